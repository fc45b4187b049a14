"""Every figure of a model with how well it is founded; “why?” opens who says what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.pages.catalogue.words import (
    evidence_value,
    field_text,
    shortest,
    source_text,
    standing_text,
    unit_text,
    value_text,
    why_text,
)
from desktop.table.column import plain_text
from desktop.widgets.labels import section_title, value_words, words
from desktop.words import translate
from money import Amount

if TYPE_CHECKING:
    from catalog.queries.catalogue.sheet import FigureRow, MetricRow, ModelSheet


class FiguresTab(QWidget):
    """What is known of the model; unknown fields are left out and counted by their absence."""

    correct_asked = Signal(str)
    """The name of the field that a person knows better."""
    take_back_asked = Signal(int)
    """The number of the own figure that is to be taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(8)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._body: QWidget | None = None

    def show_model(self, sheet: ModelSheet) -> None:
        """Show the figures of this model."""
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row in sheet.figures:
            self._add(grid, row)
        column.addLayout(grid)
        if sheet.metrics:
            column.addWidget(section_title(self.tr("Worked out of these"), body))
            metrics = QGridLayout()
            metrics.setHorizontalSpacing(12)
            metrics.setVerticalSpacing(6)
            metrics.setColumnStretch(1, 1)
            for place, metric in enumerate(sheet.metrics):
                name = words(translate("fields", metric.metric.label), "label", parent=body)
                metrics.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
                metrics.addWidget(value_words(metric_text(metric), parent=body), place, 1)
            column.addLayout(metrics)
        self._column.addWidget(body)

    def _add(self, grid: QGridLayout, row: FigureRow) -> None:
        place = grid.rowCount()
        parent = self._body
        name = words(field_text(row.field), "label", wrap=True, parent=parent)
        value = value_words(value_text(row.value, row.field), parent=parent)
        why = QPushButton(self.tr("why?"), parent)
        why.setProperty("link", True)
        why.setToolTip(standing_text(row.standing.value))
        why.setAccessibleName(f"{self.tr('why?')} {field_text(row.field)}")
        said = words(evidence_text(row), "secondary", wrap=True, parent=parent)
        said.hide()
        link = self._own_link(row)
        link.hide()
        why.clicked.connect(lambda: said.setVisible(said.isHidden()))
        why.clicked.connect(lambda: link.setVisible(link.isHidden()))
        grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(why, place, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(said, place + 1, 0, 1, 3)
        grid.addWidget(link, place + 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)

    def _own_link(self, row: FigureRow) -> QPushButton:
        """Take the own figure back, or enter one."""
        own, name = row.own, row.field.name
        link = QPushButton(
            self.tr("Correct…") if own is None else self.tr("Take your figure back"), self._body
        )
        link.setProperty("link", True)
        if own is None:
            link.clicked.connect(lambda: self.correct_asked.emit(name))
        else:
            link.clicked.connect(lambda: self.take_back_asked.emit(own.id))
        return link


def evidence_text(row: FigureRow) -> str:
    """Who says what of a figure, the value in force first, and why it was chosen."""
    lines = [f"{why_text(row.why)}."] if row.why else []
    order = sorted(row.evidence, key=lambda said: not said.chosen)
    for said in order:
        dated = f" ({said.source.data_date})" if said.source.data_date else ""
        mark = "✓ " if said.chosen and row.own is None else ""
        value = evidence_value(said.value, row.field)
        lines.append(f"{mark}{value}: {source_text(said.source.title)}{dated}")
    return "\n".join(lines)


def metric_text(row: MetricRow) -> str | None:
    """A metric with its unit."""
    if row.value is None:
        return None
    if isinstance(row.value, Amount):
        return f"{amount_text(row.value)} {unit_text(row.metric.unit)}"
    return f"{plain_text(shortest(row.value))} {unit_text(row.metric.unit)}"
