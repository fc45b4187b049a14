"""The fields that say how a book writes down: method, rate, convention, rows, life, salvage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from desktop.labels import (
    CONVENTIONS,
    FREQUENCIES,
    SIMPLE_METHODS,
    convention_label,
    frequency_label,
    method_label,
)
from desktop.language import locale_name
from desktop.widgets.style import indent, level_labels
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from decimal import Decimal

    from money import Amount
    from planning.depreciation import Terms

DECLINING = frozenset({"declining-balance", "fixed-rate"})
_PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class ChosenTerms:
    """What a person chose for all assets together; `salvage_percent` is of each asset's cost."""

    method: str
    convention: str
    frequency: str
    life_months: int
    factor_percent: int
    rate_percent: Decimal | None
    switch: bool
    salvage_percent: Decimal | None
    salvage_number: Decimal | None

    def salvage_of(self, cost: Amount) -> Amount:
        """The salvage value of an asset of this cost, in its currency. Raises AmountTextError when
        the amount has more decimals than that.
        """
        from money import Amount, AmountTextError

        if self.salvage_number is not None:
            salvage = Amount(self.salvage_number, cost.currency)
            if salvage != salvage.rounded():
                text = translate("terms", "{amount} has more decimals than {currency}.")
                said = text.format(amount=salvage, currency=cost.currency)
                raise AmountTextError(said)
            return salvage.rounded()
        assert self.salvage_percent is not None
        return (cost * (self.salvage_percent / 100)).rounded()


class TermsFields(QWidget):
    """Nothing is filled in beforehand: how assets are written down is for people to decide."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = self._choice("method", SIMPLE_METHODS, method_label)
        self.convention = self._choice("convention", CONVENTIONS, convention_label)
        self.frequency = self._choice("frequency", FREQUENCIES, frequency_label)
        self.life = self._number("life_months", 1200, self.tr("months"))
        self.factor = self._number("factor_percent", 1000, "%")
        self.rate = QLineEdit(self)
        self.switch = QCheckBox(self.tr("Change to straight line once that charges more"), self)
        self.salvage = QLineEdit(self)
        self.salvage_unit = QComboBox(self)
        self.salvage_unit.addItem(self.tr("% of the cost"), _PERCENT)
        self.salvage_unit.addItem(self.tr("in the asset's currency"), "amount")
        for field in (self.rate, self.salvage):
            field.textEdited.connect(lambda _text: self.changed.emit())
        self.switch.toggled.connect(lambda _on: self.changed.emit())
        self.salvage_unit.currentIndexChanged.connect(lambda _number: self.changed.emit())
        self._lay_out()
        self.method.currentIndexChanged.connect(lambda _number: self._show_needed())
        self._show_needed()

    def _choice(self, name: str, values: Iterable[str], label: Callable[[str], str]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setPlaceholderText(self.tr("Choose…"))
        for value in values:
            box.addItem(label(value), value)
        box.setCurrentIndex(-1)
        box.currentIndexChanged.connect(lambda _number: self.changed.emit())
        return box

    def _number(self, name: str, most: int, unit: str) -> QSpinBox:
        """Zero stands for "not chosen yet"."""
        box = QSpinBox(self)
        box.setObjectName(name)
        box.setRange(0, most)
        box.setSpecialValueText(self.tr("Choose…"))
        indent(box)
        box.setSuffix(f"\u00a0{unit}")
        box.valueChanged.connect(lambda _value: self.changed.emit())
        return box

    def _lay_out(self) -> None:
        salvage = QWidget(self)
        row = QHBoxLayout(salvage)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.salvage, 1)
        row.addWidget(self.salvage_unit, 1)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        named: tuple[tuple[str, QWidget, QWidget], ...] = (
            (self.tr("Method"), self.method, self.method),
            (self.tr("Times straight line"), self.factor, self.factor),
            (self.tr("Share a year (%)"), self.rate, self.rate),
            ("", self.switch, self.switch),
            (self.tr("Life"), self.life, self.life),
            (self.tr("Charged"), self.frequency, self.frequency),
            (self.tr("First period"), self.convention, self.convention),
            (self.tr("Salvage value"), salvage, self.salvage),
        )
        for title, row_widget, field in named:
            self.form.addRow(title, row_widget)
            field.setAccessibleName(title or self.switch.text())
        level_labels(self.form)

    def _show_needed(self) -> None:
        """Only what the chosen method asks for."""
        method = self.method.currentData()
        self.form.setRowVisible(self.factor, method == "declining-balance")
        self.form.setRowVisible(self.rate, method == "fixed-rate")
        self.form.setRowVisible(self.switch, method in DECLINING)

    # --- values --------------------------------------------------------------------------------

    def missing(self) -> list[str]:
        """The names of the fields that still have to be chosen."""
        needed = [
            (self.tr("method"), self.method.currentIndex() >= 0),
            (self.tr("life"), self.life.value() > 0),
            (self.tr("how often it charges"), self.frequency.currentIndex() >= 0),
            (self.tr("first period"), self.convention.currentIndex() >= 0),
            (self.tr("salvage value"), bool(self.salvage.text().strip())),
        ]
        if self.method.currentData() == "declining-balance":
            needed.append((self.tr("times straight line"), self.factor.value() > 0))
        if self.method.currentData() == "fixed-rate":
            needed.append((self.tr("share a year"), bool(self.rate.text().strip())))
        return [name for name, is_there in needed if not is_there]

    def chosen(self) -> ChosenTerms:
        """The choice; call it when nothing is `missing`. Raises AmountTextError for a number that
        cannot be read.
        """
        from money.text import parse_number

        method = self.method.currentData()
        salvage = parse_number(self.salvage.text(), locale_name())
        is_percent = self.salvage_unit.currentData() == _PERCENT
        is_fixed = method == "fixed-rate"
        return ChosenTerms(
            method=method,
            convention=self.convention.currentData(),
            frequency=self.frequency.currentData(),
            life_months=self.life.value(),
            factor_percent=self.factor.value() or 200,
            rate_percent=parse_number(self.rate.text(), locale_name()) if is_fixed else None,
            switch=self.switch.isChecked() and method in DECLINING,
            salvage_percent=salvage if is_percent else None,
            salvage_number=None if is_percent else salvage,
        )

    def take(self, terms: Terms) -> None:
        """Fill in method, convention, rows and life of a book that stands; not its salvage value,
        which is an amount of its own.
        """
        for box, value in (
            (self.method, terms.method),
            (self.convention, terms.convention),
            (self.frequency, terms.frequency),
        ):
            box.setCurrentIndex(box.findData(str(value)))
        self.life.setValue(terms.life_months)
        self.factor.setValue(int(terms.factor * 100))
        self.switch.setChecked(terms.switch)
        if terms.rate is not None:
            from money.text import format_number

            self.rate.setText(format_number(terms.rate * 100, locale_name(), digits=2))
