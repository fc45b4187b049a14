"""Servers with measured draw (SPECpower) and systems with accelerators (MLPerf training)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from installer.carry.cpu_names import cpu_name
from installer.carry.evidence import Model
from installer.carry.systems import full_name
from installer.carry.tables import Row, number, read, slug

if TYPE_CHECKING:
    from pathlib import Path

MOST_SOCKETS: Final = 8
#: How a maker is called here, by how its name begins in the results.
MAKERS: Final = (
    ("Hewlett", "HPE"), ("HP", "HPE"), ("Lenovo", "Lenovo"), ("Fujitsu", "Fujitsu"),
    ("Fsas", "Fujitsu"), ("Dell", "Dell"), ("Acer", "Acer"), ("Huawei", "Huawei"),
    ("IBM", "IBM"), ("Super", "Supermicro"), ("ASUS", "ASUS"), ("Hitachi", "Hitachi"),
    ("New H3C", "H3C"), ("H3C", "H3C"), ("NEC", "NEC"), ("Inspur", "Inspur"),
    ("IEIT", "Inspur"), ("Quanta", "QCT"), ("GIGA", "Gigabyte"), ("xFusion", "xFusion"),
    ("Giga", "Gigabyte"), ("Cisco", "Cisco"), ("Oracle", "Oracle"), ("MiTAC", "MiTAC"),
)  # fmt: skip
_CONFIGURATION: Final = re.compile(r"\s*\((?=.*(Intel|AMD|GHz|Historical|Xeon|x[ A-Z])).*$")
_MAKER_AGAIN: Final = re.compile(
    r"^(FUJITSU Server|FUJITSU|Supermicro|Inspur|Lenovo|Huawei|IBM(?= System)|GIGABYTE|"
    r"Server(?= [A-Z\d]))\s+",
    re.IGNORECASE,
)
_MEMORY: Final = re.compile(r"([\d.]+)\s*(TB|GB)")
_INSIDE: Final = re.compile(r"^(Intel|AMD|NVIDIA) ")
_CARRIES: Final = re.compile(r"[ _-](with )?8x.*$")
#: Who submits other makers' systems, under names of their own.
_NOT_MAKERS: Final = frozenset({"AMD", "Krai", "MangoBoost", "NVIDIA"})
_CLUSTER: Final = re.compile(r"n\d+\b|BM\.|Theia|Tyche|HiPerGator|^SRS-|Lambda_", re.IGNORECASE)


def carry(folder: Path) -> list[Model]:
    """One system for each maker, model and processor; the newest of several results."""
    found: dict[str, Model] = {}
    results = read(folder / "server_power_specpower.csv")
    for row in sorted(results, key=lambda row: row["published"], reverse=True):
        if 0 < int(row["sockets"] or 0) <= MOST_SOCKETS and (processor := cpu_name(row["cpu"])):
            _add(found, row["vendor"], row["system"], processor, _measured(row), "specpower")
    for row in read(folder / "ai_server_systems_mlperf.csv"):
        if _is_one_system(row):
            figures = _submitted(row)
            _add(
                found, row["submitter"], _dell(row["system_name"]), figures["accelerator"],
                figures, "mlperf-training",
            )  # fmt: skip
    return list(found.values())


def _is_one_system(row: Row) -> bool:
    """Whether a description is of one machine that its maker sells, under a licence to pass on."""
    return (
        row["source"].startswith("training")
        and row["nodes"] == "1"
        and row["submitter"] not in _NOT_MAKERS
        and not _CLUSTER.search(row["system_name"])
    )


def _add(
    found: dict[str, Model], vendor: str, system: str, inside: str, figures: Row, source: str
) -> None:
    known = (name for sign, name in MAKERS if vendor.startswith(sign))
    maker = next(known, vendor.partition(",")[0])
    plain = _MAKER_AGAIN.sub("", _CONFIGURATION.sub("", system))
    plain = _CARRIES.sub("", plain.replace("Think System", "ThinkSystem"))
    if not plain:
        return
    name = f"{full_name(maker, plain)} ({_INSIDE.sub('', inside)})"
    key = f"system/{slug(name)}"
    if key not in found:
        found[key] = Model(key, name, maker)
        found[key].say_all(figures, source)


def _measured(row: Row) -> Row:
    return {
        "system_kind": "server",
        "cpu": cpu_name(row["cpu"]),
        "cpu_sockets": number(row["sockets"]),
        "cores": number(row["cores"]),
        "memory_gb": number(row["memory_gb"]),
        "max_draw_w": number(row["watts_at_100pct"]),
        "idle_w": number(row["watts_active_idle"]),
    }


def _submitted(row: Row) -> Row:
    memory = _MEMORY.match(row["host_memory"])
    scale = 1000 if memory and memory[2] == "TB" else 1
    sockets, cores = row["cpus_per_node"], row["cores_per_cpu"]
    whole = sockets.isdigit() and cores.isdigit()
    return {
        "system_kind": "ai_system",
        "cpu": cpu_name(row["cpu"].title().replace("Amd", "AMD").replace("Epyc", "EPYC")),
        "cpu_sockets": number(sockets) if whole else "",
        "cores": str(int(sockets) * int(cores)) if whole else "",
        "memory_gb": number(float(memory[1]) * scale) if memory else "",
        "accelerator": re.sub(r"^NVIDIA Blackwell.*\((.*)\)$", r"NVIDIA \1", row["accelerator"]),
        "accelerators": number(row["accelerators_per_node"]),
    }


def _dell(system: str) -> str:
    """`1xXE9680x8H200-SXM-141GB` as `PowerEdge XE9680`."""
    found = re.match(r"1x(XE\d{4}L?)x", system)
    return f"PowerEdge {found[1]}" if found else system
