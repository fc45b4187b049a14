"""Sentences that remember what they are made of, so that a window can say them in its language.

A lower floor says a sentence in English: `say("of {limit}, {share} are used", limit=…, share=…)`.
What it gets is that English text, good for the command line, a file or a log; and with it the
template and the values in its places, of which `money.rendering` makes the same sentence in another
language, with amounts and numbers written as in its locale. A sentence may stand in a place of
another one, and `+` keeps both; an f-string or `str.join` makes plain English of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Self

from money.overriding import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PLACE: Final = re.compile(r"\{[^{}]*\}")
CASES: Final = ("capital", "small")
"""What a place may ask of a sentence in it: how it begins, as in `{why:capital}.`"""


class Sentence(str):
    """English text with the `template` and the values in its `places` that it was made of."""

    __slots__ = ("places", "template")
    template: str
    places: Mapping[str, object]

    def __new__(cls, template: str, places: Mapping[str, object]) -> Self:
        """`template` filled as `str.format` does it; one without places stays as it is."""
        made = super().__new__(cls, template.format(**places) if places else template)
        made.template = template
        made.places = places
        return made

    @override
    def __str__(self) -> str:
        """Itself, not a copy: an exception's text stays a sentence that way."""
        return self

    @override
    def __format__(self, form: str) -> str:
        return in_case(str.__str__(self), form) if form in CASES else super().__format__(form)

    @override
    def __add__(self, other: str) -> Sentence:
        return Sentence("{first}{then}", {"first": self, "then": other})

    def __radd__(self, other: str) -> Sentence:
        return Sentence("{first}{then}", {"first": other, "then": self})

    @override
    def __reduce__(self) -> tuple[type[Sentence], tuple[str, Mapping[str, object]]]:
        return Sentence, (self.template, dict(self.places))


def say(template: str, /, **places: object) -> Sentence:
    """A sentence, with values in its places: amounts, numbers, dates, names, other sentences.

    What is a sentence already, such as the rule of a reason may be, stays the one it is.
    """
    return template if isinstance(template, Sentence) else Sentence(template, places)


def shown(value: object, form: str = "") -> Sentence:
    """A value by itself, written as `form` says where it is not plain: `shown(rate, ".1f")`."""
    return Sentence(f"{{value:{form}}}" if form else "{value}", {"value": value})


def counted(count: int, one: str, many: str) -> Sentence:
    """`1 asset`, `12 assets`: the number of things with their name, each form a text of its own."""
    return Sentence(f"{{count:,}} {one if count == 1 else many}", {"count": count})


def joined(parts: Iterable[object], apart: str = ", ") -> Sentence:
    """Values or sentences one after the other."""
    places = {f"p{number}": part for number, part in enumerate(parts)}
    return Sentence(apart.join(f"{{{name}}}" for name in places), places)


def in_case(text: str, case: str) -> str:
    """`text` with its first letter as one of CASES says."""
    first = text[:1].upper() if case == "capital" else text[:1].lower()
    return first + text[1:]


def has_words(template: str) -> bool:
    """Whether a template says something in a language: letters or quotation marks."""
    return any(each.isalpha() or each in "“”" for each in _PLACE.sub("", template))
