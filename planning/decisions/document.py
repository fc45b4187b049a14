"""The document of a decision: what is owned, leased, hired or rented from a cloud, in one text.

The same document is a TOML file of the command line, the form of the window, and what the ledger
keeps. Amounts are numbers in the one currency of the document.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import TYPE_CHECKING, Any, Final

from money import Amount, MoneyError, minor_digits
from money.sentence import say
from planning.carbon import Figure, Match
from planning.cloud import Interruption, Level, Offer, Plan, Use
from planning.decisions.reading import Reader
from planning.errors import CaseError
from planning.leasing import Lease, Rates
from planning.reason import percent
from planning.returns import TimeSaved
from planning.tco import (
    Case,
    Cost,
    Energy,
    Kind,
    Mode,
    Tariff,
    When,
    duty_cycle_w,
    fit_decline,
)
from planning.tco.energy import HOURS_IN_YEAR
from planning.uncertainty import PARAMETERS, Correlation, Range, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

ON_DEMAND_KEYS: Final = {
    "on_demand": Plan.ON_DEMAND,
    "reserved_1_year": Plan.RESERVED_1_YEAR,
    "reserved_3_years": Plan.RESERVED_3_YEARS,
    "spot": Plan.SPOT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tax:
    """Tax on the decision; the cost is written off straight over `depreciation_years`."""

    rates: Rates
    depreciation_years: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Carbon:
    """What is known of carbon: kilograms a kWh of the grid, and those of making one unit."""

    grid: Figure
    embodied: Figure
    life_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """What the machines bring in a year: an amount, time saved, or both."""

    amount_a_year: Amount
    time: TimeSaved | None = None

    @property
    def a_year(self) -> Amount:
        """All of it."""
        return self.amount_a_year + self.time.a_year if self.time else self.amount_a_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """What a machine fetches and costs to run, by the year it is kept."""

    resale: tuple[Amount, ...]
    running: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """The same decision with other values of some inputs."""

    name: str
    values: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision that has been read. What is None is not among the options."""

    title: str
    case: Case
    only_for: Mapping[str, frozenset[str]]
    lease: Lease | None = None
    rent_per_month: Amount | None = None
    offer: Offer | None = None
    use: Use | None = None
    demand: tuple[Level, ...] = ()
    tax: Tax | None = None
    carbon: Carbon | None = None
    benefit: Benefit | None = None
    replacement: Replacement | None = None
    ranges: tuple[Range, ...] = ()
    correlations: tuple[Correlation, ...] = ()
    scenarios: tuple[Scenario, ...] = ()


def read_decision(document: Mapping[str, Any]) -> Decision:
    """The decision in a document; a CaseError names the key and what is accepted."""
    reader = Reader(document)
    title = reader.text("title", "Decision")
    currency = reader.text("currency")
    try:
        minor_digits(currency)
    except MoneyError as error:
        raise CaseError(str(error)) from None
    case, only_for = _case(reader, currency)
    cloud = reader.table("cloud")
    offer, use = _cloud(cloud, currency, case) if cloud else (None, None)
    decision = Decision(
        title=title,
        case=case,
        only_for=only_for,
        lease=_lease(reader.table("lease"), currency),
        rent_per_month=_rent(reader.table("rent"), currency),
        offer=offer,
        use=use,
        demand=tuple(_level(one) for one in reader.tables("demand")),
        tax=_tax(reader.table("tax")),
        carbon=_carbon(reader.table("carbon")),
        benefit=_benefit(reader.table("benefit"), currency),
        replacement=_replacement(reader.table("replacement"), currency),
        ranges=tuple(_range(one) for one in reader.tables("range")),
        correlations=tuple(_correlation(one) for one in reader.tables("correlation")),
        scenarios=tuple(_scenario(one) for one in reader.tables("scenario")),
    )
    reader.done()
    return decision


def with_values(document: Mapping[str, Any], values: Mapping[str, Decimal]) -> dict[str, Any]:
    """A copy of the document in which the inputs named have other values.

    A name is a path such as `energy.per_kwh`, or `cost.` and the label (or the kind) of a cost.
    """
    changed: dict[str, Any] = deepcopy(dict(document))
    for name, value in values.items():
        _set(changed, name, value)
    return changed


def _set(document: dict[str, Any], name: str, value: Decimal) -> None:
    if name.startswith("cost."):
        label = name.removeprefix("cost.")
        costs = [one for one in document.get("cost", ()) if _called(one) == label]
        if len(costs) != 1:
            raise CaseError(say("No single cost is called “{label}”.", label=label))
        costs[0]["amount"] = str(value)
        return
    *parents, key = name.split(".")
    table: Any = document
    for parent in parents:
        table = table.get(parent)
        if not isinstance(table, dict):
            raise CaseError(say("“{name}” is no input of this decision.", name=name))
    if isinstance(table.get(key), dict | list) or (parents and key not in table):
        raise CaseError(say("“{name}” is no input of this decision with one value.", name=name))
    table[key] = str(value)


def _called(cost: Mapping[str, Any]) -> str:
    return str(cost.get("label") or cost.get("kind"))


def _case(reader: Reader, currency: str) -> tuple[Case, dict[str, frozenset[str]]]:
    costs = []
    only_for: dict[str, frozenset[str]] = {}
    for one in reader.tables("cost"):
        cost = _cost(one, currency)
        costs.append(cost)
        only = one.words("for")
        unknown = set(only) - {"buy", "lease", "rent", "cloud"}
        if unknown:
            raise CaseError(
                say(
                    "A cost is for buy, lease, rent or cloud, not “{unknown}”.",
                    unknown=min(unknown)[:40],
                )
            )
        if only:
            only_for[cost.label or cost.kind.value] = frozenset(only)
        one.done()
    years = reader.whole("years")
    if (residual := reader.table("residual")) is not None:
        costs.append(_residual(residual, currency, years))
    energy = reader.table("energy")
    case = Case(
        currency=currency,
        years=years,
        rate=reader.number("rate", "0"),
        costs=tuple(costs),
        energy=_energy(energy, currency) if energy else None,
        units=reader.whole("units", "1"),
        users=reader.optional_whole("users"),
        gpus=reader.optional_whole("gpus"),
        utilisation=reader.number("utilisation", "1"),
        with_indirect=reader.flag("with_indirect", False),
    )
    return case, only_for


def _residual(reader: Reader, currency: str, years: int) -> Cost:
    """What a unit will fetch after so many years, by the decline of its used prices."""
    new_on = reader.day("new_on")
    if new_on is None:
        raise CaseError("“residual.new_on” is missing: the day from which the age is counted.")
    prices = []
    for one in reader.tables("price"):
        day = one.day("on")
        if day is None:
            raise CaseError("A used price has the day on which it was seen.")
        prices.append((day, one.amount("amount", currency)))
        one.done()
    reader.done()
    decline = fit_decline(new_on, prices)
    return Cost(
        kind=Kind.RESIDUAL,
        amount=decline.at(Decimal(years)),
        when=When.END,
        per_unit=True,
        source=say(
            "Fit to {points} used prices up to an age of {oldest_years:.1f} "
            "years: {kept_a_year} kept a year from {at_start}, R² "
            "{r_squared:.3f}",
            points=len(decline.points),
            oldest_years=decline.oldest_years,
            kept_a_year=percent(decline.kept_a_year),
            at_start=decline.at_start,
            r_squared=decline.r_squared,
        ),
    )


_ONCE: Final = frozenset({Kind.PURCHASE, Kind.FREIGHT, Kind.INSTALLATION, Kind.TRAINING})
_LAST: Final = frozenset({Kind.DISPOSAL, Kind.RESIDUAL})


def usual_time(kind: Kind) -> When:
    """When a cost of this kind falls unless it is said."""
    if kind in _ONCE:
        return When.START
    return When.END if kind in _LAST else When.YEARLY


def _cost(reader: Reader, currency: str) -> Cost:
    kind = reader.word("kind", Kind)
    return Cost(
        kind=kind,
        amount=reader.amount("amount", currency),
        when=reader.word("when", When, usual_time(kind)),
        growth=reader.number("growth", "0"),
        per_unit=reader.flag("per_unit", False),
        label=reader.text("label", ""),
        source=reader.text("source", ""),
    )


def _energy(reader: Reader, currency: str) -> Energy:
    modes = [
        Mode(one.text("name", ""), one.number("power_w"), one.number("share"))
        for one in reader.tables("mode")
    ]
    tariffs = [
        Tariff(
            from_year=one.whole("from_year"),
            per_kwh=one.amount("per_kwh", currency),
            source=one.text("source", ""),
        )
        for one in reader.tables("tariff")
    ]
    if not tariffs:
        price = reader.amount("per_kwh", currency)
        tariffs = [Tariff(from_year=1, per_kwh=price, source=reader.text("price_source", ""))]
    energy = Energy(
        power_w=duty_cycle_w(modes) if modes else reader.number("power_w"),
        idle_w=reader.optional("idle_w"),
        hours_a_year=reader.number("hours_a_year", str(HOURS_IN_YEAR)),
        pue=reader.number("pue", "1"),
        tariffs=tuple(tariffs),
        source=reader.text("source", ""),
    )
    reader.done()
    return energy


def _lease(reader: Reader | None, currency: str) -> Lease | None:
    if reader is None:
        return None
    lease = Lease(
        payment=reader.amount("payment", currency),
        periods=reader.whole("periods"),
        per_year=reader.whole("per_year", "12"),
        in_advance=reader.flag("in_advance", True),
    )
    reader.done()
    return lease


def _rent(reader: Reader | None, currency: str) -> Amount | None:
    if reader is None:
        return None
    per_month = reader.amount("per_month", currency)
    reader.done()
    return per_month


def _cloud(reader: Reader, currency: str, case: Case) -> tuple[Offer, Use]:
    prices = {
        plan: reader.amount(key, currency)
        for key, plan in ON_DEMAND_KEYS.items()
        if reader.has(key)
    }
    offer = Offer(
        name=reader.text("name", "Cloud"),
        per_hour=prices,
        gpus=reader.whole("gpus", "1"),
        on=reader.day("price_date"),
        source=reader.text("source", ""),
    )
    interruption = None
    if reader.has("interruptions_per_hour"):
        interruption = Interruption(
            per_hour=reader.number("interruptions_per_hour"),
            restart_hours=reader.number("restart_hours", "0"),
            checkpoint_hours=reader.number("checkpoint_hours", "0"),
        )
    use = Use(
        instances=reader.whole("instances", str(_instances(case, offer))),
        utilisation=min(
            Decimal(1), reader.number("utilisation", f"{case.used_share_of_year:.28f}")
        ),
        storage_gb=reader.number("storage_gb", "0"),
        storage_per_gb_month=reader.optional_amount("storage_per_gb_month", currency),
        egress_gb_a_month=reader.number("egress_gb_a_month", "0"),
        egress_per_gb=reader.optional_amount("egress_per_gb", currency),
        interruption=interruption,
    )
    reader.done()
    return offer, use


def _instances(case: Case, offer: Offer) -> int:
    """As many instances as have the GPUs of the case; as many as units where those are unknown."""
    if case.gpus is None:
        return case.units
    exact = Decimal(case.gpus * case.units) / offer.gpus
    return int(exact.to_integral_value(rounding=ROUND_CEILING))


def _level(reader: Reader) -> Level:
    level = Level(reader.whole("units"), reader.number("share"))
    reader.done()
    return level


def _tax(reader: Reader | None) -> Tax | None:
    if reader is None:
        return None
    rates = Rates(
        tax=reader.number("rate"),
        debt=reader.number("debt_rate"),
        residual=reader.optional("residual_rate"),
    )
    tax = Tax(rates=rates, depreciation_years=reader.whole("depreciation_years"))
    if not 1 <= tax.depreciation_years <= 40:
        raise CaseError("Tax depreciation takes 1 to 40 years.")
    reader.done()
    return tax


def _carbon(reader: Reader | None) -> Carbon | None:
    if reader is None:
        return None
    carbon = Carbon(
        grid=_figure(reader, "kg_per_kwh", "grid"),
        embodied=_figure(reader, "embodied_kg", "embodied"),
        life_months=reader.whole("life_months", "60"),
    )
    reader.done()
    return carbon


def _benefit(reader: Reader | None, currency: str) -> Benefit | None:
    if reader is None:
        return None
    amount = reader.optional_amount("a_year", currency) or Amount.zero(currency)
    time = None
    if reader.has("hours_a_week"):
        time = TimeSaved(
            hours_a_week=reader.number("hours_a_week"),
            people=reader.number("people"),
            cost_per_hour=reader.amount("cost_per_hour", currency),
            weeks_a_year=reader.number("weeks_a_year"),
            realised=reader.number("realised", "1"),
        )
    reader.done()
    return Benefit(amount_a_year=amount, time=time)


def _replacement(reader: Reader | None, currency: str) -> Replacement | None:
    if reader is None:
        return None
    resale, running = (
        tuple(Amount(number, currency) for number in reader.numbers(key))
        for key in ("resale", "running")
    )
    reader.done()
    return Replacement(resale=resale, running=running)


def _figure(reader: Reader, key: str, name: str) -> Figure:
    value = reader.optional(key)
    return Figure(
        value=value,
        low=reader.optional(f"{name}_low"),
        high=reader.optional(f"{name}_high"),
        source=reader.text(f"{name}_source", ""),
        year=reader.optional_whole(f"{name}_year"),
        match=reader.word(f"{name}_match", Match, Match.UNKNOWN if value is None else Match.OWN),
    )


def _range(reader: Reader) -> Range:
    shape = reader.word("shape", Shape)
    if shape is Shape.EMPIRICAL:
        parameters = [float(value) for value in reader.numbers("values")]
    else:
        parameters = [float(reader.number(name)) for name in PARAMETERS[shape]]
    found = Range(reader.text("name"), shape, tuple(parameters))
    reader.done()
    return found


def _correlation(reader: Reader) -> Correlation:
    found = Correlation(reader.text("one"), reader.text("other"), float(reader.number("rho")))
    reader.done()
    return found


def _scenario(reader: Reader) -> Scenario:
    found = Scenario(reader.text("name"), reader.pairs("set"))
    reader.done()
    return found
