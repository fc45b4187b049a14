"""What becomes of the rows of a list, as a table: new, changed, or left out and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop.amounts import amount_text
from desktop.arrivals.list_words import field_text
from desktop.labels import kind_label, status_label
from desktop.table.column import Align, Column, Pill
from desktop.theme.tokens import Tone
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.commands.asset_lists import ListedAsset
    from catalog.importing.asset_lists import CheckedList
    from probing.problems import Problem

WRONG_COLUMN = 4
"""Where it says what is wrong; of no use to a list that has nothing wrong."""


class Fate(Enum):
    """What becomes of a row."""

    NEW = "new"
    CHANGE = "change"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the list; without an asset it is left out, and `wrong` says why."""

    number: int
    fate: Fate
    tag: str
    name: str
    wrong: str
    asset: ListedAsset | None


def preview_rows(read: CheckedList, headings: dict[str, str]) -> list[PreviewRow]:
    """All rows in the order of the list; `headings` are its own words for the fields."""
    usable = [
        PreviewRow(
            each.row,
            Fate.CHANGE if each.draft.tag in read.known else Fate.NEW,
            each.draft.tag,
            each.draft.name,
            "",
            each,
        )
        for each in read.assets
    ]
    left_out = [
        PreviewRow(
            each.row,
            Fate.LEFT_OUT,
            each.tag,
            each.name,
            " · ".join(_wrong(problem, headings) for problem in each.problems),
            None,
        )
        for each in read.refused
    ]
    return sorted([*usable, *left_out], key=lambda row: row.number)


def preview_columns() -> Sequence[Column[PreviewRow]]:
    """What a row will become, and what is wrong with those that are left out."""
    pills = {
        Fate.NEW: Pill(_tr("New"), Tone.GOOD),
        Fate.CHANGE: Pill(_tr("Change"), Tone.WATCH),
        Fate.LEFT_OUT: Pill(_tr("Left out"), Tone.ACT),
    }
    return [
        Column(_tr("Row"), lambda row: row.number, align=Align.RIGHT, width=52, quiet=True),
        Column(_tr("Becomes"), lambda row: row.fate.value, width=92,
               pill=lambda row: pills[row.fate]),
        Column(_tr("Tag"), lambda row: row.tag or None, width=90, unknown=""),
        Column(_tr("Name"), lambda row: row.name or None, width=120, strong=True, unknown=""),
        Column(_tr("What is wrong"), lambda row: row.wrong or None, width=300, unknown="",
               tooltip=lambda row: row.wrong.replace(" · ", "\n")),
        _of_asset(_tr("Kind"), "kind", 100, kind_label),
        _of_asset(_tr("Status"), "status", 90, status_label),
        Column(_tr("Site"), lambda row: row.asset and row.asset.site, width=100, unknown=""),
        _of_asset(_tr("Manufacturer"), "manufacturer", 110),
        _of_asset(_tr("Model"), "model", 140),
        _of_asset(_tr("Serial number"), "serial", 110),
        _of_asset(_tr("Purchased"), "purchased_on", 92),
        _of_asset(_tr("In service"), "in_service_on", 92),
        Column(_tr("Cost"), lambda row: row.asset and row.asset.draft.cost, amount_text,
               Align.RIGHT, 116, unknown="", order=lambda cost: (cost.currency, cost.number)),
    ]  # fmt: skip


def _of_asset(title: str, name: str, width: int, text: object = None) -> Column[PreviewRow]:
    def value(row: PreviewRow) -> object:
        return getattr(row.asset.draft, name) or None if row.asset is not None else None

    return Column(title, value, text, width=width, unknown="")  # type: ignore[arg-type]


def _wrong(problem: Problem, headings: dict[str, str]) -> str:
    """`Kauf am “soon”: expected a day such as 2026-03-31`."""
    field = headings.get(problem.column) or field_text(problem.column)
    value = f" “{problem.value}”" if problem.value else ""
    text = _tr("{field}: expected {what}")
    return text.format(field=f"{field}{value}", what=said(problem.expected))


def _tr(text: str) -> str:
    return translate("arrivals", text)
