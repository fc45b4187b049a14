"""What renting costs: on demand, reserved and spot, with storage and egress, from dated prices."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say, shown
from planning.errors import CaseError
from planning.functions.exact import product
from planning.reason import Input, Reason, percent
from planning.tco.energy import HOURS_IN_YEAR

if TYPE_CHECKING:
    from datetime import date

MONTHS_IN_YEAR: Final = Decimal(12)


class Plan(StrEnum):
    """How a cloud is paid."""

    ON_DEMAND = "on-demand"
    RESERVED_1_YEAR = "reserved-1-year"
    RESERVED_3_YEARS = "reserved-3-years"
    SPOT = "spot"


#: Paid for every hour of the term, used or not.
COMMITTED: Final = {Plan.RESERVED_1_YEAR: 1, Plan.RESERVED_3_YEARS: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What one instance costs an hour by plan, on a day, and where that is from."""

    name: str
    per_hour: dict[Plan, Amount]
    gpus: int = 1
    on: date | None = None
    source: str = ""

    def __post_init__(self) -> None:
        if not self.per_hour or any(price.number < 0 for price in self.per_hour.values()):
            raise CaseError(
                say("“{value}” needs a price an hour of zero or more.", value=self.name)
            )
        if len({price.currency for price in self.per_hour.values()}) != 1:
            raise CaseError(
                say("The prices of “{value}” are in different currencies.", value=self.name)
            )
        if not 1 <= self.gpus <= 10_000:
            raise CaseError("An instance has 1 to 10,000 GPUs.")

    @property
    def currency(self) -> str:
        """The currency of all its prices."""
        return next(iter(self.per_hour.values())).currency


@dataclass(frozen=True, slots=True, kw_only=True)
class Interruption:
    """What an interruption of a spot instance costs in time.

    `per_hour` is how often an instance is taken away in an hour of running; each time what was done
    since the last checkpoint (half the interval on average) is done again, after the restart.
    """

    per_hour: Decimal
    restart_hours: Decimal
    checkpoint_hours: Decimal

    def __post_init__(self) -> None:
        if min(self.per_hour, self.restart_hours, self.checkpoint_hours) < 0:
            raise CaseError("Interruptions, restarts and checkpoints are zero or more.")
        if self.lost_share >= 1:
            raise CaseError("With these interruptions nothing would ever be finished.")

    @property
    def lost_share(self) -> Decimal:
        """The share of the running hours that is lost."""
        return self.per_hour * (self.restart_hours + self.checkpoint_hours / 2)

    @property
    def stretch(self) -> Decimal:
        """Hours paid for one hour of finished work."""
        return 1 / (1 - self.lost_share)


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What is rented: instances, the share of the year they work, data kept and sent out."""

    instances: int = 1
    utilisation: Decimal = Decimal(1)
    storage_gb: Decimal = Decimal(0)
    storage_per_gb_month: Amount | None = None
    egress_gb_a_month: Decimal = Decimal(0)
    egress_per_gb: Amount | None = None
    interruption: Interruption | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.instances <= 1_000_000 or not 0 <= self.utilisation <= 1:
            raise CaseError("Instances are 1 or more, utilisation is 0 to 1 (100 %).")
        if self.storage_gb < 0 or self.egress_gb_a_month < 0:
            raise CaseError("Gigabytes are zero or more.")
        if (self.storage_gb and self.storage_per_gb_month is None) or (
            self.egress_gb_a_month and self.egress_per_gb is None
        ):
            raise CaseError("Storage and egress need a price a gigabyte.")


@dataclass(frozen=True, slots=True)
class CloudCost:
    """What a year in the cloud costs by part; not rounded."""

    plan: Plan
    compute: Amount
    storage: Amount
    egress: Amount
    reason: Reason

    @property
    def a_year(self) -> Amount:
        """All parts together."""
        return self.compute + self.storage + self.egress


def cloud_cost(offer: Offer, plan: Plan, use: Use) -> CloudCost:
    """What a year costs under a plan; a CaseError where the price of it is not known."""
    price = offer.per_hour.get(plan)
    if price is None:
        raise CaseError(
            say(
                "The price of “{offer}” under the plan “{plan}” is not known.",
                offer=offer.name,
                plan=plan,
            )
        )
    hours = paid_hours(plan, use)
    nothing = Amount.zero(price.currency)
    storage, egress = use.storage_per_gb_month, use.egress_per_gb
    return CloudCost(
        plan=plan,
        compute=price * hours,
        storage=storage * product(use.storage_gb, MONTHS_IN_YEAR) if storage else nothing,
        egress=egress * product(use.egress_gb_a_month, MONTHS_IN_YEAR) if egress else nothing,
        reason=_reason(offer, plan, use, price, hours),
    )


def paid_hours(plan: Plan, use: Use) -> Decimal:
    """Instance-hours paid in a year: all where committed, stretched by interruptions for spot."""
    every = HOURS_IN_YEAR * use.instances
    if plan in COMMITTED:
        return every
    worked = product(every, use.utilisation)
    if plan is Plan.SPOT and use.interruption is not None:
        return product(worked, use.interruption.stretch)
    return worked


def _reason(offer: Offer, plan: Plan, use: Use, price: Amount, hours: Decimal) -> Reason:
    inputs = [
        Input("Offer", offer.name),
        Input("Price an hour", shown(price)),
        Input("Instances", shown(use.instances)),
        Input("Utilisation", percent(use.utilisation)),
        Input("Hours paid a year", say("{hours:,.1f}", hours=hours)),
    ]
    if plan is Plan.SPOT:
        if use.interruption is None:
            inputs.append(Input("Interruptions", "not known, and so not counted"))
        else:
            lost = percent(use.interruption.lost_share)
            inputs.append(Input("Time lost to interruptions", lost))
    if use.storage_gb:
        price_gb = use.storage_per_gb_month
        inputs.append(
            Input(
                "Storage",
                say(
                    "{storage_gb} GB at {price_gb} a GB and month",
                    storage_gb=use.storage_gb,
                    price_gb=price_gb,
                ),
            )
        )
    if use.egress_gb_a_month:
        inputs.append(
            Input(
                "Egress",
                say(
                    "{egress_gb_a_month} GB a month at {egress_per_gb}",
                    egress_gb_a_month=use.egress_gb_a_month,
                    egress_per_gb=use.egress_per_gb,
                ),
            )
        )
    source = offer.source + (say(", prices of {on}", on=offer.on.isoformat()) if offer.on else "")
    rule = (
        say(
            "Reserved for {committed} year(s): every hour of the term is paid",
            committed=COMMITTED[plan],
        )
        if plan in COMMITTED
        else say("Hours worked are paid")
        + (say(", and those lost to interruptions") if plan is Plan.SPOT else "")
    )
    return Reason(
        rule=rule,
        formula="price an hour × hours paid + storage × 12 + egress × 12",
        inputs=tuple(inputs),
        rounding="Not rounded before it is shown",
        source=source or say("Price entered by hand"),
    )
