"""`Folders`: tabs that are made when they are first looked at, in the place where they stay.

Under a style sheet Qt dresses a widget with all that is in it anew each time it gets another
parent, which for a table takes milliseconds. So the contents are made as children of the stack
that shows them, and not before somebody looks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

W = TypeVar("W", bound=QWidget)


class Folder(Generic[W]):
    """One tab: `content` is made when it is first asked for, and told what it shows when that is
    old."""

    def __init__(
        self,
        tabs: Folders,
        make: Callable[[QWidget], W],
        tell: Callable[[W], object] | None,
    ) -> None:
        self._tabs, self._make, self._tell = tabs, make, tell
        self._made: W | None = None
        self.is_old = False

    @property
    def is_made(self) -> bool:
        """Whether anybody looked yet."""
        return self._made is not None

    @property
    def content(self) -> W:
        """What the tab shows, up to date."""
        if self._made is None:
            self._made = self._make(self._tabs.inside)
            self._tabs.put(self, self._made)
        if self.is_old:
            self.is_old = False
            if self._tell is not None:
                self._tell(self._made)
        return self._made


class Folders(QTabWidget):
    """Tabs of which only those that were looked at are made, and only the front one is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        inside = self.findChild(QStackedWidget)
        assert inside is not None  # every QTabWidget has one
        self.inside: QWidget = inside
        """What holds the contents, to be their parent."""
        self._folders: list[Folder[Any]] = []
        self.currentChanged.connect(self._came_to_front)

    def add(
        self,
        title: str,
        make: Callable[[QWidget], W],
        tell: Callable[[W], object] | None = None,
    ) -> Folder[W]:
        """Another tab; `make` is given the parent, `tell` what was made, when it is to be filled.

        The first tab is in front, and made by whoever asks for it first or by `renew`.
        """
        folder = Folder(self, make, tell)
        self._folders.append(folder)
        with QSignalBlocker(self):  # the first one comes to the front, which nobody has seen yet
            self.addTab(QWidget(self.inside), title)
        return folder

    def put(self, folder: Folder[W], made: W) -> None:
        """Let what was made take its place."""
        number = self._folders.index(folder)
        front, title, empty = self.currentIndex(), self.tabText(number), self.widget(number)
        with QSignalBlocker(self):
            self.removeTab(number)
            self.insertTab(number, made, title)
            self.setCurrentIndex(front)
        assert empty is not None
        empty.deleteLater()

    def renew(self, *folders: Folder[Any]) -> None:
        """What these show (or all) is old: the front one is told now, the others when seen."""
        for folder in folders or self._folders:
            folder.is_old = True
        self._came_to_front(self.currentIndex())

    def _came_to_front(self, number: int) -> None:
        if 0 <= number < len(self._folders):
            self._folders[number].content  # noqa: B018 - asking makes and tells it
