"""What electricity costs and emits by place and time, from the bundled tables.

A period that the tables do not have is unknown; the error names the periods that they have.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

import resources
from catalog.errors import NotFoundError
from money import Amount
from money.sentence import say
from planning.carbon import Figure, Match

if TYPE_CHECKING:
    from collections.abc import Iterator

TARIFFS: Final = "energy/tariffs.csv"
CARBON: Final = "energy/grid_carbon.csv"
GRAMS_IN_KG: Final = Decimal(1000)
TITLES: Final = {
    "eurostat": "Eurostat nrg_pc_205, non-household 500–1,999 MWh a year, without VAT",
    "eia": "US Energy Information Administration, industrial",
    "codecarbon": "CodeCarbon 3.3.2, mean of the country’s electricity",
}


@dataclass(frozen=True, slots=True)
class Tariff:
    """What a kilowatt-hour cost in a place and period."""

    place: str
    period: str
    per_kwh: Amount
    source: str


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resources.path(name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(line for line in file if not line.startswith("#"))


@cache
def tariffs() -> dict[str, tuple[Tariff, ...]]:
    """Every tariff by place, oldest first."""
    found: dict[str, list[Tariff]] = {}
    for row in _rows(TARIFFS):
        per_kwh = Amount(Decimal(row["per_kwh"]), row["currency"])
        source = f"{TITLES[row['source']]}, {row['place']} {row['period']}"
        tariff = Tariff(row["place"], row["period"], per_kwh, source)
        found.setdefault(row["place"], []).append(tariff)
    return {place: tuple(sorted(of, key=lambda t: t.period)) for place, of in found.items()}


def tariff(place: str, period: str) -> Tariff:
    """The tariff of a place in a period; a NotFoundError says which there are."""
    known = tariffs().get(place)
    if known is None:
        raise NotFoundError(
            say("No electricity price is known of “{place}”.", place=place[:60]),
            advice="Places are countries such as Sweden and states such as US-TX.",
        )
    for each in known:
        if each.period == period:
            return each
    raise NotFoundError(
        say(
            "No electricity price of {place} is known for “{period}”.",
            place=place,
            period=period[:20],
        ),
        advice=say(
            "Known are {period} to {period_2}.", period=known[0].period, period_2=known[-1].period
        ),
    )


@cache
def _factors() -> dict[str, dict[int, Figure]]:
    found: dict[str, dict[int, Figure]] = {}
    for row in _rows(CARBON):
        year = int(row["year"])
        figure = Figure(
            value=Decimal(row["g_per_kwh"]) / GRAMS_IN_KG,
            source=f"{TITLES[row['source']]}, {row['country']} {year}",
            year=year,
            match=Match.EXACT,
        )
        found.setdefault(row["iso3"], {})[year] = figure
    return found


def grid_countries() -> list[tuple[str, str, tuple[int, ...]]]:
    """Every country with a factor: its letters, its name, its years."""
    names = {row["iso3"]: row["country"] for row in _rows(CARBON)}
    return [
        (iso3, names[iso3], tuple(sorted(years)))
        for iso3, years in sorted(_factors().items(), key=lambda pair: names[pair[0]])
    ]


def grid_factor(iso3: str, year: int | None = None) -> Figure:
    """Kilograms a kWh of a country's grid in a year; of its newest year where none is asked for.

    A year without a figure is a NotFoundError that names the years there are.
    """
    known = _factors().get(iso3)
    if known is None:
        raise NotFoundError(
            say("No carbon factor is known of “{iso3}”.", iso3=iso3[:10]),
            advice="Countries are written in three letters, such as SWE or USA.",
        )
    if year is None:
        return known[max(known)]
    if year not in known:
        years = ", ".join(str(one) for one in sorted(known))
        raise NotFoundError(
            say("No carbon factor of {iso3} is known for {year}.", iso3=iso3, year=year),
            advice=say("Known: {years}.", years=years),
        )
    return known[year]
