"""Entering a drawn fleet: assets, specifications and books in one command."""

from __future__ import annotations

from datetime import UTC, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

from catalog.commands.sites import site_named
from catalog.demo.fleet import SITES
from catalog.importing.machines import proposal
from catalog.models import Asset, AssetDraft, AssetKind, Book, BookDraft, Spec
from money.sentence import counted, say
from planning.depreciation import Method
from probing.facts import known, parts
from probing.spec import (
    Cpu,
    Gpu,
    MachineSpec,
    Memory,
    OperatingSystem,
    Product,
    StorageDevice,
    StorageKind,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.demo.fleet import Machine
    from catalog.models import SpecDraft
    from catalog.store.writing import Writing

SOURCE = "demonstration"
LIFE_MONTHS = {AssetKind.SERVER: 60, AssetKind.WORKSTATION: 48}
GIB = 2**30
GB = 10**9


def stock_fleet(writing: Writing, *, machines: Sequence[Machine]) -> range:
    """Enter the machines with sites, specifications and books; returns the assets' numbers."""
    writing.title = say(
        "Enter {machines} of the demonstration",
        machines=counted(len(machines), "asset", "assets"),
    )
    sites = {name: site_named(writing, name) for name in SITES}
    numbers = writing.insert_many(Asset, [_asset(machine, sites) for machine in machines])
    pairs = list(zip(numbers, machines, strict=True))
    specs = [_spec(number, machine) for number, machine in pairs if machine.cpu is not None]
    writing.insert_many(Spec, specs)
    books = [_book(number, machine) for number, machine in pairs if machine.cost is not None]
    writing.insert_many(Book, books)
    return numbers


def _asset(machine: Machine, sites: dict[str, int]) -> AssetDraft:
    return AssetDraft(
        tag=machine.tag,
        name=machine.name,
        kind=machine.kind,
        manufacturer=machine.manufacturer,
        model=machine.model,
        serial=machine.serial,
        site_id=sites[machine.site],
        place=machine.place,
        owner=machine.owner,
        cost_centre=machine.cost_centre,
        purchased_on=machine.purchased_on,
        in_service_on=machine.in_service_on,
        warranty_until=machine.warranty_until,
        cost=machine.cost,
        cost_source=machine.cost_source,
    )


def _book(number: int, machine: Machine) -> BookDraft:
    """Straight line mostly; every seventh machine declines, every eleventh by years' digits."""
    assert machine.cost is not None
    method = Method.STRAIGHT_LINE
    if number % 11 == 0:
        method = Method.SUM_OF_YEARS_DIGITS
    elif number % 7 == 0:
        method = Method.DECLINING_BALANCE
    return BookDraft(
        asset_id=number,
        method=method,
        switch=method is Method.DECLINING_BALANCE,
        in_service_on=machine.in_service_on,
        life_months=LIFE_MONTHS[machine.kind],
        cost=machine.cost,
        salvage=(machine.cost * Decimal("0.05")).rounded(),
    )


def _spec(number: int, machine: Machine) -> SpecDraft:
    read_at = datetime.combine(machine.in_service_on, time(9), UTC)
    made = proposal(_machine_spec(machine, read_at), origin=SOURCE, read_at=read_at)
    return made.spec.model_copy(update={"asset_id": number})


def _machine_spec(machine: Machine, read_at: datetime) -> MachineSpec:
    """The specification as a probe would have read it; what was not drawn is not reported."""
    assert machine.cpu is not None
    return MachineSpec(
        collector=known(SOURCE, SOURCE),
        collected_at=known(read_at, SOURCE),
        product=Product(
            manufacturer=known(machine.manufacturer or "Rackledger", SOURCE),
            name=known(machine.model, SOURCE),
            serial=known(machine.serial, SOURCE),
        ),
        cpu=Cpu(
            vendor=known(machine.cpu.manufacturer, SOURCE),
            model=known(machine.cpu.name, SOURCE),
            architecture=known("x86_64", SOURCE),
            packages=known(1, SOURCE),
            cores=known(int(machine.cpu.cores or 0), SOURCE),
        ),
        memory=Memory(total_bytes=known(machine.memory_gib * GIB, SOURCE)),
        storage=parts([_drive(machine)], SOURCE),
        gpus=parts([_gpu(machine, index) for index in range(machine.gpu_count)], SOURCE),
        os=OperatingSystem(hostname=known(machine.name, SOURCE)),
    )


def _drive(machine: Machine) -> StorageDevice:
    return StorageDevice(
        name=known("nvme0n1", SOURCE),
        size_bytes=known(machine.storage_gb * GB, SOURCE),
        kind=known(StorageKind.NVME, SOURCE),
    )


def _gpu(machine: Machine, index: int) -> Gpu:
    assert machine.gpu is not None
    assert machine.gpu.memory_gb is not None
    return Gpu(
        vendor=known(machine.gpu.manufacturer, SOURCE),
        name=known(machine.gpu.name, SOURCE),
        uuid=known(f"GPU-demonstration-{machine.serial}-{index}", SOURCE),
        vram_bytes=known(int(machine.gpu.memory_gb * GIB), SOURCE),
    )
