"""When the life of a model is to be watched or acted on: limits, read from a dated text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from money.sentence import say
from planning.rules_text import read

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from planning.rules_text import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeRules:
    """One dated set of limits, in days, generations, percent and years."""

    source: str
    source_date: date
    support_watch_days: int
    support_act_days: int
    order_watch_days: int
    generations_watch: int
    generations_act: int
    watch_fall_pct: Decimal
    use_years: Decimal

    @property
    def source_text(self) -> str:
        """The source as people cite it."""
        return f"{self.source}, {self.source_date:%Y-%m}"


def load_life_rules(text: str, name: str) -> LifeRules:
    """The limits in a TOML text; a RulesError names the line of what is wrong in it."""
    top = read(text, name)
    parts = ("source", "support", "order", "generations", "price", "use")
    top.only(*parts)
    source, support, order, generations, price, use = (top.one(part) for part in parts)
    source.only("title", "date")
    support.only("watch_days", "act_days")
    order.only("watch_days")
    generations.only("watch", "act")
    price.only("watch_fall_pct")
    use.only("years")
    return LifeRules(
        source=source.text("title"),
        source_date=source.date("date"),
        support_watch_days=_count(support, "watch_days"),
        support_act_days=_count(support, "act_days"),
        order_watch_days=_count(order, "watch_days"),
        generations_watch=_count(generations, "watch"),
        generations_act=_count(generations, "act"),
        watch_fall_pct=price.number("watch_fall_pct"),
        use_years=use.number("years"),
    )


def _count(table: Table, key: str) -> int:
    number = table.number(key)
    if number != int(number):
        raise table.problem(say("“{key}” is a whole number.", key=key), key)
    return int(number)
