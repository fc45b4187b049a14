"""The depreciation report: rows that tie and explain themselves, pages, and hostile texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from io import BytesIO

import pytest
from pypdf import PdfReader

from catalog.models import AssetKind, BookPurpose
from catalog.queries.books import Grouping, KeptBook, rolled
from catalog.queries.schedule_report import BookCourse, ScheduleFacts
from catalog.queries.settings import LedgerSettings
from money import Amount
from planning.depreciation import Convention, Frequency, Method, Terms
from planning.depreciation.course import PostedPeriod, course
from planning.depreciation.endings import Disposal
from planning.depreciation.events import Event, Impairment
from reports.depreciation import (
    DepreciationContent,
    PageSize,
    render_depreciation_report,
)
from reports.depreciation.gathering import depreciation_content
from reports.depreciation.words import DepreciationWords
from reports.errors import ContentError
from reports.frame.words import LANGUAGES
from tests.reports.conftest import HOSTILE_NAMES


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR").rounded()


STRAIGHT = Terms(cost=eur("1000"), salvage=eur("0"), in_service=date(2025, 2, 10), life_months=12)
DECLINING = Terms(
    cost=eur("10000"),
    salvage=eur("1000"),
    in_service=date(2025, 1, 1),
    life_months=60,
    method=Method.DECLINING_BALANCE,
    frequency=Frequency.YEAR,
    convention=Convention.HALF_YEAR,
    switch=True,
)


def facts(*terms: Terms, name: str = "A-1", events: tuple[Event, ...] = ()) -> ScheduleFacts:
    kept = [
        KeptBook(
            number, "management", BookPurpose.MANAGEMENT, number, f"T{number}", name,
            AssetKind.SERVER, None, "", each, course(each, events), None,
        )
        for number, each in enumerate(terms, start=1)
    ]  # fmt: skip
    spans = ((date(year, 1, 1), date(year, 12, 31)) for year in (2025, 2026))
    return ScheduleFacts(
        on=date(2026, 11, 26),
        settings=LedgerSettings("Northwind <b>", "EUR", (12, 31), None),
        book="management",
        years=tuple(rolled(kept, *span, "management", Grouping.KIND) for span in spans),
        books=tuple(BookCourse(one, course(one.terms, events)) for one in kept),
        left_out=0,
        without_book=3,
    )


def content(given: ScheduleFacts, language: str = "en") -> DepreciationContent:
    return depreciation_content(
        given,
        ledger="fleet.rackledger",
        generated_at=datetime(2026, 11, 26, 8, 12, tzinfo=UTC),
        language=language,
    )


def text_of(data: bytes) -> str:
    pages = (page.extract_text() for page in PdfReader(BytesIO(data), strict=True).pages)
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize("page", list(PageSize))
def test_rule_convention_rate_days_and_rounding_of_each_row_are_printed(page: PageSize) -> None:
    text = text_of(render_depreciation_report(content(facts(STRAIGHT, DECLINING)), page))

    for expected in (
        "Method: straight line",
        "Rate: 1/12 of cost less salvage a month",
        "First period: the month in service counts whole",
        "half up to the smallest unit of EUR",
        "the last row takes the rest",
        "1 2025-02-10 2025-03-09 28 1/12 83.333333 83.33 83.33 916.67",
        "12 2026-01-10 2026-02-09 31 1/12 rest 83.37 1,000.00 0.00",
        "Charged EUR 1,000.00 of EUR 1,000.00; EUR 0.00 stays on the books.",
        "2 / 5 years = 40 % of the book value a year, straight line once that is as much",
        "First period: the first fiscal year counts half",
        "1 2025-01-01 2025-12-31 365 1/10 2,000.000000 2,000.00 2,000.00 8,000.00",
        "straight line",
        "3 assets in use have no depreciation book",
        "not tax advice",
        "Rackledger, depreciation rules version",
    ):
        assert expected in text, expected


def test_posted_rows_say_so() -> None:
    given = facts(STRAIGHT)
    posted = PostedPeriod(date(2025, 2, 10), date(2025, 3, 9), eur("83.33"))
    books = (BookCourse(given.books[0].kept, course(STRAIGHT, posted=(posted,))),)
    text = text_of(render_depreciation_report(content(replace(given, books=books))))

    assert "83.333333 83.33 83.33 916.67 posted" in text


def test_events_stand_between_the_rows_and_in_the_roll_forward() -> None:
    events = (
        Impairment(on=date(2025, 8, 9), recoverable=eur("300")),
        Disposal(on=date(2026, 1, 9), proceeds=eur("120")),
    )
    given = content(facts(STRAIGHT, events=events))
    text = text_of(render_depreciation_report(given))
    sheet, first, second = given.sheets[0], *given.years

    # six charges of 83.33 leave 500.02, then 300.00 over six months
    assert "Impairment 2025-08-09 -200.02 300.00" in text
    assert "Disposal 2026-01-09" in text
    assert sheet.closing == eur("0")
    assert (first.impairment, first.disposed) == (eur("200.02"), eur("0"))
    assert second.closing == eur("0")
    assert second.disposed == second.opening - second.charge
    assert "Impairment Disposals Closing" in text


def test_what_does_not_tie_is_refused_before_a_page_is_drawn() -> None:
    sheet = content(facts(STRAIGHT)).sheets[0]
    wrong = replace(sheet.rows[3], charge=eur("1"))
    with pytest.raises(ContentError, match="row 4: the book value"):
        replace(sheet, lines=(*sheet.lines[:3], wrong, *sheet.lines[4:]))
    row = content(facts(STRAIGHT)).years[0]
    with pytest.raises(ContentError, match="its parts give"):
        replace(row, charge=eur("3"))
    with pytest.raises(ContentError, match="not all that were counted"):
        replace(content(facts(STRAIGHT)), counted=7)


def test_the_rows_sum_to_cost_less_what_is_left() -> None:
    for sheet in content(facts(STRAIGHT, DECLINING)).sheets:
        assert sheet.total + sheet.closing == sheet.opening
        assert sum((line.share for line in sheet.rows), Fraction(0)) == 1


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_names_are_drawn_as_they_are(name: str) -> None:
    data = render_depreciation_report(content(facts(STRAIGHT, name=name)))

    assert len(PdfReader(BytesIO(data), strict=True).pages) >= 3


def test_a_ledger_without_books_has_a_report_that_says_so() -> None:
    text = text_of(render_depreciation_report(content(facts())))

    assert "No asset has a depreciation book." in text


def test_the_same_content_gives_the_same_bytes() -> None:
    given = content(facts(STRAIGHT))

    assert render_depreciation_report(given) == render_depreciation_report(given)


def test_it_is_said_in_swedish() -> None:
    text = text_of(render_depreciation_report(content(facts(STRAIGHT), "sv")))
    assert "Första perioden: månaden då den tas i bruk räknas hel" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_convention_frequency_and_method_has_words(language: str) -> None:
    words = DepreciationWords(language, "en_US")

    assert all(words(f"convention.{each.value}") for each in Convention)
    assert all(words(f"frequency.{each.value}") for each in Frequency)
    assert all(words(f"method.{each.value}") for each in Method)


def test_the_summary_alone_counts_every_book_and_prints_no_row() -> None:
    given = facts(STRAIGHT, DECLINING)
    text = text_of(render_depreciation_report(content(replace(given, books=(), left_out=2))))
    assert "2 books write down" in text
    assert "Before rounding" not in text
    assert "their schedules are not printed here" in text
