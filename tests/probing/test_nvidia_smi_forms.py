"""`nvidia-smi -q -x` of other drivers, cards and machines; written by hand after real reports."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from probing.facts import Unknown
from probing.files import read_machines
from tests.probing.reading import only

if TYPE_CHECKING:
    from pathlib import Path

    from tests.probing.reading import Write


def log(gpu: str, head: str = "<driver_version>515.105.01</driver_version>") -> str:
    return f"""<?xml version="1.0" ?>
<!DOCTYPE nvidia_smi_log SYSTEM "nvsmi_device_v11.dtd">
<nvidia_smi_log>{head}<gpu id="00000000:00:0B.0">{gpu}</gpu></nvidia_smi_log>"""


VGPU = """<product_name>GRID P4-1Q</product_name><persistence_mode>N/A</persistence_mode>
<serial>N/A</serial><uuid>GPU-1b1ea7c7-1c4b-ed49-1c72-26c65f2dd207</uuid>
<vbios_version>00.00.00.00.00</vbios_version>
<pci><pci_device_id>1BB310DE</pci_device_id><pci_bus_id>00000000:00:0B.0</pci_bus_id>
  <pci_gpu_link_info><pcie_gen><max_link_gen>N/A</max_link_gen></pcie_gen></pci_gpu_link_info></pci>
<fb_memory_usage><total>1024 MiB</total><reserved>110 MiB</reserved></fb_memory_usage>
<ecc_mode><current_ecc>N/A</current_ecc></ecc_mode>
<power_readings><power_limit>N/A</power_limit></power_readings>"""


def test_a_virtual_gpu(write: Write) -> None:
    gpu = only(write(log(VGPU))).gpus[0]
    assert (gpu.name.value, gpu.vram_bytes.value) == ("GRID P4-1Q", 1024 * 1024**2)
    assert gpu.pci_id.value == "10de:1bb3"
    assert gpu.vbios.unknown is Unknown.PLACEHOLDER
    for fact in (gpu.serial, gpu.pcie_generation_max, gpu.power_limit_w, gpu.ecc, gpu.persistence):
        assert fact.unknown is Unknown.NOT_SUPPORTED


def test_a_report_cut_to_a_few_fields(write: Write) -> None:
    cut = "<product_name>GeForce GTX 1070 Ti</product_name><uuid>GPU-f9ba66fc</uuid>"
    machine = only(write(log(cut, head="")))
    assert machine.gpus[0].name.value == "GeForce GTX 1070 Ti"
    assert machine.gpus[0].driver.unknown is Unknown.NOT_REPORTED
    assert machine.vram_bytes.value is None


def test_the_names_that_newer_drivers_give_to_versions(write: Write) -> None:
    head = "<kmd_version>610.57.04</kmd_version><cuda_umd_version>13.3</cuda_umd_version>"
    gpu = only(write(log(VGPU, head))).gpus[0]
    assert (gpu.driver.value, gpu.cuda_version.value) == ("610.57.04", "13.3")


def test_a_laptops_limit_is_the_one_in_force(write: Write) -> None:
    power = """<power_readings><power_limit>N/A</power_limit>
        <enforced_power_limit>80.00 W</enforced_power_limit></power_readings>"""
    assert only(write(log(power))).gpus[0].power_limit_w.value == 80.0
    newer = """<gpu_power_readings><requested_power_limit>700.00 W</requested_power_limit>
        <current_power_limit>650.00 W</current_power_limit></gpu_power_readings>"""
    assert only(write(log(newer))).gpus[0].power_limit_w.value == 650.0


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("[N/A]", Unknown.NOT_SUPPORTED),
        ("[Not Supported]", Unknown.NOT_SUPPORTED),
        ("Not Available", Unknown.NOT_SUPPORTED),
        ("Requested functionality has been deprecated", Unknown.NOT_SUPPORTED),
        ("[Insufficient Permissions]", Unknown.NOT_PERMITTED),
        ("[Unknown Error]", Unknown.UNREADABLE),
        ("ERR!", Unknown.UNREADABLE),
        ("[GPU is lost]", Unknown.UNREADABLE),
        ("[GPU requires reset]", Unknown.UNREADABLE),
    ],
)
def test_what_it_prints_for_no_answer(write: Write, words: str, reason: Unknown) -> None:
    gpu = f"""<product_name>{words}</product_name><ecc_mode><current_ecc>{words}</current_ecc>
        </ecc_mode><fb_memory_usage><total>{words}</total></fb_memory_usage>
        <power_readings><power_limit>{words}</power_limit></power_readings>"""
    machine = only(write(log(gpu)))
    for fact in (machine.gpus[0].name, machine.gpus[0].ecc, machine.gpus[0].vram_bytes):
        assert fact.unknown is reason
    assert machine.gpus[0].power_limit_w.unknown is reason
    assert machine.vram_bytes.value is None


def test_memory_that_is_shared_is_no_zero(write: Write) -> None:
    memory = "<fb_memory_usage><total>0 MiB</total><reserved>0 MiB</reserved></fb_memory_usage>"
    gpu = only(write(log(memory))).gpus[0]
    assert gpu.vram_bytes.unknown is Unknown.NOT_SUPPORTED
    assert gpu.vram_reserved_bytes.value == 0


def test_masked_numbers_are_no_answers(write: Write) -> None:
    masked = """<serial>0123456789012</serial><uuid>GPU-00000000-0000-0000-0000-000000000000</uuid>
        <pci><pci_device_id>000000DE</pci_device_id></pci>"""
    machine = only(write(log(masked)))
    assert machine.gpus[0].serial.unknown is Unknown.PLACEHOLDER
    assert machine.gpus[0].pci_id.unknown is Unknown.PLACEHOLDER
    assert machine.identity().keys == ()


def test_a_pci_domain_of_its_own(write: Write) -> None:
    """Grace's chips count domains; the address is written as /sys writes it."""
    place = "<pci><pci_bus_id>00000009:01:00.0</pci_bus_id></pci>"
    assert only(write(log(place))).gpus[0].bus_address.value == "0009:01:00.0"


@pytest.mark.shared_data
def test_every_recorded_report_is_read_without_a_problem(shared_data: Path) -> None:
    for path in sorted((shared_data / "inventories/nvidia-smi").rglob("*.xml")):
        (machine,), problems = read_machines(path)
        # One was cut to two of its eight GPUs and still counts them all.
        assert {problem.where for problem in problems} <= {"attached_gpus"}
        for gpu in machine.gpus:
            assert gpu.name.is_known
            assert gpu.uuid.is_known
            assert gpu.vram_bytes.or_else(0) > 0
            assert gpu.driver.is_known
            assert gpu.bus_address.is_known


def test_a_text_report_without_gpus_says_what_is_missing(write: Write) -> None:
    text = "==============NVSMI LOG==============\n\nDriver Version : 580.65.06\n"
    machines, (problem,) = read_machines(write(text))
    assert machines == []
    assert "at least one GPU" in problem.expected


TEXT = """
==============NVSMI LOG==============

Timestamp                                 : Tue Mar  5 12:00:00 2024
Driver Version                            : 418.43
CUDA Version                              : 10.1

Attached GPUs                             : 1
GPU 00000000:43:00.0
    Product Name                          : Quadro P400
    Persistence Mode                      : Disabled
    Serial Number                         : 0424418054852
    GPU UUID                              : GPU-8f750be4-dfbc-23b9-b33f-da729a536494
    VBIOS Version                         : 86.07.3B.00.4A
    PCI
        Device Id                         : 0x1CB310DE
        Bus Id                            : 00000000:43:00.0
        GPU Link Info
            PCIe Generation
                Max                       : 3
                Current                   : 1
            Link Width
                Max                       : 16x
                Current                   : 16x
    FB Memory Usage
        Total                             : 1998 MiB
        Used                              : 0 MiB
    BAR1 Memory Usage
        Total                             : 256 MiB
    Ecc Mode
        Current                           : N/A
    Power Readings
        Power Limit                       : [Unknown Error]
        Enforced Power Limit              : 30.00 W
"""


def test_the_text_tells_what_the_xml_tells(write: Write) -> None:
    """The figures are those of a recorded Quadro P400, laid out as older versions do."""
    machine = only(write(TEXT.replace("\n", "\r\n")))
    (gpu,) = machine.gpus
    assert (gpu.name.value, gpu.serial.value) == ("Quadro P400", "0424418054852")
    assert gpu.uuid.value == "GPU-8f750be4-dfbc-23b9-b33f-da729a536494"
    assert (gpu.bus_address.value, gpu.pci_id.value) == ("0000:43:00.0", "10de:1cb3")
    assert gpu.vram_bytes.value == 1998 * 1024**2
    assert (gpu.pcie_generation.value, gpu.pcie_generation_max.value) == (1, 3)
    assert (gpu.pcie_width.value, gpu.power_limit_w.value) == (16, 30.0)
    assert (gpu.driver.value, gpu.ecc.unknown) == ("418.43", Unknown.NOT_SUPPORTED)


@pytest.mark.parametrize("form", [TEXT, log(VGPU, "<driver_version>418.43</driver_version>")])
def test_a_tool_left_to_loop_told_of_one_machine(write: Write, form: str) -> None:
    again = form.replace("418.43", "535.54")
    (gpu,) = only(write(f"{form}\n{again}\n")).gpus
    assert gpu.driver.value == "535.54"


@pytest.mark.shared_data
def test_recorded_texts_agree_with_the_exporters_beside_them(shared_data: Path) -> None:
    """The same GPUs through `nvidia-smi -q` and through an exporter that asks for single fields."""
    texts = sorted((shared_data / "inventories/nvidia-smi").glob("utku*/*.txt"))
    pairs = 0
    for path in texts:
        metrics = shared_data / "inventories/prometheus" / path.parent.name
        for beside in metrics.glob(f"{path.stem}__*.metrics"):
            (text,), (exporter,) = read_machines(path)[0], read_machines(beside)[0]
            pairs += 1
            for one, other in zip(text.gpus, exporter.gpus, strict=True):
                for field in fields(one):
                    told, also = getattr(one, field.name), getattr(other, field.name)
                    if told.is_known and also.is_known and field.name != "pcie_generation":
                        assert told.value == also.value, (path.name, field.name)
    assert pairs >= 5


def test_a_comma_in_a_number_and_the_dtd_that_can_be_asked_for(write: Write) -> None:
    power = "<gpu_power_readings><current_power_limit>300,50 W</current_power_limit>"
    text = log(f"{VGPU}{power}</gpu_power_readings>")
    inner = '<!DOCTYPE nvidia_smi_log [<!ELEMENT nvidia_smi_log ANY><!ATTLIST gpu id CDATA "">]>'
    text = re.sub(r"<!DOCTYPE[^>]*>", inner, text)
    assert inner in text
    assert only(write(text)).gpus[0].power_limit_w.value == 300.5


@pytest.mark.parametrize("entity", ['<!ENTITY % p "x">', '<!ENTITY e SYSTEM "file:///etc/passwd">'])
def test_a_dtd_that_defines_entities_is_refused(write: Write, entity: str) -> None:
    text = re.sub(r"<!DOCTYPE[^>]*>", f"<!DOCTYPE nvidia_smi_log [{entity}]>", log(VGPU))
    machines, (problem,) = read_machines(write(text))
    assert machines == []
    assert "entities" in problem.value
