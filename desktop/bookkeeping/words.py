"""What the words of books are called on screen, by their stored words."""

from __future__ import annotations

from typing import Final

from desktop.words import QT_TRANSLATE_NOOP, translate

_CONTEXT: Final = "bookkeeping"

PURPOSES: Final = {
    "management": QT_TRANSLATE_NOOP("bookkeeping", "Management"),
    "local": QT_TRANSLATE_NOOP("bookkeeping", "Local accounts"),
    "ifrs": QT_TRANSLATE_NOOP("bookkeeping", "IFRS"),
    "tax": QT_TRANSLATE_NOOP("bookkeeping", "Tax"),
    "forecast": QT_TRANSLATE_NOOP("bookkeeping", "Forecast"),
}
#: The usual names of books.
BOOKS: Final = (
    QT_TRANSLATE_NOOP("bookkeeping", "management"),
    QT_TRANSLATE_NOOP("bookkeeping", "local"),
    QT_TRANSLATE_NOOP("bookkeeping", "ifrs"),
    QT_TRANSLATE_NOOP("bookkeeping", "tax"),
    QT_TRANSLATE_NOOP("bookkeeping", "forecast"),
)
ENDINGS: Final = {
    "sale": QT_TRANSLATE_NOOP("bookkeeping", "Sold"),
    "scrap": QT_TRANSLATE_NOOP("bookkeeping", "Scrapped"),
    "theft": QT_TRANSLATE_NOOP("bookkeeping", "Stolen or lost"),
    "trade-in": QT_TRANSLATE_NOOP("bookkeeping", "Traded in"),
    "return": QT_TRANSLATE_NOOP("bookkeeping", "Returned to the supplier"),
}
DISPOSAL_CONVENTIONS: Final = {
    "days-without": QT_TRANSLATE_NOOP("bookkeeping", "By days, the day of disposal not"),
    "days-with": QT_TRANSLATE_NOOP("bookkeeping", "By days, with the day of disposal"),
    "no-month": QT_TRANSLATE_NOOP("bookkeeping", "The month of disposal not at all"),
    "full-month": QT_TRANSLATE_NOOP("bookkeeping", "The month of disposal whole"),
}
EVENTS: Final = {
    "change": QT_TRANSLATE_NOOP("bookkeeping", "Change of life or salvage"),
    "impairment": QT_TRANSLATE_NOOP("bookkeeping", "Impairment"),
    "reversal": QT_TRANSLATE_NOOP("bookkeeping", "Reversal of an impairment"),
    "revaluation": QT_TRANSLATE_NOOP("bookkeeping", "Revaluation"),
    "improvement": QT_TRANSLATE_NOOP("bookkeeping", "Improvement"),
    "repair": QT_TRANSLATE_NOOP("bookkeeping", "Repair, expensed"),
    "credit-note": QT_TRANSLATE_NOOP("bookkeeping", "Credit note"),
    "usage": QT_TRANSLATE_NOOP("bookkeeping", "Units used"),
}
GROUPINGS: Final = {
    "kind": QT_TRANSLATE_NOOP("bookkeeping", "by category"),
    "site": QT_TRANSLATE_NOOP("bookkeeping", "by site"),
    "cost-centre": QT_TRANSLATE_NOOP("bookkeeping", "by cost centre"),
    "asset": QT_TRANSLATE_NOOP("bookkeeping", "by asset"),
}


def book_label(name: str) -> str:
    """A book as people call it; a name that somebody thought of stays."""
    return translate(_CONTEXT, name) if name in BOOKS else name


def label(words: dict[str, str], word: str) -> str:
    """What a word of one of these sets is called."""
    return translate(_CONTEXT, words[word])


def options(words: dict[str, str]) -> list[tuple[str, str]]:
    """Pairs of stored word and label, for a choice."""
    return [(word, translate(_CONTEXT, text)) for word, text in words.items()]
