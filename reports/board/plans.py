"""The pages of figures: variance, plan by year, refresh waves, cash flow."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.budgeting import Variance
from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.figure import Legend, YearChart, YearPoint
from reports.frame.table import Cell, Column, Kind, Row, Table
from reports.frame.words import fiscal_label

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.board import BoardFacts, BudgetLines
    from catalog.queries.plans import BudgetRow
    from planning.budgeting import CashFlow, Month, Position
    from planning.budgeting.waves import Wave
    from reports.board.words import BoardWords
    from reports.frame.blocks import Block

_MOST_YEARS: Final = 5
_MOST_POINTS: Final = 36
_LONGEST_NAME: Final = 60


def name_of(row: BudgetRow) -> str:
    """A budget as sections and sentences name it."""
    name = row.name.strip()
    short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
    return f"{short} {row.year}".strip()


# --- variance ------------------------------------------------------------------------------------


def variance(each: BudgetLines, facts: BoardFacts, words: BoardWords) -> tuple[Block, ...]:
    """A budget's lines against its plan; the rows and the rest add up to the total."""
    title = words("section.variance", budget=name_of(each.budget))
    columns = (
        Column(words("col.line")),
        *(
            Column(words(f"col.{key}"), figures=True)
            for key in ("planned", "invoiced", "bound", "forecast", "variance")
        ),
    )
    rows = [
        Row(
            (
                Cell(
                    words.name(line.name), strong=True, note=_note(line.cost_centre, line.project)
                ),
                *_money(line.position, words),
            )
        )
        for line in each.lines
    ]
    if each.rest_count:
        rows.append(Row((words.count("rest", each.rest_count), *_money(each.rest, words))))
    total = Row((words("total"), *_money(each.budget.position, words)), Kind.TOTAL)
    caption = words("caption.variance", date=words.short_day(facts.on))
    return (
        Text(_variance_headline(each.budget, words), styles.HEADLINE),
        Table(columns, (*rows, total), continued=words("continued", title=title), space_before=12),
        Text(caption, styles.SMALL, 6),
    )


def _note(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _variance_headline(row: BudgetRow, words: BoardWords) -> str:
    found = Variance(row.position.planned, row.position.forecast)
    planned = words.amount(row.position.planned)
    if not found.difference:
        return words("headline.variance.none", budget=name_of(row), planned=planned)
    more = found.difference.number > 0
    return words(
        "headline.variance",
        budget=name_of(row),
        difference=words.amount(found.difference if more else -found.difference),
        direction=words("direction.above" if more else "direction.below"),
        planned=planned,
    )


def _money(money: Position, words: BoardWords) -> tuple[Cell | str, ...]:
    found = Variance(money.planned, money.forecast)
    return (
        words.amount(money.planned),
        words.amount(money.invoiced),
        words.amount(money.outstanding),
        words.amount(money.forecast),
        Cell(words.amount(found.difference), note=words.share(found.percent)),
    )


# --- plan by year --------------------------------------------------------------------------------


def years(facts: BoardFacts, currency: str, words: BoardWords) -> tuple[Block, ...]:
    """The plan of one currency over the years: chart, totals, and each category's part."""
    spans = sorted({(y.starts_on, y.ends_on) for y in facts.years if y.currency == currency})
    wholes = {span: _whole(facts, span, currency) for span in spans}
    date_ = words.short_day(facts.on)
    planned = Amount.total((whole[1] for whole in wholes.values()), currency)
    parts: list[Block] = [
        Text(
            words(
                "headline.years",
                planned=words.amount(planned),
                years=words.count("years", len(spans)),
            ),
            styles.HEADLINE,
        ),
        YearChart(
            tuple(
                YearPoint(fiscal_label(*span), whole[1].number, whole[0].number, span[0] > facts.on)
                for span, whole in wholes.items()
            )[:_MOST_POINTS],
            Legend(words("chart.planned_bar"), words("chart.planned_later"), words("chart.limit")),
            partial(_unit, words, currency),
            words.tick,
            space_before=8,
            keep_with_next=True,
        ),
        heading(words("years.table", currency=currency, date=date_)),
        _year_table(wholes, words),
    ]
    for start in range(0, len(spans), _MOST_YEARS):
        some = spans[start : start + _MOST_YEARS]
        parts.append(heading(words("years.matrix", currency=currency)))
        parts.append(_matrix(facts, some, currency, words))
    return tuple(parts)


_Whole = tuple[Amount, Amount, Amount, Amount, Amount]
"""Limit, planned, invoiced, bound and not invoiced, forecast."""


def _whole(facts: BoardFacts, span: tuple[date, date], currency: str) -> _Whole:
    rows = [
        row
        for row in facts.budgets
        if (row.starts_on, row.ends_on) == span and row.currency == currency
    ]
    limit = Amount.total((row.limit for row in rows), currency)
    names = ("planned", "invoiced", "outstanding", "forecast")
    planned, invoiced, bound, forecast = (
        Amount.total((getattr(row.position, name) for row in rows), currency) for name in names
    )
    return limit, planned, invoiced, bound, forecast


def _year_table(wholes: dict[tuple[date, date], _Whole], words: BoardWords) -> Table:
    keys = ("limit", "planned", "invoiced", "bound", "forecast")
    return Table(
        (
            Column(words("col.year")),
            *(Column(words(f"col.{key}"), figures=True) for key in keys),
        ),
        tuple(
            Row(
                (
                    Cell(fiscal_label(*span), strong=True),
                    words.amount(limit),
                    words.amount(planned),
                    words.amount(invoiced),
                    words.amount(bound),
                    words.amount(forecast),
                )
            )
            for span, (limit, planned, invoiced, bound, forecast) in wholes.items()
        ),
    )


def _matrix(
    facts: BoardFacts, spans: list[tuple[date, date]], currency: str, words: BoardWords
) -> Table:
    """One row for each category and kind of spending, one column for each year, and the totals."""
    cells: dict[tuple[str, str], dict[tuple[date, date], Amount]] = {}
    for year in facts.years:
        span = year.starts_on, year.ends_on
        if year.currency == currency and span in spans:
            key = year.category.value, year.spending.value
            cells.setdefault(key, {})[span] = year.position.planned
    nothing = Cell(words("nothing"), "faint")
    rows = [
        Row(
            (
                Cell(
                    words(f"category.{category}"), strong=True, note=words(f"spending.{spending}")
                ),
                *(words.amount(own[span]) if span in own else nothing for span in spans),
            )
        )
        for (category, spending), own in cells.items()
    ]
    totals = [
        Amount.total((own[span] for own in cells.values() if span in own), currency)
        for span in spans
    ]
    return Table(
        (
            Column(words("col.category")),
            *(Column(fiscal_label(*span), figures=True) for span in spans),
        ),
        (*rows, Row((words("total"), *(words.amount(each) for each in totals)), Kind.TOTAL)),
    )


def _unit(words: BoardWords, currency: str, power: int) -> str:
    return words(f"chart.unit.{power}", currency=currency)


# --- refresh waves -------------------------------------------------------------------------------


def waves_headline(facts: BoardFacts, words: BoardWords) -> str:
    """How much comes up, and by when."""
    if not facts.waves:
        return words("headline.waves.none")
    last = facts.waves[-1]
    return words(
        "headline.waves",
        assets=words.count("assets", sum(wave.count for wave in facts.waves)),
        year=fiscal_label(last.start, last.end),
    )


def waves(facts: BoardFacts, words: BoardWords) -> tuple[Block, ...]:
    """What comes up for renewal by year and reason, with what it is likely to cost."""
    headline = Text(waves_headline(facts, words), styles.HEADLINE)
    if not facts.waves:
        return (headline,)
    keys = ("count", "overdue", "without", "from", "to")
    columns = (
        Column(words("col.year"), share=0.6),
        Column(words("col.call"), share=1.4),
        *(Column(words(f"col.{key}"), figures=True) for key in keys),
    )
    rows = tuple(_wave(wave, words) for wave in facts.waves)
    total = Row(
        (
            words("total"),
            "",
            words.number(sum(wave.count for wave in facts.waves)),
            words.number(sum(wave.overdue for wave in facts.waves)),
            words.number(sum(wave.without_cost for wave in facts.waves)),
            *_wave_totals(facts.waves, words),
        ),
        Kind.TOTAL,
    )
    return (
        headline,
        heading(words("waves.table", date=words.short_day(facts.on))),
        Table(columns, (*rows, total)),
        Text(words("caption.waves"), styles.SMALL, 6),
    )


def _wave(wave: Wave, words: BoardWords) -> Row:
    lows = "\n".join(words.amount(cost.low) for cost in wave.costs)
    highs = "\n".join(words.amount(cost.high) for cost in wave.costs)
    unknown = Cell(words("none_known"), "faint")
    return Row(
        (
            Cell(fiscal_label(wave.start, wave.end), strong=True),
            words(f"call.{wave.call.value}"),
            words.number(wave.count),
            words.number(wave.overdue),
            words.number(wave.without_cost),
            Cell(lows) if lows else unknown,
            Cell(highs) if highs else unknown,
        )
    )


def _wave_totals(found: tuple[Wave, ...], words: BoardWords) -> tuple[str, str]:
    costs = [cost for wave in found for cost in wave.costs]
    currencies = sorted({cost.low.currency for cost in costs})
    lows = [Amount.total((c.low for c in costs if c.low.currency == code), code)
            for code in currencies]  # fmt: skip
    highs = [Amount.total((c.high for c in costs if c.high.currency == code), code)
             for code in currencies]  # fmt: skip
    return (
        "\n".join(words.amount(each) for each in lows) or words("none_known"),
        "\n".join(words.amount(each) for each in highs) or words("none_known"),
    )


# --- cash flow -----------------------------------------------------------------------------------


def flow(found: CashFlow, facts: BoardFacts, words: BoardWords) -> tuple[Block, ...]:
    """The months of the present budgets in one currency."""
    currency = found.currency
    undated = dict(found.undated)
    names = ("invoiced", "committed", "planned")
    sums = {
        name: Amount.total((getattr(month, name) for month in found.months), currency)
        for name in names
    }
    for certainty, amount in undated.items():
        sums[certainty.value] = sums[certainty.value] + amount
    keys = ("invoiced", "bound", "planned", "month_total", "running")
    title = words("flow.table", currency=currency, date=words.short_day(facts.on))
    rows = [_month(month, words) for month in found.months]
    without = Amount.total(undated.values(), currency)
    if without:
        parts = (words.amount(amount) for amount in undated.values())
        rows.append(Row((words("flow.undated"), *parts, words.amount(without), words("nothing"))))
    total = Row(
        (
            words("total"),
            *(words.amount(sums[name]) for name in names),
            words.amount(found.total),
            words.amount(found.total),
        ),
        Kind.TOTAL,
    )
    return (
        Text(
            words(
                "headline.flow",
                invoiced=words.amount(sums["invoiced"]),
                bound=words.amount(sums["committed"]),
                planned=words.amount(sums["planned"]),
            ),
            styles.HEADLINE,
        ),
        YearChart(
            tuple(_point(month) for month in found.months[:_MOST_POINTS]),
            Legend(words("chart.month"), words("chart.month_later"), words("chart.running")),
            partial(_unit, words, currency),
            words.tick,
            space_before=8,
            keep_with_next=True,
        ),
        heading(title),
        Table(
            (
                Column(words("col.month")),
                *(Column(words(f"col.{key}"), figures=True) for key in keys),
            ),
            (*rows, total),
            continued=words("continued", title=title),
        ),
    )


def _point(month: Month) -> YearPoint:
    open_money = bool(month.committed or month.planned)
    return YearPoint(
        f"{month.start:%Y-%m}", Decimal(month.total.number), month.running.number, open_money
    )


def _month(month: Month, words: BoardWords) -> Row:
    return Row(
        (
            Cell(f"{month.start:%Y-%m}", strong=True),
            words.amount(month.invoiced),
            words.amount(month.committed),
            words.amount(month.planned),
            words.amount(month.total),
            words.amount(month.running),
        )
    )
