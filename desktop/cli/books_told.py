"""`rackledger books LEDGER schedule|rollforward|journal`: what the books say, row by row."""

from __future__ import annotations

import csv
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from catalog.models import MANAGEMENT_BOOK
from catalog.queries.books import Grouping
from desktop.cli.books_asking import (
    DAY,
    BookOption,
    CsvOption,
    JsonOption,
    KindOption,
    Tag,
    TagOption,
    filtered,
    one_book,
    opened,
)
from desktop.cli.output import say, say_json
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.books import RollForwardView
    from catalog.store.ledger import Ledger
    from planning.depreciation.course import Course, CourseRow


def schedule(
    context: typer.Context, tag: Tag, book: BookOption = MANAGEMENT_BOOK,
    as_json: JsonOption = False, as_csv: CsvOption = False,
) -> None:  # fmt: skip
    """Print the whole course of one book: each period with its reason, and what happened."""
    with opened(context) as ledger:
        course = _course(ledger, tag, book)
    rows = [_row_values(row) for row in course.rows]
    if as_json:
        say_json({"tag": tag, "book": book, "rows": rows, "events": _event_values(course)})
        return
    columns = ("n", "start", "end", "charge", "accumulated", "book_value", "posted")
    if as_csv:
        _say_csv(
            [*columns, "reason"], [[*(row[c] for c in columns), row["reason"]] for row in rows]
        )
        return
    for row in rows:
        mark = "posted" if row["posted"] else ""
        say(
            f"{row['n']:>4}  {row['start']} to {row['end']}  {row['charge']:>14}"
            f"  {row['book_value']:>14}  {mark}".rstrip()
        )
    say(f"All amounts in {course.currency}.")


def rollforward(
    context: typer.Context,
    start: Annotated[datetime, typer.Option("--from", formats=DAY)],
    end: Annotated[datetime, typer.Option("--to", formats=DAY)],
    book: BookOption = MANAGEMENT_BOOK,
    by: Annotated[Grouping, typer.Option(help="What lines are added up by.")] = Grouping.KIND,
    kind: KindOption = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Print opening, additions, disposals, charge, impairment and closing of a book."""
    from catalog.queries.books import roll_forward

    with opened(context) as ledger:
        view = ledger.ask(
            roll_forward, start=start.date(), end=end.date(), book=book, by=by,
            wanted=filtered(ledger, None, kind),
        )  # fmt: skip
    rows = _roll_values(view)
    if as_json:
        say_json({"book": book, "from": view.start, "to": view.end, "by": by, "lines": rows})
        return
    if as_csv:
        names = list(rows[0]) if rows else ["group"]
        _say_csv(names, [[_plain(row[name]) for name in names] for row in rows])
        return
    for row in rows:
        say(
            f"{row['group'] or 'without'}: opening {row['opening']}, additions {row['additions']}, "
            f"disposals {row['disposed']}, charge {row['charge']}, "
            f"impairment {row['impairment']}, closing {row['closing']}"
        )


def journal(
    context: typer.Context,
    start: Annotated[datetime, typer.Option("--from", formats=DAY)],
    end: Annotated[datetime, typer.Option("--to", formats=DAY)],
    book: BookOption = MANAGEMENT_BOOK,
    tag: TagOption = None,
    kind: KindOption = None,
    beancount: Annotated[bool, typer.Option(help="Print beancount text.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Print the balanced journal lines of a book as CSV, beancount text or JSON."""
    from dataclasses import replace

    from catalog.queries.books import journal as entries_of
    from planning.depreciation.entries import as_beancount, as_csv

    with opened(context) as ledger:
        found = ledger.ask(
            entries_of, start=start.date(), end=end.date(), book=book,
            wanted=filtered(ledger, tag, kind),
        )  # fmt: skip
    entries = [replace(each.entry, text=f"{each.tag} {each.entry.text}") for each in found]
    if as_json:
        say_json([
            {"date": each.on, "text": each.text, "account": line.account.value,
             "debit": line.debit, "credit": line.credit}
            for each in entries for line in each.lines
        ])  # fmt: skip
        return
    say((as_beancount(entries) if beancount else as_csv(entries)).rstrip("\n"))


def _course(ledger: Ledger, tag: str, book: str) -> Course:
    from catalog.queries.asset import asset_detail

    kept = one_book(ledger, tag, book)
    detail = ledger.ask(asset_detail, kept.asset_id)
    return next(each.course for each in detail.books if each.id == kept.id)


def _row_values(row: CourseRow) -> dict[str, Any]:
    period = row.period
    return {
        "n": period.n,
        "start": period.start,
        "end": period.end,
        "unrounded": None if period.unrounded is None else str(period.unrounded.number),
        "charge": str(period.amount.number),
        "accumulated": str(period.accumulated.number),
        "book_value": str(period.book_value.number),
        "posted": row.posted,
        "reason": str(row.reason),
    }


def _event_values(course: Course) -> list[dict[str, Any]]:
    return [
        {
            "on": effect.on,
            "event": type(effect.event).__name__,
            "change": effect.change,
            "reason": "" if effect.reason is None else str(effect.reason),
            "gain": None if effect.outcome is None else effect.outcome.gain,
        }
        for effect in course.effects
    ]


def _roll_values(view: RollForwardView) -> list[dict[str, Any]]:
    from dataclasses import fields

    lines = [(each.group, each.line) for each in view.lines]
    lines += [(f"total {total.currency}", total) for total in view.totals if total.assets]
    return [
        {
            "group": group,
            "opening": line.opening,
            **{field.name: getattr(line, field.name) for field in fields(line)},
            "disposed": line.disposed,
            "revalued": line.revalued,
            "closing": line.closing,
        }
        for group, line in lines
    ]


def _plain(value: Any) -> str:
    return f"{value.number:f}" if isinstance(value, Amount) else str(value)


def _say_csv(names: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    from planning.spreadsheets import harmless

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([[harmless(str(cell)) for cell in row] for row in rows])
