"""Keeping decisions for the demonstration: what a machine of the fleet costs beside a cloud.

Every figure is there already: what the machine cost and since when a year of it is measured, the
power of its accelerators and the dated prices of clouds from the catalogue, electricity from the
bundled tariffs at a reference rate of the day. Nothing is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from catalog import reference
from catalog.commands.decisions import keep_decision
from catalog.decision_tables import PLANS, filled
from catalog.demo.stock import LIFE_MONTHS
from catalog.energy import tariffs
from catalog.models import AssetKind
from catalog.queries.watching import fleet_load
from money.rates import convert
from probing.readings import Metric

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.demo.fleet import Machine
    from catalog.energy import Tariff
    from catalog.store.ledger import Ledger
    from planning.facts import Candidate

#: Regions near the sites of the demonstration.
_NEAR: Final = ("europe-north", "eu-north", "europe", "eu-")
CURRENCY: Final = "USD"
COUNTRY: Final = "Sweden"
_MONTH: Final = timedelta(days=30)
_PLACES: Final = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class _Match:
    """An offer with the same accelerators as a machine has; `plans` is how many prices it has."""

    key: str
    region: str
    gpus: int
    plans: int


def draw_decisions(ledger: Ledger, fleet: list[Machine], on: date) -> None:
    """Keep “buy or rent?” for the newest server and the newest workstation that a cloud offers."""
    share = _measured_share(ledger, on)
    if share is None:
        return
    for kind in (AssetKind.SERVER, AssetKind.WORKSTATION):
        found = next(_rentable(fleet, kind), None)
        if found is not None:
            ledger.do(keep_decision, document=_document(*found, share))


def _measured_share(ledger: Ledger, on: date) -> Decimal | None:
    """How much of the last 30 days the accelerators worked, in hundredths; None is unknown."""
    end = datetime.combine(on, time(), UTC)
    first, last = int((end - _MONTH).timestamp()), int(end.timestamp())
    mean = ledger.ask(fleet_load, Metric.GPU_PERCENT, first, last).mean
    return None if mean is None else Decimal(round(mean)) / 100


def _rentable(fleet: list[Machine], kind: AssetKind) -> Iterator[tuple[Machine, _Match]]:
    for machine in reversed(fleet):
        if machine.kind is kind and machine.cost is not None and machine.gpu is not None:
            match = _offer_like(machine.gpu, machine.gpu_count)
            if match is not None:
                yield machine, match


def _offer_like(gpu: Candidate, count: int) -> _Match | None:
    """The offer of whole instances with that accelerator and memory that has most prices."""
    if "PCIe" in gpu.name:
        return None  # clouds do not say whether theirs are cards
    same = {
        row["key"]: int(row["accelerators"])
        for row in reference.rows("models/cloud_instance.csv")
        if _is_same(row, gpu) and count % int(row["accelerators"]) == 0
    }
    plans: dict[tuple[str, str], set[str]] = {}
    for row in reference.rows("prices.csv"):
        is_wanted = row["currency"] == CURRENCY and row["unit"] == "hour"
        if row["key"] in same and is_wanted and row["price_kind"] in PLANS:
            plans.setdefault((row["key"], row["region"]), set()).add(PLANS[row["price_kind"]])
    offers = [
        _Match(key, region, same[key], len(kinds))
        for (key, region), kinds in plans.items()
        if "on_demand" in kinds
    ]
    return min(
        offers,
        key=lambda each: (-each.plans, not each.region.startswith(_NEAR), each.key, each.region),
        default=None,
    )


def _is_same(row: dict[str, str], gpu: Candidate) -> bool:
    count, memory, name = row["accelerators"], row["vram_gb"], row["accelerator"]
    if not count.isdecimal() or not int(count) or not memory or not name:
        return False
    is_named = gpu.name == name or gpu.name.startswith(f"{name} ")
    return is_named and Decimal(memory) / int(count) == gpu.memory_gb


def _document(machine: Machine, match: _Match, share: Decimal) -> dict[str, Any]:
    gpu, count, cost = machine.gpu, machine.gpu_count, machine.cost
    assert gpu is not None
    assert cost is not None
    document: dict[str, Any] = {
        "title": f"{machine.name}, {count} × {gpu.name}: buy or rent?",
        "currency": CURRENCY,
        "years": LIFE_MONTHS[machine.kind] // 12,
        "gpus": count,
        "utilisation": str(share),
        "cost": [
            {
                "kind": "purchase",
                "amount": str(cost.number),
                "source": machine.cost_source,
            }
        ],
        "cloud": {"offer": match.key, "region": match.region},
    }
    energy = _energy(gpu, count)
    if energy is not None:
        document["energy"], document["range"] = energy
    return filled(document)


def _energy(gpu: Candidate, count: int) -> tuple[dict[str, Any], list[dict[str, Any]]] | None:
    """The accelerators at their rated power and the newest tariff, and what tariffs were before."""
    row = next(row for row in reference.rows("models/gpu.csv") if row["name"] == gpu.name)
    if not row["tdp_w"]:
        return None
    known = tariffs()[COUNTRY]
    newest, text = _converted(known[-1])
    energy = {
        "power_w": str(Decimal(row["tdp_w"]) * count),
        "source": f"{count} × {row['tdp_w']} W, the rated power of {gpu.name} in the catalogue;"
        " without the host",
        "per_kwh": newest,
        "price_source": f"{known[-1].source}; {text}",
    }
    values = [_converted(each)[0] for each in known]
    return energy, [{"name": "energy.per_kwh", "shape": "empirical", "values": values}]


def _converted(tariff: Tariff) -> tuple[str, str]:
    """A tariff to four places at the rate of its half-year's last day, and how it came about."""
    year, half = tariff.period.split("-S")
    last = date(int(year), 6, 30) if half == "1" else date(int(year), 12, 31)
    conversion = convert(tariff.per_kwh, CURRENCY, last)
    rate = f"at {conversion.rate.quantize(_PLACES)} of {conversion.rate_on} ({conversion.source})"
    return str(conversion.amount.number.quantize(_PLACES)), f"{tariff.per_kwh} {rate}"
