"""Sentences of lower floors in another language, their amounts and numbers as its locale writes."""

from __future__ import annotations

from numbers import Number
from string import Formatter
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from money.amount import Amount
from money.sentence import CASES, Sentence, has_words, in_case
from money.text import format_amount, number_signs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

NO_BREAK_SPACE: Final = "\u00a0"


def rendered(text: str, translated: Callable[[str], str], locale: str) -> str:
    """`text` with every template as `translated` gives it and every value as `locale` writes it.

    A text that is no sentence is handed to `translated` whole.
    """
    if not isinstance(text, Sentence):
        return translated(text) if text else ""
    template = translated(text.template) if has_words(text.template) else text.template
    if not text.places:
        return template
    return _Filler(translated, locale).vformat(template, (), text.places)


class _Filler(Formatter):
    """Fills the places of a template as a locale writes values."""

    def __init__(self, translated: Callable[[str], str], locale: str) -> None:
        self._translated = translated
        self._locale = locale

    @override
    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        return kwargs[str(key)]

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        match value:
            case Sentence():
                text = rendered(value, self._translated, self._locale)
                return in_case(text, format_spec) if format_spec in CASES else text
            case Amount():
                text = format_amount(value, self._locale, code=True)
                return text.replace(" ", NO_BREAK_SPACE)
            case bool():
                return format(value, format_spec)
            case Number():
                return localised(format(value, format_spec), self._locale)
        return format(value, format_spec)


def localised(number: str, locale: str) -> str:
    """A number as Python writes it in English, `-1,234.5`, with the signs of a locale."""
    signs = number_signs(locale)
    return "".join(signs.get(each, each) for each in number)
