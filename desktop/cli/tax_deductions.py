"""`rackledger tax macrs|section179|bonus`: what the United States let one deduct, year by year."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.output import fail
from desktop.cli.tax_asking import Day, JsonOption, amount_of, day_of, questions, say_result

if TYPE_CHECKING:
    from money import Amount


class System(StrEnum):
    """The two systems of MACRS."""

    GDS = "gds"
    ADS = "ads"


class ConventionName(StrEnum):
    """The two conventions for equipment."""

    HALF_YEAR = "half-year"
    MID_QUARTER = "mid-quarter"


def macrs(
    cost: Annotated[str, typer.Option(help="Such as '12000.00 USD'.")],
    class_years: Annotated[int, typer.Option(help="The class: 5 for computers.")] = 5,
    system: Annotated[System, typer.Option()] = System.GDS,
    convention: Annotated[ConventionName, typer.Option()] = ConventionName.HALF_YEAR,
    quarter: Annotated[int | None, typer.Option(min=1, max=4, help="Of service.")] = None,
    placed: Annotated[
        list[str] | None,
        typer.Option(help="For the 40 % test, repeated: Q1=60000. It then picks the convention."),
    ] = None,
    section_179: Annotated[str | None, typer.Option(help="Taken before: 5000.")] = None,
    bonus_percent: Annotated[str | None, typer.Option(help="Such as 40.")] = None,
    acquired: Day = None,
    in_service: Day = None,
    disposed_year: Annotated[int | None, typer.Option(min=1, help="1 is that of service.")] = None,
    disposed_quarter: Annotated[int | None, typer.Option(min=1, max=4)] = None,
    proceeds: Annotated[str | None, typer.Option(help="Such as 4000.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Yearly deductions by the published percentages, after section 179 and bonus."""
    from money import Amount
    from planning.tax.macrs import Placed, convention_of_year, disposed
    from planning.tax.percent_tables import ADS, GDS, find_table
    from planning.tax.united_states import bonus, bonus_at, first_year_stack

    with questions() as known:
        basis = amount_of(cost, "USD")
        zero = Amount.zero(basis.currency)
        chosen, reasons = convention.value, list[Any]()
        if placed:
            bases = [Placed(*_quarter_basis(text, basis.currency)) for text in placed]
            test = convention_of_year(bases, known, day_of(in_service), basis.currency)
            chosen = test.convention
            reasons.append(test.reason)
        table = find_table(
            known.tables,
            class_years=class_years,
            system=GDS if system is System.GDS else ADS,
            convention=chosen,
            quarter=quarter,
        )
        expensed = amount_of(section_179, basis.currency) if section_179 else zero
        special = None
        if bonus_percent is not None:
            special = bonus_at(basis - expensed, _number(bonus_percent))
        elif acquired and in_service:
            special = bonus(
                known,
                basis - expensed,
                acquired.date(),
                in_service.date(),
                class_years=class_years,
            )
        stack = first_year_stack(basis, expensed, special, table)
        values: dict[str, object] = {
            "section_179": stack.section_179,
            "bonus": stack.bonus.amount,
            "basis": stack.macrs.basis,
            "table": table.title,
            "macrs": list(stack.macrs.amounts),
            "deductions": list(stack.amounts),
            "total": Amount.total(stack.amounts, basis.currency),
        }
        reasons += [stack.bonus.reason] if special else []
        reasons.append(stack.macrs.reason)
        if disposed_year is not None:
            had = amount_of(proceeds, basis.currency) if proceeds else None
            end = disposed(stack.macrs, disposed_year, disposed_quarter, had)
            values |= {
                "macrs": list(end.amounts),
                "share_of_the_last_year_percent": end.share_percent,
                "adjusted_basis": end.adjusted_basis,
                "gain": end.gain,
            }
            del values["deductions"], values["total"]
            reasons.append(end.reason)
    say_result(known, values, reasons, as_json=as_json)


def section179(
    placed_in_service: Annotated[str, typer.Option(help="Cost of the year: '4500000 USD'.")],
    year: Annotated[int, typer.Option(min=1900, max=2200, help="In which the tax year begins.")],
    elected: Annotated[str | None, typer.Option(help="Less than all of it.")] = None,
    business_income: Annotated[str | None, typer.Option(help="What bounds it.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Section 179 of a tax year: the limit, its phase-out, what is taken and carried forward."""
    from planning.tax.united_states import section_179

    with questions() as known:
        cost = amount_of(placed_in_service, "USD")
        result = section_179(
            known,
            date(year, 1, 1),
            cost,
            amount_of(elected, cost.currency) if elected else None,
            amount_of(business_income, cost.currency) if business_income else None,
        )
    values = {
        "limit": result.limit,
        "phased_out": result.phased_out,
        "maximum": result.maximum,
        "deduction": result.deduction,
        "carried_forward": result.carried_forward,
    }
    say_result(known, values, [result.reason], as_json=as_json)


def bonus(
    basis: Annotated[str, typer.Option(help="After section 179: '12000 USD'.")],
    acquired: Annotated[
        datetime, typer.Option(formats=["%Y-%m-%d"], help="Or the day of a binding contract.")
    ],
    in_service: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"])],
    class_years: Annotated[int, typer.Option(help="The class: 5 for computers.")] = 5,
    election_40: Annotated[bool, typer.Option("--election-40")] = False,
    as_json: JsonOption = False,
) -> None:
    """Bonus depreciation, which two dates decide."""
    from planning.tax.united_states import bonus as worked_out

    with questions() as known:
        result = worked_out(
            known,
            amount_of(basis, "USD"),
            acquired.date(),
            in_service.date(),
            class_years=class_years,
            election_40=election_40,
        )
    values = {"percent": result.percent, "bonus": result.amount, "remaining": result.remaining}
    say_result(known, values, [result.reason], as_json=as_json)


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or not 0 <= number <= 100:
        raise fail(f"“{text[:40]}” is no percentage; write a number from 0 to 100.")
    return number


def _quarter_basis(text: str, currency: str) -> tuple[int, Amount]:
    found = re.fullmatch(r"[Qq]([1-4])=(.+)", text.strip())
    if not found:
        raise fail(f"“{text[:40]}” is no basis of a quarter; write Q1=60000.")
    return int(found[1]), amount_of(found[2], currency)
