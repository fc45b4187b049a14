"""How one GPU is called in different sources, and how it is called here."""

from __future__ import annotations

import re
from typing import Final

# Words that tell no two products of one maker apart.
EMPTY_WORDS: Final = frozenset(
    {"nvidia", "amd", "intel", "geforce", "radeon", "instinct", "tesla", "habana", "generation",
     "edition", "hgx", "blackwell"}
)  # fmt: skip
ONLY_AS_CARD: Final = re.compile(r"^(a2|a10|a16|a30|a40|l2|l20) pcie$")
# What a source says shortly, and the product that it means by memory, bandwidth or power.
MEANT: Final = {
    "arc b50": "arc pro b50",
    "arc b60": "arc pro b60",
    "b200 180gb": "b200",
    "gh200 96gb": "gh200",
    "a100 40gb": "a100 sxm 40gb",
    "a100 80gb": "a100 sxm 80gb",
    "a100 pcie": "a100 pcie 40gb",
    "a800 sxm": "a800 sxm 80gb",
    "b200 sxm": "b200",
    "b300 ultra": "b300",
    "gb300 ultra": "gb300",
    "h100": "h100 sxm 80gb",
    "h100 nvl": "h100 nvl 94gb",
    "h100 pcie": "h100 pcie 80gb",
    "h200": "h200 sxm 141gb",
    "h200 sxm": "h200 sxm 141gb",
    "h800": "h800 sxm",
    "rtx 2060 6gb": "rtx 2060",
    "rtx 2080 ti 11gb": "rtx 2080 ti",
    "rtx 3080 10gb": "rtx 3080",
    "v100 16gb": "v100 sxm 16gb",
    "v100 32gb": "v100 sxm 32gb",
}


def plain(name: str) -> str:
    """`NVIDIA Tesla V100-SXM2-32GB` and `Tesla V100 SXM2 32 GB` as the same words."""
    text = name.casefold().replace("pcle", "pcie").replace("_", " ")
    text = "".join(sign if sign.isalnum() or sign == "." else " " for sign in text)
    text = re.sub(r"\b(\d+) ?gb\b", r"\1gb", text)
    text = re.sub(r"\bsxm[245]?\b", "sxm", text)  # SXM3 tells two V100 apart
    words = [word for word in text.split() if word not in EMPTY_WORDS]
    short = " ".join(words)
    if ONLY_AS_CARD.match(short):
        short = short.removesuffix(" pcie")
    return MEANT.get(short, short)


def full_name(maker: str, name: str) -> str:
    """The maker's name before the product's, once; Instinct since MI100 without Radeon."""
    name = re.sub(r"^(Radeon )?Instinct MI(\d{3})", r"Instinct MI\2", name)
    return name if name.startswith(maker) else f"{maker} {name}"


def other_names(name: str) -> list[str]:
    """Names that drivers and quotes give the same product, as a rule of its maker's line."""
    found = []
    if match := re.fullmatch(r"NVIDIA (?:Tesla )?([AHV]\d00) (SXM)[245] ?(\d+ GB)?(.*)", name):
        chip, form, size, rest = match.groups()
        if size and not rest:
            found = [f"{chip} {form} {size}", f"{chip} {size} {form}"]
    if match := re.fullmatch(r"(NVIDIA GeForce RTX [345]0\d\d(?: Ti)?) Mobile", name):
        found.append(f"{match[1]} Laptop GPU")
    if match := re.fullmatch(r"NVIDIA (.+) PCIe", name):
        found.append(f"NVIDIA {match[1]}")
    if match := re.fullmatch(r"AMD Instinct (MI\d+\w*)", name):
        found.append(f"AMD Radeon Instinct {match[1]}")
    return found


# Names that the makers' drivers (NVML, rocm-smi) give, where no rule gives them.
DRIVER_NAMES: Final = {
    "a100 pcie 40gb": ("NVIDIA A100-PCIE-40GB", "A100-PCIE-40GB"),
    "a100 pcie 80gb": ("NVIDIA A100 80GB PCIe",),
    "a100 sxm 40gb": ("NVIDIA A100-SXM4-40GB", "A100-SXM4-40GB"),
    "a100 sxm 80gb": ("NVIDIA A100-SXM4-80GB", "A100-SXM4-80GB"),
    "gh200": ("NVIDIA GH200 480GB",),
    "h100 nvl 94gb": ("NVIDIA H100 NVL", "H100 NVL"),
    "h100 pcie 80gb": ("NVIDIA H100 PCIe", "H100 PCIe"),
    "h100 sxm 80gb": ("NVIDIA H100 80GB HBM3", "H100 SXM", "H100 SXM5"),
    "h200 sxm 141gb": ("NVIDIA H200", "H200", "H200 SXM"),
    "rtx 3080": ("NVIDIA GeForce RTX 3080 10 GB",),
    "rtx pro 6000": ("NVIDIA RTX PRO 6000 Blackwell Workstation Edition",),
    "rtx pro 6000 server": ("NVIDIA RTX PRO 6000 Blackwell Server Edition",),
    "rtx pro 6000 max q": ("NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition",),
    "v100 pcie 16gb": ("Tesla V100-PCIE-16GB",),
    "v100 pcie 32gb": ("Tesla V100-PCIE-32GB",),
    "v100 sxm 16gb": ("Tesla V100-SXM2-16GB",),
    "v100 sxm 32gb": ("Tesla V100-SXM2-32GB",),
    "p100 pcie 16gb": ("Tesla P100-PCIE-16GB",),
    "p100 sxm": ("Tesla P100-SXM2-16GB",),
}
