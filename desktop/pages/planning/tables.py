"""The tables of a decision: the ways side by side, the cost of owning by year, scenarios."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop.amounts import amount_text
from desktop.pages.planning.words import bare_text, hourly_text, line_label, way_label
from desktop.table.column import Align, Column, Pill
from desktop.theme.tokens import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from money import Amount
    from planning.decisions import Comparison, Option
    from planning.reason import Reason
    from planning.tco import TotalCost

_TEXT: Final = "decisions"


def way_columns(found: Callable[[], Comparison | None]) -> list[Column[Option]]:
    """The columns of the ways; the one that costs least is marked."""

    def best(option: Option) -> Pill | None:
        shown = found()
        is_best = shown is not None and shown.best is option
        return Pill(translate(_TEXT, "costs least"), Tone.GOOD) if is_best else None

    return [
        Column(translate(_TEXT, "Way"), way_label, strong=True, width=186, key="way"),
        Column("", lambda option: option.name, text=lambda _name: "", pill=best, width=90,
               key="best"),
        _money(translate(_TEXT, "Paid in all"), lambda option: option.nominal, "nominal"),
        _money(translate(_TEXT, "Present value"), lambda option: option.present, "present"),
        _money(translate(_TEXT, "A year"), lambda option: option.a_year, "a_year"),
        Column(translate(_TEXT, "Per GPU-hour"), lambda option: option.per_gpu_hour,
               text=hourly_text, align=Align.RIGHT, width=120, key="per_hour",
               order=lambda amount: amount.number),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class CostRow:
    """A line of the cost of owning, or the total of all."""

    label: str
    amounts: tuple[Amount, ...]
    present: Amount
    reason: Reason
    is_total: bool = False


def cost_rows(total: TotalCost) -> list[CostRow]:
    """The lines with their total."""
    indirect = translate(_TEXT, "{label} (indirect)")
    rows = [
        CostRow(
            indirect.format(label=line_label(line.label))
            if line.is_indirect
            else line_label(line.label),
            line.amounts,
            line.present,
            line.reason,
        )
        for line in total.lines
    ]
    title = translate(_TEXT, "Total")
    return [*rows, CostRow(title, total.by_year, total.present, total.reason, is_total=True)]


def cost_columns(years: int) -> list[Column[CostRow]]:
    """The columns of the cost of owning over so many years."""

    def at(year: int) -> Callable[[CostRow], Amount]:
        return lambda row: row.amounts[year]

    columns: list[Column[CostRow]] = [
        Column(translate(_TEXT, "Cost"), lambda row: row.label, strong=True, width=170, key="cost"),
        _money(translate(_TEXT, "Today"), at(0), "year-0", bare=True),
    ]
    title = translate(_TEXT, "Year {n}")
    columns += [
        _money(title.format(n=n), at(n), f"year-{n}", bare=True) for n in range(1, years + 1)
    ]
    present = translate(_TEXT, "Present value")
    columns.append(_money(present, lambda row: row.present, "present", bare=True))
    return columns


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """What a way costs under a scenario, against the decision itself."""

    scenario: str
    option: Option
    difference: Amount


def scenario_rows(found: Comparison) -> list[ScenarioRow]:
    """Every scenario with every way that the decision has too."""
    base = {option.name: option.present for option in found.options}
    return [
        ScenarioRow(side.name, option, option.present - base[option.name])
        for side in found.scenarios
        for option in side.options
        if option.name in base
    ]


def scenario_columns() -> list[Column[ScenarioRow]]:
    """The columns of scenarios."""
    return [
        Column(translate(_TEXT, "Scenario"), lambda row: row.scenario, strong=True, width=200,
               key="scenario"),
        Column(translate(_TEXT, "Way"), lambda row: way_label(row.option), width=190, key="way"),
        _money(translate(_TEXT, "Present value"), lambda row: row.option.present, "present"),
        _money(translate(_TEXT, "Against the decision"), lambda row: row.difference, "difference"),
    ]  # fmt: skip


def _money(title: str, value: Any, key: str, *, bare: bool = False) -> Column[Any]:
    return Column(
        title,
        value,
        text=bare_text if bare else amount_text,
        align=Align.RIGHT,
        width=88 if bare else 118,
        key=key,
        order=lambda amount: amount.number,
    )
