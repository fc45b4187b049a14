"""Single cells of price lists: amounts, days, stock. What could mean two things is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from catalog.models.catalogue import Condition, PriceUnit
from money import Amount, MoneyError, is_known_currency
from money.amount import LARGEST_KEPT_MINOR
from money.sentence import say
from money.text import parse_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.importing.sheets import Cell

_SYMBOLS: Final = {"€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY", "US$": "USD"}
_CODE: Final = re.compile(r"(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])")
_COMMA_DECIMALS: Final = re.compile(r"\d,\d{1,2}$|\.\d{3},")
_POINT_DECIMALS: Final = re.compile(r"\d\.\d{1,2}$|,\d{3}\.")
_UNCLEAR: Final = re.compile(r"^\d{1,3}([.,])\d{3}$")
_SHORT_DAY: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
#: A spreadsheet would run what begins like this.
FORMULA: Final = re.compile(r"[=@|]|[+-](?!\s*[\d.,])")
_YES: Final = frozenset(
    {
        "yes",
        "y",
        "in stock",
        "available",
        "ja",
        "auf lager",
        "lagernd",
        "i lager",
        "verfügbar",
        "en stock",
        "true",
        "✓",
        "x",
    }
)
_NO: Final = frozenset(
    {
        "no",
        "n",
        "out of stock",
        "not available",
        "sold out",
        "nein",
        "nej",
        "eol",
        "nicht verfügbar",
        "slut",
        "épuisé",
        "false",
        "-",
        "discontinued",
    }
)
_CONDITIONS: Final = {
    "new": Condition.NEW, "neu": Condition.NEW, "ny": Condition.NEW, "neuf": Condition.NEW,
    "used": Condition.USED, "gebraucht": Condition.USED, "begagnad": Condition.USED,
    "refurbished": Condition.REFURBISHED, "refurb": Condition.REFURBISHED, "": Condition.UNSAID,
}  # fmt: skip
_UNITS: Final = {
    "": PriceUnit.PIECE, "piece": PriceUnit.PIECE, "pcs": PriceUnit.PIECE, "pc": PriceUnit.PIECE,
    "ea": PriceUnit.PIECE, "each": PriceUnit.PIECE, "stk": PriceUnit.PIECE, "st": PriceUnit.PIECE,
    "stück": PriceUnit.PIECE, "1": PriceUnit.PIECE, "hour": PriceUnit.HOUR, "h": PriceUnit.HOUR,
    "gb": PriceUnit.GB,
}  # fmt: skip


class CellError(ValueError):
    """A cell that cannot be used; the text says what is accepted."""


@dataclass(frozen=True, slots=True)
class Stock:
    """What a cell says of stock; None is unsaid."""

    in_stock: bool | None
    count: int | None


def locale_of(cells: Iterable[Cell]) -> str | None:
    """How a column's amounts are written, `en_US` or `de_DE`; None where they contradict."""
    texts = [_digits(cell) for cell in cells if isinstance(cell, str)]
    commas = any(_COMMA_DECIMALS.search(text) for text in texts)
    points = any(_POINT_DECIMALS.search(text) for text in texts)
    if commas and points:
        return None
    if commas:
        return "de_DE"
    if points:
        return "en_US"
    return "en_US" if not any(_UNCLEAR.match(text) for text in texts) else None


def _digits(text: str) -> str:
    return re.sub(r"[^\d.,]", "", text)


def amount(cell: Cell, currency: str, locale: str | None) -> Amount:
    """The amount of a cell; `currency` is used where the cell names none."""
    try:
        return _read_amount(cell, currency, locale)
    except MoneyError as error:
        raise CellError(say("a price ({error})", error=str(error))) from None


def _read_amount(cell: Cell, currency: str, locale: str | None) -> Amount:
    if isinstance(cell, Decimal):
        return _amount(cell, currency)
    if not isinstance(cell, str) or not cell:
        raise CellError("a price")
    code, number = _split(cell, currency)
    if locale is None and re.search(r"[.,]", number):
        raise CellError("amounts that all use the same decimal sign; say which: --locale en_US")
    return _amount(parse_number(number, locale or "en_US"), code)


def _split(text: str, currency: str) -> tuple[str, str]:
    """The currency that a price names, and the rest of it."""
    for symbol, code in sorted(_SYMBOLS.items(), key=lambda pair: -len(pair[0])):
        if symbol in text:
            return code, text.replace(symbol, " ", 1).strip()
    named = _CODE.search(text.upper())
    if named and is_known_currency(named[1]):
        return named[1], (text[: named.start()] + " " + text[named.end() :]).strip()
    return currency, text


def _amount(number: Decimal, currency: str) -> Amount:
    if not currency:
        raise CellError("a currency: in the price, in a column, or for the whole list")
    if not is_known_currency(currency):
        raise CellError("a currency code such as EUR")
    found = Amount(number, currency).rounded()
    if found.minor > LARGEST_KEPT_MINOR:
        raise CellError("a price of at most 18 digits")
    if found.number <= 0:
        raise CellError("a price above zero")
    if found.number != number:
        raise CellError(say("a price with no more decimals than {currency} has", currency=currency))
    return found


def day(cell: Cell) -> date:
    """The day of a cell: 2026-03-31, 31.3.2026; 3/4/2026 could be two days and is refused."""
    if isinstance(cell, date):
        return cell
    text = str(cell or "").strip()
    found = _SHORT_DAY.fullmatch(text)
    try:
        if found is None:
            return date.fromisoformat(text)
        first, sign, second, year = int(found[1]), found[2], int(found[3]), int(found[4])
        if sign != "." and first <= 12 and second <= 12 and first != second:
            raise CellError("a day that can only be one: 2026-03-04")
        if first > 12 or sign == ".":
            return date(year, second, first)
        return date(year, first, second)
    except ValueError as error:
        if isinstance(error, CellError):
            raise
        raise CellError("a day such as 2026-03-31") from None


def stock(cell: Cell) -> Stock:
    """What a cell says of stock: a count, yes or no; an unknown word is refused."""
    text = str("" if cell is None else cell).strip().casefold()
    if not text:
        return Stock(None, None)
    if text in _YES:
        return Stock(True, None)
    if text in _NO:
        return Stock(False, 0)
    count = re.fullmatch(r"([<>]?)\s*(\d{1,9})(?:\.0+)?\s*(\+?)\s*(?:pcs|st|stk|stück)?\.?", text)
    if count is None:
        raise CellError("a count, or whether it is in stock")
    number = int(count[2])
    if count[1] or count[3]:
        return Stock(number > 0 or count[1] == ">", None)
    return Stock(number > 0, number)


def condition(cell: Cell) -> Condition:
    """The condition that a cell names."""
    text = str(cell or "").strip().casefold()
    if text not in _CONDITIONS:
        raise CellError("new, used or refurbished")
    return _CONDITIONS[text]


def unit(cell: Cell) -> PriceUnit:
    """What the price is for."""
    text = str(cell or "").strip().casefold().rstrip(".")
    if text not in _UNITS:
        raise CellError("what the price is for: piece, hour or GB")
    return _UNITS[text]
