"""What people do with depreciation books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.commands.untouched import require_untouched
from catalog.commands.wording import asset_name
from catalog.models import Asset, Book, BookDraft
from catalog.store.writing import table_of
from money.sentence import counted, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.store.writing import Writing


def set_books(writing: Writing, *, drafts: Sequence[BookDraft]) -> list[int]:
    """Give assets depreciation books, replacing those of the same name; returns their numbers."""
    if len(drafts) == 1:
        asset = writing.image(Asset, drafts[0].asset_id)
        writing.title = say("Depreciate {asset_name}", asset_name=asset_name(asset))
    else:
        writing.title = say("Depreciate {drafts}", drafts=counted(len(drafts), "asset", "assets"))
    standing = _standing(writing)
    updates = {}
    additions = []
    for draft in drafts:
        number = standing.get((draft.asset_id, draft.name))
        if number is None:
            additions.append(draft)
        else:
            updates[number] = draft
    images = writing.find_images(table_of(Book), updates)
    require_untouched(
        writing,
        [n for n, draft in updates.items() if images[n] != {"id": n, **draft.columns()}],
    )
    writing.update_many(Book, updates)
    return [*updates, *writing.insert_many(Book, additions)]


def remove_book(writing: Writing, *, book_id: int) -> None:
    """Remove a book that was entered by mistake."""
    book = writing.image(Book, book_id)
    asset = writing.image(Asset, int(book["asset_id"]))  # type: ignore[arg-type]
    require_untouched(writing, [book_id])
    writing.title = say(
        "Remove the {name} book of {asset_name}", name=book["name"], asset_name=asset_name(asset)
    )
    writing.delete(Book, book_id)


def _standing(writing: Writing) -> dict[tuple[int, str], int]:
    books = table_of(Book)
    rows = writing.connection.execute(select(books.c.asset_id, books.c.name, books.c.id))
    return {(row.asset_id, row.name): row.id for row in rows}
