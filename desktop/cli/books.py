"""`rackledger depreciate`: a schedule on the command line."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.output import fail, failures_in_words, say, say_json
from planning.depreciation import (
    Convention,
    DepreciationError,
    Frequency,
    Method,
    Opening,
    RateBase,
    Terms,
)

if TYPE_CHECKING:
    from money import Amount
    from planning.depreciation import Schedule


def depreciate(
    method: Annotated[Method, typer.Option(help="How the cost is spread.")],
    cost: Annotated[str, typer.Option(help="Such as '12000.00 EUR'.")],
    life_months: Annotated[int, typer.Option(min=0, max=1200, help="0: expensed at once.")],
    in_service: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"])],
    salvage: Annotated[str | None, typer.Option(help="Zero unless given.")] = None,
    convention: Annotated[Convention, typer.Option()] = Convention.FULL_MONTH,
    frequency: Annotated[Frequency, typer.Option()] = Frequency.MONTH,
    factor: Annotated[str, typer.Option(help="For declining balance: 2 is double.")] = "2",
    rate: Annotated[str | None, typer.Option(help="For a fixed rate: 0.6316.")] = None,
    switch: Annotated[bool, typer.Option(help="Switch to straight line when it pays.")] = False,
    fiscal_year_end: Annotated[str, typer.Option(help="Month and day: 12-31.")] = "12-31",
    rest_in_last: Annotated[
        bool | None, typer.Option(help="Write the rest down in the last period, or leave it.")
    ] = None,
    rate_base: Annotated[
        RateBase, typer.Option(help="What a declining rate is applied to.")
    ] = RateBase.YEAR_OPENING,
    stop_at: Annotated[str | None, typer.Option(help="A memo value or floor: 1.00.")] = None,
    rounding_unit: Annotated[str | None, typer.Option(help="Smallest step: 0.05, 1.")] = None,
    total_units: Annotated[str | None, typer.Option(help="Units of the whole life.")] = None,
    units: Annotated[list[str] | None, typer.Option(help="Units of each period in turn.")] = None,
    opening: Annotated[str | None, typer.Option(help="Charged before it was taken over.")] = None,
    opening_on: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])] = None,
    opening_months: Annotated[int | None, typer.Option(min=1, help="Months that remain.")] = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Print the depreciation schedule of an asset, exact to the minor unit."""
    from money import Amount
    from money.text import parse_amount
    from planning.depreciation import schedule

    with failures_in_words():
        paid = parse_amount(cost)
        rest = parse_amount(salvage, paid.currency) if salvage else Amount.zero(paid.currency)
        stop, step, before = (
            parse_amount(text, paid.currency) if text else None
            for text in (stop_at, rounding_unit, opening)
        )
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
            rest_in_last=rest_in_last,
            rate_base=rate_base,
            stop_at=stop,
            rounding_unit=step,
            total_units=Decimal(total_units) if total_units else None,
            usage=tuple(Decimal(each) for each in units or ()),
            opening=_opening(before, opening_on, opening_months),
        )
        plan = schedule(terms)
    except DepreciationError as error:
        raise fail(str(error)) from None
    except (ValueError, InvalidOperation):
        raise fail("A factor and a rate are numbers; a fiscal year end is like 12-31.") from None
    if as_json:
        say_json(_as_values(plan))
    else:
        _print(plan)


def _opening(accumulated: Amount | None, on: datetime | None, months: int | None) -> Opening | None:
    if (accumulated is None) != (on is None):
        raise DepreciationError("--opening and --opening-on belong together.")
    if accumulated is None or on is None:
        return None
    return Opening(on.date(), accumulated, months)


def _as_values(plan: Schedule) -> dict[str, object]:
    return {
        "currency": plan.terms.cost.currency,
        "cost": str(plan.terms.cost.number),
        "salvage": str(plan.terms.salvage.number),
        "total": str(plan.total.number),
        "reason": str(plan.reason),
        "inputs": {item.label: item.text for item in plan.reason.inputs},
        "rule": plan.reason.rule,
        "formula": plan.reason.formula,
        "rounding": plan.reason.rounding,
        "rows": [
            {
                "n": row.n,
                "period_start": row.start,
                "period_end": row.end,
                "unrounded": None if row.unrounded is None else str(row.unrounded.number),
                "amount": str(row.amount.number),
                "accumulated": str(row.accumulated.number),
                "book_value": str(row.book_value.number),
                "reason": str(plan.row_reason(row.n)),
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
