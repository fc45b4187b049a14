"""`rackledger catalogue report`: the market report of chosen models as PDF."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.catalogue_asking import CurrencyOption, asking
from desktop.cli.output import a_locale, say


def report(
    models: Annotated[
        list[str], typer.Argument(metavar="MODEL…", help="One to six keys or names.")
    ],
    out: Annotated[Path, typer.Option(help="The PDF to write.")],
    letter: Annotated[bool, typer.Option(help="On US Letter paper instead of A4.")] = False,
    currency: CurrencyOption = None,
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="As if it were this day.")
    ] = None,
    prepared_by: Annotated[str, typer.Option(help="Who prepared it.")] = "",
    language: Annotated[str, typer.Option(help="en or sv")] = "en",
    locale: Annotated[
        str, typer.Option(callback=a_locale, help="How numbers are written: en_US …")
    ] = "en_US",
) -> None:
    """Print the market report of models in the bundled catalogue: prices, trend, what replaces it.

    With a ledger's own models and prices: rackledger report LEDGER market --models NAME …
    """
    from desktop.cli.reporting import write_bundled_market
    from desktop.prints.asked import Asked

    asked = Asked(
        paper="letter" if letter else "a4",
        on=on.date() if on else datetime.now(UTC).date(),
        prepared_by=prepared_by,
        language=language,
        locale=locale,
        models=tuple(models),
        currency=currency.upper() if currency else None,
    )
    with asking(None) as ask:
        size = write_bundled_market(ask, out, asked)
    say(f"Wrote {out} ({size}).")
