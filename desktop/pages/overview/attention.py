"""The list of what needs attention, with chips that narrow it; a click goes to the machine."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QPushButton

from desktop.pages.overview.lines import Line, Lines, Topic, topic_text
from desktop.table.column import Column, Pill
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.labels import words
from desktop.widgets.style import set_property
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

ROWS_SHOWN: Final = 7


class AttentionCard(Card):
    """Shows lines, the most pressing first; `go` is called with the chosen one."""

    def __init__(self, go: Callable[[Line], object], parent: QWidget | None = None) -> None:
        super().__init__(card_title(), parent)
        self._go = go
        self._found: dict[str, Lines] = {}
        self._topic: Topic | None = None
        self._chips: dict[Topic | None, QPushButton] = {}
        self.body.addLayout(self._chip_row())
        self.model: RowModel[Line] = RowModel(self._columns(), key=lambda line: line.key)
        self.table: TableView[Line] = TableView(self.model, card_title(), self)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setFixedHeight(look().theme.row_px * (ROWS_SHOWN + 1) + 4)
        self.table.setCursor(Qt.CursorShape.PointingHandCursor)
        self.table.opened.connect(self._go)
        self.table.clicked.connect(self._clicked)
        self.calm = words("", "label", wrap=True, parent=self)
        self.calm.hide()
        self.rest = words("", "secondary", parent=self)
        self.upgrades = words("", "secondary", wrap=True, parent=self)
        self._upgrades = ""
        self.body.addWidget(self.table)
        self.body.addWidget(self.rest)
        self.body.addWidget(self.upgrades)
        self.body.addWidget(self.calm)
        self._show()

    @property
    def lines(self) -> list[Line]:
        """The lines that are shown, in order."""
        return self.model.rows

    def show_lines(self, source: str, found: Lines) -> None:
        """Show the lines of a source (one of SOURCES) in place of its earlier ones."""
        self._found[source] = found
        self._show()

    def show_upgrades(self, text: str) -> None:
        """Show what the upgrades among the lines come to together."""
        self._upgrades = text
        self._show()

    def choose(self, topic: Topic | None) -> None:
        """Narrow to a topic, or show all."""
        self._topic = topic
        self._show()

    def _show(self) -> None:
        every = sorted(
            (line for found in self._found.values() for line in found.listed),
            key=lambda line: line.rank,
        )
        counts = self._counts()
        for topic, chip in self._chips.items():
            count = sum(counts.values()) if topic is None else counts[topic]
            name = self.tr("All") if topic is None else topic_text(topic)
            chip.setText(f"{name} {QLocale().toString(count)}")
            chip.setVisible(topic is None or count > 0)
            set_property(chip, "chosen", topic is self._topic)
        shown = [line for line in every if self._topic in (None, line.topic)]
        self.model.set_rows(shown)
        wanted = sum(counts.values()) if self._topic is None else counts[self._topic]
        self._say_rest(len(shown), wanted)
        is_known = self._found.keys() >= AWAITED
        self.calm.setText(self.tr("Nothing needs attention.") if is_known else self.tr("Asking…"))
        self.calm.setVisible(not every)
        self.table.setVisible(bool(every))
        self.upgrades.setText(self._upgrades)
        is_meant = self._topic in (None, Topic.UPGRADES)
        self.upgrades.setVisible(bool(self._upgrades) and is_meant)

    def _counts(self) -> Counter[Topic]:
        """How many lines there are of each topic, those among them that are not listed."""
        counts: Counter[Topic] = Counter()
        for found in self._found.values():
            listed = Counter(line.topic for line in found.listed)
            for topic in listed | Counter(found.counts):
                counts[topic] += max(listed[topic], found.counts.get(topic, 0))
        return counts

    def _say_rest(self, shown: int, wanted: int) -> None:
        text = self.tr("The {n} most pressing of {all} are listed.")
        number = QLocale().toString
        self.rest.setText(text.format(n=number(shown), all=number(wanted)))
        self.rest.setVisible(wanted > shown)

    def _chip_row(self) -> Flow:
        row = Flow(gap=6)
        for topic in (None, *Topic):
            chip = QPushButton(self)
            chip.setProperty("chip", True)
            chip.clicked.connect(lambda _checked=False, topic=topic: self.choose(topic))
            self._chips[topic] = chip
            row.addWidget(chip)
        return row

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(
                self.tr("Priority"),
                lambda line: line.rank,
                pill=lambda line: Pill(line.word, line.tone),
                width=110,
            ),
            Column(self.tr("Machine or budget"), lambda line: line.machine, strong=True, width=210),
            Column(
                self.tr("What"),
                lambda line: line.sentence,
                width=200,
                tooltip=lambda line: f"{line.sentence}\n{line.why}".strip(),
            ),
        ]

    def _clicked(self, index: QModelIndex) -> None:
        line = self.model.row_at(index.row())
        if line is not None:
            self._go(line)


SOURCES: Final = ("assets", "verdicts", "budgets", "life", "fleet", "machine")
#: What must have answered before nothing needs attention; the rest comes late and is little.
AWAITED: Final = frozenset(SOURCES) - {"life", "fleet", "machine"}


def card_title() -> str:
    """The title of the card."""
    return translate("overview", "Needs attention")
