"""Writing reports from the command line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.cli.catalogue_asking import chosen_key
from desktop.cli.output import fail, printable, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from catalog.queries.decisions import DecisionRow
    from catalog.store.ledger import Ledger
    from desktop.cli.catalogue_asking import Ask
    from desktop.prints.asked import Asked

MOST_LISTED: Final = 20


def write_budget(path: Path, out: Path, asked: Asked) -> str:
    """Write the budget report of the ledger at `path` to `out`; says how large it is."""
    from desktop.prints.making import budget_report

    return _write(path, out, asked, budget_report)


def write_depreciation(path: Path, out: Path, asked: Asked) -> str:
    """Write the roll-forward, with schedules where they are asked for; says how large it is."""
    from desktop.prints.making import depreciation_pages, depreciation_report

    def make(ledger: Ledger, asked: Asked) -> bytes:
        if asked.schedules:
            say(f"{depreciation_pages(ledger, asked):,} pages.")
        return depreciation_report(ledger, asked)

    return _write(path, out, asked, make)


def write_board(path: Path, out: Path, asked: Asked) -> str:
    """Write the budget report for a board to `out`; says how large it is."""
    from desktop.prints.making import board_report

    return _write(path, out, asked, board_report)


def write_returns(path: Path, out: Path, asked: Asked) -> str:
    """Write the ROI report to `out`; says how large it is."""
    from desktop.prints.making import returns_report

    return _write(path, out, asked, returns_report)


def write_market(path: Path, out: Path, asked: Asked) -> str:
    """Write the market report of models that a ledger knows to `out`; says how large it is."""
    from desktop.prints.making import market_report

    return _write(
        path, out, asked, lambda ledger, asked: market_report(ledger, _keyed(ledger.ask, asked))
    )


def write_bundled_market(ask: Ask, out: Path, asked: Asked) -> str:
    """The same of models of the bundled catalogue alone, which `ask` puts questions to."""
    from desktop.prints.making import market_of

    return _written(out, market_of(ask, _keyed(ask, asked)))


def _keyed(ask: Ask, asked: Asked) -> Asked:
    """With keys of models in place of names; ends where a name fits none or several."""
    names = [name for name in asked.models if name]
    if not names:
        raise fail("Which models? Name each with --models, by a key or a name that fits one model.")
    return replace(asked, models=tuple(chosen_key(ask, name) for name in names))


def write_decision(path: Path, out: Path, asked: Asked, title: str) -> str:
    """Write the report of the kept decision of that title or number; says how large it is."""
    from catalog.queries.decisions import decisions
    from desktop.prints.making import decision_report
    from planning.errors import PlanningError

    def make(ledger: Ledger, asked: Asked) -> bytes:
        number = _chosen_decision(ledger.ask(decisions), title)
        try:
            return decision_report(ledger, replace(asked, decision=number))
        except PlanningError as error:
            raise fail(str(error)) from None

    return _write(path, out, asked, make)


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


def _write(path: Path, out: Path, asked: Asked, make: Callable[[Ledger, Asked], bytes]) -> str:
    from catalog.store.ledger import Ledger

    with Ledger.open(path) as ledger:
        return _written(out, make(ledger, asked))


def _written(out: Path, pdf: bytes) -> str:
    from reports.frame.file import write_whole

    return f"{write_whole(out, pdf).stat().st_size / 1000:,.0f} kB"
