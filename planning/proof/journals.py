"""Proves `journal_cases.csv`: the journal lines of the cases in `event_cases.csv`.

Accounts are read by what they stand for, because every ledger names them a little differently.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.depreciation.entries import Account
from planning.proof.events import TABLE as EVENTS
from planning.proof.events import solve
from planning.proof.inputs import first_match, number_of, phrase
from planning.proof.outcome import CANNOT_TELL, NotUnderstoodError, Outcome, Row, State, why

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

TABLE: Final = "journal_cases"
READS: Final = (TABLE, EVENTS)

#: What comes in for an asset or is paid: cash, or what somebody owes.
PROCEEDS: Final = "Proceeds"
#: The first pattern that an account's name has tells its part.
ROLES: Final[Mapping[str, object]] = {
    r"accumulated impairment": Account.ACCUMULATED_IMPAIRMENT.value,
    r"accumulated|depreciation reserve|provision for depreciation": (
        Account.ACCUMULATED_DEPRECIATION.value
    ),
    r"revers\w* of impairment|impairment reversal": Account.IMPAIRMENT_REVERSAL.value,
    r"impairment": Account.IMPAIRMENT_LOSS.value,
    r"surplus": Account.REVALUATION_SURPLUS.value,
    r"revaluation (loss|decrease)|loss on revaluation": Account.REVALUATION_LOSS.value,
    r"revaluation (gain|increase)|gain on revaluation": Account.REVALUATION_GAIN.value,
    r"retained earnings": Account.RETAINED_EARNINGS.value,
    r"\bloss(es)?\b": Account.LOSS.value,
    r"\b(gain|profit)s?\b": Account.GAIN.value,
    r"repair|maintenance": Account.REPAIRS.value,
    r"depreciation": Account.DEPRECIATION_EXPENSE.value,
    r"\bbank|\bcash|receivable|insurance|compensation|trade in|refund|proceeds|debtor": PROCEEDS,
    r"payable|creditor|supplier": PROCEEDS,
    # The tax on a sale is passed on: what came in less it is the proceeds.
    r"\bvat\b|\bmoms\b|umsatzsteuer|output tax": PROCEEDS,
    r"asset|equipment|\bcost|computer|hardware|machin": Account.ASSET_COST.value,
}


def prove(tables: Mapping[str, Sequence[Row]]) -> list[Outcome]:
    """One outcome for each case whose lines are given."""
    events = {row.get("case", "").strip(): row for row in tables.get(EVENTS, ())}
    lines: dict[str, list[Row]] = defaultdict(list)
    for row in tables.get(TABLE, ()):
        lines[row.get("case", "").strip()].append(row)
    return [_outcome(name, events.get(name), rows) for name, rows in lines.items()]


def _outcome(name: str, event: Row | None, rows: Sequence[Row]) -> Outcome:
    try:
        wanted = _wanted(rows)
        if event is None:
            raise NotUnderstoodError(f"There is no case “{name[:40]}” in {EVENTS}.csv.")
        possible = _possible(event)
    except CANNOT_TELL as error:
        return Outcome(TABLE, name[:80], State.NOT_UNDERSTOOD, "", "", why(error))
    state = State.PASSED if wanted in possible else State.FAILED
    got = wanted if wanted in possible else possible[0]
    return Outcome(TABLE, name[:80], state, _text(wanted), _text(got))


def _wanted(rows: Sequence[Row]) -> dict[str, Decimal]:
    """Debits less credits by the part that an account plays."""
    sums: dict[str, Decimal] = {}
    for row in rows:
        account = row.get("account", "")
        role = first_match(ROLES, phrase(account))
        if not isinstance(role, str):
            raise NotUnderstoodError(f"The account “{account[:40]}” is not known.")
        for column, sign in (("debit", 1), ("credit", -1)):
            if text := row.get(column, "").strip():
                _add(sums, role, sign * number_of(text))
    if sum(sums.values()):
        raise NotUnderstoodError("The lines of the case do not balance.")
    return {role: number for role, number in sums.items() if number}


def _possible(event: Row) -> list[dict[str, Decimal]]:
    """The lines of the event; also with those that a journal may state beside them: the charge up
    to the disposal, and the purchase for which something was traded in.
    """
    solved = solve(event)
    sums: dict[str, Decimal] = {}
    for entry in solved.entries:
        for line in entry.lines:
            _add(sums, str(first_match(ROLES, phrase(line.account.value))), line.amount.number)
    if not sums:
        raise NotUnderstoodError("The event of the case is not booked.")
    possible = [sums]
    for figure, debit, credit in _BESIDE:
        amount = solved.figures.get(figure)
        if figure == "catch_up" and not re.search(r"posted|booked", event["inputs"].lower()):
            continue  # how far the charges are posted is not said
        if isinstance(amount, Amount) and amount:
            for before in tuple(possible):
                more = dict(before)
                _add(more, debit, amount.number)
                _add(more, credit, -amount.number)
                possible.append(more)
    return [{role: number for role, number in one.items() if number} for one in possible]


_BESIDE: Final = (
    ("last_charge", Account.DEPRECIATION_EXPENSE.value, Account.ACCUMULATED_DEPRECIATION.value),
    ("catch_up", Account.DEPRECIATION_EXPENSE.value, Account.ACCUMULATED_DEPRECIATION.value),
    ("new_asset_cost", Account.ASSET_COST.value, PROCEEDS),
)


def _add(sums: dict[str, Decimal], role: str, number: Decimal) -> None:
    sums[role] = sums.get(role, number * 0) + number


def _text(sums: Mapping[str, Decimal]) -> str:
    return "; ".join(
        f"{role} {'debit' if number > 0 else 'credit'} {abs(number):f}"
        for role, number in sorted(sums.items())
    )
