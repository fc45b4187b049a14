"""The report of a decision: what stands in it, on both papers, in both languages."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from planning.decisions import compare
from reports.decisions import DecisionContent, PageSize, render_decision_report
from reports.decisions.story import told
from reports.errors import ContentError
from reports.frame import styles
from reports.frame.blocks import Text
from tests.planning.decisions import calculator

NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


def full(**changes: Any) -> dict[str, Any]:
    document = calculator(
        users=20,
        rate="0.07",
        lease={"payment": 9000, "periods": 48},
        rent={"per_month": 11000},
        tax={"rate": "0.25", "debt_rate": "0.08", "depreciation_years": 4},
        demand=[{"units": 1, "share": "0.6"}, {"units": 3, "share": "0.1"}],
        carbon={"kg_per_kwh": "0.38", "grid_source": "a table", "embodied_low": 900},
        range=[
            {"name": "cost.Data centre", "shape": "normal", "mean": 36000, "deviation": 3000},
            {"name": "energy.pue", "shape": "triangular", "low": "1.2", "likely": "1.4", "high": 2},
        ],
        correlation=[{"one": "cost.Data centre", "other": "energy.pue", "rho": "0.3"}],
        benefit={
            "a_year": 150000,
            "hours_a_week": 2,
            "people": 10,
            "cost_per_hour": 60,
            "weeks_a_year": 44,
        },
        replacement={"resale": [200000, 120000, 60000], "running": [40000, 60000, 150000]},
        scenario=[{"name": "Cheap cloud", "set": {"cloud.on_demand": 10}}],
    )
    document["cost"] += [{"kind": "residual", "amount": 40000}, {"kind": "downtime", "amount": 500}]
    return document | changes


def content(document: dict[str, Any], **changes: Any) -> DecisionContent:
    given: dict[str, Any] = {"organisation": "Acme", "ledger": "fleet.rackledger"}
    return DecisionContent(compare(document), generated_at=NOW, **(given | changes))


def pages(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def test_everything_that_was_asked_is_said() -> None:
    text = " ".join(pages(render_decision_report(content(full()))))
    for words in (
        "Eight GPUs",
        "Total cost of ownership",
        "break-even at",
        "Net advantage of leasing",
        "draws, seed",
        "Cheap cloud",
        "so the sum is unknown",
        "Every figure with its rule",
        "Downtime (indirect)",
        "no tax advice",
        "W / 1000 × hours × PUE",
        "Modified internal rate of return",
        "880 hours a year are saved",
        "Kept for 2 years, a machine costs least",
    ):
        assert words in text, words


def test_what_was_not_asked_has_no_page() -> None:
    text = " ".join(pages(render_decision_report(content(calculator(cloud=None)))))
    assert "Buy costs USD 554,063.36" in text
    for words in ("Break-even", "Lease against buy", "What is uncertain", "Carbon"):
        assert words not in text, words


@pytest.mark.parametrize("size", list(PageSize))
def test_both_papers_have_their_size(size: PageSize) -> None:
    pdf = render_decision_report(content(full()), size)
    box = PdfReader(BytesIO(pdf)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size.points, abs=0.01)


def test_the_same_content_gives_the_same_bytes() -> None:
    assert render_decision_report(content(full())) == render_decision_report(content(full()))


def test_in_swedish() -> None:
    pdf = render_decision_report(content(full(), language="sv", locale="sv_SE"))
    assert "Total ägandekostnad" in " ".join(pages(pdf))


def test_thirty_years_fit_the_paper() -> None:
    pdf = render_decision_report(content(full(years=30)))
    assert "Year 30" in " ".join(pages(pdf))


def test_markup_in_names_is_only_text() -> None:
    pdf = render_decision_report(content(full(title="<b>A & B</b> \u202e ＝1+1")))
    assert "<b>A & B</b>" in " ".join(pages(pdf))


def test_an_instant_has_a_time_zone() -> None:
    with pytest.raises(ContentError):
        DecisionContent(compare(calculator()), generated_at=datetime(2026, 1, 1))  # noqa: DTZ001


def test_reasons_are_said_in_the_language_of_the_report() -> None:
    text = " ".join(pages(render_decision_report(content(full(), language="sv", locale="sv_SE"))))
    assert "Total ägandekostnad" in text
    assert "Inmatat för hand" in text
    assert "Entered by hand" not in text
    assert "3,8343 USD" in text  # the code stands where the locale puts it


def test_every_chapter_opens_with_its_message() -> None:
    story = told(content(full()))
    for chapter in story.chapters:
        first = chapter.blocks[0]
        assert isinstance(first, Text)
        assert first.style is styles.HEADLINE, chapter.title


def test_leasing_that_costs_more_is_not_worth_less_than_nothing() -> None:
    text = " ".join(pages(render_decision_report(content(full()))))
    assert "After tax, leasing costs USD 6,372.14 more than buying." in text


def test_a_decision_is_signed() -> None:
    last = pages(render_decision_report(content(full(), approved_by="Eva Ek")))[-1]
    assert "Approved by Eva Ek" in last
