"""The figures of a model with who says so and who says otherwise; models side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.queries.catalogue.sheet import Standing
from money import Amount
from reports.frame.table import Cell, Column, Row, Table

if TYPE_CHECKING:
    from decimal import Decimal

    from catalog.models.catalogue_fields import Field
    from catalog.queries.catalogue.comparison import Comparison
    from catalog.queries.catalogue.search import StandingPrice, Value
    from catalog.queries.catalogue.sheet import Evidence, FigureRow, ModelSheet
    from reports.market.sources import Cited
    from reports.market.words import MarketWords


def figures(sheet: ModelSheet, words: MarketWords, cited: Cited, title: str) -> Table:
    """Every figure in force with its sources, their date, and what contradicts it."""
    return Table(
        (
            Column(words("col.figure"), share=1.1),
            Column(words("col.value"), share=0.8),
            Column(words("col.standing"), share=0.7),
            Column(words("col.said"), share=2.4),
        ),
        tuple(_figure(row, words, cited) for row in sheet.figures),
        continued=words("continued", title=title),
    )


def _figure(row: FigureRow, words: MarketWords, cited: Cited) -> Row:
    conflict = row.standing is Standing.CONFLICTING
    return Row(
        (
            Cell(words.field(row.field), strong=True),
            words.value(row.value),
            Cell(words(f"standing.{row.standing.value}"), "ink" if conflict else "secondary"),
            Cell(_grounds(row, words, cited), "secondary"),
        )
    )


def _grounds(row: FigureRow, words: MarketWords, cited: Cited) -> str:
    """The source in force with its date, why it was chosen, and what each of the others says."""
    parts = []
    if row.own is not None:
        parts.append(words("own", day=row.own.dated.isoformat(), source=row.own.source))
        parts += [row.own.note] if row.own.note else []
    parts += [_said(said, words, cited) for said in row.evidence if said.chosen]
    others = [said for said in row.evidence if not said.chosen]
    if row.standing is Standing.AGREED:
        parts.append(words("also", sources=cited.all(said.source.title for said in others)))
    else:
        told = [f"{said.value} {_said(said, words, cited)}" for said in others]
        parts += [words("but", others="; ".join(told))] if told else []
    if row.standing is Standing.CONFLICTING and row.why:
        parts.append(words("chosen", why=row.why))
    return "; ".join(parts)


def _said(said: Evidence, words: MarketWords, cited: Cited) -> str:
    """`[2] 2025-12-15`."""
    return f"{cited(said.source.title)} {said.source.data_date or words('no_date')}"


def side_by_side(found: Comparison, words: MarketWords, title: str) -> Table:
    """One column for each model; what differs leads with ≠, the best of a unit figure with ★."""
    rows = [
        Row(
            (
                Cell(f"{'≠ ' if row.differs else ''}{words.field(row.field)}", strong=row.differs),
                *(
                    _value(row.field, sheet, value, words)
                    for sheet, value in zip(found.models, row.values, strict=True)
                ),
            )
        )
        for row in found.figures
    ]
    prices = [price_text(sheet.price, words) for sheet in found.models]
    rows.append(Row((Cell(words("col.price"), strong=True), *prices)))
    rows += [
        Row(
            (
                words.metric(row.metric),
                *(
                    _metric(value, place in row.best, words)
                    for place, value in enumerate(row.values)
                ),
            )
        )
        for row in found.metrics
    ]
    heads = (Column(sheet.name) for sheet in found.models)
    return Table(
        (Column(words("col.figure"), share=1.3), *heads),
        tuple(rows),
        continued=words("continued", title=title),
    )


def _value(field: Field, sheet: ModelSheet, value: Value, words: MarketWords) -> Cell:
    """A figure; unknown where the kind of model has it, a dash where it does not."""
    applies = value is not None or sheet.kind in field.kinds
    return _known(words.value(value) if applies else "–", value is None)


def _known(text: str, unknown: bool) -> Cell:
    return Cell(text, "secondary" if unknown else "ink")


def _metric(value: Amount | Decimal | None, best: bool, words: MarketWords) -> Cell:
    if value is None:
        return _known(words("unknown"), True)
    text = words.amount(value.rounded()) if isinstance(value, Amount) else words.exact(value)
    return Cell(f"★ {text}" if best else text)


def price_text(price: StandingPrice | None, words: MarketWords) -> Cell:
    """The price that stands for a model, with its kind, condition and date underneath."""
    if price is None:
        return _known(words("unknown"), True)
    said = (words.term("kind", price.kind), words.term("condition", price.condition), price.dated)
    note = ", ".join(word for word in said if word)
    amount = words.price(price.amount)
    if price.unit.value != "piece":
        amount = words("each", amount=amount, unit=words.term("unit", price.unit))
    if price.converted is not None:
        note += "; " + words(
            "converted",
            amount=words.amount(price.converted.amount.rounded()),
            day=price.converted.rate_on.isoformat(),
        )
    return Cell(amount, note=note)
