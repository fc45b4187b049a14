"""Two figures of the models in the list against each other, and what nothing else beats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.pages.catalogue.columns import FIRST
from desktop.pages.catalogue.words import field_text, kind_text
from desktop.theme.icons import follow_icon
from desktop.widgets.labels import words
from desktop.words import translate

if TYPE_CHECKING:
    from catalog.queries.catalogue.scatter import Scatter
    from catalog.store.ledger import Ledger
    from desktop.charts.scatter_chart import ScatterChart
    from desktop.desk import Desk
    from desktop.pages.catalogue.filters import Wanted

_MOST_NAMED = 12


class ScatterView(QWidget):
    """Asks for the figures and plots them; `back_asked` leads back, `opened` to a model."""

    back_asked = Signal()
    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Wanted | None = None
        self.found: Scatter | None = None
        self.chart: ScatterChart | None = None
        back = QPushButton(self.tr("All models"), self)
        back.setProperty("link", True)
        follow_icon(back, "chevron-left", "accent", has_words=True)
        back.clicked.connect(self.back_asked)
        self.across, self.upward = (
            self._choice(self.tr("Figure to the right")),
            self._choice(self.tr("Figure upwards")),
        )
        self._hint = words("", "secondary", wrap=True, parent=self)
        self.best = words("", "secondary", wrap=True, parent=self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(self.across)
        row.addWidget(words("×", "secondary", parent=self))
        row.addWidget(self.upward)
        row.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 12)
        self._column.setSpacing(8)
        self._column.addLayout(row)
        self._column.addWidget(self._hint)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place, 1)
        self._column.addWidget(self.best)

    def show_models(self, wanted: Wanted) -> None:
        """Plot the models that the list shows."""
        before = self._wanted
        self._wanted = wanted
        if before is None or before.kind != wanted.kind:
            self._offer(wanted.kind)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the figures again."""
        wanted, x, y = self._wanted, self.across.currentData(), self.upward.currentData()
        if wanted is None or x is None or y is None:
            return

        def ask(ledger: Ledger) -> Scatter:
            from catalog.queries.catalogue.scatter import scatter

            return ledger.ask(scatter, x, y, wanted.as_filter(), rates=wanted.rates())

        self._desk.with_ledger(self, ask, self._take, replaces="scatter", lane="pool")

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        made.currentIndexChanged.connect(lambda _place: self.refresh())
        return made

    def _offer(self, kind: str | None) -> None:
        options = figure_options(kind)
        first = next((name for name in FIRST[kind] if name in dict(options)), "") if kind else ""
        for choice, start in ((self.across, "price"), (self.upward, first)):
            choice.blockSignals(True)
            choice.clear()
            for name, title in options:
                choice.addItem(title, name)
            choice.setCurrentIndex(max(0, choice.findData(start)))
            choice.blockSignals(False)

    def _take(self, found: Scatter) -> None:
        from desktop.charts.data import Dot
        from desktop.charts.scatter_chart import ScatterChart

        self.found = found
        if self.chart is not None:
            self.chart.hide()
            self.chart.deleteLater()
        titles = [_axis(choice.currentText(), found) for choice in (self.across, self.upward)]
        kind = self._wanted.kind if self._wanted is not None else None
        title = kind_text(kind) if kind is not None else self.tr("Models")
        self.chart = ScatterChart(title, titles[0], titles[1], self)
        self.chart.clicked.connect(self.opened)
        self.chart.show_dots(
            [Dot(d.key, d.name, float(d.x), float(d.y), d.on_front) for d in found.dots]
        )
        self._place.addWidget(self.chart)
        number = QLocale().toString
        self._hint.setText(
            " · ".join(
                (
                    self.tr("{n} models", "", len(found.dots)).format(n=number(len(found.dots))),
                    self.tr("{n} lack a figure and are left out", "", found.left_out).format(
                        n=number(found.left_out)
                    ),
                )
            )
        )
        names = [dot.name for dot in found.dots if dot.on_front]
        rest = f" … (+{len(names) - _MOST_NAMED})" if len(names) > _MOST_NAMED else ""
        self.best.setText(
            self.tr("Nothing beats these in both: {names}").format(
                names=", ".join(dict.fromkeys(names[:_MOST_NAMED]))
            )
            + rest
            if names
            else self.tr("No model of the list has both figures.")
        )


def figure_options(kind: str | None) -> list[tuple[str, str]]:
    """What can be drawn of a kind: the price, numbers with their units, what is worked out."""
    from catalog.models.catalogue_fields import FIELDS, ModelKind, fields_of
    from planning.unit_metrics import METRICS

    fields = FIELDS if kind is None else fields_of(ModelKind(kind))
    numbers = [field for field in fields if field.is_number]
    names = {"price", *(field.name for field in numbers)}
    found = [("price", translate("catalogue", "Price"))]
    found += [(f.name, f"{field_text(f)} ({f.unit})" if f.unit else field_text(f)) for f in numbers]
    for metric in METRICS:
        if metric.over in names and names.intersection(metric.per):
            title = translate("fields", metric.label)
            unit = "" if metric.is_money else f" ({metric.unit})"
            found.append((metric.name, title + unit))
    return found


def _axis(title: str, found: Scatter) -> str:
    """A price says its currency."""
    is_money = title.startswith(translate("catalogue", "Price"))
    return f"{title} ({found.currency})" if is_money and found.currency else title
