"""Drawing a fleet: which machines, where, since when, at what cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from catalog import reference
from catalog.models import AssetKind

if TYPE_CHECKING:
    import random

    from money import Amount
    from planning.facts import Candidate, PricePoint

SITES: Final = ("Lund DC1", "Malmö office", "Gothenburg lab", "Stockholm DC2", "Plant B")
TEAMS: Final = ("Vision", "Language models", "Simulation", "Research", "Platform")

# Models of the catalogue by what they are fit to carry and since when they are sold.
GPU_SERVERS: Final = (
    (2017, "Supermicro", "SuperServer 4028GR-TRT"),
    (2017, "HPE", "ProLiant DL380 Gen10"),
    (2018, "Dell", "PowerEdge R740"),
    (2021, "Dell", "PowerEdge R750"),
    (2021, "Lenovo", "ThinkSystem SR650 V2"),
    (2023, "Supermicro", "SuperServer SYS-421GE-TNRT"),
    (2023, "Dell", "PowerEdge R760"),
    (2023, "Lenovo", "ThinkSystem SR665 V3"),
)
STORAGE: Final = (
    (2018, "NetApp", "FAS2750"),
    (2020, "QNAP", "TS-1683XU-RP"),
    (2022, "Dell", "PowerVault ME5084"),
)
SWITCHES: Final = (
    (2018, "Arista", "DCS-7020TR-48-F"),
    (2020, "Arista", "DCS-7020SR-24C2-F"),
)
CPU_BY_YEAR: Final = (
    (2017, "AMD Ryzen Threadripper 1950X"),
    (2018, "AMD Ryzen Threadripper 2990WX"),
    (2020, "AMD Ryzen Threadripper 3970X"),
    (2023, "AMD Ryzen Threadripper PRO 7985WX"),
)
OLDEST: Final = timedelta(days=7 * 365)
#: A price counts for a purchase when it is dated at most this far from it.
PRICE_REACH: Final = timedelta(days=900)


@dataclass(frozen=True, slots=True)
class Machine:
    """One drawn asset. `cost` is what its accelerators cost at dated prices; None is unknown."""

    tag: str
    name: str
    kind: AssetKind
    manufacturer: str
    model: str
    serial: str
    site: str
    place: str
    owner: str
    cost_centre: str
    purchased_on: date
    in_service_on: date
    warranty_until: date
    cost: Amount | None
    cost_source: str
    cpu: Candidate | None
    gpu: Candidate | None
    gpu_count: int
    memory_gib: int
    storage_gb: int


def draw_fleet(rng: random.Random, count: int, on: date) -> list[Machine]:
    """`count` machines in the order of their purchase."""
    days = sorted(rng.randrange(60, OLDEST.days) for _ in range(count))
    purchases = [on - timedelta(days=day) for day in reversed(days)]
    return [_machine(rng, number + 1, day) for number, day in enumerate(purchases)]


def _machine(rng: random.Random, number: int, purchased: date) -> Machine:
    roll = rng.random()
    if roll < 0.48:
        return _gpu_server(rng, number, purchased)
    if roll < 0.82:
        return _workstation(rng, number, purchased)
    if roll < 0.92:
        return _plain(rng, number, purchased, AssetKind.NETWORK, "sw", SWITCHES)
    return _plain(rng, number, purchased, AssetKind.STORAGE, "nas", STORAGE)


def _gpu_server(rng: random.Random, number: int, purchased: date) -> Machine:
    gpu = _gpu(rng, purchased, ("data centre",))
    maker, model = _sold(rng, GPU_SERVERS, purchased)
    return _build(
        rng, number, purchased, AssetKind.SERVER, f"gpu-node-{number:03}", maker, model,
        gpu=gpu, gpu_count=rng.choice((2, 4, 4, 8)) if gpu else 0,
        memory_gib=rng.choice((256, 512, 1024)), storage_gb=rng.choice((3840, 7680, 15360)),
    )  # fmt: skip


def _workstation(rng: random.Random, number: int, purchased: date) -> Machine:
    gpu = _gpu(rng, purchased, ("workstation", "desktop"))
    return _build(
        rng, number, purchased, AssetKind.WORKSTATION, f"ws-{number:03}", "", "Built to order",
        gpu=gpu, gpu_count=rng.choice((1, 1, 2)) if gpu else 0,
        memory_gib=rng.choice((32, 64, 128, 256)), storage_gb=rng.choice((1000, 2000, 4000)),
    )  # fmt: skip


def _plain(
    rng: random.Random,
    number: int,
    purchased: date,
    kind: AssetKind,
    prefix: str,
    models: tuple[tuple[int, str, str], ...],
) -> Machine:
    maker, model = _sold(rng, models, purchased)
    return _build(
        rng, number, purchased, kind, f"{prefix}-{number:03}", maker, model,
        gpu=None, gpu_count=0, memory_gib=0, storage_gb=0,
    )  # fmt: skip


def _build(  # noqa: PLR0913  (what a machine is drawn from; every call names them)
    rng: random.Random,
    number: int,
    purchased: date,
    kind: AssetKind,
    name: str,
    manufacturer: str,
    model: str,
    *,
    gpu: Candidate | None,
    gpu_count: int,
    memory_gib: int,
    storage_gb: int,
) -> Machine:
    site = rng.choice(SITES)
    team = rng.choice(TEAMS)
    cost, source = _cost(gpu, gpu_count, purchased)
    return Machine(
        tag=f"A-{number:04}",
        name=name,
        kind=kind,
        manufacturer=manufacturer,
        model=model,
        serial=f"{rng.getrandbits(40):010X}",
        site=site,
        place=f"R{rng.randrange(1, 12):02} U{rng.randrange(1, 40):02}" if "DC" in site else "",
        owner=f"{team} team",
        cost_centre=f"{4000 + 10 * TEAMS.index(team)}",
        purchased_on=purchased,
        in_service_on=purchased + timedelta(days=rng.randrange(3, 45)),
        warranty_until=purchased + timedelta(days=365 * rng.choice((3, 3, 5))),
        cost=cost,
        cost_source=source,
        cpu=_cpu(purchased) if memory_gib else None,
        gpu=gpu,
        gpu_count=gpu_count,
        memory_gib=memory_gib,
        storage_gb=storage_gb,
    )


def _sold(
    rng: random.Random, models: tuple[tuple[int, str, str], ...], purchased: date
) -> tuple[str, str]:
    """A maker and model of the catalogue that was on sale, the newer ones preferred."""
    on_sale = [
        (maker, model)
        for year, maker, model in models
        if year <= purchased.year and (maker, model) in _known_systems()
    ]
    return rng.choice(on_sale[-3:] or [models[0][1:]])


@cache
def _known_systems() -> frozenset[tuple[str, str]]:
    return frozenset((system.manufacturer, system.model) for system in reference.systems())


def _gpu(rng: random.Random, purchased: date, segments: tuple[str, ...]) -> Candidate | None:
    """An accelerator released before the purchase whose price around then is known."""
    fit = _fit_gpus(purchased, segments)
    return rng.choice(fit[-6:]) if fit else None


@cache
def _fit_gpus(purchased: date, segments: tuple[str, ...]) -> list[Candidate]:
    """The accelerators that a purchase of the day could hold, the newest last; a large fleet asks
    for each of its days many times.
    """
    fit = [
        part
        for part in reference.accelerators()
        if part.segment in segments
        and part.manufacturer in {"NVIDIA", "AMD"}
        and part.memory_gb is not None
        and part.memory_gb >= 8
        and part.released is not None
        and part.released + timedelta(days=45) <= purchased
        and _price(part, purchased) is not None
    ]
    return sorted(fit, key=lambda part: (part.released or purchased, part.name))


def _cpu(purchased: date) -> Candidate | None:
    name = [name for year, name in CPU_BY_YEAR if year <= purchased.year][-1]
    return next((part for part in reference.processors() if part.name == name), None)


def _price(part: Candidate, purchased: date) -> PricePoint | None:
    """The price nearest to the purchase, if it is near enough."""
    near = [point for point in part.prices if abs(point.on - purchased) <= PRICE_REACH]
    return min(near, key=lambda point: (abs(point.on - purchased), point.on), default=None)


def _cost(gpu: Candidate | None, count: int, purchased: date) -> tuple[Amount | None, str]:
    point = _price(gpu, purchased) if gpu else None
    if gpu is None or point is None:
        return None, ""
    said = f"{count} × {gpu.name}, {point.kind} of {point.on} ({point.source}); without the host"
    return (point.amount * count).rounded(), said
