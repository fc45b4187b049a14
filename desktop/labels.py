"""What the closed sets of the ledger and of planning are called on screen, by their stored words.

Keys are the values of the enums, so that importing this loads neither the ledger nor planning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from decimal import Decimal

    from planning.depreciation import Terms

_CONTEXT: Final = "labels"

KINDS: Final = {
    "server": QT_TRANSLATE_NOOP("labels", "Server"),
    "workstation": QT_TRANSLATE_NOOP("labels", "Workstation"),
    "desktop": QT_TRANSLATE_NOOP("labels", "Desktop"),
    "laptop": QT_TRANSLATE_NOOP("labels", "Laptop"),
    "accelerator": QT_TRANSLATE_NOOP("labels", "Accelerator"),
    "storage": QT_TRANSLATE_NOOP("labels", "Storage"),
    "network": QT_TRANSLATE_NOOP("labels", "Network"),
    "edge": QT_TRANSLATE_NOOP("labels", "Edge device"),
    "component": QT_TRANSLATE_NOOP("labels", "Component"),
    "virtual_machine": QT_TRANSLATE_NOOP("labels", "Virtual machine"),
    "other": QT_TRANSLATE_NOOP("labels", "Other"),
}
STATUSES: Final = {
    "in_stock": QT_TRANSLATE_NOOP("labels", "In stock"),
    "deployed": QT_TRANSLATE_NOOP("labels", "Deployed"),
    "in_repair": QT_TRANSLATE_NOOP("labels", "In repair"),
    "retired": QT_TRANSLATE_NOOP("labels", "Retired"),
}
METHODS: Final = {
    "straight-line": QT_TRANSLATE_NOOP("labels", "Straight line"),
    "declining-balance": QT_TRANSLATE_NOOP("labels", "Declining balance"),
    "sum-of-years-digits": QT_TRANSLATE_NOOP("labels", "Sum of years’ digits"),
    "fixed-rate": QT_TRANSLATE_NOOP("labels", "Fixed yearly rate"),
    "units-of-production": QT_TRANSLATE_NOOP("labels", "Units of production"),
    "percent-table": QT_TRANSLATE_NOOP("labels", "US tax table (MACRS)"),
}
#: The methods that need no more than the forms ask for: units of production need the units too.
SIMPLE_METHODS: Final = tuple(
    name for name in METHODS if name not in {"units-of-production", "percent-table"}
)
CONVENTIONS: Final = {
    "full-month": QT_TRANSLATE_NOOP("labels", "The month in service counts whole"),
    "next-month": QT_TRANSLATE_NOOP("labels", "The month after counts first"),
    "nearest-month": QT_TRANSLATE_NOOP("labels", "By the 15th the month counts, later not"),
    "half-month": QT_TRANSLATE_NOOP("labels", "By the 15th the month counts whole, later half"),
    "mid-month": QT_TRANSLATE_NOOP("labels", "The month in service counts half"),
    "mid-quarter": QT_TRANSLATE_NOOP("labels", "The quarter in service counts half"),
    "half-year": QT_TRANSLATE_NOOP("labels", "The first fiscal year counts half"),
    "full-year": QT_TRANSLATE_NOOP("labels", "The first fiscal year counts whole"),
    "days-in-year": QT_TRANSLATE_NOOP("labels", "By real days of each fiscal year"),
    "days-of-life": QT_TRANSLATE_NOOP("labels", "By real days of the whole life"),
    "days-30-360": QT_TRANSLATE_NOOP("labels", "By days of 30-day months"),
    "days-365": QT_TRANSLATE_NOOP("labels", "By real days over 365"),
}
FREQUENCIES: Final = {
    "month": QT_TRANSLATE_NOOP("labels", "Every month"),
    "quarter": QT_TRANSLATE_NOOP("labels", "Every fiscal quarter"),
    "year": QT_TRANSLATE_NOOP("labels", "Every fiscal year"),
}

PRICE_KINDS: Final = {
    "list": QT_TRANSLATE_NOOP("labels", "List"),
    "quoted": QT_TRANSLATE_NOOP("labels", "Quoted"),
    "paid": QT_TRANSLATE_NOOP("labels", "Paid"),
    "retail": QT_TRANSLATE_NOOP("labels", "Retail"),
    "used": QT_TRANSLATE_NOOP("labels", "Used"),
    "rental": QT_TRANSLATE_NOOP("labels", "Rental"),
    "reserved_1y": QT_TRANSLATE_NOOP("labels", "Reserved for 1 year"),
    "reserved_3y": QT_TRANSLATE_NOOP("labels", "Reserved for 3 years"),
    "spot": QT_TRANSLATE_NOOP("labels", "Spot"),
    "launch": QT_TRANSLATE_NOOP("labels", "At launch"),
}


def kind_label(kind: str) -> str:
    """What a kind of asset is called."""
    return translate(_CONTEXT, KINDS[kind])


def status_label(status: str) -> str:
    """What a state of an asset is called."""
    return translate(_CONTEXT, STATUSES[status])


def method_label(method: str) -> str:
    """What a depreciation method is called."""
    return translate(_CONTEXT, METHODS[method])


def convention_label(convention: str) -> str:
    """What a convention for the first period says."""
    return translate(_CONTEXT, CONVENTIONS[convention])


def frequency_label(frequency: str) -> str:
    """How often a schedule charges."""
    return translate(_CONTEXT, FREQUENCIES[frequency])


def terms_text(terms: Terms) -> str:
    """The method of a book in a few words: “Declining balance 200 %”."""
    name = method_label(terms.method)
    if terms.method == "declining-balance":
        name = f"{name} {_percent(terms.factor)}"
    if terms.method == "fixed-rate" and terms.rate is not None:
        name = f"{name} {_percent(terms.rate)}"
    return name


def course_text(terms: Terms) -> str:
    """How a book charges, in one line: its method, how often, and how the first period counts."""
    often, first = frequency_label(terms.frequency), convention_label(terms.convention)
    return f"{terms_text(terms)} · {often} · {first}"


def _percent(share: Decimal) -> str:
    return f"{(share * 100).normalize():f}\u00a0%"


def price_kind_text(kind: str) -> str:
    """What a kind of price is called."""
    return translate(_CONTEXT, PRICE_KINDS.get(kind, kind))
