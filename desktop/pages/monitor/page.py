"""`MonitorPage`: this machine live, the history of all, and what watching costs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from catalog.changes import Changes
from desktop.actions import Action
from desktop.charts.library import PlotsToCome
from desktop.menus import button
from desktop.monitoring import monitoring
from desktop.monitoring.monitoring import Keeping
from desktop.page import Page
from desktop.pages.monitor.alerts import AlertsView
from desktop.pages.monitor.history import HistoryView
from desktop.pages.monitor.live import LiveView
from desktop.pages.monitor.words import cost_text, pace_text
from desktop.theme.tokens import Tone
from desktop.widgets.badge import Badge
from desktop.widgets.folders import Folders
from desktop.widgets.labels import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from desktop.desk import Desk

PACES_S: Final = (1, 2, 5, 10, 30, 60)


class MonitorPage(Page):
    """Three tabs under a line that says whether this machine is watched, and at what cost."""

    shows: ClassVar[Changes] = Changes.MEASUREMENTS | Changes.ASSETS | Changes.SETTINGS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.monitoring = monitoring(desk)
        PlotsToCome(desk.background, self)
        probe = Action(
            id="monitor.probe",
            title=self.tr("Probe this machine to keep its history"),
            run=self._probe,
            icon="scan-search",
        )
        self.badge = Badge("", Tone.NEUTRAL, self)
        self.said = words("", "label", wrap=True, parent=self)
        self.probe = button(self, probe)
        self.tabs = Folders(self)
        self.tabs.setProperty("inset", True)
        self._live = self.tabs.add(
            self.tr("This machine, live"), lambda parent: LiveView(self.monitoring, parent)
        )
        self._history = self.tabs.add(
            self.tr("History of the fleet"),
            lambda parent: HistoryView(desk, probe, parent),
            HistoryView.refresh,
        )
        self._alerts = self.tabs.add(self.tr("Alerts"), self._make_alerts, AlertsView.refresh)
        self.tabs.currentChanged.connect(lambda _number: self._show_sample())
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 6)
        head.setSpacing(10)
        head.addWidget(self.badge)
        head.addWidget(self.said, 1)
        head.addWidget(self.probe)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        self.monitoring.sampled.connect(self._show_sample)
        self.monitoring.changed.connect(self._show_state)
        self._show_state()

    def _make_alerts(self, parent: QWidget) -> AlertsView:
        made = AlertsView(self.desk, self.monitoring, parent)
        made.opened.connect(self.go_to)
        return made

    @property
    def live(self) -> LiveView:
        """What this machine does now."""
        return self._live.content

    @property
    def history(self) -> HistoryView:
        """What the machines did."""
        return self._history.content

    @property
    def alerts(self) -> AlertsView:
        """What went over its limit."""
        return self._alerts.content

    @override
    def refresh(self) -> None:
        self.tabs.renew()

    @override
    def go_to(self, target: object) -> None:
        """The history of the asset with this number, or the alerts."""
        if target == "alerts":
            self.tabs.setCurrentWidget(self.alerts)
        elif isinstance(target, int):
            self.tabs.setCurrentWidget(self.history)
            self.history.choose(target)

    @override
    def page_actions(self) -> Sequence[Action]:
        is_on = self.monitoring.is_on
        seconds = self.desk.settings.values.sample_seconds
        return (
            Action(
                id="monitor.pace",
                title=pace_text(seconds),
                run=lambda: None,
                icon="clock",
                in_bar=True,
                choices=tuple(
                    Action(
                        id=f"monitor.pace.{pace}",
                        title=pace_text(pace),
                        run=partial(self._set_pace, pace),
                        icon="check" if pace == seconds else None,
                    )
                    for pace in PACES_S
                ),
            ),
            Action(
                id="monitor.on",
                title=self.tr("Stop watching") if is_on else self.tr("Start watching"),
                run=lambda: self.monitoring.set_on(on=not is_on),
                icon="pause" if is_on else "play",
                in_bar=True,
                primary=not is_on,
            ),
        )

    @override
    def left(self) -> None:
        self.monitoring.set_watched(watched=False)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self.monitoring.set_watched(watched=True)

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        super().hideEvent(event)
        self.monitoring.set_watched(watched=False)

    def _probe(self) -> None:
        from desktop.arrivals.probing import probe_this_machine

        probe_this_machine(self.desk, self)

    def _set_pace(self, seconds: int) -> None:
        self.desk.settings.set(sample_seconds=seconds)

    def _show_sample(self) -> None:
        if self.isVisible():
            self.live.draw()
            if self._alerts.is_made:
                self.alerts.draw()
            self._show_words()

    def _show_state(self) -> None:
        kept = self.monitoring.keeping is Keeping.KEPT
        if not self.monitoring.is_on:
            self.badge.show_state(self.tr("Stopped"), Tone.NEUTRAL)
        elif kept:
            self.badge.show_state(self.tr("History is kept"), Tone.GOOD)
        else:
            self.badge.show_state(self.tr("Live only"), Tone.WATCH)
        self.probe.setVisible(
            self.monitoring.keeping in (Keeping.NOT_REGISTERED, Keeping.OTHER_MACHINE)
        )
        self.live.show_missing(self.monitoring.unavailable)
        self._show_words()
        self.actions_changed.emit()

    def _show_words(self) -> None:
        self.said.setText(f"{self._keeping_words()} {cost_text(self.monitoring)}".strip())

    def _keeping_words(self) -> str:
        machine = self.monitoring.machine
        name = machine.name if machine is not None else ""
        if not self.monitoring.is_on:
            return self.tr("This machine is not watched. What was measured is kept.")
        texts = {
            Keeping.KEPT: self.tr("Kept as “{name}”."),
            Keeping.NO_LEDGER: self.tr("No ledger is open."),
            Keeping.NOT_REGISTERED: self.tr("This machine is not in the ledger."),
            Keeping.OTHER_MACHINE: self.tr(
                "The ledger’s own machine is “{name}”, which is another than this one."
            ),
            Keeping.RETIRED: self.tr("“{name}” is retired, so nothing more is kept of it."),
        }
        return texts[self.monitoring.keeping].format(name=name)
