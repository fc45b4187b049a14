"""A configuration put together by name: whether its parts go together, each finding with why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.catalogue.about import TONES, notice_of
from desktop.table.column import Pill, plain_text
from desktop.theme.icons import follow_icon
from desktop.theme.look import look
from desktop.widgets.fields import NumberField
from desktop.widgets.flow import Flow
from desktop.widgets.form import Form
from desktop.widgets.labels import section_title, words
from desktop.words import error_words, said, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from catalog.importing.builds import BuildFile, NamedPart
    from catalog.importing.matched_builds import MatchedBuild, Unmatched
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from desktop.theme.theme import Theme
    from planning.compatibility.check import BuildCheck
    from planning.compatibility.power import Demand

    Checked = tuple[BuildCheck, MatchedBuild]

_PAUSE_MS = 500
_LEFT_PX = 400
_MOST_PIECES = 1000


@dataclass(frozen=True, slots=True)
class Part:
    """A line of the configuration as it was typed: a key or a name, and how many."""

    model: str
    count: int


class PartLine(QWidget):
    """One part: its name as somebody writes it, how many, and what the catalogue took it for."""

    edited = Signal()
    removed = Signal()

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(part.model, self)
        self.name.setPlaceholderText(self.tr("A part by name, such as RTX 4090 24G"))
        self.name.setAccessibleName(self.tr("Part"))
        self.name.textEdited.connect(lambda _text: self.edited.emit())
        self.count = QSpinBox(self)
        self.count.setRange(1, _MOST_PIECES)
        self.count.setValue(part.count)
        self.count.setAccessibleName(self.tr("How many"))
        self.count.valueChanged.connect(lambda _count: self.edited.emit())
        remove = QPushButton(self)
        remove.setProperty("link", True)
        remove.setAccessibleName(self.tr("Take this part out"))
        follow_icon(remove, "x")
        remove.clicked.connect(self.removed)
        self.meant = words("", "secondary", wrap=True, parent=self)
        self.meant.hide()
        self._choices = Flow(gap=4, line_gap=0)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.name, 1)
        row.addWidget(self.count)
        row.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.meant)
        column.addLayout(self._choices)

    @property
    def part(self) -> Part:
        """What is typed."""
        return Part(self.name.text().strip(), self.count.value())

    def show_meant(self, name: str) -> None:
        """The model that was taken, where it is called otherwise."""
        self._choices.empty()
        self.meant.setText(f"→ {name}")
        self.meant.setVisible(bool(name) and name != self.part.model)

    def ask_which(self, unmatched: Unmatched) -> None:
        """Say that the name is no one model, and offer what it could be."""
        self._choices.empty()
        self.meant.setText(
            self.tr("This could be several models:")
            if unmatched.nearest
            else self.tr("The catalogue does not know it.")
        )
        self.meant.show()
        for name, key in unmatched.nearest:
            choice = QPushButton(name.replace("&", "&&"), self)
            choice.setProperty("link", True)
            choice.clicked.connect(lambda _on=False, key=key: self._choose(key))
            self._choices.addWidget(choice)
            choice.show()

    def _choose(self, key: str) -> None:
        self.name.setText(key)
        self.edited.emit()


class BuildView(QWidget):
    """Parts at left, findings at right; checked whenever a person pauses."""

    back_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: BuildCheck | None = None
        self.lines: list[PartLine] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.check)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(8)
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self._found.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.case = self._case()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._parts_area = _scrolling(self._left())
        row.addWidget(self._parts_area)
        look().changed.connect(self._wear)
        self._wear(look().theme)
        right = QWidget(self)
        right.setLayout(self._found)
        self._found.setContentsMargins(16, 12, 16, 16)
        row.addWidget(_scrolling(right), 1)
        self.set_parts([Part("", 1)])

    def _wear(self, theme: Theme) -> None:
        self._parts_area.setFixedWidth(theme.px(_LEFT_PX))

    @property
    def parts(self) -> list[Part]:
        """The parts that are named."""
        return [line.part for line in self.lines if line.part.model]

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Begin anew with these."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for part in parts:
            self.add(part)
        self.check()

    def add(self, part: Part) -> None:
        """One more part."""
        line = PartLine(part, self)
        line.edited.connect(self._pause.start)
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._parts.addWidget(line)

    def refresh(self) -> None:
        """Check again: figures may have been corrected."""
        self.check()

    def check(self) -> None:
        """Look the parts up and check them."""
        build = self._build()
        if build is None:
            self._empty()
            self._found.addWidget(
                words(
                    self.tr("Name the parts of a machine: processor, board, memory, cards, drives, "
                            "power supply. What is not known is a warning, never a pass."),
                    "secondary", wrap=True, parent=self,
                )
            )  # fmt: skip
            return

        def work(ledger: Ledger) -> Checked:
            from catalog.importing.matched_builds import matched_build
            from catalog.policy import build_rules
            from planning.compatibility.check import check

            matched = ledger.ask(matched_build, build)
            return check(matched.configuration, build_rules()), matched

        self._desk.with_ledger(self, work, self._take, replaces="build", lane="pool")

    def open_file(self) -> None:
        """Ask for a configuration in a file and take its parts over."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a configuration"), "", self.tr("Configurations (*.toml *.json)")
        )
        if name:
            self.read(name)

    def read(self, name: str) -> None:
        """Take the parts of a file over; what in it cannot be used is said."""
        from pathlib import Path

        from catalog.errors import LedgerError
        from catalog.importing.builds import read_build

        try:
            build = read_build(Path(name))
        except LedgerError as error:
            self._desk.say(error_words(error))
            return
        if build.problems:
            self._desk.say("; ".join(said(str(problem)) for problem in build.problems[:3]))
        self.set_parts([Part(p.model, p.count) for p in build.parts if p.model])

    # --- within ----------------------------------------------------------------------------------

    def _left(self) -> QWidget:
        left = QWidget(self)
        back = self._link(self.tr("All models"), "chevron-left")
        back.clicked.connect(self.back_asked)
        add = self._link(self.tr("Add a part"), "plus")
        add.clicked.connect(lambda: self.add(Part("", 1)))
        opened = self._link(self.tr("Open a file…"), "folder-open")
        opened.clicked.connect(self.open_file)
        links = QHBoxLayout()
        links.addWidget(add)
        links.addWidget(opened)
        links.addStretch()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(section_title(self.tr("Parts"), left))
        column.addLayout(self._parts)
        column.addLayout(links)
        column.addWidget(section_title(self.tr("Chassis, rack and measurement"), left))
        column.addWidget(self.case)
        return left

    def _case(self) -> Form:
        """What is no model: the chassis, the rack, and what was measured."""
        form = Form(
            [
                NumberField("max_card_length_mm", self.tr("Longest card"), least=0, most=2000,
                            unit="mm"),
                NumberField("expansion_slots", self.tr("Expansion slots"), least=0, most=64),
                NumberField("free_units", self.tr("Free rack units"), least=0, most=60, unit="U"),
                NumberField("depth_mm", self.tr("Depth of the rack"), least=0, most=3000,
                            unit="mm"),
                NumberField("power_w", self.tr("Power left in the rack"), least=0, most=1_000_000,
                            unit="W"),
                NumberField("measured_w", self.tr("Largest measured draw"), least=0,
                            most=1_000_000, unit="W"),
            ],
            self,
        )  # fmt: skip
        form.edited.connect(self._pause.start)
        return form

    def _link(self, title: str, icon: str) -> QPushButton:
        made = QPushButton(title, self)
        made.setProperty("link", True)
        follow_icon(made, icon, "accent", has_words=True)
        return made

    def _remove(self, line: PartLine) -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self.check()

    def _build(self) -> BuildFile | None:
        """What is typed as a configuration, None while nothing is."""
        from decimal import Decimal

        from catalog.importing.builds import BuildFile

        parts = [
            _named(place, line.part.model, "", line.part.count, {})
            for place, line in enumerate(self.lines)
            if line.part.model
        ]
        if not parts:
            return None
        case = {
            name: Decimal(value)
            for name, value in (self.case.peek() or {}).items()
            if value is not None
        }
        measured = case.pop("measured_w", None)
        chassis = {n: v for n, v in case.items() if n in {"max_card_length_mm", "expansion_slots"}}
        rack = {name: value for name, value in case.items() if name not in chassis}
        for kind, figures in (("chassis", chassis), ("rack", rack)):
            if figures:
                parts.append(_named(len(self.lines) + len(parts), "", kind, 1, figures))
        return BuildFile(self.tr("This configuration"), tuple(parts), measured, ())

    def _take(self, checked: Checked) -> None:
        self.found, matched = checked
        self._show_meant(matched)
        self._empty()
        head = Pill(_level_text(self.found.level.value), TONES[self.found.level.value])
        self._found.addWidget(section_title(head.text, self))
        self._found.addWidget(section_title(self.tr("Power supply"), self))
        sized = self.found.sizing
        for title, demand in (
            (self.tr("Simple rule"), sized.simple),
            (self.tr("By TDP"), sized.by_tdp),
            (self.tr("Measured"), sized.measured),
        ):
            if demand is not None:
                self._found.addWidget(words(_demand_text(title, demand), wrap=True, parent=self))
        for finding in self.found.findings:
            self._found.addWidget(notice_of(finding, self))

    def _show_meant(self, matched: MatchedBuild) -> None:
        """Beside each line the model it was taken for, or what it could be."""
        doubts = {each.place: each for each in matched.unmatched}
        pieces = iter(piece for piece in matched.configuration.pieces if piece.key)
        for place, line in enumerate(self.lines):
            if place in doubts:
                line.ask_which(doubts[place])
            elif line.part.model:
                piece = next(pieces, None)
                line.show_meant(piece.name if piece is not None else "")

    def _empty(self) -> None:
        while (item := self._found.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _named(place: int, model: str, kind: str, count: int, figures: dict[str, Decimal]) -> NamedPart:
    from catalog.importing.builds import NamedPart

    return NamedPart(place, model, kind, kind, count, figures, {})


def _level_text(level: str) -> str:
    return {
        "good": _tr("Everything that is known goes together"),
        "watch": _tr("Something is to be watched, or not known"),
        "act": _tr("These parts do not go together"),
    }[level]


def _demand_text(title: str, demand: Demand) -> str:
    text = f"{title}: {plain_text(demand.watts)} W. {said(demand.reason.formula)}"
    if demand.unknown:
        text += " " + _tr("Without {names}, whose power is not known.").format(
            names=", ".join(demand.unknown)
        )
    return text


def _scrolling(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setProperty("role", "clear")
    area.setWidget(inner)
    return area


def _tr(text: str) -> str:
    return translate("catalogue", text)
