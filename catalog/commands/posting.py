"""What people do with books over time: post periods, reverse them, enter what happened, dispose."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.commands.assets import changed
from catalog.commands.wording import amount_words, asset_name
from catalog.errors import RefusedError
from catalog.models import (
    Asset,
    AssetStatus,
    Book,
    BookDraft,
    BookEvent,
    EventDraft,
    EventKind,
    Posting,
    PostingDraft,
)
from catalog.store.book_terms import BOOKS, fiscal_year_end
from catalog.store.courses import (
    POSTINGS,
    StoredBook,
    course_of,
    happened_to,
    posted_periods,
    posted_until,
    stored_books,
)
from catalog.store.writing import CHUNK, batched, table_of
from money import Amount
from money.sentence import counted, say
from planning.depreciation import DepreciationError
from planning.depreciation.course import Course
from planning.depreciation.endings import ByQuantity, ByValue, Ending, when_entered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from catalog.store.writing import Image, Writing
    from planning.depreciation.endings import Disposal
    from planning.depreciation.schedule import Schedule


def post_books(writing: Writing, *, until: date, book_ids: Sequence[int]) -> int:
    """Post every open period of these books that has ended by the close of `until`.

    Returns how many periods were posted.

    A posted period is frozen. Posting also fixes the fiscal year end and the version of the rules
    in the book, so that neither a setting nor a newer version moves what was posted.
    """
    chosen = stored_books(writing.connection, book_ids)
    drafts = [draft for kept in chosen for draft in _open_periods(kept, until)]
    if not drafts:
        raise RefusedError(
            say("No period that ended by {until} is open in these books.", until=until)
        )
    _fix_rules(writing, sorted({draft.book_id for draft in drafts}))
    writing.insert_many(Posting, drafts)
    count = len({draft.book_id for draft in drafts})
    writing.title = say(
        "Post depreciation to {until}: {drafts} of {count}",
        until=until,
        drafts=counted(len(drafts), "period", "periods"),
        count=counted(count, "book", "books"),
    )
    return len(drafts)


def _open_periods(kept: StoredBook, until: date) -> Iterator[PostingDraft]:
    if isinstance(kept.plan, Course):
        for row in kept.plan.open_rows(until):
            yield PostingDraft(
                book_id=kept.id,
                starts_on=row.period.start,
                ends_on=row.period.end,
                charge=row.period.amount,
                accumulated=row.period.accumulated,
                book_value=row.period.book_value,
                rule_version=kept.terms.rule_version,
                part=row.part,
            )
        return
    yield from _scheduled(kept, kept.plan, until)


def _scheduled(kept: StoredBook, plan: Schedule, until: date) -> Iterator[PostingDraft]:
    """The open periods of a book to which nothing happened, straight from its schedule."""
    ends, currency = plan.calendar.ends, plan.terms.cost.currency
    first = 0 if kept.posted_to is None else bisect_right(ends, kept.posted_to)
    for number in range(first, bisect_right(ends, until)):
        accumulated = plan.accumulated_minor[number]
        yield PostingDraft(
            book_id=kept.id,
            starts_on=plan.calendar.starts[number],
            ends_on=ends[number],
            charge=Amount.of_minor(plan.charges[number].minor, currency),
            accumulated=Amount.of_minor(accumulated, currency),
            book_value=Amount.of_minor(plan.terms.cost.minor - accumulated, currency),
            rule_version=plan.terms.rule_version,
            part=plan.charges[number].part,
        )


def _fix_rules(writing: Writing, books: Sequence[int]) -> None:
    """Write the fiscal year end and the rule version into the books that leave them open."""
    month, day = fiscal_year_end(writing.connection)
    images = writing.find_images(table_of(Book), books)
    updates = {
        number: BookDraft.of_columns(
            image, fiscal_year_end=f"{month:02d}-{day:02d}", rule_version=image["rule_version"] or 1
        )
        for number, image in images.items()
        if image["fiscal_year_end"] is None
    }
    writing.update_many(Book, updates)


def reverse_posting(
    writing: Writing, *, book_ids: Sequence[int], back_to: date | None = None
) -> int:
    """Take back the last posted period of these books, or all that ended after `back_to`.

    Returns how many periods were taken back. Refused where nothing is posted.
    """
    posted = posted_until(writing.connection, book_ids).values()
    if not posted:
        raise RefusedError("Nothing is posted in these books.")
    last = max(posted)
    later = POSTINGS.c.ends_on == last if back_to is None else POSTINGS.c.ends_on > back_to
    numbers = [
        number
        for chunk in batched(book_ids, CHUNK)
        for number in writing.connection.scalars(
            select(POSTINGS.c.id).where(POSTINGS.c.book_id.in_(chunk), later)
        )
    ]
    if not numbers:
        raise RefusedError(
            say("No period that ended after {back_to} is posted in these books.", back_to=back_to)
        )
    writing.delete_many(Posting, numbers)
    span = (
        say("of {last}", last=last) if back_to is None else say("after {back_to}", back_to=back_to)
    )
    writing.title = say(
        "Reverse the posting {span}: {numbers}",
        span=span,
        numbers=counted(len(numbers), "period", "periods"),
    )
    return len(numbers)


def add_event(writing: Writing, *, draft: EventDraft) -> int:
    """Enter what happened to a book; returns the event's number.

    Dated into posted periods it acts on the first open one, and what was posted stays. A disposal
    into posted periods is refused.
    """
    book = writing.image(Book, draft.book_id)
    asset = writing.image(Asset, int(book["asset_id"]))  # type: ignore[arg-type]
    number = _enter(writing, book, draft)
    writing.title = say(
        "{title}: {asset_name}, {name} book",
        title=_TITLES[draft.kind],
        asset_name=asset_name(asset),
        name=book["name"],
    )
    return number


def remove_event(writing: Writing, *, event_id: int) -> None:
    """Take out an event that was entered by mistake; refused where later periods are posted."""
    event = writing.image(BookEvent, event_id)
    book = writing.image(Book, int(event["book_id"]))  # type: ignore[arg-type]
    asset = writing.image(Asset, int(book["asset_id"]))  # type: ignore[arg-type]
    day = str(event["acts_from"] or event["happened_on"])
    until = _posted_until(writing, int(book["id"]))  # type: ignore[arg-type]
    if until is not None and until.isoformat() > day:
        raise RefusedError(
            say(
                "Periods of the {name} book of {asset_name} are posted to {until}, "
                "after this event.",
                name=book["name"],
                asset_name=asset_name(asset),
                until=until,
            ),
            advice="Reverse the posting first.",
        )
    writing.delete(BookEvent, event_id)
    kind = EventKind(str(event["kind"]))
    writing.title = say(
        "Remove “{title}” of {asset_name}",
        title=_TITLES[kind].lower(),
        asset_name=asset_name(asset),
    )


def dispose(
    writing: Writing, *, asset_id: int, disposal: Disposal, book_ids: Sequence[int] = ()
) -> list[int]:
    """Take an asset, or a part of it, off its books; returns the numbers of the events.

    The whole asset is retired. Without `book_ids` all of the asset's books are meant; one that is
    kept in another currency than the proceeds is refused.
    """
    asset = writing.image(Asset, asset_id)
    mine = select(BOOKS.c.id).where(BOOKS.c.asset_id == asset_id)
    numbers = [
        number for number in writing.connection.scalars(mine) if number in (book_ids or (number,))
    ]
    chosen = stored_books(writing.connection, numbers)
    if not chosen:
        raise RefusedError(
            say("{asset_name} has no book that it could leave.", asset_name=asset_name(asset)),
            advice="Give it a depreciation book first, or retire it.",
        )
    proceeds, ending = disposal.proceeds, disposal.ending
    events = []
    for kept in chosen:
        if kept.terms.cost.currency != proceeds.currency:
            raise RefusedError(
                say(
                    "The {kept} book of {asset_name} is kept in {currency}, the "
                    "proceeds are {proceeds}.",
                    kept=kept.name,
                    asset_name=asset_name(asset),
                    currency=kept.terms.cost.currency,
                    proceeds=amount_words(proceeds),
                ),
                advice="Dispose of the asset book by book, each with proceeds in its currency.",
            )
        draft = _draft_of(kept.id, _entered(writing, kept, disposal))
        events.append(_enter(writing, writing.image(Book, kept.id), draft))
    if disposal.part is None:
        values = {"status": AssetStatus.RETIRED, "retired_on": disposal.on,
                  "retire_reason": ending.value}  # fmt: skip
        writing.update(Asset, asset_id, changed(asset, values))
    whole = "" if disposal.part is None else say("a part of ")
    writing.title = say(
        "{ending} {whole}{asset_name} for {proceeds}",
        ending=_ENDINGS[ending],
        whole=whole,
        asset_name=asset_name(asset),
        proceeds=amount_words(proceeds),
    )
    return events


def _entered(writing: Writing, kept: StoredBook, disposal: Disposal) -> Disposal:
    """The disposal as it enters a book; refused where posted periods would have to change."""
    posted = posted_periods(writing.connection, (kept.id,)).get(kept.id, ())
    try:
        return when_entered(disposal, [(row.start, row.end) for row in posted], kept.terms)
    except DepreciationError as error:
        raise RefusedError(
            say("The {kept} book: {error}", kept=kept.name, error=str(error))
        ) from None


def _draft_of(book_id: int, disposal: Disposal) -> EventDraft:
    part = disposal.part
    return EventDraft(
        book_id=book_id,
        kind=EventKind.DISPOSAL,
        happened_on=disposal.on,
        acts_from=disposal.acts_from,
        amount=disposal.proceeds,
        costs=disposal.costs,
        ending=disposal.ending,
        disposal_convention=disposal.convention,
        part_gone=part.gone if isinstance(part, ByQuantity) else None,
        part_of=part.of if isinstance(part, ByQuantity) else None,
        part_cost=part.cost if isinstance(part, ByValue) else None,
    )


def _enter(writing: Writing, book: Image, draft: EventDraft) -> int:
    """Write an event after working out what the book comes to with it; refused if it cannot be."""
    connection, number = writing.connection, draft.book_id
    until = _posted_until(writing, number)
    late = draft.kind is not EventKind.DISPOSAL and until is not None
    if late and until is not None and until > draft.happened_on:
        draft = draft.model_copy(update={"acts_from": until})
    _require_currency(book, draft)
    event = writing.insert(BookEvent, draft)
    year_end = fiscal_year_end(connection)
    try:
        terms = BookDraft.of_columns(book).terms(year_end)
        happened = happened_to(connection, (number,))[number]
        posted = posted_periods(connection, (number,)).get(number, ())
        course_of(terms, happened, posted)
    except DepreciationError as error:
        raise RefusedError(
            say("The {name} book: {error}", name=book["name"], error=str(error))
        ) from None
    return event


def _posted_until(writing: Writing, book: int) -> date | None:
    return posted_until(writing.connection, (book,)).get(book)


def _require_currency(book: Image, draft: EventDraft) -> None:
    for amount in (draft.amount, draft.costs, draft.salvage, draft.part_cost):
        if amount is not None and amount.currency != book["cost_currency"]:
            raise RefusedError(
                say(
                    "{amount} is not in {cost_currency}, the currency of the {name} book.",
                    amount=amount_words(amount),
                    cost_currency=book["cost_currency"],
                    name=book["name"],
                )
            )


_TITLES = {
    EventKind.CHANGE: say("Change of terms"),
    EventKind.IMPAIRMENT: say("Impairment"),
    EventKind.REVERSAL: say("Reversal of an impairment"),
    EventKind.REVALUATION: say("Revaluation"),
    EventKind.IMPROVEMENT: say("Improvement"),
    EventKind.REPAIR: say("Repair"),
    EventKind.CREDIT_NOTE: say("Credit note"),
    EventKind.USAGE: say("Units used"),
    EventKind.DISPOSAL: say("Disposal"),
}
_ENDINGS = {
    Ending.SALE: say("Sell"),
    Ending.SCRAP: say("Scrap"),
    Ending.THEFT: say("Write off as stolen or lost"),
    Ending.TRADE_IN: say("Trade in"),
    Ending.RETURN: say("Return to the supplier"),
}
