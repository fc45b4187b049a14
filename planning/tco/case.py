"""What a case of ownership says: costs and when they fall, electricity, use, and the terms."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.errors import CaseError
from planning.tco.energy import HOURS_IN_YEAR

if TYPE_CHECKING:
    from money import Amount

MOST_YEARS: Final = 30
MOST_COSTS: Final = 200
LARGEST_COUNT: Final = 1_000_000


class Kind(StrEnum):
    """What a cost is for."""

    PURCHASE = "purchase"
    FREIGHT = "freight"
    INSTALLATION = "installation"
    ENERGY = "energy"
    COOLING = "cooling"
    NETWORK = "network"
    SPACE = "space"
    MAINTENANCE = "maintenance"
    SUPPORT = "support"
    LICENCES = "licences"
    STAFF = "staff"
    TRAINING = "training"
    INSURANCE = "insurance"
    DISPOSAL = "disposal"
    RESIDUAL = "residual"
    OTHER = "other"
    DOWNTIME = "downtime"
    END_USERS = "end-users"


#: Costs that no invoice shows: counted only when asked for, and kept apart.
INDIRECT: Final = frozenset({Kind.DOWNTIME, Kind.END_USERS})


class When(StrEnum):
    """When a cost falls: today, at the end of each year, or at the end of the last."""

    START = "start"
    YEARLY = "yearly"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """A cost that is entered. `growth` is a year (0.03: 3 % more each year, from the second).

    A residual is entered as what is received; it is counted against the costs.
    """

    kind: Kind
    amount: Amount
    when: When = When.YEARLY
    growth: Decimal = Decimal(0)
    per_unit: bool = False
    label: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        if self.amount.number < 0:
            raise CaseError(say("The cost “{label}” is negative.", label=self.label or self.kind))
        if not -1 < self.growth <= 10:
            raise CaseError(
                say("“{label}” grows by -100 % to 1000 % a year.", label=self.label or self.kind)
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff:
    """What a kilowatt-hour costs from year `from_year` (1 is the first), and where that is from."""

    from_year: int
    per_kwh: Amount
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Energy:
    """The electricity of one unit: mean power in use and idle, hours powered a year, PUE, tariffs.

    `idle_w` is drawn while powered and not used; where None, `power_w` is the mean over all hours.
    """

    power_w: Decimal
    tariffs: tuple[Tariff, ...]
    hours_a_year: Decimal = HOURS_IN_YEAR
    pue: Decimal = Decimal(1)
    idle_w: Decimal | None = None
    source: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.power_w <= 10_000_000 or (self.idle_w or 0) < 0:
            raise CaseError("Power is zero or more watts.")
        if not 0 <= self.hours_a_year <= 8784:
            raise CaseError("A year has at most 8,784 hours.")
        if not 1 <= self.pue <= 10:
            raise CaseError("A PUE is 1 or more: power of the facility over power of the machine.")
        if not self.tariffs or min(tariff.from_year for tariff in self.tariffs) != 1:
            raise CaseError("The price of electricity is needed from year 1.")

    def mean_w(self, utilisation: Decimal) -> Decimal:
        """The mean power of a unit that is used for this share of its powered hours."""
        if self.idle_w is None:
            return self.power_w
        return self.power_w * utilisation + self.idle_w * (1 - utilisation)

    def tariff(self, year: int) -> Tariff:
        """The tariff in force in a year: the latest that has begun."""
        begun = [tariff for tariff in self.tariffs if tariff.from_year <= year]
        return max(begun, key=lambda tariff: tariff.from_year)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case of ownership. `rate` discounts a year; what is not known (users, GPUs) is None."""

    currency: str
    years: int
    costs: tuple[Cost, ...]
    rate: Decimal = Decimal(0)
    units: int = 1
    energy: Energy | None = None
    users: int | None = None
    gpus: int | None = None
    utilisation: Decimal = Decimal(1)
    with_indirect: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.years <= MOST_YEARS:
            raise CaseError(say("A case covers 1 to {most_years} years.", most_years=MOST_YEARS))
        if not -1 < self.rate <= 10:
            raise CaseError("The rate lies between -100 % and 1000 % a year.")
        if not 0 <= self.utilisation <= 1:
            raise CaseError("Utilisation is 0 to 1 (100 %).")
        if len(self.costs) > MOST_COSTS:
            raise CaseError(say("A case has at most {most_costs} costs.", most_costs=MOST_COSTS))
        for count in (self.units, self.users, self.gpus):
            if count is not None and not 1 <= count <= LARGEST_COUNT:
                raise CaseError(
                    say(
                        "A number of units, users or GPUs is 1 to {largest_count:,}.",
                        largest_count=LARGEST_COUNT,
                    )
                )
        amounts = [cost.amount for cost in self.costs]
        amounts += [tariff.per_kwh for tariff in (self.energy.tariffs if self.energy else ())]
        if any(amount.currency != self.currency for amount in amounts):
            raise CaseError(
                say("All amounts of the case are in {currency}.", currency=self.currency)
            )

    @property
    def hours_a_year(self) -> Decimal:
        """Hours a year that the machines are powered; all of them unless it is said."""
        return self.energy.hours_a_year if self.energy else HOURS_IN_YEAR

    @property
    def used_share_of_year(self) -> Decimal:
        """The share of all hours of a year in which the machines work."""
        return self.utilisation * self.hours_a_year / HOURS_IN_YEAR

    @property
    def gpu_hours_a_year(self) -> Decimal | None:
        """GPU-hours used a year, of all units."""
        if self.gpus is None:
            return None
        return self.gpus * self.units * self.hours_a_year * self.utilisation
