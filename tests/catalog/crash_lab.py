"""Kills a process in the middle of its work, many times; test_crashes runs it on its own.

It loads everything once and forks for every trial, so that a trial takes as long as the work and
not as long as starting Python. When it is killed is counted in the processor's time, which other
work on the machine does not stretch. Usage:
crash_lab.py import|upgrade|backup|restore FOLDER TRIALS SEED
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.commands.assets import add_assets
from catalog.commands.sites import add_site
from catalog.models import AssetDraft, AssetKind, SiteDraft
from catalog.queries.export import export
from catalog.store.backup import backup, restore
from catalog.store.file import read_header
from catalog.store.ledger import Ledger
from catalog.store.upgrade import run_migrations as _load_alembic  # noqa: F401  (before the forks)
from catalog.store.verification import verify

if TYPE_CHECKING:
    from collections.abc import Callable

ASSETS = 1_000
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
OLD = Path(__file__).with_name("ledgers") / "format-1.rackledger"


def drafts(count: int) -> list[AssetDraft]:
    return [
        AssetDraft(tag=f"A-{n}", name=f"node {n}", kind=AssetKind.SERVER, notes="x" * 900)
        for n in range(count)
    ]


def import_many(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.do(add_assets, drafts=drafts(ASSETS))


def open_old(path: Path) -> None:
    Ledger.open(path, clock=lambda: NOW).close()


def copy(path: Path) -> None:
    backup(path, path.with_name("copy.rackledger"))


def fresh(path: Path) -> None:
    with Ledger.create(path) as ledger:
        ledger.do(add_site, draft=SiteDraft(name="Lund"))


def filled(path: Path) -> None:
    fresh(path)
    import_many(path)


def gone_on(path: Path) -> None:
    """A ledger that was backed up and then written to."""
    filled(path)
    backup(path, path.with_name("earlier.backup"))
    with Ledger.open(path) as ledger:
        ledger.do(add_site, draft=SiteDraft(name="Later"))


def put_back(path: Path) -> None:
    restore(path.parents[1] / "earlier.backup", path, now=NOW)


def old(path: Path) -> None:
    shutil.copy(OLD, path)


WORK: dict[str, tuple[Callable[[Path], None], Callable[[Path], None]]] = {
    "import": (fresh, import_many),
    "upgrade": (old, open_old),
    "backup": (filled, copy),
    "restore": (gone_on, put_back),
}


def in_a_child(work: Callable[[Path], None], path: Path, cpu_s: float) -> tuple[bool, float]:
    """Do `work` in a forked process, which dies once it has used `cpu_s`; zero lets it live.

    Whether it was done before that, and the processor's seconds that it used.
    """
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGPROF, signal.SIG_DFL)  # which ends a process at once
        signal.setitimer(signal.ITIMER_PROF, cpu_s)
        work(path)
        os._exit(0)
    _, status, used = os.wait4(child, 0)
    finished = os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0
    return finished, used.ru_utime + used.ru_stime


def state(path: Path) -> dict[str, object]:
    """What a person finds after the crash."""
    version = read_header(path).schema_version
    with Ledger.open(path, clock=lambda: NOW) as ledger:
        found = ledger.ask(verify)
        rows = len(json.loads(ledger.ask(export))["tables"]["asset"])
        return {
            "version": version,
            "assets": rows,
            "entries": found.entries,
            "findings": [finding.text for finding in found.findings],
        }


def trial(folder: Path, prepared: Path, kind: str, cpu_s: float) -> dict[str, object]:
    folder.mkdir()
    path = folder / "books.rackledger"
    shutil.copy(prepared, path)
    finished, used_s = in_a_child(WORK[kind][1], path, cpu_s)
    result: dict[str, object] = {"finished": finished, "used_s": used_s}
    target = folder / "copy.rackledger"
    result["copy"] = state(target) if target.exists() else None
    kept = list(folder.glob("*.before-restore-*"))
    result["kept"] = [state(found) for found in kept if not found.name.startswith(".")]
    result["backups"] = [read_header(found).schema_version for found in folder.glob("*.backup")]
    result |= state(path)
    shutil.rmtree(folder)
    return result


def main(kind: str, folder: Path, trials: int, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311  (repeatable, not secret)
    prepared = folder / "prepared.rackledger"
    WORK[kind][0](prepared)
    trial(folder / "first", prepared, kind, 0)  # loads what later children find loaded
    whole = trial(folder / "whole", prepared, kind, 0)
    span_s = float(str(whole["used_s"]))
    results = [
        trial(folder / f"trial{n}", prepared, kind, rng.uniform(1e-6, span_s))
        for n in range(trials)
    ]
    print(json.dumps({"whole": whole, "trials": results}))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
