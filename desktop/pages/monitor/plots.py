"""Which measurements stand in one plot, and how their lines are named; the same live and later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.charts.data import Band, Series
from desktop.metric_words import device_label, metric_label, shown_value
from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.queries.watching import SeriesHistory

MOST_LINES: Final = 8
#: A line is broken where more than this many spans are missing.
GAP_SPANS: Final = 3


@dataclass(frozen=True, slots=True)
class Plot:
    """One plot: its title, its unit, the metrics in it, and the ends of a fixed axis."""

    name: str
    unit: str
    metrics: tuple[str, ...]
    least: float | None = 0.0
    most: float | None = None

    @property
    def title(self) -> str:
        """The title in the person's language."""
        return translate("monitor", self.name)


PLOTS: Final = (
    Plot(
        QT_TRANSLATE_NOOP("monitor", "Processor and memory"),
        "%",
        ("cpu.percent", "memory.percent"),
        most=100.0,
    ),
    Plot(QT_TRANSLATE_NOOP("monitor", "GPU utilisation"), "%", ("gpu.percent",), most=100.0),
    Plot(QT_TRANSLATE_NOOP("monitor", "GPU memory"), "%", ("gpu.memory.percent",), most=100.0),
    Plot(QT_TRANSLATE_NOOP("monitor", "GPU power"), "W", ("gpu.power",)),
    Plot(QT_TRANSLATE_NOOP("monitor", "Temperature"), "°C", ("cpu.temperature", "gpu.temperature")),
    Plot(QT_TRANSLATE_NOOP("monitor", "Disks"), "MB/s", ("disk.read", "disk.write")),
    Plot(QT_TRANSLATE_NOOP("monitor", "Disks busy"), "%", ("disk.busy",), most=100.0),
    Plot(QT_TRANSLATE_NOOP("monitor", "Network"), "MB/s", ("network.received", "network.sent")),
)


def line_name(plot: Plot, metric: str, device: str, devices: Sequence[str]) -> str:
    """What a line is called: by its metric, its device, or both where neither is enough."""
    one_device = len(devices) == 1
    if len(plot.metrics) == 1:
        return metric_label(metric) if one_device else device_label(device, devices)
    if one_device:
        return metric_label(metric)
    return f"{device_label(device, devices)} · {metric_label(metric)}"


def history_lines(plot: Plot, found: Iterable[SeriesHistory]) -> list[Series]:
    """The lines of a plot from rollups: the mean, and the band where lines are few."""
    mine = [each for each in found if each.key.metric in plot.metrics]
    mine.sort(key=lambda each: plot.metrics.index(each.key.metric))
    mine = mine[:MOST_LINES]
    return [_line(plot, each, mine, with_band=len(mine) <= 2) for each in mine]


def _line(
    plot: Plot, each: SeriesHistory, others: Sequence[SeriesHistory], *, with_band: bool
) -> Series:
    key, points = each.key, each.points
    devices = [other.key.device for other in others if other.key.metric == key.metric]
    times: list[float] = []
    columns: tuple[list[float | None], ...] = ([], [], [])
    for at, *values in zip(points.at, points.mean, points.low, points.high, strict=True):
        if times and at - times[-1] > GAP_SPANS * points.span_s:
            times.append(times[-1] + points.span_s)
            for column in columns:
                column.append(None)
        times.append(float(at))
        for column, value in zip(columns, values, strict=True):
            column.append(shown_value(key.metric, value))
    mean, low, high = columns
    band = Band(low, high) if with_band and points.span_s > 1 else None
    return Series(line_name(plot, key.metric, key.device, devices), times, mean, band)
