"""Decisions of the demonstration: kept by the command, the same each time, every figure with its
source.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from catalog import reference
from catalog.demo import make_demo
from catalog.energy import tariffs
from catalog.queries.decisions import decision_document, decisions
from catalog.queries.inventory import inventory
from planning.decisions import compare

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 21)


def kept(path: Path) -> list[dict[str, Any]]:
    with make_demo(path, assets=120, seed=3, on=DAY) as ledger:
        costs = {row.name: row.cost for row in ledger.ask(inventory)}
        found = [ledger.ask(decision_document, row.id) for row in ledger.ask(decisions)]
        for document in found:
            name = document["title"].split(",")[0]
            cost = costs[name]
            assert cost is not None
            assert Decimal(document["cost"][0]["amount"]) == cost.number
    return found


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    return kept(tmp_path_factory.mktemp("demo") / "one.rackledger")


def test_they_are_the_same_each_time(documents: list[dict[str, Any]], tmp_path: Path) -> None:
    assert documents
    assert kept(tmp_path / "again.rackledger") == documents


def test_each_weighs_buying_against_a_cloud(documents: list[dict[str, Any]]) -> None:
    for document in documents:
        found = compare(document)
        assert {option.way.value for option in found.options} == {"buy", "cloud"}


def test_prices_and_tariffs_are_those_of_the_tables(documents: list[dict[str, Any]]) -> None:
    prices = {
        (row["on"], row["amount"]) for row in reference.rows("prices.csv") if row["unit"] == "hour"
    }
    newest = tariffs()["Sweden"][-1]
    for document in documents:
        cloud, energy = document["cloud"], document["energy"]
        assert (cloud["price_date"], cloud["on_demand"]) in prices
        assert newest.source in energy["price_source"]
        assert str(newest.per_kwh) in energy["price_source"]
        assert len(document["range"][0]["values"]) == len(tariffs()["Sweden"])
