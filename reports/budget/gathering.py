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
    Unlisted,
)
from reports.budget.words import BudgetWords
from reports.frame.words import fiscal_label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from catalog.queries.budget import BudgetFacts
    from catalog.queries.fleet import Fleet, FleetLine
    from catalog.queries.ties import Tie
    from catalog.queries.upgrades import Alike, Listed
    from planning.candidates import CostRange as PlannedRange
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
        recommendations=tuple(_recommendation(each, words) for each in facts.upgrades.listed),
        unlisted=tuple(_unlisted(sort, n) for sort, n in facts.upgrades.unlisted.items()),
        undecided=facts.upgrades.undecided,
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


def _recommendation(listed: Listed, words: Words) -> Recommendation:
    machine, verdict = listed
    pieces = f"{words.number(verdict.count)} × " if verdict.count > 1 else ""
    return Recommendation(
        asset=f"{machine.name} ({machine.tag})",
        component=words(f"component.{verdict.component}", part=f"{pieces}{verdict.part}"),
        priority=_PRIORITIES[verdict.priority],
        reasons=tuple(_reason(comparison, words) for comparison in verdict.reasons),
        candidates=tuple(f"{pieces}{item.name}" for item in verdict.suggestions),
        cost=_cost(verdict.cost),
        brief=_brief(verdict, words),
        could_rise=verdict.at_most is not verdict.priority,
    )


def _unlisted(sort: Alike, count: int) -> Unlisted:
    return Unlisted(_PRIORITIES[sort.priority], count, _cost(sort.cost), sort.could_rise)


def _cost(found: PlannedRange | None) -> CostRange | None:
    if found is None:
        return None
    low, high = found.low.rounded(), found.high.rounded()
    return CostRange(low, high, found.prices, found.oldest, found.newest, found.sources)


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


def _assumptions(facts: BudgetFacts, words: Words) -> tuple[str, ...]:
    said = [
        words(f"assumption.{name}")
        for name in ("retired", "book_value", "load", "candidates", "prices")
    ]
    carried = facts.by_kind.total.without_book
    return (*said, *([words.count("assumption.carried", carried)] if carried else ()))


def _sources(facts: BudgetFacts, words: Words) -> tuple[Source, ...]:
    return (
        Source(words("source.ledger"), words("source.ledger.used"), facts.on),
        *(Source(name, words("source.rules.used"), dated) for dated, name in facts.upgrades.rules),
        *_price_sources(facts.upgrades.newest_price, words),
    )


def _price_sources(newest: date | None, words: Words) -> tuple[Source, ...]:
    if newest is None:
        return ()
    return (Source(words("source.prices"), words("source.prices.used"), newest),)
