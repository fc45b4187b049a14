"""Readings on macOS and Windows through psutil, which hides how each of them counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.readings import Metric, Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PsutilSource"]

_NO_CARDS = ("lo", "Loopback", "utun", "awdl", "llw", "bridge", "gif", "stf", "anpi", "ap")


class PsutilSource:
    """Processor, memory, disks and network. psutil itself may be given, for tests."""

    metrics = (
        Metric.CPU_PERCENT,
        Metric.MEMORY_USED_BYTES,
        Metric.MEMORY_PERCENT,
        Metric.SWAP_USED_BYTES,
        Metric.DISK_READ_BYTES_S,
        Metric.DISK_WRITE_BYTES_S,
        Metric.NETWORK_RECEIVED_BYTES_S,
        Metric.NETWORK_SENT_BYTES_S,
    )

    def __init__(self, library: Any = None) -> None:
        if library is None:
            import psutil as library_here  # 37 ms, hence here

            library = library_here
        self._psutil = library
        self._counters: dict[tuple[Metric, str], int] = {}

    def read(self, elapsed_s: float | None) -> Iterator[tuple[Metric, str, float]]:
        """Values now, and rates since the last call."""
        percent = self._psutil.cpu_percent(interval=None)
        if elapsed_s is not None:  # the first answer covers no time at all
            yield Metric.CPU_PERCENT, "cpu", float(percent)
        memory = self._psutil.virtual_memory()
        used = memory.total - memory.available
        yield Metric.MEMORY_USED_BYTES, "memory", float(used)
        yield Metric.MEMORY_PERCENT, "memory", 100 * used / memory.total
        swap = self._psutil.swap_memory()
        if swap.total > 0:
            yield Metric.SWAP_USED_BYTES, "swap", float(swap.used)
        for name, disk in (self._psutil.disk_io_counters(perdisk=True) or {}).items():
            yield from self._rate(Metric.DISK_READ_BYTES_S, name, disk.read_bytes, elapsed_s)
            yield from self._rate(Metric.DISK_WRITE_BYTES_S, name, disk.write_bytes, elapsed_s)
        for name, card in (self._psutil.net_io_counters(pernic=True) or {}).items():
            if not name.startswith(_NO_CARDS):
                received, sent = Metric.NETWORK_RECEIVED_BYTES_S, Metric.NETWORK_SENT_BYTES_S
                yield from self._rate(received, name, card.bytes_recv, elapsed_s)
                yield from self._rate(sent, name, card.bytes_sent, elapsed_s)

    def _rate(
        self, metric: Metric, device: str, count: int, elapsed_s: float | None
    ) -> Iterator[tuple[Metric, str, float]]:
        before = self._counters.get((metric, device))
        self._counters[metric, device] = count
        if before is not None and elapsed_s:
            yield metric, device, max(0, count - before) / elapsed_s

    def missing(self) -> Iterator[Unavailable]:
        """What these systems do not let an ordinary program read."""
        yield Unavailable(Metric.DISK_BUSY_PERCENT, "disk", say("this system does not tell it"))
        yield Unavailable(Metric.CPU_TEMPERATURE_C, "cpu", say("this system does not tell it"))

    def close(self) -> None:
        """Nothing is held open."""
