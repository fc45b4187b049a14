"""The palette (Ctrl+K): type a few letters of an action, a page or a thing in the ledger, press
Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)
from typing_extensions import override

from desktop import fuzzy
from desktop.actions import Action, flat, key_text
from desktop.theme.icons import icon
from desktop.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.actions import Action

Index = QModelIndex | QPersistentModelIndex
_MOST = 40
_WIDTH_PX, _HEIGHT_PX = 560, 420
_SIDES_PX = 56
"""Icon, paddings and a gap: what a line's words have not."""
_DETAIL_SHARE = 0.55
_HIT_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the palette."""

    title: str
    run: Callable[[], object]
    detail: str = ""
    icon: str = "arrow-right"


Search = Callable[[str, Callable[[Sequence[Hit]], object]], object]
"""Given what was typed and where to hand the hits: looks behind the window, hands them over
later."""


class _HitDelegate(QStyledItemDelegate):
    """Writes the detail at the right edge, quieter than the title, which gives way to it."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index, /) -> None:
        super().initStyleOption(option, index)
        if detail := self._detail(index):
            free = option.rect.width() - look().theme.px(_SIDES_PX) - self._width(option, detail)
            option.text = option.fontMetrics.elidedText(
                option.text, Qt.TextElideMode.ElideRight, max(0, free)
            )

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        super().paint(painter, option, index)
        if detail := self._detail(index):
            theme = look().theme
            room = option.rect.adjusted(0, 0, -theme.px(10), 0)
            painter.save()
            painter.setPen(theme.colour("secondary"))
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            most = round(room.width() * _DETAIL_SHARE)
            text = option.fontMetrics.elidedText(detail, Qt.TextElideMode.ElideRight, most)
            painter.drawText(room, where, text)
            painter.restore()

    def _width(self, option: QStyleOptionViewItem, detail: str) -> int:
        most = round(option.rect.width() * _DETAIL_SHARE)
        return min(most, option.fontMetrics.horizontalAdvance(detail))

    def _detail(self, index: Index) -> str:
        hit = index.data(_HIT_ROLE)
        return hit.detail if isinstance(hit, Hit) else ""


class Palette(QDialog):
    """Lists what matches; `searches` of the window add what the ledger knows."""

    def __init__(
        self, window: QWidget, actions: Sequence[Action], searches: Sequence[Search]
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Search and commands"))
        self._window = window
        self._actions = flat(actions)
        self._searches = list(searches)
        self._found: dict[int, Sequence[Hit]] = {}
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search assets, pages, actions"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_HitDelegate(self.list))
        side = look().theme.px(16)
        self.list.setIconSize(QSize(side, side))
        self._none = QLabel(self.tr("Nothing matches. Try fewer letters."), self)
        self._none.setProperty("role", "faint")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._search)
        self.list.itemClicked.connect(self._run)
        self._show()

    def open_over(self) -> None:
        """Open in the upper middle of the window, ready to type."""
        theme, window = look().theme, self._window
        self.setFixedSize(theme.px(_WIDTH_PX), theme.px(_HEIGHT_PX))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + theme.px(56))
        self.show()
        self.field.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._run(self.list.currentItem())
                    return True
        return super().eventFilter(watched, event)

    def _move(self, by: int) -> None:
        count = self.list.count()
        if count:
            self.list.setCurrentRow((self.list.currentRow() + by) % count)

    def _search(self, typed: str) -> None:
        self._found = {}
        self._show()
        if not typed.strip():
            return
        for number, search in enumerate(self._searches):
            search(typed, partial(self._take, typed, number))

    def _take(self, typed: str, number: int, hits: Sequence[Hit]) -> None:
        if typed == self.field.text():
            self._found[number] = hits
            self._show()

    def _show(self) -> None:
        typed = self.field.text()
        hits = [hit for found in self._found.values() for hit in found]
        self.list.clear()
        for hit in [*hits, *self._matching_actions(typed)][:_MOST]:
            item = QListWidgetItem(icon(hit.icon), hit.title, self.list)
            item.setData(_HIT_ROLE, hit)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, hit.detail)
        self.list.setCurrentRow(0)
        self._none.setVisible(self.list.count() == 0)

    def _matching_actions(self, typed: str) -> list[Hit]:
        ranked: list[tuple[int, Action]] = []
        for action in self._actions:
            points = fuzzy.score(typed, action.title)
            if points is not None and action.enabled():
                ranked.append((points, action))
        ranked.sort(key=lambda pair: -pair[0])
        return [
            Hit(action.title, action.trigger, key_text(action.key), action.icon or "arrow-right")
            for _, action in ranked
        ]

    def _run(self, item: QListWidgetItem | None) -> None:
        hit = item.data(_HIT_ROLE) if item is not None else None
        if isinstance(hit, Hit):
            self.close()
            hit.run()
