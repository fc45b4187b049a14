"""The shipped catalogue: every figure has its source, and none is known to be wrong."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal

import pytest

import resources
from money import Amount

TABLES = ("accelerators", "prices", "systems", "cpus", "drives", "memory")


def table(name: str) -> list[dict[str, str]]:
    lines = resources.text(f"catalogue/{name}.csv").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


@pytest.mark.parametrize("name", TABLES)
def test_every_table_cites_its_source_and_licence(name: str) -> None:
    first = resources.text(f"catalogue/{name}.csv").splitlines()[0]
    assert first.startswith("# ")
    assert "https://" in first
    assert any(licence in first for licence in ("CC BY 4.0", "CC0 1.0", "Attribution License"))
    assert f"`{name}.csv`" in resources.text("catalogue/SOURCES.md")
    assert table(name)


def test_the_catalogue_stays_small() -> None:
    assert sum(len(resources.data(f"catalogue/{name}.csv")) for name in TABLES) < 1_500_000


def test_every_price_is_an_amount_with_date_and_link() -> None:
    for row in table("prices"):
        assert Amount(Decimal(row["amount"]), row["currency"]).minor > 0
        assert date(2005, 1, 1) < date.fromisoformat(row["date"]) < date(2026, 12, 1)
        assert row["source_url"].startswith("http")
        assert row["kind"]
        assert "TPU" not in row["name"]
        assert "estimat" not in row["note"].lower()


def test_figures_known_to_be_wrong_are_left_out_with_a_note() -> None:
    rows = {row["name"]: row for row in table("accelerators")}
    for name, column in (
        ("NVIDIA GeForce RTX 4070", "tdp_w"),
        ("AMD Radeon RX 7900 XTX", "tdp_w"),
        ("NVIDIA A100 PCIe", "memory_bandwidth_gb_s"),
        ("NVIDIA GeForce RTX 4090", "tensor_fp16_tflops"),
    ):
        assert rows[name][column] == ""
        assert "left out" in rows[name]["note"]


@pytest.mark.parametrize(("name", "key"), [("accelerators", "name"), ("cpus", "name")])
def test_names_are_unique(name: str, key: str) -> None:
    names = [row[key] for row in table(name)]
    assert len(names) == len(set(names))


def test_systems_are_sorted_into_kinds() -> None:
    kinds = {row["kind"] for row in table("systems")}
    assert kinds == {"server", "workstation", "storage", "switch", "power"}
    server = next(row for row in table("systems") if row["model"] == "PowerEdge R750")
    assert (server["kind"], server["rack_units"]) == ("server", "2")
