"""The metrics of return with their values: from telemetry, books, invoices, or as entered.

Values are of whole calendar months that are over, so that a month never looks good for having just
begun. What cannot be worked out is unknown, with what is missing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select, text

from catalog.models import EntryState, Metric, MetricValue
from catalog.models.measurement import DAY_S
from catalog.queries.filters import SPECS
from catalog.queries.fleet_books import fleet_books
from catalog.queries.settings import ledger_settings
from catalog.store.spending import ENTRIES, LINES
from catalog.store.writing import CHUNK, batched, table_of
from money import Amount
from planning.budgeting.rules import Category
from planning.budgeting.tracking import MICRO, Measure, Missing, Value, track
from planning.depreciation.calendar import ONE_DAY, add_months
from probing.readings import Metric as Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Connection

    from catalog.queries.fleet_books import FleetBooks
    from planning.budgeting import BudgetRules
    from planning.budgeting.tracking import Direction, Tracked
    from planning.depreciation.columns import Column

METRICS = table_of(Metric)
VALUES = table_of(MetricValue)
MONTHS: Final = 6
#: So many of the newest values that people entered are shown.
VALUES_SHOWN: Final = 24
_TENTH, _CENT = Decimal("0.1"), Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class MetricRow:
    """A metric that is followed, with where it stands; `unit` of money is a currency's code."""

    id: int
    name: str
    measure: Measure
    direction: Direction
    target: Decimal
    unit: str
    notes: str
    tracked: Tracked


def metrics(connection: Connection, rules: BudgetRules, on: date) -> list[MetricRow]:
    """Every metric that is followed, by name, as of the day `on`."""
    facts = _Facts(connection, on)
    query = select(METRICS).order_by(METRICS.c.name.collate("NOCASE"))
    return [_metric(row, facts, rules) for row in connection.execute(query)]


def _metric(row: Any, facts: _Facts, rules: BudgetRules) -> MetricRow:
    target = Decimal(row.target_micro) / MICRO
    values, missing = facts.values(row.id, row.measure, row.unit)
    tracked = track(target, row.direction, values, rules, missing=missing)
    return MetricRow(
        row.id, row.name, row.measure, row.direction, target, row.unit, row.notes, tracked
    )


_Answer = tuple["list[Value]", "Missing | None"]


class _Facts:
    """What the measures are worked out from, each asked for once and only when it is needed."""

    def __init__(self, connection: Connection, on: date) -> None:
        self._connection = connection
        self._on = on
        this_month = on.replace(day=1)
        #: The first days of the months that are over, and of the present one.
        self._months = [add_months(this_month, number - MONTHS) for number in range(MONTHS + 1)]

    def values(self, metric_id: int, measure: Measure, unit: str) -> _Answer:
        """The values of a metric, oldest first, and what is missing where there are none."""
        match measure:
            case Measure.HARDWARE_UTILISATION:
                return self._utilisation()
            case Measure.DEPRECIATION:
                return self._depreciation(unit)
            case Measure.COST_PER_GPU_HOUR:
                return self._cost_per_gpu_hour(unit)
            case Measure.CLOUD_COST:
                return self._cloud_cost(unit)
        return self._entered(metric_id)

    # --- one measure each ----------------------------------------------------------------------

    def _utilisation(self) -> _Answer:
        """The mean of the machines' means in each month, each machine counting once."""
        found = []
        for first, end in self._spans():
            means = [work.mean_pct for work in self._work[first].values()]
            if means:
                mean = Decimal(str(sum(means) / len(means)))
                found.append(Value(end, mean.quantize(_TENTH, rounding=ROUND_HALF_UP)))
        return found, Missing.MEASUREMENTS

    def _depreciation(self, unit: str) -> _Answer:
        """What the management books charged in each month, in the currency of the metric."""
        books = self._books
        if not books.has_book.any():
            return [], Missing.BOOKS
        sums = [books.sums(charges, books.has_book) for charges in self._charges]
        if unit not in sums[0]:
            return [], Missing.CURRENCY
        pairs = zip(self._spans(), sums, strict=True)
        return [Value(end, own[unit].number) for (_, end), own in pairs], None

    def _cost_per_gpu_hour(self, unit: str) -> _Answer:
        """Depreciation of the measured machines for the days that were measured, by the hours
        that their GPUs worked in them: hours × utilisation × GPUs.
        """
        found = []
        for (first, end), charges in zip(self._spans(), self._charges, strict=True):
            days = (end - first).days + 1
            hours, cost = 0.0, Decimal(0)
            for asset_id, work in self._work[first].items():
                place, gpus = self._places.get(asset_id), self._gpus.get(asset_id)
                if place is None or not gpus or self._books.currency.name(place) != unit:
                    continue
                hours += work.days * 24 * work.mean_pct / 100 * gpus
                cost += Amount.of_minor(int(charges[place]), unit).number * work.days / days
            if hours > 0:
                each = cost / Decimal(str(hours))
                found.append(Value(end, each.quantize(_CENT, rounding=ROUND_HALF_UP)))
        return found, self._why_no_gpu_hour()

    def _why_no_gpu_hour(self) -> Missing:
        if not self._measured:
            return Missing.MEASUREMENTS
        if not self._gpus:
            return Missing.GPU_COUNTS
        return Missing.CURRENCY if self._places else Missing.BOOKS

    def _cloud_cost(self, unit: str) -> _Answer:
        """What was invoiced in each month on budget lines of the category cloud."""
        first, end = self._months[0], self._months[-1] - ONE_DAY
        month = func.substr(ENTRIES.c.dated, 1, 7)
        query = (
            select(month, func.sum(ENTRIES.c.amount_minor))
            .select_from(ENTRIES.join(LINES, LINES.c.id == ENTRIES.c.line_id))
            .where(
                LINES.c.category == Category.CLOUD,
                ENTRIES.c.state == EntryState.INVOICED,
                ENTRIES.c.amount_currency == unit,
                ENTRIES.c.dated.between(first, end),
            )
            .group_by(month)
        )
        sums = dict(self._connection.execute(query).all())
        found = [
            Value(last, Amount.of_minor(sums[name], unit).number)
            for start, last in self._spans()
            if (name := f"{start:%Y-%m}") in sums
        ]
        return found, Missing.INVOICES

    def _entered(self, metric_id: int) -> _Answer:
        query = (
            select(VALUES.c.dated, VALUES.c.value_micro)
            .where(VALUES.c.metric_id == metric_id, VALUES.c.dated <= self._on)
            .order_by(VALUES.c.dated.desc())
            .limit(VALUES_SHOWN)
        )
        rows = reversed(self._connection.execute(query).all())
        return [Value(day, Decimal(micro) / MICRO) for day, micro in rows], Missing.VALUES

    # --- facts ---------------------------------------------------------------------------------

    def _spans(self) -> Sequence[tuple[date, date]]:
        """The first and last days of the months that are over."""
        pairs = zip(self._months, self._months[1:], strict=False)
        return [(first, following - ONE_DAY) for first, following in pairs]

    @cached_property
    def _books(self) -> FleetBooks:
        year_end = ledger_settings(self._connection).fiscal_year_end
        return fleet_books(self._connection, fiscal_year_end=year_end)

    @cached_property
    def _charges(self) -> list[Column]:
        """What the books charged in each month, in minor units."""
        return [self._books.charges(first, end) for first, end in self._spans()]

    @cached_property
    def _places(self) -> dict[int, int]:
        """Where the measured machines with a book stand among the books."""
        measured = self._measured
        ids, has_book = self._books.ids.tolist(), self._books.has_book
        return {
            number: place
            for place, number in enumerate(ids)
            if number in measured and has_book[place]
        }

    @cached_property
    def _gpus(self) -> dict[int, int]:
        """The GPUs of the measured machines that have any."""
        query = select(SPECS.c.asset_id, SPECS.c.gpu_count).where(SPECS.c.gpu_count > 0)
        found: dict[int, int] = {}
        for chunk in batched(self._measured, CHUNK):
            rows = self._connection.execute(query.where(SPECS.c.asset_id.in_(chunk))).all()
            found |= dict(rows)
        return found

    @cached_property
    def _measured(self) -> set[int]:
        return {asset_id for work in self._work.values() for asset_id in work}

    @cached_property
    def _work(self) -> dict[date, dict[int, _Work]]:
        """Each month's GPU utilisation by asset in use: its mean, and the days measured."""
        first, last = (
            int(datetime.combine(day, time(), UTC).timestamp())
            for day in (self._months[0], self._months[-1])
        )
        values = {"metric": Reading.GPU_PERCENT.value, "first": first, "last": last, "day": DAY_S}
        found: dict[date, dict[int, _Work]] = defaultdict(dict)
        for month, asset, mean, days in self._connection.execute(_WORK, values):
            found[date.fromisoformat(f"{month}-01")][asset] = _Work(mean, days)
        return found


@dataclass(frozen=True, slots=True)
class _Work:
    mean_pct: float
    days: int


_WORK: Final = text(
    """
    SELECT strftime('%Y-%m', r.at, 'unixepoch'), s.asset_id,
           sum(r.mean * r.count) / sum(r.count), count(DISTINCT r.at)
    FROM asset AS a JOIN series AS s ON s.asset_id = a.id JOIN rollup AS r ON r.series_id = s.id
    WHERE s.metric = :metric AND r.span_s = :day AND r.at >= :first AND r.at < :last
      AND a.status <> 'retired'
    GROUP BY 1, 2
    """
)
