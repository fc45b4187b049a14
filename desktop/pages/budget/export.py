"""The depreciation plan as a CSV file: one line for each asset and fiscal year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.labels import kind_label, terms_text
from desktop.pages.budget.table import year_name
from desktop.words import translate

if TYPE_CHECKING:
    from catalog.queries.depreciation import DepreciationView
    from desktop.background import Progress

_TEXT = "budget"


def plan_titles() -> list[str]:
    """The first line of the file."""
    return [
        translate(_TEXT, "Tag"),
        translate(_TEXT, "Name"),
        translate(_TEXT, "Category"),
        translate(_TEXT, "Site"),
        translate(_TEXT, "Method"),
        translate(_TEXT, "Life (months)"),
        translate(_TEXT, "In service"),
        translate(_TEXT, "Fiscal year"),
        translate(_TEXT, "From"),
        translate(_TEXT, "To"),
        translate(_TEXT, "Currency"),
        translate(_TEXT, "Opening"),
        translate(_TEXT, "Additions"),
        translate(_TEXT, "Charge"),
        translate(_TEXT, "Events"),
        translate(_TEXT, "Closing"),
    ]


def plan_lines(view: DepreciationView, progress: Progress) -> list[list[str]]:
    """The lines of all books over the years of `view`; numbers with a point, dates as ISO."""
    from catalog.queries.depreciation import book_years

    lines = []
    for number, book in enumerate(view.books):
        progress.raise_if_cancelled()
        progress.report(number / len(view.books))
        terms = book.terms
        lead = [
            book.tag, book.name, kind_label(book.kind), book.site or "",
            terms_text(terms), str(terms.life_months), terms.in_service.isoformat(),
        ]  # fmt: skip
        lines += [
            [
                *lead, year_name(year.start, year.end), year.start.isoformat(),
                year.end.isoformat(), year.charge.currency,
                *(
                    f"{amount.number:f}"
                    for amount in (
                        year.opening, year.additions, year.charge, year.other, year.closing,
                    )
                ),
            ]
            for year in book_years(book, view.spans)
        ]  # fmt: skip
    return lines
