"""What a market report is about: models with their prices, lives and alternatives, together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from catalog.errors import RefusedError
from catalog.models.shelf import SOURCE
from catalog.queries.catalogue.alternatives import WORKLOADS, alternatives
from catalog.queries.catalogue.life import model_life
from catalog.queries.catalogue.outlook import price_outlook
from catalog.queries.catalogue.sheet import Source, models
from catalog.queries.catalogue.source import arms

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.outlook import PriceOutlook
    from catalog.queries.catalogue.sheet import ModelSheet
    from planning.life import LifeVerdict
    from planning.life_rules import LifeRules
    from planning.prices.rules import MarketRules
    from planning.replacing import Answer
    from planning.rules import UpgradeRules

MOST_MODELS: Final = 12


@dataclass(frozen=True, slots=True)
class MarketModel:
    """One model; `workload` is what `alternatives` are for, both empty where none can be said."""

    sheet: ModelSheet
    outlook: PriceOutlook
    life: LifeVerdict | None
    workload: str
    alternatives: Answer | None


def market_models(
    connection: Connection,
    keys: Sequence[str],
    *,
    on: date,
    rules: MarketRules,
    lives: LifeRules,
    upgrade: UpgradeRules,
    currency: str | None = None,
) -> tuple[MarketModel, ...]:
    """The models of these keys in their order; refused for none, too many or the same one twice."""
    if not 1 <= len(keys) <= MOST_MODELS or len(set(keys)) != len(keys):
        raise RefusedError(
            f"A market report is about one to {MOST_MODELS} different models; "
            f"{len(keys)} were named."
        )
    found = []
    for sheet in models(connection, keys):
        outlook = price_outlook(connection, sheet.key, on=on, rules=rules, currency=currency)
        stands = model_life(
            connection, sheet.key, on=on, rules=lives, yearly_price_pct=outlook.yearly_pct
        )
        works = WORKLOADS.get(sheet.kind, ())
        answer = (
            alternatives(connection, sheet.key, works[0], on=on, rules=upgrade) if works else None
        )
        work = works[0].value if works else ""
        found.append(MarketModel(sheet, outlook, stands, work, answer))
    return tuple(found)


def market_sources(connection: Connection, about: Sequence[MarketModel]) -> tuple[Source, ...]:
    """Who the figures and prices of these models are from, by title; the user’s own among them."""
    arms(connection)
    known = {
        row.title: Source(row.id, row.title, row.url, row.licence, row.data_date)
        for row in connection.execute(select(SOURCE))
    }
    named: dict[str, Source] = {}
    for model in about:
        for row in model.sheet.figures:
            if row.own is not None:
                own = Source("", row.own.source, data_date=row.own.dated.isoformat())
                named.setdefault(own.title, own)
            named |= {said.source.title: said.source for said in row.evidence}
        for one in model.outlook.series:
            for title in one.history.sources:
                named.setdefault(title, known.get(title, Source("", title)))
    return tuple(named[title] for title in sorted(named))
