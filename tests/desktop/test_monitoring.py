"""Monitoring: what it keeps, when it runs, and what it does when the ledger cannot be written."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.assets import add_asset, retire_assets
from catalog.commands.settings import change_settings
from catalog.errors import LockedLedgerError
from catalog.models import AssetDraft, AssetKind, SettingName
from catalog.queries.measurements import points, series_of
from catalog.store.ledger import Ledger
from desktop.monitoring import Monitoring, monitoring
from desktop.monitoring.monitoring import Keeping
from probing.readings import Metric, Reading, Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk, Said


class Machine:
    """A sampler whose clock goes on by a second at each sample, so that none is a repeat."""

    def __init__(self) -> None:
        self.start = datetime.now(UTC).replace(microsecond=0)
        self.count = 0
        self.closed = 0
        self.error: Exception | None = None

    def sample(self) -> tuple[Reading, ...]:
        if self.error is not None:
            raise self.error
        self.count += 1
        at = self.start + timedelta(seconds=self.count)
        return (
            Reading(Metric.CPU_PERCENT, "cpu", at, 40.0),
            Reading(Metric.GPU_PERCENT, "GPU-a", at, 80.0),
        )

    def unavailable(self) -> tuple[Unavailable, ...]:
        return (Unavailable(Metric.CPU_TEMPERATURE_C, "cpu", "no sensor"),)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def real_ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "books.rackledger", actor="anna") as made:
        yield made


@pytest.fixture
def watching(desk: Desk, machine: Machine) -> Iterator[Monitoring]:
    made = monitoring(desk, lambda: machine)
    yield made
    made.stop()


def register(ledger: Ledger) -> int:
    draft = AssetDraft(tag="WS-1", name="ws-01", kind=AssetKind.WORKSTATION)
    number = ledger.do(add_asset, draft=draft).result
    ledger.do(change_settings, values={SettingName.THIS_MACHINE: str(number)})
    return number


def sampled(ledger: Ledger, asset_id: int) -> int:
    """How many samples of the processor are kept."""
    keys = [key for key in ledger.ask(series_of, asset_id) if key.metric == "cpu.percent"]
    if not keys:
        return 0
    return len(ledger.ask(points, keys[0].id, 0, 2**33, most=2**34).at)


def test_there_is_one_for_a_desk(desk: Desk, watching: Monitoring) -> None:
    assert monitoring(desk) is watching


def test_nothing_is_sampled_while_nobody_looks_and_nothing_is_kept(
    desk: Desk, watching: Monitoring, real_ledger: Ledger, machine: Machine, qtbot: Any
) -> None:
    desk.use_ledger(real_ledger)
    qtbot.waitUntil(desk.background.is_idle)
    assert watching.keeping is Keeping.NOT_REGISTERED
    assert not watching.runs
    assert machine.count == 0


def test_while_it_is_watched_values_come_and_stop_with_the_look(
    watching: Monitoring, machine: Machine, qtbot: Any
) -> None:
    with qtbot.waitSignal(watching.sampled):
        watching.set_watched(watched=True)
    assert watching.live.latest("cpu.percent", "cpu") == 40.0
    assert watching.live.devices("gpu.percent") == ["GPU-a"]
    assert [each.reason for each in watching.unavailable] == ["no sensor"]
    watching.set_watched(watched=False)
    assert not watching.runs
    assert machine.closed == 1


def test_a_registered_machine_is_kept_without_anybody_looking(
    desk: Desk, watching: Monitoring, real_ledger: Ledger, qtbot: Any
) -> None:
    number = register(real_ledger)
    desk.use_ledger(real_ledger)
    qtbot.waitUntil(lambda: watching.keeping is Keeping.KEPT)
    qtbot.waitUntil(lambda: watching.spent.samples > 0, timeout=10_000)
    watching.write()
    qtbot.waitUntil(desk.background.is_idle)
    assert sampled(real_ledger, number) >= 1
    assert watching.spent.core_percent is not None


def test_a_ledger_that_was_open_before_is_asked_for_its_machine(
    desk: Desk, real_ledger: Ledger, machine: Machine, qtbot: Any
) -> None:
    register(real_ledger)
    desk.use_ledger(real_ledger)
    qtbot.waitUntil(desk.background.is_idle)
    watching = monitoring(desk, lambda: machine)
    try:
        qtbot.waitUntil(lambda: watching.keeping is Keeping.KEPT)
    finally:
        watching.stop()


def test_what_came_in_last_is_kept_when_the_application_closes(
    desk: Desk, watching: Monitoring, real_ledger: Ledger, qtbot: Any
) -> None:
    number = register(real_ledger)
    desk.use_ledger(real_ledger)
    qtbot.waitUntil(lambda: watching.keeping is Keeping.KEPT)
    with qtbot.waitSignal(watching.sampled):
        watching.set_watched(watched=True)
    watching.stop()
    desk.background.close(5)
    assert sampled(real_ledger, number) == 1


def test_samples_wait_for_a_ledger_that_is_locked_and_trouble_is_told_once(
    desk: Desk,
    watching: Monitoring,
    real_ledger: Ledger,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[Said] = []
    desk.said.connect(said.append)
    number = register(real_ledger)
    desk.use_ledger(real_ledger)
    qtbot.waitUntil(lambda: watching.keeping is Keeping.KEPT)

    def refuse(*_: object, **__: object) -> None:
        raise LockedLedgerError("“books” is in use by another program.")

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "measure", refuse)
        with qtbot.waitSignal(watching.sampled):
            watching.set_watched(watched=True)
        for _ in range(2):
            watching.write()
            qtbot.waitUntil(desk.background.is_idle)
    assert [each.text for each in said if "in use" in each.text] == [
        "Measurements wait to be kept: “books” is in use by another program."
    ]
    watching.write()
    qtbot.waitUntil(desk.background.is_idle)
    assert sampled(real_ledger, number) >= 1


def test_another_computer_does_not_write_into_this_machines_history(
    desk: Desk,
    watching: Monitoring,
    real_ledger: Ledger,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from catalog.queries.this_machine import ThisMachine

    number = register(real_ledger)
    desk.use_ledger(real_ledger)
    qtbot.waitUntil(lambda: watching.keeping is Keeping.KEPT)
    monkeypatch.setattr("socket.gethostname", lambda: "laptop.example.com")
    found = []
    for host in ("WS-01", "LAPTOP", None):
        watching.machine = ThisMachine(number, "ws-01", host, is_retired=False)
        found.append(watching.keeping)
    assert found == [Keeping.OTHER_MACHINE, Keeping.KEPT, Keeping.KEPT]


def test_a_retired_machine_is_no_longer_kept(
    desk: Desk, watching: Monitoring, real_ledger: Ledger, qtbot: Any
) -> None:
    number = register(real_ledger)
    desk.use_ledger(real_ledger)
    qtbot.waitUntil(lambda: watching.keeping is Keeping.KEPT)
    desk.do(desk, retire_assets, asset_ids=[number], on=date(2026, 11, 21), reason="worn out")
    qtbot.waitUntil(lambda: watching.keeping is Keeping.RETIRED)


def test_stopping_is_remembered_and_another_pace_starts_anew(
    desk: Desk, watching: Monitoring, machine: Machine, qtbot: Any
) -> None:
    with qtbot.waitSignal(watching.sampled):
        watching.set_watched(watched=True)
    with qtbot.waitSignal(watching.sampled):
        desk.settings.set(sample_seconds=5)
    assert machine.closed == 1
    watching.set_on(on=False)
    assert not watching.runs
    assert desk.settings.values.monitoring_on is False


def test_a_sampler_that_fails_ends_it_with_a_sentence(
    desk: Desk, watching: Monitoring, machine: Machine, qtbot: Any
) -> None:
    machine.error = OSError("no such file")
    with qtbot.waitSignal(desk.said) as told:
        watching.set_watched(watched=True)
    assert "no such file" in told.args[0].text
    assert not watching.runs
    assert machine.closed == 1
