"""What the commands of `rackledger books` share: options, the ledger, and which books are meant."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from catalog.models import AssetKind
from desktop.cli.output import fail, failures_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from catalog.queries.books import KeptBook
    from catalog.queries.filters import AssetFilter
    from catalog.store.ledger import Ledger
    from money import Amount

DAY: Final = ["%Y-%m-%d"]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
CsvOption = Annotated[bool, typer.Option("--csv", help="Print the result as CSV.")]
BookOption = Annotated[str, typer.Option("--book", help="The book by its name.")]
TagOption = Annotated[list[str] | None, typer.Option("--asset", help="Tag; more than one may be.")]
KindOption = Annotated[list[AssetKind] | None, typer.Option("--kind", help="Only this kind.")]
DayOption = Annotated[datetime, typer.Option(formats=DAY)]
Tag = Annotated[str, typer.Argument(metavar="TAG", help="The asset's tag.")]


@contextmanager
def opened(context: typer.Context) -> Iterator[Ledger]:
    """The ledger that was named; what depreciation refuses is said in words."""
    from catalog.store.ledger import Ledger
    from planning.depreciation import DepreciationError

    path: Path = context.obj
    with failures_in_words():
        try:
            with Ledger.open(path) as ledger:
                yield ledger
        except DepreciationError as error:
            raise fail(str(error)) from None


def filtered(
    ledger: Ledger, tags: Sequence[str] | None, kinds: Sequence[AssetKind] | None
) -> AssetFilter:
    """The assets with these tags and of these kinds; ends where there is no such tag."""
    from catalog.queries.books import assets_tagged
    from catalog.queries.filters import AssetFilter

    numbers = ledger.ask(assets_tagged, tuple(tags)) if tags else {}
    missing = [tag for tag in tags or () if tag not in numbers]
    if missing:
        raise fail(f"There is no asset with the tag “{missing[0][:60]}”.")
    return AssetFilter(kinds=tuple(kinds or ()), asset_ids=tuple(numbers.values()))


def chosen_books(
    ledger: Ledger,
    book: str,
    tags: Sequence[str] | None,
    kinds: Sequence[AssetKind] | None,
) -> tuple[KeptBook, ...]:
    """The books of that name (empty: of any) of the assets that pass."""
    from catalog.queries.books import kept_books

    return ledger.ask(kept_books, filtered(ledger, tags, kinds), (book,) if book else ())


def one_book(ledger: Ledger, tag: str, book: str) -> KeptBook:
    """The book of one asset; ends where there is none."""
    found = chosen_books(ledger, book, [tag], None)
    if not found:
        raise fail(f"“{tag}” has no book “{book[:60]}”.")
    return found[0]


def amount_in(text: str | None, kept: KeptBook) -> Amount | None:
    """An amount as it was typed, in the currency of the book unless it names one."""
    from money.text import parse_amount

    return None if text is None else parse_amount(text, kept.terms.cost.currency)
