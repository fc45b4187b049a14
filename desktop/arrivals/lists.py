"""“Import a list”: assets from a spreadsheet, shown row by row before they enter in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop.amounts import amount_text
from desktop.labels import kind_label, status_label
from desktop.table.column import Align, Column, Pill
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.theme.tokens import Tone
from desktop.widgets.labels import section_title, words
from desktop.widgets.notice import Notice
from desktop.words import error_words, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from catalog.commands.asset_lists import ImportedAssets, ListedAsset
    from catalog.importing.asset_lists import CheckedList
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk

SUFFIXES = (".csv", ".tsv", ".xlsx")
"""The files that are lists; everything else is read as inventories of machines."""


class ListDialog(QDialog):
    """Reads in the background; then the rows with what will become of them, and the problems."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._read: CheckedList | None = None
        self.setWindowTitle(self.tr("Import a list"))
        self.resize(look().theme.px(900), look().theme.px(580))
        reading = self.tr("Reading {name}…").format(name=path.name)
        self.title = words(reading, "title", wrap=True, parent=self)
        self.said = words("", "secondary", wrap=True, parent=self)
        self.said.hide()
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.rows: RowModel[ListedAsset] = RowModel(
            _columns(self._is_known), key=lambda row: row.row, parent=self
        )
        self.table = TableView(self.rows, self.tr("Rows of the list"), self)
        self._problems_title = section_title("", self)
        self.problems = QPlainTextEdit(self)
        self.problems.setReadOnly(True)
        self.problems.setAccessibleName(self.tr("Rows that could not be used"))
        self.problems.setMaximumHeight(look().theme.px(140))
        self._notices = QVBoxLayout()
        self._lay_out()
        self._show_problems([])
        self._ask(path)

    def _lay_out(self) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.add = buttons.button(standard.Ok)
        self.add.setText(self.tr("Add to the ledger"))
        self.add.setEnabled(False)
        buttons.accepted.connect(self._import)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for widget in (self.title, self.said, self._bar):
            column.addWidget(widget)
        column.addLayout(self._notices)
        column.addWidget(self.table, 1)
        column.addWidget(self._problems_title)
        column.addWidget(self.problems)
        column.addWidget(buttons)

    def _ask(self, path: Path) -> None:
        usual = self._desk.settings.values.currency

        def work(ledger: Ledger) -> CheckedList:
            from catalog.importing.asset_lists import checked, read_asset_list
            from catalog.queries.settings import ledger_settings

            currency = ledger.ask(ledger_settings).currency or usual
            reading = read_asset_list(path.read_bytes(), path.name, currency=currency)
            return ledger.ask(checked, reading)

        self._desk.with_ledger(
            self, work, self._take, self._failed, title=self.tr("Reading a list"), lane="pool",
            settled=self._bar.hide,
        )  # fmt: skip

    def _is_known(self, row: ListedAsset) -> bool:
        return self._read is not None and row.draft.tag in self._read.known

    def _take(self, read: CheckedList) -> None:
        self._read = read
        self.rows.set_rows(read.assets)
        self._show_problems([str(problem) for problem in read.problems])
        known = sum(self._is_known(row) for row in read.assets)
        new = len(read.assets) - known
        text = self.tr("New: {new} · in the ledger already: {known}")
        self.title.setText(
            text.format(new=new, known=known) if read.assets else self.tr("Nothing can be used")
        )
        said = [
            self.tr("Assets in the ledger are known by their tag; an empty cell changes nothing.")
        ]
        if read.left_aside:
            aside = self.tr("Columns left aside: {names}.")
            said.append(aside.format(names=", ".join(read.left_aside)))
        self.said.setText(" ".join(said))
        self.said.show()
        self.add.setText(self.tr("Enter {n} rows").format(n=len(read.assets)))
        self.add.setEnabled(bool(read.assets))

    def _show_problems(self, problems: list[str]) -> None:
        text = self.tr("Left out, because a cell cannot be used: {n}")
        self._problems_title.setText(text.format(n=len(problems)))
        self.problems.setPlainText("\n".join(problems))
        for widget in (self._problems_title, self.problems):
            widget.setVisible(bool(problems))

    def _import(self) -> None:
        from catalog.commands.asset_lists import import_assets

        if self._read is None:
            return
        self.add.setEnabled(False)
        self._desk.do(
            self,
            import_assets,
            assets=self._read.assets,
            file=self._read.file,
            title=self.tr("Importing a list"),
            done=self._imported,
            failed=self._failed,
        )

    def _imported(self, imported: ImportedAssets) -> None:
        self.accept()
        numbers = (*imported.added, *imported.known)
        self._desk.go("inventory", numbers[0] if numbers else None)

    def _failed(self, error: Exception) -> None:
        from catalog.errors import LedgerError

        self.add.setEnabled(bool(self.rows.rows))
        if not isinstance(error, LedgerError):
            self._desk.troubles.show(error)
            return
        if self._read is None:
            self.title.setText(self.tr("The list could not be read"))
        notice = Notice(self)
        notice.show_notice(self.tr("Nothing was entered"), error_words(error), Tone.ACT)
        self._notices.addWidget(notice)


def _columns(is_known: Callable[[ListedAsset], bool]) -> list[Column[ListedAsset]]:
    """What a row will become."""

    def becomes(row: ListedAsset) -> Pill:
        if is_known(row):
            return Pill(_tr("Change"), Tone.WATCH)
        return Pill(_tr("New"), Tone.GOOD)

    return [
        Column(_tr("Row"), lambda row: row.row, align=Align.RIGHT, width=56, quiet=True),
        Column(_tr("Becomes"), is_known, width=96, pill=becomes),
        Column(_tr("Tag"), lambda row: row.draft.tag, width=90),
        Column(_tr("Name"), lambda row: row.draft.name, width=150, strong=True),
        Column(_tr("Kind"), lambda row: row.draft.kind, kind_label, width=110),
        Column(_tr("Status"), lambda row: row.draft.status, status_label, width=100),
        Column(_tr("Site"), lambda row: row.site, width=110),
        Column(_tr("Model"), lambda row: f"{row.draft.manufacturer} {row.draft.model}".strip()
               or None, width=160),
        Column(_tr("Serial number"), lambda row: row.draft.serial, width=120),
        Column(_tr("In service"), lambda row: row.draft.in_service_on, align=Align.RIGHT,
               width=100),
        Column(_tr("Cost"), lambda row: row.draft.cost, amount_text, Align.RIGHT, 124,
               order=lambda cost: (cost.currency, cost.number)),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("arrivals", text)
