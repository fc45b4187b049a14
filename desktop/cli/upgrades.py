"""`rackledger upgrades`: every upgrade that the rules recommend, as a table."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.output import fail, failures_in_words, say

_ENDINGS = (".csv", ".xlsx")


def upgrades(
    path: Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")],
    out: Annotated[Path, typer.Option(help="The CSV or XLSX file to write.")],
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day of ages and prices.")
    ] = None,
) -> None:
    """Write every recommended upgrade, the most pressing first; the budget report lists some."""
    from catalog.store.ledger import Ledger
    from desktop.prints.asked import Asked
    from desktop.prints.upgrade_list import write_upgrades

    if out.suffix.casefold() not in _ENDINGS:
        raise fail(f"“{out.name}” must end in .csv or .xlsx.")
    day = (on or datetime.now().astimezone()).date()
    with failures_in_words(), Ledger.open(path) as ledger:
        write_upgrades(ledger, Asked(on=day), out)
    say(f"Wrote {out} ({out.stat().st_size / 1000:,.0f} kB).")
