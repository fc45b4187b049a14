"""All that the budget report for a board is made of, from one consistent view of the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from catalog.queries.plan_lines import (
    BUDGETS,
    LineFilter,
    LineSort,
    LineSortKey,
    line_alerts,
    lines,
    money_columns,
    position_of,
    totals,
)
from catalog.queries.plans import budget_detail, budgets
from catalog.queries.refresh import refresh_waves
from catalog.queries.settings import LedgerSettings, ledger_settings
from catalog.queries.tracking import metrics
from catalog.store.spending import ENTRIES, LINES, line_sums
from money import Amount
from planning.budgeting import Certainty, Flow, Position, cash_flow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy.engine import Connection

    from catalog.queries.plan_lines import LineAlert, PlanLine
    from catalog.queries.plans import BudgetDetail, BudgetRow
    from catalog.queries.tracking import MetricRow
    from planning.budgeting import BudgetRules, CashFlow, Category, Spending
    from planning.budgeting.waves import Wave
    from planning.rules import UpgradeRules

#: So many lines of a budget are printed one by one, the largest first; the rest in one row.
LINES_SHOWN: Final = 40
ALERTS_SHOWN: Final = 40
APPROVALS_SHOWN: Final = 40


@dataclass(frozen=True, slots=True)
class BudgetLines:
    """A budget of the present year with its largest lines; `rest` is what the others add up to."""

    detail: BudgetDetail
    lines: tuple[PlanLine, ...]
    rest: Position
    rest_count: int

    @property
    def budget(self) -> BudgetRow:
        """The budget itself."""
        return self.detail.budget


@dataclass(frozen=True, slots=True)
class PlannedYear:
    """All budgets of one currency in one fiscal year, of one category, capital or operating."""

    starts_on: date
    ends_on: date
    currency: str
    category: Category
    spending: Spending
    position: Position


@dataclass(frozen=True, slots=True)
class GivenApproval:
    """What somebody let pass a limit."""

    line: str
    budget: str
    amount: Amount
    by: str
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """The budgets on one day. `current` are those whose fiscal year holds the day."""

    on: date
    settings: LedgerSettings
    rules: BudgetRules
    budgets: tuple[BudgetRow, ...]
    current: tuple[BudgetLines, ...]
    years: tuple[PlannedYear, ...]
    flows: tuple[CashFlow, ...]
    waves: tuple[Wave, ...]
    alerts: tuple[LineAlert, ...]
    approvals: tuple[GivenApproval, ...]
    metrics: tuple[MetricRow, ...]

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies of the budgets."""
        return tuple(sorted({row.currency for row in self.budgets}))


def board_facts(
    connection: Connection,
    *,
    rules: BudgetRules,
    upgrade: UpgradeRules,
    on: date,
    years: int = 5,
) -> BoardFacts:
    """The facts of a board's report as of `on`; what-if copies are left out."""
    rows = budgets(connection, copies=False)
    current = [_with_lines(connection, row) for row in rows if row.starts_on <= on <= row.ends_on]
    return BoardFacts(
        on=on,
        settings=ledger_settings(connection),
        rules=rules,
        budgets=tuple(rows),
        current=tuple(current),
        years=_years(connection),
        flows=_flows(current),
        waves=refresh_waves(connection, rules=upgrade, on=on, years=years),
        alerts=tuple(line_alerts(connection, rules, most=ALERTS_SHOWN)),
        approvals=tuple(_approvals(connection, [each.budget.id for each in current])),
        metrics=tuple(metrics(connection, rules, on)),
    )


def _with_lines(connection: Connection, row: BudgetRow) -> BudgetLines:
    wanted = LineFilter(budget_ids=(row.id,))
    largest = LineSort(LineSortKey.PLANNED, descending=True)
    shown = lines(connection, wanted, largest, 0, LINES_SHOWN)
    zero = Amount.zero(row.currency)
    whole = totals(connection, wanted).get(
        row.currency, Position(zero, zero, zero, zero, zero, zero)
    )
    return BudgetLines(
        budget_detail(connection, row.id, row),
        tuple(shown),
        _less(whole, shown, row.currency),
        row.lines - len(shown),
    )


def _less(whole: Position, shown: Sequence[PlanLine], currency: str) -> Position:
    """What is left of all lines once those that are shown are taken off."""

    def rest(name: str) -> Amount:
        own = Amount.total((getattr(line.position, name) for line in shown), currency)
        return Amount.total([getattr(whole, name), -own], currency)

    return Position(
        planned=rest("planned"),
        requested=rest("requested"),
        committed=rest("committed"),
        received=rest("received"),
        invoiced=rest("invoiced"),
        used=rest("used"),
        own_forecast=rest("forecast"),
    )


def _years(connection: Connection) -> tuple[PlannedYear, ...]:
    sums = line_sums()
    columns = (
        BUDGETS.c.starts_on,
        BUDGETS.c.ends_on,
        BUDGETS.c.limit_currency,
        LINES.c.category,
        LINES.c.spending,
    )
    query = (
        select(*columns, *money_columns(sums))
        .select_from(LINES.join(BUDGETS, BUDGETS.c.id == LINES.c.budget_id))
        .outerjoin(sums, sums.c.line_id == LINES.c.id)
        .where(BUDGETS.c.copy_of_id.is_(None))
        .group_by(*columns)
        .order_by(*columns)
    )
    return tuple(
        PlannedYear(
            row.starts_on, row.ends_on, row.limit_currency, row.category, row.spending,
            position_of(row, row.limit_currency),
        )
        for row in connection.execute(query)
    )  # fmt: skip


def _flows(current: Sequence[BudgetLines]) -> tuple[CashFlow, ...]:
    """The cash flow of the present budgets, one for each currency."""
    found = []
    for currency in sorted({each.budget.currency for each in current}):
        own = [each for each in current if each.budget.currency == currency]
        flows = [
            Flow(amount, certainty, day)
            for each in own
            for certainty, amount, day in _parts(each.detail.flow)
        ]
        first = min(each.budget.starts_on for each in own)
        last = max(each.budget.ends_on for each in own)
        found.append(cash_flow(flows, currency, first, last))
    return tuple(found)


def _parts(flow: CashFlow) -> list[tuple[Certainty, Amount, date | None]]:
    dated = [
        (certainty, getattr(month, certainty.value), month.start)
        for month in flow.months
        for certainty in Certainty
    ]
    return [*dated, *((certainty, amount, None) for certainty, amount in flow.undated)]


def _approvals(connection: Connection, budget_ids: Sequence[int]) -> list[GivenApproval]:
    columns = ENTRIES.c
    query = (
        select(
            LINES.c.name, BUDGETS.c.name, columns.amount_minor, columns.amount_currency,
            columns.approved_by, columns.approved_at, columns.approval_reason,
        )
        .select_from(
            ENTRIES.join(LINES, LINES.c.id == columns.line_id).join(
                BUDGETS, BUDGETS.c.id == LINES.c.budget_id
            )
        )
        .where(columns.approved_by != "", BUDGETS.c.id.in_(budget_ids))
        .order_by(func.abs(columns.amount_minor).desc(), columns.id)
        .limit(APPROVALS_SHOWN)
    )  # fmt: skip
    return [
        GivenApproval(line, budget, Amount.of_minor(minor, currency), by, at, why)
        for line, budget, minor, currency, by, at, why in connection.execute(query)
    ]
