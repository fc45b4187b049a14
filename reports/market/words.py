"""The words of the market report."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from reports.frame.words import Words

if TYPE_CHECKING:
    from catalog.models.catalogue_fields import Field
    from catalog.queries.catalogue.search import Value
    from planning.prices.points import Series
    from planning.unit_metrics import Metric


class MarketWords(Words):
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    tables: ClassVar[tuple[str, ...]] = ("market",)

    def term(self, prefix: str, word: str) -> str:
        """A word of the catalogue in the report's language; one that nobody knows stays as is."""
        return self._texts.get(f"{prefix}.{word}", word)

    def field(self, field: Field) -> str:
        """The name of a figure, with its unit."""
        label = self._texts.get(f"field.{field.name}", field.label)
        return f"{label}, {field.unit}" if field.unit else label

    def figure(self, name: str, otherwise: str) -> str:
        """The name of a figure without its unit."""
        return self._texts.get(f"field.{name}", otherwise)

    def metric(self, metric: Metric) -> str:
        """The name of a figure that is worked out of others, with its unit."""
        label = self._texts.get(f"metric.{metric.name}", metric.label)
        return f"{label}, {self.term('of', metric.unit)}"

    def value(self, value: Value) -> str:
        """A figure with just the digits that it has; unknown is said so."""
        if value is None or value == "":
            return self("unknown")
        return self.exact(value) if isinstance(value, Decimal) else self.term("flag", value)

    def pct(self, value: Decimal, *, sign: bool = True) -> str:
        """A percentage to a tenth, with its sign where it is a change."""
        mark = "+" if sign and value > 0 else ""
        return f"{mark}{self.number(value, 1)}\u00a0%"

    def series(self, series: Series, *, with_unit: bool = True) -> str:
        """`retail, new, USD per piece`: what the prices of a history share."""
        said = [self.term("kind", series.kind), self.term("condition", series.condition)]
        text = ", ".join(word for word in (*said, series.vendor, series.region) if word)
        return f"{text}, {self.per(series)}" if with_unit else text

    def per(self, series: Series) -> str:
        """`USD per piece`."""
        unit = self.term("unit", series.unit)
        return self("per", currency=series.currency, unit=unit)
