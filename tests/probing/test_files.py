"""Files of other collectors: the real ones give machines, hostile ones give problems."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from probing import files
from probing.facts import Unknown
from probing.files import read_machines
from probing.kinds import MachineKind
from probing.problems import Problem
from probing.records import Report
from probing.spec import MachineSpec, StorageKind, spec_from_json, spec_to_json
from tests.probing.reading import only

if TYPE_CHECKING:
    from pathlib import Path

    from tests.probing.reading import Write


SMI = """<?xml version="1.0" ?>
<!DOCTYPE nvidia_smi_log SYSTEM "nvsmi_device_v12.dtd">
<nvidia_smi_log>
  <driver_version>590.48.01</driver_version><cuda_version>13.1</cuda_version>
  <attached_gpus>1</attached_gpus>
  <gpu id="00000000:1B:00.0">
    <product_name>NVIDIA H200</product_name><serial>N/A</serial>
    <uuid>GPU-00000000-1111-2222-3333-444444444444</uuid>
    <mig_mode><current_mig>N/A</current_mig></mig_mode>
    <ecc_mode><current_ecc>Enabled</current_ecc></ecc_mode>
    <pci><pci_bus_id>00000000:1B:00.0</pci_bus_id><pci_device_id>233510DE</pci_device_id>
      <pci_gpu_link_info>
        <pcie_gen><max_link_gen>5</max_link_gen><current_link_gen>1</current_link_gen></pcie_gen>
        <link_widths><max_link_width>16x</max_link_width></link_widths>
      </pci_gpu_link_info></pci>
    <fb_memory_usage><total>143771 MiB</total><reserved>600 MiB</reserved></fb_memory_usage>
    <gpu_power_readings><current_power_limit>700.00 W</current_power_limit></gpu_power_readings>
    <module_power_readings><current_power_limit>N/A</current_power_limit></module_power_readings>
  </gpu>
</nvidia_smi_log>
"""


def test_nvidia_smi(write: Write) -> None:
    gpu = only(write(SMI)).gpus[0]
    assert gpu.name.value == "NVIDIA H200"
    assert gpu.vram_bytes.value == 143771 * 1024**2
    assert gpu.power_limit_w.value == 700.0
    assert gpu.serial.unknown is Unknown.NOT_SUPPORTED
    assert gpu.mig.unknown is Unknown.NOT_SUPPORTED
    assert gpu.ecc.value is True
    assert (gpu.bus_address.value, gpu.pci_id.value) == ("0000:1b:00.0", "10de:2335")
    assert (gpu.pcie_generation.value, gpu.pcie_generation_max.value) == (1, 5)
    assert gpu.pcie_width_max.value == 16


def test_nvidia_smi_that_lists_fewer_than_it_counts(write: Write) -> None:
    wrong = SMI.replace("<attached_gpus>1<", "<attached_gpus>8<").replace("700.00 W", "lots")
    machines, problems = read_machines(write(wrong))
    assert machines[0].gpus[0].power_limit_w.unknown is Unknown.UNREADABLE
    assert [problem.value for problem in problems] == ["8", "lots"]
    assert str(problems[0]).startswith("collected, attached_gpus")


BOMB = """<?xml version="1.0"?><!DOCTYPE n [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<nvidia_smi_log><gpu id="x"><product_name>&b;</product_name></gpu></nvidia_smi_log>"""
LEAK = """<?xml version="1.0"?><!DOCTYPE n [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<nvidia_smi_log><gpu id="x"><product_name>&x;</product_name></gpu></nvidia_smi_log>"""


@pytest.mark.parametrize(
    "content",
    [
        BOMB,
        LEAK,
        BOMB.encode("utf-16"),
        "<nvidia_smi_log><gpu>",
        "<nvidia_smi_log/>",
        "<html><body>no</body></html>",
        "<a>" * 5000,
        '<?xml version="1.0" encoding="no-such"?><a/>',
        '<!DOCTYPE a SYSTEM "http://example.invalid/x.dtd"><a>&undefined;</a>',
        "",
        "   \n ",
        "hello",
        "{",
        '{"content": ',
        "[" * 100_000,
        '{"a":' * 5000,
        '["' + '\\"' * 200_000,
        "[1, 2, 3]",
        "null",
        '{"id": "x"}',
        '{"content": []}',
        '{"content": {}}',
        '{"content": {"hardware": {}}, "itemtype": "NetworkEquipment"}',
        '{"content": {"hardware": {"memory": NaN}}}',
        '{"content": {"hardware": {"memory": ' + "9" * 5000 + "}}}",
        b"\xff\xfe\x00\xd8",
        b"\x00\x01\x02",
        '{"collector": {"value": "rackledger"}, "cpu": {"cores": {"value": "four"}}}',
    ],
)
def test_hostile_and_damaged_files_are_problems(write: Write, content: str | bytes) -> None:
    machines, problems = read_machines(write(content))
    assert machines == []
    assert problems
    assert all(problem.expected for problem in problems)


def test_a_file_that_is_not_there_or_too_large(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_machines(tmp_path / "none")[1][0].expected == "a file that can be read"
    assert read_machines(tmp_path)[0] == []
    monkeypatch.setattr(files, "LARGEST_FILE_BYTES", 10)
    assert "at most" in read_machines(write(SMI))[1][0].expected


GLPI = {
    "deviceid": "x",
    "content": {
        "versionclient": "GLPI-Agent_v1.11",
        "hardware": {"name": "ws-1", "memory": 32000, "chassis_type": "Tower", "swap": 0},
        "bios": {"smanufacturer": "Dell Inc.", "smodel": "Precision 7960", "ssn": "7ZXK123"},
        "cpus": [{"name": "Xeon", "core": 8, "thread": 16, "speed": 3100, "arch": "i386"}] * 2,
        "memories": [
            {"capacity": 16384, "type": "DDR5", "speed": "4800", "caption": "DIMM 1"},
            {"capacity": 16384, "type": "DDR5", "speed": "4800", "caption": "DIMM 2"},
            {"capacity": 0, "type": "Empty Slot", "caption": "DIMM 3"},
        ],
        "storages": [
            {"name": "nvme0n1", "disksize": 256060, "type": "disk"},
            {"name": "sr0", "type": "cdrom"},
        ],
        "drives": [{"type": "/", "total": 1000, "free": 0, "filesystem": "ext4"}],
        "videos": [{"name": "NVIDIA RTX", "memory": 4095}, {"name": "Matrox", "memory": 16}],
        "networks": [
            {"description": "eno1", "mac": "AA:BB:CC:00:00:01", "speed": "-1", "virtualdev": False}
            | {"ipaddress": "10.0.0.1", "type": "ethernet"},
            {"description": "eno1", "mac": "AA:BB:CC:00:00:01", "virtualdev": False}
            | {"ipaddress6": "2001:db8::1"},
            {"description": "docker0", "mac": "02:42:00:00:00:01", "virtualdev": True},
        ],
        "operatingsystem": {"arch": "x86_64", "full_name": "Debian"},
    },
}


def test_glpi_and_its_mixed_units(write: Write) -> None:
    machine = only(write(GLPI))
    assert machine.kind is MachineKind.WORKSTATION
    assert machine.memory.total_bytes.value == 32000 * 1024**2
    assert machine.memory.installed_bytes.value == 32 * 1024**3
    assert (len(machine.memory.modules), machine.memory.slots.value) == (2, 3)
    assert machine.storage[0].size_bytes.value == 256_060_000_000
    assert [disk.kind.value for disk in machine.storage] == [StorageKind.NVME, StorageKind.OPTICAL]
    assert machine.storage_bytes.value == 256_060_000_000
    assert machine.mounts[0].total_bytes.value == 1000 * 1024**2
    assert machine.mounts[0].free_bytes.value == 0
    assert (machine.cpu.packages.value, machine.cpu.cores.value, machine.cpu.threads.value) == (
        2,
        16,
        32,
    )
    assert machine.cpu.architecture.value == "x86_64"


def test_glpi_numbers_that_are_no_answers(write: Write) -> None:
    machine = only(write(GLPI))
    assert machine.gpus[0].vram_bytes.unknown is Unknown.NOT_SUPPORTED
    assert machine.gpus[1].vram_bytes.value == 16 * 1024**2
    (card,) = machine.network
    assert card.speed_mbps.unknown is Unknown.NOT_SUPPORTED
    assert card.addresses.value == ("10.0.0.1", "2001:db8::1")
    assert machine.identity().weak == ("mac:aa:bb:cc:00:00:01",)


def test_a_partial_inventory_says_nothing_of_what_it_leaves_out(write: Write) -> None:
    partial = {"content": {"hardware": {"name": "x"}, "cpus": [{"name": "Xeon"}]}, "partial": True}
    machine = only(write(partial))
    assert machine.storage.unknown is Unknown.NOT_REPORTED
    assert machine.gpus.unknown is Unknown.NOT_REPORTED
    assert machine.memory.total_bytes.unknown is Unknown.NOT_REPORTED


def test_values_of_the_wrong_kind_are_named(write: Write) -> None:
    wrong = {
        "content": {
            "hardware": {"name": ["a"], "memory": "plenty", "uuid": "4BDRGGFE-0046-4710-8047"},
            "cpus": "none",
            "storages": [3, {"name": "sda", "disksize": 10**30}],
        }
    }
    machines, problems = read_machines(write(wrong))
    assert machines[0].memory.total_bytes.unknown is Unknown.UNREADABLE
    told = {(p.where, p.column) for p in problems}
    assert told >= {
        ("hardware", "name"),
        ("hardware", "memory"),
        ("hardware", "uuid"),
        ("cpus[0]", ""),
        ("storages[0]", ""),
        ("storages[1]", "disksize"),
    }


LSHW: dict[str, Any] = {
    "id": "node-1",
    "class": "system",
    "product": "PowerEdge R760 (SKU=NotProvided;ModelName=PowerEdge R760)",
    "vendor": "Dell Inc.",
    "serial": "7ZXK123",
    "configuration": {"chassis": "rackmount", "uuid": "4c4c4544-0034-3010-8048-b6c04f503732"},
    "children": [
        {
            "id": "core",
            "class": "bus",
            "product": "0ABCDE",
            "children": [
                {
                    "id": "cpu:0",
                    "class": "processor",
                    "product": "Intel(R) Xeon(R) Gold 6430 @ 2.10GHz",
                    "slot": "CPU1",
                    "capacity": 3_400_000_000,
                    "configuration": {"cores": "32", "enabledcores": "32", "threads": "64"},
                },
                {"id": "cpu:1", "class": "processor", "disabled": True, "slot": "CPU2"},
                {
                    "id": "memory",
                    "class": "memory",
                    "description": "System Memory",
                    "size": 68719476736,
                    "children": [
                        {
                            "id": "bank:0",
                            "class": "memory",
                            "description": "DIMM DDR5 Synchronous 4800 MHz (0.2 ns)",
                            "size": 68719476736,
                            "clock": 4_800_000_000,
                            "slot": "A1",
                        },
                        {"id": "bank:1", "class": "memory", "description": "[empty]"},
                    ],
                },
                {
                    "id": "nvme",
                    "class": "storage",
                    "children": [
                        {
                            "id": "namespace:0",
                            "class": "disk",
                            "businfo": "nvme@0:1",
                            "logicalname": "/dev/nvme0n1",
                            "size": 960197124096,
                        }
                    ],
                },
                {
                    "id": "pci",
                    "class": "bridge",
                    "businfo": "pci@0000:00:00.0",
                    "children": [
                        {
                            "id": "network",
                            "class": "network",
                            "logicalname": ["eno1"],
                            "serial": "AA:BB:CC:00:00:01",
                            "size": 25_000_000_000,
                            "units": "bit/s",
                            "configuration": {"driver": "ice", "link": "yes"},
                        },
                        {
                            "id": "tap",
                            "class": "network",
                            "logicalname": "veth0",
                            "configuration": {"driver": "veth"},
                        },
                    ],
                },
            ],
        }
    ],
}


def check_lshw(machine: MachineSpec) -> None:
    assert machine.product_name.value == "PowerEdge R760"
    assert machine.kind is MachineKind.SERVER
    assert (machine.cpu.packages.value, machine.cpu.cores.value) == (1, 32)
    assert (machine.cpu.base_mhz.value, machine.cpu.max_mhz.value) == (2100.0, 3400.0)
    assert (machine.memory.slots.value, len(machine.memory.modules)) == (2, 1)
    assert machine.memory.modules[0].type.value == "DDR5"
    assert machine.memory.modules[0].rated_mts.value == 4800
    assert machine.storage[0].kind.value is StorageKind.NVME
    assert machine.storage_bytes.value == 960197124096
    (card,) = machine.network
    assert card.speed_mbps.value == 25000
    assert len(machine.gpus) == 0
    assert machine.gpus.is_whole


def test_lshw(write: Write) -> None:
    check_lshw(only(write(LSHW)))


def test_lshw_as_a_list_and_one_after_the_other(write: Write) -> None:
    machines, problems = read_machines(write([LSHW, LSHW]))
    assert (len(machines), problems) == (2, [])
    machines, problems = read_machines(write(f"{json.dumps(LSHW)},\n{json.dumps(LSHW)}"))
    assert (len(machines), problems) == (2, [])
    check_lshw(machines[1])


def test_lshw_without_rights_lists_no_disks(write: Write) -> None:
    machine = only(write({"id": "x", "class": "system", "children": []}))
    assert machine.storage.unknown is Unknown.NOT_REPORTED
    assert machine.gpus.unknown is Unknown.NOT_REPORTED
    assert machine.storage_bytes.value is None


def test_our_own_json_is_read_back(write: Write) -> None:
    machine = only(write(GLPI))
    assert only(write(spec_to_json(machine))) == machine


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_encodings(write: Write, encoding: str) -> None:
    text = json.dumps({"content": {"hardware": {"name": "Büro-1"}}}, ensure_ascii=False)
    mark = {"utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    machines, _ = read_machines(write(mark + text.encode(encoding)))
    assert machines[0].hostname.value == "Büro-1"


def test_a_wrong_encoding_is_told_and_read_as_far_as_it_goes(write: Write) -> None:
    text = '{"content": {"hardware": {"name": "Büro", "memory": 1024}}}'
    machines, problems = read_machines(write(text.encode("latin-1")))
    assert machines[0].memory.total_bytes.value == 1024 * 1024**2
    assert "UTF-8" in problems[0].expected


def paths_in(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    found = []
    for key, item in inner:
        found.append((*path, key))
        if isinstance(item, dict | list):
            found += paths_in(item, (*path, key))
    return found


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_no_value_in_any_place_breaks_a_parser(data: st.DataObject) -> None:
    document: Any = json.loads(json.dumps(data.draw(st.sampled_from([GLPI, LSHW]))))
    path = data.draw(st.sampled_from(paths_in(document)))
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = data.draw(JUNK)
    report = Report("x")
    for machine in files._from_json(json.dumps(document), report):
        assert spec_from_json(spec_to_json(machine)) == machine
    assert all(isinstance(problem, Problem) for problem in report.problems)


@pytest.mark.shared_data
def test_real_glpi_inventories(shared_data: Path) -> None:
    folder = shared_data / "inventories/glpi-inventory/glpi-project__inventory_format"
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    machines = {path.name: read_machines(path)[0] for path in paths}
    computers = {name for name, found in machines.items() if found}
    assert computers >= {
        "computer_1.json",
        "computer_1_partial_cpu.json",
        "computer_1_partial_memory.json",
        "computer_2.json",
        "phone_1.json",
        "1.xml",
        "3.xml",
        "4.xml",
        "13.xml",
    }
    assert not any(name.startswith("networkequipment") for name in computers)
    for path in paths:
        found, problems = read_machines(path)
        assert found or problems, path
    laptop = machines["computer_1.json"][0]
    assert laptop.kind is MachineKind.LAPTOP
    assert laptop.storage_bytes.value == 256_060_000_000
    assert laptop.memory.installed_bytes.value == 8 * 1024**3
    assert laptop.memory.total_bytes.value == 7800 * 1024**2
    part = machines["computer_1_partial_cpu.json"][0]
    assert part.identity().matches(laptop.identity())
    mac = machines["4.xml"][0]
    assert mac.storage[0].size_bytes.value == 953869 * 1024**2  # 1 TB, in MiB by that agent


@pytest.mark.shared_data
def test_real_lshw_reports(shared_data: Path) -> None:
    paths = [p for p in sorted((shared_data / "inventories/lshw").rglob("*")) if p.is_file()]
    assert len(paths) >= 6
    machines = {}
    for path in paths:
        found, problems = read_machines(path)
        assert problems == [], path
        (machines[path.name],) = found
    book = machines["lshw"]
    assert (book.cpu.packages.value, book.kind) == (1, MachineKind.LAPTOP)
    assert book.memory.installed_bytes.value == 8 * 1024**3
    assert machines["lshw3"].cpu.packages.value == 2
    assert [card.name.value for card in machines["lshw3"].network] == ["eth0", "eth1"]
    assert machines["lshw_json_output_v1.json"].memory.installed_bytes.value == 4 * 1024**3


@pytest.mark.shared_data
@pytest.mark.parametrize(
    ("name", "gpu", "mib", "watts"),
    [
        ("a100-sxm4-v12.xml", "NVIDIA A100-SXM4-80GB", 81920, 500.0),
        ("a10g.xml", "NVIDIA A10G", 23028, 300.0),
        ("quadro-p400.xml", "Quadro P400", 1998, None),
        ("rtx-4000-sff-ada-v13.xml", "NVIDIA RTX 4000 SFF Ada Generation", 20475, 70.0),
    ],
)
def test_real_nvidia_smi_reports(
    shared_data: Path, name: str, gpu: str, mib: int, watts: float | None
) -> None:
    folder = shared_data / "inventories/nvidia-smi/influxdata__telegraf"
    (machine,), _ = read_machines(folder / name)
    assert machine.gpus[0].name.value == gpu
    assert machine.gpus[0].vram_bytes.value == mib * 1024**2
    assert machine.gpus[0].power_limit_w.value == watts


@pytest.mark.shared_data
def test_every_shared_inventory_gives_machines_or_problems(shared_data: Path) -> None:
    for folder in ("nvidia-smi", "this-machine", "osquery", "macos", "windows-wmi", "dmidecode"):
        for path in sorted((shared_data / "inventories" / folder).rglob("*")):
            if path.is_file():
                machines, problems = read_machines(path)
                assert machines or problems, path
                for machine in machines:
                    assert spec_from_json(spec_to_json(machine)) == machine
