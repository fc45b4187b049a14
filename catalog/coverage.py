"""How much the bundled catalogue knows: counts, coverage of fields, dates, agreement, histories."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

import resources
from catalog import reference
from catalog.models.catalogue_fields import ModelKind, fields_of
from planning.figures import same

if TYPE_CHECKING:
    from collections.abc import Iterable

RELEASED: Final = "released"
#: A history counts as long when its first and last price lie further apart than this.
LONG_MONTHS: Final = 24
FEWEST_PRICES: Final = 3
SERIES: Final = ("key", "price_kind", "condition", "vendor", "region", "unit")
#: Fields that sort or link models instead of saying what they can do.
LABELS: Final = frozenset({"segment", "sold_in", "chip_key", "system_kind", "provider"})
PARTS: Final = frozenset(
    {ModelKind.GRAPHICS_CARD, ModelKind.MEMORY, ModelKind.STORAGE, ModelKind.MOTHERBOARD,
     ModelKind.PSU}
)  # fmt: skip
SINCE: Final = "2016"


@dataclass(frozen=True, slots=True)
class FieldCoverage:
    """How many of a kind's models have a value of a field."""

    field: str
    known: int
    total: int


@dataclass(frozen=True, slots=True)
class KindCoverage:
    """What is known of one kind.

    Of its `figures`, `compared` have several sources and `agreed` two that agree.
    """

    kind: ModelKind
    models: int
    figures: int
    compared: int
    agreed: int
    fields: tuple[FieldCoverage, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the whole pack knows."""

    version: str
    made_on: str
    size_bytes: int
    kinds: tuple[KindCoverage, ...]
    complete: dict[str, int]
    prices: int
    series: int
    long_series: int
    oldest_price: str
    freshest_price: str
    oldest_release: str
    freshest_release: str
    freshest_source: str

    @property
    def agreed_share(self) -> float:
        """The share of all figures that have two sources which agree within 3 %."""
        figures = sum(kind.figures for kind in self.kinds)
        return sum(kind.agreed for kind in self.kinds) / figures if figures else 0.0

    @property
    def agreed_share_of_compared(self) -> float:
        """The same share among the figures that have several sources."""
        compared = sum(kind.compared for kind in self.kinds)
        return sum(kind.agreed for kind in self.kinds) / compared if compared else 0.0


def coverage() -> Coverage:
    """Read the bundled pack and count."""
    import tomllib

    folder = resources.path(reference.FOLDER)
    manifest = tomllib.loads(resources.text(f"{reference.FOLDER}/pack.toml"))
    verdicts = _figures_with_several_sources()
    tables = {
        kind: list(reference.rows(name))
        for kind in ModelKind
        if (name := f"models/{kind}.csv") in manifest["files"]
    }
    prices = list(reference.rows("prices.csv"))
    days = [row["on"] for row in prices]
    releases = sorted(row[RELEASED] for rows in tables.values() for row in rows if row[RELEASED])
    sources = [row["data_date"] for row in reference.rows("sources.csv")]
    series = _series(prices)
    return Coverage(
        version=str(manifest["version"]),
        made_on=str(manifest["made_on"]),
        size_bytes=sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()),
        kinds=tuple(_of_kind(kind, rows, verdicts) for kind, rows in tables.items()),
        complete=_complete(tables, {row["key"] for row in prices}),
        prices=len(prices),
        series=len(series),
        long_series=sum(_is_long(points) for points in series.values()),
        oldest_price=min(days, default=""),
        freshest_price=max(days, default=""),
        oldest_release=releases[0] if releases else "",
        freshest_release=releases[-1] if releases else "",
        freshest_source=max(sources, default=""),
    )


def _figures_with_several_sources() -> dict[tuple[str, str], bool]:
    """The figures of which several sources speak, and whether two of them agree on the chosen."""
    said: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for row in reference.rows("figures.csv"):
        said[row["key"], row["field"]].append(row)
    found = {}
    for figure, rows in said.items():
        chosen = next((row["value"] for row in rows if row["chosen"] == "1"), None)
        if chosen is not None and len({row["source"] for row in rows}) > 1:
            agreeing = {row["source"] for row in rows if same(row["value"], chosen)}
            found[figure] = len(agreeing) > 1
    return found


def _of_kind(
    kind: ModelKind, rows: list[dict[str, str]], verdicts: dict[tuple[str, str], bool]
) -> KindCoverage:
    names = (RELEASED, *(field.name for field in fields_of(kind)))
    known = Counter(name for row in rows for name in names if row.get(name))
    figures = [name for name in names if name not in LABELS]
    keys = {row["key"] for row in rows}
    own = [agreed for (key, name), agreed in verdicts.items() if key in keys and name in figures]
    return KindCoverage(
        kind,
        len(rows),
        sum(known[name] for name in figures),
        len(own),
        sum(own),
        tuple(FieldCoverage(name, known[name], len(rows)) for name in names if known[name]),
    )


def _series(prices: Iterable[dict[str, str]]) -> dict[tuple[str, ...], list[str]]:
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for row in prices:
        found[tuple(row[name] for name in SERIES)].append(row["on"])
    return found


def _is_long(days: list[str]) -> bool:
    """Whether a series has enough prices over more than two years."""
    first, last = date.fromisoformat(min(days)), date.fromisoformat(max(days))
    months = 12 * (last.year - first.year) + last.month - first.month - (last.day < first.day)
    return len(set(days)) >= FEWEST_PRICES and months > LONG_MONTHS


def _complete(tables: dict[ModelKind, list[dict[str, str]]], priced: set[str]) -> dict[str, int]:
    """Models that have all that a comparison needs, in words."""
    accelerators = [*tables.get(ModelKind.GPU, ()), *tables.get(ModelKind.NPU, ())]
    processors = tables.get(ModelKind.CPU, [])
    clouds = tables.get(ModelKind.CLOUD_INSTANCE, [])
    systems = tables.get(ModelKind.SYSTEM, [])
    return {
        f"accelerators since {SINCE} with memory, bandwidth, TDP, peak rate and release": sum(
            row[RELEASED] >= SINCE
            and _has(row, "vram_gb", "bandwidth_gb_s", "tdp_w")
            and any(row.get(name) for name in ("fp32_tflops", "tensor_bf16_tflops"))
            for row in accelerators
        ),
        "processors with cores, threads, base and boost clock and TDP": sum(
            _has(row, "cores", "threads", "base_ghz", "boost_ghz", "tdp_w") for row in processors
        ),
        "further parts": sum(len(rows) for kind, rows in tables.items() if kind in PARTS),
        "server and workstation systems": sum(
            row["system_kind"] in {"server", "workstation", "ai_system"} for row in systems
        ),
        "cloud instances with an accelerator and a dated price": sum(
            bool(row["accelerator"]) and row["key"] in priced for row in clouds
        ),
    }


def _has(row: dict[str, str], *names: str) -> bool:
    return all(row.get(name) for name in names)
