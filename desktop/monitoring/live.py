"""`LiveHistory`: the last minutes of every series, for plots that move."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from probing.readings import Reading

#: A quarter of an hour at one sample a second.
MOST_SAMPLES: Final = 900


class LiveHistory:
    """Instants (seconds since 1970) and values by metric and device, in the order they came."""

    def __init__(self, most: int = MOST_SAMPLES) -> None:
        self._most = most
        self._points: dict[tuple[str, str], deque[tuple[float, float]]] = {}

    def add(self, readings: Iterable[Reading]) -> None:
        """Take up the readings of one sample; the oldest make room."""
        for reading in readings:
            key = (reading.metric.value, reading.device)
            if key not in self._points:
                self._points[key] = deque(maxlen=self._most)
            self._points[key].append((reading.at.timestamp(), reading.value))

    def clear(self) -> None:
        """Forget everything."""
        self._points.clear()

    def devices(self, metric: str) -> list[str]:
        """The devices that gave this metric, in the order they first did."""
        return [device for found, device in self._points if found == metric]

    def latest(self, metric: str, device: str) -> float | None:
        """The newest value; None where there is none."""
        points = self._points.get((metric, device))
        return points[-1][1] if points else None

    def since(self, metric: str, device: str, first: float) -> tuple[list[float], list[float]]:
        """The instants and values from `first` on."""
        points = self._points.get((metric, device), ())
        shown = [point for point in points if point[0] >= first]
        return [at for at, _ in shown], [value for _, value in shown]
