"""Small tools that the calculators share: days and months of periods, amounts, reasons."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from money.rounding import EXACT
from money.sentence import Sentence, say, shown
from planning.depreciation.calendar import ONE_DAY, add_months
from planning.errors import TaxError
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from planning.tax.parameters import Parameter

HALF_UP: Final = "to the smallest unit of the currency, half up"


@dataclass(frozen=True, slots=True)
class Period:
    """A tax year or accounting period: both days count. Raises TaxError when it ends too early."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise TaxError(
                say(
                    "The period ends on {end}, before it begins on {start}.",
                    end=self.end,
                    start=self.start,
                )
            )

    @property
    def days(self) -> int:
        """Days, the first and the last included."""
        return (self.end - self.start).days + 1

    @property
    def whole_months(self) -> int | None:
        """Months, where the period is whole ones."""
        behind = self.end + ONE_DAY
        months = (behind.year - self.start.year) * 12 + behind.month - self.start.month
        return months if months and add_months(self.start, months) == behind else None

    @property
    def share_of_year(self) -> Fraction:
        """Its length in years: by months where they are whole, else by days of 365."""
        months = self.whole_months
        return Fraction(months, 12) if months is not None else Fraction(self.days, 365)

    def days_within(self, first: date | None, last: date | None) -> int:
        """Days of the period that lie between two dates, both included; None is open."""
        start = self.start if first is None else max(first, self.start)
        end = self.end if last is None else min(last, self.end)
        return max(0, (end - start).days + 1)


def share(amount: Amount, fraction: Fraction | Decimal | int) -> Amount:
    """A share of an amount, to the smallest unit, half up."""
    exact = Fraction(amount.number) * Fraction(fraction)
    number = EXACT.divide(Decimal(exact.numerator), Decimal(exact.denominator))
    return Amount(number, amount.currency).rounded()


def percent(value: Decimal | Fraction) -> Fraction:
    """A percentage as a share."""
    return Fraction(value) / 100


def at_least_zero(amount: Amount) -> Amount:
    """The amount, or nothing where it is negative."""
    return max(amount, Amount.zero(amount.currency))


def given(**amounts: object) -> tuple[Input, ...]:
    """Inputs of a reason, named by their keywords: `opening_value` → “Opening value”."""
    return tuple(
        Input(name.replace("_", " ").capitalize(), _text(value))
        for name, value in amounts.items()
        if value is not None
    )


def because(
    rule: str,
    formula: str,
    inputs: tuple[Input, ...],
    *parameters: Parameter,
    rounding: str = HALF_UP,
) -> Reason:
    """A reason whose source is the parameters that were used."""
    return Reason(
        rule,
        formula,
        inputs,
        say("Rounded {rounding}", rounding=say(rounding)),
        _sources(parameters),
    )


def _sources(parameters: Iterable[Parameter]) -> str:
    return "; ".join(dict.fromkeys(parameter.cited for parameter in parameters))


def _text(value: object) -> Sentence:
    if isinstance(value, Period):
        return say("{start} to {end}", start=value.start, end=value.end)
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    return value if isinstance(value, Sentence) else shown(value)
