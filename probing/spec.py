"""What a machine is: one frozen, typed value whose every field says where it was read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 - the codec resolves it at run time
from enum import StrEnum
from typing import Any

from money.sentence import say
from probing.codec import SpecFormatError, from_json, to_json
from probing.facts import Fact, Parts, Unknown, known, no_parts, unknown
from probing.gpu_names import is_console
from probing.identity import Identity, gpu_key, mac_key, serial_key, uuid_key
from probing.kinds import MachineKind, guess_kind
from probing.part import Part
from probing.wording import first_known

__all__ = [
    "Board",
    "CacheLevel",
    "Chassis",
    "Cpu",
    "Firmware",
    "Gpu",
    "Limits",
    "MachineKind",
    "MachineSpec",
    "Memory",
    "MemoryModule",
    "Mount",
    "NetworkInterface",
    "OperatingSystem",
    "Product",
    "SpecFormatError",
    "StorageDevice",
    "StorageKind",
    "spec_from_json",
    "spec_to_json",
]

NOT_REPORTED: Fact[Any] = unknown(Unknown.NOT_REPORTED)
NONE_REPORTED: Parts[Any] = no_parts(Unknown.NOT_REPORTED)


class StorageKind(StrEnum):
    """What a storage device is made of. A virtual disk is neither SSD nor HDD."""

    NVME = "NVMe"
    SSD = "SSD"
    HDD = "HDD"
    FLASH = "flash card"
    VIRTUAL = "virtual"
    RAID = "RAID volume"
    OPTICAL = "optical"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CacheLevel(Part):
    """All caches of one level and type: `size_bytes` is of one of `instances` equal ones."""

    level: int
    type: str
    size_bytes: Fact[int] = NOT_REPORTED
    instances: Fact[int] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cpu(Part):
    """The processors of a machine, taken together; `cores` and `threads` count all packages."""

    vendor: Fact[str] = NOT_REPORTED
    model: Fact[str] = NOT_REPORTED
    architecture: Fact[str] = NOT_REPORTED
    packages: Fact[int] = NOT_REPORTED
    cores: Fact[int] = NOT_REPORTED
    threads: Fact[int] = NOT_REPORTED
    efficiency_cores: Fact[int] = NOT_REPORTED
    base_mhz: Fact[float] = NOT_REPORTED
    max_mhz: Fact[float] = NOT_REPORTED
    ai_flags: Fact[tuple[str, ...]] = NOT_REPORTED
    caches: Parts[CacheLevel] = NONE_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class MemoryModule(Part):
    """One populated memory slot; speeds in mega-transfers per second, rated and as it runs."""

    slot: Fact[str] = NOT_REPORTED
    bank: Fact[str] = NOT_REPORTED
    size_bytes: Fact[int] = NOT_REPORTED
    type: Fact[str] = NOT_REPORTED
    form_factor: Fact[str] = NOT_REPORTED
    rated_mts: Fact[int] = NOT_REPORTED
    configured_mts: Fact[int] = NOT_REPORTED
    manufacturer: Fact[str] = NOT_REPORTED
    part_number: Fact[str] = NOT_REPORTED
    serial: Fact[str] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Memory(Part):
    """Main memory: `total_bytes` as the system sees it, `installed_bytes` as the modules add up."""

    total_bytes: Fact[int] = NOT_REPORTED
    installed_bytes: Fact[int] = NOT_REPORTED
    swap_bytes: Fact[int] = NOT_REPORTED
    slots: Fact[int] = NOT_REPORTED
    error_correction: Fact[str] = NOT_REPORTED
    modules: Parts[MemoryModule] = NONE_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class StorageDevice(Part):
    """One disk, as large as the system sees it."""

    name: Fact[str] = NOT_REPORTED
    model: Fact[str] = NOT_REPORTED
    vendor: Fact[str] = NOT_REPORTED
    serial: Fact[str] = NOT_REPORTED
    firmware: Fact[str] = NOT_REPORTED
    wwn: Fact[str] = NOT_REPORTED
    size_bytes: Fact[int] = NOT_REPORTED
    kind: Fact[StorageKind] = NOT_REPORTED
    bus: Fact[str] = NOT_REPORTED
    removable: Fact[bool] = NOT_REPORTED

    @property
    def counts_as_capacity(self) -> bool:
        """Whether it adds to what the machine stores: fixed and not optical."""
        return self.kind.value is not StorageKind.OPTICAL and not self.removable.or_else(False)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Mount(Part):
    """One mounted file system and the disks that carry it (several for RAID and LVM)."""

    path: Fact[str] = NOT_REPORTED
    filesystem: Fact[str] = NOT_REPORTED
    total_bytes: Fact[int] = NOT_REPORTED
    free_bytes: Fact[int] = NOT_REPORTED
    devices: Fact[tuple[str, ...]] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Gpu(Part):
    """One graphics processor; `vram_bytes` includes `vram_reserved_bytes` kept by the driver.

    An `integrated` one works in main memory and has none of its own.
    """

    vendor: Fact[str] = NOT_REPORTED
    name: Fact[str] = NOT_REPORTED
    uuid: Fact[str] = NOT_REPORTED
    serial: Fact[str] = NOT_REPORTED
    bus_address: Fact[str] = NOT_REPORTED
    pci_id: Fact[str] = NOT_REPORTED
    vram_bytes: Fact[int] = NOT_REPORTED
    vram_reserved_bytes: Fact[int] = NOT_REPORTED
    driver: Fact[str] = NOT_REPORTED
    cuda_version: Fact[str] = NOT_REPORTED
    compute_capability: Fact[str] = NOT_REPORTED
    vbios: Fact[str] = NOT_REPORTED
    pcie_generation: Fact[int] = NOT_REPORTED
    pcie_generation_max: Fact[int] = NOT_REPORTED
    pcie_width: Fact[int] = NOT_REPORTED
    pcie_width_max: Fact[int] = NOT_REPORTED
    power_limit_w: Fact[float] = NOT_REPORTED
    power_limit_max_w: Fact[float] = NOT_REPORTED
    integrated: Fact[bool] = NOT_REPORTED
    ecc: Fact[bool] = NOT_REPORTED
    mig: Fact[bool] = NOT_REPORTED
    persistence: Fact[bool] = NOT_REPORTED

    @property
    def is_card(self) -> bool:
        """Whether it computes on its own: neither a processor's graphics nor a console."""
        return not self.integrated.or_else(False) and not is_console(
            self.name.value, self.vendor.value
        )


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Product(Part):
    """The machine as its maker sells it."""

    manufacturer: Fact[str] = NOT_REPORTED
    name: Fact[str] = NOT_REPORTED
    version: Fact[str] = NOT_REPORTED
    sku: Fact[str] = NOT_REPORTED
    family: Fact[str] = NOT_REPORTED
    serial: Fact[str] = NOT_REPORTED
    uuid: Fact[str] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Board(Part):
    """The main board."""

    manufacturer: Fact[str] = NOT_REPORTED
    model: Fact[str] = NOT_REPORTED
    version: Fact[str] = NOT_REPORTED
    serial: Fact[str] = NOT_REPORTED
    asset_tag: Fact[str] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Firmware(Part):
    """BIOS or UEFI; `date` as the firmware writes it, `boot_mode` is UEFI or BIOS."""

    vendor: Fact[str] = NOT_REPORTED
    version: Fact[str] = NOT_REPORTED
    date: Fact[str] = NOT_REPORTED
    boot_mode: Fact[str] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Chassis(Part):
    """The enclosure."""

    type: Fact[str] = NOT_REPORTED
    manufacturer: Fact[str] = NOT_REPORTED
    serial: Fact[str] = NOT_REPORTED
    asset_tag: Fact[str] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NetworkInterface(Part):
    """One network interface; `built_in` when the MAC is the card's own and lasting one."""

    name: Fact[str] = NOT_REPORTED
    mac: Fact[str] = NOT_REPORTED
    kind: Fact[str] = NOT_REPORTED
    built_in: Fact[bool] = NOT_REPORTED
    up: Fact[bool] = NOT_REPORTED
    speed_mbps: Fact[int] = NOT_REPORTED
    driver: Fact[str] = NOT_REPORTED
    model: Fact[str] = NOT_REPORTED
    addresses: Fact[tuple[str, ...]] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class OperatingSystem(Part):
    """The system that runs, and what it runs inside of."""

    hostname: Fact[str] = NOT_REPORTED
    name: Fact[str] = NOT_REPORTED
    version: Fact[str] = NOT_REPORTED
    kernel: Fact[str] = NOT_REPORTED
    booted_at: Fact[datetime] = NOT_REPORTED
    hypervisor: Fact[str] = NOT_REPORTED
    container: Fact[str] = NOT_REPORTED
    wsl: Fact[bool] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Limits(Part):
    """What a control group lets this process use; absent when nothing is held back."""

    memory_bytes: Fact[int] = NOT_REPORTED
    cpus: Fact[float] = NOT_REPORTED


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class MachineSpec(Part):
    """One machine at one instant, as one collector saw it."""

    collector: Fact[str] = NOT_REPORTED
    collected_at: Fact[datetime] = NOT_REPORTED
    product: Product = Product()
    chassis: Chassis = Chassis()
    board: Board = Board()
    firmware: Firmware = Firmware()
    cpu: Cpu = Cpu()
    memory: Memory = Memory()
    storage: Parts[StorageDevice] = NONE_REPORTED
    mounts: Parts[Mount] = NONE_REPORTED
    gpus: Parts[Gpu] = NONE_REPORTED
    network: Parts[NetworkInterface] = NONE_REPORTED
    os: OperatingSystem = OperatingSystem()
    limits: Limits = Limits()

    @property
    def hostname(self) -> Fact[str]:
        """The name the machine calls itself."""
        return self.os.hostname

    @property
    def manufacturer(self) -> Fact[str]:
        """The maker of the machine, or of its board when the maker left a filler."""
        return first_known((self.product.manufacturer, self.board.manufacturer))

    @property
    def product_name(self) -> Fact[str]:
        """The product's name, or its board's when the maker left a filler."""
        return first_known((self.product.name, self.board.model))

    @property
    def serial(self) -> Fact[str]:
        """The serial number of the machine, else of its chassis, else of its board."""
        return first_known((self.product.serial, self.chassis.serial, self.board.serial))

    @property
    def memory_bytes(self) -> Fact[int]:
        """The memory installed, or what the system sees when the modules are not readable."""
        return self.memory.installed_bytes.or_from(self.memory.total_bytes)

    @property
    def storage_bytes(self) -> Fact[int]:
        """The fixed disks' capacity in all; unknown as soon as the size of one is."""
        fixed = [disk for disk in self.storage if disk.counts_as_capacity]
        return _sum([disk.size_bytes for disk in fixed], self.storage, "of the fixed disks")

    @property
    def vram_bytes(self) -> Fact[int]:
        """The GPUs' own memory in all (built-in ones and consoles apart); unknown if one's is."""
        own = [gpu.vram_bytes for gpu in self.gpus if gpu.is_card]
        return _sum(own, self.gpus, "of the GPUs")

    @property
    def kind(self) -> MachineKind:
        """Server, workstation, laptop, virtual machine …, guessed from enclosure and product."""
        return guess_kind(
            chassis=self.chassis.type.value,
            product=self.product.name.value,
            maker=self.product.manufacturer.value,
            hypervisor=self.os.hypervisor.value,
            container=self.os.container.value,
        )

    def identity(self) -> Identity:
        """Keys by which the same machine is recognised when it is probed again."""
        maker = self.manufacturer.value
        strong = (
            uuid_key(self.product.uuid.value),
            serial_key("serial", maker, self.product.serial.value),
            serial_key("board", maker, self.board.serial.value),
            serial_key("chassis", maker, self.chassis.serial.value),
        )
        weak = [
            *(mac_key(card.mac.value) for card in self.network if card.built_in.or_else(False)),
            *(gpu_key(gpu.uuid.value) for gpu in self.gpus),
        ]
        return Identity(
            tuple(dict.fromkeys(key for key in strong if key)),
            tuple(sorted({key for key in weak if key})),
        )

    def warnings(self) -> tuple[str, ...]:
        """What a person must know before taking this for a machine of its own, in sentences."""
        said: list[str] = []
        if self.os.container.value:
            said.append(
                say(
                    "This is a container ({container}): what is listed belongs to its "
                    "host, and the limits differ. It should not be entered as a "
                    "machine.",
                    container=self.os.container.value,
                )
            )
        if self.os.wsl.or_else(False):
            host = self.hostname.or_else("this host")
            said.append(
                say(
                    "This is a WSL guest of {host}: enter the Windows machine instead, "
                    "not this guest.",
                    host=host,
                )
            )
        if not self.identity().strong:
            said.append(
                say("No serial number or UUID is readable: finding it again rests on its MACs.")
            )
        return tuple(said)


def spec_to_json(spec: MachineSpec) -> str:
    """`spec` as canonical JSON: sorted keys, no spare blanks, equal specs give equal text."""
    return to_json(spec)


def spec_from_json(text: str) -> MachineSpec:
    """The spec that `spec_to_json` wrote; a SpecFormatError (a ValueError) when it is none."""
    return from_json(MachineSpec, text)


def _sum(sizes: list[Fact[int]], whole: Parts[Any], of_what: str) -> Fact[int]:
    """The sum of `sizes`, unknown when the list is not whole or one size is unknown."""
    if whole.unknown is not None:
        return unknown(whole.unknown, whole.source, whole.detail)
    for size in sizes:
        if size.value is None:
            return unknown(
                Unknown.NOT_REPORTED,
                size.source,
                say("one {of_what}: {why}", of_what=of_what, why=size.why),
            )
    return known(sum(size.or_else(0) for size in sizes), whole.source)
