"""The words of the report of a decision, with the numbers of its locale."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, ClassVar

from money import Amount
from reports.frame.words import Words

if TYPE_CHECKING:
    from planning.decisions import Option
    from planning.reason import Reason


class DecisionWords(Words):
    """The texts of this report in one language."""

    tables: ClassVar[tuple[str, ...]] = ("decisions",)

    def __init__(self, language: str, locale: str, currency: str) -> None:
        super().__init__(language, locale)
        self._currency = currency

    def way(self, option: Option) -> str:
        """A way as people call it."""
        return self(f"way.{option.name.replace(' ', '.')}")

    def money(self, value: Amount) -> str:
        """An amount, rounded to its minor unit."""
        return self.amount(value.rounded())

    def signed(self, key: str, advantage: Amount, **values: object) -> str:
        """The text `key`, or `key`.costs for an advantage below zero, with the amount as it is."""
        if advantage.number < 0:
            return self(f"{key}.costs", amount=self.money(-advantage), **values)
        return self(key, amount=self.money(advantage), **values)

    def about(self, value: float) -> str:
        """A simulated or drawn amount in whole units of the currency, without its code."""
        return self.number(Decimal(repr(value)).quantize(Decimal(1), rounding=ROUND_HALF_UP))

    def about_money(self, value: float) -> str:
        """The same with the currency’s code."""
        return self.amount(Amount(Decimal(repr(value)), self._currency), 0)

    def line(self, label: str) -> str:
        """A line of costs as people call it; a name that somebody gave it stays."""
        return self._texts.get(f"line.{label}") or self.name(label)

    def reason(self, reason: Reason) -> str:
        """Rule, formula, inputs, rounding and source in one line."""
        given = "; ".join(
            f"{self.said(item.label)}: {self.said(item.text)}" for item in reason.inputs
        )
        parts = (reason.rule, reason.formula, given, reason.rounding, reason.source)
        return " ".join(f"{self.said(part).rstrip('.')}." for part in parts if part)

    def rate(self, share: Decimal | float, digits: int = 2) -> str:
        """A share of one as a percentage with so many decimals at most."""
        percent = round(Decimal(repr(share) if isinstance(share, float) else share) * 100, digits)
        return f"{self.exact(percent)}\u00a0%"

    def hourly(self, value: Amount | None) -> str:
        """A price an hour with four decimals, or a dash where it is not known."""
        return "–" if value is None else self.amount(value, 4)
