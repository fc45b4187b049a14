"""TOML from outside: exact, and refused in words where it would run away."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from planning.toml_text import TomlTextError, read_toml


def test_fractions_are_exact() -> None:
    assert read_toml('[a]\nx = 0.1\n"b.c" = "1.2.3. And so on."') == {
        "a": {"x": Decimal("0.1"), "b.c": "1.2.3. And so on."}
    }


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "9" * 6_000,
        "x = " + "[" * 50_000 + "]" * 50_000,
        "x = " + "{a=" * 20_000 + "1" + "}" * 20_000,
        ".".join("a" * 30_000) + " = 1",
        " . ".join("a" * 30_000) + " = 1",
        "[" + ".".join(['"a"'] * 30_000) + "]",
        "x = {" + ".".join("a" * 30_000) + " = 1}",
        "x = 1e9999999999999999999999",
        "a = 1\na = 2",
    ],
)
def test_what_runs_away_is_refused_at_once(text: str) -> None:
    started = time.process_time()
    with pytest.raises(TomlTextError):
        read_toml(text)
    assert time.process_time() - started < 5, "the reader of the library takes a minute"
