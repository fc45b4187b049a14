"""The reports that can be made. A later report adds itself to `REPORTS`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from catalog.queries.filters import AssetFilter
    from catalog.store.ledger import Ledger
    from desktop.background import Progress
    from desktop.board_reports import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """What a person chose for a report. `paper` is `a4` or `letter`, `language` `en` or `sv`."""

    as_of: date
    years: int
    paper: str
    language: str
    locale: str
    prepared_by: str
    approved_by: str
    wanted: AssetFilter


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A report: what it is called, what it says, and how its PDF is made, away from the window."""

    id: str
    name: str
    about: str
    make: Callable[[Ledger, ReportOptions, Progress], bytes]

    @property
    def title(self) -> str:
        """Its name in the person's language."""
        return translate("reports", self.name)

    @property
    def description(self) -> str:
        """What it says, in a sentence."""
        return translate("reports", self.about)

    def file_name(self, options: ReportOptions) -> str:
        """A name for its file that sorts by date."""
        return f"{self.id}-{options.as_of.isoformat()}.pdf"


def make_budget(ledger: Ledger, options: ReportOptions, progress: Progress) -> bytes:
    """The budget report as a PDF."""
    from catalog.policy import policy
    from catalog.queries.budget import budget_facts
    from reports.budget import PageSize, render_budget_report
    from reports.budget.gathering import budget_content

    progress.report(0.05, translate("reports", "Reading the ledger"))
    rules = policy()
    facts = ledger.ask(
        budget_facts,
        rules=rules.upgrade,
        scales=rules.readiness,
        on=options.as_of,
        years=options.years,
        wanted=options.wanted,
    )
    progress.raise_if_cancelled()
    progress.report(0.5, translate("reports", "Drawing the pages"))
    content = budget_content(
        facts,
        ledger=ledger.path.name,
        prepared_by=options.prepared_by,
        approved_by=options.approved_by,
        locale=options.locale,
        language=options.language,
    )
    pdf = render_budget_report(content, PageSize(options.paper))
    progress.raise_if_cancelled()
    return pdf


def make_depreciation(ledger: Ledger, options: ReportOptions, progress: Progress) -> bytes:
    """The depreciation schedules and their roll-forward as a PDF."""
    from catalog.queries.schedule_report import schedule_facts
    from reports.depreciation import PageSize, render_depreciation_report
    from reports.depreciation.gathering import depreciation_content

    progress.report(0.05, translate("reports", "Reading the ledger"))
    facts = ledger.ask(schedule_facts, on=options.as_of, years=options.years, wanted=options.wanted)
    progress.raise_if_cancelled()
    progress.report(0.5, translate("reports", "Drawing the pages"))
    content = depreciation_content(
        facts,
        ledger=ledger.path.name,
        prepared_by=options.prepared_by,
        approved_by=options.approved_by,
        locale=options.locale,
        language=options.language,
    )
    pdf = render_depreciation_report(content, PageSize(options.paper))
    progress.raise_if_cancelled()
    return pdf


def make_board(ledger: Ledger, options: ReportOptions, progress: Progress) -> bytes:
    """The budget report for a board as a PDF."""
    from desktop.board_reports import board_report

    progress.report(0.05, translate("reports", "Reading the ledger"))
    return board_report(ledger, _said(options))


def make_returns(ledger: Ledger, options: ReportOptions, progress: Progress) -> bytes:
    """The ROI report as a PDF."""
    from desktop.board_reports import returns_report

    progress.report(0.05, translate("reports", "Reading the ledger"))
    return returns_report(ledger, _said(options))


def _said(options: ReportOptions) -> Said:
    from desktop.board_reports import Said

    return Said(
        on=options.as_of,
        years=options.years,
        paper=options.paper,
        language=options.language,
        locale=options.locale,
        prepared_by=options.prepared_by,
        approved_by=options.approved_by,
    )


REPORTS: tuple[ReportKind, ...] = (
    ReportKind(
        "budget",
        QT_TRANSLATE_NOOP("reports", "Budget report"),
        QT_TRANSLATE_NOOP(
            "reports",
            "The fleet by category and site, its book value and depreciation by fiscal year,"
            " recommended upgrades with reasons and cost ranges, and room for signatures.",
        ),
        make_budget,
    ),
    ReportKind(
        "depreciation",
        QT_TRANSLATE_NOOP("reports", "Depreciation schedules"),
        QT_TRANSLATE_NOOP(
            "reports",
            "The roll-forward by fiscal year and category, and every row of each schedule with"
            " its rule, convention, rate, days and rounding.",
        ),
        make_depreciation,
    ),
    ReportKind(
        "board",
        QT_TRANSLATE_NOOP("reports", "Budget report for the board"),
        QT_TRANSLATE_NOOP(
            "reports",
            "The budgets on one page, then plan and actual, the plan by year, refresh waves, cash"
            " flow, risks with approvals, and what is not known.",
        ),
        make_board,
    ),
    ReportKind(
        "roi",
        QT_TRANSLATE_NOOP("reports", "ROI report"),
        QT_TRANSLATE_NOOP(
            "reports",
            "Each metric of return with target, current value, status and trend, and what would"
            " make an unknown one known.",
        ),
        make_returns,
    ),
)
