"""The words of the market report: its own, above those of the budget report."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

import resources
from reports.budget.words import LANGUAGES, Words

if TYPE_CHECKING:
    from decimal import Decimal

    from catalog.models.catalogue_fields import Field
    from catalog.queries.catalogue.search import Value
    from planning.prices.points import Series


@cache
def market_texts(language: str) -> dict[str, str]:
    """Every text that is this report's own, in one of LANGUAGES."""
    return tomllib.loads(resources.text(f"reports/market.{language}.toml"))


class MarketWords(Words):
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    def __init__(self, language: str, locale: str) -> None:
        super().__init__(language, locale)
        known = language if language in LANGUAGES else LANGUAGES[0]
        self._texts = self._texts | market_texts(known)

    def figure(self, value: Value, field: Field) -> str:
        """A figure with its unit, or that it is unknown."""
        from decimal import Decimal

        if value is None:
            return self("none_known")
        if not isinstance(value, Decimal):
            return self(f"value.{value}") if f"value.{value}" in self._texts else value
        return f"{self.exact(value)}\u00a0{field.unit}".rstrip()

    def exact(self, value: Decimal) -> str:
        """A number with all the decimals that it has."""
        exponent = value.normalize().as_tuple().exponent
        return self.number(value, max(0, -exponent) if isinstance(exponent, int) else 0)

    def kind(self, kind: str) -> str:
        """What a kind of price is called."""
        return self(f"kind.{kind}") if f"kind.{kind}" in self._texts else kind

    def series(self, series: Series) -> str:
        """The kind of price, and what keeps it apart from others of its kind."""
        condition = self(f"condition.{series.condition}") if series.condition else ""
        parts = (self.kind(series.kind), condition, series.vendor, series.region)
        return " · ".join(part for part in parts if part)

    def per(self, currency: str, unit: str) -> str:
        """What an axis counts in: “USD a GPU hour”."""
        return f"{currency} {self(f'unit.{unit}')}".strip()
