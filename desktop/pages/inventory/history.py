"""Everything that ever happened to the asset, its specification and its books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.journal_words import journal_words
from desktop.pages.inventory.history_words import change_words
from desktop.pages.inventory.parts import TabColumn
from desktop.widgets.labels import rule, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.asset import AssetDetail
    from catalog.queries.history import HistoryLine
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk

_SHOWN = 60
_FIELDS_SHOWN = 8


class HistoryTab(TabColumn):
    """The newest first; each line can be taken back while nothing later rests on it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset_id: int | None = None

    def show_asset(self, asset: AssetDetail) -> None:
        """Ask for the history of this asset."""
        self._asset_id = number = asset.id

        def work(ledger: Ledger) -> tuple[list[HistoryLine], dict[int, str]]:
            from catalog.queries.history import history
            from catalog.queries.history_records import records_of_asset, site_names_by_id

            records = ledger.ask(records_of_asset, number)
            return ledger.ask(history, records), ledger.ask(site_names_by_id)

        self._desk.with_ledger(self, work, self._take, replaces="history")

    def _take(self, answer: tuple[Sequence[HistoryLine], dict[int, str]]) -> None:
        lines, sites = answer
        self.empty()
        by_entry: dict[int, list[HistoryLine]] = {}
        for line in lines:
            by_entry.setdefault(line.entry.id, []).append(line)
        for group in list(by_entry.values())[:_SHOWN]:
            self.column.addWidget(self._entry(group, sites))
            self.column.addWidget(rule(self))
        hidden = len(by_entry) - _SHOWN
        if hidden > 0:
            text = self.tr("{n} older entries are in the journal.", "", hidden).format(n=hidden)
            self.column.addWidget(words(text, "secondary", parent=self))

    def _entry(self, group: Sequence[HistoryLine], sites: dict[int, str]) -> QWidget:
        entry = group[0].entry
        box = QFrame(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(words(journal_words(entry.text), "section", wrap=True, parent=box), 1)
        undo = QPushButton(self.tr("Undo this"), box)
        undo.setProperty("link", True)
        undo.setAccessibleName(self.tr("Undo: {title}").format(title=journal_words(entry.text)))
        undo.clicked.connect(lambda: self._desk.undo_entry(entry.id))
        undo.setVisible(entry.kind.value == "do")
        head.addWidget(undo)
        column.addLayout(head)
        when = entry.at.astimezone().strftime("%Y-%m-%d %H:%M")
        column.addWidget(words(f"{when} · {entry.actor}", "secondary", parent=box))
        said = [text for line in group for text in change_words(line, sites)]
        for text in said[:_FIELDS_SHOWN]:
            column.addWidget(words(text, wrap=True, parent=box))
        if len(said) > _FIELDS_SHOWN:
            rest = len(said) - _FIELDS_SHOWN
            more = self.tr("and {n} more fields", "", rest).format(n=rest)
            label = words(more, "secondary", parent=box)
            label.setToolTip("\n".join(said[_FIELDS_SHOWN:]))
            column.addWidget(label)
        return box
