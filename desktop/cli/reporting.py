"""Writing reports from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


def write_budget(
    path: Path,
    out: Path,
    *,
    letter: bool,
    years: int,
    on: date,
    prepared_by: str,
    language: str,
    locale: str,
) -> str:
    """Write the budget report of the ledger at `path` to `out`; says how large it is."""
    from catalog.policy import policy
    from catalog.queries.budget import budget_facts
    from catalog.store.ledger import Ledger
    from reports.budget import PageSize, write_budget_report
    from reports.budget.gathering import budget_content

    rules = policy()
    with Ledger.open(path) as ledger:
        facts = ledger.ask(
            budget_facts, rules=rules.upgrade, scales=rules.readiness, on=on, years=years
        )
    content = budget_content(
        facts, ledger=path.name, prepared_by=prepared_by, locale=locale, language=language
    )
    size = PageSize.LETTER if letter else PageSize.A4
    written = write_budget_report(content, out, page=size)
    return f"{written.stat().st_size / 1000:,.0f} kB"
