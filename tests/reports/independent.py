"""The fleet's books worked out a second time, from the ledger's file with nothing of our own.

Every book becomes dated flows of whole minor units; values, charges and events of any span are
sums of flows. Only books by whole months in calendar years are known here, by the three methods of
the demonstration ledger; straight lines also with the events that tests enter.
"""

from __future__ import annotations

import calendar
import sqlite3
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_ASSETS = """
    SELECT a.id, a.tag, a.kind, a.status, a.cost_minor, a.cost_currency, s.name AS site,
           b.id AS book, b.method, b.convention, b.frequency, b.cost_minor AS book_cost,
           b.salvage_minor, b.in_service_on, b.life_months, b.opening_on, b.opening_minor,
           b.factor_percent, b.switch
    FROM asset AS a LEFT JOIN site AS s ON s.id = a.site_id
    LEFT JOIN depreciation_book AS b ON b.asset_id = a.id AND b.name = 'management'
    ORDER BY a.id
"""


@dataclass(frozen=True)
class Flow:
    """A change of a book value: `cost` goes with additions and disposals."""

    on: date
    kind: str  # addition, charge, impairment, disposal
    minor: int
    cost: int = 0


@dataclass
class Asset:
    """An asset and the flows of its management book."""

    row: sqlite3.Row
    flows: list[Flow] = field(default_factory=list)

    @property
    def has_book(self) -> bool:
        return self.row["book"] is not None

    @property
    def is_retired(self) -> bool:
        return bool(self.row["status"] == "retired")

    def begins(self) -> date:
        return self.flows[0].on

    def value(self, on: date) -> int:
        """Book value at the close of a day; before the book begins the asset stands at cost."""
        if not self.has_book or on < self.begins():
            return self.cost(on)
        return sum(flow.minor for flow in self.flows if flow.on <= on)

    def cost(self, on: date) -> int:
        if not self.has_book:
            return self.row["cost_minor"] or 0
        return sum(flow.cost for flow in self.flows if flow.on <= max(on, self.begins()))

    def is_on_books(self, on: date) -> bool:
        """In use, or with a book that carries a cost."""
        return not self.is_retired or (self.has_book and self.cost(on) > 0)

    def moved(self, kind: str, start: date, end: date) -> int:
        return sum(f.minor for f in self.flows if f.kind == kind and start <= f.on <= end)


def add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)


def read(file: Path) -> list[Asset]:
    """Every asset of the ledger with its flows."""
    connection = sqlite3.connect(file)
    connection.row_factory = sqlite3.Row
    try:
        happened: dict[int, list[sqlite3.Row]] = {}
        for event in connection.execute("SELECT * FROM book_event ORDER BY happened_on, id"):
            happened.setdefault(event["book_id"], []).append(event)
        rows = connection.execute(_ASSETS).fetchall()
    finally:
        connection.close()
    return [Asset(row, _flows(row, happened.get(row["book"], []))) for row in rows]


def _flows(row: sqlite3.Row, events: list[sqlite3.Row]) -> list[Flow]:
    if row["book"] is None:
        return []
    assert (row["convention"], row["frequency"]) == ("full-month", "month")
    served, life = date.fromisoformat(row["in_service_on"]), row["life_months"]
    starts = [add_months(served, number) for number in range(life + 1)]
    ends = [start - timedelta(days=1) for start in starts[1:]]
    if row["method"] == "straight-line":
        return _straight_flows(row, ends, events)
    assert not events
    assert row["opening_on"] is None
    made = _digits if row["method"] == "sum-of-years-digits" else _declining
    charges = made(row, starts)
    assert sum(charges) == row["book_cost"] - row["salvage_minor"]
    return [
        Flow(served, "addition", row["book_cost"], row["book_cost"]),
        *(Flow(end, "charge", -charge) for end, charge in zip(ends, charges, strict=True)),
    ]


def _digits(row: sqlite3.Row, starts: list[date]) -> list[int]:
    """Year k of n carries n - k + 1 parts, each month a twelfth; the last takes the rest."""
    base, years = row["book_cost"] - row["salvage_minor"], (len(starts) - 1) // 12
    assert years * 12 == len(starts) - 1
    parts = 12 * years * (years + 1) // 2
    each = [half_up(base * (years - number // 12), parts) for number in range(12 * years - 1)]
    return [*each, base - sum(each)]


def _declining(row: sqlite3.Row, starts: list[date]) -> list[int]:
    """A share of the value at the start of the calendar year, until a straight line is as much."""
    assert row["method"] == "declining-balance"
    assert row["switch"]
    life, factor = len(starts) - 1, row["factor_percent"]
    value: int = row["book_cost"]
    charges: list[int] = []
    opening, year = value, starts[0].year
    for number, start in enumerate(starts[:-1]):
        if start.year != year:
            opening, year = value, start.year
        left, rows = value - row["salvage_minor"], life - number
        if left * life * 100 >= opening * factor * rows:
            each = half_up(left, rows)
            return [*charges, *[each] * (rows - 1), left - each * (rows - 1)]
        charges.append(min(half_up(opening * factor, life * 100), left))
        value -= charges[-1]
    raise AssertionError("a declining book ends in a straight line")


def _straight_flows(row: sqlite3.Row, ends: list[date], events: list[sqlite3.Row]) -> list[Flow]:
    begins, written_off = date.fromisoformat(row["in_service_on"]), 0
    if row["opening_on"] is not None:
        begins, written_off = date.fromisoformat(row["opening_on"]), row["opening_minor"]
        ends = [end for end in ends if end > begins]
    value = row["book_cost"] - written_off
    flows = [Flow(begins, "addition", value, row["book_cost"])]
    each = half_up(value - row["salvage_minor"], len(ends))
    for number, end in enumerate(ends):
        for event in [one for one in events if _before(one, end, number, ends)]:
            events.remove(event)
            is_gone = event["kind"] == "disposal"
            gone = value - (0 if is_gone else event["amount_minor"])  # what is recoverable stays
            cost = -row["book_cost"] if is_gone else 0
            flows.append(Flow(date.fromisoformat(event["happened_on"]), event["kind"], -gone, cost))
            if is_gone:
                return flows
            value -= gone
            each = half_up(max(value - row["salvage_minor"], 0), len(ends) - number)
        left = value - row["salvage_minor"]
        charge = min(each, left) if number < len(ends) - 1 else left
        flows.append(Flow(end, "charge", -charge))
        value -= charge
    assert not events, "an event after the last charge"
    return flows


def _before(event: sqlite3.Row, end: date, number: int, ends: list[date]) -> bool:
    """Whether an event comes before the charge of the period that ends on `end`.

    A disposal takes its whole period away, as the convention of no month says; an impairment of the
    last day of a period comes after its charge.
    """
    on = date.fromisoformat(event["happened_on"])
    assert event["kind"] in {"disposal", "impairment"}, event["kind"]
    if event["kind"] == "disposal":
        assert event["disposal_convention"] == "no-month"
        return on <= end
    assert on in ends, "impairments of these tests are of a period's last day"
    return number > 0 and on == ends[number - 1]


def total(assets: Iterable[Asset], of: Callable[[Asset], int]) -> int:
    return sum(of(asset) for asset in assets)


def by(assets: Iterable[Asset], column: str) -> dict[Any, list[Asset]]:
    found: dict[Any, list[Asset]] = {}
    for asset in assets:
        found.setdefault(asset.row[column], []).append(asset)
    return found
