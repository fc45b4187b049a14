"""lshw of other versions, machines and languages; written by hand after real trees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from probing.facts import Unknown
from probing.files import read_machines
from probing.spec import StorageKind
from tests.probing.reading import only

if TYPE_CHECKING:
    from probing.spec import MachineSpec
    from tests.probing.reading import Write

PCI = {"id": "pci", "class": "bridge", "physid": "100", "businfo": "pci@0000:00:00.0"}


def tree(*core: dict[str, Any], **root: Any) -> dict[str, Any]:
    board = {"id": "core", "class": "bus", "physid": "0", "children": list(core)}
    return {"id": "node-1", "class": "system", "children": [board], **root}


def read(write: Write, *core: dict[str, Any], **root: Any) -> MachineSpec:
    return only(write(tree(*core, **root)))


GRACE = {
    "class": "processor",
    "product": "ARMv8 (900-2G530-0000-000)",
    "vendor": "NVIDIA",
    "version": "Grace A02",
    "capacity": 3357000000,
    "configuration": {"cores": "72", "enabledcores": "72", "threads": "72"},
}


def test_a_grace_hopper_machine(write: Write) -> None:
    memory = {"id": "memory", "class": "memory", "description": "System Memory"}
    machine = read(
        write,
        {"id": "cpu:0", "physid": "14", "handle": "DMI:0014", "slot": "G1:0.0", **GRACE},
        {"id": "cpu:1", "physid": "15", "handle": "DMI:0015", "slot": "G1:1.0", **GRACE},
        memory | {"size": 515396075520, "configuration": {"errordetection": "ecc"}},
        product="Grace Hopper x4 P4496 (675-23187-0070-EV1)",
        configuration={"chassis": "rackmount", "sku": "675-23187-0070-EV1"},
    )
    assert machine.product_name.value == "Grace Hopper x4 P4496"
    assert machine.cpu.model.value == "Grace A02"
    assert (machine.cpu.packages.value, machine.cpu.cores.value) == (2, 144)
    assert machine.memory.installed_bytes.value == 515396075520
    assert machine.memory.error_correction.value == "single-bit ECC"


@pytest.mark.parametrize(
    ("product", "settings", "name"),
    [
        ("Standard PC (i440FX + PIIX, 1996)", {}, "Standard PC (i440FX + PIIX, 1996)"),
        ("Standard PC (Q35 + ICH9, 2009)", {"sku": "x"}, "Standard PC (Q35 + ICH9, 2009)"),
        ("ABC123 (GENERIC_SERVER)", {}, "ABC123"),
        ("X10DRi (To be filled by O.E.M.)", {"sku": "To be filled by O.E.M."}, "X10DRi"),
        ("To Be Filled By O.E.M. (To Be Filled By O.E.M.)", {}, None),
    ],
)
def test_brackets_behind_a_products_name(
    write: Write, product: str, settings: dict[str, str], name: str | None
) -> None:
    machine = read(write, product=product, configuration=settings)
    assert machine.product.name.value == name


def test_a_small_board_lists_its_cores_and_no_sockets(write: Write) -> None:
    core = {"class": "processor", "description": "CPU", "product": "cpu"}
    cores = [core | {"id": f"cpu:{n}", "physid": str(n), "businfo": f"cpu@{n}"} for n in range(4)]
    screen = {"id": "graphics", "class": "display", "physid": "7", "product": "vc4drmfb"}
    machine = read(
        write, *cores, screen | {"logicalname": "/dev/fb0", "capabilities": {"fb": True}}
    )
    assert (machine.cpu.packages.value, machine.cpu.cores.value) == (None, 4)
    assert len(machine.gpus) == 0


def test_memory_in_another_language_and_in_several_arrays(write: Write) -> None:
    array = {"class": "memory", "description": "Memória do sistema"}
    bank = {"class": "memory", "description": "DIMM DDR4 Síncrono 2666 MHz (0,4 ns)"}
    banks = [
        bank | {"id": "bank:0", "size": 16 << 30, "slot": "A1", "clock": 2666000000},
        {"id": "bank:1", "class": "memory", "description": "DIMM [vazio]", "slot": "A2"},
    ]
    flash = {"id": "memory:2", "class": "memory", "description": "Flash Memory", "size": 16 << 20}
    chip = {"id": "bank", "class": "memory", "description": "FLASH Non-volatile", "size": 16 << 20}
    device = {"id": "memory:3", "class": "memory", "description": "RAM memory"}
    machine = read(
        write,
        array | {"id": "memory:0", "children": banks},
        array | {"id": "memory:1", "children": banks},
        flash | {"children": [chip]},
        device | {"businfo": "pci@0000:00:14.2"},
    )
    assert machine.memory.installed_bytes.value == 32 << 30
    assert (machine.memory.slots.value, len(machine.memory.modules)) == (4, 2)
    assert machine.memory.modules[0].type.value == "DDR4"


def test_without_rights_memory_may_be_what_the_system_sees(write: Write) -> None:
    memory = {"id": "memory", "class": "memory", "description": "System memory"}
    seen = read(write, memory | {"size": 4143972352}).memory
    assert (seen.total_bytes.value, seen.installed_bytes.value) == (4143972352, None)
    whole = read(write, memory | {"size": 24 << 30}).memory
    assert (whole.total_bytes.value, whole.installed_bytes.value) == (None, 24 << 30)


def nvme(*namespaces: dict[str, Any], **more: Any) -> dict[str, Any]:
    drive = {
        "id": "nvme",
        "class": "storage",
        "physid": "0",
        "businfo": "pci@0000:04:00.0",
        "description": "NVMe device",
        "product": "SAMSUNG MZVLB512HBJQ",
        "vendor": "Samsung Electronics Co Ltd",
        "version": "EXF7201Q",
        "serial": "S4ENNF1M812345",
        "capabilities": {"nvm_express": True},
    }
    return PCI | {"children": [drive | more | {"children": list(namespaces)}]}


def test_an_nvme_drive_is_named_by_its_controller(write: Write) -> None:
    space = {"class": "disk", "physid": "1", "businfo": "nvme@0:1", "size": 512110190592}
    machine = read(
        write,
        nvme(
            {"id": "namespace:0", "class": "disk", "logicalname": "hwmon1"},
            {"id": "namespace:1", "class": "disk", "logicalname": "/dev/ng0n1"},
            space | {"id": "namespace:2", "logicalname": "/dev/nvme0n1"},
        ),
    )
    (disk,) = machine.storage
    assert (disk.model.value, disk.serial.value) == ("SAMSUNG MZVLB512HBJQ", "S4ENNF1M812345")
    assert (disk.firmware.value, disk.bus.value) == ("EXF7201Q", "PCIe")
    assert disk.kind.value is StorageKind.NVME
    assert machine.storage_bytes.value == 512110190592


def test_an_old_version_knows_no_nvme_disks_and_the_total_is_unknown(write: Write) -> None:
    controller = {"description": "Non-Volatile memory controller", "id": "storage"}
    sata = {"id": "disk", "class": "disk", "logicalname": "/dev/sda", "size": 10**12}
    machine = read(write, nvme(**controller), sata)
    assert len(machine.storage) == 1
    assert not machine.storage.is_whole
    assert machine.storage_bytes.value is None


def scsi(driver: str, description: str, *disks: dict[str, Any]) -> dict[str, Any]:
    host = {"id": "scsi", "class": "storage", "physid": "1", "description": description}
    return host | {"configuration": {"driver": driver}, "children": list(disks)}


def test_usb_disks_readers_and_media(write: Write) -> None:
    stick = {"id": "disk", "class": "disk", "logicalname": "/dev/sdb", "businfo": "scsi@6:0.0.0"}
    medium = {"id": "medium", "class": "disk", "logicalname": "/dev/sdb", "size": 32 << 30}
    reader = {"id": "disk:1", "class": "disk", "logicalname": "/dev/sdc", "product": "MassStorage"}
    optical = {"id": "cdrom", "class": "disk", "logicalname": ["/dev/cdrom", "/dev/sr0"]}
    disc = {"id": "medium", "class": "disk", "logicalname": "/dev/cdrom", "size": 4 << 30}
    machine = read(
        write,
        scsi("usb-storage", "Mass storage device", stick | {"children": [medium]}, reader),
        scsi("ahci", "SATA controller", optical | {"children": [disc]}),
    )
    found = [(d.name.value, d.kind.value, d.removable.value, d.bus.value) for d in machine.storage]
    assert found == [
        ("sdb", None, True, "USB"),
        ("cdrom", StorageKind.OPTICAL, None, "SATA"),
    ]
    assert machine.storage[0].size_bytes.value == 32 << 30
    assert machine.storage_bytes.value == 0


def test_buses_media_and_paths(write: Write) -> None:
    disk = {"class": "disk", "description": "ATA Disk", "size": 960197124096}
    ssd = disk | {"id": "disk:0", "product": "INTEL SSDSC2KB96", "serial": "PHYF0001"}
    hdd = disk | {"id": "disk:1", "product": "ST4000NM", "capabilities": {"7200rpm": "7200 rpm"}}
    lun = disk | {
        "description": "SCSI Disk",
        "product": "VV",
        "serial": "60002AC0",
        "vendor": "3PAR",
    }
    machine = read(
        write,
        scsi("ahci", "SATA controller", ssd, hdd | {"serial": "ZC1"}),
        scsi("lpfc", "Fibre Channel", lun | {"id": "disk", "logicalname": "/dev/sdd"}),
        scsi("lpfc", "Fibre Channel", lun | {"id": "disk", "logicalname": "/dev/sde"}),
    )
    found = [(d.kind.value, d.bus.value) for d in machine.storage]
    assert found == [
        (StorageKind.SSD, "SATA"),
        (StorageKind.HDD, "SATA"),
        (None, "Fibre Channel"),  # one disk on two paths
    ]


def test_gpus_without_their_frame_buffers(write: Write) -> None:
    card = {"class": "display", "vendor": "NVIDIA Corporation", "physid": "0"}
    machine = read(
        write,
        PCI
        | {
            "children": [
                card
                | {"id": "display:0", "product": "GH100 [H100 SXM5 80GB]"}
                | {"businfo": "pci@0000:19:00.0", "configuration": {"driver": "nvidia"}},
                {"id": "generic", "class": "generic", "description": "Processing accelerators"}
                | {"vendor": "Advanced Micro Devices, Inc. [AMD/ATI]"}
                | {"product": "Aldebaran [Instinct MI250X]", "businfo": "pci@0000:c1:00.0"},
            ]
        },
        {"id": "graphics", "class": "display", "product": "EFI VGA", "logicalname": "/dev/fb0"},
    )
    found = [(gpu.vendor.value, gpu.name.value, gpu.bus_address.value) for gpu in machine.gpus]
    assert found == [
        ("NVIDIA", "GH100 [H100 SXM5 80GB]", "0000:19:00.0"),
        ("AMD", "Aldebaran [Instinct MI250X]", "0000:c1:00.0"),
    ]


@pytest.mark.parametrize(
    ("vendor", "product", "integrated"),
    [
        ("Advanced Micro Devices, Inc. [AMD/ATI]", "Cezanne [Radeon Vega Series]", True),
        ("Advanced Micro Devices, Inc. [AMD/ATI]", "Picasso/Raven 2 [Radeon Vega Series]", True),
        ("Advanced Micro Devices, Inc. [AMD/ATI]", "Phoenix1", True),
        ("Advanced Micro Devices, Inc. [AMD/ATI]", "Vega 10 XL/XT [Radeon RX Vega 56/64]", None),
        ("Advanced Micro Devices, Inc. [AMD/ATI]", "Navi 21 [Radeon RX 6800/6800 XT]", None),
        ("Intel Corporation", "DG2 [Arc A770]", False),
        ("Intel Corporation", "Alder Lake-P GT2 [Iris Xe Graphics]", True),
        ("NVIDIA Corporation", "AD102 [GeForce RTX 4090]", None),
    ],
)
def test_graphics_of_processors(
    write: Write, vendor: str, product: str, *, integrated: bool | None
) -> None:
    card = {"id": "display", "class": "display", "vendor": vendor, "product": product}
    (gpu,) = read(write, card | {"businfo": "pci@0000:04:00.0"}).gpus
    assert gpu.integrated.value is integrated


def test_the_numbers_that_can_be_asked_for(write: Write) -> None:
    card = {"id": "display", "class": "display", "vendor": "NVIDIA Corporation [10DE]"}
    (gpu,) = read(write, card | {"product": "GA102 [GeForce RTX 3090] [10DE:2204]"}).gpus
    assert (gpu.vendor.value, gpu.name.value, gpu.pci_id.value) == (
        "NVIDIA",
        "GA102 [GeForce RTX 3090]",
        "10de:2204",
    )


def test_network_cards_that_are_down_or_none(write: Write) -> None:
    card = {"class": "network", "description": "Ethernet interface", "serial": "AA:BB:CC:00:00:01"}
    machine = read(
        write,
        card | {"id": "network:0", "logicalname": "eno1", "configuration": {"link": "no"}},
        card | {"id": "network:1", "logicalname": "dummy0", "configuration": {"driver": "dummy"}},
        {
            "id": "network:2",
            "class": "network",
            "description": "interface",
            "logicalname": "ibp1s0",
        },
        {"id": "network:3", "class": "network", "product": "I350"},
    )
    assert [(c.name.value, c.up.value, c.kind.value) for c in machine.network] == [
        ("eno1", False, "Ethernet"),
        ("ibp1s0", None, "InfiniBand"),
    ]


def test_a_list_of_one_class_is_one_machine(write: Write) -> None:
    disks = [
        {"id": f"disk:{n}", "class": "disk", "physid": str(n), "logicalname": f"/dev/sd{n}"}
        | {"size": 10**12, "serial": f"S{n}"}
        for n in range(3)
    ]
    machine = only(write(disks))
    assert len(machine.storage) == 3
    assert machine.hostname.value is None
    separate = ",\n".join(f'{{"id": "disk:{n}", "class": "disk", "physid": "{n}"}}' for n in (1, 2))
    assert len(read_machines(write(separate))[0]) == 1
    parts_after_their_root = [tree(), {"id": "remoteaccess", "class": "system", "physid": "1"}]
    assert only(write(parts_after_their_root)).hostname.value == "node-1"


def test_a_sanitised_report_is_like_no_other(write: Write) -> None:
    hidden = {"serial": "[REMOVED]", "configuration": {"uuid": "[REMOVED]"}}
    card = {"id": "network", "class": "network", "logicalname": "eno1", "serial": "[REMOVED]"}
    machine = read(write, card, id="computer", vendor="Dell Inc.", **hidden)
    assert machine.serial.unknown is Unknown.PLACEHOLDER
    assert machine.hostname.unknown is Unknown.PLACEHOLDER
    assert machine.identity().keys == ()


def test_a_bank_without_a_size_holds_the_module_that_it_names(write: Write) -> None:
    dimm = {"class": "memory", "description": "DIMM Synchronous 2133 MHz", "clock": 2133000000}
    told = {"product": "36ASF2G72PZ-2G1A2", "vendor": "Micron", "serial": "101B6543"}
    memory = {"id": "memory", "class": "memory", "size": 34359738368} | {
        "children": [
            {"id": "bank:0", **dimm, **told},
            {"id": "bank:1", **dimm, "product": "NO DIMM", "serial": "NO DIMM"},
            {"id": "bank:2", **dimm, **told, "description": "DIMM Synchronous [empty]"},
        ]
    }
    found = read(write, memory).memory
    assert (found.slots.value, len(found.modules)) == (3, 1)
    assert found.modules[0].part_number.value == "36ASF2G72PZ-2G1A2"
    assert found.modules[0].size_bytes.unknown is Unknown.NOT_REPORTED
    assert found.installed_bytes.value == 34359738368


def test_an_old_disk_says_ata_and_an_old_firmware_its_date(write: Write) -> None:
    disk = {"id": "disk", "class": "disk", "businfo": "scsi@0:0.0.0", "size": 250059350016}
    firmware = {"id": "firmware", "class": "memory", "version": "v3.00.2915 (10/10/2008)"}
    machine = read(write, disk | {"vendor": "ATA", "product": "Maxtor 6V250F0"}, firmware)
    (found,) = machine.storage
    assert found.vendor.unknown is Unknown.PLACEHOLDER
    assert (found.kind.value, found.bus.value) == (StorageKind.HDD, "SATA")
    assert machine.firmware.version.value == "v3.00.2915"
    assert machine.firmware.date.value == "10/10/2008"
