"""`FilterChip`: narrows a list by one facet, with how many there are of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from desktop.widgets.style import set_property

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a facet."""

    value: Hashable
    text: str
    count: int | None = None


class FilterChip(QPushButton):
    """Opens the options to tick; the chip says what is ticked."""

    chosen_changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, single: bool = False) -> None:
        super().__init__(parent)
        self.title = title
        self._single = single
        self._options: tuple[Option, ...] = ()
        self._chosen: tuple[Hashable, ...] = ()
        self.setProperty("chip", True)
        self._menu = _StayingMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._show_words()

    @property
    def chosen(self) -> tuple[Hashable, ...]:
        """The ticked values, in the order of the options; empty: no narrowing."""
        return self._chosen

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these; what was ticked and is still offered stays ticked."""
        self._options = tuple(options)
        self._show_words()

    def choose(self, values: Sequence[Hashable], *, silent: bool = False) -> None:
        """Tick these values."""
        order = [option.value for option in self._options]
        wanted = tuple(value for value in order if value in values)
        wanted += tuple(value for value in values if value not in order)
        if wanted == self._chosen:
            return
        self._chosen = wanted
        self._show_words()
        if not silent:
            self.chosen_changed.emit()

    def clear(self) -> None:
        """Tick nothing."""
        self.choose(())

    def _fill(self) -> None:
        self._menu.clear()
        for option in self._options:
            count = "" if option.count is None else f"\t{QLocale().toString(option.count)}"
            entry = QAction(option.text.replace("&", "&&") + count, self._menu, checkable=True)
            entry.setChecked(option.value in self._chosen)
            entry.toggled.connect(lambda on, value=option.value: self._tick(value, on=on))
            self._menu.addAction(entry)
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("Show all"))
        clear.setEnabled(bool(self._chosen))
        clear.triggered.connect(self.clear)

    def _tick(self, value: Hashable, *, on: bool) -> None:
        if self._single:
            self._menu.close()
            self.choose((value,) if on else ())
        elif on:
            self.choose((*self._chosen, value))
        else:
            self.choose([each for each in self._chosen if each != value])

    def _show_words(self) -> None:
        names = {option.value: option.text for option in self._options}
        ticked = [names.get(value, str(value)) for value in self._chosen]
        shown = ticked[0] if len(ticked) == 1 else str(len(ticked))
        text = f"{self.title}: {shown}" if ticked else self.title
        self.setText(f"{text} ▾".replace("&", "&&"))
        everything = self.tr("all")
        self.setAccessibleName(f"{self.title}: {', '.join(ticked) or everything}")
        self.setToolTip(", ".join(ticked))
        set_property(self, "chosen", bool(ticked))


class _StayingMenu(QMenu):
    """Stays open while options are ticked, so that several take one visit."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        entry = self.actionAt(event.position().toPoint())
        if entry in self.actions() and entry.isCheckable() and entry.isEnabled():
            entry.toggle()
        else:
            super().mouseReleaseEvent(event)
