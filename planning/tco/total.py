"""Total cost of ownership: every line by year with its reason, and what it comes to.

Amounts of a year are rounded half up to the minor unit where they arise, so that rows and columns
of the table tie. Present values are taken from them and rounded once where they are shown: that of
a total is not the sum of its rounded lines, from which it may differ by a unit.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from money import Amount
from money.sentence import say, shown
from planning.functions.exact import ONE, power, product, quotient
from planning.reason import Input, Reason, percent, plain
from planning.replacement import equivalent_annual_cost
from planning.tco.case import INDIRECT, Case, Cost, Energy, Kind, When
from planning.tco.energy import energy_kwh

if TYPE_CHECKING:
    from collections.abc import Iterable

MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class Line:
    """One cost by year: `amounts` has today first, then the end of each year.

    `worth` is what they are worth today, not rounded.
    """

    kind: Kind
    label: str
    amounts: tuple[Amount, ...]
    worth: Amount
    reason: Reason

    @property
    def present(self) -> Amount:
        """What the amounts are worth today."""
        return self.worth.rounded()

    @property
    def is_indirect(self) -> bool:
        """Whether no invoice shows it."""
        return self.kind in INDIRECT

    @property
    def nominal(self) -> Amount:
        """The sum over all years."""
        return Amount.total(self.amounts, self.worth.currency)


@dataclass(frozen=True, slots=True)
class TotalCost:
    """What owning costs. Indirect lines are kept apart and in the totals only when asked for."""

    case: Case
    lines: tuple[Line, ...]
    reason: Reason

    @property
    def counted(self) -> tuple[Line, ...]:
        """The lines that the totals are made of."""
        return tuple(line for line in self.lines if self.case.with_indirect or not line.is_indirect)

    @property
    def by_year(self) -> tuple[Amount, ...]:
        """What is paid today and at the end of each year."""
        currency = self.case.currency
        return tuple(
            Amount.total((line.amounts[year] for line in self.counted), currency)
            for year in range(self.case.years + 1)
        )

    @property
    def nominal(self) -> Amount:
        """All that is paid, whenever it is."""
        return Amount.total((line.nominal for line in self.counted), self.case.currency)

    @property
    def direct(self) -> Amount:
        """The nominal sum of what invoices show."""
        lines = (line.nominal for line in self.lines if not line.is_indirect)
        return Amount.total(lines, self.case.currency)

    @property
    def indirect(self) -> Amount:
        """The nominal sum of what no invoice shows, counted or not."""
        lines = (line.nominal for line in self.lines if line.is_indirect)
        return Amount.total(lines, self.case.currency)

    @property
    def worth(self) -> Amount:
        """What all of it is worth today, not rounded."""
        return Amount.total((line.worth for line in self.counted), self.case.currency)

    @property
    def present(self) -> Amount:
        """What all of it is worth today."""
        return self.worth.rounded()

    @property
    def a_year(self) -> Amount:
        """The equivalent annual cost: equal amounts at year ends that are worth the same today."""
        years = Decimal(self.case.years)
        return equivalent_annual_cost(self.worth, self.case.rate, years).rounded()

    @property
    def per_user_month(self) -> Amount | None:
        """The nominal cost of one user in one month; None where the users are not known."""
        if self.case.users is None:
            return None
        return (self.nominal / (self.case.users * self.case.years * MONTHS_IN_YEAR)).rounded()

    @property
    def per_gpu_hour(self) -> Amount | None:
        """The equivalent annual cost of one GPU-hour used; None where none is used or known."""
        hours = self.case.gpu_hours_a_year
        return Amount(quotient(self.a_year.number, hours), self.case.currency) if hours else None


def total_cost(case: Case) -> TotalCost:
    """The total cost of ownership of a case."""
    lines = [_line(case, cost) for cost in case.costs]
    if case.energy is not None:
        lines.insert(
            sum(cost.when is When.START for cost in case.costs), _energy(case, case.energy)
        )
    return TotalCost(case, tuple(lines), _reason(case))


def present_value(amounts: Iterable[Amount], rate: Decimal, currency: str) -> Amount:
    """The worth today of amounts today, in one year, in two …; not rounded."""
    return Amount.total(
        (
            Amount(quotient(amount.number, power(ONE + rate, Decimal(year))), currency)
            for year, amount in enumerate(amounts)
        ),
        currency,
    )


def _line(case: Case, cost: Cost) -> Line:
    count = case.units if cost.per_unit else 1
    amounts = tuple(
        (cost.amount * (count * _share(cost, year, case.years))).rounded()
        for year in range(case.years + 1)
    )
    if cost.kind is Kind.RESIDUAL:
        amounts = tuple(-amount if amount else amount for amount in amounts)
    worth = present_value(amounts, case.rate, case.currency)
    label = cost.label or cost.kind.value.capitalize()
    return Line(cost.kind, label, amounts, worth, _line_reason(case, cost, count))


def _share(cost: Cost, year: int, years: int) -> Decimal:
    """How much of the amount falls at the end of `year`; year 0 is today."""
    if cost.when is When.START:
        return ONE if year == 0 else Decimal(0)
    if cost.when is When.END:
        return ONE if year == years else Decimal(0)
    return power(ONE + cost.growth, Decimal(year - 1)) if year else Decimal(0)


def _energy(case: Case, energy: Energy) -> Line:
    one = energy_kwh(energy.mean_w(case.utilisation), energy.hours_a_year, energy.pue)
    kwh = product(one, Decimal(case.units))
    amounts = (
        Amount.zero(case.currency),
        *tuple((energy.tariff(year).per_kwh * kwh).rounded() for year in range(1, case.years + 1)),
    )
    worth = present_value(amounts, case.rate, case.currency)
    return Line(Kind.ENERGY, say("Electricity"), amounts, worth, _energy_reason(case, energy, kwh))


_WHEN_IN_WORDS = {
    When.START: say("Paid today"),
    When.YEARLY: say("Paid at the end of each year"),
    When.END: say("Falls at the end of the last year"),
}


def _line_reason(case: Case, cost: Cost, count: int) -> Reason:
    inputs = [Input("Amount", shown(cost.amount))]
    if cost.per_unit:
        inputs.append(Input("Units", shown(count)))
    if cost.growth:
        inputs.append(Input("Growth a year", percent(cost.growth)))
    inputs.append(Input("Rate", percent(case.rate)))
    rule = _WHEN_IN_WORDS[cost.when]
    if cost.kind is Kind.RESIDUAL:
        rule += say(", received and so counted against the costs")
    if cost.kind in INDIRECT:
        rule += (
            say("; indirect, counted")
            if case.with_indirect
            else say("; indirect, shown but not counted")
        )
    return Reason(
        rule=rule,
        formula=say("amount × units × (1 + growth)^(year - 1)")
        if cost.when is When.YEARLY
        else say("amount × units"),
        inputs=tuple(inputs),
        rounding="Half up to the minor unit in each year",
        source=cost.source or say("Entered by hand"),
    )


def _energy_reason(case: Case, energy: Energy, kwh: Decimal) -> Reason:
    tariffs = "; ".join(
        say(
            "{per_kwh} a kWh from year {from_year}",
            per_kwh=tariff.per_kwh,
            from_year=tariff.from_year,
        )
        + (say(" ({source})", source=tariff.source) if tariff.source else "")
        for tariff in energy.tariffs
    )
    inputs = [
        Input(
            "Mean power of a unit", say("{mean_w} W", mean_w=plain(energy.mean_w(case.utilisation)))
        ),
        Input("Hours a year", plain(energy.hours_a_year)),
        Input("PUE", plain(energy.pue)),
        Input("Units", shown(case.units)),
        Input("Energy a year", say("{kwh:,.1f} kWh", kwh=kwh)),
        Input("Price", tariffs),
    ]
    if energy.idle_w is not None:
        inputs.insert(1, Input("Used for", percent(case.utilisation)))
    return Reason(
        rule="Electricity of the year at the tariff in force; the PUE holds cooling and losses",
        formula="W / 1000 × hours × PUE × units × price a kWh",
        inputs=tuple(inputs),
        rounding="Half up to the minor unit in each year",
        source=energy.source or say("Power entered by hand"),
    )


def _reason(case: Case) -> Reason:
    return Reason(
        rule="Total cost of ownership: all costs less the residual value",
        formula="sum of all lines; present value: amount / (1 + rate)^year; a year: equal amounts "
        "at year ends that are worth the same today",
        inputs=(
            Input("Years", shown(case.years)),
            Input("Rate", percent(case.rate)),
            Input("Units", shown(case.units)),
            Input("Indirect costs", say("counted") if case.with_indirect else say("not counted")),
        ),
        rounding="Half up to the minor unit: each year of a line, and each present value once",
    )
