"""Dated prices of accelerators and processors: launch, purchase, retail and rental, kinds apart."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from installer.carry import cpus, gpus
from installer.carry.evidence import DATASHEET, UNCONFIRMED
from installer.carry.gpu_names import plain
from installer.carry.pack import price
from installer.carry.tables import Row, number, read

if TYPE_CHECKING:
    from installer.carry.evidence import Model
    from installer.carry.pack import Pack

#: Written by hand, from makers' announcements; `seen` says where a price was read.
LAUNCHES: Final = Path(__file__).with_name("launch_prices.csv")
URL: Final = re.compile(r"https?://\S+")
NOT_A_PRICE: Final = re.compile(r"estimat|not a real sale price", re.IGNORECASE)
#: Offers of dealers that the source gives as release prices, far above the maker's.
NOT_LAUNCHES: Final = frozenset({"gpu/nvidia-rtx-pro-6000-blackwell"})
LHR: Final = re.compile(r" LHR$")


def carry(pack: Pack, folder: Path) -> None:
    """All prices of accelerators and processors whose model is in the pack."""
    models = list(pack.models.values())
    accelerators = gpus.index(model for model in models if model.kind in {"gpu", "npu"})
    processors = cpus.index(models)
    _announced(pack)
    _launches(pack, accelerators, read(folder / "gpu_accelerators_epoch.csv"))
    for row in read(folder / "gpu_price_history_epoch.csv"):
        if model := accelerators.get(plain(row["hardware"])):
            _purchase(pack, model, row)
            _rentals(pack, model, row)
    _offers(pack, accelerators, folder)
    for row in read(folder / "price_history_by_segment.csv"):
        _retail(pack, _of_segment(row, accelerators, processors), row)
    pack.segments += [_drive_point(row) for row in read(folder / "hdd_price_points_2000_2018.csv")]


def _drive_point(row: Row) -> Row:
    """The price of one terabyte, as one product that was cheap at its time had it."""
    years, part = divmod(float(row["year_decimal"]), 1)
    return {
        "segment": "3.5 in HDD, single cheap products",
        "category": "hdd",
        "on": f"{years:.0f}-{int(part * 12) + 1:02}-01",
        "n_offers": "1",
        "median": row["usd_per_tb"],
        "p10": "",
        "lowest": row["usd_per_tb"],
        "currency": "USD",
        "unit": "TB",
        "source": "hdd-points",
    }


def _announced(pack: Pack) -> None:
    """Launch prices as their makers announced them."""
    for row in read(LAUNCHES):
        said = (row["document"], f"read in {row['seen']}" if row["seen"] else "")
        pack.prices.append(
            price(
                pack.models[row["key"]].key, row["on"], row["amount_usd"], "launch",
                DATASHEET if row["seen"] else UNCONFIRMED,
                condition="new", note="; ".join(filter(None, said)),
            )
        )  # fmt: skip


def _launches(pack: Pack, accelerators: gpus.Index, rows: list[Row]) -> None:
    """Release prices whose source is one link and nothing else: no commentary, no estimate."""
    for row in rows:
        model = accelerators.get(plain(row["name"]))
        link = URL.fullmatch(row["price_source"])
        # A price whose source is the collector itself is its own estimate.
        if model and row["release_date"] and link and "epoch.ai" not in link[0]:
            _launch(pack, model, row, link[0])


def _launch(pack: Pack, model: Model, row: Row, link: str) -> None:
    if amount := number(row["release_price_usd"], 9):
        pack.prices.append(
            price(
                model.key, row["release_date"], amount, _launch_kind(model), "epoch",
                condition="new",
                note=link,
            )
        )  # fmt: skip


def _launch_kind(model: Model) -> str:
    """A launch price is a maker's own; makers give none for what data centres buy."""
    segment = model.chosen().get("segment")
    retail = segment is not None and segment.value in {"desktop", "workstation"}
    return "launch" if retail and model.key not in NOT_LAUNCHES else "quoted"


def _purchase(pack: Pack, model: Model, row: Row) -> None:
    """A purchase price with a source that can be opened; estimates are left out."""
    amount, link = number(row["purchase_price_usd_per_chip"], 9), URL.match(row["source_url"])
    if not amount or not link or NOT_A_PRICE.search(row["notes"]):
        return
    notes = row["notes"].lower()
    if row["n_gpus"] not in {"", "1"}:
        kind, said = "quoted", f"share of a system of {row['n_gpus']}; "
    elif "release price" in notes or "launch price" in notes:
        kind, said = _launch_kind(model), ""
    else:
        kind, said = ("list" if "list price" in notes else "quoted"), ""
    used = "used" if re.search(r"\bused\b|second.?hand", notes) else "new"
    pack.prices.append(
        price(
            model.key, row["date"], amount, kind, "epoch-prices", condition=used,
            vendor=row["vendor"], region=row["location"], note=said + link[0],
        )
    )  # fmt: skip


def _rentals(pack: Pack, model: Model, row: Row) -> None:
    for column, kind in (
        ("usd_per_chip_hour_on_demand", "rental"),
        ("usd_per_chip_hour_1y", "reserved_1y"),
        ("usd_per_chip_hour_3y", "reserved_3y"),
    ):
        if amount := number(row[column], 9):
            link = URL.search(row["source_url"])
            pack.prices.append(
                price(
                    model.key, row["date"], amount, kind, "epoch-prices", vendor=row["vendor"],
                    region=row["location"], unit="gpu_hour", note=link[0] if link else "",
                )
            )  # fmt: skip


def _offers(pack: Pack, accelerators: gpus.Index, folder: Path) -> None:
    """Rental offers by provider on one day, and the daily median of one marketplace."""
    for row in read(folder / "cloud_gpu_offers_2026-05.csv"):
        name = f"{row['gpu_model']} {row['interconnect'] if 'SXM' in row['interconnect'] else ''}"
        named = (f"{name} {row['vram_gb']} GB", f"{row['gpu_model']} {row['vram_gb']} GB", name)
        model = next((found for one in named if (found := accelerators.get(plain(one)))), None)
        if model and _memory(model) == number(row["vram_gb"]):
            pack.prices.append(
                price(
                    model.key, row["collected_at"], number(row["usd_per_gpu_hour"], 9),
                    "spot" if row["is_spot"] == "True" else "rental", "gpu-pricing",
                    vendor=row["provider"], unit="gpu_hour", note=row["source_url"],
                )
            )  # fmt: skip
    for row in read(folder / "gpu_rental_daily_tugot17.csv"):
        name = re.sub(r"(\d+GB)_(SXM\d?|PCIe)", r"\2 \1", row["gpu"]).replace("_", " ")
        if model := accelerators.get(plain(name)):
            pack.prices.append(
                price(
                    model.key, row["date"], number(row["median_usd_per_gpu_hour"], 9), "rental",
                    "rental-daily", vendor="Prime Intellect marketplace", unit="gpu_hour",
                    note=f"median of {row['providers'].count('|') + 1} providers",
                )
            )  # fmt: skip


def _memory(model: Model) -> str:
    chosen = model.chosen().get("vram_gb")
    return chosen.value if chosen else ""


def _of_segment(row: Row, accelerators: gpus.Index, processors: cpus.Index) -> Model | None:
    """The model that a segment of the retail statistics is, if it is one model."""
    if row["category"] == "gpu":
        name = LHR.sub("", row["segment"]).replace(" G5", "").replace(" G6", " GDDR6")
        return accelerators.get(plain(name))
    return cpus.find(processors, row["segment"]) if row["category"] == "cpu" else None


def _retail(pack: Pack, model: Model | None, row: Row) -> None:
    """The median of a day's offers: a model's retail price, else a row of the segments."""
    if model is not None:
        pack.prices.append(
            price(
                model.key, row["date"], number(row["median"], 9), "retail", "segments",
                condition="new", vendor="median of offers",
                note=f"{row['n_offers']} offers, lowest {row['min']}, lowest tenth {row['p10']}",
            )
        )  # fmt: skip
        return
    currency, _, unit = row["unit"].partition("/")
    pack.segments.append(
        {
            "segment": row["segment"],
            "category": row["category"],
            "on": row["date"],
            "n_offers": row["n_offers"],
            "median": row["median"],
            "p10": row["p10"],
            "lowest": row["min"],
            "currency": currency,
            "unit": unit or "piece",
            "source": "segments",
        }
    )
