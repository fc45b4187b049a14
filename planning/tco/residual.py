"""What a used part will fetch: an exponential decline fitted to dated market prices."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import exp, log
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.errors import CaseError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

DAYS_IN_YEAR: Final = 365.25
FEWEST_POINTS: Final = 3


@dataclass(frozen=True, slots=True)
class Decline:
    """Price at age t (in years) = `at_start` × `kept_a_year`^t, and how well that fits."""

    at_start: Amount
    kept_a_year: Decimal
    r_squared: float
    points: tuple[tuple[float, Amount], ...]

    @property
    def oldest_years(self) -> float:
        """The greatest age that a price is known of; beyond it the fit is a guess."""
        return max(age for age, _ in self.points)

    def at(self, years: Decimal) -> Amount:
        """The price at an age, rounded; a CaseError beyond what prices are known of."""
        if not 0 <= float(years) <= self.oldest_years + 1:
            raise CaseError(
                say(
                    "Prices are known up to an age of {oldest_years:.1f} years; what "
                    "is paid at {years} years is not known.",
                    oldest_years=self.oldest_years,
                    years=years,
                )
            )
        return (self.at_start * self.kept_a_year**years).rounded()


def fit_decline(new_on: date, prices: Sequence[tuple[date, Amount]]) -> Decline:
    """Fit the decline to prices seen on days since `new_on`; by least squares of the logarithms."""
    currencies = {price.currency for _, price in prices}
    usable = [(day, price) for day, price in prices if price.number > 0 and day >= new_on]
    if len({day for day, _ in usable}) < FEWEST_POINTS or len(currencies) != 1:
        raise CaseError(
            say(
                "A decline is fitted to prices of at least {fewest_points} days in one currency.",
                fewest_points=FEWEST_POINTS,
            )
        )
    points = tuple(((day - new_on).days / DAYS_IN_YEAR, price) for day, price in sorted(usable))
    ages = [age for age, _ in points]
    logs = [log(float(price.number)) for _, price in points]
    mean_age, mean_log = sum(ages) / len(ages), sum(logs) / len(logs)
    spread = sum((age - mean_age) ** 2 for age in ages)
    slope = sum((a - mean_age) * (b - mean_log) for a, b in zip(ages, logs, strict=True)) / spread
    start = mean_log - slope * mean_age
    missed = sum((b - start - slope * a) ** 2 for a, b in zip(ages, logs, strict=True))
    whole = sum((b - mean_log) ** 2 for b in logs)
    return Decline(
        at_start=Amount(Decimal(repr(exp(start))), currencies.pop()).rounded(),
        kept_a_year=Decimal(repr(round(exp(slope), 12))),
        r_squared=1 - missed / whole if whole else 1.0,
        points=points,
    )
