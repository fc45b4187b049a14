"""What every plot has: a title, a legend, a readout, the menu to save picture and data, the
theme."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyqtgraph
from PySide6.QtCore import QLineF, QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.actions import Action
from desktop.files import save_whole
from desktop.menus import menu
from desktop.table.csv_file import BYTE_ORDER_MARK
from desktop.theme.look import look
from desktop.widgets.flow import Flow
from desktop.widgets.labels import section_title, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.theme.theme import Theme

pyqtgraph.setConfigOptions(antialias=True)

_BEHIND = -1000

DASHES: tuple[Qt.PenStyle, ...] = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
    Qt.PenStyle.SolidLine,
)
"""Series are told apart by dash as well as by colour."""


def series_pen(theme: Theme, number: int) -> QPen:
    """The pen of series `number`."""
    pen = QPen(theme.series(number))
    pen.setWidthF(1.6 * theme.scale)
    pen.setStyle(DASHES[number % len(DASHES)])
    pen.setCosmetic(True)
    return pen


class NumberAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Figures by locale instead of in kilo and mega."""

    def __init__(self, side: str = "left") -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)  # else small figures get “(x0.001)” beside their unit

    @override
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        digits = 0 if spacing >= 1 else min(6, math.ceil(-math.log10(spacing)))
        return [QLocale().toString(float(value), "f", digits) for value in values]


class ChartFrame(QWidget):
    """The plot with what stands around it. Subclasses draw, give the CSV, and say what is at x."""

    def __init__(
        self,
        title: str,
        unit: str,
        plot: pyqtgraph.PlotWidget,
        parent: QWidget | None = None,
        *,
        is_narrow: bool = False,
    ) -> None:
        """In narrow places the readout stands in lines below the plot instead of above it."""
        super().__init__(parent)
        self._items: list[Any] = []
        self.title = title
        self.unit = unit
        self.plot = plot
        self.setAccessibleName(title)
        self._readout = words("", "secondary", wrap=is_narrow, parent=self)
        self._legend = Flow(gap=16, line_gap=2)
        self._lay_out(is_narrow=is_narrow)
        self._set_up_plot()
        look().changed.connect(self._wear)

    def add(self, item: Any) -> None:
        """Draw this until all is drawn again."""
        self.plot.addItem(item)
        self._items.append(item)

    def clear(self) -> None:
        """Take away what was added, before all is drawn again."""
        for item in self._items:
            self.plot.removeItem(item)
        self._items.clear()

    def csv(self) -> str:
        """The data that is shown."""
        raise NotImplementedError

    def draw(self, theme: Theme) -> None:
        """Draw the data again, in the colours of `theme`."""
        raise NotImplementedError

    def read_at(self, x: float) -> str:
        """What is under the cursor, in words."""
        raise NotImplementedError

    def _lay_out(self, *, is_narrow: bool) -> None:
        head = QHBoxLayout()
        head.addWidget(section_title(self.title, self))
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.plot, 1)
        column.addLayout(self._legend)
        if is_narrow:
            column.addWidget(self._readout)
        else:
            head.addWidget(self._readout)

    def _set_up_plot(self) -> None:
        self.plot.setMinimumHeight(120)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.showGrid(x=False, y=True, alpha=0.25)
        for side in ("left", "bottom"):
            self.plot.getAxis(side).setZValue(_BEHIND)  # else the grid is drawn over the bars
        self.plot.getViewBox().setMouseEnabled(x=True, y=False)
        self.plot.setAccessibleName(self.title)
        self._cross = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self._cross.hide()
        self.plot.addItem(self._cross, ignoreBounds=True)
        self.plot.scene().sigMouseMoved.connect(self._moved)

    def _wear(self, theme: Theme) -> None:
        self.plot.setBackground(theme.colour("panel"))
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(QPen(theme.colour("line")))
            axis.setTextPen(QPen(theme.colour("secondary")))
            axis.setStyle(tickFont=theme.font(11))
        # The unit is put into the words: pyqtgraph's own units would be scaled to kilo and mega.
        self.plot.setLabel("left", self.unit, color=theme.tokens.secondary)
        self._cross.setPen(QPen(theme.colour("faint")))
        self.draw(theme)

    def show_legend(self, names: Sequence[str], theme: Theme) -> None:
        """The names with their marks, below the plot."""
        self._legend.empty()
        for number, name in enumerate(names):
            entry = QWidget(self)
            mark = QLabel(entry)
            mark.setPixmap(self._mark(number, theme))
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(mark)
            row.addWidget(words(name, "secondary", parent=entry))
            self._legend.addWidget(entry)
            entry.show()

    def _mark(self, number: int, theme: Theme) -> QPixmap:
        picture = QPixmap(theme.px(22) * 2, theme.px(10) * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(theme.colour("panel"))
        painter = QPainter(picture)
        self.paint_mark(painter, QRectF(0, 0, theme.px(22), theme.px(10)), number, theme)
        painter.end()
        return picture

    def paint_mark(self, painter: QPainter, room: QRectF, number: int, theme: Theme) -> None:
        """Paint what stands before a name in the legend: a piece of the line."""
        pen = series_pen(theme, number)
        pen.setWidthF(2 * theme.scale)
        painter.setPen(pen)
        middle = room.center().y()
        painter.drawLine(QLineF(room.left(), middle, room.right(), middle))

    def _moved(self, where: object) -> None:
        box = self.plot.getViewBox()
        if not self.plot.sceneBoundingRect().contains(where):
            self._cross.hide()
            self._readout.setText("")
            return
        x = box.mapSceneToView(where).x()
        self._cross.setPos(x)
        self._cross.show()
        self._readout.setText(self.read_at(x))

    # --- saving --------------------------------------------------------------------------------

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        shown = menu(self, self.chart_actions())
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.popup(event.globalPos())

    def chart_actions(self) -> list[Action]:
        """What can be done with a plot."""
        return [
            Action(id="chart.all", title=self.tr("Show everything"), run=self.show_all,
                   icon="maximize-2", group="view"),
            Action(id="chart.png", title=self.tr("Save as PNG…"), run=lambda: self._ask("png"),
                   icon="image", group="save"),
            Action(id="chart.svg", title=self.tr("Save as SVG…"), run=lambda: self._ask("svg"),
                   icon="image", group="save"),
            Action(id="chart.csv", title=self.tr("Save the data as CSV…"),
                   run=lambda: self._ask("csv"), icon="file-spreadsheet", group="save"),
            Action(id="chart.copy", title=self.tr("Copy the data"), run=self._copy, icon="copy",
                   group="save"),
        ]  # fmt: skip

    def show_all(self) -> None:
        """Zoom out to all data."""
        self.plot.getViewBox().autoRange()

    def save(self, file: Path) -> None:
        """Save as PNG, SVG or CSV, by the ending of the name. Raises OSError."""
        match file.suffix.lower():
            case ".csv":
                save_whole(file, (BYTE_ORDER_MARK + self.csv()).encode())
            case ".svg":
                self._save_svg(file)
            case ".png":
                if not self.grab().save(str(file)):
                    raise OSError(
                        self.tr("The picture could not be saved as {file}").format(file=file)
                    )
            case ending:
                raise ValueError(f"A plot is not saved as {ending!r}")

    def _save_svg(self, file: Path) -> None:
        """Through Qt: the exporter of pyqtgraph 0.14 fails on lines with gaps."""
        from PySide6.QtSvg import QSvgGenerator

        picture = QSvgGenerator()
        picture.setFileName(str(file))
        picture.setSize(self.size())
        picture.setViewBox(self.rect())
        picture.setTitle(self.title)
        self.render(picture, QPoint())
        if not file.exists():
            raise OSError(self.tr("The picture could not be saved as {file}").format(file=file))

    def _ask(self, ending: str) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save"), f"{self.title}.{ending}", f"*.{ending}"
        )
        if name:
            self.save(Path(name).with_suffix(f".{ending}"))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.csv())
