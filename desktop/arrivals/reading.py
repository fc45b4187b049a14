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
    from probing.spec import MachineSpec


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
    specs: tuple[tuple[str, MachineSpec], ...] = ()

    @property
    def may_be_one(self) -> bool:
        """Whether there are machines here that nothing tells apart or together."""
        nameless = [not s.identity().keys and not s.hostname.is_known for _, s in self.specs]
        return len(self.specs) > 1 and any(nameless)


def read_files(paths: Sequence[Path], watch: Watch) -> ReadFiles:
    """The machines of all files and everything that could not be used."""
    from catalog.importing.machines import proposals
    from probing.files import read_machines

    machines: list[Found] = []
    problems: list[Problem] = []
    read: list[tuple[str, MachineSpec]] = []
    for number, path in enumerate(paths):
        watch.raise_if_cancelled()
        watch.report(number / len(paths), path.name)
        specs, wrong = read_machines(path)
        found, refused = proposals([(path.name, spec) for spec in specs], read_at=datetime.now(UTC))
        problems += [*wrong, *refused]
        read += [(path.name, spec) for spec in specs]
        start = len(machines)
        machines += [Found(start + place, path.name, each) for place, each in enumerate(found)]
    watch.report(1.0)
    return ReadFiles(tuple(machines), tuple(problems), len(paths), tuple(read))


def as_one_machine(read: ReadFiles) -> ReadFiles:
    """The files as those of one machine, which only the person who has them knows."""
    from catalog.importing.machines import as_one, proposals

    joined, others = as_one(read.specs)
    found, refused = proposals(joined, read_at=datetime.now(UTC))
    names = {origin: None for origin, _ in read.specs}
    machines = [Found(number, ", ".join(names), each) for number, each in enumerate(found)]
    problems = (*read.problems, *others, *refused)
    return ReadFiles(tuple(machines), problems, read.files, read.specs)
