"""What an upgrade brings by the time it saves: hours are money only as far as they are used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from money.sentence import shown
from planning.errors import CaseError
from planning.functions.exact import product
from planning.reason import Input, Reason, percent, plain

if TYPE_CHECKING:
    from decimal import Decimal

    from money import Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSaved:
    """Hours saved by each of `people` in a week, what an hour of theirs costs, weeks worked a year.

    `realised` is the share of those hours that becomes work (0 to 1).
    """

    hours_a_week: Decimal
    people: Decimal
    cost_per_hour: Amount
    weeks_a_year: Decimal
    realised: Decimal

    def __post_init__(self) -> None:
        if not 0 <= self.hours_a_week <= 168 or not 0 <= self.weeks_a_year <= 53:
            raise CaseError("A week has 168 hours, a year at most 53 weeks.")
        if self.people < 0 or self.cost_per_hour.number < 0:
            raise CaseError("People and the cost of an hour are zero or more.")
        if not 0 <= self.realised <= 1:
            raise CaseError("The share of saved time that becomes work is 0 to 1 (100 %).")

    @property
    def hours_a_year(self) -> Decimal:
        """Hours of all people in a year that become work."""
        return product(self.hours_a_week, self.people, self.weeks_a_year, self.realised)

    @property
    def a_year(self) -> Amount:
        """What those hours cost; rounded."""
        return (self.cost_per_hour * self.hours_a_year).rounded()

    @property
    def reason(self) -> Reason:
        """How it is reached."""
        return Reason(
            rule="Time saved, as far as it becomes work",
            formula="hours a week × people × weeks × share realised × cost of an hour",
            inputs=(
                Input("Hours a week and person", plain(self.hours_a_week)),
                Input("People", plain(self.people)),
                Input("Weeks a year", plain(self.weeks_a_year)),
                Input("Realised", percent(self.realised)),
                Input("Cost of an hour", shown(self.cost_per_hour)),
            ),
            rounding="Half up to the minor unit, once a year",
            source="Entered by hand",
        )
