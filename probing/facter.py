"""Machines from Puppet's `facter --json` (version 3 and later), and from osquery's rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from probing.cpu_names import clock_in_name, honest_threads, maker_in_name
from probing.disk_names import disk_of, honest_vendor, is_raid, is_virtual, medium_in_name
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.identity import honest_uuid, uuid_key
from probing.linux.storage import is_disk
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
from probing.wording import first_known, text_fact

if TYPE_CHECKING:
    from probing.records import Report

__all__ = ["is_facter", "is_osquery", "machines_in_facter", "machines_in_osquery"]

FACTER = "facter"
OSQUERY = "osquery"
_CONTAINERS = {"docker", "podman", "lxc", "openvz", "systemd_nspawn", "container_other", "crio"}


def is_facter(document: Any) -> bool:
    """Whether a parsed JSON object is what facter wrote."""
    if not isinstance(document, dict) or not isinstance(document.get("os"), dict):
        return False
    return bool(document.keys() & {"facterversion", "networking", "processors", "virtual"})


def machines_in_facter(document: dict[str, Any], report: Report) -> list[MachineSpec]:
    """The one machine that the facts are of."""
    facts = Record(document, FACTER, "", report)
    table = facts.part("dmi")
    product, board, case = (table.part(each) for each in ("product", "board", "chassis"))
    firmware, memory = table.part("bios"), facts.part("memory")
    spec = MachineSpec(
        collector=known(FACTER, FACTER),
        product=Product(
            manufacturer=table.text("manufacturer"),
            name=product.text("name"),
            version=product.text("version"),
            serial=product.text("serial_number"),
            uuid=honest_uuid(product.text("uuid")),
        ),
        chassis=Chassis(type=case.text("type"), asset_tag=case.text("asset_tag")),
        board=Board(
            manufacturer=board.text("manufacturer"),
            model=board.text("product"),
            serial=board.text("serial_number"),
            asset_tag=board.text("asset_tag"),
        ),
        firmware=Firmware(
            vendor=firmware.text("vendor"),
            version=firmware.text("version"),
            date=firmware.text("release_date"),
        ),
        cpu=_cpu(facts),
        memory=Memory(
            total_bytes=memory.part("system").whole("total_bytes"),
            swap_bytes=memory.part("swap").whole("total_bytes"),
        ),
        storage=_storage(facts),
        mounts=_mounts(facts),
        network=_network(facts.part("networking")),
        os=_system(facts),
    )
    return [spec]


def _system(facts: Record) -> OperatingSystem:
    system, network = facts.part("os"), facts.part("networking")
    windows = system.part("windows")
    kernel, word = facts.text("kernelrelease"), facts.raw("virtual").casefold()
    source = facts.source("virtual")
    nothing: Fact[str] = unknown(Unknown.ABSENT, source, f"it says “{word}”")
    inside = nothing if word in {"", "physical"} else known(word, source)
    contained = word in _CONTAINERS
    return OperatingSystem(
        hostname=network.text("hostname", "fqdn"),
        name=first_known((windows.text("product_name"), system.text("name"))),
        version=system.part("release").text("full"),
        kernel=kernel,
        hypervisor=nothing if contained else inside,
        container=inside if contained else nothing,
        wsl=kernel.into(lambda text: "microsoft" in text.casefold()),
    )


def _cpu(facts: Record) -> Cpu:
    """Cores are counted for each package."""
    told = facts.part("processors")
    models = told.fields.get("models")
    source = told.source("models")
    names = models if isinstance(models, list) else []
    model = same_of([text_fact(name, source) for name in names if isinstance(name, str)], source)
    packages = told.whole("physicalcount")
    cores = told.whole("cores").into(lambda each: each * packages.or_else(1))
    return Cpu(
        vendor=maker_in_name(model),
        model=model,
        architecture=facts.part("os").text("hardware", "architecture"),
        packages=packages,
        cores=cores,
        threads=honest_threads(told.whole("count"), cores),
        base_mhz=clock_in_name(model),
    )


def _storage(facts: Record) -> Parts[StorageDevice]:
    disks = facts.part("disks")
    if not disks.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{FACTER}: disks")
    listed = [(name, disks.part(name)) for name in disks.fields if is_disk(name)]
    found = [_disk(name, each) for name, each in listed if each.raw("size_bytes") != "0"]
    return parts(found, f"{FACTER}: disks")


def _disk(name: str, told: Record) -> StorageDevice:
    vendor = honest_vendor(told.text("vendor"))
    is_disc = name.startswith(("sr", "cd"))
    nothing: Fact[int] = unknown(Unknown.ABSENT, f"{FACTER}: disks", "a drive")
    return StorageDevice(
        name=known(name, f"{FACTER}: disks"),
        model=told.text("model"),
        vendor=vendor,
        serial=told.text("serial", "serial_number"),
        wwn=told.text("wwn"),
        size_bytes=nothing if is_disc else told.whole("size_bytes"),
        kind=_kind(name, told, f"{vendor.or_else('')} {told.raw('model')}"),
        removable=known(is_disc, f"{FACTER}: disks"),
    )


def _kind(name: str, told: Record, named: str) -> Fact[StorageKind]:
    """Its own word for the medium is the kernel's flag, which lies for what is no plain disk."""
    guesses = (
        (name.startswith(("sr", "cd")), StorageKind.OPTICAL),
        (name.startswith(("vd", "xvd")) or is_virtual(named), StorageKind.VIRTUAL),
        (name.startswith("nvme"), StorageKind.NVME),
        (name.startswith("mmcblk"), StorageKind.FLASH),
        (is_raid(named), StorageKind.RAID),
        (medium_in_name(named) == "HDD", StorageKind.HDD),
        (told.raw("type") == "ssd", StorageKind.SSD),
    )
    kind = next((kind for fits, kind in guesses if fits), None)
    source = told.source("type")
    return known(kind, source) if kind else unknown(Unknown.NOT_REPORTED, source)


def _mounts(facts: Record) -> Parts[Mount]:
    points = facts.part("mountpoints")
    if not points.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{FACTER}: mountpoints")
    found = [
        _mount(path, points.part(path))
        for path in points.fields
        if points.part(path).raw("device").startswith("/dev/")
    ]
    return parts(found, f"{FACTER}: mountpoints")


def _mount(path: str, told: Record) -> Mount:
    disk = disk_of(told.raw("device"))
    return Mount(
        path=text_fact(path, f"{FACTER}: mountpoints"),
        filesystem=told.text("filesystem"),
        total_bytes=told.whole("size_bytes"),
        free_bytes=known(0, told.source("available_bytes"))
        if told.raw("available_bytes") == "0"
        else told.whole("available_bytes"),
        devices=known((disk,), told.source("device"))
        if is_disk(disk) and "/mapper/" not in told.raw("device")
        else unknown(Unknown.NOT_REPORTED, told.source("device")),
    )


def _network(network: Record) -> Parts[NetworkInterface]:
    """Newer versions say which interfaces are real; else their names tell."""
    told = network.part("interfaces")
    if not told.fields:
        return no_parts(Unknown.NOT_REPORTED, f"{FACTER}: networking.interfaces")
    found = [
        _card(name, told.part(name)) for name in told.fields if _is_card(name, told.part(name))
    ]
    return parts(found, f"{FACTER}: networking.interfaces")


def _is_card(name: str, told: Record) -> bool:
    if told.raw("physical"):
        return told.raw("physical") == "True" and told.has("mac")
    made = ("lo", "docker", "veth", "br-", "virbr", "vnet", "tun", "tap", "bond", "utun", "awdl")
    return told.has("mac") and not name.startswith(made)


def _card(name: str, told: Record) -> NetworkInterface:
    state = told.raw("operational_state")
    addresses = [
        each.raw("address") for key in ("bindings", "bindings6") for each in told.parts(key)
    ]
    return NetworkInterface(
        name=text_fact(name, f"{FACTER}: networking.interfaces"),
        mac=told.text("mac").into(str.casefold),
        up=known(state == "up", told.source("operational_state"))
        if state
        else unknown(Unknown.NOT_REPORTED, told.source("operational_state")),
        built_in=known(told.raw("physical") == "True", told.source("physical"))
        if told.raw("physical")
        else unknown(Unknown.NOT_REPORTED, told.source("physical")),
        speed_mbps=told.whole("speed"),
        addresses=known(tuple(filter(None, addresses)), told.source("bindings")),
    )


def is_osquery(document: Any) -> bool:
    """Whether a parsed JSON object holds osquery's tables, or is a row of the one on the system."""
    if not isinstance(document, dict):
        return False
    is_row = {"hardware_serial", "cpu_brand", "physical_memory"} <= document.keys()
    return is_row or isinstance(document.get("system_info"), list)


def machines_in_osquery(document: dict[str, Any], report: Report) -> list[MachineSpec]:
    """The one machine; every value is a text there, and `-1` no answer."""
    whole = Record(document, OSQUERY, "", report)
    nothing = Record({}, OSQUERY, "", report)
    rows = whole.parts("system_info") if "system_info" in document else [whole]
    row = rows[0] if rows else nothing
    system = next(iter(whole.parts("os_version")), nothing)
    firmware = next(iter(whole.parts("platform_info")), nothing)
    model = row.text("cpu_brand")
    date = firmware.text("date")
    spec = MachineSpec(
        collector=known(OSQUERY, OSQUERY),
        product=Product(
            manufacturer=row.text("hardware_vendor"),
            name=row.text("hardware_model"),
            version=_answer(row.text("hardware_version")),
            serial=_answer(row.text("hardware_serial")),
            uuid=_uuid(row.text("uuid")),
        ),
        board=Board(
            manufacturer=row.text("board_vendor"),
            model=row.text("board_model"),
            version=_answer(row.text("board_version")),
            serial=_answer(row.text("board_serial")),
        ),
        firmware=Firmware(
            vendor=firmware.text("vendor"),
            version=firmware.text("version"),
            date=unknown(Unknown.PLACEHOLDER, date.source, "“1601-01-01”")
            if date.value == "1601-01-01"
            else date,
        ),
        cpu=Cpu(
            vendor=maker_in_name(model),
            model=model,
            architecture=row.text("cpu_type"),
            packages=row.whole("cpu_sockets"),
            cores=row.whole("cpu_physical_cores"),
            threads=row.whole("cpu_logical_cores"),
            base_mhz=clock_in_name(model),
        ),
        memory=Memory(total_bytes=row.whole("physical_memory")),
        os=OperatingSystem(
            hostname=row.text("computer_name", "hostname"),
            name=system.text("name"),
            version=system.text("version"),
        ),
    )
    return [spec]


def _uuid(told: Fact[str]) -> Fact[str]:
    """A UUID; answers that were made anonymous hold a word."""
    if told.value is None or uuid_key(told.value):
        return told
    return unknown(Unknown.PLACEHOLDER, told.source, f"“{told.value}”")


def _answer(told: Fact[str]) -> Fact[str]:
    if told.value == "-1":
        return unknown(Unknown.NOT_SUPPORTED, told.source, "“-1”")
    return told
