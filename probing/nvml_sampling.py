"""Readings of NVIDIA GPUs; the library is opened when first needed and kept open while they work.

A laptop's GPU that sleeps is left asleep: its state is read from /sys before the library is
touched, and the library is let go of while every GPU sleeps, since an open one keeps them awake.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.nvml import (
    NvmlUnavailableError,
    explain,
    handles,
    is_cut_off,
    memory_of,
    open_nvml,
    temperature_of,
)
from probing.readings import Metric, Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["NvidiaSource"]

_EVERY = (
    Metric.GPU_PERCENT,
    Metric.GPU_MEMORY_USED_BYTES,
    Metric.GPU_POWER_W,
    Metric.GPU_TEMPERATURE_C,
)
RETRY_AFTER_SAMPLES = 60
NOT_HERE = say("no NVIDIA GPU or driver is here")


class NvidiaSource:
    """All NVIDIA GPUs of this machine, each named by its UUID."""

    metrics = (*_EVERY, Metric.GPU_MEMORY_PERCENT)

    def __init__(self, library: Any = None, *, root: Path = Path("/")) -> None:
        self._library = library
        self._root = root
        self._nvml: Any = None
        self._gpus: list[tuple[str, Any]] = []
        self._missing: dict[tuple[Metric, str], str] = {}
        self._is_cut_off = False
        self._lost_some = False
        self._why_closed = ""
        self._wait = 0
        self._samples_cut_off = 0

    def read(self, elapsed_s: float | None) -> Iterator[tuple[Metric, str, float]]:  # noqa: ARG002
        """Values now; nothing while the library is not to be had or all GPUs sleep."""
        if not self._is_open():
            return
        self._is_cut_off = self._lost_some
        told = 0
        for uuid, handle in self._gpus:
            for value in self._one(uuid, handle):
                told += 1
                yield value
        if self._is_cut_off:
            self._reopen_later(nothing_told=told == 0)

    def missing(self) -> Iterator[Unavailable]:
        """Why there is no library, or what single GPUs do not tell."""
        if self._why_closed:
            for metric in _EVERY:
                yield Unavailable(metric, "gpu", self._why_closed)
        for (metric, device), reason in self._missing.items():
            yield Unavailable(metric, device, reason)

    def close(self) -> None:
        """Let go of the library; the next reading opens it again."""
        if self._nvml is not None:
            with contextlib.suppress(Exception):
                self._nvml.nvmlShutdown()
        self._nvml, self._gpus = None, []

    def _is_open(self) -> bool:
        """Open the library when there is reason to; after a failure only now and then."""
        if self._everyone_sleeps():
            self.close()
            self._why_closed = say("the GPU sleeps and is not woken")
            return False
        if self._nvml is not None:
            return True
        if self._wait > 0:
            self._wait -= 1
            return False
        if self._library is None and not self._is_likely():
            self._fail(NOT_HERE)
            return False
        try:
            self._nvml = open_nvml(self._library)
            self._missing.clear()
            self._samples_cut_off = 0
            self._gpus = list(self._handles())
        except NvmlUnavailableError as error:
            self._fail(error.detail)
            return False
        except Exception as error:  # noqa: BLE001 - a GPU that cannot be opened ends no monitor
            self._fail(explain(error)[1])
            return False
        if not self._gpus and not self._lost_some:
            self._fail(NOT_HERE)
            return False
        self._why_closed = ""
        return True

    def _reopen_later(self, *, nothing_told: bool) -> None:
        """After a driver was loaded anew or a GPU was lost, handles are worth nothing: open again.

        GPUs that still answer go on meanwhile; where none does the library is let go of at once.
        """
        if nothing_told:
            reasons = list(self._missing.values())
            self._fail(reasons[0] if reasons else NOT_HERE)
        else:
            self._samples_cut_off += 1
            if self._samples_cut_off >= RETRY_AFTER_SAMPLES:
                self.close()

    def _fail(self, reason: str) -> None:
        self.close()
        self._why_closed = reason
        self._wait = RETRY_AFTER_SAMPLES

    def _is_likely(self) -> bool:
        """Whether opening the library (30 ms of import) has any prospect."""
        if not sys.platform.startswith("linux"):
            return sys.platform == "win32"
        places = ("dev/nvidiactl", "proc/driver/nvidia", "usr/lib/wsl/lib/libnvidia-ml.so.1")
        return any((self._root / place).exists() for place in places)

    def _everyone_sleeps(self) -> bool:
        """Whether all of the driver's GPUs are suspended; without /sys nobody can tell."""
        devices = list((self._root / "sys/bus/pci/drivers/nvidia").glob("????:*"))
        states = [_line(device / "power/runtime_status") for device in devices]
        return bool(states) and all(state == "suspended" for state in states)

    def _handles(self) -> Iterator[tuple[str, Any]]:
        """The GPUs that can be opened; of the others is noted why not."""
        opened, lost = handles(self._nvml)
        self._lost_some = bool(lost)
        for number, error in lost:
            for metric in _EVERY:
                self._missing[metric, f"GPU {number}"] = explain(error)[1]
        for handle in opened:
            uuid = self._nvml.nvmlDeviceGetUUID(handle)
            yield uuid.decode("ascii", "replace") if isinstance(uuid, bytes) else str(uuid), handle

    def _one(self, uuid: str, handle: Any) -> Iterator[tuple[Metric, str, float]]:
        """One GPU's values. With MIG there is no utilisation: that is missing, not zero."""
        nvml = self._nvml
        utilisation = self._ask(
            Metric.GPU_PERCENT, uuid, lambda: nvml.nvmlDeviceGetUtilizationRates(handle).gpu
        )
        if utilisation is not None and 0 <= utilisation <= 100:
            yield Metric.GPU_PERCENT, uuid, float(utilisation)
        memory = self._ask(Metric.GPU_MEMORY_USED_BYTES, uuid, lambda: memory_of(nvml, handle))
        if memory is not None and memory.total > 0:
            yield Metric.GPU_MEMORY_USED_BYTES, uuid, float(memory.used)
            yield Metric.GPU_MEMORY_PERCENT, uuid, 100 * memory.used / memory.total
        power = self._above_zero(
            Metric.GPU_POWER_W, uuid, lambda: nvml.nvmlDeviceGetPowerUsage(handle)
        )
        if power is not None:
            yield Metric.GPU_POWER_W, uuid, power / 1000
        celsius = self._above_zero(
            Metric.GPU_TEMPERATURE_C, uuid, lambda: temperature_of(nvml, handle)
        )
        if celsius is not None:
            yield Metric.GPU_TEMPERATURE_C, uuid, float(celsius)

    def _above_zero(self, metric: Metric, uuid: str, call: Callable[[], Any]) -> Any:
        """A power or temperature; a virtual GPU answers 0 for what it has no sensor of."""
        answer = self._ask(metric, uuid, call)
        if answer is not None and answer <= 0:
            self._missing[metric, uuid] = "it reads 0"
            return None
        return answer

    def _ask(self, metric: Metric, uuid: str, call: Callable[[], Any]) -> Any:
        """A call's answer; None, with the reason noted, when it fails."""
        try:
            answer = call()
        except Exception as error:  # noqa: BLE001 - each value fails on its own
            self._missing[metric, uuid] = explain(error)[1]
            self._is_cut_off |= is_cut_off(error)
            return None
        self._missing.pop((metric, uuid), None)
        return answer


def _line(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""
