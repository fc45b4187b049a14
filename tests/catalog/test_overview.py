"""What the overview asks: who needs attention, the fleet in figures, its value and its load."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from catalog.commands.assets import add_assets, retire_assets
from catalog.commands.books import set_books
from catalog.commands.measurements import record_rollups
from catalog.commands.settings import change_settings
from catalog.models import AssetDraft, AssetKind, AssetStatus, BookDraft, SettingName
from catalog.models.measurement import DAY_S
from catalog.queries.overview import Concern, attention, figures, value_by_year
from catalog.queries.this_machine import this_machine
from catalog.queries.watching import asset_history, fleet_days, fleet_load, measured_assets
from money import Amount
from probing.readings import Metric

if TYPE_CHECKING:
    from catalog.store.ledger import Ledger

ON = date(2026, 11, 21)
DAY = int(datetime(2026, 11, 20, tzinfo=UTC).timestamp())


def draft(tag: str, **values: object) -> AssetDraft:
    known = {"cost": Amount(Decimal("1200.00"), "EUR"), "in_service_on": date(2025, 1, 1)}
    return AssetDraft.model_validate(
        {"tag": tag, "name": f"node {tag}", "kind": AssetKind.SERVER, **known, **values}
    )


def add(ledger: Ledger, *drafts: AssetDraft) -> list[int]:
    return list(ledger.do(add_assets, drafts=list(drafts)).result)


def book(asset_id: int, currency: str = "EUR") -> BookDraft:
    return BookDraft(
        asset_id=asset_id,
        in_service_on=date(2025, 1, 1),
        life_months=36,
        cost=Amount(Decimal("3600.00"), currency),
        salvage=Amount.zero(currency),
    )


def measure(ledger: Ledger, asset_id: int, device: str, *days: tuple[int, float, int]) -> None:
    """Days of GPU utilisation: the number of the day, the mean and the count of samples."""
    rows = [(DAY + number * DAY_S, mean - 1, mean, mean + 1, n) for number, mean, n in days]
    ledger.measure(
        record_rollups, asset_id=asset_id, metric=Metric.GPU_PERCENT.value, device=device,
        span_s=DAY_S, rows=rows,
    )  # fmt: skip


def test_warranties_are_told_ninety_days_ahead_and_the_newest_ended_first(ledger: Ledger) -> None:
    add(
        ledger,
        draft("far", warranty_until=date(2027, 2, 20)),
        draft("ahead", warranty_until=date(2027, 2, 19)),
        draft("today", warranty_until=ON),
        draft("old", warranty_until=date(2020, 1, 1)),
        draft("newer", warranty_until=date(2026, 11, 20)),
    )
    found = [(item.tag, item.concern) for item in ledger.ask(attention, ON)]
    assert found == [
        ("today", Concern.WARRANTY_ENDS),
        ("ahead", Concern.WARRANTY_ENDS),
        ("newer", Concern.WARRANTY_ENDED),
        ("old", Concern.WARRANTY_ENDED),
    ]


def test_what_is_unknown_is_named_and_retired_assets_are_left_alone(ledger: Ledger) -> None:
    numbers = add(
        ledger,
        draft("a", cost=None, in_service_on=None),
        draft("b", cost=None),
        draft("c", in_service_on=None),
        draft("d", status=AssetStatus.IN_REPAIR),
        draft("gone", cost=None, warranty_until=date(2020, 1, 1)),
    )
    ledger.do(retire_assets, asset_ids=[numbers[4]], on=ON, reason="worn out")
    found = [(item.tag, item.concern, item.missing) for item in ledger.ask(attention, ON)]
    assert found == [
        ("d", Concern.IN_REPAIR, ()),
        ("a", Concern.NOT_KNOWN, ("cost", "in_service_on")),
        ("b", Concern.NOT_KNOWN, ("cost",)),
        ("c", Concern.NOT_KNOWN, ("in_service_on",)),
    ]


def test_figures_keep_currencies_apart_and_charge_next_month(ledger: Ledger) -> None:
    first, second, third, gone = add(
        ledger, draft("a"), draft("b"), draft("c", cost=None), draft("d")
    )
    ledger.do(set_books, drafts=[book(first), book(second, "SEK")])
    ledger.do(retire_assets, asset_ids=[gone], on=ON, reason="worn out")
    found = ledger.ask(figures, ON)
    assert (found.fleet.total.count, found.retired, found.fleet.total.without_cost) == (3, 1, 1)
    assert found.next_month == date(2026, 12, 1)
    assert found.next_charges == (
        Amount(Decimal("100.00"), "EUR"),
        Amount(Decimal("100.00"), "SEK"),
    )
    assert (found.gpu_load.mean, found.gpu_load.machines) == (None, 0)
    assert ledger.ask(figures, date(2027, 12, 5)).next_charges == (
        Amount.zero("EUR"),
        Amount.zero("SEK"),
    )
    assert third


def test_the_value_of_past_and_coming_years_is_that_of_their_last_day(ledger: Ledger) -> None:
    (number,) = add(ledger, draft("a"))
    ledger.do(set_books, drafts=[book(number)])
    found = {year.end: year.values for year in ledger.ask(value_by_year, ON)}
    assert found == {
        date(2025, 12, 31): (Amount(Decimal("2400.00"), "EUR"),),
        date(2026, 12, 31): (Amount(Decimal("1200.00"), "EUR"),),
        date(2027, 12, 31): (Amount.zero("EUR"),),
    }


def test_each_machine_counts_once_however_often_it_was_sampled(ledger: Ledger) -> None:
    often, rarely, gone = add(ledger, draft("a"), draft("b"), draft("c"))
    measure(ledger, often, "GPU 0", (0, 90.0, 86_400), (1, 10.0, 86_400))
    measure(ledger, often, "GPU 1", (0, 70.0, 86_400))
    measure(ledger, rarely, "GPU 0", (0, 20.0, 1_440))
    measure(ledger, gone, "GPU 0", (0, 100.0, 86_400))
    ledger.do(retire_assets, asset_ids=[gone], on=ON, reason="worn out")
    days = ledger.ask(fleet_days, Metric.GPU_PERCENT, DAY, DAY + 2 * DAY_S)
    assert [(day.at, day.low, day.mean, day.high, day.machines) for day in days] == [
        (DAY, 20.0, 50.0, 80.0, 2),
        (DAY + DAY_S, 10.0, 10.0, 10.0, 1),
    ]
    load = ledger.ask(fleet_load, Metric.GPU_PERCENT, DAY, DAY + DAY_S)
    assert (load.mean, load.machines) == (50.0, 2)
    assert ledger.ask(fleet_days, Metric.CPU_PERCENT, DAY, DAY + DAY_S) == []


def test_only_measured_assets_have_a_history(ledger: Ledger) -> None:
    measured, other = add(ledger, draft("a"), draft("b"))
    measure(ledger, measured, "GPU 0", (0, 50.0, 60))
    assert [asset.id for asset in ledger.ask(measured_assets)] == [measured]
    (found,) = ledger.ask(asset_history, measured, DAY, DAY + DAY_S)
    assert (found.key.metric, found.points.mean) == ("gpu.percent", (50.0,))
    assert ledger.ask(asset_history, other, DAY, DAY + DAY_S) == []


def test_this_machine_is_the_asset_that_the_settings_name(ledger: Ledger) -> None:
    (number,) = add(ledger, draft("a"))
    assert ledger.ask(this_machine) is None
    ledger.do(change_settings, values={SettingName.THIS_MACHINE: str(number)})
    found = ledger.ask(this_machine)
    assert found is not None
    assert (found.asset_id, found.hostname, found.is_retired) == (number, None, False)
    ledger.do(retire_assets, asset_ids=[number], on=ON, reason="worn out")
    retired = ledger.ask(this_machine)
    assert retired is not None
    assert retired.is_retired
