"""The decision: the ways side by side, where they break even, and what is uncertain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from money import Amount
from money.sentence import say
from planning.carbon import Footprint, embodied, operational
from planning.cloud import (
    BreakEvenMonth,
    Crossing,
    Plan,
    Split,
    break_even_month,
    break_even_utilisation,
    cloud_cost,
    hybrid_splits,
)
from planning.decisions.document import Decision, read_decision, with_values
from planning.decisions.options import Option, Way, case_of, options
from planning.errors import CaseError, PlanningError
from planning.functions.exact import product
from planning.leasing import (
    LeaseOrBuy,
    Liability,
    Ownership,
    Rates,
    implicit_rate,
    lease_or_buy,
    liability,
)
from planning.replacement import EconomicLife, economic_life, equivalent_annual_cost
from planning.returns import Appraisal, appraise
from planning.tco import Kind, TotalCost, energy_kwh, total_cost
from planning.tco.vector import present_model
from planning.uncertainty import Simulation, simulate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from planning.functions import Roots

MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class Side:
    """A scenario beside the decision itself: the same ways with other inputs."""

    name: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that is said of a decision; what was not asked or cannot be said is None."""

    document: Mapping[str, Any]
    decision: Decision
    options: tuple[Option, ...]
    ownership: TotalCost
    crossing: Crossing | None
    month: BreakEvenMonth | None
    splits: tuple[Split, ...]
    after_tax: LeaseOrBuy | None
    implicit: Roots | None
    liability: Liability | None
    footprint: Footprint | None
    appraisal: Appraisal | None
    economic_life: EconomicLife | None
    simulation: Simulation | None
    scenarios: tuple[Side, ...]

    @property
    def best(self) -> Option:
        """The way whose costs are worth least today."""
        return min(self.options, key=lambda option: option.present.number)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader must know before believing the figures."""
        return tuple(dict.fromkeys(note for option in self.options for note in option.notes))


def compare(document: Mapping[str, Any]) -> Comparison:
    """Work out the whole decision of a document; a CaseError says what is wrong in it."""
    decision = read_decision(document)
    ways = options(decision)
    if not ways:
        raise CaseError("Nothing is decided: give a purchase, a lease, a rent or a cloud.")
    ownership = total_cost(case_of(decision, Way.BUY))
    buys = any(option.way is Way.BUY for option in ways)
    return Comparison(
        document=document,
        decision=decision,
        options=ways,
        ownership=ownership,
        crossing=_crossing(decision) if buys else None,
        month=_month(ways) if buys else None,
        splits=_splits(decision) if buys else (),
        after_tax=_after_tax(decision) if buys else None,
        implicit=_implicit(decision) if buys else None,
        liability=_liability(decision),
        footprint=_footprint(decision),
        appraisal=_appraisal(decision, ways),
        economic_life=_economic_life(decision) if buys else None,
        simulation=_simulation(decision),
        scenarios=_scenarios(document, decision),
    )


def _crossing(decision: Decision) -> Crossing | None:
    """Owning against the cloud on demand, by the equivalent annual cost at each utilisation."""
    offer, use = decision.offer, decision.use
    if offer is None or use is None or Plan.ON_DEMAND not in offer.per_hour:
        return None
    shared = total_cost(case_of(decision, Way.CLOUD)).a_year

    def own(utilisation: Decimal) -> Amount:
        case = replace(case_of(decision, Way.BUY), utilisation=utilisation)
        worth = total_cost(case).present
        return equivalent_annual_cost(worth, case.rate, Decimal(case.years))

    def rent(utilisation: Decimal) -> Amount:
        of_year = replace(decision.case, utilisation=utilisation).used_share_of_year
        used = replace(use, utilisation=min(Decimal(1), of_year))
        return cloud_cost(offer, Plan.ON_DEMAND, used).a_year + shared

    return break_even_utilisation(own, rent)


def _month(ways: tuple[Option, ...]) -> BreakEvenMonth | None:
    """Cash of buying against the cloud on demand (the cheapest plan without it), by year 1."""
    clouds = [option for option in ways if option.way is Way.CLOUD]
    if not clouds:
        return None
    bought = next(option for option in ways if option.way is Way.BUY)
    cloud = min(clouds, key=lambda one: (one.plan is not Plan.ON_DEMAND, one.present.number))
    return break_even_month(
        bought.by_year[0] - cloud.by_year[0],
        bought.by_year[1] / MONTHS_IN_YEAR,
        cloud.by_year[1] / MONTHS_IN_YEAR,
    )


def _splits(decision: Decision) -> tuple[Split, ...]:
    """For a demand in units: one unit owned costs its share, one rented the cloud at full use."""
    offer, use = decision.offer, decision.use
    if not decision.demand or offer is None or use is None:
        return ()
    plan = Plan.ON_DEMAND if Plan.ON_DEMAND in offer.per_hour else next(iter(offer.per_hour))
    own = total_cost(case_of(decision, Way.BUY)).a_year / decision.case.units
    whole = replace(use, utilisation=Decimal(1))
    rent = cloud_cost(offer, plan, whole).a_year / decision.case.units
    return hybrid_splits(decision.demand, own.rounded(), rent.rounded())


def _after_tax(decision: Decision) -> LeaseOrBuy | None:
    if decision.lease is None or decision.tax is None:
        return None
    tax, cost = decision.tax, _capital(decision)
    charge = (cost / tax.depreciation_years).rounded()
    charges = [charge] * (tax.depreciation_years - 1)
    charges.append(cost - Amount.total(charges, cost.currency))
    owned = total_cost(case_of(decision, Way.BUY)).counted
    leased = {line.label for line in total_cost(case_of(decision, Way.LEASE)).lines}
    only_owner = [
        line
        for line in owned
        if line.label not in leased and line.kind not in {Kind.RESIDUAL, *_CAPITAL}
    ]
    years = range(1, decision.case.years + 1)
    owner_costs = tuple(
        Amount.total((line.amounts[year] for line in only_owner), cost.currency) for year in years
    )
    own = Ownership(
        cost=cost,
        tax_depreciation=tuple(charges),
        owner_costs=owner_costs,
        residual=_residual(decision),
        residual_year=decision.case.years,
    )
    return lease_or_buy(decision.lease, own, tax.rates)


_CAPITAL = frozenset({Kind.PURCHASE, Kind.FREIGHT})


def _capital(decision: Decision) -> Amount:
    lines = total_cost(case_of(decision, Way.BUY)).lines
    amounts = (line.amounts[0] for line in lines if line.kind in _CAPITAL)
    return Amount.total(amounts, decision.case.currency)


def _residual(decision: Decision) -> Amount | None:
    lines = total_cost(case_of(decision, Way.BUY)).lines
    found = [-line.nominal for line in lines if line.kind is Kind.RESIDUAL]
    return Amount.total(found, decision.case.currency) if found else None


def _implicit(decision: Decision) -> Roots | None:
    if decision.lease is None:
        return None
    return implicit_rate(_capital(decision), decision.lease, _residual(decision))


def _liability(decision: Decision) -> Liability | None:
    """The IFRS 16 liability at the cost of debt, where that is known."""
    lease = decision.lease
    if lease is None or decision.tax is None:
        return None
    rate = _period_rate(decision.tax.rates, lease.per_year)
    return liability([lease.payment] * lease.periods, rate, in_advance=lease.in_advance)


def _period_rate(rates: Rates, per_year: int) -> Decimal:
    """The cost of debt a period: a twelfth of the year's for months, as lease contracts quote."""
    return rates.debt / per_year


def _footprint(decision: Decision) -> Footprint | None:
    carbon, case = decision.carbon, decision.case
    if carbon is None or case.energy is None:
        return None
    one = energy_kwh(
        case.energy.mean_w(case.utilisation), case.energy.hours_a_year, case.energy.pue
    )
    kwh = product(one, Decimal(case.units * case.years))
    months = min(Decimal(case.years * MONTHS_IN_YEAR), Decimal(carbon.life_months))
    made = embodied(carbon.embodied, months, Decimal(carbon.life_months))
    return Footprint(
        operational_kg=operational(kwh, carbon.grid), embodied_kg=made.times(Decimal(case.units))
    )


def _appraisal(decision: Decision, ways: tuple[Option, ...]) -> Appraisal | None:
    """What buying returns (the first way, where nothing is bought): benefits less its costs."""
    if decision.benefit is None:
        return None
    by_year = ways[0].by_year
    brought = decision.benefit.a_year
    flows = [-by_year[0], *(brought - cost for cost in by_year[1:])]
    received = [line.nominal for line in ways[0].lines if line.kind is Kind.RESIDUAL]
    costs = ways[0].nominal - Amount.total(received, brought.currency)
    return appraise(flows, decision.case.rate, costs)


def _economic_life(decision: Decision) -> EconomicLife | None:
    """When to replace what is bought, one machine or all as the lists have it."""
    asked = decision.replacement
    if asked is None:
        return None
    return economic_life(_capital(decision), asked.resale, asked.running, decision.case.rate)


def _simulation(decision: Decision) -> Simulation | None:
    if not decision.ranges:
        return None
    case = case_of(decision, Way.BUY)
    model = present_model(case, [one.name for one in decision.ranges])
    return simulate(model, decision.ranges, decision.correlations)


def _scenarios(document: Mapping[str, Any], decision: Decision) -> tuple[Side, ...]:
    sides = []
    for scenario in decision.scenarios:
        try:
            changed = read_decision(with_values(document, scenario.values))
        except PlanningError as error:
            raise CaseError(
                say("Scenario “{scenario}”: {error}", scenario=scenario.name, error=str(error))
            ) from None
        sides.append(Side(scenario.name, options(changed)))
    return tuple(sides)
