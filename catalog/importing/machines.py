"""Machines that were probed or read from files become proposals for the ledger."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic import ValidationError

from catalog.commands.machines import Proposal, identity_text
from catalog.models import AssetDraft, AssetKind, AssetStatus, SpecDraft
from probing.problems import Problem
from probing.spec import MachineKind, StorageKind, spec_to_json

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from probing.facts import Fact
    from probing.spec import Gpu, MachineSpec

_KINDS = {
    MachineKind.SERVER: AssetKind.SERVER,
    MachineKind.WORKSTATION: AssetKind.WORKSTATION,
    MachineKind.LAPTOP: AssetKind.LAPTOP,
    MachineKind.TABLET: AssetKind.LAPTOP,
    MachineKind.DESKTOP: AssetKind.DESKTOP,
    MachineKind.VIRTUAL_MACHINE: AssetKind.VIRTUAL_MACHINE,
}
_SOLID_STATE = {StorageKind.NVME, StorageKind.SSD}
_NOT_ONE_LINE = re.compile(r"[\x00-\x1f\x7f]+")
LONGEST_LINE = 200


def proposals(
    specs: Iterable[tuple[str, MachineSpec]], *, read_at: datetime, containers: bool = False
) -> tuple[list[Proposal], list[Problem]]:
    """What can be registered of `specs`, each with the name of where it was read.

    A container is refused unless `containers` is set: it would enter its host's parts as a machine
    of its own.
    """
    found: list[Proposal] = []
    problems: list[Problem] = []
    for origin, spec in specs:
        if spec.os.container.value and not containers:
            problems.append(_container(origin, spec))
            continue
        try:
            found.append(proposal(spec, origin=origin, read_at=read_at))
        except ValidationError as error:
            problems += _problems(origin, error)
    return found, problems


def proposal(spec: MachineSpec, *, origin: str, read_at: datetime) -> Proposal:
    """The proposal for one machine; raises pydantic's ValidationError when it cannot be kept."""
    identity = spec.identity()
    name = _line(spec.hostname) or _line(spec.product_name) or origin.rpartition(".")[0] or origin
    asset = AssetDraft(
        tag=name[:60],
        name=name,
        kind=_KINDS.get(spec.kind, AssetKind.OTHER),
        status=AssetStatus.DEPLOYED,
        manufacturer=_line(spec.manufacturer) or "",
        model=_line(spec.product_name) or "",
        serial=_line(spec.serial),
    )
    collector = _line(spec.collector) or origin
    return Proposal(asset, _spec_draft(spec, collector, read_at, identity_text(identity)), identity)


def _spec_draft(spec: MachineSpec, collector: str, read_at: datetime, identity: str) -> SpecDraft:
    gpus = [gpu for gpu in spec.gpus if _is_accelerator(gpu)]
    return SpecDraft(
        asset_id=0,
        read_at=spec.collected_at.value or read_at,
        collector=collector[:LONGEST_LINE],
        identity=identity,
        hostname=_line(spec.hostname),
        os_name=_line(spec.os.name),
        cpu_model=_line(spec.cpu.model),
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


def _is_accelerator(gpu: Gpu) -> bool:
    """Whether a graphics device has memory of its own or is told by its driver; not a console."""
    return gpu.vram_bytes.is_known or gpu.uuid.is_known


def _models(gpus: list[Gpu]) -> str | None:
    names = dict.fromkeys(name for gpu in gpus if (name := _line(gpu.name)))
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


def _line(fact: Fact[str]) -> str | None:
    """A text from outside as one bounded line, or None when unknown or empty."""
    if fact.value is None:
        return None
    return _NOT_ONE_LINE.sub(" ", fact.value).strip()[:LONGEST_LINE] or None


def _container(origin: str, spec: MachineSpec) -> Problem:
    return Problem(
        file=origin,
        where="machine",
        column="container",
        value=spec.os.container.value or "",
        expected="a machine; run the probe on the container's host",
    )


def _problems(origin: str, error: ValidationError) -> list[Problem]:
    return [
        Problem(
            file=origin,
            where="machine",
            column=str(detail["loc"][0]) if detail["loc"] else "machine",
            value=str(detail["input"])[:LONGEST_LINE],
            expected=str(detail["msg"]),
        )
        for detail in error.errors()
    ]
