"""The reasons that planning gives for a result, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.widgets.notice import Fact
from desktop.words import said

if TYPE_CHECKING:
    from planning.reason import Reason


def facts_of(reason: Reason) -> list[Fact]:
    """The inputs of a result."""
    return [Fact(said(item.label), said(item.text)) for item in reason.inputs]


def rule_of(reason: Reason, apart: str = "\n") -> str:
    """The rule of a result, its formula and how it was rounded, as sentences."""
    return apart.join(_sentences(reason.rule, reason.formula, reason.rounding))


def reason_words(reason: Reason) -> str:
    """All of a reason in one paragraph: rule, formula, inputs, rounding and source."""
    given = "; ".join(f"{said(item.label)}: {said(item.text)}" for item in reason.inputs)
    parts = (reason.rule, reason.formula, given, reason.rounding, reason.source)
    return " ".join(_sentences(*parts))


def _sentences(*parts: str) -> list[str]:
    return [f"{said(part).rstrip('.')}." for part in parts if part]
