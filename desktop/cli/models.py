"""`rackledger catalogue search`: models by name and criteria, with a ledger or without one.

Without a ledger the bundled catalogue answers alone; with one, the user's own models, figures,
prices and packs stand above it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.catalogue_asking import (
    CurrencyOption,
    JsonOption,
    LedgerOption,
    RatesOption,
    asking,
    price_text,
    price_values,
    rates_of,
    say_table,
    value_text,
)
from desktop.cli.output import say, say_json
from money.sentence import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.catalogue.search import ModelFacts, ModelRow

_DEFAULT_FIELDS = ("vram_gb", "cores", "capacity_gb", "memory_gb", "tdp_w")


def search(
    text: Annotated[
        list[str] | None,
        typer.Argument(help="Words of a name and criteria: rtx 'vram>=48' 'price<=5000EUR'."),
    ] = None,
    ledger: LedgerOption = None,
    sort: Annotated[
        str, typer.Option(help="fit, name, price, released, a field, a metric")
    ] = "fit",
    descending: Annotated[bool, typer.Option(help="The largest first.")] = False,
    fields: Annotated[str, typer.Option(help="Fields to show, with commas between.")] = "",
    limit: Annotated[int, typer.Option(min=1, max=100_000)] = 20,
    offset: Annotated[int, typer.Option(min=0)] = 0,
    in_stock: Annotated[bool, typer.Option(help="Only what a newest price list has.")] = False,
    vendor: Annotated[list[str] | None, typer.Option(help="In stock at this vendor.")] = None,
    owned: Annotated[bool, typer.Option(help="Only what the ledger's assets consist of.")] = False,
    facets: Annotated[bool, typer.Option(help="Count kinds and manufacturers too.")] = False,
    currency: CurrencyOption = None,
    rates_on: RatesOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find models by name and criteria: rackledger catalogue search 'vram>=48' 'tdp<=300'.

    Criteria compare a field with = > < >= <=: vram_gb, tdp_w, cores, capacity_gb, memory_type,
    kind, manufacturer, released, price and all others that `show` prints. Quote them: a shell reads
    > and < as its own.
    """
    from dataclasses import replace

    from catalog.queries.catalogue.criteria import require_fields, typed_filter
    from catalog.queries.catalogue.search import ModelSort, model_facts
    from catalog.queries.catalogue.search import search as find

    rates = rates_of(currency, rates_on)
    with asking(ledger) as ask:
        wanted = typed_filter(" ".join(text or []))
        wanted = replace(
            wanted,
            in_stock=in_stock,
            in_stock_at=tuple(vendor or ()),
            owned=True if owned else None,
        )
        names = tuple(name for name in fields.split(",") if name) or _DEFAULT_FIELDS
        require_fields(names)
        facts = ask(model_facts, wanted, rates=rates)
        rows = ask(
            find,
            wanted,
            ModelSort(sort, descending),
            offset=offset,
            limit=limit,
            fields=names,
            rates=rates,
            count_owned=owned,
        )
    if as_json:
        say_json(
            {"count": facts.count, "models": [row_values(row) for row in rows]}
            | ({"facets": facet_values(facts)} if facets else {})
        )
        return
    _say_rows(rows, names)
    say(f"{len(rows)} of {counted(facts.count, 'model', 'models')}.")
    if facets:
        _say_facets(facts)


def _say_rows(rows: Sequence[ModelRow], names: Sequence[str]) -> None:
    from catalog.models.catalogue_fields import FIELD_BY_NAME

    shown = [name for name in names if any(row.figures[name] is not None for row in rows)]
    heads = ("model", "released", *(FIELD_BY_NAME[name].heading for name in shown), "price", "key")
    table = [
        (
            row.name,
            row.released,
            *(value_text(row.figures[name]) for name in shown),
            price_text(row.price),
            row.key,
        )
        for row in rows
    ]
    say_table(heads, table)


def _say_facets(facts: ModelFacts) -> None:
    for name, facet in (("Kinds", facts.kinds), ("Manufacturers", facts.manufacturers)):
        say(f"{name}: " + ", ".join(f"{each.label} {each.count}" for each in facet[:20]))


def facet_values(facts: ModelFacts) -> dict[str, Any]:
    """Facets as JSON shows them."""
    return {
        "kinds": {each.value: each.count for each in facts.kinds},
        "manufacturers": {each.value: each.count for each in facts.manufacturers},
    }


def row_values(row: ModelRow) -> dict[str, Any]:
    """A line of the catalogue as JSON shows it."""
    return {
        "key": row.key,
        "kind": row.kind,
        "name": row.name,
        "manufacturer": row.manufacturer,
        "released": row.released or None,
        "own": row.is_own,
        "owned": row.owned,
        "figures": dict(row.figures),
        "price": price_values(row.price),
    }
