"""Parts for the tests, with vendors' figures, and the rules that come with the application."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import resources
from planning.compatibility.check import BuildCheck, check
from planning.compatibility.pieces import Configuration, Piece
from planning.compatibility.rules import load_build_rules

if TYPE_CHECKING:
    from planning.levels import Finding

RULES = load_build_rules(resources.text("rules/build.toml"), "build.toml")


def piece(name: str, kind: str, count: int = 1, **known: str | float | bool) -> Piece:
    """A part: numbers are figures, texts are words, True and False are yes and no."""
    figures, words = {}, {}
    for field, value in known.items():
        if isinstance(value, bool):
            words[field] = "yes" if value else "no"
        elif isinstance(value, str):
            words[field] = value
        else:
            figures[field] = Decimal(str(value))
    return Piece(name=name, kind=kind, count=count, figures=figures, words=words)


RTX_4090 = piece(
    "RTX 4090", "gpu", tdp_w=450, length_mm=304, slot_width=3, power_connectors="1x 16-pin",
    form_factor="PCIe card", pcie_generation=4, pcie_lanes=16,
)  # fmt: skip
RYZEN = piece(
    "Ryzen 9 7950X", "cpu", tdp_w=170, socket="AM5", memory_types="DDR5", memory_channels=2,
    max_memory_gb=128, ecc=True, pcie_lanes=24, pcie_generation=5,
)  # fmt: skip
BOARD = piece(
    "X670E board", "motherboard", socket="AM5", memory_types="DDR5", memory_slots=4, ecc=False,
    max_memory_gb=128, pcie_x16_slots=2, m2_slots=4, sata_ports=6, pcie_generation=5,
)  # fmt: skip
MEMORY = piece(
    "DDR5 2 × 32 GB", "memory", memory_type="DDR5", modules=2, module_gb=32, capacity_gb=64,
    ecc=False, registered=False,
)  # fmt: skip
NVME = piece("NVMe 2 TB", "storage", storage_kind="nvme", form_factor="M.2-2280",
             interface="M.2 PCIe 4.0 x4")  # fmt: skip
PSU = piece("1200 W supply", "psu", wattage_w=1200, conn_16pin=1, conn_pcie_8pin=4, conn_eps=2)
CASE = piece("Tower", "chassis", max_card_length_mm=420, expansion_slots=7)
DESKTOP = (RTX_4090, RYZEN, BOARD, MEMORY, NVME, PSU, CASE)


def build(*pieces: Piece, measured_w: int | None = None) -> Configuration:
    return Configuration("A build", pieces, None if measured_w is None else Decimal(measured_w))


def checked(*pieces: Piece, measured_w: int | None = None) -> BuildCheck:
    return check(build(*pieces, measured_w=measured_w), RULES)


def about(found: BuildCheck, subject: str) -> list[Finding]:
    return [finding for finding in found.findings if finding.about == subject]
