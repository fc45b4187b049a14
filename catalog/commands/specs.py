"""A machine's specification as it is kept: its document, and the figures that tables show of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from catalog.models import SpecDraft
from probing.merging import completed
from probing.spec import SpecFormatError, StorageKind, spec_from_json, spec_to_json

if TYPE_CHECKING:
    from datetime import datetime

    from probing.facts import Fact
    from probing.identity import Identity
    from probing.spec import Gpu, MachineSpec

__all__ = ["completed_draft", "identity_text", "line_of", "spec_draft"]

LONGEST_LINE = 200
_SOLID_STATE = {StorageKind.NVME, StorageKind.SSD}
_NOT_ONE_LINE = re.compile(r"[\x00-\x1f\x7f]+")
_MAKERS = {"NVIDIA", "AMD", "Intel"}


def spec_draft(spec: MachineSpec, *, collector: str, read_at: datetime) -> SpecDraft:
    """The draft for a specification; its `asset_id` is filled in when the asset has its number."""
    gpus = [gpu for gpu in spec.gpus if _is_accelerator(gpu)]
    return SpecDraft(
        asset_id=0,
        read_at=spec.collected_at.value or read_at,
        collector=collector[:LONGEST_LINE],
        identity=identity_text(spec.identity()),
        hostname=line_of(spec.hostname),
        os_name=line_of(spec.os.name),
        cpu_model=line_of(spec.cpu.model),
        cpu_cores=spec.cpu.cores.value,
        cpu_threads=spec.cpu.threads.value,
        memory_bytes=spec.memory_bytes.value,
        storage_bytes=spec.storage_bytes.value,
        solid_state_bytes=_solid_state_bytes(spec),
        gpu_model=_models(gpus),
        gpu_count=len(gpus) if spec.gpus.is_whole else None,
        gpu_memory_bytes=_vram(gpus),
        document=spec_to_json(spec),
    )


def completed_draft(draft: SpecDraft, document: str, read_at: datetime) -> SpecDraft | None:
    """A specification with what only the kept `document`, read at `read_at`, knows of the machine.

    A file that was written before the kept one was read completes that one instead; None where it
    has nothing to add.
    """
    try:
        told, kept = spec_from_json(draft.document), spec_from_json(document)
    except SpecFormatError:
        return draft
    if draft.read_at < read_at:
        whole = completed(kept, told)
        if whole == kept:
            return None
        collector, read = line_of(kept.collector) or draft.collector, read_at
    else:
        whole = completed(told, kept)
        collector, read = draft.collector, draft.read_at
    made = spec_draft(whole, collector=collector, read_at=read)
    return made.model_copy(update={"read_at": read, "asset_id": draft.asset_id})


def identity_text(identity: Identity) -> str:
    """The keys of an identity as they are kept: |uuid:…|mac:…|."""
    return "".join(f"|{key}" for key in identity.keys) + "|" if identity.keys else ""


def line_of(fact: Fact[str]) -> str | None:
    """A text from outside as one bounded line, or None when unknown or empty."""
    if fact.value is None:
        return None
    return _NOT_ONE_LINE.sub(" ", fact.value).strip()[:LONGEST_LINE] or None


def _is_accelerator(gpu: Gpu) -> bool:
    """Whether a graphics device computes: no console, and no graphics of a processor.

    Most collectors tell no memory; a card of a maker of GPUs is one all the same.
    """
    if not gpu.is_card:
        return False
    return gpu.vram_bytes.is_known or gpu.uuid.is_known or gpu.vendor.value in _MAKERS


def _models(gpus: list[Gpu]) -> str | None:
    names = dict.fromkeys(name for gpu in gpus if (name := line_of(gpu.name)))
    return " + ".join(names)[:LONGEST_LINE] or None


def _vram(gpus: list[Gpu]) -> int | None:
    sizes = [gpu.vram_bytes.value for gpu in gpus]
    known = [size for size in sizes if size is not None]
    return sum(known) if known and len(known) == len(sizes) else None


def _solid_state_bytes(spec: MachineSpec) -> int | None:
    """What all solid-state drives hold; None while the kind of any drive is unknown."""
    total = 0
    for disk in spec.storage:
        if not disk.counts_as_capacity:
            continue
        if disk.kind.value is None or disk.kind.value is StorageKind.VIRTUAL:
            return None
        if disk.kind.value in _SOLID_STATE:
            if disk.size_bytes.value is None:
                return None
            total += disk.size_bytes.value
    return total if spec.storage.is_whole else None
