"""What is wrong with a file, said so that a person can put it right."""

from __future__ import annotations

from dataclasses import dataclass

from money.overriding import override
from money.sentence import joined, say

__all__ = ["Problem"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing in `file` that could not be used: where, which value, and what would be."""

    file: str
    where: str
    column: str
    value: str
    expected: str

    @override
    def __str__(self) -> str:
        """A `Sentence`, which a window can say in its language."""
        place = joined([part for part in (self.file, self.where) if part])
        value = say("“{name}”", name=self.value) if self.value else ""
        named = joined([part for part in (self.column, value) if part], apart=" ")
        if not named:
            return say("{place}: – expected {expected}", place=place, expected=self.expected)
        return say(
            "{place}: {named} – expected {expected}",
            place=place,
            named=named,
            expected=self.expected,
        )
