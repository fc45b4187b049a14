"""Reading several files of machines, one after the other, with progress; free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from catalog.commands.machines import Proposal
    from probing.problems import Problem


class Watch(Protocol):
    """What reading tells its progress to."""

    def report(self, fraction: float | None, text: str = "") -> None:
        """How far it is."""

    def raise_if_cancelled(self) -> None:
        """Stop here if someone asked for it."""


@dataclass(frozen=True, slots=True)
class Found:
    """One machine of a file, ready to be added."""

    number: int
    file: str
    proposal: Proposal


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """What the files gave."""

    machines: tuple[Found, ...]
    problems: tuple[Problem, ...]
    files: int


def read_files(paths: Sequence[Path], watch: Watch) -> ReadFiles:
    """The machines of all files and everything that could not be used."""
    from catalog.importing.machines import proposals
    from probing.files import read_machines

    machines: list[Found] = []
    problems: list[Problem] = []
    for number, path in enumerate(paths):
        watch.raise_if_cancelled()
        watch.report(number / len(paths), path.name)
        specs, wrong = read_machines(path)
        found, refused = proposals([(path.name, spec) for spec in specs], read_at=datetime.now(UTC))
        problems += [*wrong, *refused]
        start = len(machines)
        machines += [Found(start + place, path.name, each) for place, each in enumerate(found)]
    watch.report(1.0)
    return ReadFiles(tuple(machines), tuple(problems), len(paths))
