"""The probe's GPUs against `nvidia-smi -q -x`: really where there is one, else by recorded reports.

pytest tests/probing/test_nvidia_smi_agrees.py -rs
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.cli.main import run
from probing.comparing import FIELDS, compared_gpus
from probing.facts import Unknown
from probing.files import machines_in, read_machines
from probing.linux import gpus as linux_gpus
from probing.nvml import read_gpus
from probing.spec import spec_from_json
from tests.probing.recorded_nvml import RecordedNvml

if TYPE_CHECKING:
    from pathlib import Path


def log(*gpus: str, head: str = "") -> bytes:
    numbered = "".join(f'<gpu id="{n}">{gpu}</gpu>' for n, gpu in enumerate(gpus))
    return f'<?xml version="1.0" ?><nvidia_smi_log>{head}{numbered}</nvidia_smi_log>'.encode()


HEAD = "<driver_version>580.65.06</driver_version><cuda_version>13.0</cuda_version>"
NEWEST = "<kmd_version>610.57.04</kmd_version><cuda_umd_version>13.3</cuda_umd_version>"


def gpu(number: int, **texts: str) -> str:
    told = {
        "serial": "1650522003820",
        "mig": "Disabled",
        "ecc": "Enabled",
        "util": "87 %",
        "draw": "512.34 W",
        "celsius": "61 C",
        "limit": "650.00 W",
    } | texts
    return f"""<product_name>NVIDIA H200</product_name>
<persistence_mode>Enabled</persistence_mode><serial>{told["serial"]}</serial>
<uuid>GPU-513536b6-7d19-9063-b049-1e69664bb29{number}</uuid>
<vbios_version>96.00.CF.00.02</vbios_version>
<mig_mode><current_mig>{told["mig"]}</current_mig></mig_mode>
<ecc_mode><current_ecc>{told["ecc"]}</current_ecc></ecc_mode>
<pci><pci_bus_id>00000009:{number}1:00.0</pci_bus_id><pci_device_id>233510DE</pci_device_id>
<pci_gpu_link_info><pcie_gen><max_link_gen>5</max_link_gen><current_link_gen>5</current_link_gen>
</pcie_gen><link_widths><max_link_width>16x</max_link_width>
<current_link_width>16x</current_link_width></link_widths></pci_gpu_link_info></pci>
<fb_memory_usage><total>143771 MiB</total><reserved>600 MiB</reserved><used>71885 MiB</used>
</fb_memory_usage><utilization><gpu_util>{told["util"]}</gpu_util></utilization>
<temperature><gpu_temp>{told["celsius"]}</gpu_temp></temperature>
<gpu_power_readings><instant_power_draw>{told["draw"]}</instant_power_draw>
<current_power_limit>{told["limit"]}</current_power_limit>
<requested_power_limit>700.00 W</requested_power_limit>
<min_power_limit>200.00 W</min_power_limit><max_power_limit>700.00 W</max_power_limit>
</gpu_power_readings>"""


EIGHT = log(*(gpu(number) for number in range(8)), head=HEAD)
ODD = log(
    gpu(0, mig="Enabled", util="N/A", serial="[N/A]"),
    gpu(1, ecc="N/A", mig="N/A", limit="N/A", serial="REDACTED"),
    gpu(2, mig="[Insufficient Permissions]", serial="[Unknown Error]"),
    gpu(3, limit="Requested functionality has been deprecated", celsius="0 C", draw="0.00 W"),
    head=NEWEST,
)


def agrees(report: bytes) -> None:
    (machine,), _ = machines_in(report, "nvidia-smi")
    found = compared_gpus(read_gpus(RecordedNvml(report)), [machine.gpus])
    assert [each for each in found if not each.agrees] == []
    assert len(found) == len(machine.gpus) * len(FIELDS) > 0


@pytest.mark.parametrize("report", [EIGHT, ODD])
def test_what_one_driver_says_both_ways_is_read_as_the_same(report: bytes) -> None:
    agrees(report)


@pytest.mark.shared_data
def test_every_recorded_report_agrees_with_a_library_that_replays_it(shared_data: Path) -> None:
    paths = sorted((shared_data / "inventories/nvidia-smi").rglob("*.xml"))
    assert paths
    for path in paths:
        agrees(path.read_bytes())


@pytest.mark.parametrize(
    ("field", "before", "after"),
    [
        ("name", "NVIDIA H200", "NVIDIA H100"),
        ("uuid", "GPU-513536b6", "GPU-513536b7"),
        ("vram_bytes", "143771 MiB", "141312 MiB"),
        ("driver", "580.65.06", "575.57.08"),
        ("cuda_version", ">13.0<", ">12.9<"),
        ("pcie_generation_max", "<max_link_gen>5", "<max_link_gen>4"),
        ("pcie_width", "<current_link_width>16x", "<current_link_width>8x"),
        ("power_limit_w", "650.00 W", "400.00 W"),
        ("ecc", "<current_ecc>Enabled", "<current_ecc>Disabled"),
        ("mig", "<current_mig>Disabled", "<current_mig>N/A"),
    ],
)
def test_a_field_that_differs_is_named(field: str, before: str, after: str) -> None:
    report = log(gpu(0), head=HEAD)
    other = report.replace(before.encode(), after.encode())
    assert other != report
    (machine,), _ = machines_in(other, "nvidia-smi")
    found = compared_gpus(read_gpus(RecordedNvml(report)), [machine.gpus])
    assert [each.field for each in found if not each.agrees] == [field]


def test_a_gpu_on_one_side_only_is_named() -> None:
    two, one = log(gpu(0), gpu(1), head=HEAD), log(gpu(0), head=HEAD)
    for probed, listed in ((two, one), (one, two)):
        (machine,), _ = machines_in(listed, "nvidia-smi")
        found = compared_gpus(read_gpus(RecordedNvml(probed)), [machine.gpus])
        assert [each.field for each in found if not each.agrees] == ["gpu"]


def test_one_lost_gpu_costs_no_other() -> None:
    library = RecordedNvml(EIGHT)
    library.lost = {3: 15}
    found = read_gpus(library)
    assert len(found) == 7
    assert found.unknown is Unknown.UNREADABLE
    assert found.detail == "GPU 3: the GPU has fallen off the bus"


@pytest.fixture
def gpus_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RecordedNvml:
    """This machine as if it had the recorded GPUs: a library, a driver, a tool on the path."""
    if sys.platform != "linux":
        pytest.skip("doubles Linux's driver files")
    report = tmp_path / "report.xml"
    report.write_bytes(EIGHT)
    tool = tmp_path / "nvidia-smi"
    tool.write_text(f'#!/bin/sh\n[ "$*" = "-q -x" ] && exec cat "{report}"\nexit 2\n')
    tool.chmod(0o755)
    (tmp_path / "version").write_text("NVRM version: NVIDIA UNIX Kernel Module  580.65.06\n")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(linux_gpus, "NVIDIA_PROC", str(tmp_path))
    library = RecordedNvml(EIGHT)
    monkeypatch.setitem(sys.modules, "pynvml", library)
    return library


def test_the_command_compares_this_machines_gpus(
    gpus_here: RecordedNvml, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["probe", "--check"]) == 0
    assert "152 of 152 fields agree (8 GPUs × 19)." in capsys.readouterr().out
    gpus_here.fails["nvmlDeviceGetMigMode"] = 4
    assert run(["probe", "--check"]) == 1
    said = capsys.readouterr().out
    assert "mig: probed unknown (not permitted" in said
    assert "144 of 152" in said
    gpus_here.fails["nvmlInit"] = 18
    assert run(["probe", "--check"]) == 1
    assert "gpu: probed not found, nvidia-smi says listed" in capsys.readouterr().out


@pytest.mark.usefixtures("gpus_here")
def test_a_tool_that_cannot_talk_to_the_driver(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver."
    (tmp_path / "nvidia-smi").write_text(f'#!/bin/sh\necho "{words}"\nexit 9\n')
    assert run(["probe", "--check"]) == 2
    assert "couldn't communicate" in capsys.readouterr().err


def test_without_the_tool_nothing_is_compared_and_said_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run(["probe", "--check"]) == 2
    assert "Nothing is compared: nvidia-smi is not on this machine" in capsys.readouterr().err


def test_the_probe_of_this_machine_agrees_with_its_nvidia_smi(tmp_path: Path) -> None:
    """The real thing: `probe --json` and `nvidia-smi -q -x` as two programs on this machine."""
    tool = shutil.which("nvidia-smi") or ""
    if not tool:
        pytest.skip("this machine has no nvidia-smi, hence no NVIDIA driver")
    reports = []

    def ask() -> None:
        told = subprocess.run([tool, "-q", "-x"], capture_output=True, check=False, timeout=60)
        if told.returncode:
            pytest.skip(f"nvidia-smi gives no report: {told.stdout.decode(errors='replace')[:200]}")
        (tmp_path / "report.xml").write_bytes(told.stdout)
        reports.append(read_machines(tmp_path / "report.xml")[0][0].gpus)

    ask()
    command = [sys.executable, "-m", "desktop.cli.main", "probe", "--json"]
    probed = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    ask()
    found = compared_gpus(spec_from_json(probed.stdout).gpus, reports)
    assert found
    assert [each for each in found if not each.agrees] == []
