"""An amount of money: an exact number with its currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import lcm
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from money.currency import minor_digits
from money.errors import CurrencyMismatchError, MoneyError
from money.rounding import EXACT, round_half_up
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: Digits before the decimal sign: more than any sum or product of amounts that are kept, and few
#: enough that rounding to the minor unit is always exact.
MOST_DIGITS: Final = 50
#: The most minor units that are kept of one amount: 18 digits, which every database holds exactly.
LARGEST_KEPT_MINOR: Final = 10**18 - 1


@dataclass(frozen=True, slots=True)
class Amount:
    """`number` in units of `currency` (ISO 4217). Adds only to its own currency; never a float.

    Arithmetic is exact and does not round; `rounded()` does, half up, to the minor unit.
    """

    number: Decimal
    currency: str

    def __post_init__(self) -> None:
        if not isinstance(self.number, Decimal):
            raise MoneyError(
                say("An amount needs a Decimal, not {kind}.", kind=type(self.number).__name__)
            )
        if not self.number.is_finite():
            raise MoneyError(say("{number} is not an amount.", number=self.number))
        if self.number.adjusted() >= MOST_DIGITS:
            raise MoneyError(
                say(
                    "{number:.3E} {currency} is too large for an amount.",
                    number=self.number,
                    currency=self.currency,
                )
            )
        minor_digits(self.currency)

    @classmethod
    def zero(cls, currency: str) -> Amount:
        """Nothing, in `currency`."""
        return cls.of_minor(0, currency)

    @classmethod
    def of_minor(cls, minor: int, currency: str) -> Amount:
        """The amount of `minor` minor units: 12345 EUR minor units are 123.45 EUR."""
        return cls(Decimal(minor).scaleb(-minor_digits(currency), context=EXACT), currency)

    @classmethod
    def total(cls, amounts: Iterable[Amount], currency: str) -> Amount:
        """The sum of `amounts`, all of which must be in `currency`; zero when there are none."""
        result = cls.zero(currency)
        for amount in amounts:
            result = result + amount
        return result

    @property
    def minor(self) -> int:
        """The count of minor units, exactly; a MoneyError when the amount has finer fractions."""
        scaled = self.number.scaleb(minor_digits(self.currency), context=EXACT)
        count = int(scaled)
        if count != scaled:
            raise MoneyError(
                say("{amount} has fractions of the smallest unit; round it first.", amount=self)
            )
        return count

    def rounded(self) -> Amount:
        """This amount to its currency's minor unit, half up."""
        return Amount(round_half_up(self.number, self.currency), self.currency)

    def allocate(self, weights: Sequence[Decimal | int]) -> tuple[Amount, ...]:
        """Shares by `weights`, each in whole minor units, that add up to this amount exactly.

        Every share is its exact proportion rounded down to the minor unit; the units left over go
        to the shares that lost most, earlier ones first, so no cent is lost or made.
        """
        whole = _in_whole_numbers(weights)
        total = sum(whole)
        if total <= 0 or any(weight < 0 for weight in whole):
            raise MoneyError("Shares need weights of zero or more, at least one above zero.")
        sign = -1 if self.minor < 0 else 1
        units = abs(self.minor)
        divided = [divmod(units * weight, total) for weight in whole]
        shares = [share for share, _ in divided]
        by_loss = sorted(range(len(shares)), key=lambda index: -divided[index][1])
        for index in by_loss[: units - sum(shares)]:
            shares[index] += 1
        return tuple(Amount.of_minor(sign * share, self.currency) for share in shares)

    def __add__(self, other: Amount) -> Amount:
        self._require_same_currency(other)
        return Amount(EXACT.add(self.number, other.number), self.currency)

    def __sub__(self, other: Amount) -> Amount:
        self._require_same_currency(other)
        return Amount(EXACT.subtract(self.number, other.number), self.currency)

    def __neg__(self) -> Amount:
        return Amount(-self.number, self.currency)

    def __mul__(self, factor: Decimal | int) -> Amount:
        if not isinstance(factor, Decimal | int):
            raise MoneyError(
                say("An amount is multiplied by a Decimal, not {kind}.", kind=type(factor).__name__)
            )
        return Amount(EXACT.multiply(self.number, Decimal(factor)), self.currency)

    def __truediv__(self, divisor: Decimal | int) -> Amount:
        if not isinstance(divisor, Decimal | int):
            raise MoneyError(
                say("An amount is divided by a Decimal, not {kind}.", kind=type(divisor).__name__)
            )
        return Amount(EXACT.divide(self.number, Decimal(divisor)), self.currency)

    def __lt__(self, other: Amount) -> bool:
        self._require_same_currency(other)
        return self.number < other.number

    def __le__(self, other: Amount) -> bool:
        self._require_same_currency(other)
        return self.number <= other.number

    def __gt__(self, other: Amount) -> bool:
        return other < self

    def __ge__(self, other: Amount) -> bool:
        return other <= self

    def __bool__(self) -> bool:
        return bool(self.number)

    @override
    def __str__(self) -> str:
        return f"{self.number} {self.currency}"

    @override
    def __format__(self, form: str) -> str:
        """With the number in the form: `{amount:,}` is `12,500.00 EUR`."""
        return f"{self.number:{form}} {self.currency}"

    def _require_same_currency(self, other: Amount) -> None:
        if self.currency != other.currency:
            raise CurrencyMismatchError(
                say(
                    "{amount} and {other} are in different currencies; convert one of them first.",
                    amount=self,
                    other=other,
                )
            )


def _in_whole_numbers(weights: Sequence[Decimal | int]) -> list[int]:
    """Whole numbers in exactly the proportions of `weights`."""
    if any(isinstance(weight, Decimal) and not weight.is_finite() for weight in weights):
        raise MoneyError("Shares need weights that are numbers.")
    ratios = [weight.as_integer_ratio() for weight in weights]
    scale = lcm(*(below for _, below in ratios))
    return [above * (scale // below) for above, below in ratios]
