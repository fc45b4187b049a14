"""What makers' graphics cards say of their chips: a second source beside the databases of GPUs."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from installer.carry.parts import chip_of, derived_bandwidth
from installer.carry.tables import Row, number, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from installer.carry.evidence import Model
    from installer.carry.gpus import Index

#: Cards that must say the same, and their share of those that say anything.
FEWEST, SHARE = 3, 0.6
READERS: Final[dict[str, Callable[[Row], str]]] = {
    "vram_gb": lambda row: number(row["memory_gb"]),
    "memory_type": lambda row: row["memory_type"],
    "memory_bus_bit": lambda row: number(row["memory_bus_bit"]),
    "bandwidth_gb_s": derived_bandwidth,
    "tdp_w": lambda row: number(row["tdp_w"]),
}
WHYS: Final = {"bandwidth_gb_s": "derived: bus width times effective memory clock of its cards"}


def testify(chips: Index, folder: Path) -> None:
    """Add what most cards of a chip have in common to what is said of the chip."""
    cards: dict[str, list[Row]] = defaultdict(list)
    models: dict[str, Model] = {}
    for row in read(folder / "opendb_gpu.csv"):
        if chip := chip_of(row, chips):
            models[chip.key] = chip
            cards[chip.key].append(row)
    for key, rows in cards.items():
        for field, read_figure in READERS.items():
            said = Counter(value for row in rows if (value := read_figure(row)))
            value, count = said.most_common(1)[0] if said else ("", 0)
            if count >= FEWEST and count >= SHARE * said.total():
                models[key].say(field, value, "opendb-cards", WHYS.get(field, "most of its cards"))
