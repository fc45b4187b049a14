"""Sentences that are kept in English, read back by their templates and said in the window's words.

The ledger and packs keep what was said when they were written, in English, whatever the language of
who reads it. Where a text fits a template, its values go into the translation of that template.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from desktop.language import speaks_english
from desktop.words import said
from money.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

KEPT: Final = "translations/kept.txt"
"""The templates of what is kept; `installer/translate.py` writes them."""
PLACE: Final = re.compile(r"\{(\w+)(:[^{}]*)?\}")


def kept_words(text: str) -> str:
    """What probing or an import said once and the ledger keeps, in the language of the window."""
    if not text or isinstance(text, Sentence) or speaks_english():
        return said(text)
    found = found_in(text, templates_in(KEPT))
    if found is None:
        return said(text)
    template, parts = found
    return filled(said(template), {name: kept_words(part) for name, part in parts.items()})


def found_in(text: str, templates: Iterable[str]) -> tuple[str, dict[str, str]] | None:
    """The first of the templates that `text` fits, with what stands in its places."""
    for template in templates:
        found = _pattern(template).fullmatch(text)
        if found is not None:
            return template, found.groupdict()
    return None


def filled(template: str, parts: dict[str, str]) -> str:
    """A translated template with what stood in the places of its source."""
    return PLACE.sub(lambda place: parts[place[1]], template)


@cache
def templates_in(file: str) -> tuple[str, ...]:
    """The lines of a resource; those with most words of their own come first, to be tried first."""
    import resources

    lines = [line for line in resources.text(file).splitlines() if line]
    return tuple(sorted(lines, key=lambda each: -len(PLACE.sub("", each))))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts: list[str] = []
    after = 0
    for place in PLACE.finditer(template):
        again = f"(?P<{place[1]}>" in "".join(parts)
        value = f"(?P={place[1]})" if again else f"(?P<{place[1]}>.+?)"
        parts += [re.escape(template[after : place.start()]), value]
        after = place.end()
    return re.compile("".join([*parts, re.escape(template[after:])]))
