"""`rackledger books LEDGER …`: posting, events, disposals, schedules, roll-forward, journal."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli import books_events, books_kept, books_told

app = typer.Typer(
    help="Depreciation books: schedules, posting, events, disposals, roll-forward, journal.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.command("list")(books_kept.list_)
app.command()(books_kept.value)
app.command("set")(books_kept.set_)
app.command()(books_told.schedule)
app.command()(books_events.post)
app.command()(books_events.event)
app.command()(books_events.dispose)
app.command()(books_told.rollforward)
app.command()(books_told.journal)


@app.callback()
def books_(
    context: typer.Context,
    ledger: Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")],
) -> None:
    """Depreciation books: schedules, posting, events, disposals, roll-forward, journal."""
    context.obj = ledger
