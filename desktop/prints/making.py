"""Each report of a ledger: the question that is put to it, and the pages that answer.

Nothing here knows a window; all of it may run behind one.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.store.ledger import Ledger
    from desktop.prints.asked import Asked
    from planning.decisions import Comparison
    from reports.depreciation import DepreciationContent
    from reports.printed import Printed


def budget_report(ledger: Ledger, asked: Asked) -> bytes:
    """The fleet, its book value, and what the upgrade rules recommend."""
    from catalog.policy import policy
    from catalog.queries.budget import budget_facts
    from catalog.queries.filters import EVERYTHING
    from reports.budget import render_budget_report
    from reports.budget.gathering import budget_content

    rules = policy()
    facts = ledger.ask(
        budget_facts,
        rules=rules.upgrade,
        scales=rules.readiness,
        on=asked.on,
        years=asked.years,
        wanted=asked.wanted or EVERYTHING,
    )
    return _drawn(asked, render_budget_report, budget_content(facts, **_print_of(ledger, asked)))


def depreciation_report(ledger: Ledger, asked: Asked) -> bytes:
    """The roll-forward by fiscal year, and the schedules where they are asked for."""
    from reports.depreciation import render_depreciation_report

    return _drawn(asked, render_depreciation_report, _depreciation(ledger, asked))


def depreciation_pages(ledger: Ledger, asked: Asked) -> int:
    """How many pages that report has, found without drawing one."""
    from reports.depreciation import PageSize
    from reports.depreciation.story import told
    from reports.frame.story import page_count

    return page_count(told(_depreciation(ledger, asked)), PageSize(asked.paper))


def _depreciation(ledger: Ledger, asked: Asked) -> DepreciationContent:
    from catalog.queries.filters import EVERYTHING
    from catalog.queries.schedule_report import schedule_facts
    from reports.depreciation.gathering import depreciation_content

    facts = ledger.ask(
        schedule_facts,
        on=asked.on,
        years=asked.years,
        wanted=asked.wanted or EVERYTHING,
        tags=asked.tags,
        book=asked.book,
        schedules=asked.schedules,
    )
    return depreciation_content(facts, **_print_of(ledger, asked))


def board_report(ledger: Ledger, asked: Asked) -> bytes:
    """The budgets for a board."""
    from catalog.policy import policy
    from catalog.queries.board import board_facts
    from reports.board import BoardContent, render_board_report

    rules = policy()
    facts = ledger.ask(
        board_facts,
        rules=rules.budget,
        upgrade=rules.upgrade,
        on=asked.on,
        years=asked.years,
    )
    content = BoardContent(facts=facts, **_print_of(ledger, asked))
    return _drawn(asked, render_board_report, content)


def returns_report(ledger: Ledger, asked: Asked) -> bytes:
    """The metrics of return against their targets."""
    from catalog.policy import policy
    from catalog.queries.settings import ledger_settings
    from catalog.queries.tracking import metrics
    from reports.returns import ReturnsContent, render_returns_report

    rules = policy().budget
    content = ReturnsContent(
        on=asked.on,
        settings=ledger.ask(ledger_settings),
        rules=rules,
        metrics=tuple(ledger.ask(metrics, rules, asked.on)),
        **_print_of(ledger, asked),
    )
    return _drawn(asked, render_returns_report, content)


def market_report(ledger: Ledger, asked: Asked) -> bytes:
    """One to six models of a ledger's catalogue, in the order in which they were named.

    Raises NotFoundError for a model that nobody knows and RefusedError for more than six.
    """
    from catalog.queries.settings import ledger_settings

    organisation = ledger.ask(ledger_settings).organisation
    return market_of(ledger.ask, asked, ledger=ledger.path.name, organisation=organisation)


def market_of(
    ask: Callable[..., Any], asked: Asked, *, ledger: str = "", organisation: str = ""
) -> bytes:
    """The same from whatever catalogue `ask` puts questions to."""
    from catalog.policy import life_rules, market_rules, policy
    from catalog.queries.catalogue.market import market_facts
    from reports.market import MarketContent, render_market_report

    facts = ask(
        market_facts,
        list(asked.models),
        on=asked.on,
        rules=market_rules(),
        life=life_rules(),
        upgrade=policy().upgrade,
        currency=asked.currency,
    )
    given = _print_of(None, asked) | {"ledger": ledger}
    content = MarketContent(facts, organisation=organisation, **given)
    return _drawn(asked, render_market_report, content)


def decision_report(ledger: Ledger, asked: Asked) -> bytes:
    """A decision that the ledger keeps, worked out anew.

    Raises NotFoundError where it keeps none of that number, PlanningError where it cannot be
    worked out.
    """
    from catalog.queries.decisions import decision_document
    from catalog.queries.settings import ledger_settings
    from planning.decisions import compare

    document = ledger.ask(decision_document, asked.decision or 0)
    organisation = ledger.ask(ledger_settings).organisation
    return decision_of(compare(document), asked, ledger=ledger, organisation=organisation)


def decision_of(
    found: Comparison, asked: Asked, *, ledger: Ledger | None = None, organisation: str = ""
) -> bytes:
    """A decision that was worked out already."""
    from reports.decisions import DecisionContent, render_decision_report

    content = DecisionContent(found, organisation=organisation, **_print_of(ledger, asked))
    return _drawn(asked, render_decision_report, content)


def _print_of(ledger: Ledger | None, asked: Asked) -> dict[str, Any]:
    """What every content says of the print itself."""
    return {
        "ledger": ledger.path.name if ledger is not None else "",
        "generated_at": datetime.now(UTC),
        "prepared_by": asked.prepared_by,
        "approved_by": asked.approved_by,
        "locale": asked.locale,
        "language": asked.language,
    }


def _drawn(asked: Asked, render: Callable[..., bytes], content: Printed) -> bytes:
    from reports.frame.paper import PageSize

    return render(content, PageSize(asked.paper))
