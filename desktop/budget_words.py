"""What the closed sets of budgets and metrics are called on screen, by their stored words, with the
tone and the mark that go with a state: a state is never told by colour alone.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from desktop.table.column import Pill, plain_text
from desktop.theme.tokens import Tone
from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from planning.budgeting import Standing
    from planning.budgeting.tracking import Missing

_CONTEXT: Final = "budgets"

CATEGORIES: Final = {
    "hardware": QT_TRANSLATE_NOOP("budgets", "Hardware"),
    "server": QT_TRANSLATE_NOOP("budgets", "Servers"),
    "workstation": QT_TRANSLATE_NOOP("budgets", "Workstations"),
    "desktop": QT_TRANSLATE_NOOP("budgets", "Desktops"),
    "laptop": QT_TRANSLATE_NOOP("budgets", "Laptops"),
    "accelerator": QT_TRANSLATE_NOOP("budgets", "Accelerators"),
    "storage": QT_TRANSLATE_NOOP("budgets", "Storage"),
    "network": QT_TRANSLATE_NOOP("budgets", "Network"),
    "edge": QT_TRANSLATE_NOOP("budgets", "Edge devices"),
    "component": QT_TRANSLATE_NOOP("budgets", "Components"),
    "software": QT_TRANSLATE_NOOP("budgets", "Software"),
    "cloud": QT_TRANSLATE_NOOP("budgets", "Cloud"),
    "maintenance": QT_TRANSLATE_NOOP("budgets", "Maintenance"),
    "energy": QT_TRANSLATE_NOOP("budgets", "Energy"),
    "services": QT_TRANSLATE_NOOP("budgets", "Services"),
    "staff": QT_TRANSLATE_NOOP("budgets", "Staff"),
    "other": QT_TRANSLATE_NOOP("budgets", "Other"),
}
SPENDINGS: Final = {
    "capital": QT_TRANSLATE_NOOP("budgets", "Capital"),
    "operating": QT_TRANSLATE_NOOP("budgets", "Operating"),
}
STATES: Final = {
    "planned": QT_TRANSLATE_NOOP("budgets", "Planned"),
    "requested": QT_TRANSLATE_NOOP("budgets", "Requested"),
    "committed": QT_TRANSLATE_NOOP("budgets", "Ordered"),
    "received": QT_TRANSLATE_NOOP("budgets", "Received"),
    "invoiced": QT_TRANSLATE_NOOP("budgets", "Invoiced"),
}
ENTRIES: Final = {
    "requested": QT_TRANSLATE_NOOP("budgets", "Request"),
    "committed": QT_TRANSLATE_NOOP("budgets", "Order"),
    "received": QT_TRANSLATE_NOOP("budgets", "Receipt"),
    "invoiced": QT_TRANSLATE_NOOP("budgets", "Invoice"),
}
BUDGET_STATUSES: Final = {
    "draft": (QT_TRANSLATE_NOOP("budgets", "Draft"), Tone.WATCH),
    "approved": (QT_TRANSLATE_NOOP("budgets", "Signed"), Tone.GOOD),
    "closed": (QT_TRANSLATE_NOOP("budgets", "Closed"), Tone.NEUTRAL),
}
LEVELS: Final = {
    "within": (QT_TRANSLATE_NOOP("budgets", "Within"), Tone.GOOD, "✓"),
    "notice": (QT_TRANSLATE_NOOP("budgets", "Notice"), Tone.WATCH, "!"),
    "act": (QT_TRANSLATE_NOOP("budgets", "Act"), Tone.ACT, "‼"),
    "stop": (QT_TRANSLATE_NOOP("budgets", "Stop"), Tone.ACT, "✕"),
}
RESERVES: Final = {
    "sound": (QT_TRANSLATE_NOOP("budgets", "Sound"), Tone.GOOD),
    "small": (QT_TRANSLATE_NOOP("budgets", "Smaller than the rule"), Tone.WATCH),
    "large": (QT_TRANSLATE_NOOP("budgets", "Larger than the rule"), Tone.WATCH),
    "eaten": (QT_TRANSLATE_NOOP("budgets", "Eaten by the plan"), Tone.ACT),
}
CHANGES: Final = {
    "same": (QT_TRANSLATE_NOOP("budgets", "Same"), Tone.NEUTRAL),
    "changed": (QT_TRANSLATE_NOOP("budgets", "Changed"), Tone.WATCH),
    "added": (QT_TRANSLATE_NOOP("budgets", "Added"), Tone.ACCENT),
    "removed": (QT_TRANSLATE_NOOP("budgets", "Removed"), Tone.ACT),
}
CALLS: Final = {
    "book_ends": QT_TRANSLATE_NOOP("budgets", "Book ends: replace"),
    "upgrade": QT_TRANSLATE_NOOP("budgets", "Rules ask for an upgrade"),
}
MEASURES: Final = {
    "hardware_utilisation": QT_TRANSLATE_NOOP("budgets", "GPU utilisation, from telemetry"),
    "cost_per_gpu_hour": QT_TRANSLATE_NOOP("budgets", "Cost of a GPU-hour, books and telemetry"),
    "cloud_cost": QT_TRANSLATE_NOOP("budgets", "Cloud invoices of a month"),
    "depreciation": QT_TRANSLATE_NOOP("budgets", "Depreciation of a month, from the books"),
    "own": QT_TRANSLATE_NOOP("budgets", "Own figures, entered by hand"),
}
DIRECTIONS: Final = {
    "at_least": (QT_TRANSLATE_NOOP("budgets", "At least"), "≥"),
    "at_most": (QT_TRANSLATE_NOOP("budgets", "At most"), "≤"),
}
STATUSES: Final = {
    "good": (QT_TRANSLATE_NOOP("budgets", "Good"), Tone.GOOD, "✓"),
    "watch": (QT_TRANSLATE_NOOP("budgets", "Watch"), Tone.WATCH, "!"),
    "act": (QT_TRANSLATE_NOOP("budgets", "Act"), Tone.ACT, "‼"),
    "unknown": (QT_TRANSLATE_NOOP("budgets", "Unknown"), Tone.NEUTRAL, "?"),
}
TRENDS: Final = {
    "better": QT_TRANSLATE_NOOP("budgets", "↗ better"),
    "steady": QT_TRANSLATE_NOOP("budgets", "→ steady"),
    "worse": QT_TRANSLATE_NOOP("budgets", "↘ worse"),
}
MISSING: Final = {
    "measurements": QT_TRANSLATE_NOOP("budgets", "Measure GPUs for a month (Monitor)"),
    "books": QT_TRANSLATE_NOOP("budgets", "Give assets a depreciation book (Budget)"),
    "gpu_counts": QT_TRANSLATE_NOOP("budgets", "Probe the measured machines for their GPUs"),
    "invoices": QT_TRANSLATE_NOOP("budgets", "Enter invoices on lines of the category Cloud"),
    "values": QT_TRANSLATE_NOOP("budgets", "Enter a value"),
    "currency": QT_TRANSLATE_NOOP("budgets", "No figure is in the currency of the target"),
}


def category_label(category: str) -> str:
    """What a category is called."""
    return translate(_CONTEXT, CATEGORIES[category])


def spending_label(spending: str) -> str:
    """Capital or operating."""
    return translate(_CONTEXT, SPENDINGS[spending])


def state_label(state: str) -> str:
    """How far the money of a line has come."""
    return translate(_CONTEXT, STATES[state])


def entry_label(state: str) -> str:
    """What an entry is."""
    return translate(_CONTEXT, ENTRIES[state])


def call_label(call: str) -> str:
    """What calls for a refresh."""
    return translate(_CONTEXT, CALLS[call])


def measure_label(measure: str) -> str:
    """What feeds a metric."""
    return translate(_CONTEXT, MEASURES[measure])


def trend_text(trend: str) -> str | None:
    """Where a metric goes; None where it is not known."""
    return translate(_CONTEXT, TRENDS[trend]) if trend in TRENDS else None


def missing_text(missing: Missing | None) -> str:
    """What would make a metric known."""
    return "" if missing is None else translate(_CONTEXT, MISSING[missing.value])


def budget_status(status: str) -> tuple[str, Tone]:
    """A budget's status with its tone."""
    word, tone = BUDGET_STATUSES[status]
    return translate(_CONTEXT, word), tone


def reserve_state(state: str) -> tuple[str, Tone]:
    """What is amiss with a contingency."""
    word, tone = RESERVES[state]
    return translate(_CONTEXT, word), tone


def change_pill(change: str) -> Pill:
    """What a copy of a plan does with a line."""
    word, tone = CHANGES[change]
    return Pill(translate(_CONTEXT, word), tone)


def level_text(level: str) -> tuple[str, Tone]:
    """A level with its mark: “‼ Act”."""
    word, tone, mark = LEVELS[level]
    return f"{mark} {translate(_CONTEXT, word)}", tone


def level_pill(found: Standing) -> Pill:
    """A level as a state."""
    return Pill(*level_text(found.level.value))


def status_pill(status: str) -> Pill:
    """Where a metric stands."""
    word, tone, mark = STATUSES[status]
    return Pill(f"{mark} {translate(_CONTEXT, word)}", tone)


def percent_text(percent: Decimal | None) -> str | None:
    """A percentage to a tenth, by locale; None where there is no limit to compare with."""
    if percent is None:
        return None
    return f"{QLocale().toString(float(percent), 'f', 1)}\u00a0%"


def measured_text(number: Decimal, unit: str) -> str:
    """A value of a metric with its unit; money as its currency writes it, at most to 1/10,000."""
    from desktop.amounts import amount_text
    from money import Amount, is_known_currency
    from money.currency import minor_digits

    shown = number.normalize()
    exponent = shown.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    if is_known_currency(unit):
        return amount_text(Amount(number, unit), digits=max(minor_digits(unit), decimals))
    plain = shown if decimals else Decimal(int(shown))
    return f"{plain_text(plain)}\u00a0{unit}".rstrip()
