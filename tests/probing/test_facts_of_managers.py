"""Facts that Ansible, Puppet and osquery gather; written by hand after recorded ones."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from probing.facts import Unknown
from probing.files import read_machines
from probing.kinds import MachineKind
from probing.spec import StorageKind, spec_from_json, spec_to_json
from tests.probing.reading import only

if TYPE_CHECKING:
    from pathlib import Path

    from tests.probing.reading import Write

GIB = 1024**3


def sectors(count: int, **told: Any) -> dict[str, Any]:
    return {"sectors": str(count), "sectorsize": "512", "removable": "0", **told}


ANSIBLE: dict[str, Any] = {
    "ansible_architecture": "x86_64",
    "ansible_nodename": "db01",
    "ansible_distribution": "Debian",
    "ansible_distribution_version": "12.4",
    "ansible_date_time": {"iso8601": "2026-11-26T10:00:00Z"},
    "ansible_processor": [
        "0",
        "AuthenticAMD",
        "AMD EPYC 9354",
        "1",
        "AuthenticAMD",
        "AMD EPYC 9354",
    ],
    "ansible_processor_count": 2,
    "ansible_processor_cores": 32,
    "ansible_processor_threads_per_core": 2,
    "ansible_processor_vcpus": 128,
    "ansible_processor_nproc": 128,
    "ansible_memtotal_mb": 515000,
    "ansible_system_vendor": "Dell Inc.",
    "ansible_product_name": "PowerEdge R7625",
    "ansible_product_serial": "7ZXK123",
    "ansible_product_uuid": "4c4c4544-0034-3010-8048-b6c04f503732",
    "ansible_form_factor": "Rack Mount Chassis",
    "ansible_virtualization_type": "kvm",
    "ansible_virtualization_role": "host",
    "ansible_devices": {
        "sda": sectors(937703088, model="MTFDDAK480TDS", vendor="ATA", rotational="0")
        | {"host": "SATA controller: AMD FCH SATA Controller [AHCI mode] (rev 51)"},
        "nvme0n1": sectors(7501476528, model="Dell Ent NVMe CM6", serial="N1"),
        "sdb": sectors(1000, host="USB controller: AMD", sectorsize="4096"),
        "sr0": sectors(2097151, model="Virtual CD"),
        "sdc": sectors(0, model="Card Reader"),
        "dm-0": sectors(900000000),
        "loop0": sectors(8),
    },
    "ansible_mounts": [
        {"device": "/dev/sda1", "mount": "/", "fstype": "ext4", "size_total": 100}
        | {"size_available": 0},
        {"device": "tmpfs", "mount": "/run", "size_total": 5},
    ],
    "ansible_interfaces": ["lo", "eno1", "docker0", "br-1f"],
    "ansible_lo": {"type": "loopback", "device": "lo"},
    "ansible_eno1": {"device": "eno1", "macaddress": "AA:BB:CC:00:00:01", "type": "ether"}
    | {"module": "bnxt_en", "pciid": "0000:01:00.0", "active": True, "speed": 25000}
    | {"ipv4": {"address": "10.0.0.1"}, "ipv6": [{"address": "fe80::1"}]},
    "ansible_docker0": {"device": "docker0", "type": "bridge", "macaddress": "02:42:00:00:00:01"},
    "ansible_br_1f": {"device": "br-1f", "type": "bridge"},
}


def bare(facts: dict[str, Any]) -> dict[str, Any]:
    return {key.removeprefix("ansible_"): value for key, value in facts.items()}


@pytest.mark.parametrize(
    "form",
    [
        json.dumps({"ansible_facts": ANSIBLE, "changed": False}),
        json.dumps({"ansible_facts": bare(ANSIBLE)}),
        json.dumps(ANSIBLE),
        f"db01 | SUCCESS => {json.dumps({'ansible_facts': ANSIBLE}, indent=4)}",
    ],
)
def test_ansible(write: Write, form: str) -> None:
    machine = only(write(form))
    assert (machine.kind, machine.serial.value) == (MachineKind.SERVER, "7ZXK123")
    assert machine.collected_at.value == datetime(2026, 11, 26, 10, tzinfo=UTC)
    cpu = machine.cpu
    assert (cpu.vendor.value, cpu.model.value) == ("AMD", "AMD EPYC 9354")
    assert (cpu.packages.value, cpu.cores.value, cpu.threads.value) == (2, 64, 128)
    assert machine.memory.total_bytes.value == 515000 * 1024**2
    assert machine.os.hypervisor.unknown is Unknown.ABSENT  # it is a host of virtual machines
    disks = {disk.name.value: disk for disk in machine.storage}
    assert list(disks) == ["sda", "nvme0n1", "sdb", "sr0"]
    assert disks["sda"].size_bytes.value == 480103981056
    kinds = [disk.kind.value for disk in machine.storage]
    assert kinds == [StorageKind.SSD, StorageKind.NVME, None, StorageKind.OPTICAL]
    assert disks["sdb"].size_bytes.unknown is Unknown.NOT_SUPPORTED
    assert disks["sdb"].removable.value is True
    (mount,) = machine.mounts
    assert (mount.free_bytes.value, mount.devices.value) == (0, ("sda",))
    (card,) = machine.network
    assert (card.mac.value, card.speed_mbps.value) == ("aa:bb:cc:00:00:01", 25000)
    assert card.addresses.value == ("10.0.0.1", "fe80::1")


def test_a_host_that_ansible_did_not_reach(write: Write) -> None:
    machines, (problem,) = read_machines(write({"unreachable": True, "msg": "Failed to connect"}))
    assert machines == []
    assert (problem.value, problem.expected) == (
        "Failed to connect",
        "the facts of a host that answered",
    )


def test_a_guest_and_a_container(write: Write) -> None:
    guest = ANSIBLE | {"ansible_virtualization_role": "guest"}
    assert only(write(guest)).kind is MachineKind.VIRTUAL_MACHINE
    inside = guest | {"ansible_virtualization_type": "docker"}
    assert only(write(inside)).kind is MachineKind.CONTAINER


FACTER: dict[str, Any] = {
    "os": {"name": "Debian", "release": {"full": "12.9"}, "hardware": "x86_64"},
    "networking": {
        "hostname": "web01",
        "interfaces": {
            "lo": {"mac": "00:00:00:00:00:00"},
            "docker0": {"mac": "02:42:00:00:00:01"},
            "eno1": {"mac": "AA:BB:CC:00:00:01", "bindings": [{"address": "10.0.0.1"}]},
        },
    },
    "dmi": {
        "manufacturer": "HPE",
        "product": {"name": "ProLiant DL360 Gen10", "serial_number": "CZ123"},
        "chassis": {"type": "Rack Mount Chassis"},
    },
    "processors": {"physicalcount": 2, "cores": 16, "threads": 2, "count": 64}
    | {"models": ["Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz"] * 64},
    "memory": {"system": {"total_bytes": 200 * GIB}},
    "disks": {
        "sda": {"size_bytes": 480103981056, "vendor": "ATA", "model": "INTEL SSDSC2KB48"}
        | {"type": "ssd", "serial": "S1"},
        "sdb": {"size_bytes": 10**12, "vendor": "HPE", "model": "LOGICAL VOLUME", "type": "hdd"},
        "sr0": {"size_bytes": 1073741312, "model": "DVD"},
        "loop0": {"size_bytes": 9},
    },
    "virtual": "physical",
}


def test_facter(write: Write) -> None:
    machine = only(write(FACTER))
    assert (machine.kind, machine.hostname.value) == (MachineKind.SERVER, "web01")
    cpu = machine.cpu
    assert (cpu.packages.value, cpu.cores.value, cpu.threads.value) == (2, 32, 64)
    assert (cpu.vendor.value, cpu.base_mhz.value) == ("Intel", 2100.0)
    assert machine.memory_bytes.value == 200 * GIB
    kinds = {disk.name.value: disk.kind.value for disk in machine.storage}
    assert kinds == {
        "sda": StorageKind.SSD,
        "sdb": StorageKind.RAID,
        "sr0": StorageKind.OPTICAL,
    }
    assert machine.storage_bytes.value == 480103981056 + 10**12
    (card,) = machine.network
    assert (card.name.value, card.addresses.value) == ("eno1", ("10.0.0.1",))
    assert only(write(FACTER | {"virtual": "kvm"})).kind is MachineKind.VIRTUAL_MACHINE
    assert only(write(FACTER | {"virtual": "docker"})).kind is MachineKind.CONTAINER


OSQUERY = {
    "hardware_vendor": "Apple Inc. ",
    "hardware_model": "MacBookPro11,4",
    "hardware_serial": "C02ABC123",
    "hardware_version": "-1",
    "uuid": "UUID",
    "cpu_brand": "Intel(R) Core(TM) i7-4770HQ CPU @ 2.20GHz\0\0\0",
    "cpu_physical_cores": "4",
    "cpu_logical_cores": "8",
    "physical_memory": "17179869184",
}


@pytest.mark.parametrize("form", [{"system_info": [OSQUERY]}, [OSQUERY], OSQUERY])
def test_osquery(write: Write, form: Any) -> None:
    machine = only(write(form))
    assert (machine.kind, machine.serial.value) == (MachineKind.LAPTOP, "C02ABC123")
    assert machine.cpu.model.value == "Intel(R) Core(TM) i7-4770HQ CPU @ 2.20GHz"
    assert (machine.cpu.cores.value, machine.cpu.threads.value) == (4, 8)
    assert machine.memory_bytes.value == 16 * GIB
    assert machine.product.uuid.unknown is Unknown.PLACEHOLDER
    assert machine.product.version.unknown is Unknown.NOT_SUPPORTED


@pytest.mark.shared_data
@pytest.mark.parametrize("kind", ["ansible-facts", "facter-facts", "osquery"])
def test_every_recorded_host_is_read(shared_data: Path, kind: str) -> None:
    paths = [
        path for path in sorted((shared_data / "inventories" / kind).rglob("*.*")) if path.is_file()
    ]
    assert len(paths) >= 3
    read = 0
    for path in paths:
        machines, problems = read_machines(path)
        assert bool(machines) != bool(problems), path
        for machine in machines:
            read += 1
            assert machine.hostname.value or machine.os.name.value, path
            assert machine.memory_bytes.value or "win2k8r2" in path.name, path
            assert spec_from_json(spec_to_json(machine)) == machine
    assert read >= len(paths) - 1
