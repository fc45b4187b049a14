"""What replaces a model: only what is better at the work, with what gets worse beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from planning.facts import PricePoint
from planning.replacing import DEMANDS, Model, Workload, replacements

ON = date(2026, 11, 1)


def model(
    name: str,
    released: date | None,
    segment: str = "data_centre",
    form: str = "",
    words: dict[str, str] | None = None,
    **figures: float,
) -> Model:
    said = words or ({"form_factor": form} if form else {})
    return Model(
        key=f"gpu/{name.lower()}",
        name=name,
        manufacturer="A maker",
        segment=segment,
        released=released,
        figures={key: Decimal(str(value)) for key, value in figures.items()},
        words=said,
        prices=(PricePoint(Amount(Decimal(9000), "USD"), date(2026, 1, 1), "list", "a list"),),
        source="data sheets",
    )


# Vendors' figures: A100 SXM 80 GB, H100 SXM, H200, L40S, T4, L4, A10.
A100 = model(
    "A100", date(2020, 11, 16), form="SXM4", vram_gb=80, bandwidth_gb_s=2039,
    tensor_bf16_tflops=312, tdp_w=400, interconnect_gb_s=600,
)  # fmt: skip
H100 = model(
    "H100", date(2022, 9, 20), form="SXM5", vram_gb=80, bandwidth_gb_s=3350,
    tensor_bf16_tflops=989.4, tdp_w=700, interconnect_gb_s=900,
)  # fmt: skip
H200 = model(
    "H200", date(2024, 6, 1), form="SXM5", vram_gb=141, bandwidth_gb_s=4800,
    tensor_bf16_tflops=989.4, tdp_w=700, interconnect_gb_s=900,
)  # fmt: skip
L40S = model("L40S", date(2023, 8, 8), vram_gb=48, bandwidth_gb_s=864, tdp_w=350)
T4 = model("T4", date(2018, 9, 13), vram_gb=16, bandwidth_gb_s=320, int8_tops=130, tdp_w=70)
L4 = model("L4", date(2023, 3, 21), vram_gb=24, bandwidth_gb_s=300, int8_tops=242, tdp_w=72)
A10 = model("A10", date(2021, 4, 12), vram_gb=24, bandwidth_gb_s=600, int8_tops=250, tdp_w=150)
FUTURE = model("X100", date(2028, 1, 1), vram_gb=288, bandwidth_gb_s=9000, tdp_w=100)
DESKTOP = model("R90", date(2025, 1, 1), "desktop", vram_gb=96, bandwidth_gb_s=4000, tdp_w=300)
ALL = (A100, H100, H200, L40S, T4, L4, A10, FUTURE, DESKTOP)


def test_training_asks_for_memory_bandwidth_tensors_and_interconnect() -> None:
    found = replacements(A100, ALL, Workload.TRAINING, ON)
    assert [one.name for one in found.replacements] == ["H200", "H100"]
    h200 = found.replacements[0]
    assert [change.figure for change in h200.better] == [
        "vram_gb", "bandwidth_gb_s", "tensor_bf16_tflops", "interconnect_gb_s",
    ]  # fmt: skip
    assert [change.text for change in h200.worse] == ["TDP 700 W instead of 400 W (× 1.75)"]
    assert h200.other == ("form factor SXM5 instead of SXM4",)
    assert "memory 141 GB instead of 80 GB (× 1.76)" in str(h200.reason)
    assert h200.prices[0].amount == Amount(Decimal(9000), "USD")


def test_what_must_be_kept_may_be_a_little_less_and_is_named() -> None:
    found = replacements(T4, ALL, Workload.INFERENCE, ON)
    l4 = next(one for one in found.replacements if one.name == "L4")
    texts = [change.text for change in l4.worse]
    assert texts == ["memory bandwidth 300 GB/s instead of 320 GB/s (× 0.94)"]
    slower = model("L4B", date(2023, 3, 21), vram_gb=24, bandwidth_gb_s=287, tdp_w=72)
    assert not replacements(T4, (slower,), Workload.INFERENCE, ON).replacements


def test_what_is_of_these_days_and_of_the_same_class_comes_first() -> None:
    """L4 of 2023 before A10 of 2021 when such parts are used for four years; L40S is thrice T4."""
    found = replacements(T4, ALL, Workload.INFERENCE, ON, cycle_years=Decimal(4))
    names = [one.name for one in found.replacements]
    assert names[0] == "L4"
    assert names.index("L40S") < names.index("A10")
    assert [one.is_old for one in found.replacements] == sorted(
        one.is_old for one in found.replacements
    )
    gone = replacements(T4, ALL, Workload.INFERENCE, ON, cycle_years=Decimal(2))
    assert "A10" not in [one.name for one in gone.replacements]


def test_what_is_not_sold_here_is_no_replacement() -> None:
    abroad = replace(L40S, words={"sold_in": "China"})
    assert not replacements(T4, (abroad,), Workload.INFERENCE, ON).replacements
    there = replace(T4, words={"sold_in": "China"})
    assert replacements(there, (abroad,), Workload.INFERENCE, ON).replacements


def test_a_figure_that_is_not_known_is_named_and_not_counted() -> None:
    found = replacements(T4, (L40S,), Workload.INFERENCE, ON)
    assert found.replacements[0].not_known == ("FP8, dense",)


def test_the_mean_gain() -> None:
    """Twice the memory at half the bandwidth kept and twice the power: √(2 × 1 × ½) ≈ 1."""
    one = model("One", date(2020, 1, 1), vram_gb=10, bandwidth_gb_s=100, tdp_w=100)
    two = model("Two", date(2021, 1, 1), vram_gb=20, bandwidth_gb_s=100, tdp_w=200)
    (found,) = replacements(one, (two,), Workload.INFERENCE, ON).replacements
    assert found.times == Decimal("1.00")


@pytest.mark.parametrize(
    ("owned", "missing"),
    [
        (model("None", date(2020, 1, 1)), ("memory", "memory bandwidth")),
        (model("Some", None, vram_gb=1, bandwidth_gb_s=1), ("release date",)),
    ],
)
def test_what_is_missing_of_the_model_itself_is_named(
    owned: Model, missing: tuple[str, ...]
) -> None:
    found = replacements(owned, ALL, Workload.TRAINING, ON)
    assert (found.replacements, found.missing) == ((), missing)


def drive(name: str, year: int, kind: str, capacity_gb: int) -> Model:
    words = {"storage_kind": kind} if kind else None
    return model(name, date(year, 1, 1), "", words=words, capacity_gb=capacity_gb)


def test_a_larger_disk_does_not_replace_a_solid_state_drive() -> None:
    drives = (
        drive("Disk", 2024, "hdd", 20_000),
        drive("Fast", 2024, "nvme", 2_000),
        drive("What", 2024, "", 4_000),
    )
    found = replacements(drive("Own", 2020, "ssd", 1_000), drives, Workload.STORAGE, ON)
    assert [one.name for one in found.replacements] == ["Fast"]
    assert found.replacements[0].other == ("kind of drive nvme instead of ssd",)
    found = replacements(drive("Own", 2020, "hdd", 1_000), drives, Workload.STORAGE, ON)
    assert [one.name for one in found.replacements] == ["Fast", "Disk"]


FIGURES = st.fixed_dictionaries(
    {
        name: st.one_of(st.none(), st.integers(1, 1000))
        for name in ("vram_gb", "bandwidth_gb_s", "tdp_w", "fp8_tflops")
    }
)


@given(owned=FIGURES, others=st.lists(FIGURES, max_size=8))
def test_no_replacement_has_less_of_what_must_be_kept(
    owned: dict[str, int | None], others: list[dict[str, int | None]]
) -> None:
    def made(name: str, year: int, figures: dict[str, int | None]) -> Model:
        known = {key: value for key, value in figures.items() if value is not None}
        return replace(
            model(name, date(year, 1, 1)),
            figures={key: Decimal(value) for key, value in known.items()},
        )

    old = made("Old", 2018, owned)
    new = {f"gpu/n{index}": made(f"N{index}", 2020, one) for index, one in enumerate(others)}
    for found in replacements(old, new.values(), Workload.INFERENCE, ON).replacements:
        for name in ("vram_gb", "bandwidth_gb_s"):
            within = Decimal("0.95" if name == "vram_gb" else "0.9")
            assert new[found.key].figures[name] >= old.figures[name] * within
        assert found.better


def test_every_figure_of_every_workload_has_a_name() -> None:
    from planning.replacing import FIGURE_TEXTS, WORD_TEXTS

    for demands in DEMANDS.values():
        names = [
            demands.size,
            *demands.kept,
            *(name for entry in demands.counted for name in entry),
        ]
        assert set(names) <= set(FIGURE_TEXTS)
        assert set(demands.words) <= set(WORD_TEXTS)
