"""The dialog for facts about the ledger: whose it is, in which currency, with which year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import about_setting
from desktop.widgets.labels import words
from desktop.widgets.style import indent, level_labels

if TYPE_CHECKING:
    from catalog.queries.settings import LedgerSettings
    from desktop.desk import Desk


class SettingsForm(QDialog):
    """Changes only what is different; one command, one step to undo."""

    def __init__(self, desk: Desk, settings: LedgerSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._before = desk, settings
        self.setWindowTitle(self.tr("Settings of the ledger"))
        self.setMinimumWidth(440)
        self.organisation = QLineEdit(settings.organisation, self)
        self.organisation.setMaxLength(200)
        self.currency = self._currencies(settings.currency)
        self.month = self._months(settings.fiscal_year_end[0])
        self.day = QSpinBox(self)
        self.day.setRange(1, 31)
        indent(self.day)
        self.day.setValue(settings.fiscal_year_end[1])
        self.jurisdiction = self._jurisdictions(settings.tax_jurisdiction)
        self.month.currentIndexChanged.connect(lambda _number: self._bound_day())
        self._bound_day()
        self._lay_out()

    def _currencies(self, chosen: str | None) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.addItems([code for code, _ in about_setting("currency").choices])
        box.setCurrentText(chosen or "")
        return box

    def _jurisdictions(self, chosen: str | None) -> QComboBox:
        from desktop.pages.budget.tax_words import jurisdictions

        box = QComboBox(self)
        box.addItem(self.tr("None"), "")
        for code, name in jurisdictions():
            box.addItem(f"{name} ({code})", code)
        box.setCurrentIndex(max(0, box.findData(chosen or "")))
        return box

    def _months(self, chosen: int) -> QComboBox:
        box = QComboBox(self)
        for month in range(1, 13):
            box.addItem(QLocale().standaloneMonthName(month), month)
        box.setCurrentIndex(chosen - 1)
        return box

    def _bound_day(self) -> None:
        """February may end a year on its 29th: the last day in any year."""
        month = self.month.currentData()
        self.day.setMaximum({2: 29, 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31))

    def _lay_out(self) -> None:
        year_end = QWidget(self)
        row = QHBoxLayout(year_end)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.month, 2)
        row.addWidget(self.day, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, widget in (
            (self.tr("Organisation"), self.organisation),
            (self.tr("Currency"), self.currency),
            (self.tr("Fiscal year ends on"), year_end),
            (self.tr("Tax pools of"), self.jurisdiction),
        ):
            form.addRow(title, widget)
            widget.setAccessibleName(title)
        level_labels(form)
        self.month.setAccessibleName(self.tr("Month in which the fiscal year ends"))
        self.day.setAccessibleName(self.tr("Day on which the fiscal year ends"))
        note = self.tr(
            "Reports name the organisation. The currency is what new amounts are entered in;"
            " nothing that is entered is converted. The fiscal year decides which year a charge"
            " falls in."
        )
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(words(note, "secondary", wrap=True, parent=self))
        column.addWidget(buttons)

    def _save(self) -> None:
        from catalog.commands.settings import change_settings
        from catalog.models import SettingName

        month, day = self._before.fiscal_year_end
        wanted = {
            SettingName.ORGANISATION: (self._before.organisation, self.organisation.text().strip()),
            SettingName.CURRENCY: (
                self._before.currency or "", self.currency.currentText().strip().upper()
            ),
            SettingName.FISCAL_YEAR_END: (
                f"{month:02d}-{day:02d}",
                f"{self.month.currentData():02d}-{self.day.value():02d}",
            ),
            SettingName.TAX_JURISDICTION: (
                self._before.tax_jurisdiction or "", self.jurisdiction.currentData()
            ),
        }  # fmt: skip
        values = {name: after for name, (before, after) in wanted.items() if after != before}
        if not values:
            self.accept()
            return
        self._desk.do(self, change_settings, values=values, done=lambda _none: self.accept())
