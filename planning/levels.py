"""How urgent a finding is, in three steps, and a finding with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planning.reason import Reason


class Level(StrEnum):
    """From least to most urgent."""

    GOOD = "good"
    WATCH = "watch"
    ACT = "act"


LEVELS: Final = tuple(Level)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about `about`, in one sentence, and why.

    `is_known` is False where something that decides is not known: that is a warning (WATCH), never
    a pass.
    """

    level: Level
    about: str
    headline: str
    reason: Reason
    is_known: bool = True

    @override
    def __str__(self) -> str:
        return f"{self.about}: {self.headline}"


Found = TypeVar("Found", bound=Finding)


def worst(findings: Iterable[Finding]) -> Level:
    """The most urgent level among the findings, GOOD when there are none."""
    return max((finding.level for finding in findings), key=LEVELS.index, default=Level.GOOD)


def by_urgency(findings: Iterable[Found]) -> tuple[Found, ...]:
    """The most urgent first; of one level what is known before what is not."""
    return tuple(sorted(findings, key=lambda one: (-LEVELS.index(one.level), not one.is_known)))
