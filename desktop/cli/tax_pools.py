"""`rackledger tax pool`: the pool of equipment by fiscal year, of a ledger or of what is typed."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.output import fail, say
from desktop.cli.tax_asking import (
    JsonOption,
    amount_of,
    day_of,
    questions,
    reason_values,
    say_notice,
    say_values,
)
from money.sentence import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from money import Amount
    from planning.tax.elections import Elections
    from planning.tax.fleet import FleetYear, Jurisdiction
    from planning.tax.pooled import PooledAsset


class JurisdictionName(StrEnum):
    """Whose pools are worked out."""

    SE = "SE"
    UK = "UK"
    IN = "IN"
    DE = "DE"
    US = "US"


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
    elect: Annotated[
        str,
        typer.Option(help="What is elected from a year on: '2025: bonus=out; 2026: bonus=law'."),
    ] = "",
    ledger: Annotated[
        Path | None, typer.Option(help="Its purchases and disposals, to the year of --last.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """The tax pool of equipment by fiscal year: deduction, rule, income, and what is left."""
    from planning.tax.elections import read_elections
    from planning.tax.fleet import CURRENCIES, Jurisdiction, fiscal_periods, fleet_years

    whose = Jurisdiction(jurisdiction.value)
    if ledger is not None:
        if purchase or sold or opening or elect:
            raise fail(
                "A ledger has its own purchases, disposals and elections; leave out the others."
            )
        _say_pool_of(ledger, whose, day_of(last), as_json=as_json)
        return
    with questions() as known:
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
        before = amount_of(opening, currency) if opening else None
        elections = read_elections(whose.value, elect)
        years = fleet_years(known, whose, periods, assets, before, elections)
    if as_json:
        say_values(known, {"years": [_year(year) for year in years]})
        return
    _print_years(years)
    say_notice(known, None)


def _say_pool_of(path: Path, whose: Jurisdiction, on: date, *, as_json: bool) -> None:
    """The pools of a ledger's fleet, and what takes no part in them."""
    from catalog.queries.tax import tax_view
    from catalog.store.ledger import Ledger

    with questions() as known, Ledger.open(path) as opened:
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
        elected = view.elections.text if view.elections else ""
        values = {"years": years, "assets": view.assets, "left_out": left_out, "elected": elected}
        say_values(known, values)
        return
    _print_years(view.years)
    said = ", ".join(f"{n} {name.replace('_', ' ')}" for name, n in left_out.items())
    say(f"{counted(view.assets, 'asset', 'assets')} in {view.currency}; left out: {said}.")
    say_notice(known, None)


def elect(
    ledger: Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")],
    answers: Annotated[
        list[str] | None,
        typer.Argument(metavar="QUESTION=CHOICE", help="Such as bonus=out; none lists them."),
    ] = None,
    year: Annotated[
        int | None,
        typer.Option("--from", min=1900, max=2200, help="In which the fiscal year begins."),
    ] = None,
) -> None:
    """Elect for the tax pools of a ledger, from a fiscal year on; without answers, show them."""
    from catalog.commands.settings import elect_for_tax
    from catalog.queries.settings import ledger_settings
    from catalog.store.ledger import Ledger
    from planning.tax.elections import read_elections

    with questions(), Ledger.open(ledger) as opened:
        settings = opened.ask(ledger_settings)
        if answers:
            if year is None:
                raise fail("From which fiscal year on? --from 2026.")
            pairs = [answer.partition("=") for answer in answers]
            chosen = {key.strip(): value.strip() for key, _, value in pairs}
            opened.do(elect_for_tax, year=year, answers=chosen)
            settings = opened.ask(ledger_settings)
        if settings.tax_jurisdiction is None:
            raise fail("The ledger has no tax jurisdiction; choose one in its settings.")
        _say_elections(read_elections(settings.tax_jurisdiction, settings.tax_elections))


def _say_elections(elections: Elections) -> None:
    """Every question with its choices, and what is elected."""
    from planning.tax.elections import questions as asked

    for question in asked(elections.jurisdiction):
        say(f"{question.label}:")
        for key, label in question.choices:
            say(f"  {question.key}={key}: {label}")
    say(f"Elected in {elections.jurisdiction}: {elections.text or 'nothing'}.")


def _print_years(years: Sequence[FleetYear]) -> None:
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
        "reasons": [reason_values(reason) for reason in year.reasons],
    }


def _year_end(text: str) -> tuple[int, int]:
    try:
        found = date.fromisoformat(f"2024-{text}")
    except ValueError:
        raise fail("A fiscal year ends on a month and day, such as 12-31.") from None
    return found.month, found.day


def _at(text: str, currency: str) -> tuple[Amount, date]:
    amount, _, day = text.rpartition("@")
    try:
        return amount_of(amount, currency), date.fromisoformat(day)
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
