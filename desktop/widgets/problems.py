"""What a draft refuses, in sentences that stand beside the fields of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import ValidationError


def problem_sentences(error: ValidationError) -> Iterator[tuple[str, str]]:
    """The field and the sentence for each thing that is wrong; "" where no one field is meant."""
    for detail in error.errors():
        where = str(detail["loc"][0]) if detail["loc"] else ""
        yield where, _sentence(detail["type"], detail.get("ctx", {}), str(detail["msg"]))


def _sentence(kind: str, context: dict[str, Any], message: str) -> str:
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
    said = message.removeprefix("Value error, ")
    return said[:1].upper() + said[1:] + ("" if said.endswith(".") else ".")
