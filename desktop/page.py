"""`Page`: what the window asks of a page. A page knows the desk and never another page."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.changes import Changes
    from desktop.actions import Action
    from desktop.desk import Desk


class Page(QWidget):
    """One place of the window, made when it is first shown.

    Subclasses say what they `show`, and reload in `refresh`; the window calls it when the page is
    first shown and, while it is visible, after every change that meets `shows` (hidden pages: when
    next shown).
    """

    shows: ClassVar[Changes]

    actions_changed = Signal()
    """Ask `page_actions` again: the selection or the state that enables them changed."""

    crumbs_changed = Signal()
    """Ask `crumbs` again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk

    def refresh(self) -> None:
        """Ask the ledger again and show what it says, through `desk.ask`; keep selection and
        scroll."""
        raise NotImplementedError

    def page_actions(self) -> Sequence[Action]:
        """What can be done here: top bar (`in_bar`), shortcuts and palette are made of it."""
        return ()

    def crumbs(self) -> Sequence[str]:
        """Where in the page the person is, after the page's own title."""
        return ()

    def go_to(self, target: object) -> None:
        """Show one thing, such as an asset by its id; called after the page is shown."""

    def left(self) -> None:
        """The page was hidden: stop what only matters while it is seen."""
