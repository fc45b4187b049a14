"""`rackledger tax`: tax figures by dated rules, each with its rule, source, inputs and rounding."""

from __future__ import annotations

import re
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.output import fail, failures_in_words, say, say_json
from planning.errors import PlanningError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.queries.tax import TaxBook
    from money import Amount
    from planning.reason import Reason
    from planning.tax import Parameter, TaxRules, Unknown
    from planning.tax.fleet import FleetYear, Jurisdiction
    from planning.tax.pooled import PooledAsset

app = typer.Typer(
    help="Tax figures by dated rules. Not tax advice.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])]


class System(StrEnum):
    """The two systems of MACRS."""

    GDS = "gds"
    ADS = "ads"


class ConventionName(StrEnum):
    """The two conventions for equipment."""

    HALF_YEAR = "half-year"
    MID_QUARTER = "mid-quarter"


class JurisdictionName(StrEnum):
    """Whose pools are worked out."""

    SE = "SE"
    UK = "UK"
    IN = "IN"
    DE = "DE"
    US = "US"


@app.command()
def rules(
    jurisdiction: Annotated[str, typer.Option(help="US, SE, UK, DE, IN or IFRS.")],
    on: Day = None,
    own: Annotated[bool, typer.Option("--own", help="Begin a table of your own rows.")] = False,
    as_json: JsonOption = False,
) -> None:
    """List the rules in force on a day with source, date and confidence, and unknown years."""
    from catalog.taxes import begin_own_rows, tax_rules
    from planning.tax import Unknown

    with failures_in_words():
        if own:
            say(f"Made {begin_own_rows()}; its rows are looked up first from now on.")
        known = tax_rules()
    code = jurisdiction.strip().upper()
    if code not in known.jurisdictions:
        raise fail(f"No rules are known for “{jurisdiction}”; {', '.join(known.jurisdictions)}.")
    day = on.date() if on else datetime.now().astimezone().date()
    answers = known.in_force(code, day)
    if as_json:
        values = {
            "jurisdiction": code,
            "on": day,
            "rules": [_parameter(a) for a in answers if not isinstance(a, Unknown)],
            "unknown": [_unknown(a) for a in answers if isinstance(a, Unknown)],
        }
        _say_values(known, values)
        return
    say(f"Rules of {code} on {day} (version {known.version}):")
    for answer in answers:
        say(f"  ⚠ {answer}" if isinstance(answer, Unknown) else f"  {answer.cited}")
        if not isinstance(answer, Unknown) and answer.condition:
            say(f"      if: {answer.condition}")
    _say_notice(known, day)


@app.command()
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

    with _questions() as known:
        basis = _amount(cost, "USD")
        zero = Amount.zero(basis.currency)
        chosen, reasons = convention.value, list[Any]()
        if placed:
            bases = [Placed(*_quarter_basis(text, basis.currency)) for text in placed]
            test = convention_of_year(bases, known, _day(in_service), basis.currency)
            chosen = test.convention
            reasons.append(test.reason)
        table = find_table(
            known.tables,
            class_years=class_years,
            system=GDS if system is System.GDS else ADS,
            convention=chosen,
            quarter=quarter,
        )
        expensed = _amount(section_179, basis.currency) if section_179 else zero
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
            had = _amount(proceeds, basis.currency) if proceeds else None
            end = disposed(stack.macrs, disposed_year, disposed_quarter, had)
            values |= {
                "macrs": list(end.amounts),
                "share_of_the_last_year_percent": end.share_percent,
                "adjusted_basis": end.adjusted_basis,
                "gain": end.gain,
            }
            del values["deductions"], values["total"]
            reasons.append(end.reason)
    _say_result(known, values, reasons, as_json=as_json)


@app.command("section179")
def section179(
    placed_in_service: Annotated[str, typer.Option(help="Cost of the year: '4500000 USD'.")],
    year: Annotated[int, typer.Option(min=1900, max=2200, help="In which the tax year begins.")],
    elected: Annotated[str | None, typer.Option(help="Less than all of it.")] = None,
    business_income: Annotated[str | None, typer.Option(help="What bounds it.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Section 179 of a tax year: the limit, its phase-out, what is taken and carried forward."""
    from planning.tax.united_states import section_179

    with _questions() as known:
        cost = _amount(placed_in_service, "USD")
        result = section_179(
            known,
            date(year, 1, 1),
            cost,
            _amount(elected, cost.currency) if elected else None,
            _amount(business_income, cost.currency) if business_income else None,
        )
    values = {
        "limit": result.limit,
        "phased_out": result.phased_out,
        "maximum": result.maximum,
        "deduction": result.deduction,
        "carried_forward": result.carried_forward,
    }
    _say_result(known, values, [result.reason], as_json=as_json)


@app.command()
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

    with _questions() as known:
        result = worked_out(
            known,
            _amount(basis, "USD"),
            acquired.date(),
            in_service.date(),
            class_years=class_years,
            election_40=election_40,
        )
    values = {"percent": result.percent, "bonus": result.amount, "remaining": result.remaining}
    _say_result(known, values, [result.reason], as_json=as_json)


@app.command()
def pool(
    jurisdiction: Annotated[JurisdictionName, typer.Argument(metavar="SE|UK|IN|DE|US")],
    purchase: Annotated[
        list[str] | None, typer.Option(help="Repeated: 50000@2026-03-01 (cost and day).")
    ] = None,
    sold: Annotated[
        list[str] | None,
        typer.Option(help="Repeated: 20000@2026-05-01:90000@2024-01-15 (proceeds, cost, days)."),
    ] = None,
    opening: Annotated[str | None, typer.Option(help="The value before the first year.")] = None,
    first: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="A day of the first year.")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="A day of the last year.")
    ] = None,
    fiscal_year_end: Annotated[str, typer.Option(help="Month and day: 12-31.")] = "12-31",
    ledger: Annotated[
        Path | None, typer.Option(help="Its purchases and disposals, to the year of --last.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """The tax pool of equipment by fiscal year: deduction, rule, income, and what is left."""
    from planning.tax.fleet import CURRENCIES, Jurisdiction, fiscal_periods, fleet_years

    whose = Jurisdiction(jurisdiction.value)
    if ledger is not None:
        if purchase or sold or opening:
            raise fail("A ledger has its own purchases and disposals; leave out the others.")
        _say_pool_of(ledger, whose, _day(last), as_json=as_json)
        return
    with _questions() as known:
        currency = CURRENCIES[whose]
        assets = [_purchase(text, currency) for text in purchase or ()]
        assets += [_sale(text, currency) for text in sold or ()]
        days = [asset.bought for asset in assets]
        begin = first.date() if first else min(days, default=None)
        if begin is None:
            raise fail("Name a purchase, or the first year: --first 2026-01-01.")
        ends = [asset.gone or asset.bought for asset in assets]
        end = last.date() if last else max([begin, *ends])
        periods = fiscal_periods(begin, end, _year_end(fiscal_year_end))
        before = _amount(opening, currency) if opening else None
        years = fleet_years(known, whose, periods, assets, before)
    if as_json:
        _say_values(known, {"years": [_year(year) for year in years]})
        return
    print_years(years)
    _say_notice(known, None)


@app.command()
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

    with _questions() as known, Ledger.open(ledger) as opened:
        found = opened.ask(macrs_tax_books, rules=known, tags=tuple(asset or ()))
    if as_json:
        _say_values(known, {"books": [_book(one) for one in found]})
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
    _say_notice(known, None)


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
        "reasons": [_reason(reason) for reason in one.book.reasons],
    }


def _say_pool_of(path: Path, whose: Jurisdiction, on: date, *, as_json: bool) -> None:
    """The pools of a ledger's fleet, and what takes no part in them."""
    from catalog.queries.tax import tax_view
    from catalog.store.ledger import Ledger

    with _questions() as known, Ledger.open(path) as opened:
        view = opened.ask(tax_view, rules=known, on=on, jurisdiction=whose)
    if view.problem:
        raise fail(view.problem)
    left_out = {
        "other_currency": view.other_currency,
        "without_day": view.without_day,
        "without_cost": view.without_cost,
    }
    if as_json:
        years = [_year(year) for year in view.years]
        _say_values(known, {"years": years, "assets": view.assets, "left_out": left_out})
        return
    print_years(view.years)
    said = ", ".join(f"{n} {name.replace('_', ' ')}" for name, n in left_out.items())
    say(f"{view.assets} assets in {view.currency}; left out: {said}.")
    _say_notice(known, None)


def print_years(years: Sequence[FleetYear]) -> None:
    """The years as lines, each with its reasons below."""
    for year in years:
        say(f"{year.period.start} to {year.period.end}: {_line(year)}")
        if year.without_proceeds:
            say(f"  ⚠ {year.without_proceeds} gone without recorded proceeds, taken as none.")
        for reason in year.reasons:
            say(f"  {reason}")


def _line(year: FleetYear) -> str:
    if year.problem:
        return f"⚠ {year.problem}"
    return (
        f"opening {_plain(year.opening)}, purchases {_plain(year.purchases)}, "
        f"proceeds {_plain(year.proceeds)}, deduction {_plain(year.deduction)} ({year.rule}), "
        f"income {_plain(year.taxable)}, closing {_plain(year.closing)}"
    )


def _plain(amount: Amount | None) -> str:
    return "unknown" if amount is None else str(amount.number)


def _year(year: FleetYear) -> dict[str, object]:
    return {
        "start": year.period.start,
        "end": year.period.end,
        "opening": year.opening,
        "purchases": year.purchases,
        "proceeds": year.proceeds,
        "deduction": year.deduction,
        "taxable": year.taxable,
        "loss": year.loss,
        "closing": year.closing,
        "rule": year.rule,
        "without_proceeds": year.without_proceeds,
        "problem": year.problem,
        "reasons": [_reason(reason) for reason in year.reasons],
    }


@contextmanager
def _questions() -> Iterator[TaxRules]:
    """The rules in force, and every failure of a question in words."""
    from catalog.taxes import tax_rules

    with failures_in_words():
        known = tax_rules()
        try:
            yield known
        except PlanningError as error:
            raise fail(str(error)) from None


def _amount(text: str, currency: str) -> Amount:
    from money.text import parse_amount

    return parse_amount(text, currency)


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or not 0 <= number <= 100:
        raise fail(f"“{text[:40]}” is no percentage; write a number from 0 to 100.")
    return number


def _day(given: datetime | None) -> date:
    return given.date() if given else datetime.now().astimezone().date()


def _quarter_basis(text: str, currency: str) -> tuple[int, Amount]:
    found = re.fullmatch(r"[Qq]([1-4])=(.+)", text.strip())
    if not found:
        raise fail(f"“{text[:40]}” is no basis of a quarter; write Q1=60000.")
    return int(found[1]), _amount(found[2], currency)


def _year_end(text: str) -> tuple[int, int]:
    try:
        found = date.fromisoformat(f"2024-{text}")
    except ValueError:
        raise fail("A fiscal year ends on a month and day, such as 12-31.") from None
    return found.month, found.day


def _at(text: str, currency: str) -> tuple[Amount, date]:
    amount, _, day = text.rpartition("@")
    try:
        return _amount(amount, currency), date.fromisoformat(day)
    except ValueError:
        raise fail(f"“{text[:60]}” is no amount with a day; write 50000@2026-03-01.") from None


def _purchase(text: str, currency: str) -> PooledAsset:
    from planning.tax.pooled import PooledAsset

    cost, day = _at(text, currency)
    return PooledAsset(cost, day, day)


def _sale(text: str, currency: str) -> PooledAsset:
    from planning.tax.pooled import PooledAsset

    had, separator, was = text.partition(":")
    if not separator:
        raise fail(f"“{text[:60]}” is no sale; write 20000@2026-05-01:90000@2024-01-15.")
    (proceeds, gone), (cost, bought) = _at(had, currency), _at(was, currency)
    return PooledAsset(cost, bought, bought, gone, proceeds)


def _parameter(row: Parameter) -> dict[str, object]:
    return {
        "regime": row.regime,
        "parameter": row.parameter,
        "value": row.value,
        "unit": row.unit,
        "keyed_on": row.keyed_on,
        "valid_from": row.valid_from,
        "valid_to": row.valid_to,
        "condition": row.condition,
        "source": row.source,
        "source_date": row.source_date,
        "confidence": row.confidence,
        "note": row.note,
        "from": row.origin,
    }


def _unknown(one: Unknown) -> dict[str, object]:
    return {
        "regime": one.regime,
        "parameter": one.parameter,
        "warning": str(one),
        "nearest": _parameter(one.nearest) if one.nearest else None,
        "note": one.note,
    }


def _reason(reason: Reason) -> dict[str, object]:
    return {
        "rule": reason.rule,
        "formula": reason.formula,
        "inputs": {item.label: item.text for item in reason.inputs},
        "rounding": reason.rounding,
        "source": reason.source,
    }


def _say_result(
    known: TaxRules, values: Mapping[str, object], reasons: Sequence[Reason], *, as_json: bool
) -> None:
    if as_json:
        _say_values(known, {"result": values, "reasons": [_reason(one) for one in reasons]})
        return
    for name, value in values.items():
        shown = "; ".join(str(one) for one in value) if isinstance(value, list) else value
        say(f"{name.replace('_', ' ')}: {shown}")
    for reason in reasons:
        say(str(reason))
    _say_notice(known, None)


def _say_values(known: TaxRules, values: dict[str, object]) -> None:
    from planning.tax import NO_ADVICE

    say_json(values | {"rules_version": known.version, "notice": NO_ADVICE})


def _say_notice(known: TaxRules, day: date | None) -> None:
    from planning.tax import NO_ADVICE

    if day is not None and day > known.checked_on:
        say(f"As compared with their sources on {known.checked_on}.")
    say(f"Rules {known.version}. {NO_ADVICE}")
