"""The pages of the window, in the order of the rail. Each is imported when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.desk import Desk
    from desktop.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """What the window knows of a page before it is made."""

    id: str
    name: str
    """Marked for translation; `title` is what is shown."""
    icon: str
    make: Callable[[Desk], Page]

    @property
    def title(self) -> str:
        """The page's name in the person's language."""
        return translate("pages", self.name)


def _inventory(desk: Desk) -> Page:
    from desktop.pages.inventory.page import InventoryPage

    return InventoryPage(desk)


def _overview(desk: Desk) -> Page:
    from desktop.pages.overview.page import OverviewPage

    return OverviewPage(desk)


def _catalogue(desk: Desk) -> Page:
    from desktop.pages.catalogue.page import CataloguePage

    return CataloguePage(desk)


def _monitor(desk: Desk) -> Page:
    from desktop.pages.monitor.page import MonitorPage

    return MonitorPage(desk)


def _budget(desk: Desk) -> Page:
    from desktop.pages.budget.budgets_page import BudgetsPage

    return BudgetsPage(desk)


def _decisions(desk: Desk) -> Page:
    from desktop.pages.planning.page import DecisionsPage

    return DecisionsPage(desk)


def _reports(desk: Desk) -> Page:
    from desktop.pages.reports.page import ReportsPage

    return ReportsPage(desk)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("overview", QT_TRANSLATE_NOOP("pages", "Overview"), "layout-dashboard", _overview),
    PageEntry("inventory", QT_TRANSLATE_NOOP("pages", "Inventory"), "server", _inventory),
    PageEntry("catalogue", QT_TRANSLATE_NOOP("pages", "Catalogue"), "book-open", _catalogue),
    PageEntry("monitor", QT_TRANSLATE_NOOP("pages", "Monitor"), "activity", _monitor),
    PageEntry("budget", QT_TRANSLATE_NOOP("pages", "Budget"), "wallet", _budget),
    PageEntry("decisions", QT_TRANSLATE_NOOP("pages", "Decisions"), "calculator", _decisions),
    PageEntry("reports", QT_TRANSLATE_NOOP("pages", "Reports"), "file-text", _reports),
)
