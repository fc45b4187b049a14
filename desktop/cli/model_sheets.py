"""`rackledger catalogue show|compare`: one model with its sources, several side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.catalogue_asking import (
    CurrencyOption,
    JsonOption,
    LedgerOption,
    RatesOption,
    asking,
    chosen_key,
    price_text,
    price_values,
    rates_of,
    say_table,
    value_text,
)
from desktop.cli.output import printable, say, say_json

if TYPE_CHECKING:
    from catalog.queries.catalogue.sheet import FigureRow, ModelSheet


def show(
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="A key, or a name that fits one model.")
    ],
    ledger: LedgerOption = None,
    currency: CurrencyOption = None,
    rates_on: RatesOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show one model: every figure with its sources, what contradicts it, and why it was chosen."""
    from catalog.queries.catalogue.held import offers_of
    from catalog.queries.catalogue.sheet import model as sheet_of

    rates = rates_of(currency, rates_on)
    with asking(ledger) as ask:
        key = chosen_key(ask, model)
        sheet = ask(sheet_of, key, rates=rates)
        offers = ask(offers_of, key)
    if as_json:
        say_json(sheet_values(sheet))
        return
    say(f"{printable(sheet.name)} ({sheet.key})")
    released = f", released {sheet.released}" if sheet.released else ""
    say(f"{printable(sheet.manufacturer)}{released}")
    if sheet.aliases:
        say(printable(f"Also called {', '.join(sheet.aliases)}"))
    say_table(
        ("", "", "", "source"),
        [
            (
                row.field.label,
                f"{value_text(row.value)} {row.field.unit}".strip(),
                row.standing.value,
                _grounds(row),
            )
            for row in sheet.figures
        ],
    )
    for each in sheet.metrics:
        say(f"{each.metric.label}: {_metric_text(each.value)} {each.metric.unit}")
    if sheet.price is not None:
        say(f"Price: {price_text(sheet.price)}")
    for event in sheet.life:
        say(
            printable(
                f"{event.event.replace('_', ' ')}: {event.dated} {event.successor_key}"
                f" ({event.source.title})"
            )
        )
    for offer in offers:
        stock = {True: "in stock", False: "not in stock", None: "stock not said"}[offer.in_stock]
        say(printable(f"{offer.vendor}, {offer.dated}: {offer.price}, {stock}"))


def _grounds(row: FigureRow) -> str:
    from catalog.queries.catalogue.sheet import Standing

    others = [f"{said.value} by {said.source.title}" for said in row.evidence if not said.chosen]
    word = "also" if row.standing is Standing.AGREED else "but"
    parts = [row.source, row.why, f"{word} {'; '.join(others)}" if others else ""]
    return printable("; ".join(part for part in parts if part))


def _metric_text(value: Any) -> str:
    from money import Amount

    return str(value.rounded()) if isinstance(value, Amount) else str(value)


def sheet_values(sheet: ModelSheet) -> dict[str, Any]:
    """A model as JSON shows it."""
    return {
        "key": sheet.key,
        "kind": sheet.kind,
        "name": sheet.name,
        "manufacturer": sheet.manufacturer,
        "released": sheet.released or None,
        "aliases": list(sheet.aliases),
        "part_numbers": list(sheet.part_numbers),
        "own": sheet.own_id is not None,
        "figures": {row.field.name: _figure_values(row) for row in sheet.figures},
        "metrics": {each.metric.name: each.value for each in sheet.metrics},
        "price": price_values(sheet.price),
        "life": [
            {
                "event": e.event,
                "on": e.dated,
                "successor": e.successor_key or None,
                "source": e.source.title,
            }
            for e in sheet.life
        ],
    }


def _figure_values(row: FigureRow) -> dict[str, Any]:
    return {
        "value": row.value,
        "unit": row.field.unit,
        "standing": row.standing,
        "source": row.source,
        "why": row.why,
        "said": [
            {
                "value": said.value,
                "source": said.source.title,
                "url": said.source.url,
                "data_date": said.source.data_date,
                "chosen": said.chosen,
            }
            for said in row.evidence
        ],
    }


def compare(
    models: Annotated[
        list[str], typer.Argument(metavar="MODEL…", help="Two to six keys or names.")
    ],
    ledger: LedgerOption = None,
    differences: Annotated[bool, typer.Option(help="Only what tells them apart.")] = False,
    currency: CurrencyOption = None,
    rates_on: RatesOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show two to six models side by side; ≠ marks what differs, * the best of a unit figure."""
    from catalog.queries.catalogue.comparison import compare as side_by_side

    rates = rates_of(currency, rates_on)
    with asking(ledger) as ask:
        result = ask(side_by_side, [chosen_key(ask, name) for name in models], rates=rates)
    figures = result.differences if differences else result.figures
    if as_json:
        say_json(
            {
                "models": [sheet.key for sheet in result.models],
                "figures": {
                    row.field.name: {"values": list(row.values), "differs": row.differs}
                    for row in figures
                },
                "metrics": {
                    row.metric.name: {"values": list(row.values), "best": list(row.best)}
                    for row in result.metrics
                },
                "prices": [price_values(sheet.price) for sheet in result.models],
            }
        )
        return
    rows = [
        ["≠" if row.differs else "", row.field.heading, *map(value_text, row.values)]
        for row in figures
    ]
    rows += [
        [
            "",
            row.metric.label,
            *(
                ("" if value is None else _metric_text(value)) + ("*" if n in row.best else "")
                for n, value in enumerate(row.values)
            ),
        ]
        for row in result.metrics
    ]
    rows.append(["", "Price", *(price_text(sheet.price) for sheet in result.models)])
    say_table(["", "", *(sheet.name for sheet in result.models)], rows)
