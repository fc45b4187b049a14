"""The tables of the budget page: their rows and their columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from desktop.amounts import amount_text
from desktop.labels import kind_label, terms_text
from desktop.table.column import Align, Column, Pill
from desktop.table.rows import RowModel
from desktop.theme.tokens import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.book_lines import BookLine
    from catalog.queries.depreciation import DepreciationView, Unbooked
    from desktop.table.model import Weight
    from money import Amount

_TEXT = "budget"


@dataclass(frozen=True, slots=True)
class YearRow:
    """A category in a fiscal year and currency; the category None is all of them together."""

    start: date
    end: date
    kind: str | None
    currency: str
    opening: Amount
    additions: Amount
    charge: Amount
    closing: Amount
    other: Amount | None = None


def year_name(start: date, end: date) -> str:
    """A fiscal year as people call it: 2026, or 2026/27 where it ends in another year."""
    return str(end.year) if start.year == end.year else f"{start.year}/{end.year % 100:02d}"


def year_rows(view: DepreciationView, *, by_kind: bool) -> list[YearRow]:
    """Each year's total by currency, followed by its categories where they are wanted."""
    rows = []
    for total in view.year_totals:
        year = (total.start, total.end)
        own = [
            YearRow(line.start, line.end, line.kind.value, line.currency,
                    line.opening, line.additions, line.charge, line.closing, line.other)
            for line in view.years
            if (line.start, line.end) == year and line.currency == total.currency
        ]  # fmt: skip
        rows.append(
            YearRow(*year, None, total.currency,
                    total.opening, total.additions, total.charge, total.closing, total.other)
        )  # fmt: skip
        rows += own if by_kind else []
    return rows


class YearModel(RowModel[YearRow]):
    """The years; totals speak up."""

    def __init__(self) -> None:
        super().__init__(year_columns(), key=lambda row: (row.start, row.currency, row.kind))

    @override
    def weight(self, column: Column[YearRow], row: YearRow) -> Weight:
        return "strong" if row.kind is None else None


def year_columns() -> list[Column[YearRow]]:
    """The years' columns."""
    everything = translate(_TEXT, "All categories")
    return [
        Column(
            translate(_TEXT, "Fiscal year"),
            lambda row: year_name(row.start, row.end),
            width=90,
            key="year",
            tooltip=lambda row: translate(_TEXT, "{start} to {end}").format(
                start=row.start, end=row.end
            ),
        ),
        Column(
            translate(_TEXT, "Category"),
            lambda row: everything if row.kind is None else kind_label(row.kind),
            width=150,
            key="category",
        ),
        _money(translate(_TEXT, "Opening"), lambda row: row.opening, "opening"),
        _money(translate(_TEXT, "Additions"), lambda row: row.additions, "additions"),
        _money(translate(_TEXT, "Charge"), lambda row: row.charge, "charge"),
        _money(translate(_TEXT, "Events"), lambda row: row.other or row.charge * 0, "other"),
        _money(translate(_TEXT, "Closing"), lambda row: row.closing, "closing"),
    ]


def book_columns(on: date) -> list[Column[BookLine]]:
    """The columns of the assets with a book, with figures of the day `on`."""
    return [
        Column(translate(_TEXT, "Tag"), lambda row: row.tag, quiet=True, width=86, key="tag"),
        Column(translate(_TEXT, "Name"), lambda row: row.name, strong=True, width=136, key="name"),
        Column(translate(_TEXT, "Method"), lambda row: terms_text(row.terms_alike), width=164,
               key="method"),
        Column(translate(_TEXT, "Months"), lambda row: row.life_months,
               align=Align.RIGHT, width=66, key="life",
               tooltip=lambda _row: translate(_TEXT, "Life in months")),
        _money(translate(_TEXT, "Cost"), lambda row: row.cost, "cost"),
        _money(translate(_TEXT, "Book value"), lambda row: row.book_value, "book_value"),
        _money(translate(_TEXT, "Charge this year"), lambda row: row.charge, "charge"),
        _money(translate(_TEXT, "Charge next year"), lambda row: row.next_charge, "next_charge",
               hidden=True),
        Column(translate(_TEXT, "Last charge"), lambda row: row.written_down_on, width=158,
               key="last_charge", pill=lambda row: _state(row, on), tooltip=_last_charge),
        Column(translate(_TEXT, "Category"), lambda row: kind_label(row.kind), width=104,
               key="category"),
        Column(translate(_TEXT, "In service"), lambda row: row.in_service_on, width=112,
               key="in_service"),
        Column(translate(_TEXT, "Site"), lambda row: row.site, width=110, key="site",
               unknown=translate(_TEXT, "no site"), hidden=True),
    ]  # fmt: skip


def unbooked_columns() -> list[Column[Unbooked]]:
    """The columns of the assets that no book writes down."""
    return [
        Column(translate(_TEXT, "Tag"), lambda row: row.tag, quiet=True, width=86, key="tag"),
        Column(translate(_TEXT, "Name"), lambda row: row.name, strong=True, width=190, key="name"),
        Column(translate(_TEXT, "Category"), lambda row: kind_label(row.kind), width=130,
               key="category"),
        Column(translate(_TEXT, "Site"), lambda row: row.site, width=130, key="site",
               unknown=translate(_TEXT, "no site")),
        Column(translate(_TEXT, "In service"), lambda row: row.in_service_on, width=110,
               key="in_service"),
        _money(translate(_TEXT, "Cost"), lambda row: row.cost, "cost"),
    ]  # fmt: skip


def _money(title: str, value: Any, key: str, *, hidden: bool = False) -> Column[Any]:
    return Column(
        title,
        value,
        text=amount_text,
        align=Align.RIGHT,
        width=132,
        key=key,
        hidden=hidden,
        order=lambda amount: (amount.currency, amount.number),
    )


def _state(row: BookLine, on: date) -> Pill | None:
    """Books that are over or whose asset awaits its disposal stand out; others show a date."""
    if not row.on_books:
        return Pill(translate(_TEXT, "Disposed of"))
    if row.retired:
        return Pill(translate(_TEXT, "Retired, not disposed of"), Tone.WATCH)
    if row.written_down_on <= on:
        return Pill(translate(_TEXT, "Finished {date}").format(date=row.written_down_on))
    if row.in_service_on > on:
        starts = translate(_TEXT, "Starts {date}").format(date=row.in_service_on)
        return Pill(starts, Tone.ACCENT)
    return None


def _last_charge(row: BookLine) -> str:
    text = translate(_TEXT, "Last charge on {date}; {rest} stays on the books.")
    return text.format(date=row.written_down_on, rest=amount_text(row.remains))
