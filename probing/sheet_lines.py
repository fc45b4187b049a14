"""The sheet of a machine as values: sections of lines, for a window that lays them out itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from probing.facts import Fact
from probing.sheet import MODULE, sheet_lists, sheet_sections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from probing.facts import Parts
    from probing.sheet import Field
    from probing.spec import MachineSpec

__all__ = ["Line", "Section", "sections"]


@dataclass(frozen=True, slots=True)
class Line:
    """One fact in words: `text` is None when it is unknown, and `why` says why; else `source`."""

    label: str
    text: str | None
    source: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one part; `note` says why a list may lack parts, or that there are none."""

    heading: str
    lines: tuple[Line, ...]
    note: str = ""


def sections(spec: MachineSpec) -> tuple[Section, ...]:
    """The whole spec in the order of the sheet; parts of a list are numbered."""
    return tuple(_sections(spec))


def _sections(spec: MachineSpec) -> Iterator[Section]:
    for heading, part, fields in sheet_sections(spec):
        yield Section(heading, _lines(part, fields))
        if heading == "Memory":
            yield from _parts("Memory module", spec.memory.modules, MODULE)
    for heading, items, fields in sheet_lists(spec):
        yield from _parts(heading, items, fields)


def _parts(heading: str, items: Parts[Any], fields: tuple[Field, ...]) -> Iterator[Section]:
    for number, item in enumerate(items, 1):
        name = f"{heading} {number}" if len(items) > 1 else heading
        yield Section(name, _lines(item, fields))
    if items.unknown is not None:
        yield Section(heading, (), f"unknown ({items.why})" if not len(items) else items.why)
    elif not len(items):
        yield Section(heading, (), "none")


def _lines(part: Any, fields: tuple[Field, ...]) -> tuple[Line, ...]:
    found = []
    for name, label, form in fields:
        read = getattr(part, name)
        fact: Fact[Any] = read if isinstance(read, Fact) else Fact(read)
        text = None if fact.value is None else form(fact.value)
        found.append(Line(label, text, fact.source, fact.why))
    return tuple(found)
