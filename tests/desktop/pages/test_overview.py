"""The overview as a person meets it: what is pressing first, figures that explain themselves."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from catalog.commands.assets import add_assets, edit_assets
from catalog.commands.measurements import record_rollups
from catalog.models import AssetDraft, AssetKind, AssetStatus
from catalog.models.measurement import DAY_S
from catalog.store.ledger import Ledger
from desktop.monitoring import monitoring
from desktop.pages.overview.lines import Topic
from desktop.pages.overview.page import OverviewPage
from desktop.today import today
from money import Amount
from planning.alerts import AlertRules, Limit, Watched
from probing.readings import Metric, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "books.rackledger", actor="anna") as made:
        yield made


@pytest.fixture
def page(desk: Desk, books: Ledger, qtbot: Any) -> Iterator[OverviewPage]:
    desk.use_ledger(books)
    made = OverviewPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    desk.changed.connect(lambda _changes: made.refresh())
    yield made
    qtbot.waitUntil(desk.background.is_idle)


def show(page: OverviewPage, qtbot: Any) -> None:
    page.show()
    page.refresh()
    qtbot.waitUntil(page.desk.background.is_idle)


def draft(tag: str, **values: object) -> AssetDraft:
    known = {"cost": Amount(Decimal("1200.00"), "EUR"), "in_service_on": today()}
    return AssetDraft.model_validate(
        {"tag": tag, "name": f"node-{tag}", "kind": AssetKind.SERVER, **known, **values}
    )


def texts(widget: Any) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_an_empty_ledger_says_where_to_begin(page: OverviewPage, desk: Desk, qtbot: Any) -> None:
    show(page, qtbot)
    assert page.empty.isVisible()
    offered = {button.text(): button for button in page.empty.findChildren(QPushButton)}
    assert list(offered) == ["Probe this machine", "Import from files…", "Go to the inventory"]
    begin = offered["Go to the inventory"]
    with qtbot.waitSignal(desk.going) as going:
        qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert going.args[0] == "inventory"


def test_the_most_pressing_comes_first_and_a_click_goes_to_the_machine(
    page: OverviewPage, books: Ledger, desk: Desk, qtbot: Any
) -> None:
    soon = today() + timedelta(days=10)
    numbers = books.do(
        add_assets,
        drafts=[
            draft("a", cost=None),
            draft("b", warranty_until=today() - timedelta(days=1)),
            draft("c", warranty_until=soon),
            draft("d", status=AssetStatus.IN_REPAIR),
        ],
    ).result
    show(page, qtbot)
    lines = page.attention.lines
    assert [line.word for line in lines] == ["In repair", "Soon", "Not known", "Ended"]
    assert lines[1].sentence == f"Its warranty ends on {soon.isoformat()}, in 10 days."
    assert lines[2].sentence == "Its cost is unknown, so it has no book value."
    table = page.attention.table
    where = table.visualRect(page.attention.model.index(1, 1)).center()
    with qtbot.waitSignal(desk.going) as going:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    assert going.args == ["inventory", numbers[2]]


def test_chips_narrow_the_list_and_count_what_there_is(
    page: OverviewPage, books: Ledger, qtbot: Any
) -> None:
    books.do(add_assets, drafts=[draft("a", cost=None), draft("b", warranty_until=today())])
    show(page, qtbot)
    chips = {
        chip.text()
        for chip in page.attention.findChildren(QPushButton)
        if chip.property("chip") and chip.isVisible()
    }
    assert chips == {"All 2", "Warranties 1", "Not enough known 1"}
    page.attention.choose(Topic.WARRANTIES)
    assert [line.machine for line in page.attention.lines] == ["node-b · b"]


def test_when_nothing_is_pressing_it_says_so(page: OverviewPage, books: Ledger, qtbot: Any) -> None:
    books.do(add_assets, drafts=[draft("a")])
    show(page, qtbot)
    assert page.attention.calm.isVisible()
    assert page.attention.calm.text() == "Nothing needs attention."


def test_book_values_of_two_currencies_stand_on_lines_of_their_own(
    page: OverviewPage, books: Ledger, qtbot: Any
) -> None:
    sek = Amount(Decimal("5000.00"), "SEK")
    unknown = [draft("c", cost=None), draft("d", cost=None)]
    books.do(add_assets, drafts=[draft("a"), draft("b", cost=sek), *unknown])
    show(page, qtbot)
    (figure,) = (text for text in texts(page.figures.value) if "EUR" in text)
    assert [line.split()[0] for line in figure.replace("\u00a0", " ").splitlines()] == [
        "EUR",
        "SEK",
    ]
    assert "2 assets without a cost · 2 carried at cost" in texts(page.figures.value)


def test_a_figure_says_why_when_it_is_asked(page: OverviewPage, books: Ledger, qtbot: Any) -> None:
    books.do(add_assets, drafts=[draft("a")])
    show(page, qtbot)
    page.figures.value.setFocus()
    qtbot.keyClick(page.figures.value, Qt.Key.Key_Return)
    dialog = page.figures.findChild(QDialog)
    assert dialog is not None
    said = " ".join(texts(dialog))
    assert "nothing is converted" in said
    assert today().isoformat() in said
    dialog.close()


def test_what_nobody_measured_is_unknown_and_not_nothing(
    page: OverviewPage, books: Ledger, qtbot: Any
) -> None:
    books.do(add_assets, drafts=[draft("a")])
    show(page, qtbot)
    assert "unknown" in texts(page.figures.load)
    assert "unknown" in texts(page.figures.charge)


def test_the_load_of_the_fleet_is_drawn_by_day(
    page: OverviewPage, books: Ledger, qtbot: Any
) -> None:
    (number,) = books.do(add_assets, drafts=[draft("a")]).result
    day = int(datetime.combine(today() - timedelta(days=3), time(), UTC).timestamp())
    rows = [(day, 10.0, 40.0, 90.0, 60), (day + 2 * DAY_S, 10.0, 60.0, 90.0, 60)]
    books.measure(
        record_rollups, asset_id=number, metric=Metric.GPU_PERCENT.value, device="GPU-1",
        span_s=DAY_S, rows=rows,
    )  # fmt: skip
    show(page, qtbot)
    assert page.trends is not None
    chart = page.trends.load_chart
    assert chart is not None
    assert list(chart.series[0].values) == [40.0, None, 60.0]
    assert "50\u00a0%" in texts(page.figures.load)


def test_what_was_not_answered_when_it_was_left_is_asked_again(
    page: OverviewPage, books: Ledger, desk: Desk, qtbot: Any
) -> None:
    books.do(add_assets, drafts=[draft("a", cost=None)])
    page.refresh()
    page.left()
    qtbot.waitUntil(desk.background.is_idle)
    assert page.attention.lines == []
    page.show()
    qtbot.waitUntil(lambda: [line.word for line in page.attention.lines] == ["Not known"])


def test_it_follows_what_changes(page: OverviewPage, books: Ledger, desk: Desk, qtbot: Any) -> None:
    (number,) = books.do(add_assets, drafts=[draft("a")]).result
    show(page, qtbot)
    assert page.attention.lines == []
    desk.do(desk, edit_assets, asset_ids=[number], changes={"status": AssetStatus.IN_REPAIR})
    qtbot.waitUntil(lambda: [line.word for line in page.attention.lines] == ["In repair"])


def test_machines_at_the_end_of_their_lives_are_named(
    page: OverviewPage, books: Ledger, qtbot: Any
) -> None:
    drafts = [
        draft("A1", manufacturer="NVIDIA", model="Tesla K80", kind=AssetKind.ACCELERATOR),
        draft("A2", manufacturer="NVIDIA", model="L4", kind=AssetKind.ACCELERATOR),
    ]
    books.do(add_assets, drafts=drafts)
    show(page, qtbot)
    qtbot.waitUntil(lambda: any(line.topic is Topic.LIFE for line in page.attention.lines))
    (line,) = [line for line in page.attention.lines if line.topic is Topic.LIFE]
    assert line.machine == "node-A1 · A1"
    assert line.sentence.startswith("NVIDIA Tesla K80 of 2014-11-17: ")
    assert "Newer generations: " in line.why


def test_a_tall_window_leaves_room_below_not_within(
    page: OverviewPage, books: Ledger, qtbot: Any
) -> None:
    books.do(add_assets, drafts=[draft("a")])
    page.resize(1400, 2000)
    show(page, qtbot)
    qtbot.wait(50)
    for card in (page.figures, page.attention):
        assert card.height() <= card.sizeHint().height() + 40


HOT = AlertRules("guide", date(2025, 11, 1), (Limit(Watched.GPU, Decimal(90), 1),))


def test_alerts_of_this_machine_stand_among_what_needs_attention(
    page: OverviewPage, books: Ledger, desk: Desk, qtbot: Any
) -> None:
    books.do(add_assets, drafts=[draft("a")])
    show(page, qtbot)
    assert page.attention.lines == []
    alerts = monitoring(desk).alerts
    alerts.use_rules(HOT)
    begun = datetime.now(UTC)
    for seconds in (0, 60):
        at = begun + timedelta(seconds=seconds)
        alerts.take([Reading(Metric.GPU_PERCENT, "GPU-aaaa", at, 97.0)])
    (line,) = page.attention.lines
    assert (line.topic, line.word, line.goes_to) == (Topic.ALERTS, "Alert", ("monitor", "alerts"))
    assert "beyond its limit of ≥ 90\u00a0% for 1 min since" in line.sentence
    alerts.take([Reading(Metric.GPU_PERCENT, "GPU-aaaa", begun + timedelta(seconds=61), 5.0)])
    assert page.attention.lines == []
    assert page.attention.calm.isVisible()


def test_a_machine_that_kept_up_a_limit_for_hours_is_named_once(
    page: OverviewPage, books: Ledger, desk: Desk, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.policy.alert_rules", lambda: HOT)
    numbers = books.do(add_assets, drafts=[draft("a"), draft("b")]).result
    hour = int(datetime.now(UTC).timestamp()) // 3600 * 3600
    for asset, device, means in (
        (numbers[0], "GPU-1", (95.0, 40.0, 96.0)),
        (numbers[0], "GPU-2", (95.0, 40.0, 41.0)),
        (numbers[1], "GPU-3", (50.0, 50.0, 50.0)),
    ):
        rows = [
            (hour - 3600 * (n + 1), 10.0, mean, 99.0, 60) for n, mean in enumerate(means)
        ]  # one reading of 99 % in each hour: only means that reach the limit count
        books.measure(
            record_rollups, asset_id=asset, metric=Metric.GPU_PERCENT.value, device=device,
            span_s=3600, rows=rows,
        )  # fmt: skip
    show(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.attention.lines), timeout=15_000)
    (line,) = page.attention.lines
    assert (line.machine, line.goes_to) == ("node-a · a", ("monitor", numbers[0]))
    assert "on average in 2 of its 3 measured hours" in line.sentence
    assert "99\u00a0%" in line.sentence
