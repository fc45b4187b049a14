"""Machines from Ansible's facts (`ansible -m setup`, or a cache), with their prefix or without.

Sizes in words are rounded there: sectors tell them, where a sector is what older versions count in.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from probing.cpu_names import clock_in_name, vendor_name
from probing.disk_names import disk_of, honest_vendor, is_raid, is_virtual, medium_in_name
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.identity import honest_uuid
from probing.linux.storage import is_disk
from probing.network_names import is_plugged
from probing.records import Record, same_of
from probing.spec import (
    Board,
    Chassis,
    Cpu,
    Firmware,
    MachineSpec,
    Memory,
    Mount,
    NetworkInterface,
    OperatingSystem,
    Product,
    StorageDevice,
    StorageKind,
)
from probing.wording import text_fact

if TYPE_CHECKING:
    from probing.records import Report

__all__ = ["is_ansible", "machines_in"]

TOOL = "Ansible"
MIB = 1024**2
_PREFIX = "ansible_"
_CONTAINERS = {"docker", "podman", "lxc", "container", "openvz", "systemd-nspawn", "containerd"}
# What a disk's controller calls itself; the first that fits counts.
_BUSES = (
    ("usb", "USB"),
    ("virtio", "virtio"),
    ("non-volatile memory", "PCIe"),
    ("serial attached scsi", "SAS"),
    ("sata", "SATA"),
    ("ide interface", "SATA"),
)


def is_ansible(document: Any) -> bool:
    """Whether a parsed JSON object is one host's facts, or says why there are none."""
    if not isinstance(document, dict):
        return False
    if isinstance(document.get("ansible_facts"), dict) or document.get("unreachable") is True:
        return True
    return f"{_PREFIX}architecture" in document or f"{_PREFIX}distribution" in document


def machines_in(document: dict[str, Any], report: Report) -> list[MachineSpec]:
    """The one machine that the facts are of."""
    if document.get("unreachable") is True:
        report.add("", "unreachable", document.get("msg", ""), "the facts of a host that answered")
        return []
    inner = document.get("ansible_facts")
    told = inner if isinstance(inner, dict) else document
    facts = Record({key.removeprefix(_PREFIX): told[key] for key in told}, TOOL, "", report)
    if not facts.fields.keys() & {"architecture", "distribution", "nodename", "hostname"}:
        report.add("ansible_facts", "", "", "the facts that the setup module gathers")
        return []
    spec = MachineSpec(
        collector=known(TOOL, TOOL),
        collected_at=_instant(facts.part("date_time")),
        product=Product(
            manufacturer=facts.text("system_vendor"),
            name=facts.text("product_name"),
            version=facts.text("product_version"),
            serial=facts.text("product_serial"),
            uuid=honest_uuid(facts.text("product_uuid")),
        ),
        chassis=Chassis(
            type=facts.text("form_factor"),
            manufacturer=facts.text("chassis_vendor"),
            serial=facts.text("chassis_serial"),
            asset_tag=facts.text("chassis_asset_tag"),
        ),
        board=Board(
            manufacturer=facts.text("board_vendor"),
            model=facts.text("board_name"),
            version=facts.text("board_version"),
            serial=facts.text("board_serial"),
            asset_tag=facts.text("board_asset_tag"),
        ),
        firmware=Firmware(
            vendor=facts.text("bios_vendor"),
            version=facts.text("bios_version"),
            date=facts.text("bios_date"),
        ),
        cpu=_cpu(facts),
        memory=Memory(
            total_bytes=facts.whole("memtotal_mb", times=MIB),
            swap_bytes=facts.whole("swaptotal_mb", times=MIB),
        ),
        storage=_storage(facts),
        mounts=_mounts(facts),
        network=_network(facts),
        os=_system(facts),
    )
    return [spec]


def _instant(told: Record) -> Fact[datetime]:
    """The host's own clock when it was asked, in UTC."""
    text = told.raw("iso8601")
    try:
        instant = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return unknown(Unknown.NOT_REPORTED, told.source("iso8601"))
    return known(instant, told.source("iso8601"))


def _system(facts: Record) -> OperatingSystem:
    kernel = facts.text("kernel")
    word, role = facts.raw("virtualization_type"), facts.raw("virtualization_role")
    source = facts.source("virtualization_type")
    nothing: Fact[str] = unknown(Unknown.ABSENT, source, f"the role is “{role}”")
    guest = text_fact(word, source) if role == "guest" else nothing
    inside = word.casefold() in _CONTAINERS
    return OperatingSystem(
        hostname=facts.text("nodename", "hostname"),
        name=facts.text("distribution"),
        version=facts.text("distribution_version"),
        kernel=kernel,
        hypervisor=nothing if inside else guest,
        container=guest if inside else nothing,
        wsl=kernel.into(lambda text: "microsoft" in text.casefold()),
    )


def _cpu(facts: Record) -> Cpu:
    """Cores are counted for each socket; names stand in one list with numbers and makers."""
    listed = facts.fields.get("processor")
    words = [word for word in listed if isinstance(word, str)] if isinstance(listed, list) else []
    source = facts.source("processor")
    codes = [word for word in words if vendor_name(word) != word]
    names = [word for word in words if not word.isdecimal() and word not in codes]
    model = same_of([text_fact(name, source) for name in names], source)
    sockets, cores = facts.whole("processor_count"), facts.whole("processor_cores")
    return Cpu(
        vendor=text_fact(vendor_name(codes[0]) if codes else None, source),
        model=model,
        architecture=facts.text("architecture"),
        packages=sockets,
        cores=cores.into(lambda each: each * sockets.or_else(1)) if sockets.is_known else cores,
        threads=facts.whole("processor_nproc", "processor_vcpus"),
        base_mhz=clock_in_name(model),
    )


def _storage(facts: Record) -> Parts[StorageDevice]:
    devices = facts.part("devices")
    if not devices.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: devices")
    disks = [
        _disk(name, devices.part(name))
        for name in devices.fields
        if is_disk(name) and devices.part(name).raw("sectors") not in {"0", ""}
    ]
    return parts(disks, f"{TOOL}: devices")


def _disk(name: str, device: Record) -> StorageDevice:
    vendor = honest_vendor(device.text("vendor"))
    named = f"{vendor.or_else('')} {device.raw('model')}"
    bus = _bus(name, device)
    is_disc = name.startswith("sr")
    return StorageDevice(
        name=known(name, f"{TOOL}: devices"),
        model=device.text("model"),
        vendor=vendor,
        serial=device.text("serial"),
        wwn=device.text("wwn"),
        size_bytes=unknown(Unknown.ABSENT, f"{TOOL}: devices", "a drive")
        if is_disc
        else _size(device),
        kind=_kind(name, device, named, bus.or_else("")),
        bus=bus,
        removable=known(True, bus.source) if bus.value == "USB" else _removable(device),
    )


def _removable(device: Record) -> Fact[bool]:
    told, source = device.raw("removable"), device.source("removable")
    return known(told == "1", source) if told else unknown(Unknown.NOT_REPORTED, source)


def _size(device: Record) -> Fact[int]:
    """Sectors are of 512 bytes, as the kernel counts; newer versions count in the disk's own."""
    sectors, size = device.whole("sectors"), device.raw("sectorsize")
    if size not in {"512", ""}:
        why = f"sectors of {size} bytes or of 512: versions differ"
        return unknown(Unknown.NOT_SUPPORTED, device.source("sectors"), why)
    return sectors.into(lambda count: count * 512)


def _bus(name: str, device: Record) -> Fact[str]:
    if name.startswith("nvme"):
        return known("PCIe", f"{TOOL}: devices")
    if name.startswith("vd"):
        return known("virtio", f"{TOOL}: devices")
    words = device.raw("host").casefold()
    bus = next((bus for word, bus in _BUSES if word in words), None)
    return text_fact(bus, device.source("host"))


def _kind(name: str, device: Record, named: str, bus: str) -> Fact[StorageKind]:
    """What it is made of; the rotational flag is believed on the machine's own buses only."""
    guesses = (
        (name.startswith("sr"), StorageKind.OPTICAL),
        (name.startswith(("vd", "xvd")) or is_virtual(named), StorageKind.VIRTUAL),
        (name.startswith("nvme"), StorageKind.NVME),
        (name.startswith("mmcblk"), StorageKind.FLASH),
        (is_raid(f"{named} {device.raw('host')}"), StorageKind.RAID),
    )
    source = device.source("model")
    kind = next((kind for fits, kind in guesses if fits), None)
    if kind is not None:
        return known(kind, source)
    turns = device.raw("rotational")
    if bus in {"SATA", "SAS"} and turns in {"0", "1"}:
        kind = StorageKind.HDD if turns == "1" else StorageKind.SSD
        return known(kind, device.source("rotational"))
    medium = medium_in_name(named)
    return known(StorageKind(medium), source) if medium else unknown(Unknown.NOT_REPORTED, source)


def _mounts(facts: Record) -> Parts[Mount]:
    if "mounts" not in facts.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: mounts")
    found = [
        _mount(each) for each in facts.parts("mounts") if each.raw("device").startswith("/dev/")
    ]
    return parts(found, f"{TOOL}: mounts")


def _mount(told: Record) -> Mount:
    disk = disk_of(told.raw("device"))
    return Mount(
        path=told.text("mount"),
        filesystem=told.text("fstype"),
        total_bytes=told.whole("size_total"),
        free_bytes=known(0, told.source("size_available"))
        if told.raw("size_available") == "0"
        else told.whole("size_available"),
        devices=known((disk,), told.source("device"))
        if is_disk(disk) and "/mapper/" not in told.raw("device")
        else unknown(Unknown.NOT_REPORTED, told.source("device")),
    )


def _network(facts: Record) -> Parts[NetworkInterface]:
    """Interfaces of Ethernet's kind with a driver of their own: bridges and pairs have none."""
    names = facts.fields.get("interfaces")
    listed = [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
    cards = [facts.part(re.sub(r"[-:]", "_", name)) for name in listed]
    found = [_card(card) for card in cards if card.has("module") or card.has("pciid")]
    if not listed:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: interfaces")
    return parts(found, f"{TOOL}: interfaces")


def _card(card: Record) -> NetworkInterface:
    addresses = [
        card.part("ipv4").raw("address"),
        *(six.raw("address") for six in card.parts("ipv6")),
    ]
    active = card.raw("active")
    return NetworkInterface(
        name=card.text("device"),
        mac=card.text("macaddress").into(str.casefold),
        kind=known("Ethernet", card.source("type"))
        if card.raw("type") == "ether"
        else card.text("type"),
        built_in=known(not is_plugged(card.raw("module")), card.source("pciid"))
        if card.has("pciid")
        else unknown(Unknown.NOT_REPORTED, card.source("pciid")),
        up=known(active == "True", card.source("active"))
        if active
        else unknown(Unknown.NOT_REPORTED, card.source("active")),
        speed_mbps=card.whole("speed"),
        driver=card.text("module"),
        addresses=known(tuple(filter(None, addresses)), card.source("ipv4")),
    )
