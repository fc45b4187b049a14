"""A small reader of spreadsheet formulas: numbers, arithmetic, and the functions of this program.

It has no cells, no names and no way out: what is not in its grammar is refused. Depth and length
are bounded, because the text is someone else's.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal, DecimalException
from typing import TYPE_CHECKING, Final

from planning import functions as f
from planning.errors import FunctionError
from planning.functions.depreciation import ddb
from planning.functions.exact import EXACT, ONE, ZERO, floor, power, quotient, require, total
from planning.proof.outcome import NotUnderstoodError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST_FORMULA: Final = 4000
DEEPEST: Final = 40
#: Day 0 of a spreadsheet's calendar.
DAY_ZERO: Final = date(1899, 12, 30)

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)|(?P<name>[A-Za-z][A-Za-z0-9.]*)"
    r"|(?P<sign><=|>=|<>|[-+*/^%(){},;|=<>]))"
)

#: What a part of a formula is worth: one number, or a list of them.
Value = Decimal | list[Decimal]


def evaluate(text: str) -> Decimal:
    """The value of a formula such as `=1000+NPV(0.07,100,200)`, or why it cannot be read."""
    formula = text.strip().removeprefix("=")
    if not formula or len(formula) > LONGEST_FORMULA:
        raise NotUnderstoodError("The formula is empty or too long.")
    reader = _Reader(_tokens(formula))
    try:
        value = reader.comparison(0)
    except DecimalException:
        raise FunctionError("The formula has no usable result.") from None
    if reader.peek():
        raise NotUnderstoodError(f"The formula is not understood at “{reader.peek()}”.")
    result = _single(value)
    require(result.is_finite(), "The formula has no usable result.")
    return result


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    while at < len(text):
        if text[at:].isspace():
            break
        found = _TOKEN.match(text, at)
        if not found:
            raise NotUnderstoodError(f"The formula is not understood at “{text[at : at + 20]}”.")
        tokens.append(found.group().strip())
        at = found.end()
    return tokens


def _single(value: Value) -> Decimal:
    if isinstance(value, list):
        raise NotUnderstoodError("A list stands where one number is needed.")
    return value


class _Reader:
    """Recursive descent in the order in which spreadsheets bind: -2^2 is 4 there."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._at = 0

    def peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def take(self, *signs: str) -> str:
        token = self.peek()
        if token and (not signs or token in signs):
            self._at += 1
            return token
        return ""

    def need(self, sign: str) -> None:
        if not self.take(sign):
            raise NotUnderstoodError(f"“{sign}” is missing in the formula.")

    def comparison(self, depth: int) -> Value:
        if depth > DEEPEST:
            raise NotUnderstoodError("The formula is nested too deeply.")
        left = self._sum(depth)
        while sign := self.take("=", "<>", "<", ">", "<=", ">="):
            one, other = _single(left), _single(self._sum(depth))
            left = Decimal(int(_COMPARISONS[sign](one, other)))
        return left

    def _sum(self, depth: int) -> Value:
        left = self._product(depth)
        while sign := self.take("+", "-"):
            other = _single(self._product(depth))
            left = EXACT.add(_single(left), other if sign == "+" else -other)
        return left

    def _product(self, depth: int) -> Value:
        left = self._power(depth)
        while sign := self.take("*", "/"):
            other = _single(self._power(depth))
            one = _single(left)
            left = EXACT.multiply(one, other) if sign == "*" else quotient(one, other)
        return left

    def _power(self, depth: int) -> Value:
        left = self._signed(depth)
        while self.take("^"):
            left = power(_single(left), _single(self._signed(depth)))
        return left

    def _signed(self, depth: int) -> Value:
        sign = 1
        while found := self.take("-", "+"):
            sign = -sign if found == "-" else sign
        value = self._atom(depth)
        while self.take("%"):
            value = EXACT.divide(_single(value), Decimal(100))
        return value if sign > 0 else -_single(value)

    def _atom(self, depth: int) -> Value:
        if self.take("("):
            value = self.comparison(depth + 1)
            self.need(")")
            return value
        if self.take("{"):
            return self._list(depth + 1)
        token = self.take()
        if token and (token[0].isdigit() or token[0] == "."):
            return EXACT.create_decimal(token)
        if token and token[0].isalpha():
            return self._call(token.upper(), depth + 1)
        raise NotUnderstoodError(f"The formula is not understood at “{token}”.")

    def _list(self, depth: int) -> Value:
        values = [_single(self.comparison(depth))]
        while self.take(",", ";", "|"):
            values.append(_single(self.comparison(depth)))
        self.need("}")
        return values

    def _call(self, name: str, depth: int) -> Value:
        if name in {"TRUE", "FALSE"} and self.peek() != "(":
            return Decimal(int(name == "TRUE"))
        function = FUNCTIONS.get(name)
        if function is None:
            raise NotUnderstoodError(f"The formula asks for “{name}”, which is not known here.")
        self.need("(")
        arguments: list[Value] = []
        if self.peek() != ")":
            arguments.append(self._argument(depth))
            while self.take(",", ";"):
                arguments.append(self._argument(depth))
        self.need(")")
        try:
            return function(*arguments)
        except TypeError:
            raise NotUnderstoodError(f"“{name}” is given other arguments than it takes.") from None

    def _argument(self, depth: int) -> Value:
        """An argument; one left empty is zero."""
        return ZERO if self.peek() in {",", ";", ")"} else self.comparison(depth)


_COMPARISONS: Final[dict[str, Callable[[Decimal, Decimal], bool]]] = {
    "=": lambda one, other: one == other,
    "<>": lambda one, other: one != other,
    "<": lambda one, other: one < other,
    ">": lambda one, other: one > other,
    "<=": lambda one, other: one <= other,
    ">=": lambda one, other: one >= other,
}


def _flat(values: Sequence[Value]) -> list[Decimal]:
    return [one for value in values for one in (value if isinstance(value, list) else [value])]


def _many(function: Callable[[list[Decimal]], Decimal]) -> Callable[..., Decimal]:
    return lambda *values: function(_flat(values))


def _plain(function: Callable[..., Decimal]) -> Callable[..., Decimal]:
    """A function of single numbers."""
    return lambda *values: function(*(_single(value) for value in values))


def _loan(function: Callable[..., Decimal | f.Roots], without_type: int) -> Callable[..., Decimal]:
    """A loan function whose last argument may say that payments are in advance."""

    def call(*values: Value) -> Decimal:
        numbers = [_single(value) for value in values]
        in_advance = len(numbers) > without_type and bool(numbers[without_type])
        return _rate(function(*numbers[:without_type], in_advance=in_advance))

    return call


def _rate(result: Decimal | f.Roots) -> Decimal:
    if isinstance(result, f.Roots):
        require(result.rate is not None, "No rate solves it.")
        return Decimal(result.rate or 0)
    return result


def _rounding(mode: str) -> Callable[..., Decimal]:
    def call(value: Decimal, digits: Decimal = ZERO) -> Decimal:
        require(abs(digits) <= 30, "A number is rounded to at most 30 digits.")
        return value.quantize(ONE.scaleb(-int(digits)), rounding=mode, context=EXACT)

    return _plain(call)


def _sumproduct(*lists: Value) -> Decimal:
    columns = [value if isinstance(value, list) else [value] for value in lists]
    require(len({len(column) for column in columns}) == 1, "Lists of one length are multiplied.")
    result = ZERO
    for row in zip(*columns, strict=True):
        term = ONE
        for value in row:
            term = EXACT.multiply(term, value)
        result = EXACT.add(result, term)
    return result


def _day(year: Decimal, month: Decimal, day: Decimal) -> Decimal:
    try:
        return Decimal((date(int(year), int(month), int(day)) - DAY_ZERO).days)
    except (ValueError, OverflowError):
        raise FunctionError("There is no such date.") from None


def _dates(values: Value) -> list[date]:
    numbers = values if isinstance(values, list) else [values]
    require(all(0 < number < 2_900_000 for number in numbers), "There is no such date.")
    return [date.fromordinal(DAY_ZERO.toordinal() + int(number)) for number in numbers]


def _if(condition: Decimal, then: Decimal, other: Decimal = ZERO) -> Decimal:
    return then if condition else other


def _list_of(value: Value) -> list[Decimal]:
    return value if isinstance(value, list) else [value]


FUNCTIONS: Final[dict[str, Callable[..., Value]]] = {
    "SUM": _many(total),
    "MIN": _many(min),
    "MAX": _many(max),
    "AVERAGE": _many(lambda values: quotient(total(values), Decimal(len(values)))),
    "PRODUCT": _sumproduct,
    "SUMPRODUCT": _sumproduct,
    "ABS": _plain(abs),
    "INT": _plain(lambda value: Decimal(floor(value))),
    "ROUND": _rounding(ROUND_HALF_UP),
    "ROUNDUP": _rounding(ROUND_UP),
    "ROUNDDOWN": _rounding(ROUND_DOWN),
    "POWER": _plain(power),
    "SQRT": _plain(lambda value: power(value, Decimal("0.5"))),
    "EXP": _plain(EXACT.exp),
    "LN": _plain(EXACT.ln),
    "LOG10": _plain(EXACT.log10),
    "IF": _plain(_if),
    "AND": _many(lambda values: Decimal(int(all(values)))),
    "OR": _many(lambda values: Decimal(int(any(values)))),
    "NOT": _plain(lambda value: Decimal(int(not value))),
    "COUNT": _many(lambda values: Decimal(len(values))),
    "MOD": _plain(lambda value, by: value - by * floor(quotient(value, by))),
    "CEILING": _plain(lambda value, by=ONE: -by * floor(quotient(-value, by))),
    "FLOOR": _plain(lambda value, by=ONE: by * floor(quotient(value, by))),
    "DATE": _plain(_day),
    "NPV": lambda rate, *flows: f.npv(_single(rate), _flat(flows)),
    "IRR": lambda flows, guess=Decimal("0.1"): _rate(f.irr(_list_of(flows), float(guess))),
    "MIRR": lambda flows, finance, reinvest: f.mirr(
        _list_of(flows), _single(finance), _single(reinvest)
    ),
    "XNPV": lambda rate, flows, days: f.xnpv(_single(rate), _list_of(flows), _dates(days)),
    "XIRR": lambda flows, days, guess=Decimal("0.1"): _rate(
        f.xirr(_list_of(flows), _dates(days), float(guess))
    ),
    "FV": _loan(f.fv, 4),
    "PV": _loan(f.pv, 4),
    "PMT": _loan(f.pmt, 4),
    "NPER": _loan(f.nper, 4),
    "RATE": _loan(f.rate, 4),
    "IPMT": _loan(f.ipmt, 5),
    "PPMT": _loan(f.ppmt, 5),
    "CUMIPMT": _loan(f.cumipmt, 5),
    "CUMPRINC": _loan(f.cumprinc, 5),
    "SLN": _plain(f.sln),
    "SYD": _plain(f.syd),
    "DB": _plain(f.db),
    "DDB": _plain(ddb),
    "VDB": _plain(
        lambda cost, salvage, life, start, end, factor=Decimal(2), no_switch=ZERO: f.vdb(
            cost, salvage, life, start, end, factor, no_switch=bool(no_switch)
        )
    ),
    "EFFECT": _plain(lambda rate, n: power(ONE + quotient(rate, n), n) - ONE),
    "NOMINAL": _plain(lambda rate, n: n * (power(ONE + rate, quotient(ONE, n)) - ONE)),
}
