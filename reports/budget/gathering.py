"""From what the ledger knows to what the budget report says."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from planning.facts import COMPONENT_TEXTS
from planning.rules import Priority as RulePriority
from reports.budget.content import (
    BudgetContent,
    CostRange,
    DepreciationRow,
    FiscalYear,
    FleetRow,
    Holding,
    Priority,
    Recommendation,
    Source,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from catalog.queries.budget import BudgetFacts
    from catalog.queries.fleet import Fleet
    from catalog.queries.verdicts import AssetVerdicts
    from planning.upgrades import Verdict

_PRIORITIES = {
    RulePriority.HIGH: Priority.HIGH,
    RulePriority.MEDIUM: Priority.MEDIUM,
    RulePriority.LOW: Priority.LOW,
}
NO_SITE = "No site"

KIND_TEXTS: Mapping[str, str] = {
    "server": "Servers",
    "workstation": "Workstations",
    "desktop": "Desktops",
    "laptop": "Laptops",
    "accelerator": "Accelerators",
    "storage": "Storage",
    "network": "Network",
    "edge": "Edge devices",
    "component": "Components",
    "virtual_machine": "Virtual machines",
    "other": "Other",
}
METHOD_TEXTS: Mapping[str, str] = {
    "straight-line": "straight line",
    "declining-balance": "declining balance",
    "sum-of-years-digits": "sum of years’ digits",
    "fixed-rate": "fixed written-down-value rate",
}


def budget_content(
    facts: BudgetFacts,
    *,
    ledger: str,
    generated_at: datetime | None = None,
    prepared_by: str = "",
    approved_by: str = "",
    locale: str = "en_US",
    language: str = "en",
) -> BudgetContent:
    """The report's content; `generated_at` (UTC) is now unless it is given."""
    labels = {start: _label(start, end) for start, end in facts.spans}
    return BudgetContent(
        organisation=facts.settings.organisation,
        ledger=ledger,
        prepared_on=facts.on,
        generated_at=generated_at or datetime.now(UTC),
        as_of=facts.on,
        fiscal_years=tuple(FiscalYear(labels[start], start, end) for start, end in facts.spans),
        by_category=_fleet_rows(facts.by_kind, KIND_TEXTS),
        by_site=_fleet_rows(facts.by_site, {}),
        depreciation=tuple(
            DepreciationRow(
                fiscal_year=labels[line.start],
                category=KIND_TEXTS[line.kind.value],
                opening=line.opening,
                additions=line.additions,
                charge=line.charge,
                closing=line.closing,
            )
            for line in facts.years
        ),
        recommendations=_recommendations(facts.machines),
        undecided=sum(_is_undecided(machine) for machine in facts.machines),
        depreciation_method=", ".join(METHOD_TEXTS[method.value] for method in facts.methods),
        assumptions=_assumptions(facts),
        sources=_sources(facts),
        prepared_by=prepared_by,
        approved_by=approved_by,
        locale=locale,
        language=language,
    )


def _label(start: date, end: date) -> str:
    return str(end.year) if start.year == end.year else f"{start.year}/{end.year % 100:02d}"


def _fleet_rows(fleet: Fleet, texts: Mapping[str, str]) -> tuple[FleetRow, ...]:
    return tuple(
        FleetRow(
            texts.get(line.name, line.name) if line.name else NO_SITE,
            tuple(Holding(h.count, h.cost, h.book_value) for h in line.holdings),
            line.without_cost,
        )
        for line in fleet.lines
    )


def _recommendations(machines: tuple[AssetVerdicts, ...]) -> tuple[Recommendation, ...]:
    pairs = [
        (machine, verdict)
        for machine in machines
        for verdict in machine.verdicts
        if verdict.priority in _PRIORITIES
    ]
    pairs.sort(key=lambda pair: (list(_PRIORITIES).index(pair[1].priority), pair[0].tag))
    return tuple(_recommendation(machine, verdict) for machine, verdict in pairs)


def _recommendation(machine: AssetVerdicts, verdict: Verdict) -> Recommendation:
    cost = verdict.cost
    pieces = f"{verdict.count} × " if verdict.count > 1 else ""
    return Recommendation(
        asset=f"{machine.name} ({machine.tag})",
        component=f"{COMPONENT_TEXTS[verdict.component]}: {pieces}{verdict.part}",
        priority=_PRIORITIES[verdict.priority],
        reasons=tuple(
            f"{comparison.condition} – is {comparison.actual_text}"
            for comparison in verdict.reasons
        ),
        candidates=tuple(f"{pieces}{item.name}" for item in verdict.suggestions),
        cost=None
        if cost is None
        else CostRange(
            cost.low.rounded(),
            cost.high.rounded(),
            cost.prices,
            cost.oldest,
            cost.newest,
            cost.sources,
        ),
    )


def _is_undecided(machine: AssetVerdicts) -> bool:
    return any(verdict.priority is RulePriority.UNKNOWN for verdict in machine.verdicts)


def _assumptions(facts: BudgetFacts) -> tuple[str, ...]:
    carried = facts.by_kind.total.without_book
    said = [
        "Retired assets are left out.",
        "Book values are cost less every period of depreciation that has ended by that day.",
        "Utilisation and memory pressure are taken over the four weeks before the report.",
        "Candidates are the closest better parts of the catalogue.",
        "Prices are of past dates and of the part alone; they are no quotation.",
    ]
    if carried:
        said.append(f"{carried} assets with a cost have no depreciation book; carried at cost.")
    return tuple(said)


def _sources(facts: BudgetFacts) -> tuple[Source, ...]:
    rules = {
        (verdict.rules_date, verdict.source.split(":")[0])
        for machine in facts.machines
        for verdict in machine.verdicts
    }
    return (
        Source("The ledger", "costs, depreciation books, utilisation", facts.on),
        *(Source(name, "upgrade rules", dated) for dated, name in sorted(rules)),
        *_price_sources(facts.machines),
    )


def _price_sources(machines: tuple[AssetVerdicts, ...]) -> tuple[Source, ...]:
    newest = [
        verdict.cost.newest for machine in machines for verdict in machine.verdicts if verdict.cost
    ]
    if not newest:
        return ()
    return (
        Source(
            "Epoch AI, hardware price database (CC BY 4.0)", "prices of candidates", max(newest)
        ),
    )
