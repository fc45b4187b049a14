"""What the report of a decision says: the comparison as it was worked out, and who prints it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.errors import ContentError

if TYPE_CHECKING:
    from datetime import datetime

    from planning.decisions import Comparison


@dataclass(frozen=True, slots=True)
class DecisionContent:
    """`locale` writes numbers, `language` ("en" or "sv") the words; `generated_at` is UTC."""

    comparison: Comparison
    generated_at: datetime
    organisation: str = ""
    ledger: str = ""
    prepared_by: str = ""
    locale: str = "en_US"
    language: str = "en"

    def __post_init__(self) -> None:
        if self.generated_at.utcoffset() is None:
            raise ContentError("The instant of generation has no time zone.")
