"""Event cases about endings: sale, scrap, theft, trade-in, return, and parts of an asset."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.depreciation.course import Course, PostedPeriod, course
from planning.depreciation.endings import (
    ByQuantity,
    ByValue,
    Disposal,
    DisposalConvention,
    Ending,
    outcome,
    require_open,
)
from planning.depreciation.events import Improvement
from planning.depreciation.position import Position
from planning.errors import DepreciationError
from planning.proof.event_answers import Solved
from planning.proof.event_words import (
    ACCUMULATED_INPUTS,
    ANY_START,
    IMPROVED,
    EventCase,
    decimal_share,
)
from planning.proof.inputs import amount_of, day_of, first_match, number_of
from planning.proof.outcome import NotUnderstoodError
from planning.proof.words import DAY
from planning.tax.explained import share

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from planning.depreciation import Terms
    from planning.depreciation.endings import Outcome

CONVENTION_WORDS: Final[Mapping[str, object]] = {
    r"disp month none|no (depreciation|charge)( is (charged|booked))? in the month|"
    r"month of (disposal|sale) (is )?not (charged|depreciated|counted)": (
        DisposalConvention.NO_MONTH
    ),
    r"disp month full|full (depreciation in the )?month( of disposal)?|"
    r"month of (disposal|sale) (is )?(charged|depreciated|counted|counts)": (
        DisposalConvention.FULL_MONTH
    ),
    r"disp daily excl|day of (the )?(disposal|sale) (is )?(excluded|not)": (
        DisposalConvention.DAYS_WITHOUT
    ),
    r"disp daily incl|day of (the )?(disposal|sale) (is )?included": DisposalConvention.DAYS_WITH,
}
ENDING_INPUTS: Final = {
    "sold": Ending.SALE,
    "sale_date": Ending.SALE,
    "disposed": Ending.SALE,
    "disposal_date": Ending.SALE,
    "scrapped": Ending.SCRAP,
    "scrap_date": Ending.SCRAP,
    "written_off": Ending.SCRAP,
    "donated": Ending.SCRAP,
    "given_away": Ending.SCRAP,
    "recycled": Ending.SCRAP,
    "stolen": Ending.THEFT,
    "theft_date": Ending.THEFT,
    "lost": Ending.THEFT,
    "destroyed": Ending.THEFT,
    "traded_in": Ending.TRADE_IN,
    "traded": Ending.TRADE_IN,
    "trade_in_date": Ending.TRADE_IN,
    "returned": Ending.RETURN,
    "return_date": Ending.RETURN,
}
PROCEEDS_INPUTS: Final = (
    "proceeds", "insurance", "compensation", "trade_in_value", "trade_in_allowance", "allowance",
    "trade_in", "refund", "credit", "credit_note", "price", "sale_price", "net_proceeds",
)  # fmt: skip
COST_INPUTS: Final = (
    "selling_costs", "costs_to_sell", "cost_to_sell", "selling_cost", "disposal_costs", "fees",
    "fee", "commission", "removal_costs", "removal_cost", "costs", "deductible", "excess",
)  # fmt: skip


POSTED_TO: Final = ("posted_to", "booked_to", "posted_until", "last_posted")
IMPROVED_ON: Final = ("improved", "improved_on", "improvement_date", "upgraded", "upgrade_date")


def _ending(case: EventCase) -> tuple[Ending, date | None]:
    if _is_day(case.given.values.get("trade_in", "")):
        return Ending.TRADE_IN, day_of(case.given.text("trade_in") or "")
    for name, ending in ENDING_INPUTS.items():
        if name in case.given:
            value = case.given.text(name) or ""
            return ending, day_of(value) if _is_day(value) else None
    return Ending.SALE, case.given.day("on", "date")


def _is_day(text: str) -> bool:
    return re.fullmatch(DAY, text.strip(), re.IGNORECASE) is not None


#: Proceeds of which the buyer's tax is a part, by their names and in words.
_GROSS_NAMES: Final = ("gross_proceeds", "proceeds_gross", "proceeds_incl_vat",
                       "proceeds_including_vat", "proceeds_with_vat")  # fmt: skip
#: A price that says its tax: `2500.00 incl. 25% VAT`.
_PRICE_WITH_TAX: Final = re.compile(
    r"(?P<n>[^%]*?\d) ?(?:incl|with|inside|(?P<on_top>excl|without|plus))[a-z.]*"
    r" (?P<rate>[\d.]+ ?%) ?(?:vat|moms)",
    re.IGNORECASE,
)
_TAX: Final = r"\b(?:vat|moms)\b"
_GROSS: Final = (
    r"\b(?:incl(?:uding|usive)?\.?|inside|with|gross(?: of)?|contains?|less|net of)\b"
    rf"[^;]{{0,25}}{_TAX}"
    rf"|{_TAX}[^;]{{0,25}}\b(?:inside|included|in the proceeds|is not (?:proceeds|ours|income))"
)
_ON_TOP: Final = rf"\b(?:plus|without|no|before)\b[^;]{{0,15}}{_TAX}|{_TAX} on top"


def _proceeds(case: EventCase) -> tuple[Amount, Amount]:
    """What is had, and the tax that came with it: value added tax is not the seller's."""
    named = next((name for name in PROCEEDS_INPUTS if name in case.given), None)
    said = _PRICE_WITH_TAX.fullmatch(case.given.values.get(named or "", ""))
    if said:
        case.given.skip({named or ""})
        had = amount_of(number_of(said["n"]), case.currency)
        return (had, case.zero()) if said["on_top"] else _parted(had, said["rate"])
    gross = case.amount(*_GROSS_NAMES)
    had = gross or case.amount(*PROCEEDS_INPUTS) or case.zero()
    tax = case.given.text("vat", "vat_rate", "vat_percent", "moms")
    if tax is None or (gross is None and case.says(_ON_TOP)):
        return had, case.zero()
    if gross is None and not case.says(_GROSS):
        raise NotUnderstoodError("Whether the tax is inside the proceeds is not said.")
    return _parted(had, tax)


def _parted(gross: Amount, tax: str) -> tuple[Amount, Amount]:
    """A gross price without its tax, and the tax, which is a rate such as `25%` or an amount."""
    number = number_of(tax)
    net = gross - amount_of(number, gross.currency) if tax.strip()[-1].isdigit() else None
    net = share(gross, 1 / (1 + Fraction(number))) if net is None else net
    return net, gross - net


def _disposal(case: EventCase, ending: Ending, on: date) -> Disposal:
    return Disposal(
        on=on,
        ending=ending,
        proceeds=_proceeds(case)[0],
        costs=case.amount(*COST_INPUTS),
    )


def _conventions(case: EventCase) -> list[DisposalConvention]:
    """The convention that the case names; where it names none the day of disposal is not charged,
    and both conventions that say so must agree.
    """
    named = case.given.text("convention", "disposal_convention")
    text = case.words if named is None else re.sub(r"[\s_\-]+", " ", named.lower())
    found = first_match(CONVENTION_WORDS, case.rule if named is None else text)
    found = found or first_match(CONVENTION_WORDS, text)
    if isinstance(found, DisposalConvention):
        return [found]
    return [DisposalConvention.NO_MONTH, DisposalConvention.DAYS_WITHOUT]


def solve_ending(case: EventCase) -> Solved:
    """The whole asset leaves."""
    ending, on = _ending(case)
    cost, life = case.amount("cost"), case.life()
    start = case.given.day("in_service", "available_for_use")
    if on is None or life is None or cost is None or start is None:
        return _solve_bare(case, ending, on)
    case.require_monthly(cost, life)
    terms = case.terms(cost, life, start)
    # Nothing is charged from the day it is held for sale (IFRS 5.25).
    on = case.given.day("held_for_sale", "held_for_sale_from", "classified") or on
    disposal = _disposal(case, ending, on)
    posted, improved = _posted(case, terms), _improved(case)
    all_solved = []
    for convention in _conventions(case):
        sale = replace(disposal, convention=convention)
        refusal = _refusal(posted, sale)
        if refusal and not _is_reversed_first(case):
            all_solved.append(_refused(refusal))
            continue
        kept = [row for row in posted if row.end < on] if refusal else posted
        all_solved.append(_answers(case, course(terms, [*improved, sale], kept), kept))
    first, *others = all_solved
    if any(other.figures != first.figures for other in others):
        raise NotUnderstoodError("What the period of disposal charges is not said.")
    return first


def _improved(case: EventCase) -> list[Improvement]:
    """What was capitalised on a day before the end: its book value leaves as well."""
    on = case.given.day(*IMPROVED_ON)
    added = None if on is None else case.amount(*IMPROVED)
    return [] if on is None or added is None else [Improvement(on=on, cost=added)]


def _posted(case: EventCase, terms: Terms) -> list[PostedPeriod]:
    """The periods that are posted: those until a day, or so many; none unless said."""
    nothing = case.given.values.get("posted_to", "").lower() in {"none", "nothing", "-"}
    case.given.skip({"posted_to"} if nothing else ())
    until = None if nothing else case.given.day(*POSTED_TO)
    rows = course(terms).rows
    count = case.booked()
    if until is not None:
        count = sum(row.period.end <= until for row in rows)
    return [
        PostedPeriod(row.period.start, row.period.end, row.period.amount)
        for row in rows[: count or 0]
    ]


def _refusal(posted: list[PostedPeriod], sale: Disposal) -> tuple[date, date] | None:
    """The first and last day of the posted periods in the way."""
    in_the_way = []
    for row in posted:
        try:
            require_open([(row.start, row.end)], sale)
        except DepreciationError:
            in_the_way.append(row)
    return (in_the_way[0].start, in_the_way[-1].end) if in_the_way else None


def _is_reversed_first(case: EventCase) -> bool:
    """Whether the case says that later postings have been reversed, not that they must be."""
    told = case.given.text("reverse", "reversed", "reverse_first", "reversed_to")
    if told is not None:
        return told.lower() not in {"no", "false", "0"}
    return case.says(r"revers(ed|al)") and not case.says(r"refuse")


def _refused(periods: tuple[date, date]) -> Solved:
    first, last = (f"{day:%Y-%m}" for day in periods)

    def agrees(wanted: str) -> bool:
        months = re.findall(r"\d{4}-\d\d", wanted)
        return "refuse" in wanted.lower() and months in ([], [first, last], [first])

    return Solved(
        judges={"result": (agrees, f"refused; {first}..{last} are posted")},
        figures={"reverse_from": first, "reverse_to": last},
    )


def _answers(case: EventCase, plan: Course, posted: list[PostedPeriod]) -> Solved:
    result = plan.effects[-1].outcome
    assert result is not None
    last = plan.rows[-1] if plan.rows and plan.rows[-1].note else None
    owed = sum(row.period.amount.minor for row in plan.rows[len(posted) :])
    solved = _figures(case, result)
    solved.figures |= {
        "accumulated": result.depreciated,
        "book_value": result.book_value,
        "last_charge": last.period.amount if last else case.zero(),
        "catch_up": Amount.of_minor(owed, case.currency),
        "further": case.zero(),
        "months": len(plan.rows),
    }
    solved.judges["result"] = (
        lambda wanted: not re.search(r"refuse|error", wanted.lower()),
        f"book value {result.book_value.number}, gain {result.gain.number}",
    )
    return solved


def _figures(case: EventCase, result: Outcome) -> Solved:
    solved = Solved(entries=(result.entry,))
    had, tax = _proceeds(case)
    solved.figures = {
        "gain": result.gain,
        "loss": -result.gain,
        "net_proceeds": result.net_proceeds,
        "proceeds": had,
        "vat": tax,
        "cost_out": result.cost,
        "accumulated_out": result.depreciated,
        "book_value_out": result.book_value,
    }
    price = case.amount("new_cost", "new_price", "new_asset", "list_price", "new_asset_cost",
                        "new_asset_price")  # fmt: skip
    if price is not None:
        solved.figures |= {
            "new_cost": price,
            "new_asset_cost": price,
            "to_pay": price - result.net_proceeds,
        }
    return solved


def _solve_bare(case: EventCase, ending: Ending, on: date | None) -> Solved:
    """An ending of which only the balances are given."""
    cost = case.amount("cost")
    left = case.position_minor()
    gross = left if cost is None else cost.minor
    gone = Position(cost=gross, depreciated=gross - left)
    result = outcome(gone, _disposal(case, ending, on or ANY_START), case.currency)
    solved = _figures(case, result)
    solved.figures |= {
        "accumulated": result.depreciated,
        "book_value": result.book_value,
        "further": case.zero(),
    }
    return solved


_GONE: Final = "sold|disposed|scrapped|stolen|lost|returned|donated|traded|part"
#: A name for how many of several leave.
_SOME: Final = re.compile(rf"(?:{_GONE})_(?:qty|quantity|units)|(?:qty|quantity|units)_(?:{_GONE})")


# --- parts -------------------------------------------------------------------------------------


def solve_part(case: EventCase) -> Solved:
    """A part leaves, by quantity, by its cost or as a share; or one unit after the other."""
    ending, on = _ending(case)
    cost = case.need("cost")
    quantity = case.given.whole("qty", "quantity", "units", "total_qty")
    sold = _sold(case)
    singly = case.says(r"one by one|each unit|one after") or "shares" in case.asked
    if quantity is not None and sold is None and singly:
        return _one_by_one(case, cost, quantity)
    part = _part(case, quantity, sold, cost)
    life, start = case.life(), case.given.day("in_service")
    if life is not None and (on is not None or case.booked() is not None):
        return _part_of_course(case, ending, on, part, (cost, life, start))
    accumulated = case.amount(*ACCUMULATED_INPUTS) or case.zero()
    before = Position(cost.minor, accumulated.minor)
    sale = replace(_disposal(case, ending, on or ANY_START), part=part)
    gone = before.share(sale.share(cost.minor))
    solved = _figures(case, outcome(gone, sale, case.currency))
    if quantity is not None and sold is not None:
        solved.figures["quantity_left"] = quantity - sold
    return _with_rest(case, solved, before.less(gone), case.given.whole("remaining"))


def _sold(case: EventCase) -> int | None:
    """How many units leave."""
    named = case.given.whole(*(name for name in case.given.values if _SOME.fullmatch(name)))
    if named is None and re.fullmatch(r"\d+", case.given.values.get("sold", "")):
        return case.given.whole("sold")
    return named


def _part(
    case: EventCase, quantity: int | None, sold: int | None, cost: Amount
) -> ByQuantity | ByValue | None:
    if quantity is not None and sold is not None:
        return ByQuantity(sold, quantity)
    value = case.amount("cost_part", "part_cost", "cost_of_part", "cost_sold", "sold_cost",
                        "part_value", "value_sold", "sold_value", "cost_of_sold")  # fmt: skip
    whole_part = case.given.values.get("part", "")
    if value is None and re.fullmatch(r"[\d.]+(?: [A-Z]{3})?", whole_part):
        value = case.amount("part")
    if value is not None:
        return ByValue(value)
    share = case.given.text("share", "percent", "fraction", "part_share", "sold_share", "part")
    if share is None:
        raise NotUnderstoodError("Which part leaves is not said.")
    number = Fraction(decimal_share(share))
    if number > 1 and "percent" in case.given:
        number /= 100
    if cost.minor * number % 1:
        return ByQuantity(number.numerator, number.denominator)
    return ByValue(Amount.of_minor(int(cost.minor * number), case.currency))


def _part_of_course(
    case: EventCase,
    ending: Ending,
    on: date | None,
    part: ByQuantity | ByValue | None,
    book: tuple[Amount, int, date | None],
) -> Solved:
    cost, life, start = book
    terms = case.terms(cost, life, start or ANY_START)
    case.require_monthly(cost, life)
    plan = course(terms)
    booked = case.booked()
    if on is None:
        assert booked is not None
        on = plan.rows[booked].period.start
    solved = []
    for convention in _conventions(case):
        sale = replace(_disposal(case, ending, on), part=part, convention=convention)
        after = course(terms, [sale])
        effect = after.effects[-1]
        assert effect.outcome is not None
        one = _figures(case, effect.outcome)
        rest = [row.period.amount for row in after.rows[effect.rows :]]
        _with_rest(case, one, effect.after, None)
        if rest:
            one.figures |= {"monthly": rest[0], "last": rest[-1], "periods": len(rest)}
        solved.append(one)
    if any(other.figures != solved[0].figures for other in solved):
        raise NotUnderstoodError("What the period of disposal charges is not said.")
    return solved[0]


def _with_rest(case: EventCase, solved: Solved, rest: Position, remaining: int | None) -> Solved:
    def amount(minor: int) -> Amount:
        return Amount.of_minor(minor, case.currency)

    solved.figures |= {
        "cost_left": amount(rest.cost),
        "accumulated_left": amount(rest.depreciated),
        "book_value_left": amount(rest.book_value),
        "book_value": solved.figures["book_value_out"],
        "accumulated": solved.figures["accumulated_out"],
    }
    if remaining and rest.book_value:
        rows = course(case.terms(amount(rest.book_value), remaining)).rows
        solved.figures |= {"monthly": rows[0].period.amount, "last": rows[-1].period.amount}
    return solved


def _one_by_one(case: EventCase, cost: Amount, quantity: int) -> Solved:
    """Each unit leaves on its own; the last takes what is left."""
    if not 1 <= quantity <= 1000:
        raise NotUnderstoodError("One by one means up to 1000 units here.")
    accumulated = case.amount(*ACCUMULATED_INPUTS) or case.zero()
    now = Position(cost.minor, accumulated.minor)
    gone = []
    for left in range(quantity, 0, -1):
        unit = now.share(Fraction(1, left))
        now = now.less(unit)
        gone.append(unit)

    def amounts(minors: list[int]) -> tuple[Amount, ...]:
        return tuple(Amount.of_minor(minor, case.currency) for minor in minors)

    return Solved(
        figures={
            "cost_shares": amounts([unit.cost for unit in gone]),
            "accumulated_shares": amounts([unit.depreciated for unit in gone]),
            "book_value_shares": amounts([unit.book_value for unit in gone]),
        }
    )
