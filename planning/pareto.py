"""The Pareto front: what nothing else beats in both of two figures at once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    Figure = Decimal | float | int | None


class Better(StrEnum):
    """In which direction a figure is better."""

    MORE = "more"
    LESS = "less"


#: Figures of which less is better; of all others more is.
LESS_IS_BETTER: Final = frozenset(
    {
        "tdp_w", "max_draw_w", "idle_w", "price", "length_mm", "slot_width", "process_nm",
        "weight_kg", "rack_units", "depth_mm", "cas", "voltage_v",
    }
)  # fmt: skip


def direction_of(figure: str) -> Better:
    """Which way is better for a field of the catalogue, or a price per something."""
    costs = figure.startswith("price")
    return Better.LESS if costs or figure in LESS_IS_BETTER else Better.MORE


@dataclass(frozen=True, slots=True)
class Front:
    """`on_front` are the places, in what was given, of those on the front, by the first figure.

    Of several that are equal in both figures all are on it. `left_out` is how many lack a figure.
    """

    on_front: tuple[int, ...]
    considered: int
    left_out: int


def front(
    firsts: Sequence[Figure], seconds: Sequence[Figure], first: Better, second: Better
) -> Front:
    """The front of two figures of the same things, each better in its own direction."""
    import numpy as np

    if len(firsts) != len(seconds):
        raise ValueError("Both figures belong to the same things, so there is one for each.")
    ones, twos = (_column(figures, way) for figures, way in ((firsts, first), (seconds, second)))
    known = np.flatnonzero(~(np.isnan(ones) | np.isnan(twos)))
    left_out = len(firsts) - len(known)
    if not len(known):
        return Front((), 0, left_out)
    # Best in the first figure first; of equal ones, best in the second. Each is then on the front
    # when it beats the best second figure of all that are strictly better in the first.
    order = known[np.lexsort((-twos[known], -ones[known]))]
    x, y = ones[order], twos[order]
    best = np.maximum.accumulate(y)
    begins = np.searchsorted(-x, -x, side="left")
    before = np.where(begins > 0, best[np.maximum(begins - 1, 0)], -np.inf)
    chosen = order[(y > before) & (y == y[begins])]
    return Front(tuple(int(place) for place in chosen), len(known), left_out)


def _column(figures: Sequence[Figure], way: Better):  # type: ignore[no-untyped-def]
    """As floats of which more is better; NaN is unknown."""
    import numpy as np

    column = np.array([np.nan if one is None else float(one) for one in figures], dtype=float)
    return column if way is Better.MORE else -column
