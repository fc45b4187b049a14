"""Power supplies by both rules, their connectors, and what is not known."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from planning.compatibility.connectors import plugs
from planning.compatibility.pieces import Piece
from planning.compatibility.power import sizing
from planning.compatibility.rules import load_build_rules, plain_socket
from planning.errors import RulesError
from planning.levels import Level
from tests.planning.compatibility.making import (
    BOARD,
    MEMORY,
    NVME,
    PSU,
    RTX_4090,
    RULES,
    RYZEN,
    about,
    build,
    checked,
    piece,
)

RTX_3090 = piece("RTX 3090", "gpu", tdp_w=350, power_connectors="2x 8-pin")


def test_the_simple_rule_on_the_guides_own_example() -> None:
    """(350 W + 200 W) × 1.2 = 660 W."""
    found = sizing(build(RTX_3090), RULES).simple
    assert found.watts == 660
    assert found.reason.formula == "(350 W + 200 W) × 1.2 = 660 W"
    assert "Universal Guide" in found.reason.source


def test_both_rules_stand_side_by_side() -> None:
    """By TDP: 96 + 450 + 170 × 1.35 + 2 × 5 + 10 = 795.5 W, at 80 % 995 W."""
    found = sizing(build(RTX_4090, RYZEN, BOARD, MEMORY, NVME, PSU), RULES)
    assert found.simple.watts == 984  # (450 + 170 + 200) × 1.2
    assert found.sustained_w == 796
    assert found.by_tdp.watts == 995
    assert found.installed_w == 1200
    texts = [f"{item.label}: {item.text}" for item in found.by_tdp.reason.inputs]
    assert "Ryzen 9 7950X: 170 W × 1.35" in texts
    assert "Memory modules: 2 × 5 W" in texts
    for source in ("Intel", "AMD", "Crucial", "Sabrent", "own choice"):
        assert source in found.by_tdp.reason.source


@pytest.mark.parametrize(
    ("wattage_w", "level"),
    [(795, Level.ACT), (796, Level.WATCH), (994, Level.WATCH), (995, Level.GOOD)],
)
def test_a_supply_is_judged_by_both(wattage_w: int, level: Level) -> None:
    supply = replace(PSU, figures={**PSU.figures, "wattage_w": Decimal(wattage_w)})
    found = checked(RTX_4090, RYZEN, BOARD, MEMORY, NVME, supply)
    (said,) = about(found, "Power supply")
    assert said.level is level
    assert "984 W" in str(said.reason)
    assert "995 W" in str(said.reason)


def test_what_was_measured_counts_too() -> None:
    found = checked(RTX_4090, RYZEN, PSU, measured_w=1000)
    (said,) = about(found, "Power supply")
    assert found.sizing.measured is not None
    assert found.sizing.measured.watts == 1250
    assert said.level is Level.WATCH


def test_a_part_of_unknown_power_is_a_warning_and_never_a_pass() -> None:
    found = checked(piece("A card", "gpu"), RYZEN, PSU)
    unknown, known = sorted(about(found, "Power supply"), key=lambda one: one.is_known)
    assert (unknown.level, unknown.is_known) == (Level.WATCH, False)
    assert "A card" in unknown.headline
    assert known.headline.endswith("without what is not known.")
    assert found.level is not Level.GOOD


def test_without_a_supply_there_is_nothing_to_pass() -> None:
    (said,) = about(checked(RTX_4090), "Power supply")
    assert (said.level, said.is_known) == (Level.WATCH, False)


def test_of_redundant_supplies_one_is_left_out() -> None:
    pair = piece("Supply", "psu", 2, wattage_w=1000, redundant=True)
    assert sizing(build(pair), RULES).installed_w == 1000
    plain = piece("Supply", "psu", 2, wattage_w=1000)
    assert sizing(build(plain), RULES).installed_w == 2000


PARTS = st.lists(
    st.builds(
        lambda kind, watts, count: Piece(
            name=f"{kind} {watts}",
            kind=kind,
            count=count,
            figures={} if watts is None else {"tdp_w": Decimal(watts)},
        ),
        st.sampled_from(["gpu", "cpu", "npu", "memory", "storage"]),
        st.one_of(st.none(), st.integers(1, 1000)),
        st.integers(1, 8),
    ),
    max_size=6,
)


@given(parts=PARTS, more=PARTS, wattage_w=st.integers(100, 5000), extra_w=st.integers(0, 2000))
def test_more_parts_never_need_less_and_a_larger_supply_is_never_worse(
    parts: list[Piece], more: list[Piece], wattage_w: int, extra_w: int
) -> None:
    one, both = sizing(build(*parts), RULES), sizing(build(*parts, *more), RULES)
    assert one.simple.watts <= both.simple.watts
    assert one.by_tdp.watts <= both.by_tdp.watts
    assert one.sustained_w <= both.sustained_w <= both.by_tdp.watts
    order = list(Level)
    small, large = (
        max(
            order.index(said.level)
            for said in about(checked(*parts, piece("S", "psu", wattage_w=watts)), "Power supply")
        )
        for watts in (wattage_w, wattage_w + extra_w)
    )
    assert large <= small


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1x 16-pin", {"16-pin": 1}),
        ("2x 8-pin", {"8-pin": 2}),
        ("1x 6-pin + 1x 8-pin", {"6-pin": 1, "8-pin": 1}),
        ("1x 12-pin", {"16-pin": 1}),
        ("8-pin EPS", {"eps": 1}),
        ("3 × 8-pin", {"8-pin": 3}),
        ("Apple MPX", None),
        ("", None),
    ],
)
def test_plugs_are_read(text: str, wanted: dict[str, int] | None) -> None:
    assert plugs(text) == (None if wanted is None else Counter(wanted))


def supply(conn_16pin: int, conn_pcie_8pin: int, conn_eps: int = 2) -> Piece:
    return piece(
        "Supply", "psu", wattage_w=2000,
        conn_16pin=conn_16pin, conn_pcie_8pin=conn_pcie_8pin, conn_eps=conn_eps,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("psu", "level", "said"),
    [
        (supply(1, 4), Level.GOOD, "the supply has 1 × 16-pin"),
        (supply(0, 4), Level.WATCH, "adapter"),
        (supply(0, 1), Level.ACT, "1 × 16-pin lacking"),
        (supply(0, 0, 0), Level.WATCH, "Not checked"),
    ],
)
def test_a_16_pin_plug(psu: Piece, level: Level, said: str) -> None:
    found = about(checked(RTX_4090, psu), "Power connectors")
    assert [one.level for one in found] == [level]
    assert said in found[0].headline


def test_a_6_pin_plug_takes_a_connector_of_six_and_two() -> None:
    card = piece("Card", "gpu", tdp_w=200, power_connectors="1x 6-pin + 1x 8-pin")
    assert about(checked(card, supply(0, 2)), "Power connectors")[0].level is Level.GOOD
    assert about(checked(card, supply(0, 1)), "Power connectors")[0].level is Level.ACT


def test_a_card_that_its_slot_feeds_needs_no_plug() -> None:
    assert not about(checked(piece("L4", "gpu", tdp_w=72), PSU), "Power connectors")
    hungry = about(checked(piece("A card", "gpu", tdp_w=200), PSU), "Power connectors")
    assert [one.is_known for one in hungry] == [False]


def test_every_processor_has_a_plug_of_its_own() -> None:
    two = replace(RYZEN, count=3)
    (said,) = about(checked(two, PSU), "Power connectors")
    assert said.level is Level.ACT


@pytest.mark.parametrize("socket", ["LGA 1700", "LGA1700", "Socket LGA-1700", "FCLGA1700"])
def test_a_socket_by_its_spellings(socket: str) -> None:
    assert plain_socket(socket) == "lga1700"
    assert plain_socket("AM3+") != plain_socket("AM3")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("factor = 1.2", "factor = 0.9", "1 or more"),
        ("most_load_pct = 80", "most_load_pct = 0", "above 0"),
        ('id = "16-pin"', 'id = "17-pin"', "“16-pin” is needed"),
        ("base_w = 200", "base = 200", "unknown here"),
    ],
)
def test_rules_that_make_no_sense_are_refused(old: str, new: str, said: str) -> None:
    with pytest.raises(RulesError, match=said):
        load_build_rules(resources.text("rules/build.toml").replace(old, new), "mine.toml")
