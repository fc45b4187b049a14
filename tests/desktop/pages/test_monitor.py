"""The monitor as a person meets it: live values, history, cost, and what cannot be measured."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from catalog.commands.assets import add_asset
from catalog.commands.measurements import record_rollups
from catalog.commands.settings import change_settings
from catalog.models import AssetDraft, AssetKind, SettingName
from catalog.models.measurement import DAY_S, HOUR_S
from catalog.store.ledger import Ledger
from desktop.monitoring import monitoring
from desktop.pages.monitor.limits_form import LimitsDialog
from desktop.pages.monitor.page import MonitorPage
from desktop.pages.monitor.words import pace_text
from planning.alerts import AlertRules, Limit, Watched
from probing.readings import Metric, Reading, Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk


class Machine:
    """A machine with one processor and two GPUs, and no sensor of heat."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC) - timedelta(seconds=30)

    def sample(self) -> tuple[Reading, ...]:
        self.at += timedelta(seconds=1)
        return (
            Reading(Metric.CPU_PERCENT, "cpu", self.at, 40.0),
            Reading(Metric.MEMORY_PERCENT, "memory", self.at, 25.0),
            Reading(Metric.MEMORY_USED_BYTES, "memory", self.at, 8e9),
            Reading(Metric.GPU_PERCENT, "GPU-aaaa", self.at, 91.0),
            Reading(Metric.GPU_POWER_W, "GPU-aaaa", self.at, 412.0),
            Reading(Metric.GPU_PERCENT, "GPU-bbbb", self.at, 12.0),
        )

    def unavailable(self) -> tuple[Unavailable, ...]:
        return (
            Unavailable(Metric.CPU_TEMPERATURE_C, "cpu", "the kernel offers no sensor"),
            Unavailable(Metric.SWAP_USED_BYTES, "swap", "this machine has no swap"),
        )

    def close(self) -> None:
        """Nothing is held."""


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "books.rackledger", actor="anna") as made:
        yield made


@pytest.fixture
def page(desk: Desk, books: Ledger, qtbot: Any) -> Iterator[MonitorPage]:
    watching = monitoring(desk, Machine)
    desk.use_ledger(books)
    made = MonitorPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    following = desk.changed.connect(lambda _changes: made.refresh())
    yield made
    QObject.disconnect(following)
    watching.stop()
    qtbot.waitUntil(desk.background.is_idle)


def show(page: MonitorPage, qtbot: Any) -> None:
    with qtbot.waitSignal(page.monitoring.sampled):
        page.show()
        page.refresh()
    qtbot.waitUntil(page.desk.background.is_idle)


def register(books: Ledger) -> int:
    draft = AssetDraft(tag="WS-1", name="ws-01", kind=AssetKind.WORKSTATION)
    number = books.do(add_asset, draft=draft).result
    books.do(change_settings, values={SettingName.THIS_MACHINE: str(number)})
    return number


def measure(books: Ledger, asset_id: int, span_s: int, hours_ago: int, count: int) -> None:
    first = int(time.time()) // span_s * span_s - hours_ago * HOUR_S // span_s * span_s
    rows = [(first + n * span_s, 10.0, 50.0, 90.0, 60) for n in range(count)]
    books.measure(
        record_rollups, asset_id=asset_id, metric=Metric.CPU_PERCENT.value, device="cpu",
        span_s=span_s, rows=rows,
    )  # fmt: skip


def test_gauges_show_the_newest_values_and_number_the_gpus(page: MonitorPage, qtbot: Any) -> None:
    show(page, qtbot)
    gauges = page.live.gauges
    assert gauges.gauge("cpu").text == "40\u00a0%"
    assert gauges.gauge("memory").accessibleName() == "Memory: 25\u00a0% 8.0\u00a0GB in use"
    assert gauges.gauge("GPU-aaaa").accessibleName() == "GPU 1: 91\u00a0% 412\u00a0W"
    assert gauges.gauge("GPU-bbbb").accessibleName() == "GPU 2: 12\u00a0%"
    assert gauges.gauge("network").text == "unknown"


def test_plots_have_a_line_for_each_device(page: MonitorPage, qtbot: Any) -> None:
    show(page, qtbot)
    lines = page.live.charts["GPU utilisation"].series
    assert [line.name for line in lines] == ["GPU 1", "GPU 2"]
    both = page.live.charts["Processor and memory"].series
    assert [line.name for line in both] == ["Processor", "Memory"]
    assert "Network" not in page.live.charts


def test_a_plot_that_was_zoomed_stays_until_a_time_is_chosen(page: MonitorPage, qtbot: Any) -> None:
    show(page, qtbot)
    box = page.live.charts["GPU utilisation"].plot.getViewBox()
    box.setXRange(1000, 2000, padding=0)
    box.sigRangeChangedManually.emit([True, False])
    page.live.draw()
    assert box.viewRange()[0] == [1000, 2000]
    page.live.minutes.activated.emit(0)
    assert box.viewRange()[0][0] > 2000


def test_what_cannot_be_measured_is_listed_with_its_reason(page: MonitorPage, qtbot: Any) -> None:
    show(page, qtbot)
    assert page.live.missing_texts == [
        ("Processor temperature", "The kernel offers no sensor"),
        ("Swap used", "This machine has no swap"),
    ]


def test_a_machine_that_is_not_in_the_ledger_is_live_only(page: MonitorPage, qtbot: Any) -> None:
    show(page, qtbot)
    assert page.badge.text() == "Live only"
    assert page.probe.isVisible()
    page.tabs.setCurrentWidget(page.history)
    qtbot.waitUntil(page.history.empty.isVisible)


def test_a_registered_machine_says_under_which_name_it_is_kept(
    page: MonitorPage, books: Ledger, desk: Desk, qtbot: Any
) -> None:
    register(books)
    desk.use_ledger(Ledger.open(books.path))
    qtbot.waitUntil(lambda: page.badge.text() == "History is kept")
    assert "Kept as “ws-01”." in page.said.text()
    assert not page.probe.isVisible()
    qtbot.waitUntil(desk.background.is_idle)
    desk.use_ledger(None)


def test_the_cost_of_watching_is_shown(page: MonitorPage, desk: Desk, qtbot: Any) -> None:
    show(page, qtbot)
    qtbot.waitUntil(lambda: "of one core" in page.said.text(), timeout=10_000)
    assert "1 sample a second" in page.said.text()


def test_stop_and_pace_are_actions(page: MonitorPage, desk: Desk, qtbot: Any) -> None:
    show(page, qtbot)
    actions = {action.id: action for action in page.page_actions()}
    actions["monitor.on"].trigger()
    assert page.badge.text() == "Stopped"
    assert not page.monitoring.runs
    actions = {action.id: action for action in page.page_actions()}
    assert actions["monitor.on"].title == "Start watching"
    with qtbot.waitSignal(page.monitoring.sampled):
        actions["monitor.on"].trigger()
    actions["monitor.pace"].choices[2].trigger()
    assert desk.settings.values.sample_seconds == 5
    assert pace_text(5) == "1 sample in 5 seconds"


def test_nothing_is_sampled_while_the_page_is_hidden(page: MonitorPage, qtbot: Any) -> None:
    show(page, qtbot)
    page.hide()
    assert not page.monitoring.runs


def test_the_history_of_any_machine_has_its_mean_and_its_band(
    page: MonitorPage, books: Ledger, qtbot: Any
) -> None:
    first, second = register(books), 0
    draft = AssetDraft(tag="B", name="other", kind=AssetKind.SERVER)
    second = books.do(add_asset, draft=draft).result
    measure(books, first, HOUR_S, 20, 10)
    measure(books, second, HOUR_S, 20, 5)
    show(page, qtbot)
    page.tabs.setCurrentWidget(page.history)
    page.go_to(second)
    qtbot.waitUntil(
        lambda: bool(page.history.charts) and len(page.history.charts[0].series[0].times) == 5
    )
    line = page.history.charts[0].series[0]
    assert line.name == "Processor"
    assert line.band is not None
    assert (line.values[0], line.band.low[0], line.band.high[0]) == (50.0, 10.0, 90.0)
    assert "each hour" in " ".join(label.text() for label in page.history.findChildren(QLabel))


def test_a_range_without_measurements_says_so(page: MonitorPage, books: Ledger, qtbot: Any) -> None:
    measure(books, register(books), DAY_S, 20 * 24, 2)
    show(page, qtbot)
    page.tabs.setCurrentWidget(page.history)
    page.history.span.setCurrentIndex(0)
    qtbot.waitUntil(page.desk.background.is_idle)
    assert page.history.charts == []
    said = " ".join(label.text() for label in page.history.findChildren(QLabel))
    assert "Nothing was measured in this time." in said


HOT = AlertRules(
    "A test", date(2026, 1, 1),
    (
        Limit(Watched.GPU, Decimal(90), 0), Limit(Watched.CPU, Decimal(80), 5),
        Limit(Watched.GPU_TEMPERATURE, Decimal(85), 5),
    ),
)  # fmt: skip


def states(page: MonitorPage) -> list[list[str]]:
    """The limits of this machine as they are shown: what, device, limit, now, state."""
    table = page.alerts.tables["now"]
    return table.shown_texts(page.alerts.now.rows)


def test_an_alert_is_told_once_shown_and_kept_when_it_is_over(
    page: MonitorPage, desk: Desk, qtbot: Any
) -> None:
    told: list[str] = []
    desk.said.connect(lambda said: told.append(said.text))
    page.monitoring.alerts.use_rules(HOT)
    page.tabs.setCurrentWidget(page.alerts)
    show(page, qtbot)
    page.monitoring.alerts.use_rules(HOT)
    qtbot.waitSignal(page.monitoring.sampled).wait()
    assert told == ["GPU · GPU 1 is 91\u00a0%: beyond its limit of ≥ 90\u00a0% for 0 min."]
    page.alerts.draw()
    shown = states(page)
    assert [row[:4] for row in shown] == [
        ["GPU", "GPU 1", "≥ 90\u00a0% for 0 min", "91\u00a0%"],
        ["GPU", "GPU 2", "≥ 90\u00a0% for 0 min", "12\u00a0%"],
        ["Processor", "Processor", "≥ 80\u00a0% for 5 min", "40\u00a0%"],
        ["GPU temperature", "not measured here", "≥ 85\u00a0°C for 5 min", "unknown"],
    ]
    assert shown[0][4].startswith("Alert since")
    assert [row[4] for row in shown[1:]] == ["Below", "Below", "unknown"]

    later = datetime.now(UTC) + timedelta(minutes=1)
    page.monitoring.stop()
    page.monitoring.alerts.take([Reading(Metric.GPU_PERCENT, "GPU-aaaa", later, 5.0)])
    assert page.monitoring.alerts.open == []
    (over,) = page.alerts.past.rows
    assert (over.what, over.highest) == ("GPU · GPU 1", 91.0)


def test_the_fleet_shows_where_a_limit_was_reached(
    page: MonitorPage, books: Ledger, qtbot: Any
) -> None:
    number = register(books)
    measure(books, number, HOUR_S, hours_ago=30, count=24)
    rules = AlertRules("", date(2026, 1, 1), (Limit(Watched.CPU, Decimal(90), 5),))
    page.monitoring.alerts.use_rules(rules)
    show(page, qtbot)
    page.tabs.setCurrentWidget(page.alerts)
    qtbot.waitUntil(lambda: bool(page.alerts.fleet.rows))
    (row,) = page.alerts.fleet.rows
    assert (row.name, row.hours_beyond, row.hours, row.highest) == ("ws-01", 24, 24, 90.0)
    page.alerts.tables["fleet"].opened.emit(row)
    assert page.tabs.currentWidget() is page.history


def test_the_fleet_is_asked_when_the_alerts_are_first_seen(
    page: MonitorPage, books: Ledger, qtbot: Any
) -> None:
    number = register(books)
    measure(books, number, HOUR_S, hours_ago=30, count=24)
    show(page, qtbot)
    rules = AlertRules("", date(2026, 1, 1), (Limit(Watched.CPU, Decimal(90), 5),))
    page.monitoring.alerts.use_rules(rules)  # behind another tab: nothing is asked
    assert page.alerts.fleet.rows == []
    page.tabs.setCurrentWidget(page.alerts)
    qtbot.waitUntil(lambda: len(page.alerts.fleet.rows) == 1)


def test_limits_are_edited_and_taken_back(
    page: MonitorPage, desk: Desk, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "rules"
    monkeypatch.setattr("catalog.policy.own_rules_folder", lambda: folder)
    alerts = page.monitoring.alerts
    alerts.use_rules(HOT)
    dialog = LimitsDialog(desk, HOT, alerts.read_rules, page)
    line = {each.metric: each for each in dialog.lines}
    assert line[Watched.CPU].least.value() == 80
    assert not line[Watched.MEMORY].on.isChecked()
    line[Watched.CPU].least.setValue(70)
    line[Watched.MEMORY].on.setChecked(True)
    line[Watched.GPU].on.setChecked(False)
    with qtbot.waitSignal(alerts.changed):
        dialog.save()
    assert alerts.rules is not None
    assert {limit.metric: limit.at_least for limit in alerts.rules.limits} == {
        Watched.CPU: 70, Watched.MEMORY: 95, Watched.GPU_TEMPERATURE: 85,
    }  # fmt: skip
    with qtbot.waitSignal(alerts.changed):
        LimitsDialog(desk, alerts.rules, alerts.read_rules, page).go_back()
    assert not list(folder.iterdir())
    assert "Universal Guide" in alerts.rules.source
