"""What is not known exactly: a range on an input, and how ranges hang together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import isfinite, log, sqrt
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.errors import CaseError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

MOST_VALUES: Final = 100_000
#: The weight of the most likely value in a PERT range.
PERT_WEIGHT: Final = 4.0


class Shape(StrEnum):
    """How values spread over a range."""

    TRIANGULAR = "triangular"
    PERT = "pert"
    NORMAL = "normal"
    LOGNORMAL = "lognormal"
    EMPIRICAL = "empirical"


#: What the parameters of each shape are, in order.
PARAMETERS: Final = {
    Shape.TRIANGULAR: ("low", "likely", "high"),
    Shape.PERT: ("low", "likely", "high"),
    Shape.NORMAL: ("mean", "deviation"),
    Shape.LOGNORMAL: ("mean", "deviation"),
    Shape.EMPIRICAL: ("values",),
}


@dataclass(frozen=True, slots=True)
class Range:
    """A range on the input `name`; mean and deviation are those of the values, never of logs."""

    name: str
    shape: Shape
    parameters: tuple[float, ...]

    def __post_init__(self) -> None:
        if not all(isfinite(value) for value in self.parameters):
            raise CaseError(
                say("The range of “{value}” has a value that is no number.", value=self.name)
            )
        if self.shape is Shape.EMPIRICAL:
            if not 2 <= len(self.parameters) <= MOST_VALUES:
                raise CaseError(
                    say(
                        "The range of “{value}” needs at least two observed values.",
                        value=self.name,
                    )
                )
            return
        wanted = PARAMETERS[self.shape]
        if len(self.parameters) != len(wanted):
            raise CaseError(
                say(
                    "The range of “{value}” needs {wanted}.",
                    value=self.name,
                    wanted=", ".join(wanted),
                )
            )
        if len(wanted) == 3 and not self._is_in_order:
            raise CaseError(
                say(
                    "In the range of “{value}” low ≤ likely ≤ high, and low < high.",
                    value=self.name,
                )
            )
        if len(wanted) == 2 and self.parameters[1] <= 0:
            raise CaseError(say("The deviation of “{value}” is above zero.", value=self.name))
        if self.shape is Shape.LOGNORMAL and self.parameters[0] <= 0:
            raise CaseError(
                say("The mean of the lognormal range of “{value}” is above zero.", value=self.name)
            )

    @property
    def _is_in_order(self) -> bool:
        low, likely, high = self.parameters
        return low <= likely <= high and low < high

    def sample(self, generator: np.random.Generator, draws: int) -> Numbers:
        """So many values of the range."""
        if self.shape is Shape.EMPIRICAL:
            return generator.choice(self.parameters, size=draws)
        if self.shape is Shape.TRIANGULAR:
            low, likely, high = self.parameters
            return generator.triangular(low, likely, high, draws)
        if self.shape is Shape.PERT:
            low, likely, high = self.parameters
            span = high - low
            rise = 1 + PERT_WEIGHT * (likely - low) / span
            fall = 1 + PERT_WEIGHT * (high - likely) / span
            return low + span * generator.beta(rise, fall, draws)
        mean, deviation = self.parameters
        if self.shape is Shape.NORMAL:
            return generator.normal(mean, deviation, draws)
        spread = log(1 + (deviation / mean) ** 2)
        return generator.lognormal(log(mean) - spread / 2, sqrt(spread), draws)


@dataclass(frozen=True, slots=True)
class Correlation:
    """The rank correlation of two inputs, between -1 and 1."""

    one: str
    other: str
    rho: float


def matrix(names: Sequence[str], correlations: Sequence[Correlation]) -> Numbers:
    """The correlation matrix of `names`; a CaseError where correlations contradict each other."""
    import numpy as np

    places = {name: place for place, name in enumerate(names)}
    found = np.eye(len(names))
    for pair in correlations:
        if pair.one not in places or pair.other not in places or pair.one == pair.other:
            raise CaseError(
                say(
                    "“{one}” and “{other}” are not two inputs with a range.",
                    one=pair.one,
                    other=pair.other,
                )
            )
        if not -1 <= pair.rho <= 1:
            raise CaseError("A correlation lies between -1 and 1.")
        one, other = places[pair.one], places[pair.other]
        found[one, other] = found[other, one] = pair.rho
    if np.linalg.eigvalsh(found).min() < -1e-9:
        raise CaseError("These correlations contradict each other: no inputs can have all of them.")
    return found
