"""What lscpu, lsblk, rocm-smi, amd-smi, Redfish and exporters say of machines.

What was recorded on real ones stands in `recorded`, with its sources; the rest is written by
hand after such records.
"""

from __future__ import annotations

import json
import re
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from probing import exposition
from probing.facts import Fact, Unknown
from probing.files import read_machines
from probing.kinds import MachineKind
from probing.spec import StorageKind, spec_from_json, spec_to_json
from tests.probing.reading import only

if TYPE_CHECKING:
    from probing.spec import MachineSpec
    from tests.probing.reading import Write

RECORDED = Path(__file__).parent / "recorded"
GIB = 1024**3


def recorded(name: str) -> MachineSpec:
    return only(RECORDED / name)


def test_lscpu_says_the_same_in_both_forms() -> None:
    json_form, text_form = recorded("lscpu.json"), recorded("lscpu.txt")
    assert json_form == text_form
    cpu = json_form.cpu
    assert (cpu.vendor.value, cpu.model.value) == ("AMD", "AMD EPYC")
    assert (cpu.packages.value, cpu.cores.value, cpu.threads.value) == (1, 2, 2)
    assert cpu.architecture.value == "x86_64"
    assert cpu.ai_flags.value is not None
    assert "avx2" in cpu.ai_flags.value
    assert json_form.os.hypervisor.value == "KVM"
    assert json_form.kind is MachineKind.VIRTUAL_MACHINE


LSCPU = """Architecture:                    aarch64
CPU(s):                          8
On-line CPU(s) list:             0-5
Vendor ID:                       ARM
Model name:                      Cortex-A510
Thread(s) per core:              1
Core(s) per socket:              3
Socket(s):                       1
CPU max MHz:                     2016,0000
Model name:                      Cortex-X3
Thread(s) per core:              1
Core(s) per socket:              5
Socket(s):                       1
CPU max MHz:                     3187,2000
L2 cache:                        1,5 MiB (3 instances)
L3 cache:                        8192K
"""


def test_several_kinds_of_cores_offline_ones_and_commas(write: Write) -> None:
    cpu = only(write(LSCPU)).cpu
    assert cpu.model.value == "Cortex-A510 + Cortex-X3"
    assert (cpu.packages.value, cpu.cores.value, cpu.threads.value) == (1, 8, 6)
    assert cpu.max_mhz.value == 3187.2
    told = [(each.level, each.size_bytes.value, each.instances.value) for each in cpu.caches]
    assert told == [(2, 512 * 1024, 3), (3, 8192 * 1024, None)]


@pytest.mark.parametrize(
    ("sockets", "packages", "cores"),
    [("Socket(s):  4\n", 4, 8), ("Socket(s):  -\nCluster(s):  2\n", None, 4), ("", None, None)],
)
def test_sockets_or_clusters_or_neither(
    write: Write, sockets: str, packages: int | None, cores: int | None
) -> None:
    text = (
        f"CPU(s):  8\nOn-line CPU(s) mask:  ff\nVendor ID:  APM\nCore(s) per socket:  2\n{sockets}"
    )
    cpu = only(write(text)).cpu
    assert (cpu.packages.value, cpu.cores.value, cpu.threads.value) == (packages, cores, 8)


def test_newer_versions_nest_their_fields(write: Write) -> None:
    inner = [
        {"field": "Model name:", "data": "Xeon", "children": [{"field": "Socket(s):", "data": "2"}]}
    ]
    document = {
        "lscpu": [{"field": "CPU(s):", "data": "4"}, {"field": "Vendor ID:", "children": inner}]
    }
    cpu = only(write(document)).cpu
    assert (cpu.model.value, cpu.packages.value, cpu.threads.value) == ("Xeon", 2, 4)


def test_fields_in_another_language_say_which_is_needed(write: Write) -> None:
    machines, (problem,) = read_machines(write({"lscpu": [{"field": "Architektur:", "data": "x"}]}))
    assert machines == []
    assert "LC_ALL=C" in problem.expected


@pytest.mark.shared_data
def test_every_recorded_lscpu_agrees_with_its_own_list(shared_data: Path) -> None:
    """util-linux's expected outputs end with a line for each thread: its core and its socket."""
    paths = sorted((shared_data / "inventories/cpu-topology").glob("util*/expected/lscpu/*"))
    assert len(paths) >= 7
    for path in paths:
        text = path.read_text(encoding="utf-8")
        lists = re.findall(r"^(\d+),(\d*),(\d*),", text, re.MULTILINE)
        rows = {row[0]: row[1:] for row in reversed(lists)}  # a second list counts from zero
        ((machine,), problems) = read_machines(path)
        assert problems == []
        assert machine.cpu.threads.value == len(rows), path.name
        if machine.cpu.cores.is_known and " + " not in machine.cpu.model.or_else(""):
            assert machine.cpu.cores.value == len(set(rows.values())), path.name


def test_lsblk_with_and_without_bytes() -> None:
    exact, rounded = recorded("lsblk-bytes.json"), recorded("lsblk.json")
    (disk,) = exact.storage
    assert (disk.name.value, disk.kind.value) == ("vda", StorageKind.VIRTUAL)
    assert disk.vendor.unknown is Unknown.PLACEHOLDER
    assert exact.storage_bytes.value == rounded.storage_bytes.value == 256 * GIB
    (mount,) = exact.mounts
    assert (mount.path.value, mount.devices.value) == ("/", ("vda",))
    assert mount.total_bytes.value is not None


def device(name: str, **told: Any) -> dict[str, Any]:
    return {"name": name, "type": "disk", "size": 10**12, "rm": False, **told}


def test_layers_readers_paths_and_discs_are_no_disks_of_their_own(write: Write) -> None:
    root = {"name": "vg-root", "type": "lvm", "size": 5, "fstype": "xfs", "mountpoints": ["/"]}
    part = {"name": "sda3", "type": "part", "size": 9, "children": [root]}
    path = {"serial": "S1", "wwn": "0x5000", "tran": "sas", "rota": True}
    tree = [
        device("sda", tran="sata", rota=False, model="MTFDDAK480", vendor="ATA     ")
        | {"serial": "A1", "children": [part]},
        device("nvme0n1", tran="nvme", rota=False, serial="N1", children=[{**part, "name": "p"}]),
        device("sdb", **path, children=[{"name": "mpatha", "type": "mpath", "size": 10**12}]),
        device("sdc", **path),
        device("sdd", tran="usb", model="Card Reader", size=0),
        device("sde", tran="usb", rota=True, model="Elements", rm=True),
        device("sdf", vendor="DELL", model="PERC H740P", rota=True, wwn="0x6000"),
        device("zram0", size=4 * 10**9) | {"mountpoints": ["[SWAP]"]},
        {"name": "loop0", "type": "loop", "size": 10**8, "mountpoints": ["/snap/x"]},
        {"name": "sr0", "type": "rom", "size": 1073741312, "rm": True},
    ]
    machine = only(write({"blockdevices": tree}))
    told = {disk.name.value: disk for disk in machine.storage}
    assert list(told) == ["sda", "nvme0n1", "sdb", "sde", "sdf", "sr0"]
    kinds = [disk.kind.value for disk in machine.storage]
    assert kinds == [
        StorageKind.SSD, StorageKind.NVME, StorageKind.HDD, None, StorageKind.RAID,
        StorageKind.OPTICAL,
    ]  # fmt: skip
    assert told["sda"].vendor.unknown is Unknown.PLACEHOLDER
    assert told["sde"].removable.value is True
    assert machine.storage_bytes.value == 4 * 10**12
    (mount,) = machine.mounts
    assert (mount.path.value, mount.devices.value) == ("/", ("nvme0n1", "sda"))


@pytest.mark.parametrize(
    ("size", "is_bytes"),
    [("238.5G", 256087425024), ("1,8T", 1979120929997), ("512", 512), (931, 931), ("lots", None)],
)
def test_sizes_as_versions_write_them(write: Write, size: Any, is_bytes: int | None) -> None:
    (disk,) = only(write({"blockdevices": [device("sda", size=size)]})).storage
    assert disk.size_bytes.value == is_bytes


def test_node_exporter() -> None:
    machine = recorded("node-exporter-1.5.0.prom")
    assert machine.collected_at.value == datetime(2026, 11, 26, 10, 48, 1, tzinfo=UTC)
    assert machine.hostname.value == "vm"
    assert (machine.os.name.value, machine.os.version.value) == (
        "Debian GNU/Linux",
        "12 (bookworm)",
    )
    cpu = machine.cpu
    assert (cpu.model.value, cpu.vendor.value) == ("AMD EPYC", "AMD")
    assert (cpu.packages.value, cpu.cores.value, cpu.threads.value) == (1, 2, 2)
    assert machine.memory.total_bytes.value == 24683656 * 1024
    (disk,) = machine.storage
    assert (disk.name.value, disk.kind.value) == ("vda", StorageKind.VIRTUAL)
    (card,) = machine.network
    assert (card.name.value, card.mac.value) == ("eth0", "02:fc:00:00:00:01")
    assert card.speed_mbps.unknown is Unknown.NOT_SUPPORTED
    (mount,) = machine.mounts
    assert mount.total_bytes.value == 270553174016


NODE = """# TYPE node_uname_info gauge
node_uname_info{nodename="gpu01",machine="x86_64",release="6.1"} 1
node_dmi_info{product_name="PowerEdge R760xa",product_serial="7ZXK123",system_vendor="Dell Inc."} 1
node_disk_info{device="sda",model="MTFDDAK480TDS",path="pci-0000:00:17.0-ata-1",rotational="0"} 1
node_disk_info{device="sda1",path="pci-0000:00:17.0-ata-1",rotational="0"} 1
node_disk_info{device="dm-0",rotational="0"} 1
node_nvme_info{device="nvme0",model="Samsung SSD 970 PRO 512GB",serial="S1"} 1
node_nvme_namespace_capacity_bytes{device="nvme0",nsid="1"} 5.12110190592e+11
node_network_info{device="docker0",address="02:42:00:00:00:01"} 1
node_network_info{device="eno1",address="AA:BB:CC:00:00:01",operstate="up"} 1
node_network_address_assign_type{device="eno1"} 0
node_network_speed_bytes{device="eno1"} 3.125e+09
node_memory_MemTotal_bytes NaN
node_filesystem_size_bytes{device="tmpfs",mountpoint="/run"} 1e9
"""
DCGM = """# TYPE DCGM_FI_DEV_FB_USED gauge
DCGM_FI_DEV_FB_USED{gpu="0",UUID="GPU-1",modelName="NVIDIA H200",Hostname="gpu01"} 120403
DCGM_FI_DEV_FB_FREE{gpu="0",UUID="GPU-1",modelName="NVIDIA H200",Hostname="gpu01"} 22754
DCGM_FI_DEV_FB_RESERVED{gpu="0",UUID="GPU-1",modelName="NVIDIA H200",Hostname="gpu01"} 614
DCGM_FI_DEV_FB_USED{gpu="1",UUID="GPU-2",modelName="NVIDIA A30",GPU_I_ID="3",Hostname="gpu01"} 37
DCGM_FI_DEV_POWER_MGMT_LIMIT{gpu="1",UUID="GPU-2",Hostname="gpu01"} 9223372036854775794
DCGM_FI_DEV_FB_USED{gpu="0",UUID="GPU-3",modelName="Tesla V100",hostname="r6i3n0"} 12
"""


def test_an_exporters_disks_and_cards(write: Write) -> None:
    machine = only(write(NODE))
    assert machine.kind is MachineKind.SERVER
    assert machine.serial.value == "7ZXK123"
    assert machine.memory.total_bytes.unknown is Unknown.NOT_REPORTED
    told = {disk.name.value: (disk.kind.value, disk.size_bytes.value) for disk in machine.storage}
    assert told == {"sda": (StorageKind.SSD, None), "nvme0n1": (StorageKind.NVME, 512110190592)}
    assert machine.storage_bytes.value is None
    (card,) = machine.network
    assert (card.mac.value, card.speed_mbps.value) == ("aa:bb:cc:00:00:01", 25000)
    assert machine.identity().weak == ("mac:aa:bb:cc:00:00:01",)
    assert len(machine.mounts) == 0


def test_dcgm_by_host_whole_and_in_parts(write: Write) -> None:
    machines, problems = read_machines(write(DCGM))
    assert problems == []
    assert [machine.hostname.value for machine in machines] == ["gpu01", "r6i3n0"]
    whole, parted = machines[0].gpus
    assert (whole.name.value, whole.vram_bytes.value) == ("NVIDIA H200", 143771 * 1024**2)
    assert parted.vram_bytes.unknown is Unknown.NOT_REPORTED
    assert parted.mig.value is True
    assert parted.power_limit_w.value is None  # the tool's way of saying that it does not know
    assert machines[1].gpus[0].vram_bytes.value is None


def test_the_gpus_of_a_host_stand_in_its_machine(write: Write) -> None:
    first, other = read_machines(write(NODE + DCGM))[0]
    assert (first.hostname.value, len(first.gpus), first.serial.value) == ("gpu01", 2, "7ZXK123")
    assert (other.hostname.value, len(other.gpus)) == ("r6i3n0", 1)


def test_a_federation_answers_for_several(write: Write) -> None:
    text = "\n".join(
        f'node_uname_info{{instance="{host}:9100",nodename="{host}"}} 1 1700000000000\n'
        f'node_memory_MemTotal_bytes{{instance="{host}:9100"}} {size} 1700000000000'
        for host, size in (("a", 1024), ("b", 2048))
    )
    machines, _ = read_machines(write(text))
    told = [(each.hostname.value, each.memory.total_bytes.value) for each in machines]
    assert told == [("a", 1024), ("b", 2048)]


def test_more_than_a_machine_has_is_left_out_and_told(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exposition, "MOST_SAMPLES", 3)
    monkeypatch.setattr(exposition, "MOST_TARGETS", 2)
    disks = "\n".join(f'node_disk_info{{device="sd{letter}"}} 1' for letter in "abcde")
    ((machine,), (problem,)) = read_machines(write(f"# TYPE node_disk_info gauge\n{disks}\n"))
    assert len(machine.storage) == 3
    assert "at most 3 samples" in problem.expected
    hosts = "\n".join(f'node_uname_info{{instance="{n}",nodename="h{n}"}} 1' for n in range(5))
    machines, problems = read_machines(write(hosts))
    assert [each.hostname.value for each in machines] == ["h0", "h1"]
    assert len(problems) == 1


def test_labels_may_hold_anything(write: Write) -> None:
    odd = r"a \"b\" \\ } 1 {x=\"y\"} \n c"
    text = f'# HELP node_uname_info x\nnode_uname_info{{nodename="{odd}",}} 1\n'
    assert only(write(text)).hostname.value == 'a "b" \\ } 1 {x="y"} c'


def test_metrics_of_something_else_are_a_problem(write: Write) -> None:
    machines, (problem,) = read_machines(write("# HELP up x\n# TYPE up gauge\nup 1\n"))
    assert machines == []
    assert "node_exporter" in problem.expected


def test_rocm_smi() -> None:
    (gpu,) = recorded("rocm-smi-rx-6700-xt.json").gpus
    assert (gpu.vendor.value, gpu.pci_id.value) == ("AMD", "1002:73df")
    assert gpu.name.value == "Navi 22 [Radeon RX 6700/6700 XT / 6800M]"
    assert (gpu.vram_bytes.value, gpu.power_limit_w.value) == (12868124672, 211.0)
    assert (gpu.bus_address.value, gpu.driver.value) == ("0000:07:00.0", "6.3.6")
    assert (gpu.pcie_generation.value, gpu.pcie_width.value) == (4, 16)
    assert gpu.uuid.unknown is gpu.serial.unknown is Unknown.PLACEHOLDER


# Laid out as AMD's documentation of the tool shows it, by versions before and after ROCm 6.1.
AMD_NEW = {
    "gpu": 0,
    "asic": {
        "market_name": "AMD Instinct MI300X",
        "vendor_id": "0x1002",
        "vendor_name": "Advanced Micro Devices Inc. [AMD/ATI]",
        "device_id": "0x74A1",
        "asic_serial": "0x6F1F0A2B3C4D5E6F",
    },
    "bus": {
        "bdf": "0000:83:00.0",
        "max_pcie_width": 16,
        "max_pcie_speed": {"value": 32, "unit": "GT/s"},
    },
    "vram": {"type": "HBM3", "size": {"value": 196592, "unit": "MB"}},
    "driver": {"name": "amdgpu", "version": "6.8.5"},
    "limit": {"max_power": {"value": 750, "unit": "W"}},
}
AMD_OLD = AMD_NEW | {
    "bus": {"bdf": "0000:83:00.0", "max_pcie_width": "16", "max_pcie_speed": "32 GT/s"},
    "vram": {"size": "196592 MB"},
    "driver": {"driver_version": "6.8.5"},
    "limit": {"max_power": "750 W"},
}


@pytest.mark.parametrize("form", [[AMD_NEW], [AMD_OLD], {"gpu_data": [AMD_NEW]}])
def test_amd_smi(write: Write, form: Any) -> None:
    (gpu,) = only(write(form)).gpus
    assert (gpu.vendor.value, gpu.name.value) == ("AMD", "AMD Instinct MI300X")
    assert (gpu.vram_bytes.value, gpu.pci_id.value) == (196592 * 1024**2, "1002:74a1")
    assert (gpu.uuid.value, gpu.bus_address.value) == ("6f1f0a2b3c4d5e6f", "0000:83:00.0")
    assert (gpu.driver.value, gpu.power_limit_w.value) == ("6.8.5", 750.0)
    assert (gpu.pcie_generation_max.value, gpu.pcie_width_max.value) == (5, 16)


def test_several_gpus_of_one_machine(write: Write) -> None:
    machine = only(write([AMD_NEW, AMD_NEW | {"gpu": 1}]))
    assert len(machine.gpus) == 2


def test_redfish_of_a_dell() -> None:
    machine = recorded("redfish-poweredge-r640.json")
    assert (machine.kind, machine.product_name.value) == (MachineKind.SERVER, "PowerEdge R640")
    assert machine.product.serial.value == "CLFV7M2"  # the service tag, as its firmware tells it
    assert machine.board.serial.value == "CNIVC007CV0803"
    assert machine.cpu.model.value == "Intel(R) Xeon(R) Gold 6138 CPU @ 2.00GHz"
    assert (machine.cpu.packages.value, machine.cpu.threads.value) == (2, 80)
    assert machine.memory.installed_bytes.value == 512 * GIB  # told as 476.837376 “GiB”
    assert machine.storage.unknown is Unknown.NOT_REPORTED
    assert machine.identity().strong[0].startswith("uuid:")


def resource(kind: str, place: str, **told: Any) -> dict[str, Any]:
    named = {"@odata.type": f"#{kind}.v1_1_0.{kind}", "@odata.id": f"/redfish/v1/{place}"}
    return {**named, "Id": place.rsplit("/", 1)[-1], **told}


def servers() -> list[dict[str, Any]]:
    """Two systems of one chassis, with what hangs on each, and the management's own card."""
    absent = {"Status": {"State": "Absent"}}
    return [
        resource("ComputerSystem", "Systems/1", SerialNumber="NODE-1", HostName="one"),
        resource("ComputerSystem", "Systems/2", SerialNumber="NODE-2", HostName="two"),
        resource("Processor", "Systems/1/Processors/CPU1", TotalCores=64, TotalThreads=128),
        resource("Processor", "Systems/1/Processors/CPU2", **absent),
        resource(
            "Processor", "Systems/1/Processors/GPU1", ProcessorType="GPU", Model="H100 80GB HBM3",
            Manufacturer="NVIDIA", UUID="513536b6-7d19-9063-b049-1e69664bb298",
            ProcessorMemory=[{"CapacityMiB": 81920, "MemoryType": "HBM3"}],
        ),
        resource("Memory", "Systems/1/Memory/A1", CapacityMiB=65536, MemoryDeviceType="DDR5"),
        resource("Memory", "Systems/1/Memory/A2", CapacityMiB=0, **absent),
        resource("Drive", "Systems/1/Storage/1/Drives/0", MediaType="SSD", Protocol="NVMe",
                 CapacityBytes=3_840_755_982_336, SerialNumber="D1"),
        resource("Drive", "Systems/2/Storage/1/Drives/0", MediaType="HDD", Protocol="SAS",
                 CapacityBytes=899_527_000_000),
        resource("EthernetInterface", "Systems/1/EthernetInterfaces/1", LinkStatus="LinkUp",
                 MACAddress="AA:BB:CC:00:00:01", SpeedMbps=25000),
        resource("EthernetInterface", "Managers/BMC/EthernetInterfaces/1",
                 MACAddress="AA:BB:CC:00:00:99"),
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["list", "one after the other", "expanded"])
def test_redfish_resources_in_one_file(write: Write, form: str) -> None:
    resources = servers()
    forms = {
        "list": json.dumps(resources),
        "one after the other": "\n".join(map(json.dumps, resources)),
        "expanded": json.dumps(resource("Collection", "all") | {"Members": resources}),
    }
    (one, two), problems = read_machines(write(forms[form]))
    assert problems == []
    assert (one.hostname.value, two.hostname.value) == ("one", "two")
    assert (one.cpu.packages.value, one.cpu.cores.value, one.cpu.threads.value) == (1, 64, 128)
    assert (one.memory.installed_bytes.value, one.memory.slots.value) == (64 * GIB, 2)
    assert [disk.kind.value for disk in one.storage] == [StorageKind.NVME]
    assert [disk.kind.value for disk in two.storage] == [StorageKind.HDD]
    (gpu,) = one.gpus
    assert (gpu.vram_bytes.value, gpu.vendor.value) == (80 * GIB, "NVIDIA")
    assert gpu.uuid.value == "GPU-513536b6-7d19-9063-b049-1e69664bb298"
    assert [card.mac.value for card in one.network] == ["aa:bb:cc:00:00:01"]
    assert two.network.unknown is Unknown.NOT_REPORTED


def test_a_part_of_redfish_asks_for_its_system(write: Write) -> None:
    machines, (problem,) = read_machines(write(resource("Drive", "Systems/1/Storage/1/Drives/0")))
    assert machines == []
    assert "ComputerSystem" in problem.expected


@pytest.mark.shared_data
def test_a_whole_redfish_service(shared_data: Path, write: Write) -> None:
    root = shared_data / "inventories/redfish/DMTF__Redfish-Mockup-Server/public-rackmount1"
    paths = [
        path
        for kind in ("Systems", "Chassis", "Managers")
        for path in root.rglob(f"{kind}/**/index.json")
    ]
    machine = only(write("\n".join(path.read_text(encoding="utf-8") for path in sorted(paths))))
    assert (machine.chassis.type.value, machine.kind) == ("RackMount", MachineKind.SERVER)
    assert (machine.cpu.packages.value, machine.cpu.cores.value) == (1, 8)  # CPU2's socket is empty
    assert (machine.memory.installed_bytes.value, machine.memory.slots.value) == (96 * GIB, 4)
    assert machine.storage_bytes.value == 12 * 10**12
    assert len(machine.network) == 2


def test_an_l40s_in_text() -> None:
    (gpu,) = recorded("nvidia-smi-q-l40s.txt").gpus
    assert (gpu.name.value, gpu.vram_bytes.value) == ("NVIDIA L40S", 46068 * 1024**2)
    assert (gpu.power_limit_w.value, gpu.ecc.value) == (350.0, True)
    assert gpu.uuid.unknown is Unknown.PLACEHOLDER


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*.[jpt]*")), ids=lambda path: path.name)
def test_every_recorded_file_is_kept_without_loss(path: Path) -> None:
    machine = only(path)
    assert spec_from_json(spec_to_json(machine)) == machine
    sources = [
        fact.source
        for part in (machine.cpu, machine.memory, machine.product, *machine.storage, *machine.gpus)
        for field in fields(part)
        if isinstance(fact := getattr(part, field.name), Fact) and fact.is_known
    ]
    assert sources
    assert all(sources)


def test_smartctl_of_an_nvme_drive() -> None:
    machine = recorded("smartctl-mzql23t8.json")
    (disk,) = machine.storage
    assert disk.model.value == "SAMSUNG MZQL23T8HCLS-00A07"
    assert disk.size_bytes.value == 3840755982336
    assert (disk.kind.value, disk.bus.value) == (StorageKind.NVME, "PCIe")
    assert machine.storage.unknown is Unknown.NOT_SUPPORTED
    assert machine.storage_bytes.value is None  # there may be more disks than were asked


def smart(name: str, **told: Any) -> dict[str, Any]:
    return {"smartctl": {"exit_status": 4}, "device": {"name": name, "protocol": "ATA"}, **told}


def test_smartctls_reports_in_one_file_are_of_one_machine(write: Write) -> None:
    reports = [
        smart("/dev/sda", model_name="X1", rotation_rate=0, user_capacity={"bytes": 10**12})
        | {"wwn": {"naa": 5, "oui": 3152, "id": 10291925478}, "local_time": {"time_t": 1700000000}},
        smart("/dev/sdb", model_name="Y2", rotation_rate=7200, serial_number="S2"),
        smart("/dev/sdc", model_name="Intel Raid 1 Volume", rotation_rate=7200),
        smart("/dev/sdd"),  # it did not answer
    ]
    machine = only(write("\n".join(map(json.dumps, reports))))
    kinds = [disk.kind.value for disk in machine.storage]
    assert kinds == [StorageKind.SSD, StorageKind.HDD, StorageKind.RAID]
    first = machine.storage[0]
    assert (first.name.value, first.wwn.value) == ("sda", "0x5000c502657251e6")
    assert machine.collected_at.value == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    machines, (problem,) = read_machines(write(reports[3]))
    assert machines == []
    assert "a disk that answered" in problem.expected


@pytest.mark.shared_data
def test_recorded_reports_of_smartctl(shared_data: Path) -> None:
    read = 0
    for path in sorted((shared_data / "inventories/smartctl").rglob("*.json")):
        told = json.loads(path.read_bytes()) if path.stat().st_size else None
        if not isinstance(told, dict) or not {"smartctl", "device", "model_name"} <= told.keys():
            continue
        (machine,), problems = read_machines(path)
        (disk,) = machine.storage
        size = told.get("user_capacity", {}).get("bytes") or told.get("nvme_total_capacity")
        assert (disk.size_bytes.value, problems) == (size, []), path.name
        read += 1
    assert read > 50
