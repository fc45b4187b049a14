"""Reading a collector's file in a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from probing.files import read_machines

if TYPE_CHECKING:
    from probing.spec import MachineSpec

__all__ = ["Write", "only"]

Write = Callable[[str | bytes | Any], Path]


def only(path: Path) -> MachineSpec:
    """The one machine in a file with which nothing is wrong."""
    (machine,), problems = read_machines(path)
    assert problems == []
    return machine
