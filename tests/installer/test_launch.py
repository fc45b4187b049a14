from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from installer import launch, python_version
from installer.environment import Environment

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], ["open"]),
        (["demo"], ["open", "--demo"]),
        (["demo", "d.rackledger"], ["demo", "d.rackledger"]),
        (["probe", "--json"], ["probe", "--json"]),
    ],
)
def test_words_are_passed_on(arguments: list[str], words: list[str]) -> None:
    assert launch.words_for(arguments) == words


@pytest.mark.parametrize(
    ("words", "window"),
    [
        (["open"], True),
        (["open", "--demo"], True),
        (["open", "--help"], False),
        (["demo", "d.rackledger"], False),
        (["--help"], False),
    ],
)
def test_only_open_opens_a_window(words: list[str], window: bool) -> None:
    assert launch.opens_window(words) is window


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_screen_is_known_by_the_environment_on_linux(name: str) -> None:
    assert launch.has_screen("linux", {name: "x"})
    assert not launch.has_screen("linux", {name: ""})
    assert not launch.has_screen("linux", {})
    assert launch.has_screen("darwin", {})
    assert launch.has_screen("win32", {})


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that would have been started in an environment that is ready."""
    commands: list[list[str]] = []

    def hand_over(command: list[str]) -> int:
        commands.append(command)
        return 0

    monkeypatch.setattr(launch, "prepare", lambda *_: None)
    monkeypatch.setattr(launch, "complete_system", lambda *_, **__: None)
    monkeypatch.setattr(launch, "_hand_over", hand_over)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    return commands


def test_without_a_screen_the_command_line_is_offered(
    handed_over: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert launch.main([]) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert "no screen" in told.err
    assert "rackledger demo " in told.err
    assert handed_over == []


def test_what_is_offered_can_be_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert launch.typed(tmp_path / "bin" / "tool") == str(Path("bin") / "tool")
    assert launch.typed(tmp_path / "my räck" / "tool") == f'"{Path("my räck") / "tool"}"'


def test_the_command_line_needs_no_screen(handed_over: list[list[str]]) -> None:
    assert launch.main(["probe", "--json"]) == 0

    assert handed_over == [[str(Environment(ROOT).script("rackledger")), "probe", "--json"]]


def test_lacking_libraries_stop_the_window_but_not_the_command_line(
    handed_over: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(launch, "complete_system", lambda *_, **__: "Paste this line: …")
    monkeypatch.setenv("DISPLAY", ":0")

    assert launch.main([]) == 2
    assert "Paste this line" in capsys.readouterr().err
    assert launch.main(["probe"]) == 0
    assert len(handed_over) == 1


@pytest.mark.parametrize("version", [(3, 8, 10), (3, 10, 0), (3, 15, 0), (2, 7, 18)])
def test_another_python_is_refused_in_plain_words(version: tuple[int, ...]) -> None:
    told = python_version.objection(version)

    assert told is not None
    assert ".".join(map(str, version)) in told
    assert "3.11 to 3.14" in told


def test_the_pythons_named_are_those_of_the_project_file() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    first, last = python_version.FIRST, python_version.LAST

    assert project["requires-python"] == f">={first[0]}.{first[1]},<{last[0]}.{last[1] + 1}"
    for minor in range(first[1], last[1] + 1):
        assert python_version.objection((3, minor, 0)) is None
        assert f"Programming Language :: Python :: 3.{minor}" in project["classifiers"]


@pytest.mark.parametrize("script", ["run.py", "check.py"])
def test_the_commands_refuse_an_old_python_before_anything_else(
    script: str, tmp_path: Path
) -> None:
    (tmp_path / "installer").mkdir()
    for name in ("run.py", "check.py", "python_version.py", "__init__.py"):
        text = (ROOT / "installer" / name).read_text(encoding="utf-8")
        (tmp_path / "installer" / name).write_text(text.replace("(3, 14)", "(3, 10)"), "utf-8")
    done = subprocess.run(
        [sys.executable, f"installer/{script}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.startswith("Rackledger needs Python 3.11 to 3.10")
