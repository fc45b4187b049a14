"""Rates of the matrix units that follow from FP32's, where no source states them.

One SM or compute unit does a fixed number of operations per clock in each precision; the makers
publish these numbers by architecture. The rate of a card is therefore a multiple of its FP32 rate,
the same one for a whole family. A multiple is used only for families in which cards have stated
rates to prove it on (`tests/installer/test_derived.py` does), and never where a card has its own.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from installer.carry.tables import number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from installer.carry.evidence import Model

DERIVED: Final = "derived"
BASE: Final = "fp32_tflops"
_FP16_ACCUMULATION: Final = frozenset({"tensor_fp16_fp16acc_tflops"})
_WHOLE_NUMBERS: Final = frozenset({"int8_tops"})


class Family(NamedTuple):
    """Models with one kind of SM or compute unit, and its rates as multiples of FP32's."""

    unit: str
    document: str
    model: re.Pattern[str]
    times: dict[str, int]

    def has(self, model: Model) -> bool:
        """Whether the model is one of the family; laptops' clocks are their makers' choice."""
        if model.kind != "gpu" or not self.model.fullmatch(model.name):
            return False
        segment = model.chosen().get("segment")
        return segment is None or segment.value != "laptop"


def _family(unit: str, document: str, model: str, **times: int) -> Family:
    return Family(unit, document, re.compile(model), times)


_TURING: Final = "NVIDIA Turing GPU architecture white paper, 2018-09"
_AMPERE: Final = "NVIDIA Ampere GA102 GPU architecture white paper, 2021-02"
_ADA: Final = "NVIDIA Ada GPU architecture white paper, 2023-01"
_BLACKWELL: Final = "NVIDIA RTX Blackwell GPU architecture white paper, 2025-01"

FAMILIES: Final = (
    _family(
        "a Pascal SM of GP102, GP104 and GP106 (DP4A)", "NVIDIA Tesla P40 datasheet, 2016-09",
        r"NVIDIA (GeForce GTX 10[678]0.*|TITAN (Xp|X Pascal)|Quadro P[2456]000|Tesla P(4|40))",
        int8_tops=4,
    ),
    _family(
        "a GeForce Turing SM", _TURING, r"NVIDIA GeForce RTX 20\d0.*",
        tensor_fp16_tflops=4, tensor_fp16_fp16acc_tflops=8, int8_tops=16,
    ),
    _family(
        "a Turing SM at full rate", _TURING,
        r"NVIDIA (TITAN RTX|Quadro RTX \d000( Passive)?|Tesla T4)",
        tensor_fp16_tflops=8, int8_tops=16,
    ),
    _family(
        "a GeForce Ampere SM", _AMPERE, r"NVIDIA GeForce RTX 30\d0.*",
        tf32_tflops=1, tensor_fp16_tflops=2, tensor_bf16_tflops=2, tensor_fp16_fp16acc_tflops=4,
        int8_tops=8,
    ),
    _family(
        "an Ampere SM at full rate", _AMPERE, r"NVIDIA (RTX A\d{3,4}H?( 12 GB)?|A40 PCIe)",
        tf32_tflops=2, tensor_fp16_tflops=4, tensor_bf16_tflops=4, int8_tops=8,
    ),
    _family(
        "a GeForce Ada SM", _ADA, r"NVIDIA GeForce RTX 40[6-9]0.*",
        tf32_tflops=1, tensor_fp16_tflops=2, tensor_bf16_tflops=2, tensor_fp16_fp16acc_tflops=4,
        fp8_tflops=4, int8_tops=8,
    ),
    _family(
        "an Ada SM at full rate", _ADA, r"NVIDIA (RTX \d{4} (SFF )?Ada Generation|L40S)",
        tf32_tflops=2, tensor_fp16_tflops=4, tensor_bf16_tflops=4, fp8_tflops=8, int8_tops=8,
    ),
    # The RTX 5090 D's matrix units are slowed down.
    _family(
        "a GeForce Blackwell SM", _BLACKWELL, r"NVIDIA GeForce RTX 50\d0(?! D).*",
        tf32_tflops=1, tensor_fp16_tflops=2, tensor_bf16_tflops=2, tensor_fp16_fp16acc_tflops=4,
        fp8_tflops=4, fp4_tflops=16, int8_tops=8,
    ),
    # Of the RTX PRO 4500 and 5000 the sources' FP32 rates and the maker's AI TOPS do not fit.
    _family(
        "a Blackwell SM at full rate",
        "NVIDIA RTX Blackwell PRO GPU architecture white paper, 2025-03",
        r"NVIDIA RTX PRO ([24]000|6000) Blackwell( Max-Q)?",
        tf32_tflops=2, tensor_fp16_tflops=4, tensor_bf16_tflops=4, fp8_tflops=8, fp4_tflops=16,
        int8_tops=8,
    ),
    _family(
        "an RDNA 3 compute unit (WMMA)",
        "AMD GPUOpen, How to accelerate AI applications on RDNA 3 using WMMA, 2023-01",
        r"AMD Radeon (RX 7\d{3}.*|PRO W7\d00.*)",
        tensor_fp16_tflops=2, tensor_bf16_tflops=2, int8_tops=2,
    ),
    _family(
        "an RDNA 4 compute unit (WMMA)",
        "AMD GPUOpen, Using the Matrix Cores of AMD RDNA 4 architecture GPUs, 2025",
        r"AMD Radeon (RX 90\d0.*|AI PRO R9700S?)",
        tensor_fp16_tflops=4, tensor_bf16_tflops=4, fp8_tflops=8, int8_tops=8,
    ),
)  # fmt: skip


def derive(models: Iterable[Model]) -> None:
    """Say the rates of the families' models that nobody states; sources stay as they are."""
    for model in models:
        for family in FAMILIES:
            if family.has(model):
                _derive(model, family)


def _derive(model: Model, family: Family) -> None:
    chosen = model.chosen()
    if BASE not in chosen:
        return
    for field, times in family.times.items():
        if field not in chosen:
            model.say(field, rate(chosen[BASE].value, times), DERIVED, reason(family, field))


def rate(fp32: str, times: int) -> str:
    """A multiple of an FP32 rate, to four digits."""
    return number(times * Decimal(fp32), 4)


def reason(family: Family, field: str) -> str:
    """How the figure came about, in words that stand beside it."""
    kind = "FP16" if field in _FP16_ACCUMULATION else "FP32"
    sums = "" if field in _WHOLE_NUMBERS else f" with {kind} accumulation"
    times = family.times[field]
    return f"{times} × FP32, the dense rate of {family.unit}{sums}: {family.document}"
