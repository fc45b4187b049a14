"""Which candidate is the owned part itself, and that what is remembered is not mixed up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from planning.facts import Candidate, Component, ComponentFacts
from planning.market import Market, market_of, plain_name

ON = date(2026, 11, 1)


def card(name: str, memory: int, released: date, *aliases: str) -> Candidate:
    return Candidate(
        component=Component.GPU,
        name=name,
        aliases=aliases,
        segment="data centre",
        memory_gb=Decimal(memory),
        memory_bandwidth_gb_s=Decimal(memory * 20),
        released=released,
    )


OWNED = card("NVIDIA V100 SXM2 32 GB", 32, date(2018, 3, 27), "Tesla V100-DGXS")
NEWER = card("NVIDIA H200 SXM", 141, date(2024, 11, 18))
STALE = card("NVIDIA V101", 64, date(2019, 3, 27))
CARDS = (OWNED, NEWER, STALE)


def names(market: Market, owned: str, cycle: Decimal | None = None) -> list[str]:
    facts = ComponentFacts(component=Component.GPU, name=owned)
    return [item.name for item in market.suggestions(facts, ON, cycle)]


@pytest.mark.parametrize("owned", ["Tesla V100-SXM2-32GB", "nvidia v100 sxm2 32gb", "V100 DGXS"])
def test_a_part_is_found_by_any_of_its_names(owned: str) -> None:
    assert names(Market(CARDS), owned) == ["NVIDIA V101", "NVIDIA H200 SXM"]


@pytest.mark.parametrize(
    "owned", ["2x NVIDIA Tesla V100-SXM2 32GB HBM2 passive", "GRID V100 (V100-SXM2-32GB)"]
)
def test_a_part_is_found_by_what_a_price_list_calls_it(owned: str) -> None:
    found = names(Market(CARDS), owned)
    assert found == ([] if "GRID" in owned else ["NVIDIA V101", "NVIDIA H200 SXM"])


def test_what_a_machine_says_of_its_memory_decides_between_two() -> None:
    small = card("NVIDIA V100 SXM2 16 GB", 16, date(2017, 6, 21))
    market = Market((OWNED, small, NEWER, STALE))
    owned = ComponentFacts(component=Component.GPU, name="Tesla V100 SXM2")
    assert market.suggestions(owned, ON) == ()
    read = ComponentFacts(
        component=Component.GPU, name="Tesla V100 SXM2", memory_gb=Decimal("34.09")
    )
    assert [item.name for item in market.suggestions(read, ON)] == [
        "NVIDIA V101",
        "NVIDIA H200 SXM",
    ]


@pytest.mark.parametrize("owned", ["V100 SXM2 16GB", "V100", "", "H200 SXM NVL"])
def test_a_name_that_is_only_similar_is_not_the_part(owned: str) -> None:
    assert names(Market(CARDS), owned) == []


def test_what_came_out_long_before_is_not_suggested() -> None:
    assert names(Market(CARDS), "V100 SXM2 32GB", Decimal(4)) == ["NVIDIA H200 SXM"]


def test_a_market_is_made_once_for_a_catalogue_and_anew_for_another() -> None:
    assert market_of(CARDS) is market_of(CARDS)
    fewer = (OWNED, STALE)
    assert names(market_of(fewer), "V100 SXM2 32GB") == ["NVIDIA V101"]
    assert names(market_of(list(fewer)), "V100 SXM2 32GB") == ["NVIDIA V101"]
    for number in range(10):
        other = (OWNED, card(f"NVIDIA N{number}", 80, date(2025, 1, 1)))
        assert names(market_of(other), "V100 SXM2 32GB") == [f"NVIDIA N{number}"]


def test_plain_names_keep_what_tells_products_apart() -> None:
    assert plain_name("NVIDIA GeForce RTX 3080 Ti") == "rtx 3080 ti"
    assert plain_name("NVIDIA GeForce RTX 3080") != plain_name("NVIDIA GeForce RTX 3080 Ti")
