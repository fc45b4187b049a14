"""Work goes out, results come home: all of them, on the window's thread, and only to the living."""

from __future__ import annotations

import gc
import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from desktop.background import Background, CancelledError, LaneName, Progress
from desktop.collecting import Collector


def test_two_thousand_jobs_all_come_home_on_the_gui_thread(
    background: Background, qtbot: Any
) -> None:
    owner = QObject()
    home: list[tuple[int, threading.Thread]] = []
    for number in range(2000):
        lane: LaneName = "ledger" if number % 2 else "pool"
        background.run(
            owner,
            lambda number=number: number,
            lambda result: home.append((result, threading.current_thread())),
            lane=lane,
        )
    qtbot.waitUntil(lambda: len(home) == 2000, timeout=20_000)
    assert sorted(number for number, _ in home) == list(range(2000))
    assert {thread for _, thread in home} == {threading.main_thread()}
    qtbot.waitUntil(background.is_idle)


def test_none_is_lost_while_the_gui_thread_is_busy(background: Background, qtbot: Any) -> None:
    owner = QObject()
    home: list[int] = []
    for number in range(400):
        background.run(owner, lambda number=number: number, home.append, lane="pool")
        if number % 20 == 0:
            time.sleep(0.002)
    qtbot.waitUntil(lambda: len(home) == 400, timeout=10_000)


def test_the_ledger_lane_keeps_the_order_and_uses_one_thread(
    background: Background, qtbot: Any
) -> None:
    owner = QObject()
    order: list[int] = []
    threads: set[int] = set()

    def work(number: int) -> None:
        threads.add(threading.get_ident())
        order.append(number)

    for number in range(200):
        background.run(owner, lambda number=number: work(number))
    qtbot.waitUntil(background.is_idle)
    assert order == list(range(200))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_a_gone_owner_is_not_told(background: Background, qtbot: Any) -> None:
    gone, there = QObject(), QObject()
    told: list[str] = []
    release = threading.Event()
    background.run(gone, lambda: release.wait(120), lambda _: told.append("gone"))
    background.run(there, lambda: None, lambda _: told.append("there"))
    delete(gone)
    release.set()
    qtbot.waitUntil(lambda: told == ["there"])
    qtbot.waitUntil(background.is_idle)
    assert told == ["there"]


def test_an_error_goes_to_failed_on_the_gui_thread(background: Background, qtbot: Any) -> None:
    owner = QObject()
    got: list[tuple[Exception, threading.Thread]] = []
    settled: list[bool] = []

    def work() -> None:
        raise ValueError("no such disk")

    background.run(
        owner,
        work,
        lambda _: pytest.fail("done was called"),
        lambda error: got.append((error, threading.current_thread())),
        settled=lambda: settled.append(True),
    )
    qtbot.waitUntil(lambda: bool(settled))
    assert str(got[0][0]) == "no such disk"
    assert got[0][1] is threading.main_thread()


def test_an_error_nobody_waits_for_is_announced(background: Background, qtbot: Any) -> None:
    owner = QObject()

    def work() -> None:
        raise OSError("disk full")

    with qtbot.waitSignal(background.unhandled) as caught:
        background.run(owner, work)
    assert str(caught.args[0]) == "disk full"


def test_progress_is_reported_and_cancelling_ends_the_work(
    background: Background, qtbot: Any
) -> None:
    owner = QObject()
    begun = threading.Event()
    ends: list[str] = []

    def work(progress: Progress) -> None:
        begun.set()
        for _ in range(5000):
            progress.report(0.25, "row 5")
            progress.raise_if_cancelled()
            time.sleep(0.001)

    job = background.run(
        owner,
        work,
        lambda _: ends.append("done"),
        lambda _: ends.append("failed"),
        lane="pool",
        title="Importing",
        cancellable=True,
        settled=lambda: ends.append("settled"),
    )
    assert background.jobs == [job]
    begun.wait(120)
    qtbot.waitUntil(lambda: job.fraction == 0.25 and job.text == "row 5")
    job.cancel()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == ["settled"]
    assert background.jobs == []


def test_a_job_cancelled_before_it_begins_is_not_begun(background: Background, qtbot: Any) -> None:
    owner = QObject()
    release = threading.Event()
    ran: list[str] = []
    background.run(owner, lambda: release.wait(120))
    job = background.run(owner, lambda: ran.append("ran"), cancellable=True)
    job.cancel()
    release.set()
    qtbot.waitUntil(background.is_idle)
    assert ran == []


def test_only_the_latest_of_replacing_jobs_delivers(background: Background, qtbot: Any) -> None:
    owner = QObject()
    release = threading.Event()
    home: list[str] = []
    background.run(owner, lambda: release.wait(120))
    for text in ("h", "h1", "h10", "h100"):
        background.run(owner, lambda text=text: text, home.append, replaces="search")
    release.set()
    qtbot.waitUntil(background.is_idle)
    assert home == ["h100"]


def test_closing_finishes_what_the_ledger_was_told(qtbot: Any) -> None:
    background = Background()
    owner = QObject()
    kept: list[int] = []
    for number in range(20):
        background.run(owner, lambda number=number: kept.append(number))
    background.close(5)
    assert kept == list(range(20))
    assert not [t for t in threading.enumerate() if t.name.startswith("background-")]


def test_cancelled_error_is_an_exception_work_may_raise(background: Background, qtbot: Any) -> None:
    owner = QObject()
    ends: list[str] = []

    def work() -> None:
        raise CancelledError

    background.run(
        owner, work, failed=lambda _: ends.append("failed"), settled=lambda: ends.append("end")
    )
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == ["end"]


def test_what_a_job_knew_is_let_go_on_the_gui_thread(background: Background, qtbot: Any) -> None:
    owner = QObject()
    seen: list[threading.Thread] = []

    class Known:
        def __del__(self) -> None:
            seen.append(threading.current_thread())

        def work(self) -> Known:
            return Known()

        def take(self, _: object) -> None:
            pass

        def fail(self) -> None:
            local = Known()
            raise RuntimeError(str(local))

    for _ in range(20):
        background.run(owner, Known().work, Known().take)
        background.run(owner, Known().fail, failed=Known().take)
        qtbot.waitUntil(background.is_idle)
    gc.collect()
    assert len(seen) == 20 * 6
    assert set(seen) == {threading.main_thread()}


def test_garbage_is_collected_on_the_gui_thread_only(background: Background, qtbot: Any) -> None:
    was_on = gc.isenabled()
    collector = Collector()
    seen: list[threading.Thread] = []

    class Loop:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            seen.append(threading.current_thread())

    def work() -> None:
        for _ in range(5000):
            Loop()

    try:
        background.run(collector, work)
        qtbot.waitUntil(background.is_idle)
        assert seen == []
        collector.look()
        assert set(seen) == {threading.main_thread()}
    finally:
        collector.stop()
    assert gc.isenabled() is was_on
