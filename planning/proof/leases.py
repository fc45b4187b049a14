"""Proves `lease_liability_schedules.csv`: each lease from its payments, rate and timing.

The opening liability is not taken from the table but worked out from the payments, so a wrong one
shows in the first row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from money import Amount
from planning.leasing import LeasePeriod, liability
from planning.proof.outcome import (
    CANNOT_TELL,
    NotUnderstoodError,
    Outcome,
    Row,
    State,
    case_name,
    decimal,
    whole,
    why,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

TABLE: Final = "lease_liability_schedules"
READS: Final = (TABLE,)
NEEDS: Final = ("case", "timing", "rate", "n", "opening", "payment", "interest", "closing")
#: The table names no currency; one with as many digits as its amounts stands in.
CURRENCY_OF_DIGITS: Final = {0: "JPY", 2: "EUR", 3: "KWD"}
TIMINGS: Final = {
    "advance": True,
    "in advance": True,
    "due": True,
    "arrears": False,
    "in arrears": False,
    "ordinary": False,
}


def prove(tables: Mapping[str, Sequence[Row]]) -> list[Outcome]:
    """One outcome for each period of each lease."""
    leases: dict[str, list[Row]] = {}
    for line, row in enumerate(tables.get(TABLE, ()), start=2):
        leases.setdefault(case_name(row, line), []).append(row)
    return [outcome for case, rows in leases.items() for outcome in _prove_lease(case, rows)]


def _prove_lease(case: str, rows: list[Row]) -> list[Outcome]:
    try:
        periods = _calculated(rows)
    except CANNOT_TELL as error:
        names = [f"{case}, n {row.get('n', '?')[:10]}" for row in rows]
        return [Outcome(TABLE, name, State.NOT_UNDERSTOOD, note=why(error)) for name in names]
    return [_compare(case, row, period) for row, period in zip(rows, periods, strict=True)]


def _calculated(rows: list[Row]) -> tuple[LeasePeriod, ...]:
    missing = [column for column in NEEDS if any(column not in row for row in rows)]
    if missing:
        raise NotUnderstoodError(f"No column “{missing[0]}”.")
    if [whole(row, "n") for row in rows] != list(range(1, len(rows) + 1)):
        raise NotUnderstoodError("The periods of a lease are all listed, n = 1, 2, 3 …")
    terms = {(row["timing"].strip().lower(), decimal(row, "rate")) for row in rows}
    if len(terms) != 1:
        raise NotUnderstoodError("A lease has one timing and one rate.")
    timing, rate = next(iter(terms))
    if timing not in TIMINGS:
        raise NotUnderstoodError(f"The timing “{timing[:40]}” is neither advance nor arrears.")
    digits = -min(int(decimal(row, "payment").as_tuple().exponent) for row in rows)
    if digits not in CURRENCY_OF_DIGITS:
        raise NotUnderstoodError("Amounts have 0, 2 or 3 digits behind the point.")
    currency = CURRENCY_OF_DIGITS[digits]
    payments = [Amount(decimal(row, "payment"), currency) for row in rows]
    return liability(payments, rate, in_advance=TIMINGS[timing]).rows


def _compare(case: str, row: Row, period: LeasePeriod) -> Outcome:
    name = f"{case}, n {period.n}"
    parts = {"opening": period.opening, "interest": period.interest, "closing": period.closing}
    try:
        expected: dict[str, Decimal] = {column: decimal(row, column) for column in parts}
    except NotUnderstoodError as error:
        return Outcome(TABLE, name, State.NOT_UNDERSTOOD, note=str(error))
    same = all(expected[column] == amount.number for column, amount in parts.items())
    return Outcome(
        TABLE,
        name,
        State.PASSED if same else State.FAILED,
        "; ".join(f"{column} {row[column].strip()}" for column in parts),
        "; ".join(f"{column} {amount.number}" for column, amount in parts.items()),
    )
