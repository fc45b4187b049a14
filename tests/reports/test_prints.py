"""What makes a print trustworthy: a mark, an outline, contents that lead somewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from reports.budget import PageSize, render_budget_report
from reports.budget.story import told
from reports.frame.page import SHORT_PAGES
from reports.frame.story import page_count

if TYPE_CHECKING:
    from reports.budget import BudgetContent


def read(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf), strict=True)


def marks(pdf: bytes) -> set[str]:
    """The marks at the feet of all pages."""
    texts = (" ".join(page.extract_text().split()) for page in read(pdf).pages)
    return {text.partition(" · mark ")[2][:8] for text in texts}


def identity(pdf: bytes) -> tuple[bytes, bytes]:
    parts: Any = read(pdf).trailer["/ID"]
    return parts[0].original_bytes, parts[1].original_bytes


def test_prints_that_say_the_same_have_the_same_mark(small_budget: BudgetContent) -> None:
    later = replace(small_budget, generated_at=datetime(2026, 12, 24, 23, 59, tzinfo=UTC))
    one, two = render_budget_report(small_budget), render_budget_report(later)
    assert one != two
    assert len(marks(one)) == 1
    assert marks(one) == marks(two)
    assert identity(one)[0] == identity(two)[0]
    assert identity(one)[1] != identity(two)[1]
    assert marks(one) == {identity(one)[0].hex()[:8]}


@pytest.mark.parametrize(
    "changes",
    [
        {"organisation": "Example Robotics A"},
        {"undecided": 3},
        {"language": "sv"},
        {"approved_by": "x"},
    ],
)
def test_a_print_that_says_something_else_has_another_mark(
    small_budget: BudgetContent, changes: dict[str, object]
) -> None:
    other = render_budget_report(replace(small_budget, **changes))  # type: ignore[arg-type]
    assert identity(other)[0] != identity(render_budget_report(small_budget))[0]


@pytest.mark.parametrize("size", list(PageSize))
def test_a_long_report_has_contents_that_lead_to_its_chapters(
    large_budget: BudgetContent, size: PageSize
) -> None:
    story = told(large_budget)
    reader = read(render_budget_report(large_budget, size))
    assert page_count(story, size) == len(reader.pages) > SHORT_PAGES
    assert reader.page_mode == "/UseOutlines"
    opening = [page for page in reader.pages if "Summary" in page.extract_text()[:200]]
    links = [link for page in opening for link in page.get("/Annots", [])]
    assert len(links) == len(story.chapters)
    text = " ".join(" ".join(page.extract_text() for page in opening).split())
    chapters = [entry for entry in reader.outline if not isinstance(entry, list)]
    for chapter, entry in zip(story.chapters, chapters[1:], strict=True):
        page = reader.get_destination_page_number(entry)
        assert page is not None
        assert f"{chapter.title} {page + 1}" in text
        assert chapter.title in reader.pages[page].extract_text()


def test_a_short_report_opens_without_its_outline(small_budget: BudgetContent) -> None:
    reader = read(render_budget_report(small_budget))
    assert len(reader.pages) <= SHORT_PAGES
    assert reader.page_mode != "/UseOutlines"
