"""What owning costs by year, where the ways break even, and lease against buy."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reports.frame import styles
from reports.frame.blocks import Text, heading
from reports.frame.plot import Curve, Curves
from reports.frame.table import Cell, Column, Kind, Row, Table

if TYPE_CHECKING:
    from decimal import Decimal

    from planning.decisions import Comparison
    from planning.tco import Line
    from reports.decisions.words import DecisionWords
    from reports.frame.blocks import Block

_MOST_YEARS_ACROSS: Final = 5


def ownership(found: Comparison, words: DecisionWords) -> tuple[Block, ...]:
    """Every cost of owning by year; indirect ones apart."""
    total = found.ownership
    if not total.lines:
        return ()
    years = words.count("span.years", total.case.years)
    parts: list[Block] = [
        Text(
            words(
                "ownership.headline",
                nominal=words.money(total.nominal),
                years=years,
                present=words.money(total.present),
            ),
            styles.HEADLINE,
        )
    ]
    if total.per_user_month is not None:
        said = words("ownership.per_user", amount=words.money(total.per_user_month))
        parts.append(Text(said, styles.BODY, 6))
    if total.per_gpu_hour is not None:
        said = words("ownership.per_hour", amount=words.hourly(total.per_gpu_hour))
        parts.append(Text(said, styles.BODY, 2))
    for span in _spans(total.case.years):
        first, last = _year(span[0], words), _year(span[-1], words)
        title = words("ownership.heading", span=words("ownership.span", first=first, last=last))
        table = _by_year(found, words, span)
        parts += [heading(title), replace(table, continued=words("continued", title=title))]
    return tuple(parts)


def _spans(years: int) -> list[range]:
    """The years, from 0, in as few tables as hold them."""
    tables = -(-(years + 1) // (_MOST_YEARS_ACROSS + 1))
    across = -(-(years + 1) // tables)
    return [range(start, min(start + across, years + 1)) for start in range(0, years + 1, across)]


def _year(n: int, words: DecisionWords) -> str:
    return words("ownership.year", n=n) if n else words("ownership.year0")


def _by_year(found: Comparison, words: DecisionWords, span: range) -> Table:
    total = found.ownership
    is_last = span[-1] == total.case.years
    columns = [Column(words("col.cost"))]
    columns += [Column(_year(n, words), figures=True) for n in span]
    if is_last:
        columns.append(Column(words("col.present"), figures=True))
    rows = [
        Row(
            (
                Cell(_label(line, words), strong=True),
                *(_number(line.amounts[n].number, words) for n in span),
                *([_number(line.present.number, words)] if is_last else []),
            )
        )
        for line in total.lines
    ]
    sums = Row(
        (
            words("ownership.total"),
            *(_number(total.by_year[n].number, words) for n in span),
            *([_number(total.present.number, words)] if is_last else []),
        ),
        Kind.TOTAL,
    )
    return Table(tuple(columns), (*rows, sums))


def _label(line: Line, words: DecisionWords) -> str:
    label = words.line(line.label)
    return words("ownership.indirect", label=label) if line.is_indirect else label


def _number(number: Decimal, words: DecisionWords) -> Cell | str:
    if not number:
        return Cell("–", "faint")
    exponent = number.as_tuple().exponent
    return words.number(number, max(0, -exponent) if isinstance(exponent, int) else 0)


def crossing_said(at: Decimal | None, words: DecisionWords) -> str:
    """From which share of use owning costs less than the cloud, if there is one."""
    if at is None:
        return words("finding.utilisation.none")
    return words("finding.utilisation", share=words.rate(at, 1))


def break_even(found: Comparison, words: DecisionWords) -> tuple[Block, ...]:
    """The curves of a year’s cost, the month in cash, and the splits."""
    parts: list[Block] = []
    if found.crossing is not None:
        said = crossing_said(found.crossing.utilisation, words)
        parts += [Text(said, styles.HEADLINE), heading(words("breakeven.chart"))]
        parts.append(_curves(found, words))
    if found.month is not None:
        parts += [
            heading(words("breakeven.cash")),
            Text(words.reason(found.month.reason), styles.BODY, 4),
        ]
        months = found.month.months
        said = (
            words("finding.month.never")
            if months is None
            else words("finding.month", months=words.number(months, 1))
        )
        parts.append(Text(said, styles.STRONG, 4))
    if found.splits:
        parts += [heading(words("breakeven.hybrid")), _splits(found, words)]
    return tuple(parts)


def _curves(found: Comparison, words: DecisionWords) -> Curves:
    assert found.crossing is not None
    swept = found.crossing.swept
    at = found.crossing.utilisation
    return Curves(
        (
            Curve(
                words("breakeven.own"), tuple((float(x), float(own.number)) for x, own, _ in swept)
            ),
            Curve(
                words("breakeven.rent"),
                tuple((float(x), float(rent.number)) for x, _, rent in swept),
            ),
        ),
        words("breakeven.x"),
        words("breakeven.y", currency=found.decision.case.currency),
        lambda share: words.rate(share, 0),
        words.tick,
        mark=None if at is None else (float(at), words("breakeven.mark", share=words.rate(at, 1))),
        space_before=6,
    )


def _splits(found: Comparison, words: DecisionWords) -> Table:
    columns = (
        Column(words("col.owned")),
        Column(words("col.owning"), figures=True),
        Column(words("col.renting"), figures=True),
        Column(words("col.a_year"), figures=True),
    )
    least = min(split.a_year.number for split in found.splits)
    rows = tuple(
        Row(
            (
                Cell(words.number(split.owned), strong=split.a_year.number == least),
                words.money(split.owning),
                words.money(split.renting),
                words.money(split.a_year),
            )
        )
        for split in found.splits
    )
    return Table(columns, rows)


def lease(found: Comparison, words: DecisionWords) -> tuple[Block, ...]:
    """The net advantage of leasing by its parts, the rate inside, and the liability."""
    parts: list[Block] = []
    taxed = found.after_tax
    if taxed is not None:
        advantage = taxed.advantage_of_leasing
        parts += [
            Text(words.signed("lease.headline", advantage), styles.HEADLINE),
            _parts_table(found, words),
            Text(
                words("lease.break_even", payment=words.money(taxed.break_even_payment)),
                styles.STRONG,
                8,
            ),
        ]
    if found.implicit is not None:
        rate = found.implicit.rate
        if rate is None:
            said = words("lease.headline.no_rate")
        else:
            said = words("lease.implicit", rate=words.rate(rate, 4))
        parts.append(Text(said, styles.BODY, 6))
    if found.liability is not None:
        said = words(
            "lease.liability",
            amount=words.money(found.liability.start),
            interest=words.money(found.liability.interest),
        )
        parts += [
            Text(said, styles.BODY, 4),
            Text(words.reason(found.liability.reason), styles.SMALL, 4),
        ]
    if taxed is not None:
        parts.append(Text(words.reason(taxed.reason), styles.SMALL, 6))
        parts.append(Text(words("lease.tax"), styles.SMALL, 4))
    return tuple(parts)


def _parts_table(found: Comparison, words: DecisionWords) -> Table:
    taxed = found.after_tax
    assert taxed is not None
    columns = (Column(words("col.part")), Column(words("col.amount"), figures=True))
    parts = (
        ("cost", taxed.cost),
        ("lease", -taxed.lease),
        ("shield", -taxed.depreciation_shield),
        ("owner", taxed.owner_costs),
        ("residual", -taxed.residual),
    )
    rows = [Row((words(f"lease.part.{key}"), words.money(amount))) for key, amount in parts]
    total = words.money(taxed.advantage_of_leasing)
    rows.append(Row((words("lease.part.total"), total), Kind.TOTAL))
    return Table(columns, tuple(rows))
