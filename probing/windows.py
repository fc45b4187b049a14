"""Windows through CIM: one PowerShell call gives all classes as JSON; NVIDIA's library adds GPUs.

`wmic` is gone from Windows 11, and importing COM bindings costs more than it brings here.
"""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.cpu_names import vendor_name
from probing.disk_names import is_virtual
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.kinds import CHASSIS_TYPES
from probing.once import once
from probing.records import Record, Report, same_of, sum_of
from probing.smbios import FORM_FACTORS, MEMORY_TYPES
from probing.spec import (
    Board,
    Chassis,
    Cpu,
    Firmware,
    Gpu,
    Limits,
    Memory,
    MemoryModule,
    Mount,
    NetworkInterface,
    OperatingSystem,
    Product,
    StorageDevice,
    StorageKind,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["DEADLINE_S", "Answers", "merge_gpus", "sections"]

DEADLINE_S = 20.0
TOOL = "CIM"
CLASSES = (
    "Win32_ComputerSystem",
    "Win32_ComputerSystemProduct",
    "Win32_BIOS",
    "Win32_BaseBoard",
    "Win32_SystemEnclosure",
    "Win32_Processor",
    "Win32_PhysicalMemory",
    "Win32_PhysicalMemoryArray",
    "Win32_DiskDrive",
    "Win32_LogicalDisk",
    "Win32_VideoController",
    "Win32_NetworkAdapter",
    "Win32_OperatingSystem",
    "Win32_PageFileUsage",
)
_DISPLAY_KEY = (
    r"HKLM:\SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}\0*"
)
SCRIPT = (
    "[Console]::OutputEncoding=[Text.Encoding]::UTF8;$o=@{};"
    + "".join(
        f"$o['{name}']=@(Get-CimInstance {name} -EA 0|Select-Object * -Exclude Cim*,PS*);"
        for name in CLASSES
    )
    + "$o['MSFT_PhysicalDisk']=@(Get-CimInstance -Namespace root/Microsoft/Windows/Storage "
    "MSFT_PhysicalDisk -EA 0|Select-Object * -Exclude Cim*,PS*);"
    f"$o['Display']=@(Get-ItemProperty '{_DISPLAY_KEY}' -EA 0|"
    "Select-Object DriverDesc,HardwareInformation.qwMemorySize);"
    "ConvertTo-Json $o -Depth 3 -Compress"
)
# Win32_VideoController.AdapterRAM is a 32-bit number: from here on it only says “at least 4 GB”.
_OVERFLOWN_BYTES = 0xFFF00000
_ARCHITECTURES = {"0": "x86", "5": "arm", "9": "AMD64", "12": "ARM64"}
_BUSES = {1: "SCSI", 3: "SATA", 7: "USB", 8: "RAID", 10: "SAS", 11: "SATA", 12: "SD", 17: "PCIe"}
_CORRECTIONS = {3: "none", 4: "parity", 5: "single-bit ECC", 6: "multi-bit ECC", 7: "CRC"}
_VIRTUAL_BUSES = {14, 15}
_LOCAL_DISK = "3"


class Answers:
    """What CIM said, by class; every answer is a list of records."""

    def __init__(self, classes: Mapping[str, Any]) -> None:
        self._report = Report(TOOL)
        self._root = Record(dict(classes), TOOL, "", self._report)

    def all(self, name: str) -> list[Record]:
        """The instances of a class."""
        return self._root.parts(name)

    def first(self, name: str) -> Record:
        """The first instance of a class; an empty one when there is none."""
        found = self.all(name)
        return found[0] if found else Record({}, TOOL, name, self._report)


def sections() -> dict[str, Callable[[], Any]]:
    """The readers by the name of the spec's field that they fill; they share one call."""
    answers = once(_ask_powershell)
    return {
        "product": lambda: read_product(answers()),
        "board": lambda: read_board(answers()),
        "firmware": lambda: read_firmware(answers()),
        "chassis": lambda: read_chassis(answers()),
        "cpu": lambda: read_cpu(answers()),
        "memory": lambda: read_memory(answers()),
        "storage": lambda: read_storage(answers()),
        "mounts": lambda: read_mounts(answers()),
        "gpus": lambda: merge_gpus(read_gpus(answers()), _nvidia()),
        "network": lambda: read_network(answers()),
        "os": lambda: read_system(answers()),
        "limits": Limits,
    }


def _ask_powershell() -> Answers:
    command = ["powershell.exe", "-NoProfile", "-NonInteractive", "-Command", SCRIPT]
    done = subprocess.run(command, capture_output=True, check=True, timeout=DEADLINE_S)  # noqa: S603
    told = json.loads(done.stdout.decode("utf-8-sig", "replace"))
    return Answers(told if isinstance(told, dict) else {})


def _nvidia() -> Parts[Gpu]:
    from probing import nvml

    return nvml.read_gpus()


def read_product(answers: Answers) -> Product:
    """The machine as sold."""
    system = answers.first("Win32_ComputerSystem")
    product = answers.first("Win32_ComputerSystemProduct")
    bios = answers.first("Win32_BIOS")
    return Product(
        manufacturer=system.text("Manufacturer").or_from(product.text("Vendor")),
        name=system.text("Model").or_from(product.text("Name")),
        version=product.text("Version"),
        sku=system.text("SystemSKUNumber"),
        family=system.text("SystemFamily"),
        serial=bios.text("SerialNumber").or_from(product.text("IdentifyingNumber")),
        uuid=product.text("UUID"),
    )


def read_board(answers: Answers) -> Board:
    """The main board."""
    board = answers.first("Win32_BaseBoard")
    return Board(
        manufacturer=board.text("Manufacturer"),
        model=board.text("Product"),
        version=board.text("Version"),
        serial=board.text("SerialNumber"),
    )


def read_firmware(answers: Answers) -> Firmware:
    """BIOS or UEFI; the date as CIM writes it, cut to the day."""
    bios = answers.first("Win32_BIOS")
    return Firmware(
        vendor=bios.text("Manufacturer"),
        version=bios.text("SMBIOSBIOSVersion", "Version"),
        date=bios.text("ReleaseDate").into(_day),
    )


def _day(text: str) -> str:
    return f"{text[:4]}-{text[4:6]}-{text[6:8]}" if text[:8].isdecimal() else text[:10]


def read_chassis(answers: Answers) -> Chassis:
    """The enclosure; PCSystemType says laptop where the enclosure says nothing."""
    case = answers.first("Win32_SystemEnclosure")
    codes = case.fields.get("ChassisTypes")
    code = codes[0] if isinstance(codes, list) and codes else codes
    name = CHASSIS_TYPES.get(code) if isinstance(code, int) else None
    kind: Fact[str] = unknown(Unknown.NOT_REPORTED, case.source("ChassisTypes"))
    system = answers.first("Win32_ComputerSystem")
    if name:
        kind = known(name, case.source("ChassisTypes"))
    elif system.raw("PCSystemType") == "2":
        kind = known("Laptop", system.source("PCSystemType"))
    return Chassis(
        type=kind,
        manufacturer=case.text("Manufacturer"),
        serial=case.text("SerialNumber"),
        asset_tag=case.text("SMBIOSAssetTag"),
    )


def read_cpu(answers: Answers) -> Cpu:
    """One instance for each package. Before Windows Vista there are no counts of cores."""
    packages = answers.all("Win32_Processor")
    source = f"{TOOL}: Win32_Processor"
    if not packages:
        return Cpu()
    codes = {each.raw("Architecture") for each in packages}
    architecture = _ARCHITECTURES.get(codes.pop()) if len(codes) == 1 else None
    return Cpu(
        vendor=same_of([each.text("Manufacturer") for each in packages], source).into(_vendor),
        model=same_of([each.text("Name") for each in packages], source),
        architecture=known(architecture, source)
        if architecture
        else unknown(Unknown.NOT_REPORTED, source),
        packages=known(len(packages), source),
        cores=sum_of([each.whole("NumberOfCores") for each in packages], source),
        threads=sum_of([each.whole("NumberOfLogicalProcessors") for each in packages], source),
        base_mhz=same_of([each.number("MaxClockSpeed") for each in packages], source),
        ai_flags=unknown(Unknown.NOT_SUPPORTED, source, "Windows does not list them"),
        caches=no_parts(Unknown.NOT_SUPPORTED, source, "only sums are told"),
    )


def _vendor(name: str) -> str:
    return vendor_name(name) or name


def read_memory(answers: Answers) -> Memory:
    """Memory and its modules, as the firmware's table gave them to Windows."""
    modules = answers.all("Win32_PhysicalMemory")
    arrays = answers.all("Win32_PhysicalMemoryArray")
    source = f"{TOOL}: Win32_PhysicalMemory"
    code = arrays[0].whole("MemoryErrorCorrection").value if arrays else None
    correction = _CORRECTIONS.get(code or 0)
    return Memory(
        total_bytes=answers.first("Win32_ComputerSystem").whole("TotalPhysicalMemory"),
        installed_bytes=sum_of([each.whole("Capacity") for each in modules], source),
        swap_bytes=sum_of(
            [
                each.whole("AllocatedBaseSize", times=1024**2)
                for each in answers.all("Win32_PageFileUsage")
            ],
            f"{TOOL}: Win32_PageFileUsage",
        ),
        slots=sum_of([each.whole("MemoryDevices") for each in arrays], source),
        error_correction=known(correction, source)
        if correction
        else unknown(Unknown.NOT_REPORTED, source),
        modules=parts([_module(each) for each in modules], source)
        if modules
        else no_parts(Unknown.NOT_REPORTED, source),
    )


def _module(each: Record) -> MemoryModule:
    return MemoryModule(
        slot=each.text("DeviceLocator"),
        bank=each.text("BankLabel"),
        size_bytes=each.whole("Capacity"),
        type=_coded(each, "SMBIOSMemoryType", MEMORY_TYPES),
        form_factor=_coded(each, "FormFactor", _FORMS),
        rated_mts=each.whole("Speed"),
        configured_mts=each.whole("ConfiguredClockSpeed"),
        manufacturer=each.text("Manufacturer"),
        part_number=each.text("PartNumber"),
        serial=each.text("SerialNumber"),
    )


# CIM counts the form factors differently from SMBIOS.
_FORMS = {7: "SIMM", 8: FORM_FACTORS[0x09], 12: FORM_FACTORS[0x0D]}


def _coded(each: Record, key: str, names: Mapping[int, str]) -> Fact[str]:
    code = each.whole(key)
    name = names.get(code.value or 0)
    return known(name, code.source) if name else unknown(Unknown.NOT_REPORTED, code.source)


def read_storage(answers: Answers) -> Parts[StorageDevice]:
    """Disks by the storage service, which knows their medium; before Windows 8 by their class."""
    modern = answers.all("MSFT_PhysicalDisk")
    if modern:
        return parts([_physical_disk(each) for each in modern], f"{TOOL}: MSFT_PhysicalDisk")
    return parts(
        [_disk_drive(each) for each in answers.all("Win32_DiskDrive") if each.has("Size")],
        f"{TOOL}: Win32_DiskDrive",
    )


def _physical_disk(disk: Record) -> StorageDevice:
    bus = disk.whole("BusType").value or 0
    return StorageDevice(
        name=disk.text("DeviceId").into(lambda number: f"PhysicalDrive{number}"),
        model=disk.text("Model", "FriendlyName"),
        vendor=disk.text("Manufacturer"),
        serial=_serial(disk),
        firmware=disk.text("FirmwareVersion"),
        wwn=disk.text("UniqueId"),
        size_bytes=disk.whole("Size"),
        kind=_kind(disk, bus),
        bus=known(_BUSES[bus], disk.source("BusType"))
        if bus in _BUSES
        else unknown(Unknown.NOT_REPORTED, disk.source("BusType"), say("type {bus}", bus=bus)),
        removable=known(bus in {7, 12}, disk.source("BusType")),
    )


def _serial(disk: Record) -> Fact[str]:
    """NVMe drives: the true serial is the adapter's, the disk's own field holds its EUI."""
    own = disk.text("SerialNumber").into(lambda text: text.rstrip("."))
    if disk.raw("BusType") == "17":
        adapter = disk.text("AdapterSerialNumber").into(lambda text: text.removesuffix("_0000"))
        return adapter.into(str.strip).or_from(own)
    return own


def _kind(disk: Record, bus: int) -> Fact[StorageKind]:
    """MediaType 3 is HDD and 4 SSD; 0 is unspecified and stays unknown."""
    source = disk.source("MediaType")
    medium = disk.raw("MediaType")
    guesses = (
        (bus in _VIRTUAL_BUSES or is_virtual(disk.raw("Model")), StorageKind.VIRTUAL),
        (bus == 17, StorageKind.NVME),
        (bus == 8, StorageKind.RAID),
        (bus == 12, StorageKind.FLASH),
        (medium == "4", StorageKind.SSD),
        (medium == "3", StorageKind.HDD),
    )
    kind = next((kind for fits, kind in guesses if fits), None)
    return known(kind, source) if kind else unknown(Unknown.NOT_REPORTED, source, medium)


def _disk_drive(disk: Record) -> StorageDevice:
    virtual = is_virtual(disk.raw("Model"))
    source = disk.source("MediaType")
    return StorageDevice(
        name=disk.text("DeviceID").into(lambda text: text.rsplit("\\", 1)[-1]),
        model=disk.text("Model"),
        serial=disk.text("SerialNumber").into(str.strip),
        firmware=disk.text("FirmwareRevision"),
        size_bytes=disk.whole("Size"),
        kind=known(StorageKind.VIRTUAL, source)
        if virtual
        else unknown(Unknown.NOT_SUPPORTED, source, "this class knows no media"),
        bus=disk.text("InterfaceType"),
        removable=known(disk.raw("InterfaceType") == "USB", disk.source("InterfaceType")),
    )


def read_mounts(answers: Answers) -> Parts[Mount]:
    """Local volumes with a letter."""
    local = [v for v in answers.all("Win32_LogicalDisk") if v.raw("DriveType") == _LOCAL_DISK]
    found = [
        Mount(
            path=volume.text("DeviceID", "Caption"),
            filesystem=volume.text("FileSystem"),
            total_bytes=volume.whole("Size"),
            free_bytes=volume.whole("FreeSpace"),
        )
        for volume in local
    ]
    return parts(found, f"{TOOL}: Win32_LogicalDisk")


def read_gpus(answers: Answers) -> Parts[Gpu]:
    """Video cards on a bus (remote screens are on none); their memory by name from the registry."""
    sizes = {
        each.raw("DriverDesc"): each.whole("HardwareInformation.qwMemorySize")
        for each in answers.all("Display")
    }
    cards = [c for c in answers.all("Win32_VideoController") if "PCI\\" in c.raw("PNPDeviceID")]
    return parts([_gpu(card, sizes) for card in cards], f"{TOOL}: Win32_VideoController")


def _gpu(card: Record, sizes: Mapping[str, Fact[int]]) -> Gpu:
    vram = sizes.get(card.raw("Name"))
    if vram is None or not vram.is_known:
        vram = card.whole("AdapterRAM")
        # The field is signed in some answers: large cards come out negative.
        if (vram.value or 0) >= _OVERFLOWN_BYTES or card.raw("AdapterRAM").startswith("-"):
            words = "4 GB or more: the field holds no larger number"
            vram = unknown(Unknown.NOT_SUPPORTED, vram.source, words)
    integrated = "Intel" in card.raw("AdapterCompatibility") and "Arc" not in card.raw("Name")
    return Gpu(
        vendor=card.text("AdapterCompatibility"),
        name=card.text("Name"),
        vram_bytes=vram,
        driver=card.text("DriverVersion"),
        integrated=known(True, card.source("Name"))
        if integrated
        else unknown(Unknown.NOT_REPORTED, card.source("Name")),
    )


def merge_gpus(listed: Parts[Gpu], asked: Parts[Gpu]) -> Parts[Gpu]:
    """Windows' list, with NVIDIA's own answers in place of its cards when there are any."""
    if not len(asked):
        return listed
    others = [gpu for gpu in listed if "NVIDIA" not in gpu.vendor.or_else("").upper()]
    return Parts((*asked, *others), listed.source, listed.unknown, listed.detail)


def read_network(answers: Answers) -> Parts[NetworkInterface]:
    """Adapters that Windows takes for physical and that sit on a bus."""
    cards = [
        each
        for each in answers.all("Win32_NetworkAdapter")
        if each.raw("PhysicalAdapter").casefold() == "true"
        and each.raw("PNPDeviceID").startswith(("PCI\\", "USB\\", "VMBUS\\", "XENVIF\\"))
    ]
    return parts([_card(each) for each in cards], f"{TOOL}: Win32_NetworkAdapter")


def _card(card: Record) -> NetworkInterface:
    connected = card.raw("NetConnectionStatus")
    return NetworkInterface(
        name=card.text("NetConnectionID", "Name"),
        mac=card.text("MACAddress").into(str.casefold),
        kind=card.text("AdapterType"),
        built_in=known(not card.raw("PNPDeviceID").startswith("USB"), card.source("PNPDeviceID")),
        up=known(connected == "2", card.source("NetConnectionStatus"))
        if connected
        else unknown(Unknown.NOT_REPORTED, card.source("NetConnectionStatus")),
        # Windows answers 2^63-1 for a card without a link.
        speed_mbps=_speed(card),
        driver=card.text("ServiceName"),
        model=card.text("ProductName", "Name"),
    )


def _speed(card: Record) -> Fact[int]:
    bits = card.number("Speed")
    if bits.value is not None and bits.value < 1e13:
        return bits.into(lambda number: int(number // 1_000_000))
    return unknown(Unknown.NOT_SUPPORTED, bits.source, "the link tells no speed")


def read_system(answers: Answers) -> OperatingSystem:
    """Windows itself."""
    system = answers.first("Win32_OperatingSystem")
    computer = answers.first("Win32_ComputerSystem")
    inside = computer.raw("HypervisorPresent").casefold() == "true"
    virtual = any(
        w in computer.raw("Model").casefold() for w in ("virtual", "vmware", "kvm", "hvm")
    )
    source = computer.source("Model")
    return OperatingSystem(
        hostname=computer.text("Name").or_from(system.text("CSName")),
        name=system.text("Caption"),
        version=system.text("Version"),
        kernel=system.text("BuildNumber"),
        # Windows with its own hypervisor on (WSL, sandbox) reports one without being a guest.
        hypervisor=known(computer.raw("Manufacturer") or "a hypervisor without a name", source)
        if virtual and inside
        else unknown(Unknown.ABSENT, source, "no sign of a hypervisor"),
        container=unknown(Unknown.NOT_SUPPORTED, source, "not looked for on Windows"),
        wsl=known(False, source),
    )
