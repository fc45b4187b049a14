"""Journal lines of a book: what is debited and credited, balanced, as CSV or as beancount text."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.errors import DepreciationError
from planning.spreadsheets import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

# Spreadsheets run a cell that begins like this as a formula.
CSV_COLUMNS: Final = ("date", "text", "account", "debit", "credit", "currency")


class Account(StrEnum):
    """The accounts that a depreciation book moves, by the names printed in the journal."""

    ASSET_COST = "Asset cost"
    ACCUMULATED_DEPRECIATION = "Accumulated depreciation"
    ACCUMULATED_IMPAIRMENT = "Accumulated impairment"
    DEPRECIATION_EXPENSE = "Depreciation expense"
    IMPAIRMENT_LOSS = "Impairment loss"
    IMPAIRMENT_REVERSAL = "Reversal of impairment"
    REVALUATION_SURPLUS = "Revaluation surplus"
    REVALUATION_LOSS = "Revaluation loss"
    REVALUATION_GAIN = "Revaluation gain"
    RETAINED_EARNINGS = "Retained earnings"
    REPAIRS = "Repairs and maintenance"
    PAYABLES = "Accounts payable"
    OPENING_BALANCES = "Opening balances"
    BANK = "Bank"
    COMPENSATION = "Compensation receivable"
    TRADE_IN = "Trade-in allowance"
    SUPPLIER_REFUND = "Refund from supplier"
    GAIN = "Gain on disposal"
    LOSS = "Loss on disposal"


BEANCOUNT_ACCOUNTS: Final = {
    Account.ASSET_COST: "Assets:Equipment:Cost",
    Account.ACCUMULATED_DEPRECIATION: "Assets:Equipment:Depreciation",
    Account.ACCUMULATED_IMPAIRMENT: "Assets:Equipment:Impairment",
    Account.DEPRECIATION_EXPENSE: "Expenses:Depreciation",
    Account.IMPAIRMENT_LOSS: "Expenses:Impairment",
    Account.IMPAIRMENT_REVERSAL: "Income:Impairment-Reversal",
    Account.REVALUATION_SURPLUS: "Equity:Revaluation-Surplus",
    Account.REVALUATION_LOSS: "Expenses:Revaluation",
    Account.REVALUATION_GAIN: "Income:Revaluation",
    Account.RETAINED_EARNINGS: "Equity:Retained-Earnings",
    Account.REPAIRS: "Expenses:Repairs",
    Account.PAYABLES: "Liabilities:Payables",
    Account.OPENING_BALANCES: "Equity:Opening-Balances",
    Account.BANK: "Assets:Bank",
    Account.COMPENSATION: "Assets:Receivables:Compensation",
    Account.TRADE_IN: "Assets:Receivables:Trade-In",
    Account.SUPPLIER_REFUND: "Assets:Receivables:Supplier",
    Account.GAIN: "Income:Disposal-Gain",
    Account.LOSS: "Expenses:Disposal-Loss",
}


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One line: `amount` above zero is a debit, below zero a credit."""

    account: Account
    amount: Amount

    @property
    def debit(self) -> Amount | None:
        """The amount where it is debited."""
        return self.amount if self.amount.number > 0 else None

    @property
    def credit(self) -> Amount | None:
        """The amount where it is credited."""
        return -self.amount if self.amount.number < 0 else None


@dataclass(frozen=True, slots=True)
class Entry:
    """Lines of one day that balance to zero. Raises DepreciationError when they do not."""

    on: date
    text: str
    lines: tuple[JournalLine, ...]

    def __post_init__(self) -> None:
        currencies = {line.amount.currency for line in self.lines}
        balance = sum(line.amount.minor for line in self.lines)
        if len(currencies) > 1 or balance != 0:
            raise DepreciationError(
                say("The journal lines of “{text}” do not balance.", text=self.text)
            )


def entry(on: date, text: str, currency: str, minors: dict[Account, int]) -> Entry:
    """An entry from minor units by account, debits above zero; accounts of nothing are left out.

    Debits stand before credits.
    """
    moved = [(account, minor) for account, minor in minors.items() if minor]
    moved.sort(key=lambda pair: pair[1] < 0)
    lines = (JournalLine(account, Amount.of_minor(minor, currency)) for account, minor in moved)
    return Entry(on, text, tuple(lines))


def csv_rows(entries: Iterable[Entry]) -> list[tuple[str, ...]]:
    """The lines as rows of CSV_COLUMNS; text that a spreadsheet would run is made harmless."""
    return [
        (
            each.on.isoformat(),
            harmless(each.text),
            line.account.value,
            "" if line.debit is None else f"{line.debit.number:f}",
            "" if line.credit is None else f"{line.credit.number:f}",
            line.amount.currency,
        )
        for each in entries
        for line in each.lines
    ]


def as_csv(entries: Iterable[Entry]) -> str:
    """The lines as a CSV file with a first line of column names."""
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    writer.writerows(csv_rows(entries))
    return file.getvalue()


def as_beancount(entries: Sequence[Entry]) -> str:
    """The entries as beancount text that loads on its own: accounts are opened first."""
    used: dict[Account, date] = {}
    for each in entries:
        for line in each.lines:
            used[line.account] = min(used.get(line.account, each.on), each.on)
    opened = [
        f"{day.isoformat()} open {BEANCOUNT_ACCOUNTS[account]}"
        for account, day in sorted(used.items(), key=lambda pair: (pair[1], pair[0].value))
    ]
    blocks = ["\n".join(opened)] if opened else []
    for each in sorted(entries, key=lambda one: one.on):
        lines = [f'{each.on.isoformat()} * "{_quoted(each.text)}"']
        lines += [
            f"  {BEANCOUNT_ACCOUNTS[line.account]}  {line.amount.number:f} {line.amount.currency}"
            for line in each.lines
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _quoted(text: str) -> str:
    """`text` inside beancount's quotes: on one line, quotes and backslashes escaped."""
    return re.sub(r'(["\\])', r"\\\1", " ".join(text.split()))
