"""A criterion: a figure at least, at most or after something, as a chip that can be taken off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import locale_name
from desktop.pages.catalogue.words import field_text
from desktop.widgets.fields import ChoiceField, TextField
from desktop.widgets.form import Form
from desktop.widgets.labels import words
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

PRICE, RELEASED = "price", "released"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of the filter: `asked` as the command line writes it, `label` as people read it.

    `currency` is the one that prices are compared in because of it.
    """

    name: str
    asked: tuple[str, ...]
    label: str
    currency: str = ""


class CriterionDialog(QDialog):
    """Asks for a figure and its bounds; what cannot be read is said beside its field."""

    def __init__(
        self,
        kind: str | None,
        currency: str,
        accept: Callable[[Criterion], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._currency, self._accept = currency, accept
        title = self.tr("Add a criterion")
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.form = Form(
            [
                ChoiceField("name", self.tr("Figure"), required=True, options=_options(kind)),
                TextField("least", self.tr("At least"), most=40),
                TextField(
                    "most", self.tr("At most"), most=40,
                    help=self.tr("A number in the figure’s unit, an amount such as 5000 EUR, or a "
                                 "year, month or day such as 2023-01."),
                ),
            ],
            self,
        )  # fmt: skip
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        buttons.button(standard.Ok).setText(self.tr("Add"))
        buttons.accepted.connect(self.check)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(words(title, "title", parent=self))
        column.addWidget(self.form)
        column.addWidget(buttons)

    def check(self) -> None:
        """Hand over the criterion if it can be read."""
        values = self.form.values()
        if values is None:
            return
        bounds: dict[str, Any] = {}
        for bound in ("least", "most"):
            try:
                if values[bound]:
                    bounds[bound] = self._read(values["name"], values[bound])
            except ValueError as error:
                self.form.show_problem(bound, said(str(error)))
                return
        if not bounds:
            self.form.show_problem("least", self.tr("One of the two is needed."))
            return
        self.accept()
        self._accept(criterion(values["name"], bounds.get("least"), bounds.get("most")))

    def _read(self, name: str, text: str) -> Any:
        if name == PRICE:
            from money.text import parse_amount

            return parse_amount(text, self._currency, locale_name())
        if name == RELEASED:
            from catalog.models.catalogue import checked_release

            return checked_release(text)
        from catalog.models.catalogue_fields import FIELD_BY_NAME
        from money.text import parse_number

        field = FIELD_BY_NAME[name]
        number = parse_number(text.removesuffix(field.unit).strip(), locale_name())
        if not 0 <= number <= field.most:
            raise ValueError(
                self.tr("Between 0 and {most} {unit}, please.").format(
                    most=field.most, unit=field.unit
                )
            )
        return number

    @override
    def reject(self) -> None:
        """Closed without adding."""
        super().reject()
        self.deleteLater()


def criterion(name: str, least: Any, most: Any) -> Criterion:
    """The criterion of these bounds: numbers, amounts or dates; None bounds nothing."""
    asked = [
        f"{name}{sign}{_plain(value)}"
        for sign, value in ((">=", least), ("<=", most))
        if value is not None
    ]
    title, unit = _named(name)
    if least is not None and most is not None:
        between = f"{_shown(least)} … {_shown(most)}"
    else:
        between = f"≥ {_shown(least)}" if least is not None else f"≤ {_shown(most)}"
    label = " ".join(part for part in (title, between, unit) if part)
    priced = least if least is not None else most
    return Criterion(name, tuple(asked), label, priced.currency if name == PRICE else "")


def _named(name: str) -> tuple[str, str]:
    if name == PRICE:
        return translate("catalogue", "Price"), ""
    if name == RELEASED:
        return translate("catalogue", "Released"), ""
    from catalog.models.catalogue_fields import FIELD_BY_NAME

    return field_text(FIELD_BY_NAME[name]), FIELD_BY_NAME[name].unit


def _options(kind: str | None) -> list[tuple[str, str]]:
    """Price and release of every kind, and the numbers of this one with their units."""
    from catalog.models.catalogue_fields import FIELDS, ModelKind, fields_of

    fields = FIELDS if kind is None else fields_of(ModelKind(kind))
    numbers = [
        (field.name, f"{field_text(field)} ({field.unit})" if field.unit else field_text(field))
        for field in fields
        if field.is_number
    ]
    return [(PRICE, _named(PRICE)[0]), (RELEASED, _named(RELEASED)[0]), *numbers]


def _plain(value: Any) -> str:
    from money import Amount

    if isinstance(value, Amount):
        return f"{value.number:f}{value.currency}"
    return value if isinstance(value, str) else f"{value:f}"


def _shown(value: Decimal | str | Any) -> str:
    from decimal import Decimal

    from desktop.amounts import amount_text
    from desktop.table.column import plain_text
    from money import Amount

    if isinstance(value, Amount):
        return amount_text(value)
    return plain_text(value) if isinstance(value, Decimal) else str(value)
