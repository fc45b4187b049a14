"""The bar above the models: kinds as tabs, makers and text; what is shown of how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTabBar, QVBoxLayout, QWidget

from desktop.pages.catalogue.words import KINDS, kind_text
from desktop.theme.icons import follow_icon
from desktop.theme.look import look
from desktop.widgets.chip import FilterChip, Option
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from catalog.queries.catalogue.model_filter import ModelFilter
    from catalog.queries.catalogue.search import ModelFacts

_PAUSE_MS = 200
_FIRST_KIND = "gpu"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the bar asks for, as plain values; `kind` None is every kind."""

    kind: str | None = _FIRST_KIND
    text: str = ""
    manufacturers: tuple[str, ...] = ()

    @property
    def is_narrowed(self) -> bool:
        """Whether more than a kind is asked for."""
        return bool(self.text or self.manufacturers)

    def as_filter(self) -> ModelFilter:
        """The catalogue's filter."""
        from catalog.models.catalogue_fields import ModelKind
        from catalog.queries.catalogue.model_filter import ModelFilter

        return ModelFilter(
            text=self.text,
            kinds=() if self.kind is None else (ModelKind(self.kind),),
            manufacturers=self.manufacturers,
        )


class FilterBar(QWidget):
    """Says what is wanted through `wanted`; `changed` when a person changed it."""

    changed = Signal()
    columns_asked = Signal(object)
    """The button below which the columns are to be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: list[str | None] = [*KINDS, None]
        self.kinds = self._tabs()
        self.makers = FilterChip(self.tr("Maker"), self)
        self.makers.chosen_changed.connect(self._tell)
        self.field = self._text_field()
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.setProperty("link", True)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self.shown = words("", "secondary", wrap=True, parent=self)
        self._columns = QPushButton(self.tr("Columns"), self)
        follow_icon(self._columns, "columns-3")
        self._columns.clicked.connect(lambda: self.columns_asked.emit(self._columns))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._lay_out()

    @property
    def wanted(self) -> Wanted:
        """What is to be shown."""
        return Wanted(
            kind=self._kinds[self.kinds.currentIndex()],
            text=self.field.text().strip(),
            manufacturers=tuple(str(maker) for maker in self.makers.chosen),
        )

    def clear(self) -> None:
        """Leave no model of the kind out."""
        self.makers.choose((), silent=True)
        self.field.clear()
        self._tell()

    def show_facts(self, facts: ModelFacts) -> None:
        """Show how many there are of each."""
        number = QLocale().toString
        counts = {facet.value: facet.count for facet in facts.kinds}
        for place, kind in enumerate(self._kinds):
            count = sum(counts.values()) if kind is None else counts.get(kind, 0)
            self.kinds.setTabText(place, f"{self._name(kind)} {number(count)}")
        self.makers.set_options(
            [
                Option(each.value, each.label or self.tr("unknown"), each.count)
                for each in facts.manufacturers
            ]
        )
        self.shown.setText(
            self.tr("{n} of {all} models").format(
                n=number(facts.count), all=number(facts.all_count)
            )
        )

    # --- making ----------------------------------------------------------------------------------

    def _name(self, kind: str | None) -> str:
        return self.tr("All") if kind is None else kind_text(kind)

    def _tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setAccessibleName(self.tr("Kind of model"))
        tabs.setExpanding(False)
        tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for kind in self._kinds:
            tabs.addTab(self._name(kind))
        tabs.currentChanged.connect(lambda _place: self._other_kind())
        return tabs

    def _text_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Name, alias or part number"))
        field.setAccessibleName(self.tr("Find a model"))
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(look().theme.px(160))
        field.setMaximumWidth(look().theme.px(260))
        field.textChanged.connect(lambda _text: self._pause.start())
        field.returnPressed.connect(self._tell)
        return field

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.makers, self.clear_button):
            row.addWidget(widget)
        row.addWidget(self.shown, 1)
        row.addWidget(self.field, 2)
        row.addWidget(self._columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addLayout(row)

    def _other_kind(self) -> None:
        self.makers.choose((), silent=True)
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.clear_button.setVisible(self.wanted.is_narrowed)
        self.changed.emit()
