"""The mark of a print: the same for the same pages, whenever they were drawn.

Two prints of one ledger differ in the instant at their foot, and so in their bytes. Their mark is
made of everything else that is drawn, so that a person can tell on paper, and a program in the
file, whether they say the same.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reports.frame.blocks import Block

_SHOWN: Final = 8  # hexadecimal digits on paper


class Ear:
    """Takes the place of a canvas: hears every stroke and word, and draws nothing."""

    def __init__(self) -> None:
        self._heard = sha256()

    def hear(self, *said: object) -> None:
        """Take something into the mark."""
        self._heard.update(repr(said).encode())

    @property
    def mark(self) -> str:
        """What was heard so far, as 64 hexadecimal digits."""
        return self._heard.hexdigest()

    def beginText(self, *place: float) -> Ear:  # noqa: N802 # the library's name
        """A text is heard by the same ear."""
        self.hear("text", *place)
        return self

    def beginPath(self) -> Ear:  # noqa: N802 # the library's name
        """A path too."""
        self.hear("path")
        return self

    def deaf(self, *values: object, **named: object) -> None:
        """How something is drawn says nothing that its place and its words do not."""

    setFillColor = setStrokeColor = setFont = setLineWidth = setDash = drawText = deaf  # noqa: N815

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def hear(*values: object, **named: object) -> None:
            told = [value for value in values if not isinstance(value, Ear)]
            self.hear(name, told, sorted(named.items()))

        return hear


def mark_of(pages: Iterable[tuple[str, Iterable[tuple[Block, float]]]], width: float) -> str:
    """The mark of pages, each with the title of its section and its blocks with their tops."""
    ear = Ear()
    for title, placed in pages:
        ear.hear(title)
        for block, top in placed:
            block.draw(ear, 0, top, width)
    return ear.mark


def shown(mark: str) -> str:
    """What of a mark stands on paper."""
    return mark[:_SHOWN]
