"""What the machine consists of: every figure with where it was read, or why it is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pages.inventory.parts import TabColumn
from desktop.widgets.labels import words
from desktop.widgets.spec_sheet import SpecSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from catalog.queries.asset import AssetDetail
    from desktop.desk import Desk
    from probing.sheet_lines import Section


class SpecsTab(TabColumn):
    """The sheet of the last probe; unknown figures are gathered by their reason."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._head = words("", "secondary", wrap=True, parent=self)
        self._sheet = SpecSheet(self)
        self.column.addWidget(self._head)
        self.column.addWidget(self._sheet)

    def show_asset(self, asset: AssetDetail) -> None:
        """Show what is known of this asset's parts."""
        spec = asset.spec
        self._sheet.show_sections(())
        self._sheet.setVisible(spec is not None)
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

        def read() -> tuple[Section, ...]:
            from probing.sheet_lines import sections
            from probing.spec import spec_from_json

            return sections(spec_from_json(spec.document))

        self._desk.background.run(
            self, read, self._sheet.show_sections, self._unreadable, lane="pool", replaces="sheet"
        )

    def _unreadable(self, error: Exception) -> None:
        self._sheet.hide()
        self._head.setText(self.tr("The specification cannot be read: {why}").format(why=error))
