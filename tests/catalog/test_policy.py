"""The rules in force: bundled ones, or the user's own copies, never a broken one in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.errors import LedgerError, RefusedError
from catalog.policy import READINESS, UPGRADE, copy_rules, policy

if TYPE_CHECKING:
    from pathlib import Path


def test_the_bundled_rules_are_in_force_until_there_is_a_copy(tmp_path: Path) -> None:
    found = policy(tmp_path)
    assert found.own_files == ()
    assert found.upgrade.memory_pressure_pct == 90


def test_an_edited_copy_is_used_from_then_on(tmp_path: Path) -> None:
    path = copy_rules(UPGRADE, tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("threshold_pct = 90", "threshold_pct = 95"), encoding="utf-8")
    found = policy(tmp_path)
    assert found.own_files == (path,)
    assert found.upgrade.memory_pressure_pct == 95


def test_a_copy_is_never_replaced(tmp_path: Path) -> None:
    copy_rules(READINESS, tmp_path)
    with pytest.raises(RefusedError, match="your own copy"):
        copy_rules(READINESS, tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('fact = "age"', 'fact = "colour"', ["colour", "age", "utilisation"]),
        ('operator = ">="', 'operator = "about"', ["about", ">="]),
        ('unit = "years"', 'unit = "fortnights"', ["fortnights", "years", "months"]),
        ('priority = "high"', 'priority = "urgent"', ["urgent", "high", "medium", "low"]),
    ],
)
def test_a_broken_copy_is_refused_with_file_line_and_what_is_allowed(
    tmp_path: Path, old: str, new: str, said: list[str]
) -> None:
    path = copy_rules(UPGRADE, tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    with pytest.raises(LedgerError) as refused:
        policy(tmp_path)
    sentence = str(refused.value)
    assert str(path) in sentence
    assert str(line) in sentence
    assert all(word in sentence for word in said)
    assert str(tmp_path) in refused.value.advice


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"[source", b"x" * 2_000_000])
def test_a_copy_that_is_no_rules_at_all_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / UPGRADE).write_bytes(content)
    with pytest.raises(LedgerError, match=UPGRADE):
        policy(tmp_path)
