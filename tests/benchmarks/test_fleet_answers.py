"""What the overview asks about 400 machines: each answer well before a person would wait for it."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from catalog.demo import make_demo
from catalog.policy import policy
from catalog.queries.overview import attention, figures, value_by_year
from catalog.queries.verdicts import fleet_verdicts
from catalog.queries.watching import fleet_days
from probing.readings import Metric

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from catalog.store.ledger import Ledger

DAY = date(2026, 11, 21)
MOST_S = 0.5
ROUNDS = 5
#: How long `plain_work` takes on a machine of today that does nothing else.
PLAIN_WORK_S = 0.2


@pytest.fixture(scope="module")
def fleet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path: Path = tmp_path_factory.mktemp("fleet") / "demo.rackledger"
    with make_demo(path, assets=400, on=DAY) as made:
        yield made


def seconds(ask: Callable[[], object]) -> float:
    """Processor seconds of one answer at its best; the first, which reads the catalogue, apart."""
    ask()
    took = []
    for _ in range(ROUNDS):
        begun = time.thread_time()
        ask()
        took.append(time.thread_time() - begun)
    return min(took)


def plain_work() -> int:
    """Work of a known size, which tells how slow this machine is just now."""
    return sum(number * number for number in range(3_000_000))


@pytest.mark.slow
def test_every_answer_of_the_overview_is_quick(
    fleet: Ledger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = policy(tmp_path)
    end = datetime(2026, 11, 21, tzinfo=UTC)
    first, last = (int(each.timestamp()) for each in (end - timedelta(days=365), end))
    took = {
        "verdicts": seconds(lambda: fleet.ask(fleet_verdicts, rules.upgrade, rules.readiness, DAY)),
        "figures": seconds(lambda: fleet.ask(figures, DAY)),
        "attention": seconds(lambda: fleet.ask(attention, DAY)),
        "value by year": seconds(lambda: fleet.ask(value_by_year, DAY)),
        "load by day": seconds(lambda: fleet.ask(fleet_days, Metric.GPU_PERCENT, first, last)),
    }
    with capsys.disabled():
        for name, each in took.items():
            print(f"\n{name} of 400 assets: {1000 * each:.0f} ms", end="")  # noqa: T201
    slowness = max(1.0, seconds(plain_work) / PLAIN_WORK_S)
    assert max(took.values()) < MOST_S * slowness
