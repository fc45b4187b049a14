"""What the commands of the catalogue share: whom they ask, which model is meant, how it is said."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.output import fail, failures_in_words, printable, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from catalog.queries.catalogue.rates import Rates
    from catalog.queries.catalogue.search import StandingPrice

LedgerOption = Annotated[
    Path | None, typer.Option(help="A ledger, whose own models and prices come in too.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
CurrencyOption = Annotated[str | None, typer.Option(help="Show prices in this currency too.")]
RatesOption = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], help="The day whose reference rates convert prices."),
]
Ask = Any


@contextmanager
def asking(ledger: Path | None) -> Iterator[Ask]:
    """What puts questions to a ledger, or to the bundled catalogue alone."""
    with failures_in_words():
        if ledger is not None:
            from catalog.store.ledger import Ledger

            with Ledger.open(ledger) as opened:
                yield opened.ask
            return
        from catalog.queries.catalogue.alone import bundled_catalogue

        with bundled_catalogue() as connection:

            def ask(query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
                return query(connection, *args, **kwargs)

            yield ask


def rates_of(currency: str | None, on: datetime | None) -> Rates | None:
    """In which currency to compare; a currency alone is refused, a rate has a day."""
    from catalog.queries.catalogue.rates import Rates

    if currency is None:
        return None
    if on is None:
        raise fail("Prices convert by the rates of a day; give it, such as --rates-on 2025-11-03.")
    return Rates(currency.upper(), on.date())


def chosen_key(ask: Ask, text: str) -> str:
    """The key of the model that a person named by key or by name; ends where several fit."""
    from catalog.models.catalogue_fields import ModelKind
    from catalog.queries.catalogue.model_filter import ModelFilter
    from catalog.queries.catalogue.search import BY_FIT
    from catalog.queries.catalogue.search import search as find

    if text.partition("/")[0] in {kind.value for kind in ModelKind}:
        return text
    rows = ask(find, ModelFilter(text=text), BY_FIT, limit=6)
    same = [row for row in rows if _plain(row.name).endswith(_plain(text))]
    if len(same) == 1 or (same and len(same[0].name) < len(same[1].name)):
        return str(same[0].key)
    if len(rows) == 1:
        return str(rows[0].key)
    if not rows:
        raise fail(f"The catalogue has no model “{printable(text[:100])}”.")
    names = "; ".join(f"{row.name} ({row.key})" for row in rows[:5])
    raise fail(f"“{printable(text[:100])}” could be several models; name one by its key: {names}.")


def _plain(name: str) -> str:
    return name.casefold().replace(" ", "").replace("-", "")


def say_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns; what others wrote is printed without control characters."""
    cells = [[printable(cell) for cell in row] for row in [heads, *rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    for row in cells:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def value_text(value: Decimal | str | None) -> str:
    """A figure as columns show it; empty where it is unknown."""
    if value is None:
        return ""
    return f"{value:f}" if isinstance(value, Decimal) else value


def price_text(price: StandingPrice | None) -> str:
    """`1899.99 USD (retail, 2025-05-01)`, with the converted amount where there is one."""
    if price is None:
        return ""
    unit = "" if price.unit.value == "piece" else f" per {price.unit.value}"
    other = f" = {price.converted.amount.rounded()}" if price.converted else ""
    return f"{price.amount}{unit}{other} ({price.kind.value}, {price.dated})"


def price_values(price: StandingPrice | None) -> dict[str, Any] | None:
    """A price as JSON shows it, with the rate that converted it."""
    if price is None:
        return None
    values: dict[str, Any] = {
        "amount": price.amount,
        "on": price.dated,
        "kind": price.kind,
        "condition": price.condition,
        "unit": price.unit,
    }
    if price.converted is not None:
        values["converted"] = price.converted.amount.rounded()
        values["rate"] = price.converted.rate
        values["rate_on"] = price.converted.rate_on
        values["rate_source"] = price.converted.source
    return values
