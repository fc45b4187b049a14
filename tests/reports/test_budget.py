"""The budget report: its figures, its pages, its file, and what hostile texts can do to it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from money import Amount
from reports.budget import (
    BudgetContent,
    DepreciationRow,
    FleetRow,
    Holding,
    PageSize,
    Priority,
    render_budget_report,
)
from reports.budget.content import Unlisted
from reports.budget.words import BudgetWords
from reports.errors import ContentError
from reports.frame.file import write_whole
from tests.reports.conftest import HOSTILE_NAMES, cost_range, holding, run_down, years

if TYPE_CHECKING:
    from pathlib import Path


def read(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data), strict=True)


def text_of(data: bytes) -> str:
    """All text, with white space made single."""
    pages = (page.extract_text() for page in read(data).pages)
    return " ".join(" ".join(pages).split())


def test_the_figures_are_in_the_text(small_budget: BudgetContent) -> None:
    text = text_of(render_budget_report(small_budget))
    for expected in (
        "6 assets carry a book value of EUR 48,900.25 as of 31 October 2026.",
        "GPU servers 3 0 EUR 87,600.00 EUR 43,800.00",
        "Workstations 3 1 EUR 13,740.50 EUR 5,100.25",
        "Total 6 1 EUR 101,340.50 EUR 48,900.25",
        "2025 2025-12-31 EUR 101,340.50 EUR 26,480.17 EUR 74,860.33",
        "2028 (planned) 2028-12-31 EUR 21,900.00 EUR 21,900.00 EUR 0.00",
        "Utilisation 84 % (limit 80 %).",
        "12 prices, 2026-08-02 to 2026-11-14 [1, 2]",
        "[2] Catalogue",
        "Medium 1 1 unknown unknown",
        "High and medium 2 1 EUR 15,400.00 EUR 17,900.00",
        "2 upgrades of high or medium priority are recommended (1 high, 1 medium), at an",
        "at an estimated EUR 15,400.00 – EUR 17,900.00.",
        "no price known",
        "1 recommendation has no known price",
        "1 asset is without a known cost",
        "Straight line over 48 months, by month",
        "Prepared by Åsa Lindqvist",
        "Approved by",
        "Generated 2026-11-21 08:12 UTC",
        "All amounts in EUR.",
    ):
        assert expected in text


def test_totals_tie_to_their_rows(large_budget: BudgetContent) -> None:
    for held in large_budget.holdings:
        currency = held.cost.currency
        own = [
            each
            for row in large_budget.by_site
            for each in row.holdings
            if each.cost.currency == currency
        ]
        assert held.cost.number == sum(each.cost.number for each in own)
        assert held.assets == sum(each.assets for each in own)
        before = None
        for total in large_budget.year_totals(currency):
            assert before is None or total.opening == before
            assert total.opening - total.charge == total.closing
            before = total.closing
    found = large_budget.estimate(*Priority)
    totals = {total.low.currency: total for total in found.totals}
    priced = [item.cost for item in large_budget.recommendations if item.cost]
    assert sum(total.priced for total in totals.values()) == len(priced)
    assert found.count == len(priced) + found.unpriced == len(large_budget.recommendations)
    assert totals["SEK"].low.number == sum(
        (cost.low.number for cost in priced if cost.currency == "SEK"), Decimal(0)
    )


def test_every_total_is_printed(large_budget: BudgetContent) -> None:
    text = text_of(render_budget_report(large_budget))
    words = BudgetWords(large_budget.language, large_budget.locale)
    amounts = [held.cost for held in large_budget.holdings]
    amounts += [held.book_value for held in large_budget.holdings]
    for currency in large_budget.currencies:
        for row in large_budget.year_totals(currency):
            amounts += [row.opening, row.charge, row.closing]
    for amount in amounts:
        assert words.amount(amount).replace("\u00a0", " ") in text


def test_every_recommendation_is_printed(large_budget: BudgetContent) -> None:
    text = text_of(render_budget_report(large_budget))
    assert all(item.asset in text for item in large_budget.recommendations)


def test_what_is_only_counted_is_in_every_total(small_budget: BudgetContent) -> None:
    first, _ = small_budget.recommendations
    many = replace(
        small_budget,
        unlisted=(
            Unlisted(Priority.HIGH, 1_000, first.cost),
            Unlisted(Priority.LOW, 2_000, None, could_rise=True),
        ),
    )
    text = text_of(render_budget_report(many))
    for expected in (
        "1,002 upgrades of high or medium priority are recommended (1,001 high, 1 medium)",
        "High 1,001 0 EUR 15,415,400.00 EUR 17,917,900.00",
        "Listed are the first 2 by priority and tag; 1,000 more are in the totals above.",
        "rackledger upgrades",
        "2,000 parts of low priority can wait",
        "2,001 recommendations have no known price",
    ):
        assert expected in text
    assert len(read(render_budget_report(many)).pages) <= 7


@pytest.mark.parametrize(
    ("size", "width", "height"), [(PageSize.A4, 595.28, 841.89), (PageSize.LETTER, 612.0, 792.0)]
)
def test_pages_have_their_size_and_number(
    small_budget: BudgetContent, size: PageSize, width: float, height: float
) -> None:
    pages = read(render_budget_report(small_budget, size)).pages
    assert len(pages) == 5
    for number, page in enumerate(pages, start=1):
        assert float(page.mediabox.width) == pytest.approx(width, abs=0.01)
        assert float(page.mediabox.height) == pytest.approx(height, abs=0.01)
        assert f"Page {number} of 5" in page.extract_text()


@pytest.mark.parametrize("size", list(PageSize))
def test_headers_repeat_and_headings_do_not_stand_alone(
    large_budget: BudgetContent, size: PageSize
) -> None:
    pages = [page.extract_text() for page in read(render_budget_report(large_budget, size)).pages]
    assert len(pages) > 10
    upgrades = [text for text in pages if "node-0" in text]
    assert all("Estimated cost" in text or "Estimate from" in text for text in upgrades)
    for text in pages:
        lines = [line for line in text.splitlines() if line.strip()]
        above_footer = lines[: next(i for i, line in enumerate(lines) if "Generated" in line)]
        assert not above_footer[-1].startswith(("By ", "Depreciation charge by", "Closing book"))


def test_the_same_content_gives_the_same_bytes(small_budget: BudgetContent) -> None:
    assert render_budget_report(small_budget) == render_budget_report(small_budget)
    later = replace(small_budget, generated_at=datetime(2026, 11, 22, tzinfo=UTC))
    assert render_budget_report(later) != render_budget_report(small_budget)


def test_the_file_says_what_it_is(small_budget: BudgetContent) -> None:
    reader = read(render_budget_report(small_budget))
    assert reader.metadata is not None
    assert reader.metadata.title == "Budget report · Example Robotics AB"
    assert reader.metadata.creation_date == small_budget.generated_at
    assert reader.metadata.author == "Åsa Lindqvist"
    assert (
        reader.metadata.subject
        == "6 assets carry a book value of EUR 48,900.25 as of 31 October 2026."
    )
    chapters = [entry for entry in reader.outline if not isinstance(entry, list)]
    assert [str(entry.title) for entry in chapters][:2] == ["Summary", "Fleet by category and site"]
    headings = next(entry for entry in reader.outline if isinstance(entry, list))
    assert [str(entry.title) for entry in headings][:1] == ["At a glance"]  # type: ignore[union-attr]


def test_fonts_are_embedded_subsets(hostile_budget: BudgetContent) -> None:
    fonts = {}
    for page in read(render_budget_report(hostile_budget)).pages:
        resources = page["/Resources"].get_object()
        for font in resources["/Font"].values():  # type: ignore[index]
            fonts[font.get_object()["/BaseFont"]] = font.get_object()
    assert any("Inter-SemiBold" in name for name in fonts)
    for name, font in fonts.items():
        assert "+" in name
        assert "/FontFile2" in font["/FontDescriptor"]


def test_hostile_texts_neither_break_nor_vanish(hostile_budget: BudgetContent) -> None:
    data = render_budget_report(hostile_budget)
    text = text_of(data)
    for expected in (
        '<img src="file:///etc/passwd">',
        '<img src="http://example.invalid/x.png"/>',
        "<font color=red>red</font>",
        "<b>bold</b> &amp; &lt; ]]> <![CDATA[x]]>",
        "nul□ bell□ escape□[31m",
        "override isolated",
        "lone □ surrogate",
        "服务器 サーバー 서버",
        "🚀",
        "[U+0926]",
        "{0.__class__} %s %(x)s \\n",
        "(unbalanced \\( ) ET Q BT",
        "no name",
        "xxxxxxxx…",
    ):
        assert expected in text
    assert "root:" not in text
    assert any(letters in text for letters in ("שלום", "םולש"))
    assert any(letters in text for letters in ("خادم", "مداخ"))


def test_hostile_texts_bring_no_actions_links_or_images(hostile_budget: BudgetContent) -> None:
    reader = read(render_budget_report(hostile_budget))
    assert "/OpenAction" not in reader.root_object
    assert "/Names" not in reader.root_object
    for page in reader.pages:
        assert not page.images
        for link in page.get("/Annots", []):
            assert "/A" not in link.get_object()  # only the contents' own places in the file


def test_rendering_reads_its_fonts_and_reaches_for_nothing_else() -> None:
    script = """
import sys
from pathlib import Path
from tests.reports.conftest import hostile
from reports.budget import render_budget_report
content, seen = hostile(), []
def watch(event, args):
    if event.startswith(("socket.", "subprocess.", "urllib.", "os.system", "os.exec", "os.spawn")):
        seen.append((event, str(args)))
    if event == "open" and isinstance(args[0], (str, bytes)):
        path = args[0].decode() if isinstance(args[0], bytes) else args[0]
        if args[1] not in (None, "r", "rb") or "passwd" in path or "example.invalid" in path:
            seen.append((event, path, args[1]))
sys.addaudithook(watch)
render_budget_report(content)
assert not seen, seen
print("nothing")
"""
    done = subprocess.run(
        [sys.executable, "-B", "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout == "nothing\n", done.stderr


def test_importing_the_reports_is_cheap() -> None:
    script = (
        "import sys, reports, reports.budget\n"
        "print([name for name in ('reportlab', 'babel', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_file_is_there_whole_or_not_at_all(small_budget: BudgetContent, tmp_path: Path) -> None:
    target = tmp_path / "budget.pdf"
    target.write_bytes(b"old")
    printed = render_budget_report(small_budget, PageSize.LETTER)
    assert write_whole(target, printed) == target
    assert target.read_bytes() == printed
    assert list(tmp_path.iterdir()) == [target]
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        write_whole(tmp_path / "folder", printed)
    assert {path.name for path in tmp_path.iterdir()} == {"budget.pdf", "folder"}


def test_nothing_known_is_said_so(small_budget: BudgetContent) -> None:
    row = FleetRow("Servers", (), without_cost=2)
    content = replace(
        small_budget, by_category=(row,), by_site=(row,), depreciation=(), recommendations=()
    )
    text = text_of(render_budget_report(content))
    assert "2 assets on the books; none has a known cost." in text
    assert "Servers 2 2 unknown unknown" in text
    assert "No depreciation falls in the fiscal years of this report." in text
    assert "No upgrade is recommended." in text


def test_an_empty_ledger_has_a_report(small_budget: BudgetContent) -> None:
    content = replace(
        small_budget,
        by_category=(),
        by_site=(),
        depreciation=(),
        recommendations=(),
        fiscal_years=(),
        sources=(),
    )
    assert "The ledger holds no assets yet." in text_of(render_budget_report(content))


def test_currencies_are_never_added(small_budget: BudgetContent) -> None:
    row = FleetRow("Servers", (holding(1, "100.00", "50.00"), holding(1, "900", "700", "JPY")))
    rows = (*run_down("Servers", "100.00", 2), *run_down("Servers", "900", 2, "JPY"))
    content = replace(small_budget, by_category=(row,), by_site=(row,), depreciation=rows)
    text = text_of(render_budget_report(content))
    assert "a book value of EUR 50.00 and JPY 700 as of" in text
    assert "amounts in different currencies are never added together" in text
    assert "Book value and depreciation, JPY" in text


def test_huge_amounts_are_never_cut(small_budget: BudgetContent) -> None:
    amounts = [f"{n}234567890123456.78" for n in range(1, 5)]
    row = FleetRow(
        "Everything",
        tuple(
            holding(1, amount, amount, currency)
            for amount, currency in zip(amounts, ("EUR", "GBP", "SEK", "USD"), strict=True)
        ),
    )
    rows = tuple(run_down("Everything", amounts[0], 25))
    content = replace(
        small_budget,
        by_category=(row,),
        by_site=(row,),
        fiscal_years=years(25),
        depreciation=rows,
    )
    text = text_of(render_budget_report(content))
    assert text.count("EUR 1,234,567,890,123,456.78") >= 8
    assert text.count("USD 4,234,567,890,123,456.78") >= 8


def test_swedish(small_budget: BudgetContent) -> None:
    content = replace(small_budget, language="sv", locale="sv_SE")
    text = text_of(render_budget_report(content))
    assert "6 tillgångar har ett bokfört värde av 48 900,25 EUR per 31 oktober 2026." in text
    assert "Sida 1 av 5" in text
    assert "Summa 6 1 101 340,50 EUR 48 900,25 EUR" in text


def test_figures_that_do_not_agree_are_refused(small_budget: BudgetContent) -> None:
    with pytest.raises(ContentError, match="by category and by site do not agree"):
        replace(small_budget, by_site=small_budget.by_site[:1])
    with pytest.raises(ContentError, match="by category and by site do not agree"):
        replace(small_budget, by_site=(replace(small_budget.by_site[0]), FleetRow("x", (), 1)))
    euro = Amount(Decimal("10.00"), "EUR")
    with pytest.raises(ContentError, match=r"closing book value is 9\.00 EUR"):
        DepreciationRow("2026", "Servers", euro, Amount.zero("EUR"), Amount(Decimal("9.00"), "EUR"))
    with pytest.raises(ContentError, match="unknown fiscal years"):
        replace(small_budget, fiscal_years=years(2))
    with pytest.raises(ContentError, match="two depreciation rows"):
        replace(small_budget, depreciation=small_budget.depreciation * 2)
    with pytest.raises(ContentError, match="different currencies"):
        Holding(1, euro, Amount.zero("SEK"))
    with pytest.raises(ContentError, match="runs from"):
        cost_range("2.00", "1.00")
    with pytest.raises(ContentError, match="time zone"):
        replace(small_budget, generated_at=datetime(2026, 1, 1))  # noqa: DTZ001 # refused


def test_additions_and_disposals_have_columns_when_there_are_any(
    small_budget: BudgetContent,
) -> None:
    opening, added, charge, gone, closing = (
        Amount(Decimal(number), "EUR") for number in ("100", "90", "30", "10", "150")
    )
    row = DepreciationRow("2026", "Servers", opening, charge, closing, added, gone)
    text = text_of(render_budget_report(replace(small_budget, depreciation=(row,))))
    assert "EUR 100.00 EUR 90.00 EUR 30.00 EUR 10.00 EUR 150.00" in text
    assert "Impairment" not in text
    lost = Amount(Decimal("5"), "EUR")
    row = DepreciationRow(
        "2026", "Servers", opening, charge, closing - lost, added, gone, impairment=lost
    )
    text = text_of(render_budget_report(replace(small_budget, depreciation=(row,))))
    assert "EUR 30.00 EUR 5.00 EUR 10.00 EUR 145.00" in text
    assert "Impairment" in text
    assert "Disposals" not in text_of(render_budget_report(small_budget))


def test_the_year_in_view_is_the_one_of_the_figures(small_budget: BudgetContent) -> None:
    text = text_of(render_budget_report(replace(small_budget, as_of=date(2027, 3, 1))))
    assert "Depreciation of EUR 26,480.16 falls in fiscal year 2027" in text
    assert HOSTILE_NAMES[0] not in text
