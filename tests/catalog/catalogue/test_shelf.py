"""The packs in force are compiled once, attached, and made again when they are gone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from catalog.commands.packs import install_pack, remove_pack
from catalog.errors import RefusedError
from catalog.importing.pack_checks import check_pack
from catalog.models import EntryKind
from catalog.models.shelf import FIGURE, MODEL
from catalog.queries.history import latest
from catalog.store import bundled
from catalog.store.bundled import bundled_pack
from catalog.store.in_force import packs_in_force
from catalog.store.ledger import Ledger
from catalog.store.packs import archive_of, open_archive, open_pack, version_key
from catalog.store.shelf import (
    DamagedShelfError,
    MissingPackError,
    NoRoomForCatalogueError,
    attach_shelf,
)
from catalog.store.shelf_building import build
from catalog.store.verification import verify
from tests.catalog.catalogue.packs import MODELS, pack_files, write_folder, write_zip

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

RTX_4090 = "gpu/nvidia-geforce-rtx-4090"


def memory_of(connection: Connection, key: str = RTX_4090) -> object:
    attach_shelf(connection)
    return connection.scalar(select(MODEL.c.vram_gb).where(MODEL.c.key == key))


def newer(bundle: Path, gb: str = "25", version: str = "2026.12") -> None:
    models = {**MODELS, RTX_4090: MODELS[RTX_4090] | {"vram_gb": gb}}
    write_folder(bundle, pack_files(models), version=version)


def test_a_new_ledger_has_the_bundled_catalogue_and_stays_small(ledger: Ledger) -> None:
    (pack,) = ledger.ask(packs_in_force)
    assert (pack.name, pack.version, pack.bundled) == ("rackledger", "2026.11", True)
    assert ledger.ask(memory_of) == 24
    assert ledger.path.stat().st_size < 300_000
    assert ledger.undo_title() is None
    assert ledger.ask(verify).whole


def test_the_price_that_stands_for_a_model_is_the_newest_of_a_new_one(ledger: Ledger) -> None:
    def price(connection: Connection, key: str) -> object:
        attach_shelf(connection)
        query = select(MODEL.c.price_amount, MODEL.c.price_kind, MODEL.c.price_dated)
        row = connection.execute(query.where(MODEL.c.key == key)).one()
        return tuple(row)

    assert ledger.ask(price, RTX_4090) == ("1899.99", "retail", "2025-05-01")
    # A price per hour of a GPU is not the price of one.
    assert ledger.ask(price, "gpu/nvidia-h100-sxm5-80gb") == (None, None, None)


def test_what_was_compiled_is_used_again_and_made_again_when_gone(
    ledger: Ledger, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.ask(memory_of)
    (compiled,) = cache.iterdir()
    with Ledger.create(ledger.path.with_name("other.rackledger")) as other:
        other.ask(memory_of)
        assert list(cache.iterdir()) == [compiled]
    compiled.unlink()
    with Ledger.open(ledger.path) as again:
        assert again.ask(memory_of) == 24


def test_a_damaged_compilation_is_made_again(ledger: Ledger, cache: Path) -> None:
    ledger.ask(memory_of)
    (compiled,) = cache.iterdir()
    ledger.close()
    compiled.write_bytes(b"\x00" * 4096)
    with Ledger.open(ledger.path) as again:
        assert again.ask(memory_of) == 24


def test_damaged_pages_of_a_compilation_are_not_taken_for_damage_of_the_ledger(
    ledger: Ledger, cache: Path
) -> None:
    ledger.ask(memory_of)
    (compiled,) = cache.iterdir()
    ledger.close()
    content = bytearray(compiled.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    compiled.write_bytes(content)
    with Ledger.open(ledger.path) as again:
        with pytest.raises(DamagedShelfError, match="has been thrown away"):
            again.ask(memory_of)
        assert not compiled.exists()
        assert again.ask(memory_of) == 24


def test_a_full_disk_is_said_and_leaves_nothing_behind(
    ledger: Ledger, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_the_disk(_packs: object, target: Path) -> None:
        with closing(sqlite3.connect(target)) as db:
            db.execute("PRAGMA max_page_count=1")
            db.execute("CREATE TABLE t (c)")

    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setattr("catalog.store.shelf.build", fill_the_disk)
    with pytest.raises(NoRoomForCatalogueError, match="full"):
        ledger.ask(memory_of)
    assert not [path for folder in (cache, temporary) for path in folder.rglob("*.db")]


def test_what_a_killed_process_left_unfinished_goes_after_a_day(
    ledger: Ledger, cache: Path
) -> None:
    cache.mkdir(parents=True)
    left, fresh = cache / ".making-old", cache / ".making-new"
    for path in (left, fresh):
        path.write_bytes(b"half")
    os.utime(left, (time.time() - 90_000,) * 2)
    ledger.ask(memory_of)
    assert (left.exists(), fresh.exists()) == (False, True)


def test_a_newer_bundled_pack_comes_in_and_goes_again(ledger: Ledger, bundle: Path) -> None:
    """As an entry that undo leaves alone (see `test_house.py`); removing the pack takes it out."""
    assert ledger.ask(memory_of) == 24
    newer(bundle)
    with Ledger.open(ledger.path) as later:
        assert later.ask(memory_of) == 25
        assert later.undo_title() is None
        later.do(remove_pack, name="rackledger")
        assert later.ask(memory_of) == 24
        assert later.ask(verify).whole


def test_an_older_bundled_pack_does_not_replace_a_newer_one(ledger: Ledger, bundle: Path) -> None:
    ledger.ask(memory_of)
    newer(bundle, version="2026.9")
    with Ledger.open(ledger.path) as later:
        assert later.ask(memory_of) == 24
        assert later.undo_title() is None


def test_a_pack_that_is_nowhere_is_said_to_be_missing(
    ledger: Ledger, bundle: Path, cache: Path
) -> None:
    ledger.ask(memory_of)
    newer(bundle)
    with Ledger.open(ledger.path) as later:
        later.do(remove_pack, name="rackledger")
        for compiled in cache.iterdir():
            compiled.unlink()
    with (
        Ledger.open(ledger.path) as later,
        pytest.raises(MissingPackError, match=r"“rackledger” 2026\.11 came with another version"),
    ):
        later.ask(memory_of)


def test_the_file_of_a_pack_that_is_nowhere_can_be_given_back(
    ledger: Ledger, bundle: Path, cache: Path, tmp_path: Path
) -> None:
    """Installing the file is what the message advises, though the pack is in force already."""
    given_back = shutil.copytree(bundle, tmp_path / "given-back")
    newer(bundle)
    with Ledger.open(ledger.path) as later:
        later.do(remove_pack, name="rackledger")
        checked, _ = check_pack(open_pack(given_back), frozenset())
        assert checked is not None
        entry = later.do(install_pack, checked=checked).entry
        assert entry is None, "which pack is in force did not change"
        assert later.ask(memory_of) == 24
        with pytest.raises(RefusedError, match="is in force already"):
            later.do(install_pack, checked=checked)
        assert later.ask(verify).whole


@pytest.mark.parametrize("format_", [1, 2])
def test_a_ledger_from_before_the_catalogue_has_it_when_it_is_upgraded(
    format_: int, tmp_path: Path, bundle: Path
) -> None:
    stored = Path(__file__).parents[1] / "ledgers" / f"format-{format_}.rackledger"
    path = tmp_path / "old.rackledger"
    shutil.copy(stored, path)
    with Ledger.open(path) as ledger:
        assert ledger.ask(memory_of) == 24
        assert ledger.ask(verify).whole
        # The upgrade itself brought the catalogue in, and is no step of anybody's.
        assert ledger.ask(latest, 1)[0].kind is EntryKind.UPGRADE
        assert ledger.undo_title() == "Depreciate “node-1”"
    newer(bundle)
    with Ledger.open(path) as ledger:
        assert ledger.ask(memory_of) == 25
        assert ledger.undo_title() == "Depreciate “node-1”"


def test_an_installation_without_a_pack_has_an_empty_catalogue(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundled, "bundled_folder", lambda: tmp_path / "nothing")
    with Ledger.create(tmp_path / "plain.rackledger") as plain:
        assert plain.ask(packs_in_force) == ()
        assert plain.ask(memory_of) is None


def test_a_pack_above_another_says_only_what_it_knows(
    ledger: Ledger, bundle: Path, tmp_path: Path
) -> None:
    own = {
        RTX_4090: {"name": "RTX 4090 as measured", "manufacturer": "NVIDIA", "tdp_w": "460"},
        "gpu/acme-one": {"name": "Acme One", "manufacturer": "Acme", "vram_gb": "96"},
    }
    files = pack_files(own, figures=(), prices=(), life=())
    above = open_archive(write_zip(tmp_path / "acme.zip", files, name="acme").read_bytes(), "acme")
    base = bundled_pack()
    assert base is not None
    target = tmp_path / "both.db"
    build([base, above], target)

    def both(connection: Connection) -> tuple[list[object], list[object]]:
        connection.exec_driver_sql("ATTACH ? AS shelf", (str(target),))
        models = connection.execute(
            select(MODEL.c.name, MODEL.c.tdp_w, MODEL.c.vram_gb, MODEL.c.source)
            .where(MODEL.c.key.in_(own))
            .order_by(MODEL.c.key)
        )
        evidence = connection.execute(
            select(FIGURE.c.field, FIGURE.c.value, FIGURE.c.source, FIGURE.c.chosen)
            .where(FIGURE.c.model_key == RTX_4090, FIGURE.c.field.in_(["tdp_w", "vram_gb"]))
            .order_by(FIGURE.c.field)
        )
        return [tuple(row) for row in models], [tuple(row) for row in evidence]

    assert ledger.ask(both) == (
        [("Acme One", None, 96, "acme:maker"), ("RTX 4090 as measured", 460, 24, "acme:maker")],
        [("tdp_w", "450", "maker", 0), ("vram_gb", "24", "maker", 1)],
    )


def test_an_archive_is_the_pack_and_always_the_same(bundle: Path) -> None:
    pack = bundled_pack()
    assert pack is not None
    archive = archive_of(pack)
    assert archive == archive_of(pack)
    copy = open_archive(archive, "copy")
    assert copy.manifest.digest == pack.manifest.digest
    assert list(copy.rows("prices.csv")) == list(pack.rows("prices.csv"))


def test_versions_are_ordered_by_their_numbers() -> None:
    versions = ["2027.1", "2026.11.1", "2026.9", "2026.11"]
    assert sorted(versions, key=version_key) == ["2026.9", "2026.11", "2026.11.1", "2027.1"]
