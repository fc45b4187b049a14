"""Many books side by side: what each has charged by a day, as columns of whole minor units.

Books whose rows are months from the day in service differ in few things. How many months have ended
is arithmetic of dates; what is charged by then is one division for a straight line, and for every
other method a table that all books of one *shape* share: the same amounts, life and method, and for
a rate on the year's opening value the same month of service. So a table is worked out once and the
day is looked up for all books at a time. Each figure is that of `schedule`, which a test proves.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from planning.depreciation.calendar import ONE_DAY, FiscalYear
from planning.depreciation.charges import charges
from planning.depreciation.periods import calendar
from planning.depreciation.terms import Convention, Frequency, Method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from numpy.typing import NDArray

    from planning.depreciation.terms import Terms

Column: TypeAlias = "NDArray[Any]"

#: Methods whose charges rest on nothing but the terms: no printed table, no units used.
_SHAPED: Final = frozenset(
    {
        Method.STRAIGHT_LINE,
        Method.SUM_OF_YEARS_DIGITS,
        Method.DECLINING_BALANCE,
        Method.FIXED_RATE,
    }
)
#: Tables kept for the next question: a fleet has some thousand shapes, each of a kilobyte or two.
MOST_KEPT: Final = 16_384
#: Sums of so many minor units, doubled, still fit into 64 bits.
_ROOM: Final = 2**61


def column(counts: Sequence[int]) -> Column:
    """Whole numbers as a column: of 64 bits where any sum of them fits, else of Python’s own."""
    import numpy as np

    found = np.array(counts, dtype=np.int64)
    if len(found) and max(int(found.max()), -int(found.min())) >= _ROOM // len(found):
        return np.array(counts, dtype=object)
    return found


def days(texts: Sequence[str]) -> Column:
    """Days written as 2026-11-21."""
    import numpy as np

    return np.array(texts, dtype="datetime64[D]")


def months_ended(in_service: Column, on: date) -> Column:
    """The months from each day in service whose last day is not after `on`."""
    import numpy as np

    after = on + ONE_DAY
    months = in_service.astype("datetime64[M]")
    whole = after.year * 12 + after.month - 1 - (months.astype(np.int64) + 1970 * 12)
    if (after + ONE_DAY).month == after.month:
        # A day that the month lacks is its last: the month from the 31st ends with the 29th.
        whole = whole - ((in_service - months).astype(np.int64) + 1 > after.day)
    return np.maximum(whole, 0)


def even_charged(base: Column, life_months: Column, ended: Column) -> Column:
    """What straight lines have charged after so many months; `base` is cost less salvage value.

    Each month takes the base over the life, a half up; the last one takes the rest.
    """
    import numpy as np

    each = (2 * base + life_months) // (2 * life_months)
    return np.where(ended >= life_months, base, np.minimum(ended * each, base))


def has_shape(terms: Terms) -> bool:
    """Whether its amounts, life, method and month of service say all about the charges of a book.

    Where a fiscal year begins within a month, the day in service decides which year a row is of.
    """
    return (
        terms.method in _SHAPED
        and terms.convention is Convention.FULL_MONTH
        and terms.frequency is Frequency.MONTH
        and terms.life_months > 0
        and terms.opening is None
        and (not terms.declines or FiscalYear(terms.fiscal_year_end).day == 1)
    )


class Shapes:
    """The tables of some shapes, each told by terms of that shape."""

    def __init__(self, shapes: Sequence[Terms]) -> None:
        lives = [terms.life_months for terms in shapes]
        self._first = list(accumulate((life + 1 for life in lives), initial=0))[:-1]
        self._lives = lives
        self._charged = column([minor for terms in shapes for minor in _charged(terms)])

    def charged(self, shape: Column, ended: Column) -> Column:
        """What books of these shapes, by their numbers, have charged after so many months."""
        import numpy as np

        first, lives = (np.array(each, dtype=np.int64) for each in (self._first, self._lives))
        taken: Column = self._charged[first[shape] + np.minimum(ended, lives[shape])]
        return taken


@lru_cache(maxsize=MOST_KEPT)
def _charged(terms: Terms) -> tuple[int, ...]:
    """What is charged after 0, 1, 2 … months."""
    rows = charges(terms, calendar(terms))
    return tuple(accumulate((row.minor for row in rows), initial=0))
