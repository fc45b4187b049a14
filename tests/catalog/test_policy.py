"""The rules in force: bundled ones, or the user's own copies, never a broken one in silence."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from catalog.errors import LedgerError, RefusedError
from catalog.policy import (
    BUDGET,
    INFLATION,
    MARKET,
    READINESS,
    UPGRADE,
    copy_rules,
    inflation,
    market_rules,
    policy,
)

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


def test_no_inflation_is_known_until_the_user_gives_an_index(tmp_path: Path) -> None:
    assert inflation(tmp_path) is None
    path = copy_rules(INFLATION, tmp_path)
    text = path.read_text(encoding="utf-8")
    assert inflation(tmp_path) is None
    filled = text.replace("# [", "[").replace("# title", "title").replace("# date", "date")
    filled = filled.replace("# currency", "currency").replace("# yearly_pct = 0", "yearly_pct = 2")
    filled = filled.replace("# on", "on").replace("# value = 0", "value = 100")
    path.write_text(filled, encoding="utf-8")
    found = inflation(tmp_path)
    assert found is not None
    assert (found.currency, str(found.yearly), found.values) == ("EUR", "0.02", (Decimal(100),))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("chance_pct = 80", "chance_pct = 100", "between 0 and 100"),
        ("worth_waiting_pct = 5", "worth_waiting_pct = 100", "below 100"),
        ("horizon_days = 180", "horizon_days = 0", "whole number above zero"),
        ("fewest_kin = 3", "fewest_kin = 2.5", "whole number above zero"),
        ("stale_days = 120", "staleness = 120", "unknown here"),
    ],
)
def test_market_rules_that_make_no_sense_are_refused(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    path = copy_rules(MARKET, tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new), encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    with pytest.raises(LedgerError, match=f"line {line}: .*{said}"):
        market_rules(tmp_path)


def test_the_rules_of_budgets_have_a_copy_of_their_own(tmp_path: Path) -> None:
    path = copy_rules(BUDGET, tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("at_percent = 80", "at_percent = 75"), encoding="utf-8")
    assert policy(tmp_path).budget.alerts[0].at_percent == 75
    path.write_text(text.replace("share = 60", "share = -1"), encoding="utf-8")
    with pytest.raises(LedgerError, match=r"budget\.toml, line \d+: “share” is a number of zero"):
        policy(tmp_path)
