"""Figures that are worked out of others: money per GB, GFLOPS per W. They are never kept.

A metric is a quotient. Its dividend is a price or a field, its divisor the first of several fields
that is known: what a GB is depends on the kind of part.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money.rounding import EXACT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from money import Amount

PRICE: Final = "price"


@dataclass(frozen=True, slots=True)
class Metric:
    """`over` divided by the first known field of `per`, times `factor`.

    `more_is_better` says which end is the good one; money per anything is better low.
    """

    name: str
    label: str
    unit: str
    over: str
    per: tuple[str, ...]
    factor: int = 1
    more_is_better: bool = True

    @property
    def is_money(self) -> bool:
        """Whether the metric is an amount per something."""
        return self.over == PRICE


METRICS: Final = (
    Metric(
        "price_per_gb", "Price per GB", "per GB", PRICE,
        ("vram_gb", "capacity_gb", "memory_gb"), more_is_better=False,
    ),
    Metric(
        "price_per_tflops", "Price per FP32 TFLOPS", "per TFLOPS", PRICE, ("fp32_tflops",),
        more_is_better=False,
    ),
    Metric(
        "price_per_tensor_tflops", "Price per FP16 tensor TFLOPS", "per TFLOPS", PRICE,
        ("tensor_fp16_tflops",), more_is_better=False,
    ),
    Metric("price_per_core", "Price per core", "per core", PRICE, ("cores",), more_is_better=False),
    Metric("price_per_w", "Price per W", "per W", PRICE, ("wattage_w",), more_is_better=False),
    Metric("gflops_per_w", "FP32 per W", "GFLOPS/W", "fp32_tflops", ("tdp_w",), factor=1000),
    Metric(
        "tensor_gflops_per_w", "FP16 tensor per W", "GFLOPS/W", "tensor_fp16_tflops", ("tdp_w",),
        factor=1000,
    ),
    Metric("bandwidth_per_w", "Bandwidth per W", "GB/s per W", "bandwidth_gb_s", ("tdp_w",)),
    Metric("bandwidth_per_gb", "Bandwidth per GB", "GB/s per GB", "bandwidth_gb_s", ("vram_gb",)),
    Metric("w_per_core", "TDP per core", "W", "tdp_w", ("cores",), more_is_better=False),
)  # fmt: skip
METRIC_BY_NAME: Final = {metric.name: metric for metric in METRICS}
_SHOWN: Final = Decimal("0.0001")


def computed(
    metric: Metric, figures: Mapping[str, Decimal | str | None], price: Amount | None
) -> Amount | Decimal | None:
    """The value of a metric, None while what it needs is unknown.

    An amount is exact and not rounded; other quotients are rounded to four decimals.
    """
    divisor = next(
        (
            value
            for name in metric.per
            if isinstance(value := figures.get(name), Decimal) and value > 0
        ),
        None,
    )
    if divisor is None:
        return None
    if metric.is_money:
        return None if price is None else price / divisor
    dividend = figures.get(metric.over)
    if not isinstance(dividend, Decimal):
        return None
    quotient = EXACT.divide(dividend * metric.factor, divisor)
    return quotient.quantize(_SHOWN)
