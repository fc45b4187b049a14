"""Carry accelerators and their dated purchase prices from Epoch AI's tables (CC BY 4.0).

Run as `python -m installer.carry.accelerators [FOLDER]`. Writes accelerators.csv and prices.csv.
Nothing is corrected: a figure known to be wrong is left out, and the row's note says so.
"""

from __future__ import annotations

import re
from typing import Final

from installer.carry.tables import Row, collected_folder, read, write

SPECIFICATIONS: Final = (
    "Epoch AI, Machine Learning Hardware, snapshot of 2026-07-19, CC BY 4.0, "
    "https://epoch.ai/data/machine-learning-hardware"
)
PRICES: Final = (
    "Epoch AI, hardware price database (training-cost-trends, Hardware prices.csv), CC BY 4.0, "
    "https://epoch.ai/blog/how-much-does-it-cost-to-train-frontier-ai-models"
)
COLUMNS: Final = (
    "name",
    "manufacturer",
    "segment",
    "aliases",
    "released",
    "memory_gb",
    "memory_bandwidth_gb_s",
    "tdp_w",
    "fp32_tflops",
    "fp16_tflops",
    "tensor_fp16_tflops",
    "fp8_tflops",
    "source_url",
    "note",
)
PRICE_COLUMNS: Final = (
    "name",
    "date",
    "amount",
    "currency",
    "kind",
    "vendor",
    "source_url",
    "note",
)

# Figures that are wrong in the source, by name and column; each is left out with this note.
KNOWN_WRONG: Final = {
    ("NVIDIA GeForce RTX 4070", "tdp_w"): "TDP left out: the source says 285 W, wrongly",
    ("AMD Radeon RX 7900 XTX", "tdp_w"): "TDP left out: the source says 335 W, wrongly",
    ("NVIDIA A100 PCIe", "memory_bandwidth_gb_s"): (
        "bandwidth left out: the source mixes the 40 GB card with the 80 GB card’s 1,940 GB/s"
    ),
}
TENSOR_NOTE: Final = "tensor FP16 left out: quoted with FP16 accumulation, not comparable"
CLOUD_ONLY: Final = frozenset({"Amazon AWS", "Google", "Meta", "Microsoft", "Tesla"})
# Made by Chinese makers, or by NVIDIA for China within the export rules: not offered elsewhere.
CHINA_MAKERS: Final = re.compile(
    r"Alibaba|Biren|Cambricon|Huawei|Hygon|Iluvatar|Kunlunxin|MetaX|Moore Threads|Sunway|"
    r"National University of Defense"
)
CHINA_MODELS: Final = re.compile(r"\b(A800|H800|H20|L20|L2)\b")
SEGMENTS: Final = (
    ("desktop", re.compile(r"GeForce|TITAN|Radeon RX", re.IGNORECASE)),
    ("workstation", re.compile(r"Quadro|RTX A\d|RTX 6000|RTX Pro", re.IGNORECASE)),
)
# How drivers name the same product (NVML, rocm-smi), where it differs from the table's name.
ALIASES: Final = {
    "NVIDIA A10 PCIe": ("NVIDIA A10",),
    "NVIDIA A100 PCIe": ("NVIDIA A100-PCIE-40GB",),
    "NVIDIA A40 PCIe": ("NVIDIA A40",),
    "NVIDIA B300 (Blackwell Ultra)": ("NVIDIA B300",),
    "NVIDIA GB300 (Blackwell Ultra)": ("NVIDIA GB300",),
    "NVIDIA GH200": ("NVIDIA GH200 480GB",),
    "NVIDIA GeForce RTX 2080 Ti 11GB": ("NVIDIA GeForce RTX 2080 Ti",),
    "NVIDIA H100 SXM5 80GB": ("NVIDIA H100 80GB HBM3",),
    "NVIDIA H200 SXM": ("NVIDIA H200",),
    "NVIDIA HGX H20": ("NVIDIA H20",),
    "NVIDIA RTX Pro 6000 Blackwell": (
        "NVIDIA RTX PRO 6000 Blackwell Server Edition",
        "NVIDIA RTX PRO 6000 Blackwell Workstation Edition",
    ),
}
URL: Final = re.compile(r"https?://\S+")
NOT_A_PRICE: Final = re.compile(r"estimat|not a real sale price", re.IGNORECASE)


def main() -> None:
    """Read the collected tables and write ours."""
    folder = collected_folder("Carry accelerators and their prices into resources/catalogue.")
    kept = [
        _accelerator(row)
        for row in read(folder / "gpu_accelerators_epoch.csv")
        if "TPU" not in row["type"] and _has_figures(row)
    ]
    kept.sort(key=lambda row: (row["released"] or "9999", row["name"]))
    write(
        "accelerators.csv", COLUMNS, kept, (SPECIFICATIONS, "TFLOPS are dense; empty is unknown.")
    )
    prices = _prices(read(folder / "gpu_price_history_epoch.csv"))
    prices += _release_prices(read(folder / "gpu_accelerators_epoch.csv"))
    unique = {tuple(row.values()): row for row in prices}
    ordered = sorted(unique.values(), key=lambda row: (row["name"], row["date"], row["amount"]))
    write("prices.csv", PRICE_COLUMNS, ordered, (PRICES, SPECIFICATIONS, "Price of one chip."))


def _has_figures(row: Row) -> bool:
    return bool(row["memory_gb"] and (row["memory_bandwidth_gb_s"] or row["fp16_tflops"]))


def _accelerator(row: Row) -> Row:
    notes = []
    for (name, column), note in KNOWN_WRONG.items():
        if row["name"] == name:
            row[column] = ""
            notes.append(note)
    if "GeForce" in row["name"] and row["tensor_fp16_bf16_tflops"]:
        row["tensor_fp16_bf16_tflops"] = ""
        notes.append(TENSOR_NOTE)
    links = URL.findall(row["datasheet_url"])
    return row | {
        "segment": _segment(row),
        "aliases": "|".join(ALIASES.get(row["name"], ())),
        "released": row["release_date"],
        "tensor_fp16_tflops": row["tensor_fp16_bf16_tflops"],
        "source_url": links[0].rstrip(",") if links else "",
        "note": "; ".join(notes),
    }


def _segment(row: Row) -> str:
    if row["manufacturer"] in CLOUD_ONLY:
        return "cloud only"
    if CHINA_MAKERS.search(row["manufacturer"]) or CHINA_MODELS.search(row["name"]):
        return "data centre, China"
    return next((name for name, sign in SEGMENTS if sign.search(row["name"])), "data centre")


def _prices(rows: list[Row]) -> list[Row]:
    """Dated purchase prices with a source that can be opened; estimates are left out."""
    return [
        {
            "name": row["hardware"],
            "date": row["date"],
            "amount": row["purchase_price_usd_per_chip"],
            "currency": "USD",
            "kind": _kind(row),
            "vendor": row["vendor"],
            "source_url": URL.findall(row["source_url"])[0],
            "note": _first_line(row["notes"]),
        }
        for row in rows
        if row["purchase_price_usd_per_chip"]
        and URL.match(row["source_url"])
        and "TPU" not in row["hardware"]
        and not NOT_A_PRICE.search(row["notes"])
    ]


def _kind(row: Row) -> str:
    notes = row["notes"].lower()
    if row["n_gpus"] not in {"", "1"}:
        return f"share of a system of {row['n_gpus']}"
    if "release price" in notes or "launch price" in notes:
        return "release price"
    return "list price" if "list price" in notes else "offer"


def _first_line(text: str) -> str:
    """The note without its links to currency converters, shortened to one line."""
    line = " ".join(URL.sub("", text).split()).rstrip(":")
    return line if len(line) <= 120 else line[:119] + "…"


def _release_prices(rows: list[Row]) -> list[Row]:
    """Release prices whose source is one link and nothing else: no commentary, no estimate."""
    return [
        {
            "name": row["name"],
            "date": row["release_date"],
            "amount": row["release_price_usd"],
            "currency": "USD",
            "kind": "reported release price",
            "vendor": "",
            "source_url": row["price_source"],
            "note": "",
        }
        for row in rows
        if row["release_price_usd"]
        and row["release_date"]
        and URL.fullmatch(row["price_source"])
        # A price whose source is the collector itself is its own estimate.
        and "epoch.ai" not in row["price_source"]
    ]


if __name__ == "__main__":
    main()
