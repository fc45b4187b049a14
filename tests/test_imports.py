"""What an import may bring along, seen from a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("room", ["planning", "money"])
def test_decisions_load_no_database(room: str) -> None:
    _, loaded = import_all(room)

    assert loaded.isdisjoint({"sqlalchemy", "sqlmodel", "sqlite3", "psutil", "reportlab"})
