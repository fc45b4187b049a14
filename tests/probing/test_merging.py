"""Two readings of one machine: the newer one counts, and what it does not tell stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from probing.facts import Fact, Unknown, known, no_parts, parts, unknown
from probing.merging import completed
from probing.spec import (
    Cpu,
    Gpu,
    MachineSpec,
    Memory,
    OperatingSystem,
    Product,
    StorageDevice,
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
