"""The board's budget report and the ROI report: their figures, their pages, and hostile names."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from catalog.commands.budget_lines import add_lines
from catalog.commands.budgets import PlanYear, add_plan, copy_budget, sign_budget
from catalog.commands.commitments import Approval, add_entry
from catalog.demo import make_demo
from catalog.models import BudgetEntryDraft, BudgetLineDraft, EntryState
from catalog.policy import policy
from catalog.queries.board import LINES_SHOWN, board_facts
from catalog.queries.settings import ledger_settings
from catalog.queries.tracking import metrics
from catalog.store.ledger import Ledger
from money import Amount
from planning.budgeting import Category, Spending
from reports.board import BoardContent, PageSize, render_board_report
from reports.errors import ContentError
from reports.frame.words import LANGUAGES
from reports.returns import ReturnsContent, render_returns_report
from tests.reports.conftest import HOSTILE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from catalog.queries.board import BoardFacts

ON = date(2026, 11, 21)
AT = datetime(2026, 11, 21, 8, 12, tzinfo=UTC)


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR")


def text_of(data: bytes) -> str:
    pages = (page.extract_text() for page in PdfReader(BytesIO(data), strict=True).pages)
    return " ".join(" ".join(pages).split()).replace("\u00a0", " ")


def board(facts: BoardFacts, **more: Any) -> BoardContent:
    return BoardContent(facts=facts, ledger="books.rackledger", generated_at=AT, **more)


def ask(ledger: Ledger) -> BoardFacts:
    rules = policy()
    return ledger.ask(board_facts, rules=rules.budget, upgrade=rules.upgrade, on=ON)


@pytest.fixture(autouse=True)
def _own_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "books.rackledger", actor="anna", clock=lambda: AT) as made:
        yield made


def plan(ledger: Ledger, names: tuple[str, ...] = ("GPU nodes", "Licences")) -> list[int]:
    rules = policy().budget
    years = [
        PlanYear(date(2026 + n, 1, 1), date(2026 + n, 12, 31), eur("100000.00"),
                 rules.phases_of(2) if n else ())
        for n in range(2)
    ]  # fmt: skip
    first, _ = ledger.do(add_plan, name="Cluster", years=years, contingency_ppm=100_000).result
    drafts = [
        BudgetLineDraft(
            budget_id=first, name=name, category=Category.SERVER, spending=Spending.CAPITAL,
            planned=eur("40000.00"), expected_on=date(2026, 12, 1),
        )
        for name in names
    ]  # fmt: skip
    numbers = list(ledger.do(add_lines, budget_id=first, drafts=drafts).result)
    ledger.do(sign_budget, budget_id=first, signed_by="CFO", note="Board of March")
    ledger.do(copy_budget, budget_id=first, name="What if")
    return numbers


def enter(ledger: Ledger, line: int, state: str, amount: str, **more: Any) -> int:
    leave = more.pop("approval", None)
    draft = BudgetEntryDraft(
        line_id=line, state=EntryState(state), amount=eur(amount), dated=date(2026, 4, 2), **more
    )
    return ledger.do(add_entry, draft=draft, rules=policy().budget, approval=leave).result


def test_the_figures_are_in_the_text(ledger: Ledger) -> None:
    nodes, licences = plan(ledger)
    order = enter(ledger, nodes, "committed", "38000.00", expected_on=date(2026, 6, 1))
    enter(ledger, nodes, "invoiced", "11000.50", of_id=order)
    enter(ledger, licences, "committed", "42000.00", approval=Approval("Eva", "The price rose"))
    text = text_of(render_board_report(board(ask(ledger), prepared_by="Åsa Lindqvist")))
    for expected in (
        "EUR 80,000.00 of EUR 100,000.00 are used by November 21, 2026: 80.0 %.",
        "Cluster 2026: 80.0 % of the limit is used (notice).",
        "version 1 was signed by CFO on 2026-11-21",
        "Cluster 2026: no source of funding covers EUR 100,000.00 of the limit.",
        "1 line at 100 % of their plan or more, 1 line at 90 %, 0 lines at 80 %.",
        "1 commitment passed a limit with an approval",
        "Cluster 2026 is expected to end EUR 2,000.00 above its plan of EUR 80,000.00.",
        "GPU nodes EUR 40,000.00 EUR 11,000.50 EUR 26,999.50 EUR 40,000.00 EUR 0.00",
        "Total EUR 80,000.00 EUR 11,000.50 EUR 68,999.50 EUR 82,000.00 EUR 2,000.00",
        "The plan asks for EUR 170,000.00 over 2 fiscal years.",
        "2027 EUR 100,000.00 EUR 90,000.00 EUR 0.00 EUR 0.00 EUR 90,000.00",
        "2026-04 EUR 11,000.50 EUR 0.00 EUR 0.00 EUR 11,000.50 EUR 11,000.50",
        "2026-06 EUR 0.00 EUR 26,999.50 EUR 0.00 EUR 26,999.50 EUR 38,000.00",
        "Licences Cluster stop EUR 40,000.00 EUR 42,000.00 105.0 %",
        "Eva The price rose 2026-11-21 EUR 42,000.00",
        "What-if copies are left out.",
        "Prepared by Åsa Lindqvist",
        "All amounts in EUR.",
        "figures as of 2026-11-21",
    ):
        assert expected in text, expected
    assert "What if 2026" not in text


def test_rows_that_do_not_tie_are_refused(ledger: Ledger) -> None:
    plan(ledger)
    facts = ask(ledger)
    (each,) = facts.current
    wrong = replace(each, lines=each.lines[:1])
    with pytest.raises(ContentError, match="the lines and the total planned differ"):
        board(replace(facts, current=(wrong,)))
    with pytest.raises(ContentError, match="categories of 2026"):
        board(replace(facts, years=facts.years[1:]))


def test_a_budget_of_many_lines_prints_the_largest_and_ties(ledger: Ledger) -> None:
    plan(ledger, tuple(f"line {n:03}" for n in range(LINES_SHOWN + 25)))
    text = text_of(render_board_report(board(ask(ledger))))
    assert f"25 smaller lines EUR {25 * 40000:,}.00" in text
    assert f"Total EUR {(LINES_SHOWN + 25) * 40000:,}.00" in text
    assert "the plan takes EUR 10,000.00 of the contingency" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", list(PageSize))
def test_every_language_and_paper(ledger: Ledger, language: str, paper: PageSize) -> None:
    plan(ledger)
    content = board(ask(ledger), language=language, locale="sv_SE" if language == "sv" else "en_US")
    data = render_board_report(content, paper)
    assert data == render_board_report(content, paper)
    box = PdfReader(BytesIO(data)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(paper.points, abs=1)


def test_a_ledger_without_budgets_says_so(ledger: Ledger) -> None:
    text = text_of(render_board_report(board(ask(ledger))))
    assert "No budget is in force on November 21, 2026." in text
    assert "Nothing that this report asks for is unknown." in text


def test_hostile_names_are_only_text(ledger: Ledger) -> None:
    names = [name for name in HOSTILE_NAMES if name.strip() and len(name) < 200]
    kept = tuple(
        "".join(char for char in name if char.isprintable() or char in "\u202e\u2066\u2069")
        for name in names
        if "\ud800" not in name
    )
    plan(ledger, kept)
    text = text_of(render_board_report(board(ask(ledger), prepared_by=kept[0])))
    assert '<img src="file:///etc/passwd">' in text
    assert "{0.__class__} %s %(x)s" in text


def test_the_demonstration_prints_both(tmp_path: Path) -> None:
    with make_demo(tmp_path / "demo.rackledger", assets=60, seed=7, on=ON) as demo:
        facts = ask(demo)
        text = text_of(render_board_report(board(facts)))
        rules = policy().budget
        content = ReturnsContent(
            on=ON, settings=demo.ask(ledger_settings), rules=rules,
            metrics=tuple(demo.ask(metrics, rules, ON)), ledger="demo.rackledger", generated_at=AT,
        )  # fmt: skip
        returns = render_returns_report(content)
        swedish = render_returns_report(replace(content, language="sv", locale="sv_SE"))
    used = facts.current[0].budget.position.used
    assert f"USD {used.number:,}" in text
    said = text_of(returns)
    assert "of 6 metrics meet their target on November 21, 2026." in said
    assert "unknown until invoices are entered on cloud lines" in said
    assert "≥ 80 %" in said
    assert "når sitt mål" in text_of(swedish)


def test_no_metric_is_an_answer(ledger: Ledger) -> None:
    content = ReturnsContent(
        on=ON, settings=ledger.ask(ledger_settings), rules=policy().budget, metrics=(),
        ledger="x", generated_at=AT,
    )  # fmt: skip
    assert "No metric is followed yet." in text_of(render_returns_report(content))
