"""When measurements are worth an alert: limits from a dated text, and who is beyond them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.rules_text import read

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from planning.rules_text import Table

MOST_MINUTES: Final = 24 * 60
#: Measurements further apart than this say nothing of the time between them.
LONGEST_GAP_S: Final = 150


class Watched(StrEnum):
    """What may have a limit, by the stored words of measurements."""

    CPU = "cpu.percent"
    MEMORY = "memory.percent"
    DISK = "disk.busy"
    GPU = "gpu.percent"
    GPU_MEMORY = "gpu.memory.percent"
    GPU_POWER = "gpu.power"
    CPU_TEMPERATURE = "cpu.temperature"
    GPU_TEMPERATURE = "gpu.temperature"


@dataclass(frozen=True, slots=True)
class Limit:
    """One metric's limit, in the unit it is stored in, and how long it may be reached."""

    metric: Watched
    at_least: Decimal
    for_minutes: int


@dataclass(frozen=True, slots=True)
class AlertRules:
    """The limits in force, one for a metric at most."""

    source: str
    source_date: date
    limits: tuple[Limit, ...]

    def limit(self, metric: str) -> Limit | None:
        """The limit of this metric, if there is one."""
        return next((limit for limit in self.limits if limit.metric.value == metric), None)


@dataclass(frozen=True, slots=True)
class Beyond:
    """A device at or above its limit since an instant (seconds UTC); `value` is the newest."""

    limit: Limit
    device: str
    since_s: float
    last_s: float
    value: float

    @property
    def is_alert(self) -> bool:
        """Whether it has lasted as long as the limit allows."""
        return self.last_s - self.since_s >= self.limit.for_minutes * 60


Key = tuple[str, str]
"""Metric and device."""


def followed(
    rules: AlertRules,
    before: dict[Key, Beyond],
    readings: Iterable[tuple[str, str, float, float]],
) -> dict[Key, Beyond]:
    """Who is beyond a limit after further readings (metric, device, instant, value).

    A device that is not among the readings stays as it was; a long gap begins anew.
    """
    after = {key: each for key, each in before.items() if rules.limit(key[0]) == each.limit}
    for metric, device, at, value in readings:
        limit = rules.limit(metric)
        if limit is None:
            continue
        key = (metric, device)
        if value < limit.at_least:
            after.pop(key, None)
            continue
        known = after.get(key)
        goes_on = known is not None and at - known.last_s <= LONGEST_GAP_S
        since = known.since_s if known is not None and goes_on else at
        after[key] = Beyond(limit, device, since, at, value)
    return after


def load_alert_rules(text: str, name: str) -> AlertRules:
    """The limits in a TOML text; a RulesError names the line of what is wrong in it."""
    top = read(text, name)
    top.only("source", "alert")
    source = top.one("source")
    source.only("title", "date")
    limits: list[Limit] = []
    for table in top.many("alert"):
        limit = _limit(table)
        if any(limit.metric is other.metric for other in limits):
            raise table.problem(
                say("“{metric}” has a limit already.", metric=limit.metric.value), "metric"
            )
        limits.append(limit)
    return AlertRules(source.text("title"), source.date("date"), tuple(limits))


def alert_rules_text(limits: Iterable[Limit], on: date, title: str) -> str:
    """The limits as a text that `load_alert_rules` reads."""
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    parts = [f'[source]\ntitle = "{quoted}"\ndate = {on.isoformat()}\n']
    parts += [
        f'[[alert]]\nmetric = "{limit.metric.value}"\nat_least = {limit.at_least:f}\n'
        f"for_minutes = {limit.for_minutes}\n"
        for limit in limits
    ]
    return "\n".join(parts)


def _limit(table: Table) -> Limit:
    table.only("metric", "at_least", "for_minutes")
    metric = table.choice("metric", Watched)
    minutes = table.number("for_minutes")
    if minutes != int(minutes) or minutes > MOST_MINUTES:
        raise table.problem(
            say(
                "“for_minutes” is a whole number of at most {most_minutes:,}.",
                most_minutes=MOST_MINUTES,
            ),
            "for_minutes",
        )
    return Limit(metric, table.number("at_least"), int(minutes))
