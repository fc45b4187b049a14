"""What is uncertain, what it emits, and every assumption with its reason."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from planning.uncertainty import Shape
from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.plot import Swing, Tornado
from reports.frame.table import Cell, Column, Kind, Row, Table

if TYPE_CHECKING:
    from planning.carbon import Figure
    from planning.decisions import Comparison
    from planning.reason import Reason
    from planning.uncertainty import Range, Simulation
    from reports.decisions.words import DecisionWords
    from reports.frame.blocks import Block

_MOST_SWINGS: Final = 15


def uncertainty(found: Comparison, words: DecisionWords) -> tuple[Block, ...]:
    """The spread of the cost of owning, what moves it, and the scenarios."""
    parts: list[Block] = []
    if found.simulation is not None:
        parts += _simulation(found.simulation, words)
    if found.scenarios:
        parts += [heading(words("scenarios.heading")), _scenarios(found, words)]
    return tuple(parts)


def _simulation(seen: Simulation, words: DecisionWords) -> list[Block]:
    said = words(
        "uncertainty.headline",
        p10=words.about_money(seen.p10),
        p50=words.about_money(seen.p50),
        p90=words.about_money(seen.p90),
    )
    swings = tuple(
        Swing(swing.name, swing.at_p10, swing.at_p90) for swing in seen.tornado[:_MOST_SWINGS]
    )
    pairs = [
        words(
            "uncertainty.pair", one=pair.one, other=pair.other, rho=words.tick(_decimal(pair.rho))
        )
        for pair in seen.correlations
    ]
    made = words(
        "uncertainty.made",
        draws=words.number(seen.draws),
        seed=seen.seed,
        pairs=words.listed(pairs) if pairs else words("uncertainty.none"),
    )
    low, high = words("uncertainty.low"), words("uncertainty.high")
    columns = (
        Column(words("col.input")),
        Column(words("col.shape"), share=0.6),
        Column(words("col.values")),
    )
    rows = tuple(
        Row((Cell(one.name, strong=True), words(f"shape.{one.shape}"), _values(one, words)))
        for one in seen.ranges
    )
    return [
        Text(said, styles.HEADLINE, most_lines=4),
        heading(words("uncertainty.tornado")),
        Tornado(seen.base, swings, low, high, words.about, space_before=6),
        heading(words("uncertainty.ranges")),
        Table(columns, rows),
        Text(made, styles.SMALL, 6),
    ]


def _values(one: Range, words: DecisionWords) -> str:
    if one.shape is Shape.EMPIRICAL:
        return words("shape.observed", n=words.number(len(one.parameters)))
    return " · ".join(words.tick(_decimal(value)) for value in one.parameters)


def _decimal(value: float) -> Decimal:
    return Decimal(repr(value))


def _scenarios(found: Comparison, words: DecisionWords) -> Table:
    names = [option.name for option in found.options]
    columns = [Column(words("col.way"))]
    columns += [Column(words("scenarios.base"), figures=True)]
    columns += [Column(side.name, figures=True) for side in found.scenarios[:4]]
    sides = [
        {option.name: option.present for option in side.options} for side in found.scenarios[:4]
    ]
    rows = []
    for option, name in zip(found.options, names, strict=True):
        cells: list[Cell | str] = [
            Cell(words.way(option), strong=True),
            words.money(option.present),
        ]
        for side in sides:
            present = side.get(name)
            cells.append("–" if present is None else words.money(present))
        rows.append(Row(tuple(cells)))
    return Table(tuple(columns), tuple(rows))


def carbon(found: Comparison, words: DecisionWords) -> tuple[Block, ...]:
    """Running and making, each with range, source and match; unknown stays unknown."""
    if found.footprint is None:
        return ()
    total = found.footprint.total_kg
    if total.value is None:
        said = words("carbon.headline.unknown")
    else:
        kg = f"{words.number(round(total.value))}\u00a0kg"
        said = words(
            "carbon.headline",
            years=words.count("span.years", found.decision.case.years),
            amount=kg,
        )
    columns = (
        Column(words("col.carbon"), share=0.6),
        Column(words("col.kg"), figures=True),
        Column(words("col.range"), figures=True),
        Column(words("col.match"), share=0.6),
        Column(words("col.source"), share=1.6),
    )
    rows = (
        _carbon_row("operational", found.footprint.operational_kg, words),
        _carbon_row("embodied", found.footprint.embodied_kg, words),
        replace(_carbon_row("total", total, words), kind=Kind.TOTAL),
    )
    return (Text(said, styles.HEADLINE), Table(columns, rows, space_before=10))


def _carbon_row(key: str, figure: Figure, words: DecisionWords) -> Row:
    ends = [figure.low, figure.high]
    unknown = Cell(words("unknown"), "faint")
    return Row(
        (
            words(f"carbon.{key}"),
            unknown if figure.value is None else words.number(round(figure.value)),
            " – ".join("?" if end is None else words.number(round(end)) for end in ends)
            if any(end is not None for end in ends)
            else Cell("–", "faint"),
            words(f"match.{figure.match}"),
            figure.source or Cell("–", "faint"),
        )
    )


def assumptions(found: Comparison, words: DecisionWords) -> tuple[Block, ...]:
    """Every line of every way once, with its rule, inputs and source."""
    columns = (
        Column(words("col.figure"), share=0.8),
        Column(words("col.rule"), share=1.4),
        Column(words("col.inputs"), share=1.4),
        Column(words("col.source"), share=1.0),
    )
    said: dict[tuple[str, str], Reason] = {}
    for option in found.options:
        for line in option.lines:
            label = words.line(line.label)
            if option.plan is not None and line.label in {"Compute", "Storage", "Egress"}:
                label = f"{words.way(option)}: {label}"
            said.setdefault((label, str(line.reason)), line.reason)
    rows = tuple(_reason_row(label, reason, words) for (label, _), reason in said.items())
    title = words("section.assumptions")
    general = (words("assumptions.timing"), words("assumptions.rounding"), *found.notes)
    return (
        Text(words("assumptions.headline"), styles.HEADLINE),
        Table(columns, rows, continued=words("continued", title=title), space_before=8),
        heading(words("assumptions.notes")),
        Bullets(tuple(general), space_before=4),
    )


def _reason_row(label: str, reason: Reason, words: DecisionWords) -> Row:
    inputs = "\n".join(
        f"{words.said(item.label)}: {words.said(item.text)}" for item in reason.inputs
    )
    rule = Cell(words.said(reason.rule), note=words.said(reason.formula))
    return Row((Cell(label, strong=True), rule, inputs, words.said(reason.source)))
