"""Carry dated electricity prices and grid carbon factors into resources/energy.

Run as `python -m installer.carry.energy [FOLDER]`. Writes tariffs.csv and grid_carbon.csv. Figures
stay as the sources have them; a period without a row is unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from installer.carry.tables import REPOSITORY, collected_folder, read, write

if TYPE_CHECKING:
    from pathlib import Path

    from installer.carry.tables import Row

TARGET: Final = REPOSITORY / "resources" / "energy"
TARIFF_COLUMNS: Final = ("place", "period", "per_kwh", "currency", "source")
CARBON_COLUMNS: Final = ("iso3", "country", "year", "g_per_kwh", "source")
EUROSTAT: Final = "eurostat"
EIA: Final = "eia"
CODECARBON: Final = "codecarbon"
TARIFF_NOTES: Final = """
eurostat: Eurostat nrg_pc_205, electricity for non-household consumers of 500 to 1,999 MWh a year
without VAT, by half-year to 2024-S2; CC BY 4.0
eurostat: https://ec.europa.eu/eurostat/databrowser/view/nrg_pc_205
eia: US Energy Information Administration, average price of electricity to industrial customers by
state and year to 2024; public domain; https://www.eia.gov/electricity/data.php
"""
CARBON_NOTES: Final = """
codecarbon: the mean carbon intensity of a country’s electricity in a year, grams of CO2 equivalent
a kWh, as carried by CodeCarbon 3.3.2 (data/private_infra/global_energy_mix.json); MIT
codecarbon: https://github.com/mlco2/codecarbon
"""


def main() -> None:
    """Read the collected tables and write ours."""
    folder = collected_folder("Carry electricity prices and carbon factors.")
    write("tariffs.csv", TARIFF_COLUMNS, tariffs(folder), TARIFF_NOTES.split("\n")[1:-1], TARGET)
    write("grid_carbon.csv", CARBON_COLUMNS, carbon(folder), CARBON_NOTES.split("\n")[1:-1], TARGET)


def tariffs(folder: Path) -> list[Row]:
    """Prices a kilowatt-hour by place and period."""
    europe = [
        {
            "place": row["country"],
            "period": row["semester"],
            "per_kwh": row["eur_per_kwh_excl_vat"],
            "currency": "EUR",
            "source": EUROSTAT,
        }
        for row in read(folder / "electricity_europe_nonhousehold_eurostat.csv")
        if row["eur_per_kwh_excl_vat"]
    ]
    states = [
        {
            "place": f"US-{row['state']}",
            "period": row["year"],
            "per_kwh": row["usd_per_kwh"],
            "currency": "USD",
            "source": EIA,
        }
        for row in read(folder / "electricity_us_industrial_eia.csv")
        if row["usd_per_kwh"]
    ]
    return sorted([*europe, *states], key=lambda row: (row["place"], row["period"]))


def carbon(folder: Path) -> list[Row]:
    """Grams of CO2 equivalent a kilowatt-hour by country and year."""
    rows = [
        {
            "iso3": row["iso3"],
            "country": row["country"],
            "year": row["year"],
            "g_per_kwh": row["gco2e_per_kwh"],
            "source": CODECARBON,
        }
        for row in read(folder / "grid_carbon_intensity_codecarbon.csv")
        if row["gco2e_per_kwh"] and row["year"]
    ]
    return sorted(rows, key=lambda row: (row["iso3"], row["year"]))


if __name__ == "__main__":
    main()
