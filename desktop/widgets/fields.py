"""Fields of a form: text in the field, a value in the program, and a sentence when they differ."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.language import locale_name
from desktop.widgets.style import set_property
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from decimal import Decimal

    from money import Amount


@dataclass(frozen=True, slots=True)
class Field:
    """What all fields have. A field that is not `required` gives None when it is left empty."""

    name: str
    label: str
    required: bool = False
    help: str = ""

    def make(self, parent: QWidget) -> FieldEditor:
        """The editor of the field."""
        return TextEditor(self, parent)

    def read(self, text: str) -> Any:
        """The value that `text` writes; raises ValueError with a sentence."""
        return text

    def write(self, value: Any) -> str:
        """`value` as a person would type it."""
        return str(value)

    @property
    def placeholder(self) -> str:
        """An example of what to type."""
        return ""


@dataclass(frozen=True, slots=True)
class TextField(Field):
    """A line of text; `lines` above 1 make room for a paragraph."""

    lines: int = 1
    most: int = 500

    @override
    def make(self, parent: QWidget) -> FieldEditor:
        """A line, or a small page."""
        return ParagraphEditor(self, parent) if self.lines > 1 else TextEditor(self, parent)

    @override
    def read(self, text: str) -> str:
        """The text without blanks around it."""
        if len(text) > self.most:
            raise ValueError(
                translate("fields", "At most {most} characters, please; these are {count}.").format(
                    most=self.most, count=len(text)
                )
            )
        return text.strip()


@dataclass(frozen=True, slots=True)
class AmountField(Field):
    """An amount of money; `currency` where the text names none."""

    currency: str = "EUR"
    may_be_negative: bool = False

    @override
    def read(self, text: str) -> Amount:
        """Strictly by the person's locale."""
        from money.text import parse_amount

        amount = parse_amount(text, self.currency, locale_name())
        if amount.number < 0 and not self.may_be_negative:
            raise ValueError(translate("fields", "The amount cannot be below zero."))
        return amount

    @override
    def write(self, value: Amount) -> str:
        """With the code of its currency."""
        from money.text import format_amount

        return format_amount(value, locale_name(), code=True)

    @property
    @override
    def placeholder(self) -> str:
        """The currency that is meant when none is typed."""
        return self.currency


@dataclass(frozen=True, slots=True)
class NumberField(Field):
    """A number within bounds; `digits` decimals at most."""

    least: Decimal | int | None = None
    most: Decimal | int | None = None
    digits: int = 0
    unit: str = ""

    @override
    def read(self, text: str) -> Decimal | int:
        """An int without decimals, else a Decimal."""
        from money.text import parse_number

        number = parse_number(text.removesuffix(self.unit).strip(), locale_name())
        if number != round(number, self.digits):
            raise ValueError(
                translate("fields", "At most {digits} decimals, please.").format(digits=self.digits)
                if self.digits
                else translate("fields", "A whole number, please.")
            )
        if (self.least is not None and number < self.least) or (
            self.most is not None and number > self.most
        ):
            raise ValueError(self._bounds())
        return number if self.digits else int(number)

    @override
    def write(self, value: Decimal | int) -> str:
        """With the separators of the locale and as many decimals as the value has."""
        from decimal import Decimal

        from money.text import format_number

        exponent = Decimal(value).as_tuple().exponent
        digits = max(0, -exponent) if isinstance(exponent, int) else 0
        return format_number(value, locale_name(), digits=digits)

    @property
    @override
    def placeholder(self) -> str:
        """The unit."""
        return self.unit

    def _bounds(self) -> str:
        if self.least is not None and self.most is not None:
            return translate("fields", "Between {least} and {most}, please.").format(
                least=self.least, most=self.most
            )
        if self.least is not None:
            return translate("fields", "{least} or more, please.").format(least=self.least)
        return translate("fields", "{most} or less, please.").format(most=self.most)


@dataclass(frozen=True, slots=True)
class DateField(Field):
    """A day: 2026-11-21, or as the locale writes it."""

    not_after: date | None = None

    @override
    def read(self, text: str) -> date:
        """ISO first, then the short form of the locale."""
        day = _iso(text) or _by_locale(text)
        if day is None:
            raise ValueError(
                translate("fields", "Not a date; write it like {example}.").format(
                    example="2026-11-21"
                )
            )
        if self.not_after is not None and day > self.not_after:
            raise ValueError(
                translate("fields", "The date lies after {day}.").format(
                    day=self.not_after.isoformat()
                )
            )
        return day

    @override
    def write(self, value: date) -> str:
        """ISO."""
        return value.isoformat()

    @property
    @override
    def placeholder(self) -> str:
        """The shape of a date."""
        return translate("fields", "YYYY-MM-DD")


@dataclass(frozen=True, slots=True)
class ChoiceField(Field):
    """One of several: pairs of value and words. Not required: an empty choice comes first."""

    options: Sequence[tuple[Hashable, str]] = ()

    @override
    def make(self, parent: QWidget) -> FieldEditor:
        """A box to open."""
        return ChoiceEditor(self, parent)


class FieldEditor:
    """What the form asks of an editor; `widget` is what stands in the form."""

    widget: QWidget

    def __init__(self, field: Field) -> None:
        self.field = field

    def raw(self) -> str:
        """What was typed."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value; raises ValueError with a sentence when there is none to be had."""
        text = self.raw().strip()
        if not text:
            if self.field.required:
                raise ValueError(translate("fields", "This is needed."))
            return None
        return self.field.read(text)

    def show_value(self, value: Any) -> None:
        """Put `value` into the field; None empties it."""
        raise NotImplementedError

    def on_edit(self, call: Callable[[], object]) -> None:
        """Call when a person changed the field."""
        raise NotImplementedError

    def show_wrong(self, *, wrong: bool) -> None:
        """Mark the field."""
        set_property(self.widget, "wrong", wrong)


class TextEditor(FieldEditor):
    """One line."""

    def __init__(self, field: Field, parent: QWidget) -> None:
        super().__init__(field)
        self.widget: QLineEdit = QLineEdit(parent)
        self.widget.setPlaceholderText(field.placeholder)

    @override
    def raw(self) -> str:
        """What was typed."""
        return self.widget.text()

    @override
    def show_value(self, value: Any) -> None:
        """As a person would type it, from its beginning."""
        self.widget.setText("" if value is None else self.field.write(value))
        self.widget.home(False)

    @override
    def on_edit(self, call: Callable[[], object]) -> None:
        """At every key."""
        self.widget.textEdited.connect(lambda _text: call())


class ParagraphEditor(FieldEditor):
    """Several lines; Tab goes on to the next field."""

    def __init__(self, field: TextField, parent: QWidget) -> None:
        super().__init__(field)
        self.widget: QPlainTextEdit = QPlainTextEdit(parent)
        self.widget.setTabChangesFocus(True)
        self.widget.setFixedHeight(self.widget.fontMetrics().lineSpacing() * field.lines + 18)

    @override
    def raw(self) -> str:
        """What was typed."""
        return self.widget.toPlainText()

    @override
    def show_value(self, value: Any) -> None:
        """The text."""
        self.widget.setPlainText("" if value is None else str(value))

    @override
    def on_edit(self, call: Callable[[], object]) -> None:
        """At every change."""
        self.widget.textChanged.connect(call)


class ChoiceEditor(FieldEditor):
    """A box to open; the value is what belongs to the chosen words."""

    def __init__(self, field: ChoiceField, parent: QWidget) -> None:
        super().__init__(field)
        self.widget: QComboBox = QComboBox(parent)
        self._values: list[Hashable] = [] if field.required else [None]
        if not field.required:
            self.widget.addItem("")
        for value, text in field.options:
            self.widget.addItem(text)
            self._values.append(value)

    @override
    def raw(self) -> str:
        """The chosen words."""
        return self.widget.currentText()

    @override
    def value(self) -> Any:
        """What belongs to the chosen words."""
        number = self.widget.currentIndex()
        if number < 0:
            raise ValueError(translate("fields", "This is needed."))
        return self._values[number]

    @override
    def show_value(self, value: Any) -> None:
        """Choose it."""
        self.widget.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @override
    def on_edit(self, call: Callable[[], object]) -> None:
        """At every choice."""
        self.widget.activated.connect(lambda _number: call())


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _by_locale(text: str) -> date | None:
    found = QLocale().toDate(text, QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    if not found.isValid():
        return None
    century = 100 if found.year() < _FIRST_YEAR else 0  # Qt reads 1/2/26 as 1926
    return date(found.year() + century, found.month(), found.day())


_FIRST_YEAR = 1980
