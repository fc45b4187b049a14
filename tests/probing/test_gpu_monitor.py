"""The live monitor on a library that replays reports: values, losses, reloads; no made-up 0."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from probing.nvml_sampling import RETRY_AFTER_SAMPLES, NvidiaSource
from probing.readings import Metric
from probing.sampling import Sampler
from tests.probing.recorded_nvml import RecordedNvml
from tests.probing.test_nvidia_smi_agrees import EIGHT, ODD, gpu, log

if TYPE_CHECKING:
    from pathlib import Path

MIB = 1024**2
FIRST = "GPU-513536b6-7d19-9063-b049-1e69664bb290"
FOURTH = FIRST[:-1] + "3"


def monitor(library: RecordedNvml, root: Path) -> Sampler:
    return Sampler([NvidiaSource(library, root=root)])


def values(sampler: Sampler) -> dict[tuple[Metric, str], float]:
    return {(each.metric, each.device): each.value for each in sampler.sample()}


def why(sampler: Sampler) -> dict[tuple[Metric, str], str]:
    return {(each.metric, each.device): each.reason for each in sampler.unavailable()}


def test_what_eight_gpus_do(tmp_path: Path) -> None:
    sampler = monitor(RecordedNvml(EIGHT), tmp_path)
    told = values(sampler)
    assert len(told) == 8 * 5
    assert told[Metric.GPU_PERCENT, FIRST] == 87
    assert told[Metric.GPU_MEMORY_USED_BYTES, FIRST] == 71885 * MIB
    assert told[Metric.GPU_MEMORY_PERCENT, FIRST] == pytest.approx(50, abs=0.01)
    assert told[Metric.GPU_POWER_W, FIRST] == pytest.approx(512.34)
    assert told[Metric.GPU_TEMPERATURE_C, FIRST] == 61
    assert why(sampler) == {}


def test_what_a_gpu_does_not_tell_is_missing_with_its_reason(tmp_path: Path) -> None:
    sampler = monitor(RecordedNvml(ODD), tmp_path)
    told = values(sampler)
    assert (Metric.GPU_PERCENT, FIRST) not in told  # with MIG
    assert (Metric.GPU_TEMPERATURE_C, FOURTH) not in told  # a virtual GPU reads 0
    assert (Metric.GPU_POWER_W, FOURTH) not in told
    assert why(sampler) == {
        (Metric.GPU_PERCENT, FIRST): "this GPU does not offer it",
        (Metric.GPU_TEMPERATURE_C, FOURTH): "it reads 0",
        (Metric.GPU_POWER_W, FOURTH): "it reads 0",
    }


def test_an_idle_gpu_is_at_zero_percent(tmp_path: Path) -> None:
    sampler = monitor(RecordedNvml(log(gpu(0, util="0 %"))), tmp_path)
    assert values(sampler)[Metric.GPU_PERCENT, FIRST] == 0


def test_a_gpu_that_is_lost_in_the_middle_and_comes_back(tmp_path: Path) -> None:
    library = RecordedNvml(EIGHT)
    sampler = monitor(library, tmp_path)
    assert len(values(sampler)) == 40
    library.lost = {3: 15}
    told = values(sampler)
    assert len(told) == 35
    assert {device for _, device in told} == {FIRST[:-1] + str(n) for n in range(8) if n != 3}
    assert why(sampler)[Metric.GPU_POWER_W, FOURTH] == "the GPU has fallen off the bus"
    for _ in range(RETRY_AFTER_SAMPLES + 1):
        assert len(values(sampler)) == 35  # the others go on while it is tried again
    assert why(sampler)[Metric.GPU_POWER_W, "GPU 3"] == "the GPU has fallen off the bus"
    library.lost = {}
    for _ in range(RETRY_AFTER_SAMPLES + 1):
        told = values(sampler)
    assert len(told) == 40
    assert why(sampler) == {}


@pytest.mark.parametrize(
    ("code", "words"), [(1, ""), (9, "not loaded"), (18, "restart"), (999, "")]
)
def test_a_driver_that_is_loaded_anew(tmp_path: Path, code: int, words: str) -> None:
    library = RecordedNvml(EIGHT)
    sampler = monitor(library, tmp_path)
    assert len(values(sampler)) == 40
    library.lost = dict.fromkeys(range(8), code)  # the old handles are worth nothing
    library.fails["nvmlInit"] = 9 if code == 1 else code
    assert values(sampler) == {}
    assert library.shutdowns == 1
    assert values(sampler) == {}
    reasons = set(why(sampler).values())
    assert reasons
    assert all(reasons)
    assert any(words in reason for reason in reasons)
    library.lost, library.fails = {}, {}
    for _ in range(RETRY_AFTER_SAMPLES + 1):
        told = values(sampler)
    assert len(told) == 40
    assert why(sampler) == {}


@pytest.mark.parametrize(
    ("code", "words"),
    [(12, "not installed"), (9, "not loaded"), (18, "restart"), (999, "container")],
)
def test_a_library_that_does_not_open(tmp_path: Path, code: int, words: str) -> None:
    library = RecordedNvml(EIGHT)
    library.fails["nvmlInit"] = code
    sampler = monitor(library, tmp_path)
    assert values(sampler) == {}
    assert {metric for metric, _ in why(sampler)} >= {Metric.GPU_PERCENT, Metric.GPU_POWER_W}
    assert all(words in reason for reason in why(sampler).values())


def test_a_driver_without_gpus(tmp_path: Path) -> None:
    sampler = monitor(RecordedNvml(log(head="<driver_version>1</driver_version>")), tmp_path)
    assert values(sampler) == {}
    assert set(why(sampler).values()) == {"no NVIDIA GPU or driver is here"}


@pytest.mark.shared_data
def test_every_recorded_report_is_monitored(shared_data: Path, tmp_path: Path) -> None:
    for path in sorted((shared_data / "inventories/nvidia-smi").rglob("*.xml")):
        library = RecordedNvml(path.read_bytes())
        sampler = monitor(library, tmp_path)
        told = values(sampler)
        devices = {device for _, device in told}
        assert devices, path
        assert len(devices) == library.nvmlDeviceGetCount()
        missing = why(sampler)
        for device in devices:
            for metric in Metric:
                if metric.value.startswith("gpu."):
                    is_told = (metric, device) in told
                    assert (
                        is_told
                        or (metric, device) in missing
                        or metric is (Metric.GPU_MEMORY_PERCENT)
                    )
        assert all(value > 0 for (metric, _), value in told.items() if metric is Metric.GPU_POWER_W)
