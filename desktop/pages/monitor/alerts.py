"""Alerts: this machine against its limits now, what is over, and where the fleet was beyond."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.metric_words import device_label, metric_label, value_text
from desktop.monitoring.alerts import Past, at_least_text, limit_text
from desktop.table.column import Align, Column, Pill, plain_text
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.theme.tokens import Tone
from desktop.widgets.card import Card
from desktop.widgets.labels import words
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from catalog.queries.watching import HoursBeyond
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from desktop.monitoring import Monitoring
    from planning.alerts import Beyond, Limit

WEEK_S: Final = 7 * 24 * 3_600
_MOST_ROWS: Final = 10


@dataclass(frozen=True, slots=True)
class Held:
    """One limit and one device of this machine that it is held against; "" where none has it."""

    limit: Limit
    device: str
    name: str
    now: float | None
    beyond: Beyond | None


class AlertsView(QScrollArea):
    """Draws with every sample while it is seen; asks for the fleet when it is refreshed."""

    opened = Signal(int)
    """The number of an asset whose history a person wants to see."""

    def __init__(self, desk: Desk, monitoring: Monitoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._monitoring = monitoring
        self.setWidgetResizable(True)
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        self.setWidget(inside)
        self.said = words("", "secondary", wrap=True, parent=inside)
        self.edit = QPushButton(self.tr("Edit the limits…"), inside)
        self.edit.setProperty("link", True)
        self.edit.clicked.connect(self.edit_limits)
        self.now: RowModel[Held] = RowModel(
            _now_columns(), key=lambda row: (row.limit.metric, row.device), parent=self
        )
        self.past: RowModel[Past] = RowModel(
            _past_columns(), key=lambda row: (row.beyond.limit.metric, row.beyond.since_s),
            parent=self,
        )  # fmt: skip
        self.fleet: RowModel[HoursBeyond] = RowModel(
            _fleet_columns(self._limit_of), key=lambda row: (row.asset_id, row.metric, row.device),
            parent=self,
        )  # fmt: skip
        self._none = {
            name: words(text, "label", wrap=True, parent=inside)
            for name, text in (
                ("now", self.tr("No limit is set.")),
                ("past", self.tr("No alert has ended since Rackledger was opened.")),
                ("fleet", self.tr("No machine in use reached a limit in the last 7 days.")),
            )
        }
        self.tables: dict[str, TableView[Any]] = {}
        self._lay_out(inside)
        monitoring.alerts.changed.connect(self._limits_changed)
        look().changed.connect(self._fit)
        self._limits_changed()

    def _lay_out(self, inside: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(self.said, 1)
        head.addWidget(self.edit)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        cards: tuple[tuple[str, str, RowModel[Any]], ...] = (
            ("now", self.tr("This machine now"), self.now),
            ("past", self.tr("Alerts that are over"), self.past),
            ("fleet", self.tr("The fleet, last 7 days"), self.fleet),
        )
        for name, title, model in cards:
            card = Card(title, inside)
            table = TableView(model, title, card)
            table.stretch(0)
            self.tables[name] = table
            card.body.addWidget(table)
            card.body.addWidget(self._none[name])
            column.addWidget(card)
        column.addStretch(1)
        self.tables["fleet"].opened.connect(lambda row: self.opened.emit(row.asset_id))

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self.refresh()

    # --- what is shown ---------------------------------------------------------------------------

    def draw(self) -> None:
        """Show the newest values against the limits."""
        if self.isVisible():
            self.now.set_rows(self._held())
            self._fit()

    def refresh(self) -> None:
        """Ask where the fleet reached a limit."""
        rules = self._monitoring.alerts.rules
        if rules is None:
            self._monitoring.alerts.read_rules()
            return
        last = int(time.time())
        limits = rules.limits

        def work(ledger: Ledger) -> list[HoursBeyond]:
            from catalog.queries.watching import beyond_limits

            found: list[HoursBeyond] = []
            for limit in limits:
                least = float(limit.at_least)
                found += ledger.ask(beyond_limits, limit.metric.value, least, last - WEEK_S, last)
            return sorted(found, key=lambda each: -each.hours_beyond)

        self._desk.with_ledger(self, work, self._take_fleet, replaces="fleet", lane="pool")

    def _take_fleet(self, rows: Sequence[HoursBeyond]) -> None:
        self.fleet.set_rows(rows)
        self._fit()

    def _limits_changed(self) -> None:
        rules = self._monitoring.alerts.rules
        if rules is not None:
            text = self.tr("Limits: {source}, {day}. An alert begins when a limit was reached for"
                           " its time without a break.")  # fmt: skip
            self.said.setText(text.format(source=rules.source, day=rules.source_date))
        self.past.set_rows(self._monitoring.alerts.past)
        self.draw()
        self._fit()
        if self.isVisible():
            self.refresh()

    def _held(self) -> list[Held]:
        alerts, live = self._monitoring.alerts, self._monitoring.live
        rows = []
        for limit in alerts.rules.limits if alerts.rules is not None else ():
            metric = limit.metric.value
            devices = live.devices(metric)
            rows += [
                Held(
                    limit, device, device_label(device, devices), live.latest(metric, device),
                    alerts.beyond(metric, device),
                )
                for device in devices or [""]
            ]  # fmt: skip
        return rows

    def _limit_of(self, metric: str) -> Limit | None:
        rules = self._monitoring.alerts.rules
        return rules.limit(metric) if rules is not None else None

    def _fit(self, _theme: object = None) -> None:
        """Tables as high as their rows; a table without rows gives way to a sentence."""
        for name, table in self.tables.items():
            count = table.table_model.rowCount()
            shown = min(count, _MOST_ROWS)
            table.setFixedHeight(look().theme.row_px * (shown + 1) + 6)
            table.setVisible(count > 0)
            table.setVerticalScrollBarPolicy(
                Qt.ScrollBarPolicy.ScrollBarAsNeeded
                if count > _MOST_ROWS
                else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            )
            self._none[name].setVisible(count == 0)

    # --- limits ----------------------------------------------------------------------------------

    def edit_limits(self) -> None:
        """Open the form of the limits; what it keeps is the person's own copy of the rules."""
        rules = self._monitoring.alerts.rules
        if rules is None:
            return
        from desktop.pages.monitor.limits_form import LimitsDialog

        LimitsDialog(self._desk, rules, self._kept, self).open()

    def _kept(self) -> None:
        self._monitoring.alerts.read_rules()


def _now_columns() -> list[Column[Held]]:
    return [
        Column(_tr("What"), lambda row: row.limit.metric.value, metric_label, width=190,
               strong=True),
        Column(_tr("Device"), lambda row: row.name or None, width=170,
               unknown=_tr("not measured here")),
        Column(_tr("Limit"), lambda row: row.limit, limit_text, width=190,
               order=lambda limit: limit.at_least),
        Column(_tr("Now"), lambda row: None if row.now is None else (row.limit, row.now),
               lambda pair: value_text(pair[0].metric.value, pair[1]), Align.RIGHT, 90,
               order=lambda pair: pair[1]),
        Column(_tr("State"), lambda row: row.beyond and row.beyond.since_s, width=200,
               pill=_state),
    ]  # fmt: skip


def _state(row: Held) -> Pill | None:
    if row.now is None:
        return None
    if row.beyond is None:
        return Pill(_tr("Below"), Tone.GOOD)
    since = _clock(row.beyond.since_s)
    if row.beyond.is_alert:
        return Pill(_tr("Alert since {time}").format(time=since), Tone.ACT)
    return Pill(_tr("Beyond since {time}").format(time=since), Tone.WATCH)


def _past_columns() -> list[Column[Past]]:
    return [
        Column(_tr("What"), lambda row: row.what, width=240, strong=True),
        Column(_tr("Limit"), lambda row: row.beyond.limit, limit_text, width=190,
               order=lambda limit: limit.at_least),
        Column(_tr("Highest"), lambda row: (row.beyond.limit, row.highest),
               lambda pair: value_text(pair[0].metric.value, pair[1]), Align.RIGHT, 90,
               order=lambda pair: pair[1]),
        Column(_tr("From"), lambda row: row.beyond.since_s, _instant, width=140),
        Column(_tr("To"), lambda row: row.beyond.last_s, _instant, width=140),
    ]  # fmt: skip


def _fleet_columns(limit_of: Callable[[str], Limit | None]) -> list[Column[HoursBeyond]]:
    def limit(row: HoursBeyond) -> str | None:
        found = limit_of(row.metric)
        return None if found is None else at_least_text(found)

    return [
        Column(_tr("Machine"), lambda row: f"{row.name} · {row.tag}", width=220, strong=True),
        Column(_tr("What"), lambda row: row.metric, metric_label, width=150),
        Column(_tr("Device"), lambda row: _device(row.device), width=130),
        Column(_tr("Limit"), limit, width=90),
        Column(_tr("Hours reached"), lambda row: row.hours_beyond, plain_text, Align.RIGHT, 110,
               tooltip=lambda _row: _tr("Hours in which a measurement reached the limit")),
        Column(_tr("Hours measured"), lambda row: row.hours, plain_text, Align.RIGHT, 116),
        Column(_tr("Highest"), lambda row: (row.metric, row.highest),
               lambda pair: value_text(*pair), Align.RIGHT, 90, order=lambda pair: pair[1]),
    ]  # fmt: skip


def _device(device: str) -> str:
    """Its own name: which GPU of the machine it is cannot be said without the others."""
    return device if device.startswith(("GPU-", "MIG-")) else device_label(device, [device])


def _clock(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).astimezone().strftime("%H:%M")


def _instant(seconds: float) -> str:
    return plain_text(datetime.fromtimestamp(seconds, UTC))


def _tr(text: str) -> str:
    return translate("alerts", text)
