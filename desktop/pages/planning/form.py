"""`DecisionForm`: the inputs of a decision at the left of the page, as one document."""

from __future__ import annotations

import contextlib
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.planning.fields import (
    groups,
    input_choices,
    put,
    value_of,
    without_empty_sections,
)
from desktop.pages.planning.lists import (
    EntryTable,
    ranges_of,
    scenarios_of,
    show_ranges,
    show_scenarios,
)
from desktop.theme.look import look
from desktop.widgets.card import Card
from desktop.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.pages.planning.fields import Place

_WAIT_MS = 350
_LABELS_PX = 196


class DecisionForm(QScrollArea):
    """Keeps what it has no field for, so that a document from a file loses nothing here."""

    edited = Signal()
    """A person changed something, and has paused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base: dict[str, Any] = {}
        self._forms: list[tuple[Form, list[Place]]] = []
        self._pause = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._pause.timeout.connect(self.edited)
        inside = self._inside = QWidget(self.viewport())
        inside.setProperty("role", "clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 12, 8, 12)
        self._column.setSpacing(12)
        for title, places in groups():
            self._add_group(title, places)
        self.ranges = EntryTable(
            [self.tr("Input"), self.tr("Low"), self.tr("Likely"), self.tr("High")],
            0,
            input_choices(only_uncertain=True),
            self.tr("What is not known exactly, as lowest, most likely and highest value."),
            self,
        )
        self.scenarios = EntryTable(
            [self.tr("Scenario"), self.tr("Input"), self.tr("Value")],
            1,
            input_choices(only_uncertain=False),
            self.tr("The same decision with another value of an input."),
            self,
        )
        tables = ((self.tr("Ranges"), self.ranges), (self.tr("Scenarios"), self.scenarios))
        for title, table in tables:
            card = Card(title, inside)
            card.body.addWidget(table)
            table.changed.connect(self._pause.start)
            self._column.addWidget(card)
        self._column.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(inside.minimumSizeHint().width() + bar)

    def _add_group(self, title: str, places: list[Place]) -> None:
        card = Card(title, self._inside)
        form = Form([place.field for place in places], card)
        form.edited.connect(self._pause.start)
        grid = form.layout()
        assert isinstance(grid, QGridLayout)
        grid.setColumnMinimumWidth(0, look().theme.px(_LABELS_PX))  # one edge for all cards
        for place in places:
            box = form.editor(place.path)
            if isinstance(box, QComboBox):  # else its longest words decide how wide the form is
                policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                box.setSizeAdjustPolicy(policy)
                box.setMinimumContentsLength(8)
        card.body.addWidget(form)
        self._column.addWidget(card)
        self._forms.append((form, places))

    def show_document(self, document: Mapping[str, Any]) -> None:
        """Show a document in the fields."""
        self._base = deepcopy(dict(document))
        for form, places in self._forms:
            form.set_values({place.path: value_of(self._base, place) for place in places})
            for place in places:
                editor = form.editor(place.path)
                if isinstance(editor, QLineEdit):
                    editor.home(False)  # the beginning of a long title is what tells it apart
        show_ranges(self.ranges, self._base)
        show_scenarios(self.scenarios, self._base)

    def document(self, *, mark: bool = False) -> dict[str, Any] | None:
        """What is entered, None while a field is not right; `mark` says what is wrong beside it."""
        found = deepcopy(self._base)
        is_whole = True
        for form, places in self._forms:
            values = form.values() if mark else form.peek()
            if values is None:
                is_whole = False
                continue
            for place in places:
                put(found, place, values[place.path])
        try:
            self._put_lists(found)
        except ValueError:
            return None
        without_empty_sections(found)
        return found if is_whole else None

    def mark_wrong(self) -> None:
        """Say beside the fields what keeps the decision from being worked out."""
        for form, _places in self._forms:
            form.mark_wrong()

    def draft(self) -> dict[str, Any]:
        """What is entered so far; a field that is not right keeps what it was."""
        found = deepcopy(self._base)
        for form, places in self._forms:
            values = form.peek()
            for place in places if values is not None else ():
                assert values is not None
                put(found, place, values[place.path])
        with contextlib.suppress(ValueError):
            self._put_lists(found)
        return found

    def take(self, section: str, figures: Mapping[str, Any]) -> None:
        """Put figures from a table into a section; what else is entered stays."""
        found = self.draft()
        found.setdefault(section, {}).update(figures)
        self.show_document(found)
        self._pause.start()

    def _put_lists(self, found: dict[str, Any]) -> None:
        others = [one for one in found.get("range") or () if one.get("shape") != "pert"]
        for key, value in (
            ("range", [*ranges_of(self.ranges), *others]),
            ("scenario", scenarios_of(self.scenarios)),
        ):
            if value:
                found[key] = value
            else:
                found.pop(key, None)
