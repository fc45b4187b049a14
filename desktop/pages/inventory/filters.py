"""The bar above the list: chips with counts, a text filter, and what is shown of how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.labels import kind_label, status_label
from desktop.pages.inventory.words import memory_text
from desktop.theme.icons import follow_icon
from desktop.theme.look import look
from desktop.widgets.chip import FilterChip, Option
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from catalog.queries.filters import AssetFilter
    from catalog.queries.inventory import Facet, Totals
    from catalog.queries.listing import ListFacts
    from desktop.table.view import TableView

_PAUSE_MS = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the bar asks for, as plain values; the ledger's filter is made of it when needed."""

    text: str = ""
    kinds: tuple[Any, ...] = ()
    statuses: tuple[Any, ...] = ()
    site_ids: tuple[Any, ...] = ()
    gpu_memory_bytes: int | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Wanted()

    def as_filter(self) -> AssetFilter:
        """The ledger's filter."""
        from catalog.queries.filters import AssetFilter

        return AssetFilter(
            text=self.text,
            kinds=self.kinds,
            statuses=self.statuses,
            site_ids=self.site_ids,
            gpu_memory_at_least_bytes=self.gpu_memory_bytes,
        )


class FilterBar(QWidget):
    """Says what is wanted through `wanted`, and `changed` when a person changed it."""

    changed = Signal()

    def __init__(self, table: TableView[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sites = FilterChip(self.tr("Sites"), self)
        self.statuses = FilterChip(self.tr("Status"), self)
        self.kinds = FilterChip(self.tr("Kind"), self)
        self.memory = FilterChip(self.tr("GPU memory"), self, single=True)
        self.chips = (self.sites, self.statuses, self.kinds, self.memory)
        self.field = self._text_field()
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.setProperty("link", True)
        self.clear_button.clicked.connect(self.clear)
        self.shown = words("", "secondary", wrap=True, parent=self)
        self._columns = QPushButton(self.tr("Columns"), self)
        follow_icon(self._columns, "columns-3", has_words=True)
        self._columns.clicked.connect(lambda: self._open_columns(table.column_menu()))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        for chip in self.chips:
            chip.chosen_changed.connect(self._tell)
        self._lay_out()
        self.clear_button.hide()

    def _text_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Filter by any word"))
        field.setAccessibleName(self.tr("Filter the list"))
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(look().theme.px(120))
        field.setMaximumWidth(look().theme.px(220))
        field.textChanged.connect(lambda _text: self._pause.start())
        field.returnPressed.connect(self._tell)
        return field

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (*self.chips, self.clear_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.field, 2)
        row.addWidget(self._columns)
        self._row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.shown)

    def show_beside_columns(self, button: QPushButton) -> None:
        """Put a further button at the end of the bar."""
        self._row.addWidget(button)

    def show_wanted(self, wanted: Wanted) -> None:
        """Ask for exactly this."""
        self.kinds.choose(wanted.kinds, silent=True)
        self.statuses.choose(wanted.statuses, silent=True)
        self.sites.choose(wanted.site_ids, silent=True)
        memory = () if wanted.gpu_memory_bytes is None else (wanted.gpu_memory_bytes,)
        self.memory.choose(memory, silent=True)
        self.field.setText(wanted.text)
        self._tell()

    @property
    def wanted(self) -> Wanted:
        """What is to be shown."""
        memory = self.memory.chosen
        return Wanted(
            text=self.field.text().strip(),
            kinds=self.kinds.chosen,
            statuses=self.statuses.chosen,
            site_ids=self.sites.chosen,
            gpu_memory_bytes=memory[0] if memory else None,  # type: ignore[arg-type]
        )

    def clear(self) -> None:
        """Leave nothing out."""
        for chip in self.chips:
            chip.choose((), silent=True)
        self.field.clear()
        self._tell()

    def show_facts(self, facts: ListFacts) -> None:
        """Show how many there are of each, and what is shown of how much."""
        nowhere = self.tr("No site")
        self.sites.set_options(
            [_option(each, each.label or nowhere) for each in facts.facets.sites]
        )
        self.statuses.set_options(
            [_option(each, status_label(each.value)) for each in facts.facets.statuses]
        )
        self.kinds.set_options(
            [_option(each, kind_label(each.value)) for each in facts.facets.kinds]
        )
        self.memory.set_options(
            [_option(each, f"≥ {memory_text(each.value)}") for each in facts.gpu_memory]
        )
        self.shown.setText(self._shown_text(facts.totals, facts.all_count))

    def _shown_text(self, totals: Totals, everything: int) -> str:
        number = QLocale().toString
        if totals.count == everything:
            parts = [self.tr("{n} assets", "", everything).format(n=number(everything))]
        else:
            parts = [
                self.tr("{n} of {all} shown").format(n=number(totals.count), all=number(everything))
            ]
        if totals.cost:
            sums = " + ".join(amount_text(amount) for amount in totals.cost)
            parts.append(self.tr("total cost {amount}").format(amount=sums))
        if totals.without_cost:
            parts.append(self.tr("{n} without a known cost").format(n=number(totals.without_cost)))
        return " · ".join(parts)

    def _tell(self) -> None:
        self._pause.stop()
        self.clear_button.setVisible(not self.wanted.is_everything)
        self.changed.emit()

    def _open_columns(self, menu: QMenu) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))


def _option(facet: Facet, text: str) -> Option:
    return Option(facet.value, text, facet.count)
