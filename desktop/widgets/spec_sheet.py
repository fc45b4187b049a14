"""`SpecSheet`: what a machine consists of, part by part, with where each figure was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.read_back import kept_words
from desktop.widgets.facts import Facts, empty_layout
from desktop.widgets.labels import section_title, words
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from probing.sheet_lines import Line, Section


_NAME_PX = 128
"""The longest names of a sheet fit, so that all its sections have one line of values."""


class SpecSheet(QWidget):
    """Shows sections of a sheet; unknown figures appear, each with its reason, when asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: Sequence[Section] = ()
        self.unknown = QCheckBox(self.tr("Show what is unknown, with the reason"), self)
        self.unknown.toggled.connect(lambda _on: self._show())
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.unknown)
        column.addLayout(self._body)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these sections in place of those before."""
        self._sections = sections
        self._show()

    def _show(self) -> None:
        empty_layout(self._body)
        for section in self._sections:
            self._add(section)

    def _add(self, section: Section) -> None:
        everything = self.unknown.isChecked()
        lines = [line for line in section.lines if line.text is not None or everything]
        if not lines and not section.note and not everything:
            return
        self._body.addWidget(section_title(_heading(section.heading), self))
        if section.note:
            self._body.addWidget(words(self._note(section.note), "faint", wrap=True, parent=self))
        if lines:
            self._body.addWidget(Facts([self._row(line) for line in lines], self, name_px=_NAME_PX))

    def _row(self, line: Line) -> tuple[str, str | None, str]:
        source = kept_words(line.source)
        if line.text is None:
            reason = _reason(line.why) or self.tr("not reported")
            return said(line.label), self.tr("unknown: {reason}").format(reason=reason), source
        read = self.tr("Read from {source}").format(source=source) if source else ""
        return said(line.label), said(line.text), read

    def _note(self, note: str) -> str:
        """What is said of a whole section: that it is unknown, or that it may lack parts."""
        if note.startswith("unknown (") and note.endswith(")"):
            why = _reason(note.removeprefix("unknown (")[:-1])
            return self.tr("unknown: {reason}").format(reason=why)
        return _reason(note)


def _heading(heading: str) -> str:
    """A part of the machine; those of a list are numbered."""
    name, _, number = heading.rpartition(" ")
    return f"{said(name)} {number}" if name and number.isdecimal() else said(heading)


def _reason(why: str) -> str:
    """Why something is not known: what is the matter, and after a colon more of it."""
    matter, colon, more = why.partition(": ")
    return f"{said(matter)}{colon}{kept_words(more)}"
