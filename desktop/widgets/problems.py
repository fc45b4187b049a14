"""What a draft refuses, in sentences that stand beside the fields of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import ValidationError


def problem_sentences(error: ValidationError) -> Iterator[tuple[str, str]]:
    """The field and the sentence for each thing that is wrong; "" where no one field is meant."""
    from catalog.models.problems import problems_of

    for detail, (where, expected) in zip(error.errors(), problems_of(error), strict=True):
        message = str(detail["msg"])
        yield (
            where,
            _own_sentence(detail["type"], detail.get("ctx", {}), message) or _said(expected),
        )


def first_sentence(error: ValidationError) -> str:
    """The first thing that is wrong, where a form has one line for it."""
    return next(problem_sentences(error))[1]


def _own_sentence(kind: str, context: dict[str, Any], message: str) -> str | None:
    """What forms say more kindly than files and commands; None where they say the same."""
    if kind in ("missing", "string_too_short") or message.startswith("Input should be a valid"):
        return translate("problems", "This is needed.")
    if kind == "string_too_long":
        return translate("problems", "At most {n} characters, please.").format(
            n=context["max_length"]
        )
    if kind == "string_pattern_mismatch":
        return translate("problems", "Line breaks and control characters cannot be kept here.")
    if kind in ("greater_than_equal", "less_than_equal"):
        bound = context.get("ge", context.get("le"))
        text = (
            translate("problems", "{n} or more, please.")
            if "ge" in context
            else translate("problems", "{n} or less, please.")
        )
        return text.format(n=bound)
    return None


def _said(expected: str) -> str:
    sentence = said(expected)
    return sentence[:1].upper() + sentence[1:] + ("" if sentence.endswith(".") else ".")
