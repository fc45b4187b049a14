"""`Monitoring`: watches this machine while somebody looks or the ledger keeps its history."""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from catalog.changes import Changes
from desktop.monitoring.alerts import Alerts
from desktop.monitoring.keeping import HOUR_S, keep
from desktop.monitoring.live import LiveHistory
from desktop.monitoring.pulse import Pulse
from desktop.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.queries.this_machine import ThisMachine
    from desktop.desk import Desk
    from desktop.monitoring.keeping import Kept
    from desktop.monitoring.pulse import Beat, Samples
    from probing.readings import Reading, Unavailable

WRITE_EVERY_MS: Final = 10_000
#: So that sampling does not compete with the first pages of a ledger that was just opened.
START_AFTER_MS: Final = 2_000
#: Pages ask first what they show.
ASK_AFTER_MS: Final = 500
#: What is held back while the ledger cannot be written; older readings are given up.
MOST_PENDING: Final = 20_000
_NAME: Final = "rackledger-monitoring"


class Keeping(Enum):
    """Whether samples are kept in the ledger, and why not."""

    KEPT = auto()
    NO_LEDGER = auto()
    NOT_REGISTERED = auto()
    OTHER_MACHINE = auto()
    """The ledger's “this machine” has another host name than the computer at hand."""
    RETIRED = auto()


@dataclass(frozen=True, slots=True)
class Spent:
    """What monitoring cost: processor seconds of sampling and writing over `elapsed_s`."""

    samples: int
    cpu_s: float
    elapsed_s: float

    @property
    def core_percent(self) -> float | None:
        """The share of one core; None before there is anything to divide by."""
        return 100 * self.cpu_s / self.elapsed_s if self.elapsed_s > 0 else None


class Monitoring(QObject):
    """One for a desk; see `monitoring`. Runs while it is on and watched, or has history to keep."""

    sampled = Signal()
    """New values are in `live`."""

    changed = Signal()
    """Whether it runs, what it keeps, or what cannot be measured has changed."""

    _came = Signal(object)
    _ended = Signal(object)

    def __init__(self, desk: Desk, make: Callable[[], Samples] | None = None) -> None:
        super().__init__(desk)
        self.setObjectName(_NAME)
        self.desk = desk
        self.live = LiveHistory()
        self.alerts = Alerts(desk, self)
        self.machine: ThisMachine | None = None
        self.unavailable: tuple[Unavailable, ...] = ()
        self._make = make
        self._pulse: Pulse | None = None
        self._watched = False
        self._pending: list[Reading] = []
        self._told_of_trouble = False
        self._forgot_s = 0.0
        self._reset_cost()
        self._writing = QTimer(self, interval=WRITE_EVERY_MS)
        self._writing.timeout.connect(self.write)
        self._starting = QTimer(self, interval=START_AFTER_MS, singleShot=True)
        self._starting.timeout.connect(self._begin)
        self._asking = QTimer(self, interval=ASK_AFTER_MS, singleShot=True)
        self._asking.timeout.connect(self._ask_machine)
        self._came.connect(self._take)
        self._ended.connect(self._take_end)
        desk.ledger_changed.connect(self._ledger_changed)
        desk.changed.connect(self._ledger_says)
        desk.settings.changed.connect(self._setting_changed)
        self._ledger_changed()

    # --- what others ask -----------------------------------------------------------------------

    @property
    def runs(self) -> bool:
        """Whether samples are being taken."""
        return self._pulse is not None

    @property
    def is_on(self) -> bool:
        """Whether the person wants this machine watched."""
        return self.desk.settings.values.monitoring_on

    @property
    def keeping(self) -> Keeping:
        """Whether samples are kept, and why not."""
        if self.desk.ledger is None:
            return Keeping.NO_LEDGER
        if self.machine is None:
            return Keeping.NOT_REGISTERED
        if self.machine.is_retired:
            return Keeping.RETIRED
        host = self.machine.hostname
        if host and _plain_host(host) != _plain_host(socket.gethostname()):
            return Keeping.OTHER_MACHINE
        return Keeping.KEPT

    @property
    def spent(self) -> Spent:
        """What monitoring has cost since it started."""
        elapsed = time.monotonic() - self._begun_s if self.runs else 0.0
        return Spent(self._samples, self._sampling_s + self._keeping_s, elapsed)

    # --- what others do ------------------------------------------------------------------------

    def set_watched(self, *, watched: bool) -> None:
        """Somebody looks at the live values, or no longer."""
        self._watched = watched
        self._adjust()

    def set_on(self, *, on: bool) -> None:
        """Start or stop watching, now and the next time the application is opened."""
        self.desk.settings.set(monitoring_on=on)

    def write(self) -> None:
        """Keep what came in since the last time."""
        machine = self.machine
        if machine is None or not self._pending or self.keeping is not Keeping.KEPT:
            self._pending = []
            return
        batch, self._pending = self._pending, []
        now = time.time()
        work = partial(
            keep,
            asset_id=machine.asset_id,
            readings=batch,
            settings=self.desk.settings.values,
            now_s=int(now),
            forget_too=now - self._forgot_s >= HOUR_S,
        )
        self.desk.with_ledger(
            self, work, self._kept, lambda error: self._could_not_keep(batch, error)
        )

    def stop(self) -> None:
        """End the thread and keep what it gave; for when the application closes."""
        self._asking.stop()
        self._starting.stop()
        self._end()
        self.write()

    # --- within --------------------------------------------------------------------------------

    def _reset_cost(self) -> None:
        self._samples = 0
        self._sampling_s = 0.0
        self._keeping_s = 0.0
        self._begun_s = time.monotonic()

    def _adjust(self) -> None:
        wanted = self.is_on and (self._watched or self.keeping is Keeping.KEPT)
        if not wanted:
            self._starting.stop()
            self._end()
        elif not self.runs and self._watched:
            self._begin()
        elif not self.runs and not self._starting.isActive():
            self._starting.start()

    def _begin(self) -> None:
        self._starting.stop()
        if self.runs:
            return
        self._reset_cost()
        self.live.clear()
        seconds = self.desk.settings.values.sample_seconds
        self._pulse = Pulse(seconds, self._came.emit, self._ended.emit, self._make)
        self._pulse.start()
        if self.alerts.rules is None:
            self.alerts.read_rules()
        self._writing.start()
        self.changed.emit()

    def _end(self) -> None:
        self._writing.stop()
        if self._pulse is not None:
            self._pulse.stop()
            self._pulse = None
            self.changed.emit()

    def _take(self, beat: Beat) -> None:
        if not self.runs:
            return
        self._samples += 1
        self._sampling_s = beat.cpu_s
        self.live.add(beat.readings)
        self.alerts.take(beat.readings)
        if self.keeping is Keeping.KEPT:
            self._pending.extend(beat.readings)
        if beat.unavailable != self.unavailable:
            self.unavailable = beat.unavailable
            self.changed.emit()
        self.sampled.emit()

    def _take_end(self, error: Exception) -> None:
        self._end()
        text = self.tr("This machine is no longer watched: {reason}")
        self.desk.say(text.format(reason=error), Tone.WATCH)

    def _kept(self, kept: Kept) -> None:
        self._keeping_s += kept.cpu_s
        self._told_of_trouble = False
        if kept.has_forgotten:
            self._forgot_s = time.time()
            self.desk.announce(Changes.MEASUREMENTS)

    def _could_not_keep(self, batch: list[Reading], error: Exception) -> None:
        """Hold the readings back for the next time; say so once, not every ten seconds."""
        self._pending = [*batch, *self._pending][-MOST_PENDING:]
        if not self._told_of_trouble:
            self._told_of_trouble = True
            text = self.tr("Measurements wait to be kept: {reason}")
            self.desk.say(text.format(reason=error), Tone.WATCH)

    def _ledger_changed(self) -> None:
        self.machine = None
        self._pending = []
        self._forgot_s = 0.0
        self._asking.start()  # the ledger may have been opened before anybody was here to hear it
        self._adjust()
        self.changed.emit()

    def _ledger_says(self, changes: Changes) -> None:
        if changes & (Changes.SETTINGS | Changes.ASSETS | Changes.SPECS):
            self._asking.start()

    def _ask_machine(self) -> None:
        from catalog.queries.this_machine import this_machine

        self.desk.ask(self, this_machine, done=self._use_machine, replaces="machine")

    def _use_machine(self, machine: ThisMachine | None) -> None:
        if machine != self.machine:
            self.machine = machine
            self._adjust()
            self.changed.emit()

    def _setting_changed(self, name: str) -> None:
        if name in ("sample_seconds", "monitoring_on"):
            if name == "sample_seconds" and self.runs:
                self._end()
            self._adjust()
            self.changed.emit()


def monitoring(desk: Desk, make: Callable[[], Samples] | None = None) -> Monitoring:
    """The monitoring of this desk; made on first use (`make` gives another sampler, for tests)."""
    found = desk.findChild(Monitoring, _NAME)
    return found if isinstance(found, Monitoring) else Monitoring(desk, make)


def _plain_host(name: str) -> str:
    return name.partition(".")[0].casefold()
