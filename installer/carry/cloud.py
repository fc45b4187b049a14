"""Cloud instances with dated prices: AWS, Azure and Google Cloud, and offers of other providers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from installer.carry.evidence import Model
from installer.carry.pack import price
from installer.carry.tables import Row, number, read, slug
from installer.carry.vendors import vendor_of

if TYPE_CHECKING:
    from pathlib import Path

    from installer.carry.pack import Pack

GPU_REGIONS: Final = frozenset(
    {"eastus", "westeurope", "swedencentral", "germanywestcentral", "uksouth", "northeurope",
     "westus3", "japaneast", "us-central1", "europe-west4", "europe-west3", "us-east4",
     "europe-north1", "asia-southeast1"}
)  # fmt: skip
OTHER_REGIONS: Final = frozenset({"europe-west4"})
GCP_KINDS: Final = (
    ("usd_per_hour_on_demand", "list"),
    ("usd_per_hour_spot", "spot"),
    ("usd_per_hour_1y_commit", "reserved_1y"),
    ("usd_per_hour_3y_commit", "reserved_3y"),
)
#: Memory in one accelerator of those that a provider's tables name without it, decimal GB.
VRAM_GB: Final = {
    "NVIDIA A100 40GB": 40, "NVIDIA A100 80GB": 80, "NVIDIA H100": 80, "NVIDIA H100 80GB": 80,
    "NVIDIA H100 NVL 94GB": 94, "NVIDIA L4": 24, "NVIDIA A10": 24, "NVIDIA T4": 16,
    "NVIDIA H200": 141, "AMD MI300X": 192, "NVIDIA RTX PRO 6000": 96,
}  # fmt: skip


class Instances:
    """The instances found so far, by key, with their prices."""

    def __init__(self) -> None:
        self.models: dict[str, Model] = {}
        self.prices: list[Row] = []
        self._spelt: dict[tuple[str, str], str] = {}

    def take(self, provider: str, name: str, source: str, **figures: str) -> Model:
        """The instance of that name, with what is said of it where nothing was."""
        spelling, provider = provider, vendor_of(provider)
        key = f"cloud_instance/{slug(f'{provider} {name}')}"
        self._spelt[key, source] = spelling
        if key not in self.models:
            model = self.models[key] = Model(key, f"{provider} {name}", provider)
            model.call(name)
        model = self.models[key]
        if spelling.casefold() != provider.casefold():
            model.call(f"{spelling} {name}")
        said = {"provider": provider, **figures}
        model.say_all({k: v for k, v in said.items() if k not in model.figures}, source)
        return model

    def price(
        self, model: Model, on: str, amount: str, kind: str, source: str, **more: str
    ) -> None:
        """Note a price by the hour; zero and nothing are no price."""
        if sum_asked := number(amount, 9):
            provider = model.figures["provider"][0].value
            vendor = self._spelt.get((model.key, source), provider)
            self.prices.append(
                price(
                    model.key, on, sum_asked, kind, source, vendor=vendor, unit="hour", **more
                )
            )  # fmt: skip


def carry(pack: Pack, folder: Path) -> None:
    """All instances with their prices; those without accelerators in one region only."""
    found = Instances()
    _aws(found, folder)
    _azure(found, folder)
    _google(found, folder)
    _others_over_time(found, read(folder / "cloud_gpu_price_changes_fsdl.csv"))
    _offers(found, read(folder / "cloud_gpu_offers_2026-05.csv"))
    pack.add(found.models.values())
    pack.prices += found.prices


def _accelerators(row: Row) -> Row:
    """Name and number; a part of one is less than one and no whole number: left empty."""
    count = number(row["accelerator_count"])
    memory = VRAM_GB.get(row["accelerator"])
    whole = count if "." not in count else ""
    return {
        "accelerator": row["accelerator"],
        "accelerators": whole,
        "vram_gb": number(float(count) * memory) if memory and count else "",
    }


def _aws(found: Instances, folder: Path) -> None:
    for row in read(folder / "aws_ec2_ondemand_us_east_1.csv"):
        each, count = row["memory_gib_per_accelerator"], row["accelerator_count"]
        # Some accelerators' memory is given in GB as sold, some in GiB; the product settles it.
        figures = _accelerators(row)
        if each and count and not figures["vram_gb"] and "." not in each:
            figures["vram_gb"] = number(float(each) * float(count))
        model = found.take(
            "AWS", row["instance_type"], "aws", vcpus=number(row["vcpus"]),
            memory_gb=number(row["memory_gib"]), **figures,
        )  # fmt: skip
        found.price(
            model, row["price_date"], row["usd_per_hour"], "list", "aws", region="us-east-1"
        )
    for row in read(folder / "aws_ec2_price_history_us_east_1.csv"):
        # The older part of the history comes from a table whose prices were found to be wrong.
        if row["source"].startswith("karpenter"):
            model = found.take("AWS", row["instance_type"], "aws", **_accelerators(row))
            found.price(model, row["date"], row["usd_per_hour"], "list", "aws", region="us-east-1")


def _azure(found: Instances, folder: Path) -> None:
    """Sizes with accelerators: of the others the source knows no figure, only a price."""
    now = read(folder / "azure_vm_ondemand_prices.csv")
    for row in [*now, *read(folder / "azure_price_history.csv")]:
        if row["accelerator"] and row["region"] in GPU_REGIONS:
            name = row["sku"].removeprefix("Standard_").replace("_", " ")
            model = found.take("Azure", name, "azure", **_accelerators(row))
            model.call(row["sku"])
            on = row.get("price_date") or row["date"]
            found.price(model, on, row["usd_per_hour"], "list", "azure", region=row["region"])


def _google(found: Instances, folder: Path) -> None:
    now = read(folder / "gcp_compute_prices.csv")
    for row in [*now, *read(folder / "gcp_price_history.csv")]:
        if row["region"] not in (GPU_REGIONS if row["accelerator"] else OTHER_REGIONS):
            continue
        model = found.take(
            "Google Cloud", row["machine_type"], "gcp", vcpus=number(row.get("vcpus", "")),
            memory_gb=number(row.get("memory_gb", "")), **_accelerators(row),
        )  # fmt: skip
        on = row.get("price_date") or row["date"]
        for column, kind in GCP_KINDS:
            found.price(model, on, row[column], kind, "gcp", region=row["region"])


def _others_over_time(found: Instances, rows: list[Row]) -> None:
    """Instances of a hand-kept table; a range of numbers is no instance."""
    for row in rows:
        if not row["gpus"].isdigit():
            continue
        cpus, memory = number(row["vcpus"]), number(row["ram_gb"])
        parts = (f"{row['gpus']}x {row['gpu_type']}", cpus and f"{cpus} vCPU",
                 memory and f"{memory} GB")  # fmt: skip
        name = row["name"] or " ".join(part for part in parts if part)
        model = found.take(
            row["cloud"], name, "fsdl", accelerator=row["gpu_type"], accelerators=row["gpus"],
            vram_gb=number(row["gpu_ram_gb"]), vcpus=cpus, memory_gb=memory,
        )  # fmt: skip
        said = row["usd_per_hour_on_demand"]
        found.price(model, row["date"], said, "list", "fsdl")
        found.price(model, row["date"], row["usd_per_hour_spot"], "spot", "fsdl")


def _offers(found: Instances, rows: list[Row]) -> None:
    """One accelerator by the hour at each of 21 providers, on one day."""
    for row in rows:
        link = row["interconnect"] if row["interconnect"] not in row["gpu_model"] else ""
        name = " ".join(part for part in (row["gpu_model"], f"{row['vram_gb']} GB", link) if part)
        model = found.take(
            row["provider"], name, "gpu-pricing", accelerator=row["gpu_model"], accelerators="1",
            vram_gb=number(row["vram_gb"]), vcpus=number(row["vcpu"]),
            memory_gb=number(row["ram_gb"]),
        )  # fmt: skip
        tier = row["tier"] if row["tier"] not in {"on-demand", "spot"} else ""
        found.price(
            model, row["collected_at"], row["usd_per_gpu_hour"],
            "spot" if row["is_spot"] == "True" else "list", "gpu-pricing",
            note="; ".join(part for part in (tier, row["source_url"]) if part),
        )  # fmt: skip
