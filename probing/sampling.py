"""How busy this machine is, as readings at one instant; cheap enough to be taken every second."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from time import monotonic, thread_time
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Cost", "Metric", "Reading", "Sampler", "Source", "Unavailable"]


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
    """One value of one metric of one device (`cpu`, `memory`, a disk, card or GPU) at an instant."""

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

    def read(self, elapsed_s: float | None) -> Iterable[tuple[Metric, str, float]]:
        """The values now. `elapsed_s` since the last call is None the first time: no rates then."""

    def missing(self) -> Iterable[Unavailable]:
        """The metrics it cannot give here."""

    def close(self) -> None:
        """Let go of what it holds."""


class Sampler:
    """Takes samples from this machine's sources. Use it from one thread at a time.

    Rates (disk, network, processor) need two samples: the first one has none of them.
    """

    def __init__(
        self,
        sources: Iterable[Source] | None = None,
        *,
        clock: Callable[[], float] = monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._sources = list(_sources_here() if sources is None else sources)
        self._clock = clock
        self._now = now
        self._last: float | None = None
        self._cost = Cost()
        self._failed: dict[str, Unavailable] = {}

    def sample(self) -> tuple[Reading, ...]:
        """The readings of this instant; metrics that are not to be had are simply not in it."""
        started = thread_time()
        instant, moment = self._now(), self._clock()
        elapsed = None if self._last is None else moment - self._last
        self._last = moment
        readings = tuple(
            Reading(metric, device, instant, value)
            for source in self._sources
            for metric, device, value in self._values(source, elapsed)
        )
        self._cost = replace(
            self._cost,
            samples=self._cost.samples + 1,
            cpu_s=self._cost.cpu_s + thread_time() - started,
        )
        return readings

    def _values(
        self, source: Source, elapsed_s: float | None
    ) -> Iterator[tuple[Metric, str, float]]:
        """One source's values; a source that fails is told as unavailable and asked again."""
        name = type(source).__name__
        try:
            values = list(source.read(elapsed_s))
        except Exception as error:  # noqa: BLE001 - one source must not silence the others
            reason = f"{type(error).__name__}: {error}"
            self._failed[name] = Unavailable(Metric.CPU_PERCENT, name, reason)
            return
        self._failed.pop(name, None)
        yield from values

    def unavailable(self) -> tuple[Unavailable, ...]:
        """What cannot be measured here, each with its reason."""
        told = [each for source in self._sources for each in source.missing()]
        return (*told, *self._failed.values())

    def cost(self) -> Cost:
        """What measuring has cost this thread so far."""
        return self._cost

    def close(self) -> None:
        """Let go of what the sources hold (the GPU library, open files)."""
        for source in self._sources:
            source.close()


def _sources_here() -> list[Source]:
    from probing.nvml_sampling import NvidiaSource

    sources: list[Any] = []
    if sys.platform.startswith("linux"):
        from probing.linux import sampling

        sources += sampling.sources()
    else:
        from probing.psutil_sampling import PsutilSource

        sources.append(PsutilSource())
    return [*sources, NvidiaSource()]
