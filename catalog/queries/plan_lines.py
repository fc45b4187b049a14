"""The lines of budgets: pages under a filter with what each has used, totals, alerts, entries."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Integer, case, cast, func, or_, select

from catalog.models import Budget, BudgetStatus, Funding
from catalog.store.amounts import amount_of
from catalog.store.spending import ENTRIES, LINES, SUMS, line_sums
from catalog.store.writing import CHUNK, batched, table_of
from money import Amount
from planning.budgeting import Position, standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Select, Subquery
    from sqlalchemy.engine import Connection

    from catalog.models import EntryState
    from planning.budgeting import BudgetRules, Category, Level, Spending, Standing

BUDGETS = table_of(Budget)
FUNDING = table_of(Funding)


class LineSortKey(StrEnum):
    """What lines can be sorted by."""

    NAME = "name"
    CATEGORY = "category"
    SPENDING = "spending"
    COST_CENTRE = "cost_centre"
    PROJECT = "project"
    PHASE = "phase"
    EXPECTED_ON = "expected_on"
    PLANNED = "planned"
    USED = "used"
    AVAILABLE = "available"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class LineSort:
    """An order; lines without a value come last either way."""

    key: LineSortKey = LineSortKey.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class LineFilter:
    """Which lines are meant. An empty tuple or None does not restrict.

    `used_percent_from` keeps lines that have used at least this share of their plan.
    """

    budget_ids: tuple[int, ...] = ()
    text: str = ""
    categories: tuple[Category, ...] = ()
    spendings: tuple[Spending, ...] = ()
    cost_centres: tuple[str, ...] = ()
    line_ids: tuple[int, ...] = ()
    used_percent_from: int | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        """What the database has to ask of the lines; all must hold."""
        found: list[ColumnElement[bool]] = [
            or_(*(column.icontains(word, autoescape=True) for column in _SEARCHED))
            for word in self.text.split()
        ]
        for column, allowed in (
            (LINES.c.budget_id, self.budget_ids),
            (LINES.c.category, self.categories),
            (LINES.c.spending, self.spendings),
            (LINES.c.cost_centre, self.cost_centres),
            (LINES.c.id, self.line_ids),
        ):
            if allowed:
                found.append(column.in_(allowed))
        return found


_SEARCHED = (LINES.c.name, LINES.c.cost_centre, LINES.c.project, LINES.c.phase, LINES.c.notes)


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line of a budget with its money."""

    id: int
    budget_id: int
    budget: str
    name: str
    cost_centre: str
    project: str
    category: Category
    spending: Spending
    phase: str
    expected_on: date | None
    funding_id: int | None
    funding: str | None
    notes: str
    position: Position

    def standing(self, rules: BudgetRules) -> Standing:
        """How much of its plan is used."""
        return standing(self.position.used, self.position.planned, rules)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry of a line."""

    id: int
    of_id: int | None
    state: EntryState
    vendor: str
    reference: str
    dated: date
    amount: Amount
    expected_on: date | None
    approved_by: str
    approved_at: datetime | None
    approval_reason: str
    notes: str


@dataclass(frozen=True, slots=True)
class LineAlert:
    """A line that has used so much of its plan that somebody should know."""

    line: PlanLine
    standing: Standing

    @property
    def level(self) -> Level:
        """The level that it has reached."""
        return self.standing.level


def lines(
    connection: Connection,
    wanted: LineFilter,
    sort: LineSort | None = None,
    offset: int = 0,
    limit: int | None = None,
) -> list[PlanLine]:
    """The lines that pass, in the order of `sort` (by name)."""
    ids = line_numbers(connection, wanted, sort or LineSort(), offset, limit)
    found = {line.id: line for line in _lines(connection, ids)}
    return [found[number] for number in ids]


def line_numbers(
    connection: Connection,
    wanted: LineFilter,
    sort: LineSort,
    offset: int = 0,
    limit: int | None = None,
) -> list[int]:
    """The numbers of the lines that pass, in order."""
    sums = _sums(wanted) if sort.key in _OF_SUMS or wanted.used_percent_from is not None else None
    query = _narrowed(select(LINES.c.id), wanted, sums)
    column = _sort_column(sort.key, sums)
    ordered = column.desc() if sort.descending else column.asc()
    query = query.order_by(column.is_(None), ordered, LINES.c.id).offset(offset).limit(limit)
    return list(connection.scalars(query))


def count_lines(connection: Connection, wanted: LineFilter) -> int:
    """How many lines pass."""
    sums = _sums(wanted) if wanted.used_percent_from is not None else None
    return connection.scalar(_narrowed(select(func.count(LINES.c.id)), wanted, sums)) or 0


def totals(connection: Connection, wanted: LineFilter) -> dict[str, Position]:
    """The lines that pass added up, by currency."""
    sums = _sums(wanted)
    query = _narrowed(
        select(LINES.c.planned_currency, *money_columns(sums)), wanted, sums
    ).group_by(LINES.c.planned_currency)
    return {
        row.planned_currency: position_of(row, row.planned_currency)
        for row in connection.execute(query)
    }


def line_alerts(
    connection: Connection, rules: BudgetRules, *, most: int | None = None
) -> list[LineAlert]:
    """The lines of budgets in force from the rules' lowest alert on, the fullest first."""
    lowest = rules.alerts[0].at_percent
    sums = line_sums()
    query = (
        select(LINES.c.id)
        .join(sums, sums.c.line_id == LINES.c.id)
        .join(BUDGETS, BUDGETS.c.id == LINES.c.budget_id)
        .where(
            BUDGETS.c.copy_of_id.is_(None),
            BUDGETS.c.status != BudgetStatus.CLOSED,
            sums.c.used > 0,
            # In hundredths, so that a rule of 82.5 % compares exactly too.
            sums.c.used * 10_000 >= LINES.c.planned_minor * cast(int(lowest * 100), Integer),
        )
        .order_by(_share(sums).desc(), LINES.c.id)
        .limit(most)
    )
    found = _lines(connection, list(connection.scalars(query)))
    return sorted((LineAlert(line, line.standing(rules)) for line in found), key=_fullest)


def _fullest(alert: LineAlert) -> tuple[bool, float, int]:
    percent = alert.standing.percent
    return percent is not None, -float(percent or 0), alert.line.id


def entries(connection: Connection, line_id: int) -> list[EntryRow]:
    """The entries of a line: chain by chain, each in the order of its days."""
    columns = ENTRIES.c
    query = (
        select(ENTRIES)
        .where(columns.line_id == line_id)
        .order_by(func.coalesce(columns.of_id, columns.id), columns.dated, columns.id)
    )
    return [_entry(row) for row in connection.execute(query)]


def _entry(row: Any) -> EntryRow:
    return EntryRow(
        id=row.id,
        of_id=row.of_id,
        state=row.state,
        vendor=row.vendor,
        reference=row.reference,
        dated=row.dated,
        amount=Amount.of_minor(row.amount_minor, row.amount_currency),
        expected_on=row.expected_on,
        approved_by=row.approved_by,
        approved_at=row.approved_at,
        approval_reason=row.approval_reason,
        notes=row.notes,
    )


# --- what the other questions about budgets share ------------------------------------------------


def position_of(row: Any, currency: str) -> Position:
    """The money that a row with the columns of `money_columns` holds.

    For several lines the own forecast is the sum of the lines' forecasts.
    """
    return Position(
        planned=Amount.of_minor(int(row.planned_minor or 0), currency),
        own_forecast=amount_of(row.forecast_minor, currency),
        **{name: Amount.of_minor(int(getattr(row, name) or 0), currency) for name in SUMS},
    )


def money_columns(sums: Subquery) -> tuple[ColumnElement[Any], ...]:
    """Sums over lines: the plan, the forecast of every line, and what its entries add up to."""
    used, requested = func.coalesce(sums.c.used, 0), func.coalesce(sums.c.requested, 0)
    own = _larger(func.coalesce(LINES.c.forecast_minor, LINES.c.planned_minor), used)
    expected = case(
        (LINES.c.forecast_minor.is_not(None), own),
        else_=_larger(LINES.c.planned_minor, used + requested),
    )
    return (
        func.sum(LINES.c.planned_minor).label("planned_minor"),
        func.sum(expected).label("forecast_minor"),
        *(func.sum(func.coalesce(sums.c[name], 0)).label(name) for name in SUMS),
    )


def _larger(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[int]:
    return case((one >= other, one), else_=other)


def _lines(connection: Connection, ids: Sequence[int]) -> list[PlanLine]:
    return [line for chunk in batched(ids, CHUNK) for line in _some_lines(connection, chunk)]


def _some_lines(connection: Connection, ids: Sequence[int]) -> list[PlanLine]:
    sums = line_sums(line_ids=ids)
    query = (
        select(
            LINES,
            BUDGETS.c.name.label("budget"),
            FUNDING.c.name.label("funding"),
            *(sums.c[name] for name in SUMS),
        )
        .select_from(LINES.join(BUDGETS, BUDGETS.c.id == LINES.c.budget_id))
        .outerjoin(FUNDING, FUNDING.c.id == LINES.c.funding_id)
        .outerjoin(sums, sums.c.line_id == LINES.c.id)
        .where(LINES.c.id.in_(ids))
    )
    return [_line(row) for row in connection.execute(query)]


def _line(row: Any) -> PlanLine:
    return PlanLine(
        id=row.id,
        budget_id=row.budget_id,
        budget=row.budget,
        name=row.name,
        cost_centre=row.cost_centre,
        project=row.project,
        category=row.category,
        spending=row.spending,
        phase=row.phase,
        expected_on=row.expected_on,
        funding_id=row.funding_id,
        funding=row.funding,
        notes=row.notes,
        position=position_of(row, row.planned_currency),
    )


def _sums(wanted: LineFilter) -> Subquery:
    only = wanted.budget_ids[0] if len(wanted.budget_ids) == 1 else None
    return line_sums(budget_id=only)


def _narrowed(query: Select[Any], wanted: LineFilter, sums: Subquery | None) -> Select[Any]:
    query = query.select_from(LINES)
    if sums is not None:
        query = query.outerjoin(sums, sums.c.line_id == LINES.c.id)
    query = query.where(*wanted.conditions())
    if wanted.used_percent_from is not None and sums is not None:
        query = query.where(
            sums.c.used > 0, sums.c.used * 100 >= LINES.c.planned_minor * wanted.used_percent_from
        )
    return query


_OF_SUMS: Final = {LineSortKey.USED, LineSortKey.AVAILABLE, LineSortKey.SHARE}


def _sort_column(key: LineSortKey, sums: Subquery | None) -> ColumnElement[Any]:
    if sums is not None and key in _OF_SUMS:
        used = func.coalesce(sums.c.used, 0)
        if key is LineSortKey.USED:
            return used
        return LINES.c.planned_minor - used if key is LineSortKey.AVAILABLE else _share(sums)
    if key is LineSortKey.PLANNED:
        return LINES.c.planned_minor
    column: ColumnElement[Any] = LINES.c[key.value]
    return column if key is LineSortKey.EXPECTED_ON else column.collate("NOCASE")


def _share(sums: Subquery) -> ColumnElement[Any]:
    """For sorting only: the share of the plan that is used; above all where nothing is planned."""
    used = func.coalesce(sums.c.used, 0) * 1.0
    nothing_planned = case((used > 0, 1e18), else_=0.0)
    return case((LINES.c.planned_minor == 0, nothing_planned), else_=used / LINES.c.planned_minor)
