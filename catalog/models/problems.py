"""What a draft does not accept, as sentences that can be said in any language.

Pydantic says it in English and for programmers; here each thing that a draft of ours asks of a
value has words of its own, which stand after “expected” as well as beside a field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from money.sentence import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import ValidationError

_TEXTS: Final[Mapping[str, Sentence]] = {
    "missing": say("a value, which is needed"),
    "string_too_short": say("a value, which is needed"),
    "string_pattern_mismatch": say("a text of the right form, without control characters"),
    "string_type": say("a text"),
    "string_unicode": say("a text"),
    "extra_forbidden": say("no such field"),
}
_KINDS: Final[Mapping[str, Sentence]] = {
    "int": say("a whole number"),
    "decimal": say("a number"),
    "float": say("a number"),
    "finite": say("a number"),
    "bool": say("yes or no"),
    "date": say("a day such as 2026-03-01"),
    "datetime": say("a point in time"),
    "timezone": say("a point in time"),
}


def problems_of(error: ValidationError) -> Iterator[tuple[str, str]]:
    """Each field that is wrong, "" where no one field is meant, with what would be accepted."""
    for detail in error.errors():
        field = str(detail["loc"][0]) if detail["loc"] else ""
        yield field, _expected(detail["type"], detail.get("ctx", {}), str(detail["msg"]))


def first_problem(error: ValidationError, whole: str) -> tuple[str, str]:
    """The first of the problems, in words; `whole` is what is wrong where it is no one field."""
    field, expected = next(problems_of(error))
    return field.replace("_", " ") or whole, expected


def _expected(kind: str, context: Mapping[str, Any], message: str) -> str:
    match kind:
        case "value_error":
            return str(context["error"])
        case "string_too_long":
            return say("at most {most} characters", most=context["max_length"])
        case "enum" | "literal_error":
            return say("one of {words}", words=str(context["expected"]).replace("'", ""))
        case "greater_than_equal":
            return say("{least} or more", least=context["ge"])
        case "less_than_equal":
            return say("{most} or less", most=context["le"])
        case "greater_than":
            return say("more than {bound}", bound=context["gt"])
        case "less_than":
            return say("less than {bound}", bound=context["lt"])
    return _TEXTS.get(kind) or _KINDS.get(kind.partition("_")[0]) or message
