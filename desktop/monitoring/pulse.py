"""`Pulse`: the thread that looks at this machine at an even pace."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from probing.readings import Reading, Unavailable

_log = logging.getLogger(__name__)
#: What cannot be measured changes rarely; it is asked for at the first samples and then so often.
ASK_MISSING_EVERY: Final = 60
END_WAIT_S: Final = 2.0


class Samples(Protocol):
    """What the thread needs of `probing.sampling.Sampler`."""

    def sample(self) -> tuple[Reading, ...]:
        """The readings of this instant."""

    def unavailable(self) -> tuple[Unavailable, ...]:
        """What cannot be measured here."""

    def close(self) -> None:
        """Let go of what it holds."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One look at the machine; `cpu_s` is what the thread has spent on all of them so far."""

    readings: tuple[Reading, ...]
    unavailable: tuple[Unavailable, ...]
    cpu_s: float


class Pulse:
    """Takes a sample every `seconds` on a thread of its own until it is stopped.

    `told` gets each `Beat` and `failed` what ended the thread, both on that thread.
    """

    def __init__(
        self,
        seconds: float,
        told: Callable[[Beat], object],
        failed: Callable[[Exception], object],
        make: Callable[[], Samples] | None = None,
    ) -> None:
        self._seconds = seconds
        self._told = told
        self._failed = failed
        self._make = make or _sampler_here
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="monitoring", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask the thread to end and wait for it a moment; a source may be slow to answer."""
        self._stop.set()
        if self._thread is not threading.current_thread() and self._thread.is_alive():
            self._thread.join(END_WAIT_S)

    def _run(self) -> None:
        try:
            sampler = self._make()
            try:
                self._beat_until_stopped(sampler)
            finally:
                sampler.close()
        except Exception as error:  # noqa: BLE001 - handed on to `failed`
            _log.warning("Monitoring ended", exc_info=error)
            if not self._stop.is_set():
                # Whoever listened may be gone already: then nobody needs to know.
                with suppress(RuntimeError):
                    self._failed(error)

    def _beat_until_stopped(self, sampler: Samples) -> None:
        begun_s = time.thread_time()
        due_s = time.monotonic()
        missing: tuple[Unavailable, ...] = ()
        count = 0
        while not self._stop.is_set():
            readings = sampler.sample()
            count += 1
            if count <= 2 or count % ASK_MISSING_EVERY == 0:
                missing = sampler.unavailable()
            if not self._stop.is_set():
                self._told(Beat(readings, missing, time.thread_time() - begun_s))
            # After sleep or a slow source the lost beats are not made up for.
            due_s = max(due_s + self._seconds, time.monotonic())
            self._stop.wait(due_s - time.monotonic())


def _sampler_here() -> Samples:
    from probing.sampling import Sampler

    return Sampler()
