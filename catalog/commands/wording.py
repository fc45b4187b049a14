"""How commands name what they did, so that the journal and the undo button read like sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from catalog.models.columns import Stored
    from catalog.store.writing import Image
    from money import Amount

LONGEST_NAME = 60


def quoted(text: Stored) -> str:
    """“text”, shortened so that a title stays a line."""
    name = str(text)
    return f"“{name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + '…'}”"


def asset_name(image: Image) -> str:
    """An asset as titles name it."""
    return quoted(image["name"])


def counted(count: int, one: str, many: str) -> str:
    """`1 asset`, `12 assets`."""
    return f"{count:,} {one if count == 1 else many}"


def amount_words(amount: Amount) -> str:
    """An amount as titles and refusals write it: `12,500.00 EUR`."""
    return f"{amount.number:,} {amount.currency}"
