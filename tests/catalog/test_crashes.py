"""Killed in the middle of an import, an upgrade, a backup, a restore: whole, and it verifies."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.catalog.crash_lab import ASSETS

TRIALS = 25

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the trials fork"),
]


def crash(kind: str, folder: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    lab = Path(__file__).with_name("crash_lab.py")
    done = subprocess.run(
        [sys.executable, str(lab), kind, str(folder), str(TRIALS), "7"],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
        cwd=lab.parents[2],
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    return found["whole"], found["trials"]


def assert_some_were_interrupted(trials: list[dict[str, Any]]) -> None:
    interrupted = sum(not trial["finished"] for trial in trials)
    assert interrupted >= TRIALS // 5, "the trials killed nothing: they prove nothing"


def test_an_import_enters_all_or_nothing(tmp_path: Path) -> None:
    whole, trials = crash("import", tmp_path)
    assert (whole["assets"], whole["entries"]) == (ASSETS, 2)
    assert_some_were_interrupted(trials)
    for trial in trials:
        assert trial["findings"] == []
        assert (trial["assets"], trial["entries"]) in {(0, 1), (ASSETS, 2)}
        assert trial["assets"] == ASSETS or not trial["finished"]


def test_an_upgrade_happens_wholly_or_not_at_all(tmp_path: Path) -> None:
    whole, trials = crash("upgrade", tmp_path)
    assert whole["version"] > 1
    assert whole["backups"] == [1]
    assert_some_were_interrupted(trials)
    for trial in trials:
        # `state` opens the ledger, which upgrades it now if the killed process had not.
        assert trial["findings"] == []
        assert trial["version"] in {1, whole["version"]}
        assert (trial["assets"], trial["entries"]) == (whole["assets"], whole["entries"])
        assert set(trial["backups"]) <= {1}
        assert trial["backups"] or trial["version"] == 1


def test_a_backup_is_whole_or_not_there(tmp_path: Path) -> None:
    whole, trials = crash("backup", tmp_path)
    assert whole["copy"] is not None
    assert_some_were_interrupted(trials)
    for trial in trials:
        assert trial["findings"] == []
        assert trial["copy"] in (None, whole["copy"])
        assert trial["copy"] is not None or not trial["finished"]


def test_a_restore_leaves_what_stood_there_or_what_was_backed_up(tmp_path: Path) -> None:
    whole, trials = crash("restore", tmp_path)
    assert whole["entries"] == 2
    assert [kept["entries"] for kept in whole["kept"]] == [3]
    assert_some_were_interrupted(trials)
    for trial in trials:
        assert trial["findings"] == []
        assert trial["entries"] in {2, 3}
        assert trial["entries"] == 2 or not trial["finished"]
        # What stood there is never gone: it is in its place, or kept beside it, whole.
        assert trial["entries"] == 3 or [kept["entries"] for kept in trial["kept"]] == [3]
