"""Gauges: the newest value of what a machine has, as a figure and a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget
from typing_extensions import override

from desktop.metric_words import device_label, value_text
from desktop.theme.look import look
from desktop.widgets.card import Card
from desktop.widgets.labels import words
from desktop.widgets.style import set_property

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.monitoring.live import LiveHistory

_LEAST_WIDTH: Final = 190
_STEPS: Final = 1000


class Gauge(Card):
    """One value with its name, a bar for percentages, and a line of circumstances."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = title
        self.body.setSpacing(4)
        self._figure = words("", "figure", parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._detail = words("", "secondary", wrap=True, parent=self)
        for label in (words(title, "secondary", parent=self), self._figure):
            self.body.addWidget(label)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._detail)
        self.body.addStretch()

    @property
    def text(self) -> str:
        """The figure as it is shown."""
        return self._figure.text()

    def show_value(self, figure: str | None, percent: float | None, detail: str) -> None:
        """Show a figure (None: unknown), how full the bar is (None: no bar), and the rest."""
        self._figure.setText(figure if figure is not None else self.tr("unknown"))
        set_property(self._figure, "role", "figure" if figure is not None else "faint")
        self._bar.setVisible(percent is not None)
        if percent is not None:
            self._bar.setValue(round(percent * _STEPS / 100))
        self._detail.setText(detail)
        self.setAccessibleName(f"{self._title}: {self._figure.text()} {detail}".strip())


class Gauges(QWidget):
    """Processor, memory, disks, network and every GPU, in as many columns as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._gauges: dict[str, Gauge] = {}
        self._columns = 0
        for key, title in (
            ("cpu", self.tr("Processor")),
            ("memory", self.tr("Memory")),
            ("disk", self.tr("Disks")),
            ("network", self.tr("Network")),
        ):
            self._add(key, title)

    def gauge(self, key: str) -> Gauge:
        """The gauge of `cpu`, `memory`, `disk`, `network` or a GPU's device name."""
        return self._gauges[key]

    def show_live(self, live: LiveHistory) -> None:
        """Show the newest values."""
        self._show_cpu(live)
        self._show_memory(live)
        self._show_disk(live)
        self._show_network(live)
        gpus = live.devices("gpu.percent")
        for device in gpus:
            if device not in self._gauges:
                self._add(device, device_label(device, gpus))
            self._show_gpu(live, device)

    def _show_cpu(self, live: LiveHistory) -> None:
        value = live.latest("cpu.percent", "cpu")
        heat = live.latest("cpu.temperature", "cpu")
        detail = "" if heat is None else value_text("cpu.temperature", heat)
        self._gauges["cpu"].show_value(_text("cpu.percent", value), value, detail)

    def _show_memory(self, live: LiveHistory) -> None:
        value = live.latest("memory.percent", "memory")
        used = live.latest("memory.used", "memory")
        detail = ""
        if used is not None:
            detail = self.tr("{size} in use").format(size=value_text("memory.used", used))
        self._gauges["memory"].show_value(_text("memory.percent", value), value, detail)

    def _show_disk(self, live: LiveHistory) -> None:
        busiest = max(
            (
                (live.latest("disk.busy", device) or 0.0, device)
                for device in live.devices("disk.busy")
            ),
            default=None,
        )
        if busiest is None:
            self._gauges["disk"].show_value(None, None, "")
            return
        value, device = busiest
        detail = self.tr("{device}: {read} read\n{written} written").format(
            device=device,
            read=value_text("disk.read", live.latest("disk.read", device) or 0.0),
            written=value_text("disk.write", live.latest("disk.write", device) or 0.0),
        )
        figure = self.tr("{percent} busy").format(percent=value_text("disk.busy", value))
        self._gauges["disk"].show_value(figure, value, detail)

    def _show_network(self, live: LiveHistory) -> None:
        cards = live.devices("network.received")
        if not cards:
            self._gauges["network"].show_value(None, None, "")
            return
        received, sent = (
            sum(live.latest(name, card) or 0.0 for card in cards)
            for name in ("network.received", "network.sent")
        )
        figure = value_text("network.received", received + sent)
        detail = self.tr("{received} received\n{sent} sent").format(
            received=value_text("network.received", received),
            sent=value_text("network.sent", sent),
        )
        self._gauges["network"].show_value(figure, None, detail)

    def _show_gpu(self, live: LiveHistory, device: str) -> None:
        value = live.latest("gpu.percent", device)
        details = [
            value_text(name, found)
            for name in ("gpu.memory.used", "gpu.power", "gpu.temperature")
            if (found := live.latest(name, device)) is not None
        ]
        self._gauges[device].show_value(_text("gpu.percent", value), value, " · ".join(details))

    def _add(self, key: str, title: str) -> None:
        self._gauges[key] = Gauge(title, self)
        self._columns = 0
        self._lay_out()

    def _lay_out(self) -> None:
        columns = max(2, self.width() // look().theme.px(_LEAST_WIDTH))
        columns = min(columns, len(self._gauges))
        if columns == self._columns:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for number, gauge in enumerate(self._gauges.values()):
            self._grid.addWidget(gauge, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay_out()


def _text(metric: str, value: float | None) -> str | None:
    return None if value is None else value_text(metric, value)
