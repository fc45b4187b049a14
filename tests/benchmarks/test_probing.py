"""A full probe against `lshw -json`, and the monitor's share of one core at one sample a second."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from probing.sampling import Sampler

if TYPE_CHECKING:
    from tests.benchmarks.conftest import Ratio


def test_a_full_probe(ratio: Ratio) -> None:
    lshw = shutil.which("lshw")
    if lshw is None:
        pytest.skip("lshw is not installed")

    def run(*command: str) -> None:
        subprocess.run(command, check=True, capture_output=True)

    ratio(
        "full probe as a process ÷ lshw -json",
        lambda: run(sys.executable, "-m", "probing", "--json"),
        lambda: run(lshw, "-json"),
        wanted="at most 1.0",
        rounds=15,
    )


def test_the_cost_of_monitoring(ratio: Ratio) -> None:
    sampler = Sampler()
    ratio.benchmark.pedantic(sampler.sample, rounds=200, warmup_rounds=5)  # type: ignore[no-untyped-call]
    cost = sampler.cost()
    sampler.close()
    share = 100 * cost.cpu_s_per_sample
    detail = f"{cost.cpu_s:.3f} s of processor time in {cost.samples} samples"
    ratio.note("monitoring, percent of one core at 1 Hz", share, "under 1", detail)
