"""The course of a book: its terms, what happened to it, and what has been posted.

A book is worked out forward only. Periods are charged in order; an event acts on the book value it
finds, and what is left is spread anew over the periods that are left. Posted periods are taken as
they were posted: where they differ from what the terms give today, the difference is spread over
what is open. Events that change nothing leave every later charge as it was.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import say
from planning.depreciation.calendar import ONE_DAY, FiscalYear
from planning.depreciation.charges import half_up
from planning.depreciation.effects import Effect, value_effect
from planning.depreciation.endings import (
    DISPOSAL_TEXTS,
    Disposal,
    as_terms_say,
    outcome,
    part_of_period,
    require_open,
)
from planning.depreciation.entries import Account, Entry, entry
from planning.depreciation.events import (
    CreditNote,
    Impairment,
    ImpairmentReversal,
    Improvement,
    Repair,
    Revaluation,
    TermsChange,
)
from planning.depreciation.explain import RATE_LABEL, RowKind, explain_row
from planning.depreciation.planned import Planned, YearOpening, planned_rows
from planning.depreciation.position import Position, split
from planning.depreciation.printed import Part
from planning.depreciation.printed_years import portion_of_year
from planning.depreciation.replanning import changed_terms, with_amounts, with_longer_life
from planning.depreciation.row import Period, YearCharge
from planning.depreciation.terms import RULE_VERSION
from planning.errors import DepreciationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from fractions import Fraction

    from planning.depreciation.events import Event
    from planning.depreciation.terms import Terms
    from planning.reason import Reason


@dataclass(frozen=True, slots=True)
class PostedPeriod:
    """A period as it was posted: it never changes."""

    start: date
    end: date
    charge: Amount
    rule_version: int = RULE_VERSION


@dataclass(frozen=True, slots=True)
class CourseRow:
    """One charge with its period, and the position of the book after it.

    `share` is its part of the life that was left when `base` was the book value; it is the cost
    until an event. `posted` rows are frozen. `note` says what else there is to say of a row.
    """

    period: Period
    after: Position
    terms: Terms
    share: Fraction
    base: Amount
    straight: bool = False
    posted: bool = False
    note: str = ""
    part: Part = Part.PERIOD

    @property
    def reason(self) -> Reason:
        """Rule, share of the life, book value before, rounding: how the charge came about."""
        how = RowKind(straight=self.straight, part=self.part)
        reason = explain_row(self.terms, self.period, self.share, how)
        if self.note:
            return replace(reason, formula=self.note, rounding="rounded half up")
        if self.terms.table is None and self.base.number != self.terms.cost.number:
            left = say("with {base} on the books, over the life that was left then", base=self.base)
            inputs = reason.inputs
            if not self.terms.declines:
                # The rate is that of the cost over the whole life, which no longer holds.
                inputs = tuple(each for each in inputs if each.label != RATE_LABEL)
            return replace(
                reason,
                formula=say("{formula}; {left}", formula=say(reason.formula), left=left),
                inputs=inputs,
            )
        return reason


@dataclass(frozen=True, slots=True)
class Course:
    """A book from its first day to its end. `terms` are those it began with."""

    terms: Terms
    first: Position
    rows: tuple[CourseRow, ...]
    effects: tuple[Effect, ...]

    @property
    def currency(self) -> str:
        """The currency of the book."""
        return self.terms.cost.currency

    @property
    def ended_on(self) -> date | None:
        """The day on which the whole asset left the books."""
        last = self.effects[-1] if self.effects else None
        return last.on if last is not None and last.ends else None

    def position(self, on: date) -> Position:
        """What the book carries at the close of `on`: all charges and events until then."""
        ends = [row.period.end for row in self.rows]
        passed = bisect_right(ends, on)
        happened = [effect for effect in self.effects if effect.on <= on]
        if not happened or (passed and happened[-1].rows < passed):
            return self.rows[passed - 1].after if passed else self.first
        return happened[-1].after

    def book_value(self, on: date) -> Amount:
        """The book value at the close of `on`; the cost before the asset is in service."""
        return Amount.of_minor(self.position(on).book_value, self.currency)

    def cost(self, on: date) -> Amount:
        """The cost on the books at the close of `on`."""
        return Amount.of_minor(self.position(on).cost, self.currency)

    @property
    def last_day(self) -> date:
        """The day of the last charge or event, after which nothing changes."""
        days = [row.period.end for row in self.rows[-1:]]
        return max([self.begins_on, *days, *(effect.on for effect in self.effects[-1:])])

    def accumulated(self, on: date) -> Amount:
        """The depreciation on the books at the close of `on`."""
        return Amount.of_minor(self.position(on).depreciated, self.currency)

    @property
    def begins_on(self) -> date:
        """The day on which the asset comes onto these books."""
        opening = self.terms.opening
        return self.terms.in_service if opening is None else opening.on

    def charge_between(self, start: date, end: date) -> Amount:
        """The charges of periods whose last day lies from `start` to `end`, both included."""
        minor = sum(row.period.amount.minor for row in self.rows if start <= row.period.end <= end)
        return Amount.of_minor(minor, self.currency)

    def by_year(self) -> tuple[YearCharge, ...]:
        """The fiscal years of the book, in order: opening and closing at their first and last day.

        The difference that the charge leaves is what events did.
        """
        fiscal = FiscalYear(self.terms.fiscal_year_end)
        ends = {fiscal.year_end(row.period.end) for row in self.rows}
        ends |= {fiscal.year_end(effect.on) for effect in self.effects}
        return tuple(
            YearCharge(
                start := fiscal.year_start(end),
                end,
                self.book_value(start - ONE_DAY),
                self.charge_between(start, end),
                self.book_value(end),
            )
            for end in sorted(ends)
        )

    def open_rows(self, until: date) -> tuple[CourseRow, ...]:
        """The rows not yet posted that end by `until`: what a posting would write."""
        return tuple(row for row in self.rows if not row.posted and row.period.end <= until)

    def entries(self, start: date, end: date) -> tuple[Entry, ...]:
        """The journal from `start` to `end`, in order of days."""
        made = [*self._purchase(), *(self._charge(row) for row in self.rows)]
        made += [effect.entry for effect in self.effects if effect.entry is not None]
        inside = [each for each in made if start <= each.on <= end and each.lines]
        return tuple(sorted(inside, key=lambda each: each.on))

    def _purchase(self) -> list[Entry]:
        opening = self.terms.opening
        if opening is None:
            lines = {Account.ASSET_COST: self.first.cost, Account.PAYABLES: -self.first.cost}
            return [entry(self.terms.in_service, "Purchase", self.currency, lines)]
        lines = {
            Account.ASSET_COST: self.first.cost,
            Account.ACCUMULATED_DEPRECIATION: -self.first.depreciated,
            Account.OPENING_BALANCES: -self.first.book_value,
        }
        return [entry(opening.on, "Opening balance", self.currency, lines)]

    def _charge(self, row: CourseRow) -> Entry:
        minor = row.period.amount.minor
        text = say("Depreciation {start} to {end}", start=row.period.start, end=row.period.end)
        lines = {
            Account.DEPRECIATION_EXPENSE: minor,
            Account.ACCUMULATED_DEPRECIATION: -minor,
        }
        return entry(row.period.end, text, self.currency, lines)


def course(
    terms: Terms, events: Iterable[Event] = (), posted: Sequence[PostedPeriod] = ()
) -> Course:
    """The course that terms, events and posted periods make; a pure function of them.

    Raises DepreciationError where an event cannot be: a disposal into posted periods, a reversal of
    an impairment that never was.
    """
    run = _Run(terms, tuple(posted))
    happened = sorted(events, key=lambda event: event.day)
    for number, event in enumerate(happened):
        run.take(event, happened[:number])
        if run.ended:
            if number + 1 < len(happened):
                raise DepreciationError(
                    say(
                        "The asset left the books on {on}; nothing can happen to it later.",
                        on=event.on,
                    )
                )
            break
    run.charge_rest()
    return Course(terms, run.first, tuple(run.rows), tuple(run.effects))


_BASIS_STANDS: Final = (
    "The percentages of a printed table are of a basis that nothing but a disposal changes. Enter "
    "an improvement as an asset of its own; for anything else give the asset another book."
)


class _Run:
    """The state of a book while it is worked out forward."""

    def __init__(self, terms: Terms, posted: tuple[PostedPeriod, ...]) -> None:
        opened = 0 if terms.opening is None else terms.opening.accumulated.minor
        self.first = self.now = Position(terms.cost.minor, opened)
        self.terms = terms
        self.rows: list[CourseRow] = []
        self.effects: list[Effect] = []
        self.ended = False
        self._begun = terms
        self._posted = posted
        self._periods = 0
        self._charged_to = None if terms.opening is None else terms.opening.on
        self._year = YearOpening(None, 0)
        self._waiting: list[Planned] = []
        self._plan()

    # --- charging ------------------------------------------------------------------------------

    def _plan(self) -> None:
        """Spread what is left over the periods that are left."""
        acted_on = self.effects[-1].on if self.effects else None
        rows = planned_rows(self.terms, self._charged_to, self.now.book_value, self._year, acted_on)
        self._waiting = rows[::-1]

    def charge_until(self, day: date) -> None:
        """Charge every period that has ended by the close of `day`."""
        while self._waiting and self._waiting[-1].end <= day:
            self._charge()

    def charge_rest(self) -> None:
        """Charge all periods to the end of the life."""
        while self._waiting:
            self._charge()
        if self._periods < len(self._posted):
            extra = self._posted[self._periods]
            raise DepreciationError(
                say("The period to {end} is posted, but the book has ended before.", end=extra.end)
            )

    def _charge(self) -> None:
        row = self._waiting.pop()
        if row.year != self._year.year:
            self._year = YearOpening(row.year, self.now.book_value)
        number, self._periods = self._periods, self._periods + 1
        if number >= len(self._posted):
            self._add(row)
        else:
            self._add_posted(row, self._posted[number])
        self._charged_to = self.rows[-1].period.end

    def _add_posted(self, row: Planned, was: PostedPeriod) -> None:
        if (was.start, was.end, was.charge.minor) == (row.start, row.end, row.charge.minor):
            self._add(row, posted=True)
            return
        kept = row.as_posted(was.start, was.end, was.charge.minor)
        self._add(
            kept,
            posted=True,
            note=say(
                "as posted, by rules of version {rule_version}", rule_version=was.rule_version
            ),
        )
        self._charged_to = was.end
        self._plan()

    def _add(self, row: Planned, *, posted: bool = False, note: str = "") -> None:
        minor, currency = row.charge.minor, self.terms.cost.currency
        self.now = self.now.charged(minor)
        period = Period(
            n=len(self.rows) + 1,
            start=row.start,
            end=row.end,
            unrounded=row.unrounded(currency),
            amount=Amount.of_minor(minor, currency),
            accumulated=Amount.of_minor(self.now.depreciated, currency),
            book_value=Amount.of_minor(self.now.book_value, currency),
        )
        base = Amount.of_minor(row.base_minor, currency)
        self.rows.append(
            CourseRow(
                period, self.now, self.terms, row.share, base, row.charge.straight, posted, note,
                row.charge.part,
            )
        )  # fmt: skip

    # --- events --------------------------------------------------------------------------------

    def take(self, event: Event, earlier: Sequence[Event]) -> None:
        """Charge up to the event and let it act."""
        if isinstance(event, Disposal):
            self._dispose(as_terms_say(event, self.terms))
            return
        if self.terms.table is not None and not isinstance(event, Repair):
            raise DepreciationError(_BASIS_STANDS)
        self.charge_until(event.day)
        rows, currency = len(self.rows), self.terms.cost.currency
        if isinstance(event, TermsChange):
            self.terms = changed_terms(self._begun, self.terms, event, self._charged_to)
            self.effects.append(Effect(event, event.day, self.now, self.now, rows, currency))
            self._plan()
            return
        cap = self._unimpaired(event, earlier) if isinstance(event, ImpairmentReversal) else None
        self._act(value_effect(event, self.now, currency, rows, cap))

    def _act(self, effect: Effect) -> None:
        """Take over what an event of value or cost did."""
        before, self.now = self.now, effect.after
        event = effect.event
        self.effects.append(effect)
        if isinstance(event, Repair):
            return
        if isinstance(event, Improvement) and event.more_months:
            self.terms = with_longer_life(self.terms, event.more_months)
        if isinstance(event, Improvement | CreditNote | Revaluation):
            self.terms = with_amounts(self.terms, self.now.cost, self.terms.salvage.minor)
        self._carry_on(before.book_value)

    def _carry_on(self, before: int) -> None:
        """Plan anew; a declining charge by the year's opening value follows the change."""
        if before:
            opening = half_up(self._year.minor * self.now.book_value, before)
            self._year = YearOpening(self._year.year, opening)
        self._plan()

    def _unimpaired(self, event: ImpairmentReversal, earlier: Sequence[Event]) -> int:
        """What the book value would be on that day if it had never been impaired."""
        if not any(isinstance(each, Impairment) for each in earlier):
            raise DepreciationError("There is no impairment that could be reversed.")
        kept = [each for each in earlier if not isinstance(each, Impairment | ImpairmentReversal)]
        return course(self._begun, kept).position(event.day).book_value

    # --- endings -------------------------------------------------------------------------------

    def _dispose(self, event: Disposal) -> None:
        if event.on < self._begun.in_service:
            raise DepreciationError(say("The asset was not in service yet on {on}.", on=event.on))
        before_it = [
            (row.start, row.end)
            for row in self._posted
            if event.part is None or (event.acts_from is not None and row.end <= event.acts_from)
        ]
        require_open(before_it, event)
        while self._waiting and self._waiting[-1].end < event.on:
            self._charge()
        if self._waiting and self._periods < len(before_it):
            self._charge()
        before, share = self.now, event.share(self.now.cost)
        gone = before.share(share)
        last = self._last_charge(event, share)
        if last:
            gone = gone.charged(last)
        currency = self.terms.cost.currency
        result = outcome(gone, event, currency)
        charged, self.now = self.now, self.now.less(gone)
        self.ended = share == 1
        self.effects.append(
            Effect(event, event.on, charged, self.now, len(self.rows), currency,
                   result.entry, result)
        )  # fmt: skip
        if self.ended:
            self._waiting.clear()
            return
        salvage = self.terms.salvage.minor
        stays = salvage - split(salvage, share)
        if before.book_value <= salvage:
            stays = self.now.book_value
        self.terms = with_amounts(self.terms, self.now.cost, stays)
        self._carry_on(before.book_value)

    def _last_charge(self, event: Disposal, share: Fraction) -> int:
        """Charge what leaves for its last period; returns the charge in minor units."""
        if not self._waiting or event.on < self._waiting[-1].start:
            return 0
        row = self._waiting[-1]
        first = max(row.start, self._begun.in_service)
        months = self.terms.frequency.months
        if self.terms.table is not None:
            part = portion_of_year(self.terms, event.on)
        else:
            part = part_of_period(first, row.end, event.on, event.convention, months=months)
        exact = row.charge.minor * share * part
        minor = half_up(exact.numerator, exact.denominator)
        if minor:
            rest = row.as_posted(first, event.on, minor)
            whole = Amount.of_minor(row.charge.minor, self.terms.cost.currency)
            of_part = "" if share == 1 else say(" for {share} of the asset", share=share)
            self._add(
                rest,
                note=say(
                    "{part} of the period’s {whole}{of_part}: {why}",
                    part=part,
                    whole=whole,
                    of_part=of_part,
                    why=_why(event),
                ),
            )
        return minor


def _why(event: Disposal) -> str:
    return DISPOSAL_TEXTS[event.convention]
