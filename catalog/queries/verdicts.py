"""Upgrade verdicts on the fleet: facts from the ledger, rules and catalogue into planning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import select

from catalog import reference
from catalog.queries.filters import ACTIVE, ASSETS, SITES, SOURCE, SPECS, AssetFilter
from catalog.queries.measurements import loads
from planning.facts import Component, ComponentFacts, MachineFacts
from planning.readiness import MachineParts, Readiness, readiness
from planning.rules import Priority
from planning.upgrades import Verdict, verdicts
from probing.sampling import Metric

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection

    from catalog.queries.measurements import Load
    from planning.readiness import ReadinessRules
    from planning.rules import UpgradeRules

#: The window over which utilisation and memory pressure are taken: four whole weeks.
WINDOW = timedelta(weeks=4)
DAYS_A_YEAR = Decimal("365.25")
#: Drives are sold in powers of ten, memory in powers of two; both call it GB, and so do the rules
#: and the catalogue that the figures are compared with.
DRIVE_GB = Decimal(10**9)
MEMORY_GB = Decimal(2**30)
#: What was measured, by asset and metric.
Measured: TypeAlias = "Mapping[int, Mapping[str, list[Load]]]"
_FIGURES = (
    "cpu_model", "cpu_cores", "memory_bytes", "storage_bytes", "solid_state_bytes", "gpu_model",
    "gpu_count", "gpu_memory_bytes",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AssetVerdicts:
    """What the rules say of one machine."""

    asset_id: int
    tag: str
    name: str
    site: str | None
    verdicts: tuple[Verdict, ...]
    readiness: Readiness


def fleet_verdicts(
    connection: Connection,
    rules: UpgradeRules,
    scales: ReadinessRules,
    on: date,
    wanted: AssetFilter = ACTIVE,
) -> list[AssetVerdicts]:
    """Verdicts on every machine with a specification that passes the filter, by number.

    It works all of them out, with prices of what could replace each part; what presses in a large
    fleet is found much sooner by `catalog.queries.pressing`.
    """
    single = wanted.asset_ids[0] if len(wanted.asset_ids) == 1 else None
    return judged(
        connection, rules, scales, on, wanted, loads_by_asset(connection, on, rules, single)
    )


def judged(
    connection: Connection,
    rules: UpgradeRules,
    scales: ReadinessRules,
    on: date,
    wanted: AssetFilter,
    measured: Measured,
    only: Collection[Priority] = tuple(Priority),
) -> list[AssetVerdicts]:
    """As `fleet_verdicts`, by what was `measured`; machines keep verdicts of these priorities."""
    catalogue = reference.candidates()
    ready: dict[MachineParts, Readiness] = {}
    found = []
    for row in connection.execute(asked(wanted)):
        facts = facts_of(row, measured.get(row.id, {}), on)
        parts = parts_of(row)
        if parts not in ready:
            ready[parts] = readiness(parts, scales)
        own = verdicts(facts, rules, catalogue, on, only=only)
        found.append(AssetVerdicts(row.id, row.tag, row.name, row.site, own, ready[parts]))
    return found


def asked(wanted: AssetFilter) -> Select[Any]:
    """What is asked about machines with a specification, by number."""
    return (
        select(
            ASSETS.c.id,
            ASSETS.c.tag,
            ASSETS.c.name,
            SITES.c.name.label("site"),
            ASSETS.c.in_service_on,
            ASSETS.c.purchased_on,
            *(SPECS.c[name] for name in _FIGURES),
        )
        .select_from(SOURCE)
        .where(SPECS.c.id.is_not(None), *wanted.conditions())
        .order_by(ASSETS.c.id)
    )


def loads_by_asset(
    connection: Connection, on: date, rules: UpgradeRules, asset_id: int | None = None
) -> Measured:
    """What was measured over the window that ends with `on`, of every machine or of one."""
    end = datetime.combine(on + timedelta(days=1), time(), UTC)
    found: dict[int, dict[str, list[Load]]] = {}
    for load in loads(
        connection,
        first=int((end - WINDOW).timestamp()),
        last=int(end.timestamp()),
        threshold_pct=float(rules.memory_pressure_pct),
        asset_id=asset_id,
    ):
        found.setdefault(load.asset_id, {}).setdefault(load.metric, []).append(load)
    return found


def facts_of(row: Any, measured: Mapping[str, list[Load]], on: date) -> MachineFacts:
    """What a row of `asked` and measurements say of a machine and its parts."""
    return MachineFacts(row.name, _components(row, measured, on))


def age_of(since: date | None, on: date) -> Decimal | None:
    """The age in years of what was bought or came into service then; unknown for days to come."""
    return None if since is None or since > on else Decimal((on - since).days) / DAYS_A_YEAR


def _components(
    row: Any, measured: Mapping[str, list[Load]], on: date
) -> tuple[ComponentFacts, ...]:
    age = age_of(row.in_service_on or row.purchased_on, on)
    parts = []
    if row.gpu_count:
        parts.append(
            ComponentFacts(
                component=Component.GPU,
                name=row.gpu_model or "GPU of unknown model",
                count=row.gpu_count,
                age_years=age,
                utilisation_pct=_mean(measured.get(Metric.GPU_PERCENT, [])),
                memory_pressure_hours_per_week=_pressure(
                    measured.get(Metric.GPU_MEMORY_PERCENT, [])
                ),
                memory_gb=_gb(row.gpu_memory_bytes, row.gpu_count),
            )
        )
    if row.cpu_model or row.cpu_cores:
        parts.append(
            ComponentFacts(
                component=Component.CPU,
                name=row.cpu_model or "CPU of unknown model",
                age_years=age,
                utilisation_pct=_mean(measured.get(Metric.CPU_PERCENT, [])),
                cores=row.cpu_cores,
            )
        )
    if row.memory_bytes:
        parts.append(
            ComponentFacts(
                component=Component.RAM,
                name="Memory",
                age_years=age,
                memory_pressure_hours_per_week=_pressure(measured.get(Metric.MEMORY_PERCENT, [])),
                memory_gb=_gb(row.memory_bytes, 1),
            )
        )
    if row.storage_bytes:
        parts.append(
            ComponentFacts(
                component=Component.STORAGE,
                name="Storage",
                age_years=age,
                capacity_gb=_gb(row.storage_bytes, 1, DRIVE_GB),
            )
        )
    return tuple(parts)


def parts_of(row: Any) -> MachineParts:
    """What readiness is scored on."""
    return MachineParts(
        cpu_cores=row.cpu_cores,
        gpu_memory_gb=_gb(row.gpu_memory_bytes, 1) if row.gpu_count != 0 else Decimal(0),
        ram_gb=_gb(row.memory_bytes, 1),
        solid_state_gb=_gb(row.solid_state_bytes, 1, DRIVE_GB),
    )


def _gb(count_bytes: int | None, pieces: int, unit: Decimal = MEMORY_GB) -> Decimal | None:
    """Gigabytes of one piece as it is sold, to a tenth."""
    if count_bytes is None:
        return None
    return (Decimal(count_bytes) / pieces / unit).quantize(Decimal("0.1"))


def _mean(found: list[Load]) -> Decimal | None:
    """The mean over devices, each weighing as many hours as it was measured."""
    hours = sum(load.hours for load in found)
    if not hours:
        return None
    mean = sum(load.mean_pct * load.hours for load in found) / hours
    return Decimal(str(mean)).quantize(Decimal("0.1"))


def _pressure(found: list[Load]) -> Decimal | None:
    """Hours a week at or above the threshold, on the device that has most of them.

    Hours that were not measured say nothing, so the share of the measured ones is taken.
    """
    shares = [Decimal(load.hours_above) / load.hours for load in found if load.hours]
    return (max(shares) * 168).quantize(Decimal("0.1")) if shares else None
