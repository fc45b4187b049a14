"""Clouds: what each plan costs, and where owning costs the same."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from money import Amount
from planning.cloud import (
    Interruption,
    Level,
    Offer,
    Plan,
    Use,
    best_split,
    break_even_month,
    break_even_utilisation,
    cloud_cost,
    hybrid_splits,
)
from planning.errors import CaseError

D = Decimal


def usd(number: str | int) -> Amount:
    return Amount(D(number), "USD")


OFFER = Offer(
    name="8 GPUs",
    gpus=8,
    per_hour={
        Plan.ON_DEMAND: usd(40),
        Plan.RESERVED_3_YEARS: usd(18),
        Plan.SPOT: usd(12),
    },
    on=date(2026, 7, 30),
    source="price list",
)


def test_committed_hours_are_paid_used_or_not() -> None:
    half = Use(utilisation=D("0.5"))
    assert cloud_cost(OFFER, Plan.ON_DEMAND, half).a_year.number == 40 * 4380
    assert cloud_cost(OFFER, Plan.RESERVED_3_YEARS, half).a_year.number == 18 * 8760
    assert "price list, prices of 2026-07-30" in str(cloud_cost(OFFER, Plan.SPOT, half).reason)


def test_interruptions_stretch_the_hours_of_spot() -> None:
    lost = Interruption(per_hour=D("0.1"), restart_hours=D("0.5"), checkpoint_hours=D(1))
    assert lost.lost_share == D("0.1")
    found = cloud_cost(OFFER, Plan.SPOT, Use(interruption=lost))
    assert abs(found.compute.number - D(12) * 8760 / D("0.9")) < D("1e-20")
    with pytest.raises(CaseError, match="finished"):
        Interruption(per_hour=D(2), restart_hours=D(1), checkpoint_hours=D(0))


def test_storage_and_egress_are_counted_by_the_month() -> None:
    use = Use(
        storage_gb=D(1000),
        storage_per_gb_month=usd("0.02"),
        egress_gb_a_month=D(500),
        egress_per_gb=usd("0.09"),
    )
    found = cloud_cost(OFFER, Plan.ON_DEMAND, use)
    assert (found.storage, found.egress) == (usd("240.00"), usd("540.00"))
    with pytest.raises(CaseError, match="price a gigabyte"):
        Use(storage_gb=D(1))


def test_a_price_that_is_not_known_is_not_guessed() -> None:
    with pytest.raises(CaseError, match="not known"):
        cloud_cost(OFFER, Plan.RESERVED_1_YEAR, Use())


def test_capital_is_not_counted_twice() -> None:
    """A calculator on the web says 137.2 months, charging the capital by the month as well."""
    capital, cloud = usd(8 * 35000) * D("1.4"), usd(8 * 400) * D("4.5")
    running = usd(3000) + usd("0.12") * (D("0.7") * 400 * D("1.4") * 8)
    cash = break_even_month(capital, running, cloud).months
    assert cash is not None
    assert round(cash, 1) == D("35.6")
    twice = break_even_month(capital, running + capital / 48, cloud).months
    assert twice is not None
    assert round(twice, 1) == D("137.2")


def test_what_saves_nothing_never_breaks_even() -> None:
    assert break_even_month(usd(100), usd(50), usd(50)).months is None


def test_utilisation_is_swept_and_its_crossing_found() -> None:
    found = break_even_utilisation(lambda _: usd(3000), lambda at: usd(10000) * at)
    assert found.utilisation == D("0.3")
    assert [at for at, _, _ in found.swept][:3] == [0, D("0.05"), D("0.1")]
    assert len(found.swept) == 21
    assert break_even_utilisation(lambda _: usd(2), lambda at: usd(1) * at).utilisation is None
    assert break_even_utilisation(lambda _: usd(1), lambda _: usd(2)).utilisation is None


def test_base_load_is_owned_and_peaks_are_rented() -> None:
    demand = [Level(2, D("0.7")), Level(10, D("0.1"))]
    splits = hybrid_splits(demand, usd(1000), usd(3000))
    assert [split.a_year.number for split in splits[:4]] == [7200, 5800, 4400, 5100]
    assert best_split(splits).owned == 2
    with pytest.raises(CaseError):
        hybrid_splits([Level(1, D("1.1"))], usd(1), usd(1))
