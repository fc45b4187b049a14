"""The front holds exactly what nothing beats, whichever way is better."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.pareto import Better, direction_of, front

FIGURES = st.one_of(st.none(), st.integers(0, 12), st.floats(0, 12, width=16))
WAYS = st.sampled_from(Better)
THINGS = st.lists(st.tuples(FIGURES, FIGURES), max_size=40)


def test_memory_against_power() -> None:
    """24 GB at 450 W, 48 at 300 (beats it in both), 80 at 700, 12 at 170, 12 at 170 again."""
    vram = [Decimal(24), Decimal(48), Decimal(80), Decimal(12), Decimal(12), None]
    power = [450, 300, 700, 170, 170, 1]
    found = front(vram, power, Better.MORE, Better.LESS)
    assert found.on_front == (2, 1, 3, 4)
    assert (found.considered, found.left_out) == (5, 1)


def test_nothing_known_is_no_front() -> None:
    assert front([None], [1], Better.MORE, Better.MORE).on_front == ()
    assert front([], [], Better.MORE, Better.MORE).left_out == 0


def test_figures_of_different_things_are_refused() -> None:
    with pytest.raises(ValueError, match="same things"):
        front([1, 2], [1], Better.MORE, Better.MORE)


@given(things=THINGS, first=WAYS, second=WAYS)
def test_it_is_the_front_by_its_definition(
    things: list[tuple[float | None, float | None]], first: Better, second: Better
) -> None:
    def beats(one: tuple[float, float], other: tuple[float, float]) -> bool:
        signs = [1 if way is Better.MORE else -1 for way in (first, second)]
        pairs = [(a * sign, b * sign) for a, b, sign in zip(one, other, signs, strict=True)]
        return all(a >= b for a, b in pairs) and any(a > b for a, b in pairs)

    known = {
        place: (one, two)
        for place, (one, two) in enumerate(things)
        if one is not None and two is not None
    }
    wanted = {
        place
        for place, own in known.items()
        if not any(beats(other, own) for other in known.values())
    }
    found = front([one for one, _ in things], [two for _, two in things], first, second)
    assert set(found.on_front) == wanted
    assert len(found.on_front) == len(wanted)
    assert found.left_out == len(things) - len(known)
    assert found.considered == len(known)


def test_directions() -> None:
    assert direction_of("vram_gb") is Better.MORE
    assert direction_of("tdp_w") is Better.LESS
    assert direction_of("price_per_vram_gb") is Better.LESS
