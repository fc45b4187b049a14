"""`rackledger catalogue trend`: where the prices of a model have been going, and buy or wait."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.catalogue_asking import (
    CurrencyOption,
    JsonOption,
    LedgerOption,
    asking,
    chosen_key,
    say_table,
)
from desktop.cli.output import fail, printable, say, say_json
from money.sentence import counted
from planning.prices.trend import Trend

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.catalogue.outlook import PriceOutlook, SeriesOutlook
    from planning.prices.decay import Decay
    from planning.reason import Reason

MOST_SERIES_SHOWN = 8


def trend(
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="A key, or a name that fits one model.")
    ],
    ledger: LedgerOption = None,
    currency: CurrencyOption = None,
    real: Annotated[
        bool, typer.Option("--real", help="In money of today, by your own inflation rules.")
    ] = False,
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="As if it were this day.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Show the price histories of a model, their trends with an interval, and buy now or wait.

    Kinds of prices are kept apart. With each advice stands how often it was right before.
    """
    from catalog.policy import INFLATION, inflation, market_rules, own_rules_folder
    from catalog.queries.catalogue.outlook import price_outlook

    day = on.date() if on else datetime.now(UTC).date()
    with asking(ledger) as ask:
        index = inflation() if real else None
        if real and index is None:
            raise fail(
                "No inflation is known: no index comes with Rackledger. Put yours into "
                f"“{own_rules_folder() / INFLATION}”."
            )
        outlook = ask(
            price_outlook,
            chosen_key(ask, model),
            on=day,
            rules=market_rules(),
            currency=currency.upper() if currency else None,
            inflation=index,
        )
    if as_json:
        say_json(_values(outlook))
    else:
        _print(outlook)


def _print(outlook: PriceOutlook) -> None:
    say(printable(f"{outlook.name} ({outlook.key})"))
    if not outlook.series:
        say("No prices are known.")
    for one in outlook.series[:MOST_SERIES_SHOWN]:
        say()
        _print_series(one)
    if len(outlook.series) > MOST_SERIES_SHOWN:
        say()
        say(f"{len(outlook.series) - MOST_SERIES_SHOWN} shorter series are left out; see --json.")
    for problem in outlook.left_out:
        say(printable(f"Left out: {problem}"))
    say()
    for decay in outlook.decays:
        say(printable(str(_decay_text(decay))))


def _print_series(one: SeriesOutlook) -> None:
    history, found = one.history, one.trend
    say(printable(f"{history.series.text}: {counted(len(history.days), 'price', 'prices')}"))
    rounded = history.series.rounded
    changes = (
        [(change.on, rounded(change.after.number)) for change in history.changes]
        if history.is_tariff
        else [(price.on, rounded(price.amount.number)) for price in history.days]
    )
    first = [(history.first.on, rounded(history.first.amount.number))] if history.is_tariff else []
    say("  " + "; ".join(f"{day} {amount.number}" for day, amount in [*first, *changes]))
    if isinstance(found, Trend):
        yearly = found.yearly
        between = (
            f" ({yearly.low_pct} to {yearly.high_pct} %)" if yearly.low_pct is not None else ""
        )
        say(f"  Change a year: {yearly.pct} %{between}")
        band = found.ahead
        say_table(
            ("  to come", "low", "middle", "high"),
            [
                (f"  {day}", str(low.number), str(mid.number), str(high.number))
                for day, low, mid, high in zip(
                    band.dates, band.low, band.mid, band.high, strict=True
                )
                if _is_shown(day, band.dates)
            ],
        )
    say(printable(f"  {found.reason}"))
    say(printable(f"  {one.advice.headline}"))
    say(printable(f"  {one.advice.reason}"))


def _is_shown(day: date, days: tuple[date, ...]) -> bool:
    """Every third month, and the last."""
    return day == days[-1] or days.index(day) % 3 == 0


def _decay_text(found: Decay | Reason) -> str:
    from planning.reason import Reason

    if isinstance(found, Reason):
        return str(found)
    half = f", half after {found.half_life_years} years" if found.half_life_years else ""
    return (
        f"With age, {found.kind} prices of its kind change by {found.yearly_pct} % a year "
        f"({found.yearly_low_pct} to {found.yearly_high_pct} %){half}. {found.reason}"
    )


def _values(outlook: PriceOutlook) -> dict[str, object]:
    return {
        "key": outlook.key,
        "name": outlook.name,
        "on": outlook.on,
        "currency": outlook.currency,
        "left_out": list(outlook.left_out),
        "series": [_series_values(one) for one in outlook.series],
        "decay": [_decay_text(one) for one in outlook.decays],
    }


def _series_values(one: SeriesOutlook) -> dict[str, object]:
    found, said = one.trend, one.advice
    values: dict[str, object] = {
        "series": one.history.series._asdict(),
        "is_tariff": one.history.is_tariff,
        "prices": [{"on": price.on, "amount": price.amount} for price in one.history.days],
        "trend": str(found.reason),
        "advice": {
            "verdict": said.verdict,
            "said": said.headline,
            "as_of": said.as_of,
            "is_stale": said.is_stale,
            "times_said": said.past.said if said.past else 0,
            "times_right": said.past.right if said.past else 0,
            "reason": str(said.reason),
        },
    }
    if isinstance(found, Trend):
        band = found.ahead
        values["yearly_pct"] = [found.yearly.pct, found.yearly.low_pct, found.yearly.high_pct]
        values["model"] = found.model
        values["trials"] = found.tested.n
        values["interval_held"] = found.tested.held
        values["mean_absolute_error"] = found.tested.mean_absolute_error
        values["to_come"] = [
            {"on": day, "low": low, "middle": mid, "high": high}
            for day, low, mid, high in zip(band.dates, band.low, band.mid, band.high, strict=True)
        ]
    return values
