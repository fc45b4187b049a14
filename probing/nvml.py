"""NVIDIA GPUs through NVIDIA's own library; each field fails on its own and says why.

The four ways in which the library itself fails read differently to a person, so they are kept
apart: not installed, driver not loaded, driver renewed but not yet running, cut off in a container.
"""

from __future__ import annotations

import contextlib
import ctypes
from typing import TYPE_CHECKING, Any, TypeVar

from money.sentence import say
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.gpu_names import bus_address, nvidias_pci_id
from probing.spec import Gpu
from probing.wording import text_fact

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "NvmlUnavailableError",
    "explain",
    "handles",
    "is_cut_off",
    "memory_of",
    "open_nvml",
    "read_gpus",
    "temperature_of",
]

T = TypeVar("T")

SOURCE = "NVML"
WSL_LIBRARY = "/usr/lib/wsl/lib/libnvidia-ml.so.1"

# Codes of nvml.h. The texts say what to do, since the codes' own words do not.
# The driver or the GPU lacks the call: an older or newer one may answer.
_GONE = {3, 13, 25, 26}
_NOT_OPEN = {1, 9, 12, 15, 16, 18, 28, 999}
_WHOLE = {
    12: (Unknown.NO_DRIVER, say("NVIDIA's library is not installed with the driver")),
    9: (Unknown.NO_DRIVER, say("the NVIDIA driver is installed but not loaded")),
    18: (Unknown.NO_DRIVER, say("the driver was updated and runs only after a restart")),
    999: (Unknown.CONTAINER, say("the library answers “Unknown Error”; restart the container")),
    4: (Unknown.NOT_PERMITTED, say("the library may not be used by this user")),
    10: (Unknown.TIMED_OUT, say("the driver did not answer")),
}
_FIELD = {
    1: (Unknown.NO_DRIVER, say("the library is no longer open")),
    3: (Unknown.NOT_SUPPORTED, say("this GPU does not offer it")),
    4: (Unknown.NOT_PERMITTED, say("only the administrator may ask")),
    9: (Unknown.NO_DRIVER, say("the NVIDIA driver is not loaded")),
    10: (Unknown.TIMED_OUT, say("the driver did not answer")),
    13: (Unknown.NOT_SUPPORTED, say("this driver does not offer it")),
    15: (Unknown.UNREADABLE, say("the GPU has fallen off the bus")),
    16: (Unknown.UNREADABLE, say("the GPU must be reset first")),
    18: (Unknown.NO_DRIVER, say("the driver was updated and runs only after a restart")),
    28: (Unknown.UNREADABLE, say("the GPU is no longer there")),
    999: (Unknown.UNREADABLE, say("the library answers “Unknown Error”")),
    25: (Unknown.NOT_SUPPORTED, say("this driver does not offer it")),
    26: (Unknown.NOT_SUPPORTED, say("this driver no longer offers it")),
}


class NvmlUnavailableError(Exception):
    """NVIDIA's library gives no access at all, for `reason`."""

    def __init__(self, reason: Unknown, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


def open_nvml(library: Any = None) -> Any:
    """The library, initialised (`nvmlShutdown` after use); an NvmlUnavailableError if it fails."""
    opened = _bindings() if library is None else library
    try:
        opened.nvmlInit()
    except Exception as error:
        reason, detail = _WHOLE.get(_code(error), (Unknown.NO_DRIVER, str(error)))
        raise NvmlUnavailableError(reason, detail) from error
    return opened


def _bindings() -> Any:
    try:
        import pynvml  # 30 ms, hence here
    except ImportError as error:
        raise NvmlUnavailableError(Unknown.NO_DRIVER, "nvidia-ml-py is not installed") from error
    # Windows' library for its Linux guests; a stub elsewhere may stand in its way.
    with contextlib.suppress(OSError):
        ctypes.CDLL(WSL_LIBRARY, mode=ctypes.RTLD_GLOBAL)
    return pynvml


def explain(error: Exception) -> tuple[Unknown, str]:
    """The reason behind a failed call about one field."""
    return _FIELD.get(_code(error), (Unknown.UNREADABLE, f"{type(error).__name__}: {error}"))


def read_gpus(library: Any = None) -> Parts[Gpu]:
    """All NVIDIA GPUs, or why there is no telling. The library is shut down again."""
    try:
        nvml = open_nvml(library)
    except NvmlUnavailableError as error:
        return no_parts(error.reason, SOURCE, error.detail)
    try:
        reader = _Reader(nvml)
        opened, lost = handles(nvml)
        gpus = tuple(reader.gpu(handle) for handle in opened)
        if not lost:
            return parts(gpus, SOURCE)
        reason, detail = explain(lost[0][1])
        return Parts(gpus, SOURCE, reason, f"GPU {lost[0][0]}: {detail}")
    except Exception as error:  # noqa: BLE001 - a count that fails is an answer as well
        reason, detail = explain(error)
        return no_parts(reason, SOURCE, detail)
    finally:
        with contextlib.suppress(Exception):
            nvml.nvmlShutdown()


def is_cut_off(error: Exception) -> bool:
    """Whether the library, or the way to a GPU, has to be opened anew before it answers again."""
    return _code(error) in _NOT_OPEN


def handles(nvml: Any) -> tuple[list[Any], list[tuple[int, Exception]]]:
    """The GPUs that can be opened; and the others by number, each with its error."""
    opened: list[Any] = []
    lost: list[tuple[int, Exception]] = []
    for number in range(nvml.nvmlDeviceGetCount()):
        try:
            opened.append(nvml.nvmlDeviceGetHandleByIndex(number))
        except Exception as error:  # noqa: BLE001 - one lost GPU must not cost the others
            lost.append((number, error))
    return opened, lost


def temperature_of(nvml: Any, handle: Any) -> int:
    """Degrees Celsius of the GPU, by the call that newer libraries have in place of the older."""
    try:
        return int(nvml.nvmlDeviceGetTemperature(handle, 0))
    except Exception as error:
        newer = getattr(nvml, "nvmlDeviceGetTemperatureV", None)
        if newer is None or (_code(error) not in _GONE and not isinstance(error, AttributeError)):
            raise
        return int(newer(handle, 0))


def _power_limit(nvml: Any, handle: Any) -> int:
    """The limit in force in milliwatts; a laptop's GPU has no other."""
    try:
        return int(nvml.nvmlDeviceGetEnforcedPowerLimit(handle))
    except Exception as error:
        if _code(error) not in _GONE and not isinstance(error, AttributeError):
            raise
        return int(nvml.nvmlDeviceGetPowerManagementLimit(handle))


def memory_of(nvml: Any, handle: Any) -> Any:
    """The memory record: version 2 keeps what the driver reserves apart from what is used."""
    version = getattr(nvml, "nvmlMemory_v2", None)
    if version is not None:
        try:
            return nvml.nvmlDeviceGetMemoryInfo(handle, version=version)
        except Exception as error:
            if _code(error) not in {*_GONE, -1}:
                raise
    return nvml.nvmlDeviceGetMemoryInfo(handle)


def _code(error: Exception) -> int:
    """The library's code of an error; -1 when the error is none of the library's."""
    code = getattr(error, "value", None)
    return code if isinstance(code, int) else -1


class _Reader:
    """Reads one GPU field by field."""

    def __init__(self, nvml: Any) -> None:
        self._nvml = nvml
        self._driver = self._text("nvmlSystemGetDriverVersion")
        self._cuda = self._ask("nvmlSystemGetCudaDriverVersion_v2", _cuda_version)

    def gpu(self, handle: Any) -> Gpu:
        """One GPU with whatever it tells."""
        memory = self._ask(memory_of, lambda record: record, handle, "nvmlDeviceGetMemoryInfo_v2")
        limits = "nvmlDeviceGetPowerManagementLimitConstraints"
        return Gpu(
            vendor=known("NVIDIA", SOURCE),
            name=self._text("nvmlDeviceGetName", handle),
            uuid=self._text("nvmlDeviceGetUUID", handle),
            serial=self._text("nvmlDeviceGetSerial", handle),
            bus_address=self._ask("nvmlDeviceGetPciInfo", _bus_address, handle),
            pci_id=self._pci_id(handle),
            vram_bytes=_memory_field(memory, "total"),
            vram_reserved_bytes=_memory_field(memory, "reserved"),
            driver=self._driver,
            cuda_version=self._cuda,
            compute_capability=self._ask(
                "nvmlDeviceGetCudaComputeCapability", lambda pair: f"{pair[0]}.{pair[1]}", handle
            ),
            vbios=self._text("nvmlDeviceGetVbiosVersion", handle),
            pcie_generation=self._link("nvmlDeviceGetCurrPcieLinkGeneration", handle),
            pcie_generation_max=self._link("nvmlDeviceGetMaxPcieLinkGeneration", handle),
            pcie_width=self._link("nvmlDeviceGetCurrPcieLinkWidth", handle),
            pcie_width_max=self._link("nvmlDeviceGetMaxPcieLinkWidth", handle),
            power_limit_w=self._ask(
                _power_limit, _watts, handle, "nvmlDeviceGetEnforcedPowerLimit"
            ),
            power_limit_max_w=self._ask(limits, lambda pair: _watts(pair[1]), handle),
            ecc=self._ask("nvmlDeviceGetEccMode", lambda pair: bool(pair[0]), handle),
            mig=self._ask("nvmlDeviceGetMigMode", lambda pair: bool(pair[0]), handle),
            persistence=self._ask("nvmlDeviceGetPersistenceMode", bool, handle),
        )

    def _ask(
        self,
        call: str | Callable[[Any, Any], Any],
        convert: Callable[[Any], T],
        handle: Any = None,
        named: str = "",
    ) -> Fact[T]:
        """One call's answer as a fact; every way to fail is a reason."""
        source = f"{SOURCE}: {named or call}"
        try:
            if isinstance(call, str):
                arguments = () if handle is None else (handle,)
                return known(convert(getattr(self._nvml, call)(*arguments)), source)
            return known(convert(call(self._nvml, handle)), source)
        except Exception as error:  # noqa: BLE001 - encodings, missing functions, lost GPUs …
            return unknown(*_with_source(explain(error), source))

    def _text(self, call: str, handle: Any = None) -> Fact[str]:
        """A text; old bindings give bytes, GeForce serials and blank boards give fillers."""
        told = self._ask(call, _decoded, handle)
        return told if told.value is None else text_fact(told.value, told.source)

    def _pci_id(self, handle: Any) -> Fact[str]:
        packed = self._ask("nvmlDeviceGetPciInfo", lambda pci: int(pci.pciDeviceId), handle)
        return (
            packed.into(str)
            if packed.value is None
            else nvidias_pci_id(packed.value, packed.source)
        )

    def _link(self, call: str, handle: Any) -> Fact[int]:
        """A link's generation or width; chips without PCIe answer 0."""
        told = self._ask(call, int, handle)
        if told.value is not None and told.value <= 0:
            return unknown(Unknown.NOT_SUPPORTED, told.source, "it reads 0")
        return told


def _with_source(told: tuple[Unknown, str], source: str) -> tuple[Unknown, str, str]:
    return told[0], source, told[1]


def _decoded(text: Any) -> str:
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)


def _memory_field(memory: Fact[Any], name: str) -> Fact[int]:
    """A field of the memory record. Chips that share main memory answer “not supported”."""
    if memory.value is None:
        if memory.unknown is Unknown.NOT_SUPPORTED:
            words = say("it has no memory of its own (unified memory)")
            return unknown(Unknown.NOT_SUPPORTED, memory.source, words)
        return memory.into(int)
    size = getattr(memory.value, name, None)
    if size is None:
        return unknown(Unknown.NOT_SUPPORTED, memory.source, "this driver does not tell it apart")
    if name == "total" and int(size) <= 0:
        return unknown(Unknown.NOT_SUPPORTED, memory.source, "it reads 0")
    return known(int(size), memory.source)


def _watts(milliwatts: Any) -> float:
    return int(milliwatts) / 1000


def _cuda_version(number: Any) -> str:
    return f"{int(number) // 1000}.{int(number) % 1000 // 10}"


def _bus_address(pci: Any) -> str:
    return bus_address(_decoded(pci.busId))
