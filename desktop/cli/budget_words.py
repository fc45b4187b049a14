"""What `rackledger budget` says: sentences for people, values for scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.plan_lines import PlanLine
    from catalog.queries.plans import BudgetDetail, BudgetRow
    from money import Amount
    from planning.budgeting import BudgetRules, Position, Standing


def used_words(found: Standing) -> str:
    """How much is used, of what, and which level that is."""
    share = "of no limit" if found.percent is None else f"{found.percent} % of {found.limit}"
    return f"{found.used} used, {share}, {found.level.value}"


def detail_values(
    detail: BudgetDetail, own: Sequence[PlanLine], rules: BudgetRules
) -> dict[str, Any]:
    """A budget with everything around its lines, and the lines."""
    row = detail.budget
    reserve = row.reserve(rules)
    values = budget_values(row, rules)
    values["contingency"] = {
        "percent": reserve.share_percent, "held": reserve.held, "state": reserve.state,
        "unplanned": reserve.unplanned, "reason": str(reserve.reason),
    }  # fmt: skip
    values["funding"] = {
        "gap": detail.funding.gap,
        "sources": [{"name": each.name, "amount": each.amount} for each in detail.sources],
    }
    values["lines"] = [line_values(line, rules) for line in own]
    values["cash_flow"] = [
        {"month": f"{month.start:%Y-%m}", "invoiced": month.invoiced,
         "committed": month.committed, "planned": month.planned, "running": month.running}
        for month in detail.flow.months
    ]  # fmt: skip
    values["undated"] = {each: amount for each, amount in detail.flow.undated if amount}
    values["versions"] = [
        {"number": each.number, "signed_by": each.signed_by, "signed_at": each.signed_at,
         "sha256": each.digest, "intact": each.is_intact}
        for each in detail.versions
    ]  # fmt: skip
    return values


def _money_values(position: Position) -> dict[str, Amount]:
    names: Sequence[str] = (
        "planned", "requested", "committed", "received", "invoiced", "used", "available",
        "forecast",
    )  # fmt: skip
    return {name: getattr(position, name) for name in names}


def budget_values(row: BudgetRow, rules: BudgetRules) -> dict[str, Any]:
    """A budget with its money."""
    found = row.standing(rules)
    return {
        "id": row.id, "name": row.name, "year": row.year, "starts_on": row.starts_on,
        "ends_on": row.ends_on, "status": row.status, "copy_of": row.copy_of_id,
        "limit": row.limit, **_money_values(row.position), "percent": found.percent,
        "level": found.level, "reason": str(found.reason),
    }  # fmt: skip


def line_values(row: PlanLine, rules: BudgetRules) -> dict[str, Any]:
    """A line with its money."""
    found = row.standing(rules)
    return {
        "id": row.id, "name": row.name, "cost_centre": row.cost_centre, "project": row.project,
        "category": row.category, "spending": row.spending, "phase": row.phase,
        "expected_on": row.expected_on, "state": row.position.state,
        **_money_values(row.position), "percent": found.percent, "level": found.level,
    }  # fmt: skip
