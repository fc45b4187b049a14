"""What holds for any money over time: sums tie, nothing is lost, and two ways give one result."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as some

from money import Amount
from planning import functions as f
from planning.budgeting.cashflow import Certainty, Flow, cash_flow
from planning.budgeting.waves import Call, Refresh, waves
from planning.cloud.breakeven import Level, best_split, break_even_month, hybrid_splits
from planning.replacement import economic_life, equivalent_annual_cost
from planning.returns import discounted_payback, npv, payback, profitability_index

D = Decimal
NEAR = D("1e-9")


def eur(minor: int) -> Amount:
    return Amount.of_minor(minor, "EUR")


def near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= NEAR * max(D(1), abs(one), abs(other))


rates = some.integers(1, 5_000).map(lambda n: D(n) / 10_000)
minors = some.integers(-(10**9), 10**9)
days = some.dates(date(2020, 1, 1), date(2032, 12, 31))


# --- budgets -----------------------------------------------------------------------------------


@given(
    some.lists(some.tuples(minors, some.sampled_from(Certainty), some.none() | days), max_size=30),
    days,
    some.integers(0, 900),
)
def test_the_calendar_of_money_holds_every_flow_once(
    drawn: list[tuple[int, Certainty, date | None]], first: date, span: int
) -> None:
    flows = [Flow(eur(minor), certainty, on) for minor, certainty, on in drawn]
    flow = cash_flow(flows, "EUR", first, first + timedelta(span))

    assert flow.total == Amount.total((each.amount for each in flows), "EUR")
    starts = [month.start for month in flow.months]
    assert starts == sorted(set(starts))
    assert all((b - a).days <= 31 for a, b in pairwise(starts))
    running = eur(0)
    for month in flow.months:
        running = running + month.total
        assert month.running == running
    for certainty in Certainty:
        dated = sum(getattr(month, certainty.value).minor for month in flow.months)
        loose = dict(flow.undated)[certainty].minor
        assert dated + loose == sum(minor for minor, each, _ in drawn if each is certainty)


@given(
    some.lists(
        some.tuples(
            some.integers(1, 8), some.sampled_from(Call), days,
            some.none() | some.tuples(some.integers(0, 10**7), some.integers(0, 10**7)),
        ),
        max_size=20,
    )
)  # fmt: skip
def test_waves_count_each_thing_once_and_a_machine_that_is_replaced_is_not_upgraded(
    drawn: list[tuple[int, Call, date, tuple[int, int] | None]],
) -> None:
    spans = [(date(year, 1, 1), date(year, 12, 31)) for year in range(2024, 2030)]
    seen: set[tuple[int, Call]] = set()
    refreshes = []
    for number, call, due, cost in drawn:
        if (number, call) in seen:
            continue
        seen.add((number, call))
        low, high = (None, None) if cost is None else (eur(min(cost)), eur(max(cost)))
        refreshes.append(Refresh(number, call, due, low, high))
    found = waves(refreshes, spans)

    ends = {each.asset_id: each.due for each in refreshes if each.call is Call.BOOK_ENDS}
    counted = [
        each
        for each in refreshes
        if each.due <= spans[-1][1]
        and not (
            each.call is Call.UPGRADE
            and each.asset_id in ends
            and max(ends[each.asset_id].year, 2024) <= max(each.due.year, 2024)
        )
    ]
    assert sum(wave.count for wave in found) == len(counted)
    assert sum(wave.without_cost for wave in found) == sum(each.low is None for each in counted)
    for side in ("low", "high"):
        total = sum(getattr(cost, side).minor for wave in found for cost in wave.costs)
        assert total == sum(
            amount.minor for each in counted if (amount := getattr(each, side)) is not None
        )
    assert all(cost.low <= cost.high for wave in found for cost in wave.costs)


# --- functions ---------------------------------------------------------------------------------


@given(rates, some.integers(1, 120), some.integers(1, 10**8), some.booleans())
def test_payments_are_interest_and_principal_and_pay_the_loan_back(
    rate: Decimal, count: int, minor: int, in_advance: bool
) -> None:
    loan = D(minor) / 100
    payment = f.pmt(rate, D(count), loan, in_advance=in_advance)
    parts = [
        (
            f.ipmt(rate, D(n), D(count), loan, in_advance=in_advance),
            f.ppmt(rate, D(n), D(count), loan, in_advance=in_advance),
        )
        for n in range(1, count + 1)
    ]
    assert all(near(interest + principal, payment) for interest, principal in parts)
    assert near(sum((principal for _, principal in parts), D(0)), -loan)
    interest = sum((interest for interest, _ in parts), D(0))
    cumulated = f.cumipmt(rate, D(count), loan, D(1), D(count), in_advance=in_advance)
    assert near(cumulated, interest)


@given(
    some.integers(1, 10**8),
    some.lists(some.integers(0, 10**8), min_size=1, max_size=20),
    rates,
    rates,
)
def test_the_internal_rate_makes_it_worth_nothing_and_worth_falls_with_the_rate(
    outlay: int, income: list[int], one: Decimal, other: Decimal
) -> None:
    assume(sum(income) > outlay)
    flows = [eur(-outlay), *map(eur, income)]
    low, high = sorted((one, other))
    assert npv(flows, low).number >= npv(flows, high).number
    found = f.irr([flow.number for flow in flows])
    assert not found.is_ambiguous
    assert found.rate is not None
    worth = npv(flows, D(found.rate)).number
    size = sum(abs(flow.number) for flow in flows)
    assert abs(worth) <= D("1e-6") * size
    gain = npv(flows, one).number
    index = profitability_index(flows, one)
    assert (index > 1) is (gain > 0) or gain == 0


@given(some.integers(1, 10**8), some.lists(some.integers(0, 10**8), min_size=1, max_size=15), rates)
def test_discounting_never_pays_back_sooner(outlay: int, income: list[int], rate: Decimal) -> None:
    flows = [eur(-outlay), *map(eur, income)]
    plain, discounted = payback(flows), discounted_payback(flows, rate)
    assert (plain is None) is (sum(income) < outlay)
    if discounted is not None:
        assert plain is not None
        assert plain <= discounted <= len(income)
        years = int(plain)
        assert sum(income[:years]) <= outlay <= sum(income[: years + 1])


# --- keeping, owning, renting ------------------------------------------------------------------


@given(
    some.integers(1, 10**7),
    some.lists(some.tuples(some.integers(0, 10**7), some.integers(0, 10**6)), min_size=1,
               max_size=10),
    rates,
)  # fmt: skip
def test_a_cost_a_year_is_worth_what_keeping_costs_and_the_best_is_the_least(
    price: int, years: list[tuple[int, int]], rate: Decimal
) -> None:
    resale, running = [eur(one) for one, _ in years], [eur(one) for _, one in years]
    life = economic_life(eur(price), resale, running, rate)
    for choice in life.choices:
        n = choice.years
        paid = D(price) - D(years[n - 1][0]) / (1 + rate) ** n
        paid += sum((D(years[k][1]) / (1 + rate) ** (k + 1) for k in range(n)), D(0))
        assert near(choice.present_value.number, paid / 100)
        again = equivalent_annual_cost(choice.present_value, rate, D(n))
        assert near(again.number, choice.a_year.number)
        assert life.best.a_year <= choice.a_year
    assert life.best in life.flat


@given(
    some.lists(some.integers(0, 12), min_size=1, max_size=6),
    some.integers(1, 10**6),
    some.integers(1, 10**6),
)
def test_the_best_split_is_the_least_of_all_and_each_costs_what_it_says(
    units: list[int], own: int, rent: int
) -> None:
    share = D(1) / 8
    demand = [Level(count, share) for count in units]
    splits = hybrid_splits(demand, eur(own), eur(rent))
    assert [split.owned for split in splits] == list(range(max(units) + 1))
    for split in splits:
        over = sum((max(0, count - split.owned) * share for count in units), D(0))
        assert split.a_year.number == (D(own) * split.owned + D(rent) * over) / 100
    assert best_split(splits).a_year == min(split.a_year for split in splits)


@given(some.integers(0, 10**8), some.integers(0, 10**6), some.integers(0, 10**6))
def test_at_the_month_of_break_even_both_have_cost_the_same(
    capital: int, owning: int, renting: int
) -> None:
    found = break_even_month(eur(capital), eur(owning), eur(renting))
    if found.months is None:
        assert renting <= owning
    else:
        assert near(capital + owning * found.months, renting * found.months)
