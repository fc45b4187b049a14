"""The sheet that people read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from probing.facts import Unknown, known, no_parts, parts, unknown
from probing.sheet import binary_size, decimal_size, sheet
from probing.spec import Gpu, MachineSpec, Memory, MemoryModule, OperatingSystem, StorageDevice
from probing.this_machine import probe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


def test_values_are_aligned_and_unknowns_grouped_by_reason(
    lay_out: Callable[[Mapping[str, str]], Path], server: dict[str, str]
) -> None:
    text = sheet(probe(root=lay_out(server)))
    assert text.startswith("node-07\n=======\n")
    assert "Model                 AMD EPYC 9354 32-Core Processor\n" in text
    assert "Cache L3 unified      32 MiB × 2\n" in text
    assert "Swap                  0 B\n" in text
    assert "Container             none\n" in text
    assert (
        "Unknown               Installed, Slots, Error correction "
        "(absent: the firmware offers no SMBIOS table)\n"
    ) in text
    assert "(placeholder: “Default string”)" in text
    assert "[/proc" not in text


def test_sources_on_request(
    lay_out: Callable[[Mapping[str, str]], Path], server: dict[str, str]
) -> None:
    text = sheet(probe(root=lay_out(server)), with_sources=True)
    assert "EPYC 9354 32-Core Processor   [/proc/cpuinfo: model name]\n" in text


def test_lists() -> None:
    spec = MachineSpec(
        os=OperatingSystem(hostname=known("ws", "x")),
        memory=Memory(modules=parts([MemoryModule(slot=known("A1", "x"))], "x")),
        gpus=no_parts(Unknown.NO_DRIVER, "NVML", "a restart is needed"),
        storage=parts(
            [StorageDevice(name=known(n, "x"), size_bytes=known(10**12, "x")) for n in "ab"], "x"
        ),
        network=parts([], "x"),
    )
    text = sheet(spec)
    assert "Module 1\nSlot                  A1\n" in text
    assert "Graphics\n--------\nUnknown               (no driver: a restart is needed)\n" in text
    assert text.count("Capacity              1 TB\n") == 2
    assert "Network\n-------\nNone                  this machine has none\n" in text


def test_a_nameless_machine_with_an_incomplete_list() -> None:
    gpu = Gpu(name=known("H200", "x"), vram_bytes=unknown(Unknown.TIMED_OUT))
    whole = parts([gpu], "x")
    partly = MachineSpec(gpus=type(whole)(whole.items, "x", Unknown.TIMED_OUT, "no answer in 10 s"))
    text = sheet(partly)
    assert text.startswith("A machine\n")
    assert "Perhaps incomplete    (timed out: no answer in 10 s)\n" in text


def test_sizes() -> None:
    assert binary_size(0) == "0 B"
    assert binary_size(150_754_820_096) == "140.4 GiB"
    assert decimal_size(256_060_514_304) == "256.1 GB"
    assert decimal_size(999) == "999 B"
    assert decimal_size(10**18) == "1000 PB"
