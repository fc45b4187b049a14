"""Graphics cards, memory, drives, motherboards and power supplies, from BuildCores OpenDB."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from installer.carry.evidence import Model
from installer.carry.gpu_names import plain
from installer.carry.tables import Row, number, read, slug, year, yes_no

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from installer.carry import gpus

LONGEST_NAME: Final = 110
# Identifiers of the source, and lists that shops glued together.
NOT_A_NUMBER: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-|^\d{1,4}[Ww]?$|^.{31,}$|^.{0,3}$")
#: Memory whose effective clock is given in full lies above this; lower figures are real clocks.
LEAST_EFFECTIVE_MHZ: Final = 4000
#: What a board's figure may be, as a multiple of its chip's.
NEAR: Final = {"tdp_w": (0.85, 1.6), "bandwidth_gb_s": (0.9, 1.2)}
DERIVED: Final = "derived: bus width times effective memory clock"


def carry(folder: Path, chips: gpus.Index) -> list[Model]:
    """All parts with a maker and a name short enough to be one, one for each name."""
    return [
        *_kind(
            folder,
            "gpu",
            "graphics_card",
            lambda row: _graphics_card(row, chips),
            lambda row: _near(derived_bandwidth(row), chip_of(row, chips), "bandwidth_gb_s"),
        ),
        *_kind(folder, "ram", "memory", _memory),
        *_kind(folder, "storage", "storage", _drive),
        *_kind(folder, "motherboard", "motherboard", _motherboard),
        *_kind(folder, "psu", "psu", _power_supply),
    ]


def _kind(
    folder: Path,
    table: str,
    kind: str,
    figures_of: Callable[[Row], Row],
    bandwidth_of: Callable[[Row], str] = lambda _: "",
) -> Iterable[Model]:
    found: dict[str, Model] = {}
    for row in sorted(read(folder / f"opendb_{table}.csv"), key=lambda row: row["name"]):
        maker, name = row["manufacturer"], row["name"]
        if not maker or not 6 <= len(name) <= LONGEST_NAME:
            continue
        if maker.casefold() not in name.casefold():
            name = f"{maker} {name}"
        key = f"{kind}/{slug(name)}"
        figures = figures_of(row)
        if not any(figures.values()):
            continue
        if key not in found:
            found[key] = Model(key, name, maker)
            found[key].say_all(figures | {"released": year(row["release_year"])}, "opendb")
            if derived := bandwidth_of(row):
                found[key].say("bandwidth_gb_s", derived, "opendb", DERIVED)
        found[key].part_numbers += part_numbers(row["part_numbers"], name)
    return found.values()


def part_numbers(text: str, name: str) -> list[str]:
    """Those that are one: letters and digits, not the name again, no identifier of the source."""
    return [
        part
        for part in text.split("|")
        if re.search(r"\d", part)
        and not NOT_A_NUMBER.search(part)
        and part.casefold() not in name.casefold()
    ]


def _bus(text: str) -> Row:
    found = re.fullmatch(r"PCIe (?:(\d)\.0 )?x(\d+)", text)
    return {
        "pcie_generation": (found[1] or "") if found else "",
        "pcie_lanes": found[2] if found else "",
    }


def _graphics_card(row: Row, chips: gpus.Index) -> Row:
    memory, chip = number(row["memory_gb"]), chip_of(row, chips)
    plugs = [
        f"{row[column]}x {name}"
        for column, name in (("pcie_16pin", "16-pin"), ("pcie_8pin", "8-pin"))
        if row[column]
    ]
    return {
        "chip_key": chip.key if chip else "",
        "segment": chip.chosen()["segment"].value if chip else "",
        "vram_gb": memory,
        "memory_type": row["memory_type"],
        "memory_bus_bit": number(row["memory_bus_bit"]) if row["memory_bus_bit"] != "514" else "",
        "tdp_w": _near(number(row["tdp_w"]), chip, "tdp_w"),
        "length_mm": number(row["length_mm"]),
        "slot_width": _at_most(row["slot_width"], 5),
        "power_connectors": " + ".join(plugs),
        **_bus(row["interface"]),
    }


def chip_of(row: Row, chips: gpus.Index) -> Model | None:
    """The chip of a card: the variant with its amount or type of memory where there are several."""
    chipset = row["chipset"]
    variants = (f"{chipset} {number(row['memory_gb'])} GB", f"{chipset} {row['memory_type']}")
    named = (chips.get(plain(name)) for name in (*variants, chipset))
    return next((chip for chip in named if chip is not None), None)


def _near(value: str, chip: Model | None, field: str) -> str:
    """The board's figure where it could be one: a board is like its chip within bounds."""
    if not value or chip is None or (of_chip := chip.chosen().get(field)) is None:
        return value
    least, most = NEAR[field]
    return value if least <= float(value) / float(of_chip.value) <= most else ""


def derived_bandwidth(row: Row) -> str:
    """Bus times effective clock in GB/s, where the source gives both in full."""
    bus, clock = float(row["memory_bus_bit"] or 0), float(row["effective_memory_mhz"] or 0)
    if bus == 0 or clock < LEAST_EFFECTIVE_MHZ or not row["memory_type"].startswith("GDDR"):
        return ""
    return number(bus / 8 * clock / 1000, 5)


def _memory(row: Row) -> Row:
    registered = {"Registered": "yes", "Unbuffered": "no"}
    return {
        "memory_type": row["ram_type"].replace("DDR1", "DDR"),
        "form_factor": row["form_factor"],
        "speed_mts": number(row["speed_mts"]),
        "modules": number(row["modules"]),
        "module_gb": number(row["module_gb"]),
        "capacity_gb": number(row["capacity_gb"]),
        "cas": number(row["cas"]),
        "voltage_v": number(row["voltage_v"]) if row["voltage_v"] != "5" else "",
        "ecc": yes_no(row["ecc"]),
        "registered": registered.get(row["registered"], ""),
    }


def _drive(row: Row) -> Row:
    kind = "nvme" if row["nvme"] == "True" else row["type"].casefold().replace("sshd", "hdd")
    spins = re.search(r"\b(\d{4,5}) ?RPM\b", row["name"], re.IGNORECASE)
    return {
        "storage_kind": kind if row["capacity_gb"] else "",
        "capacity_gb": number(row["capacity_gb"]),
        "form_factor": row["form_factor"],
        "interface": row["interface"],
        # The source's own column is empty; it is in the names.
        "rpm": spins[1] if spins and kind == "hdd" else "",
        "cache_mb": number(row["cache_mb"]),
    }


def _motherboard(row: Row) -> Row:
    """Slots and ports beyond what fits on a board are errors of entry.

    Where a board has no SATA port the source put them among the M.2 slots: neither is known.
    """
    ports_known = row["sata_ports"] not in {"", "0"}
    return {
        "socket": row["socket"],
        "form_factor": row["form_factor"],
        "chipset": row["chipset"],
        "memory_types": row["ram_type"],
        "memory_slots": number(row["memory_slots"]),
        "max_memory_gb": number(row["max_memory_gb"]),
        "ecc": "yes" if row["ecc"] == "True" else "",
        "pcie_x16_slots": _at_most(row["pcie_x16_slots"], 8),
        "m2_slots": _at_most(row["m2_slots"], 7) if ports_known else "",
        "sata_ports": _at_most(row["sata_ports"], 20) if ports_known else "",
        "ethernet": row["ethernet"].replace("|", " + ").replace("None", ""),
    }


def _at_most(value: str, most: int) -> str:
    """The figure unless it is larger than any real one; zero is a figure here."""
    return f"{float(value):g}" if value and float(value) <= most else ""


def _power_supply(row: Row) -> Row:
    """Where a source has no connector at all it did not look: a supply has at least one EPS."""
    looked = row["conn_eps"] not in {"", "0"}
    efficiency = row["efficiency_rating"].replace("80+ Standard", "80+").replace("80+ White", "80+")
    return {
        "form_factor": row["form_factor"],
        "wattage_w": number(row["wattage_w"]),
        "efficiency": efficiency,
        "modular": row["modular"],
        "length_mm": number(row["length_mm"]),
        "conn_16pin": row["conn_12vhpwr"] if looked else "",
        "conn_pcie_8pin": row["conn_pcie_6_2"] if looked else "",
        "conn_eps": row["conn_eps"] if looked else "",
    }
