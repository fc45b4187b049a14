"""Two readings of one machine as one: what the newer one does not tell stays as the older told it.

Inventories may be partial, and a probe without rights reads less than one with them: neither says
that the rest of the machine is gone.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from probing.facts import Fact, Parts, Unknown, parts

if TYPE_CHECKING:
    from probing.spec import Gpu, MachineSpec

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


def completed(newer: MachineSpec, older: MachineSpec) -> MachineSpec:
    """`newer` with what only `older` knows; each fact keeps the source that it was read from."""
    merged = _record(newer, older)
    kept = {name: getattr(newer, name) for name in _OF_THE_READING}
    return replace(merged, gpus=_gpus(newer.gpus, older.gpus), **kept)


def _record(newer: T, older: T) -> T:
    assert is_dataclass(newer)
    assert not isinstance(newer, type)
    joined = {
        field.name: _joined(getattr(newer, field.name), getattr(older, field.name))
        for field in fields(newer)
    }
    return type(newer)(**joined)


def _joined(newer: Any, older: Any) -> Any:
    if isinstance(newer, Fact):
        return older if newer.unknown in _SILENT and older.value is not None else newer
    if isinstance(newer, Parts):
        is_silent = newer.unknown in _SILENT and not len(newer)
        return older if is_silent and len(older) else newer
    return _record(newer, older) if is_dataclass(newer) else newer


def _gpus(newer: Parts[Gpu], older: Parts[Gpu]) -> Parts[Gpu]:
    """The newer list; what an older reading told of the same GPU is kept.

    NVIDIA's tool tells NVIDIA's GPUs in full and no others: those stay.
    """
    if newer.unknown in _SILENT and not len(newer):
        return older if len(older) else newer
    found = [_gpu(gpu, older) for gpu in newer]
    if newer.source.startswith("nvidia-smi"):
        found += [gpu for gpu in older if gpu.vendor.value not in {"NVIDIA", None}]
    return parts(found, newer.source) if newer.is_whole else replace(newer, items=tuple(found))


def _gpu(gpu: Gpu, older: Parts[Gpu]) -> Gpu:
    same = next((each for each in older if _is_same(gpu, each)), None)
    return gpu if same is None else _record(gpu, same)


def _is_same(one: Gpu, other: Gpu) -> bool:
    """The same card: by its UUID, or of one kind in one place."""
    if one.uuid.is_known and other.uuid.is_known:
        return one.uuid.value == other.uuid.value
    return (
        one.bus_address.is_known
        and one.bus_address.value == other.bus_address.value
        and one.pci_id.is_known
        and one.pci_id.value == other.pci_id.value
    )
