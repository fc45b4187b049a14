"""The market report: from an open ledger, or the bundled catalogue alone, to a PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from catalog.store.ledger import Ledger
    from desktop.background import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a person says about the report. `paper` is `a4` or `letter`, `language` `en` or `sv`.

    `currency` is what prices are converted to; None leaves them as they were given.
    """

    on: date
    paper: str = "a4"
    language: str = "en"
    locale: str = "en_GB"
    prepared_by: str = ""
    approved_by: str = ""
    currency: str | None = None


def make_market(ledger: Ledger, keys: Sequence[str], said: Said, progress: Progress) -> bytes:
    """The report as a PDF for a background job, which says how far it is and can be cancelled."""
    progress.report(0.05, translate("reports", "Reading the ledger"))
    pdf = market_report(ledger, keys, said)
    progress.raise_if_cancelled()
    return pdf


def market_report(ledger: Ledger, keys: Sequence[str], said: Said) -> bytes:
    """The report about one to six models of a ledger, by their keys and in their order.

    Raises NotFoundError for a model that nobody knows and RefusedError for more than six.
    """
    from catalog.queries.settings import ledger_settings

    organisation = ledger.ask(ledger_settings).organisation
    return report_of(ledger.ask, keys, said, ledger=ledger.path.name, organisation=organisation)


def report_of(
    ask: Callable[..., Any],
    keys: Sequence[str],
    said: Said,
    *,
    ledger: str = "",
    organisation: str = "",
) -> bytes:
    """The same from whatever catalogue `ask` puts questions to."""
    from catalog.policy import life_rules, market_rules, policy
    from catalog.queries.catalogue.market import market_facts
    from reports.market import MarketContent, PageSize, render_market_report

    facts = ask(
        market_facts,
        list(keys),
        on=said.on,
        rules=market_rules(),
        life=life_rules(),
        upgrade=policy().upgrade,
        currency=said.currency,
    )
    content = MarketContent(
        facts,
        generated_at=datetime.now(UTC),
        organisation=organisation,
        ledger=ledger,
        prepared_by=said.prepared_by,
        approved_by=said.approved_by,
        locale=said.locale,
        language=said.language,
    )
    return render_market_report(content, PageSize(said.paper))
