"""The sampler: rates from counters, missing metrics with reasons, sleeping GPUs left asleep."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from probing.linux.sampling import AmdGpus, Disks, Memory, Network, Processor, Temperature
from probing.nvml_sampling import NvidiaSource
from probing.psutil_sampling import PsutilSource
from probing.readings import Metric, Reading, Source, Unavailable
from probing.sampling import Sampler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    LayOut = Callable[[Mapping[str, str]], Path]
    Fake = Callable[..., Any]

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def told(source: Source, elapsed_s: float | None) -> dict[tuple[Metric, str], float]:
    return {(metric, device): value for metric, device, value in source.read(elapsed_s)}


def test_every_metric_has_words() -> None:
    assert {metric.unit for metric in Metric} == {"%", "B", "B/s", "W", "°C"}
    assert len({metric.label for metric in Metric}) == len(Metric)


def test_processor(lay_out: LayOut) -> None:
    root = lay_out({"proc/stat": "cpu  100 0 100 700 100 0 0 0 50 0\ncpu0 1 2 3 4\n"})
    source = Processor(root)
    assert told(source, None) == {}
    # 1,000 ticks on: 250 of them busy, of which guest time is already a part.
    lay_out({"proc/stat": "cpu  300 0 150 1350 200 0 0 0 90 0\ncpu0 1 2 3 4\n"})
    assert told(source, 1.0) == {(Metric.CPU_PERCENT, "cpu"): pytest.approx(25.0)}
    source.close()


def test_memory_and_swap(lay_out: LayOut) -> None:
    root = lay_out({"proc/meminfo": "MemTotal: 1000 kB\nMemAvailable: 250 kB\nSwapTotal: 0 kB\n"})
    source = Memory(root)
    assert told(source, None) == {
        (Metric.MEMORY_USED_BYTES, "memory"): 750 * 1024,
        (Metric.MEMORY_PERCENT, "memory"): 75.0,
    }
    assert [each.metric for each in source.missing()] == [Metric.SWAP_USED_BYTES]
    lay_out({"proc/meminfo": "MemTotal: 9 kB\nMemFree: 4 kB\nSwapTotal: 8 kB\nSwapFree: 6 kB\n"})
    assert told(source, 1.0)[Metric.SWAP_USED_BYTES, "swap"] == 2048
    source.close()


def diskstats(read: int, written: int, busy_ms: int) -> str:
    line = f"254 0 vda 1 0 {read} 0 1 0 {written} 0 0 {busy_ms} 0\n"
    return line + "254 1 vda1 1 0 9 0 1 0 9 0 0 9 0\n7 0 loop0 1 0 9 0 1 0 9 0 0 9 0\n"


def test_disks(lay_out: LayOut) -> None:
    root = lay_out(
        {
            "proc/diskstats": diskstats(1000, 2000, 500),
            "sys/block/vda/size": "9",
            "sys/block/loop0/size": "9",
        }
    )
    source = Disks(root)
    assert told(source, None) == {}
    lay_out({"proc/diskstats": diskstats(1000 + 20, 2000 + 40, 500 + 1000)})
    assert told(source, 2.0) == {
        (Metric.DISK_READ_BYTES_S, "vda"): 20 * 512 / 2,
        (Metric.DISK_WRITE_BYTES_S, "vda"): 40 * 512 / 2,
        (Metric.DISK_BUSY_PERCENT, "vda"): 50.0,
    }
    lay_out({"proc/diskstats": diskstats(0, 0, 0)})  # counters that began anew
    assert set(told(source, 2.0).values()) == {0.0}
    source.close()


def netdev(received: int, sent: int) -> str:
    head = "Inter-| Receive\n face |bytes\n"
    counters = f"{received} 1 0 0 0 0 0 0 {sent} 1 0 0 0 0 0 0"
    return f"{head}    lo: {counters}\n  eth0:{counters}\n"


def test_network(lay_out: LayOut) -> None:
    files = {"proc/net/dev": netdev(100, 50), "sys/class/net/lo/type": "772"}
    root = lay_out(files | {"sys/class/net/eth0/device/x": ""})
    source = Network(root)
    assert told(source, None) == {}
    lay_out({"proc/net/dev": netdev(1100, 250)})
    assert told(source, 1.0) == {
        (Metric.NETWORK_RECEIVED_BYTES_S, "eth0"): 1000.0,
        (Metric.NETWORK_SENT_BYTES_S, "eth0"): 200.0,
    }
    source.close()


def test_temperature(lay_out: LayOut, tmp_path: Path) -> None:
    assert [each.metric for each in Temperature(tmp_path).missing()] == [Metric.CPU_TEMPERATURE_C]
    hwmon = "sys/class/hwmon"
    root = lay_out(
        {
            f"{hwmon}/hwmon0/name": "nvme",
            f"{hwmon}/hwmon0/temp1_input": "99000",
            f"{hwmon}/hwmon1/name": "k10temp",
            f"{hwmon}/hwmon1/temp1_input": "61500",
            f"{hwmon}/hwmon1/temp2_input": "0",
        }
    )
    source = Temperature(root)
    assert told(source, None) == {(Metric.CPU_TEMPERATURE_C, "cpu"): 61.5}
    source.close()


def test_amd_gpus_and_their_sleep(lay_out: LayOut) -> None:
    folder = "sys/bus/pci/drivers/amdgpu/0000:03:00.0"
    root = lay_out(
        {
            f"{folder}/gpu_busy_percent": "42",
            f"{folder}/mem_info_vram_used": "250",
            f"{folder}/mem_info_vram_total": "1000",
            f"{folder}/hwmon/hwmon4/power1_average": "120000000",
            f"{folder}/power/runtime_status": "active",
        }
    )
    source = AmdGpus(root)
    gpu = "0000:03:00.0"
    assert told(source, 1.0) == {
        (Metric.GPU_PERCENT, gpu): 42.0,
        (Metric.GPU_MEMORY_USED_BYTES, gpu): 250.0,
        (Metric.GPU_MEMORY_PERCENT, gpu): 25.0,
        (Metric.GPU_POWER_W, gpu): 120.0,
    }
    assert [each.metric for each in source.missing()] == [Metric.GPU_TEMPERATURE_C]
    lay_out({f"{folder}/power/runtime_status": "suspended"})
    assert told(source, 1.0) == {}
    assert any("sleeps" in each.reason for each in source.missing())
    source.close()


UUID = "GPU-00000000-1111-2222-3333-444444444444"


def test_nvidia(fake_nvml: Fake, tmp_path: Path) -> None:
    library = fake_nvml()
    source = NvidiaSource(library, root=tmp_path)
    values = told(source, 1.0)
    assert values[Metric.GPU_PERCENT, UUID] == 87.0
    assert values[Metric.GPU_MEMORY_USED_BYTES, UUID] == 1_000_000
    assert values[Metric.GPU_POWER_W, UUID] == pytest.approx(512.345)
    assert values[Metric.GPU_TEMPERATURE_C, UUID] == 61.0
    told(source, 1.0)
    assert library.shutdowns == 0  # kept open between samples
    source.close()
    assert library.shutdowns == 1


def test_mig_has_no_utilisation_and_that_is_not_zero(fake_nvml: Fake, tmp_path: Path) -> None:
    source = NvidiaSource(fake_nvml(nvmlDeviceGetUtilizationRates=3), root=tmp_path)
    assert (Metric.GPU_PERCENT, UUID) not in told(source, 1.0)
    (missing,) = source.missing()
    assert missing == Unavailable(Metric.GPU_PERCENT, UUID, "this GPU does not offer it")


def test_a_sleeping_nvidia_gpu_is_not_woken(
    fake_nvml: Fake, lay_out: LayOut, tmp_path: Path
) -> None:
    state = "sys/bus/pci/drivers/nvidia/0000:01:00.0/power/runtime_status"
    library = fake_nvml()
    source = NvidiaSource(library, root=lay_out({state: "active"}))
    assert told(source, 1.0)
    lay_out({state: "suspended"})
    assert told(source, 1.0) == {}
    assert library.shutdowns == 1  # an open library would keep it awake
    assert {each.reason for each in source.missing()} == {"the GPU sleeps and is not woken"}
    lay_out({state: "active"})
    assert told(source, 1.0)


def test_a_library_that_fails_is_asked_again_only_later(fake_nvml: Fake, tmp_path: Path) -> None:
    library = fake_nvml(nvmlInit=18)
    source = NvidiaSource(library, root=tmp_path)
    assert told(source, 1.0) == {}
    assert "restart" in next(iter(source.missing())).reason
    library.fails.clear()
    assert told(source, 1.0) == {}
    for _ in range(60):
        told(source, 1.0)
    assert told(source, 1.0)


class Steps:
    """A source that counts, and fails when told to."""

    metrics = (Metric.CPU_PERCENT,)

    def __init__(self, *, fails: bool = False) -> None:
        self.fails = fails
        self.elapsed: list[float | None] = []

    def read(self, elapsed_s: float | None) -> Iterable[tuple[Metric, str, float]]:
        self.elapsed.append(elapsed_s)
        if self.fails:
            raise OSError(5, "Input/output error")
        return [(Metric.CPU_PERCENT, "cpu", 5.0)]

    def missing(self) -> Iterable[Unavailable]:
        return []

    def close(self) -> None:
        self.elapsed.clear()


def test_the_sampler_stamps_and_measures_its_cost() -> None:
    ticks = iter([10.0, 11.5])
    source = Steps()
    sampler = Sampler([source], clock=lambda: next(ticks), now=lambda: NOON)
    assert sampler.sample() == (Reading(Metric.CPU_PERCENT, "cpu", NOON, 5.0),)
    sampler.sample()
    assert source.elapsed == [None, 1.5]
    assert sampler.cost().samples == 2
    assert sampler.cost().cpu_s_per_sample >= 0
    sampler.close()


def test_one_failing_source_does_not_silence_the_others() -> None:
    broken = Steps(fails=True)
    sampler = Sampler([broken, Steps()])
    assert len(sampler.sample()) == 1
    assert "Input/output error" in sampler.unavailable()[0].reason
    broken.fails = False
    assert len(sampler.sample()) == 2
    assert sampler.unavailable() == ()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc and /sys")
def test_this_machine_is_sampled_cheaply() -> None:
    sampler = Sampler()
    sampler.sample()
    for _ in range(20):
        readings = sampler.sample()
    metrics = {reading.metric for reading in readings}
    # The processor's counters tick every 10 ms: so fast a row of samples may not see one.
    assert metrics >= {Metric.MEMORY_PERCENT, Metric.MEMORY_USED_BYTES}
    assert all(r.at.tzinfo is UTC for r in readings)
    assert all(0 <= r.value <= 100 for r in readings if r.metric.unit == "%")
    assert sampler.cost().cpu_s_per_sample < 0.01
    sampler.close()


def test_psutil_on_this_machine() -> None:
    source = PsutilSource()
    first = told(source, None)
    assert (Metric.CPU_PERCENT, "cpu") not in first
    assert 0 < first[Metric.MEMORY_PERCENT, "memory"] < 100
    second = told(source, 1.0)
    assert (Metric.CPU_PERCENT, "cpu") in second
    assert {each.metric for each in source.missing()} >= {Metric.DISK_BUSY_PERCENT}
    source.close()
