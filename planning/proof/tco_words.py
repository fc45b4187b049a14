"""The words of a case about ownership, return or carbon, and what they come to.

Each reader below knows one kind of question and gives None where the words ask something else. It
answers only when everything it needs is said: nothing is taken for granted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from money import Amount
from planning import carbon, replacement, returns
from planning.cloud.breakeven import break_even_month
from planning.errors import FunctionError
from planning.functions import irr, mirr
from planning.functions.exact import quotient
from planning.leasing import present_value
from planning.proof.outcome import LONGEST_NUMBER, NotUnderstoodError, Row
from planning.tco.energy import HOURS_IN_YEAR, Mode, duty_cycle_w, energy_kwh

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: The cases name no currency, and nothing is rounded; any with two digits stands in.
CURRENCY: Final = "EUR"
LONGEST_TEXT: Final = 4000
NUMBER: Final = r"(-?\d+(?:\.\d+)?)"

_MODE: Final = re.compile(rf"(.+?)\s+{NUMBER}\s*W\s+{NUMBER}\s*%")
_KG_A_KWH: Final = re.compile(rf"{NUMBER}\s*kg(?:CO2e?)?\s*/\s*kWh", re.IGNORECASE)
_KWH: Final = re.compile(rf"{NUMBER}\s*kWh(?:/y(?:ear)?)?", re.IGNORECASE)
_OTHER_CASE: Final = re.compile(r"([A-Za-z]+\d+)\s+kWh")
_ANNUITY: Final = re.compile(
    rf"{NUMBER}\s*[x×]\s*{NUMBER}\s+in\s+(advance|arrears)\s*,\s*{NUMBER}\s*%\s+a\s+(?:month|period)"
)
_EAC: Final = re.compile(r"EAC\s+n\s*=\s*(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Story:
    """A case in its surroundings: its own words and, nearest first, those of its other rows."""

    row: Row
    others: tuple[Row, ...]
    table: tuple[Row, ...]

    @classmethod
    def of(cls, rows: Sequence[Row], index: int) -> Story:
        """The story of the row at `index`: the rows above it first, then those below."""
        row = rows[index]
        order = [*reversed(rows[:index]), *rows[index + 1 :]]
        same = tuple(one for one in order if one.get("case") == row.get("case"))
        if any(len(value) > LONGEST_TEXT for one in (row, *same) for value in one.values()):
            raise NotUnderstoodError("The words of the case are too long to be read.")
        return cls(row, same, tuple(rows))

    def text(self, column: str) -> str:
        """What the case says in a column."""
        return self.row.get(column, "").strip()

    @property
    def parts(self) -> list[str]:
        """Its own inputs, one by one."""
        return _parts(self.row)

    def named(self, *names: str) -> Decimal | None:
        """The input of this name, of the case itself or of the nearest of its rows."""
        for row in (self.row, *self.others):
            for part in _parts(row):
                key, sign, value = part.partition("=")
                if sign and key.strip() in names:
                    return _number(value)
        return None

    @property
    def flows(self) -> list[Amount] | None:
        """The payments of the case or of the nearest of its rows: numbers, what is paid first."""
        for row in (self.row, *self.others):
            numbers = [part for part in _parts(row) if re.fullmatch(NUMBER, part)]
            if len(numbers) > 1 and numbers[0].startswith("-"):
                return [_amount(part) for part in numbers]
        return None


def from_words(story: Story) -> Decimal:
    """What the case comes to by its words; NotUnderstoodError where they leave something open."""
    for reader in _READERS:
        found = reader(story)
        if found is not None:
            return found
    quantity = story.text("quantity") or "nothing"
    raise NotUnderstoodError(f"What “{quantity[:60]}” is worked out from is not said in full.")


def _energy(story: Story) -> Decimal | None:
    if story.text("quantity") != "kWh":
        return None
    power, hours, pue = story.named("P"), story.named("h"), story.named("PUE")
    if power is not None and hours is not None:
        return energy_kwh(power, hours, Decimal(1) if pue is None else pue)
    found = [_MODE.fullmatch(part) for part in story.parts]
    modes = [Mode(match[1], Decimal(match[2]), Decimal(match[3]) / 100) for match in found if match]
    if modes and len(modes) == len(found):
        return energy_kwh(duty_cycle_w(modes), HOURS_IN_YEAR)
    return None


def _carbon(story: Story) -> Decimal | None:
    if not story.text("quantity").startswith("kgCO2"):
        return None
    factor = next((m for part in story.parts if (m := _KG_A_KWH.fullmatch(part))), None)
    used = _kwh_used(story)
    if factor is None or used is None or len(story.parts) != 2:
        return None
    return carbon.operational(used, carbon.Figure(value=Decimal(factor[1]))).value


def _embodied(story: Story) -> Decimal | None:
    """The share of making it that falls on the months of use, or the years until it is made up."""
    made, quantity = story.named("embodied", "embodied_new"), story.text("quantity").lower()
    if made is None:
        return None
    if quantity.startswith("kgco2"):
        used, life = story.named("used", "months_used"), story.named("life", "life_months")
        if used is None or life is None:
            return None
        return carbon.embodied(carbon.Figure(value=made), used, life).value
    before, after = story.named("before", "kwh_before"), story.named("after", "kwh_after")
    factor = next((m for part in story.parts if (m := _KG_A_KWH.fullmatch(part))), None)
    if quantity not in {"years", "payback"} or before is None or after is None or factor is None:
        return None
    saved = (before - after) * Decimal(factor[1])
    if saved <= 0:
        raise FunctionError("It is never made up.")
    return quotient(made, saved)


def _break_even(story: Story) -> Decimal | None:
    """Months until the capital is paid back in cash by what each month saves."""
    capital = story.named("capital", "purchase")
    renting = story.named("renting", "rent", "cloud", "cloud_a_month")
    owning = story.named("owning", "running", "running_a_month")
    said = [capital, renting, owning]
    if story.text("quantity").lower() != "months" or None in said:
        return None
    paid, rent, own = (_amount(str(number)) for number in said)
    months = break_even_month(paid, own, rent).months
    if months is None:
        raise FunctionError("It never pays.")
    return months


def _kwh_used(story: Story) -> Decimal | None:
    """Kilowatt-hours that are said, or that another case of the table comes to."""
    for part in story.parts:
        if said := _KWH.fullmatch(part):
            return Decimal(said[1])
        if other := _OTHER_CASE.fullmatch(part):
            for index, row in enumerate(story.table):
                if row.get("case") == other[1] and row.get("quantity", "").strip() == "kWh":
                    return _energy(Story.of(story.table, index))
    return None


def _return(story: Story) -> Decimal | None:
    flows = story.flows
    if flows is None:
        return None
    asked = story.text("quantity").upper()
    title = story.text("title").lower()
    if asked in {"YEARS", "PAYBACK"} and "payback" in title:
        return _payback(flows, title, story.named("r"))
    if asked in {"NPV", "PI"}:
        return _worth(story, asked, flows)
    if asked == "ROI" and not re.search("annual|a year|per year", title):
        return returns.roi(flows)
    if asked in {"ROI", "ANNUALISED ROI"}:
        return returns.annualised(returns.roi(flows), Decimal(len(flows) - 1))
    if asked == "IRR":
        found = irr([flow.number for flow in flows]).rate
        if found is None:
            raise FunctionError("No rate solves it.")
        return Decimal(found)
    if asked == "MIRR":
        return _mirr(story, flows)
    return None


#: Where the first flow lies at the end of the first year, as spreadsheets have it.
_FROM_ONE: Final = re.compile(
    r"t ?= ?1 (?:is|for) (?:the )?first"
    r"|first (?:flow|payment) (?:is |lies )?(?:at|in) (?:the )?(?:end of )?(?:year|t ?=) ?1"
    r"|first flow at the end of the (?:first )?year|spreadsheets?.{0,3} NPV",
    re.IGNORECASE,
)


def _first_at(story: Story) -> int:
    """When the first flow lies: today, unless the case says that it is a year away."""
    words = " ".join(story.text(column) for column in ("title", "definition", "quantity"))
    return 1 if _FROM_ONE.search(words) else 0


def _worth(story: Story, asked: str, flows: list[Amount]) -> Decimal | None:
    rate = story.named("r")
    if rate is None:
        return None
    if asked == "NPV":
        return returns.npv(flows, rate, first_at=_first_at(story)).number
    return returns.profitability_index(flows, rate)


def _payback(flows: list[Amount], title: str, rate: Decimal | None) -> Decimal | None:
    if "discounted" not in title:
        years = returns.payback(flows)
    elif rate is not None:
        years = returns.discounted_payback(flows, rate)
    else:
        return None
    if years is None:
        raise FunctionError("It is never paid back.")
    return years


def _mirr(story: Story, flows: list[Amount]) -> Decimal | None:
    finance, reinvest = story.named("finance", "rf"), story.named("reinvest", "rr")
    if finance is None or reinvest is None:
        return None
    return mirr([flow.number for flow in flows], finance, reinvest)


def _lease(story: Story) -> Decimal | None:
    if story.text("quantity") != "PV":
        return None
    match = _ANNUITY.search(story.text("title")) or _ANNUITY.search(story.text("inputs"))
    if match is None or "." in match[1] or not 1 <= int(match[1]) <= 1200:
        return None
    payments = [_amount(match[2])] * int(match[1])
    rate = quotient(Decimal(match[4]), Decimal(100))
    return present_value(payments, rate, in_advance=match[3] == "advance").number


def _replacement(story: Story) -> Decimal | None:
    quantity = story.text("quantity")
    asked = _EAC.fullmatch(quantity)
    is_life = quantity.lower().startswith("economic life")
    lists = {name: _listed(story, name) for name in ("price", "resale", "maintenance")}
    rate = story.named("r")
    if not (asked or is_life) or rate is None or not all(lists.values()):
        return None
    life = replacement.economic_life(lists["price"][0], lists["resale"], lists["maintenance"], rate)
    if asked is None:
        return Decimal(life.best.years)
    years = int(asked[1])
    return next((c.a_year.number for c in life.choices if c.years == years), None)


def _listed(story: Story, name: str) -> list[Amount]:
    """The amounts behind a name, set apart by commas: `resale 900,560,340`."""
    for row in (story.row, *story.others):
        for part in _parts(row):
            if part.startswith(name + " "):
                return [_amount(one) for one in part.removeprefix(name).split(",")]
    return []


_READERS: Final[tuple[Callable[[Story], Decimal | None], ...]] = (
    _energy,
    _carbon,
    _embodied,
    _break_even,
    _return,
    _lease,
    _replacement,
)


def _parts(row: Row) -> list[str]:
    return [part.strip() for part in row.get("inputs", "").split(";") if part.strip()]


def _number(text: str) -> Decimal:
    """A number, with `%` a hundredth of it."""
    bare = text.strip()
    is_percent = bare.endswith("%")
    try:
        number = Decimal(bare.removesuffix("%").strip()) if len(bare) <= LONGEST_NUMBER else None
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite() or abs(number.adjusted()) > 30:
        raise NotUnderstoodError(f"“{text[:40]}” is not a number.")
    return number / 100 if is_percent else number


def _amount(text: str) -> Amount:
    return Amount(_number(text), CURRENCY)
