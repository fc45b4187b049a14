"""Figures of the bundled catalogue that physics or their makers' designs tie to one another.

An outlier is a wrong figure in most cases. The few that are right are named, each with its reason.
"""

from __future__ import annotations

import csv
import io
from functools import cache
from typing import Final

import pytest

import resources

Row = dict[str, str]

#: Lowest and highest rate of one data line in Gbit/s, in which each kind of memory was sold.
DATA_RATES: Final = {
    "DDR2": (0.4, 1.3), "DDR3": (0.9, 2.3), "DDR4": (1.6, 3.3), "GDDR3": (0.8, 2.6),
    "GDDR5": (2.0, 9.3), "GDDR5X": (8.0, 12.1), "GDDR6": (8.9, 20.2), "GDDR6X": (18.9, 24.1),
    "GDDR7": (17.9, 32.1), "HBM": (0.9, 1.1), "HBM2": (1.2, 2.5), "HBM2e": (2.3, 3.7),
    "HBM3": (3.9, 6.6), "HBM3e": (4.7, 9.7),
}  # fmt: skip
#: Operations of one shader per clock: a multiplication with an addition, in some designs two.
TWICE_ISSUED: Final = ("RDNA 3", "RDNA 4", "CDNA 2", "CDNA 3", "CDNA 4")
CLOCKS_GHZ: Final = (0.3, 3.3)
#: In which years cards of an architecture came out, old chips under new names included.
YEARS: Final = {
    "Kepler": (2012, 2018), "Maxwell": (2014, 2017), "Pascal": (2016, 2021), "Volta": (2017, 2019),
    "Turing": (2018, 2022), "Ampere": (2020, 2024), "Hopper": (2022, 2024),
    "Ada Lovelace": (2022, 2024), "Blackwell": (2024, 2026), "Blackwell 2.0": (2025, 2026),
    "GCN 4.0": (2016, 2020), "GCN 5.0": (2017, 2019), "RDNA 1.0": (2019, 2020),
    "RDNA 2.0": (2020, 2023), "RDNA 3.0": (2022, 2025), "RDNA 4.0": (2025, 2026),
    "CDNA 1.0": (2020, 2020), "CDNA 2.0": (2021, 2022), "CDNA 3.0": (2023, 2024),
    "CDNA 4.0": (2025, 2025), "Xe-HPG": (2022, 2023), "Xe2-HPG": (2024, 2026),
}  # fmt: skip
#: Its memory is slowed down: four stacks at 1.2 Gbit/s give the maker's 1229 GB/s.
SLOW_MEMORY: Final = {"gpu/intel-data-center-gpu-max-1100"}
#: Blackwell Ultra gave its INT8 units up for FP4.
LITTLE_INT8: Final = {"gpu/nvidia-b300", "gpu/nvidia-gb300"}


@cache
def rows(kind: str) -> list[Row]:
    return list(csv.DictReader(io.StringIO(resources.text(f"catalogue/models/{kind}.csv"))))


def figure(row: Row, name: str) -> float | None:
    return float(row[name]) if row.get(name) else None


def is_near(value: float, *wanted: float, share: float = 0.03) -> bool:
    return any(abs(value - one) <= share * one for one in wanted)


def test_bandwidth_is_the_bus_times_a_rate_that_the_memory_runs_at() -> None:
    outliers = []
    for row in rows("gpu"):
        bandwidth, bus = figure(row, "bandwidth_gb_s"), figure(row, "memory_bus_bit")
        if bandwidth and bus and row["memory_type"] and row["key"] not in SLOW_MEMORY:
            least, most = DATA_RATES[row["memory_type"]]
            if not least <= bandwidth * 8 / bus <= most:
                outliers.append((row["name"], row["memory_type"], bandwidth * 8 / bus))
    assert outliers == []


def test_fp32_is_what_the_shaders_do_at_a_clock_that_they_run_at() -> None:
    outliers = []
    for row in rows("gpu"):
        shaders, rate = figure(row, "shader_cores"), figure(row, "fp32_tflops")
        if shaders and rate:
            twice = row["architecture"].startswith(TWICE_ISSUED)
            clocks = {rate * 1000 / shaders / each for each in ((2, 4) if twice else (2,))}
            if not any(CLOCKS_GHZ[0] <= clock <= CLOCKS_GHZ[1] for clock in clocks):
                outliers.append((row["name"], clocks))
    assert outliers == []


@pytest.mark.parametrize(
    ("rate", "multiples"),
    [
        ("fp8_tflops", (2,)),
        ("int8_tops", (1, 2, 4)),
        ("tensor_bf16_tflops", (1, 0.5)),
        ("tensor_fp16_fp16acc_tflops", (1, 2)),
    ],
)
def test_rates_of_matrix_units_are_whole_multiples_of_fp16_s(
    rate: str, multiples: tuple[float, ...]
) -> None:
    outliers = []
    for row in rows("gpu"):
        half, other = figure(row, "tensor_fp16_tflops"), figure(row, rate)
        excused = rate == "int8_tops" and row["key"] in LITTLE_INT8
        if half and other and not excused and not is_near(other / half, *multiples):
            outliers.append((row["name"], half, other))
    assert outliers == []


def test_matrix_units_are_no_slower_than_the_shaders() -> None:
    pairs = [(figure(row, "tensor_fp16_tflops"), figure(row, "fp32_tflops"), row["name"])
             for row in rows("gpu")]  # fmt: skip
    assert [name for half, single, name in pairs if half and single and half < 0.98 * single] == []


def test_a_card_takes_no_more_power_than_its_plug_and_slot_give() -> None:
    cards = [row for row in rows("gpu") if row["form_factor"] == "PCIe card"]
    assert [row["name"] for row in cards if (figure(row, "tdp_w") or 0) > 600] == []


def test_cards_came_out_while_their_architecture_was_sold() -> None:
    outliers = [
        (row["name"], row["architecture"], row["released"])
        for row in rows("gpu")
        if row["released"] and (years := YEARS.get(row["architecture"]))
        and not years[0] <= int(row["released"][:4]) <= years[1]
    ]  # fmt: skip
    assert outliers == []


def test_processors_have_one_or_two_threads_a_core() -> None:
    outliers = []
    for row in rows("cpu"):
        cores, threads = figure(row, "cores"), figure(row, "threads")
        fast, small = figure(row, "p_cores") or 0, figure(row, "e_cores") or 0
        if cores and threads and threads not in {cores, 2 * cores, 2 * fast + small}:
            outliers.append((row["name"], cores, threads))
    assert outliers == []


def test_processors_clocks_and_power_are_in_order() -> None:
    outliers = []
    for row in rows("cpu"):
        base, boost, power = (figure(row, name) for name in ("base_ghz", "boost_ghz", "tdp_w"))
        in_order = not (base and boost) or base <= boost
        in_range = (
            0.4 <= (base or 1) <= 5 and 0.8 <= (boost or 1) <= 6.3 and 1 <= (power or 1) <= 600
        )
        if not (in_order and in_range):
            outliers.append((row["name"], base, boost, power))
    assert outliers == []
