"""Texts in the language of the window: marked where they are data, and what lower floors say.

The texts of lower floors are extracted by `installer/translate.py`: constants where it knows the
place, and what they hand to `say`, with values in it. Texts of somebody's own rules stay as they
are.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.language import locale_name

translate = QCoreApplication.translate
SAID: Final = "said"
"""The context of what lower floors say."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for it
    """The text as it is; the extraction finds it by this name, `translate` gives its
    translation."""
    return text


def grouped(text: str, number: int) -> str:
    """A text that counts, its number with the separators that Qt's `%n` leaves out."""
    return text.replace(str(number), QLocale().toString(number), 1) if number >= 1000 else text


def said(text: str) -> str:
    """A text of a lower floor, translated where it is known, its values written by locale."""
    from money.rendering import rendered

    return rendered(text, _translated, locale_name())


def error_words(error: BaseException) -> str:
    """What went wrong, and what to do about it where the error knows."""
    return f"{said(str(error))} {said(getattr(error, 'advice', ''))}".strip()


def _translated(text: str) -> str:
    return translate(SAID, text)
