"""A double of NVIDIA's library that answers from a recorded `nvidia-smi -q -x`.

What the report calls N/A is NVML's error for “not supported”, and so on: the same driver stood
behind both.
"""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from probing.xml_reading import read_xml

if TYPE_CHECKING:
    from probing.xml_reading import Node

__all__ = ["NVMLError", "RecordedNvml"]

MIB = 1024**2
_CODES = {
    "n/a": 3,
    "not supported": 3,
    "requested functionality has been deprecated": 26,
    "insufficient permissions": 4,
    "unknown error": 999,
    "gpu is lost": 15,
    "": 13,
}


class NVMLError(Exception):
    """As the library's: a code in `value`."""

    def __init__(self, value: int) -> None:
        super().__init__(f"NVML code {value}")
        self.value = value


def _text(node: Node, *path: str) -> str:
    text = node.child(*path).text
    code = _CODES.get(text.casefold().strip("[]"))
    if code is not None:
        raise NVMLError(code)
    return text


def _first(node: Node, *names: str) -> str:
    """The first of `names` that the report has: drivers renamed them."""
    return _text(node, next((name for name in names if node.all(name)), names[0]))


def _number(text: str) -> float:
    return float(re.findall(r"[\d.]+", text)[0])


class RecordedNvml:
    """The library for one report. Codes in `fails` (by call) and `lost` (by GPU) come first."""

    nvmlMemory_v2 = 0x2000028  # noqa: N815 - the library's own name

    def __init__(self, report: bytes) -> None:
        self._log = read_xml(report)
        self._gpus = self._log.all("gpu")
        self.fails: dict[str, int] = {}
        self.lost: dict[int, int] = {}
        self.inits = 0
        self.shutdowns = 0

    def _guard(self, call: str, gpu: int | None = None) -> None:
        if call in self.fails:
            raise NVMLError(self.fails[call])
        if gpu is not None and gpu in self.lost:
            raise NVMLError(self.lost[gpu])

    def __getattr__(self, name: str) -> Any:
        answer = _ANSWERS.get(name)
        if answer is None:
            raise AttributeError(name)

        def call(handle: int = -1, *_more: object) -> Any:
            self._guard(name, handle)
            node = self._gpus[handle] if handle >= 0 else self._log
            return answer(node)

        return call

    def nvmlInit(self) -> None:  # noqa: N802 - the library's own name
        self._guard("nvmlInit")
        self.inits += 1

    def nvmlShutdown(self) -> None:  # noqa: N802 - the library's own name
        self.shutdowns += 1

    def nvmlDeviceGetCount(self) -> int:  # noqa: N802 - the library's own name
        self._guard("nvmlDeviceGetCount")
        return len(self._gpus)

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:  # noqa: N802 - the library's own name
        self._guard("nvmlDeviceGetHandleByIndex", index)
        return index

    def nvmlDeviceGetMemoryInfo(self, handle: int, version: int | None = None) -> Any:  # noqa: N802
        """Bytes; a little more than the whole MiB that the report prints."""
        self._guard("nvmlDeviceGetMemoryInfo", handle)
        memory = self._gpus[handle].child("fb_memory_usage")
        total = int(_number(_text(memory, "total"))) * MIB + 65536
        used = int(_number(_text(memory, "used"))) * MIB
        if version is None:
            return SimpleNamespace(total=total, used=used)
        reserved = int(_number(_text(memory, "reserved"))) * MIB + 4096
        return SimpleNamespace(total=total, used=used, reserved=reserved)


def _power(node: Node) -> Node:
    newer = node.child("gpu_power_readings")
    return newer if newer.children else node.child("power_readings")


def _milliwatts(node: Node, *names: str) -> int:
    return round(_number(_first(_power(node), *names)) * 1000)


def _switch(node: Node, *path: str) -> int:
    return {"Enabled": 1, "Disabled": 0}[_text(node, *path)]


def _cuda(log: Node) -> int:
    major, minor = _first(log, "cuda_version", "cuda_umd_version").split(".")
    return int(major) * 1000 + int(minor) * 10


def _link(node: Node, *path: str) -> int:
    return int(_number(_text(node, "pci", "pci_gpu_link_info", *path)))


def _pci(node: Node) -> SimpleNamespace:
    return SimpleNamespace(
        busId=_text(node, "pci", "pci_bus_id").encode(),
        pciDeviceId=int(_text(node, "pci", "pci_device_id"), 16),
    )


_ANSWERS: dict[str, Any] = {
    "nvmlSystemGetDriverVersion": lambda log: _first(log, "driver_version", "kmd_version"),
    "nvmlSystemGetCudaDriverVersion_v2": _cuda,
    "nvmlDeviceGetName": lambda gpu: _text(gpu, "product_name").encode(),
    "nvmlDeviceGetUUID": lambda gpu: _text(gpu, "uuid"),
    "nvmlDeviceGetSerial": lambda gpu: _text(gpu, "serial"),
    "nvmlDeviceGetVbiosVersion": lambda gpu: _text(gpu, "vbios_version"),
    "nvmlDeviceGetPciInfo": _pci,
    "nvmlDeviceGetCurrPcieLinkGeneration": lambda g: _link(g, "pcie_gen", "current_link_gen"),
    "nvmlDeviceGetMaxPcieLinkGeneration": lambda g: _link(g, "pcie_gen", "max_link_gen"),
    "nvmlDeviceGetCurrPcieLinkWidth": lambda g: _link(g, "link_widths", "current_link_width"),
    "nvmlDeviceGetMaxPcieLinkWidth": lambda g: _link(g, "link_widths", "max_link_width"),
    "nvmlDeviceGetEnforcedPowerLimit": lambda g: _milliwatts(
        g, "current_power_limit", "enforced_power_limit"
    ),
    "nvmlDeviceGetPowerManagementLimit": lambda g: _milliwatts(
        g, "requested_power_limit", "power_limit"
    ),
    "nvmlDeviceGetPowerManagementLimitConstraints": lambda g: [
        _milliwatts(g, "min_power_limit"),
        _milliwatts(g, "max_power_limit"),
    ],
    "nvmlDeviceGetEccMode": lambda g: [_switch(g, "ecc_mode", "current_ecc"), 0],
    "nvmlDeviceGetMigMode": lambda g: [_switch(g, "mig_mode", "current_mig"), 0],
    "nvmlDeviceGetPersistenceMode": lambda g: _switch(g, "persistence_mode"),
    "nvmlDeviceGetUtilizationRates": lambda g: SimpleNamespace(
        gpu=int(_number(_text(g, "utilization", "gpu_util")))
    ),
    "nvmlDeviceGetPowerUsage": lambda g: _milliwatts(
        g, "power_draw", "instant_power_draw", "average_power_draw"
    ),
    "nvmlDeviceGetTemperature": lambda g: int(_number(_text(g, "temperature", "gpu_temp"))),
}
