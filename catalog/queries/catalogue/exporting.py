"""The catalogue as it is seen, for other programs; and one's own models as a pack for others."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from catalog.errors import RefusedError
from catalog.models.catalogue import OWN_FIGURE, OWN_MODEL
from catalog.models.catalogue_fields import COMMON_COLUMNS, ModelKind, fields_of
from catalog.queries.catalogue.model_filter import EVERY_MODEL, ModelFilter
from catalog.queries.catalogue.search import BY_NAME, ModelSort, search
from catalog.store.packs import MODEL_FILES, TABLE_FILES, manifest_text, write_archive
from planning.spreadsheets import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.rates import Rates

_PRICE_COLUMNS = ("price", "currency", "price_on", "price_kind", "price_condition", "price_unit")
_OWN_SOURCE = "own"
_OWN_LICENCE = "as agreed with whoever sent it"


def view_rows(
    connection: Connection,
    wanted: ModelFilter = EVERY_MODEL,
    sort: ModelSort = BY_NAME,
    *,
    fields: Sequence[str],
    rates: Rates | None = None,
) -> list[dict[str, Any]]:
    """Every model that passes with the fields asked for and the price that stands for it."""
    rows = search(connection, wanted, sort, limit=None, fields=fields, rates=rates)
    return [
        {
            "key": row.key,
            "kind": row.kind.value,
            "name": row.name,
            "manufacturer": row.manufacturer,
            "released": row.released,
            **{name: row.figures[name] for name in fields},
            "price": None if row.price is None else row.price.amount.number,
            "currency": None if row.price is None else row.price.amount.currency,
            "price_on": None if row.price is None else row.price.dated,
            "price_kind": None if row.price is None else row.price.kind.value,
            "price_condition": None if row.price is None else row.price.condition.value,
            "price_unit": None if row.price is None else row.price.unit.value,
        }
        for row in rows
    ]


def as_csv(rows: Sequence[Mapping[str, Any]], heads: Sequence[str]) -> str:
    """Rows as CSV that no spreadsheet computes: a text that would run is quoted with a mark."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows([_harmless(row.get(name)) for name in heads] for row in rows)
    return out.getvalue()


def view_heads(fields: Sequence[str]) -> tuple[str, ...]:
    """The columns of `view_rows`."""
    return ("key", "kind", "name", "manufacturer", "released", *fields, *_PRICE_COLUMNS)


def _harmless(value: Any) -> str:
    if value is None:
        return ""
    return harmless(f"{value}")


def own_pack(connection: Connection, *, name: str, version: str, on: date) -> bytes:
    """Own models, figures and prices as a pack; a RefusedError where there are none."""
    models = [dict(row) for row in connection.execute(select(OWN_MODEL)).mappings()]
    if not models:
        raise RefusedError("There are no models of your own to export.")
    own = {model["key"] for model in models}
    known = connection.execute(
        select(OWN_FIGURE).where(OWN_FIGURE.c.model_key.in_(own)).order_by(OWN_FIGURE.c.id)
    ).all()
    figures: dict[str, dict[str, str]] = {}
    for row in known:
        figures.setdefault(row.model_key, {})[row.field] = row.value
    said = dict.fromkeys((row.source, row.dated.isoformat()) for row in known)
    ids = {source: f"{_OWN_SOURCE}-{number}" for number, source in enumerate(said, 1)}
    files = {
        MODEL_FILES[kind]: _models_table(kind, rows, figures)
        for kind in ModelKind
        if (rows := [model for model in models if model["kind"] is kind])
    }
    files |= {
        "sources.csv": _table(
            "sources.csv",
            [
                _source(_OWN_SOURCE, "Entered by hand", on.isoformat()),
                *(_source(ids[source, day], source, day) for source, day in said),
            ],
        ),
        "figures.csv": _table(
            "figures.csv",
            [
                (
                    row.model_key,
                    row.field,
                    row.value,
                    ids[row.source, row.dated.isoformat()],
                    "1",
                    row.note,
                )
                for row in known
            ],
        ),
        "prices.csv": _table("prices.csv", _own_prices(connection, own)),
        "life.csv": _table("life.csv", []),
    }
    return write_archive(manifest_text(name, version, on.isoformat(), files), files)


def _source(number: str, title: str, day: str) -> tuple[str, ...]:
    return (number, title, "", _OWN_LICENCE, day, "")


def _models_table(
    kind: ModelKind, models: Iterable[Mapping[str, Any]], figures: Mapping[str, Mapping[str, str]]
) -> bytes:
    fields = [field.name for field in fields_of(kind)]
    rows = []
    for model in models:
        known = figures.get(model["key"], {})
        common = {**model, "source": _OWN_SOURCE}
        common["released"] = known.get("released", model["released"])
        rows.append(
            [*(common[name] for name in COMMON_COLUMNS), *(known.get(name, "") for name in fields)]
        )
    return _csv((*COMMON_COLUMNS, *fields), rows)


def _own_prices(connection: Connection, keys: set[str]) -> list[tuple[str, ...]]:
    from catalog.queries.catalogue.prices import price_rows

    return [
        (
            key, point.on.isoformat(), f"{point.amount.number:f}", point.amount.currency,
            point.kind, point.condition, point.vendor, point.region, point.unit, _OWN_SOURCE,
            row.note,
        )
        for key in sorted(keys)
        for row in price_rows(connection, key)
        if row.own_id is not None
        for point in [row.point]
    ]  # fmt: skip


def _table(name: str, rows: Iterable[Sequence[str]]) -> bytes:
    return _csv(TABLE_FILES[name], rows)


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue().encode()
