"""`rackledger books LEDGER list|value|set`: which books are kept, and what they are worth."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from catalog.models import MANAGEMENT_BOOK, BookPurpose
from desktop.cli.books_asking import (
    DAY,
    BookOption,
    DayOption,
    JsonOption,
    KindOption,
    Tag,
    TagOption,
    chosen_books,
    filtered,
    opened,
)
from desktop.cli.output import fail, say, say_json
from money import Amount
from planning.depreciation import Convention, Frequency, Method


def list_(
    context: typer.Context,
    on: Annotated[datetime | None, typer.Option(formats=DAY, help="Today unless given.")] = None,
    book: BookOption = "",
    tag: TagOption = None,
    kind: KindOption = None,
    as_json: JsonOption = False,
) -> None:
    """List books with their book value on a day."""
    day = on.date() if on else datetime.now(UTC).date()
    with opened(context) as ledger:
        kept = chosen_books(ledger, book, tag, kind)
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


def value(
    context: typer.Context,
    on: Annotated[datetime | None, typer.Option(formats=DAY, help="Today unless given.")] = None,
    book: BookOption = MANAGEMENT_BOOK,
    kind: KindOption = None,
    as_json: JsonOption = False,
) -> None:
    """Print the book value of the fleet on a day, by site."""
    from catalog.queries.book_values import values_by_site

    day = on.date() if on else datetime.now(UTC).date()
    with opened(context) as ledger:
        found = ledger.ask(values_by_site, on=day, book=book, wanted=filtered(ledger, None, kind))
    if as_json:
        rows = [{"site": site, "book_value": amount} for (site, _), amount in found.items()]
        say_json({"on": day, "book": book, "sites": rows})
        return
    for (site, _), amount in found.items():
        say(f"{site or 'without a site'}: {amount}")


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
    opening_on: Annotated[datetime | None, typer.Option(formats=DAY)] = None,
    opening_months: Annotated[int | None, typer.Option(min=1)] = None,
    class_years: Annotated[int, typer.Option(min=3, max=20, help="MACRS class.")] = 5,
    section_179: Annotated[str, typer.Option(help="Expensed in the first year.")] = "0",
    bonus: Annotated[bool, typer.Option(help="Take the bonus of the year, or elect out.")] = True,
    acquired: Annotated[datetime | None, typer.Option(formats=DAY)] = None,
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

    with opened(context) as ledger:
        (number,) = filtered(ledger, [tag], None).asset_ids
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
