"""What is wrong with a file, said so that a person can put it right."""

from __future__ import annotations

from dataclasses import dataclass

from money.overriding import override

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
        place = f", {self.where}" if self.where else ""
        named = f" {self.column}" if self.column else ""
        value = f" “{self.value}”" if self.value else ""
        return f"{self.file}{place}:{named}{value} – expected {self.expected}"
