"""Budgets as wholes: what each has used of its limit, by year and category, month by month, and
what was signed of it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from catalog.errors import NotFoundError
from catalog.models import BudgetStatus, BudgetVersion, EntryState
from catalog.queries.plan_lines import BUDGETS, FUNDING, money_columns, position_of
from catalog.store.amounts import amount_of
from catalog.store.spending import ENTRIES, LINES, chain_sums, line_sums, used_of
from catalog.store.writing import table_of
from money import Amount
from money.sentence import say
from planning.budgeting import (
    CashFlow,
    Certainty,
    Compared,
    Flow,
    Position,
    added,
    cash_flow,
    reserve,
    standing,
)
from planning.budgeting import funding as funding_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime

    from sqlalchemy.engine import Connection

    from planning.budgeting import (
        BudgetRules,
        Category,
        Funding,
        Reserve,
        Spending,
        Standing,
    )

VERSIONS = table_of(BudgetVersion)


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """A budget with all its money. `versions` counts what was signed of it."""

    id: int
    name: str
    starts_on: date
    ends_on: date
    limit: Amount
    contingency_ppm: int
    status: BudgetStatus
    copy_of_id: int | None
    notes: str
    lines: int
    versions: int
    position: Position

    @property
    def currency(self) -> str:
        """The currency of all its amounts."""
        return self.limit.currency

    @property
    def year(self) -> str:
        """The fiscal year as people call it: 2026, or 2026/27."""
        first, last = self.starts_on.year, self.ends_on.year
        return str(last) if first == last else f"{first}/{last % 100:02d}"

    def standing(self, rules: BudgetRules) -> Standing:
        """How much of the limit is used."""
        return standing(self.position.used, self.limit, rules)

    def reserve(self, rules: BudgetRules) -> Reserve:
        """The contingency, against the plan."""
        return reserve(self.limit, self.contingency_ppm, self.position.planned, rules)


@dataclass(frozen=True, slots=True)
class Source:
    """A source of funding, and what lines plan to take from it."""

    id: int
    name: str
    amount: Amount
    planned: Amount
    notes: str


@dataclass(frozen=True, slots=True)
class CategoryYear:
    """One category of one year of a plan, capital and operating apart."""

    starts_on: date
    ends_on: date
    category: Category
    spending: Spending
    position: Position


@dataclass(frozen=True, slots=True)
class Version:
    """A signed version. `is_intact`: its text still has the hash that was signed."""

    id: int
    number: int
    signed_by: str
    signed_at: datetime
    note: str
    digest: str
    is_intact: bool


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A line of a plan beside the line of its what-if copy."""

    name: str
    category: Category
    compared: Compared


@dataclass(frozen=True, slots=True)
class BudgetDetail:
    """A budget with what stands around its lines."""

    budget: BudgetRow
    sources: tuple[Source, ...]
    funding: Funding
    years: tuple[CategoryYear, ...]
    flow: CashFlow
    versions: tuple[Version, ...]
    copies: tuple[BudgetRow, ...]


def budgets(connection: Connection, *, copies: bool = True) -> list[BudgetRow]:
    """All budgets by year and name; what-if copies after the others, or left out."""
    own = BUDGETS.c.copy_of_id.is_not(None)
    query = _budget_query(None).order_by(own, BUDGETS.c.starts_on, BUDGETS.c.name.collate("NOCASE"))
    if not copies:
        query = query.where(BUDGETS.c.copy_of_id.is_(None))
    return [_budget(row) for row in connection.execute(query)]


def budget(connection: Connection, budget_id: int) -> BudgetRow:
    """One budget; NotFoundError when it is not there."""
    row = connection.execute(_budget_query(budget_id)).first()
    if row is None:
        raise NotFoundError(
            say("There is no budget number {budget_id} (any more).", budget_id=budget_id)
        )
    return _budget(row)


def budget_detail(
    connection: Connection, budget_id: int, known: BudgetRow | None = None
) -> BudgetDetail:
    """A budget with its funding, years, months, versions and what-if copies.

    `known` is the budget itself, where the caller has asked for it already.
    """
    found = known or budget(connection, budget_id)
    sources = tuple(_sources(connection, found))
    query = select(BUDGETS.c.id).where(BUDGETS.c.copy_of_id == budget_id).order_by(BUDGETS.c.id)
    cells = list(_cells(connection, found))
    return BudgetDetail(
        budget=found,
        sources=sources,
        funding=funding_of(found.limit, (source.amount for source in sources)),
        years=tuple(_category_years(cells, found.currency)),
        flow=_flow(connection, found, cells),
        versions=tuple(versions(connection, budget_id)),
        copies=tuple(budget(connection, number) for number in connection.scalars(query)),
    )


def _cells(connection: Connection, of: BudgetRow) -> Iterator[Any]:
    """The lines of the plan that a budget belongs to, added up by all that its pages tell apart.

    One look at all entries serves the years and the months alike. The plan is all budgets of the
    same name and currency; of a what-if copy it is itself alone.
    """
    sums = line_sums()
    left = LINES.c.planned_minor - func.coalesce(sums.c.used, 0)
    columns = (
        BUDGETS.c.starts_on,
        BUDGETS.c.ends_on,
        LINES.c.category,
        LINES.c.spending,
        BUDGETS.c.id,
        LINES.c.expected_on,
    )
    mine = (
        BUDGETS.c.id == of.id
        if of.copy_of_id is not None
        else (BUDGETS.c.name == of.name)
        & (BUDGETS.c.limit_currency == of.currency)
        & BUDGETS.c.copy_of_id.is_(None)
    )
    query = (
        select(
            *columns, *money_columns(sums), func.sum(case((left > 0, left), else_=0)).label("left")
        )
        .select_from(LINES.join(BUDGETS, BUDGETS.c.id == LINES.c.budget_id))
        .outerjoin(sums, sums.c.line_id == LINES.c.id)
        .where(mine)
        .group_by(*columns)
        .order_by(*columns)
    )
    yield from connection.execute(query)


def _category_years(cells: Iterable[Any], currency: str) -> Iterator[CategoryYear]:
    def year(row: Any) -> tuple[date, date, Category, Spending]:
        return row.starts_on, row.ends_on, row.category, row.spending

    for key, group in groupby(cells, key=year):
        parts = [position_of(row, currency) for row in group]
        starts_on, ends_on, category, spending = key
        yield CategoryYear(starts_on, ends_on, category, spending, added(parts, currency))


def _flow(connection: Connection, of: BudgetRow, cells: Iterable[Any]) -> CashFlow:
    """When the money of a budget leaves: what is invoiced by its due day, what is bound by the
    day its order expects, what is left of each line's plan by the day the line expects.
    """
    flows = [
        Flow(Amount.of_minor(int(minor), of.currency), certainty, on)
        for certainty, on, minor in (
            *_invoiced(connection, of.id),
            *_outstanding(connection, of.id),
            *((Certainty.PLANNED, row.expected_on, row.left) for row in cells if row.id == of.id),
        )
        if minor
    ]
    return cash_flow(flows, of.currency, of.starts_on, of.ends_on)


def versions(connection: Connection, budget_id: int) -> Iterator[Version]:
    """What was signed of a budget, the newest first."""
    query = select(VERSIONS).where(VERSIONS.c.budget_id == budget_id)
    for row in connection.execute(query.order_by(VERSIONS.c.number.desc())):
        intact = hashlib.sha256(row.document.encode()).hexdigest() == row.digest
        yield Version(
            row.id, row.number, row.signed_by, row.signed_at, row.note, row.digest, intact
        )


def compare(connection: Connection, copy_id: int, *, all_lines: bool = False) -> list[ComparedLine]:
    """The lines of a what-if copy beside those of its plan; those that differ unless all are asked
    for. Lines are paired by where they were copied from.
    """
    found = budget(connection, copy_id)
    if found.copy_of_id is None:
        raise NotFoundError(say("“{found}” is no what-if copy.", found=found.name))
    plan, copy = LINES.alias("plan"), LINES.alias("copy")
    pair = (copy.c.copied_from_id == plan.c.id) & (copy.c.budget_id == copy_id)
    of_plan = (
        select(plan.c.name, plan.c.category, plan.c.planned_minor, copy.c.planned_minor)
        .select_from(plan.outerjoin(copy, pair))
        .where(plan.c.budget_id == found.copy_of_id)
        .order_by(plan.c.name.collate("NOCASE"), plan.c.id)
    )
    standing_in = (plan.c.id == copy.c.copied_from_id) & (plan.c.budget_id == found.copy_of_id)
    added = (
        select(copy.c.name, copy.c.category, plan.c.planned_minor, copy.c.planned_minor)
        .select_from(copy.outerjoin(plan, standing_in))
        .where(copy.c.budget_id == copy_id, plan.c.id.is_(None))
        .order_by(copy.c.name.collate("NOCASE"), copy.c.id)
    )
    lines = []
    for query in (of_plan, added):
        for name, category, before, after in connection.execute(query):
            amounts = (amount_of(minor, found.currency) for minor in (before, after))
            if all_lines or before != after:
                lines.append(ComparedLine(name, category, Compared(*amounts)))
    return lines


# --- within ----------------------------------------------------------------------------------


def _budget_query(budget_id: int | None) -> Any:
    sums = line_sums(budget_id=budget_id)
    signed = (
        select(func.count())
        .where(VERSIONS.c.budget_id == BUDGETS.c.id)
        .scalar_subquery()
        .label("versions")
    )
    query = (
        select(BUDGETS, func.count(LINES.c.id).label("lines"), signed, *money_columns(sums))
        .select_from(BUDGETS.outerjoin(LINES, LINES.c.budget_id == BUDGETS.c.id))
        .outerjoin(sums, sums.c.line_id == LINES.c.id)
        .group_by(BUDGETS.c.id)
    )
    return query if budget_id is None else query.where(BUDGETS.c.id == budget_id)


def _budget(row: Any) -> BudgetRow:
    return BudgetRow(
        id=row.id,
        name=row.name,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        limit=Amount.of_minor(row.limit_minor, row.limit_currency),
        contingency_ppm=row.contingency_ppm,
        status=row.status,
        copy_of_id=row.copy_of_id,
        notes=row.notes,
        lines=row.lines,
        versions=row.versions,
        position=position_of(row, row.limit_currency),
    )


def _sources(connection: Connection, of: BudgetRow) -> Iterator[Source]:
    query = (
        select(FUNDING, func.coalesce(func.sum(LINES.c.planned_minor), 0).label("planned"))
        .select_from(FUNDING.outerjoin(LINES, LINES.c.funding_id == FUNDING.c.id))
        .where(FUNDING.c.budget_id == of.id)
        .group_by(FUNDING.c.id)
        .order_by(FUNDING.c.name.collate("NOCASE"))
    )
    for row in connection.execute(query):
        amount = Amount.of_minor(row.amount_minor, of.currency)
        yield Source(row.id, row.name, amount, Amount.of_minor(row.planned, of.currency), row.notes)


_Sum = tuple[Certainty, Any, int]


def _invoiced(connection: Connection, budget_id: int) -> Iterator[_Sum]:
    columns = ENTRIES.c
    due = func.coalesce(columns.expected_on, columns.dated, type_=columns.dated.type)
    query = (
        select(due, func.sum(columns.amount_minor))
        .select_from(ENTRIES.join(LINES, LINES.c.id == columns.line_id))
        .where(LINES.c.budget_id == budget_id, columns.state == EntryState.INVOICED)
        .group_by(due)
    )
    for on, minor in connection.execute(query):
        yield Certainty.INVOICED, on, minor


def _outstanding(connection: Connection, budget_id: int) -> Iterator[_Sum]:
    chains = chain_sums(budget_id=budget_id)
    due = func.coalesce(chains.c.expected_on, LINES.c.expected_on, type_=LINES.c.expected_on.type)
    query = (
        select(due, func.sum(used_of(chains) - chains.c.invoiced))
        .select_from(chains.join(LINES, LINES.c.id == chains.c.line_id))
        .group_by(due)
    )
    for on, minor in connection.execute(query):
        yield Certainty.COMMITTED, on, minor
