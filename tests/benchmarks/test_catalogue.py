"""The catalogue in a new ledger, and faceted search over 100,000 models, over bare sqlite3."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from itertools import count, cycle, islice
from typing import TYPE_CHECKING

import pytest

from catalog.models.catalogue_fields import ModelKind
from catalog.queries.catalogue.model_filter import ModelFilter, OneOf, Span
from catalog.queries.catalogue.search import ModelSort, model_facts, search
from catalog.queries.catalogue.search import count as count_models
from catalog.store import bundled, shelf
from catalog.store.ledger import Ledger
from catalog.store.packs import MODEL_FILES, TABLE_FILES
from tests.catalog.catalogue.packs import table, write_folder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.conftest import Ratio

MODELS = 100_000


def compiled(folder: Path) -> Path:
    (found,) = folder.glob("shelf_*.db")
    return found


@dataclass(frozen=True)
class Bare:
    """The tables of a compiled catalogue and all of its rows, to be inserted by bare sqlite3."""

    tables: list[str]
    indexes: list[str]
    rows: dict[str, list[tuple[object, ...]]]

    def insert_at(self, path: Path) -> None:
        """Make a database of it, as unsafe against a crash, and so as quick, as compiling is."""
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA journal_mode=OFF")
            db.execute("PRAGMA synchronous=OFF")
            db.execute("PRAGMA cache_size=-64000")
            with db:
                for statement in self.tables:
                    db.execute(statement)
                for name, found in self.rows.items():
                    marks = ", ".join("?" for _ in found[0])
                    db.executemany(f'INSERT INTO "{name}" VALUES ({marks})', found)  # noqa: S608
                for statement in self.indexes:
                    db.execute(statement)


def bare(path: Path) -> Bare:
    """What bare sqlite3 has to insert to have the catalogue at `path`."""
    with closing(sqlite3.connect(path)) as db:
        made = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql NOT NULL").fetchall()
        names = [name for kind, name, _ in made if kind == "table"]
        rows = {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608
    tables = [sql for kind, _, sql in made if kind == "table"]
    indexes = [sql for kind, _, sql in made if kind == "index"]
    return Bare(tables, indexes, {name: found for name, found in rows.items() if found})


def test_a_new_ledger_with_the_whole_catalogue(
    ratio: Ratio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = count()
    cache = tmp_path / "cache"
    monkeypatch.setattr(shelf, "shelf_folder", lambda: cache)

    def ours() -> None:
        with Ledger.create(tmp_path / f"{next(numbers)}.rackledger") as ledger:
            assert ledger.ask(count_models) > 10_000

    ours()
    inserting = bare(compiled(cache))

    def floor() -> None:
        inserting.insert_at(tmp_path / f"{next(numbers)}.db")

    def first_of_all() -> None:
        compiled(cache).unlink()
        ours()

    ratio(
        "new ledger with the catalogue compiled from its texts, over inserting the same rows",
        first_of_all,
        floor,
        wanted="at most 1.5",
        rounds=5,
    )
    size = next(tmp_path.glob("*.rackledger")).stat().st_size
    ratio.note("size of a new ledger with the catalogue in MB", size / 1e6, "small", "the file")


def test_every_further_ledger_has_the_catalogue_at_once(
    ratio: Ratio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = count()
    cache = tmp_path / "cache"
    monkeypatch.setattr(shelf, "shelf_folder", lambda: cache)

    def ours() -> None:
        with Ledger.create(tmp_path / f"{next(numbers)}.rackledger") as ledger:
            assert ledger.ask(count_models) > 10_000

    ours()
    inserting = bare(compiled(cache))

    def floor() -> None:
        inserting.insert_at(tmp_path / f"{next(numbers)}.db")

    ratio(
        "a further new ledger with the catalogue, over inserting the same rows",
        ours,
        floor,
        wanted="at most 1.5",
        rounds=5,
    )


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """A ledger with a catalogue of 100,000 accelerators and processors: the real ones repeated."""
    pack = bundled.bundled_pack()
    assert pack is not None
    files: dict[str, bytes] = {}
    for kind, share in ((ModelKind.GPU, MODELS // 2), (ModelKind.CPU, MODELS - MODELS // 2)):
        header, *rows = pack.rows(MODEL_FILES[kind])
        repeated = islice(cycle(rows), share)
        files[MODEL_FILES[kind]] = table(
            header, ([f"{kind.value}/m-{number}", *row[1:]] for number, row in enumerate(repeated))
        )
    _, *sources = pack.rows("sources.csv")
    prices = [
        (f"gpu/m-{n}", "2025-03-01", f"{500 + n % 9000}.00", ("USD", "EUR")[n % 2], "retail", "new",
         "shop", "", "piece", sources[0][0], "")
        for n in range(0, MODELS // 2, 2)
    ]  # fmt: skip
    for name, columns in TABLE_FILES.items():
        files[name] = table(columns, ())
    files["sources.csv"] = table(TABLE_FILES["sources.csv"], sources)
    files["prices.csv"] = table(TABLE_FILES["prices.csv"], prices)
    folder = write_folder(tmp_path / "pack", files)
    monkeypatch.setattr(bundled, "bundled_folder", lambda: folder)
    monkeypatch.setattr(shelf, "shelf_folder", lambda: tmp_path / "cache")
    ledger = Ledger.create(tmp_path / "large.rackledger")
    assert ledger.ask(count_models) == MODELS
    return ledger


WANTED = ModelFilter(
    text="nvidia",
    kinds=(ModelKind.GPU,),
    spans=(Span("vram_gb", least=Decimal(16)), Span("tdp_w", most=Decimal(300))),
    one_of=(OneOf("memory_type", ("GDDR6", "HBM2e")),),
    released_from="2016",
)
_ALL = (
    "search LIKE '%nvidia%' AND vram_gb >= 16 AND tdp_w <= 300 "
    "AND memory_type IN ('GDDR6', 'HBM2e') AND released >= '2016'"
)
_BUT_MEMORY_TYPE = _ALL.replace("AND memory_type IN ('GDDR6', 'HBM2e') ", "")
_BUT_MEMORY = _ALL.replace("AND vram_gb >= 16 ", "")
_PAGE = f"""
    SELECT key, kind, name, manufacturer, released, price_number, price_currency, price_amount,
        price_dated, price_kind, price_condition, price_unit, vram_gb, tdp_w, bandwidth_gb_s
    FROM model WHERE kind = 'gpu' AND {_ALL}
    ORDER BY bandwidth_gb_s IS NULL, bandwidth_gb_s DESC, key LIMIT 100
    """  # noqa: S608
_CELLS = f"SELECT kind, manufacturer, count(*) FROM model WHERE {_ALL} GROUP BY kind, manufacturer"  # noqa: S608
_TYPES = f"""
    SELECT memory_type, count(*) FROM model
    WHERE kind = 'gpu' AND {_BUT_MEMORY_TYPE} AND memory_type IS NOT NULL GROUP BY memory_type
    """  # noqa: S608
_ENDS = f"SELECT min(vram_gb), max(vram_gb) FROM model WHERE kind = 'gpu' AND {_BUT_MEMORY}"  # noqa: S608
BARE = (_PAGE, _CELLS, _TYPES, _ENDS, "SELECT count(*) FROM model")


def test_faceted_search_over_a_hundred_thousand_models(
    ratio: Ratio, tmp_path: Path, large: Ledger
) -> None:
    plain = sqlite3.connect(compiled(tmp_path / "cache"))

    def floor() -> None:
        for statement in BARE:
            assert plain.execute(statement).fetchall()

    def ours() -> None:
        sort = ModelSort("bandwidth_gb_s", descending=True)
        fields = ("vram_gb", "tdp_w", "bandwidth_gb_s")
        assert len(large.ask(search, WANTED, sort, limit=100, fields=fields)) == 100
        facts = large.ask(model_facts, WANTED, words=("memory_type",), spans=("vram_gb",))
        assert facts.count > 100

    with large, closing(plain):
        ratio(
            "faceted search over 100,000 models, over the same in bare SQL",
            ours,
            floor,
            wanted="at most 2",
        )
