"""What the market report says, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.errors import ContentError

if TYPE_CHECKING:
    from datetime import date, datetime

    from catalog.queries.catalogue.market import MarketModel
    from catalog.queries.catalogue.sheet import Source


@dataclass(frozen=True, slots=True)
class MarketContent:
    """The chosen models with their prices, lives and alternatives, as of the day `on`."""

    on: date
    models: tuple[MarketModel, ...]
    sources: tuple[Source, ...]
    packs: tuple[str, ...]
    generated_at: datetime
    organisation: str = ""
    ledger: str = ""
    prepared_by: str = ""
    approved_by: str = ""
    locale: str = "en_US"
    language: str = "en"

    def __post_init__(self) -> None:
        if self.generated_at.utcoffset() is None:
            raise ContentError("The instant of generation has no time zone.")
        if not self.models:
            raise ContentError("A market report is about models; none was chosen.")
