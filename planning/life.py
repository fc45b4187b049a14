"""The life of a model: what is announced of it, how its line goes on, and what that calls for.

Dates that a maker announced decide first: the last day to order, the last day of support. Where a
maker announces nothing, as with most parts, the line says how old a model is in generations: each
new generation of the same line (GPUs of one maker and segment, say) takes it a step further from
what is sold and written for. Unknown stays unknown: a model of which nothing is known is watched.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from money.sentence import joined, say, shown
from planning.cadence import DAYS_A_YEAR, Cadence, Release, cadence, years_of
from planning.levels import Finding, Level, by_urgency, worst
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from planning.life_rules import LifeRules


class Event(StrEnum):
    """What can be known of a model's life."""

    ANNOUNCED = "announced"
    RELEASED = "released"
    LAST_ORDER = "last_order"
    LAST_SUPPORT = "last_support"
    SUCCESSOR = "successor"


class Standing(StrEnum):
    """Whether a model is owned already, or only offered."""

    OWNED = "owned"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class LifeEvent:
    """One thing that is known; `successor` is the name of the model that follows."""

    event: Event
    on: date | None
    source: str
    successor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelLife:
    """What is known of one model's life.

    `generation` is its place in its line, whose releases are in `line`; `yearly_price_pct` the
    change of its price a year, where a trend is known.
    """

    name: str
    released: date | None = None
    generation: str = ""
    events: tuple[LifeEvent, ...] = ()
    line: tuple[Release, ...] = ()
    yearly_price_pct: Decimal | None = None
    source: str = ""

    def event(self, wanted: Event) -> LifeEvent | None:
        """The earliest event of a kind that has a date, else any; the cautious reading."""
        own = [event for event in self.events if event.event is wanted]
        return min(own, key=lambda event: event.on or date.max, default=None)

    def day_of(self, wanted: Event) -> date | None:
        """The day of an event, None when it is not known."""
        if wanted is Event.RELEASED and self.released is not None:
            return self.released
        found = self.event(wanted)
        return found.on if found else None


class Cause(StrEnum):
    """What a finding about a life rests on."""

    SUPPORT = "support"
    ORDER = "order"
    GENERATIONS = "generations"
    PRICE = "price"


@dataclass(frozen=True, slots=True)
class LifeFinding(Finding):
    """A finding with what it rests on: the day of an end, or the newer generations by name."""

    cause: Cause = Cause.GENERATIONS
    day: date | None = None
    newer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LifeVerdict:
    """How a model stands on the day `on`: the findings, the most urgent first."""

    name: str
    standing: Standing
    on: date
    level: Level
    headline: str
    findings: tuple[LifeFinding, ...]
    cadence: Cadence | None


def life(model: ModelLife, standing: Standing, on: date, rules: LifeRules) -> LifeVerdict:
    """How `model` stands on the day `on`, and what that calls for."""
    rhythm = cadence(release for release in model.line if release.on <= on)
    findings = by_urgency(_Judge(model, standing, on, rules, rhythm).findings())
    telling = next((one for one in findings if one.level is not Level.GOOD), None)
    headline = telling.headline if telling else say("No end in sight, by what is known.")
    return LifeVerdict(model.name, standing, on, worst(findings), headline, findings, rhythm)


@dataclass(frozen=True, slots=True)
class _Judge:
    """One model on one day against the limits."""

    model: ModelLife
    standing: Standing
    on: date
    rules: LifeRules
    rhythm: Cadence | None

    def findings(self) -> Iterator[LifeFinding]:
        for event, judge in (
            (Event.LAST_SUPPORT, self._support),
            (Event.LAST_ORDER, self._order),
        ):
            found = self.model.event(event)
            if found and found.on:
                yield judge(found, found.on)
        yield self._place_in_line()
        yearly_pct = self.model.yearly_price_pct
        if yearly_pct is not None and -yearly_pct >= self.rules.watch_fall_pct:
            yield self._falling(yearly_pct)

    @property
    def _is_quoted(self) -> bool:
        return self.standing is Standing.QUOTED

    def _support(self, event: LifeEvent, ends: date) -> LifeFinding:
        left = (ends - self.on).days
        years = self.rules.use_years
        act = int(float(years) * DAYS_A_YEAR) if self._is_quoted else self.rules.support_act_days
        near = left <= self.rules.support_watch_days
        level = Level.ACT if left <= act else Level.WATCH if near else Level.GOOD
        said = (
            say("support ends on {ends}, in {left} days", ends=ends, left=left)
            if left >= 0
            else say("support ended on {ends}", ends=ends)
        )
        if self._is_quoted and 0 <= left <= act:
            said += say(": before {years:f} years of use", years=years.normalize())
        found = self._finding(level, said, event.source, Input("Last support", shown(ends)))
        return replace(found, cause=Cause.SUPPORT, day=ends)

    def _order(self, event: LifeEvent, last: date) -> LifeFinding:
        left = (last - self.on).days
        if left < 0:
            said = say("not sold by its maker since {last}", last=last)
            level = Level.ACT if self._is_quoted else Level.WATCH
        else:
            said = say("can be ordered until {last}, {left} days more", last=last, left=left)
            level = Level.WATCH if left <= self.rules.order_watch_days else Level.GOOD
        successor = self.model.event(Event.SUCCESSOR)
        if successor and successor.successor:
            said += say("; {successor} follows it", successor=successor.successor)
        found = self._finding(level, said, event.source, Input("Last order", shown(last)))
        return replace(found, cause=Cause.ORDER, day=last)

    def _place_in_line(self) -> LifeFinding:
        released, rhythm = self.model.day_of(Event.RELEASED), self.rhythm
        if released is None or rhythm is None:
            missing = (
                say("its release date") if released is None else say("at least three generations")
            )
            said = say(
                "how old it is in its line is not known: {missing} would be needed", missing=missing
            )
            return self._finding(Level.WATCH, said, self.model.source, is_known=False)
        newer = rhythm.newer_than(released, self.model.generation, self.on)
        # What is bought now should not be on its way out: it is judged a generation earlier.
        early = 1 if self._is_quoted else 0
        watch, act = self.rules.generations_watch - early, self.rules.generations_act - early
        count = len(newer)
        level = Level.ACT if count >= act else Level.WATCH if count >= watch else Level.GOOD
        said = say(
            "{generations} newer since {released:%Y-%m}",
            generations=_generations(count),
            released=released,
        )
        if not newer:
            said = say(
                "the newest of its line, in which one came every {years} years", years=rhythm.years
            )
        age = years_of((self.on - released).days)
        found = self._finding(
            level,
            said,
            self.model.source,
            Input("Released", say("{released}, {age} years ago", released=released, age=age)),
            Input(
                "Newer generations", joined(step.text for step in newer) if newer else say("none")
            ),
            Input(
                "Time between generations",
                say(
                    "{years} years ({shortest} to {longest}), {steps} known",
                    years=rhythm.years,
                    shortest=rhythm.shortest,
                    longest=rhythm.longest,
                    steps=len(rhythm.steps),
                ),
            ),
            Input(
                "Next by that rhythm",
                say(
                    "{next_from} to {next_until}",
                    next_from=rhythm.next_from,
                    next_until=rhythm.next_until,
                ),
            ),
            Input(
                "Limits",
                say("watch from {watch}, act from {act} newer generations", watch=watch, act=act),
            ),
        )
        return replace(found, day=released, newer=tuple(step.text for step in newer))

    def _falling(self, yearly_pct: Decimal) -> LifeFinding:
        limit = self.rules.watch_fall_pct.normalize()
        found = self._finding(
            Level.WATCH,
            say("its price falls by {yearly_pct} % a year", yearly_pct=-yearly_pct),
            self.model.source,
            Input("Change a year", say("{yearly_pct} %", yearly_pct=yearly_pct)),
            Input("Limit", say("a fall of {limit:f} %", limit=limit)),
        )
        return replace(found, cause=Cause.PRICE)

    def _finding(
        self, level: Level, said: str, source: str, *inputs: Input, is_known: bool = True
    ) -> LifeFinding:
        limits = say("limits: {source_text}", source_text=self.rules.source_text)
        reason = Reason(
            rule="Dates that were announced, the place in the line, and the price",
            formula="compared with the limits for what is owned and what is quoted",
            inputs=inputs,
            source=say("{source}; {limits}", source=source, limits=limits) if source else limits,
        )
        headline = say("{said:capital}.", said=said)
        return LifeFinding(level, self.model.name, headline, reason, is_known)


def _generations(count: int) -> str:
    return say("One generation") if count == 1 else say("{count} generations", count=count)
