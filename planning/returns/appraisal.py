"""Every measure of one investment, each with its rule; what cannot be said is None and says why."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from money.sentence import say, shown
from planning.errors import CaseError, FunctionError
from planning.functions import irr, mirr
from planning.reason import Input, Reason, percent
from planning.returns.measures import (
    annualised,
    discounted_payback,
    npv,
    numbers,
    payback,
    profitability_index,
    roi,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from money import Amount
    from planning.functions import Roots


class MeasureName(StrEnum):
    """The measures there are."""

    NPV = "npv"
    ROI = "roi"
    ROI_A_YEAR = "roi-a-year"
    IRR = "irr"
    MIRR = "mirr"
    PAYBACK = "payback"
    DISCOUNTED_PAYBACK = "discounted-payback"
    PROFITABILITY_INDEX = "profitability-index"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: a share for ROI, IRR and MIRR, years for payback, a ratio for the index."""

    name: MeasureName
    value: Decimal | None
    reason: Reason
    note: str = ""


@dataclass(frozen=True, slots=True)
class Appraisal:
    """An investment by all measures; `flows` begin today and are one a year."""

    flows: tuple[Amount, ...]
    rate: Decimal
    npv: Amount
    rates: Roots
    measures: tuple[Measure, ...]

    def measure(self, name: MeasureName) -> Measure:
        """One of the measures."""
        return next(measure for measure in self.measures if measure.name is name)


_RULES = {
    MeasureName.NPV: say(
        "Net present value, the first payment today: sum of payment / (1 + rate)^t"
    ),
    MeasureName.ROI: say("Benefits less costs over costs, over the whole time"),
    MeasureName.ROI_A_YEAR: say(
        "The yearly return that compounds to the ROI: (1 + ROI)^(1/years) - 1"
    ),
    MeasureName.IRR: say("The rate at which the payments are worth nothing"),
    MeasureName.MIRR: say(
        "The same when costs are financed and receipts invested at the discount rate"
    ),
    MeasureName.PAYBACK: say("Years until the payments sum to zero, even within a year"),
    MeasureName.DISCOUNTED_PAYBACK: say("The same on payments discounted to today"),
    MeasureName.PROFITABILITY_INDEX: say("Worth of all later payments over what is paid today"),
}


def appraise(flows: Sequence[Amount], rate: Decimal, costs: Amount | None = None) -> Appraisal:
    """All measures of `flows` (today, then the end of each year) at the discount rate `rate`.

    `costs` are all costs where `flows` have them netted against benefits; ROI is counted on them.
    """
    values = numbers(flows)
    rates = irr(values)
    years = Decimal(len(flows) - 1)
    worth = npv(flows, rate)
    calculations: dict[MeasureName, Callable[[], Decimal | None]] = {
        MeasureName.NPV: lambda: worth.number,
        MeasureName.ROI: lambda: roi(flows, costs),
        MeasureName.ROI_A_YEAR: lambda: annualised(roi(flows, costs), years),
        MeasureName.IRR: lambda: None if rates.rate is None else Decimal(repr(rates.rate)),
        MeasureName.MIRR: lambda: mirr(values, rate, rate),
        MeasureName.PAYBACK: lambda: payback(flows),
        MeasureName.DISCOUNTED_PAYBACK: lambda: discounted_payback(flows, rate),
        MeasureName.PROFITABILITY_INDEX: lambda: profitability_index(flows, rate),
    }
    inputs: tuple[Input, ...] = (
        Input("Payments", "; ".join(str(flow.rounded().number) for flow in flows)),
        Input("Currency", flows[0].currency),
        Input("Discount rate", percent(rate)),
    )
    if costs is not None:
        inputs = (*inputs, Input("All costs", shown(costs)))
    measures = tuple(
        _measure(name, calculate, inputs, rates) for name, calculate in calculations.items()
    )
    return Appraisal(tuple(flows), rate, worth, rates, measures)


def _measure(
    name: MeasureName,
    calculate: Callable[[], Decimal | None],
    inputs: tuple[Input, ...],
    rates: Roots,
) -> Measure:
    reason = Reason(_RULES[name], "", inputs, "Not rounded before it is shown")
    try:
        value, note = calculate(), ""
    except (CaseError, FunctionError) as error:
        value, note = None, str(error)
    if name is MeasureName.IRR and rates.is_ambiguous:
        listed = ", ".join(percent(Decimal(repr(rate))) for rate in rates.all)
        note = say("Several rates solve it ({listed}), so none of them says much.", listed=listed)
    elif value is None and not note:
        note = (
            say("No rate solves it.") if name is MeasureName.IRR else say("It is never paid back.")
        )
    return Measure(name, value, reason, note)
