"""Texts of parts resolved, over rapidfuzz comparing the same texts with the same names.

The floor is a whole matrix on one core: 10,000 texts by rapidfuzz's plainest scorer, and 1,000 by
the one that `Resolver.nearest` uses. Ours makes the resolver anew each time, so that reading the
names counts.
"""

from __future__ import annotations

import csv
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from catalog.naming import pci_names
from catalog.store.bundled import bundled_pack
from planning.naming import Resolver

if TYPE_CHECKING:
    from tests.benchmarks.conftest import Ratio

AT_ONCE = 500
LABELLED = Path(__file__).parents[1] / "planning" / "naming" / "labelled.csv"


def real_texts(count: int) -> list[str]:
    """The labelled texts, and again with a number of pieces before them, until there are enough."""
    with LABELLED.open(encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file)]
    return [
        f"{1 + place // len(texts)}x {text}" if place >= len(texts) else text
        for place, text in enumerate(islice(cycle(texts), count))
    ]


@pytest.mark.slow
@pytest.mark.parametrize(("count", "scorer"), [(10_000, "ratio"), (1_000, "token_set_ratio")])
def test_resolving_names_against_comparing_them(ratio: Ratio, count: int, scorer: str) -> None:
    from rapidfuzz import fuzz, process

    from catalog.naming import pack_entries

    pack = bundled_pack()
    assert pack is not None
    entries = tuple(pack_entries(pack))
    names = [name.casefold() for entry in entries for name in (entry.name, *entry.aliases)]
    texts = real_texts(count)
    assert len(set(texts)) == count

    def ours() -> object:
        resolver = Resolver(entries, pci_names())
        return [resolver.resolve(text) for text in texts]

    def floor() -> object:
        return [
            process.cdist(
                [text.casefold() for text in texts[first : first + AT_ONCE]],
                names,
                scorer=getattr(fuzz, scorer),
                dtype="uint8",
                workers=1,
            ).argmax(axis=1)
            for first in range(0, count, AT_ONCE)
        ]

    assert ratio(f"{count:,} names, {scorer}", ours, floor, wanted="at most 2", rounds=2) < 2
