"""What an import may bring along, seen from a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from catalog.commands.assets import add_asset
from catalog.models import AssetDraft, AssetKind
from catalog.store.ledger import Ledger

ROOT = Path(__file__).resolve().parents[1]

# Migrations run only under their tool, which gives them their context.
_IMPORT_ALL = """
import importlib, json, pkgutil, sys

def failed(name):
    raise ImportError(name)

room = importlib.import_module(sys.argv[1])
names = [one.name for one in pkgutil.walk_packages(room.__path__, room.__name__ + ".", failed)
         if "migrations" not in one.name.split(".")]
for name in names:
    importlib.import_module(name)
print(json.dumps([names, sorted({name.split(".")[0] for name in sys.modules})]))
"""


def import_all(room: str) -> tuple[list[str], set[str]]:
    """Import a room with all its modules: their names, and every top-level name then loaded."""
    done = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL, room],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    names, loaded = json.loads(done.stdout.splitlines()[-1])
    return names, set(loaded)


@pytest.mark.parametrize("room", ["catalog", "planning", "reports", "probing", "money"])
def test_the_floors_below_the_desktop_load_no_qt(room: str) -> None:
    names, loaded = import_all(room)

    assert names
    assert loaded.isdisjoint({"PySide6", "shiboken6", "pyqtgraph"})


_READ_THE_INVENTORY = """
import sys
from pathlib import Path
from catalog.queries.inventory import facets, inventory, totals
from catalog.store.ledger import Ledger

with Ledger.open(Path(sys.argv[1])) as ledger:
    print(len(ledger.ask(inventory)), ledger.ask(totals).count, len(ledger.ask(facets).kinds))
    ledger.undo_title(), ledger.redo_title()
print(*sys.modules)
"""


def test_reading_the_inventory_loads_neither_mapper_nor_validation(tmp_path: Path) -> None:
    path = tmp_path / "a.rackledger"
    with Ledger.create(path) as ledger:
        ledger.do(add_asset, draft=AssetDraft(tag="A-1", name="One", kind=AssetKind.SERVER))

    done = subprocess.run(
        [sys.executable, "-c", _READ_THE_INVENTORY, str(path)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip

    rows, modules = done.stdout.splitlines()
    assert rows == "1 1 1"
    assert "sqlalchemy" in modules.split()
    assert {"sqlmodel", "pydantic", "pydantic_core", "sqlalchemy.orm"}.isdisjoint(modules.split())


@pytest.mark.parametrize("room", ["planning", "money"])
def test_decisions_load_no_database(room: str) -> None:
    _, loaded = import_all(room)

    assert loaded.isdisjoint({"sqlalchemy", "sqlmodel", "sqlite3", "psutil", "reportlab"})
