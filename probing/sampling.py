"""How busy this machine is, as readings at one instant; cheap enough to be taken every second."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic, thread_time
from typing import TYPE_CHECKING, Any

from probing.readings import Cost, Metric, Reading, Source, Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Cost", "Metric", "Reading", "Sampler", "Source", "Unavailable"]


class Sampler:
    """Takes samples from this machine's sources. Use it from one thread at a time.

    Rates (disk, network, processor) need two samples: the first one has none of them.
    """

    def __init__(
        self,
        sources: Iterable[Source] | None = None,
        *,
        clock: Callable[[], float] = monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._sources = list(_sources_here() if sources is None else sources)
        self._clock = clock
        self._now = now
        self._last: float | None = None
        self._cost = Cost()
        self._failed: dict[int, str] = {}

    def sample(self) -> tuple[Reading, ...]:
        """The readings of this instant; metrics that are not to be had are simply not in it."""
        started = thread_time()
        instant, moment = self._now(), self._clock()
        elapsed = None if self._last is None else moment - self._last
        self._last = moment
        readings = tuple(
            Reading(metric, device, instant, value)
            for source in self._sources
            for metric, device, value in self._values(source, elapsed)
        )
        self._cost = replace(
            self._cost,
            samples=self._cost.samples + 1,
            cpu_s=self._cost.cpu_s + thread_time() - started,
        )
        return readings

    def _values(
        self, source: Source, elapsed_s: float | None
    ) -> Iterator[tuple[Metric, str, float]]:
        """One source's values; a source that fails is told as unavailable and asked again."""
        try:
            values = list(source.read(elapsed_s))
        except Exception as error:  # noqa: BLE001 - one source must not silence the others
            self._failed[id(source)] = f"{type(error).__name__}: {error}"
            return
        self._failed.pop(id(source), None)
        yield from values

    def unavailable(self) -> tuple[Unavailable, ...]:
        """What cannot be measured here, each with its reason."""
        told: list[Unavailable] = []
        for source in self._sources:
            reason = self._failed.get(id(source))
            if reason is None:
                told += source.missing()
            else:
                told += (Unavailable(metric, "", reason) for metric in source.metrics)
        return tuple(told)

    def cost(self) -> Cost:
        """What measuring has cost this thread so far."""
        return self._cost

    def close(self) -> None:
        """Let go of what the sources hold (the GPU library, open files)."""
        for source in self._sources:
            source.close()


def _sources_here() -> list[Source]:
    from probing.nvml_sampling import NvidiaSource

    sources: list[Any] = []
    if sys.platform.startswith("linux"):
        from probing.linux import sampling

        sources += sampling.sources()
    else:
        from probing.psutil_sampling import PsutilSource

        sources.append(PsutilSource())
    return [*sources, NvidiaSource()]
