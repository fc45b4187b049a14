"""A recorded machine as a folder, and doubles of NVIDIA's library."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tests.probing.reading import Write

CPUINFO = """\
processor\t: 0
vendor_id\t: AuthenticAMD
model name\t: AMD EPYC 9354 32-Core Processor
flags\t\t: fpu sse4_2 avx avx2 avx512f avx512_bf16 fma f16c
"""
MEMINFO = "MemTotal:       65536000 kB\nMemAvailable:   32768000 kB\nSwapTotal:       0 kB\n"


def cpu_files(number: int, package: int, siblings: str) -> dict[str, str]:
    folder = f"sys/devices/system/cpu/cpu{number}"
    return {
        f"{folder}/topology/physical_package_id": str(package),
        f"{folder}/topology/core_cpus": siblings,
        f"{folder}/cpufreq/cpuinfo_max_freq": "3800000",
        f"{folder}/cpufreq/base_frequency": "3250000",
        f"{folder}/cache/index0/level": "1",
        f"{folder}/cache/index0/type": "Data",
        f"{folder}/cache/index0/size": "32K",
        f"{folder}/cache/index0/shared_cpu_map": siblings,
        f"{folder}/cache/index3/level": "3",
        f"{folder}/cache/index3/type": "Unified",
        f"{folder}/cache/index3/size": "32768K",
        f"{folder}/cache/index3/shared_cpu_map": f"package {package}",
    }


def server_files() -> dict[str, str]:
    """Two packages with two cores of two threads each, as a rack server."""
    files = {
        "proc/cpuinfo": CPUINFO,
        "proc/meminfo": MEMINFO,
        "proc/stat": "cpu  10 0 10 80 0 0 0 0 0 0\nbtime 1700000000\n",
        "proc/sys/kernel/osrelease": "6.1.0-18-amd64",
        "proc/sys/kernel/hostname": "node-07",
        "proc/sys/kernel/arch": "x86_64",
        "proc/1/cgroup": "0::/init.scope\n",
        "proc/self/cgroup": "0::/user.slice/session\n",
        "proc/self/mountinfo": "",
        "etc/os-release": 'NAME="Debian GNU/Linux"\nVERSION="12 (bookworm)"\n',
        "sys/devices/system/cpu/online": "0-7",
        "sys/class/dmi/id/sys_vendor": "Example Systems",
        "sys/class/dmi/id/product_name": "To Be Filled By O.E.M.",
        "sys/class/dmi/id/product_serial": "Default string",
        "sys/class/dmi/id/product_uuid": "4c4c4544-0034-3010-8048-b6c04f503732",
        "sys/class/dmi/id/board_name": "H13SSL-N",
        "sys/class/dmi/id/board_serial": "BRD0042",
        "sys/class/dmi/id/chassis_type": "23",
        "sys/firmware/efi/fw_platform_size": "64",
    }
    for number in range(8):
        core = number % 4
        files |= cpu_files(number, package=core // 2, siblings=f"core {core}")
    return files


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a text, bytes, or a value as JSON into a file."""

    def write(content: str | bytes | Any) -> Path:
        path = tmp_path / "collected"
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            text = content if isinstance(content, str) else json.dumps(content)
            path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def lay_out(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Write files beneath a fresh root; a value `-> target` becomes a link."""

    def lay(files: Mapping[str, str]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if content.startswith("-> "):
                path.symlink_to(content[3:])
            else:
                path.write_text(content)
        return tmp_path

    return lay


@pytest.fixture
def server() -> dict[str, str]:
    """The files of a rack server without disks, cards and GPUs."""
    return server_files()


class NvmlError(Exception):
    """As the library's: a code in `value` and words for it."""

    def __init__(self, value: int) -> None:
        super().__init__(f"code {value}")
        self.value = value


class FakeNvml:
    """A double of NVIDIA's library for one GPU; `fails` gives a code for every call that fails.

    Shapes and figures follow recorded reports of an H200 with 141 GB.
    """

    nvmlMemory_v2 = 0x2000028  # noqa: N815 - the library's own name

    def __init__(self, **fails: int) -> None:
        self.fails = fails
        self.shutdowns = 0
        self.answers: dict[str, Any] = {
            "nvmlInit": None,
            "nvmlSystemGetDriverVersion": "590.48.01",
            "nvmlSystemGetCudaDriverVersion_v2": 13010,
            "nvmlDeviceGetCount": 1,
            "nvmlDeviceGetHandleByIndex": "handle",
            "nvmlDeviceGetName": b"NVIDIA H200",
            "nvmlDeviceGetUUID": "GPU-00000000-1111-2222-3333-444444444444",
            "nvmlDeviceGetSerial": "0000000000000",
            "nvmlDeviceGetPciInfo": SimpleNamespace(
                busId="00000000:1B:00.0", pciDeviceId=0x233510DE
            ),
            "nvmlDeviceGetCudaComputeCapability": (9, 0),
            "nvmlDeviceGetVbiosVersion": "96.00.CF.00.02",
            "nvmlDeviceGetCurrPcieLinkGeneration": 5,
            "nvmlDeviceGetMaxPcieLinkGeneration": 5,
            "nvmlDeviceGetCurrPcieLinkWidth": 16,
            "nvmlDeviceGetMaxPcieLinkWidth": 16,
            "nvmlDeviceGetPowerManagementLimit": 650_000,
            "nvmlDeviceGetEnforcedPowerLimit": 700_000,
            "nvmlDeviceGetPowerManagementLimitConstraints": [200_000, 700_000],
            "nvmlDeviceGetEccMode": [1, 1],
            "nvmlDeviceGetMigMode": [0, 0],
            "nvmlDeviceGetPersistenceMode": 1,
            "nvmlDeviceGetUtilizationRates": SimpleNamespace(gpu=87, memory=40),
            "nvmlDeviceGetPowerUsage": 512_345,
            "nvmlDeviceGetTemperature": 61,
        }

    def nvmlShutdown(self) -> None:  # noqa: N802 - the library's own name
        self.shutdowns += 1

    def nvmlDeviceGetMemoryInfo(self, _handle: object, version: int | None = None) -> Any:  # noqa: N802
        code = self.fails.get("memory_v2" if version else "memory")
        if code is not None:
            raise NvmlError(code)
        if version:
            return SimpleNamespace(total=150_754_820_096, reserved=600_000_000, used=1_000_000)
        return SimpleNamespace(total=150_754_820_096, used=601_000_000)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name not in {*self.answers, *self.fails}:
            raise AttributeError(name)

        def call(*_arguments: object) -> Any:
            if name in self.fails:
                raise NvmlError(self.fails[name])
            return self.answers[name]

        return call


@pytest.fixture
def fake_nvml() -> type[FakeNvml]:
    """The double's class, to be made with the failures a test wants."""
    return FakeNvml
