"""How commands name what they did, so that the journal and the undo button read like sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from money.sentence import say

if TYPE_CHECKING:
    from catalog.models.columns import Stored
    from catalog.store.writing import Image
    from money import Amount
    from money.sentence import Sentence

LONGEST_NAME = 60


def quoted(text: Stored) -> Sentence:
    """“text”, shortened so that a title stays a line."""
    name = str(text)
    return say(
        "“{name}”", name=name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    )


def asset_name(image: Image) -> Sentence:
    """An asset as titles name it."""
    return quoted(image["name"])


def amount_words(amount: Amount) -> Sentence:
    """An amount as titles and refusals write it: `12,500.00 EUR`."""
    return say("{amount:,}", amount=amount)
