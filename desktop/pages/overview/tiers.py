"""`TierBar`: how many machines stand in which tier of readiness, as one bar with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.rule_words import tier_label
from desktop.theme.look import look
from desktop.widgets.card import Card
from desktop.widgets.labels import words
from desktop.widgets.notice import Fact, Why, WhyDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from catalog.queries.pressing import Tiers


class TierCard(Card):
    """The tiers from the highest down, with what too little is known of as the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Readiness for AI work"))
        self._why: Why | None = None
        self._bar = _Bar(self)
        self.said = words("", "secondary", wrap=True, parent=self)
        column = QVBoxLayout()
        column.setSpacing(6)
        ask = QPushButton(self.tr("why?"), self)
        ask.setProperty("link", True)
        ask.setAccessibleName(self.tr("Why: readiness for AI work"))
        ask.clicked.connect(self.show_why)
        head = QHBoxLayout()
        head.addWidget(words(self.tr("Readiness for AI work"), "secondary", parent=self), 1)
        head.addWidget(ask)
        column.addLayout(head)
        for widget in (self._bar, self.said):
            column.addWidget(widget)
        column.addStretch()
        self.body.addLayout(column)

    def show_tiers(self, found: Tiers) -> None:
        """Show how many machines reach each tier at least."""
        from planning.readiness_rules import TIERS, Tier

        counts = {
            tier_label(tier): found.reached.get(tier, 0)
            for tier in (*reversed(TIERS), Tier.BELOW_ENTRY)
        }
        counts[self.tr("Not enough known")] = found.unknown
        shown = [(name, count) for name, count in counts.items() if count]
        self._bar.show_counts([count for _, count in shown])
        said = " · ".join(f"{name} {QLocale().toString(count)}" for name, count in shown)
        self.said.setText(said or self.tr("No machine in use has a specification yet."))
        self._why = _why(shown, found.source)
        self.setToolTip(self._why.rule)

    def show_why(self) -> None:
        """Open what the tiers rest on."""
        if self._why is not None:
            WhyDialog(self._why, self).open()


def _why(shown: Sequence[tuple[str, int]], source: str) -> Why:
    from desktop.words import translate

    rule = translate(
        "overview",
        "Each machine with a specification scores 0 to 100 from its cores, GPU memory, memory and"
        " solid-state storage. It is counted in the tier it reaches at least.",
    )
    title = translate("overview", "Readiness for AI work")
    number = QLocale().toString
    return Why(title, [Fact(name, number(count)) for name, count in shown], rule, source)


class _Bar(QWidget):
    """Pieces as long as their counts, the highest tier first and strongest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts: list[int] = []
        self.setFixedHeight(look().theme.px(12))

    def show_counts(self, counts: list[int]) -> None:
        self._counts = counts
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        theme, whole, left = look().theme, sum(self._counts), 0.0
        for number, count in enumerate(self._counts):
            width = self.width() * count / whole
            colour = theme.colour("accent")
            colour.setAlphaF(max(0.15, 1 - number * 0.17))
            painter.fillRect(QRectF(left, 0, max(1.0, width - 1), self.height()), colour)
            left += width
        painter.end()
