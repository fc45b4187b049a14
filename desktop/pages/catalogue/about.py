"""What else the pane says of a model: its life, what replaces it, and what of it is owned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop.amounts import amount_text
from desktop.labels import price_kind_text
from desktop.pages.catalogue.words import change_text, source_text
from desktop.said import facts_of, reason_words, rule_of
from desktop.table.column import plain_text
from desktop.theme.tokens import Tone
from desktop.today import today
from desktop.widgets.labels import section_title, value_words, words
from desktop.widgets.notice import Notice, Why
from desktop.words import QT_TRANSLATE_NOOP, said, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.catalogue.life import OwnedAsset
    from catalog.queries.catalogue.sheet import LifeEvent, ModelSheet
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from planning.levels import Finding
    from planning.life import LifeVerdict
    from planning.replacing import Answer, Replacement

TONES = {"good": Tone.GOOD, "watch": Tone.WATCH, "act": Tone.ACT}
EVENTS = {
    "announced": QT_TRANSLATE_NOOP("catalogue", "Announced"),
    "released": QT_TRANSLATE_NOOP("catalogue", "Released"),
    "last_order": QT_TRANSLATE_NOOP("catalogue", "Last order"),
    "last_support": QT_TRANSLATE_NOOP("catalogue", "End of support"),
    "successor": QT_TRANSLATE_NOOP("catalogue", "Successor"),
}
WORKLOADS = {
    "training": QT_TRANSLATE_NOOP("catalogue", "Training"),
    "inference": QT_TRANSLATE_NOOP("catalogue", "Inference"),
    "rendering": QT_TRANSLATE_NOOP("catalogue", "Rendering"),
    "cpu_server": QT_TRANSLATE_NOOP("catalogue", "Server work"),
    "storage": QT_TRANSLATE_NOOP("catalogue", "Storage"),
}


class AboutTab(QWidget):
    """A column that is filled anew for each model."""

    opened = Signal(str)
    """The key of another model that a person wants to see."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(8)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def clear(self, keep: int = 0) -> None:
        """Take away what was said; the first `keep` widgets stay."""
        while (item := self.column.takeAt(keep)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def say(self, text: str, role: str = "secondary") -> None:
        """Add a sentence."""
        self.column.addWidget(words(text, role, wrap=True, parent=self))

    def link(self, text: str, key: str) -> QPushButton:
        """A name that leads to its model."""
        made = QPushButton(text.replace("&", "&&"), self)
        made.setProperty("link", True)
        made.clicked.connect(lambda: self.opened.emit(key))
        return made


def notice_of(finding: Finding, parent: QWidget) -> Notice:
    """A finding in its tone, with its reason to ask for."""
    notice = Notice(parent)
    reason = finding.reason
    about, headline = said(finding.about), said(finding.headline)
    headline = headline[:1].upper() + headline[1:]
    title = f"{about}: {headline}"
    why = Why(title, facts_of(reason), rule_of(reason), said(reason.source))
    notice.show_notice(about, headline, TONES[finding.level.value], why)
    return notice


def _events(sheet: ModelSheet) -> list[tuple[str, LifeEvent | None]]:
    """What was said of each kind of event, in their order; None where nothing was."""
    found: list[tuple[str, LifeEvent | None]] = []
    for name in EVENTS:
        own = [event for event in sheet.life if event.event == name]
        found += [(name, event) for event in own] or [(name, None)]
    return found


class LifeTab(AboutTab):
    """Announced, released, last order, end of support, successor; and what that means today."""

    def show_model(self, sheet: ModelSheet) -> None:
        """Show the life of this model."""
        self.key = key = sheet.key
        self.clear()
        self._show_events(sheet)
        self.say(self.tr("How it stands among newer ones is being worked out…"), "faint")
        on = today()

        def ask(ledger: Ledger) -> LifeVerdict | None:
            from catalog.policy import life_rules, market_rules
            from catalog.queries.catalogue.life import model_life
            from catalog.queries.catalogue.outlook import price_outlook

            outlook = ledger.ask(price_outlook, key, on=on, rules=market_rules())
            return ledger.ask(
                model_life, key, on=on, rules=life_rules(), yearly_price_pct=outlook.yearly_pct
            )

        self.desk.with_ledger(
            self, ask, lambda found: self._take(key, found), replaces="life", lane="pool"
        )

    def _show_events(self, sheet: ModelSheet) -> None:
        grid_place = QWidget(self)
        grid = QGridLayout(grid_place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (name, event) in enumerate(_events(sheet)):
            label = words(translate("catalogue", EVENTS[name]), "label", parent=grid_place)
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            if event is not None and event.successor_key:
                key = event.successor_key
                grid.addWidget(self.link(key.partition("/")[2], key), place, 1)
                continue
            released = sheet.released if name == "released" else ""
            value = value_words((event.dated if event else released) or None, parent=grid_place)
            if event is not None:
                value.setToolTip(f"{source_text(event.source.title)} {event.note}".strip())
            grid.addWidget(value, place, 1)
        self.column.addWidget(grid_place)

    def _take(self, key: str, found: LifeVerdict | None) -> None:
        if key != self.key:
            return
        self.clear(keep=1)
        if found is None:
            return
        for finding in found.findings:
            self.column.addWidget(notice_of(finding, self))
        rhythm = found.cadence
        if rhythm is not None:
            self.say(
                self.tr("In its line a generation came every {years} years.").format(
                    years=plain_text(rhythm.years)
                )
            )


class ReplacementsTab(AboutTab):
    """What could take its place in a kind of work, what gets better and what worse."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.work = QComboBox(self)
        self.work.setAccessibleName(self.tr("What it is used for"))
        self.work.currentIndexChanged.connect(lambda _place: self._ask())
        self.column.addWidget(self.work)

    def show_model(self, sheet: ModelSheet) -> None:
        """Show what replaces this model."""
        from catalog.queries.catalogue.alternatives import WORKLOADS as FITTING

        self.key = sheet.key
        fitting = [one.value for one in FITTING.get(sheet.kind, ())]
        before = self.work.currentData()
        self.work.blockSignals(True)
        self.work.clear()
        for name in fitting:
            self.work.addItem(translate("catalogue", WORKLOADS[name]), name)
        self.work.setCurrentIndex(fitting.index(before) if before in fitting else 0)
        self.work.blockSignals(False)
        self.work.setVisible(len(fitting) > 1)
        self._ask()

    def _ask(self) -> None:
        key, name, on = self.key, self.work.currentData(), today()
        self.clear(keep=1)
        if name is None:
            self.say(self.tr("What replaces such models is a question of what they are part of."))
            return

        def ask(ledger: Ledger) -> Answer:
            from catalog.policy import policy
            from catalog.queries.catalogue.alternatives import alternatives
            from planning.replacing import Workload

            return ledger.ask(alternatives, key, Workload(name), on=on, rules=policy().upgrade)

        self.desk.with_ledger(
            self, ask, lambda found: self._take(key, found), replaces="replacing", lane="pool"
        )

    def _take(self, key: str, answer: Answer) -> None:
        if key != self.key:
            return
        self.clear(keep=1)
        if answer.missing:
            lacking = ", ".join(answer.missing)
            self.say(self.tr("It cannot be said: {figures} not known.").format(figures=lacking))
            return
        self.say(
            self.tr("Of {n} later models of its segment, these have no less of what the work "
                    "needs:", "", answer.considered).format(n=answer.considered)
            if answer.replacements
            else self.tr("None of {n} later models of its segment has no less of what the work "
                         "needs and is better in one figure.", "", answer.considered)
            .format(n=answer.considered)
        )  # fmt: skip
        for one in answer.replacements:
            self._tell(one)

    def _tell(self, one: Replacement) -> None:
        link = self.link(one.name, one.key)
        link.setToolTip(reason_words(one.reason))
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        old = self.tr(", older than such parts are used") if one.is_old else ""
        self.say(self.tr("× {times} on average").format(times=plain_text(one.times)) + old)
        told: list[tuple[str, Sequence[str]]] = [
            (self.tr("Better"), [change_text(change) for change in one.better]),
            (self.tr("As before"), [change_text(change) for change in one.same]),
            (self.tr("Worse"), [change_text(change) for change in one.worse]),
            (self.tr("Differs"), list(one.other)),
            (self.tr("Not known"), list(one.not_known)),
            (self.tr("Price"), [
                f"{amount_text(price.amount)} ({price_kind_text(price.kind)}, {price.on}, "
                f"{source_text(price.source)})" for price in one.prices[-1:]]),
        ]  # fmt: skip
        for title, texts in told:
            if texts:
                self.column.addWidget(words(f"{title}: {'; '.join(texts)}", wrap=True, parent=self))


class OwnedTab(AboutTab):
    """The assets that are of the model or have one in them; a click goes there."""

    def show_model(self, sheet: ModelSheet) -> None:
        """Show what is owned of this model."""
        self.key = key = sheet.key
        self.clear()
        self.say(self.tr("The names of all assets are being resolved…"), "faint")

        def ask(ledger: Ledger) -> Sequence[OwnedAsset]:
            from catalog.queries.catalogue.life import assets_of

            return ledger.ask(assets_of, key)

        self.desk.with_ledger(
            self, ask, lambda found: self._take(key, found), replaces="owned", lane="pool"
        )

    def _take(self, key: str, assets: Sequence[OwnedAsset]) -> None:
        if key != self.key:
            return
        self.clear()
        if not assets:
            self.say(
                self.tr("No asset in use is known to be of this model or to have one in it. Names "
                        "that could mean several models count for none.")
            )  # fmt: skip
            return
        self.column.addWidget(
            section_title(self.tr("Assets in use: {n}").format(n=len(assets)), self)
        )
        for asset in assets[:_MOST_LISTED]:
            made = QPushButton(f"{asset.name}  ·  {asset.tag}".replace("&", "&&"), self)
            made.setProperty("link", True)
            made.clicked.connect(
                lambda _on=False, number=asset.asset_id: self.desk.go("inventory", number)
            )
            self.column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        if len(assets) > _MOST_LISTED:
            self.say(self.tr("… and {n} more").format(n=len(assets) - _MOST_LISTED))


_MOST_LISTED = 100
