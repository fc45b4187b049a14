"""Writing a pack: models by kind, figures with their sources, prices, lives, checksums."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass, field
from io import StringIO
from typing import TYPE_CHECKING, Final

from catalog.models.catalogue_fields import (
    COMMON_COLUMNS,
    FIELD_BY_NAME,
    FieldValueError,
    ModelKind,
    checked,
    fields_of,
)
from installer.carry.evidence import evidence
from installer.carry.sources import SOURCES
from installer.carry.vendors import noted, vendor_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from installer.carry.evidence import Model
    from installer.carry.tables import Row

NAME: Final = "rackledger"
VERSION: Final = "2026.11.1"
MADE_ON: Final = "2026-11-26"
FIGURE_COLUMNS: Final = ("key", "field", "value", "source", "chosen", "why")
PRICE_COLUMNS: Final = (
    "key", "on", "amount", "currency", "price_kind", "condition", "vendor", "region", "unit",
    "source", "note",
)  # fmt: skip
LIFE_COLUMNS: Final = ("key", "event", "on", "successor_key", "source", "note")
SEGMENT_COLUMNS: Final = (
    "segment", "category", "on", "n_offers", "median", "p10", "lowest", "currency", "unit",
    "source",
)  # fmt: skip
SOURCE_COLUMNS: Final = ("id", "title", "url", "licence", "data_date", "note")


@dataclass(slots=True)
class Pack:
    """What goes into a pack, gathered by the carriers."""

    models: dict[str, Model] = field(default_factory=dict)
    prices: list[Row] = field(default_factory=list)
    life: list[Row] = field(default_factory=list)
    segments: list[Row] = field(default_factory=list)

    def add(self, models: Iterable[Model]) -> None:
        """Take in models of which anything is known. Two with one key are a carrier's error."""
        for model in models:
            if not model.chosen():
                continue
            if model.key in self.models:
                raise ValueError(f"Two models have the key {model.key!r}")
            self.models[model.key] = model

    def write(self, folder: Path) -> None:
        """Write the pack into `folder`; what lay there before is removed."""
        kinds = sorted({model.kind for model in self.models.values()})
        files = {f"models/{kind}.csv": _text(*self._table(kind)) for kind in kinds}
        files["figures.csv"] = _text(FIGURE_COLUMNS, self._figures())
        files["prices.csv"] = _text(PRICE_COLUMNS, self._prices())
        files["life.csv"] = _text(LIFE_COLUMNS, sorted(self.life, key=_all_cells))
        files["segments.csv"] = _text(SEGMENT_COLUMNS, sorted(self.segments, key=_all_cells))
        used = _sources_in(files)
        rows = [
            {name: getattr(source, name) for name in SOURCE_COLUMNS}
            for source in SOURCES
            if source.id in used
        ]
        files["sources.csv"] = _text(SOURCE_COLUMNS, rows)
        _replace(folder, files)

    def _table(self, kind: str) -> tuple[tuple[str, ...], list[Row]]:
        """The columns that any model of the kind fills, and its rows; every value is checked."""
        rows = list(self._rows(kind))
        filled = {name for row in rows for name, value in row.items() if value}
        known = [field.name for field in fields_of(ModelKind(kind))]
        if strange := filled - {*known, *COMMON_COLUMNS}:
            raise ValueError(f"{kind} has no field {', '.join(sorted(strange))}")
        for row in rows:
            for name in filled.intersection(known):
                _check(row, name)
        return (*COMMON_COLUMNS, *(name for name in known if name in filled)), rows

    def _rows(self, kind: str) -> Iterable[Row]:
        of_kind = (model for model in self.models.values() if model.kind == kind)
        for model in sorted(of_kind, key=lambda model: model.key):
            yield {
                "key": model.key,
                "name": model.name,
                "manufacturer": model.manufacturer,
                "aliases": "|".join(model.aliases),
                "part_numbers": "|".join(dict.fromkeys(model.part_numbers)),
                "source": model.main_source(),
                **{name: figure.value for name, figure in model.chosen().items()},
            }

    def _figures(self) -> Iterable[Row]:
        """What the models' rows leave unsaid: several sources, another source, a reason."""
        for model in sorted(self.models.values(), key=lambda model: model.key):
            usual = model.main_source()
            for name, said in sorted(model.figures.items()):
                if len(said) == 1 and said[0].source == usual and not said[0].why:
                    continue
                for figure, chosen, why in evidence(said):
                    yield {
                        "key": model.key,
                        "field": name,
                        "value": figure.value,
                        "source": figure.source,
                        "chosen": "1" if chosen else "0",
                        "why": why,
                    }

    def _prices(self) -> list[Row]:
        """Each price once, in order; those of models that the pack does not have are left out."""
        known = {_all_cells(row): row for row in self.prices if row["key"] in self.models}
        return sorted(known.values(), key=lambda row: (row["key"], row["on"], _all_cells(row)))


def price(key: str, on: str, amount: str, price_kind: str, source: str, **more: str) -> Row:
    """A row of prices.csv in US dollars a piece, unless `more` says otherwise.

    A vendor gets the one name that stands for all its spellings.
    """
    if spelling := more.get("vendor", ""):
        named = {"vendor": vendor_of(spelling), "note": noted(more.get("note", ""), spelling)}
        more = {**more, **named}
    row = dict.fromkeys(PRICE_COLUMNS, "")
    row |= {"key": key, "on": on, "amount": amount, "currency": "USD", "unit": "piece"}
    return row | {"price_kind": price_kind, "source": source} | more


def _check(row: Row, name: str) -> None:
    try:
        if row.get(name):
            checked(FIELD_BY_NAME[name], row[name])
    except FieldValueError as error:
        raise ValueError(f"{row['key']}, {name}: {row[name]!r} is not {error}") from None


def _all_cells(row: Row) -> tuple[str, ...]:
    return tuple(row.values())


def _text(columns: Sequence[str], rows: Iterable[Row]) -> str:
    text = StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _sources_in(files: dict[str, str]) -> set[str]:
    return {row["source"] for text in files.values() for row in csv.DictReader(StringIO(text))}


def _replace(folder: Path, files: dict[str, str]) -> None:
    for old in [*folder.glob("*.csv"), *folder.glob("models/*.csv")]:
        old.unlink()
    sums = []
    for name, text in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        sums.append(f'"{name}" = "{hashlib.sha256(text.encode()).hexdigest()}"')
        print(f"{name}: {text.count(chr(10)) - 1} rows, {len(text.encode()) / 1000:.0f} kB")
    head = f'format = 1\nname = "{NAME}"\nversion = "{VERSION}"\nmade_on = {MADE_ON}\n\n[files]\n'
    (folder / "pack.toml").write_text(head + "\n".join(sums) + "\n", encoding="utf-8", newline="\n")
