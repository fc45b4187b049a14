"""Which parts of the catalogue could replace one that is owned, why, and what they cost."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from heapq import nsmallest
from operator import attrgetter
from typing import TYPE_CHECKING, Final, TypeVar

from money.sentence import joined, say, shown
from planning.facts import Component

if TYPE_CHECKING:
    from collections.abc import Sequence

    from money import Amount
    from planning.facts import Candidate, ComponentFacts, PricePoint

Value = TypeVar("Value")

MOST_CANDIDATES: Final = 3
# Prices of one part that are further apart than this say nothing about one market.
PRICE_WINDOW: Final = timedelta(days=365)
SERVER_CPU: Final = re.compile(r"\b(Xeon|EPYC|Opteron)\b", re.IGNORECASE)
DAYS_A_YEAR: Final = Decimal("365.25")
MOST_CYCLES: Final = 1.5


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A part that could replace the owned one, and why; its prices as far as they are known."""

    name: str
    why: str
    prices: tuple[PricePoint, ...]
    source: str


@dataclass(frozen=True, slots=True)
class CostRange:
    """What the suggestions cost for `count` pieces, from `prices` dated prices of one piece."""

    low: Amount
    high: Amount
    count: int
    prices: int
    oldest: date
    newest: date
    sources: tuple[str, ...]


def suggestions(
    facts: ComponentFacts,
    kin: Sequence[Candidate],
    twin: Candidate | None,
    on: date,
    cycle_years: Decimal | None = None,
) -> tuple[Suggestion, ...]:
    """At most three candidates that are better than the owned part, those with a price first.

    `kin` are the candidates for the same component, `twin` the one that is the owned part itself.
    Better is: the same kind, released later (and by `on`), at least the memory, cores or capacity,
    and for a GPU a higher memory bandwidth or peak figure and neither lower. Parts of the same
    maker go first (software is often tied to it); among them those that came out within
    `cycle_years`, the closest in size before the larger; then older ones, the newest first. The
    owned part's figures are taken from its twin, else from its facts; where neither knows, nothing
    is suggested.
    """
    size_field = SIZE_FIELDS.get(facts.component)
    if size_field is None:
        return ()
    owned = _filled(facts, twin)
    size_of = attrgetter(size_field)
    needed = size_of(owned)
    if needed is None:
        return ()
    cycle = cycle_of(cycle_years)
    better = [
        item
        for item in kin
        if (size := size_of(item)) is not None
        and size >= needed
        and item is not twin
        and not is_outdated(item.released, on, cycle)
        and _same_kind(item, owned)
        and IS_BETTER[owned.component](item, owned, on)
    ]
    maker = twin.manufacturer if twin else ""

    def rank(item: Candidate) -> tuple[bool, bool, bool, Decimal | int, int, str]:
        """False sorts first: priced, of the same maker, within the cycle."""
        old = bool(cycle) and item.released is not None and on - item.released > cycle
        return (
            not recent_prices(item.prices, on),
            bool(maker) and item.manufacturer != maker,
            old,
            0 if old else size_of(item),
            -item.released.toordinal() if item.released else 0,
            item.name,
        )

    chosen = nsmallest(MOST_CANDIDATES, better, key=rank)
    return tuple(_suggestion(item, owned, on) for item in chosen)


def cost_range(suggested: Sequence[Suggestion], count: int) -> CostRange | None:
    """The span of the suggestions' prices for `count` pieces, None when no price is known.

    Prices in another currency than the newest one are left out: they are not converted here.
    """
    points = [point for item in suggested for point in item.prices]
    if not points:
        return None
    currency = max(points, key=lambda point: point.on).amount.currency
    points = [point for point in points if point.amount.currency == currency]
    amounts = [point.amount for point in points]
    return CostRange(
        low=min(amounts) * count,
        high=max(amounts) * count,
        count=count,
        prices=len(points),
        oldest=min(point.on for point in points),
        newest=max(point.on for point in points),
        sources=tuple(dict.fromkeys(point.source for point in points)),
    )


def _filled(facts: ComponentFacts, twin: Candidate | None) -> ComponentFacts:
    """The owned part with the catalogue's figures before its own.

    The catalogue compares nominal sizes with nominal ones: a driver reports a 24 GB card as 25.8.
    """
    if twin is None:
        return facts
    return replace(
        facts,
        memory_gb=_first(twin.memory_gb, facts.memory_gb),
        capacity_gb=_first(twin.capacity_gb, facts.capacity_gb),
        cores=_first(twin.cores, facts.cores),
        memory_bandwidth_gb_s=_first(twin.memory_bandwidth_gb_s, facts.memory_bandwidth_gb_s),
        peak_tflops=_first(twin.peak_tflops, facts.peak_tflops),
        released=_first(twin.released, facts.released),
        segment=twin.segment or facts.segment,
    )


def _first(one: Value | None, other: Value | None) -> Value | None:
    return other if one is None else one


def cycle_of(years: Decimal | None) -> timedelta:
    """The years after which such a part is replaced as a time; nothing where they are not known."""
    return timedelta(days=int((years or 0) * DAYS_A_YEAR))


def is_outdated(released: date | None, on: date, cycle: timedelta) -> bool:
    """Whether a part came out so long ago that buying it would put off the need by little."""
    return bool(cycle) and released is not None and on - released > MOST_CYCLES * cycle


def _same_kind(item: Candidate, owned: ComponentFacts) -> bool:
    """Whether the two are made for the same place; a memory module or drive must say for which.

    A CPU is not held to its socket (a new one comes with its board), but a server's stays one.
    """
    if owned.component is Component.CPU:
        return bool(SERVER_CPU.search(item.name)) == bool(SERVER_CPU.search(owned.name))
    if not owned.segment:
        return owned.component is Component.GPU
    return item.segment == owned.segment


def _later(item: Candidate, owned: ComponentFacts, on: date) -> bool:
    if item.released is None or owned.released is None:
        return False
    return owned.released < item.released <= on


def _faster(item: Candidate, owned: ComponentFacts) -> bool:
    pairs = (
        (item.memory_bandwidth_gb_s, owned.memory_bandwidth_gb_s),
        (item.peak_tflops, owned.peak_tflops),
    )
    known = [(new, old) for new, old in pairs if new is not None and old is not None]
    return any(new > old for new, old in known) and all(new >= old for new, old in known)


def _better_gpu(item: Candidate, owned: ComponentFacts, on: date) -> bool:
    return _later(item, owned, on) and _faster(item, owned)


def _better_cpu(item: Candidate, owned: ComponentFacts, on: date) -> bool:
    more = item.cores is not None and owned.cores is not None and item.cores > owned.cores
    return more and _later(item, owned, on)


def _large_enough(_item: Candidate, _owned: ComponentFacts, _on: date) -> bool:
    return True


# What a replacement must not have less of, and what makes it better beside that.
SIZE_FIELDS: Final = {
    Component.GPU: "memory_gb",
    Component.CPU: "cores",
    Component.RAM: "memory_gb",
    Component.STORAGE: "capacity_gb",
}
IS_BETTER: Final = {
    Component.GPU: _better_gpu,
    Component.CPU: _better_cpu,
    Component.RAM: _large_enough,
    Component.STORAGE: _large_enough,
}


def recent_prices(prices: Sequence[PricePoint], on: date) -> tuple[PricePoint, ...]:
    """The prices known by `on`, within a year of the newest of them."""
    if not prices:
        return ()
    known = [point for point in prices if point.on <= on]
    newest = max((point.on for point in known), default=on)
    return tuple(point for point in known if newest - point.on <= PRICE_WINDOW)


def _suggestion(item: Candidate, owned: ComponentFacts, on: date) -> Suggestion:
    return Suggestion(item.name, _why(item, owned), recent_prices(item.prices, on), item.source)


def _why(item: Candidate, owned: ComponentFacts) -> str:
    pairs = (
        (say("memory"), item.memory_gb, owned.memory_gb, say(" GB")),
        (
            say("memory bandwidth"),
            item.memory_bandwidth_gb_s,
            owned.memory_bandwidth_gb_s,
            say(" GB/s"),
        ),
        (say("peak FP16"), item.peak_tflops, owned.peak_tflops, say(" TFLOPS")),
        (say("cores"), item.cores, owned.cores, ""),
        (say("capacity"), item.capacity_gb, owned.capacity_gb, say(" GB")),
    )
    parts = [
        say("{label} {number}{unit}", label=label, number=plain_number(new), unit=unit)
        + (
            say(" as before")
            if new == old
            else say(" instead of {plain_number}{unit}", plain_number=plain_number(old), unit=unit)
        )
        for label, new, old, unit in pairs
        if new is not None and old is not None
    ]
    if item.released:
        parts.append(say("released {released:%Y-%m}", released=item.released))
    return joined(parts)


def plain_number(number: Decimal | int) -> str:
    """A number without trailing zeros or an exponent."""
    return shown(Decimal(number).normalize(), "f")
