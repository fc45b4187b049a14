"""Models side by side: a line for each figure, differences and the best of each unit marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.amounts import amount_text
from desktop.pages.catalogue.words import field_text, price_text, shortest, unit_text, value_text
from desktop.table.column import Column, Pill, plain_text
from desktop.table.rows import RowModel
from desktop.table.view import TableView, tsv
from desktop.theme.icons import follow_icon
from desktop.theme.tokens import Tone
from desktop.widgets.labels import words
from desktop.words import translate
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from catalog.queries.catalogue.comparison import Comparison
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk

MOST = 6
_BEST = "★"


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of all models, in words; None is unknown. `differs` of known values."""

    name: str
    texts: tuple[str | None, ...]
    differs: bool


class ComparisonView(QWidget):
    """Asks for the models and shows them; `back_asked` leads back to the list."""

    back_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keys: tuple[str, ...] = ()
        self._lines: list[Line] = []
        self.table: TableView[Line] | None = None
        self.only_differences = QCheckBox(self.tr("Only what differs"), self)
        self.only_differences.toggled.connect(lambda _on: self._show())
        self._hint = words("", "secondary", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._head())
        self._titles: tuple[str, ...] = ()

    def compare(self, keys: Sequence[str]) -> None:
        """Show these models."""
        self._keys = tuple(keys)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the models again."""
        keys = self._keys
        if not keys:
            return

        def ask(ledger: Ledger) -> Comparison:
            from catalog.queries.catalogue.comparison import compare

            return ledger.ask(compare, keys)

        self._desk.with_ledger(self, ask, self._take, replaces="comparison")

    def _take(self, comparison: Comparison) -> None:
        self._titles = tuple(sheet.name for sheet in comparison.models)
        self._lines = lines_of(comparison)
        differing = sum(line.differs for line in self._lines)
        self._hint.setText(
            self.tr(
                "{n} of {all} lines differ; {mark} is the best of its line", "", len(self._lines)
            ).format(n=differing, all=len(self._lines), mark=_BEST)
        )
        self._show()

    def _show(self) -> None:
        wanted = [
            line for line in self._lines if line.differs or not self.only_differences.isChecked()
        ]
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        model: RowModel[Line] = RowModel(
            _columns(self._titles), wanted, key=lambda line: line.name, parent=self
        )
        self.table = TableView(model, self.tr("Models side by side"), self)
        self._column.addWidget(self.table, 1)

    # --- taking it elsewhere ---------------------------------------------------------------------

    def copy(self) -> None:
        """Put all lines on the clipboard as tab-separated text."""
        titles, rows = self._plain()
        QApplication.clipboard().setText(tsv(titles, rows))

    def export(self) -> None:
        """Ask where to, and write all lines as CSV."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the comparison"), "comparison.csv", "CSV (*.csv)"
        )
        if name:
            self.write(name)

    def write(self, name: str) -> None:
        """Write all lines as CSV to the file of that name."""
        from pathlib import Path

        from desktop.table.csv_file import write_csv

        titles, rows = self._plain()
        written = write_csv(Path(name), titles, rows)
        self._desk.say(self.tr("Exported to {path}").format(path=written))

    def _plain(self) -> tuple[list[str], list[list[str]]]:
        unknown = translate("table", "unknown")
        titles = [self.tr("Figure"), *self._titles]
        return titles, [
            [line.name, *(unknown if text is None else text for text in line.texts)]
            for line in self._lines
        ]

    def _head(self) -> QHBoxLayout:
        back = QPushButton(self.tr("All models"), self)
        back.setProperty("link", True)
        follow_icon(back, "chevron-left", "accent", has_words=True)
        back.clicked.connect(self.back_asked)
        copy = QPushButton(self.tr("Copy"), self)
        follow_icon(copy, "copy", has_words=True)
        copy.clicked.connect(self.copy)
        export = QPushButton(self.tr("Export…"), self)
        follow_icon(export, "file-spreadsheet", has_words=True)
        export.clicked.connect(self.export)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(self._hint, 1)
        row.addWidget(self.only_differences, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(copy)
        row.addWidget(export)
        return row


def lines_of(comparison: Comparison) -> list[Line]:
    """Price and release first, then every figure, then what is worked out of them."""
    sheets = comparison.models
    prices = tuple(None if s.price is None else price_text(s.price) for s in sheets)
    released = tuple(sheet.released or None for sheet in sheets)
    lines = [
        Line(translate("catalogue", "Price"), prices, _differ(prices)),
        Line(translate("catalogue", "Released"), released, _differ(released)),
    ]
    for row in comparison.figures:
        texts = tuple(value_text(value, row.field) for value in row.values)
        lines.append(Line(field_text(row.field), texts, row.differs))
    for metric in comparison.metrics:
        texts = tuple(
            _metric_text(value, metric.metric.unit, is_best=place in metric.best)
            for place, value in enumerate(metric.values)
        )
        name = translate("fields", metric.metric.label)
        lines.append(Line(name, texts, len({v for v in metric.values if v is not None}) > 1))
    return lines


def _metric_text(value: Amount | Decimal | None, unit: str, *, is_best: bool) -> str | None:
    if value is None:
        return None
    if isinstance(value, Amount):
        text = f"{amount_text(value)} {unit_text(unit)}"
    else:
        text = f"{plain_text(shortest(value))} {unit_text(unit)}"
    return f"{text} {_BEST}" if is_best else text


def _differ(texts: Sequence[str | None]) -> bool:
    return len({text for text in texts if text is not None}) > 1


def _columns(titles: Sequence[str]) -> list[Column[Line]]:
    def reading(place: int) -> Callable[[Line], str | None]:
        return lambda line: line.texts[place]

    differs = Pill(translate("catalogue", "differs"), Tone.WATCH)
    return [
        Column(translate("catalogue", "Figure"), lambda line: line.name, width=220, strong=True),
        *(
            Column(title, reading(place), width=196, key=str(place))
            for place, title in enumerate(titles)
        ),
        Column(
            translate("catalogue", "Differs"), lambda line: line.differs or None, width=84,
            pill=lambda line: differs if line.differs else None, unknown="", key="differs",
        ),
    ]  # fmt: skip
