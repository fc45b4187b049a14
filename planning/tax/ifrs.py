"""IFRS in small: when a charge starts and stops, a residual above the value, lease exemptions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.errors import TaxError
from planning.tax.explained import because, given

if TYPE_CHECKING:
    from decimal import Decimal

    from planning.reason import Reason
    from planning.tax.parameters import TaxRules

STANDARD: Final = "IAS 16 / IFRS 16"
#: The figures have no dates of their own; they are asked for on a day after both standards began.
IN_FORCE: Final = date(2019, 1, 1)


@dataclass(frozen=True, slots=True)
class ExemptLease:
    """A lease outside the balance sheet: its expense by month, and why it may be."""

    exempt: bool
    monthly: tuple[Amount, ...]
    reason: Reason = field(compare=False)


def exempt_lease(
    rules: TaxRules,
    payment: Amount,
    months: int,
    value_when_new_usd: Decimal | None = None,
    *,
    named_low_value: bool = False,
    purchase_option: bool = False,
) -> ExemptLease:
    """Whether a lease is short or of low value; payments are spread evenly over its months.

    `named_low_value` is for things that the standard's own basis names (laptops, phones, tablets),
    where the value when new is not at hand. A lease with a purchase option is never a short one.
    """
    if months < 1:
        raise TaxError("A lease runs for a month or longer.")
    limit = rules.need("IFRS", STANDARD, "low_value_lease_to", IN_FORCE)
    short = rules.need("IFRS", STANDARD, "short_lease_to_months", IN_FORCE)
    low = named_low_value if value_when_new_usd is None else value_when_new_usd <= limit.number
    exempt = low or (months <= short.number and not purchase_option)
    reason = because(
        "IFRS 16.5–8: leases of 12 months or less, or of low value, may stay off the balance sheet",
        say(
            "value when new in the order of {limit} USD, or {short} months or "
            "less; payments are an expense in equal parts, with no "
            "right-of-use asset",
            limit=limit.number,
            short=short.number,
        ),
        given(
            payment=payment,
            months=months,
            value_when_new=None
            if value_when_new_usd is None
            else say("{value_when_new_usd} USD", value_when_new_usd=value_when_new_usd),
            named_as_low_value=named_low_value,
            purchase_option=purchase_option,
        ),
        limit,
        short,
        rounding="not at all: what is paid is spread as it is paid",
    )
    return ExemptLease(exempt, (payment,) * months if exempt else (), reason)


def charge_begins(rules: TaxRules, available: date) -> tuple[date, Reason]:
    """The first day of depreciation: available for use, not bought, delivered or first used."""
    rule = rules.need("IFRS", STANDARD, "depreciation starts", IN_FORCE)
    reason = because(
        "IAS 16.55: depreciation begins when the asset is available for use",
        "the day on which it is in the place and condition to be used as intended",
        given(available_for_use=available),
        rule,
        rounding="not at all",
    )
    return available, reason


def charge_stops(
    rules: TaxRules, held_for_sale: date | None, derecognised: date | None
) -> tuple[date | None, Reason]:
    """The day from which nothing is charged: the earlier of both. Being idle does not stop it."""
    rule = rules.need("IFRS", STANDARD, "depreciation stops", IN_FORCE)
    days = [day for day in (held_for_sale, derecognised) if day is not None]
    reason = because(
        "IAS 16.55: depreciation ends when held for sale (IFRS 5) or derecognised, not when idle",
        "the earlier of both days",
        given(held_for_sale=held_for_sale, derecognised=derecognised),
        rule,
        rounding="not at all",
    )
    return min(days, default=None), reason


def charge_with_residual(
    rules: TaxRules, carrying: Amount, residual: Amount, months_left: int
) -> tuple[Amount, Reason]:
    """The monthly charge of straight line; nothing while the residual is not below the value."""
    rule = rules.need("IFRS", STANDARD, "residual above carrying amount", IN_FORCE)
    if months_left < 1:
        raise TaxError("A remaining life is a month or longer.")
    zero = Amount.zero(carrying.currency)
    charge = zero if residual >= carrying else ((carrying - residual) / months_left).rounded()
    reason = because(
        "IAS 16.54: the charge is zero while the residual value is not below the carrying amount",
        "(carrying amount - residual) / months left, never below zero",
        given(carrying_amount=carrying, residual=residual, months_left=months_left),
        rule,
    )
    return charge, reason
