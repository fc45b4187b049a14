"""Start on a 400-asset ledger, warm, as a whole process, over a bare window on the same file."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pytest

from catalog.demo import make_demo

if TYPE_CHECKING:
    from tests.benchmarks.conftest import Ratio

HERE = Path(__file__).parent
DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("start") / "demo.rackledger"
    make_demo(path, assets=400, on=DAY).close()
    return path


def run(script: str, *words: str) -> list[str]:
    """The lines that a start prints. Bytecode is compiled by the first run, as the set-up does."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [sys.executable, str(HERE / script), *words],
        capture_output=True, text=True, check=True, timeout=60, env=environment,
        cwd=HERE.parents[1],
    )  # fmt: skip
    return done.stdout.splitlines()


def test_painted(ratio: Ratio, ledger: Path) -> None:
    loaded = run("start_ours.py", str(ledger), "painted")[1]
    assert loaded == ""
    ratio(
        "start until the window is painted over a bare window",
        lambda: run("start_ours.py", str(ledger), "painted"),
        lambda: run("start_floor.py", str(ledger)),
        wanted="at most 1.5",
        rounds=11,
    )


def test_usable(ratio: Ratio, ledger: Path) -> None:
    ratio(
        "start until the inventory is usable over a bare window with sqlmodel",
        lambda: run("start_ours.py", str(ledger), "usable"),
        lambda: run("start_floor.py", str(ledger), "sqlmodel"),
        wanted="at most 1.3",
        rounds=11,
    )
    ours = median(int(run("start_ours.py", str(ledger), "usable")[0]) for _ in range(3))
    floor = median(int(run("start_floor.py", str(ledger), "sqlmodel")[0]) for _ in range(3))
    ratio.note(
        "memory when the inventory is usable over a bare window with sqlmodel",
        ours / floor,
        "at most 1.5",
        f"{ours / 1e6:.0f} MB over {floor / 1e6:.0f} MB",
    )


def test_nothing_heavy_is_loaded_by_then(ledger: Path) -> None:
    loaded = run("start_ours.py", str(ledger), "usable")[1].split()
    assert loaded == []
