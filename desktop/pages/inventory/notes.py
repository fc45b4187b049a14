"""The notes of an asset, kept when the person leaves the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.pages.inventory.parts import TabColumn
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from catalog.queries.asset import AssetDetail
    from desktop.desk import Desk

_LONGEST = 20_000


class NotesTab(TabColumn):
    """A page to write on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset: AssetDetail | None = None
        self.field = _Paper(self)
        self.field.setAccessibleName(self.tr("Notes"))
        self.field.setPlaceholderText(self.tr("What others should know about this asset"))
        self.field.setMinimumHeight(180)
        self.field.left.connect(self.keep)
        self.column.addWidget(self.field, 1)
        hint = self.tr("Notes are kept when you leave the field.")
        self.column.addWidget(words(hint, "secondary", wrap=True, parent=self))

    def show_asset(self, asset: AssetDetail) -> None:
        """Show the notes of this asset; what is being written for the same one stays."""
        same = self._asset is not None and self._asset.id == asset.id
        if same and self.field.document().isModified():
            return
        self.keep()
        self._asset = asset
        self.field.setPlainText(asset.notes)
        self.field.document().setModified(False)

    def keep(self) -> None:
        """Write what was changed to the ledger."""
        asset, text = self._asset, self.field.toPlainText().strip()
        if asset is None or not self.field.document().isModified() or text == asset.notes:
            return
        from catalog.commands.assets import edit_assets

        self.field.document().setModified(False)
        changes = {"notes": text[:_LONGEST]}
        self._desk.do(self, edit_assets, asset_ids=[asset.id], changes=changes)


class _Paper(QPlainTextEdit):
    """Says when the person has left it."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    @override
    def focusOutEvent(self, e: QFocusEvent, /) -> None:
        super().focusOutEvent(e)
        self.left.emit()
