"""`rackledger catalogue price`: every dated price of a model, and one of your own."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.catalogue_asking import (
    CurrencyOption,
    JsonOption,
    LedgerOption,
    asking,
    chosen_key,
    say_table,
)
from desktop.cli.output import fail, failures_in_words, say, say_json
from money.sentence import counted

if TYPE_CHECKING:
    from catalog.queries.catalogue.prices import PriceRow


def price(
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="A key, or a name that fits one model.")
    ],
    ledger: LedgerOption = None,
    currency: CurrencyOption = None,
    add: Annotated[str | None, typer.Option(help="Enter a price: '1700.00 EUR'.")] = None,
    kind: Annotated[str, typer.Option(help="quoted, paid, list, retail, used …")] = "quoted",
    on: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Its day.")] = None,
    vendor: Annotated[str, typer.Option(help="Who asks it.")] = "",
    source: Annotated[str, typer.Option(help="Where it was read.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Show every dated price of a model, kinds kept apart; or enter one of your own with --add.

    With --currency, each price is converted by the reference rate of its own day.
    """
    from catalog.queries.catalogue.prices import price_rows
    from catalog.queries.catalogue.rates import Rates

    if add is not None:
        _add_price(model, ledger, add, kind, on, vendor, source)
    rates = None if currency is None else Rates(currency.upper(), date.min)
    with asking(ledger) as ask:
        rows = ask(price_rows, chosen_key(ask, model), rates=rates)
    if as_json:
        say_json([_price_row_values(row) for row in rows])
        return
    say_table(
        ("on", "price", "per", "kind", "condition", "vendor", "region", "source"),
        [
            (
                row.point.on.isoformat(),
                str(row.point.amount)
                + (f" = {row.converted.amount.rounded()}" if row.converted else ""),
                row.point.unit, row.point.kind, row.point.condition, row.point.vendor,
                row.point.region, row.point.source,
            )
            for row in rows
        ],
    )  # fmt: skip
    say(f"{counted(len(rows), 'price', 'prices')}.")


def _price_row_values(row: PriceRow) -> dict[str, Any]:
    point = row.point
    return {
        "on": point.on, "amount": point.amount, "unit": point.unit, "kind": point.kind,
        "condition": point.condition, "vendor": point.vendor, "region": point.region,
        "source": point.source, "own_id": row.own_id,
        "converted": None if row.converted is None else row.converted.amount.rounded(),
    }  # fmt: skip


def _add_price(
    model: str,
    ledger: Path | None,
    add: str,
    kind: str,
    on: datetime | None,
    vendor: str,
    source: str,
) -> None:
    from pydantic import ValidationError

    from catalog.commands.catalogue import add_prices
    from catalog.models.catalogue import OwnPriceDraft
    from catalog.store.ledger import Ledger
    from money.text import parse_amount
    from planning.prices.points import PriceKind

    if ledger is None:
        raise fail("A price of your own is kept in a ledger; name it with --ledger.")
    if on is None:
        raise fail("A price has a day; give it, such as --on 2026-11-20.")
    with failures_in_words(), Ledger.open(ledger) as opened:
        try:
            draft = OwnPriceDraft(
                model_key=chosen_key(opened.ask, model),
                dated=on.date(),
                price=parse_amount(add),
                price_kind=PriceKind(kind),
                condition="used" if kind == "used" else "",  # type: ignore[arg-type]
                vendor=vendor,
                source=source,
            )
        except ValidationError as error:
            raise fail(str(error.errors()[0]["msg"])) from None
        except ValueError:
            raise fail(f"“{kind}” is no kind of price; write quoted, paid, list or used.") from None
        opened.do(add_prices, drafts=[draft])
