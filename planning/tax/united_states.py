"""United States: section 179 with limit and phase-out, bonus by two dates, then MACRS."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.errors import TaxError
from planning.tax.explained import at_least_zero, because, given, percent, share
from planning.tax.macrs import MacrsSchedule, macrs_schedule

if TYPE_CHECKING:
    from planning.reason import Reason
    from planning.tax.parameters import Parameter, TaxRules
    from planning.tax.percent_tables import PercentTable

SECTION_179: Final = "s.179"
OLD_BONUS: Final = "s.168(k) bonus (TCJA phase-down)"
NEW_BONUS: Final = "s.168(k) bonus (OBBBA)"
ELECTION: Final = "s.168(k)(10) election"
SAFE_HARBOR: Final = "de minimis safe harbor"
#: Bonus is for property with a recovery period of at most this, IRC 168(k)(2)(A)(i)(I).
LONGEST_BONUS_CLASS_YEARS: Final = 20


@dataclass(frozen=True, slots=True)
class Section179:
    """What may be expensed: the limit of the year, what the phase-out leaves, what is taken."""

    limit: Amount
    phased_out: Amount
    maximum: Amount
    deduction: Amount
    carried_forward: Amount
    reason: Reason


def section_179(
    rules: TaxRules,
    tax_year_begins: date,
    placed_in_service: Amount,
    elected: Amount | None = None,
    business_income: Amount | None = None,
) -> Section179:
    """Section 179 of a tax year; the limit falls dollar for dollar above the threshold.

    `elected` is the whole cost unless less is chosen. What business income does not cover is
    carried forward. Raises UnknownFigureError for a year whose limit is not known.
    """
    limit = rules.need("US", SECTION_179, "limit", tax_year_begins)
    threshold = rules.need("US", SECTION_179, "phase_out_threshold", tax_year_begins)
    most = Amount(limit.number, placed_in_service.currency).rounded()
    above = at_least_zero(
        placed_in_service - Amount(threshold.number, placed_in_service.currency).rounded()
    )
    maximum = at_least_zero(most - above)
    wanted = placed_in_service if elected is None else elected
    if wanted.number < 0 or wanted > placed_in_service:
        raise TaxError("What is elected lies between zero and the cost placed in service.")
    allowed = min(wanted, maximum)
    deduction = allowed if business_income is None else min(allowed, at_least_zero(business_income))
    reason = because(
        "Section 179: limit of the year less what was placed in service above the threshold",
        "maximum = limit - (placed in service - threshold); taken = least of elected, maximum, "
        "business income",
        given(
            tax_year_begins=tax_year_begins,
            placed_in_service=placed_in_service,
            elected=wanted,
            business_income=business_income,
        ),
        limit,
        threshold,
        rounding="not at all: dollar for dollar",
    )
    return Section179(most, min(above, most), maximum, deduction, allowed - deduction, reason)


@dataclass(frozen=True, slots=True)
class Bonus:
    """The special allowance of the first year, and what is left for MACRS."""

    percent: Decimal
    amount: Amount
    remaining: Amount
    reason: Reason


def bonus_rate(
    rules: TaxRules, acquired: date, in_service: date, *, election_40: bool = False
) -> Parameter:
    """The percentage that two dates decide: acquisition (a binding contract counts), and service.

    Raises TaxError for service before acquisition, UnknownFigureError for dates without a figure.
    """
    if in_service < acquired:
        raise TaxError(
            say(
                "In service on {in_service}, before it was acquired on {acquired}.",
                in_service=in_service,
                acquired=acquired,
            )
        )
    new = rules.need("US", NEW_BONUS, "percent", max(in_service, date(2025, 1, 20)))
    if new.covers_acquisition(acquired):
        if election_40:
            return rules.need("US", ELECTION, "percent", in_service)
        return rules.need("US", NEW_BONUS, "percent", in_service, acquired=acquired)
    return rules.need("US", OLD_BONUS, "percent", in_service, acquired=acquired)


def bonus(
    rules: TaxRules,
    basis: Amount,
    acquired: date,
    in_service: date,
    *,
    class_years: int = 5,
    election_40: bool = False,
) -> Bonus:
    """Bonus on a basis that is left after section 179; none for a class above 20 years."""
    rate = bonus_rate(rules, acquired, in_service, election_40=election_40)
    qualifies = class_years <= LONGEST_BONUS_CLASS_YEARS
    return bonus_at(basis, rate.number if qualifies else Decimal(0), acquired, in_service, rate)


def bonus_at(
    basis: Amount,
    rate: Decimal,
    acquired: date | None = None,
    in_service: date | None = None,
    *parameters: Parameter,
) -> Bonus:
    """Bonus at a given percentage."""
    amount = share(basis, percent(rate))
    reason = because(
        "Bonus depreciation in the year of service",
        say("basis after section 179 × {rate} %", rate=rate),
        given(basis=basis, acquired=acquired, placed_in_service=in_service),
        *parameters,
    )
    return Bonus(rate, amount, basis - amount, reason)


@dataclass(frozen=True, slots=True)
class FirstYearStack:
    """Section 179, then bonus on the rest, then MACRS on the rest of that."""

    cost: Amount
    section_179: Amount
    bonus: Bonus
    macrs: MacrsSchedule

    @property
    def amounts(self) -> tuple[Amount, ...]:
        """Deductions by tax year; all of section 179 and of the bonus fall into the first."""
        first, *later = self.macrs.amounts
        return (self.section_179 + self.bonus.amount + first, *later)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why, in the order of the law."""
        return (self.bonus.reason, self.macrs.reason)


def first_year_stack(
    cost: Amount, expensed: Amount, special: Bonus | None, table: PercentTable
) -> FirstYearStack:
    """The order of the law for one asset: section 179, bonus, percentages of the print."""
    if expensed.number < 0 or expensed > cost:
        raise TaxError("Section 179 takes between nothing and the cost.")
    rest = cost - expensed
    taken = special or bonus_at(rest, Decimal(0))
    return FirstYearStack(cost, expensed, taken, macrs_schedule(taken.remaining, table))


def safe_harbor(rules: TaxRules, item_cost: Amount, on: date) -> tuple[bool, Reason]:
    """Whether the de minimis safe harbour lets an item be expensed, without audited accounts."""
    limit = rules.need("US", SAFE_HARBOR, "per_item_without_AFS", on)
    reason = because(
        "De minimis safe harbour: an item at or below the amount may be expensed by election",
        say("cost ≤ {limit}", limit=limit.number),
        given(cost=item_cost, date=on),
        limit,
        rounding="not at all",
    )
    return item_cost.number <= limit.number, reason
