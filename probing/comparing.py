"""The GPUs of a probe beside those of `nvidia-smi -q -x` on the same machine, field by field.

Both ask the same library, so every field must agree: within what the report rounds to (whole MiB),
and for what changes from one moment to the next with one of several reports around the probe.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from probing.facts import Fact, Parts
    from probing.spec import Gpu

__all__ = ["FIELDS", "Compared", "compared_gpus"]

MIB = 1024**2
FIELDS = (
    "name",
    "uuid",
    "serial",
    "bus_address",
    "pci_id",
    "vram_bytes",
    "vram_reserved_bytes",
    "driver",
    "cuda_version",
    "vbios",
    "pcie_generation",
    "pcie_generation_max",
    "pcie_width",
    "pcie_width_max",
    "power_limit_w",
    "power_limit_max_w",
    "ecc",
    "mig",
    "persistence",
)
# How far two answers may lie apart: the report prints whole MiB and hundredths of a watt.
_ROUNDED = {
    "vram_bytes": MIB,
    "vram_reserved_bytes": MIB,
    "power_limit_w": 0.01,
    "power_limit_max_w": 0.01,
}


@dataclass(frozen=True, slots=True)
class Compared:
    """One field of one GPU, as probed and as the (last) report has it."""

    gpu: str
    field: str
    probed: str
    reported: str
    agrees: bool


def compared_gpus(probed: Parts[Gpu], reports: Sequence[Parts[Gpu]]) -> list[Compared]:
    """Every field of every NVIDIA GPU; a GPU that one side lacks disagrees as a whole."""
    mine = {_key(gpu): gpu for gpu in probed if gpu.vendor.value == "NVIDIA"}
    theirs = [{_key(gpu): gpu for gpu in report} for report in reports]
    lacking = sorted({key for report in theirs for key in report} - mine.keys())
    found = [Compared(key, "gpu", "not found", "listed", agrees=False) for key in lacking]
    for key, gpu in mine.items():
        listed = [report[key] for report in theirs if key in report]
        if not listed:
            found.append(Compared(key, "gpu", "found", "not listed", agrees=False))
            continue
        found += [_compared(key, field, gpu, listed) for field in FIELDS]
    return found


def _key(gpu: Gpu) -> str:
    return gpu.bus_address.value or gpu.uuid.value or "a GPU without a place"


def _compared(key: str, field: str, gpu: Gpu, listed: Iterable[Gpu]) -> Compared:
    probed: Fact[Any] = getattr(gpu, field)
    told: list[Fact[Any]] = [getattr(each, field) for each in listed]
    agrees = any(_agree(probed, fact, _ROUNDED.get(field, 0)) for fact in told)
    return Compared(key, field, _words(probed), _words(told[-1]), agrees=agrees)


def _agree(one: Fact[Any], other: Fact[Any], apart: float) -> bool:
    """Equal within what is rounded; two unknowns agree, whatever words each has for why."""
    if one.value is None or other.value is None:
        return one.value is None and other.value is None
    if apart:
        return bool(abs(one.value - other.value) <= apart)
    return bool(one.value == other.value)


def _words(fact: Fact[Any]) -> str:
    return f"unknown ({fact.why})" if fact.value is None else str(fact.value)
