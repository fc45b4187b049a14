"""What the machines return by every measure, and the years after which to replace them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from money import Amount
from planning.returns import MeasureName
from reports.frame import styles
from reports.frame.blocks import Text
from reports.frame.plot import Bars, NamedBar
from reports.frame.table import Cell, Column, Row, Table

if TYPE_CHECKING:
    from planning.decisions import Comparison
    from planning.returns import Measure
    from reports.decisions.words import DecisionWords
    from reports.frame.blocks import Block


def returned(found: Comparison, words: DecisionWords) -> tuple[Block, ...]:
    """Every measure with its rule."""
    if found.appraisal is None:
        return ()
    benefit = found.decision.benefit
    amount = words.money(found.appraisal.npv)
    if benefit is not None and benefit.time is not None:
        hours = words.number(round(benefit.time.hours_a_year))
        said = words("return.headline.time", amount=amount, hours=hours)
    else:
        said = words("return.headline", amount=amount)
    columns = (
        Column(words("col.measure")),
        Column(words("col.value"), figures=True),
        Column(words("col.rule"), share=1.6),
    )
    rows = tuple(
        Row(
            (
                Cell(words(f"measure.{measure.name}"), strong=True, note=measure.note),
                _value(measure, found, words),
                words.said(measure.reason.rule),
            )
        )
        for measure in found.appraisal.measures
    )
    parts: list[Block] = [Text(said, styles.HEADLINE), Table(columns, rows, space_before=10)]
    reason = found.appraisal.measures[0].reason
    parts.append(Text(words.reason(reason), styles.SMALL, 6))
    if benefit is not None and benefit.time is not None:
        parts.append(Text(words.reason(benefit.time.reason), styles.SMALL, 4))
    return tuple(parts)


def _value(measure: Measure, found: Comparison, words: DecisionWords) -> Cell | str:
    value = measure.value
    if value is None:
        return Cell("–", "faint")
    if measure.name is MeasureName.NPV:
        return words.money(Amount(value, found.decision.case.currency))
    if measure.name in {MeasureName.PAYBACK, MeasureName.DISCOUNTED_PAYBACK}:
        return words.number(round(value, 2), 2)
    if measure.name is MeasureName.PROFITABILITY_INDEX:
        return words.number(round(value, 4), 4)
    return words.rate(value)


def replaced(found: Comparison, words: DecisionWords) -> tuple[Block, ...]:
    """The cost of a year by years kept, with the flat of the curve."""
    life = found.economic_life
    if life is None:
        return ()
    best = life.best
    headline = words(
        "replacement.headline",
        years=words.count("span.years", best.years),
        amount=words.money(best.a_year),
    )
    flat = words.listed([words.number(Decimal(choice.years)) for choice in life.flat])
    bars = tuple(
        NamedBar(
            words.count("span.years", choice.years),
            float(choice.a_year.number),
            words.money(choice.a_year),
            choice is best,
        )
        for choice in life.choices
    )
    return (
        Text(headline, styles.HEADLINE),
        Bars(bars, space_before=10),
        Text(
            words("replacement.flat", share=words.rate(life.flat_share), years=flat), space_before=8
        ),
        Text(words.reason(life.reason), styles.SMALL, 6),
    )
