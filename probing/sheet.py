"""A machine's spec as a text sheet to read: sections, aligned, with what is unknown and why."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from money.sentence import say, shown
from probing.facts import Fact, Parts, Unknown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from probing.spec import CacheLevel, MachineSpec

    Field = tuple[str, str, Callable[[Any], str]]

__all__ = ["sheet"]

LABEL_WIDTH = 22
# Looked for and not found: that is no gap in what is known. Memory here is that of the limits.
_NONE_IS_AN_ANSWER = {"hypervisor", "container", "memory_bytes", "cpus"}


def sheet(spec: MachineSpec, *, with_sources: bool = False) -> str:
    """The whole spec as text; `with_sources` adds to every value where it was read."""
    title = spec.hostname.or_else("A machine")
    lines = [title, "=" * len(title), *_head(spec)]
    for heading, part, fields in sheet_sections(spec):
        lines += ["", heading, "-" * len(heading), *_part(part, fields, with_sources)]
        if heading == "Processor":
            lines += _caches(spec.cpu.caches)
        if heading == "Memory":
            lines += _items("Module", spec.memory.modules, MODULE, with_sources)
    for heading, items, fields in sheet_lists(spec):
        lines += ["", heading, "-" * len(heading), *_items("", items, fields, with_sources)]
    return "\n".join(lines) + "\n"


def binary_size(size_bytes: int) -> str:
    """Bytes in powers of 1,024, as memory is counted."""
    return _size(size_bytes, 1024, ("B", "KiB", "MiB", "GiB", "TiB", "PiB"))


def decimal_size(size_bytes: int) -> str:
    """Bytes in powers of 1,000, as disks are sold."""
    return _size(size_bytes, 1000, ("B", "kB", "MB", "GB", "TB", "PB"))


def _size(size: float, step: int, units: tuple[str, ...]) -> str:
    for unit in units[:-1]:
        if size < step:
            return say("{size:.4g} {unit}", size=size, unit=unit)
        size /= step
    return say("{size:.4g} {unit}", size=size, unit=units[-1])


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or say("none")
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M UTC")
    return shown(value, "g") if isinstance(value, float) else str(value)


def _with(unit: str) -> Callable[[Any], str]:
    return lambda value: say("{value:g} {unit}", value=value, unit=unit)


def _head(spec: MachineSpec) -> Iterator[str]:
    yield _line("Kind", spec.kind.value)
    yield _line("Read by", _told(spec.collector))
    yield _line("Read at", _told(spec.collected_at))
    for warning in spec.warnings():
        yield _line("Note", warning)


def _told(fact: Fact[Any], form: Callable[[Any], str] = _plain) -> str:
    return f"unknown ({fact.why})" if fact.value is None else form(fact.value)


def _line(label: str, text: str) -> str:
    return f"{label:<{LABEL_WIDTH}}{text}"


def _part(part: Any, fields: tuple[Field, ...], with_sources: bool) -> Iterator[str]:
    """The known fields a line each, then the unknown ones together by their reason."""
    reasons: dict[str, list[str]] = {}
    for name, label, form in fields:
        fact: Fact[Any] = getattr(part, name)
        if fact.unknown is Unknown.ABSENT and name in _NONE_IS_AN_ANSWER:
            yield _line(label, "none")
            continue
        if fact.value is None:
            reasons.setdefault(fact.why, []).append(label)
            continue
        text = form(fact.value)
        yield _line(label, f"{text}   [{fact.source}]" if with_sources else text)
    for why, labels in reasons.items():
        yield _line("Unknown", f"{', '.join(labels)} ({why})")


def _caches(caches: Parts[CacheLevel]) -> Iterator[str]:
    """One line for each level and kind: `Cache L2 unified  1 MiB × 2`."""
    for each in caches:
        size = _told(each.size_bytes, binary_size)
        yield _line(f"Cache L{each.level} {each.type}", f"{size} × {_told(each.instances)}")
    if not caches.is_whole:
        yield _line("Caches", f"unknown ({caches.why})" if not len(caches) else caches.why)


def _items(
    noun: str, items: Parts[Any], fields: tuple[Field, ...], with_sources: bool
) -> Iterator[str]:
    """Each part of a list with its number; an empty list says whether that is an answer."""
    for number, item in enumerate(items, 1):
        if noun or number > 1:
            yield ""
        if noun:
            yield f"{noun} {number}"
        yield from _part(item, fields, with_sources)
    if items.unknown is not None:
        whole = "Unknown" if not len(items) else "Perhaps incomplete"
        yield _line(f"{noun}s" if noun else whole, f"{'' if not noun else 'unknown '}({items.why})")
    elif not len(items):
        yield _line(f"{noun}s" if noun else "None", "none" if noun else "this machine has none")


def sheet_sections(spec: MachineSpec) -> Iterator[tuple[str, Any, tuple[Field, ...]]]:
    """The parts that a machine has one of: heading, part and its fields."""
    yield "Machine", spec.product, _PRODUCT
    yield "Chassis", spec.chassis, _CHASSIS
    yield "Board", spec.board, _BOARD
    yield "Firmware", spec.firmware, _FIRMWARE
    yield "System", spec.os, _SYSTEM
    yield "Limits of this process", spec.limits, _LIMITS
    yield "Processor", spec.cpu, _CPU
    yield "Memory", spec.memory, _MEMORY


def sheet_lists(spec: MachineSpec) -> Iterator[tuple[str, Parts[Any], tuple[Field, ...]]]:
    """The parts that a machine has several of: heading, parts and their fields."""
    yield "Graphics", spec.gpus, _GPU
    yield "Storage", spec.storage, _DISK
    yield "File systems", spec.mounts, _MOUNT
    yield "Network", spec.network, _CARD


_PRODUCT: tuple[Field, ...] = (
    ("manufacturer", "Manufacturer", _plain),
    ("name", "Product", _plain),
    ("version", "Version", _plain),
    ("sku", "SKU", _plain),
    ("family", "Family", _plain),
    ("serial", "Serial number", _plain),
    ("uuid", "UUID", _plain),
)
_CHASSIS: tuple[Field, ...] = (
    ("type", "Type", _plain),
    ("manufacturer", "Manufacturer", _plain),
    ("serial", "Serial number", _plain),
    ("asset_tag", "Asset tag", _plain),
)
_BOARD: tuple[Field, ...] = (
    ("manufacturer", "Manufacturer", _plain),
    ("model", "Model", _plain),
    ("version", "Version", _plain),
    ("serial", "Serial number", _plain),
    ("asset_tag", "Asset tag", _plain),
)
_FIRMWARE: tuple[Field, ...] = (
    ("vendor", "Vendor", _plain),
    ("version", "Version", _plain),
    ("date", "Date", _plain),
    ("boot_mode", "Boot mode", _plain),
)
_SYSTEM: tuple[Field, ...] = (
    ("name", "Operating system", _plain),
    ("version", "Version", _plain),
    ("kernel", "Kernel", _plain),
    ("booted_at", "Running since", _plain),
    ("hypervisor", "Hypervisor", _plain),
    ("container", "Container", _plain),
    ("wsl", "WSL guest", _plain),
)
_LIMITS: tuple[Field, ...] = (
    ("memory_bytes", "Memory", binary_size),
    ("cpus", "Processors", _plain),
)
_CPU: tuple[Field, ...] = (
    ("vendor", "Vendor", _plain),
    ("model", "Model", _plain),
    ("architecture", "Architecture", _plain),
    ("packages", "Packages", _plain),
    ("cores", "Cores", _plain),
    ("threads", "Threads", _plain),
    ("efficiency_cores", "Efficiency cores", _plain),
    ("base_mhz", "Base clock", _with("MHz")),
    ("max_mhz", "Highest clock", _with("MHz")),
    ("ai_flags", "Instructions for AI", _plain),
)
_MEMORY: tuple[Field, ...] = (
    ("total_bytes", "Seen by the system", binary_size),
    ("installed_bytes", "Installed", binary_size),
    ("swap_bytes", "Swap", binary_size),
    ("slots", "Slots", _plain),
    ("error_correction", "Error correction", _plain),
)
MODULE: tuple[Field, ...] = (
    ("slot", "Slot", _plain),
    ("bank", "Bank", _plain),
    ("size_bytes", "Size", binary_size),
    ("type", "Type", _plain),
    ("form_factor", "Form factor", _plain),
    ("rated_mts", "Rated speed", _with("MT/s")),
    ("configured_mts", "Speed as configured", _with("MT/s")),
    ("manufacturer", "Manufacturer", _plain),
    ("part_number", "Part number", _plain),
    ("serial", "Serial number", _plain),
)
_DISK: tuple[Field, ...] = (
    ("name", "Device", _plain),
    ("model", "Model", _plain),
    ("vendor", "Vendor", _plain),
    ("kind", "Kind", _plain),
    ("bus", "Bus", _plain),
    ("size_bytes", "Capacity", decimal_size),
    ("serial", "Serial number", _plain),
    ("firmware", "Firmware", _plain),
    ("wwn", "World wide name", _plain),
    ("removable", "Removable", _plain),
)
_MOUNT: tuple[Field, ...] = (
    ("path", "Mounted at", _plain),
    ("filesystem", "File system", _plain),
    ("total_bytes", "Size", decimal_size),
    ("free_bytes", "Free", decimal_size),
    ("devices", "On", _plain),
)
_GPU: tuple[Field, ...] = (
    ("name", "Name", _plain),
    ("vendor", "Vendor", _plain),
    ("vram_bytes", "Memory", binary_size),
    ("vram_reserved_bytes", "of it reserved", binary_size),
    ("integrated", "Integrated", _plain),
    ("uuid", "UUID", _plain),
    ("serial", "Serial number", _plain),
    ("bus_address", "Bus address", _plain),
    ("pci_id", "PCI ID", _plain),
    ("driver", "Driver", _plain),
    ("cuda_version", "CUDA version", _plain),
    ("compute_capability", "Compute capability", _plain),
    ("vbios", "Video BIOS", _plain),
    ("pcie_generation", "PCIe generation now", _plain),
    ("pcie_generation_max", "PCIe generation", _plain),
    ("pcie_width", "PCIe lanes now", _plain),
    ("pcie_width_max", "PCIe lanes", _plain),
    ("power_limit_w", "Power limit", _with("W")),
    ("power_limit_max_w", "Highest power limit", _with("W")),
    ("ecc", "ECC", _plain),
    ("mig", "MIG", _plain),
    ("persistence", "Persistence mode", _plain),
)
_CARD: tuple[Field, ...] = (
    ("name", "Interface", _plain),
    ("model", "Model", _plain),
    ("kind", "Kind", _plain),
    ("mac", "MAC address", _plain),
    ("built_in", "Built in", _plain),
    ("up", "Connected", _plain),
    ("speed_mbps", "Speed", _with("Mbit/s")),
    ("driver", "Driver", _plain),
    ("addresses", "Addresses", _plain),
)
