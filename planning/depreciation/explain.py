"""A schedule in words: the rule, the formula and the inputs, for any screen or report."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.depreciation.printed import Part
from planning.depreciation.printed_years import year_of
from planning.depreciation.terms import Convention, Frequency, Method, RateBase
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from fractions import Fraction

    from planning.depreciation.printed import PrintedTable
    from planning.depreciation.row import Period
    from planning.depreciation.terms import Terms

CONVENTION_TEXTS: Final = {
    Convention.FULL_MONTH: "the month in service counts whole",
    Convention.NEXT_MONTH: "the month after the one in service counts first",
    Convention.NEAREST_MONTH: "in service by the 15th the month counts whole, later not at all",
    Convention.HALF_MONTH: "in service by the 15th the month counts whole, later half",
    Convention.MID_MONTH: "the month in service counts half",
    Convention.MID_QUARTER: "the fiscal quarter in service counts half",
    Convention.HALF_YEAR: "the first fiscal year counts half",
    Convention.FULL_YEAR: "the first fiscal year counts whole",
    Convention.DAYS_IN_YEAR: "by real days over the days of each fiscal year, the first day counts",
    Convention.DAYS_OF_LIFE: "by real days over the days of the whole life, the first day counts",
    Convention.DAYS_30_360: "by days of a 30-day month and a 360-day year, the first day counts",
    Convention.DAYS_365: "by real days over 365 in every year, the first day counts",
}
FREQUENCY_TEXTS: Final = {
    Frequency.MONTH: "each month",
    Frequency.QUARTER: "each fiscal quarter",
    Frequency.YEAR: "each fiscal year",
}
EXPENSED_TEXT: Final = "Section 179: expensed in the year of service"
BONUS_TEXT: Final = "Bonus depreciation in the year of service"
RATE_LABEL: Final = "Rate a year"
_MILLIONTH: Final = Decimal("0.000001")
_TEN_THOUSANDTH: Final = Decimal("0.0001")
RATE_BASE_TEXTS: Final = {
    RateBase.YEAR_OPENING: "book value at the start of the fiscal year",
    RateBase.PERIOD_OPENING: "book value at the start of the period",
}


def method_text(terms: Terms) -> str:
    """The method by its name: “Double declining balance with switch to straight line”."""
    if terms.method is Method.DECLINING_BALANCE:
        times = (
            "Double declining" if terms.factor == 2 else f"{terms.factor.normalize():f}× declining"
        )
        name = f"{times} balance"
    else:
        name = {
            Method.STRAIGHT_LINE: "Straight line",
            Method.SUM_OF_YEARS_DIGITS: "Sum of years’ digits",
            Method.FIXED_RATE: "Fixed written-down-value rate",
            Method.UNITS_OF_PRODUCTION: "Units of production",
            Method.PERCENT_TABLE: "" if terms.table is None else terms.table.title,
        }[terms.method]
    return f"{name} with switch to straight line" if terms.declines and terms.switch else name


def explain(terms: Terms) -> Reason:
    """Why the schedule of `terms` is what it is."""
    return Reason(
        rule=f"{method_text(terms)}, {FREQUENCY_TEXTS[terms.frequency]}; "
        f"{CONVENTION_TEXTS[terms.convention]}",
        formula=_formula(terms),
        inputs=_inputs(terms),
        rounding=_rounding(terms),
    )


@dataclass(frozen=True, slots=True)
class RowKind:
    """What is special about a row: straight line since the switch, or a part of the first year."""

    straight: bool = False
    part: Part = Part.PERIOD


def explain_row(terms: Terms, row: Period, share: Fraction, how: RowKind) -> Reason:
    """Why one row charges what it does: rule, convention, rate, days and rounding.

    `share` is its part of the life that was left when the row was planned.
    """
    if terms.table is not None:
        return _explain_printed(terms, terms.table, row, how.part)
    if row.unrounded is None:
        formula = f"what was left above {_least(terms)}"
        rounding = ""
    else:
        formula = "straight line since the switch" if how.straight else _formula(terms)
        step = "" if terms.rounding_unit is None else f" to steps of {terms.rounding_unit}"
        rounding = f"{row.unrounded.number.quantize(_MILLIONTH):f} rounded half up{step}"
        if row.amount < row.unrounded.rounded() and not step:
            rounding = f"{rounding}, no more than was left above {_least(terms)}"
    return Reason(
        rule=f"{method_text(terms)}; {CONVENTION_TEXTS[terms.convention]}",
        formula=formula,
        inputs=(
            Input("Period", f"{row.start} to {row.end}"),
            Input("Days in the period", str((row.end - row.start).days + 1)),
            Input("Share of the life", f"{share.numerator}/{share.denominator}"),
            *_rate_inputs(terms),
            Input("Book value before", str(row.book_value + row.amount)),
            Input("Charge", str(row.amount)),
        ),
        rounding=rounding,
        source=f"Rules of version {terms.rule_version}",
    )


def _explain_printed(terms: Terms, table: PrintedTable, row: Period, part: Part) -> Reason:
    """Table, year, percentage, basis; or what the first year takes before them."""
    given = [Input("Period", f"{row.start} to {row.end}")]
    after_179 = terms.cost - table.expensed
    percent = f"{table.bonus_percent.normalize():f} %"
    rounding = "" if row.unrounded is None else f"{row.unrounded.number:f} rounded half up"
    if part is Part.EXPENSED:
        rule, formula, rounding = EXPENSED_TEXT, "the amount elected, in the year of service", ""
        given += [Input("Cost", str(terms.cost))]
    elif part is Part.BONUS:
        rule, formula = BONUS_TEXT, f"(cost - section 179) × {percent}"
        given += [Input("Cost less section 179", str(after_179)), Input("Bonus", percent)]
    else:
        year = year_of(terms, row.end)
        rule = f"{table.title}; {CONVENTION_TEXTS[terms.convention]}"
        formula = f"basis × percentage of year {year}"
        if row.unrounded is None:
            formula = f"the last year takes the rest of the basis ({formula})"
        basis = Amount.of_minor(table.basis_minor(terms.cost.minor), terms.cost.currency)
        given += [
            Input("Year", f"{year} of {len(table.percents)}"),
            Input("Percentage", f"{table.percents[min(year, len(table.percents)) - 1]} %"),
            Input("Basis", str(basis)),
        ]
    given += [
        Input("Book value before", str(row.book_value + row.amount)),
        Input("Charge", str(row.amount)),
    ]
    source = table.title if part is Part.PERIOD else table.source
    return Reason(rule, formula, tuple(given), rounding, f"{source}; tax rules {table.tax_rules}")


def _least(terms: Terms) -> str:
    return "the salvage value" if terms.stop_at is None else "the book value to stop at"


def _rate_inputs(terms: Terms) -> tuple[Input, ...]:
    """The rate a year: of the cost for straight line, of the book value for declining methods."""
    if terms.method is Method.FIXED_RATE and terms.rate is not None:
        return (Input(RATE_LABEL, f"{(terms.rate * 100).normalize():f} %"),)
    if (
        terms.method not in {Method.STRAIGHT_LINE, Method.DECLINING_BALANCE}
        or not terms.life_months
    ):
        return ()
    times = terms.factor if terms.method is Method.DECLINING_BALANCE else Decimal(1)
    rate = times * 1200 / terms.life_months
    return (Input(RATE_LABEL, f"{rate.quantize(_TEN_THOUSANDTH).normalize():f} %"),)


def _formula(terms: Terms) -> str:
    if terms.method is Method.STRAIGHT_LINE:
        return "(cost - salvage) × share of the life in the period"
    if terms.method is Method.SUM_OF_YEARS_DIGITS:
        return (
            "(cost - salvage) × years left at the start of the year / sum of the years’ digits, "
            "even within a year of the life"
        )
    if terms.method is Method.PERCENT_TABLE:
        return "(cost - section 179 - bonus) × percentage of the year"
    if terms.method is Method.UNITS_OF_PRODUCTION:
        return "(cost - salvage) × units of the period / units of the whole life"
    rate = "factor / years of life" if terms.method is Method.DECLINING_BALANCE else "yearly rate"
    switch = (
        "; from the first period in which (book value - salvage) / life left is at least as much, "
        "that amount, fixed once"
        if terms.switch
        else ""
    )
    return f"{RATE_BASE_TEXTS[terms.rate_base]} × {rate} × years in the period{switch}"


def _inputs(terms: Terms) -> tuple[Input, ...]:
    given = [
        Input("Cost", str(terms.cost)),
        Input("Salvage value", str(terms.salvage)),
        Input("In service", terms.in_service.isoformat()),
        Input("Life", f"{terms.life_months} months"),
    ]
    if terms.method is Method.DECLINING_BALANCE:
        given.append(Input("Factor", f"{terms.factor.normalize():f}"))
    if terms.method is Method.FIXED_RATE and terms.rate is not None:
        given.append(Input("Yearly rate", f"{(terms.rate * 100).normalize():f} %"))
    if terms.total_units is not None:
        given.append(Input("Units of the whole life", f"{terms.total_units.normalize():f}"))
    if terms.table is not None:
        given += _table_inputs(terms.table)
    if terms.stop_at is not None:
        given.append(Input("Charges stop at", str(terms.stop_at)))
    if terms.opening is not None:
        given.append(Input("Charged by opening", str(terms.opening.accumulated)))
        given.append(Input("Opening on", terms.opening.on.isoformat()))
    month, day = terms.fiscal_year_end
    given.append(Input("Fiscal year ends", f"{month:02d}-{day:02d}"))
    return tuple(given)


def _table_inputs(table: PrintedTable) -> list[Input]:
    listed = "; ".join(f"{each:f}" for each in table.percents)
    return [
        Input("Section 179", str(table.expensed)),
        Input("Bonus", f"{table.bonus_percent.normalize():f} %"),
        Input("Percentages", listed),
        Input("Tax rules", table.tax_rules),
    ]


def _rounding(terms: Terms) -> str:
    last = (
        "the last period takes the rest"
        if terms.takes_rest
        else "what the last period leaves stays on the books"
    )
    unit = (
        f"the smallest unit of {terms.cost.currency}"
        if terms.rounding_unit is None
        else f"steps of {terms.rounding_unit}"
    )
    least = "salvage value" if terms.stop_at is None else "book value to stop at"
    return f"Each period rounded half up to {unit}, never below the {least}; {last}"
