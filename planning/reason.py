"""Why a figure is what it is: every result of planning can name its rule, inputs and source."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from typing_extensions import override

from money.sentence import Sentence, say, shown


@dataclass(frozen=True, slots=True)
class Input:
    """One input of a result as people read it: `Cost` – `1200.00 EUR`."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Reason:
    """The rule in words, the formula, the inputs, how it was rounded, where the rule is from."""

    rule: str
    formula: str
    inputs: tuple[Input, ...] = ()
    rounding: str = ""
    source: str = ""

    @override
    def __str__(self) -> str:
        given = "; ".join(f"{item.label}: {item.text}" for item in self.inputs)
        parts = (self.rule, self.formula, given, self.rounding, self.source)
        return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def percent(share: Decimal) -> Sentence:
    """A share as people write it, with four decimals at most: 0.0825 → 8.25 %."""
    return say("{number} %", number=plain(share * 100))


def plain(number: Decimal) -> Sentence:
    """A number without needless digits, with four decimals at most."""
    rounded = number.quantize(Decimal("0.0001"), rounding=ROUND_HALF_UP).normalize()
    return shown(rounded, "f")
