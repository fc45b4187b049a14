"""What is loaded while nobody waits, so that nobody waits for it when a page is first shown.

The start loads no more than the first page needs. The rest comes once the window is quiet: what
has nothing to do with Qt on a thread of the pool, module by module; then the pages on the window's
own thread, one at each turn and with pauses, because PySide6 makes its types when they are first
named and two threads must not name one at once.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.background import Background, Progress

#: Packages whose every module a page asks something of, sooner or later.
ASKED: Final = ("catalog.queries", "catalog.commands")
#: What the window would load when the page is first shown.
PAGES: Final = (
    "desktop.arrangement",
    "desktop.pages.inventory.page",
    "desktop.pages.inventory.asset_pane",
    "desktop.pages.overview.page",
    "desktop.pages.catalogue.page",
    "desktop.pages.monitor.page",
    "desktop.pages.budget.budgets_page",
    "desktop.pages.planning.page",
    "desktop.pages.reports.page",
)
_PAUSE_MS = 100


class Warming(QObject):
    """Loads one module after another, and stops for nothing but the end of the window."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._left = list(PAGES)

    def start(self) -> None:
        """Begin, behind the window."""
        self._background.run(self, load_behind, lambda _none: self._soon(), lane="pool")

    def _soon(self) -> None:
        if self._left:
            QTimer.singleShot(_PAUSE_MS, self, self._load_one)

    def _load_one(self) -> None:
        if self._background.is_idle():
            import_module(self._left.pop(0))
        self._soon()


def load_behind(progress: Progress) -> None:
    """Load what is free of Qt; on any thread."""
    for load in loads_behind():
        progress.raise_if_cancelled()
        load()


def loads_behind() -> list[Callable[[], object]]:
    """The steps of it, each short enough to be waited for at the end."""
    from catalog.models import whole_schema

    steps: list[Callable[[], object]] = [whole_schema]
    for package in ASKED:
        folder = import_module(package)
        steps += [_importing(name) for _, name, _ in iter_modules(folder.__path__, f"{package}.")]
    return steps


def _importing(name: str) -> Callable[[], object]:
    return lambda: import_module(name)
