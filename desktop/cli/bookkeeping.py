"""`rackledger books LEDGER …`: posting, events, disposals, schedules, roll-forward, journal."""

from __future__ import annotations

import csv
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from catalog.models import MANAGEMENT_BOOK, AssetKind, BookPurpose, EventKind
from catalog.queries.books import Grouping
from desktop.cli.output import fail, failures_in_words, say, say_json
from money import Amount
from planning.depreciation import Convention, Frequency, Method
from planning.depreciation.endings import DisposalConvention, Ending

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.queries.books import KeptBook, RollForwardView
    from catalog.queries.filters import AssetFilter
    from catalog.store.ledger import Ledger
    from planning.depreciation.course import Course, CourseRow
    from planning.depreciation.endings import Outcome

app = typer.Typer(
    help="Depreciation books: schedules, posting, events, disposals, roll-forward, journal.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
CsvOption = Annotated[bool, typer.Option("--csv", help="Print the result as CSV.")]
BookOption = Annotated[str, typer.Option("--book", help="The book by its name.")]
TagOption = Annotated[list[str] | None, typer.Option("--asset", help="Tag; more than one may be.")]
KindOption = Annotated[list[AssetKind] | None, typer.Option("--kind", help="Only this kind.")]
DayOption = Annotated[datetime, typer.Option(formats=["%Y-%m-%d"])]
Tag = Annotated[str, typer.Argument(metavar="TAG", help="The asset's tag.")]
_DAY = ["%Y-%m-%d"]


@app.callback()
def books_(
    context: typer.Context,
    ledger: Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")],
) -> None:
    """Depreciation books: schedules, posting, events, disposals, roll-forward, journal."""
    context.obj = ledger


@app.command("list")
def list_(
    context: typer.Context,
    on: Annotated[datetime | None, typer.Option(formats=_DAY, help="Today unless given.")] = None,
    book: BookOption = "",
    tag: TagOption = None,
    kind: KindOption = None,
    as_json: JsonOption = False,
) -> None:
    """List books with their book value on a day."""
    day = on.date() if on else datetime.now(UTC).date()
    with _opened(context) as ledger:
        kept = _chosen(ledger, book, tag, kind)
    values: list[dict[str, Any]] = [
        {
            "tag": each.tag, "name": each.asset_name, "book": each.name,
            "purpose": each.purpose, "cost": each.plan.cost(day),
            "book_value": each.plan.book_value(day), "posted_to": each.posted_to,
        }
        for each in kept
    ]  # fmt: skip
    if as_json:
        say_json({"on": day, "books": values})
        return
    for row in values:
        posted = f"posted to {row['posted_to']}" if row["posted_to"] else "nothing posted"
        say(f"{row['tag']}  {row['name']}  {row['book']}: {row['book_value']} on {day}, {posted}")
    if not values:
        say("There are no such books.")


@app.command()
def value(
    context: typer.Context,
    on: Annotated[datetime | None, typer.Option(formats=_DAY, help="Today unless given.")] = None,
    book: BookOption = MANAGEMENT_BOOK,
    kind: KindOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print the book value of the fleet on a day, by site."""
    from catalog.queries.book_values import values_by_site

    day = on.date() if on else datetime.now(UTC).date()
    with _opened(context) as ledger:
        found = ledger.ask(values_by_site, on=day, book=book, wanted=_filter(ledger, None, kind))
    if as_json:
        rows = [{"site": site, "book_value": amount} for (site, _), amount in found.items()]
        say_json({"on": day, "book": book, "sites": rows})
        return
    for (site, _), amount in found.items():
        say(f"{site or 'without a site'}: {amount}")


@app.command("set")
def set_(
    context: typer.Context,
    tag: Tag,
    cost: Annotated[str, typer.Option(help="Such as '12000.00 EUR'.")],
    in_service: DayOption,
    life_months: Annotated[
        int | None, typer.Option(min=1, max=1200, help="That of the class for a printed table.")
    ] = None,
    book: BookOption = MANAGEMENT_BOOK,
    purpose: Annotated[BookPurpose, typer.Option()] = BookPurpose.MANAGEMENT,
    method: Annotated[Method, typer.Option()] = Method.STRAIGHT_LINE,
    convention: Annotated[
        Convention | None,
        typer.Option(help="Full month unless given; for a printed table, that of the 40 % test."),
    ] = None,
    frequency: Annotated[Frequency, typer.Option()] = Frequency.MONTH,
    salvage: Annotated[str, typer.Option(help="Zero unless given.")] = "0",
    factor_percent: Annotated[int, typer.Option(min=1, max=1000)] = 200,
    rate_ppm: Annotated[int | None, typer.Option(help="631600 is 63.16 %.")] = None,
    switch: Annotated[bool, typer.Option(help="Switch to straight line when it pays.")] = False,
    fiscal_year_end: Annotated[str | None, typer.Option(help="The ledger's unless given.")] = None,
    total_units: Annotated[int | None, typer.Option(min=1)] = None,
    stop_at: Annotated[str | None, typer.Option(help="A memo value or floor.")] = None,
    opening: Annotated[str | None, typer.Option(help="Charged before it was taken over.")] = None,
    opening_on: Annotated[datetime | None, typer.Option(formats=_DAY)] = None,
    opening_months: Annotated[int | None, typer.Option(min=1)] = None,
    class_years: Annotated[int, typer.Option(min=3, max=20, help="MACRS class.")] = 5,
    section_179: Annotated[str, typer.Option(help="Expensed in the first year.")] = "0",
    bonus: Annotated[bool, typer.Option(help="Take the bonus of the year, or elect out.")] = True,
    acquired: Annotated[datetime | None, typer.Option(formats=_DAY)] = None,
) -> None:
    """Give an asset a book, also in mid-life with an opening balance.

    With the method percent-table it is a US tax book by the printed MACRS percentages. These are
    calculations by published rules, not tax advice.
    """
    from pydantic import ValidationError

    from catalog.commands.books import set_books
    from catalog.models import BookDraft
    from desktop.cli.printed_books import printed_columns
    from money.text import parse_amount

    with _opened(context) as ledger:
        (number,) = _filter(ledger, [tag], None).asset_ids
        paid = parse_amount(cost)
        rest, stop, before = (
            None if text is None else parse_amount(text, paid.currency)
            for text in (salvage, stop_at, opening)
        )
        begun = in_service.date()
        printed: dict[str, Any] = {}
        if method is Method.PERCENT_TABLE:
            printed = printed_columns(
                ledger, number, paid, (acquired.date() if acquired else begun, begun),
                fiscal_year_end=fiscal_year_end, convention=convention, class_years=class_years,
                expensed=parse_amount(section_179, paid.currency), with_bonus=bonus,
            )  # fmt: skip
            convention, frequency = printed.pop("convention"), Frequency.YEAR
            life_months = 12 * class_years
        if life_months is None:
            raise fail("A life is needed: --life-months 60.")
        try:
            draft = BookDraft(
                asset_id=number, name=book, purpose=purpose, method=method, **printed,
                convention=convention or Convention.FULL_MONTH,
                frequency=frequency, in_service_on=begun, life_months=life_months,
                cost=paid, salvage=rest or Amount.zero(paid.currency),
                factor_percent=factor_percent, rate_ppm=rate_ppm, switch=switch,
                fiscal_year_end=fiscal_year_end, total_units=total_units, stop_at=stop,
                opening=before, opening_on=opening_on.date() if opening_on else None,
                opening_months=opening_months,
            )  # fmt: skip
        except ValidationError as error:
            first = error.errors()[0]
            where = f"{first['loc'][0]}: " if first["loc"] else ""
            raise fail(where + str(first["msg"]).removeprefix("Value error, ")) from None
        done = ledger.do(set_books, drafts=[draft])
    say(f"{done.entry.title}, {book} book." if done.entry else "The book is like this already.")


@app.command()
def schedule(
    context: typer.Context, tag: Tag, book: BookOption = MANAGEMENT_BOOK,
    as_json: JsonOption = False, as_csv: CsvOption = False,
) -> None:  # fmt: skip
    """Print the whole course of one book: each period with its reason, and what happened."""
    with _opened(context) as ledger:
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


@app.command()
def post(
    context: typer.Context,
    until: DayOption,
    book: BookOption = "",
    tag: TagOption = None,
    kind: KindOption = None,
    reverse: Annotated[bool, typer.Option(help="Take back what ended after that day.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Post every period that ended by a day; posted periods are frozen."""
    from catalog.commands.posting import post_books, reverse_posting

    with _opened(context) as ledger:
        numbers = [kept.id for kept in _chosen(ledger, book, tag, kind)]
        if reverse:
            done = ledger.do(reverse_posting, book_ids=numbers, back_to=until.date())
        else:
            done = ledger.do(post_books, until=until.date(), book_ids=numbers)
    if as_json:
        say_json({"periods": done.result, "title": done.entry.title if done.entry else ""})
    elif done.entry:
        say(f"{done.entry.title}.")


@app.command()
def event(
    context: typer.Context,
    tag: Tag,
    kind: Annotated[EventKind, typer.Argument(help="What happened.")],
    on: DayOption,
    amount: Annotated[str | None, typer.Option(help="Such as '2400.00 EUR'.")] = None,
    months: Annotated[int | None, typer.Option(help="New whole life, or months added.")] = None,
    remaining_months: Annotated[int | None, typer.Option(min=1)] = None,
    method: Annotated[Method | None, typer.Option(help="For a change.")] = None,
    salvage: Annotated[str | None, typer.Option(help="For a change.")] = None,
    units: Annotated[int | None, typer.Option(min=0, help="For units of production.")] = None,
    book: BookOption = MANAGEMENT_BOOK,
) -> None:
    """Enter what happened to a book: it acts on what is open, and what was posted stays."""
    from pydantic import ValidationError

    from catalog.commands.posting import add_event
    from catalog.models import EventDraft

    if kind is EventKind.DISPOSAL:
        raise fail("A disposal has a command of its own: rackledger books LEDGER dispose --help")
    with _opened(context) as ledger:
        kept = _one(ledger, tag, book)
        try:
            draft = EventDraft(
                book_id=kept.id, kind=kind, happened_on=on.date(), months=months,
                remaining_months=remaining_months, method=method, units=units,
                amount=_amount(amount, kept), salvage=_amount(salvage, kept),
            )  # fmt: skip
        except ValidationError as error:
            raise fail(str(error.errors()[0]["msg"]).removeprefix("Value error, ")) from None
        done = ledger.do(add_event, draft=draft)
    if done.entry:
        say(f"{done.entry.title}.")


@app.command()
def dispose(
    context: typer.Context,
    tag: Tag,
    on: DayOption,
    proceeds: Annotated[str, typer.Option(help="Such as '900.00 EUR'; 0 when scrapped.")] = "0",
    costs: Annotated[str | None, typer.Option(help="Costs of selling.")] = None,
    ending: Annotated[Ending, typer.Option(help="Why it leaves.")] = Ending.SALE,
    convention: Annotated[
        DisposalConvention, typer.Option(help="What the period of the disposal is charged.")
    ] = DisposalConvention.DAYS_WITHOUT,
    quantity: Annotated[str | None, typer.Option(help="A part: 3/10 units.")] = None,
    part_cost: Annotated[str | None, typer.Option(help="A part by its cost.")] = None,
    book: BookOption = "",
    dry_run: Annotated[bool, typer.Option(help="Only show gain or loss.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Take an asset, or a part of it, off its books, and print gain or loss of each book."""
    from catalog.commands.posting import dispose as dispose_of
    from catalog.queries.books import disposal_outcomes
    from planning.depreciation.endings import Disposal

    with _opened(context) as ledger:
        chosen = _chosen(ledger, book, [tag], None)
        if not chosen:
            raise fail(f"There is no book of “{tag}” like this.")
        amount = _amount(proceeds, chosen[0])
        assert amount is not None
        disposal = Disposal(
            on=on.date(), proceeds=amount, costs=_amount(costs, chosen[0]), ending=ending,
            convention=convention, part=_part(quantity, part_cost, chosen[0]),
        )  # fmt: skip
        numbers = [kept.id for kept in chosen]
        found = ledger.ask(disposal_outcomes, book_ids=numbers, disposal=disposal)
        if not dry_run:
            ledger.do(dispose_of, asset_id=chosen[0].asset_id, disposal=disposal, book_ids=numbers)
    values = [_outcome_values(name, outcome) for name, outcome in found]
    if as_json:
        say_json({"tag": tag, "on": on.date(), "done": not dry_run, "books": values})
        return
    for row in values:
        word = "gain" if row["gain"].number >= 0 else "loss"
        say(f"{row['book']}: book value {row['book_value']}, {word} {abs(row['gain'].number)}")


@app.command()
def rollforward(
    context: typer.Context,
    start: Annotated[datetime, typer.Option("--from", formats=_DAY)],
    end: Annotated[datetime, typer.Option("--to", formats=_DAY)],
    book: BookOption = MANAGEMENT_BOOK,
    by: Annotated[Grouping, typer.Option(help="What lines are added up by.")] = Grouping.KIND,
    kind: KindOption = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Print opening, additions, disposals, charge, impairment and closing of a book."""
    from catalog.queries.books import roll_forward

    with _opened(context) as ledger:
        view = ledger.ask(
            roll_forward, start=start.date(), end=end.date(), book=book, by=by,
            wanted=_filter(ledger, None, kind),
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


@app.command()
def journal(
    context: typer.Context,
    start: Annotated[datetime, typer.Option("--from", formats=_DAY)],
    end: Annotated[datetime, typer.Option("--to", formats=_DAY)],
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

    with _opened(context) as ledger:
        found = ledger.ask(
            entries_of, start=start.date(), end=end.date(), book=book,
            wanted=_filter(ledger, tag, kind),
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


# --- reading -----------------------------------------------------------------------------------


@contextmanager
def _opened(context: typer.Context) -> Iterator[Ledger]:
    from catalog.store.ledger import Ledger
    from planning.depreciation import DepreciationError

    path: Path = context.obj
    with failures_in_words():
        try:
            with Ledger.open(path) as ledger:
                yield ledger
        except DepreciationError as error:
            raise fail(str(error)) from None


def _filter(
    ledger: Ledger, tags: Sequence[str] | None, kinds: Sequence[AssetKind] | None
) -> AssetFilter:
    from catalog.queries.books import assets_tagged
    from catalog.queries.filters import AssetFilter

    numbers = ledger.ask(assets_tagged, tuple(tags)) if tags else {}
    missing = [tag for tag in tags or () if tag not in numbers]
    if missing:
        raise fail(f"There is no asset with the tag “{missing[0][:60]}”.")
    return AssetFilter(kinds=tuple(kinds or ()), asset_ids=tuple(numbers.values()))


def _chosen(
    ledger: Ledger,
    book: str,
    tags: Sequence[str] | None,
    kinds: Sequence[AssetKind] | None,
) -> tuple[KeptBook, ...]:
    from catalog.queries.books import kept_books

    return ledger.ask(kept_books, _filter(ledger, tags, kinds), (book,) if book else ())


def _one(ledger: Ledger, tag: str, book: str) -> KeptBook:
    found = _chosen(ledger, book, [tag], None)
    if not found:
        raise fail(f"“{tag}” has no book “{book[:60]}”.")
    return found[0]


def _course(ledger: Ledger, tag: str, book: str) -> Course:
    from catalog.queries.asset import asset_detail

    kept = _one(ledger, tag, book)
    detail = ledger.ask(asset_detail, kept.asset_id)
    return next(each.course for each in detail.books if each.id == kept.id)


def _amount(text: str | None, kept: KeptBook) -> Amount | None:
    from money.text import parse_amount

    return None if text is None else parse_amount(text, kept.terms.cost.currency)


def _part(quantity: str | None, cost: str | None, kept: KeptBook) -> Any:
    from planning.depreciation.endings import ByQuantity, ByValue

    if quantity is None:
        amount = _amount(cost, kept)
        return None if amount is None else ByValue(amount)
    gone, _, of = quantity.partition("/")
    if not (gone.isdecimal() and of.isdecimal() and len(quantity) < 20):
        raise fail(f"“{quantity[:40]}” is no part; write it like 3/10.")
    return ByQuantity(int(gone), int(of))


# --- printing ----------------------------------------------------------------------------------


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


def _outcome_values(book: str, outcome: Outcome) -> dict[str, Any]:
    return {
        "book": book,
        "cost": outcome.cost,
        "accumulated": outcome.depreciated,
        "book_value": outcome.book_value,
        "net_proceeds": outcome.net_proceeds,
        "gain": outcome.gain,
    }


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
    from planning.depreciation.entries import harmless

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([[harmless(str(cell)) for cell in row] for row in rows])
