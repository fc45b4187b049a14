"""What can be done with models: correct, add, bring in, take out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.actions import Action
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.desk import Desk
    from desktop.pages.catalogue.listing import ModelList
    from desktop.pages.catalogue.pane import ModelPane


def _tr(text: str) -> str:
    return translate("catalogue", text)


class CatalogueActions:
    """The actions of the page; dialogs are imported when they are opened."""

    def __init__(self, desk: Desk, models: ModelList, pane: ModelPane, owner: QWidget) -> None:
        """`owner` is what dialogs stand over."""
        self._desk, self._list, self._pane, self._owner = desk, models, pane, owner

    def all(self) -> Sequence[Action]:
        """What the bar, the shortcuts and the palette offer."""
        filters = self._list.filters
        return (
            Action(id="models.add", title=_tr("Add"), run=lambda: None, icon="plus",
                   group="models", in_bar=True, choices=self._additions()),
            Action(id="models.find", title=_tr("Find a model"),
                   run=filters.field.setFocus, key="Ctrl+F", icon="search",
                   group="find"),
            Action(id="models.criterion", title=_tr("Add a criterion…"),
                   run=filters.ask_criterion, icon="filter", group="find"),
            Action(id="models.export", title=_tr("Export the list as CSV…"), run=self.export,
                   key="Ctrl+Shift+E", icon="file-spreadsheet", group="export"),
            Action(id="models.remove", title=_tr("Remove this model of your own"),
                   run=self.remove, enabled=self._is_own, icon="trash-2", group="remove"),
        )  # fmt: skip

    def _additions(self) -> tuple[Action, ...]:
        return (
            Action(id="models.price", title=_tr("Add a price…"), run=self.add_price,
                   enabled=self._has_model, icon="banknote", group="model"),
            Action(id="models.correct", title=_tr("Correct a figure…"), run=self.correct,
                   enabled=self._has_model, icon="pencil", group="model"),
            Action(id="models.own", title=_tr("Add a model…"), run=self.add_model, icon="plus",
                   group="own"),
            Action(id="models.list", title=_tr("Import a price list…"),
                   run=self.import_price_list, icon="file-input", group="files"),
            Action(id="models.types", title=_tr("Import device types of NetBox…"),
                   run=self.import_device_types, icon="file-input", group="files"),
            Action(id="models.pack", title=_tr("Install or update a catalogue pack…"),
                   run=self.install_pack, icon="package", group="files"),
        )  # fmt: skip

    # --- one model ------------------------------------------------------------------------------

    def _has_model(self) -> bool:
        return self._pane.sheet is not None

    def _is_own(self) -> bool:
        sheet = self._pane.sheet
        return sheet is not None and sheet.own_id is not None

    def add_price(self) -> None:
        """Open the form for a price of the chosen model."""
        from desktop.pages.catalogue.forms import PriceDialog

        if (sheet := self._pane.sheet) is not None:
            PriceDialog(self._desk, sheet, self._owner).open()

    def correct(self, field: str = "") -> None:
        """Open the form for a figure of the chosen model."""
        from desktop.pages.catalogue.forms import FigureDialog

        if (sheet := self._pane.sheet) is not None:
            FigureDialog(self._desk, sheet, field, self._owner).open()

    def take_back(self, figure_id: int) -> None:
        """Let what the sources say be in force again."""
        from catalog.commands.catalogue import remove_figures

        self._desk.do(self._owner, remove_figures, figure_ids=[figure_id])

    def add_model(self) -> None:
        """Open the form for a model that the catalogue does not have."""
        from desktop.pages.catalogue.forms import ModelDialog

        ModelDialog(self._desk, self._list.filters.wanted.kind, self._owner).open()

    def remove(self) -> None:
        """Remove the chosen model of one's own; undo brings it back."""
        from catalog.commands.catalogue import remove_own_model

        sheet = self._pane.sheet
        if sheet is not None and sheet.own_id is not None:
            self._desk.do(self._owner, remove_own_model, model_id=sheet.own_id)

    # --- files ----------------------------------------------------------------------------------

    def import_price_list(self) -> None:
        """Ask for a list and show what it says."""
        from desktop.pages.catalogue.price_list import PriceListDialog

        name, _ = QFileDialog.getOpenFileName(
            self._owner, _tr("Import a price list"), "", _tr("Price lists (*.csv *.xlsx)")
        )
        if name:
            PriceListDialog(self._desk, Path(name), self._owner).open()

    def import_device_types(self) -> None:
        """Ask for files of device types and show what they say."""
        from desktop.pages.catalogue.bringing import DeviceTypesDialog

        names, _ = QFileDialog.getOpenFileNames(
            self._owner, _tr("Import device types"), "", _tr("Device types (*.yaml *.yml)")
        )
        if names:
            DeviceTypesDialog(self._desk, [Path(name) for name in names], self._owner).open()

    def install_pack(self) -> None:
        """Ask for a pack, check it and offer to install it."""
        from desktop.pages.catalogue.bringing import PackDialog

        name, _ = QFileDialog.getOpenFileName(
            self._owner, _tr("Install a catalogue pack"), "", _tr("Catalogue packs (*.zip)")
        )
        if name:
            PackDialog(self._desk, Path(name), self._owner).open()

    def export(self) -> None:
        """Ask where to, and write the list with all figures."""
        from desktop.pages.catalogue.bringing import export_view

        name, _ = QFileDialog.getSaveFileName(
            self._owner, _tr("Export the list"), "catalogue.csv", "CSV (*.csv)"
        )
        if name:
            wanted = self._list.filters.wanted
            export_view(self._desk, self._owner, wanted, Path(name).with_suffix(".csv"))
