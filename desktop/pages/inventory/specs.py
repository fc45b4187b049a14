"""What the machine consists of: every figure with where it was read, or why it is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.pages.inventory.parts import Facts, TabColumn, empty_layout
from desktop.widgets.labels import section_title, words
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.asset import AssetDetail, SpecDetail
    from desktop.desk import Desk
    from probing.sheet_lines import Line, Section


class SpecsTab(TabColumn):
    """The sheet of the last probe; unknown figures are gathered by their reason."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._spec: SpecDetail | None = None
        self._sections: Sequence[Section] = ()
        self._all = QCheckBox(self.tr("Show what is unknown, with the reason"), self)
        self._all.toggled.connect(lambda _on: self._show())
        self._head = words("", "secondary", wrap=True, parent=self)
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        for item in (self._head, self._all):
            self.column.addWidget(item)
        self.column.addLayout(self._body)

    def show_asset(self, asset: AssetDetail) -> None:
        """Show what is known of this asset's parts."""
        self._spec, self._sections = asset.spec, ()
        spec = asset.spec
        if spec is None:
            self._show()
            return

        def read() -> tuple[Section, ...]:
            from probing.sheet_lines import sections
            from probing.spec import spec_from_json

            return sections(spec_from_json(spec.document))

        self._desk.background.run(
            self, read, self._take, self._unreadable, lane="pool", replaces="sheet"
        )

    def _take(self, sections: Sequence[Section]) -> None:
        self._sections = sections
        self._show()

    def _unreadable(self, error: Exception) -> None:
        self._sections = ()
        self._show()
        self._head.setText(self.tr("The specification cannot be read: {why}").format(why=error))

    def _show(self) -> None:
        empty_layout(self._body)
        spec = self._spec
        self._all.setVisible(spec is not None)
        if spec is None:
            self._head.setText(
                self.tr(
                    "Nothing was read of this machine. Probe it, or import its inventory from"
                    " a file."
                )
            )
            return
        self._head.setText(
            self.tr(
                "Read {when} by {collector}. Rest on a figure to see where it was read."
            ).format(
                when=spec.read_at.astimezone().strftime("%Y-%m-%d %H:%M"), collector=spec.collector
            )
        )
        for section in self._sections:
            self._add(section)

    def _add(self, section: Section) -> None:
        lines = [line for line in section.lines if line.text is not None or self._all.isChecked()]
        if not lines and not section.note and not self._all.isChecked():
            return
        self._body.addWidget(section_title(_heading(section.heading), self))
        if section.note:
            self._body.addWidget(words(section.note, "faint", wrap=True, parent=self))
        if lines:
            self._body.addWidget(Facts([self._row(line) for line in lines], self))

    def _row(self, line: Line) -> tuple[str, str | None, str]:
        if line.text is None:
            reason = line.why or self.tr("not reported")
            return said(line.label), self.tr("unknown: {reason}").format(reason=reason), line.source
        source = self.tr("Read from {source}").format(source=line.source) if line.source else ""
        return said(line.label), line.text, source


def _heading(heading: str) -> str:
    """A part of the machine; those of a list are numbered."""
    name, _, number = heading.rpartition(" ")
    return f"{said(name)} {number}" if name and number.isdecimal() else said(heading)
