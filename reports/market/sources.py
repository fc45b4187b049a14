"""Who says what: sources are numbered as they are cited, and listed at the foot with licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.queries.catalogue.market import MarketFacts
    from catalog.queries.catalogue.sheet import Source


class Cited:
    """Numbers for sources by their titles, in the order of first use."""

    def __init__(self, facts: MarketFacts) -> None:
        self._known = {source.title: source for source in facts.sources}
        self._numbers: dict[str, int] = {}

    def __call__(self, title: str) -> str:
        """`[3]`; empty where nobody is named."""
        if not title:
            return ""
        return f"[{self._numbers.setdefault(title, len(self._numbers) + 1)}]"

    def all(self, titles: Iterable[str]) -> str:
        """`[1][4]`, each once."""
        return "".join(dict.fromkeys(self(title) for title in titles))

    def listed(self) -> list[tuple[int, Source | None, str]]:
        """Number, what is known of the source, and its title; None for one of the user's own."""
        return [(number, self._known.get(title), title) for title, number in self._numbers.items()]
