"""dmidecode's text, of old and new versions, of servers, laptops and virtual machines."""

from __future__ import annotations

import gzip
import tarfile
from typing import TYPE_CHECKING

import pytest

from probing.facts import Unknown
from probing.files import machines_in, read_machines
from probing.kinds import MachineKind
from probing.spec import spec_from_json, spec_to_json
from tests.probing.reading import only

if TYPE_CHECKING:
    from pathlib import Path

    from tests.probing.reading import Write

NEW = """# dmidecode 3.3
Getting SMBIOS data from sysfs.
SMBIOS 3.2 present.

Handle 0x0000, DMI type 0, 26 bytes
BIOS Information
\tVendor: Dell Inc.
\tVersion: 2.12.2
\tRelease Date: 07/09/2021
\tCharacteristics:
\t\t<OUT OF SPEC>

Handle 0x0100, DMI type 1, 27 bytes
System Information
\tManufacturer: Dell Inc.
\tProduct Name: PowerEdge R640
\tVersion: Not Specified
\tSerial Number: 7ZXK123
\tUUID: 4c4c4544-0034-3010-8048-b6c04f503732
\tSKU Number: SKU=0716;ModelName=PowerEdge R640
\tFamily: PowerEdge

Handle 0x0200, DMI type 2, 8 bytes
Base Board Information
\tManufacturer: Dell Inc.
\tProduct Name: 0H28RR
\tSerial Number: .7ZXK123.CNFCP0000000A1.

Handle 0x0300, DMI type 3, 22 bytes
Chassis Information
\tType: Rack Mount Chassis
\tSerial Number: 7ZXK123
\tAsset Tag: Not Specified

Handle 0x0400, DMI type 4, 48 bytes
Processor Information
\tSocket Designation: CPU1
\tType: Central Processor
\tManufacturer: Intel
\tVersion: Intel(R) Xeon(R) Silver 4210 CPU @ 2.20GHz
\tStatus: Populated, Enabled
\tCore Count: 10
\tCore Enabled: 8
\tThread Count: 16
\tFlags:
\t\tFPU (Floating-point unit on-chip)

Handle 0x0401, DMI type 4, 48 bytes
Processor Information
\tSocket Designation: CPU2
\tType: Central Processor
\tManufacturer: Intel
\tVersion: Not Specified
\tStatus: Unpopulated
\tCore Count: 10

Handle 0x1000, DMI type 16, 23 bytes
Physical Memory Array
\tUse: System Memory
\tError Correction Type: Multi-bit ECC

Handle 0x1001, DMI type 16, 23 bytes
Physical Memory Array
\tUse: Flash Memory
\tError Correction Type: None

Handle 0x1100, DMI type 17, 92 bytes
Memory Device
\tArray Handle: 0x1000
\tSize: 32 GB
\tForm Factor: DIMM
\tLocator: A1
\tBank Locator: Not Specified
\tType: DDR4
\tSpeed: 3200 MT/s
\tManufacturer: 002C0632002C
\tSerial Number: F16A7647
\tPart Number: 9ASF1G72PZ-3G2E2 \x20
\tConfigured Memory Speed: 2400 MT/s

Handle 0x1101, DMI type 17, 92 bytes
Memory Device
\tArray Handle: 0x1000
\tSize: No Module Installed
\tLocator: A2

Handle 0x1102, DMI type 17, 92 bytes
Memory Device
\tArray Handle: 0x1001
\tSize: 16 MB
\tLocator: BIOS
"""

OLD = """# dmidecode 2.2
SMBIOS 2.5 present.
Handle 0x0000
        DMI type 0, 20 bytes.
        BIOS Information
                Vendor: innotek GmbH
                Release Date: 12/01/2006
Handle 0x0001
        DMI type 1, 27 bytes.
        System Information
                Manufacturer: innotek GmbH
                Product Name: VirtualBox
                Serial Number: 0
                UUID: AE698CFC-492A-4C7B-848F-8C17D24BC76E
Handle 0x001A
        DMI type 17, 21 bytes.
        Memory Device
                Array Handle: 0x0019
                Size: 512 MB
                Type: DDR
                Speed: 266 MHz (3.8 ns)
"""


def test_a_server(write: Write) -> None:
    machine = only(write(NEW))
    assert (machine.product.name.value, machine.serial.value) == ("PowerEdge R640", "7ZXK123")
    assert machine.kind is MachineKind.SERVER
    assert machine.firmware.date.value == "07/09/2021"
    assert machine.board.model.value == "0H28RR"
    assert machine.product.version.unknown is Unknown.PLACEHOLDER
    cpu = machine.cpu
    assert (cpu.packages.value, cpu.cores.value, cpu.threads.value) == (1, 8, 16)
    assert (cpu.vendor.value, cpu.base_mhz.value) == ("Intel", 2200.0)
    memory = machine.memory
    assert (memory.installed_bytes.value, memory.slots.value) == (32 << 30, 2)
    assert memory.error_correction.value == "multi-bit ECC"
    (module,) = memory.modules
    assert (module.rated_mts.value, module.configured_mts.value) == (3200, 2400)
    assert (module.slot.value, module.part_number.value) == ("A1", "9ASF1G72PZ-3G2E2")
    assert machine.storage.unknown is Unknown.NOT_REPORTED
    assert machine.gpus.unknown is Unknown.NOT_REPORTED


def test_an_old_version_of_the_tool(write: Write) -> None:
    machine = only(write(OLD))
    assert machine.kind is MachineKind.VIRTUAL_MACHINE
    assert machine.product.serial.unknown is Unknown.PLACEHOLDER
    assert machine.memory.installed_bytes.value == 512 << 20
    assert machine.memory.modules[0].rated_mts.value == 266
    assert machine.cpu.packages.value is None


def test_as_windows_and_gzip_leave_it(write: Write) -> None:
    packed = gzip.compress(NEW.replace("\n", "\r\n").encode())
    assert only(write(packed)) == only(write(NEW))


def test_fewer_threads_than_cores_are_no_answer(write: Write) -> None:
    wrong = NEW.replace("Thread Count: 16", "Thread Count: 1")
    assert only(write(wrong)).cpu.threads.unknown is Unknown.UNREADABLE


def test_a_size_that_nobody_knows_leaves_the_sum_unknown(write: Write) -> None:
    memory = only(write(NEW.replace("Size: 32 GB", "Size: Unknown"))).memory
    assert memory.installed_bytes.value is None
    assert len(memory.modules) == 1


def test_without_rights_there_is_no_table(write: Write) -> None:
    text = "# dmidecode 3.3\n/sys/firmware/dmi/tables/smbios_entry_point: Permission denied\n"
    machines, (problem,) = read_machines(write(text))
    assert machines == []
    assert "administrator" in problem.expected


@pytest.mark.shared_data
def test_every_recorded_table_is_read(shared_data: Path) -> None:
    paths = sorted((shared_data / "inventories/dmidecode").rglob("*"))
    tables = [path.read_bytes() for path in paths if path.is_file()]
    for archive in sorted((shared_data / "inventories/fleet").rglob("linuxhw*.tar.xz")):
        with tarfile.open(archive) as packed:
            members = (packed.extractfile(member) for member in packed.getmembers()[::10])
            tables += [member.read() for member in members if member is not None]
    assert len(tables) > 100
    named = 0
    for table in tables:
        (machine,), problems = machines_in(table, "a table")
        assert problems == []
        assert spec_from_json(spec_to_json(machine)) == machine
        named += machine.product_name.is_known
        threads, cores = machine.cpu.threads.value, machine.cpu.cores.value
        assert threads is None or cores is None or threads >= cores
    assert named / len(tables) > 0.8  # some are only the tables of batteries or power supplies


@pytest.mark.parametrize(("maker", "packages", "threads"), [("Apple Inc.", 1, 4), ("Sun", 4, None)])
def test_old_macs_list_their_processor_for_every_thread(
    write: Write, maker: str, packages: int, threads: int | None
) -> None:
    entry = (
        "\nHandle 0x000{n}, DMI type 4, 35 bytes\nProcessor Information\n"
        "\tSocket Designation: U2E1\n\tType: Central Processor\n"
        "\tVersion: Intel(R) Core(TM) i5-2415M CPU @ 2.30GHz\n\tStatus: Populated, Enabled\n"
    )
    system = f"Handle 0x0001, DMI type 1, 27 bytes\nSystem Information\n\tManufacturer: {maker}\n"
    cpu = only(write(system + "".join(entry.format(n=n) for n in range(2, 6)))).cpu
    assert (cpu.packages.value, cpu.threads.value) == (packages, threads)


def test_what_the_shell_asked_before_is_passed_over(write: Write) -> None:
    machines, (problem,) = read_machines(write(f"[sudo] password for anna:\n{NEW}"))
    assert machines[0].serial.value == "7ZXK123"
    assert "passed over" in problem.expected
