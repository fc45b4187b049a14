"""The columns of the tax tab, and the names of jurisdictions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop.amounts import amount_text
from desktop.pages.budget.table import year_name
from desktop.table.column import Align, Column, Pill
from desktop.theme.tokens import Tone
from desktop.words import QT_TRANSLATE_NOOP, translate
from planning.tax.parameters import WORDS, Unknown

if TYPE_CHECKING:
    from planning.tax import Parameter
    from planning.tax.fleet import FleetYear

_TEXT = "budget"
_NAMES: Final = {
    "SE": QT_TRANSLATE_NOOP("budget", "Sweden"),
    "UK": QT_TRANSLATE_NOOP("budget", "United Kingdom"),
    "IN": QT_TRANSLATE_NOOP("budget", "India"),
    "DE": QT_TRANSLATE_NOOP("budget", "Germany"),
    "US": QT_TRANSLATE_NOOP("budget", "United States"),
}


def jurisdiction_label(code: str) -> str:
    """The name of a jurisdiction in the person's language."""
    return translate(_TEXT, _NAMES[code])


def jurisdictions() -> list[tuple[str, str]]:
    """Codes and names of the jurisdictions that tax pools can be worked out for."""
    return [(code, jurisdiction_label(code)) for code in _NAMES]


def year_columns() -> list[Column[FleetYear]]:
    """The columns of the pool years."""
    return [
        Column(translate(_TEXT, "Fiscal year"),
               lambda row: year_name(row.period.start, row.period.end), strong=True, width=96,
               key="year"),
        _money(translate(_TEXT, "Opening"), lambda row: row.opening, "opening"),
        _money(translate(_TEXT, "Purchases"), lambda row: row.purchases, "purchases"),
        _money(translate(_TEXT, "Proceeds"), lambda row: row.proceeds, "proceeds"),
        _money(translate(_TEXT, "Deduction"), lambda row: row.deduction, "deduction"),
        _money(translate(_TEXT, "Income"), lambda row: row.taxable, "taxable"),
        _money(translate(_TEXT, "Loss"), lambda row: row.loss, "loss"),
        _money(translate(_TEXT, "Closing"), lambda row: row.closing, "closing"),
        Column(translate(_TEXT, "Rule"), lambda row: row.rule or row.problem, width=180,
               key="rule", tooltip=lambda row: row.problem or row.rule),
    ]  # fmt: skip


def rule_columns() -> list[Column[Parameter | Unknown]]:
    """The columns of the rules in force; what is not known stands out."""
    return [
        Column(translate(_TEXT, "Regime"), lambda row: row.regime, strong=True, width=200,
               key="regime"),
        Column(translate(_TEXT, "Parameter"), lambda row: row.parameter.replace("_", " "),
               width=190, key="parameter"),
        Column(translate(_TEXT, "Value"), _value, width=150, key="value", pill=_unknown),
        Column(translate(_TEXT, "In force"), _period, width=190, key="period"),
        Column(translate(_TEXT, "Confidence"), _confidence, width=96, key="confidence"),
        Column(translate(_TEXT, "Source"), _source, width=380, key="source",
               tooltip=_told),
    ]  # fmt: skip


def _money(title: str, value: Any, key: str) -> Column[FleetYear]:
    return Column(
        title,
        value,
        text=amount_text,
        align=Align.RIGHT,
        width=122,
        key=key,
        order=lambda amount: (amount.currency, amount.number),
    )


def _value(row: Parameter | Unknown) -> str:
    if isinstance(row, Unknown):
        return translate(_TEXT, "unknown")
    return row.said.replace(" ", "\u00a0") if row.unit not in WORDS else row.said


def _unknown(row: Parameter | Unknown) -> Pill | None:
    if not isinstance(row, Unknown):
        return None
    return Pill(translate(_TEXT, "unknown"), Tone.WATCH)


def _period(row: Parameter | Unknown) -> str | None:
    return None if isinstance(row, Unknown) else row.period


def _confidence(row: Parameter | Unknown) -> str | None:
    return None if isinstance(row, Unknown) else row.confidence


def _source(row: Parameter | Unknown) -> str:
    if isinstance(row, Unknown):
        return str(row)
    return f"{row.source}, {row.source_date}" if row.source_date else row.source


def _told(row: Parameter | Unknown) -> str:
    """Everything that a row says, condition and note with it."""
    if isinstance(row, Unknown):
        return f"{row} {row.note}".strip()
    return "\n".join(part for part in (row.cited, row.condition, row.note) if part)
