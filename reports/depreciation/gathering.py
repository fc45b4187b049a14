"""From the books of the ledger to what the depreciation report says."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.depreciation import Method
from reports.depreciation.content import (
    DepreciationContent,
    EventLine,
    ScheduleLine,
    ScheduleSheet,
    YearRow,
)
from reports.depreciation.words import DepreciationWords
from reports.frame.words import fiscal_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.queries.schedule_report import BookCourse, ScheduleFacts
    from planning.depreciation import Terms
    from planning.depreciation.course import Course, CourseRow
    from planning.depreciation.effects import Effect
    from planning.depreciation.rollforward import RollForward

_TWO_PLACES: Final = Decimal("0.01")


def depreciation_content(
    facts: ScheduleFacts,
    *,
    ledger: str,
    generated_at: datetime | None = None,
    prepared_by: str = "",
    approved_by: str = "",
    locale: str = "en_US",
    language: str = "en",
) -> DepreciationContent:
    """The report's content; `generated_at` (UTC) is now unless it is given."""
    words = DepreciationWords(language, locale)
    labels = [fiscal_label(view.start, view.end) for view in facts.years]
    return DepreciationContent(
        organisation=facts.settings.organisation,
        ledger=ledger,
        book=facts.book,
        as_of=facts.on,
        generated_at=generated_at or datetime.now(UTC),
        fiscal_years=tuple(
            (label, view.start, view.end) for label, view in zip(labels, facts.years, strict=True)
        ),
        years=tuple(
            _year_row(label, words(f"kind.{line.group}"), line.line)
            for label, view in zip(labels, facts.years, strict=True)
            for line in view.lines
        ),
        sheets=tuple(_sheet(book, words) for book in facts.books),
        counted=facts.counted,
        left_out=facts.left_out,
        without_book=facts.without_book,
        prepared_by=prepared_by,
        approved_by=approved_by,
        locale=locale,
        language=language,
    )


def _year_row(label: str, category: str, line: RollForward) -> YearRow:
    return YearRow(
        label,
        category,
        line.opening,
        line.additions - line.taken_over,
        line.charge,
        line.impairment - line.reversed,
        line.revalued,
        line.disposed,
        line.closing,
    )


def _sheet(book: BookCourse, words: DepreciationWords) -> ScheduleSheet:
    terms, currency = book.course.terms, book.course.currency
    amounts = words(
        "cost.salvage", cost=words.amount(terms.cost), salvage=words.amount(terms.salvage)
    )
    return ScheduleSheet(
        tag=book.kept.tag,
        name=book.kept.asset_name,
        facts=(
            (words("fact.cost"), amounts),
            (words("fact.in_service"), words.short_day(terms.in_service)),
            (words("fact.life"), words.count("life.months", terms.life_months)),
            (words("fact.method"), _method(terms, words)),
            (words("fact.rate"), _rate(terms, words)),
            (words("fact.convention"), words(f"convention.{terms.convention.value}")),
            (words("fact.frequency"), words(f"frequency.{terms.frequency.value}")),
        ),
        formula=_formula(terms, words),
        rounding=_rounding(terms, words),
        opening=Amount.of_minor(book.course.first.book_value, currency),
        lines=tuple(_lines(book.course, words)),
    )


def _lines(plan: Course, words: DepreciationWords) -> Iterator[ScheduleLine | EventLine]:
    """Rows and events in the order in which they acted."""
    waiting = list(plan.effects)
    value = Amount.of_minor(plan.first.book_value, plan.currency)
    for number, row in enumerate(plan.rows):
        while waiting and waiting[0].rows <= number:
            event = _event(waiting.pop(0), value, words)
            value = event.book_value
            yield event
        line = _line(row, words)
        value = line.book_value
        yield line
    for effect in waiting:
        event = _event(effect, value, words)
        value = event.book_value
        yield event


def _event(effect: Effect, before: Amount, words: DepreciationWords) -> EventLine:
    after = Amount.of_minor(effect.after.book_value, before.currency)
    text = words(f"event.{type(effect.event).__name__}")
    return EventLine(effect.on, text, after - before, after)


def _line(row: CourseRow, words: DepreciationWords) -> ScheduleLine:
    period = row.period
    notes = []
    if period.unrounded is not None and row.straight:
        notes.append(words("row.straight"))
    if row.part:
        notes.append(words(f"row.{row.part.value}"))
    if row.posted:
        notes.append(words("row.posted"))
    begun = max(period.start, row.terms.in_service)
    return ScheduleLine(
        n=period.n,
        start=period.start,
        end=period.end,
        days=max(0, (period.end - begun).days + 1),
        share=row.share,
        unrounded=None if period.unrounded is None else period.unrounded.number,
        charge=period.amount,
        accumulated=period.accumulated,
        book_value=period.book_value,
        note=", ".join(notes),
    )


def _method(terms: Terms, words: DepreciationWords) -> str:
    named = words(f"method.{terms.method.value}")
    return named if terms.table is None else f"{named}: {terms.table.title}"


def _rate(terms: Terms, words: DepreciationWords) -> str:
    years = Decimal(terms.life_months) / 12
    shown = f"{years.quantize(_TWO_PLACES).normalize():f}"
    if terms.method is Method.DECLINING_BALANCE:
        percent = (terms.factor * 100 / years).quantize(_TWO_PLACES, rounding=ROUND_HALF_UP)
        key = "rate.declining-switch" if terms.switch else "rate.declining-balance"
        return words(
            key,
            factor=f"{terms.factor.normalize():f}",
            years=shown,
            percent=f"{percent.normalize():f}",
        )
    if terms.method is Method.FIXED_RATE and terms.rate is not None:
        return words("rate.fixed-rate", percent=f"{(terms.rate * 100).normalize():f}")
    if terms.table is not None:
        listed = "; ".join(f"{each:f}" for each in terms.table.percents)
        return words("rate.percent-table", percents=listed)
    units = "" if terms.total_units is None else words.number(terms.total_units)
    return words(f"rate.{terms.method.value}", months=terms.life_months, years=shown, units=units)


def _formula(terms: Terms, words: DepreciationWords) -> str:
    if terms.declines:
        return words("formula.declining", base=words(f"base.{terms.rate_base.value}"))
    table = terms.table
    expensed = "" if table is None else words.amount(table.expensed)
    bonus = "" if table is None else f"{table.bonus_percent.normalize():f}"
    return words(f"formula.{terms.method.value}", expensed=expensed, bonus=bonus)


def _rounding(terms: Terms, words: DepreciationWords) -> str:
    unit = (
        words("unit.currency", currency=terms.cost.currency)
        if terms.rounding_unit is None
        else words("unit.steps", step=str(terms.rounding_unit))
    )
    last = words("rounding.rest" if terms.takes_rest else "rounding.left")
    return words("rounding", unit=unit, last=last)
