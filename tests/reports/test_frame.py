"""How blocks come onto pages: rows that stay together, tables that fit, words that hold on."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.page import Section, lay_out_pages
from reports.frame.paper import PageSize
from reports.frame.table import Column, Kind, Row, Table
from reports.frame.text import lay_out
from tests.reports.conftest import SMALL

WIDTH: Final = 480.0


def table(count: int, *, total: bool = False) -> Table:
    rows = [Row((f"row {n}", str(n))) for n in range(count)]
    rows += [Row(("Total", "1"), Kind.TOTAL)] if total else []
    return Table((Column("Name"), Column("Figure", figures=True)), tuple(rows), continued="Later")


def pages(*blocks: Text | Table) -> list[list[object]]:
    from reports.budget.story import told

    found = lay_out_pages(told(SMALL).frame, (Section("Rows", blocks),), PageSize.A4)
    return [[block for block, _ in page.placed] for page in found]


@pytest.mark.parametrize("count", range(30, 90, 7))
@pytest.mark.parametrize("total", [False, True])
def test_no_page_is_turned_for_one_or_two_rows(count: int, total: bool) -> None:
    parts = [block for page in pages(table(count, total=total)) for block in page]
    tables = [part for part in parts if isinstance(part, Table)]
    assert sum(row.kind is Kind.BODY for part in tables for row in part.rows) == count
    for part in tables:
        assert sum(row.kind is Kind.BODY for row in part.rows) >= 3


def test_a_table_that_nearly_fits_is_set_closer_rather_than_divided() -> None:
    rows = 1
    while len(pages(table(rows))) == 1:
        rows += 1
    (last,) = pages(table(rows - 1))[0]
    assert isinstance(last, Table)
    assert last.tight
    (roomy,) = pages(table(10))[0]
    assert isinstance(roomy, Table)
    assert not roomy.tight
    assert roomy.height(WIDTH) / 11 > last.height(WIDTH) / rows


def test_what_would_be_divided_begins_on_a_new_page_where_it_is_asked_to() -> None:
    filled = Text("\n".join("line" for _ in range(25)))
    for prefers, expected in ((False, 1), (True, 2)):
        head = heading("Schedule", prefers_whole=prefers)
        found = pages(filled, head, table(25))
        place = next(n for n, page in enumerate(found, start=1) if head in page)
        assert place == expected
        parts = [block for page in found for block in page if isinstance(block, Table)]
        assert len(parts) == (1 if prefers else 2)


def test_a_title_says_only_once_that_it_goes_on() -> None:
    long = replace(table(100), continued="Rows (continued)")
    found = pages(long)
    assert len(found) > 1
    for page in found[1:]:
        assert [block.continued for block in page if isinstance(block, Table)] == [""]


@pytest.mark.parametrize("width", range(84, 180, 3))
def test_a_line_never_ends_at_a_no_break_space(width: int) -> None:
    text = (
        "used by November\u00a026,\u00a02026: 38.7\u00a0% of USD\u00a01,000.00 – USD\u00a02,000.00"
    )
    lines = ["".join(run.text for run in line.runs) for line in lay_out(text, styles.BODY, width)]
    assert "".join(lines).replace(" ", "") == text.replace("\u00a0", "").replace(" ", "")
    longest = max(
        lay_out("November\u00a026,\u00a02026:", styles.BODY, 1e6), key=lambda line: line.width
    )
    for line in lines:
        assert not line.startswith(" ")
        if longest.width <= width:
            assert not line.startswith(("26", "2026", "%", "–"))


def test_a_title_of_a_narrow_column_is_not_broken_inside_a_word() -> None:
    columns = (
        Column("Räkenskapsår", share=0.2),
        Column("Vad", share=3),
        Column("Summa", figures=True),
    )
    made = Table(columns, (Row(("2026", "x" * 40, "1")),))
    titles = made._titles(made._measure(WIDTH))
    assert [len(lines) for lines in titles] == [1, 1, 1]
