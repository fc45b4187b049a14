"""macOS through `system_profiler -json`, `sysctl` and psutil; its text report on older systems."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing import psutil_parts
from probing.cpu_names import ai_flags_in, vendor_name
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.once import once
from probing.records import Record, Report, sum_of
from probing.spec import (
    Board,
    Chassis,
    Cpu,
    Firmware,
    Gpu,
    Limits,
    Memory,
    MemoryModule,
    OperatingSystem,
    Product,
    StorageDevice,
    StorageKind,
)
from probing.wording import text_fact

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["DEADLINE_S", "profile_from_text", "sections", "sysctl_from_text"]

DEADLINE_S = 20.0
TOOL = "system_profiler"
TYPES = (
    "SPHardwareDataType",
    "SPMemoryDataType",
    "SPNVMeDataType",
    "SPSerialATADataType",
    "SPDisplaysDataType",
    "SPSoftwareDataType",
)
_UNITS = {"KB": 1024, "MB": 1024**2, "GB": 1024**3, "TB": 1024**4}
# The text report's words for the fields of the JSON report.
_WORDS = {
    "model name": "machine_name",
    "model identifier": "machine_model",
    "machine model": "machine_model",
    "chip": "chip_type",
    "processor name": "cpu_type",
    "cpu type": "cpu_type",
    "processor speed": "current_processor_speed",
    "cpu speed": "current_processor_speed",
    "number of processors": "packages",
    "number of cpus": "packages",
    "total number of cores": "number_processors",
    "memory": "physical_memory",
    "boot rom version": "boot_rom_version",
    "system firmware version": "boot_rom_version",
    "serial number (system)": "serial_number",
    "serial number": "serial_number",
    "hardware uuid": "platform_UUID",
    "system version": "os_version",
    "kernel version": "kernel_version",
    "computer name": "local_host_name",
    "chipset model": "sppci_model",
    "vram (total)": "spdisplays_vram",
    "vram (dynamic, max)": "spdisplays_vram_shared",
    "vendor": "spdisplays_vendor",
    "bus": "sppci_bus",
    "size": "dimm_size",
    "type": "dimm_type",
    "speed": "dimm_speed",
    "status": "dimm_status",
    "manufacturer": "dimm_manufacturer",
    "part number": "dimm_part_number",
    "ecc": "global_ecc_state",
}
_NO_CARDS = ("lo", "utun", "awdl", "llw", "bridge", "gif", "stf", "anpi", "ap", "vmnet", "feth")

Profile = dict[str, Any]


def sections() -> dict[str, Callable[[], Any]]:
    """The readers by the name of the spec's field that they fill; they share the calls."""
    profile, sysctl = once(_ask_profiler), once(_ask_sysctl)
    return {
        "product": lambda: read_product(profile()),
        "board": Board,
        "firmware": lambda: Firmware(
            vendor=known("Apple", TOOL), version=_hardware(profile()).text("boot_rom_version")
        ),
        "chassis": lambda: Chassis(type=_hardware(profile()).text("machine_name")),
        "cpu": lambda: read_cpu(profile(), sysctl()),
        "memory": lambda: read_memory(profile(), psutil_parts.load()),
        "storage": lambda: read_storage(profile()),
        "mounts": lambda: psutil_parts.mounts(psutil_parts.load()),
        "gpus": lambda: read_gpus(profile()),
        "network": lambda: psutil_parts.network(
            psutil_parts.load(), lambda name: not name.startswith(_NO_CARDS)
        ),
        "os": lambda: read_system(profile(), sysctl()),
        "limits": Limits,
    }


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, check=False, timeout=DEADLINE_S)  # noqa: S603
    return done.stdout.decode("utf-8", "replace")


def _ask_profiler() -> Profile:
    """The JSON report; systems before 10.15 know only text."""
    told = _run("/usr/sbin/system_profiler", "-json", *TYPES)
    if told.lstrip().startswith("{"):
        loaded = json.loads(told)
        return loaded if isinstance(loaded, dict) else {}
    return profile_from_text(_run("/usr/sbin/system_profiler", *TYPES))


def _ask_sysctl() -> dict[str, str]:
    return sysctl_from_text(_run("/usr/sbin/sysctl", "machdep.cpu", "hw", "kern"))


def sysctl_from_text(text: str) -> dict[str, str]:
    """`name: value` lines."""
    pairs = (line.partition(":") for line in text.splitlines())
    return {name.strip(): value.strip() for name, colon, value in pairs if colon}


def profile_from_text(text: str) -> Profile:
    """The JSON report's structure from the text report: its indentation is the structure."""
    root: dict[str, Any] = {}
    stack: list[tuple[int, dict[str, Any]]] = [(-1, root)]
    for line in text.splitlines():
        label, colon, value = line.strip().partition(":")
        if not colon:
            continue
        # Names such as “BANK 0/DIMM0” end in their colon; a value may hold more colons.
        depth = len(line) - len(line.lstrip())
        while stack[-1][0] >= depth:
            stack.pop()
        if value.strip():
            stack[-1][1][label] = value.strip()
        else:
            inner: dict[str, Any] = {}
            stack[-1][1][label] = inner
            stack.append((depth, inner))
    hardware = _inner(root, "Hardware", "Hardware Overview")
    software = _inner(root, "Software", "System Software Overview")
    screens = _inner(root, "Graphics/Displays")
    return {
        "SPHardwareDataType": [_renamed(hardware)] if hardware else [],
        "SPSoftwareDataType": [_renamed(software)] if software else [],
        "SPMemoryDataType": _memory_from_text(_inner(root, "Memory")),
        "SPDisplaysDataType": [
            {"_name": name} | _renamed(card)
            for name, card in screens.items()
            if isinstance(card, dict)
        ],
    }


def _inner(tree: dict[str, Any], *path: str) -> dict[str, Any]:
    for name in path:
        inner = tree.get(name)
        tree = inner if isinstance(inner, dict) else {}
    return tree


def _renamed(fields: dict[str, Any]) -> dict[str, Any]:
    plain = {name: value for name, value in fields.items() if isinstance(value, str)}
    return {_WORDS.get(name.casefold(), name): value for name, value in plain.items()}


def _memory_from_text(memory: dict[str, Any]) -> list[dict[str, Any]]:
    slots = memory.get("Memory Slots", memory)
    banks = [
        {"_name": name}
        | {
            ("dimm_serial_number" if k == "serial_number" else k): v
            for k, v in _renamed(bank).items()
        }
        for name, bank in slots.items()
        if isinstance(bank, dict)
    ]
    return [_renamed(slots) | {"_items": banks}] if slots else []


def _first(profile: Profile, kind: str) -> Record:
    found = Record(profile, TOOL, "", Report(TOOL)).parts(kind)
    return found[0] if found else Record({}, TOOL, kind, Report(TOOL))


def _hardware(profile: Profile) -> Record:
    return _first(profile, "SPHardwareDataType")


def read_product(profile: Profile) -> Product:
    """The machine as sold; Apple makes every one of them."""
    hardware = _hardware(profile)
    return Product(
        manufacturer=known("Apple", TOOL),
        name=hardware.text("machine_model"),
        sku=hardware.text("model_number"),
        family=hardware.text("machine_name"),
        serial=hardware.text("serial_number"),
        uuid=hardware.text("platform_UUID"),
    )


def read_cpu(profile: Profile, sysctl: Mapping[str, str]) -> Cpu:
    """Apple's chips tell no clock; Intel's tell theirs."""
    hardware = _hardware(profile)
    kernel = Record(dict(sysctl), "sysctl", "", Report("sysctl"))
    apple = hardware.has("chip_type")
    model = kernel.text("machdep.cpu.brand_string").or_from(hardware.text("chip_type", "cpu_type"))
    cores = kernel.whole("hw.physicalcpu").or_from(kernel.whole("machdep.cpu.core_count"))
    small = re.search(r"and (\d+) efficiency|:\d+:(\d+)$", hardware.raw("number_processors"))
    vendor = kernel.text("machdep.cpu.vendor").into(lambda code: vendor_name(code) or code)
    flags = " ".join(sysctl.get(f"machdep.cpu.{key}", "") for key in _FLAG_KEYS)
    words = [word.casefold().replace(".", "_") for word in flags.split()]
    return Cpu(
        vendor=known("Apple", hardware.source("chip_type")) if apple else vendor,
        model=model,
        architecture=kernel.text("hw.machine"),
        packages=hardware.whole("packages")
        if not apple
        else known(1, hardware.source("chip_type")),
        cores=cores.or_from(_total_cores(hardware)),
        threads=kernel.whole("hw.logicalcpu").or_from(kernel.whole("machdep.cpu.thread_count")),
        efficiency_cores=known(int(small[1] or small[2]), hardware.source("number_processors"))
        if small
        else unknown(Unknown.NOT_REPORTED, hardware.source("number_processors")),
        base_mhz=_clock(hardware.text("current_processor_speed")),
        max_mhz=kernel.number("hw.cpufrequency_max").into(lambda hertz: hertz / 1e6),
        ai_flags=known(_intel_flags(words), "sysctl: machdep.cpu.features")
        if words
        else unknown(Unknown.NOT_REPORTED, "sysctl: machdep.cpu.features"),
    )


_FLAG_KEYS = ("features", "leaf7_features")


def _intel_flags(words: list[str]) -> tuple[str, ...]:
    """macOS writes AVX1.0 where others write avx."""
    return ai_flags_in("avx" if word == "avx1_0" else word for word in words)


def _total_cores(hardware: Record) -> Fact[int]:
    """`8 (4 performance and 4 efficiency)` or `proc 8:4:4`."""
    match = re.search(r"\d+", hardware.raw("number_processors"))
    source = hardware.source("number_processors")
    return known(int(match[0]), source) if match else unknown(Unknown.NOT_REPORTED, source)


def _clock(told: Fact[str]) -> Fact[float]:
    """`2.6 GHz`, with a comma in some languages."""
    match = re.fullmatch(r"(\d+(?:[.,]\d+)?) ?([GM])Hz", told.or_else(""))
    if match is None:
        return told.into(float) if told.value is None else unknown(Unknown.UNREADABLE, told.source)
    return known(float(match[1].replace(",", ".")) * (1000 if match[2] == "G" else 1), told.source)


def _size(told: Fact[str]) -> Fact[int]:
    """`16 GB` of memory, which Apple counts in powers of 1,024 here."""
    match = re.fullmatch(r"(\d+(?:[.,]\d+)?) ?([KMGT]B)", told.or_else(""))
    if match is None:
        if told.value is None:
            return told.into(int)
        return unknown(Unknown.ABSENT, told.source, say("it says “{told}”", told=told.value))
    return known(int(float(match[1].replace(",", ".")) * _UNITS[match[2]]), told.source)


def read_memory(profile: Profile, psutil: Any = None) -> Memory:
    """Memory; Apple's chips carry it in their package and list no modules."""
    memory = _first(profile, "SPMemoryDataType")
    installed = _size(_hardware(profile).text("physical_memory"))
    banks = memory.parts("_items")
    filled = [bank for bank in banks if _size(bank.text("dimm_size")).is_known]
    source = f"{TOOL}: SPMemoryDataType"
    return Memory(
        total_bytes=psutil_parts.total_bytes(psutil) if psutil else installed,
        installed_bytes=sum_of([_size(b.text("dimm_size")) for b in filled], source).or_from(
            installed
        ),
        swap_bytes=psutil_parts.swap_bytes(psutil)
        if psutil
        else unknown(Unknown.NOT_REPORTED, "psutil"),
        slots=known(len(banks), source) if banks else unknown(Unknown.NOT_SUPPORTED, source),
        error_correction=memory.text("global_ecc_state"),
        modules=parts([_module(bank) for bank in filled], source)
        if banks
        else no_parts(Unknown.NOT_SUPPORTED, source, "the memory is part of the chip"),
    )


def _module(bank: Record) -> MemoryModule:
    speed = re.match(r"(\d+) M", bank.raw("dimm_speed"))
    source = bank.source("dimm_speed")
    return MemoryModule(
        slot=bank.text("_name"),
        size_bytes=_size(bank.text("dimm_size")),
        type=bank.text("dimm_type"),
        rated_mts=known(int(speed[1]), source) if speed else unknown(Unknown.NOT_REPORTED, source),
        manufacturer=bank.text("dimm_manufacturer"),
        part_number=bank.text("dimm_part_number"),
        serial=bank.text("dimm_serial_number"),
    )


def read_storage(profile: Profile) -> Parts[StorageDevice]:
    """Disks of the NVMe and SATA controllers; the items of each are its disks."""
    root = Record(profile, TOOL, "", Report(TOOL))
    disks = [
        _disk(disk, kind)
        for kind in ("SPNVMeDataType", "SPSerialATADataType")
        for controller in root.parts(kind)
        for disk in controller.parts("_items")
        if disk.has("size_in_bytes")
    ]
    return parts(disks, TOOL)


def _disk(disk: Record, kind: str) -> StorageDevice:
    medium = disk.raw("spsata_medium_type")
    kinds = {"Solid State": StorageKind.SSD, "Rotational": StorageKind.HDD}
    found = StorageKind.NVME if kind == "SPNVMeDataType" else kinds.get(medium)
    source = disk.source("spsata_medium_type")
    return StorageDevice(
        name=disk.text("bsd_name"),
        model=disk.text("device_model", "_name"),
        serial=disk.text("device_serial"),
        firmware=disk.text("device_revision"),
        size_bytes=disk.whole("size_in_bytes"),
        kind=known(found, source) if found else unknown(Unknown.NOT_REPORTED, source),
        bus=known("PCIe" if kind == "SPNVMeDataType" else "SATA", TOOL),
        removable=disk.text("removable_media").into(lambda word: word == "yes"),
    )


def read_gpus(profile: Profile) -> Parts[Gpu]:
    """Graphics cards; those in Apple's chips and Intel's processors use main memory."""
    cards = Record(profile, TOOL, "", Report(TOOL)).parts("SPDisplaysDataType")
    return parts([_gpu(card) for card in cards], TOOL)


def _gpu(card: Record) -> Gpu:
    vram = _size(card.text("spdisplays_vram"))
    name = card.text("sppci_model", "_name")
    shared = card.has("spdisplays_vram_shared") or name.or_else("").startswith("Apple ")
    if shared:
        vram = unknown(
            Unknown.NOT_SUPPORTED, card.source("spdisplays_vram"), "it works in main memory"
        )
    vendor = re.sub(r" \(0x.*|^sppci_vendor_", "", card.raw("spdisplays_vendor"))
    return Gpu(
        vendor=text_fact(vendor, card.source("spdisplays_vendor")),
        name=name,
        vram_bytes=vram,
        integrated=known(shared, card.source("spdisplays_vram_shared")),
    )


def read_system(profile: Profile, sysctl: Mapping[str, str]) -> OperatingSystem:
    """macOS itself: `macOS 11.2.3 (20D91)`."""
    software = _first(profile, "SPSoftwareDataType")
    told = software.text("os_version")
    guest = sysctl.get("kern.hv_vmm_present") == "1"
    return OperatingSystem(
        hostname=software.text("local_host_name"),
        name=told.into(lambda text: re.split(r" \d", text, maxsplit=1)[0]),
        version=told.into(lambda text: re.sub(r"^\D+", "", text) or text),
        kernel=software.text("kernel_version"),
        hypervisor=known("a hypervisor without a name", "sysctl: kern.hv_vmm_present")
        if guest
        else unknown(Unknown.ABSENT, "sysctl: kern.hv_vmm_present", "no sign of a hypervisor"),
        container=unknown(Unknown.ABSENT, TOOL, "macOS has none"),
        wsl=known(False, TOOL),
    )
