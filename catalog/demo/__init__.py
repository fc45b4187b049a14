"""The demonstration ledger: a fleet to try everything on, the same for the same seed and day.

Names of machines and parts and all prices are real and come from the bundled catalogue; which of
them this organisation owns, where they stand and how hard they work is drawn by the seed. What the
catalogue has no price for has no cost here either. Budgets are drawn from what the fleet cost, and
decisions kept that rest on its machines and the bundled tables.
"""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import resources
from catalog.commands.assets import edit_assets, retire_assets
from catalog.commands.measurements import record_rollups
from catalog.commands.settings import change_settings
from catalog.demo.decisions import draw_decisions
from catalog.demo.fleet import draw_fleet
from catalog.demo.load import draw_load, summaries
from catalog.demo.plans import draw_budgets, draw_metrics
from catalog.demo.stock import stock_fleet
from catalog.models import AssetStatus, SettingName
from catalog.policy import BUDGET
from catalog.store.creation import put_new_ledger, require_free
from catalog.store.ledger import Ledger
from catalog.store.whole_files import unfinished
from planning.budgeting import load_budget_rules

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy.engine import Connection

    from catalog.demo.fleet import Machine

ORGANISATION = "Demonstration Works"
ACTOR = "demonstration"
#: The share of machines with a GPU whose work is measured; of the others nothing is known.
MEASURED = 0.3


def make_demo(
    path: Path,
    *,
    assets: int = 400,
    seed: int = 7,
    on: date,
    progress: Callable[[float, str], None] = lambda _share, _text: None,
) -> Ledger:
    """Make the demonstration ledger at `path` as it stands on the day `on`; returns it open.

    It appears whole or not at all, and never in the place of another file.
    """
    require_free(path)
    clock = _Clock(datetime.combine(on, time(6), UTC))
    with unfinished(path, "demo") as made:
        with Ledger.create(made, actor=ACTOR, clock=clock) as ledger:
            _draw(ledger, assets, seed, on, progress)
        put_new_ledger(made, path)
    progress(1.0, "Done")
    return Ledger.open(path, actor=ACTOR, clock=clock)


def _draw(
    ledger: Ledger, assets: int, seed: int, on: date, progress: Callable[[float, str], None]
) -> None:
    rng = random.Random(seed)  # noqa: S311  (a draw that must be repeatable, not a secret)
    progress(0.05, "Drawing the fleet")
    fleet = draw_fleet(rng, assets, on)
    ledger.do(
        change_settings,
        values={SettingName.ORGANISATION: ORGANISATION, SettingName.CURRENCY: "USD"},
    )
    progress(0.1, "Entering the assets")
    numbers = ledger.do(stock_fleet, machines=fleet).result
    _live(ledger, rng, numbers, fleet, on)
    progress(0.25, "Planning its budgets")
    _plan(ledger, fleet, seed, on)
    measured = [
        number
        for number, machine in zip(numbers, fleet, strict=True)
        if machine.gpu is not None and rng.random() < MEASURED
    ]
    progress(0.3, "Recording a year of utilisation")
    ledger.measure(_record_loads, rng, measured, on, progress)
    progress(0.97, "Keeping its decisions")
    draw_decisions(ledger, fleet, on)


class _Clock:
    """Goes on by a second at each look, so that entries have an order in time."""

    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def _live(
    ledger: Ledger, rng: random.Random, numbers: range, fleet: list[Machine], on: date
) -> None:
    """What happens to a fleet in a morning: a repair, machines that are retired, a new owner."""
    old = [
        number
        for number, machine in zip(numbers, fleet, strict=True)
        if (on - machine.in_service_on).days > 5 * 365
    ]
    repair = rng.choice(list(numbers))
    ledger.do(edit_assets, asset_ids=[repair], changes={"status": AssetStatus.IN_REPAIR})
    if old:
        gone = sorted(rng.sample(old, max(1, len(old) // 12)))
        when = on - timedelta(days=30)
        ledger.do(retire_assets, asset_ids=gone, on=when, reason="End of its planned life")
    ledger.do(edit_assets, asset_ids=[numbers[0]], changes={"owner": "Platform team"})


def _plan(ledger: Ledger, fleet: list[Machine], seed: int, on: date) -> None:
    """Budgets and metrics, drawn apart so that the fleet of a seed stays what it was."""
    rng = random.Random(f"{seed} budgets")  # noqa: S311
    rules = load_budget_rules(resources.text(f"rules/{BUDGET}"), BUDGET)
    draw_budgets(ledger, rng, fleet, rules, on)
    draw_metrics(ledger, rng, fleet, rules, on)


def _record_loads(
    connection: Connection,
    rng: random.Random,
    measured: list[int],
    on: date,
    progress: Callable[[float, str], None],
) -> None:
    for done, number in enumerate(measured):
        for metric, device, rows in draw_load(rng, on):
            for span_s, summed in summaries(rows):
                record_rollups(
                    connection,
                    asset_id=number,
                    metric=metric,
                    device=device,
                    span_s=span_s,
                    rows=summed,
                )
        progress(0.3 + 0.65 * done / len(measured), "Recording a year of utilisation")
