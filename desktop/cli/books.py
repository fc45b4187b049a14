"""`rackledger depreciate`: a schedule on the command line."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.output import fail, failures_in_words, say, say_json
from planning.depreciation import Convention, DepreciationError, Frequency, Method, Terms

if TYPE_CHECKING:
    from planning.depreciation import Schedule


def depreciate(
    method: Annotated[Method, typer.Option(help="How the cost is spread.")],
    cost: Annotated[str, typer.Option(help="Such as '12000.00 EUR'.")],
    life_months: Annotated[int, typer.Option(min=1, max=1200)],
    in_service: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"])],
    salvage: Annotated[str | None, typer.Option(help="Zero unless given.")] = None,
    convention: Annotated[Convention, typer.Option()] = Convention.FULL_MONTH,
    frequency: Annotated[Frequency, typer.Option()] = Frequency.MONTH,
    factor: Annotated[str, typer.Option(help="For declining balance: 2 is double.")] = "2",
    rate: Annotated[str | None, typer.Option(help="For a fixed rate: 0.6316.")] = None,
    switch: Annotated[bool, typer.Option(help="Switch to straight line when it pays.")] = False,
    fiscal_year_end: Annotated[str, typer.Option(help="Month and day: 12-31.")] = "12-31",
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Print the depreciation schedule of an asset, exact to the minor unit."""
    from money import Amount
    from money.text import parse_amount
    from planning.depreciation import schedule

    with failures_in_words():
        paid = parse_amount(cost)
        rest = parse_amount(salvage, paid.currency) if salvage else Amount.zero(paid.currency)
    try:
        month, day = (int(part) for part in fiscal_year_end.split("-"))
        terms = Terms(
            cost=paid,
            salvage=rest,
            in_service=in_service.date(),
            life_months=life_months,
            method=method,
            convention=convention,
            frequency=frequency,
            factor=Decimal(factor),
            rate=Decimal(rate) if rate else None,
            switch=switch,
            fiscal_year_end=(month, day),
        )
    except DepreciationError as error:
        raise fail(str(error)) from None
    except (ValueError, InvalidOperation):
        raise fail("A factor and a rate are numbers; a fiscal year end is like 12-31.") from None
    plan = schedule(terms)
    if as_json:
        say_json(_as_values(plan))
    else:
        _print(plan)


def _as_values(plan: Schedule) -> dict[str, object]:
    return {
        "currency": plan.terms.cost.currency,
        "cost": str(plan.terms.cost.number),
        "salvage": str(plan.terms.salvage.number),
        "total": str(plan.total.number),
        "reason": str(plan.reason),
        "rows": [
            {
                "n": row.n,
                "period_start": row.start,
                "period_end": row.end,
                "unrounded": None if row.unrounded is None else str(row.unrounded.number),
                "amount": str(row.amount.number),
                "accumulated": str(row.accumulated.number),
                "book_value": str(row.book_value.number),
            }
            for row in plan.rows
        ],
    }


def _print(plan: Schedule) -> None:
    say(str(plan.reason))
    say()
    heads = ("n", "from", "to", "charge", "accumulated", "book value")
    rows = [
        (
            str(row.n),
            row.start.isoformat(),
            row.end.isoformat(),
            str(row.amount.number),
            str(row.accumulated.number),
            str(row.book_value.number),
        )
        for row in plan.rows
    ]
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]
    for row in [heads, *rows]:
        say("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)))
    say(f"All amounts in {plan.terms.cost.currency}; total {plan.total.number}.")
