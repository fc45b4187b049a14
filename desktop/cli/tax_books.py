"""`rackledger tax book`: the tax books of a ledger's assets by printed percentages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.output import say
from desktop.cli.tax_asking import JsonOption, questions, reason_values, say_notice, say_values

if TYPE_CHECKING:
    from catalog.queries.tax import TaxBook


def book(
    ledger: Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")],
    asset: Annotated[
        list[str] | None, typer.Option(help="Repeated: only assets with these tags.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """The tax book of assets in US dollars by the published MACRS percentages, year by year."""
    from catalog.queries.tax import macrs_tax_books
    from catalog.store.ledger import Ledger

    with questions() as known, Ledger.open(ledger) as opened:
        found = opened.ask(macrs_tax_books, rules=known, tags=tuple(asset or ()))
    if as_json:
        say_values(known, {"books": [_book(one) for one in found]})
        return
    for one in found:
        say(f"{one.tag} {one.name}: {one.book.asset.cost}, {one.book.schedule.table.title}")
        for year in one.years:
            gain = "" if year.gain is None else f", gain {year.gain.number}"
            say(
                f"  {year.period.start} to {year.period.end}: deduction {year.deduction.number}, "
                f"adjusted basis {year.adjusted_basis.number}{gain}"
            )
    say(f"{len(found)} tax books. Inputs and reasons: --json.")
    say_notice(known, None)


def _book(one: TaxBook) -> dict[str, object]:
    return {
        "tag": one.tag,
        "name": one.name,
        "cost": one.book.asset.cost,
        "acquired": one.book.asset.bought,
        "placed_in_service": one.book.asset.in_service,
        "disposed": one.book.asset.gone,
        "table": one.book.schedule.table.title,
        "bonus_percent": one.book.bonus.percent,
        "years": [
            {
                "start": year.period.start,
                "end": year.period.end,
                "deduction": year.deduction,
                "adjusted_basis": year.adjusted_basis,
                "gain": year.gain,
            }
            for year in one.years
        ],
        "reasons": [reason_values(reason) for reason in one.book.reasons],
    }
