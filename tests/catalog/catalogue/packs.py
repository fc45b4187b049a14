"""Small catalogue packs for tests: rows in, a folder or a zip out."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from catalog.models.catalogue_fields import COMMON_COLUMNS, ModelKind, fields_of
from catalog.store.packs import MODEL_FILES, TABLE_FILES, manifest_text, write_archive

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

#: Figures as vendors state them.
MODELS: dict[str, dict[str, str]] = {
    "gpu/nvidia-geforce-rtx-4090": {
        "name": "NVIDIA GeForce RTX 4090", "manufacturer": "NVIDIA", "released": "2022-10-12",
        "aliases": "RTX 4090|RTX4090", "part_numbers": "PG136", "vram_gb": "24",
        "memory_type": "GDDR6X", "bandwidth_gb_s": "1008", "fp32_tflops": "82.6", "tdp_w": "450",
    },
    "gpu/nvidia-h100-sxm5-80gb": {
        "name": "NVIDIA H100 SXM5 80GB", "manufacturer": "NVIDIA", "released": "2022-03-22",
        "aliases": "H100 SXM", "vram_gb": "80", "memory_type": "HBM3", "bandwidth_gb_s": "3350",
        "fp32_tflops": "66.9", "tdp_w": "700",
    },
    "gpu/nvidia-l4": {
        "name": "NVIDIA L4", "manufacturer": "NVIDIA", "released": "2023-03-21", "vram_gb": "24",
        "memory_type": "GDDR6", "bandwidth_gb_s": "300", "fp32_tflops": "30.3", "tdp_w": "72",
    },
    "gpu/amd-instinct-mi210": {
        "name": "AMD Instinct MI210", "manufacturer": "AMD", "released": "2022-03-22",
        "vram_gb": "64", "memory_type": "HBM2e", "bandwidth_gb_s": "1638.4",
        "fp32_tflops": "22.6", "tdp_w": "300",
    },
    "cpu/amd-epyc-9654": {
        "name": "AMD EPYC 9654", "manufacturer": "AMD", "released": "2022-11-10", "cores": "96",
        "threads": "192", "base_ghz": "2.4", "boost_ghz": "3.7", "tdp_w": "360", "socket": "SP5",
    },
}  # fmt: skip

PRICES: tuple[tuple[str, ...], ...] = (
    ("gpu/nvidia-geforce-rtx-4090", "2022-10-12", "1599", "USD", "launch", "new", "NVIDIA", "US",
     "piece", "maker", ""),
    ("gpu/nvidia-geforce-rtx-4090", "2024-05-01", "1749.00", "USD", "retail", "new", "shop", "US",
     "piece", "shop", ""),
    ("gpu/nvidia-geforce-rtx-4090", "2025-05-01", "1899.99", "USD", "retail", "new", "shop", "US",
     "piece", "shop", ""),
    ("gpu/nvidia-geforce-rtx-4090", "2025-06-01", "1350.00", "USD", "used", "used", "market", "US",
     "piece", "shop", ""),
    ("gpu/nvidia-l4", "2024-02-01", "2400.00", "EUR", "list", "new", "dealer", "EU", "piece",
     "shop", ""),
    ("gpu/nvidia-h100-sxm5-80gb", "2025-01-01", "2.49", "USD", "rental", "", "cloud", "US",
     "gpu_hour", "shop", ""),
)  # fmt: skip

FIGURES: tuple[tuple[str, ...], ...] = (
    ("gpu/nvidia-l4", "tdp_w", "72", "maker", "1", "the maker’s own figure"),
    ("gpu/nvidia-l4", "tdp_w", "75", "shop", "0", ""),
    ("gpu/nvidia-l4", "vram_gb", "24", "maker", "1", ""),
    ("gpu/nvidia-l4", "vram_gb", "24", "shop", "0", ""),
)
LIFE: tuple[tuple[str, ...], ...] = (
    ("gpu/nvidia-geforce-rtx-4090", "announced", "2022-09-20", "", "maker", ""),
    ("gpu/nvidia-geforce-rtx-4090", "last_order", "2024-10-01", "", "shop", ""),
)
SOURCES: tuple[tuple[str, ...], ...] = (
    ("maker", "Makers’ data sheets", "https://example.org/sheets", "facts", "2025-01-01", ""),
    ("shop", "A shop’s prices", "https://example.org/shop", "CC0-1.0", "2025-06-01", ""),
)


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """A table as packs have it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue().encode()


def model_files(models: Mapping[str, Mapping[str, str]]) -> dict[str, bytes]:
    """The files of models by kind; the source of every row is the maker unless it says another."""
    files = {}
    for kind in ModelKind:
        header = [*COMMON_COLUMNS, *(field.name for field in fields_of(kind))]
        rows = [
            [{"key": key, "source": "maker", **values}.get(name, "") for name in header]
            for key, values in models.items()
            if key.startswith(f"{kind.value}/")
        ]
        if rows:
            files[MODEL_FILES[kind]] = table(header, rows)
    return files


def pack_files(
    models: Mapping[str, Mapping[str, str]] = MODELS, **tables: Iterable[Iterable[str]]
) -> dict[str, bytes]:
    """The files of a pack; `prices=…` and so on replace the rows of a table."""
    rows = {
        "sources": SOURCES, "figures": FIGURES, "prices": PRICES, "life": LIFE, "segments": (),
        **tables,
    }  # fmt: skip
    others = {
        name: table(header, rows[name.removesuffix(".csv")]) for name, header in TABLE_FILES.items()
    }
    return {**model_files(models), **others}


def write_folder(
    folder: Path, files: Mapping[str, bytes], *, version: str = "2026.11", name: str = "rackledger"
) -> Path:
    """A pack as a folder."""
    for file, data in files.items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (folder / "pack.toml").write_bytes(manifest_text(name, version, "2026-11-26", files))
    return folder


def write_zip(
    path: Path, files: Mapping[str, bytes], *, version: str = "2026.11", name: str = "rackledger"
) -> Path:
    """A pack as a zip."""
    path.write_bytes(write_archive(manifest_text(name, version, "2026-11-26", files), files))
    return path
