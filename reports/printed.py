"""What the content of every report says of the print itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.errors import ContentError

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """Who prints, when and in which words: `locale` writes numbers, `language` (en or sv) texts.

    Raises ContentError where `generated_at` has no time zone.
    """

    generated_at: datetime
    ledger: str = ""
    prepared_by: str = ""
    approved_by: str = ""
    locale: str = "en_US"
    language: str = "en"

    def __post_init__(self) -> None:
        if self.generated_at.utcoffset() is None:
            raise ContentError("The instant of generation has no time zone.")
