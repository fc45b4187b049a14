from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer import relock
from installer.making import names_in

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "installer" / "locks").glob("*.txt"))


def entries(lock: str) -> list[list[str]]:
    """Each requirement of a lock with its hashes: its lines without the line continuations."""
    body = [line for line in lock.splitlines() if line and not line.startswith("#")]
    joined = "\n".join(body).replace(" \\\n    ", "\t")
    return [line.split("\t") for line in joined.splitlines()]


@pytest.fixture(params=LOCKS, ids=lambda path: path.stem)
def lock(request: pytest.FixtureRequest) -> str:
    path = request.param
    assert isinstance(path, Path)
    return path.read_text(encoding="utf-8")


def test_there_are_two_locks() -> None:
    assert [path.stem for path in LOCKS] == ["check", "run"]


def test_no_address_and_no_folder_of_a_machine_is_named(lock: str) -> None:
    assert "://" not in lock
    assert "file:" not in lock
    assert not re.search(r"^\s*-", lock.replace("    --hash", "hash"), flags=re.MULTILINE)


def test_each_requirement_is_pinned_and_hashed(lock: str) -> None:
    found = entries(lock)

    assert len(found) > 20
    for requirement, *hashes in found:
        pinned = Requirement(requirement)
        assert [one.operator for one in pinned.specifier] == ["=="], requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", one) for one in hashes), requirement


def test_names_are_counted_once(lock: str) -> None:
    names = names_in(lock)

    assert len(names) == len(set(names))
    assert set(names) == {Requirement(entry[0]).name for entry in entries(lock)}


@pytest.mark.parametrize("name", ["run", "check"])
def test_what_the_project_asks_for_is_locked_in_a_version_it_allows(name: str) -> None:
    lock = (ROOT / "installer" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    locked = {
        canonicalize_name(one.name): one for one in (Requirement(e[0]) for e in entries(lock))
    }
    project_file = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

    for text in relock.wanted(project_file, with_tools=name == "check"):
        asked = Requirement(text)
        found = locked.get(canonicalize_name(asked.name))
        assert found is not None, f"{asked.name} is not locked: run installer/relock.py"
        version = next(iter(found.specifier)).version
        assert asked.specifier.contains(version), f"{asked} is locked at {version}"


def test_both_locks_name_the_same_versions() -> None:
    run, check = (
        {(entry[0], *entry[1:]) for entry in entries(path.read_text(encoding="utf-8"))}
        for path in (ROOT / "installer" / "locks" / "run.txt", LOCKS[0])
    )

    assert run <= check


def test_nothing_large_comes_along_unasked(lock: str) -> None:
    """The whole of PySide6 brings a web engine of 600 MB; Essentials and the PDF part do not."""
    assert not {"pyside6", "pyside6-addons"} & set(names_in(lock))


def test_the_project_file_is_read_whole() -> None:
    project_file = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(project_file)

    asked = relock.wanted(project_file, with_tools=True)

    assert set(project["project"]["dependencies"]) < set(asked)
    assert set(project["build-system"]["requires"]) < set(asked)
    assert set(project["dependency-groups"]["dev"]) < set(asked)
