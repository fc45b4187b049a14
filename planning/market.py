"""The candidates of a catalogue by component and name, with suggestions remembered by part.

A fleet has few different parts and many of each: what replaces one of them is worked out once.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from planning.candidates import Suggestion, suggestions
from planning.facts import Component
from planning.naming import Entry, Resolver

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from planning.facts import Candidate, ComponentFacts

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
        self._resolvers: dict[Component, Resolver] = {}
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
            self._known[asked] = suggestions(part, kin, self._twin(part), on, cycle_years)
        return self._known[asked]

    def _twin(self, part: ComponentFacts) -> Candidate | None:
        """The candidate that the part is: by its name, or by what the resolver is sure of."""
        found = self._twins.get((part.component, plain_name(part.name)))
        if found is not None or part.component not in self._kin:
            return found
        if part.component not in self._resolvers:
            kin = enumerate(self._kin[part.component])
            self._resolvers[part.component] = Resolver(_entry(n, each) for n, each in kin)
        resolver = self._resolvers[part.component]
        texts = [part.name]
        if part.component is Component.GPU and part.memory_gb is not None:
            # Machines count in GiB what makers call GB.
            texts.append(f"{part.name} {part.memory_gb * 10**9 / 2**30:.1f}GB")
        named = next((each for each in map(resolver.resolve, texts) if each.taken), None)
        return self._kin[part.component][int(named.key)] if named and named.key else None


def _entry(place: int, candidate: Candidate) -> Entry:
    memory = candidate.memory_gb
    return Entry(
        key=str(place),
        kind=candidate.component.value,
        name=candidate.name,
        manufacturer=candidate.manufacturer,
        aliases=candidate.aliases,
        size_gb=float(memory) if memory and candidate.component is Component.GPU else None,
        cores=candidate.cores,
    )


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
