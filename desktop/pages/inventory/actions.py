"""What can be done with assets, as data: menus, buttons, shortcuts and palette are made of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.actions import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.desk import Desk
    from desktop.pages.inventory.listing import AssetList


class AssetActions(QObject):
    """The actions of the page; those on assets are for the selected ones."""

    def __init__(self, desk: Desk, listing: AssetList, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._list = listing
        self._page = page
        self.probe = Action(
            id="machines.probe",
            title=self.tr("Probe this machine"),
            run=self._probe,
            icon="scan-search",
            group="add",
        )

    # --- as data ---------------------------------------------------------------------------------

    def all(self) -> list[Action]:
        """Everything, with the buttons of the top bar first."""
        return [
            replace(self.probe, title=self.tr("Probe"), in_bar=True),
            self._add_menu(),
            *self.of_chosen(),
            *self._list.views.actions(),
            Action(id="assets.export", title=self.tr("Export the list…"), run=self._export,
                   icon="file-spreadsheet", group="export", enabled=self._any),
            Action(id="assets.find", title=self.tr("Filter the list"), run=self._focus_filter,
                   key="Ctrl+F", icon="filter", group="find"),
        ]  # fmt: skip

    def _add_menu(self) -> Action:
        return Action(
            id="assets.add", title=self.tr("Add"), run=self._add, in_bar=True, primary=True,
            group="add", choices=self._ways_to_add(),
        )  # fmt: skip

    def _ways_to_add(self) -> tuple[Action, ...]:
        return (
            Action(id="assets.new", title=self.tr("Add an asset…"), run=self._add,
                   key="Ctrl+N", icon="plus", group="add"),
            Action(id="machines.import", title=self.tr("Import from files…"),
                   run=self._import, key="Ctrl+I", icon="file-input", group="machines"),
        )  # fmt: skip

    def beginnings(self) -> tuple[Action, ...]:
        """What an empty ledger offers."""
        add, files = self._ways_to_add()
        return replace(self.probe, primary=True), files, add

    def of_chosen(self) -> list[Action]:
        """What can be done with the selected assets."""
        return [
            Action(id="assets.edit", title=self.tr("Edit…"), run=self._edit, key="F2",
                   icon="pencil", group="assets", enabled=self._some),
            Action(id="assets.retire", title=self.tr("Retire…"), run=self._retire, key="Ctrl+R",
                   icon="archive", group="assets", enabled=self._some),
            Action(id="assets.remove", title=self.tr("Remove"), run=self._remove, key="Del",
                   icon="trash-2", group="assets", enabled=self._some),
        ]  # fmt: skip

    def for_several(self) -> list[Action]:
        """What the pane offers while several are selected."""
        copy = Action(id="assets.copy", title=self.tr("Copy as table"),
                      run=self._list.table.copy, icon="copy", group="copy")  # fmt: skip
        always = [
            Action(id=each.id, title=each.title, run=each.run, icon=each.icon, group=each.group)
            for each in self.of_chosen()
        ]
        return [*always, copy]

    def _some(self) -> bool:
        return self._list.chosen_count() > 0

    def _any(self) -> bool:
        return self._list.model.rowCount() > 0

    # --- doing -----------------------------------------------------------------------------------

    def _with_ids(self, call: Callable[[list[int]], object]) -> None:
        self._list.with_chosen(lambda ids: call(ids) if ids else None)

    def _add(self) -> None:
        from desktop.pages.inventory.asset_form import add_asset_dialog

        add_asset_dialog(self._desk, self._page)

    def _edit(self) -> None:
        from desktop.pages.inventory.asset_form import edit_asset_dialog
        from desktop.pages.inventory.bulk_form import bulk_edit_dialog

        def edit(ids: list[int]) -> None:
            if len(ids) == 1:
                edit_asset_dialog(self._desk, ids[0], self._page)
            else:
                bulk_edit_dialog(self._desk, ids, self._page)

        self._with_ids(edit)

    def _retire(self) -> None:
        from desktop.pages.inventory.bulk_form import retire_dialog

        self._with_ids(lambda ids: retire_dialog(self._desk, ids, self._page))

    def _remove(self) -> None:
        from catalog.commands.assets import remove_assets

        self._with_ids(lambda ids: self._desk.do(self._page, remove_assets, asset_ids=ids))

    def _export(self) -> None:
        from desktop.pages.inventory.export import ask_and_export

        wanted, order = self._list.filters.wanted, self._list.model.order
        ask_and_export(self._desk, self._page, wanted, order)

    def _focus_filter(self) -> None:
        self._list.filters.field.setFocus()
        self._list.filters.field.selectAll()

    def _probe(self) -> None:
        from desktop.arrivals.probing import probe_this_machine

        probe_this_machine(self._desk, self._page)

    def _import(self) -> None:
        from desktop.arrivals.files import import_machines

        import_machines(self._desk, self._page)
