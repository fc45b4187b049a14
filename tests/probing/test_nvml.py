"""NVIDIA's library through a double: every answer, and every way to fail."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from probing.facts import Unknown
from probing.nvml import read_gpus

if TYPE_CHECKING:
    from collections.abc import Callable

    Fake = Callable[..., Any]


def test_one_gpu_in_full(fake_nvml: Fake) -> None:
    library = fake_nvml()
    (gpu,) = read_gpus(library)
    assert gpu.name.value == "NVIDIA H200"
    assert gpu.uuid.value == "GPU-00000000-1111-2222-3333-444444444444"
    assert gpu.serial.unknown is Unknown.PLACEHOLDER
    assert gpu.bus_address.value == "0000:1b:00.0"
    assert gpu.pci_id.value == "10de:2335"
    assert gpu.vram_bytes.value == 150_754_820_096
    assert gpu.vram_reserved_bytes.value == 600_000_000
    assert (gpu.driver.value, gpu.cuda_version.value) == ("590.48.01", "13.1")
    assert gpu.compute_capability.value == "9.0"
    assert (gpu.pcie_generation.value, gpu.pcie_width.value) == (5, 16)
    assert (gpu.power_limit_w.value, gpu.power_limit_max_w.value) == (700.0, 700.0)
    assert (gpu.ecc.value, gpu.mig.value, gpu.persistence.value) == (True, False, True)
    assert library.shutdowns == 1


@pytest.mark.parametrize(
    ("code", "reason", "words"),
    [
        (12, Unknown.NO_DRIVER, "not installed"),
        (9, Unknown.NO_DRIVER, "not loaded"),
        (18, Unknown.NO_DRIVER, "restart"),
        (999, Unknown.CONTAINER, "container"),
        (4, Unknown.NOT_PERMITTED, "user"),
    ],
)
def test_the_librarys_failures_read_differently(
    fake_nvml: Fake, code: int, reason: Unknown, words: str
) -> None:
    found = read_gpus(fake_nvml(nvmlInit=code))
    assert len(found) == 0
    assert found.unknown is reason
    assert words in found.detail


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (3, Unknown.NOT_SUPPORTED),
        (4, Unknown.NOT_PERMITTED),
        (13, Unknown.NOT_SUPPORTED),
        (15, Unknown.UNREADABLE),
        (999, Unknown.UNREADABLE),
    ],
)
def test_a_field_fails_on_its_own(fake_nvml: Fake, code: int, reason: Unknown) -> None:
    (gpu,) = read_gpus(fake_nvml(nvmlDeviceGetMigMode=code, nvmlDeviceGetEccMode=code))
    assert gpu.mig.unknown is reason
    assert gpu.ecc.unknown is reason
    assert gpu.name.is_known


def test_old_drivers_do_not_tell_reserved_memory_apart(fake_nvml: Fake) -> None:
    (gpu,) = read_gpus(fake_nvml(memory_v2=13))
    assert gpu.vram_bytes.value == 150_754_820_096
    assert gpu.vram_reserved_bytes.unknown is Unknown.NOT_SUPPORTED


def test_unified_memory_is_no_zero(fake_nvml: Fake) -> None:
    (gpu,) = read_gpus(fake_nvml(memory_v2=3, memory=3))
    assert gpu.vram_bytes.unknown is Unknown.NOT_SUPPORTED
    assert "unified" in gpu.vram_bytes.detail


def test_bytes_that_are_no_text_and_links_that_are_none(fake_nvml: Fake) -> None:
    library = fake_nvml()
    library.answers["nvmlDeviceGetName"] = b"NVIDIA \xff GPU"
    library.answers["nvmlDeviceGetCurrPcieLinkGeneration"] = 0
    library.answers["nvmlDeviceGetPciInfo"] = SimpleNamespace()
    (gpu,) = read_gpus(library)
    assert gpu.name.or_else("").startswith("NVIDIA")
    assert gpu.pcie_generation.unknown is Unknown.NOT_SUPPORTED
    assert gpu.bus_address.unknown is Unknown.UNREADABLE


def test_a_count_that_fails_is_an_answer(fake_nvml: Fake) -> None:
    library = fake_nvml(nvmlDeviceGetCount=15)
    assert read_gpus(library).unknown is Unknown.UNREADABLE
    assert library.shutdowns == 1


def test_a_library_that_is_really_absent() -> None:
    found = read_gpus()
    if not len(found):
        assert found.unknown is not None
