"""The pane beside the preview: which report, of which day, for whom, on which paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.labels import kind_label
from desktop.language import language_name, locale_name
from desktop.pages.reports.choices import DecisionChoice, ModelChoice, ScheduleChoice
from desktop.pages.reports.kinds import REPORTS, Choice, ReportKind
from desktop.prints.asked import Asked
from desktop.theme.look import look
from desktop.widgets.chip import FilterChip, Option
from desktop.widgets.labels import section_title, words
from desktop.widgets.style import indent, level_labels

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.inventory import Facets
    from desktop.background import Job
    from desktop.desk import Desk

_LOCALES = {"en": "en_GB", "sv": "sv_SE"}
"""How numbers are written in a report whose language is not that of the window's numbers."""


class OptionsPane(QScrollArea):
    """Fields with everything that a report can be told, the button, and the progress."""

    make_asked = Signal()
    cancel_asked = Signal()
    changed = Signal()
    """A choice is different from what the preview shows."""

    def __init__(self, desk: Desk, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.reports = self._report_list()
        self.about = words("", "secondary", wrap=True, parent=self)
        self.as_of = self._date_field(day)
        self.years = self._years_field()
        self.paper = self._choice((("a4", "A4"), ("letter", "Letter")))
        self.paper.setCurrentIndex(self.paper.findData(desk.settings.values.page_size.lower()))
        self.language = self._choice((("en", "English"), ("sv", "Svenska")))
        self.language.setCurrentIndex(max(0, self.language.findData(language_name())))
        self.prepared_by = self._line_field()
        self.approved_by = self._line_field()
        self.sites = FilterChip(self.tr("Site"), self)
        self.kinds = FilterChip(self.tr("Category"), self)
        for chip in (self.sites, self.kinds):
            chip.chosen_changed.connect(self.changed)
        self.models = ModelChoice(desk, self)
        self.decision = DecisionChoice(self)
        self.schedules = ScheduleChoice(desk, self)
        self._special: dict[Choice, ModelChoice | DecisionChoice | ScheduleChoice] = {
            Choice.MODELS: self.models,
            Choice.DECISION: self.decision,
            Choice.SCHEDULES: self.schedules,
        }
        for special in self._special.values():
            special.changed.connect(self._show_missing)
            special.changed.connect(self.changed)
        self.missing = words("", "secondary", wrap=True, parent=self)
        self.make = QPushButton(self.tr("Make the report"), self)
        self.make.setProperty("primary", True)
        self.make.clicked.connect(self.make_asked)
        self._progress_row = self._progress()
        self._job: Job | None = None
        self._lay_out()
        self.reports.currentRowChanged.connect(lambda _row: self._show_kind())
        self.reports.setCurrentRow(0)

    # --- fields --------------------------------------------------------------------------------

    def _report_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(self.tr("Report"))
        for kind in REPORTS:
            QListWidgetItem(kind.title, made)
        made.setFixedHeight(look().theme.px(min(8, len(REPORTS)) * 30 + 6))
        return made

    def _show_kind(self) -> None:
        """Only what the chosen report can be told."""
        choices = self.kind.choices
        self.about.setText(self.kind.description)
        self.form.setRowVisible(self.as_of, Choice.DAY in choices)
        self.form.setRowVisible(self.years, Choice.YEARS in choices)
        self.scope.setVisible(Choice.SCOPE in choices)
        for choice, widget in self._special.items():
            widget.setVisible(choice in choices)
        self._show_missing()
        self.changed.emit()

    def _show_missing(self) -> None:
        """A report that lacks what it is about cannot be made; the pane says what it lacks."""
        texts = [each.missing for each in self._chosen_special()]
        text = next((text for text in texts if text), "")
        self.missing.setText(text)
        self.missing.setVisible(bool(text))
        self.make.setEnabled(self.can_make)

    @property
    def can_make(self) -> bool:
        """Whether all that the report needs is chosen, and none is being made."""
        return self._job is None and not any(each.missing for each in self._chosen_special())

    def _chosen_special(self) -> list[ModelChoice | DecisionChoice | ScheduleChoice]:
        return [widget for choice, widget in self._special.items() if choice in self.kind.choices]

    def _date_field(self, day: date) -> QDateEdit:
        made = QDateEdit(QDate(day.year, day.month, day.day), self)
        made.setCalendarPopup(True)
        made.setDisplayFormat("yyyy-MM-dd")
        made.dateChanged.connect(lambda _day: self.changed.emit())
        return made

    def _years_field(self) -> QSpinBox:
        made = QSpinBox(self)
        made.setRange(1, 20)
        indent(made)
        made.setValue(5)
        made.valueChanged.connect(lambda _years: self.changed.emit())
        return made

    def _choice(self, values: tuple[tuple[str, str], ...]) -> QComboBox:
        made = QComboBox(self)
        for value, text in values:
            made.addItem(text, value)
        made.currentIndexChanged.connect(lambda _number: self.changed.emit())
        return made

    def _line_field(self) -> QLineEdit:
        made = QLineEdit(self)
        made.setMaxLength(120)
        made.setPlaceholderText(self.tr("optional"))
        made.textEdited.connect(lambda _text: self.changed.emit())
        return made

    # --- layout --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setProperty("role", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(section_title(self.tr("Report"), inside))
        column.addWidget(self.reports)
        column.addWidget(self.about)
        column.addSpacing(4)
        for special in self._special.values():
            column.addWidget(special)
        self.form = self._form(inside)
        column.addLayout(self.form)
        self.scope = self._scope(inside)
        column.addWidget(self.scope)
        column.addSpacing(6)
        column.addWidget(self.missing)
        column.addWidget(self.make)
        column.addWidget(self._progress_row)
        column.addStretch()
        self.setWidget(inside)

    def _scope(self, parent: QWidget) -> QWidget:
        made = QWidget(parent)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        chips.addWidget(self.sites)
        chips.addWidget(self.kinds)
        chips.addStretch()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(section_title(self.tr("Scope"), made))
        column.addLayout(chips)
        scope = self.tr(
            "Amounts: everything on the books until its disposal is entered. Upgrades: assets in"
            " use."
        )
        column.addWidget(words(scope, "secondary", wrap=True, parent=made))
        return made

    def _form(self, parent: QWidget) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, field in (
            (self.tr("As of"), self.as_of),
            (self.tr("Fiscal years"), self.years),
            (self.tr("Paper"), self.paper),
            (self.tr("Language"), self.language),
            (self.tr("Prepared by"), self.prepared_by),
            (self.tr("Approved by"), self.approved_by),
        ):
            field.setAccessibleName(title)
            label = words(title, "label", parent=parent)
            label.setBuddy(field)
            form.addRow(label, field)
        level_labels(form)
        return form

    def _progress(self) -> QWidget:
        made = QWidget(self)
        self.bar = QProgressBar(made)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.doing = words("", "secondary", parent=made)
        cancel = QPushButton(self.tr("Cancel"), made)
        cancel.clicked.connect(self.cancel_asked)
        row = QHBoxLayout()
        row.addWidget(self.doing, 1)
        row.addWidget(cancel)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addLayout(row)
        made.hide()
        return made

    # --- values --------------------------------------------------------------------------------

    @property
    def kind(self) -> ReportKind:
        """The chosen report."""
        return REPORTS[max(0, self.reports.currentRow())]

    @property
    def subject(self) -> str:
        """What the report is about, for the name of its file."""
        return " ".join(each.about for each in self._chosen_special() if each.about)

    def options(self) -> Asked:
        """Everything that is chosen."""
        from catalog.models import AssetKind
        from catalog.queries.filters import AssetFilter

        language = self.language.currentData()
        locale = locale_name()
        asked = Asked(
            on=cast("date", self.as_of.date().toPython()),
            years=self.years.value(),
            paper=self.paper.currentData(),
            language=language,
            locale=locale if locale.startswith(language) else _LOCALES[language],
            prepared_by=self.prepared_by.text().strip(),
            approved_by=self.approved_by.text().strip(),
            wanted=AssetFilter(
                kinds=tuple(AssetKind(str(kind)) for kind in self.kinds.chosen),
                site_ids=tuple(
                    None if site is None else int(str(site)) for site in self.sites.chosen
                ),
            ),
        )
        for each in self._chosen_special():
            asked = each.told(asked)
        return asked

    def show_facets(self, facets: Facets) -> None:
        """Offer the sites and categories that there are."""
        nowhere = self.tr("No site")
        self.sites.set_options([Option(f.value, f.label or nowhere, f.count) for f in facets.sites])
        self.kinds.set_options(
            [Option(f.value, kind_label(f.value), f.count) for f in facets.kinds]
        )

    def show_job(self, job: Job | None) -> None:
        """Show how far the report is, or that none is being made."""
        self._job = job
        self._progress_row.setVisible(job is not None)
        self.make.setEnabled(self.can_make)
        if job is not None:
            self.bar.setValue(round((job.fraction or 0) * 100))
            self.doing.setText(job.text)
