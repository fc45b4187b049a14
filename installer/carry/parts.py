"""Carry names and figures of systems (NetBox, CC0) and of parts (BuildCores OpenDB, ODC-By).

Run as `python -m installer.carry.parts [FOLDER]`. Writes systems.csv, cpus.csv, drives.csv and
memory.csv: slices with real product names, no prices.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from installer.carry.tables import Row, collected_folder, read, whole, write

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NETBOX: Final = (
    "NetBox device type library (fork astrateam-net/devicetype-library@0bfacdc of 2025-05-31), "
    "CC0 1.0, https://github.com/netbox-community/devicetype-library"
)
OPENDB: Final = (
    "Contains information from BuildCores OpenDB (buildcores-open-db@136a77aec1 of 2026-08-17), "
    "which is made available here under the ODC Attribution License, "
    "https://github.com/buildcores/buildcores-open-db"
)
LONGEST_NAME: Final = 80

# What a device is, by maker and how its model is named; the first that fits. Others are left out.
KINDS: Final = tuple(
    (kind, maker, re.compile(sign))
    for kind, maker, sign in (
        ("", "", r"Controller|Motherboard|SuperChassis|Enclosure|LOM$|Blank|Patch|JBOD|Adapter"),
        ("server", "Dell", r"^PowerEdge [RT]\d|^PowerEdge C6420|^VxRail"),
        ("server", "HPE", r"ProLiant"),
        ("server", "Lenovo", r"^ThinkSystem|^System x|^ThinkServer"),
        ("storage", "Supermicro", r"SSG-"),
        ("switch", "Supermicro", r"^SSE-"),
        ("server", "Supermicro", r"Super[Ss]erver|^SYS-|^AS-|A\+ Server|^ASG-"),
        ("server", "Fujitsu", r"^PRIMERGY"),
        ("server", "Cisco", r"^UCS.*C\d{3}|^UCSC-"),
        ("server", "Inspur|QCT|ASUS", r"^NF|^QuantaGrid|^RS\d"),
        ("workstation", "HP", r"^Z\d|EliteDesk|ProDesk"),
        ("storage", "Synology|QNAP", r"^(DS|RS|FS|TS)"),
        ("storage", "NetApp", r"^(FAS|E28|AFF)"),
        ("storage", "Dell", r"^PowerVault [MN]|^PowerScale|^Unity"),
        ("storage", "HPE", r"^Alletra|MSA 20\d\d|^Nimble"),
        ("switch", "Arista", r"^(DCS|CCS)-7[0-9]"),
        ("switch", "Juniper", r"^(EX|QFX)\d"),
        ("switch", "Cisco", r"^(Catalyst|C9\d|Nexus|N9K)"),
        ("switch", "Mellanox", r"^S[BN]\d"),
        ("switch", "Dell", r"^PowerSwitch"),
        ("switch", "HPE", r"^Aruba \d"),
        ("power", "APC", r"^(SMT|SMX|SRT|SUA|AP[78]\d)"),
        ("power", "Eaton", r"^\dP|^\dS"),
    )
)
SYSTEM_COLUMNS: Final = (
    "manufacturer",
    "model",
    "kind",
    "part_number",
    "rack_units",
    "weight_kg",
    "power_ports",
    "max_draw_w_per_port",
    "interfaces",
)
CPU_COLUMNS: Final = (
    "name",
    "manufacturer",
    "release_year",
    "socket",
    "cores",
    "threads",
    "base_ghz",
    "boost_ghz",
    "l3_mb",
    "tdp_w",
    "memory_types",
    "memory_channels",
    "ecc",
)
DRIVE_COLUMNS: Final = (
    "name",
    "manufacturer",
    "part_number",
    "release_year",
    "kind",
    "capacity_gb",
    "form_factor",
    "interface",
    "rpm",
)
MEMORY_COLUMNS: Final = (
    "name",
    "manufacturer",
    "part_number",
    "release_year",
    "kind",
    "speed_mts",
    "modules",
    "module_gb",
    "capacity_gb",
    "ecc",
    "registered",
)
DRIVE_MAKERS: Final = frozenset(
    {"Samsung", "Western Digital", "Seagate", "Toshiba", "KIOXIA", "Intel", "Micron", "Crucial"}
)
MEMORY_MAKERS: Final = frozenset(
    {"Samsung", "Micron", "SK Hynix", "Crucial", "Kingston", "SMART Modular", "Supermicro"}
)
EARLIEST_YEAR, LATEST_YEAR = 2005, 2026


def main() -> None:
    """Read the collected tables and write ours."""
    folder = collected_folder("Carry systems and parts into resources/catalogue.")
    write("systems.csv", SYSTEM_COLUMNS, _systems(folder), (NETBOX, "Empty is unknown."))
    write("cpus.csv", CPU_COLUMNS, _cpus(folder), (OPENDB, "Empty is unknown."))
    write("drives.csv", DRIVE_COLUMNS, _drives(folder), (OPENDB, "Empty is unknown."))
    write("memory.csv", MEMORY_COLUMNS, _memory(folder), (OPENDB, "Empty is unknown."))


def _systems(folder: Path) -> list[Row]:
    kept = []
    for row in read(folder / "device_types_netbox.csv"):
        if kind := _kind(row):
            # Zero rack units means that it does not go in a rack.
            units = whole(row["rack_units"])
            kept.append(row | {"kind": kind, "rack_units": "" if units == "0" else units})
    return _ordered(kept, "model")


def _kind(row: Row) -> str:
    for kind, maker, sign in KINDS:
        if re.fullmatch(maker or ".*", row["manufacturer"]) and sign.search(row["model"]):
            return kind
    return ""


def _cpus(folder: Path) -> list[Row]:
    rows = [_with_year(row) for row in read(folder / "opendb_cpu.csv")]
    return _ordered((row for row in rows if row["cores"]), "name")


def _drives(folder: Path) -> list[Row]:
    kept = []
    for row in read(folder / "opendb_storage.csv"):
        if row["manufacturer"] in DRIVE_MAKERS and row["capacity_gb"] and _part_number(row):
            kind = "NVMe SSD" if row["nvme"] == "True" else f"SATA {row['type']}"
            kept.append(_with_year(row) | {"kind": kind, "part_number": _part_number(row)})
    return _ordered((row for row in kept if row["type"] in {"SSD", "HDD"}), "name")


def _memory(folder: Path) -> list[Row]:
    kept = []
    for row in read(folder / "opendb_ram.csv"):
        makes = row["manufacturer"] in MEMORY_MAKERS
        if makes and row["capacity_gb"] and row["ram_type"] in {"DDR3", "DDR4", "DDR5"}:
            kind = f"{row['ram_type']} {row['form_factor']}".strip()
            kept.append(_with_year(row) | {"kind": kind, "part_number": _part_number(row)})
    return _ordered(kept, "name")


def _part_number(row: Row) -> str:
    """The first part number that is one: letters and digits, no identifier of the source."""
    for number in row["part_numbers"].split("|"):
        if re.fullmatch(r"[A-Z0-9][A-Z0-9/.\-]{4,24}", number) and re.search(r"\d", number):
            return number
    return ""


def _with_year(row: Row) -> Row:
    year = row["release_year"]
    plausible = year.isdigit() and EARLIEST_YEAR <= int(year) <= LATEST_YEAR
    return row | {"release_year": year if plausible else ""}


def _ordered(rows: Iterable[Row], name: str) -> list[Row]:
    """One row for each product with a maker and a name short enough to be one, in their order."""
    named = [row for row in rows if row["manufacturer"] and len(row[name]) <= LONGEST_NAME]
    kept = {(row["manufacturer"], row[name]): row for row in named}
    return [kept[key] for key in sorted(kept)]


if __name__ == "__main__":
    main()
