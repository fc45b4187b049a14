"""Finding models by makers' order codes, which drives, memory and boards report of themselves."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planning.naming.entry import Entry

SHORTEST: Final = 6
#: How much of a drive's code must be said for the rest to be packaging: `HDWD105` of HDWD105UZSVA.
SHORTEST_BEGINNING: Final = 7
MOST_ENDINGS: Final = 20
#: Kinds whose names may hold the order code: `Crucial CT25664BA160B Green DDR3-1600`.
NAMED_BY_NUMBER: Final = frozenset({"storage", "memory"})
_CODE: Final = re.compile(r"(?=(?:.*[A-Z]){2})(?=(?:.*[0-9]){3})(?!DDR|LPDDR|PCIE|LGA)[A-Z0-9]{7,}")


class PartNumbers:
    """The models of a catalogue by their order codes, written as letters and digits only."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            for number in dict.fromkeys(map(plain_number, (*entry.part_numbers, *_codes(entry)))):
                if len(number) >= SHORTEST and not number.isalpha():
                    self._entries[number].append(entry)
        self._sorted = sorted(self._entries)

    def exactly(self, number: str) -> list[Entry]:
        """The models with this order code."""
        return self._entries.get(plain_number(number), [])

    def beginning(self, number: str) -> list[Entry]:
        """The drives whose order code begins so."""
        plain = plain_number(number)
        if len(plain) < SHORTEST_BEGINNING or not _CODE.fullmatch(plain):
            return []
        found: dict[str, Entry] = {}
        first = bisect_left(self._sorted, plain)
        for code in self._sorted[first : first + MOST_ENDINGS]:
            if not code.startswith(plain):
                break
            found |= {entry.key: entry for entry in self._entries[code]}
        return [entry for entry in found.values() if entry.kind == "storage"]


def plain_number(number: str) -> str:
    """Letters and digits of an order code, in capitals."""
    return "".join(sign for sign in number.upper() if sign.isalnum())


def _codes(entry: Entry) -> list[str]:
    if entry.kind not in NAMED_BY_NUMBER:
        return []
    return [word for word in entry.name.upper().split() if _CODE.fullmatch(plain_number(word))]
