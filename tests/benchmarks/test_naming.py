"""10,000 texts of parts resolved, over rapidfuzz comparing the same texts with the same names.

The floor is the quickest that rapidfuzz can do: its plainest scorer over the whole matrix, on one
core. Ours makes the resolver anew each time, so that reading the names counts.
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

TEXTS = 10_000
AT_ONCE = 500
LABELLED = Path(__file__).parents[1] / "planning" / "naming" / "labelled.csv"


def real_texts() -> list[str]:
    """The labelled texts, and again with a number of pieces before them, until there are enough."""
    with LABELLED.open(encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file)]
    return [
        f"{1 + place // len(texts)}x {text}" if place >= len(texts) else text
        for place, text in enumerate(islice(cycle(texts), TEXTS))
    ]


@pytest.mark.slow
def test_resolving_names_against_comparing_them(ratio: Ratio) -> None:
    from rapidfuzz import fuzz, process

    from catalog.naming import pack_entries

    pack = bundled_pack()
    assert pack is not None
    entries = tuple(pack_entries(pack))
    names = [name.casefold() for entry in entries for name in (entry.name, *entry.aliases)]
    texts = real_texts()
    assert len(set(texts)) == TEXTS

    def ours() -> object:
        resolver = Resolver(entries, pci_names())
        return [resolver.resolve(text) for text in texts]

    def floor() -> object:
        return [
            process.cdist(
                [text.casefold() for text in texts[first : first + AT_ONCE]],
                names,
                scorer=fuzz.ratio,
                dtype="uint8",
                workers=1,
            ).argmax(axis=1)
            for first in range(0, TEXTS, AT_ONCE)
        ]

    assert ratio("10,000 names of parts", ours, floor, wanted="at most 2", rounds=2) < 2
