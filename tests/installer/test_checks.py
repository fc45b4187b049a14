from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from typing_extensions import override

from installer import checks
from installer.environment import Environment
from installer.launch import ROOT
from installer.progress import Progress


class ThisPython(Environment):
    """An environment whose every command, whatever its name, is the interpreter at work."""

    __slots__ = ()

    @override
    def script(self, name: str) -> Path:
        assert name == "python"
        return Path(sys.executable)


@pytest.fixture
def place(tmp_path: Path) -> Environment:
    return ThisPython(tmp_path)


def step(code: str) -> checks.Step:
    return checks.Step("lint", "lint", ("python", "-c", code))


def test_a_step_that_passes_says_so_in_a_line(place: Environment) -> None:
    said = io.StringIO()

    assert checks.run_step(place, step("print('details')"), Progress(said))
    assert "passed" in said.getvalue()
    assert "details" not in said.getvalue()


def test_a_step_that_fails_shows_what_it_said(place: Environment) -> None:
    said = io.StringIO()

    assert not checks.run_step(place, step("print('details'); raise SystemExit(3)"), Progress(said))
    assert "FAILED" in said.getvalue()
    assert "details" in said.getvalue()


def test_all_checks_are_chosen_unless_some_are_named() -> None:
    names, extra = checks.parse(["-k", "money", "-x"])

    assert names == ["format", "lint", "types", "floors", "tests"]
    assert extra == ["-k", "money", "-x"]
    assert checks.parse(["--only", "types", "--only", "lint"]) == (["types", "lint"], [])


@pytest.mark.parametrize(
    ("lint_passes", "tests_pass", "code"),
    [(True, True, 0), (False, True, 1), (True, False, 1), (False, False, 1)],
)
def test_tests_run_last_and_whatever_failed_before(
    place: Environment,
    monkeypatch: pytest.MonkeyPatch,
    *,
    lint_passes: bool,
    tests_pass: bool,
    code: int,
) -> None:
    ran: list[str] = []

    def one_step(_: object, asked: checks.Step, __: object) -> bool:
        ran.append(asked.name)
        return lint_passes or asked.name != "lint"

    def all_tests(*_: object) -> bool:
        ran.append("tests")
        return tests_pass

    monkeypatch.setattr(checks, "run_step", one_step)
    monkeypatch.setattr(checks, "run_tests", all_tests)
    said = io.StringIO()
    every = ["format", "lint", "types", "floors", "tests"]

    assert checks._run(place, every, [], Progress(said)) == code
    assert ran == every
    assert ("Failed before the tests: lint" in said.getvalue()) is not lint_passes


def test_lists_of_checks_agree_with_the_hooks() -> None:
    hooks = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")

    for one in checks.STEPS:
        assert f"--only {one.name}" in hooks
