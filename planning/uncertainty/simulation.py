"""Monte Carlo: a model tried with many draws of its uncertain inputs, the same for the same seed.

Correlated inputs keep their own distributions: their draws are only put into an order whose ranks
are correlated as asked (Iman and Conover, 1982).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.errors import CaseError
from planning.uncertainty.ranges import Correlation, Range, matrix

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np

    from planning.uncertainty.ranges import Numbers

    #: Takes arrays by the name of the input, gives an array of results.
    Model = Callable[[Mapping[str, Numbers]], Numbers]

DRAWS: Final = 10_000
MOST_DRAWS: Final = 1_000_000
SEED: Final = 20_261
QUANTILES: Final = (0.1, 0.5, 0.9)
BINS: Final = 40


@dataclass(frozen=True, slots=True)
class Swing:
    """What one input does alone: the result at its P10 and at its P90, the others at their P50."""

    name: str
    at_p10: float
    at_p90: float
    low: float
    high: float

    @property
    def width(self) -> float:
        """How far the result moves."""
        return abs(self.high - self.low)


@dataclass(frozen=True, slots=True)
class Simulation:
    """The results of a simulation with all that it was made from."""

    p10: float
    p50: float
    p90: float
    mean: float
    base: float
    counts: tuple[int, ...]
    edges: tuple[float, ...]
    tornado: tuple[Swing, ...]
    ranges: tuple[Range, ...]
    correlations: tuple[Correlation, ...]
    draws: int
    seed: int


def draw(
    ranges: Sequence[Range],
    correlations: Sequence[Correlation] = (),
    *,
    draws: int = DRAWS,
    seed: int = SEED,
) -> dict[str, Numbers]:
    """So many draws of each input by its name."""
    import numpy as np

    if not 2 <= draws <= MOST_DRAWS:
        raise CaseError(say("A simulation has 2 to {most_draws:,} draws.", most_draws=MOST_DRAWS))
    names = [one.name for one in ranges]
    if len(set(names)) != len(names):
        raise CaseError("An input has one range only.")
    generator = np.random.default_rng(seed)
    samples = {one.name: one.sample(generator, draws) for one in ranges}
    if correlations:
        _correlate(samples, names, correlations, generator)
    return samples


def simulate(
    model: Model,
    ranges: Sequence[Range],
    correlations: Sequence[Correlation] = (),
    *,
    draws: int = DRAWS,
    seed: int = SEED,
) -> Simulation:
    """Try the model with every draw; P10, P50, P90 and what each input does alone."""
    import numpy as np

    if not ranges:
        raise CaseError("A simulation needs at least one input with a range.")
    samples = draw(ranges, correlations, draws=draws, seed=seed)
    results = model(samples)
    if not np.isfinite(results).all():
        raise CaseError("With some draws of these ranges the result is no number; narrow them.")
    p10, p50, p90 = (float(value) for value in np.quantile(results, QUANTILES))
    counts, edges = np.histogram(results, bins=BINS)
    tornado, base = _tornado(model, samples)
    return Simulation(
        p10=p10,
        p50=p50,
        p90=p90,
        mean=float(results.mean()),
        base=base,
        counts=tuple(int(count) for count in counts),
        edges=tuple(float(edge) for edge in edges),
        tornado=tornado,
        ranges=tuple(ranges),
        correlations=tuple(correlations),
        draws=draws,
        seed=seed,
    )


def _correlate(
    samples: dict[str, Numbers],
    names: Sequence[str],
    correlations: Sequence[Correlation],
    generator: np.random.Generator,
) -> None:
    """Reorder the draws of the inputs that a correlation names; the others stay as they are."""
    import numpy as np

    named = [name for name in names if any(name in (c.one, c.other) for c in correlations)]
    wanted = matrix(named, correlations)
    draws = len(samples[names[0]])
    scores = generator.standard_normal((draws, len(named)))
    scores = scores @ np.linalg.inv(np.linalg.cholesky(np.cov(scores, rowvar=False))).T
    values, vectors = np.linalg.eigh(wanted)
    scores = scores @ (vectors * np.sqrt(np.clip(values, 0, None))).T
    for place, name in enumerate(named):
        ordered = np.empty(draws)
        ordered[np.argsort(scores[:, place])] = np.sort(samples[name])
        samples[name] = ordered


def _tornado(model: Model, samples: Mapping[str, Numbers]) -> tuple[tuple[Swing, ...], float]:
    """One call of the model: all at P50, then each input at its P10 and its P90."""
    import numpy as np

    names = list(samples)
    columns = np.quantile(np.stack([samples[name] for name in names]), QUANTILES, axis=1)
    quantiles = dict(zip(names, columns.T, strict=True))
    trials = {name: np.full(2 * len(names) + 1, quantiles[name][1]) for name in names}
    for place, name in enumerate(names):
        trials[name][2 * place + 1] = quantiles[name][0]
        trials[name][2 * place + 2] = quantiles[name][2]
    results = model(trials)
    swings = [
        Swing(
            name,
            float(results[2 * place + 1]),
            float(results[2 * place + 2]),
            float(min(results[2 * place + 1 : 2 * place + 3])),
            float(max(results[2 * place + 1 : 2 * place + 3])),
        )
        for place, name in enumerate(names)
    ]
    return tuple(sorted(swings, key=lambda swing: -swing.width)), float(results[0])
