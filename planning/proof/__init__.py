"""Proof of the arithmetic: worked cases of others, read by their own words and compared.

A prover is a module of this room with `READS`, the names of the tables it reads, and `prove`.
Its line in `PROVERS` is all it takes to be part of `rackledger prove finance`.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast

from planning.proof.outcome import Outcome, Row, State, Table
from planning.proof.reading import TableError, read_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: Modules of this room, one a line. Each is imported when a proof is asked for.
PROVERS: Final = (
    "functions",
    "macrs",
    "leases",
    "tco",
    "schedules",
    "countries",
    "events",
    "journals",
)  # fmt: skip

__all__ = [
    "PROVERS",
    "Outcome",
    "Prover",
    "Row",
    "State",
    "Table",
    "TableError",
    "prove",
    "read_table",
    "reads",
]


class Prover(Protocol):
    """What a module of this room offers."""

    #: Names of tables, without `.csv`; `*` stands for any letters.
    READS: tuple[str, ...]

    def prove(self, tables: Mapping[str, Sequence[Row]]) -> list[Outcome]:
        """One outcome for each case of the tables it reads; other tables are ignored."""
        ...


def provers() -> tuple[Prover, ...]:
    """Every prover there is."""
    return tuple(cast("Prover", import_module(f"{__name__}.{name}")) for name in PROVERS)


def reads(prover: Prover, table: str) -> bool:
    """Whether `prover` reads the table of this name."""
    return any(fnmatchcase(table, pattern) for pattern in prover.READS)


def prove(tables: Sequence[Table]) -> list[Outcome]:
    """The outcome of every case in `tables`, in the order of the provers."""
    rows = {table.name: table.rows for table in tables}
    outcomes = [outcome for table in tables for outcome in table.problems]
    for prover in provers():
        mine = {name: found for name, found in rows.items() if reads(prover, name)}
        if mine:
            outcomes += prover.prove(mine)
    return outcomes
