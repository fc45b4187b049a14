"""The terms of a book after an event: only what is still to come is agreed anew."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from money import Amount
from money.rounding import EXACT
from planning.depreciation.calendar import ONE_DAY, add_months
from planning.depreciation.terms import DAY_CONVENTIONS, Convention, Method, Opening
from planning.errors import DepreciationError

if TYPE_CHECKING:
    from datetime import date

    from planning.depreciation.events import TermsChange
    from planning.depreciation.terms import Terms


def changed_terms(
    begun: Terms, terms: Terms, change: TermsChange, charged_to: date | None
) -> Terms:
    """The terms after a change of estimate; `begun` are those of the first day in service."""
    chosen = replace(
        terms,
        salvage=terms.salvage if change.salvage is None else change.salvage,
        factor=terms.factor if change.factor is None else change.factor,
        rate=terms.rate if change.rate is None else change.rate,
        switch=terms.switch if change.switch is None else change.switch,
    )
    if change.life_months is not None:
        chosen = _with_whole_life(begun, chosen, change.life_months)
    spread = (change.method, change.convention, change.frequency)
    differs = spread != (None, None, None) and spread != _spread(terms, change)
    if change.remaining_months is None and not differs:
        return chosen
    return _begun_anew(chosen, change, charged_to)


def _spread(terms: Terms, change: TermsChange) -> tuple[object, object, object]:
    """How the terms spread, of what the change names."""
    return (
        None if change.method is None else terms.method,
        None if change.convention is None else terms.convention,
        None if change.frequency is None else terms.frequency,
    )


def _with_whole_life(begun: Terms, terms: Terms, months: int) -> Terms:
    """A new whole life, counted from the first day in service."""
    first = begun.in_service
    passed = (terms.in_service.year - first.year) * 12 + terms.in_service.month - first.month
    if months <= passed:
        raise DepreciationError("The new life is shorter than what has passed of it.")
    opening = terms.opening
    if opening is not None and opening.remaining_months is not None:
        left = opening.remaining_months + months - terms.life_months
        if left < 1:
            raise DepreciationError("The new life is shorter than what has passed of it.")
        opening = replace(opening, remaining_months=left)
    return replace(terms, life_months=months - passed, opening=opening)


def _begun_anew(terms: Terms, change: TermsChange, charged_to: date | None) -> Terms:
    """The book value of today over the life that remains, with the new method or convention."""
    method = change.method or terms.method
    convention = change.convention or terms.convention
    frequency = change.frequency or terms.frequency
    if charged_to is None:
        months = change.remaining_months or terms.life_months
        return replace(terms, method=method, convention=convention, frequency=frequency,
                       life_months=months)  # fmt: skip
    begin = charged_to + ONE_DAY
    months = change.remaining_months or _months_left(terms, begin)
    factor = terms.factor
    if change.method is None and method is Method.DECLINING_BALANCE and terms.life_months:
        # The yearly rate is factor / life: it stays although the life is counted anew.
        factor = EXACT.divide(EXACT.multiply(factor, Decimal(months)), Decimal(terms.life_months))
    # What remains begins with a whole period: the first one's part has been charged.
    counted = convention if convention in DAY_CONVENTIONS else Convention.FULL_MONTH
    return replace(
        terms,
        in_service=begin,
        life_months=months,
        method=method,
        convention=counted,
        frequency=frequency,
        factor=factor,
        opening=None,
    )


def _months_left(terms: Terms, begin: date) -> int:
    """Months from `begin` to the end of the life, at least one."""
    opening = terms.opening
    if opening is not None and opening.remaining_months is not None:
        end = add_months(opening.on + ONE_DAY, opening.remaining_months)
    else:
        end = add_months(terms.in_service, terms.life_months)
    months = (end.year - begin.year) * 12 + end.month - begin.month
    return max(months + (add_months(begin, max(months, 0)) < end), 1)


def with_amounts(terms: Terms, cost_minor: int, salvage_minor: int) -> Terms:
    """The terms with another cost and salvage value; what lies above the cost is lowered to it."""
    currency = terms.cost.currency
    stop, opening = terms.stop_at, terms.opening
    if stop is not None:
        stop = Amount.of_minor(min(stop.minor, cost_minor), currency)
    if opening is not None:
        opening = Opening(opening.on, Amount.zero(currency), opening.remaining_months)
    return replace(
        terms,
        cost=Amount.of_minor(cost_minor, currency),
        salvage=Amount.of_minor(min(salvage_minor, cost_minor), currency),
        table=terms.table and terms.table.for_part(terms.cost.minor, cost_minor),
        stop_at=stop,
        opening=opening,
    )


def with_longer_life(terms: Terms, more_months: int) -> Terms:
    """The terms with a life longer by some months."""
    opening = terms.opening
    if opening is not None and opening.remaining_months is not None:
        opening = replace(opening, remaining_months=opening.remaining_months + more_months)
    return replace(terms, life_months=terms.life_months + more_months, opening=opening)
