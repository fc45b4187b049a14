"""`Column`: one column of a table as data, and how its cells read, sort and look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QLocale, Qt

from desktop.theme.tokens import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

Row = TypeVar("Row")

NO_BREAK_SPACE = "\u00a0"


class Align(Enum):
    """Where the text of a column stands; numbers stand right."""

    LEFT = Qt.AlignmentFlag.AlignLeft
    RIGHT = Qt.AlignmentFlag.AlignRight
    CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Pill:
    """A state as a word on a ground."""

    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. `value` gives the Python value (None means unknown), `text` its words.

    Without slots: `Column[Row](…)` of a frozen class with slots fails in Python 3.11.
    """

    title: str
    value: Callable[[Row], Any]
    text: Callable[[Any], str] | None = None
    align: Align = Align.LEFT
    width: int = 120
    """Pixels at 100 %."""
    sort_key: str | None = None
    """What the database sorts by; None: this column cannot be sorted there."""
    key: str = ""
    """The column's name in saved layouts; the title unless given."""
    pill: Callable[[Row], Pill | None] | None = None
    """Draws the cell as a state; the pill's word is then also its text."""
    strong: bool = False
    quiet: bool = False
    hidden: bool = False
    """Not shown until a person chooses it."""
    tooltip: Callable[[Row], str] | None = None
    unknown: str | None = None
    """What stands for None instead of "unknown"; "" where nothing is expected."""
    order: Callable[[Any], Any] | None = None
    """What small tables sort the value by, where the value itself does not compare."""

    @property
    def name(self) -> str:
        """The column's name in saved layouts."""
        return self.key or self.title

    def read(self, row: Row) -> str:
        """The words of the cell, the same on screen, on the clipboard and in an export."""
        if self.pill is not None and (pill := self.pill(row)) is not None:
            return pill.text
        value = self.value(row)
        if value is None:
            return self.unknown_text
        return self.text(value) if self.text is not None else plain_text(value)

    def is_unknown(self, row: Row) -> bool:
        """Whether nobody knows the value."""
        return self.value(row) is None and not (self.pill is not None and self.pill(row))

    @property
    def unknown_text(self) -> str:
        """What stands for a value that nobody knows."""
        if self.unknown is not None:
            return self.unknown
        return translate("table", "unknown")

    def rank(self, row: Row) -> Any:
        """What the value sorts by; None sorts last either way."""
        value = self.value(row)
        if value is None:
            return None
        if self.order is not None:
            return self.order(value)
        return value.casefold() if isinstance(value, str) else value


def plain_text(value: object) -> str:
    """A value in words: ISO dates, numbers by locale, the rest as it calls itself."""
    if isinstance(value, bool):
        return translate("table", "yes") if value else translate("table", "no")
    if isinstance(value, datetime):
        return value.astimezone().strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return QLocale().toString(value)
    if isinstance(value, Decimal):
        return _decimal_text(value)
    if isinstance(value, float):
        return QLocale().toString(value, "g", 6)
    return str(value)


def _decimal_text(value: Decimal) -> str:
    """All digits of the number; only the separators follow the locale."""
    locale = QLocale()
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        return str(value)
    whole, _, rest = f"{abs(value):f}".partition(".")
    grouped = locale.toString(int(whole)) if len(whole) < 18 else whole
    minus = locale.negativeSign() if sign and any(digits) else ""
    return minus + grouped + (locale.decimalPoint() + rest if rest else "")
