"""What could replace a model, by what it is used for: better at that, and what gets worse.

`planning.candidates` answers for a part of a machine of which little is known. Here both models are
in the catalogue, and the work decides which of their figures count.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.candidates import cycle_of, is_outdated, plain_number, recent_prices
from planning.pareto import Better, direction_of
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, timedelta

    from planning.facts import PricePoint


class Workload(StrEnum):
    """What a part is used for."""

    TRAINING = "training"
    INFERENCE = "inference"
    RENDERING = "rendering"
    CPU_SERVER = "cpu_server"
    STORAGE = "storage"


@dataclass(frozen=True, slots=True)
class Demands:
    """Which figures a workload looks at, by the catalogue's names.

    `size` says how large a part is; a replacement has no less of it, and hardly less of `kept`.
    `counted` are compared too; of alternatives in one entry the first that both have is. `words`
    are what must fit in the machine and is named where it differs.
    """

    size: str
    kept: tuple[str, ...]
    counted: tuple[tuple[str, ...], ...]
    words: tuple[str, ...]


DEMANDS: Final = {
    Workload.TRAINING: Demands(
        size="vram_gb",
        kept=("bandwidth_gb_s",),
        counted=(
            ("tensor_bf16_tflops", "tensor_fp16_tflops", "fp16_tflops", "fp32_tflops"),
            ("interconnect_gb_s",),
            ("tdp_w",),
        ),
        words=("form_factor",),
    ),
    Workload.INFERENCE: Demands(
        size="vram_gb",
        kept=("bandwidth_gb_s",),
        counted=(("fp8_tflops", "int8_tops", "tensor_fp16_tflops", "fp16_tflops"), ("tdp_w",)),
        words=("form_factor",),
    ),
    Workload.RENDERING: Demands(
        size="vram_gb",
        kept=("fp32_tflops",),
        counted=(("bandwidth_gb_s",), ("tdp_w",), ("slot_width",), ("length_mm",)),
        words=("form_factor", "power_connectors"),
    ),
    Workload.CPU_SERVER: Demands(
        size="cores",
        kept=("memory_channels",),
        counted=(
            ("threads",),
            ("base_ghz",),
            ("l3_mb",),
            ("max_memory_gb",),
            ("pcie_lanes",),
            ("tdp_w",),
        ),
        words=("socket", "memory_types"),
    ),
    Workload.STORAGE: Demands(
        size="capacity_gb",
        kept=(),
        counted=(("rpm",), ("cache_mb",)),
        words=("storage_kind", "interface", "form_factor"),
    ),
}
#: Kinds of one word of which a replacement is no earlier one: a larger disk is no step forward from
#: a solid-state drive.
STEPS: Final = {"storage_kind": ("hdd", "ssd", "nvme")}
FIGURE_TEXTS: Final = {
    "vram_gb": ("memory", " GB"),
    "bandwidth_gb_s": ("memory bandwidth", " GB/s"),
    "tensor_bf16_tflops": ("BF16 tensor, dense", " TFLOPS"),
    "tensor_fp16_tflops": ("FP16 tensor, dense", " TFLOPS"),
    "fp16_tflops": ("FP16", " TFLOPS"),
    "fp32_tflops": ("FP32", " TFLOPS"),
    "fp8_tflops": ("FP8, dense", " TFLOPS"),
    "int8_tops": ("INT8, dense", " TOPS"),
    "interconnect_gb_s": ("interconnect", " GB/s"),
    "tdp_w": ("TDP", " W"),
    "slot_width": ("slot width", ""),
    "length_mm": ("length", " mm"),
    "cores": ("cores", ""),
    "threads": ("threads", ""),
    "memory_channels": ("memory channels", ""),
    "base_ghz": ("base clock", " GHz"),
    "l3_mb": ("L3 cache", " MB"),
    "max_memory_gb": ("most memory", " GB"),
    "pcie_lanes": ("PCIe lanes", ""),
    "capacity_gb": ("capacity", " GB"),
    "rpm": ("speed", " rpm"),
    "cache_mb": ("cache", " MB"),
}
WORD_TEXTS: Final = {
    "form_factor": "form factor",
    "power_connectors": "power connectors",
    "socket": "socket",
    "memory_types": "memory types",
    "storage_kind": "kind of drive",
    "interface": "interface",
}
#: Figures closer than this are as before: data sheets round, and sources differ by as much.
SAME_WITHIN: Final = Decimal("0.05")
#: What must be kept may be this much less, and is then named among what gets worse.
KEPT_WITHIN: Final = Decimal("0.1")
#: Up to this many times the size it is a replacement; beyond, a step into another class.
SAME_CLASS: Final = 2
#: What is not sold everywhere replaces only what is sold there too.
SOLD_IN: Final = "sold_in"
MOST_SHOWN: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model of the catalogue: figures and words by the catalogue's names, prices of one piece."""

    key: str
    name: str
    manufacturer: str = ""
    segment: str = ""
    released: date | None = None
    figures: Mapping[str, Decimal] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    prices: tuple[PricePoint, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One figure before and after; `factor` is how many times as much it becomes."""

    figure: str
    before: Decimal
    after: Decimal

    @property
    def factor(self) -> Decimal:
        """After divided by before, to a hundredth."""
        return round(self.after / self.before, 2)

    @property
    def gain(self) -> Decimal:
        """Above 1 where it becomes better, in whichever direction that is."""
        more = direction_of(self.figure) is Better.MORE
        return self.after / self.before if more else self.before / self.after

    @property
    def text(self) -> str:
        """`memory 141 GB instead of 80 GB (× 1.76)`."""
        label, unit = FIGURE_TEXTS[self.figure]
        after, before = plain_number(self.after), plain_number(self.before)
        if after == before:
            return say("{label} {after}{unit} as before", label=label, after=after, unit=unit)
        return say(
            "{label} {after}{unit} instead of {before}{unit} (× {factor})",
            label=label,
            after=after,
            unit=unit,
            before=before,
            factor=self.factor,
        )


@dataclass(frozen=True, slots=True)
class Replacement:
    """A model that could replace another: what gets better, what worse, what is not known.

    `times` is the mean gain over the figures that both have (geometric, so that twice one figure
    and half another is no gain). `other` are words that differ and may not fit the machine.
    `prices` are those of the last year that has any. `is_old` when it came out longer ago than such
    parts are used.
    """

    key: str
    name: str
    times: Decimal
    better: tuple[Change, ...]
    same: tuple[Change, ...]
    worse: tuple[Change, ...]
    not_known: tuple[str, ...]
    other: tuple[str, ...]
    prices: tuple[PricePoint, ...]
    is_old: bool
    reason: Reason


@dataclass(frozen=True, slots=True)
class Answer:
    """The replacements for a workload, the closest first, and how many were looked at.

    `missing` names what would have to be known of the model itself, in which case there is none.
    """

    replacements: tuple[Replacement, ...]
    considered: int
    missing: tuple[str, ...]


def replacements(
    owned: Model,
    models: Iterable[Model],
    workload: Workload,
    on: date,
    *,
    most: int = MOST_SHOWN,
    cycle_years: Decimal | None = None,
) -> Answer:
    """What could replace `owned` in `workload`, from `models` that are released by `on`.

    A replacement is of the same segment and sold where the owned one is, came out later, has no
    less of the size (within 5 %) and of what must be kept (within 10 %), and is better in one
    figure at least. With `cycle_years`, after which such parts are replaced, what is half as old
    again is left out and what is older comes last. Of the rest those of up to twice the size come
    first, then the closest in size; among them those of which all is known, then those that gain
    most.
    """
    demands = DEMANDS[workload]
    must = (demands.size, *demands.kept)
    missing = tuple(FIGURE_TEXTS[name][0] for name in must if not owned.figures.get(name))
    if owned.released is None:
        missing = (*missing, "release date")
    if missing:
        return Answer((), 0, missing)
    cycle = cycle_of(cycle_years)
    kin = [model for model in models if _is_later_kin(model, owned, on)]
    found = [
        _replacement(model, owned, demands, on, cycle)
        for model in kin
        if not is_outdated(model.released, on, cycle)
        and _has_enough(model, owned, demands.size, SAME_WITHIN)
        and all(_has_enough(model, owned, name, KEPT_WITHIN) for name in demands.kept)
    ]
    gaining = [one for one in found if one.better]
    return Answer(tuple(sorted(gaining, key=_rank)[:most]), len(kin), ())


def _is_later_kin(model: Model, owned: Model, on: date) -> bool:
    if model.key == owned.key or model.released is None or owned.released is None:
        return False
    same = not owned.segment or model.segment == owned.segment
    sold = not model.words.get(SOLD_IN) or model.words.get(SOLD_IN) == owned.words.get(SOLD_IN)
    return (
        sold and same and owned.released < model.released <= on and not _is_step_back(model, owned)
    )


def _is_step_back(model: Model, owned: Model) -> bool:
    """Whether it is of an earlier kind, or of an unknown one where the owned one's is known."""
    for name, steps in STEPS.items():
        old, new = owned.words.get(name), model.words.get(name)
        if old in steps and (new not in steps or steps.index(new) < steps.index(old)):
            return True
    return False


def _has_enough(model: Model, owned: Model, name: str, within: Decimal) -> bool:
    figure = model.figures.get(name)
    return figure is not None and figure >= owned.figures[name] * (1 - within)


def _replacement(
    model: Model, owned: Model, demands: Demands, on: date, cycle: timedelta
) -> Replacement:
    changes, not_known = _compared(model, owned, demands)
    gains = [change.gain for change in changes]
    times = math.exp(sum(math.log(gain) for gain in gains) / len(gains))
    other = tuple(
        say("{word_text} {new} instead of {old}", word_text=WORD_TEXTS[name], new=new, old=old)
        for name in demands.words
        if (new := model.words.get(name)) and (old := owned.words.get(name)) and new != old
    )
    better = tuple(change for change in changes if change.gain > 1 + SAME_WITHIN)
    worse = tuple(change for change in changes if change.gain < 1 - SAME_WITHIN)
    same = tuple(change for change in changes if change not in {*better, *worse})
    mean = round(Decimal(repr(times)), 2)
    reason = _reason(model, owned, changes, mean)
    prices = recent_prices(model.prices, on)
    return Replacement(
        key=model.key,
        name=model.name,
        times=mean,
        better=better,
        same=same,
        worse=worse,
        not_known=not_known,
        other=other,
        prices=prices,
        is_old=bool(cycle) and model.released is not None and on - model.released > cycle,
        reason=reason,
    )


def _compared(model: Model, owned: Model, demands: Demands) -> tuple[list[Change], tuple[str, ...]]:
    """The figures that both have, and the labels of those that one of them lacks."""
    changes, not_known = [], []
    for names in ((demands.size,), *((name,) for name in demands.kept), *demands.counted):
        known = [name for name in names if owned.figures.get(name) and model.figures.get(name)]
        if known:
            changes.append(Change(known[0], owned.figures[known[0]], model.figures[known[0]]))
        elif any(owned.figures.get(name) for name in names):
            not_known.append(FIGURE_TEXTS[names[0]][0])
    return changes, tuple(not_known)


def _rank(one: Replacement) -> tuple[bool, Decimal, int, Decimal, str]:
    """False sorts first: of these days. Of the same class all are equally close in size."""
    changes = (*one.better, *one.same, *one.worse)
    size = next(change for change in changes if change.figure in _SIZES)
    times_as_large = max(size.after / size.before, Decimal(SAME_CLASS))
    return one.is_old, times_as_large, len(one.not_known), -one.times, one.name


_SIZES: Final = frozenset(demands.size for demands in DEMANDS.values())


def _reason(model: Model, owned: Model, changes: Sequence[Change], mean: Decimal) -> Reason:
    return Reason(
        rule="Of the same segment, released later, hardly less of what the work needs, better in "
        "one figure at least",
        formula=say("geometric mean of the gains: × {mean}", mean=mean),
        inputs=(
            Input(
                "Released",
                say(
                    "{released} instead of {released_2}",
                    released=model.released,
                    released_2=owned.released,
                ),
            ),
            *(Input("Figure", change.text) for change in changes),
        ),
        rounding="Figures within 5 % count as before",
        source=model.source,
    )
