"""The resolver of names over the models of a catalogue pack.

What a pack says of a model is handed to `planning.naming`, which decides. Making a resolver takes a
moment, so the one of the bundled catalogue is made once.
"""

from __future__ import annotations

import csv
from functools import cache
from io import StringIO
from typing import TYPE_CHECKING, Final

import resources
from catalog.models.catalogue_fields import ModelKind
from catalog.store.bundled import bundled_pack
from catalog.store.packs import MODEL_FILES
from planning.naming import Entry, Resolver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.store.packs import Pack

#: What the size of a model is, where sizes tell models of one name apart.
SIZES: Final = {
    ModelKind.GPU: "vram_gb",
    ModelKind.NPU: "vram_gb",
    ModelKind.GRAPHICS_CARD: "vram_gb",
    ModelKind.MEMORY: "capacity_gb",
    ModelKind.STORAGE: "capacity_gb",
}


@cache
def bundled_resolver() -> Resolver:
    """The resolver over the catalogue that came with the application."""
    pack = bundled_pack()
    return Resolver(() if pack is None else pack_entries(pack), pci_names())


def pack_resolver(pack: Pack) -> Resolver:
    """A resolver over the models of another pack."""
    return Resolver(pack_entries(pack), pci_names())


@cache
def pci_names() -> dict[str, str]:
    """Names of graphics devices by vendor and device, as in `10de2330`."""
    lines = StringIO(resources.text("naming/pci_names.csv"))
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    return {row["id"]: row["name"] for row in rows}


def pack_entries(pack: Pack) -> Iterator[Entry]:
    """Every model of a pack with what can tell it from its kin."""
    for kind, name in MODEL_FILES.items():
        rows = pack.rows(name)
        header = next(rows, [])
        for row in rows:
            yield _entry(kind, dict(zip(header, row, strict=False)))


def _entry(kind: ModelKind, row: dict[str, str]) -> Entry:
    return Entry(
        key=row["key"],
        kind=kind.value,
        name=row["name"],
        manufacturer=row.get("manufacturer", ""),
        aliases=_list(row.get("aliases", "")),
        part_numbers=_list(row.get("part_numbers", "")),
        size_gb=_number(row.get(SIZES.get(kind, ""), "")),
        memory_type=row.get("memory_type", "") if kind in SIZES else "",
        form_factor=row.get("form_factor", "") if kind in {ModelKind.GPU, ModelKind.NPU} else "",
        cores=int(_number(row.get("cores", "")) or 0) or None,
        base_ghz=_number(row.get("base_ghz", "")),
        segment=row.get("segment", ""),
    )


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None
