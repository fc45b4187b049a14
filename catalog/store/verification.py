"""Proving that the journal is whole and that the records are what the journal says.

Every entry must hash to what it says and name the hash before it; no entry may be missing, at the
end neither; every record must equal the last image that the journal has of it; and the tables must
be those that this version makes. Somebody who edits the file with another program leaves a trace in
one of them, or writes the whole chain anew, which a seal shows that was kept elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from catalog.models import JOURNAL_CHANGE as CHANGES
from catalog.models import whole_schema
from catalog.store.chain import Seal
from catalog.store.chain_checks import check_chain, check_seal, read_entries
from catalog.store.findings import Damage, Finding
from catalog.store.record_checks import check_numbers, check_packs, compare_records
from catalog.store.schema_checks import check_schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Table
    from sqlalchemy.engine import Connection

__all__ = ["Damage", "Finding", "Verification", "journaled_tables", "verify"]

OUTSIDE_THE_JOURNAL = frozenset({"series", "sample", "rollup", "catalogue_pack"})


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of reading the whole journal against the ledger.

    `seal` is that of the newest entry, None where there is none: to be kept elsewhere.
    """

    entries: int
    changes: int
    records: int
    seal: Seal | None
    findings: tuple[Finding, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def journaled_tables() -> list[Table]:
    """The tables whose every change is in the journal."""
    return [
        table
        for table in whole_schema().sorted_tables
        if not table.name.startswith("journal") and table.name not in OUTSIDE_THE_JOURNAL
    ]


def verify(connection: Connection, seals: Sequence[Seal] = ()) -> Verification:
    """Read every entry and every record; the findings say which are not as they were written.

    `seals` were taken earlier and kept elsewhere; the journal must still hold what they sealed.
    """
    entries = read_entries(connection)
    findings = list(check_chain(connection, entries))
    for seal in seals:
        findings += check_seal(entries, seal)
    records, tables = 0, journaled_tables()
    for table in tables:
        count, wrong = compare_records(connection, table)
        records += count
        findings += wrong
    findings += check_numbers(connection, tables)
    findings += check_packs(connection)
    findings += check_schema(connection)
    changes = connection.scalar(select(func.count()).select_from(CHANGES)) or 0
    last = entries[-1] if entries else None
    sealed = Seal.of(last.id, str(last.hash)) if last is not None else None
    return Verification(len(entries), changes, records, sealed, tuple(findings))
