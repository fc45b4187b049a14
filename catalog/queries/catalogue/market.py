"""What a market report rests on: models with figures, prices, outlook, life, successors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from catalog.errors import RefusedError
from catalog.models.catalogue_fields import ModelKind
from catalog.models.shelf import SOURCE
from catalog.queries.catalogue.alternatives import WORKLOADS, alternatives
from catalog.queries.catalogue.comparison import MOST_COMPARED, compare
from catalog.queries.catalogue.life import model_life
from catalog.queries.catalogue.outlook import price_outlook
from catalog.queries.catalogue.prices import price_rows
from catalog.queries.catalogue.rates import Rates
from catalog.queries.catalogue.sheet import Source, models
from catalog.store.in_force import packs_in_force
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.comparison import Comparison
    from catalog.queries.catalogue.outlook import PriceOutlook
    from catalog.queries.catalogue.prices import PriceRow
    from catalog.queries.catalogue.sheet import ModelSheet
    from planning.life import LifeVerdict
    from planning.life_rules import LifeRules
    from planning.prices.rules import MarketRules
    from planning.replacing import Answer, Workload
    from planning.rules import UpgradeRules

MOST_REPORTED: Final = MOST_COMPARED


@dataclass(frozen=True, slots=True)
class ModelMarket:
    """One model; `workload` and `answer` are None for kinds that nothing is known to replace."""

    sheet: ModelSheet
    outlook: PriceOutlook
    prices: tuple[PriceRow, ...]
    life: LifeVerdict | None
    workload: Workload | None
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class MarketFacts:
    """The models in the order asked for; `comparison` None for one alone.

    `sources` are all that the packs in force describe, and `packs` their names with versions.
    `currency` is what prices were put into, None where
    they stand as they were given.
    """

    on: date
    models: tuple[ModelMarket, ...]
    comparison: Comparison | None
    sources: tuple[Source, ...]
    packs: tuple[str, ...]
    rules: MarketRules
    currency: str | None = None


def market_facts(
    connection: Connection,
    keys: Sequence[str],
    *,
    on: date,
    rules: MarketRules,
    life: LifeRules,
    upgrade: UpgradeRules,
    currency: str | None = None,
) -> MarketFacts:
    """The facts on the day `on`; refused for none, for more than six, or for the same one twice."""
    if not 1 <= len(keys) <= MOST_REPORTED or len(set(keys)) != len(keys):
        raise RefusedError(
            say(
                "A market report is of one to {most_reported} different models; {keys} were named.",
                most_reported=MOST_REPORTED,
                keys=len(keys),
            )
        )
    rates = Rates(currency, on) if currency else None
    found = []
    for sheet in models(connection, keys, rates=rates):
        outlook = price_outlook(connection, sheet.key, on=on, rules=rules, currency=currency)
        stands = model_life(
            connection, sheet.key, on=on, rules=life, yearly_price_pct=outlook.yearly_pct
        )
        workload = next(iter(WORKLOADS.get(ModelKind(sheet.kind), ())), None)
        answer = (
            None
            if workload is None
            else alternatives(connection, sheet.key, workload, on=on, rules=upgrade)
        )
        prices = tuple(price_rows(connection, sheet.key))
        found.append(ModelMarket(sheet, outlook, prices, stands, workload, answer))
    compared = compare(connection, keys, rates=rates) if len(found) > 1 else None
    sources = tuple(
        Source(row.id, row.title, row.url, row.licence, row.data_date)
        for row in connection.execute(select(SOURCE).order_by(SOURCE.c.title))
    )
    packs = tuple(f"{pack.name} {pack.version}" for pack in packs_in_force(connection))
    return MarketFacts(on, tuple(found), compared, sources, packs, rules, currency)
