"""The life of a model: announced ends, its place in its line, and what is not known."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from planning.cadence import Release, cadence
from planning.errors import RulesError
from planning.levels import LEVELS, Level
from planning.life import Event, LifeEvent, LifeVerdict, ModelLife, Standing, life
from planning.life_rules import load_life_rules

RULES = load_life_rules(resources.text("rules/life.toml"), "life.toml")
ON = date(2026, 11, 1)
# First accelerators of one maker's generations.
LINE = (
    Release("Pascal", date(2016, 6, 20)),
    Release("Pascal", date(2016, 9, 13)),
    Release("Volta", date(2017, 6, 21)),
    Release("Ampere", date(2020, 5, 14)),
    Release("Hopper", date(2022, 3, 22)),
    Release("Blackwell", date(2024, 3, 18)),
)


def model(
    generation: str = "Hopper", released: date | None = date(2022, 9, 1), **known: object
) -> ModelLife:
    return ModelLife(
        name="A part",
        released=released,
        generation=generation,
        line=LINE,
        **known,  # type: ignore[arg-type]
    )


def ends(event: Event, days: int) -> LifeEvent:
    return LifeEvent(event, ON + timedelta(days=days), "a maker's notice of 2026-01-01")


def judged(one: ModelLife, standing: Standing = Standing.OWNED, on: date = ON) -> LifeVerdict:
    return life(one, standing, on, RULES)


def test_the_rhythm_of_a_line() -> None:
    found = cadence(LINE)
    assert found is not None
    assert [step.text for step in found.steps] == [
        "Pascal", "Volta", "Ampere", "Hopper", "Blackwell",
    ]  # fmt: skip
    assert found.steps[0].on == date(2016, 6, 20)
    assert (found.shortest, found.years, found.longest) == (
        Decimal("1.0"), Decimal("1.9"), Decimal("2.9"),
    )  # fmt: skip
    assert found.next_from == date(2024, 3, 18) + (date(2017, 6, 21) - date(2016, 6, 20))
    assert cadence(LINE[:3]) is None  # two generations make no rhythm


def test_generations_of_one_year_are_one_step() -> None:
    """Ada Lovelace came half a year after Hopper: neither is newer than the other."""
    both = (*LINE, Release("Ada Lovelace", date(2022, 9, 20)))
    found = cadence(both)
    assert found is not None
    assert [step.text for step in found.steps][-2:] == ["Hopper and Ada Lovelace", "Blackwell"]
    newer = found.newer_than(date(2020, 6, 1), "Ampere", ON)
    assert len(newer) == 2
    assert len(found.newer_than(date(2022, 10, 1), "Hopper", ON)) == 1


def test_one_wrong_date_among_many_moves_no_generation() -> None:
    many = [Release("Ampere", date(2020, 5, 14 + day)) for day in range(10)]
    found = cadence((*LINE, *many, Release("Ampere", date(2012, 1, 1))))
    assert found is not None
    assert next(step.on for step in found.steps if "Ampere" in step.names) == date(2020, 5, 14)


@pytest.mark.parametrize(
    ("generation", "released", "level", "said"),
    [
        ("Blackwell", date(2025, 1, 1), Level.GOOD, "No end in sight"),
        ("Hopper", date(2022, 9, 1), Level.GOOD, "No end in sight"),
        ("Ampere", date(2020, 6, 1), Level.WATCH, "2 generations newer since 2020-06"),
        ("Pascal", date(2016, 6, 20), Level.ACT, "4 generations newer since 2016-06"),
    ],
)
def test_the_place_in_the_line(generation: str, released: date, level: Level, said: str) -> None:
    found = judged(model(generation, released))
    assert found.level is level
    assert found.headline.startswith(said)


def test_what_is_quoted_is_judged_a_generation_earlier() -> None:
    assert judged(model(), Standing.OWNED).level is Level.GOOD
    assert judged(model(), Standing.QUOTED).level is Level.WATCH


def test_a_late_model_of_an_old_generation_is_of_that_generation() -> None:
    found = judged(model("Ampere", date(2022, 11, 1)))
    assert found.findings[0].headline == "2 generations newer since 2022-11."


@pytest.mark.parametrize(
    ("event", "days", "standing", "level"),
    [
        (Event.LAST_SUPPORT, -1, Standing.OWNED, Level.ACT),
        (Event.LAST_SUPPORT, 90, Standing.OWNED, Level.ACT),
        (Event.LAST_SUPPORT, 91, Standing.OWNED, Level.WATCH),
        (Event.LAST_SUPPORT, 366, Standing.OWNED, Level.GOOD),
        (Event.LAST_SUPPORT, 1400, Standing.QUOTED, Level.ACT),
        (Event.LAST_SUPPORT, 1500, Standing.QUOTED, Level.GOOD),
        (Event.LAST_ORDER, -1, Standing.OWNED, Level.WATCH),
        (Event.LAST_ORDER, -1, Standing.QUOTED, Level.ACT),
        (Event.LAST_ORDER, 180, Standing.OWNED, Level.WATCH),
        (Event.LAST_ORDER, 181, Standing.QUOTED, Level.GOOD),
    ],
)
def test_announced_ends(event: Event, days: int, standing: Standing, level: Level) -> None:
    newest = model("Blackwell", date(2025, 1, 1), events=(ends(event, days),))
    assert judged(newest, standing).level is level


def test_the_successor_is_named_with_the_last_order() -> None:
    events = (
        ends(Event.LAST_ORDER, -10),
        LifeEvent(Event.SUCCESSOR, None, "a notice", "The Next One"),
    )
    found = judged(model(events=events))
    assert "The Next One follows it" in found.headline
    assert "a maker's notice" in str(found.findings[0].reason)


def test_of_two_dates_the_earlier_counts() -> None:
    one = model(events=(ends(Event.LAST_SUPPORT, 500), ends(Event.LAST_SUPPORT, 50)))
    assert judged(one).level is Level.ACT


@pytest.mark.parametrize("released", [None, date(2022, 9, 1)])
def test_what_is_not_known_is_watched(released: date | None) -> None:
    bare = ModelLife(name="A part", released=released)
    found = judged(bare)
    assert found.level is Level.WATCH
    assert not found.findings[0].is_known
    assert "not known" in found.headline


def test_a_fast_fall_of_the_price_is_watched() -> None:
    newest = model("Blackwell", date(2025, 1, 1), yearly_price_pct=Decimal(-30))
    assert judged(newest).headline == "Its price falls by 30 % a year."
    slow = model("Blackwell", date(2025, 1, 1), yearly_price_pct=Decimal("-29.9"))
    assert judged(slow).level is Level.GOOD


@given(
    days=st.integers(-2000, 4000),
    later=st.integers(1, 2000),
    event=st.sampled_from([Event.LAST_SUPPORT, Event.LAST_ORDER]),
    standing=st.sampled_from(Standing),
)
def test_time_makes_nothing_better(days: int, later: int, event: Event, standing: Standing) -> None:
    one = model(events=(ends(event, days),))
    levels = [judged(one, standing, ON + timedelta(days=after)).level for after in (0, later)]
    assert LEVELS.index(levels[0]) <= LEVELS.index(levels[1])


def test_generations_to_come_are_not_counted() -> None:
    assert judged(model("Ampere", date(2020, 6, 1)), on=date(2023, 1, 1)).level is Level.GOOD


def test_limits_that_are_no_numbers_are_refused() -> None:
    text = resources.text("rules/life.toml").replace("watch = 2", "watch = 2.5")
    with pytest.raises(RulesError, match="whole number"):
        load_life_rules(text, "mine.toml")
