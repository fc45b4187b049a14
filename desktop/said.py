"""What planning, the rules and the tables say in English, in the language of the window.

Their constant texts are extracted by `installer/translate.py`. A sentence with figures inside it,
and the texts of somebody's own rules, stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.widgets.notice import Fact
from desktop.words import translate

if TYPE_CHECKING:
    from planning.reason import Reason

CONTEXT: Final = "said"


def said(text: str) -> str:
    """A text of a lower floor, translated where it is known."""
    return translate(CONTEXT, text) if text else ""


def facts_of(reason: Reason) -> list[Fact]:
    """The inputs of a result."""
    return [Fact(said(item.label), item.text) for item in reason.inputs]


def rule_of(reason: Reason, apart: str = "\n") -> str:
    """The rule of a result, its formula and how it was rounded, as sentences."""
    parts = (said(part).rstrip(".") for part in (reason.rule, reason.formula, reason.rounding))
    return apart.join(f"{part}." for part in parts if part)
