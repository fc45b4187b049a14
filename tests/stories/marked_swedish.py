"""A translator that marks what it translated, so that what nobody translated can be seen.

⟦Avskrivning för ⟧2026: the words of a translation stand between marks, what is put into its places
does not. What is left without marks is data, a figure, or a text that was forgotten.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from typing_extensions import override

import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

OPEN, CLOSE = "⟦", "⟧"
_PLACES: Final = re.compile(r"(\{\w*(?::[^{}]*)?\}|%n|%L?\d+)")
_MARKED: Final = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")


class MarkedSwedish(QTranslator):
    """Speaks the Swedish of our catalogue and of Qt's own, between marks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_sv.qm"
        ours = str(resources.path("translations/rackledger_sv.qm"))
        self._speakers = [QTranslator(self), QTranslator(self)]
        for speaker, file in zip(self._speakers, (ours, qt), strict=True):
            assert speaker.load(file), file

    @override
    def isEmpty(self, /) -> bool:
        return False

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        /,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        for speaker in self._speakers:
            found = speaker.translate(context, sourceText, disambiguation, n)
            if found:
                return marked(found)
        return None


def marked(text: str) -> str:
    """The words of a text between marks, its places without."""
    parts = _PLACES.split(text)
    return "".join(
        part if number % 2 or not part.strip() else f"{OPEN}{part}{CLOSE}"
        for number, part in enumerate(parts)
    )


def unmarked(text: str) -> list[str]:
    """What a shown text has beside its marked words, piece by piece."""
    pieces = _MARKED.sub("\n", text)
    return [piece.strip() for piece in pieces.split("\n") if piece.strip()]


def speak_marked(application: QCoreApplication) -> MarkedSwedish:
    """Install the marking translator above whatever speaks now."""
    speaker = MarkedSwedish(application)
    assert application.installTranslator(speaker)
    return speaker
