"""`Background`: slow work away from the window, its results back on the window's thread.

One emitter lives as long as the application: a signals object per job loses results. Work for the
ledger runs on a lane with a single thread, in the order it was asked for; probing, files and
solvers share a pool.

What a job refers to is let go on the window's thread only: its callbacks, its work and the frames
of its error may be the last to know a widget, which must not be taken down on another thread.
"""

from __future__ import annotations

import inspect
import logging
import threading
import time
import weakref
from dataclasses import dataclass, field
from enum import Enum, auto
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

T = TypeVar("T")
LaneName = Literal["ledger", "pool"]

_log = logging.getLogger(__name__)
_POOL_THREADS = 3
_REPORT_EVERY_S = 0.05


class CancelledError(Exception):
    """Raised inside work by `Progress.raise_if_cancelled`; ends the job without `done` or
    `failed`."""


class State(Enum):
    """How far a job is."""

    WAITING = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(eq=False, slots=True)
class Job:
    """One piece of work. The fields are for reading; `cancel` asks it to stop."""

    title: str | None
    cancellable: bool
    state: State = State.WAITING
    fraction: float | None = None
    """From 0 to 1, or None while it is not known."""
    text: str = ""
    _stop: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask the job to stop: not at all if it waits, at its next look if it runs."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether someone asked the job to stop."""
        return self._stop.is_set()


class Progress:
    """What work is handed when it takes an argument: it reports here, and looks whether to
    stop."""

    def __init__(self, job: Job, told: Callable[[], None]) -> None:
        self._job = job
        self._told = told
        self._last_s = 0.0

    def report(self, fraction: float | None, text: str = "") -> None:
        """Say how far the work is (0 to 1, None when unknown); cheap, so call it as often as you
        like."""
        self._job.fraction, self._job.text = fraction, text
        now_s = time.monotonic()
        if now_s - self._last_s >= _REPORT_EVERY_S or fraction == 1:
            self._last_s = now_s
            self._told()

    @property
    def cancelled(self) -> bool:
        """Whether someone asked the work to stop."""
        return self._job.cancelled

    def raise_if_cancelled(self) -> None:
        """Stop here if someone asked the work to stop."""
        if self._job.cancelled:
            raise CancelledError


@dataclass(eq=False, slots=True)
class _Task:
    """A job with what to call and what came of it. Its lane keeps it until it is home again."""

    job: Job
    owner: weakref.ref[QObject]
    work: Callable[..., Any]
    done: Callable[[Any], object] | None
    failed: Callable[[Exception], object] | None
    settled: Callable[[], object] | None
    key: Hashable
    outcome: object = None
    """The result, or the exception of a job that failed."""


class Background(QObject):
    """Runs work on a lane and hands the outcome to the window's thread."""

    jobs_changed = Signal()
    """Titled jobs came, went or got on; see `jobs`."""

    unhandled = Signal(object)
    """An exception of work that had no `failed`."""

    _settled = Signal(object)
    """The number of a task that is done with; not the task, which stays on the window's side."""
    _reported = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._latest: dict[tuple[int, Hashable], Job] = {}
        self._lanes = {
            "ledger": _Lane("ledger", 1, self._perform, self._settled.emit),
            "pool": _Lane("pool", _POOL_THREADS, self._perform, self._settled.emit),
        }
        # Emitted on other threads, so Qt queues them for this one.
        self._settled.connect(self._deliver)
        self._reported.connect(self._pass_on)

    @property
    def jobs(self) -> list[Job]:
        """The titled jobs that wait or run, oldest first."""
        return list(self._jobs)

    def run(  # noqa: PLR0913 - the one entrance; all but the first four are by name
        self,
        owner: QObject,
        work: Callable[..., T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        lane: LaneName = "ledger",
        title: str | None = None,
        cancellable: bool = False,
        settled: Callable[[], object] | None = None,
        replaces: Hashable = None,
    ) -> Job:
        """Run `work`; then `done` or `failed` on the window's thread, while `owner` lives.

        `work` may take one argument, the `Progress`. `settled` is called last, however it went. A
        job with a `title` is shown in the job area. A later job of the same owner with the same
        `replaces` takes the place of one that has not delivered yet: typing in a search field asks
        once, not ten times.
        """
        job = Job(title, cancellable)
        if replaces is not None:
            key = (id(owner), replaces)
            if key in self._latest:
                self._latest[key].cancel()
            self._latest[key] = job
        if title is not None:
            self._jobs.append(job)
            self.jobs_changed.emit()
        task = _Task(job, weakref.ref(owner), work, done, failed, settled, replaces)
        self._lanes[lane].put(task)
        return job

    def close(self, wait_s: float = 10.0) -> None:
        """Stop the pool, finish what the ledger was told for up to `wait_s`, and end the threads.

        A command given just before the window closed is still carried out, unless it can be
        cancelled.
        """
        for job in self._jobs:
            if job.cancellable:
                job.cancel()
        deadline_s = time.monotonic() + wait_s
        self._lanes["pool"].cancel_all()
        for lane in self._lanes.values():
            lane.close(deadline_s)

    def _pass_on(self) -> None:
        self.jobs_changed.emit()

    def is_idle(self) -> bool:
        """Whether no work waits, runs or is on its way back."""
        return not any(lane.is_busy for lane in self._lanes.values())

    def _perform(self, task: _Task) -> None:
        """On a lane's thread: do the work and put the outcome in the task."""
        job = task.job
        if job.cancelled:
            job.state = State.CANCELLED
        else:
            job.state = State.RUNNING
            try:
                task.outcome = self._call(task)
                job.state = State.DONE
            except CancelledError:
                job.state = State.CANCELLED
            except Exception as error:  # noqa: BLE001 - handed on, to `failed` or to Troubles
                task.outcome, job.state = error, State.FAILED

    def _call(self, task: _Task) -> object:
        if task.job.title is not None:
            self._reported.emit()
        if _takes_progress(task.work):
            return task.work(Progress(task.job, self._reported.emit))
        return task.work()

    def _deliver(self, number: int) -> None:
        """On the window's thread: forget the job and tell its owner, if it is still there."""
        task = next(lane.take(number) for lane in self._lanes.values() if lane.has(number))
        self._forget(task)
        owner = task.owner()
        if owner is None or not isValid(owner):
            return
        try:
            self._tell(task)
        finally:
            if task.settled is not None and isValid(owner):
                task.settled()

    def _forget(self, task: _Task) -> None:
        self._latest = {key: job for key, job in self._latest.items() if job is not task.job}
        if task.job in self._jobs:
            self._jobs.remove(task.job)
            self.jobs_changed.emit()

    def _tell(self, task: _Task) -> None:
        state, outcome = task.job.state, task.outcome
        if state is State.DONE and not (task.key is not None and task.job.cancelled):
            if task.done is not None:
                task.done(outcome)
        elif state is State.FAILED and isinstance(outcome, Exception):
            if task.failed is not None:
                task.failed(outcome)
            else:
                self.unhandled.emit(outcome)


class _Lane:
    """A queue with its threads, started when first needed."""

    def __init__(
        self,
        name: str,
        threads: int,
        perform: Callable[[_Task], None],
        settled: Callable[[int], object],
    ) -> None:
        self._name = name
        self._most = threads
        self._perform = perform
        self._settled = settled
        self._queue: SimpleQueue[_Task | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._open: dict[int, _Task] = {}
        self._closed = False

    @property
    def is_busy(self) -> bool:
        """Whether a task waits, runs or is on its way back."""
        return bool(self._open)

    def put(self, task: _Task) -> None:
        """Queue a task; called on the window's thread."""
        if self._closed:
            _log.info("Work came after closing time and was not done: %s", task.job.title)
            return
        if len(self._threads) < min(self._most, len(self._open) + 1):
            name = f"background-{self._name}-{len(self._threads)}"
            thread = threading.Thread(target=self._loop, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()
        self._open[id(task)] = task
        self._queue.put(task)

    def has(self, number: int) -> bool:
        """Whether the task of this number waits, runs or is on its way back."""
        return number in self._open

    def take(self, number: int) -> _Task:
        """The task of this number came home."""
        return self._open.pop(number)

    def cancel_all(self) -> None:
        """Ask every task to stop; those that wait are not begun."""
        for task in self._open.values():
            task.job.cancel()

    def close(self, deadline_s: float) -> None:
        """End the threads after what is queued, waiting for them until `deadline_s`."""
        self._closed = True
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join(max(0.0, deadline_s - time.monotonic()))
            if thread.is_alive():
                _log.warning("%s was still working when the application closed", thread.name)

    def _loop(self) -> None:
        while (task := self._queue.get()) is not None:
            number = id(task)
            self._perform(task)
            del task  # before the window's thread hears of it: it must be the last to let go
            self._settled(number)


def _takes_progress(work: Callable[..., Any]) -> bool:
    """Whether `work` has a positional parameter without a default: that is where the progress
    goes."""
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    try:
        parameters = inspect.signature(work).parameters.values()
    except (TypeError, ValueError):
        return False
    return any(p.kind in positional and p.default is p.empty for p in parameters)
