"""Writing reports from the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from desktop.cli.output import fail, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from catalog.queries.decisions import DecisionRow
    from catalog.store.ledger import Ledger
    from desktop.board_reports import Said
    from desktop.cli.catalogue_asking import Ask
    from desktop.market_report import Said as MarketSaid

MOST_LISTED: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was asked of a report. `tags` are of assets; empty means all that are in use.

    `models` are keys or names of the catalogue's, `currency` what their prices are converted to,
    `decision` the title or the number of a kept one.
    """

    letter: bool
    years: int
    on: date
    prepared_by: str
    language: str
    locale: str
    tags: tuple[str, ...] = ()
    book: str = "management"
    models: tuple[str, ...] = ()
    currency: str | None = None
    decision: str = ""


def write_budget(path: Path, out: Path, wanted: Wanted) -> str:
    """Write the budget report of the ledger at `path` to `out`; says how large it is."""
    from catalog.policy import policy
    from catalog.queries.budget import budget_facts
    from catalog.store.ledger import Ledger
    from reports.budget import PageSize, write_budget_report
    from reports.budget.gathering import budget_content

    rules = policy()
    with Ledger.open(path) as ledger:
        facts = ledger.ask(
            budget_facts,
            rules=rules.upgrade,
            scales=rules.readiness,
            on=wanted.on,
            years=wanted.years,
        )
    content = budget_content(
        facts,
        ledger=path.name,
        prepared_by=wanted.prepared_by,
        locale=wanted.locale,
        language=wanted.language,
    )
    size = PageSize.LETTER if wanted.letter else PageSize.A4
    return _size(write_budget_report(content, out, page=size))


def write_depreciation(path: Path, out: Path, wanted: Wanted) -> str:
    """Write the depreciation schedules of the ledger at `path` to `out`; says how large it is."""
    from catalog.queries.schedule_report import schedule_facts
    from catalog.store.ledger import Ledger
    from reports.depreciation import PageSize, render_depreciation_report
    from reports.depreciation.gathering import depreciation_content
    from reports.frame.file import write_whole

    with Ledger.open(path) as ledger:
        facts = ledger.ask(
            schedule_facts,
            on=wanted.on,
            years=wanted.years,
            tags=wanted.tags,
            book=wanted.book,
        )
    content = depreciation_content(
        facts,
        ledger=path.name,
        prepared_by=wanted.prepared_by,
        locale=wanted.locale,
        language=wanted.language,
    )
    size = PageSize.LETTER if wanted.letter else PageSize.A4
    return _size(write_whole(out, render_depreciation_report(content, size)))


def write_board(path: Path, out: Path, wanted: Wanted) -> str:
    """Write the budget report for a board to `out`; says how large it is."""
    from desktop.board_reports import board_report

    return _write(path, out, wanted, board_report)


def write_returns(path: Path, out: Path, wanted: Wanted) -> str:
    """Write the ROI report to `out`; says how large it is."""
    from desktop.board_reports import returns_report

    return _write(path, out, wanted, returns_report)


def write_market(path: Path, out: Path, wanted: Wanted) -> str:
    """Write the market report of models that a ledger knows to `out`; says how large it is."""
    from catalog.store.ledger import Ledger
    from desktop.market_report import market_report

    with Ledger.open(path) as ledger:
        return _write_market(
            ledger.ask, out, wanted, lambda keys, said: market_report(ledger, keys, said)
        )


def write_bundled_market(ask: Ask, out: Path, wanted: Wanted) -> str:
    """The same of models of the bundled catalogue alone, which `ask` puts questions to."""
    from desktop.market_report import report_of

    return _write_market(ask, out, wanted, lambda keys, said: report_of(ask, keys, said))


def _write_market(
    ask: Ask, out: Path, wanted: Wanted, make: Callable[[list[str], MarketSaid], bytes]
) -> str:
    from desktop.cli.catalogue_asking import chosen_key
    from desktop.market_report import Said as MarketSaid
    from reports.frame.file import write_whole

    names = [name for name in wanted.models if name]
    if not names:
        raise fail("Which models? Name each with --models, by a key or a name that fits one model.")
    said = MarketSaid(
        on=wanted.on,
        paper="letter" if wanted.letter else "a4",
        language=wanted.language,
        locale=wanted.locale,
        prepared_by=wanted.prepared_by,
        currency=wanted.currency,
    )
    return _size(write_whole(out, make([chosen_key(ask, name) for name in names], said)))


def write_decision(path: Path, out: Path, wanted: Wanted) -> str:
    """Write the report of a decision that the ledger keeps to `out`; says how large it is."""
    from catalog.queries.decisions import decision_document, decisions
    from catalog.queries.settings import ledger_settings
    from catalog.store.ledger import Ledger
    from planning.decisions import compare
    from planning.errors import PlanningError
    from reports.decisions import DecisionContent, PageSize, render_decision_report
    from reports.frame.file import write_whole

    with Ledger.open(path) as ledger:
        number = _chosen_decision(ledger.ask(decisions), wanted.decision)
        document = ledger.ask(decision_document, number)
        organisation = ledger.ask(ledger_settings).organisation
    try:
        found = compare(document)
    except PlanningError as error:
        raise fail(str(error)) from None
    content = DecisionContent(
        found,
        generated_at=datetime.now(UTC),
        organisation=organisation,
        ledger=path.name,
        prepared_by=wanted.prepared_by,
        locale=wanted.locale,
        language=wanted.language,
    )
    size = PageSize.LETTER if wanted.letter else PageSize.A4
    return _size(write_whole(out, render_decision_report(content, size)))


def _chosen_decision(kept: Sequence[DecisionRow], text: str) -> int:
    """The number of the decision of that title or number; ends where none or several fit."""
    wanted = text.strip().casefold()
    same = [row.id for row in kept if row.title.strip().casefold() == wanted]
    same = same or [row.id for row in kept if str(row.id) == wanted]
    if len(same) == 1:
        return same[0]
    if not kept:
        raise fail("The ledger keeps no decision yet; make one on the planning page.")
    listed = "; ".join(f"{row.id} {printable(row.title[:60])}" for row in kept[:MOST_LISTED])
    said = f"“{printable(text[:60])}” is not one decision." if text else "Which decision?"
    raise fail(f"{said} Name one with --decision, by its title or number: {listed}.")


def _write(path: Path, out: Path, wanted: Wanted, make: Callable[[Ledger, Said], bytes]) -> str:
    from catalog.store.ledger import Ledger
    from desktop.board_reports import Said
    from reports.frame.file import write_whole

    said = Said(
        on=wanted.on,
        years=wanted.years,
        paper="letter" if wanted.letter else "a4",
        language=wanted.language,
        locale=wanted.locale,
        prepared_by=wanted.prepared_by,
    )
    with Ledger.open(path) as ledger:
        return _size(write_whole(out, make(ledger, said)))


def _size(written: Path) -> str:
    return f"{written.stat().st_size / 1000:,.0f} kB"
