"""“Import a list”: say which column is what, see what each row becomes, enter all in one step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.arrivals.arrival import Arrival
from desktop.arrivals.kept_columns import recalled, remember
from desktop.arrivals.list_columns import ColumnChooser
from desktop.arrivals.list_rows import (
    WRONG_COLUMN,
    Fate,
    PreviewRow,
    preview_columns,
    preview_rows,
)
from desktop.settings import about_setting
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.widgets.labels import words
from desktop.widgets.room import open_at
from desktop.widgets.style import indent, set_property
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from catalog.commands.asset_lists import ImportedAssets
    from catalog.importing.asset_columns import AssetColumns, AssetTable
    from catalog.importing.asset_lists import CheckedList
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk

SUFFIXES = (".csv", ".tsv", ".xlsx")
"""The files that are lists; everything else is read as inventories of machines."""
_MOST_LINES_ABOVE = 20
_COLUMNS_PX = 380


@dataclass(frozen=True, slots=True)
class _Opened:
    """A list with what was guessed or remembered of its columns, and the usual currency."""

    table: AssetTable
    columns: AssetColumns
    currency: str


class ListDialog(Arrival):
    """Reads again whenever a person says more; nothing is written before the end."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, translate("ListDialog", "Import a list"),
            translate("ListDialog", "Add to the ledger"), parent,
        )  # fmt: skip
        self._table: AssetTable | None = None
        self._read: CheckedList | None = None
        self._rows: list[PreviewRow] = []
        self._only: Fate | None = None
        open_at(self, 1000, 640)
        self.title.setText(self.tr("Reading {name}…").format(name=path.name))
        self.header = QSpinBox(self)
        self.currency = QComboBox(self)
        self.chooser = ColumnChooser(self)
        self.rows: RowModel[PreviewRow] = RowModel(
            preview_columns(), key=lambda row: row.number, parent=self
        )
        self.table = TableView(self.rows, self.tr("Rows of the list"), self)
        self.table.chosen_changed.connect(self._say_wrong)
        self.wrong = words("", "error", wrap=True, parent=self)
        self.wrong.hide()
        self._chips: dict[Fate | None, QPushButton] = {}
        self.both = QWidget(self)
        beside = QHBoxLayout(self.both)
        beside.setContentsMargins(0, 4, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self._left())
        beside.addWidget(self._right(), 1)
        self.body.addWidget(self.both, 1)
        self.chooser.changed.connect(self._read_rows)
        self._open(path)

    # --- what is on it -----------------------------------------------------------------------

    def _left(self) -> QWidget:
        left = QWidget(self)
        left.setFixedWidth(look().theme.px(_COLUMNS_PX))
        self.header.setRange(0, _MOST_LINES_ABOVE)
        indent(self.header)
        self.header.setSpecialValueText(self.tr("none"))
        self.header.setEnabled(False)
        self.header.valueChanged.connect(self._move_header)
        self.currency.setToolTip(self.tr("What is meant by a cost that names no currency."))
        self.currency.activated.connect(lambda _n: self._read_rows())
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        asked = (
            (self.tr("Headings in row"), self.header),
            (self.tr("Currency where none is named"), self.currency),
        )
        for row, (text, widget) in enumerate(asked):
            label = words(text, "label", parent=left)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            widget.setFixedWidth(look().theme.px(112))
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setContentsMargins(0, 0, 20, 0)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(self.chooser, 1)
        return left

    def _right(self) -> QWidget:
        right = QWidget(self)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for fate in (None, *Fate):
            chip = QPushButton(right)
            chip.setProperty("chip", True)
            chip.clicked.connect(lambda _on=False, fate=fate: self.narrow(fate))
            self._chips[fate] = chip
            chips.addWidget(chip)
        chips.addStretch(1)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(chips)
        column.addWidget(self.table, 1)
        column.addWidget(self.wrong)
        self._show_rows()
        return right

    # --- reading -----------------------------------------------------------------------------

    def _open(self, path: Path) -> None:
        arrangement, usual = self.desk.arrangement, self.desk.settings.values.currency

        def work(ledger: Ledger) -> _Opened:
            from catalog.importing.asset_columns import guessed, open_list
            from catalog.queries.settings import ledger_settings

            table = open_list(path.read_bytes(), path.name)
            currency = ledger.ask(ledger_settings).currency or usual
            return _Opened(table, recalled(arrangement, table) or guessed(table), currency)

        self.read(work, self._take_table, self.tr("Reading a list"))

    def _take_table(self, opened: _Opened) -> None:
        self._table = opened.table
        codes = {code for code, _ in about_setting("currency").choices}
        self.currency.addItems(sorted(codes | {opened.currency}))
        self.currency.setCurrentText(opened.currency)
        header = opened.columns.header
        self.header.blockSignals(True)
        self.header.setMaximum(min(_MOST_LINES_ABOVE, len(opened.table.rows)))
        self.header.setValue(0 if header is None else header + 1)
        self.header.blockSignals(False)
        self.header.setEnabled(True)
        self.chooser.show_columns(opened.table, opened.columns)
        self._read_rows()

    def _move_header(self, row: int) -> None:
        from catalog.importing.asset_columns import under

        if self._table is not None:
            columns = under(self._table, row - 1 if row else None)
            self.chooser.show_columns(self._table, columns)
            self._read_rows()

    def _read_rows(self) -> None:
        table, columns, currency = self._table, self.chooser.columns, self.currency.currentText()
        if table is None or columns is None:
            return

        def work(ledger: Ledger) -> CheckedList:
            from catalog.importing.asset_lists import checked, read_assets

            return ledger.ask(checked, read_assets(table, columns, currency=currency))

        self.read(work, self._take)

    def _take(self, read: CheckedList) -> None:
        columns, table = self.chooser.columns, self._table
        if columns is None or table is None:
            return
        self._read = read
        above = table.headings(columns.header)
        headings = {name: above[place] for name, place in columns.places.items()}
        self._rows = preview_rows(read, headings)
        self.chooser.ask_words(read.unknown_words)
        self._only = None
        self._say(read, is_enough=columns.is_enough)
        self._show_rows()
        self.ok.setText(self.tr("Enter {n} rows").format(n=len(read.assets)))
        self.ok.setEnabled(bool(read.assets))

    def _say(self, read: CheckedList, *, is_enough: bool) -> None:
        known = sum(each.draft.tag in read.known for each in read.assets)
        text = self.tr("New: {new} · in the ledger already: {known}")
        self.title.setText(
            text.format(new=len(read.assets) - known, known=known)
            if read.assets
            else self.tr("Nothing can be used")
        )
        self.say(
            self.tr("Assets in the ledger are known by their tag; an empty cell changes nothing.")
            if is_enough
            else self.tr("Say which column is the tag or the name of the assets.")
        )

    # --- rows --------------------------------------------------------------------------------

    def narrow(self, fate: Fate | None) -> None:
        """Show only the rows that become this, or all."""
        self._only = fate
        self._show_rows()

    def _show_rows(self) -> None:
        names = {
            None: self.tr("All {n}"),
            Fate.NEW: self.tr("New {n}"),
            Fate.CHANGE: self.tr("Change {n}"),
            Fate.LEFT_OUT: self.tr("Left out {n}"),
        }
        locale = self.locale()
        for fate, chip in self._chips.items():
            count = sum(fate in (None, row.fate) for row in self._rows)
            chip.setText(names[fate].format(n=locale.toString(count)))
            chip.setVisible(fate is None or count > 0)
            set_property(chip, "chosen", fate is self._only)
        shown = [row for row in self._rows if self._only in (None, row.fate)]
        self.table.setColumnHidden(WRONG_COLUMN, not any(row.wrong for row in shown))
        self.rows.set_rows(shown)

    def _say_wrong(self) -> None:
        """What is wrong with the row at hand in full, however narrow its column is."""
        found = [row for row in self.table.chosen() if row.wrong]
        self.wrong.setText(found[0].wrong if len(found) == 1 else "")
        self.wrong.setVisible(len(found) == 1)

    # --- entering ----------------------------------------------------------------------------

    @override
    def command(self) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.asset_lists import import_assets

        assert self._read is not None
        return import_assets, {
            "assets": self._read.assets,
            "file": self._read.file,
            "title": self.tr("Importing a list"),
        }

    @override
    def entered(self, result: ImportedAssets) -> None:
        if self._table is not None and self.chooser.columns is not None:
            remember(self.desk.arrangement, self._table, self.chooser.columns)
        super().entered(result)
        self.go_to((*result.added, *result.known))

    @override
    def refused(self, error: Exception) -> None:
        super().refused(error)
        if self._table is None:
            self.title.setText(self.tr("The list could not be read"))
            self.both.hide()
