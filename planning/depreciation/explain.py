"""A schedule in words: the rule, the formula and the inputs, for any screen or report."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from money.sentence import joined, say, shown
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
    Convention.FULL_MONTH: say("the month in service counts whole"),
    Convention.NEXT_MONTH: say("the month after the one in service counts first"),
    Convention.NEAREST_MONTH: say(
        "in service by the 15th the month counts whole, later not at all"
    ),
    Convention.HALF_MONTH: say("in service by the 15th the month counts whole, later half"),
    Convention.MID_MONTH: say("the month in service counts half"),
    Convention.MID_QUARTER: say("the fiscal quarter in service counts half"),
    Convention.HALF_YEAR: say("the first fiscal year counts half"),
    Convention.FULL_YEAR: say("the first fiscal year counts whole"),
    Convention.DAYS_IN_YEAR: say(
        "by real days over the days of each fiscal year, the first day counts"
    ),
    Convention.DAYS_OF_LIFE: say(
        "by real days over the days of the whole life, the first day counts"
    ),
    Convention.DAYS_30_360: say(
        "by days of a 30-day month and a 360-day year, the first day counts"
    ),
    Convention.DAYS_365: say("by real days over 365 in every year, the first day counts"),
}
FREQUENCY_TEXTS: Final = {
    Frequency.MONTH: say("each month"),
    Frequency.QUARTER: say("each fiscal quarter"),
    Frequency.YEAR: say("each fiscal year"),
}
EXPENSED_TEXT: Final = say("Section 179: expensed in the year of service")
BONUS_TEXT: Final = say("Bonus depreciation in the year of service")
RATE_LABEL: Final = say("Rate a year")
_MILLIONTH: Final = Decimal("0.000001")
_TEN_THOUSANDTH: Final = Decimal("0.0001")
RATE_BASE_TEXTS: Final = {
    RateBase.YEAR_OPENING: say("book value at the start of the fiscal year"),
    RateBase.PERIOD_OPENING: say("book value at the start of the period"),
}


def method_text(terms: Terms) -> str:
    """The method by its name: “Double declining balance with switch to straight line”."""
    name: str
    if terms.method is Method.DECLINING_BALANCE:
        times = (
            say("Double declining")
            if terms.factor == 2
            else say("{factor:f}× declining", factor=terms.factor.normalize())
        )
        name = say("{times} balance", times=times)
    else:
        name = {
            Method.STRAIGHT_LINE: say("Straight line"),
            Method.SUM_OF_YEARS_DIGITS: say("Sum of years’ digits"),
            Method.FIXED_RATE: say("Fixed written-down-value rate"),
            Method.UNITS_OF_PRODUCTION: say("Units of production"),
            Method.PERCENT_TABLE: "" if terms.table is None else terms.table.title,
        }[terms.method]
    return (
        say("{name} with switch to straight line", name=name)
        if terms.declines and terms.switch
        else name
    )


def explain(terms: Terms) -> Reason:
    """Why the schedule of `terms` is what it is."""
    return Reason(
        rule=say(
            "{method_text}, {frequency_text}; {convention_text}",
            method_text=method_text(terms),
            frequency_text=FREQUENCY_TEXTS[terms.frequency],
            convention_text=CONVENTION_TEXTS[terms.convention],
        ),
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
    formula: str
    rounding: str = ""
    if row.unrounded is None:
        formula = say("what was left above {least}", least=_least(terms))
    else:
        formula = say("straight line since the switch") if how.straight else _formula(terms)
        step = (
            ""
            if terms.rounding_unit is None
            else say(" to steps of {rounding_unit}", rounding_unit=terms.rounding_unit)
        )
        rounding = say(
            "{unrounded:f} rounded half up{step}",
            unrounded=row.unrounded.number.quantize(_MILLIONTH),
            step=step,
        )
        if row.amount < row.unrounded.rounded() and not step:
            rounding = say(
                "{rounding}, no more than was left above {least}",
                rounding=rounding,
                least=_least(terms),
            )
    return Reason(
        rule=say(
            "{method_text}; {convention_text}",
            method_text=method_text(terms),
            convention_text=CONVENTION_TEXTS[terms.convention],
        ),
        formula=formula,
        inputs=(
            Input("Period", say("{start} to {end}", start=row.start, end=row.end)),
            Input("Days in the period", shown((row.end - row.start).days + 1)),
            Input(
                "Share of the life",
                say(
                    "{numerator}/{denominator}",
                    numerator=share.numerator,
                    denominator=share.denominator,
                ),
            ),
            *_rate_inputs(terms),
            Input("Book value before", shown(row.book_value + row.amount)),
            Input("Charge", shown(row.amount)),
        ),
        rounding=rounding,
        source=say("Rules of version {rule_version}", rule_version=terms.rule_version),
    )


def _explain_printed(terms: Terms, table: PrintedTable, row: Period, part: Part) -> Reason:
    """Table, year, percentage, basis; or what the first year takes before them."""
    given = [Input("Period", say("{start} to {end}", start=row.start, end=row.end))]
    after_179 = terms.cost - table.expensed
    percent = say("{bonus_percent:f} %", bonus_percent=table.bonus_percent.normalize())
    rounding = (
        ""
        if row.unrounded is None
        else say("{unrounded:f} rounded half up", unrounded=row.unrounded.number)
    )
    if part is Part.EXPENSED:
        rule, formula, rounding = (
            EXPENSED_TEXT,
            say("the amount elected, in the year of service"),
            "",
        )
        given += [Input("Cost", shown(terms.cost))]
    elif part is Part.BONUS:
        rule, formula = BONUS_TEXT, say("(cost - section 179) × {percent}", percent=percent)
        given += [Input("Cost less section 179", shown(after_179)), Input("Bonus", percent)]
    else:
        year = year_of(terms, row.end)
        rule = say(
            "{title}; {convention_text}",
            title=table.title,
            convention_text=CONVENTION_TEXTS[terms.convention],
        )
        formula = say("basis × percentage of year {year}", year=year)
        if row.unrounded is None:
            formula = say("the last year takes the rest of the basis ({formula})", formula=formula)
        basis = Amount.of_minor(table.basis_minor(terms.cost.minor), terms.cost.currency)
        given += [
            Input("Year", say("{year} of {percents}", year=year, percents=len(table.percents))),
            Input(
                "Percentage",
                say("{percent} %", percent=table.percents[min(year, len(table.percents)) - 1]),
            ),
            Input("Basis", shown(basis)),
        ]
    given += [
        Input("Book value before", shown(row.book_value + row.amount)),
        Input("Charge", shown(row.amount)),
    ]
    source = table.title if part is Part.PERIOD else table.source
    return Reason(
        rule,
        formula,
        tuple(given),
        rounding,
        say("{source}; tax rules {tax_rules}", source=source, tax_rules=table.tax_rules),
    )


def _least(terms: Terms) -> str:
    return say("the salvage value") if terms.stop_at is None else say("the book value to stop at")


def _rate_inputs(terms: Terms) -> tuple[Input, ...]:
    """The rate a year: of the cost for straight line, of the book value for declining methods."""
    if terms.method is Method.FIXED_RATE and terms.rate is not None:
        return (Input(RATE_LABEL, say("{rate:f} %", rate=(terms.rate * 100).normalize())),)
    if (
        terms.method not in {Method.STRAIGHT_LINE, Method.DECLINING_BALANCE}
        or not terms.life_months
    ):
        return ()
    times = terms.factor if terms.method is Method.DECLINING_BALANCE else Decimal(1)
    rate = times * 1200 / terms.life_months
    return (Input(RATE_LABEL, say("{rate:f} %", rate=rate.quantize(_TEN_THOUSANDTH).normalize())),)


def _formula(terms: Terms) -> str:
    if terms.method is Method.STRAIGHT_LINE:
        return say("(cost - salvage) × share of the life in the period")
    if terms.method is Method.SUM_OF_YEARS_DIGITS:
        return say(
            "(cost - salvage) × years left at the start of the year / sum of "
            "the years’ digits, even within a year of the life"
        )
    if terms.method is Method.PERCENT_TABLE:
        return say("(cost - section 179 - bonus) × percentage of the year")
    if terms.method is Method.UNITS_OF_PRODUCTION:
        return say("(cost - salvage) × units of the period / units of the whole life")
    rate = (
        say("factor / years of life")
        if terms.method is Method.DECLINING_BALANCE
        else say("yearly rate")
    )
    switch = (
        say(
            "; from the first period in which (book value - salvage) / life "
            "left is at least as much, that amount, fixed once"
        )
        if terms.switch
        else ""
    )
    return say(
        "{rate_base_text} × {rate} × years in the period{switch}",
        rate_base_text=RATE_BASE_TEXTS[terms.rate_base],
        rate=rate,
        switch=switch,
    )


def _inputs(terms: Terms) -> tuple[Input, ...]:
    given = [
        Input("Cost", shown(terms.cost)),
        Input("Salvage value", shown(terms.salvage)),
        Input("In service", terms.in_service.isoformat()),
        Input("Life", say("{life_months} months", life_months=terms.life_months)),
    ]
    if terms.method is Method.DECLINING_BALANCE:
        given.append(Input("Factor", say("{factor:f}", factor=terms.factor.normalize())))
    if terms.method is Method.FIXED_RATE and terms.rate is not None:
        given.append(Input("Yearly rate", say("{rate:f} %", rate=(terms.rate * 100).normalize())))
    if terms.total_units is not None:
        given.append(
            Input(
                "Units of the whole life",
                say("{total_units:f}", total_units=terms.total_units.normalize()),
            )
        )
    if terms.table is not None:
        given += _table_inputs(terms.table)
    if terms.stop_at is not None:
        given.append(Input("Charges stop at", shown(terms.stop_at)))
    if terms.opening is not None:
        given.append(Input("Charged by opening", shown(terms.opening.accumulated)))
        given.append(Input("Opening on", terms.opening.on.isoformat()))
    month, day = terms.fiscal_year_end
    given.append(Input("Fiscal year ends", say("{month:02d}-{day:02d}", month=month, day=day)))
    return tuple(given)


def _table_inputs(table: PrintedTable) -> list[Input]:
    listed = joined((shown(each, "f") for each in table.percents), "; ")
    return [
        Input("Section 179", shown(table.expensed)),
        Input("Bonus", say("{bonus_percent:f} %", bonus_percent=table.bonus_percent.normalize())),
        Input("Percentages", listed),
        Input("Tax rules", table.tax_rules),
    ]


def _rounding(terms: Terms) -> str:
    last = (
        say("the last period takes the rest")
        if terms.takes_rest
        else say("what the last period leaves stays on the books")
    )
    unit = (
        say("the smallest unit of {currency}", currency=terms.cost.currency)
        if terms.rounding_unit is None
        else say("steps of {rounding_unit}", rounding_unit=terms.rounding_unit)
    )
    least = say("salvage value") if terms.stop_at is None else say("book value to stop at")
    return say(
        "Each period rounded half up to {unit}, never below the {least}; {last}",
        unit=unit,
        least=least,
        last=last,
    )
