"""Metrics of return from telemetry, books, invoices and people, and refresh waves."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.assets import add_assets
from catalog.commands.books import set_books
from catalog.commands.budget_lines import add_lines
from catalog.commands.budgets import add_budget, sign_budget
from catalog.commands.commitments import add_entry
from catalog.commands.measurements import record_rollups
from catalog.commands.metrics import add_metrics, record_value, remove_metric, set_metric
from catalog.demo import make_demo
from catalog.errors import RefusedError
from catalog.models import (
    AssetDraft,
    AssetKind,
    BookDraft,
    BudgetDraft,
    BudgetEntryDraft,
    BudgetLineDraft,
    EntryState,
    MetricDraft,
    MetricValueDraft,
    Spec,
    SpecDraft,
)
from catalog.policy import policy
from catalog.queries.export import export
from catalog.queries.plan_lines import line_alerts
from catalog.queries.plans import budgets
from catalog.queries.refresh import refresh_waves
from catalog.queries.tracking import MetricRow, metrics
from catalog.store.verification import verify
from money import Amount
from planning.budgeting import Category, Level, Spending
from planning.budgeting.tracking import MICRO, Direction, Measure, Missing, Status, Trend
from planning.budgeting.waves import Call, Refresh, waves
from probing.sampling import Metric as Reading

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.store.ledger import Ledger
    from catalog.store.writing import Writing

TODAY = date(2026, 11, 21)


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR")


@pytest.fixture
def rules(tmp_path: Path) -> Any:
    return policy(tmp_path)


def follow(ledger: Ledger, measure: Measure, target: str, unit: str) -> int:
    direction = Direction.AT_LEAST if unit == "%" else Direction.AT_MOST
    draft = MetricDraft(
        name=measure.value, measure=measure, direction=direction, unit=unit,
        target_micro=int(Decimal(target) * MICRO),
    )  # fmt: skip
    return ledger.do(set_metric, draft=draft).result


def the_only(ledger: Ledger, rules: Any) -> MetricRow:
    (row,) = ledger.ask(metrics, rules.budget, TODAY)
    return row


@pytest.fixture
def node(ledger: Ledger) -> int:
    """A machine with two GPUs: 6,000 EUR over 60 months from January 2026, 100 a month."""
    asset = AssetDraft(tag="A-1", name="node-1", kind=AssetKind.SERVER, cost=eur("6000.00"))
    (number,) = ledger.do(add_assets, drafts=[asset]).result

    def specify(writing: Writing) -> None:
        writing.title = "Specify"
        writing.insert(
            Spec,
            SpecDraft(
                asset_id=number,
                read_at=datetime(2026, 1, 1, tzinfo=UTC),
                collector="test",
                gpu_model="H100",
                gpu_count=2,
                document="{}",
            ),
        )

    ledger.do(specify)
    book = BookDraft(
        asset_id=number, in_service_on=date(2026, 1, 1), life_months=60, cost=eur("6000.00"),
        salvage=eur("0.00"),
    )  # fmt: skip
    ledger.do(set_books, drafts=[book])
    return number


def work(ledger: Ledger, asset: int, first: date, days: int, percent: float) -> None:
    start = int(datetime.combine(first, time(), UTC).timestamp())
    rows = [(start + n * 86_400, 0.0, percent, 100.0, 86_400) for n in range(days)]
    ledger.measure(
        record_rollups, asset_id=asset, metric=Reading.GPU_PERCENT.value, device="all",
        span_s=86_400, rows=rows,
    )  # fmt: skip


def test_utilisation_is_the_mean_of_whole_months(ledger: Ledger, node: int, rules: Any) -> None:
    follow(ledger, Measure.HARDWARE_UTILISATION, "80", "%")
    row = the_only(ledger, rules)
    assert (row.tracked.status, row.tracked.missing) == (Status.UNKNOWN, Missing.MEASUREMENTS)
    work(ledger, node, date(2026, 9, 1), 30, 70.0)
    work(ledger, node, date(2026, 10, 1), 31, 82.5)
    work(ledger, node, date(2026, 11, 1), 20, 5.0)  # a month that is not over says nothing yet
    tracked = the_only(ledger, rules).tracked
    assert [(v.on, v.number) for v in tracked.values] == [
        (date(2026, 9, 30), Decimal("70.0")), (date(2026, 10, 31), Decimal("82.5")),
    ]  # fmt: skip
    assert (tracked.status, tracked.trend) == (Status.GOOD, Trend.BETTER)


def test_depreciation_is_what_the_books_charge_a_month(
    ledger: Ledger, node: int, rules: Any
) -> None:
    number = follow(ledger, Measure.DEPRECIATION, "95", "EUR")
    tracked = the_only(ledger, rules).tracked
    assert tracked.current is not None
    assert (tracked.current.number, tracked.status) == (Decimal("100.00"), Status.WATCH)
    ledger.do(remove_metric, metric_id=number)
    follow(ledger, Measure.DEPRECIATION, "95", "SEK")
    assert the_only(ledger, rules).tracked.missing is Missing.CURRENCY


def test_a_gpu_hour_costs_the_depreciation_of_the_days_measured(
    ledger: Ledger, node: int, rules: Any
) -> None:
    follow(ledger, Measure.COST_PER_GPU_HOUR, "0.2", "EUR")
    assert the_only(ledger, rules).tracked.missing is Missing.MEASUREMENTS
    work(ledger, node, date(2026, 10, 1), 10, 50.0)
    (value,) = the_only(ledger, rules).tracked.values
    # 100 EUR for 31 days, so 32.258… for ten; 10 days × 24 h × 50 % × 2 GPUs = 240 hours.
    assert value.number == Decimal("0.1344")


def test_cloud_cost_is_what_was_invoiced(ledger: Ledger, rules: Any) -> None:
    follow(ledger, Measure.CLOUD_COST, "500", "EUR")
    assert the_only(ledger, rules).tracked.missing is Missing.INVOICES
    budget = ledger.do(
        add_budget,
        draft=BudgetDraft(
            name="Run", starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31), limit=eur("9000.00")
        ),
    ).result
    cloud = BudgetLineDraft(
        budget_id=budget, name="Cloud", category=Category.CLOUD, spending=Spending.OPERATING,
        planned=eur("6000.00"),
    )  # fmt: skip
    (line,) = ledger.do(add_lines, budget_id=budget, drafts=[cloud]).result
    ledger.do(sign_budget, budget_id=budget, signed_by="CFO")
    for day, amount in ((date(2026, 9, 3), "300.00"), (date(2026, 10, 3), "320.00"),
                        (date(2026, 10, 9), "200.50")):  # fmt: skip
        bill = BudgetEntryDraft(
            line_id=line, state=EntryState.INVOICED, dated=day, amount=eur(amount)
        )
        ledger.do(add_entry, draft=bill, rules=rules.budget)
    tracked = the_only(ledger, rules).tracked
    assert [value.number for value in tracked.values] == [Decimal("300.00"), Decimal("520.50")]
    assert (tracked.status, tracked.trend) == (Status.WATCH, Trend.WORSE)


def test_what_people_enter(ledger: Ledger, rules: Any) -> None:
    own = follow(ledger, Measure.OWN, "90", "%")
    assert the_only(ledger, rules).tracked.missing is Missing.VALUES
    for day, value in ((date(2026, 9, 30), 91), (date(2026, 10, 31), 88), (date(2026, 10, 31), 89)):
        draft = MetricValueDraft(metric_id=own, dated=day, value_micro=value * MICRO)
        ledger.do(record_value, draft=draft)
    tracked = the_only(ledger, rules).tracked
    assert [value.number for value in tracked.values] == [91, 89]
    assert tracked.status is Status.WATCH
    fed = follow(ledger, Measure.DEPRECIATION, "1", "EUR")
    with pytest.raises(RefusedError, match="is worked out from"):
        ledger.do(record_value, draft=MetricValueDraft(metric_id=fed, dated=TODAY, value_micro=1))
    with pytest.raises(RefusedError, match="followed already"):
        follow(ledger, Measure.OWN, "1", "%")
    assert ledger.do(add_metrics, drafts=[]).entry is None


# --- waves --------------------------------------------------------------------------------------


def test_waves_count_each_machine_once_a_year() -> None:
    spans = [(date(2026, 1, 1), date(2026, 12, 31)), (date(2027, 1, 1), date(2027, 12, 31))]
    found = waves(
        [
            Refresh(1, Call.BOOK_ENDS, date(2025, 6, 30), eur("10.00"), eur("10.00")),
            Refresh(2, Call.BOOK_ENDS, date(2027, 6, 30), eur("20.00"), eur("20.00")),
            Refresh(3, Call.BOOK_ENDS, date(2030, 6, 30), eur("40.00"), eur("40.00")),
            Refresh(1, Call.UPGRADE, date(2026, 11, 21), eur("5.00"), eur("6.00")),  # is replaced
            Refresh(2, Call.UPGRADE, date(2026, 11, 21), eur("7.00"), eur("9.00")),
            Refresh(4, Call.UPGRADE, date(2026, 11, 21)),
        ],
        spans,
    )
    told = [
        (w.start.year, w.call, w.count, w.overdue, w.without_cost, [str(c.high) for c in w.costs])
        for w in found
    ]
    assert told == [
        (2026, Call.BOOK_ENDS, 1, 1, 0, ["10.00 EUR"]),
        (2026, Call.UPGRADE, 2, 0, 1, ["9.00 EUR"]),
        (2027, Call.BOOK_ENDS, 1, 0, 0, ["20.00 EUR"]),
    ]


def test_the_books_of_the_ledger_make_waves(ledger: Ledger, node: int, rules: Any) -> None:
    found = ledger.ask(refresh_waves, rules=rules.upgrade, on=TODAY, years=6)
    (wave,) = [each for each in found if each.call is Call.BOOK_ENDS]
    assert (wave.end.year, wave.count, wave.costs[0].low) == (2030, 1, eur("6000.00"))


# --- the demonstration --------------------------------------------------------------------------


def test_the_demonstration_has_budgets_at_every_level_and_says_that_they_are_drawn(
    tmp_path: Path, rules: Any
) -> None:
    made = [make_demo(tmp_path / f"{n}.rackledger", assets=120, seed=7, on=TODAY) for n in (1, 2)]
    first, second = made
    assert first.ask(export) == second.ask(export)
    levels = [alert.level for alert in first.ask(line_alerts, rules.budget)]
    assert levels == [Level.STOP, Level.ACT, Level.NOTICE]
    own = first.ask(budgets)
    assert [budget.copy_of_id is None for budget in own] == [True, True, True, False]
    assert own[0].lines > 5
    rows = first.ask(metrics, rules.budget, TODAY)
    assert {row.tracked.status for row in rows} >= {Status.UNKNOWN, Status.GOOD}
    assert first.ask(verify).findings == ()
    assert "Drawn for the demonstration" in first.ask(export)
    for ledger in made:
        ledger.close()
