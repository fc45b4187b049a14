"""The canonical form of a journal entry and the hash that chains it to the entry before.

An image is canonical JSON: keys sorted, no spaces, UTF-8. What is hashed is the text that is kept,
so a change of the JSON library can never make an old entry look forged. JSON writes every control
character as an escape, so the unit separator (U+001F) between fields and the record separator
(U+001E) between changes cannot occur inside them: no two entries have the same canonical form.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, Self, TypeAlias

from typing_extensions import override

from catalog.errors import RefusedError
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from catalog.models.columns import Stored

#: (table, record, before, after); images are canonical JSON or None.
ChangeRow: TypeAlias = tuple[str, int, str | None, str | None]

#: The hash that the first entry has before it.
GENESIS: Final = "0" * 64

_ENCODE: Final = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
).encode


def canonical(image: Mapping[str, Stored]) -> str:
    """`image` as canonical JSON."""
    return _ENCODE(image)


def canonical_sorted(image: Mapping[str, Stored]) -> str:
    """The same for an image whose keys are in order already, several times quicker."""
    return _quick()(image).decode()


@cache
def _quick() -> Callable[[Mapping[str, Stored]], bytes]:
    from pydantic_core import to_json  # only those who write wait for it

    return to_json


def entry_hash(header: Mapping[str, Stored], changes: Iterable[ChangeRow]) -> str:
    """SHA-256 in hex over an entry's header (with the hash before it) and all its changes."""
    digest = hashlib.sha256(_ENCODE(header).encode())
    for table, record, before, after in changes:
        line = f"\x1e{table}\x1f{record}\x1f{before or ''}\x1f{after or ''}"
        digest.update(line.encode())
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Seal:
    """An entry and the beginning of its hash, short enough to be noted on paper: `54-b92f54bac952`.

    Whoever may write the file may write the whole chain anew, and it will agree with itself. A seal
    that was kept somewhere else shows it, because the hash of an entry rests on all before it.
    """

    entry: int
    digest: str

    @classmethod
    def of(cls, entry: int, digest: str) -> Self:
        """The seal of an entry with this hash."""
        return cls(entry, digest[:_SEAL_DIGITS])

    @classmethod
    def parse(cls, text: str) -> Self:
        """The seal that somebody noted; a RefusedError for what cannot be one."""
        found = re.fullmatch(
            r"\s*([1-9]\d{0,17})-([0-9a-f]{16,64})\s*", text, re.ASCII | re.IGNORECASE
        )
        if found is None:
            raise RefusedError(
                say("“{text}” is no seal.", text=text[:80]),
                advice="A seal is what “rackledger verify” printed, such as 54-b92f54bac9525d14.",
            )
        return cls(int(found[1]), found[2].lower())

    @override
    def __str__(self) -> str:
        """As it is noted."""
        return f"{self.entry}-{self.digest}"


#: 64 bits: nobody finds another journal whose entry of the same number begins alike.
_SEAL_DIGITS: Final = 16
