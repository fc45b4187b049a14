"""The candidates of a catalogue by component and name, with suggestions remembered by part.

A fleet has few different parts and many of each: what replaces one of them is worked out once.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from planning.candidates import Suggestion, suggestions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from planning.facts import Candidate, Component, ComponentFacts

BRANDS: Final = frozenset(
    {"amd", "corp", "corporation", "geforce", "graphics", "intel", "nvidia", "r", "tesla", "tm"}
)
MOST_MARKETS: Final = 4
_markets: Final[dict[int, Market]] = {}


class Market:
    """The candidates that could be bought. They do not change."""

    def __init__(self, candidates: tuple[Candidate, ...]) -> None:
        self.candidates = candidates
        self._kin: dict[Component, list[Candidate]] = {}
        self._twins: dict[tuple[Component, str], Candidate] = {}
        self._known: dict[tuple[object, ...], tuple[Suggestion, ...]] = {}
        for item in candidates:
            self._kin.setdefault(item.component, []).append(item)
            for name in (item.name, *item.aliases):
                self._twins.setdefault((item.component, plain_name(name)), item)

    def suggestions(
        self, facts: ComponentFacts, on: date, cycle_years: Decimal | None = None
    ) -> tuple[Suggestion, ...]:
        """What could replace a part; its age and load do not matter here."""
        part = replace(
            facts,
            count=1,
            age_years=None,
            utilisation_pct=None,
            memory_pressure_hours_per_week=None,
        )
        asked = (part, on, cycle_years)
        if asked not in self._known:
            kin = self._kin.get(part.component, [])
            twin = self._twins.get((part.component, plain_name(part.name)))
            self._known[asked] = suggestions(part, kin, twin, on, cycle_years)
        return self._known[asked]


def market_of(candidates: Sequence[Candidate]) -> Market:
    """The market of these candidates; the same one for the same tuple."""
    if not isinstance(candidates, tuple):
        return Market(tuple(candidates))
    found = _markets.get(id(candidates))
    # The market holds the tuple, so that its id cannot have passed to another one.
    if found is None or found.candidates is not candidates:
        if len(_markets) >= MOST_MARKETS:
            _markets.clear()
        found = _markets[id(candidates)] = Market(candidates)
    return found


@lru_cache(maxsize=8192)
def plain_name(name: str) -> str:
    """`NVIDIA Tesla V100-SXM2-32GB` and `Tesla V100 SXM2 32 GB` as the same words."""
    signs = "".join(sign if sign.isalnum() else " " for sign in name.casefold())
    words = re.sub(r"(\d+) (gb|tb)\b", r"\1\2", signs).split()
    return " ".join(word for word in words if word not in BRANDS)
