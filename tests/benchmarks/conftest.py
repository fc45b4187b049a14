"""Benchmarks print ratios: what the application takes over what a floor takes in the same run.

They are no timed tests: machines differ and are busy, a ratio taken in alternation much less so.
Run them with `python -m pytest tests/benchmarks --benchmark-only`.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_benchmark.fixture import BenchmarkFixture

LINES: list[str] = []


@dataclass(frozen=True)
class Ratio:
    """Takes turns between the application's work and the floor's and keeps both medians."""

    benchmark: BenchmarkFixture

    def __call__(
        self,
        name: str,
        ours: Callable[[], object],
        floor: Callable[[], object],
        *,
        wanted: str,
        rounds: int = 7,
    ) -> float:
        """The ratio of the medians; `wanted` says in words what it should be."""
        own: list[float] = []
        base: list[float] = []

        def both() -> None:
            base.append(_seconds(floor))
            own.append(_seconds(ours))

        pedantic: Any = self.benchmark.pedantic
        pedantic(both, rounds=rounds, warmup_rounds=1)
        del own[0], base[0]
        ratio = median(own) / median(base)
        self.note(name, ratio, wanted, f"{median(own):.3f} s over {median(base):.3f} s")
        return ratio

    def note(self, name: str, figure: float, wanted: str, detail: str) -> None:
        """Keep a figure for the summary at the end of the run."""
        self.benchmark.extra_info[name] = round(figure, 3)
        LINES.append(f"{name}: {figure:.2f} (wanted {wanted}; {detail})")


def _seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


@pytest.fixture
def ratio(benchmark: BenchmarkFixture) -> Ratio:
    return Ratio(benchmark)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if LINES:
        terminalreporter.section("ratios")
        for line in LINES:
            terminalreporter.write_line(line)
