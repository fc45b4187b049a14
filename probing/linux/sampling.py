"""Readings on Linux from files kept open: one read each, a fraction of a millisecond in all."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from money.sentence import say
from probing.linux.storage import is_disk
from probing.readings import Metric, Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from probing.readings import Source

__all__ = ["AmdGpus", "Disks", "Memory", "Network", "Processor", "Temperature", "sources"]

SECTOR_BYTES = 512  # /proc/diskstats counts in these, whatever the disk's own are
_CPU_SENSORS = ("coretemp", "k10temp", "zenpower", "cpu_thermal", "x86_pkg_temp")


def sources(root: Path = Path("/")) -> list[Source]:
    """All sources of a Linux machine."""
    return [
        Processor(root),
        Memory(root),
        Disks(root),
        Network(root),
        Temperature(root),
        AmdGpus(root),
    ]


class _OpenFile:
    """A file of /proc or /sys that is read again and again without opening it again."""

    def __init__(self, path: Path, size: int = 65536) -> None:
        self._size = size
        try:
            self._descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            self._descriptor = -1

    @property
    def is_there(self) -> bool:
        return self._descriptor >= 0

    def read(self) -> bytes:
        """What it says now; nothing when it is gone (a device was taken out) or asleep."""
        if self._descriptor < 0:
            return b""
        try:
            return os.pread(self._descriptor, self._size, 0)
        except OSError:
            return b""

    def number(self) -> int | None:
        text = self.read().strip()
        return int(text) if re.fullmatch(rb"-?\d{1,18}", text) else None

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


class Processor:
    """Processor time: what was not spent idle or waiting for disks, over all threads."""

    metrics = (Metric.CPU_PERCENT,)

    def __init__(self, root: Path) -> None:
        self._file = _OpenFile(root / "proc/stat", 512)
        self._last: tuple[int, int] | None = None

    def read(self, elapsed_s: float | None) -> Iterator[tuple[Metric, str, float]]:
        """Percent of all processors since the last sample."""
        words = self._file.read().split(b"\n", 1)[0].split()
        if len(words) < 6 or words[0] != b"cpu":
            return
        # Guest time (fields 9 and 10) is contained in user time already.
        ticks = [int(word) for word in words[1:9]]
        now = (sum(ticks), ticks[3] + ticks[4])
        before, self._last = self._last, now
        if before is None or elapsed_s is None or now[0] <= before[0]:
            return
        idle = (now[1] - before[1]) / (now[0] - before[0])
        yield Metric.CPU_PERCENT, "cpu", min(100.0, max(0.0, 100 * (1 - idle)))

    def missing(self) -> Iterator[Unavailable]:
        """Nothing where /proc/stat is."""
        if not self._file.is_there:
            yield Unavailable(Metric.CPU_PERCENT, "cpu", say("/proc/stat cannot be read"))

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class Memory:
    """Memory that is not available to be had, and swap in use."""

    metrics = (
        Metric.MEMORY_USED_BYTES,
        Metric.MEMORY_PERCENT,
        Metric.SWAP_USED_BYTES,
    )

    _LINE = re.compile(rb"^(MemTotal|MemAvailable|MemFree|SwapTotal|SwapFree):\s+(\d+)", re.M)

    def __init__(self, root: Path) -> None:
        self._file = _OpenFile(root / "proc/meminfo", 8192)

    def read(self, elapsed_s: float | None) -> Iterator[tuple[Metric, str, float]]:  # noqa: ARG002
        """Bytes and percent in use now."""
        kib = {name: int(value) for name, value in self._LINE.findall(self._file.read())}
        total = kib.get(b"MemTotal", 0)
        free = kib.get(b"MemAvailable", kib.get(b"MemFree"))
        if total <= 0 or free is None:
            return
        used = total - free
        yield Metric.MEMORY_USED_BYTES, "memory", float(used * 1024)
        yield Metric.MEMORY_PERCENT, "memory", 100 * used / total
        if kib.get(b"SwapTotal", 0) > 0:
            yield (
                Metric.SWAP_USED_BYTES,
                "swap",
                float((kib[b"SwapTotal"] - kib.get(b"SwapFree", 0)) * 1024),
            )

    def missing(self) -> Iterator[Unavailable]:
        """Swap on a machine that has none."""
        if not self._file.is_there:
            yield Unavailable(Metric.MEMORY_PERCENT, "memory", say("/proc/meminfo cannot be read"))
        elif re.search(rb"^SwapTotal:\s+0 kB", self._file.read(), re.M):
            yield Unavailable(Metric.SWAP_USED_BYTES, "swap", say("this machine has no swap"))

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class Disks:
    """Bytes per second and busy time of every disk (not of its partitions)."""

    metrics = (
        Metric.DISK_READ_BYTES_S,
        Metric.DISK_WRITE_BYTES_S,
        Metric.DISK_BUSY_PERCENT,
    )

    def __init__(self, root: Path) -> None:
        self._file = _OpenFile(root / "proc/diskstats")
        self._block = root / "sys/block"
        self._disks: frozenset[str] = frozenset()
        self._seen = 0
        self._last: dict[str, tuple[int, int, int]] = {}

    def read(self, elapsed_s: float | None) -> Iterator[tuple[Metric, str, float]]:
        """Rates since the last sample."""
        lines = self._file.read().decode("ascii", "replace").splitlines()
        if len(lines) != self._seen:
            self._disks, self._seen = _disk_names(self._block), len(lines)
        for fields in (line.split() for line in lines):
            if len(fields) < 13 or fields[2] not in self._disks:
                continue
            name = fields[2]
            now = (int(fields[5]), int(fields[9]), int(fields[12]))
            before, self._last[name] = self._last.get(name), now
            if before is None or not elapsed_s:
                continue
            read, written, busy_ms = (max(0, n - b) for n, b in zip(now, before, strict=True))
            yield Metric.DISK_READ_BYTES_S, name, read * SECTOR_BYTES / elapsed_s
            yield Metric.DISK_WRITE_BYTES_S, name, written * SECTOR_BYTES / elapsed_s
            yield Metric.DISK_BUSY_PERCENT, name, min(100.0, busy_ms / (10 * elapsed_s))

    def missing(self) -> Iterator[Unavailable]:
        """Nothing where /proc/diskstats is."""
        if not self._file.is_there:
            yield Unavailable(
                Metric.DISK_BUSY_PERCENT, "disk", say("/proc/diskstats cannot be read")
            )

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _disk_names(block: Path) -> frozenset[str]:
    try:
        return frozenset(entry.name for entry in os.scandir(block) if is_disk(entry.name))
    except OSError:
        return frozenset()


class Network:
    """Bytes per second of every card; virtual interfaces would count the same bytes again."""

    metrics = (
        Metric.NETWORK_RECEIVED_BYTES_S,
        Metric.NETWORK_SENT_BYTES_S,
    )

    def __init__(self, root: Path) -> None:
        self._file = _OpenFile(root / "proc/net/dev")
        self._net = root / "sys/class/net"
        self._cards: frozenset[str] = frozenset()
        self._seen = 0
        self._last: dict[str, tuple[int, int]] = {}

    def read(self, elapsed_s: float | None) -> Iterator[tuple[Metric, str, float]]:
        """Rates since the last sample."""
        lines = self._file.read().decode("ascii", "replace").splitlines()[2:]
        if len(lines) != self._seen:
            self._cards, self._seen = _card_names(self._net), len(lines)
        for line in lines:
            name, _, counters = line.partition(":")
            name, fields = name.strip(), counters.split()
            if name not in self._cards or len(fields) < 9:
                continue
            now = (int(fields[0]), int(fields[8]))
            before, self._last[name] = self._last.get(name), now
            if before is None or not elapsed_s:
                continue
            yield Metric.NETWORK_RECEIVED_BYTES_S, name, max(0, now[0] - before[0]) / elapsed_s
            yield Metric.NETWORK_SENT_BYTES_S, name, max(0, now[1] - before[1]) / elapsed_s

    def missing(self) -> Iterator[Unavailable]:
        """A machine without a card."""
        if not self._cards and not _card_names(self._net):
            reason = say("there is no network card")
            yield Unavailable(Metric.NETWORK_RECEIVED_BYTES_S, "network", reason)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _card_names(net: Path) -> frozenset[str]:
    try:
        names = [entry.name for entry in os.scandir(net)]
    except OSError:
        return frozenset()
    return frozenset(name for name in names if (net / name / "device").exists())


class Temperature:
    """The processor's hottest sensor, where the kernel has a driver for it."""

    metrics = (Metric.CPU_TEMPERATURE_C,)

    def __init__(self, root: Path) -> None:
        self._files = [_OpenFile(path, 32) for path in _cpu_sensors(root)]

    def read(self, elapsed_s: float | None) -> Iterator[tuple[Metric, str, float]]:  # noqa: ARG002
        """Degrees Celsius; sensors that answer 0 or less are not connected."""
        found = [number for file in self._files if (number := file.number()) and number > 0]
        if found:
            yield Metric.CPU_TEMPERATURE_C, "cpu", max(found) / 1000

    def missing(self) -> Iterator[Unavailable]:
        """Machines without a sensor, as virtual ones are."""
        if not self._files:
            reason = say("the kernel offers no sensor of the processor")
            yield Unavailable(Metric.CPU_TEMPERATURE_C, "cpu", reason)

    def close(self) -> None:
        """Close the files."""
        for file in self._files:
            file.close()


def _cpu_sensors(root: Path) -> list[Path]:
    found: list[Path] = []
    for sensor in sorted((root / "sys/class/hwmon").glob("hwmon*")):
        if _line(sensor / "name") in _CPU_SENSORS:
            found += sorted(sensor.glob("temp*_input"))
    if not found:
        zones = sorted((root / "sys/class/thermal").glob("thermal_zone*"))
        found = [zone / "temp" for zone in zones if _line(zone / "type") in _CPU_SENSORS]
    return found


def _line(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""


class AmdGpus:
    """AMD GPUs through the files of their driver; a sleeping one is not woken."""

    metrics = (
        Metric.GPU_PERCENT,
        Metric.GPU_MEMORY_USED_BYTES,
        Metric.GPU_MEMORY_PERCENT,
        Metric.GPU_POWER_W,
        Metric.GPU_TEMPERATURE_C,
    )

    _FILES = (
        (Metric.GPU_PERCENT, "gpu_busy_percent", 1.0),
        (Metric.GPU_MEMORY_USED_BYTES, "mem_info_vram_used", 1.0),
        (Metric.GPU_POWER_W, "hwmon/*/power1_average", 1e-6),
        (Metric.GPU_TEMPERATURE_C, "hwmon/*/temp1_input", 1e-3),
    )

    def __init__(self, root: Path) -> None:
        devices = sorted((root / "sys/bus/pci/drivers/amdgpu").glob("????:*"))
        self._gpus = {device.name: self._open(device) for device in devices}
        self._power = {device.name: device / "power/runtime_status" for device in devices}

    def _open(self, device: Path) -> dict[Metric, tuple[_OpenFile, float]]:
        found = {}
        for metric, pattern, factor in self._FILES:
            path = next(iter(sorted(device.glob(pattern))), None)
            if path is not None:
                found[metric] = (_OpenFile(path, 32), factor)
        total = _line(device / "mem_info_vram_total")
        used = found.get(Metric.GPU_MEMORY_USED_BYTES)
        if used is not None and re.fullmatch(r"[1-9]\d{0,17}", total):
            found[Metric.GPU_MEMORY_PERCENT] = (used[0], 100 / int(total))
        return found

    def read(self, elapsed_s: float | None) -> Iterator[tuple[Metric, str, float]]:  # noqa: ARG002
        """Values now of the GPUs that are awake."""
        for name, files in self._gpus.items():
            if _line(self._power[name]) == "suspended":
                continue
            for metric, (file, factor) in files.items():
                number = file.number()
                if number is not None:
                    yield metric, name, number * factor

    def missing(self) -> Iterator[Unavailable]:
        """Files that a GPU's driver does not have, and GPUs that sleep."""
        for name, files in self._gpus.items():
            asleep = _line(self._power[name]) == "suspended"
            for metric, _, _ in self._FILES:
                if metric not in files:
                    yield Unavailable(metric, name, say("its driver does not offer it"))
                elif asleep:
                    yield Unavailable(metric, name, say("the GPU sleeps and is not woken"))

    def close(self) -> None:
        """Close the files."""
        for files in self._gpus.values():
            for file, _ in files.values():
                file.close()
