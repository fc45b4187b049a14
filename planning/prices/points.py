"""One dated price: of what kind of deal, in which condition, by whom, for which unit, who says so.

Prices are only ever compared within a series: a list price says nothing about what is asked for
used parts, and a price for an hour nothing about one for a piece.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from money import Amount, minor_digits
from money.rounding import EXACT
from money.sentence import say

if TYPE_CHECKING:
    from datetime import date


class PriceKind(StrEnum):
    """Kinds of deals; other words are kept apart as kinds of their own."""

    LIST = "list"
    QUOTED = "quoted"
    PAID = "paid"
    RETAIL = "retail"
    USED = "used"
    RENTAL = "rental"
    RESERVED_1Y = "reserved_1y"
    RESERVED_3Y = "reserved_3y"
    SPOT = "spot"
    LAUNCH = "launch"


#: What a maker or provider publishes and then holds until it publishes another price.
TARIFFS: Final = frozenset(
    {PriceKind.LIST, PriceKind.LAUNCH, PriceKind.RESERVED_1Y, PriceKind.RESERVED_3Y}
)
#: Published by one provider these are tariffs; gathered over many they are what a market asked.
TARIFFS_OF_A_VENDOR: Final = frozenset({PriceKind.RENTAL, PriceKind.SPOT})
PIECE: Final = "piece"
DIGITS_OF_RATES: Final = 4


class Series(NamedTuple):
    """What prices must share to be one history; an empty text is “not said”."""

    kind: str
    condition: str
    vendor: str
    region: str
    unit: str
    currency: str

    @property
    def is_tariff(self) -> bool:
        """Whether a price holds until the next one, rather than being one look at a market."""
        return self.kind in TARIFFS or (self.kind in TARIFFS_OF_A_VENDOR and bool(self.vendor))

    @property
    def text(self) -> str:
        """`retail, new, USD per piece` – as people name the series."""
        said = (self.kind, self.condition, self.vendor, self.region)
        return say(
            "{listed}, {currency} per {unit}",
            listed=", ".join(word for word in said if word),
            currency=self.currency,
            unit=self.unit,
        )

    def rounded(self, number: Decimal) -> Amount:
        """A price in the digits in which such prices are given, rounded half up.

        An hour costs little: its price keeps four digits where money has two.
        """
        digits = minor_digits(self.currency)
        if self.unit != PIECE:
            digits = max(digits, DIGITS_OF_RATES)
        return Amount(EXACT.quantize(number, Decimal(1).scaleb(-digits)), self.currency)


@dataclass(frozen=True, slots=True)
class PricePoint:
    """What was asked or paid for one `unit`, when, in which kind of deal, and who says so."""

    amount: Amount
    on: date
    kind: str
    source: str
    condition: str = ""
    vendor: str = ""
    region: str = ""
    unit: str = PIECE

    @property
    def series(self) -> Series:
        """The series that this price belongs to."""
        return Series(
            self.kind,
            self.condition,
            self.vendor,
            self.region,
            self.unit,
            self.amount.currency,
        )
