"""Ranges and simulation: shapes, correlation, seeds, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from planning.errors import CaseError
from planning.uncertainty import Correlation, Range, Shape, draw, simulate

if TYPE_CHECKING:
    from planning.uncertainty.ranges import Numbers

DRAWS = 20_000


@pytest.mark.parametrize(
    ("shape", "parameters", "mean"),
    [
        (Shape.TRIANGULAR, (0, 3, 6), 3),
        (Shape.PERT, (0, 2, 10), 3),
        (Shape.NORMAL, (5, 2), 5),
        (Shape.LOGNORMAL, (5, 2), 5),
        (Shape.EMPIRICAL, (1, 2, 6), 3),
    ],
)
def test_every_shape_has_its_mean(shape: Shape, parameters: tuple[float, ...], mean: float) -> None:
    values = draw([Range("x", shape, parameters)], draws=DRAWS)["x"]
    assert values.mean() == pytest.approx(mean, rel=0.02)
    if shape in {Shape.TRIANGULAR, Shape.PERT, Shape.EMPIRICAL}:
        assert min(parameters) <= values.min()
        assert values.max() <= max(parameters)
    else:
        assert values.std() == pytest.approx(2, rel=0.03)


X = Range("x", Shape.TRIANGULAR, (0, 1, 5))
Y = Range("y", Shape.LOGNORMAL, (10, 3))
Z = Range("z", Shape.NORMAL, (0, 1))


def rank_correlation(one: Numbers, other: Numbers) -> float:
    ranks = one.argsort().argsort(), other.argsort().argsort()
    return float(np.corrcoef(*ranks)[0, 1])


def test_correlated_inputs_keep_their_own_distributions() -> None:
    free = draw([X, Y, Z], draws=DRAWS)
    tied = draw([X, Y, Z], [Correlation("x", "y", 0.8)], draws=DRAWS)
    for name in ("x", "y", "z"):
        assert np.array_equal(np.sort(free[name]), np.sort(tied[name]))
    assert rank_correlation(tied["x"], tied["y"]) == pytest.approx(0.79, abs=0.02)
    assert np.array_equal(free["z"], tied["z"])


def test_complete_correlation_is_possible() -> None:
    tied = draw([X, Y], [Correlation("x", "y", -1)], draws=1000)
    assert rank_correlation(tied["x"], tied["y"]) == pytest.approx(-1, abs=1e-6)


def test_the_same_seed_gives_the_same_figures() -> None:
    once = simulate(lambda given: given["x"] + given["y"], [X, Y], seed=5)
    again = simulate(lambda given: given["x"] + given["y"], [X, Y], seed=5)
    other = simulate(lambda given: given["x"] + given["y"], [X, Y], seed=6)
    assert once == again
    assert once.p50 != other.p50
    assert once.p10 < once.p50 < once.p90
    assert sum(once.counts) == once.draws
    assert once.ranges == (X, Y)


def test_a_normal_result_has_normal_quantiles() -> None:
    found = simulate(lambda given: 3 * given["z"] + 1, [Z], draws=200_000)
    assert found.p90 == pytest.approx(1 + 3 * 1.2816, abs=0.03)
    assert found.p50 == pytest.approx(1, abs=0.03)


def test_the_tornado_is_sorted_by_what_moves_most() -> None:
    found = simulate(lambda given: 100 * given["z"] - given["x"], [X, Z])
    assert [swing.name for swing in found.tornado] == ["z", "x"]
    assert found.tornado[1].at_p10 > found.tornado[1].at_p90


@pytest.mark.parametrize(
    "make",
    [
        lambda: Range("x", Shape.PERT, (3, 2, 1)),
        lambda: Range("x", Shape.TRIANGULAR, (1, 1, 1)),
        lambda: Range("x", Shape.NORMAL, (1, 0)),
        lambda: Range("x", Shape.NORMAL, (1, float("nan"))),
        lambda: Range("x", Shape.LOGNORMAL, (-1, 1)),
        lambda: Range("x", Shape.EMPIRICAL, (1,)),
        lambda: Range("x", Shape.PERT, (1, 2)),
        lambda: draw([X, X]),
        lambda: draw([X], draws=1),
        lambda: draw([X, Y], [Correlation("x", "q", 0.5)]),
        lambda: draw([X, Y], [Correlation("x", "y", 1.5)]),
        lambda: draw(
            [X, Y, Z],
            [Correlation("x", "y", 1), Correlation("y", "z", 1), Correlation("x", "z", -1)],
        ),
        lambda: simulate(lambda given: given["x"], []),
        lambda: simulate(lambda given: np.log(given["x"] * 0), [X]),
    ],
)
@pytest.mark.filterwarnings("ignore:divide by zero")
def test_what_cannot_be_drawn_is_refused(make: object) -> None:
    with pytest.raises(CaseError):
        make()  # type: ignore[operator]
