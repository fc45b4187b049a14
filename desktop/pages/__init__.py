"""The pages of the window, in the order of the rail. Each is imported when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.desk import Desk
    from desktop.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """What the window knows of a page before it is made."""

    id: str
    name: str
    """Marked for translation; `title` is what is shown."""
    icon: str
    make: Callable[[Desk, QWidget], Page]
    """Given the parent it stays with: moved to another, Qt would dress all that is on it anew."""

    @property
    def title(self) -> str:
        """The page's name in the person's language."""
        return translate("pages", self.name)


def _inventory(desk: Desk, parent: QWidget) -> Page:
    from desktop.pages.inventory.page import InventoryPage

    return InventoryPage(desk, parent)


def _overview(desk: Desk, parent: QWidget) -> Page:
    from desktop.pages.overview.page import OverviewPage

    return OverviewPage(desk, parent)


def _catalogue(desk: Desk, parent: QWidget) -> Page:
    from desktop.pages.catalogue.page import CataloguePage

    return CataloguePage(desk, parent)


def _monitor(desk: Desk, parent: QWidget) -> Page:
    from desktop.pages.monitor.page import MonitorPage

    return MonitorPage(desk, parent)


def _budget(desk: Desk, parent: QWidget) -> Page:
    from desktop.pages.budget.budgets_page import BudgetsPage

    return BudgetsPage(desk, parent)


def _decisions(desk: Desk, parent: QWidget) -> Page:
    from desktop.pages.planning.page import DecisionsPage

    return DecisionsPage(desk, parent)


def _reports(desk: Desk, parent: QWidget) -> Page:
    from desktop.pages.reports.page import ReportsPage

    return ReportsPage(desk, parent)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("overview", QT_TRANSLATE_NOOP("pages", "Overview"), "layout-dashboard", _overview),
    PageEntry("inventory", QT_TRANSLATE_NOOP("pages", "Inventory"), "server", _inventory),
    PageEntry("catalogue", QT_TRANSLATE_NOOP("pages", "Catalogue"), "book-open", _catalogue),
    PageEntry("monitor", QT_TRANSLATE_NOOP("pages", "Monitor"), "activity", _monitor),
    PageEntry("budget", QT_TRANSLATE_NOOP("pages", "Budget"), "wallet", _budget),
    PageEntry("decisions", QT_TRANSLATE_NOOP("pages", "Decisions"), "calculator", _decisions),
    PageEntry("reports", QT_TRANSLATE_NOOP("pages", "Reports"), "file-text", _reports),
)
