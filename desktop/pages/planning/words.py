"""How ways and figures of a decision are called on the page."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desktop.amounts import NO_BREAK_SPACE, amount_text
from desktop.language import locale_name
from desktop.said import facts_of, rule_of
from desktop.widgets.notice import Why
from desktop.words import QT_TRANSLATE_NOOP, said, translate

if TYPE_CHECKING:
    from money import Amount
    from planning.decisions import Option
    from planning.reason import Reason
    from planning.returns import Measure

_TEXT: Final = "decisions"

#: What lines of costs are called that nobody gave a name of their own.
LINES: Final = (
    QT_TRANSLATE_NOOP("decisions", "Purchase"),
    QT_TRANSLATE_NOOP("decisions", "Freight"),
    QT_TRANSLATE_NOOP("decisions", "Installation"),
    QT_TRANSLATE_NOOP("decisions", "Electricity"),
    QT_TRANSLATE_NOOP("decisions", "Energy"),
    QT_TRANSLATE_NOOP("decisions", "Cooling"),
    QT_TRANSLATE_NOOP("decisions", "Network"),
    QT_TRANSLATE_NOOP("decisions", "Space"),
    QT_TRANSLATE_NOOP("decisions", "Maintenance"),
    QT_TRANSLATE_NOOP("decisions", "Support"),
    QT_TRANSLATE_NOOP("decisions", "Licences"),
    QT_TRANSLATE_NOOP("decisions", "Staff"),
    QT_TRANSLATE_NOOP("decisions", "Training"),
    QT_TRANSLATE_NOOP("decisions", "Insurance"),
    QT_TRANSLATE_NOOP("decisions", "Disposal"),
    QT_TRANSLATE_NOOP("decisions", "Residual"),
    QT_TRANSLATE_NOOP("decisions", "Other"),
    QT_TRANSLATE_NOOP("decisions", "Downtime"),
    QT_TRANSLATE_NOOP("decisions", "End-users"),
    QT_TRANSLATE_NOOP("decisions", "Lease payments"),
    QT_TRANSLATE_NOOP("decisions", "Rent"),
    QT_TRANSLATE_NOOP("decisions", "Compute"),
    QT_TRANSLATE_NOOP("decisions", "Storage"),
    QT_TRANSLATE_NOOP("decisions", "Egress"),
)


def line_label(label: str) -> str:
    """A line of costs as people call it; a name that somebody gave it stays."""
    return translate(_TEXT, label) if label in LINES else label


def way_label(option: Option) -> str:
    """A way as people call it."""
    return {
        "buy": translate(_TEXT, "Buy"),
        "lease": translate(_TEXT, "Lease"),
        "rent": translate(_TEXT, "Hire by the month"),
        "cloud on-demand": translate(_TEXT, "Cloud, on demand"),
        "cloud reserved-1-year": translate(_TEXT, "Cloud, for 1 year"),
        "cloud reserved-3-years": translate(_TEXT, "Cloud, for 3 years"),
        "cloud spot": translate(_TEXT, "Cloud, spot"),
    }[option.name]


def short_label(option: Option) -> str:
    """A way in the few letters that fit below a bar."""
    return {
        "cloud on-demand": translate(_TEXT, "On demand"),
        "cloud reserved-1-year": translate(_TEXT, "1 year"),
        "cloud reserved-3-years": translate(_TEXT, "3 years"),
        "cloud spot": translate(_TEXT, "Spot"),
        "rent": translate(_TEXT, "Hire"),
    }.get(option.name) or way_label(option)


def count_text(count: int) -> str:
    """A count with the separators of the locale."""
    from money.text import format_number

    return format_number(Decimal(count), locale_name(), digits=0)


def bare_text(amount: Amount) -> str:
    """An amount without its currency, a dash where it is nothing."""
    from money import minor_digits
    from money.text import format_number

    if not amount:
        return "–"
    return format_number(amount.number, locale_name(), digits=minor_digits(amount.currency))


def hourly_text(amount: Amount) -> str:
    """A price an hour with four decimals."""
    from money.text import format_amount

    return format_amount(amount, locale_name(), code=True, digits=4).replace(" ", NO_BREAK_SPACE)


def money_text(value: float, currency: str) -> str:
    """A simulated amount in whole units."""
    from money import Amount
    from money.text import format_amount

    amount = Amount(Decimal(repr(value)), currency)
    return format_amount(amount, locale_name(), code=True, digits=0).replace(" ", NO_BREAK_SPACE)


def percent_text(share: Decimal, digits: int = 1) -> str:
    """A share with so many decimals."""
    from money.text import format_number

    return f"{format_number(round(share * 100, digits), locale_name(), digits=digits)}\u00a0%"


def measure_label(measure: Measure) -> str:
    """A measure of return as people call it."""
    return {
        "npv": translate(_TEXT, "Net present value"),
        "roi": translate(_TEXT, "Return on investment"),
        "roi-a-year": translate(_TEXT, "Return on investment a year"),
        "irr": translate(_TEXT, "Internal rate of return"),
        "mirr": translate(_TEXT, "Modified internal rate of return"),
        "payback": translate(_TEXT, "Payback"),
        "discounted-payback": translate(_TEXT, "Payback on discounted payments"),
        "profitability-index": translate(_TEXT, "Profitability index"),
    }[measure.name]


def measure_text(measure: Measure, currency: str) -> str:
    """Its value in its unit; a dash where there is none."""
    from money import Amount
    from money.text import format_number

    value = measure.value
    if value is None:
        return "–"
    if measure.name == "npv":
        return amount_text(Amount(value, currency).rounded())
    if measure.name in {"payback", "discounted-payback"}:
        years = format_number(round(value, 2), locale_name(), digits=2)
        return translate(_TEXT, "{n} years").format(n=years)
    if measure.name == "profitability-index":
        return format_number(round(value, 4), locale_name(), digits=4)
    return percent_text(value)


def why_of(title: str, amount: Amount | None, reason: Reason) -> Why:
    """A reason of planning as the window shows it."""
    shown = f"{title}: {amount_text(amount.rounded())}" if amount is not None else title
    return Why(shown, facts_of(reason), rule_of(reason), said(reason.source))
