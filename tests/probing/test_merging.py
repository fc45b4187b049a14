"""Two readings of one machine: the newer one counts, and what it does not tell stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.merging import completed
from probing.spec import (
    Cpu,
    Gpu,
    MachineSpec,
    Memory,
    MemoryModule,
    NetworkInterface,
    OperatingSystem,
    Product,
    StorageDevice,
    StorageKind,
    spec_from_json,
    spec_to_json,
)

CARD = Gpu(
    vendor=known("NVIDIA", "NVML"),
    name=known("NVIDIA A100", "NVML"),
    uuid=known("GPU-1", "NVML"),
    bus_address=known("0000:17:00.0", "NVML"),
    pci_id=known("10de:20f1", "NVML"),
    vram_bytes=known(40 << 30, "NVML"),
)
WHOLE = MachineSpec(
    collector=known("rackledger", "this program"),
    collected_at=known(datetime(2026, 11, 1, tzinfo=UTC), "the clock"),
    product=Product(serial=known("7ZXK123", "dmi"), name=known("R750", "dmi")),
    cpu=Cpu(model=known("Xeon", "cpuinfo"), cores=known(32, "sys")),
    memory=Memory(total_bytes=known(1, "meminfo")),
    storage=parts([StorageDevice(name=known("sda", "sys"))], "sys"),
    gpus=parts([CARD, Gpu(vendor=known("Intel", "pci"), name=known("UHD", "pci"))], "sys"),
    os=OperatingSystem(hostname=known("node-1", "proc")),
)


def test_a_partial_reading_takes_nothing_away() -> None:
    partial = MachineSpec(
        collector=known("GLPI agent", "GLPI"), cpu=Cpu(model=known("Xeon Gold", "GLPI"))
    )
    merged = completed(partial, WHOLE)
    assert merged.cpu.model == known("Xeon Gold", "GLPI")
    assert merged.cpu.cores == known(32, "sys")
    assert merged.product == WHOLE.product
    assert merged.storage == WHOLE.storage
    assert merged.gpus == WHOLE.gpus
    assert merged.collector.value == "GLPI agent"
    assert merged.collected_at.value is None  # it does not say when it was taken


def test_a_probe_without_rights_keeps_the_serial_that_one_with_them_read() -> None:
    poor = replace(
        WHOLE, product=Product(serial=unknown(Unknown.NOT_PERMITTED), name=known("R750", "dmi"))
    )
    assert completed(poor, WHOLE).product.serial.value == "7ZXK123"
    cleared = replace(WHOLE, product=Product(serial=unknown(Unknown.PLACEHOLDER)))
    assert completed(cleared, WHOLE).product.serial.value is None


def test_what_is_gone_is_gone() -> None:
    emptied = replace(WHOLE, storage=parts([], "sys"), gpus=parts([], "sys"))
    assert completed(emptied, WHOLE).storage == parts([], "sys")
    assert len(completed(emptied, WHOLE).gpus) == 0
    late = replace(WHOLE, gpus=no_parts(Unknown.TIMED_OUT, "NVML"))
    assert completed(late, WHOLE).gpus == WHOLE.gpus


def test_nvidias_tool_tells_nothing_of_other_makers_gpus() -> None:
    report = MachineSpec(
        gpus=parts([replace(CARD, driver=known("580", "smi"))], "nvidia-smi -q -x")
    )
    names = [gpu.name.value for gpu in completed(report, WHOLE).gpus]
    assert names == ["NVIDIA A100", "UHD"]


def test_a_list_of_cards_keeps_what_their_driver_told() -> None:
    bare = Gpu(
        name=known("GA100 [A100]", "GLPI"),
        bus_address=CARD.bus_address,
        pci_id=CARD.pci_id,
    )
    (gpu,) = completed(MachineSpec(gpus=parts([bare], "GLPI")), WHOLE).gpus
    assert (gpu.name.value, gpu.uuid.value, gpu.vram_bytes.value) == (
        "GA100 [A100]",
        "GPU-1",
        40 << 30,
    )
    other = replace(bare, pci_id=known("10de:2331", "GLPI"))
    (gpu,) = completed(MachineSpec(gpus=parts([other], "GLPI")), WHOLE).gpus
    assert gpu.uuid.value is None


FACTS: st.SearchStrategy[Fact[Any]] = st.one_of(
    st.text(min_size=1, max_size=3).map(lambda text: known(text, "a")),
    st.sampled_from(list(Unknown)).map(unknown),
)


@given(FACTS, FACTS)
def test_merging_invents_nothing(newer: Fact[Any], older: Fact[Any]) -> None:
    one, two = (MachineSpec(product=Product(name=fact)) for fact in (newer, older))
    merged = completed(one, two)
    assert merged.product.name in {newer, older}
    assert completed(one, one) == one
    assert completed(merged, two) == merged
    assert spec_from_json(spec_to_json(merged)) == merged


def disk(name: str, serial: str | None = None, **told: Fact[Any]) -> StorageDevice:
    named = known(serial, "x") if serial else unknown(Unknown.NOT_REPORTED)
    return StorageDevice(name=known(name, "x"), serial=named, **told)


def test_a_disk_is_found_again_by_its_serial_number_or_its_name() -> None:
    size, kind = known(10**12, "lsblk"), known(StorageKind.SSD, "lsblk")
    older = MachineSpec(
        storage=parts([disk("sdb", "S1", size_bytes=size), disk("sdc", kind=kind)], "lsblk")
    )
    newer = MachineSpec(storage=parts([disk("sda", "s1"), disk("sdc", "S9")], "lshw"))
    first, second = completed(newer, older).storage
    assert (first.name.value, first.size_bytes.value) == ("sda", 10**12)
    assert (second.serial.value, second.kind.value) == ("S9", StorageKind.SSD)
    other = MachineSpec(storage=parts([disk("sdb", "S2")], "lshw"))
    (replaced,) = completed(other, older).storage
    assert replaced.size_bytes.value is None


def test_a_list_that_says_it_lacks_some_leaves_those_that_the_older_has() -> None:
    lacking = Parts((disk("nvme0n1", "N1"),), "exporter", Unknown.NOT_SUPPORTED, "NVMe only")
    older = MachineSpec(storage=parts([disk("sda", "S1"), disk("nvme0n1", "N1")], "lsblk"))
    merged = completed(MachineSpec(storage=lacking), older).storage
    assert [each.name.value for each in merged] == ["nvme0n1", "sda"]
    assert merged.is_whole


def test_cards_and_modules_are_found_again() -> None:
    mac, slot = known("aa:bb:cc:00:00:01", "x"), known("A1", "x")
    older = MachineSpec(
        network=parts([NetworkInterface(mac=mac, model=known("X710", "lshw"))], "lshw"),
        memory=Memory(modules=parts([MemoryModule(slot=slot, rated_mts=known(4800, "dmi"))], "d")),
    )
    newer = MachineSpec(
        network=parts([NetworkInterface(mac=mac, up=known(True, "node"))], "node"),
        memory=Memory(modules=parts([MemoryModule(slot=slot, size_bytes=known(1, "r"))], "r")),
    )
    merged = completed(newer, older)
    assert (merged.network[0].model.value, merged.network[0].up.value) == ("X710", True)
    module = merged.memory.modules[0]
    assert (module.rated_mts.value, module.size_bytes.value) == (4800, 1)


@pytest.mark.parametrize(
    ("tool", "names"), [("rocm-smi", ["MI210", "NVIDIA A100", "UHD"]), ("sys", ["MI210"])]
)
def test_a_makers_own_tool_leaves_the_other_makers_gpus(tool: str, names: list[str]) -> None:
    ours = Gpu(vendor=known("AMD", tool), name=known("MI210", tool))
    merged = completed(MachineSpec(gpus=parts([ours], tool)), WHOLE)
    assert [gpu.name.value for gpu in merged.gpus] == names
