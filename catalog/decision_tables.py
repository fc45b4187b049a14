"""Fills a decision's document from the bundled tables: electricity, grid carbon, cloud prices.

`[energy] place` and `period`, `[carbon] country` and `year`, and `[cloud] offer` and `region` stand
for figures of the tables. They become those figures with source and date, so that what is kept and
printed says where each is from, and stays the same when the tables are renewed.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from catalog import reference
from catalog.energy import grid_factor, tariff
from catalog.errors import NotFoundError, RefusedError
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping

PLANS: Final = {
    "list": "on_demand",
    "rental": "on_demand",
    "reserved_1y": "reserved_1_year",
    "reserved_3y": "reserved_3_years",
    "spot": "spot",
}
CLOUD: Final = "cloud_instance/"


@dataclass(frozen=True, slots=True)
class CloudOffer:
    """An instance in a region, with the currency of its prices an hour."""

    key: str
    name: str
    region: str
    currency: str


def cloud_offers() -> list[CloudOffer]:
    """Every offer of the bundled catalogue that has a price an hour, by name and region."""
    names = {row["key"]: row["name"] for row in reference.rows("models/cloud_instance.csv")}
    found = {
        CloudOffer(row["key"], names.get(row["key"], row["key"]), row["region"], row["currency"])
        for row in reference.rows("prices.csv")
        if row["key"].startswith(CLOUD) and row["unit"] == "hour" and row["price_kind"] in PLANS
    }
    return sorted(found, key=lambda offer: (offer.name.casefold(), offer.region))


def filled(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of the document with figures for what it asks of tables; a RefusedError if unknown."""
    found: dict[str, Any] = deepcopy(dict(document))
    currency = str(found.get("currency", ""))
    for key, fill in (("energy", _energy), ("carbon", _carbon), ("cloud", _cloud)):
        if isinstance(found.get(key), dict):
            fill(found[key], currency)
    return found


def _energy(energy: dict[str, Any], currency: str) -> None:
    if not energy.get("place"):
        return
    known = tariff(str(energy.pop("place")), str(energy.pop("period", "")))
    _require_currency(known.per_kwh.currency, currency, say("electricity price"))
    energy["per_kwh"] = str(known.per_kwh.number)
    energy["price_source"] = known.source


def _carbon(carbon: dict[str, Any], currency: str) -> None:
    del currency
    if not carbon.get("country"):
        return
    year = carbon.pop("year", None)
    if year is not None and not str(year).isdigit():
        raise RefusedError("“carbon.year” is a year such as 2023.")
    figure = grid_factor(str(carbon.pop("country")), None if year is None else int(year))
    carbon["kg_per_kwh"] = str(figure.value)
    carbon["grid_source"] = figure.source
    carbon["grid_year"] = str(figure.year)
    carbon["grid_match"] = str(figure.match)


def _cloud(cloud: dict[str, Any], currency: str) -> None:
    if not cloud.get("offer"):
        return
    key, region = str(cloud.pop("offer")), str(cloud.pop("region", ""))
    key = key if key.startswith(CLOUD) else CLOUD + key
    points = [row for row in reference.rows("prices.csv") if row["key"] == key]
    usable = [
        row
        for row in points
        if row["price_kind"] in PLANS and row["unit"] == "hour" and row["region"] == region
    ]
    if not usable:
        regions = sorted({row["region"] or "(none)" for row in points})
        raise NotFoundError(
            say(
                "No price an hour is known of “{key}” in the region “{region}”.",
                key=key[:80],
                region=region[:40],
            ),
            advice=say("Known regions: {regions}.", regions=", ".join(regions)) if regions else "",
        )
    newest = max(row["on"] for row in usable)
    for row in usable:
        if row["on"] == newest:
            _require_currency(row["currency"], currency, say("cloud price"))
            cloud[PLANS[row["price_kind"]]] = row["amount"]
    model = next(
        (one for one in reference.rows("models/cloud_instance.csv") if one["key"] == key), {}
    )
    cloud.setdefault("name", f"{model.get('name', key)} {region}".strip())
    gpus = model.get("accelerators", "")
    if gpus and Decimal(gpus) == int(Decimal(gpus)) and int(Decimal(gpus)) > 0:
        cloud.setdefault("gpus", int(Decimal(gpus)))
    cloud["price_date"] = newest
    cloud["source"] = f"bundled catalogue, {usable[0]['source']}"


def _require_currency(has: str, wants: str, what: str) -> None:
    if has != wants:
        raise RefusedError(
            say(
                "The {what} of the table is in {has}, the decision in {wants}.",
                what=what,
                has=has,
                wants=wants,
            ),
            advice=say(
                "Decide in {has}, or enter the price in {wants} by hand.", has=has, wants=wants
            ),
        )
