"""What the monitor says among what needs attention: alerts of this machine, limits kept up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from desktop.metric_words import metric_label, value_text
from desktop.monitoring.alerts import at_least_text, limit_text
from desktop.pages.overview.lines import ALERT, MEDIUM, Line, Lines, Topic
from desktop.theme.tokens import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.queries.watching import HoursBeyond
    from catalog.store.ledger import Ledger
    from desktop.monitoring import Monitoring
    from planning.alerts import AlertRules

WEEK_S: Final = 7 * 24 * 3_600


def machine_lines(monitoring: Monitoring) -> Lines:
    """The alerts that stand on this machine now; a click opens them."""
    machine = monitoring.machine
    name = _tr("This machine") if machine is None else machine.name
    return Lines(
        tuple(
            Line(
                f"alert {each.limit.metric.value} {each.device}",
                Topic.ALERTS,
                ALERT,
                _tr("Alert"),
                Tone.ACT,
                0,
                name,
                _tr("{what} has been beyond its limit of {limit} since {time}.").format(
                    what=monitoring.alerts.what(each),
                    limit=limit_text(each.limit),
                    time=_clock(each.since_s),
                ),
                page="monitor",
                target="alerts",
            )
            for each in monitoring.alerts.open
        )
    )


def fleet_lines(found: Iterable[HoursBeyond], rules: AlertRules) -> list[Line]:
    """One line for each machine and metric; of several GPUs the one that was beyond longest."""
    longest: dict[tuple[int, str], HoursBeyond] = {}
    for row in found:
        known = longest.get((row.asset_id, row.metric))
        if known is None or row.hours_beyond > known.hours_beyond:
            longest[row.asset_id, row.metric] = row
    return [_fleet_line(row, rules) for row in longest.values()]


def ask_fleet(ledger: Ledger, most: int) -> Lines:
    """Where the fleet kept up a limit for hours in the last seven days."""
    from catalog.policy import alert_rules
    from catalog.queries.watching import hours_at_limits

    rules = alert_rules()
    limits = [(limit.metric.value, float(limit.at_least)) for limit in rules.limits]
    last = int(datetime.now(UTC).timestamp())
    lines = fleet_lines(ledger.ask(hours_at_limits, limits, last - WEEK_S, last), rules)
    return Lines(tuple(lines[:most]), {Topic.ALERTS: len(lines)})


def _fleet_line(row: HoursBeyond, rules: AlertRules) -> Line:
    limit = rules.limit(row.metric)
    assert limit is not None
    sentence = _tr(
        "{what} was {limit} on average in {n} of its {hours} measured hours of the last 7 days;"
        " highest {highest}."
    )
    return Line(
        f"beyond {row.asset_id} {row.metric}",
        Topic.ALERTS,
        MEDIUM,
        _tr("At its limit"),
        Tone.WATCH,
        row.asset_id,
        f"{row.name} · {row.tag}",
        sentence.format(
            what=metric_label(row.metric),
            limit=at_least_text(limit),
            n=row.hours_beyond,
            hours=row.hours,
            highest=value_text(row.metric, row.highest),
        ),
        page="monitor",
    )


def _clock(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).astimezone().strftime("%H:%M")


def _tr(text: str) -> str:
    return translate("overview", text)
