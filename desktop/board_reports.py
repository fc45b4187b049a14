"""The reports about budgets and returns: from an open ledger to a PDF, for the window and the
command line alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from catalog.store.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a person says about a report. `paper` is `a4` or `letter`, `language` `en` or `sv`."""

    on: date
    years: int
    paper: str
    language: str
    locale: str
    prepared_by: str = ""
    approved_by: str = ""


def board_report(ledger: Ledger, said: Said) -> bytes:
    """The budget report for a board."""
    from catalog.policy import policy
    from catalog.queries.board import board_facts
    from reports.board import BoardContent, PageSize, render_board_report

    rules = policy()
    facts = ledger.ask(
        board_facts,
        rules=rules.budget,
        upgrade=rules.upgrade,
        scales=rules.readiness,
        on=said.on,
        years=said.years,
    )
    content = BoardContent(
        facts=facts,
        ledger=ledger.path.name,
        generated_at=datetime.now(UTC),
        prepared_by=said.prepared_by,
        approved_by=said.approved_by,
        locale=said.locale,
        language=said.language,
    )
    return render_board_report(content, PageSize(said.paper))


def returns_report(ledger: Ledger, said: Said) -> bytes:
    """The ROI report."""
    from catalog.policy import policy
    from catalog.queries.settings import ledger_settings
    from catalog.queries.tracking import metrics
    from reports.returns import PageSize, ReturnsContent, render_returns_report

    rules = policy().budget
    content = ReturnsContent(
        on=said.on,
        settings=ledger.ask(ledger_settings),
        rules=rules,
        metrics=tuple(ledger.ask(metrics, rules, said.on)),
        ledger=ledger.path.name,
        generated_at=datetime.now(UTC),
        prepared_by=said.prepared_by,
        approved_by=said.approved_by,
        locale=said.locale,
        language=said.language,
    )
    return render_returns_report(content, PageSize(said.paper))
