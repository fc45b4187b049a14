from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from installer import environment
from installer.environment import Environment

if TYPE_CHECKING:
    from pathlib import Path


def test_a_stamped_environment_is_ready_for_its_purpose_only(place: Environment) -> None:
    assert environment.is_ready(place, "run")
    assert not environment.is_ready(place, "check")


@pytest.mark.parametrize("file", ["installer/locks/run.txt", "pyproject.toml"])
def test_a_changed_lock_or_project_file_is_noticed(place: Environment, file: str) -> None:
    with (place.root / file).open("a") as opened:
        opened.write("# changed\n")

    assert not environment.is_ready(place, "run")


def test_a_moved_checkout_is_noticed(place: Environment, tmp_path: Path) -> None:
    moved = place.root.rename(tmp_path.with_name(tmp_path.name + "-moved"))

    assert not environment.is_ready(Environment(moved), "run")


def test_an_interrupted_installation_is_noticed(place: Environment) -> None:
    place.unfinished.touch()

    assert not environment.is_ready(place, "run")


def test_a_missing_command_and_a_dead_interpreter_are_noticed(place: Environment) -> None:
    place.script("rackledger").unlink()
    assert not environment.is_ready(place, "run")

    place.script("rackledger").write_text("")
    place.python.unlink()
    assert environment.python_of(place) is None
    assert not environment.is_ready(place, "run")


def test_an_interpreter_of_another_version_is_noticed(place: Environment) -> None:
    environment.write_stamp(place, python="3.9")

    assert not environment.is_ready(place, "run")


@pytest.mark.parametrize("text", ["", "{", "[1]", '"word"', "\x00"])
def test_a_damaged_stamp_counts_as_none(place: Environment, text: str) -> None:
    place.stamp.write_text(text)

    assert environment.read_stamp(place) == {}
    assert not environment.is_ready(place, "run")


def test_a_stamp_is_added_to(place: Environment) -> None:
    environment.write_stamp(place, sources="abc")

    kept = json.loads(place.stamp.read_text())
    assert kept["sources"] == "abc"
    assert kept["run"] == environment.fingerprint(place, "run")
    assert not place.stamp.with_suffix(".new").exists()


def test_children_write_bytecode_and_stay_in_the_environment() -> None:
    given = {"PATH": "/bin", "PYTHONDONTWRITEBYTECODE": "1", "PIP_TARGET": "/x", "PIP_USER": "1"}

    assert environment.child_environment(given) == {"PATH": "/bin", "PIP_USER": "0"}
