"""Up to six models side by side: what differs, which is best, and what a unit of it costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.errors import RefusedError
from catalog.models.catalogue_fields import FIELDS
from catalog.queries.catalogue.sheet import ModelSheet, models
from money import Amount
from money.sentence import say
from planning.unit_metrics import METRICS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from sqlalchemy.engine import Connection

    from catalog.models.catalogue_fields import Field
    from catalog.queries.catalogue.rates import Rates
    from catalog.queries.catalogue.search import Value
    from planning.unit_metrics import Metric

MOST_COMPARED: Final = 6


@dataclass(frozen=True, slots=True)
class ComparedFigure:
    """A field of all models, None where it is unknown; `differs` marks known values that do."""

    field: Field
    values: tuple[Value, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class ComparedMetric:
    """A figure worked out of others, for all models; `best` are the places of the best ones.

    Amounts in several currencies have no best.
    """

    metric: Metric
    values: tuple[Amount | Decimal | None, ...]
    best: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Models in the order asked for, with one row for each field that any of them has."""

    models: tuple[ModelSheet, ...]
    figures: tuple[ComparedFigure, ...]
    metrics: tuple[ComparedMetric, ...]

    @property
    def differences(self) -> tuple[ComparedFigure, ...]:
        """The rows that tell the models apart."""
        return tuple(row for row in self.figures if row.differs)


def compare(
    connection: Connection, keys: Sequence[str], *, rates: Rates | None = None
) -> Comparison:
    """Two to six models side by side; refused for fewer or more, or for the same one twice."""
    if not 2 <= len(keys) <= MOST_COMPARED or len(set(keys)) != len(keys):
        raise RefusedError(
            say(
                "Two to {most_compared} different models can be compared; {keys} were named.",
                most_compared=MOST_COMPARED,
                keys=len(keys),
            )
        )
    sheets = tuple(models(connection, keys, rates=rates))
    return Comparison(sheets, tuple(_figures(sheets)), tuple(_metrics(sheets)))


def _figures(sheets: Sequence[ModelSheet]) -> list[ComparedFigure]:
    by_model = [sheet.values for sheet in sheets]
    rows = []
    for field in FIELDS:
        values = tuple(known.get(field.name) for known in by_model)
        known = [value for value in values if value is not None]
        if known:
            rows.append(ComparedFigure(field, values, len(set(known)) > 1))
    return rows


def _metrics(sheets: Sequence[ModelSheet]) -> list[ComparedMetric]:
    by_model = [{row.metric.name: row.value for row in sheet.metrics} for sheet in sheets]
    rows = []
    for metric in METRICS:
        values = tuple(known.get(metric.name) for known in by_model)
        if any(value is not None for value in values):
            rows.append(ComparedMetric(metric, values, _best(metric, values)))
    return rows


def _best(metric: Metric, values: Sequence[Amount | Decimal | None]) -> tuple[int, ...]:
    numbers: dict[int, Decimal] = {}
    currencies = set()
    for place, value in enumerate(values):
        if isinstance(value, Amount):
            currencies.add(value.currency)
            numbers[place] = value.number
        elif value is not None:
            numbers[place] = value
    if len(numbers) < 2 or len(currencies) > 1:
        return ()
    best = max(numbers.values()) if metric.more_is_better else min(numbers.values())
    return tuple(place for place, number in numbers.items() if number == best)
