"""What reading a price list is given and what it gives: options, rows taken, doubts, problems."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from catalog.models.catalogue import Condition
from planning.prices.points import PriceKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from decimal import Decimal

    from catalog.importing.price_columns import Columns
    from catalog.models.catalogue import OwnPriceDraft, PriceListDraft
    from money import Amount
    from planning.naming import Resolution
    from probing.problems import Problem


@dataclass(frozen=True, slots=True)
class ListOptions:
    """What a person says about a list: what it does not say itself, and decisions about rows.

    `dated` and `currency` stand where the rows name none. `decisions` gives the model of a row by
    its number; an empty key leaves the row out. `columns` names headings by what they hold.
    """

    vendor: str
    dated: date | None = None
    currency: str = ""
    kind: PriceKind = PriceKind.LIST
    condition: Condition = Condition.UNSAID
    locale: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    decisions: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListedPrice:
    """A row that will be entered: its number and text, the model it means, and how sure that is."""

    row: int
    text: str
    draft: OwnPriceDraft
    model: str
    confidence: float
    decided: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row for a person to judge: what it could mean, how sure that is, and what speaks against.

    `proposals` are keys with names, the likeliest first.
    """

    row: int
    text: str
    price: Amount
    proposals: tuple[tuple[str, str], ...]
    confidence: float
    why: str


@dataclass(frozen=True, slots=True)
class PriceListReading:
    """What a list says: prices to enter, rows to judge, and what could not be used."""

    draft: PriceListDraft
    columns: Columns
    taken: tuple[ListedPrice, ...]
    doubts: tuple[Doubt, ...]
    problems: tuple[Problem, ...]

    @property
    def drafts(self) -> list[OwnPriceDraft]:
        """The prices to enter."""
        return [listed.draft for listed in self.taken]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a list is read with: who resolves names, and what the catalogue knows of a model."""

    resolve: Callable[[str], Resolution]
    figures: Callable[[str], Mapping[str, Decimal | str | None]]
