"""The bar above the models: kinds, text, facets with counts, criteria; how many are left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTabBar, QVBoxLayout, QWidget

from desktop.pages.catalogue.criteria import Criterion, CriterionDialog
from desktop.pages.catalogue.words import KINDS, field_text, kind_text, word_text
from desktop.theme.icons import follow_icon
from desktop.theme.look import look
from desktop.widgets.chip import FilterChip, Option
from desktop.widgets.flow import Flow
from desktop.widgets.labels import words
from desktop.widgets.style import in_tab_order, set_property
from desktop.words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.queries.catalogue.model_filter import ModelFilter
    from catalog.queries.catalogue.rates import Rates
    from catalog.queries.catalogue.search import ModelFacts

_PAUSE_MS = 200
_FIRST_KIND = "gpu"
_MOST_OPTIONS = 60
#: The words by which each kind is narrowed most.
FACETS: Final = {
    "gpu": ("segment", "memory_type", "architecture", "form_factor"),
    "graphics_card": ("memory_type", "segment", "power_connectors"),
    "cpu": ("socket", "microarchitecture", "memory_types", "ecc"),
    "memory": ("memory_type", "form_factor", "ecc"),
    "storage": ("storage_kind", "interface", "form_factor"),
    "motherboard": ("socket", "chipset", "form_factor", "memory_types"),
    "psu": ("efficiency", "form_factor", "modular"),
    "system": ("system_kind", "airflow", "accelerator"),
    "edge": ("memory_type",),
    "npu": ("sold_in",),
    "cloud_instance": ("provider", "accelerator"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the bar asks for, as plain values; `kind` None is every kind."""

    kind: str | None = _FIRST_KIND
    text: str = ""
    manufacturers: tuple[str, ...] = ()
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()
    criteria: tuple[Criterion, ...] = ()
    in_stock: bool = False
    owned: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Whether more than a kind is asked for."""
        return self != Wanted(kind=self.kind)

    @property
    def facets(self) -> tuple[str, ...]:
        """The fields whose words are counted."""
        return () if self.kind is None else FACETS[self.kind]

    def as_filter(self) -> ModelFilter:
        """The catalogue's filter; a RefusedError names what a typed criterion gets wrong."""
        from catalog.models.catalogue_fields import ModelKind
        from catalog.queries.catalogue.criteria import typed_filter, with_criterion
        from catalog.queries.catalogue.model_filter import ModelFilter, OneOf

        found = ModelFilter(
            kinds=() if self.kind is None else (ModelKind(self.kind),),
            manufacturers=self.manufacturers,
            one_of=tuple(OneOf(name, values) for name, values in self.words),
            in_stock=self.in_stock,
            owned=True if self.owned else None,
        )
        for one in self.criteria:
            for asked in one.asked:
                found = with_criterion(found, asked)
        return typed_filter(self.text, found)

    def rates(self) -> Rates | None:
        """What prices are compared by: the reference rates of the newest day that has them."""
        currency = next((one.currency for one in self.criteria if one.currency), "")
        return newest_rates(currency)


def newest_rates(currency: str) -> Rates | None:
    """The newest reference rates into a currency; None for none, and for one without rates."""
    if not currency:
        return None
    from catalog.queries.catalogue.rates import Rates
    from desktop.today import today
    from money import MoneyError
    from money.rates import days_of

    try:
        # The euro is what all rates are for: the dollar says until when they are known.
        last = days_of("USD" if currency == "EUR" else currency)[1]
    except MoneyError:
        return None
    return Rates(currency, min(today(), last))


class FilterBar(QWidget):
    """Says what is wanted through `wanted`; `changed` when a person changed it."""

    changed = Signal()
    columns_asked = Signal(object)
    """The button below which the columns are to be chosen."""

    def __init__(self, currency: str = "EUR", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._kinds: list[str | None] = [*KINDS, None]
        self._criteria: list[Criterion] = []
        self.facets: dict[str, FilterChip] = {}
        self.kinds = self._tabs()
        self.makers = FilterChip(self.tr("Maker"), self)
        self.makers.chosen_changed.connect(self._tell)
        self.in_stock = self._switch(self.tr("In stock"))
        self.in_stock.setToolTip(self.tr("In a vendor’s newest imported price list"))
        self.owned = self._switch(self.tr("Owned"))
        self.add_button = self._link(self.tr("Add a criterion…"), self.ask_criterion)
        follow_icon(self.add_button, "plus", "accent", has_words=True)
        self.clear_button = self._link(self.tr("Clear"), self.clear)
        self.field = self._text_field()
        self.shown = words("", "secondary", parent=self)
        self.problem = words("", "error", wrap=True, parent=self)
        self.problem.hide()
        self._columns = QPushButton(self.tr("Columns"), self)
        follow_icon(self._columns, "columns-3", has_words=True)
        self._columns.clicked.connect(lambda: self.columns_asked.emit(self._columns))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._chips = Flow(gap=6)
        self._lay_out()
        self._fill_chips()

    @property
    def last_field(self) -> QWidget:
        """What the keyboard comes to last in the bar, before the rows."""
        return self.clear_button

    @property
    def wanted(self) -> Wanted:
        """What is to be shown."""
        return Wanted(
            kind=self._kinds[self.kinds.currentIndex()],
            text=self.field.text().strip(),
            manufacturers=tuple(str(maker) for maker in self.makers.chosen),
            words=tuple(
                (name, tuple(str(value) for value in chip.chosen))
                for name, chip in self.facets.items()
                if chip.chosen
            ),
            criteria=tuple(self._criteria),
            in_stock=self.in_stock.isChecked(),
            owned=self.owned.isChecked(),
        )

    def clear(self) -> None:
        """Leave no model of the kind out."""
        self._let_go()
        self.field.clear()
        self._tell()

    def ask_criterion(self) -> None:
        """Open the form for one more criterion."""
        CriterionDialog(self.wanted.kind, self._currency, self.add, self).open()

    def add(self, criterion: Criterion) -> None:
        """Narrow by this too; one of the same figure gives way."""
        self._criteria = [one for one in self._criteria if one.name != criterion.name]
        self._criteria.append(criterion)
        self._fill_chips()
        self._tell()

    def take_off(self, criterion: Criterion) -> None:
        """Narrow by this no longer."""
        self._criteria.remove(criterion)
        self._fill_chips()
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
        for name, chip in self.facets.items():
            found = facts.words.get(name, ())
            chip.set_options(
                [Option(e.value, word_text(e.label), e.count) for e in found[:_MOST_OPTIONS]]
            )
            chip.setVisible(len(found) > 1 or bool(chip.chosen))
        self.shown.setText(
            self.tr("{n} of {all} models", "", facts.all_count).format(
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

    def _switch(self, title: str) -> QPushButton:
        switch = QPushButton(title, self)
        switch.setCheckable(True)
        switch.setProperty("chip", True)
        switch.toggled.connect(lambda on: set_property(switch, "chosen", on))
        switch.toggled.connect(lambda _on: self._tell())
        return switch

    def _link(self, title: str, run: Callable[[], None]) -> QPushButton:
        link = QPushButton(title, self)
        link.setProperty("link", True)
        link.clicked.connect(lambda _on: run())
        return link

    def _text_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Name, alias, part number, or a criterion: vram>=48"))
        field.setAccessibleName(self.tr("Find a model"))
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(look().theme.px(160))
        field.textChanged.connect(lambda _text: self._pause.start())
        field.returnPressed.connect(self._tell)
        return field

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.shown)
        row.addWidget(self._columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addLayout(row)
        column.addLayout(self._chips)
        column.addWidget(self.problem)

    def _fill_chips(self) -> None:
        """The chips of the kind, then the criteria; those that stay are only taken out."""
        kept = (self.makers, self.in_stock, self.owned, self.add_button, self.clear_button)
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in kept and widget not in self.facets.values():
                widget.hide()
                widget.deleteLater()
        self._fit_facets()
        chips = [self._removable(one) for one in self._criteria]
        for widget in (self.makers, *self.facets.values(), self.in_stock, self.owned, *chips,
                       self.add_button, self.clear_button):  # fmt: skip
            self._chips.addWidget(widget)
        in_tab_order(
            self.kinds, self.field, self._columns, self.makers, *self.facets.values(),
            self.in_stock, self.owned, *chips, self.add_button, self.clear_button,
        )  # fmt: skip
        for chip in chips:
            chip.show()
        self.clear_button.setVisible(self.wanted.is_narrowed)

    def _fit_facets(self) -> None:
        from catalog.models.catalogue_fields import FIELD_BY_NAME

        names = self.wanted.facets
        if tuple(self.facets) == names:
            return
        for old in self.facets.values():
            old.hide()
            old.deleteLater()
        self.facets = {}
        for name in names:
            chip = FilterChip(field_text(FIELD_BY_NAME[name]), self)
            chip.chosen_changed.connect(self._tell)
            chip.hide()
            self.facets[name] = chip

    def _removable(self, criterion: Criterion) -> QPushButton:
        chip = QPushButton(f"{criterion.label}  ✕".replace("&", "&&"), self)
        chip.setProperty("chip", True)
        chip.setProperty("chosen", True)
        chip.setToolTip(self.tr("Take this criterion off"))
        chip.setAccessibleName(self.tr("Take off: {criterion}").format(criterion=criterion.label))
        chip.clicked.connect(lambda: self.take_off(criterion))
        return chip

    def _let_go(self) -> None:
        """Everything but kind and text asks for nothing again; nobody is told."""
        self.makers.choose((), silent=True)
        for chip in self.facets.values():
            chip.choose((), silent=True)
        for switch in (self.in_stock, self.owned):
            switch.blockSignals(True)
            switch.setChecked(False)
            set_property(switch, "chosen", False)
            switch.blockSignals(False)
        self._criteria = []
        self._fill_chips()

    def _other_kind(self) -> None:
        self._let_go()
        self._tell()

    def _tell(self) -> None:
        from catalog.errors import LedgerError

        self._pause.stop()
        self.clear_button.setVisible(self.wanted.is_narrowed)
        try:
            self.wanted.as_filter()
        except LedgerError as error:
            self.problem.setText(error_words(error))
            self.problem.show()
            return
        self.problem.hide()
        self.changed.emit()
