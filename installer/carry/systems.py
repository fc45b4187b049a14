"""Servers, workstations, storage, network and power devices of the NetBox device type library."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from installer.carry.evidence import Model
from installer.carry.tables import Row, number, read, slug, yes_no

if TYPE_CHECKING:
    from pathlib import Path

NAMELESS: Final = frozenset({"Generic", "Minisforum", "Rittal"})
# What a device is, by maker and how its model is named; the first that fits.
KINDS: Final = tuple(
    (kind, re.compile(maker), re.compile(sign))
    for kind, maker, sign in (
        ("", "", r"Controller|Motherboard|LOM$|Blank|Patch|Adapter"),
        ("server", "Dell", r"^PowerEdge [RTMCX]|^VxRail"),
        ("server", "HPE", r"ProLiant|^Synergy 480|^Synergy 660|^Apollo|^Superdome|^Cloudline|BL\d"),
        ("server", "Lenovo", r"^ThinkSystem|^System x|^ThinkServer|^ThinkAgile|^Flex System"),
        ("storage", "Supermicro", r"SSG-|SuperStorage"),
        ("network", "Supermicro", r"SSE-"),
        ("server", "Supermicro", r"Super[Ss]erver|^SYS-|^AS-|A\+ Server|^ASG-|SuperChassis|Micro"),
        ("server", "Fujitsu", r"^PRIMERGY|^Primergy"),
        ("server", "Cisco", r"^UCS.*[BC]\d{3}|^UCSC-|^UCSB-"),
        (
            "server", "Inspur|QCT|ASUS|Intel|IBM|Huawei",
            r"^NF|^QuantaGrid|^RS\d|Server|^Power|^FusionS",
        ),
        ("workstation", "HP$", r"."),
        ("storage", "Synology|QNAP|NetApp", r"."),
        ("storage", "Dell", r"^PowerVault|^Power[Ss]cale|^Unity|^Compellent|^EqualLogic"),
        ("storage", "HPE", r"^Alletra|MSA|^Nimble|^P2000|^3PAR|StoreEver|StoreOnce|^Primera"),
        ("storage", "IBM", r"Storwize|FlashSystem"),
        ("power", "APC|Eaton|Raritan|CyberPower|Vertiv|Server Technology", r"."),
        ("network", "Cisco|Arista|Juniper|Ubiquiti|MikroTik|Huawei|Mellanox|Dell|HPE|Lenovo", r"."),
    )
)  # fmt: skip


def carry(folder: Path) -> list[Model]:
    """The devices whose kind is clear, one for each maker and model."""
    found: dict[str, Model] = {}
    for row in read(folder / "device_types_netbox.csv"):
        kind = _kind(row)
        name = full_name(row["manufacturer"], row["model"])
        key = f"system/{slug(name)}"
        if not kind or key in found:
            continue
        model = found[key] = Model(key, name, row["manufacturer"])
        model.say_all(_figures(row) | {"system_kind": kind}, "netbox")
        if row["part_number"] and row["part_number"] != row["model"]:
            model.part_numbers.append(row["part_number"])
    return list(found.values())


def full_name(maker: str, model: str) -> str:
    """The maker before the model, once."""
    return model if model.casefold().startswith(f"{maker} ".casefold()) else f"{maker} {model}"


def _kind(row: Row) -> str:
    if row["manufacturer"] in NAMELESS:
        return ""
    for kind, maker, sign in KINDS:
        if maker.match(row["manufacturer"]) and sign.search(row["model"]):
            return kind
    return ""


def _figures(row: Row) -> Row:
    ports, draw = number(row["power_ports"]), number(row["max_draw_w_per_port"])
    return {
        # Zero rack units means that it does not go in a rack.
        "rack_units": number(row["rack_units"]),
        "full_depth": yes_no(row["full_depth"]),
        "weight_kg": number(row["weight_kg"]),
        "power_ports": ports,
        # Of redundant supplies each can carry the whole: a port's draw is the device's.
        "max_draw_w": draw,
        "airflow": row["airflow"],
        "interfaces": number(row["interfaces"]),
    }
