"""Each contract of the project file holds on a sound house, and can break on a bad one."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
CONTRACTS = [one["id"] for one in tomllib.loads(PROJECT)["tool"]["importlinter"]["contracts"]]

# A house in small: the rooms, the parts of them that contracts name, and imports that only go down.
SOUND = {
    "resources": "",
    "money": "import resources\n",
    "planning": "import money\n",
    "probing": "import resources\n",
    "catalog": "",
    "catalog.models": "import money\nimport sqlmodel\n",
    "catalog.store": "import catalog.models\nimport sqlalchemy\n",
    "catalog.commands": "import catalog.store\nimport planning\n",
    "catalog.queries": "import catalog.store\n",
    "catalog.importing": "import catalog.commands\nimport probing\n",
    "catalog.demo": "import catalog.importing\n",
    "reports": "import catalog.queries\nimport reportlab\n",
    "desktop": "",
    "desktop.pages": "",
    "desktop.pages.inventory": "import PySide6\nimport catalog.commands\nimport reports\n",
    "desktop.pages.budget": "import pyqtgraph\n",
}

# Contract → forbidden lines, each of which must be found alone: (module, what it imports).
BREAKS = {
    "floors": [
        ("catalog.queries", "import reports"),
        ("planning", "import catalog"),
        ("planning", "import probing"),
        ("probing", "import planning"),
        ("money", "import planning"),
        ("resources", "import money"),
        ("reports", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import desktop"),
    ],
    "qt-in-desktop": [
        ("reports", "import PySide6.QtGui"),
        ("catalog.store", "def later():\n    from PySide6 import QtCore"),
        ("probing", "import pyqtgraph"),
    ],
    "pure-decisions": [
        ("planning", "import sqlmodel"),
        ("money", "import sqlite3"),
        ("planning", "import psutil"),
    ],
    "pdf-in-reports": [
        ("desktop.pages.inventory", "import reportlab"),
        ("money", "import reportlab"),
    ],
    "no-sql-in-desktop": [
        ("desktop.pages.inventory", "from sqlmodel import select"),
        ("reports", "import sqlite3"),
    ],
    "catalog-floors": [
        ("catalog.models", "import catalog.store"),
        ("catalog.store", "import catalog.commands"),
        ("catalog.commands", "import catalog.queries"),
        ("catalog.queries", "import catalog.importing"),
    ],
    "pages-apart": [("desktop.pages.budget", "import desktop.pages.inventory")],
    "no-cycles": [("desktop.pages.inventory", "import desktop.window")],
}


def lay_out(folder: Path, house: dict[str, str]) -> None:
    for module, text in house.items():
        package = folder.joinpath(*module.split("."))
        package.mkdir()
        (package / "__init__.py").write_text(text, encoding="utf-8")
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")


def lint(folder: Path, contract: str | None = None) -> subprocess.CompletedProcess[str]:
    limit = [] if contract is None else ["--contract", contract]
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache", *limit],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        # The small house comes before the real one, which the environment knows too.
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"},
        check=False,
    )


def test_each_contract_has_something_that_breaks_it() -> None:
    assert sorted(BREAKS) == sorted(CONTRACTS)


def test_a_sound_house_keeps_every_contract(tmp_path: Path) -> None:
    lay_out(tmp_path, SOUND)

    done = lint(tmp_path)

    assert done.returncode == 0, done.stdout
    assert f"{len(CONTRACTS)} kept, 0 broken" in done.stdout


@pytest.mark.parametrize(
    ("contract", "module", "line"),
    [(contract, *one) for contract, breaks in BREAKS.items() for one in breaks],
)
def test_each_contract_can_break(tmp_path: Path, contract: str, module: str, line: str) -> None:
    house = dict(SOUND)
    if contract == "no-cycles":
        house["desktop.window"] = "import desktop.pages.budget\n"
    house[module] += line + "\n"
    lay_out(tmp_path, house)

    done = lint(tmp_path, contract)

    assert done.returncode == 1, done.stdout + done.stderr
    assert "0 kept, 1 broken" in done.stdout
