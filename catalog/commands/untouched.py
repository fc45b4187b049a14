"""What is posted stays: the terms of a book that is posted are not replaced and not removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.commands.wording import asset_name
from catalog.errors import RefusedError
from catalog.models import Asset, Book
from catalog.store.courses import happened_to, posted_until
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.store.writing import Writing


def require_untouched(writing: Writing, books: Sequence[int]) -> None:
    """Refuse to replace the terms of books that are posted or to which something happened."""
    until = posted_until(writing.connection, books)
    happened = happened_to(writing.connection, books)
    for number in books:
        if number in until or number in happened:
            book = writing.image(Book, number)
            asset = writing.image(Asset, int(book["asset_id"]))  # type: ignore[arg-type]
            why = (
                say("is posted to {until}", until=until[number])
                if number in until
                else "has events that its terms are part of"
            )
            raise RefusedError(
                say(
                    "The {name} book of {asset_name} {why}: its terms stay.",
                    name=book["name"],
                    asset_name=asset_name(asset),
                    why=why,
                ),
                advice="Enter a change of terms as an event, or reverse the posting first.",
            )
