"""Machines from the text of node_exporter, with the GPUs that exporters beside it tell."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from money.sentence import say
from probing.cpu_names import ai_flags_in, clock_in_name, vendor_name
from probing.disk_names import disk_of, honest_vendor, is_raid, is_virtual, medium_in_name
from probing.exposition import scrapes_in
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.gpu_exporters import gpu_machines, is_gpu_metric
from probing.identity import honest_uuid
from probing.linux.storage import is_disk
from probing.records import same_of
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
from probing.wording import positive, text_fact

if TYPE_CHECKING:
    from probing.exposition import Scrape
    from probing.records import Report

__all__ = ["machines_in"]

TOOL = "node_exporter"
_WANTED = re.compile(
    r"node_(?:uname_info|os_info|time_seconds|boot_time_seconds|dmi_info|cpu_(?:info|flag_info|"
    r"seconds_total|core_throttles_total|frequency_max_hertz|scaling_frequency_max_hertz)|"
    r"memory_(?:MemTotal|SwapTotal|total|swap_total|size|swap_size)_bytes|disk_info|nvme_info|"
    r"nvme_namespace_capacity_bytes|filesystem_(?:size|avail)_bytes|"
    r"network_(?:info|speed_bytes|address_assign_type))"
)
_NO_CARDS = re.compile(
    r"(?:lo|docker|veth|br-|virbr|vnet|tap|tun|ifb|dummy|bond|team|wg|cni|flannel|cali|vxlan|"
    r"cilium|lxc|lxd|kube|nodelocaldns|sit|gre|ip6|zt|tailscale)"
)
_KIND_OF_NAME = (("wl", "Wi-Fi"), ("ib", "InfiniBand"), ("en", "Ethernet"), ("eth", "Ethernet"))
# Interfaces without a link tell -1 or this, in bytes per second.
_NO_SPEED = 4294967295 * 125_000


def machines_in(text: str, report: Report) -> list[MachineSpec]:
    """A machine for each target, and for each other host whose GPUs are told."""
    scrapes = scrapes_in(text, _is_wanted, report)
    found = [machine for scrape in scrapes for machine in _machines(scrape)]
    if not found:
        report.add(
            "", "", "", say("the metrics of node_exporter, dcgm-exporter or nvidia_gpu_exporter")
        )
    return found


def _is_wanted(name: str) -> bool:
    return is_gpu_metric(name) or _WANTED.fullmatch(name) is not None


def _machines(scrape: Scrape) -> list[MachineSpec]:
    of_gpus = gpu_machines(scrape)
    if not any(name.startswith("node_") for name in scrape.samples):
        return of_gpus
    machine = _machine(scrape)
    same = [each for each in of_gpus if _is_host_of(each, machine, alone=len(of_gpus) == 1)]
    if same:
        machine = replace(machine, gpus=same[0].gpus)
    return [machine, *(each for each in of_gpus if each not in same)]


def _is_host_of(gpus: MachineSpec, machine: MachineSpec, *, alone: bool) -> bool:
    if gpus.hostname.is_known and machine.hostname.is_known:
        return gpus.hostname.value == machine.hostname.value
    return alone


def _machine(scrape: Scrape) -> MachineSpec:
    name = scrape.labels("node_uname_info")
    system = scrape.labels("node_os_info")
    table = scrape.labels("node_dmi_info")
    return MachineSpec(
        collector=known(TOOL, TOOL),
        collected_at=_instant(scrape, "node_time_seconds"),
        product=Product(
            manufacturer=_label(table, "dmi", "system_vendor"),
            name=_label(table, "dmi", "product_name"),
            version=_label(table, "dmi", "product_version"),
            sku=_label(table, "dmi", "product_sku"),
            family=_label(table, "dmi", "product_family"),
            serial=_label(table, "dmi", "product_serial"),
            uuid=honest_uuid(_label(table, "dmi", "product_uuid")),
        ),
        chassis=Chassis(
            manufacturer=_label(table, "dmi", "chassis_vendor"),
            serial=_label(table, "dmi", "chassis_serial"),
            asset_tag=_label(table, "dmi", "chassis_asset_tag"),
        ),
        board=Board(
            manufacturer=_label(table, "dmi", "board_vendor"),
            model=_label(table, "dmi", "board_name"),
            version=_label(table, "dmi", "board_version"),
            serial=_label(table, "dmi", "board_serial"),
            asset_tag=_label(table, "dmi", "board_asset_tag"),
        ),
        firmware=Firmware(
            vendor=_label(table, "dmi", "bios_vendor"),
            version=_label(table, "dmi", "bios_version"),
            date=_label(table, "dmi", "bios_date"),
        ),
        cpu=_cpu(scrape, _label(name, "uname", "machine")),
        memory=_memory(scrape),
        storage=_storage(scrape),
        mounts=_mounts(scrape),
        network=_network(scrape),
        os=OperatingSystem(
            hostname=_label(name, "uname", "nodename"),
            name=_label(system, "os", "name").or_from(_label(name, "uname", "sysname")),
            version=_label(system, "os", "version").or_from(_label(system, "os", "version_id")),
            kernel=_label(name, "uname", "release"),
            booted_at=_instant(scrape, "node_boot_time_seconds"),
            wsl=_label(name, "uname", "release").into(lambda text: "microsoft" in text.casefold()),
        ),
    )


def _label(labels: dict[str, str], metric: str, name: str) -> Fact[str]:
    return text_fact(labels.get(name), f"{TOOL}: {metric}_info.{name}")


def _instant(scrape: Scrape, name: str) -> Fact[datetime]:
    seconds, _ = scrape.value(name)
    if seconds is None or not 0 < seconds < 253_402_300_800:  # the year 10000
        return unknown(Unknown.NOT_REPORTED, f"{TOOL}: {name}")
    return known(datetime.fromtimestamp(round(seconds), UTC), f"{TOOL}: {name}")


def _bytes(scrape: Scrape, *names: str) -> Fact[int]:
    value, name = scrape.value(*names)
    return positive(None if value is None else round(value), f"{TOOL}: {name}")


def _cpu(scrape: Scrape, architecture: Fact[str]) -> Cpu:
    """Threads from their clocks; packages and cores where they are told apart."""
    cores = [each.labels for each in scrape.all("node_cpu_info")]
    source = f"{TOOL}: cpu_info"
    if not cores:
        cores = [each.labels for each in scrape.all("node_cpu_core_throttles_total")]
        source = f"{TOOL}: cpu_core_throttles_total"
    told = [each for each in cores if each.get("core") and each.get("package")]
    threads = {each.labels.get("cpu") for each in scrape.all("node_cpu_seconds_total")}
    model = same_of([_label(each, "cpu", "model_name") for each in cores], source)
    flags = [each.labels.get("flag", "") for each in scrape.all("node_cpu_flag_info")]
    return Cpu(
        vendor=same_of([_label(each, "cpu", "vendor") for each in cores], source).into(_vendor),
        model=model,
        architecture=architecture,
        packages=positive(len({each["package"] for each in told}) or None, source),
        cores=positive(len({(each["package"], each["core"]) for each in told}) or None, source),
        threads=positive(len(threads - {None}) or None, f"{TOOL}: cpu_seconds_total"),
        base_mhz=clock_in_name(model),
        max_mhz=_max_mhz(scrape),
        ai_flags=known(ai_flags_in(flags), f"{TOOL}: cpu_flag_info")
        if flags
        else unknown(Unknown.NOT_REPORTED, f"{TOOL}: cpu_flag_info"),
    )


def _vendor(code: str) -> str:
    return vendor_name(code) or code


def _max_mhz(scrape: Scrape) -> Fact[float]:
    """The highest clock of any core: slower ones may be of another kind."""
    names = ("node_cpu_frequency_max_hertz", "node_cpu_scaling_frequency_max_hertz")
    told = [(value, name) for name in names for value in scrape.by("cpu", name).values()]
    if not told:
        return unknown(Unknown.NOT_REPORTED, f"{TOOL}: {names[0]}")
    value, name = max(told)
    return positive(value / 1e6, f"{TOOL}: {name}")


def _memory(scrape: Scrape) -> Memory:
    """Linux, macOS and the BSDs have names of their own."""
    total = ("node_memory_MemTotal_bytes", "node_memory_total_bytes", "node_memory_size_bytes")
    swap = (
        "node_memory_SwapTotal_bytes",
        "node_memory_swap_total_bytes",
        "node_memory_swap_size_bytes",
    )
    return Memory(total_bytes=_bytes(scrape, *total), swap_bytes=_bytes(scrape, *swap))


def _storage(scrape: Scrape) -> Parts[StorageDevice]:
    """Disks by name: their size is told for NVMe drives only, and by newer versions."""
    sizes = _nvme_sizes(scrape)
    drives = {each.labels.get("device", ""): each.labels for each in scrape.all("node_nvme_info")}
    found = {}
    for sample in scrape.all("node_disk_info"):
        name = sample.labels.get("device", "")
        if is_disk(name) and disk_of(name) == name:
            found[name] = _disk(name, sample.labels, sizes)
    listed = {re.sub(r"n\d+$", "", name) for name in found if name.startswith("nvme")}
    for drive, labels in drives.items():
        if drive not in listed:
            found[f"{drive}n1"] = _disk(f"{drive}n1", labels, sizes)
    if not found:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: disk_info")
    if scrape.all("node_disk_info"):
        return parts(list(found.values()), f"{TOOL}: disk_info")
    why = "it lists NVMe drives only"
    return Parts(tuple(found.values()), f"{TOOL}: nvme_info", Unknown.NOT_SUPPORTED, why)


def _nvme_sizes(scrape: Scrape) -> dict[str, float]:
    told = scrape.all("node_nvme_namespace_capacity_bytes")
    return {
        f"{each.labels.get('device')}n{each.labels.get('nsid')}": each.value
        for each in told
        if each.value is not None
    }


def _disk(name: str, labels: dict[str, str], sizes: dict[str, float]) -> StorageDevice:
    model = _label(labels, "disk", "model").into(lambda text: text.replace("_", " "))
    size = sizes.get(name)
    bus = _bus(name, labels.get("path", ""))
    return StorageDevice(
        name=known(name, f"{TOOL}: disk_info.device"),
        model=model,
        vendor=honest_vendor(_label(labels, "disk", "vendor")),
        serial=_label(labels, "disk", "serial"),
        firmware=_label(labels, "disk", "revision").or_from(
            _label(labels, "nvme", "firmware_revision")
        ),
        wwn=_label(labels, "disk", "wwn"),
        size_bytes=positive(
            None if size is None else round(size), f"{TOOL}: nvme_namespace_capacity_bytes"
        ),
        kind=_kind(name, model.or_else(""), bus.or_else(""), labels.get("rotational")),
        bus=bus,
        removable=known(bus.value == "USB", bus.source)
        if bus.is_known
        else unknown(Unknown.NOT_REPORTED, bus.source),
    )


def _bus(name: str, path: str) -> Fact[str]:
    """What its place on the buses says: `pci-0000:00:1f.2-ata-1`."""
    source = f"{TOOL}: disk_info.path"
    if name.startswith("nvme"):
        return known("PCIe", source)
    if name.startswith("vd"):
        return known("virtio", source)
    for word, bus in (("usb", "USB"), ("ata", "SATA"), ("sas", "SAS"), ("mmc", "MMC")):
        if re.search(rf"[-.]{word}\b", path):
            return known(bus, source)
    return unknown(Unknown.NOT_REPORTED, source)


def _kind(name: str, model: str, bus: str, rotational: str | None) -> Fact[StorageKind]:
    source = f"{TOOL}: disk_info"
    guesses = (
        (name.startswith("sr"), StorageKind.OPTICAL),
        (name.startswith(("vd", "xvd")) or is_virtual(model), StorageKind.VIRTUAL),
        (name.startswith("nvme"), StorageKind.NVME),
        (name.startswith("mmcblk"), StorageKind.FLASH),
        (is_raid(model), StorageKind.RAID),
        (bus in {"SATA", "SAS"} and rotational == "0", StorageKind.SSD),
        (bus in {"SATA", "SAS"} and rotational == "1", StorageKind.HDD),
    )
    kind = next((kind for fits, kind in guesses if fits), None)
    if kind is None and (medium := medium_in_name(model)):
        kind = StorageKind(medium)
    return known(kind, source) if kind else unknown(Unknown.NOT_REPORTED, source)


def _mounts(scrape: Scrape) -> Parts[Mount]:
    """File systems on a device of the machine's own, each at its shortest path."""
    free = {_place(each.labels): each.value for each in scrape.all("node_filesystem_avail_bytes")}
    found: dict[str, Mount] = {}
    sizes = scrape.all("node_filesystem_size_bytes")
    for each in sorted(sizes, key=lambda sample: len(sample.labels.get("mountpoint", ""))):
        device, path = _place(each.labels)
        if not device.startswith("/dev/") or each.value is None or device in found:
            continue
        left, source = free.get((device, path)), f"{TOOL}: filesystem_avail_bytes"
        found[device] = Mount(
            path=text_fact(path, f"{TOOL}: filesystem_size_bytes.mountpoint"),
            filesystem=_label(each.labels, "filesystem", "fstype"),
            total_bytes=positive(round(each.value), f"{TOOL}: filesystem_size_bytes"),
            free_bytes=known(max(round(left), 0), source)
            if left is not None
            else unknown(Unknown.NOT_REPORTED, source),
            devices=known((disk_of(device),), f"{TOOL}: filesystem_size_bytes.device")
            if is_disk(disk_of(device)) and "/mapper/" not in device
            else unknown(Unknown.NOT_REPORTED, TOOL),
        )
    if not sizes:
        return no_parts(Unknown.NOT_REPORTED, f"{TOOL}: filesystem_size_bytes")
    return parts(list(found.values()), f"{TOOL}: filesystem_size_bytes")


def _place(labels: dict[str, str]) -> tuple[str, str]:
    return labels.get("device", ""), labels.get("mountpoint", "")


def _network(scrape: Scrape) -> Parts[NetworkInterface]:
    """The cards, judged by their names: it does not tell which interfaces are made of software."""
    source = f"{TOOL}: network_info"
    assigned = scrape.by("device", "node_network_address_assign_type")
    speeds = scrape.by("device", "node_network_speed_bytes")
    cards = [each.labels for each in scrape.all("node_network_info") if _is_card(each.labels)]
    if not cards:
        return no_parts(Unknown.NOT_REPORTED, source)
    return parts([_card(labels, assigned, speeds) for labels in cards], source)


def _is_card(labels: dict[str, str]) -> bool:
    address = labels.get("address", "")
    return not _NO_CARDS.match(labels.get("device", "")) and bool(address.strip("0:"))


def _card(
    labels: dict[str, str], assigned: dict[str, float], speeds: dict[str, float]
) -> NetworkInterface:
    name = labels.get("device", "")
    speed, lasting = speeds.get(name), assigned.get(name)
    kind = next((kind for start, kind in _KIND_OF_NAME if name.startswith(start)), None)
    state = labels.get("operstate", "")
    return NetworkInterface(
        name=text_fact(name, f"{TOOL}: network_info.device"),
        mac=_label(labels, "network", "address").into(str.casefold),
        kind=text_fact(kind, f"{TOOL}: network_info.device"),
        built_in=known(lasting == 0, f"{TOOL}: network_address_assign_type")
        if lasting is not None
        else unknown(Unknown.NOT_REPORTED, f"{TOOL}: network_address_assign_type"),
        up=known(state == "up", f"{TOOL}: network_info.operstate")
        if state in {"up", "down"}
        else unknown(Unknown.NOT_REPORTED, f"{TOOL}: network_info.operstate"),
        speed_mbps=positive(
            None if speed is None or speed >= _NO_SPEED else round(speed / 125_000),
            f"{TOOL}: network_speed_bytes",
        ),
    )
