"""Compiling packs into the database of the shelf: texts go to the driver as they are read.

What the bundled pack says was checked when it was made, what other packs say when they were
installed; here only checksums are looked at, so that compiling takes little more than inserting.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.dialects import sqlite

from catalog.models.catalogue_fields import COMMON_COLUMNS, FIELDS, ModelKind, fields_of
from catalog.models.shelf import (
    FIGURE,
    LIFE,
    PRICE,
    SEGMENT,
    SHELF_METADATA,
    SOURCE,
)
from catalog.store.packs import MODEL_FILES, TABLE_FILES, Pack, PackError
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Table

# "RkSh" as a 32-bit number.
SHELF_APPLICATION_ID: Final = 0x526B5368
#: Raised when the same packs are compiled into something else without a change of the tables.
_COMPILER: Final = 1
_OF_THE_DISK: Final = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
}
_FIELD_NAMES: Final = tuple(field.name for field in FIELDS)

#: The tables beside the models: where a file's columns go, in its order, and which name a source.
_TARGETS: Final[dict[str, tuple[Table, tuple[str, ...]]]] = {
    "sources.csv": (SOURCE, ("id", "title", "url", "licence", "data_date", "note")),
    "figures.csv": (FIGURE, ("model_key", "field", "value", "source", "chosen", "why")),
    "prices.csv": (
        PRICE,
        (
            "model_key", "dated", "amount", "currency", "price_kind", "condition", "vendor",
            "region", "unit", "source", "note",
        ),
    ),
    "life.csv": (LIFE, ("model_key", "event", "dated", "successor_key", "source", "note")),
    "segments.csv": (
        SEGMENT,
        (
            "segment", "category", "dated", "n_offers", "median", "p10", "lowest", "currency",
            "unit", "source",
        ),
    ),
}  # fmt: skip


@cache
def layout_digest() -> str:
    """What tells compiled catalogues of one layout from those of another."""
    text = "\n".join([str(_COMPILER), *_TABLES, *_INDEXES, _LATEST, _STANDING])
    return hashlib.sha256(text.encode()).hexdigest()


def is_of_the_disk(error: sqlite3.Error) -> bool:
    """Whether the place is the matter and not what should be written there."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _OF_THE_DISK


def build(packs: Sequence[Pack], target: Path) -> None:
    """Compile `packs`, the lowest first, into a new database at `target`."""
    with closing(sqlite3.connect(target, isolation_level=None)) as db:
        # Nobody sees the file before it is whole, so nothing is lost with a crash but the work.
        db.execute("PRAGMA journal_mode=OFF")
        db.execute("PRAGMA synchronous=OFF")
        db.execute("PRAGMA cache_size=-64000")
        db.execute("BEGIN")
        for statement in _TABLES:
            db.execute(statement)
        for number, pack in enumerate(packs):
            _load(db, pack, above=number > 0)
        for statement in _INDEXES:
            db.execute(statement)
        db.execute(_LATEST)
        db.execute(_STANDING)
        db.execute("COMMIT")
        db.execute(f"PRAGMA application_id={SHELF_APPLICATION_ID}")


def _load(db: sqlite3.Connection, pack: Pack, *, above: bool) -> None:
    """Enter one pack. What a pack above another says of its sources begins with the pack's name."""
    prefix = f"{pack.manifest.name}:" if above else ""
    try:
        for kind in ModelKind:
            _load_models(db, pack, kind, prefix)
        for name in _TARGETS:
            _load_table(db, pack, name, prefix)
    except sqlite3.Error as error:
        if is_of_the_disk(error):
            raise
        raise PackError(
            say("The pack in {where} cannot be used: {error}.", where=pack.where, error=str(error))
        ) from None


def _load_models(db: sqlite3.Connection, pack: Pack, kind: ModelKind, prefix: str) -> None:
    rows = pack.rows(MODEL_FILES[kind])
    header = next(rows, None)
    if header is None:
        return
    require_columns(kind, header, pack.where)
    fields = header[len(COMMON_COLUMNS) :]
    columns = ("pack", "search", "kind", *header)
    marks = ["?", "?", "?", *("?" for _ in COMMON_COLUMNS), *("NULLIF(?, '')" for _ in fields)]
    # Names come from our own table of fields, never from outside.
    sql = f"INSERT INTO model ({_named(columns)}) VALUES ({', '.join(marks)})"  # noqa: S608
    if prefix:
        rows = _overlaid(db, [row for row in rows if row], header, prefix)
        sql += _OVER_THE_MODEL_BELOW.format(
            ", ".join(
                f'"{name}" = COALESCE(NULLIF(excluded."{name}", \'\'), "{name}")'
                for name in columns
            )
        )
    name = pack.manifest.name
    db.executemany(sql, ((name, _searchable(row), kind.value, *row) for row in rows if row))


def require_columns(kind: ModelKind, header: Sequence[str], where: str) -> None:
    """Refuse a file of models whose columns are not those of its kind."""
    common = len(COMMON_COLUMNS)
    known = {field.name for field in fields_of(kind)}
    unknown = [name for name in header[common:] if name not in known]
    if tuple(header[:common]) != COMMON_COLUMNS or len(set(header)) != len(header):
        raise PackError(
            say(
                "“{model_file}” in {where} begins with the columns “{header}” "
                "instead of “{wanted}”.",
                model_file=MODEL_FILES[kind],
                where=where,
                header=",".join(header)[:100],
                wanted=",".join(COMMON_COLUMNS),
            )
        )
    if unknown:
        raise PackError(
            say(
                "“{model_file}” in {where} has a column “{unknown}”, which models "
                "of this kind do not have.",
                model_file=MODEL_FILES[kind],
                where=where,
                unknown=unknown[0][:60],
            )
        )


def searchable(*texts: str) -> str:
    """What a search for words looks at: the texts in small letters, and the first without gaps."""
    words = " ".join(texts).casefold()
    return f"{words} {squeezed(texts[0])}"


def squeezed(name: str) -> str:
    """A name in small letters without the gaps that people leave out: rtx4090."""
    return name.casefold().replace(" ", "").replace("-", "")


_NAME, _MAKER, _ALIASES, _NUMBERS = (
    COMMON_COLUMNS.index(name) for name in ("name", "manufacturer", "aliases", "part_numbers")
)


def _searchable(row: Sequence[str]) -> str:
    return searchable(row[_NAME], row[_MAKER], row[_ALIASES], row[_NUMBERS])


# --- packs above others ------------------------------------------------------------------------

#: A pack above another says only what it knows; what it leaves empty stays.
_OVER_THE_MODEL_BELOW: Final = " ON CONFLICT (key) DO UPDATE SET {}"


def _overlaid(
    db: sqlite3.Connection, rows: list[list[str]], header: Sequence[str], prefix: str
) -> Iterator[list[str]]:
    """The rows with their sources named, after writing down what the pack below said of each."""
    key_at, source_at = header.index("key"), header.index("source")
    for row in rows:
        given = dict(zip(header, row, strict=True))
        below = db.execute(_BELOW, (row[key_at],)).fetchone()
        if below is not None:
            _keep_evidence(db, row[key_at], below, given)
        yield [*row[:source_at], prefix + row[source_at], *row[source_at + 1 :]]


def _keep_evidence(
    db: sqlite3.Connection, key: str, below: Sequence[Any], given: dict[str, str]
) -> None:
    source, *values = below
    known = {field for (field,) in db.execute(_FIELDS_WITH_EVIDENCE, (key,))}
    for field, value in zip(_FIELD_NAMES, values, strict=True):
        if value is not None and field not in known:
            db.execute(_KEEP, (key, field, str(value), source))
        if given.get(field):
            db.execute(_NOT_CHOSEN, (key, field))


_BELOW: Final = f"SELECT source, {', '.join(_FIELD_NAMES)} FROM model WHERE key = ?"  # noqa: S608
_FIELDS_WITH_EVIDENCE: Final = "SELECT DISTINCT field FROM figure WHERE model_key = ? AND chosen"
_KEEP: Final = (
    "INSERT INTO figure (model_key, field, value, source, chosen, why) VALUES (?, ?, ?, ?, 1, '')"
)
_NOT_CHOSEN: Final = "UPDATE figure SET chosen = 0 WHERE model_key = ? AND field = ?"


# --- the other tables --------------------------------------------------------------------------


def _load_table(db: sqlite3.Connection, pack: Pack, name: str, prefix: str) -> None:
    table, columns = _TARGETS[name]
    rows = pack.rows(name)
    header = next(rows, None)
    if header is None:
        return
    if tuple(header) != TABLE_FILES[name]:
        raise PackError(
            say(
                "“{name}” in {where} has the columns “{header}” instead of “{list_2}”.",
                name=name,
                where=pack.where,
                header=",".join(header)[:100],
                list_2=",".join(TABLE_FILES[name]),
            )
        )
    at = columns.index("id" if table is SOURCE else "source")
    if prefix:
        rows = ([*row[:at], prefix + row[at], *row[at + 1 :]] for row in rows if row)
    marks = ", ".join("?" for _ in columns)
    sql = f'INSERT INTO "{table.name}" ({_named(columns)}) VALUES ({marks})'  # noqa: S608
    db.executemany(sql, (row for row in rows if row))


def _named(columns: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


# --- the database ------------------------------------------------------------------------------


def _create(table: Table) -> str:
    dialect = sqlite.dialect()
    columns = [
        f'"{column.name}" {column.type.compile(dialect)}'
        + (" PRIMARY KEY" if column.primary_key else "" if column.nullable else " NOT NULL")
        for column in table.columns
    ]
    return f'CREATE TABLE "{table.name}" ({", ".join(columns)})'


_TABLES: Final = (
    *(_create(table) for table in SHELF_METADATA.sorted_tables),
    "CREATE UNIQUE INDEX model_key ON model (key)",
)
_INDEXES: Final = (
    "CREATE INDEX model_kind ON model (kind, manufacturer)",
    "CREATE INDEX figure_model ON figure (model_key)",
    "CREATE INDEX price_model ON price (model_key)",
    "CREATE INDEX life_model ON life (model_key)",
)
_LATEST: Final = """
    INSERT INTO latest_price
    SELECT id, model_key, price_kind, condition, unit, currency, dated, CAST(amount AS REAL)
    FROM (
        SELECT *, row_number() OVER (
            PARTITION BY model_key, price_kind, condition, unit, currency
            ORDER BY dated DESC, CAST(amount AS REAL)
        ) AS place
        FROM price
    )
    WHERE place = 1
    """
#: The price that stands for a model: what a new one costs, else what it cost at first, else used.
_STANDING: Final = """
    UPDATE model SET
        price_number = best.number, price_currency = best.currency, price_amount = best.amount,
        price_dated = best.dated, price_kind = best.price_kind,
        price_condition = best.condition, price_unit = best.unit
    FROM (
        SELECT latest.*, price.amount, row_number() OVER (
            PARTITION BY latest.model_key
            ORDER BY
                CASE
                    WHEN latest.condition IN ('used', 'refurbished')
                        OR latest.price_kind = 'used' THEN 2
                    WHEN latest.price_kind = 'launch' THEN 1
                    ELSE 0
                END,
                latest.dated DESC, latest.number
        ) AS place
        FROM latest_price AS latest
        JOIN price ON price.id = latest.price_id
        WHERE latest.unit = 'piece'
            OR latest.unit = 'hour' AND latest.price_kind IN ('list', 'rental')
                AND latest.model_key LIKE 'cloud_instance/%'
    ) AS best
    WHERE best.place = 1 AND best.model_key = model.key
    """
