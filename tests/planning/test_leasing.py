"""Leases: the booked liability, the rate inside, lease against buy."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from money import Amount
from planning.errors import CaseError
from planning.leasing import (
    Lease,
    Ownership,
    Rates,
    implicit_rate,
    lease_or_buy,
    liability,
    present_value,
)

D = Decimal


def eur(number: str | int) -> Amount:
    return Amount(D(number), "EUR")


@given(
    st.integers(1, 120),
    st.integers(1, 10**7),
    st.integers(0, 500),
    st.booleans(),
    st.sampled_from(["EUR", "JPY", "KWD"]),
)
def test_a_liability_ends_at_nothing_and_its_rows_tie(
    periods: int, minor: int, basis_points: int, in_advance: bool, currency: str
) -> None:
    payments = [Amount.of_minor(minor, currency)] * periods
    plan = liability(payments, D(basis_points) / 10000, in_advance=in_advance)
    assert plan.rows[-1].closing.minor == 0
    paid = Amount.total(payments, currency)
    assert plan.start + plan.interest == paid
    for before, after in zip(plan.rows, plan.rows[1:], strict=False):
        assert before.closing == after.opening
    for row in plan.rows:
        assert row.closing == row.opening + row.interest - row.payment


def test_a_liability_says_how_it_was_reached() -> None:
    plan = liability([eur(150)] * 36, D("0.005"), in_advance=True)
    assert plan.start == eur("4955.31")
    assert "36, in advance" in str(plan.reason)
    assert "4955.305698" in str(plan.reason)


def test_the_implicit_rate_gives_the_cost_back() -> None:
    lease = Lease(payment=eur(150), periods=36)
    cost = present_value([eur(150)] * 36, D("0.005"), in_advance=True)
    rate = implicit_rate(cost, lease).rate
    assert rate is not None
    assert abs(rate - 0.005) < 1e-11
    with_residual = implicit_rate(eur(6000), lease, eur(1500)).rate
    assert with_residual is not None
    assert with_residual > 0
    assert implicit_rate(eur(99999), Lease(payment=eur(0), periods=3)).rate is None


OWN = Ownership(
    cost=eur(12000),
    tax_depreciation=(eur(3000),) * 4,
    owner_costs=(eur(400),) * 4,
    residual=eur(1000),
)
RATES = Rates(debt=D("0.08"), tax=D("0.25"), residual=D("0.12"))


def test_the_advantage_of_leasing_is_the_sum_of_its_parts() -> None:
    lease = Lease(payment=eur(3200), periods=4, per_year=1)
    found = lease_or_buy(lease, OWN, RATES)
    near = [
        (found.depreciation_shield, "2598.829209524745"),
        (found.owner_costs, "1039.531683809897"),
        (found.residual, "476.6385588138"),
        (found.lease, "8815.228678708"),
    ]
    for amount, expected in near:
        assert abs(amount.number - D(expected)) < D("1e-6")
    assert abs(found.advantage_of_leasing.number - D("1148.835236763")) < D("1e-6")


def test_at_the_break_even_payment_nobody_gains() -> None:
    lease = Lease(payment=eur(300), periods=48)
    payment = lease_or_buy(lease, OWN, RATES).break_even_payment
    tied = lease_or_buy(Lease(payment=payment, periods=48), OWN, RATES)
    assert abs(tied.advantage_of_leasing.number) < D("1e-20")


def test_a_loss_on_the_resale_saves_tax() -> None:
    own = Ownership(cost=eur(12000), tax_depreciation=(eur(1000),), residual=eur(5000))
    found = lease_or_buy(Lease(payment=eur(1), periods=1, per_year=1), own, RATES)
    assert abs(found.residual.number - D(5000 + 1500) / D("1.12")) < D("1e-20")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Lease(payment=eur(1), periods=0),
        lambda: Lease(payment=eur(1), periods=5, per_year=5),
        lambda: Rates(debt=D("0.08"), tax=D(1)),
        lambda: liability([], D(0), in_advance=True),
        lambda: liability([eur(-1)], D(0), in_advance=True),
        lambda: liability([eur(1)], D(-1), in_advance=True),
    ],
)
def test_contradictions_are_refused(make: object) -> None:
    with pytest.raises(CaseError):
        make()  # type: ignore[operator]
