"""What the board's report says: the ledger's budgets on a day, checked to tie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

from money import Amount
from reports.errors import ContentError
from reports.printed import Printed

if TYPE_CHECKING:
    from catalog.queries.board import BoardFacts, BudgetLines

_TIED = ("planned", "requested", "committed", "received", "invoiced", "used", "forecast")


@dataclass(frozen=True, slots=True)
class BoardContent(Printed):
    """Everything that the report shows. Raises ContentError when rows and totals do not agree."""

    facts: BoardFacts

    @override
    def __post_init__(self) -> None:
        Printed.__post_init__(self)
        for each in self.facts.current:
            _check_lines(each)
            _check_years(self.facts, each)


def _check_lines(each: BudgetLines) -> None:
    """The lines that are shown and the rest add up to the budget."""
    currency = each.budget.currency
    for name in _TIED:
        parts = [getattr(line.position, name) for line in each.lines]
        total = Amount.total([*parts, getattr(each.rest, name)], currency)
        if total != getattr(each.budget.position, name):
            raise ContentError(f"“{each.budget.name}”: the lines and the total {name} differ.")


def _check_years(facts: BoardFacts, each: BudgetLines) -> None:
    """The categories of a year add up to its budgets."""
    row = each.budget
    year = row.starts_on, row.ends_on, row.currency
    parts = [
        part.position.planned
        for part in facts.years
        if (part.starts_on, part.ends_on, part.currency) == year
    ]
    wholes = [
        other.position.planned
        for other in facts.budgets
        if (other.starts_on, other.ends_on, other.currency) == year
    ]
    if Amount.total(parts, row.currency) != Amount.total(wholes, row.currency):
        raise ContentError(f"The categories of {row.year} and its budgets differ.")
