"""What measurements are called and in which unit they are shown, by their stored words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_BREAK_SPACE: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class _Metric:
    label: str
    unit: str
    """The unit shown; `divisor` of the stored one make one of it."""
    divisor: float = 1


_METRICS: Final = {
    "cpu.percent": _Metric(QT_TRANSLATE_NOOP("metrics", "Processor"), "%"),
    "cpu.temperature": _Metric(QT_TRANSLATE_NOOP("metrics", "Processor temperature"), "°C"),
    "memory.used": _Metric(QT_TRANSLATE_NOOP("metrics", "Memory used"), "GB", 1e9),
    "memory.percent": _Metric(QT_TRANSLATE_NOOP("metrics", "Memory"), "%"),
    "swap.used": _Metric(QT_TRANSLATE_NOOP("metrics", "Swap used"), "GB", 1e9),
    "disk.read": _Metric(QT_TRANSLATE_NOOP("metrics", "Read"), "MB/s", 1e6),
    "disk.write": _Metric(QT_TRANSLATE_NOOP("metrics", "Written"), "MB/s", 1e6),
    "disk.busy": _Metric(QT_TRANSLATE_NOOP("metrics", "Disk busy"), "%"),
    "network.received": _Metric(QT_TRANSLATE_NOOP("metrics", "Received"), "MB/s", 1e6),
    "network.sent": _Metric(QT_TRANSLATE_NOOP("metrics", "Sent"), "MB/s", 1e6),
    "gpu.percent": _Metric(QT_TRANSLATE_NOOP("metrics", "GPU"), "%"),
    "gpu.memory.used": _Metric(QT_TRANSLATE_NOOP("metrics", "GPU memory used"), "GB", 1e9),
    "gpu.memory.percent": _Metric(QT_TRANSLATE_NOOP("metrics", "GPU memory"), "%"),
    "gpu.power": _Metric(QT_TRANSLATE_NOOP("metrics", "GPU power"), "W"),
    "gpu.temperature": _Metric(QT_TRANSLATE_NOOP("metrics", "GPU temperature"), "°C"),
}

_DEVICES: Final = {
    "cpu": QT_TRANSLATE_NOOP("metrics", "Processor"),
    "memory": QT_TRANSLATE_NOOP("metrics", "Memory"),
    "all GPUs": QT_TRANSLATE_NOOP("metrics", "All GPUs"),
}


def metric_label(metric: str) -> str:
    """What a metric is called."""
    return translate("metrics", _METRICS[metric].label)


def metric_unit(metric: str) -> str:
    """The unit its values are shown in."""
    return _METRICS[metric].unit


def shown_value(metric: str, value: float) -> float:
    """A stored value in the unit it is shown in."""
    return value / _METRICS[metric].divisor


def value_text(metric: str, value: float) -> str:
    """A stored value in words, with its unit."""
    shown = shown_value(metric, value)
    digits = 0 if abs(shown) >= 100 or metric_unit(metric) in ("%", "W", "°C") else 1
    return f"{QLocale().toString(shown, 'f', digits)}{NO_BREAK_SPACE}{metric_unit(metric)}"


def device_label(device: str, devices: Sequence[str]) -> str:
    """What a device is called among those of its kind; GPUs are numbered in the driver's order."""
    if device in _DEVICES:
        return translate("metrics", _DEVICES[device])
    if device.startswith(("GPU-", "MIG-")):
        number = list(devices).index(device) + 1
        return translate("metrics", "GPU {number}").format(number=number)
    return device
