"""macOS and Windows on recorded answers of their own tools."""

from __future__ import annotations

import json
import plistlib
import re
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from probing import macos, psutil_parts, windows
from probing.facts import Parts, Unknown, known, no_parts, parts
from probing.spec import Gpu, StorageKind
from probing.this_machine import probe

if TYPE_CHECKING:
    from pathlib import Path

JSON_PROFILE: dict[str, Any] = {
    "SPHardwareDataType": [
        {
            "machine_name": "MacBook Pro",
            "machine_model": "Mac15,10",
            "chip_type": "Apple M3 Max",
            "number_processors": "proc 14:10:4",
            "physical_memory": "36 GB",
            "serial_number": "C02XXXXXX1",
            "platform_UUID": "2B05150B-FA33-45BD-90F0-3369BF908E3E",
        }
    ],
    "SPMemoryDataType": [{"SPMemoryDataType": "36 GB", "dimm_type": "LPDDR5"}],
    "SPNVMeDataType": [
        {"_items": [{"bsd_name": "disk0", "device_model": "APPLE SSD", "size_in_bytes": 10**12}]}
    ],
    "SPDisplaysDataType": [
        {"sppci_model": "Apple M3 Max", "spdisplays_vendor": "sppci_vendor_Apple"}
    ],
    "SPSoftwareDataType": [{"os_version": "macOS 14.4 (23E214)", "local_host_name": "mac-1"}],
}


def test_an_apple_chip_from_json() -> None:
    sysctl = {"machdep.cpu.brand_string": "Apple M3 Max", "hw.physicalcpu": "14"}
    cpu = macos.read_cpu(JSON_PROFILE, sysctl)
    assert (cpu.vendor.value, cpu.model.value, cpu.packages.value) == ("Apple", "Apple M3 Max", 1)
    assert (cpu.cores.value, cpu.efficiency_cores.value) == (14, 4)
    assert cpu.max_mhz.value is None
    memory = macos.read_memory(JSON_PROFILE)
    assert memory.installed_bytes.value == 36 * 1024**3
    assert memory.modules.unknown is Unknown.NOT_SUPPORTED
    assert macos.read_storage(JSON_PROFILE)[0].kind.value is StorageKind.NVME
    (gpu,) = macos.read_gpus(JSON_PROFILE)
    assert gpu.integrated.value is True
    assert gpu.vram_bytes.unknown is Unknown.NOT_SUPPORTED
    system = macos.read_system(JSON_PROFILE, {"kern.hv_vmm_present": "0"})
    assert (system.name.value, system.version.value) == ("macOS", "14.4 (23E214)")


def recorded(shared_data: Path, name: str) -> str:
    folder = shared_data / "inventories/macos/glpi-project__glpi-agent"
    return (folder / name).read_text(encoding="utf-8", errors="replace")


@pytest.mark.shared_data
def test_a_recorded_apple_chip(shared_data: Path) -> None:
    profile = macos.profile_from_text(recorded(shared_data, "system_profiler/11.0-apple-M1"))
    sysctl = macos.sysctl_from_text(recorded(shared_data, "sysctl/11.0-apple-M1"))
    product = macos.read_product(profile)
    assert (product.name.value, product.family.value) == ("MacBookAir10,1", "MacBook Air")
    assert product.serial.is_known
    cpu = macos.read_cpu(profile, sysctl)
    assert (cpu.model.value, cpu.cores.value, cpu.threads.value) == ("Apple M1", 8, 8)
    assert cpu.efficiency_cores.value == 4
    memory = macos.read_memory(profile)
    assert memory.installed_bytes.value == 16 * 1024**3
    assert memory.modules.unknown is Unknown.NOT_SUPPORTED
    assert macos.read_system(profile, sysctl).version.value == "11.2.3 (20D91)"


@pytest.mark.shared_data
def test_a_recorded_intel_mac(shared_data: Path) -> None:
    profile = macos.profile_from_text(recorded(shared_data, "system_profiler/10.6-intel"))
    cpu = macos.read_cpu(profile, {})
    assert (cpu.model.value, cpu.base_mhz.value) == ("Intel Core 2 Duo", 2400.0)
    assert (cpu.packages.value, cpu.cores.value) == (1, 2)
    memory = macos.read_memory(profile)
    assert memory.installed_bytes.value == 2 * 1024**3
    assert [module.slot.value for module in memory.modules] == ["BANK 0/DIMM0", "BANK 1/DIMM1"]
    assert memory.modules[0].rated_mts.value == 667
    (gpu,) = macos.read_gpus(profile)
    assert (gpu.name.value, gpu.vram_bytes.value) == ("ATI,RadeonHD2600", 256 * 1024**2)


@pytest.mark.shared_data
def test_two_recorded_graphics_cards(shared_data: Path) -> None:
    text = recorded(shared_data, "system_profiler/mojave-dual-video-cards")
    built_in, card = macos.read_gpus(macos.profile_from_text(text))
    assert built_in.integrated.value is True
    assert (card.name.value, card.vendor.value) == ("AMD Radeon Pro 450", "AMD")
    assert card.vram_bytes.value == 2 * 1024**3


@pytest.mark.shared_data
def test_recorded_disks_of_a_mac(shared_data: Path) -> None:
    text = recorded(shared_data, "system_profiler/SPSerialATADataType.xml")
    (report,) = plistlib.loads(text.encode())
    (disk, *_) = macos.read_storage({"SPSerialATADataType": report["_items"]})
    assert disk.size_bytes.value == 250059350016
    assert disk.kind.value is StorageKind.HDD


@pytest.mark.shared_data
def test_no_recorded_report_of_a_mac_breaks(shared_data: Path) -> None:
    folder = shared_data / "inventories/macos/glpi-project__glpi-agent"
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            profile = macos.profile_from_text(text)
            macos.read_product(profile)
            macos.read_cpu(profile, macos.sysctl_from_text(text))
            macos.read_memory(profile)
            macos.read_gpus(profile)


def fake_psutil() -> SimpleNamespace:
    link = SimpleNamespace(family=SimpleNamespace(name="AF_LINK"), address="AA-BB-CC-00-00-01")
    four = SimpleNamespace(family=SimpleNamespace(name="AF_INET"), address="10.0.0.5")
    local = SimpleNamespace(family=SimpleNamespace(name="AF_INET6"), address="fe80::1%en0")
    return SimpleNamespace(
        virtual_memory=lambda: SimpleNamespace(total=8 * 1024**3),
        swap_memory=lambda: SimpleNamespace(total=0),
        disk_partitions=lambda: [SimpleNamespace(mountpoint="/nowhere", fstype="apfs")],
        disk_usage=denied,
        net_if_addrs=lambda: {"en0": [link, four, local], "lo0": []},
        net_if_stats=lambda: {"en0": SimpleNamespace(isup=True, speed=0)},
    )


def denied(_path: str) -> object:
    raise PermissionError(13, "Permission denied")


def test_a_whole_probe_of_a_mac(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*command: str) -> str:
        return json.dumps(JSON_PROFILE) if "-json" in command else "hw.physicalcpu: 14\n"

    monkeypatch.setattr(macos, "_run", run)
    monkeypatch.setattr(psutil_parts, "load", fake_psutil)
    monkeypatch.setattr(sys, "platform", "darwin")
    spec = probe()
    assert spec.manufacturer.value == "Apple"
    assert spec.kind == "laptop"
    assert spec.memory.total_bytes.value == 8 * 1024**3
    (card,) = spec.network
    assert (card.mac.value, card.addresses.value) == ("aa:bb:cc:00:00:01", ("10.0.0.5",))
    assert card.speed_mbps.unknown is Unknown.NOT_SUPPORTED
    assert spec.mounts[0].free_bytes.unknown is Unknown.NOT_PERMITTED


def dump(shared_data: Path, name: str) -> list[dict[str, Any]]:
    """A recorded class: blocks of `Key=Value` lines, as UTF-16 text."""
    folder = shared_data / "inventories/windows-wmi/glpi-project__glpi-agent/wmi"
    data = (folder / f"{name}.wmi").read_bytes()
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")
    blocks = re.split(r"\r?\n\s*\r?\n\s*\r?\n?", text.replace("&amp;", "&"))
    instances = [dict(re.findall(r"^(\w+)=(.*?)\r?$", block, re.MULTILINE)) for block in blocks]
    return [instance for instance in instances if instance]


@pytest.mark.shared_data
def test_recorded_processors_of_windows(shared_data: Path) -> None:
    answers = windows.Answers(
        {"Win32_Processor": dump(shared_data, "2019-amd-epyc-Win32_Processor")}
    )
    cpu = windows.read_cpu(answers)
    assert cpu.model.value == "AMD EPYC 7302 16-Core Processor"
    assert (cpu.vendor.value, cpu.architecture.value) == ("AMD", "AMD64")
    assert cpu.packages.value is not None
    old = windows.Answers({"Win32_Processor": dump(shared_data, "2003-Win32_Processor")})
    assert windows.read_cpu(old).cores.value is None


@pytest.mark.shared_data
def test_recorded_memory_of_windows(shared_data: Path) -> None:
    answers = windows.Answers(
        {
            "Win32_PhysicalMemory": dump(shared_data, "7-Win32_PhysicalMemory"),
            "Win32_PhysicalMemoryArray": dump(shared_data, "7-Win32_PhysicalMemoryArray"),
        }
    )
    memory = windows.read_memory(answers)
    assert memory.installed_bytes.value == sum(
        module.size_bytes.or_else(0) for module in memory.modules
    )
    first = memory.modules[0]
    assert first.size_bytes.value == 2 * 1024**3
    assert (first.rated_mts.value, first.form_factor.value) == (1600, "DIMM")
    assert first.serial.unknown is Unknown.PLACEHOLDER
    assert first.manufacturer.unknown is Unknown.PLACEHOLDER
    assert first.type.unknown is Unknown.NOT_REPORTED


@pytest.mark.shared_data
def test_recorded_disks_of_windows(shared_data: Path) -> None:
    modern = windows.Answers(
        {"MSFT_PhysicalDisk": dump(shared_data, "latitude-7480-MSFT_PhysicalDisk")}
    )
    disk = windows.read_storage(modern)[0]
    assert disk.kind.value is StorageKind.NVME
    assert disk.size_bytes.value == 512110190592
    assert disk.serial.or_else("").startswith("FJ68")
    older = windows.Answers({"Win32_DiskDrive": dump(shared_data, "latitude-7480-Win32_DiskDrive")})
    assert windows.read_storage(older)[0].kind.unknown is Unknown.NOT_SUPPORTED


@pytest.mark.shared_data
def test_recorded_computer_and_cards(shared_data: Path) -> None:
    answers = windows.Answers(
        {
            "Win32_ComputerSystem": dump(shared_data, "11-AzureAD-Win32_ComputerSystem"),
            "Win32_NetworkAdapter": dump(shared_data, "7-Win32_NetworkAdapter"),
            "Win32_LogicalDisk": dump(shared_data, "win7-sp1-x64-Win32_LogicalDisk"),
        }
    )
    assert windows.read_product(answers).manufacturer.value == "LENOVO"
    assert windows.read_chassis(answers).type.value == "Laptop"
    assert windows.read_memory(answers).total_bytes.value == 16863318016
    assert all(card.mac.is_known for card in windows.read_network(answers))
    assert [mount.path.value for mount in windows.read_mounts(answers)][:1] == ["C:"]
    assert windows.read_system(answers).hypervisor.unknown is Unknown.ABSENT


@pytest.mark.shared_data
def test_no_recorded_class_breaks(shared_data: Path) -> None:
    folder = shared_data / "inventories/windows-wmi/glpi-project__glpi-agent/wmi"
    for path in sorted(folder.glob("*.wmi")):
        kind = path.stem.rsplit("-", 1)[-1]
        answers = windows.Answers({kind: dump(shared_data, path.stem)})
        for read in (windows.read_cpu, windows.read_memory, windows.read_storage):
            read(answers)
        windows.read_gpus(answers)
        windows.read_network(answers)
        windows.read_system(answers)


CARD = {"Name": "NVIDIA RTX 4090", "PNPDeviceID": "PCI\\VEN_10DE", "AdapterCompatibility": "NVIDIA"}


def test_the_32_bit_memory_of_video_cards_is_no_size() -> None:
    for overflown in (4293918720, -1048576):
        answers = windows.Answers({"Win32_VideoController": [CARD | {"AdapterRAM": overflown}]})
        assert windows.read_gpus(answers)[0].vram_bytes.unknown is Unknown.NOT_SUPPORTED
    key = {"DriverDesc": CARD["Name"], "HardwareInformation.qwMemorySize": 25757220864}
    answers = windows.Answers(
        {"Win32_VideoController": [CARD | {"AdapterRAM": 4293918720}], "Display": [key]}
    )
    assert windows.read_gpus(answers)[0].vram_bytes.value == 25757220864


def test_nvidias_own_answer_replaces_its_cards_on_windows() -> None:
    answers = windows.Answers({"Win32_VideoController": [CARD]})
    listed = windows.read_gpus(answers)
    asked = parts([Gpu(uuid=known("GPU-1", "NVML"))], "NVML")
    assert [gpu.uuid.value for gpu in windows.merge_gpus(listed, asked)] == ["GPU-1"]
    failed: Parts[Gpu] = no_parts(Unknown.NO_DRIVER, "NVML")
    assert windows.merge_gpus(listed, failed) == listed


def test_remote_screens_and_links_without_speed() -> None:
    screen = {"Name": "Remote Display", "PNPDeviceID": "SWD\\REMOTEDISPLAYENUM"}
    adapter = {
        "PhysicalAdapter": True,
        "PNPDeviceID": "PCI\\VEN_8086",
        "Name": "Intel I225",
        "Speed": 2**63 - 1,
        "MACAddress": "AA:BB:CC:00:00:01",
    }
    answers = windows.Answers(
        {"Win32_VideoController": [screen], "Win32_NetworkAdapter": [adapter]}
    )
    assert len(windows.read_gpus(answers)) == 0
    (card,) = windows.read_network(answers)
    assert card.speed_mbps.unknown is Unknown.NOT_SUPPORTED
    assert card.mac.value == "aa:bb:cc:00:00:01"


def test_a_whole_probe_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def ask() -> windows.Answers:
        asked.append(1)
        system = {"Name": "WS-1", "Manufacturer": "Dell Inc.", "Model": "Precision 7960"}
        return windows.Answers({"Win32_ComputerSystem": [system]})

    monkeypatch.setattr(windows, "_ask_powershell", ask)
    monkeypatch.setattr(windows, "_nvidia", lambda: no_parts(Unknown.NO_DRIVER, "NVML"))
    monkeypatch.setattr(sys, "platform", "win32")
    spec = probe()
    assert (spec.hostname.value, spec.manufacturer.value) == ("WS-1", "Dell Inc.")
    assert len(asked) == 1
    assert spec.cpu.cores.value is None
