"""A ledger whose bundled catalogue is a small pack, compiled into a folder of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.store import bundled, shelf
from catalog.store.ledger import Ledger
from tests.catalog.catalogue.packs import pack_files, write_folder
from tests.catalog.conftest import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where catalogues are compiled to."""
    folder = tmp_path / "cache"
    monkeypatch.setattr(shelf, "shelf_folder", lambda: folder)
    return folder


@pytest.fixture
def bundle(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the bundled pack."""
    folder = write_folder(tmp_path / "bundled", pack_files())
    monkeypatch.setattr(bundled, "bundled_folder", lambda: folder)
    return folder


@pytest.fixture
def ledger(tmp_path: Path, bundle: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "books.rackledger", actor="anna", clock=Clock()) as created:
        yield created
