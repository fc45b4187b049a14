"""Memory, drives, GPUs and network cards among Redfish's resources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from probing.disk_names import medium_in_name
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.gpu_names import gpu_vendor, vendor_in_name
from probing.records import same_of, sum_of
from probing.spec import (
    Gpu,
    Memory,
    MemoryModule,
    NetworkInterface,
    StorageDevice,
    StorageKind,
)
from probing.wording import first_known

if TYPE_CHECKING:
    from collections.abc import Mapping

    from probing.records import Record

__all__ = ["gpus_in", "memory_in", "network_in", "storage_in"]

TOOL = "Redfish"
MIB = 1024**2
_CORRECTIONS = {
    "NoECC": "none",
    "SingleBitECC": "single-bit ECC",
    "MultiBitECC": "multi-bit ECC",
    "AddressParity": "parity",
}
_FORM_FACTORS = {"SO_DIMM": "SODIMM", "SO_UDIMM": "SODIMM", "SO_RDIMM": "SODIMM"}
_BUSES = {"NVMe": "PCIe", "PCIe": "PCIe", "SATA": "SATA", "SAS": "SAS", "USB": "USB"}


def memory_in(slots: list[Record], told: Fact[int]) -> Memory:
    """The modules in their slots, or the sum alone that the system tells of itself."""
    source = f"{TOOL}: Memory"
    if not slots:
        return Memory(installed_bytes=told, modules=no_parts(Unknown.NOT_REPORTED, source))
    filled = [slot for slot in slots if _is_there(slot) and _capacity(slot).is_known]
    modules = [_module(slot) for slot in filled]
    installed = sum_of([module.size_bytes for module in modules], source)
    return Memory(
        installed_bytes=installed.or_from(told),
        slots=known(len(slots), source),
        error_correction=same_of([_correction(slot) for slot in filled], source),
        modules=parts(modules, source),
    )


def _is_there(resource: Record) -> bool:
    return resource.part("Status").raw("State") != "Absent"


def _capacity(slot: Record) -> Fact[int]:
    return slot.whole("CapacityMiB", "SizeMB", times=MIB)


def _correction(slot: Record) -> Fact[str]:
    told = slot.text("ErrorCorrection")
    name = _CORRECTIONS.get(slot.raw("ErrorCorrection"))
    return known(name, told.source) if name else told


def _module(slot: Record) -> MemoryModule:
    speeds = slot.fields.get("AllowedSpeedsMHz")
    rated = [each for each in speeds if isinstance(each, int)] if isinstance(speeds, list) else []
    form = slot.text("BaseModuleType")
    return MemoryModule(
        slot=first_known((slot.text("DeviceLocator"), slot.text("Name"), slot.text("Id"))),
        size_bytes=_capacity(slot),
        type=slot.text("MemoryDeviceType", "DIMMType"),
        form_factor=form.into(lambda word: _FORM_FACTORS.get(word, word)),
        rated_mts=known(max(rated), slot.source("AllowedSpeedsMHz"))
        if rated and max(rated) > 0
        else unknown(Unknown.NOT_REPORTED, slot.source("AllowedSpeedsMHz")),
        configured_mts=slot.whole("OperatingSpeedMhz"),
        manufacturer=slot.text("Manufacturer", "VendorName"),
        part_number=slot.text("PartNumber"),
        serial=slot.text("SerialNumber"),
    )


def storage_in(found: Mapping[str, list[Record]]) -> Parts[StorageDevice]:
    """The drives; the simple list of them where the full one is not there."""
    drives = found.get("Drive", []) or found.get("HpeSmartStorageDiskDrive", [])
    drives = drives or found.get("HpSmartStorageDiskDrive", [])
    simple = [bay for each in found.get("SimpleStorage", []) for bay in each.parts("Devices")]
    listed = drives or simple
    if not listed:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: Drive")
    return parts([_drive(each) for each in listed if _is_there(each)], f"{TOOL}: Drive")


def _drive(drive: Record) -> StorageDevice:
    bus = drive.text("Protocol", "InterfaceType")
    return StorageDevice(
        name=drive.text("Name", "Id"),
        model=drive.text("Model"),
        vendor=drive.text("Manufacturer"),
        serial=drive.text("SerialNumber"),
        firmware=drive.text("Revision", "FirmwareVersion")
        if not isinstance(drive.fields.get("FirmwareVersion"), dict)
        else drive.part("FirmwareVersion").part("Current").text("VersionString"),
        size_bytes=drive.whole("CapacityBytes").or_from(drive.whole("CapacityMiB", times=MIB)),
        kind=_kind(drive),
        bus=bus.into(lambda word: _BUSES.get(word, word)),
        removable=known(bus.value == "USB", bus.source)
        if bus.is_known
        else unknown(Unknown.NOT_REPORTED, bus.source),
    )


def _kind(drive: Record) -> Fact[StorageKind]:
    source = drive.source("MediaType")
    is_flash = drive.raw("MediaType") == "SSD"
    if drive.raw("Protocol") in {"NVMe", "PCIe"} and drive.raw("MediaType") != "HDD":
        return known(StorageKind.NVME, drive.source("Protocol"))
    if is_flash or drive.raw("MediaType") == "HDD":
        return known(StorageKind.SSD if is_flash else StorageKind.HDD, source)
    medium = medium_in_name(f"{drive.raw('Manufacturer')} {drive.raw('Model')}")
    if medium:
        return known(StorageKind(medium), drive.source("Model"))
    return unknown(Unknown.NOT_REPORTED, source)


def gpus_in(found: Mapping[str, list[Record]]) -> Parts[Gpu]:
    """Processors of the kind GPU, or graphics controllers."""
    cards = [each for each in found.get("Processor", []) if each.raw("ProcessorType") == "GPU"]
    cards = [each for each in cards or found.get("GraphicsController", []) if _is_there(each)]
    if not cards and not found.get("Processor") and not found.get("GraphicsController"):
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: Processor")
    if not cards:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: Processor", "it lists no GPU")
    return parts([_gpu(card) for card in cards], f"{TOOL}: Processor")


def _gpu(card: Record) -> Gpu:
    name = card.text("Model", "Name")
    vendor = gpu_vendor(card.text("Manufacturer")).or_from(vendor_in_name(name))
    return Gpu(
        vendor=vendor,
        name=name,
        uuid=_uuid(card.text("UUID"), vendor),
        serial=card.text("SerialNumber"),
        vram_bytes=_vram(card),
        driver=card.text("DriverVersion"),
        vbios=card.text("BiosVersion", "FirmwareVersion"),
    )


def _uuid(told: Fact[str], vendor: Fact[str]) -> Fact[str]:
    """With the mark that NVIDIA's own tools put before it."""
    if vendor.value == "NVIDIA" and re.fullmatch(r"[0-9a-fA-F-]{36}", told.or_else("")):
        return told.into(lambda uuid: f"GPU-{uuid.casefold()}")
    return told


def _vram(card: Record) -> Fact[int]:
    summary = card.part("MemorySummary").whole("TotalMemorySizeMiB", times=MIB)
    if summary.is_known:
        return summary
    chips = [each for each in card.parts("ProcessorMemory") if each.raw("MemoryType") != "SRAM"]
    return sum_of(
        [chip.whole("CapacityMiB", times=MIB) for chip in chips], card.source("ProcessorMemory")
    )


def network_in(interfaces: list[Record]) -> Parts[NetworkInterface]:
    """The machine's own cards; the wire to its management and virtual networks are none."""
    cards = [each for each in interfaces if _is_card(each)]
    if not interfaces:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: EthernetInterface")
    return parts([_card(each) for each in cards], f"{TOOL}: EthernetInterface")


def _is_card(interface: Record) -> bool:
    told = interface.raw("EthernetInterfaceType") in {"", "Physical"}
    to_manager = "ToManager" in interface.raw("@odata.id")
    return told and not to_manager and interface.has("MACAddress") and _is_there(interface)


def _card(interface: Record) -> NetworkInterface:
    link = interface.raw("LinkStatus")
    addresses = [
        address
        for key in ("IPv4Addresses", "IPv6Addresses")
        for each in interface.parts(key)
        if (address := each.raw("Address")).strip("0.:")
    ]
    mac = first_known((interface.text("PermanentMACAddress"), interface.text("MACAddress")))
    return NetworkInterface(
        name=interface.text("Id", "Name"),
        mac=mac.into(str.casefold),
        kind=known("Ethernet", interface.source("@odata.type")),
        built_in=known(True, mac.source) if mac.is_known else unknown(Unknown.NOT_REPORTED),
        up=known(link == "LinkUp", interface.source("LinkStatus"))
        if link
        else unknown(Unknown.NOT_REPORTED, interface.source("LinkStatus")),
        speed_mbps=interface.whole("SpeedMbps"),
        addresses=known(tuple(dict.fromkeys(addresses)), interface.source("IPv4Addresses")),
    )
