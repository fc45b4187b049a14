"""GLPI inventories of other agents and systems; written by hand after real ones."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from probing.facts import Unknown
from probing.spec import StorageKind
from tests.probing.reading import only

if TYPE_CHECKING:
    from probing.spec import MachineSpec
    from tests.probing.reading import Write


def glpi(
    agent: str = "GLPI-Agent_v1.11", system: str = "Debian", **sections: Any
) -> dict[str, Any]:
    content = {"versionclient": agent, "operatingsystem": {"name": system}} | sections
    return {"deviceid": "x", "content": content, "itemtype": "Computer"}


@pytest.mark.parametrize(
    ("agent", "system", "core", "thread", "threads"),
    [
        ("GLPI-Agent_v1.11", "Debian", 8, 2, 16),  # threads of one core
        ("GLPI-Agent_v1.5", "Debian", 2, 2, 4),
        ("GLPI-Agent_v1.4-1", "Debian", 2, 2, 2),  # all of them, before 1.5
        ("FusionInventory-Agent_v2.5.2", "Fedora", 2, 4, 4),
        ("GLPI-Agent_v1.11", "Debian", 8, 1, 8),
        ("FusionInventory-Agent_v2.6", "Microsoft Windows 10 Pro", 2, 2, 4),
        ("GLPI-Agent_v1.4", "Microsoft Windows 11 Pro", 6, 2, 12),
        ("GLPI-Agent_v1.11", "macOS", 2, 2, 2),
        ("GLPI-Agent_v1.11", "macOS", 8, 16, 16),
        ("GLPI-Agent_v1.11", "Debian", 1, 2, 2),
    ],
)
def test_threads_of_a_core_or_of_all(
    write: Write, agent: str, system: str, core: int, thread: int, threads: int
) -> None:
    cpus = [{"name": "Intel(R) Xeon(R) Gold 6130", "core": core, "thread": thread}] * 2
    cpu = only(write(glpi(agent, system, cpus=cpus))).cpu
    assert (cpu.packages.value, cpu.cores.value, cpu.threads.value) == (2, 2 * core, 2 * threads)


def test_two_kinds_of_cores_make_the_agents_number_wrong(write: Write) -> None:
    cpus = [{"name": "13th Gen Intel(R) Core(TM) i7-1365U", "core": 10, "thread": 2}]
    cpu = only(write(glpi(cpus=cpus))).cpu
    assert cpu.cores.value == 10
    assert cpu.threads.value is None  # it has 12: two cores with two threads each, eight with one


def test_disabled_cores_do_not_count(write: Write) -> None:
    cpus = [{"name": "Xeon", "core": 12, "corecount": 16, "thread": 1}]
    assert only(write(glpi(cpus=cpus))).cpu.cores.value == 12


def test_arm_lists_a_processor_for_every_thread(write: Write) -> None:
    cpus = [{"arch": "ARM", "name": "ARMv7 Processor rev 4 (v7l)"}] * 4
    cpu = only(write(glpi(cpus=cpus))).cpu
    assert cpu.threads.value == 4
    assert cpu.packages.value is None
    assert cpu.cores.value is None
    numbered = [{"arch": "aarch64", "name": str(n)} for n in (0, 0)]
    assert only(write(glpi(cpus=numbered))).cpu.model.value is None


@pytest.mark.parametrize(
    ("agent", "system", "size"),
    [
        ("GLPI-Agent_v1.11", "Microsoft Windows 11 Pro", 953869 * 1000**2),
        ("FusionInventory-Agent_v2.6", "Microsoft Windows 10 Pro", 953869 * 1024**2),
        ("OCS-NG_WINDOWS_AGENT_v2.8.0.1", "Microsoft Windows 10", 953869 * 1024**2),
        ("GLPI-Agent_v1.11", "macOS", 953869 * 1024**2),
        ("FusionInventory-Agent_v2.5.2", "Fedora", 953869 * 1000**2),
    ],
)
def test_what_a_disks_size_counts(write: Write, agent: str, system: str, size: int) -> None:
    disks = [{"name": "disk0", "disksize": 953869, "type": "disk"}]
    assert only(write(glpi(agent, system, storages=disks))).storage_bytes.value == size


WINDOWS_DISKS = [
    {"name": "PhysicalDisk0", "model": "Samsung SSD 980 PRO", "interface": "NVMe", "type": "SSD"}
    | {"disksize": 1000204},
    {"name": "PhysicalDisk1", "model": "ST2000DM008", "interface": "SATA", "type": "HDD"},
    {"name": "PhysicalDisk2", "model": "Generic- SD/MMC", "interface": "USB", "type": "UNKNOWN"},
    {"name": "PhysicalDisk3", "model": "Msft Virtual Disk", "interface": "File-Backed"},
    {"name": "PhysicalDisk4", "model": "DELL PERC H730 Mini", "interface": "RAID", "type": "HDD"},
    {"name": "TSSTcorp DVD+-RW", "description": "Lecteur de CD-ROM", "type": "UNKNOWN"},
    {"name": "IBM ULT3580", "type": "Tape drive"},
    {"name": "disk0", "model": "APPLE SuperDrive", "type": "Disk burning"},
    {"name": "vda", "type": "disk", "description": "Virtual", "disksize": 20000},
    {"name": "PhysicalDisk5", "model": "DA4064", "interface": "MMC", "type": "UNKNOWN"},
]


def test_kinds_of_disks_in_words(write: Write) -> None:
    disks = only(write(glpi(system="Windows 11", storages=WINDOWS_DISKS))).storage
    assert [disk.kind.value for disk in disks] == [
        StorageKind.NVME,
        StorageKind.HDD,
        None,
        StorageKind.VIRTUAL,
        StorageKind.RAID,
        StorageKind.OPTICAL,
        StorageKind.OPTICAL,
        StorageKind.VIRTUAL,
        StorageKind.FLASH,
    ]
    assert disks[2].removable.value is True


def sccm() -> dict[str, Any]:
    return glpi(
        "SCCM-v2.4.1",
        "Microsoft Windows 10 Pro",
        memories=[
            {"capacity": 8192, "caption": "Memoria física", "description": "Memoria física"}
            | {"formfactor": "8", "type": "BANK 3", "numslots": 4, "speed": "2400"}
        ],
        videos=[{"name": "NVIDIA GeForce GT 1030", "memory": 2048, "pcislot": "1"}],
        drives=[{"volumn": "C:", "total": 487755776, "free": 309229568, "filesystem": "NTFS"}],
        networks=[
            {"description": "WAN Miniport (IP)", "mac": "66:A7:20:52:41:53"},
            {"description": "Intel(R) Ethernet", "mac": "04:92:26:D7:AC:51"}
            | {"ipaddress": ["192.168.0.225", "10.50.78.89"], "ipaddress6": "fe80::1"},
        ],
    )


def test_what_sccms_connector_writes(write: Write) -> None:
    machine = only(write(sccm()))
    (module,) = machine.memory.modules
    assert (module.slot.value, module.bank.value, module.form_factor.value) == (
        "4",
        "BANK 3",
        "DIMM",
    )
    assert module.type.value is None
    assert (machine.mounts[0].path.value, machine.mounts[0].total_bytes.value) == (
        "C:",
        487755776 * 1024,
    )
    (gpu,) = machine.gpus
    assert (gpu.vendor.value, gpu.vram_bytes.value) == ("NVIDIA", 2 * 1024**3)
    assert gpu.bus_address.value is None
    (card,) = machine.network
    assert card.addresses.value == ("192.168.0.225", "10.50.78.89", "fe80::1")


OCS = """<?xml version="1.0" encoding="UTF-8" ?>
<REQUEST><CONTENT>
<BIOS><SMANUFACTURER>Dell Inc.</SMANUFACTURER><SMODEL>Latitude 7490</SMODEL><SSN>5XW2QY2</SSN>
<TYPE>Notebook</TYPE></BIOS>
<HARDWARE><NAME>LAP-7</NAME><OSNAME>Microsoft Windows 10 Enterprise</OSNAME>
<OSVERSION>10.0.19044</OSVERSION><MEMORY>16384</MEMORY></HARDWARE>
<CPUS><MANUFACTURER>GenuineIntel</MANUFACTURER><TYPE>Intel(R) Core(TM) i5-8350U @ 1.70GHz</TYPE>
<CORES>4</CORES><LOGICAL_CPUS>8</LOGICAL_CPUS><SPEED>1700</SPEED></CPUS>
<MEMORIES><CAPTION>DIMM A</CAPTION><CAPACITY>8192</CAPACITY><TYPE>DDR4</TYPE>
<SPEED>2400</SPEED></MEMORIES>
<MEMORIES><CAPTION>DIMM B</CAPTION><CAPACITY>No Module Installed</CAPACITY></MEMORIES>
<NETWORKS><DESCRIPTION>Intel Wireless</DESCRIPTION><MACADDR>7C:B2:7D:00:00:01</MACADDR>
<SPEED>866.7 Mb/s</SPEED><STATUS>Up</STATUS><IPADDRESS>10.0.0.9</IPADDRESS></NETWORKS>
<NETWORKS><DESCRIPTION>Intel Ethernet</DESCRIPTION><MACADDR>10:65:30:00:00:01</MACADDR>
<SPEED>1 Gb/s</SPEED><STATUS>Down</STATUS></NETWORKS>
<STORAGES><NAME>SAMSUNG MZVLB512</NAME><TYPE>Fixed hard disk media</TYPE>
<DISKSIZE>488386</DISKSIZE><SERIALNUMBER>0025_3885</SERIALNUMBER></STORAGES>
</CONTENT><DEVICEID>LAP-7-2020</DEVICEID><QUERY>INVENTORY</QUERY></REQUEST>"""


def test_an_ocs_inventory(write: Write) -> None:
    machine = only(write(OCS))
    assert machine.chassis.type.value == "Notebook"
    assert machine.os.name.value == "Microsoft Windows 10 Enterprise"
    assert machine.cpu.model.value == "Intel(R) Core(TM) i5-8350U @ 1.70GHz"
    assert (machine.cpu.cores.value, machine.cpu.threads.value) == (4, 8)
    assert machine.memory.installed_bytes.value == 8 * 1024**3
    assert (machine.memory.slots.value, len(machine.memory.modules)) == (2, 1)
    assert [card.speed_mbps.value for card in machine.network] == [867, 1000]
    assert [card.up.value for card in machine.network] == [True, False]
    assert machine.storage[0].serial.value == "0025_3885"


def mac(agent: str, memories: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return glpi(agent, "macOS", memories=memories, **more)


def test_a_macs_memory(write: Write) -> None:
    old = {"capacity": 2000, "caption": "Status: OK", "numslots": 0, "type": "DDR2 SDRAM"}
    machine = only(write(mac("FusionInventory-Agent_v2.3.18", [old])))
    (module,) = machine.memory.modules
    assert (module.size_bytes.value, module.slot.value) == (2 * 1024**3, "0")
    part = {"capacity": 4096, "caption": "Status: OK", "description": "8KTF51264HZ-1G6E2"}
    (module,) = only(write(mac("GLPI-Agent_v1.11", [part | {"numslots": 1}]))).memory.modules
    assert (module.part_number.value, module.form_factor.value) == ("8KTF51264HZ-1G6E2", None)
    soldered = {"capacity": 16384, "description": "Integrated memory", "type": "LPDDR5"}
    (module,) = only(write(mac("GLPI-Agent_v1.11", [soldered]))).memory.modules
    assert (module.size_bytes.value, module.type.value) == (16 * 1024**3, "LPDDR5")


def test_a_macs_cards_that_are_all_called_virtual(write: Write) -> None:
    cards = [
        {"description": "lo0", "virtualdev": True},
        {"description": "en0", "mac": "0c:4d:e9:cd:a4:c8", "virtualdev": True, "status": "up"},
        {"description": "en2", "mac": "0a:00:00:13:12:60", "virtualdev": True},
        {"description": "awdl0", "mac": "8c:85:90:00:00:01", "virtualdev": True},
    ]
    (card,) = only(write(mac("FusionInventory-Agent_v2.3.21", [], networks=cards))).network
    assert (card.name.value, card.built_in.value) == ("en0", None)


def gpus_of(write: Write, **sections: Any) -> MachineSpec:
    return only(write(glpi(**sections)))


CONTROLLERS = [
    {"name": "GA100 [A100 PCIe 40GB]", "manufacturer": "NVIDIA Corporation", "pciclass": "0302"}
    | {"vendorid": "10de", "productid": "20f1", "pcislot": "17:00.0", "driver": "nvidia"},
    {"name": "Integrated Matrox G200eW3", "manufacturer": "Matrox", "pciclass": "0300"}
    | {"vendorid": "102b", "productid": "0536", "pcislot": "03:00.0"},
    {"name": "Ethernet", "pciclass": "0200", "pcislot": "01:00.0"},
]


def test_compute_cards_stand_among_the_controllers(write: Write) -> None:
    """Older agents list only what draws a screen as video."""
    screen = [{"name": "Matrox G200eW3", "pcislot": "03:00.0", "memory": 16}]
    found = gpus_of(write, controllers=CONTROLLERS, videos=screen).gpus
    assert [gpu.pci_id.value for gpu in found] == ["102b:0536", "10de:20f1"]
    assert found[1].vendor.value == "NVIDIA"
    assert found[1].driver.value == "nvidia"
    assert found[1].bus_address.value == "0000:17:00.0"


def test_the_same_card_told_of_twice_is_one(write: Write) -> None:
    videos = [
        {"name": "ASUSTeK GeForce RTX 3090", "chipset": "GA102", "pcislot": "01:00.0"},
        {"name": "GeForce RTX 3090", "memory": 24576, "pcislot": "0000:01:00.0"},
    ]
    (gpu,) = gpus_of(write, videos=videos).gpus
    assert (gpu.name.value, gpu.vram_bytes.value) == ("ASUSTeK GeForce RTX 3090", 24 * 1024**3)


@pytest.mark.parametrize(
    ("name", "integrated"),
    [
        ("Intel(R) UHD Graphics 630", True),
        ("Intel(R) Arc(TM) A770 Graphics", False),
        ("AMD Radeon(TM) Vega 8 Graphics", True),
        ("AMD Radeon 780M Graphics", True),
        ("AMD Radeon RX 6700 XT", None),
        ("ASUS ROG Strix Radeon RX 6700 XT", None),
        ("AMD Radeon(TM) RX Vega 10 Graphics", True),
        ("AMD Radeon Pro WX 7100 Graphics", None),
        ("NVIDIA GeForce RTX 3060", None),
    ],
)
def test_a_processors_graphics_are_told_by_name(
    write: Write, name: str, *, integrated: bool | None
) -> None:
    machine = gpus_of(write, videos=[{"name": name, "memory": 1024}])
    assert machine.gpus[0].integrated.value is integrated
    assert machine.vram_bytes.value == (0 if integrated else 1024**3)


def test_four_gib_exactly_is_an_answer(write: Write) -> None:
    assert gpus_of(write, videos=[{"name": "GTX 1650", "memory": 4096}]).vram_bytes.value == 4 << 30
    cut = gpus_of(write, videos=[{"name": "RTX 3090", "memory": 4095}])
    assert cut.gpus[0].vram_bytes.unknown is Unknown.NOT_SUPPORTED


def test_a_screen_is_no_card(write: Write) -> None:
    machine = gpus_of(write, videos=[{"resolution": "1080x2134"}])
    assert len(machine.gpus) == 0
    assert machine.vram_bytes.value is None


def test_no_error_correction_is_an_answer(write: Write) -> None:
    memories = [{"capacity": 8192, "memorycorrection": "None", "caption": "DIMM0"}]
    assert gpus_of(write, memories=memories).memory.error_correction.value == "none"
    ecc = [{"capacity": 8192, "memorycorrection": "Multi-bit ECC", "caption": "DIMM0"}]
    assert gpus_of(write, memories=ecc).memory.error_correction.value == "multi-bit ECC"


def test_the_firmwares_flash_is_no_memory_module(write: Write) -> None:
    memories = [{"capacity": 8192, "type": "DDR4"}, {"capacity": 16, "type": "Flash"}]
    memory = gpus_of(write, memories=memories).memory
    assert (memory.installed_bytes.value, memory.slots.value) == (8 * 1024**3, 1)


@pytest.mark.parametrize(
    ("vmsystem", "container", "hypervisor"),
    [
        ("Physical", None, None),
        ("VMware", None, "VMware"),
        ("lxc", "lxc", None),
        ("systemd-nspawn", "systemd-nspawn", None),
        ("Hyper-V", None, "Hyper-V"),
    ],
)
def test_what_it_runs_inside_of(
    write: Write, vmsystem: str, container: str | None, hypervisor: str | None
) -> None:
    system = gpus_of(write, hardware={"name": "x", "vmsystem": vmsystem}).os
    assert (system.container.value, system.hypervisor.value) == (container, hypervisor)


def test_the_root_file_system_has_a_path_and_a_disk(write: Write) -> None:
    drives = [{"type": "/", "total": 100, "volumn": "/dev/nvme0n1p2"}]
    (mount,) = gpus_of(write, drives=drives).mounts
    assert (mount.path.value, mount.devices.value) == ("/", ("nvme0n1",))


@pytest.mark.parametrize(
    ("zone", "instant"),
    [
        ({"timezone": {"offset": "+0100"}}, datetime(2017, 2, 20, 12, 23, 5, tzinfo=UTC)),
        ({"timezone": {"offset": "-0530"}}, datetime(2017, 2, 20, 18, 53, 5, tzinfo=UTC)),
        ({"timezone": {"offset": "nowhere"}}, None),
        ({}, None),
    ],
)
def test_a_local_time_needs_its_zone(
    write: Write, zone: dict[str, Any], instant: datetime | None
) -> None:
    system = {"name": "Fedora", "boot_time": "2017-02-20 13:23:05", **zone}
    log = {"logdate": "2017-02-20 13:23:05"}
    machine = gpus_of(write, operatingsystem=system, accesslog=log)
    assert machine.collected_at.value == instant
    assert machine.os.booted_at.value == instant
