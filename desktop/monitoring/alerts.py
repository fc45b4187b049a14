"""`Alerts`: holds what this machine measures against the limits in force, and says so in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from desktop.metric_words import device_label, metric_label, metric_unit, value_text
from desktop.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.desk import Desk
    from planning.alerts import AlertRules, Beyond, Key, Limit
    from probing.readings import Reading

_MOST_PAST: Final = 200


@dataclass(frozen=True, slots=True)
class Past:
    """An alert of this session that is over: what it was of, and the highest value."""

    what: str
    beyond: Beyond
    highest: float


class Alerts(QObject):
    """One for a desk's monitoring. The rules are read when watching begins, and after an edit."""

    changed = Signal()
    """An alert began or ended, or other limits are in force."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rules: AlertRules | None = None
        self.past: list[Past] = []
        """The alerts that are over, the newest first."""
        self._beyond: dict[Key, Beyond] = {}
        self._highest: dict[Key, float] = {}
        self._devices: dict[str, list[str]] = {}

    @property
    def open(self) -> list[Beyond]:
        """The alerts that stand now, the longest first."""
        standing = (each for each in self._beyond.values() if each.is_alert)
        return sorted(standing, key=lambda each: each.since_s)

    def beyond(self, metric: str, device: str) -> Beyond | None:
        """How long a device has been at or above its limit; None while it is below."""
        return self._beyond.get((metric, device))

    def read_rules(self) -> None:
        """Read the limits in force behind the window."""

        def work() -> AlertRules:
            from catalog.policy import alert_rules

            return alert_rules()

        self._desk.background.run(self, work, self.use_rules, lane="pool", replaces="rules")

    def use_rules(self, rules: AlertRules) -> None:
        """Hold measurements against these limits from now on."""
        self.rules = rules
        self._take([])
        self.changed.emit()

    def take(self, readings: Iterable[Reading]) -> None:
        """Hold the readings of one sample against the limits."""
        self._take(
            [(each.metric.value, each.device, each.at.timestamp(), each.value) for each in readings]
        )

    def _take(self, readings: list[tuple[str, str, float, float]]) -> None:
        if self.rules is None:
            return
        from planning.alerts import followed

        for metric, device, _, _ in readings:
            known = self._devices.setdefault(metric, [])
            if device not in known:
                known.append(device)
        before, self._beyond = self._beyond, followed(self.rules, self._beyond, readings)
        for key, each in self._beyond.items():
            self._highest[key] = max(each.value, self._highest.get(key, each.value))
        ended = [each for key, each in before.items() if each.is_alert and not self._stands(key)]
        begun = [
            each
            for key, each in self._beyond.items()
            if each.is_alert and not (key in before and before[key].is_alert)
        ]
        for each in ended:
            highest = self._highest.get((each.limit.metric.value, each.device), each.value)
            self.past = [Past(self.what(each), each, highest), *self.past][:_MOST_PAST]
        for key in [key for key in self._highest if key not in self._beyond]:
            del self._highest[key]
        for each in begun:
            self._desk.say(begun_text(self.what(each), each), Tone.WATCH)
        if begun or ended:
            self.changed.emit()

    def what(self, each: Beyond) -> str:
        """`GPU temperature · GPU 2`: the device is named where the metric does not say which."""
        metric, devices = each.limit.metric.value, self._devices[each.limit.metric.value]
        label = metric_label(metric)
        return label if len(devices) == 1 else f"{label} · {device_label(each.device, devices)}"

    def _stands(self, key: Key) -> bool:
        each = self._beyond.get(key)
        return each is not None and each.is_alert


def limit_text(limit: Limit) -> str:
    """`≥ 90 % for 5 min`."""
    said = QCoreApplication.translate("alerts", "{limit} for {n} min")
    return said.format(limit=at_least_text(limit), n=QLocale().toString(limit.for_minutes))


def at_least_text(limit: Limit) -> str:
    """`≥ 90 %`."""
    number = QLocale().toString(float(limit.at_least), "g", 6)
    return f"≥ {number}\u00a0{metric_unit(limit.metric.value)}"


def begun_text(what: str, each: Beyond) -> str:
    """What an alert of `what` says when it begins."""
    said = QCoreApplication.translate("alerts", "{what} is {value}: beyond its limit of {limit}.")
    metric = each.limit.metric.value
    return said.format(
        what=what, value=value_text(metric, each.value),
        limit=limit_text(each.limit),
    )  # fmt: skip
