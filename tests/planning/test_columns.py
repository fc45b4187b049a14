"""Books side by side come to what each of them comes to alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as some

from money import Amount
from planning.depreciation import Convention, Frequency, Method, Terms, schedule
from planning.depreciation.columns import (
    Shapes,
    column,
    days,
    even_charged,
    has_shape,
    months_ended,
)
from tests.planning.test_depreciation import any_terms

DAYS = some.dates(date(1989, 1, 1), date(2075, 1, 1))


@given(any_terms(), some.lists(some.tuples(some.integers(1980, 2060), some.integers(1, 28)),
                               max_size=5), DAYS)  # fmt: skip
def test_books_of_one_shape_share_a_table_whatever_their_year_and_day(
    agreed: Terms, others: list[tuple[int, int]], on: date
) -> None:
    monthly = replace(agreed, convention=Convention.FULL_MONTH, frequency=Frequency.MONTH)
    assume(has_shape(monthly))
    alike = [monthly, *(replace(monthly, in_service=monthly.in_service.replace(year=year, day=day))
                        for year, day in others)]  # fmt: skip
    ended = months_ended(days([each.in_service.isoformat() for each in alike]), on)
    charged = Shapes([monthly]).charged(np.zeros(len(alike), dtype=np.int64), ended)
    assert charged.tolist() == [schedule(each).accumulated_by(on) for each in alike]


@given(
    some.lists(
        some.tuples(
            some.dates(date(1990, 1, 1), date(2060, 12, 31)),
            some.integers(1, 1200),
            some.integers(0, 10**18),
            some.integers(0, 100),
        ),
        max_size=6,
    ),
    DAYS,
)
def test_straight_lines_are_exact_to_the_last_of_eighteen_digits(
    books: list[tuple[date, int, int, int]], on: date
) -> None:
    every = [
        Terms(
            cost=Amount.of_minor(cost, "EUR"),
            salvage=Amount.of_minor(cost * percent // 100, "EUR"),
            in_service=day,
            life_months=life,
        )
        for day, life, cost, percent in books
    ]
    base = column([each.cost.minor - each.salvage.minor for each in every])
    lives = np.array([each.life_months for each in every], dtype=np.int64)
    ended = months_ended(days([each.in_service.isoformat() for each in every]), on)
    charged = even_charged(base, lives, ended)
    assert charged.tolist() == [schedule(each).accumulated_by(on) for each in every]
    assert sum(charged.tolist()) == sum(schedule(each).accumulated_by(on) for each in every)
    assert charged.sum() == sum(charged.tolist())


def test_what_has_a_calendar_of_its_own_has_no_shape() -> None:
    plain = Terms(cost=Amount.of_minor(100, "EUR"), salvage=Amount.zero("EUR"),
                  in_service=date(2024, 3, 31), life_months=12)  # fmt: skip
    declining = replace(plain, method=Method.DECLINING_BALANCE)
    assert has_shape(plain)
    assert has_shape(declining)
    assert not has_shape(replace(plain, frequency=Frequency.YEAR))
    assert not has_shape(replace(plain, convention=Convention.MID_MONTH))
    assert not has_shape(replace(declining, fiscal_year_end=(4, 5)))
    assert has_shape(replace(plain, fiscal_year_end=(4, 5)))
