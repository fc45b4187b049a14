"""The answers to an event case by the names that cases use for them, and how they are compared."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final, TypeAlias

from money import Amount
from planning.proof.outcome import LONGEST_NUMBER, NotUnderstoodError

if TYPE_CHECKING:
    from planning.depreciation.entries import Entry

#: An amount, several, a count, a word that begins the text expected, or what judges that text.
Judge: TypeAlias = Callable[[str], bool]
Answer: TypeAlias = Amount | tuple[Amount, ...] | int | str

#: Names that mean the same, by the name used here.
SAME: Final = {
    "accumulated": "accumulated_depreciation depreciation_to_date accumulated_at_disposal",
    "book_value": "nbv net_book_value carrying_amount book_value_at_disposal nbv_at_disposal",
    "gain": "gain_or_loss profit result_of_disposal gain_loss",
    "loss": "loss_on_disposal",
    "last_charge": "final_charge charge_in_month charge_of_month last_depreciation "
    "depreciation_in_month partial_charge",
    "catch_up": "catch_up_depreciation to_post missing booked_at_disposal",
    "further": "further_depreciation further_charge charge depreciation more_depreciation",
    "net_proceeds": "proceeds_net net",
    "cost_out": "cost_sold sold_cost cost_disposed derecognised_cost cost_removed disposed_cost "
    "part_cost cost_share cost_of_part",
    "accumulated_out": "accumulated_sold sold_accumulated accumulated_disposed accumulated_share "
    "derecognised_accumulated accumulated_removed disposed_accumulated part_accumulated",
    "book_value_out": "book_value_sold nbv_sold nbv_out sold_nbv part_book_value part_nbv "
    "book_value_disposed nbv_disposed",
    "cost_left": "remaining_cost cost_remaining rest_cost cost_after kept_cost",
    "accumulated_left": "remaining_accumulated accumulated_remaining rest_accumulated "
    "accumulated_after kept_accumulated",
    "book_value_left": "remaining_book_value remaining_nbv book_value_remaining nbv_remaining "
    "rest_book_value rest_nbv kept_nbv nbv_after kept_book_value",
    "monthly": "new_monthly monthly_after remaining_monthly monthly_remaining monthly_rest "
    "rest_monthly monthly_charge monthly_from_then new_monthly_charge",
    "last": "last_month last_period last_row",
    "periods": "rows months remaining_periods remaining_months remaining",
    "new_book_value": "new_nbv book_value_after new_carrying_amount carrying_amount_after "
    "nbv_after_event",
    "impairment": "impairment_loss loss_recognised write_down",
    "reversal": "impairment_reversal reversed reversal_amount",
    "cap": "ceiling limit",
    "surplus": "revaluation_surplus surplus_after surplus_left remaining_surplus",
    "to_surplus": "to_equity to_oci oci",
    "to_profit_or_loss": "profit_or_loss to_pl to_p&l pl loss_in_profit_or_loss",
    "expense": "expensed repair_expense",
    "new_cost": "cost_new gross_cost new_gross gross_after",
    "new_accumulated": "accumulated_new accumulated_after_revaluation",
    "quantity_left": "remaining_qty qty_left remaining_quantity qty_remaining remaining_units",
    "transfer": "transfer_monthly monthly_transfer to_retained_earnings surplus_transfer",
    "yearly": "new_yearly annual yearly_charge annual_charge",
    "to_pay": "cash_paid amount_due balance_due payable cash",
}
_CANONICAL: Final = {other: name for name, others in SAME.items() for other in others.split()}


@dataclass(slots=True)
class Solved:
    """What a case comes to: figures by name, judgements of words, and the journal."""

    figures: dict[str, Answer] = field(default_factory=dict)
    judges: dict[str, tuple[Judge, str]] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()

    def text(self, name: str, wanted: str) -> str:
        """The answer to a claim in words."""
        found = self._found(name)
        if isinstance(found, Amount):
            return f"{found.number:f}"
        if isinstance(found, tuple) and len(found) == 2 and callable(found[0]):
            return wanted if found[0](wanted) else str(found[1])
        if isinstance(found, tuple):
            return ",".join(f"{amount.number:f}" for amount in found)  # type: ignore[union-attr]
        return str(found)

    def agrees(self, name: str, wanted: str) -> bool:
        """Whether a claim holds."""
        found = self._found(name)
        if isinstance(found, Amount):
            return numbers_in(wanted) == [found.number]
        if isinstance(found, tuple) and len(found) == 2 and callable(found[0]):
            return found[0](wanted)
        if isinstance(found, tuple):
            return numbers_in(wanted) == [one.number for one in found]  # type: ignore[union-attr]
        if isinstance(found, int):
            return numbers_in(wanted) == [Decimal(found)]
        return wanted.lower().startswith(found)

    def _found(self, name: str) -> Answer | tuple[Judge, str]:
        plain = re.sub(r"[\s\-]+", "_", name.strip().lower())
        for key in (plain, _CANONICAL.get(plain, plain)):
            if key in self.figures:
                return self.figures[key]
            if key in self.judges:
                return self.judges[key]
        raise NotUnderstoodError(f"There is no answer here to “{name[:40]}”.")


def numbers_in(text: str) -> list[Decimal]:
    """The numbers of a list such as `333.33,333.33,333.34`; empty when it is none."""
    try:
        return [
            Decimal(part.strip().split(" ")[0])
            for part in re.split(r"[,|]", text)
            if len(part) <= LONGEST_NUMBER
        ]
    except InvalidOperation:
        return []
