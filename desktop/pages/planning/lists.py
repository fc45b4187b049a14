"""Two small tables in the form of a decision: ranges of inputs, and scenarios."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.language import locale_name
from desktop.theme.look import look
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ROWS_SHOWN: Final = 3
_NAMES_SHARE: Final = 150


@dataclass(frozen=True, slots=True)
class Choice:
    """An input that a line can name: its path in the document, its words, its unit."""

    path: str
    label: str
    percent: bool = False


class EntryTable(QWidget):
    """Lines of texts with one cell that chooses an input; a line without texts says nothing."""

    changed = Signal()

    def __init__(
        self,
        titles: Sequence[str],
        chooses: int,
        choices: Sequence[Choice],
        help_: str,
        parent: QWidget | None = None,
    ) -> None:
        """`chooses` is the number of the column in which an input is chosen."""
        super().__init__(parent)
        self._chooses = chooses
        self._choices = {choice.path: choice for choice in choices}
        self.table = QTableWidget(0, len(titles), self)
        self.table.setHorizontalHeaderLabels(list(titles))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look().theme.row_px + 4)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(help_)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(chooses, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(chooses, look().theme.px(_NAMES_SHARE))
        self.table.setFixedHeight((look().theme.row_px + 4) * (_ROWS_SHOWN + 1))
        self.table.itemChanged.connect(lambda _item: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(words(help_, "secondary", wrap=True, parent=self))
        column.addWidget(self.table)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for title, run in (
            (self.tr("Add a line"), self.add),
            (self.tr("Remove the line"), self.remove),
        ):
            link = QPushButton(title, self)
            link.setProperty("link", True)
            link.clicked.connect(run)
            row.addWidget(link)
        row.addStretch()
        return row

    def rows(self) -> list[list[str]]:
        """The lines in which something is typed, with the path of the input that is chosen."""
        found = []
        for row in range(self.table.rowCount()):
            texts = [self._text(row, column) for column in range(self.table.columnCount())]
            if any(text for column, text in enumerate(texts) if column != self._chooses):
                found.append(texts)
        return found

    def _text(self, row: int, column: int) -> str:
        if column == self._chooses:
            box = self.table.cellWidget(row, column)
            return str(box.currentData()) if isinstance(box, QComboBox) else ""
        item = self.table.item(row, column)
        return "" if item is None else item.text().strip()

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these lines."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for texts in rows:
            self._append(texts)
        self.table.blockSignals(False)

    def choice(self, path: str) -> Choice:
        """The input of a path; one that the form does not know goes by its path."""
        return self._choices.get(path) or Choice(path, path)

    def _append(self, texts: Sequence[str]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(texts):
            if column == self._chooses:
                self.table.setCellWidget(row, column, self._box(text))
                continue
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)

    def _box(self, path: str) -> QComboBox:
        box = QComboBox(self.table)
        box.setAccessibleName(self.tr("Input"))
        for choice in self._choices.values():
            box.addItem(choice.label, choice.path)
        if path and box.findData(path) < 0:
            box.addItem(path, path)
        box.setCurrentIndex(max(0, box.findData(path)))
        box.activated.connect(lambda _place: self.changed.emit())
        return box

    def add(self) -> None:
        """Add an empty line."""
        self.table.blockSignals(True)
        self._append([""] * self.table.columnCount())
        self.table.blockSignals(False)
        self.table.setCurrentCell(self.table.rowCount() - 1, 1 if self._chooses == 0 else 0)

    def remove(self) -> None:
        """Remove the line in which the cursor is."""
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self.changed.emit()

    # --- numbers -------------------------------------------------------------------------------

    def value_of(self, path: str, text: str) -> str:
        """A typed number as the document has it. Raises ValueError with a sentence."""
        from money.text import parse_number

        number = parse_number(text, locale_name())
        return f"{number / 100 if self.choice(path).percent else number:f}"

    def text_of(self, path: str, value: object) -> str:
        """A number of the document as a person would type it."""
        number = Decimal(str(value))
        return typed(number * 100 if self.choice(path).percent else number)


def typed(number: Decimal) -> str:
    """A number with the decimals that it needs."""
    from money.text import format_number

    exponent = number.normalize().as_tuple().exponent
    digits = max(0, -exponent) if isinstance(exponent, int) else 0
    return format_number(number, locale_name(), digits=digits)


def ranges_of(table: EntryTable) -> list[dict[str, Any]]:
    """Ranges of a document from the table: input, low, likely, high. Raises ValueError."""
    return [
        {
            "name": path,
            "shape": "pert",
            "low": table.value_of(path, low),
            "likely": table.value_of(path, likely),
            "high": table.value_of(path, high),
        }
        for path, low, likely, high in table.rows()
    ]


def show_ranges(table: EntryTable, document: Mapping[str, Any]) -> None:
    """Show the PERT ranges of a document; ranges of other shapes are kept beside them."""
    table.set_rows(
        [
            [path, *(table.text_of(path, one[key]) for key in ("low", "likely", "high"))]
            for one in document.get("range") or ()
            if one.get("shape") == "pert"
            for path in (str(one["name"]),)
        ]
    )


def scenarios_of(table: EntryTable) -> list[dict[str, Any]]:
    """Scenarios from the table: name, input, value; lines of one name are one scenario."""
    found: dict[str, dict[str, str]] = {}
    for name, path, value in table.rows():
        found.setdefault(name, {})[path] = table.value_of(path, value)
    return [{"name": name, "set": values} for name, values in found.items()]


def show_scenarios(table: EntryTable, document: Mapping[str, Any]) -> None:
    """Show the scenarios of a document."""
    table.set_rows(
        [
            [str(one["name"]), str(path), table.text_of(str(path), value)]
            for one in document.get("scenario") or ()
            for path, value in one["set"].items()
        ]
    )
