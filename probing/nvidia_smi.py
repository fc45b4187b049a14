"""Machines from `nvidia-smi -q -x` (and `-q`): the GPUs of one machine, schemas v9 to v13."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Unknown, known, parts, unknown
from probing.gpu_names import bus_address, nvidias_pci_id
from probing.identity import honest_gpu_uuid
from probing.spec import Gpu, MachineSpec
from probing.wording import text_fact

if TYPE_CHECKING:
    from probing.records import Report
    from probing.xml_reading import Node

__all__ = ["machines_in", "newest_in"]

TOOL = "nvidia-smi -q -x"
_UNITS = {"B": 1, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3, "MB": 1024**2}
# The limit in force; a laptop's GPU has no other. Renamed with v12.
_LIMITS = (
    "current_power_limit",
    "enforced_power_limit",
    "requested_power_limit",
    "power_limit",
)
# What the tool prints instead of a value, also within brackets.
_NO_ANSWER = {
    "": Unknown.NOT_REPORTED,
    "n/a": Unknown.NOT_SUPPORTED,
    "not supported": Unknown.NOT_SUPPORTED,
    "not available": Unknown.NOT_SUPPORTED,
    "not found": Unknown.NOT_SUPPORTED,
    "function not found": Unknown.NOT_SUPPORTED,
    "not active": Unknown.NOT_SUPPORTED,
    "requested functionality has been deprecated": Unknown.NOT_SUPPORTED,
    "insufficient permissions": Unknown.NOT_PERMITTED,
    "no permission": Unknown.NOT_PERMITTED,
    "unknown error": Unknown.UNREADABLE,
    "unknown": Unknown.UNREADABLE,
    "gpu is lost": Unknown.UNREADABLE,
    "gpu requires reset": Unknown.UNREADABLE,
    "reset required": Unknown.UNREADABLE,
    "timeout": Unknown.TIMED_OUT,
    "err": Unknown.UNREADABLE,
    "error": Unknown.UNREADABLE,
    "redacted": Unknown.PLACEHOLDER,
}


def newest_in(logs: list[Node], report: Report) -> list[MachineSpec]:
    """A machine for each set of GPUs: of several readings of one the last."""
    found: dict[object, MachineSpec] = {}
    for log in logs:
        for machine in machines_in(log, report):
            found[tuple((gpu.uuid.value, gpu.bus_address.value) for gpu in machine.gpus)] = machine
    return list(found.values())


def machines_in(log: Node, report: Report) -> list[MachineSpec]:
    """The one machine that an `nvidia_smi_log` element describes."""
    listed = log.all("gpu")
    claimed = log.child("attached_gpus").text
    if claimed.isdecimal() and int(claimed) != len(listed):
        report.add(
            "attached_gpus",
            "",
            claimed,
            say("as many as are listed ({listed})", listed=len(listed)),
        )
    if not listed:
        report.add("nvidia_smi_log", "gpu", "", say("at least one GPU"))
        return []
    gpus = [_gpu(node, log, report) for node in listed]
    spec = MachineSpec(
        collector=known(TOOL, TOOL),
        collected_at=unknown(
            Unknown.NOT_REPORTED, f"{TOOL}: timestamp", "it is a local time without its zone"
        ),
        gpus=parts(gpus, TOOL),
    )
    return [spec]


def _gpu(node: Node, log: Node, report: Report) -> Gpu:
    where = f"gpu {node.attributes.get('id', '?')}"
    link = ("pci", "pci_gpu_link_info")
    power = _power(node)
    return Gpu(
        vendor=known("NVIDIA", TOOL),
        name=_text(node, "product_name"),
        uuid=honest_gpu_uuid(_text(node, "uuid")),
        serial=_text(node, "serial"),
        bus_address=_text(node, "pci", "pci_bus_id").into(bus_address),
        pci_id=_pci_id(node),
        vram_bytes=_bytes(node, where, report, "fb_memory_usage", "total"),
        vram_reserved_bytes=_bytes(node, where, report, "fb_memory_usage", "reserved"),
        driver=_either(log, "driver_version", "kmd_version"),
        cuda_version=_either(log, "cuda_version", "cuda_umd_version"),
        vbios=_text(node, "vbios_version"),
        pcie_generation=_whole(node, where, report, *link, "pcie_gen", "current_link_gen"),
        pcie_generation_max=_whole(node, where, report, *link, "pcie_gen", "max_link_gen"),
        pcie_width=_whole(node, where, report, *link, "link_widths", "current_link_width"),
        pcie_width_max=_whole(node, where, report, *link, "link_widths", "max_link_width"),
        power_limit_w=_watts(power, where, report, *_LIMITS),
        power_limit_max_w=_watts(power, where, report, "max_power_limit"),
        ecc=_switch(node, "ecc_mode", "current_ecc"),
        mig=_switch(node, "mig_mode", "current_mig"),
        persistence=_switch(node, "persistence_mode"),
    )


def _power(node: Node) -> Node:
    """The board's power readings, renamed with v12 (the module's are others')."""
    newer = node.child("gpu_power_readings")
    return newer if newer.children else node.child("power_readings")


def _text(node: Node, *path: str) -> Fact[str]:
    """An element's text; the tool's many words for no answer are reasons."""
    source = f"{TOOL}: {'/'.join(path)}"
    text = node.child(*path).text
    reason = _NO_ANSWER.get(text.casefold().strip("[]!. "))
    if reason is not None:
        return unknown(reason, source, say("it says “{text}”", text=text) if text else "")
    return text_fact(text, source)


def _either(node: Node, name: str, newer: str) -> Fact[str]:
    """An element under the name it had before, or under the one that replaces it (v13, R610)."""
    return _text(node, name).or_from(_text(node, newer))


def _number(
    node: Node, where: str, report: Report, expected: str, path: tuple[str, ...]
) -> tuple[Fact[str], re.Match[str] | None]:
    told = _text(node, *path)
    if told.value is None:
        return told, None
    told = told.into(lambda text: re.sub(r"(?<=\d),(?=\d{1,2}\b)", ".", text))
    match = re.fullmatch(r"(\d{1,15}(?:\.\d{1,6})?)\s*([A-Za-z]{0,3})", told.or_else(""))
    if match is None:
        report.add(where, "/".join(path), told.or_else(""), expected)
    return told, match


def _bytes(node: Node, where: str, report: Report, *path: str) -> Fact[int]:
    """`81920 MiB` in bytes. MiB is what the library means, also where old versions print MB."""
    told, match = _number(node, where, report, "a size such as 24576 MiB", path)
    if match is None or match[2] not in _UNITS:
        return _misread(told).into(int)
    size = int(float(match[1]) * _UNITS[match[2]])
    if size == 0 and path[-1] == "total":
        return unknown(Unknown.NOT_SUPPORTED, told.source, "it reads 0")
    return known(size, told.source)


def _whole(node: Node, where: str, report: Report, *path: str) -> Fact[int]:
    """`4` or `16x`; zero is no link."""
    told, match = _number(node, where, report, "a whole number", path)
    if match is None:
        return _misread(told).into(int)
    count = int(float(match[1]))
    if count == 0:
        return unknown(Unknown.NOT_SUPPORTED, told.source, "it reads 0")
    return known(count, told.source)


def _watts(power: Node, where: str, report: Report, *names: str) -> Fact[float]:
    """`300.00 W`, under the first of `names` that tells it, else under the first that is there."""
    listed = [each for each in names if power.all(each)]
    telling = (each for each in listed if _text(power, each).is_known)
    name = next(telling, listed[0] if listed else names[0])
    told, match = _number(power, where, report, "a power such as 300.00 W", (name,))
    if match is None:
        return _misread(told).into(float)
    return known(float(match[1]), told.source)


def _switch(node: Node, *path: str) -> Fact[bool]:
    told = _text(node, *path)
    if told.value is None or told.value in {"Enabled", "Disabled"}:
        return told.into(lambda word: word == "Enabled")
    return unknown(Unknown.UNREADABLE, told.source, say("it says “{told}”", told=told.value))


def _misread(told: Fact[str]) -> Fact[str]:
    if told.value is None:
        return told
    return unknown(Unknown.UNREADABLE, told.source, say("it says “{told}”", told=told.value))


def _pci_id(node: Node) -> Fact[str]:
    """Vendor and device, as hexadecimal digits in one."""
    told = _text(node, "pci", "pci_device_id")
    digits = told.or_else("").casefold().removeprefix("0x")
    if not re.fullmatch(r"[0-9a-f]{8}", digits):
        return told
    return nvidias_pci_id(int(digits, 16), told.source)
