"""`rackledger books LEDGER post|event|dispose`: what happens to a book as time goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from catalog.models import MANAGEMENT_BOOK, EventKind
from desktop.cli.books_asking import (
    BookOption,
    DayOption,
    JsonOption,
    KindOption,
    Tag,
    TagOption,
    amount_in,
    chosen_books,
    one_book,
    opened,
)
from desktop.cli.output import fail, say, say_json
from planning.depreciation import Method
from planning.depreciation.endings import DisposalConvention, Ending

if TYPE_CHECKING:
    from catalog.queries.books import KeptBook
    from planning.depreciation.endings import Outcome


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

    with opened(context) as ledger:
        numbers = [kept.id for kept in chosen_books(ledger, book, tag, kind)]
        if reverse:
            done = ledger.do(reverse_posting, book_ids=numbers, back_to=until.date())
        else:
            done = ledger.do(post_books, until=until.date(), book_ids=numbers)
    if as_json:
        say_json({"periods": done.result, "title": done.entry.title if done.entry else ""})
    elif done.entry:
        say(f"{done.entry.title}.")


def event(
    context: typer.Context,
    tag: Tag,
    kind: Annotated[EventKind, typer.Argument(metavar="KIND", help="What happened.")],
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
    with opened(context) as ledger:
        kept = one_book(ledger, tag, book)
        try:
            draft = EventDraft(
                book_id=kept.id, kind=kind, happened_on=on.date(), months=months,
                remaining_months=remaining_months, method=method, units=units,
                amount=amount_in(amount, kept), salvage=amount_in(salvage, kept),
            )  # fmt: skip
        except ValidationError as error:
            raise fail(str(error.errors()[0]["msg"]).removeprefix("Value error, ")) from None
        done = ledger.do(add_event, draft=draft)
    if done.entry:
        say(f"{done.entry.title}.")


def dispose(
    context: typer.Context,
    tag: Tag,
    on: DayOption,
    proceeds: Annotated[
        str, typer.Option(help="Without value added tax: '900.00 EUR'; 0 when scrapped.")
    ] = "0",
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

    with opened(context) as ledger:
        chosen = chosen_books(ledger, book, [tag], None)
        if not chosen:
            raise fail(f"There is no book of “{tag}” like this.")
        amount = amount_in(proceeds, chosen[0])
        assert amount is not None
        disposal = Disposal(
            on=on.date(), proceeds=amount, costs=amount_in(costs, chosen[0]), ending=ending,
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


def _part(quantity: str | None, cost: str | None, kept: KeptBook) -> Any:
    from planning.depreciation.endings import ByQuantity, ByValue

    if quantity is None:
        amount = amount_in(cost, kept)
        return None if amount is None else ByValue(amount)
    gone, _, of = quantity.partition("/")
    if not (gone.isdecimal() and of.isdecimal() and len(quantity) < 20):
        raise fail(f"“{quantity[:40]}” is no part; write it like 3/10.")
    return ByQuantity(int(gone), int(of))


def _outcome_values(book: str, outcome: Outcome) -> dict[str, Any]:
    return {
        "book": book,
        "cost": outcome.cost,
        "accumulated": outcome.depreciated,
        "book_value": outcome.book_value,
        "net_proceeds": outcome.net_proceeds,
        "gain": outcome.gain,
    }
