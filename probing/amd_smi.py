"""AMD's GPUs from `rocm-smi -a --json` and from its successor, `amd-smi static --json`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from probing.facts import Fact, Unknown, known, parts, unknown
from probing.gpu_names import bus_address, gpu_vendor, is_integrated
from probing.records import Record
from probing.spec import Gpu, MachineSpec
from probing.wording import first_known, text_fact

if TYPE_CHECKING:
    from probing.records import Report

__all__ = ["is_amd_smi", "is_rocm_smi", "machines_in_amd_smi", "machines_in_rocm_smi"]

ROCM = "rocm-smi"
AMD = "amd-smi static"
# What amd-smi calls MB is the card's memory in units of 2^20.
_UNITS = {"B": 1, "KB": 1024, "MB": 1024**2, "GB": 1024**3}
_GENERATIONS = {2.5: 1, 5.0: 2, 8.0: 3, 16.0: 4, 32.0: 5, 64.0: 6}
_CARD = re.compile(r"card\d{1,3}")


def is_rocm_smi(document: Any) -> bool:
    """Whether a parsed JSON object lists cards as rocm-smi does."""
    return isinstance(document, dict) and any(
        _CARD.fullmatch(key) and isinstance(value, dict) for key, value in document.items()
    )


def is_amd_smi(document: Any) -> bool:
    """Whether a parsed JSON object tells of one GPU as amd-smi does, or of several."""
    if not isinstance(document, dict):
        return False
    return isinstance(document.get("gpu_data"), list) or (
        "gpu" in document and isinstance(document.get("asic"), dict)
    )


def machines_in_rocm_smi(document: dict[str, Any], report: Report) -> list[MachineSpec]:
    """The one machine whose cards are listed."""
    whole = Record(document, ROCM, "", report)
    driver = whole.part("system").text("Driver version")
    cards = [whole.part(key) for key in document if _CARD.fullmatch(key)]
    gpus = [_rocm_gpu(card, driver) for card in cards if card.fields]
    return [MachineSpec(collector=known(ROCM, ROCM), gpus=parts(gpus, ROCM))]


def machines_in_amd_smi(documents: list[dict[str, Any]], report: Report) -> list[MachineSpec]:
    """The one machine whose GPUs are told, one object for each, or all in one."""
    gpus: list[Gpu] = []
    for document in documents:
        whole = Record(document, AMD, "", report)
        listed = whole.parts("gpu_data") if "gpu_data" in document else [whole]
        gpus += [_amd_gpu(each) for each in listed]
    return [MachineSpec(collector=known(AMD, AMD), gpus=parts(gpus, AMD))]


def _rocm_gpu(card: Record, driver: Fact[str]) -> Gpu:
    """One card. Versions differ in how they write the names of fields."""
    name = _name(card, "Card series", "Card Series", "Device Name", "Card model", "Card Model")
    vendor = gpu_vendor(card.text("Card vendor", "Card Vendor")).or_from(known("AMD", ROCM))
    generation, width = _link(card)
    vram = card.whole("VRAM Total Memory (B)")
    return Gpu(
        vendor=vendor,
        name=name,
        uuid=_unique(card.text("Unique ID")),
        serial=card.text("Serial Number"),
        bus_address=card.text("PCI Bus").into(bus_address),
        pci_id=_pci_id(card),
        vram_bytes=vram,
        driver=driver,
        vbios=card.text("VBIOS version"),
        pcie_generation=generation,
        pcie_width=width,
        power_limit_w=card.number("Max Graphics Package Power (W)"),
        integrated=is_integrated(vendor, [name.or_else("")]),
    )


def _name(card: Record, *keys: str) -> Fact[str]:
    """The first name that is none of a number: “0x73df” names a device, and not for people."""
    told = [card.text(key) for key in keys]
    words = [each for each in told if each.value and not each.value.startswith("0x")]
    if words:
        return words[0]
    numbers = [each.value for each in told if each.value]
    why = f"it tells the number {numbers[0]}" if numbers else ""
    return unknown(Unknown.NOT_REPORTED, told[0].source, why)


def _unique(told: Fact[str]) -> Fact[str]:
    """Without the mark of a hexadecimal number, as the kernel tells it."""
    return told.into(lambda text: text.casefold().removeprefix("0x"))


def _pci_id(card: Record) -> Fact[str]:
    """The device's number; rocm-smi called it by another name before."""
    told = first_known((card.text("Device ID"), card.text("GPU ID")))
    if told.value is None or not re.fullmatch(r"0x[0-9a-fA-F]{4}", told.value):
        return unknown(Unknown.NOT_REPORTED, told.source)
    return told.into(lambda number: f"1002:{number[2:].casefold()}")


def _link(card: Record) -> tuple[Fact[int], Fact[int]]:
    """Generation and lanes of `1 (16.0GT/s x16)`."""
    told = card.text("pcie clock level")
    found = re.search(r"\((\d{1,2}\.\d)GT/s x(\d{1,2})\)", told.or_else(""))
    if found is None:
        nothing: Fact[int] = unknown(Unknown.NOT_REPORTED, told.source)
        return nothing, nothing
    generation = _GENERATIONS.get(float(found[1]))
    return (
        known(generation, told.source)
        if generation
        else unknown(Unknown.UNREADABLE, told.source, f"“{told.value}”"),
        known(int(found[2]), told.source),
    )


def _amd_gpu(gpu: Record) -> Gpu:
    asic, bus, driver = gpu.part("asic"), gpu.part("bus"), gpu.part("driver")
    vbios = gpu.part("vbios").fields or gpu.part("ifwi").fields
    name = asic.text("market_name")
    vendor = gpu_vendor(asic.text("vendor_name")).or_from(known("AMD", AMD))
    limit = gpu.part("limit")
    return Gpu(
        vendor=vendor,
        name=name,
        uuid=_unique(asic.text("asic_serial")),
        bus_address=bus.text("bdf").into(bus_address),
        pci_id=_asic_id(asic),
        vram_bytes=_size(gpu.part("vram")),
        driver=driver.text("version", "driver_version"),
        vbios=text_fact(vbios.get("version"), f"{AMD}: vbios.version"),
        pcie_generation_max=_whole(bus, "max_pcie_speed").into(
            lambda speed: _GENERATIONS.get(float(speed), 0)
        )
        if _whole(bus, "max_pcie_speed").value in _GENERATIONS
        else unknown(Unknown.NOT_REPORTED, bus.source("max_pcie_speed")),
        pcie_width_max=_whole(bus, "max_pcie_width"),
        power_limit_w=_whole(limit, "socket_power", "max_power", "power_cap").into(float),
        integrated=is_integrated(vendor, [name.or_else("")]),
    )


def _asic_id(asic: Record) -> Fact[str]:
    vendor, device = asic.raw("vendor_id"), asic.raw("device_id")
    pattern = r"0x[0-9a-fA-F]{4}"
    if not re.fullmatch(pattern, vendor) or not re.fullmatch(pattern, device):
        return unknown(Unknown.NOT_REPORTED, asic.source("device_id"))
    return known(f"{vendor[2:]}:{device[2:]}".casefold(), asic.source("device_id"))


def _measured(record: Record, key: str) -> tuple[Record, str]:
    """A number with its unit is an object of both since ROCM 6.1, and was a text before."""
    if isinstance(record.fields.get(key), dict):
        return record.part(key), "value"
    return record, key


def _whole(record: Record, *keys: str) -> Fact[int]:
    key = next((each for each in keys if record.has(each)), keys[0])
    holder, name = _measured(record, key)
    if holder.raw(name).casefold() in {"n/a", ""}:
        return unknown(Unknown.NOT_REPORTED, record.source(key))
    return holder.whole(name)


def _size(vram: Record) -> Fact[int]:
    """`{"value": 196592, "unit": "MB"}`, or `196592 MB` as older versions write it."""
    key = "size" if vram.has("size") else "vram_size"
    holder, name = _measured(vram, key)
    told = holder.raw(name)
    found = re.fullmatch(r"(\d{1,15})(?:\.\d+)? ?([KMG]?B)?", told)
    unit = (found[2] if found else None) or holder.raw("unit") or "MB"
    if found is None or unit not in _UNITS:
        reason = Unknown.UNREADABLE if told else Unknown.NOT_REPORTED
        return unknown(reason, vram.source(key), f"“{told[:40]}”" if told else "")
    return known(int(found[1]) * _UNITS[unit], vram.source(key))
