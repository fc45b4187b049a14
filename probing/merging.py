"""Two readings of one machine as one: what the newer one does not tell stays as the older told it.

Inventories may be partial, and a probe without rights reads less than one with them: neither says
that the rest of the machine is gone. Parts are found again by what they cannot share: a GPU by its
UUID or its place, a disk by its serial number, a network card by its address.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from probing.facts import Fact, Parts, Unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from probing.spec import Gpu, MachineSpec, MemoryModule, NetworkInterface, StorageDevice

__all__ = ["completed"]

T = TypeVar("T")

# Reasons that say something of the reading and nothing of the machine.
_SILENT = {
    Unknown.NOT_REPORTED,
    Unknown.NOT_PERMITTED,
    Unknown.TIMED_OUT,
    Unknown.ASLEEP,
    Unknown.UNREADABLE,
    Unknown.NO_DRIVER,
}
# Of the reading itself, and of the process that read.
_OF_THE_READING = ("collector", "collected_at", "limits")
# Tools that know one maker's GPUs and no others.
_ONE_MAKER = {
    "nvidia-smi": "NVIDIA",
    "dcgm-exporter": "NVIDIA",
    "nvidia_gpu_exporter": "NVIDIA",
    "rocm-smi": "AMD",
    "amd-smi": "AMD",
}


def completed(newer: MachineSpec, older: MachineSpec) -> MachineSpec:
    """`newer` with what only `older` knows; each fact keeps the source that it was read from."""
    merged = _record(newer, older)
    kept = {name: getattr(newer, name) for name in _OF_THE_READING}
    gpus = _with_other_makers(merged.gpus, newer.gpus, older.gpus)
    return replace(merged, gpus=gpus, **kept)


def _record(newer: T, older: T) -> T:
    assert is_dataclass(newer)
    assert not isinstance(newer, type)
    joined = {
        field.name: _joined(field.name, getattr(newer, field.name), getattr(older, field.name))
        for field in fields(newer)
    }
    return type(newer)(**joined)


def _joined(name: str, newer: Any, older: Any) -> Any:
    if isinstance(newer, Fact):
        return older if newer.unknown in _SILENT and older.value is not None else newer
    if isinstance(newer, Parts):
        return _parts(newer, older, _SAME.get(name))
    return _record(newer, older) if is_dataclass(newer) else newer


def _parts(newer: Parts[T], older: Parts[T], is_same: Callable[[T, T], bool] | None) -> Parts[T]:
    """The newer list, each part with what the older told of it.

    A list that says of itself that parts are missing leaves those that only the older has.
    """
    if not len(newer):
        return older if newer.unknown in _SILENT and len(older) else newer
    if is_same is None:
        return newer
    left = list(older)
    found = []
    for part in newer:
        at = next((at for at, each in enumerate(left) if is_same(part, each)), None)
        found.append(part if at is None else _record(part, left.pop(at)))
    if newer.is_whole:
        return replace(newer, items=tuple(found))
    return (
        Parts((*found, *left), newer.source, older.unknown, older.detail)
        if left
        else (replace(newer, items=tuple(found)))
    )


def _with_other_makers(merged: Parts[Gpu], newer: Parts[Gpu], older: Parts[Gpu]) -> Parts[Gpu]:
    """A maker's own tool tells its GPUs in full and no others: those stay."""
    maker = next((maker for tool, maker in _ONE_MAKER.items() if newer.source.startswith(tool)), "")
    if not maker:
        return merged
    others = [gpu for gpu in older if gpu.vendor.value not in {maker, None}]
    return replace(merged, items=(*merged, *(gpu for gpu in others if gpu not in merged.items)))


def _agree(one: Fact[Any], other: Fact[Any]) -> bool:
    """Whether both are told and equal."""
    return one.is_known and one.value == other.value


def _may_agree(one: Fact[Any], other: Fact[Any]) -> bool:
    return not one.is_known or not other.is_known or one.value == other.value


def _same_gpu(one: Gpu, other: Gpu) -> bool:
    """The same card: by its UUID, or in the same place and of no other kind."""
    if one.uuid.is_known and other.uuid.is_known:
        return one.uuid.value == other.uuid.value
    return (
        _agree(one.bus_address, other.bus_address)
        and _may_agree(one.pci_id, other.pci_id)
        and _may_agree(one.vendor, other.vendor)
    )


def _same_disk(one: StorageDevice, other: StorageDevice) -> bool:
    """The same disk: by its serial number, some tools cut it short; else by its name here."""
    if one.serial.value is not None and other.serial.value is not None:
        mine, theirs = one.serial.value.casefold(), other.serial.value.casefold()
        return mine in theirs or theirs in mine
    return _agree(one.name, other.name) and _may_agree(one.kind, other.kind)


def _same_card(one: NetworkInterface, other: NetworkInterface) -> bool:
    if one.mac.is_known and other.mac.is_known:
        return one.mac.value == other.mac.value
    return _agree(one.name, other.name)


def _same_module(one: MemoryModule, other: MemoryModule) -> bool:
    """The same module: in the same slot, and of no other size or number."""
    return (
        _agree(one.slot, other.slot)
        and _may_agree(one.bank, other.bank)
        and _may_agree(one.size_bytes, other.size_bytes)
        and _may_agree(one.serial, other.serial)
    )


_SAME: Mapping[str, Callable[[Any, Any], bool]] = {
    "gpus": _same_gpu,
    "storage": _same_disk,
    "network": _same_card,
    "modules": _same_module,
}
