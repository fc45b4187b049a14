"""The market report: from an open ledger and chosen models to a PDF, for window and commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from catalog.store.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a person says about the report. `paper` is `a4` or `letter`, `language` `en` or `sv`."""

    on: date
    paper: str
    language: str
    locale: str
    prepared_by: str = ""
    currency: str | None = None


def market_report(ledger: Ledger, keys: Sequence[str], said: Said) -> bytes:
    """The report about the models of these keys, in their order."""
    from catalog.policy import life_rules, market_rules, policy
    from catalog.queries.catalogue.market import market_models, market_sources
    from catalog.queries.settings import ledger_settings
    from catalog.store.in_force import packs_in_force
    from reports.market import MarketContent, PageSize, render_market_report

    models = ledger.ask(
        market_models, keys, on=said.on, rules=market_rules(), lives=life_rules(),
        upgrade=policy().upgrade, currency=said.currency,
    )  # fmt: skip
    content = MarketContent(
        on=said.on,
        models=models,
        sources=ledger.ask(market_sources, models),
        packs=tuple(f"{pack.name} {pack.version}" for pack in ledger.ask(packs_in_force)),
        generated_at=datetime.now(UTC),
        organisation=ledger.ask(ledger_settings).organisation,
        ledger=ledger.path.name,
        prepared_by=said.prepared_by,
        locale=said.locale,
        language=said.language,
    )
    return render_market_report(content, PageSize(said.paper))
