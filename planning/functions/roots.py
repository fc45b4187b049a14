"""Every rate at which a series of payments is worth nothing: none, one or several.

The worth is sum of c_i * exp(-t_i * u) with u = ln(1 + rate). Such a sum has at most as many roots
as its coefficients change sign (Descartes' rule holds for real exponents too): no change, no rate;
one change, exactly one. With more changes u is searched in fine steps and between them, where the
worth may touch zero without crossing it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import exp, expm1, fsum
from typing import TYPE_CHECKING, Final

from planning.functions.exact import require

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: ln(1 + rate) is searched between -14 (a loss of 99.9999 %) and 14 (a gain of 120 million %).
WIDEST_LOG: Final = 14.0
STEPS: Final = 2800
GUESS: Final = 0.1
#: More payments than this, changing sign several times, would keep a person waiting.
MOST_SEARCHED: Final = 2000
TOO_MANY: Final = (
    f"More than {MOST_SEARCHED:,} payments that change sign repeatedly are not solved."
)
#: How near zero counts as touching it, against the sum of the absolute terms.
TOUCH: Final = 1e-13


@dataclass(frozen=True, slots=True)
class Roots:
    """The rates found, ascending; `rate` is the one nearest to the guess, None where none is."""

    all: tuple[float, ...]
    guess: float = GUESS

    @property
    def rate(self) -> float | None:
        """The rate that a spreadsheet would show: the one nearest to the guess."""
        return min(self.all, key=lambda one: abs(one - self.guess), default=None)

    @property
    def is_ambiguous(self) -> bool:
        """Whether more than one rate solves it, so that none of them says much."""
        return len(self.all) > 1


def find_roots(flows: Sequence[float], times: Sequence[float], guess: float = GUESS) -> Roots:
    """The rates above -100 % at which `flows` at `times` (in periods) are worth nothing."""
    terms = _merged(flows, times)
    changes = sum((before < 0) != (after < 0) for (_, before), (_, after) in pairwise(terms))
    if not changes:
        return Roots((), guess)
    worth = _worth(terms)
    if changes == 1:
        logs = _only(worth)
    else:
        require(len(terms) <= MOST_SEARCHED, TOO_MANY)
        logs = _several(worth, terms)
    return Roots(tuple(expm1(u) for u in logs), guess)


def _merged(flows: Sequence[float], times: Sequence[float]) -> list[tuple[float, float]]:
    """(time, flow), ascending, one for each time, without the flows of nothing."""
    by_time: dict[float, float] = {}
    for time, flow in zip(times, flows, strict=True):
        by_time[time] = by_time.get(time, 0.0) + flow
    start = min(by_time, default=0.0)
    return [(time - start, flow) for time, flow in sorted(by_time.items()) if flow]


def _worth(terms: list[tuple[float, float]]) -> Callable[[float], float]:
    """The worth at u, scaled so that no term overflows; the scale never changes its sign."""
    last = terms[-1][0]

    def worth(u: float) -> float:
        shift = last * u if u < 0 else 0.0
        return fsum(flow * exp(shift - time * u) for time, flow in terms)

    return worth


def _only(worth: Callable[[float], float]) -> list[float]:
    """The single root: the interval is widened until the sign changes."""
    width = 1.0
    while width < 4096:
        if _signs_differ(worth(-width), worth(width)):
            return [_between(worth, -width, width)]
        width *= 2
    return []


def _several(worth: Callable[[float], float], terms: list[tuple[float, float]]) -> list[float]:
    grid = [WIDEST_LOG * (2 * step / STEPS - 1) for step in range(STEPS + 1)]
    values = [worth(u) for u in grid]
    roots = [u for u, value in zip(grid, values, strict=True) if value == 0]
    for (low, at_low), (high, at_high) in pairwise(zip(grid, values, strict=True)):
        if _signs_differ(at_low, at_high):
            roots.append(_between(worth, low, high))
    for index in range(1, STEPS):
        before, here, after = values[index - 1 : index + 2]
        if before * here > 0 and here * after > 0 and abs(here) <= min(abs(before), abs(after)):
            roots += _near(worth, terms, grid[index - 1], grid[index + 1])
    return _apart(sorted(roots))


def _near(
    worth: Callable[[float], float], terms: list[tuple[float, float]], low: float, high: float
) -> list[float]:
    """The two roots, or the one that is touched, between steps where the worth turns around."""
    sign = 1.0 if worth(low) > 0 else -1.0
    turn = _lowest(lambda u: sign * worth(u), low, high)
    depth = sign * worth(turn)
    if depth < 0:
        return [_between(worth, low, turn), _between(worth, turn, high)]
    shift = terms[-1][0] * turn if turn < 0 else 0.0
    scale = fsum(abs(flow) * exp(shift - time * turn) for time, flow in terms)
    return [turn] if depth <= TOUCH * scale else []


def _lowest(function: Callable[[float], float], low: float, high: float) -> float:
    """Where a function with one valley between `low` and `high` is lowest (golden section)."""
    ratio = 0.6180339887498949
    for _ in range(80):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if function(left) < function(right):
            high = right
        else:
            low = left
    return (low + high) / 2


def _signs_differ(one: float, other: float) -> bool:
    return (one < 0 < other) or (other < 0 < one)


def _between(worth: Callable[[float], float], low: float, high: float) -> float:
    """The root between two points of different sign, as exact as a float can say it."""
    at_low = worth(low)
    for _ in range(200):
        middle = (low + high) / 2
        if middle in {low, high}:
            break
        value = worth(middle)
        if value == 0:
            return middle
        if _signs_differ(at_low, value):
            high = middle
        else:
            low, at_low = middle, value
    return (low + high) / 2


def _apart(roots: list[float]) -> list[float]:
    kept: list[float] = []
    for root in roots:
        if not kept or root - kept[-1] > 1e-9:
            kept.append(root)
    return kept
