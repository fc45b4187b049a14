"""Saved views: what is asked for, in which columns and order, kept under a name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.actions import Action
from desktop.menus import menu
from desktop.pages.inventory.filters import Wanted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.desk import Desk
    from desktop.pages.inventory.filters import FilterBar
    from desktop.table.view import TableView

_KEPT: Final = "views.assets"
_LONGEST_NAME: Final = 60


class SavedViews(QObject):
    """Keeps views with the person's arrangement, not in the ledger: they change nothing in it.

    Sites are kept by name, so that a view is good for another ledger of the same house too.
    """

    def __init__(
        self, desk: Desk, table: TableView[Any], filters: FilterBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self._filters = filters
        self._page = parent
        self.button = QPushButton(self.tr("Views ▾"), parent)
        self.button.setAccessibleName(self.tr("Saved views"))
        self.button.setToolTip(self.tr("Filters, columns and order kept under a name"))
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self._menu)

    # --- as data ---------------------------------------------------------------------------------

    @property
    def names(self) -> list[str]:
        """The names of the views, in alphabetical order."""
        return sorted(self._kept(), key=str.casefold)

    def actions(self) -> list[Action]:
        """Each view to show, and keeping what is shown now."""
        shown = [
            Action(id=f"views.show.{name}", title=self.tr("View: {name}").format(name=name),
                   run=partial(self.show, name), icon="bookmark", group="views")
            for name in self.names
        ]  # fmt: skip
        return [*shown, self._keep_action()]

    def _keep_action(self) -> Action:
        return Action(id="views.keep", title=self.tr("Keep this view…"), run=self.ask_name,
                      icon="bookmark", group="views.edit")  # fmt: skip

    def _fill(self) -> None:
        names = self.names
        removing = tuple(
            Action(id=f"views.remove.{name}", title=name, run=partial(self.remove, name))
            for name in names
        )
        entries = [
            *(Action(id=name, title=name, run=partial(self.show, name)) for name in names),
            self._keep_action(),
        ]
        if removing:
            entries.append(
                Action(id="views.remove", title=self.tr("Remove a view"), run=lambda: None,
                       choices=removing, group="views.edit")
            )  # fmt: skip
        self._menu.clear()
        filled = menu(self._menu, entries)
        self._menu.addActions(filled.actions())

    # --- doing -----------------------------------------------------------------------------------

    def ask_name(self) -> None:
        """Ask what the view of now shall be called, and keep it."""
        from desktop.widgets.fields import TextField
        from desktop.widgets.form import FormDialog

        name = TextField(
            "name", self.tr("Name"), required=True, most=_LONGEST_NAME,
            help=self.tr("A view of the same name is replaced."),
        )  # fmt: skip
        FormDialog(
            self.tr("Keep this view"), [name], self.tr("Keep"),
            lambda values: self.keep(str(values["name"])), self._page,
        ).open()  # fmt: skip

    def keep(self, name: str) -> None:
        """Keep filters, columns and order of now under this name."""
        from catalog.queries.history_records import site_names_by_id

        wanted = self._filters.wanted

        def store(sites: Mapping[int, str]) -> None:
            view = {
                "text": wanted.text,
                "kinds": [str(kind) for kind in wanted.kinds],
                "statuses": [str(status) for status in wanted.statuses],
                "sites": [None if each is None else sites.get(each) for each in wanted.site_ids],
                "gpu_memory_bytes": wanted.gpu_memory_bytes,
                "layout": self._table.layout_state(),
            }
            self._desk.arrangement.keep(_KEPT, {**self._kept(), name: view})
            self._desk.say(self.tr("The view “{name}” is kept.").format(name=name))

        self._desk.ask(self, site_names_by_id, done=store)

    def remove(self, name: str) -> None:
        """Forget a view; what it showed stays as it is."""
        left = {each: view for each, view in self._kept().items() if each != name}
        self._desk.arrangement.keep(_KEPT, left)
        self._desk.say(self.tr("The view “{name}” is removed.").format(name=name))

    def show(self, name: str) -> None:
        """Ask for what the view asks for, in its columns and order."""
        view = self._kept().get(name)
        if view is None:
            return
        from catalog.queries.history_records import site_names_by_id

        self._desk.ask(self, site_names_by_id, done=partial(self._show, view))

    def _show(self, view: Mapping[str, Any], sites: Mapping[int, str]) -> None:
        layout = view.get("layout")
        if isinstance(layout, dict):
            self._table.restore_layout(layout)
            self._table.layout_changed.emit()
        self._filters.show_wanted(_wanted(view, {name: each for each, name in sites.items()}))

    def _kept(self) -> dict[str, dict[str, Any]]:
        found = self._desk.arrangement.get(_KEPT)
        if not isinstance(found, dict):
            return {}
        return {name: view for name, view in found.items() if isinstance(view, dict)}


def _wanted(view: Mapping[str, Any], sites: Mapping[str, int]) -> Wanted:
    """What a kept view asks for; what this ledger or version does not know is left aside."""
    from catalog.models import AssetKind, AssetStatus

    memory = view.get("gpu_memory_bytes")
    return Wanted(
        text=str(view.get("text") or ""),
        kinds=tuple(AssetKind(each) for each in _texts(view, "kinds") if each in set(AssetKind)),
        statuses=tuple(
            AssetStatus(each) for each in _texts(view, "statuses") if each in set(AssetStatus)
        ),
        site_ids=tuple(
            None if name is None else sites[name]
            for name in _list(view, "sites")
            if name is None or name in sites
        ),
        gpu_memory_bytes=memory if isinstance(memory, int) and memory > 0 else None,
    )


def _texts(view: Mapping[str, Any], name: str) -> list[str]:
    return [each for each in _list(view, name) if isinstance(each, str)]


def _list(view: Mapping[str, Any], name: str) -> list[Any]:
    found = view.get(name)
    return found if isinstance(found, list) else []
