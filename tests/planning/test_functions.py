"""Functions against textbook figures, their own identities, and every given case."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning import functions as f
from planning.errors import FunctionError
from planning.functions.depreciation import ddb
from planning.proof import State, prove, read_table

if TYPE_CHECKING:
    from pathlib import Path

D = Decimal
COST, SALVAGE = D(2400), D(300)


def near(value: Decimal | float | None, expected: str) -> bool:
    assert value is not None
    return abs(D(value) - D(expected)) <= D("1e-9") * max(D(1), abs(D(expected)))


@pytest.mark.shared_data
def test_every_given_case_passes(shared_data: Path) -> None:
    paths = sorted((shared_data / "finance").glob("functions_*.csv"))
    outcomes = prove([read_table(path.stem, path.read_bytes()) for path in paths])
    assert len(outcomes) > 200
    assert [outcome for outcome in outcomes if outcome.state is not State.PASSED] == []


def test_a_wrong_expectation_fails() -> None:
    table = read_table("functions_sln", b"case,cost,salvage,life,expected\nA,10,0,5,2.00000001\n")
    assert prove([table])[0].state is State.FAILED


def test_french_functions_as_the_manuals_show_them() -> None:
    bought, first = date(2008, 8, 19), date(2008, 12, 31)
    args = (COST, bought, first, SALVAGE, D(1), D("0.15"))
    assert f.amorlinc(*args, basis=1) == 360
    assert f.amordegrc(*args, basis=1) == 776


def test_straight_french_charges_end_at_the_salvage_value() -> None:
    bought, first = date(2024, 3, 17), date(2024, 12, 31)
    for basis in range(5):
        charges = [
            f.amorlinc(COST, bought, first, SALVAGE, D(n), D("0.15"), basis=basis) for n in range(9)
        ]
        assert near(sum(charges), "2100")


@pytest.mark.parametrize(
    ("start", "end", "basis", "expected"),
    [
        (date(2012, 1, 1), date(2012, 7, 30), 0, "0.580555555555555555"),
        (date(2012, 1, 1), date(2012, 7, 30), 1, "0.576502732240437158"),
        (date(2012, 1, 1), date(2012, 7, 30), 3, "0.578082191780821918"),
        (date(2023, 2, 28), date(2024, 2, 29), 0, "1"),
        (date(2024, 1, 31), date(2024, 3, 31), 4, "0.166666666666666667"),
        (date(2020, 1, 1), date(2023, 1, 1), 1, "3.000684462696783025"),
    ],
)
def test_year_fractions(start: date, end: date, basis: int, expected: str) -> None:
    assert near(f.year_fraction(start, end, basis), expected)
    assert f.year_fraction(end, start, basis) == f.year_fraction(start, end, basis)


@pytest.mark.parametrize("in_advance", [False, True])
def test_a_loan_is_one_story(in_advance: bool) -> None:
    rate, nper, pv, fv = D("0.0125"), D(36), D(25000), D(-1500)
    pmt = f.pmt(rate, nper, pv, fv, in_advance=in_advance)
    assert near(f.pv(rate, nper, pmt, fv, in_advance=in_advance), "25000")
    assert near(f.fv(rate, nper, pmt, pv, in_advance=in_advance), "-1500")
    assert near(f.nper(rate, pmt, pv, fv, in_advance=in_advance), "36")
    assert near(f.rate(nper, pmt, pv, fv, in_advance=in_advance).rate, "0.0125")
    parts = [
        f.ipmt(rate, D(n), nper, pv, fv, in_advance=in_advance)
        + f.ppmt(rate, D(n), nper, pv, fv, in_advance=in_advance)
        for n in range(1, 37)
    ]
    assert all(near(part, str(pmt)) for part in parts)


@pytest.mark.parametrize("in_advance", [False, True])
def test_sums_over_a_span_are_the_sums_of_its_periods(in_advance: bool) -> None:
    rate, nper, pv = D("0.0075"), D(24), D(9000)
    for start, end in ((1, 1), (1, 24), (5, 17), (24, 24)):
        span = range(start, end + 1)
        principal = sum(f.ppmt(rate, D(n), nper, pv, in_advance=in_advance) for n in span)
        interest = sum(f.ipmt(rate, D(n), nper, pv, in_advance=in_advance) for n in span)
        bounds = (rate, nper, pv, D(start), D(end))
        assert near(f.cumprinc(*bounds, in_advance=in_advance), str(principal))
        assert near(f.cumipmt(*bounds, in_advance=in_advance), str(interest))


def test_without_interest_a_loan_is_divided() -> None:
    assert f.pmt(D(0), D(4), D(100)) == -25
    assert f.nper(D(0), D(-25), D(100)) == 4
    assert f.fv(D(0), D(4), D(-25), D(100)) == 0


def test_present_values_say_when_they_begin() -> None:
    flows = [D(-100), D(110)]
    assert near(f.npv(D("0.1"), flows), "0")
    assert near(f.worth(D("0.1"), [D(-100), D(121)], first_at=0), "10")


def test_dates_in_any_order_are_counted_from_the_first() -> None:
    days = [date(2024, 1, 1), date(2023, 1, 1), date(2025, 1, 1)]
    worth = f.xnpv(D("0.1"), [D(-100), D(50), D(80)], days)
    expected = D(-100) + D(50) * D("1.1") + D(80) / D("1.1") ** (D(366) / 365)
    assert near(worth, str(expected))


def test_no_rate_one_rate_and_two_rates_are_told_apart() -> None:
    assert f.irr([D(100), D(10)]).all == ()
    assert f.irr([D(-100), D(230), D(-150)]).rate is None
    two = f.irr([D(-100), D(230), D(-132)])
    assert two.is_ambiguous
    assert [round(rate, 9) for rate in two.all] == [0.1, 0.2]
    touched = f.irr([D(-100), D(220), D(-121)])
    assert [round(rate, 6) for rate in touched.all] == [0.1]
    three = f.irr([D(-1000), D(3600), D(-4310), D(1716)])
    assert [round(rate, 9) for rate in three.all] == [0.1, 0.2, 0.3]


def test_the_rate_of_dated_payments_can_be_none_or_beyond_measure() -> None:
    days = [date(2025, 8, 21), date(2025, 9, 18)]
    assert near(f.xirr([D("-5476.42"), D("8643.39")], days).rate, "382.27793617203764")
    assert f.xirr([D(-1), D(-1)], days).rate is None
    assert f.xirr([D(-1), D(2)], [days[0], days[0]]).rate is None


@given(st.integers(2, 40), st.integers(0, 99), st.sampled_from(["1", "1.5", "2", "2.7"]))
def test_variable_charges_of_a_life_sum_to_the_depreciable_amount(
    life: int, salvage: int, factor: str
) -> None:
    whole = f.vdb(D(100), D(salvage), D(life), D(0), D(life), D(factor))
    assert near(whole, str(100 - salvage))
    middle = D(life) / 3
    parts = [
        f.vdb(D(100), D(salvage), D(life), a, b, D(factor))
        for a, b in ((D(0), middle), (middle, D(life)))
    ]
    assert near(sum(parts), str(whole))


@pytest.mark.parametrize(
    "call",
    [
        lambda: f.sln(COST, SALVAGE, D(0)),
        lambda: f.syd(COST, SALVAGE, D(5), D(6)),
        lambda: ddb(COST, D(9999), D(5), D(1)),
        lambda: f.db(COST, SALVAGE, D(10**9), D(1)),
        lambda: f.pmt(D(-2), D(3), D(1)),
        lambda: f.fv(D("0.5"), D(10**30), D(1)),
        lambda: f.mirr([D(1), D(2)], D("0.1"), D("0.1")),
        lambda: f.xnpv(D("0.1"), [D(1)], []),
        lambda: f.amorlinc(COST, date(2025, 1, 2), date(2025, 1, 1), SALVAGE, D(0), D("0.2")),
    ],
)
def test_what_has_no_result_says_so(call: object) -> None:
    with pytest.raises(FunctionError):
        call()  # type: ignore[operator]
