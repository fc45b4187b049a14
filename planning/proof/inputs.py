"""The words of a case: `inputs` as names and values, dates, amounts, and phrases in a rule."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from money import Amount, minor_digits
from money.currency import known_currencies
from planning.proof import words
from planning.proof.outcome import LONGEST_AMOUNT, LONGEST_NUMBER, NotUnderstoodError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

LONGEST_TEXT: Final = 2_000


def phrase(*texts: str) -> str:
    """Texts in small letters with hyphens, underscores and runs of space as one space."""
    joined = " ".join(texts)
    if len(joined) > LONGEST_TEXT:
        raise NotUnderstoodError("The words of the case are too long to be a rule.")
    return re.sub(r"[\s_\-‐‑–]+", " ", joined.lower()).strip()


class Given:
    """The inputs of a case: `name=value` parts set apart by semicolons, and bare words.

    `name: value` says the same, and a comma in front of a name sets apart as well.

    Each name is read once by the names it may have; what is left over at the end is a word that
    nobody understood.
    """

    def __init__(self, text: str) -> None:
        parts = [_with_sign(part.strip()) for part in _SET_APART.split(text) if part.strip()]
        pairs = [part.split("=", 1) for part in parts if "=" in part]
        self.values = {_name(name): value.strip() for name, value in pairs}
        self.bare = tuple(part for part in parts if "=" not in part)
        self._unread = set(self.values)

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def text(self, *names: str) -> str | None:
        """The value under the first of these names that is there."""
        for name in names:
            if name in self.values:
                self._unread.discard(name)
                return self.values[name]
        return None

    def skip(self, names: Iterable[str]) -> None:
        """These names repeat what others say."""
        self._unread -= set(names)

    def number(self, *names: str) -> Decimal | None:
        """A number, with a percent sign as hundredths; a currency behind it is left to others."""
        found = self.text(*names)
        return None if found is None else number_of(found)

    def whole(self, *names: str) -> int | None:
        """A whole number."""
        found = self.number(*names)
        if found is not None and found != int(found):
            raise NotUnderstoodError(f"“{found}” for “{names[0]}” is not a whole number.")
        return None if found is None else int(found)

    def day(self, *names: str) -> date | None:
        """A day, such as 2024-01-31 or 31 January 2024."""
        found = self.text(*names)
        return None if found is None else day_of(found)

    def require_all_read(self) -> None:
        """Raise NotUnderstoodError where an input was not used."""
        if self._unread:
            listed = ", ".join(f"“{name}”" for name in sorted(self._unread))
            raise NotUnderstoodError(f"The input {listed} is not known here.")


_SET_APART: Final = re.compile(r";|,(?=\s*(?:[A-Za-z][\w \-]{0,40}\s*[=:]|DISP\b))")
_WITH_COLON: Final = re.compile(r"(?!disp\b)([a-z][a-z_ \-]*[a-z])\s*:\s*(\S.*)", re.IGNORECASE)


def _with_sign(part: str) -> str:
    """`name: value` as `name=value`."""
    found = None if "=" in part else _WITH_COLON.fullmatch(part)
    return part if found is None else f"{found[1]}={found[2]}"


def _name(text: str) -> str:
    return re.sub(r"[\s\-]+", "_", text.strip().lower())


def number_of(text: str) -> Decimal:
    """The number in front of `text`: `0.6316`, `63.16%`, `1000.00 USD`, `EUR 5`, `1 200`."""
    plain = re.sub(r"(?<=\d)[ \u00a0,](?=\d{3}\b)", "", text.strip())
    found = re.fullmatch(
        r"(?:(?:[A-Z]{3}|[€£$¥₹]) ?)?([+-]?\d+(?:\.\d+)?)"
        r" ?(%|percent|per cent|[A-Z]{3}|[€£$¥₹]|months?|years?|units?|hours?)?",
        plain,
    )
    try:
        number = Decimal(found.group(1)) if found and len(plain) <= LONGEST_NUMBER else None
    except InvalidOperation:
        number = None
    if found is None or number is None:
        raise NotUnderstoodError(f"“{text[:40]}” is not a number.")
    return number / 100 if found.group(2) in {"%", "percent", "per cent"} else number


def day_of(text: str) -> date:
    """The day that `text` writes, in one of the ways in which only one day can be meant."""
    if not re.fullmatch(words.DAY, text.strip(), re.IGNORECASE):
        raise NotUnderstoodError(f"“{text[:40]}” is not a day like 2024-01-31.")
    return words.day_of(text.strip())


def year_end_of(text: str) -> tuple[int, int]:
    """The month and day of `03-31` or of a whole date."""
    found = re.fullmatch(r"(?:\d{4}-|--)?(\d{1,2})-(\d{1,2})", text.strip())
    if found is None and re.fullmatch(words.DAY, f"{text.strip()} 2024", re.IGNORECASE):
        day = day_of(f"{text.strip()} 2024")  # in words: 30 June, June 30
        return day.month, day.day
    if found is None:
        raise NotUnderstoodError(f"“{text[:40]}” is not the end of a fiscal year like 12-31.")
    return int(found.group(1)), int(found.group(2))


def currency_of(digits: int) -> str:
    """Some currency with this many minor digits."""
    for preferred in ("EUR", "JPY", "KWD", *known_currencies()):
        if minor_digits(preferred) == digits:
            return preferred
    raise NotUnderstoodError(f"No currency has {digits} minor digits.")


def amount_of(number: Decimal, currency: str) -> Amount:
    """An amount in whole minor units; NotUnderstoodError where it has finer fractions."""
    amount = Amount(number, currency)
    if abs(number.adjusted()) > LONGEST_AMOUNT or amount != amount.rounded():
        raise NotUnderstoodError(f"{number} is not an amount in {currency}.")
    return amount.rounded()


def first_match(patterns: Mapping[str, object], text: str) -> object | None:
    """The value of the first pattern that `text` has."""
    return next((value for pattern, value in patterns.items() if re.search(pattern, text)), None)
