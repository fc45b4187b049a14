"""Slots, lanes, room, sockets, memory, drives and racks: what fits, what does not, what is open."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from planning.levels import Level
from tests.planning.compatibility.making import (
    BOARD,
    CASE,
    DESKTOP,
    MEMORY,
    NVME,
    RTX_4090,
    RYZEN,
    about,
    checked,
    piece,
)

if TYPE_CHECKING:
    from planning.compatibility.pieces import Piece


def changed(one: Piece, **figures: float) -> Piece:
    new = {name: Decimal(str(value)) for name, value in figures.items()}
    return replace(one, figures={**one.figures, **new})


def without(one: Piece, *names: str) -> Piece:
    return replace(
        one,
        figures={name: value for name, value in one.figures.items() if name not in names},
        words={name: value for name, value in one.words.items() if name not in names},
    )


def test_a_sound_desktop_passes_every_check() -> None:
    found = checked(*DESKTOP)
    assert [str(one) for one in found.findings if one.level is not Level.GOOD] == []
    assert found.level is Level.GOOD
    subjects = {one.about for one in found.findings}
    assert subjects == {
        "Power supply", "Power connectors", "PCIe slots", "PCIe lanes", "Room for cards",
        "Socket", "Memory", "Drives",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "subject", "said"),
    [
        (RTX_4090, replace(RTX_4090, count=3), "PCIe slots", "3 cards for 2 ×16 slots."),
        (RTX_4090, changed(RTX_4090, length_mm=421), "Room for cards", "421 mm for 420 mm"),
        (RTX_4090, replace(RTX_4090, count=3), "Room for cards", "9 slots wide for 7"),
        (BOARD, replace(BOARD, words={**BOARD.words, "socket": "AM4"}), "Socket", "AM4"),
        (MEMORY, replace(MEMORY, words={**MEMORY.words, "memory_type": "DDR4"}), "Memory",
         "DDR4, which X670E board, Ryzen 9 7950X does not take"),
        (MEMORY, replace(MEMORY, count=3), "Memory", "6 modules for 4 slots."),
        (MEMORY, replace(MEMORY, count=3), "Memory", "192 GB for 128 GB at most."),
        (MEMORY, replace(MEMORY, words={**MEMORY.words, "registered": "yes"}), "Memory",
         "takes unbuffered modules only"),
        (NVME, replace(NVME, count=5), "Drives", "5 drives for 4 M.2 slots."),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named_with_its_limit(
    old: Piece, new: Piece, subject: str, said: str
) -> None:
    found = checked(*(new if part is old else part for part in DESKTOP))
    wrong = [one for one in about(found, subject) if one.level is Level.ACT]
    assert any(said in one.headline for one in wrong), [str(one) for one in found.findings]
    assert found.level is Level.ACT
    assert found.findings[0].level is Level.ACT


@pytest.mark.parametrize(
    ("old", "lacking", "subject"),
    [
        (RTX_4090, "length_mm", "Room for cards"),
        (RTX_4090, "slot_width", "Room for cards"),
        (RTX_4090, "pcie_lanes", "PCIe lanes"),
        (RYZEN, "pcie_lanes", "PCIe lanes"),
        (RYZEN, "socket", "Socket"),
        (RYZEN, "memory_channels", "Memory"),
        (BOARD, "socket", "Socket"),
        (BOARD, "pcie_x16_slots", "PCIe slots"),
        (BOARD, "memory_slots", "Memory"),
        (BOARD, "m2_slots", "Drives"),
        (BOARD, "ecc", "Memory"),
        (MEMORY, "memory_type", "Memory"),
        (MEMORY, "ecc", "Memory"),
        (MEMORY, "registered", "Memory"),
        (CASE, "max_card_length_mm", "Room for cards"),
        (CASE, "expansion_slots", "Room for cards"),
    ],
)
def test_what_is_not_known_warns_and_never_passes(old: Piece, lacking: str, subject: str) -> None:
    found = checked(*(without(part, lacking) if part is old else part for part in DESKTOP))
    assert found.level is Level.WATCH
    unknown = [one for one in about(found, subject) if not one.is_known]
    assert unknown
    assert all(one.level is Level.WATCH for one in unknown)
    assert all(one.headline.startswith("Not checked, unknown: ") for one in unknown)


@pytest.mark.parametrize("missing", range(len(DESKTOP)))
def test_leaving_a_part_out_never_raises(missing: int) -> None:
    parts = [part for place, part in enumerate(DESKTOP) if place != missing]
    assert checked(*parts).findings


def test_uneven_channels_and_fewer_lanes_are_watched() -> None:
    odd = piece("DDR5 1 × 32 GB", "memory", memory_type="DDR5", modules=1, capacity_gb=32,
                ecc=False, registered=False)  # fmt: skip
    found = checked(*(odd if part is MEMORY else part for part in DESKTOP))
    (said,) = [one for one in about(found, "Memory") if one.level is Level.WATCH]
    assert "not every channel" in said.headline
    two = replace(RTX_4090, count=2)
    (lanes,) = about(checked(two, RYZEN, BOARD, NVME), "PCIe lanes")
    assert lanes.level is Level.WATCH
    assert "36 lanes wanted, the processors have 24" in lanes.headline


def test_a_card_of_a_newer_generation_runs_slower() -> None:
    card = changed(RTX_4090, pcie_generation=5)
    board = changed(BOARD, pcie_generation=4)
    found = about(checked(card, RYZEN, board), "PCIe lanes")
    assert any("would run at PCIe 4" in one.headline for one in found)


def test_memory_with_ecc_on_a_board_without_is_watched() -> None:
    module = replace(MEMORY, words={**MEMORY.words, "ecc": "yes"})
    found = checked(*(module if part is MEMORY else part for part in DESKTOP))
    said = [one.headline for one in about(found, "Memory") if one.level is Level.WATCH]
    assert said == ["DDR5 2 × 32 GB has ECC, which X670E board does not use."]


def test_mixed_registered_and_unbuffered_modules_are_refused() -> None:
    other = piece("RDIMM", "memory", memory_type="DDR5", modules=2, capacity_gb=64, ecc=True,
                  registered=True)  # fmt: skip
    found = about(checked(*DESKTOP, other), "Memory")
    assert any("mixed" in one.headline and one.level is Level.ACT for one in found)


def test_a_module_fits_no_slot() -> None:
    module = piece("H100 SXM", "gpu", 8, tdp_w=700, form_factor="SXM")
    (said,) = about(checked(module, BOARD), "PCIe slots")
    assert said.level is Level.ACT
    assert "SXM module" in said.headline


def rack(**limits: float) -> Piece:
    return changed(piece("Rack 7", "rack"), **limits)


SERVER = piece("Server", "system", 4, rack_units=2, depth_mm=800, max_draw_w=1500)


@pytest.mark.parametrize(
    ("limits", "levels"),
    [
        ({"free_units": 8, "depth_mm": 900, "power_w": 6000}, [Level.GOOD] * 3),
        ({"free_units": 7, "depth_mm": 900, "power_w": 6000}, [Level.ACT, Level.GOOD, Level.GOOD]),
        ({"free_units": 8, "depth_mm": 799, "power_w": 6000}, [Level.ACT, Level.GOOD, Level.GOOD]),
        ({"free_units": 8, "depth_mm": 900, "power_w": 5999}, [Level.ACT, Level.GOOD, Level.GOOD]),
        ({"free_units": 8, "depth_mm": 900}, [Level.WATCH, Level.GOOD, Level.GOOD]),
    ],
)
def test_a_rack_has_height_depth_and_power(limits: dict[str, float], levels: list[Level]) -> None:
    found = about(checked(SERVER, rack(**limits)), "Rack")
    assert [one.level for one in found] == levels


def test_a_machine_of_unknown_size_is_a_warning_unless_the_rest_is_too_much() -> None:
    unknown = piece("Box", "system", depth_mm=500)
    limits = {"free_units": 8, "depth_mm": 900, "power_w": 6000}
    found = about(checked(unknown, rack(**limits)), "Rack")
    assert [one.is_known for one in found] == [False, False, True]
    found = about(checked(SERVER, unknown, rack(free_units=7, depth_mm=900, power_w=9000)), "Rack")
    assert found[0].level is Level.ACT
