"""Which names of a catalogue could be meant by a text: those whose rarest number stands in it.

Reading a name costs a tenth of a millisecond, and a catalogue has tens of thousands: names are
found by numbers that are cheap to see, and read when they are first needed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from planning.naming.signature import Signature, signature
from planning.naming.vocabulary import FORMS, MEMORY_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from planning.naming.entry import Entry
    from planning.naming.reading import Reading

_WORD: Final = re.compile(r"[a-z]*\d[a-z0-9]*|[a-z]{2,}")
_SIZE: Final = re.compile(r"\b\d+(?:\.\d+)?[ -]?(?:gb|tb|g)\b")
_NUMBERS: Final = (re.compile(r"\d\d+"), re.compile(r"\d\d+[a-z]"))
#: Numbers with units, and what stands in many names: they do not find one.
_COMMON: Final = re.compile(
    r"\d|80|\d+(?:gb|tb|g|t|mb|mm|ghz|mhz|mts)|x\d{1,2}|m|22\d\d|gen\d+|g\d{1,2}|v\d"
    r"|\d+(?:core|pin|bit)s?"
)


class Index:
    """The names of a catalogue by their rarest number."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        named = [
            (entry, name)
            for entry in entries
            for name in dict.fromkeys((entry.name, *entry.aliases))
        ]
        handles = [tuple(_handles(name.casefold())) for _, name in named]
        count = Counter(handle for each in handles for handle in set(each))
        self._named = named
        self._read: dict[int, Signature] = {}
        self._by_handle: dict[str, list[int]] = defaultdict(list)
        for place, each in enumerate(handles):
            if each:
                own = [one for one in each if not _is_within(one, each)]
                rarest = min(own, key=lambda handle: (handle.isalpha(), count[handle]))
                self._by_handle[rarest].append(place)

    def candidates(self, text: str, reading: Reading) -> list[Signature]:
        """The names that share their rarest number with the text."""
        said = f"{text.casefold()} {' '.join(reading.words)}"
        handles = {*_handles(said), *(n for pattern in _NUMBERS for n in pattern.findall(said))}
        found = (self._by_handle[handle] for handle in handles if handle in self._by_handle)
        return [self._read.get(place) or self._signature(place) for each in found for place in each]

    def _signature(self, place: int) -> Signature:
        found = self._read[place] = signature(*self._named[place])
        return found


def _is_within(handle: str, handles: tuple[str, ...]) -> bool:
    """Whether a number is but the beginning of another, as a board's chipset in `B650 B650M-B`."""
    return any(other != handle and other.startswith(handle) for other in handles)


def _handles(text: str) -> Iterator[str]:
    """What a name can be found by: its words with a digit, and other words."""
    for word in _WORD.findall(_SIZE.sub(" ", text)):
        if word.isalpha() or not (_COMMON.fullmatch(word) or word in FORMS or word in MEMORY_TYPES):
            yield word
