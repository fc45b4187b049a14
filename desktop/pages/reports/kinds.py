"""The reports that can be made. A later report adds itself to `REPORTS`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.prints.asked import file_name
from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.store.ledger import Ledger
    from desktop.background import Progress
    from desktop.prints.asked import Asked


class Choice(Enum):
    """What a person may choose of a report, beside paper, language and names."""

    DAY = auto()
    YEARS = auto()
    SCOPE = auto()
    SCHEDULES = auto()
    MODELS = auto()
    DECISION = auto()


_DAY, _YEARS, _SCOPE = Choice.DAY, Choice.YEARS, Choice.SCOPE


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A report: what it is called, what it says, and how its PDF is made, away from the window."""

    id: str
    name: str
    about: str
    make: Callable[[Ledger, Asked, Progress], bytes]
    choices: frozenset[Choice] = frozenset({_DAY, _YEARS, _SCOPE})

    @property
    def title(self) -> str:
        """Its name in the person's language."""
        return translate("reports", self.name)

    @property
    def description(self) -> str:
        """What it says, in a sentence."""
        return translate("reports", self.about)

    def file_name(self, asked: Asked, about: str = "") -> str:
        """A name for its file that sorts by report and date; `about` is what it is about."""
        return file_name(self.id, asked.on, about)


def make_budget(ledger: Ledger, asked: Asked, progress: Progress) -> bytes:
    """The budget report as a PDF."""
    from desktop.prints.making import budget_report

    return _made(budget_report, ledger, asked, progress)


def make_depreciation(ledger: Ledger, asked: Asked, progress: Progress) -> bytes:
    """The roll-forward as a PDF, and the schedules that were asked for."""
    from desktop.prints.making import depreciation_report

    return _made(depreciation_report, ledger, asked, progress)


def make_board(ledger: Ledger, asked: Asked, progress: Progress) -> bytes:
    """The budget report for a board as a PDF."""
    from desktop.prints.making import board_report

    return _made(board_report, ledger, asked, progress)


def make_returns(ledger: Ledger, asked: Asked, progress: Progress) -> bytes:
    """The ROI report as a PDF."""
    from desktop.prints.making import returns_report

    return _made(returns_report, ledger, asked, progress)


def make_market(ledger: Ledger, asked: Asked, progress: Progress) -> bytes:
    """The market report of the chosen models as a PDF."""
    from desktop.prints.making import market_report

    return _made(market_report, ledger, asked, progress)


def make_decision(ledger: Ledger, asked: Asked, progress: Progress) -> bytes:
    """The case of a kept decision as a PDF."""
    from desktop.prints.making import decision_report

    return _made(decision_report, ledger, asked, progress)


def _made(
    make: Callable[[Ledger, Asked], bytes], ledger: Ledger, asked: Asked, progress: Progress
) -> bytes:
    progress.report(0.05, translate("reports", "Reading the ledger"))
    pdf = make(ledger, asked)
    progress.raise_if_cancelled()
    return pdf


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
            "The roll-forward by fiscal year and category and, where you ask for them, every row of"
            " each schedule with its rule, convention, rate, days and rounding.",
        ),
        make_depreciation,
        frozenset({_DAY, _YEARS, _SCOPE, Choice.SCHEDULES}),
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
        frozenset({_DAY, _YEARS}),
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
        frozenset({_DAY}),
    ),
    ReportKind(
        "market",
        QT_TRANSLATE_NOOP("reports", "Market report"),
        QT_TRANSLATE_NOOP(
            "reports",
            "One to six models: their figures with sources, prices over time, whether to buy or"
            " wait, how old they are, and what replaces them.",
        ),
        make_market,
        frozenset({_DAY, Choice.MODELS}),
    ),
    ReportKind(
        "decision",
        QT_TRANSLATE_NOOP("reports", "Decision"),
        QT_TRANSLATE_NOOP(
            "reports",
            "A decision that is kept on the planning page: owning, leasing, renting and the cloud"
            " side by side, with the reason of every figure.",
        ),
        make_decision,
        frozenset({Choice.DECISION}),
    ),
)
