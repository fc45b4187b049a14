"""The words of the live monitor: what is measured, one reading of it, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

__all__ = ["Cost", "Metric", "Reading", "Source", "Unavailable"]


class Metric(StrEnum):
    """What is measured. The value is the stored name; `label` and `unit` are for people."""

    CPU_PERCENT = "cpu.percent"
    CPU_TEMPERATURE_C = "cpu.temperature"
    MEMORY_USED_BYTES = "memory.used"
    MEMORY_PERCENT = "memory.percent"
    SWAP_USED_BYTES = "swap.used"
    DISK_READ_BYTES_S = "disk.read"
    DISK_WRITE_BYTES_S = "disk.write"
    DISK_BUSY_PERCENT = "disk.busy"
    NETWORK_RECEIVED_BYTES_S = "network.received"
    NETWORK_SENT_BYTES_S = "network.sent"
    GPU_PERCENT = "gpu.percent"
    GPU_MEMORY_USED_BYTES = "gpu.memory.used"
    GPU_MEMORY_PERCENT = "gpu.memory.percent"
    GPU_POWER_W = "gpu.power"
    GPU_TEMPERATURE_C = "gpu.temperature"

    @property
    def label(self) -> str:
        """The metric's name in English."""
        return _WORDS[self][0]

    @property
    def unit(self) -> str:
        """The unit of its values: %, B, B/s, W or °C."""
        return _WORDS[self][1]


_WORDS = {
    Metric.CPU_PERCENT: ("Processor", "%"),
    Metric.CPU_TEMPERATURE_C: ("Processor temperature", "°C"),
    Metric.MEMORY_USED_BYTES: ("Memory used", "B"),
    Metric.MEMORY_PERCENT: ("Memory", "%"),
    Metric.SWAP_USED_BYTES: ("Swap used", "B"),
    Metric.DISK_READ_BYTES_S: ("Disk read", "B/s"),
    Metric.DISK_WRITE_BYTES_S: ("Disk written", "B/s"),
    Metric.DISK_BUSY_PERCENT: ("Disk busy", "%"),
    Metric.NETWORK_RECEIVED_BYTES_S: ("Network received", "B/s"),
    Metric.NETWORK_SENT_BYTES_S: ("Network sent", "B/s"),
    Metric.GPU_PERCENT: ("GPU", "%"),
    Metric.GPU_MEMORY_USED_BYTES: ("GPU memory used", "B"),
    Metric.GPU_MEMORY_PERCENT: ("GPU memory", "%"),
    Metric.GPU_POWER_W: ("GPU power", "W"),
    Metric.GPU_TEMPERATURE_C: ("GPU temperature", "°C"),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One value of one metric of one device (`cpu`, `memory`, a disk …) at an instant (UTC)."""

    metric: Metric
    device: str
    at: datetime
    value: float


@dataclass(frozen=True, slots=True)
class Unavailable:
    """A metric that a device does not give, and why."""

    metric: Metric
    device: str
    reason: str


@dataclass(frozen=True, slots=True)
class Cost:
    """What measuring has cost so far: `cpu_s` seconds of processor time in `samples` samples."""

    samples: int = 0
    cpu_s: float = 0.0

    @property
    def cpu_s_per_sample(self) -> float:
        """Processor seconds for one sample on average; at 1 Hz this is the share of one core."""
        return self.cpu_s / self.samples if self.samples else 0.0


class Source(Protocol):
    """One place readings come from: values now, and what it cannot give."""

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """All metrics it may ever give."""

    def read(self, elapsed_s: float | None) -> Iterable[tuple[Metric, str, float]]:
        """The values now. `elapsed_s` since the last call is None the first time: no rates then."""

    def missing(self) -> Iterable[Unavailable]:
        """The metrics it cannot give here."""

    def close(self) -> None:
        """Let go of what it holds."""
