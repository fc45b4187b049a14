"""From what the ledger knows to what the budget report says."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING

from planning.facts import Fact
from planning.rules import UNITS
from planning.rules import Priority as RulePriority
from reports.budget.bridge import Bridge
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
from reports.budget.words import BudgetWords
from reports.frame.words import fiscal_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.queries.budget import BudgetFacts
    from catalog.queries.fleet import Fleet, FleetLine
    from catalog.queries.ties import Tie
    from catalog.queries.verdicts import AssetVerdicts
    from planning.rules import Unit
    from planning.upgrades import Comparison, Verdict
    from reports.frame.words import Words

_PRIORITIES = {
    RulePriority.HIGH: Priority.HIGH,
    RulePriority.MEDIUM: Priority.MEDIUM,
    RulePriority.LOW: Priority.LOW,
}
_TENTH = Decimal("0.1")


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
    words = BudgetWords(language, locale)
    labels = {start: fiscal_label(start, end) for start, end in facts.spans}
    return BudgetContent(
        organisation=facts.settings.organisation,
        ledger=ledger,
        prepared_on=facts.on,
        generated_at=generated_at or datetime.now(UTC),
        as_of=facts.on,
        fiscal_years=tuple(FiscalYear(labels[start], start, end) for start, end in facts.spans),
        by_category=_fleet_rows(facts.by_kind, lambda name: words(f"kind.{name}")),
        by_site=_fleet_rows(facts.by_site, lambda name: name or words("no_site")),
        depreciation=tuple(
            DepreciationRow(
                fiscal_year=labels[line.start],
                category=words(f"kind.{line.kind.value}"),
                opening=line.opening,
                additions=line.additions,
                charge=line.charge,
                closing=line.closing,
                disposals=line.disposed or None,
                impairment=line.impaired or None,
                revaluation=line.revalued or None,
            )
            for line in facts.years
        ),
        recommendations=_recommendations(facts.machines, words),
        undecided=sum(_is_undecided(machine) for machine in facts.machines),
        retired=facts.by_kind.retired.count,
        retired_holdings=_holdings(facts.by_kind.retired),
        bridges=tuple(_bridge(tie) for tie in facts.ties),
        depreciation_method=", ".join(words(f"method.{each.value}") for each in facts.methods),
        assumptions=_assumptions(facts, words),
        sources=_sources(facts, words),
        prepared_by=prepared_by,
        approved_by=approved_by,
        locale=locale,
        language=language,
    )


def _fleet_rows(fleet: Fleet, text: Callable[[str | None], str]) -> tuple[FleetRow, ...]:
    return tuple(
        FleetRow(
            text(line.name),
            _holdings(line),
            line.without_cost,
        )
        for line in fleet.lines
    )


def _holdings(line: FleetLine) -> tuple[Holding, ...]:
    return tuple(Holding(held.count, held.cost, held.book_value) for held in line.holdings)


def _bridge(tie: Tie) -> Bridge:
    return Bridge(
        starts_on=tie.start,
        opening=tie.opening,
        additions=tie.additions,
        charge=tie.charge,
        other=tie.other,
        in_books=tie.in_books,
        without_book=tie.without_book,
        at_cost=tie.at_cost,
        not_begun=tie.not_begun,
        waiting=tie.waiting,
        book_value=tie.book_value,
    )


def _recommendations(
    machines: tuple[AssetVerdicts, ...], words: Words
) -> tuple[Recommendation, ...]:
    pairs = [
        (machine, verdict)
        for machine in machines
        for verdict in machine.verdicts
        if verdict.priority in _PRIORITIES
    ]
    pairs.sort(key=lambda pair: (list(_PRIORITIES).index(pair[1].priority), pair[0].tag))
    return tuple(_recommendation(machine, verdict, words) for machine, verdict in pairs)


def _recommendation(machine: AssetVerdicts, verdict: Verdict, words: Words) -> Recommendation:
    cost = verdict.cost
    pieces = f"{words.number(verdict.count)} × " if verdict.count > 1 else ""
    return Recommendation(
        asset=f"{machine.name} ({machine.tag})",
        component=words(f"component.{verdict.component}", part=f"{pieces}{verdict.part}"),
        priority=_PRIORITIES[verdict.priority],
        reasons=tuple(_reason(comparison, words) for comparison in verdict.reasons),
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
        brief=_brief(verdict, words),
        could_rise=verdict.at_most is not verdict.priority,
    )


def _brief(verdict: Verdict, words: Words) -> str:
    """The facts that the deciding rule asks about, an age without its name."""
    wanted = verdict.rule.when if verdict.rule else ()
    met = [each for each in verdict.reasons if each.condition in wanted]
    if len(met) == 1 and met[0].condition.fact is Fact.AGE and met[0].actual is not None:
        condition = met[0].condition
        years = met[0].actual * UNITS[condition.fact][condition.unit]
        return words(
            "reason.brief",
            actual=_number(years, words),
            threshold=_measure(condition.value, condition.unit, words),
        )
    return "; ".join(_reason(each, words) for each in met)


def _reason(comparison: Comparison, words: Words) -> str:
    """A fact of the part beside its threshold, both in the threshold's unit."""
    condition = comparison.condition
    said = {
        "fact": words(f"fact_name.{condition.fact}"),
        "operator": words(f"operator.{condition.operator}"),
        "threshold": _measure(condition.value, condition.unit, words),
    }
    if comparison.actual is None:
        return words("reason.unknown", **said)
    actual = comparison.actual * UNITS[condition.fact][condition.unit]
    return words("reason", actual=_measure(actual, condition.unit, words), **said)


def _measure(value: Decimal, unit: Unit, words: Words) -> str:
    """A number with its unit."""
    number = _number(value, words)
    is_one = number == words.number(1) and unit in {"years", "months"}
    return words(f"measure.{unit}.one" if is_one else f"measure.{unit}", n=number)


def _number(value: Decimal, words: Words) -> str:
    """At most one decimal, cut rather than rounded: 2.96 years are not 3.0."""
    cut = value.quantize(_TENTH, rounding=ROUND_DOWN)
    return words.number(cut, 0 if cut == int(cut) else 1)


def _is_undecided(machine: AssetVerdicts) -> bool:
    return any(verdict.priority is RulePriority.UNKNOWN for verdict in machine.verdicts)


def _assumptions(facts: BudgetFacts, words: Words) -> tuple[str, ...]:
    said = [
        words(f"assumption.{name}")
        for name in ("retired", "book_value", "load", "candidates", "prices")
    ]
    carried = facts.by_kind.total.without_book
    return (*said, *([words.count("assumption.carried", carried)] if carried else ()))


def _sources(facts: BudgetFacts, words: Words) -> tuple[Source, ...]:
    rules = {
        (verdict.rules_date, verdict.source.split(":")[0])
        for machine in facts.machines
        for verdict in machine.verdicts
    }
    return (
        Source(words("source.ledger"), words("source.ledger.used"), facts.on),
        *(Source(name, words("source.rules.used"), dated) for dated, name in sorted(rules)),
        *_price_sources(facts.machines, words),
    )


def _price_sources(machines: tuple[AssetVerdicts, ...], words: Words) -> tuple[Source, ...]:
    newest = [
        verdict.cost.newest for machine in machines for verdict in machine.verdicts if verdict.cost
    ]
    if not newest:
        return ()
    return (Source(words("source.prices"), words("source.prices.used"), max(newest)),)
