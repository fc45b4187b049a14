"""Student’s distribution for whole degrees of freedom, in closed form.

`scipy.stats` would give the same to the last digits (a test holds both together), but importing it
takes a person longer than every price that rests on it.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import count
from typing import Final

#: Halving the angle so often leaves less of it than a float can tell.
_HALVINGS: Final = 60


@lru_cache(maxsize=512)
def t_quantile(chance: float, freedom: int) -> float:
    """How many standard errors an estimate may be off with `chance`, above 0 and below 1."""
    low, high = 0.0, math.pi / 2
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _within(middle, freedom) < chance:
            low = middle
        else:
            high = middle
    return math.tan((low + high) / 2) * math.sqrt(freedom)


def _within(angle: float, freedom: int) -> float:
    """The chance of |t| ≤ tan(angle) × √freedom (Abramowitz and Stegun, 26.7.3 and 26.7.4)."""
    sine, cosine = math.sin(angle), math.cos(angle)
    is_odd = freedom % 2 == 1
    term, terms = (cosine, []) if is_odd else (1.0, [])
    for number in count(2 if is_odd else 1, 2):
        if number > freedom - 1:
            break
        terms.append(term)
        term *= cosine * cosine * number / (number + 1)
    whole = math.fsum(terms)
    return 2 / math.pi * (angle + sine * whole) if is_odd else sine * whole
