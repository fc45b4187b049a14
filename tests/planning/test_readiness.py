"""Readiness: tiers reached by the guide's own machines, and ranges where a part is unknown."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

import resources
from planning.readiness import MachineParts, Part, Tier, load_readiness, readiness

RULES = load_readiness(resources.text("rules/readiness.toml"), "readiness.toml")


@pytest.mark.parametrize(
    ("cores", "gpu", "ram", "drive", "tier", "score"),
    [
        (6, 6, 16, 500, Tier.ENTRY, 20),
        (10, 8, 32, 1000, Tier.ENTHUSIAST, 40),
        (12, 10, 64, 2000, Tier.PROFESSIONAL, 60),
        (16, 24, 128, 4000, Tier.ENTERPRISE, 80),
        (32, 80, 256, 10000, Tier.DATA_CENTRE, 100),
        (4, 0, 8, 250, Tier.BELOW_ENTRY, 7),
        (1000, 10000, 100000, 1000000, Tier.DATA_CENTRE, 100),
    ],
)
def test_tiers(cores: int, gpu: int, ram: int, drive: int, tier: Tier, score: int) -> None:
    parts = MachineParts(cpu_cores=cores, gpu_memory_gb=gpu, ram_gb=ram, solid_state_gb=drive)
    found = readiness(parts, RULES)
    assert (found.low, found.high) == (score, score)
    assert (found.lowest, found.highest) == (tier, tier)
    assert found.enough_known


def test_the_parts_of_the_score_are_shown() -> None:
    parts = MachineParts(cpu_cores=16, gpu_memory_gb=0, ram_gb=128, solid_state_gb=4000)
    found = readiness(parts, RULES)
    shown = [(item.part, item.value_text, item.points) for item in found.parts]
    assert shown[1] == (Part.GPU, "0 GB", Decimal(0))
    weights = sum((item.weight_pct for item in found.parts), Decimal(0))
    assert weights.quantize(Decimal("0.01")) == 100
    assert "GPU memory: 0 GB, 0 points" in str(found.reason)


def test_an_unknown_part_makes_a_range_not_a_zero() -> None:
    found = readiness(MachineParts(cpu_cores=16, gpu_memory_gb=24, ram_gb=128), RULES)
    assert (found.low, found.high, found.not_known) == (70, 82, (Part.STORAGE,))
    assert found.headline == (
        "Professional to enterprise, 70 to 82 of 100, not known: Solid-state storage"
    )


def test_too_little_known_is_said() -> None:
    found = readiness(MachineParts(ram_gb=64), RULES)
    assert not found.enough_known
    assert found.headline.startswith("Not enough known: CPU cores, GPU memory")


amounts = some.none() | some.integers(0, 20000)


@given(amounts, amounts, amounts, amounts, some.integers(0, 20000))
def test_more_is_never_worse_and_a_range_holds_the_truth(
    cores: int | None, gpu: int | None, ram: int | None, drive: int | None, more: int
) -> None:
    found = readiness(
        MachineParts(cpu_cores=cores, gpu_memory_gb=gpu, ram_gb=ram, solid_state_gb=drive), RULES
    )
    better = readiness(
        MachineParts(
            cpu_cores=cores, gpu_memory_gb=(gpu or 0) + more, ram_gb=ram, solid_state_gb=drive
        ),
        RULES,
    )
    assert 0 <= found.low <= better.low <= better.high <= 100
    if gpu is None:
        assert better.high <= found.high
