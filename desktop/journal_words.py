"""Titles of the journal in the language of the window.

The journal is kept in English, whatever the language of who did something. A title is read back by
the templates that commands make titles of (`resources/translations/titles.txt`, which
`installer/translate.py` writes), and said again in the window's language.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from desktop.language import speaks_english
from desktop.read_back import filled, found_in, templates_in
from desktop.words import QT_TRANSLATE_NOOP, said, translate

_AMOUNT: Final = re.compile(r"(-?\d[\d,]*(?:\.\d+)?) ([A-Z]{3})")
_COUNT: Final = re.compile(r"(\d[\d,]*) ([^\W\d][^“”]*)")


def journal_words(title: str) -> str:
    """A title as the journal keeps it, in the language of the window."""
    if speaks_english():
        return title
    for prefix, words in (
        ("Undo: ", translate("journal", "Undo: {title}")),
        ("Redo: ", translate("journal", "Redo: {title}")),
    ):
        if title.startswith(prefix):
            return words.format(title=journal_words(title.removeprefix(prefix)))
    return _said_again(title)


def _said_again(title: str) -> str:
    found = found_in(title, templates_in("translations/titles.txt"))
    if found is None:
        return said(title)
    template, parts = found
    return filled(said(template), {name: _part(text) for name, text in parts.items()})


def _part(text: str) -> str:
    """What stands in a place of a title: an amount, a count, words of ours, or a quoted name."""
    from desktop.amounts import amount_text
    from desktop.table.column import plain_text
    from money import Amount, is_known_currency

    amount = _AMOUNT.fullmatch(text)
    if amount and is_known_currency(amount[2]):
        return amount_text(Amount(Decimal(amount[1].replace(",", "")), amount[2]))
    if "“" in text:
        more = translate("journal", " and {n} more")
        quoted = re.sub(r" and (\d+) more$", lambda n: more.format(n=n[1]), text)
        return quoted.replace("“", said("“{name}”")[0])
    count = _COUNT.fullmatch(text)
    if count:
        template = f"{{count:,}} {count[2]}"
        words = said(template)
        number = plain_text(int(count[1].replace(",", "")))
        return words.replace("{count:,}", number)
    return ", ".join(_word(part) for part in text.split(", "))


def _word(text: str) -> str:
    """A field of a record, or another word that commands put into titles."""
    return translate("journal", text) if text in _FIELDS else said(text)


_FIELDS: Final = frozenset(
    (
        QT_TRANSLATE_NOOP("journal", "tag"),
        QT_TRANSLATE_NOOP("journal", "name"),
        QT_TRANSLATE_NOOP("journal", "kind"),
        QT_TRANSLATE_NOOP("journal", "status"),
        QT_TRANSLATE_NOOP("journal", "manufacturer"),
        QT_TRANSLATE_NOOP("journal", "model"),
        QT_TRANSLATE_NOOP("journal", "serial"),
        QT_TRANSLATE_NOOP("journal", "place"),
        QT_TRANSLATE_NOOP("journal", "owner"),
        QT_TRANSLATE_NOOP("journal", "supplier"),
        QT_TRANSLATE_NOOP("journal", "cost"),
        QT_TRANSLATE_NOOP("journal", "notes"),
        QT_TRANSLATE_NOOP("journal", "organisation"),
        QT_TRANSLATE_NOOP("journal", "currency"),
        QT_TRANSLATE_NOOP("journal", "category"),
        QT_TRANSLATE_NOOP("journal", "spending"),
        QT_TRANSLATE_NOOP("journal", "year"),
        QT_TRANSLATE_NOOP("journal", "amount"),
        QT_TRANSLATE_NOOP("journal", "state"),
        QT_TRANSLATE_NOOP("journal", "retired_on"),
        QT_TRANSLATE_NOOP("journal", "retire_reason"),
        QT_TRANSLATE_NOOP("journal", "fiscal year end"),
        QT_TRANSLATE_NOOP("journal", "this machine"),
        QT_TRANSLATE_NOOP("journal", "tax jurisdiction"),
        QT_TRANSLATE_NOOP("journal", "fiscal year"),
    )
)
