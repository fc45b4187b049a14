"""Event cases about estimates, impairment, revaluation, improvement, credit notes and currency."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount, is_known_currency
from money.rounding import EXACT
from planning.depreciation import Frequency, Method, schedule
from planning.depreciation.course import Course, CourseRow, PostedPeriod, course
from planning.depreciation.effects import Effect, value_effect
from planning.depreciation.entries import Account, Entry, entry
from planning.depreciation.events import (
    CreditNote,
    Impairment,
    ImpairmentReversal,
    Improvement,
    Repair,
    Revaluation,
    TermsChange,
)
from planning.depreciation.position import Position
from planning.proof.event_answers import Solved
from planning.proof.event_words import (
    ANY_START,
    IMPROVED,
    REMAINING_INPUTS,
    Book,
    EventCase,
    method_of,
)
from planning.proof.inputs import number_of
from planning.proof.outcome import NotUnderstoodError
from planning.tax.explained import share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planning.depreciation.events import Event

NEW_TOTAL: Final = ("new_total_months", "new_life_months", "new_total", "new_life", "new_months")
NEW_REMAINING: Final = ("new_remaining", "new_remaining_months")
LONGER: Final = ("extended_by", "extended_by_months", "life_extended_by")
SHORTER: Final = ("shortened_by", "shortened_by_months", "life_shortened_by")
CREDITED: Final = ("credit_note", "credit", "price_reduction", "discount", "rebate", "refund")
ADJUSTED: Final = ("new_value", "adjusted_to", "value_adjusted_to", "adjusted_value")
#: Lives tried where a case says none: what it claims must hold for all of them.
ANY_LIVES: Final = (36, 60)


def solve_value(case: EventCase) -> Solved:
    """Find what happens by the inputs' names first, then by the words of the rule."""
    for names, _, solver in _KINDS:
        if any(name in case.given for name in names):
            return solver(case)
    for _, words, solver in _KINDS:
        if words and case.says(words):
            return solver(case)
    raise NotUnderstoodError("What happens to the book is not said in words known here.")


# --- estimates ---------------------------------------------------------------------------------


def _estimate(case: EventCase) -> Solved:
    given = case.given
    total, left = given.whole(*NEW_TOTAL), given.whole(*NEW_REMAINING)
    salvage = case.amount("new_salvage", "new_residual", "new_residual_value")
    years = given.number("new_life_years", "new_total_years")
    total = int(years * 12) if total is None and years is not None else total
    longer, shorter = given.whole(*LONGER), given.whole(*SHORTER)
    if longer is not None or shorter is not None:
        was = case.life()
        if was is None or total is not None:
            raise NotUnderstoodError("By how much the life changes is said, but not from what.")
        total = was + (longer or 0) - (shorter or 0)
    change = TermsChange(
        on=ANY_START, life_months=total, remaining_months=left, salvage=salvage,
        method=_new_method(case), factor=given.number("new_factor", "factor"),
        switch=True if case.says(r"\bwith switch\b") else None,
    )  # fmt: skip
    entered = given.text("entered", "entered_in")
    effective = given.text("change_effective", "effective")
    for value in (entered, effective):
        if value is not None and not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            case.months(value)
    changes = change != TermsChange(on=ANY_START)
    cost, booked = case.amount("cost"), case.booked()
    life = case.life()
    if life is None and cost is not None and booked is not None:
        return _any_life(case, cost, booked, change if changes else None)
    given.skip({"posted"})
    if not changes:
        raise NotUnderstoodError("What the estimate changes to is not said.")
    if cost is not None and booked is not None and life is not None:
        case.require_monthly(cost, life)
        return _forward(Book(case.terms(cost, life), booked), change, case)
    book = case.book()
    if book is None:
        raise NotUnderstoodError("The book that is changed is not described.")
    return _forward(_as_it_stands(book), change, case)


def _as_it_stands(book: Book) -> Book:
    """A book of which only what is left is known: that is spread, by whatever it was before."""
    return replace(book, terms=replace(book.terms, method=Method.STRAIGHT_LINE))


def _new_method(case: EventCase) -> Method | None:
    named = case.given.text("new_method")
    return None if named is None else method_of(named)


def _forward(book: Book, event: Event, case: EventCase) -> Solved:
    """The event acts after the booked periods, which stay."""
    before = course(book.terms)
    posted = _posted(before, book.booked)
    day = posted[-1].end if posted else book.terms.in_service
    if posted:
        event = replace(event, on=day)
    plan = course(book.terms, [event], posted)
    effect = plan.effects[-1]
    solved = _rest(plan.rows[book.booked :], effect.after.book_value, case)
    solved.figures["book_value"] = _amount(effect.after.book_value, case)
    solved.judges |= _unchanged(before, plan, book.booked)
    solved.entries = () if effect.entry is None else (effect.entry,)
    return solved


def _posted(plan: Course, count: int) -> list[PostedPeriod]:
    return [
        PostedPeriod(row.period.start, row.period.end, row.period.amount)
        for row in plan.rows[:count]
    ]


def _rest(rows: Sequence[CourseRow], book_value: int, case: EventCase) -> Solved:
    amounts = tuple(row.period.amount for row in rows)
    value = _amount(book_value, case)
    solved = Solved(figures={"new_book_value": value, "book_value": value, "periods": len(rows)})
    each = "monthly" if case.frequency is Frequency.MONTH else "yearly"
    if amounts or not book_value:
        solved.figures[each] = amounts[0] if amounts else case.zero()
    if amounts:
        solved.figures |= {
            "first": amounts[0], "last": amounts[-1], "charges": amounts, "amounts": amounts,
        }  # fmt: skip
    return solved


_Judges = dict[str, tuple[Callable[[str], bool], str]]


def _unchanged(before: Course, after: Course, booked: int) -> _Judges:
    """Judges of “rows 1-24 unchanged” and “schedule=unchanged”."""
    kept = [row.period for row in before.rows], [row.period for row in after.rows]
    same = next((n for n, pair in enumerate(zip(*kept, strict=False)) if pair[0] != pair[1]), None)
    count = min(len(kept[0]), len(kept[1])) if same is None else same

    def rows_stay(wanted: str) -> bool:
        found = re.search(r"rows? (\d+)(?: ?(?:-|to|\.\.) ?(\d+))? (?:are )?unchanged", wanted)
        if found is None:
            return _says_unchanged(wanted) and kept[0] == kept[1]
        return int(found.group(2) or found.group(1)) <= count

    def schedule_stays(wanted: str) -> bool:
        return _says_unchanged(wanted) == (kept[0] == kept[1])

    text = f"rows 1-{count} unchanged, {booked} booked"
    return {"result": (rows_stay, text), "schedule": (schedule_stays, text)}


def _says_unchanged(wanted: str) -> bool:
    return re.search(r"unchanged|same|no change", wanted.lower()) is not None


def _any_life(case: EventCase, cost: Amount, booked: int, change: TermsChange | None) -> Solved:
    """A claim about posted rows holds whatever the life was and becomes."""
    solved: list[Solved] = []
    for life in ANY_LIVES:
        for event in (
            (change,)
            if change
            else tuple(TermsChange(on=ANY_START, remaining_months=left) for left in (12, 60))
        ):
            terms = case.terms(cost, max(life, booked + 1))
            solved.append(_forward(Book(terms, booked), event, case))
    judges = [one.judges["result"] for one in solved]
    result = Solved()
    result.judges["result"] = (lambda wanted: all(j(wanted) for j, _ in judges), judges[0][1])
    return result


# --- value -------------------------------------------------------------------------------------


def _act(case: EventCase, event: Event, position: Position | None = None,
         cap: int | None = None) -> tuple[Solved, Effect]:  # fmt: skip
    """The event acts on the book of the case, or on a book value alone."""
    book = case.book()
    if book is not None and book.booked and position is None:
        solved = _forward(book, event, case)
        plan = course(book.terms)
        day = plan.rows[book.booked - 1].period.end
        again = course(book.terms, [replace(event, on=day)], _posted(plan, book.booked))
        return solved, again.effects[-1]
    before = position or Position(case.position_minor() if book is None else book.terms.cost.minor)
    effect = value_effect(event, before, case.currency, 0, cap)
    rows: Sequence[CourseRow] = ()
    if book is not None:
        months = book.terms.life_months - book.booked * case.frequency.months
        if isinstance(event, Improvement):
            months += event.more_months
        after = _amount(effect.after.book_value, case)
        rows = course(case.terms(after, months)).rows
    solved = _rest(rows, effect.after.book_value, case)
    solved.entries = () if effect.entry is None else (effect.entry,)
    return solved, effect


def _impairment(case: EventCase) -> Solved:
    if case.says(r"revers") or "cap" in case.given:
        return _reversal(case)
    recoverable, book = _recoverable(case), case.book()
    before = _carried(case, book)
    if recoverable.minor >= before.book_value:
        return _not_impaired(case, book, before.book_value)
    surplus = case.amount("surplus", "revaluation_surplus")
    carried = None if surplus is None else Position(before.book_value, surplus=surplus.minor)
    solved, effect = _act(case, Impairment(on=ANY_START, recoverable=recoverable), carried)
    borne = effect.before.surplus - effect.after.surplus
    solved.figures |= {
        "impairment": -effect.change,
        "loss": -effect.change,
        "recoverable": recoverable,
        "from_surplus": _amount(borne, case),
        "to_profit_or_loss": -effect.change - _amount(borne, case),
    }
    for months in range(1, len(_charges(solved)) + 1):
        left = _amount(effect.after.book_value, case)
        paid = Amount.total(_charges(solved)[:months], case.currency)
        solved.figures[f"nbv_after_{months}"] = left - paid
        solved.figures[f"book_value_after_{months}"] = left - paid
        solved.figures[f"nbv_after_{months}_months"] = left - paid
    return solved


def _not_impaired(case: EventCase, book: Book | None, book_value: int) -> Solved:
    """What can be recovered is not below the book value: the book goes on (IAS 36.59)."""
    rows = () if book is None else course(book.terms).rows[book.booked :]
    solved = _rest(rows, book_value, case)
    solved.figures |= {"impairment": case.zero(), "loss": case.zero()}
    return solved


def _charges(solved: Solved) -> tuple[Amount, ...]:
    found = solved.figures.get("charges", ())
    return found if isinstance(found, tuple) else ()


def _recoverable(case: EventCase) -> Amount:
    """What is given, or the higher of value in use and fair value less costs (IAS 36.18)."""
    found = case.amount_said("recoverable(?: amount)?", "recoverable", "recoverable_amount",
                             "impaired_to", "written_down_to")  # fmt: skip
    fair = case.amount("fair_value_less_costs", "fair_value_less_costs_to_sell", "fvlcd", "fvlcts",
                       "net_selling_price")  # fmt: skip
    in_use = case.amount("value_in_use", "viu")
    if found is None:
        known = [amount for amount in (fair, in_use) if amount is not None]
        if not known:
            raise NotUnderstoodError("What can be recovered is not said.")
        found = max(known, key=lambda amount: amount.minor)
    return found


def _reversal(case: EventCase) -> Solved:
    recoverable = _recoverable(case)
    cap = case.need("cap", "ceiling", "limit", "without_impairment")
    now = case.position_minor()
    impaired = max(cap.minor - now, 0)
    event = ImpairmentReversal(on=ANY_START, recoverable=recoverable)
    position = Position(cost=now + impaired, impaired=impaired)
    solved, effect = _act(case, event, position, cap.minor)
    solved.figures |= {"reversal": effect.change, "cap": cap}
    return solved


def _revaluation(case: EventCase) -> Solved:
    fair = case.amount_said("(?:fair value|to)", "fair_value", "revalued_to", "new_value")
    if fair is None:
        raise NotUnderstoodError("The fair value is not said.")
    surplus = case.amount("surplus", "revaluation_surplus") or case.zero()
    loss = case.amount("loss_before", "earlier_loss", "previous_loss", "prior_loss",
                       "earlier_decrease") or case.zero()  # fmt: skip
    position = None
    book = case.book()
    if surplus or loss or book is None or not book.booked:
        now = case.position_minor() if book is None else book.terms.cost.minor
        position = Position(cost=now, surplus=surplus.minor, loss=loss.minor)
    solved, effect = _act(case, Revaluation(on=ANY_START, fair_value=fair), position)
    moved = effect.after.surplus - effect.before.surplus
    charged = effect.after.loss - effect.before.loss
    solved.figures |= {
        "surplus": _amount(effect.after.surplus, case),
        "to_surplus": _amount(max(moved, 0), case),
        "from_surplus": _amount(max(-moved, 0), case),
        "to_profit_or_loss": _amount(abs(charged), case),
        "increase": effect.change,
        "decrease": -effect.change,
    }
    gross = case.amount("cost")
    if gross is not None and case.says(r"35 ?\(?a\b|proportion|restated"):
        # Gross and accumulated grow alike (IAS 16.35a); the engine eliminates (IAS 16.35b).
        restated = share(gross, Fraction(fair.minor, effect.before.book_value))
        gone = restated - fair
        solved.figures |= {"new_cost": restated, "new_accumulated": gone, "accumulated": gone}
    elif gross is not None and case.says(r"35 ?\(?b\b|eliminat"):
        none = case.zero()
        solved.figures |= {"new_cost": fair, "new_accumulated": none, "accumulated": none}
    return solved


def _transfer(case: EventCase) -> Solved:
    """The surplus goes to retained earnings as the asset is used (IAS 16.41)."""
    surplus, months = (
        case.need("surplus", "revaluation_surplus"),
        case.given.whole(*REMAINING_INPUTS),
    )
    if not months or months < 1:
        raise NotUnderstoodError("Over how many periods the surplus is used is not said.")
    rows = course(case.terms(surplus, months * case.frequency.months)).rows
    return Solved(figures={"transfer": rows[0].period.amount, "last": rows[-1].period.amount})


# --- cost --------------------------------------------------------------------------------------


def _improvement(case: EventCase) -> Solved:
    old_cost = case.amount("old_component_cost", "old_part_cost", "replaced_cost", "old_cost")
    old_gone = case.amount("old_component_accumulated", "old_part_accumulated",
                           "replaced_accumulated", "old_accumulated") or case.zero()  # fmt: skip
    old_value = case.amount("old_component_nbv", "old_part_nbv", "replaced_nbv", "old_nbv")
    more = case.given.whole("extra_months", "extension", "extension_months", "life_extended_by",
                            "added_months", "more_months") or 0  # fmt: skip
    left, total = case.given.whole(*NEW_REMAINING), case.given.whole(*NEW_TOTAL)
    improvement = Improvement(on=ANY_START, cost=case.need(*IMPROVED), more_months=more)
    book = case.book()
    if book is not None and (left is not None or total is not None):
        more = (total or 0) - book.terms.life_months
        if left is not None:
            more = left - (book.terms.life_months - book.booked * case.frequency.months)
        improvement = replace(improvement, more_months=more)
    if old_cost is None and old_value is None:
        solved, effect = _act(case, improvement)
    else:
        before = _carried(case, book)
        part = _replaced(old_cost, old_gone, before, derived=book is not None and book.booked > 0)
        lost = old_value or _amount(part.book_value, case)
        solved, effect = _act(case, improvement, Position(before.book_value - lost.minor))
        solved.figures |= {"loss": lost, "gain": -lost, "old_part_nbv": lost}
        solved.entries = (*_derecognised(part, case), *solved.entries) if part.cost else ()
    solved.figures["new_cost"] = _amount(effect.after.cost, case)
    return solved


def _replaced(
    cost: Amount | None, depreciated: Amount, before: Position, *, derived: bool
) -> Position:
    """The part that goes: as given, or as its cost is a share of the whole."""
    if cost is None:
        return Position(0)
    if derived and not depreciated:
        return before.share(Fraction(cost.minor, before.cost))
    return Position(cost.minor, depreciated.minor)


def _derecognised(part: Position, case: EventCase) -> list[Entry]:
    lines = {
        Account.ACCUMULATED_DEPRECIATION: part.depreciated,
        Account.LOSS: part.book_value,
        Account.ASSET_COST: -part.cost,
    }
    return [entry(ANY_START, "Replaced part", case.currency, lines)]


def _carried(case: EventCase, book: Book | None) -> Position:
    """What the book carries before the event."""
    if book is None or not book.booked:
        return Position(case.position_minor())
    charged = sum(row.period.amount.minor for row in course(book.terms).rows[: book.booked])
    return Position(book.terms.cost.minor, charged)


def _repair(case: EventCase) -> Solved:
    spent = case.need("repair", "repair_cost", "maintenance", "expense")
    cost, life = case.need("cost", "nbv", "book_value"), case.life()
    booked = case.booked()
    results = []
    for months in ANY_LIVES if life is None else (life,):
        terms = case.terms(cost, months)
        event = Repair(on=terms.in_service, cost=spent)
        results.append(_forward(Book(terms, booked or 0), event, case))
    first = results[0]
    first.figures["expense"] = spent
    judges = [one.judges["schedule"] for one in results]
    both = (lambda wanted: all(judge(wanted) for judge, _ in judges)), judges[0][1]
    first.judges = {"schedule": both, "result": both}
    if life is None:
        first.figures = {"expense": spent, "book_value": cost}
    return first


def _credit(case: EventCase) -> Solved:
    solved, effect = _act(case, CreditNote(on=ANY_START, amount=case.need(*CREDITED)))
    solved.figures["new_cost"] = _amount(effect.after.cost, case)
    return solved


def _currency(case: EventCase) -> Solved:
    """The cost at the rate of the purchase date; later rates do not touch it."""
    rate = case.given.number("rate_at_purchase", "purchase_rate", "rate", "fx_rate")
    if rate is None:
        raise NotUnderstoodError("The rate of the purchase date is not said.")
    case.given.skip(name for name in case.given.values if re.search("rate", name))
    case.given.skip({"currency", "cost"})
    target = case.given.values.get("currency", "").upper()
    if not is_known_currency(target):
        raise NotUnderstoodError("The currency of the book is not said.")
    paid = number_of(case.given.values.get("cost", ""))
    cost = Amount(EXACT.multiply(paid, rate), target).rounded()
    solved = Solved(figures={"cost": cost, f"cost_{target.lower()}": cost, "book_value": cost})
    paid_at = case.given.number("rate_at_payment", "payment_rate")
    if paid_at is not None:
        # The debt moves with the rate, the cost does not (IAS 21.28).
        more = Amount(EXACT.multiply(paid, paid_at), target).rounded() - cost
        solved.figures |= {"exchange_loss": more, "exchange_gain": -more}
    solved.judges["schedule"] = (_says_unchanged, "unchanged")
    life = case.life()
    asked = {int(number) for number in re.findall(r"\b(?:monthly|last) (\d{1,3})\b", case.asked)}
    for months in sorted(asked | ({life} if life else set())):
        rows = schedule(replace(case.terms(cost, months), salvage=Amount.zero(target))).rows
        solved.figures[f"monthly_{months}"] = rows[0].amount
        solved.figures[f"last_{months}"] = rows[-1].amount
        if months == life:
            solved.figures |= {"monthly": rows[0].amount, "last": rows[-1].amount}
    return solved


def _adjustment(case: EventCase) -> Solved:
    """The book value is set anew and spread over the periods that are left."""
    value, book = case.need(*ADJUSTED), case.book()
    if book is None:
        raise NotUnderstoodError("Over how many periods the new value is spread is not said.")
    left = book.terms.life_months - book.booked * case.frequency.months
    if left < 1:
        raise NotUnderstoodError("No period is left over which the new value could be spread.")
    return _rest(course(case.terms(value, left)).rows, value.minor, case)


def _idle(case: EventCase) -> Solved:
    """Nothing pauses a book while an asset stands idle (IAS 16.55)."""
    cost, life = case.need("cost"), case.life() or ANY_LIVES[0]
    case.given.skip(name for name in case.given.values if "idle" in name)
    plan = course(case.terms(cost, life))
    solved = _rest(plan.rows, cost.minor, case)
    solved.judges = _unchanged(plan, plan, case.booked() or 0)
    return solved


def _spread(case: EventCase) -> Solved:
    """A book value over what remains of a life: an asset imported in mid-life."""
    book = case.book()
    if book is None:
        raise NotUnderstoodError("What happens to the book is not said in words known here.")
    rows = course(book.terms).rows
    solved = _rest(rows, book.terms.cost.minor, case)
    solved.figures["book_value"] = book.terms.cost
    return solved


def _amount(minor: int, case: EventCase) -> Amount:
    return Amount.of_minor(minor, case.currency)


_ESTIMATED: Final = (
    *NEW_TOTAL, *NEW_REMAINING, *LONGER, *SHORTER, "new_salvage", "new_residual", "new_method",
    "new_life_years", "change_effective",
)  # fmt: skip
_Kind = tuple[tuple[str, ...], str, Callable[[EventCase], Solved]]
_KINDS: Final[tuple[_Kind, ...]] = (
    (("rate_at_purchase", "purchase_rate", "fx_rate"), r"foreign currency", _currency),
    ((), r"16\.41|retained earnings", _transfer),
    (("fair_value", "revalued_to"), r"\brevalu", _revaluation),
    (("recoverable", "recoverable_amount", "impaired_to", "written_down_to", "cap",
      "value_in_use", "fair_value_less_costs", "fvlcd"), r"\bimpair|\brevers|ias 36", _impairment),
    (IMPROVED, r"\bimprovement|capitalis", _improvement),
    (("repair", "repair_cost", "maintenance"), r"\brepair", _repair),
    (CREDITED, r"credit note|price reduction", _credit),
    (_ESTIMATED, r"estimate|useful life|prospective|posted rows|rule version|recompute", _estimate),
    (ADJUSTED, "", _adjustment),
    ((), r"\bidle\b", _idle),
    ((), r"opening|import|mid life|value adjust|remaining periods", _spread),
)  # fmt: skip
