"""The Linux readers on recorded trees: what each file means, and what its absence means."""

from __future__ import annotations

import tarfile
from typing import TYPE_CHECKING

import pytest

from probing.facts import Fact, Unknown, known, no_parts, parts
from probing.kinds import MachineKind
from probing.linux.cpu import read_cpu
from probing.linux.gpus import read_gpus
from probing.linux.system import container_of, read_limits
from probing.linux.tree import Tree, count_in_list
from probing.spec import Gpu, StorageDevice, StorageKind
from probing.this_machine import probe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    LayOut = Callable[[Mapping[str, str]], Path]


def no_nvidia() -> object:
    raise AssertionError("nothing here calls for NVIDIA's library")


def test_a_server_from_its_files(lay_out: LayOut, server: dict[str, str]) -> None:
    spec = probe(root=lay_out(server))
    cpu = spec.cpu
    assert cpu.model.value == "AMD EPYC 9354 32-Core Processor"
    assert cpu.vendor.value == "AMD"
    assert (cpu.packages.value, cpu.cores.value, cpu.threads.value) == (2, 4, 8)
    assert (cpu.base_mhz.value, cpu.max_mhz.value) == (3250.0, 3800.0)
    assert cpu.ai_flags.value == ("avx", "avx2", "avx512_bf16", "avx512f", "f16c", "fma", "sse4_2")
    assert [(c.level, c.size_bytes.value, c.instances.value) for c in cpu.caches] == [
        (1, 32 * 1024, 4),
        (3, 32 * 1024**2, 2),
    ]
    assert spec.memory.total_bytes.value == 65536000 * 1024
    assert spec.memory.swap_bytes.value == 0
    assert spec.memory.modules.unknown is Unknown.ABSENT
    assert spec.kind is MachineKind.SERVER
    assert spec.firmware.boot_mode.value == "UEFI"
    assert spec.hostname.value == "node-07"
    assert spec.os.booted_at.value is not None
    assert spec.os.hypervisor.unknown is Unknown.ABSENT


def test_fillers_and_fallbacks(lay_out: LayOut, server: dict[str, str]) -> None:
    spec = probe(root=lay_out(server))
    assert spec.product.name.unknown is Unknown.PLACEHOLDER
    assert spec.product_name.value == "H13SSL-N"
    assert spec.serial.value == "BRD0042"
    assert len(spec.identity().strong) == 2


def test_every_value_says_where_it_was_read(lay_out: LayOut, server: dict[str, str]) -> None:
    spec = probe(root=lay_out(server))
    for part in (spec.cpu, spec.memory, spec.product, spec.board, spec.firmware, spec.os):
        for name in part.__dataclass_fields__:
            assert getattr(part, name).source, name


def test_an_empty_tree_is_unknown_everywhere_and_zero_nowhere(tmp_path: Path) -> None:
    spec = probe(root=tmp_path)
    assert spec.cpu.cores.value is None
    assert spec.memory.total_bytes.value is None
    assert spec.storage.unknown is Unknown.ABSENT
    assert spec.gpus.unknown is Unknown.ABSENT
    assert spec.network.unknown is Unknown.ABSENT
    assert spec.product.serial.unknown is Unknown.ABSENT


def test_forbidden_serials_do_not_hide_the_rest(
    lay_out: LayOut, server: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = lay_out(server)
    read = Tree.data

    def guarded(tree: Tree, path: str) -> bytes:
        if path.endswith(("_serial", "_uuid", "/DMI")):
            raise PermissionError(13, "Permission denied")
        return read(tree, path)

    monkeypatch.setattr(Tree, "data", guarded)
    spec = probe(root=root)
    assert spec.product.serial.unknown is Unknown.NOT_PERMITTED
    assert spec.memory.modules.unknown is Unknown.NOT_PERMITTED
    assert spec.board.model.value == "H13SSL-N"
    assert spec.chassis.type.value == "Rack Mount Chassis"


def disk(name: str, place: str, **files: str) -> dict[str, str]:
    """A disk's folder whose device link leads to `place` in the tree."""
    folder = f"sys/block/{name}"
    told = {f"{folder}/size": "2000000", f"{folder}/removable": "0", f"{folder}/dev": f"{name}:0"}
    told[f"{folder}/device"] = f"-> ../../devices/{place}"
    told[f"sys/devices/{place}/present"] = "1"
    for key, value in files.items():
        target = key.replace("__", "/")
        where = f"sys/devices/{place}/{target[7:]}" if target.startswith("device/") else ""
        told[where or f"{folder}/{target}"] = value
    return told


def read_disk(lay_out: LayOut, files: dict[str, str]) -> StorageDevice:
    (only,) = probe(root=lay_out(files)).storage
    return only


@pytest.mark.parametrize(
    ("name", "place", "files", "kind", "bus"),
    [
        (
            "sda",
            "pci/ata1/host0/target",
            {"queue__rotational": "0", "device__vendor": "ATA"},
            "SSD",
            "SATA",
        ),
        ("sdb", "pci/ata2/host1/target", {"queue__rotational": "1"}, "HDD", "SATA"),
        ("sdc", "pci/host0/end_device-0:1/t", {"queue__rotational": "1"}, "HDD", "SAS"),
        ("nvme0n1", "pci/nvme/nvme0", {"device__model": "SAMSUNG MZQL2"}, "NVMe", "PCIe"),
        (
            "nvme1n1",
            "pci/nvme/nvme1",
            {"device__model": "Amazon Elastic Block Store"},
            "virtual",
            "PCIe",
        ),
        ("vda", "pci/virtio1", {"queue__rotational": "1"}, "virtual", "virtio"),
        (
            "sdd",
            "pci/ata1/h",
            {"queue__rotational": "1", "device__model": "QEMU HARDDISK"},
            "virtual",
            "SATA",
        ),
        (
            "sde",
            "pci/host2/scsi",
            {"queue__rotational": "1", "device__model": "PERC H755"},
            "RAID volume",
            None,
        ),
        ("sdf", "pci/usb1/1-1/host5", {"queue__rotational": "1"}, None, "USB"),
        ("sdg", "pci/host1/rport-1:0/t", {"queue__rotational": "0"}, None, "Fibre Channel"),
        ("sr0", "pci/ata3/host4/target", {"queue__rotational": "0"}, "optical", "SATA"),
        ("mmcblk0", "platform/mmc_host/mmc0", {"device__type": "SD"}, "flash card", "MMC"),
    ],
)
def test_kinds_of_disks(
    lay_out: LayOut,
    name: str,
    place: str,
    files: dict[str, str],
    kind: str | None,
    bus: str | None,
) -> None:
    found = read_disk(lay_out, disk(name, place, **files))
    assert found.kind.value == (StorageKind(kind) if kind else None)
    assert found.bus.value == bus
    assert found.size_bytes.value == 2_000_000 * 512


def test_what_is_no_disk_is_left_out(lay_out: LayOut) -> None:
    files = {f"sys/block/{n}/size": "8" for n in ("loop0", "ram0", "zram0", "dm-0", "md0")}
    files |= {"sys/block/sdz/size": "0"}
    assert len(probe(root=lay_out(files)).storage) == 0


def test_a_disk_on_several_paths_is_one(lay_out: LayOut) -> None:
    files: dict[str, str] = {}
    for name, wwid in (("sda", "naa.6001"), ("sdb", "naa.6001"), ("sdc", "naa.6002")):
        files |= {
            f"sys/block/{name}/size": "2000",
            f"sys/block/{name}/device/wwid": wwid,
            f"sys/block/{name}/device/model": "LUN",
        }
    files |= {"sys/block/sdd/size": "2000", "sys/block/sde/size": "2000"}
    names = [disk.name.value for disk in probe(root=lay_out(files)).storage]
    assert names == ["sda", "sdc", "sdd", "sde"]


def test_file_systems_find_their_disks_through_layers(lay_out: LayOut) -> None:
    files = disk("sda", "pci/ata1/host0/target") | disk("sdb", "pci/ata2/host0/target")
    files |= {
        "sys/block/sda/sda1/dev": "8:1",
        "sys/block/sdb/sdb1/dev": "8:17",
        "sys/block/md0/dev": "9:0",
        "sys/block/md0/slaves/sda1/x": "",
        "sys/block/md0/slaves/sdb1/x": "",
        "sys/block/dm-0/dev": "253:0",
        "sys/block/dm-0/slaves/md0/x": "",
        "proc/self/mountinfo": (
            "1 0 253:0 / / rw - ext4 /dev/mapper/vg-root rw\n"
            "2 0 253:0 /home /var/home rw - ext4 /dev/mapper/vg-root rw\n"
            "3 0 8:1 / /boot\\040here rw - vfat /dev/sda1 rw\n"
            "4 0 0:5 / /proc rw - proc proc rw\n"
        ),
    }
    spec = probe(root=lay_out(files))
    told = {m.path.value: m.devices.value for m in spec.mounts}
    assert told == {"/": ("sda", "sdb"), "/boot here": ("sda",)}
    assert spec.mounts[0].free_bytes.value is None


def card(name: str, place: str, **files: str) -> dict[str, str]:
    folder = f"sys/class/net/{name}"
    told = {f"{folder}/{key.replace('__', '/')}": value for key, value in files.items()}
    told[f"{folder}/device"] = f"-> ../../../devices/{place}"
    told[f"sys/devices/{place}/present"] = "1"
    return told


def test_network_cards(lay_out: LayOut) -> None:
    files = card(
        "eno1",
        "pci/0000:01",
        address="aa:bb:cc:00:00:99",
        bonding_slave__perm_hwaddr="aa:bb:cc:00:00:01",
        addr_assign_type="0",
        type="1",
        speed="25000",
        operstate="up",
    )
    files |= card(
        "enx", "pci/usb1/1-2", address="aa:bb:cc:00:00:02", addr_assign_type="0", speed="-1"
    )
    files |= {"sys/class/net/lo/address": "00:00:00:00:00:00", "sys/class/net/br0/type": "1"}
    spec = probe(root=lay_out(files))
    first, plugged = spec.network
    assert first.mac.value == "aa:bb:cc:00:00:01"
    assert (first.speed_mbps.value, first.kind.value, first.up.value) == (25000, "Ethernet", True)
    assert plugged.built_in.value is False
    assert plugged.speed_mbps.unknown is Unknown.NOT_SUPPORTED
    assert spec.identity().weak == ("mac:aa:bb:cc:00:00:01",)


GPU = "sys/bus/pci/devices/0000:41:00.0"
LINK = {
    f"{GPU}/class": "0x030200",
    f"{GPU}/current_link_speed": "16.0 GT/s PCIe",
    f"{GPU}/max_link_speed": "32.0 GT/s PCIe",
    f"{GPU}/current_link_width": "16",
    f"{GPU}/max_link_width": "255",
}


def test_an_amd_gpu_from_its_driver(lay_out: LayOut) -> None:
    files = LINK | {
        f"{GPU}/vendor": "0x1002",
        f"{GPU}/device": "0x740f",
        f"{GPU}/driver": "-> ../../../../bus/pci/drivers/amdgpu",
        f"{GPU}/mem_info_vram_total": "68702699520",
        f"{GPU}/product_name": "Instinct MI210",
        f"{GPU}/unique_id": "f00ba4",
        f"{GPU}/hwmon/hwmon3/power1_cap": "300000000",
    }
    (gpu,) = read_gpus(Tree(str(lay_out(files))), no_nvidia)  # type: ignore[arg-type]
    assert gpu.vendor.value == "AMD"
    assert gpu.name.value == "Instinct MI210"
    assert gpu.vram_bytes.value == 68702699520
    assert gpu.power_limit_w.value == 300.0
    assert gpu.driver.value == "amdgpu"
    assert (gpu.pcie_generation.value, gpu.pcie_generation_max.value) == (4, 5)
    assert gpu.pcie_width.value == 16
    assert gpu.pcie_width_max.unknown is Unknown.NOT_SUPPORTED
    assert gpu.power_limit_max_w.unknown is Unknown.ABSENT


def test_intels_built_in_gpu_has_no_memory_of_its_own(lay_out: LayOut) -> None:
    folder = "sys/bus/pci/devices/0000:00:02.0"
    root = lay_out(
        {f"{folder}/class": "0x030000", f"{folder}/vendor": "0x8086", f"{folder}/device": "0xa7a0"}
    )
    spec = probe(root=root)
    assert spec.gpus[0].integrated.value is True
    assert spec.gpus[0].vram_bytes.unknown is Unknown.NOT_SUPPORTED
    assert spec.vram_bytes.value == 0


def test_the_gpu_of_a_system_on_a_chip_is_on_no_bus(lay_out: LayOut) -> None:
    tree = {"proc/device-tree/compatible": "nvidia,p3737-0000+p3701-0000\0nvidia,tegra234\0"}
    (gpu,) = read_gpus(Tree(str(lay_out(tree))), no_nvidia)  # type: ignore[arg-type]
    assert (gpu.vendor.value, gpu.integrated.value) == ("NVIDIA", True)
    assert gpu.vram_bytes.unknown is Unknown.NOT_SUPPORTED
    lay_out({"sys/bus/pci/devices/0000:00:00.0/class": "0x060400"})
    assert len(read_gpus(Tree(str(lay_out(tree))), no_nvidia)) == 1  # type: ignore[arg-type]


def test_consoles_of_management_controllers_are_no_gpus(lay_out: LayOut) -> None:
    files = {f"{GPU}/class": "0x030000", f"{GPU}/vendor": "0x1a03"}
    assert len(read_gpus(Tree(str(lay_out(files))), no_nvidia)) == 0  # type: ignore[arg-type]


def test_nvidia_without_its_library_keeps_what_the_bus_says(lay_out: LayOut) -> None:
    files = LINK | {
        f"{GPU}/vendor": "0x10de",
        f"{GPU}/device": "0x2335",
        "proc/driver/nvidia/version": "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  "
        "590.48.01  Release",
        "proc/driver/nvidia/gpus/0000:41:00.0/information": "Model: \t\t NVIDIA H200\n"
        "GPU UUID: \t GPU-????????-????-????-????-????????????\n",
    }
    found = read_gpus(
        Tree(str(lay_out(files))), lambda: no_parts(Unknown.NO_DRIVER, "NVML", "restart needed")
    )
    assert found.is_whole
    assert found[0].name.value == "NVIDIA H200"
    assert found[0].driver.value == "590.48.01"
    assert found[0].uuid.why == "no driver: restart needed"
    assert found[0].vram_bytes.why == "no driver: restart needed"
    assert found[0].pcie_generation.value == 4


def test_nvidias_answer_takes_the_place_of_the_bus(lay_out: LayOut) -> None:
    files = LINK | {f"{GPU}/vendor": "0x10de", f"{GPU}/device": "0x2335"}
    answer = Gpu(bus_address=known("0000:41:00.0", "NVML"), vram_bytes=known(7, "NVML"))
    found = read_gpus(Tree(str(lay_out(files))), lambda: parts([answer], "NVML"))
    assert [gpu.vram_bytes.value for gpu in found] == [7]


@pytest.mark.parametrize(
    ("files", "name"),
    [
        ({"run/.containerenv": ""}, "Podman"),
        ({"proc/1/cgroup": "0::/docker/4ac8\n"}, "Docker"),
        ({"proc/1/cgroup": "1:cpu:/kubepods/besteffort/pod1\n"}, "Kubernetes"),
        ({"run/systemd/container": "lxc"}, "lxc"),
        (
            {
                ".dockerenv": "",
                "proc/self/mountinfo": "1 0 0:40 / / rw - overlay overlay rw\n",
                "proc/1/cgroup": "0::/\n",
            },
            "Docker",
        ),
        (
            {
                ".dockerenv": "",
                "proc/self/mountinfo": "1 0 254:0 / / rw - ext4 /dev/vda rw\n",
                "proc/1/cgroup": "0::/\n",
            },
            None,
        ),
    ],
)
def test_containers(lay_out: LayOut, files: dict[str, str], name: str | None) -> None:
    assert container_of(Tree(str(lay_out(files)))).value == name


def test_limits_are_the_tightest_of_all_groups_above(lay_out: LayOut) -> None:
    root = lay_out(
        {
            "proc/self/cgroup": "0::/a/b\n",
            "sys/fs/cgroup/a/memory.max": "4000000\n",
            "sys/fs/cgroup/a/b/memory.max": "8000000\n",
            "sys/fs/cgroup/a/b/cpu.max": "150000 100000\n",
            "sys/fs/cgroup/a/cpu.max": "max 100000\n",
        }
    )
    limits = read_limits(Tree(str(root)))
    assert limits.memory_bytes.value == 4_000_000
    assert limits.cpus.value == 1.5


def test_limits_of_the_first_version_of_groups(lay_out: LayOut) -> None:
    root = lay_out(
        {
            "proc/self/cgroup": "4:memory:/x\n2:cpu,cpuacct:/x\n",
            "sys/fs/cgroup/memory/x/memory.limit_in_bytes": "9223372036854771712",
            "sys/fs/cgroup/cpu/x/cpu.cfs_quota_us": "50000",
            "sys/fs/cgroup/cpu/x/cpu.cfs_period_us": "100000",
        }
    )
    limits = read_limits(Tree(str(root)))
    assert limits.memory_bytes.unknown is Unknown.ABSENT
    assert limits.cpus.value == 0.5


def test_a_wsl_guest_is_told(lay_out: LayOut, server: dict[str, str]) -> None:
    server["proc/sys/kernel/osrelease"] = "5.15.153.1-microsoft-standard-WSL2"
    spec = probe(root=lay_out(server))
    assert spec.os.wsl.value is True
    assert any("WSL guest" in warning for warning in spec.warnings())


def test_zero_clocks_are_unknown(lay_out: LayOut, server: dict[str, str]) -> None:
    for name in server:
        if "cpufreq" in name:
            server[name] = "0"
    cpu = probe(root=lay_out(server)).cpu
    assert cpu.max_mhz.unknown is Unknown.NOT_SUPPORTED
    assert cpu.base_mhz.value is None


@pytest.mark.parametrize(("text", "count"), [("0-3,8", 5), ("0", 1), ("", 0), ("x", 0), ("0-", 0)])
def test_kernel_lists(text: str, count: int) -> None:
    assert count_in_list(text) == count


def values(facts: list[Fact[int]]) -> list[int | None]:
    return [fact.value for fact in facts]


@pytest.mark.shared_data
@pytest.mark.parametrize(
    ("dump", "packages", "cores", "threads", "caches"),
    [
        # As the expected output of lscpu beside the dumps says.
        ("armv7", 1, 2, 2, []),
        ("vbox-win", 1, 2, 2, [(1, "data", 2), (2, "data", 1)]),
        (
            "vmware_fpe",
            2,
            8,
            16,
            [(1, "data", 16), (1, "instruction", 8), (2, "unified", 8), (3, "unified", 4)],
        ),
        (
            "x86_64-64cpu",
            4,
            32,
            64,
            [(1, "data", 32), (1, "instruction", 32), (2, "unified", 32), (3, "unified", 4)],
        ),
        (
            "x86_64-dell_e4310",
            1,
            2,
            4,
            [(1, "data", 2), (1, "instruction", 2), (2, "unified", 2), (3, "unified", 1)],
        ),
        ("arm-A510-A710-A715-X3", None, 8, 8, []),
    ],
)
def test_recorded_processors_agree_with_lscpu(
    shared_data: Path,
    tmp_path: Path,
    dump: str,
    packages: int | None,
    cores: int,
    threads: int,
    caches: list[tuple[int, str, int]],
) -> None:
    folder = shared_data / "inventories/cpu-topology/util-linux__util-linux/ts/lscpu/dumps"
    with tarfile.open(folder / f"{dump}.tar.gz") as tar:
        tar.extractall(tmp_path, filter="data")
    cpu = read_cpu(Tree(str(tmp_path / dump)))
    assert values([cpu.packages, cpu.cores, cpu.threads]) == [packages, cores, threads]
    assert [(c.level, c.type, c.instances.value) for c in cpu.caches] == caches


@pytest.mark.shared_data
def test_recorded_hybrid_processor(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "inventories/cpu-topology/open-mpi__hwloc"
    with tarfile.open(folder / "nvidia-dgx-gb10.tar.bz2") as tar:
        tar.extractall(tmp_path, filter="data")
    cpu = read_cpu(Tree(str(tmp_path / "nvidia-dgx-gb10")))
    assert cpu.model.value == "Cortex-A725 + Cortex-X925"
    assert (cpu.cores.value, cpu.max_mhz.value) == (20, 3900.0)
    assert "sve2" in cpu.ai_flags.or_else(())
