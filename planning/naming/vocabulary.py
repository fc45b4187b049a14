"""The words that parts are described with, by what they say of a part.

A word that is in none of these lists and has no digit in it is a word of a series or a decoration.
"""

from __future__ import annotations

import re
from typing import Final


def words(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


#: Says who made a part: never a reason for a match, and left out of comparisons of chips.
MAKERS: Final = words(
    """advanced micro devices ati amd amazon aws ampere apple arm cambricon corporation corp
    cisco co dell foxconn fujitsu genuine google gmbh habana hewlett hp hpe huawei ibm inc
    inspur intel lenovo limited ltd meta microsoft nvidia oracle packard qualcomm supermicro
    technologies technology the vendor wd authenticamd genuineintel"""
)

#: Makers of boards with somebody else's chip; what follows them names the board.
#: Sizes of mainboards: a processor's number beside one is that of the board that it is soldered to.
MAINBOARD_FORMS: Final = words("atx dtx eatx itx matx mitx")
BOARD_MAKERS: Final = words(
    """acer aero afox aorus asrock asus biostar colorful evga gainward galax gigabyte inno3d kfa2
    leadtek manli maxsun msi palit peladn pny point powercolor sapphire sparkle vastarmor view
    visiontek xfx yeston zotac"""
)

#: Families that exclude each other: a Xeon is no Opteron, a GeForce no Quadro.
FAMILIES: Final = words(
    """a-series arc ascend athlon atom celeron core core2 cmp epyc firepro fx geforce gaudi grid gtx
    gts gt iris instinct itanium jetson neoverse opteron pentium phenom quadro
    radeon rtx rx ryzen sempron tesla threadripper titan tpu turion ultra3 ultra5 ultra7
    ultra9 xeon nvs ryzen3 ryzen5 ryzen7 ryzen9"""
)

#: Families that name the same thing or stand beside each other in one name.
TOGETHER: Final = (
    frozenset({"geforce", "rtx", "gtx", "gts", "gt", "titan"}),
    frozenset({"quadro", "rtx", "nvs", "titan"}),
    frozenset({"radeon", "instinct", "rx", "firepro"}),
    frozenset({"ryzen", "threadripper", "ryzen3", "ryzen5", "ryzen7", "ryzen9", "athlon"}),
    frozenset({"core", "ultra3", "ultra5", "ultra7", "ultra9"}),
    frozenset({"core", "core2"}),
    frozenset({"tesla", "grid"}),
    frozenset(
        {"radeon", "epyc", "ryzen", "athlon", "a-series", "fx", "ryzen3", "ryzen5", "ryzen7"}
    ),
    frozenset({"iris", "core"}),
)

#: Words that make another product of the same number. They must stand on both sides or on none.
HARD_MARKS: Final = words(
    """backplate bracket bridge cable cnx converged dgxs drive embedded heatsink laptop lp maxq mod
    modified nvswitch phi pro refresh riser sff waterblock"""
)

#: Generations of one line with the same numbers: `RTX 6000 Ada` is no `Quadro RTX 6000`.
LINEAGES: Final = words("ada blackwell quadro")

#: Other names of makers.
ONE_MAKER: Final = {
    "advanced": "amd", "ati": "amd", "authenticamd": "amd", "genuineintel": "intel",
    "hewlett": "hpe", "packard": "hpe", "hp": "hpe",
}  # fmt: skip

#: Makers of chips: a chip of one is none of another.
CHIP_MAKERS: Final = words("amd ampere apple arm habana huawei ibm intel nvidia")

#: What stands in descriptions of processors and boards without naming the model.
DECORATION: Final = re.compile(
    r"(?:fc)?lga\d+|[abp]ga\d+|am[345]\+?|s?trx?\d|sp[356]|fm[12]\+?|s[lr][0-9a-z]{3}|\dx|\d{1,2}th"
    r"|v\d|o?\d{1,2}gb?d?\d?|\d{2,4}w|\d{3,5}mts|g[ddr]*[567]x?"
)

#: Words that name a line of products; who leaves one out may still mean it.
SOFT_MARKS: Final = words("server workstation")

#: How an accelerator is fitted, and which words of a text say so.
FORMS: Final = {
    "sxm": "sxm",
    "sxm2": "sxm2",
    "sxm3": "sxm3",
    "sxm4": "sxm4",
    "sxm5": "sxm5",
    "sxm6": "sxm6",
    "hgx": "sxm",
    "pcie": "pcie",
    "nvl": "nvl",
    "nvl16": "nvl",
    "m2drive": "m2drive",
    "oam": "oam",
    "mxm": "mxm",
}

MEMORY_TYPES: Final = words(
    """ddr2 ddr3 ddr3l ddr4 ddr5 lpddr4 lpddr4x lpddr5 lpddr5x gddr3 gddr5 gddr5x gddr6 gddr6x gddr7
    hbm hbm2 hbm2e hbm3 hbm3e"""
)

#: Words that tell nothing about which model it is.
NOISE: Final = words(
    """a accelerator adapter ai and apu architecture blower box boxed card cards chip compute
    compatible composite controller cpu cpus device devices display edition engine family
    for gen generation gfx gpu gpus graphics in kit lite hash rate lhr mobile-gfx model
    module new number of on only or part pci processor processors product rev
    series socket system tensor the tray type unit vga video w with 3d v1.0 dual-core
    quad-core six-core eight-core nvlink xgmi used refurbished renewed tm r c sku gpu0 cores
    hopper lovelace volta turing pascal maxwell kepler superchip
    sapphirerapids turin genoa milan rome naples bergamo siena
    inch internal solid state hard disk drive-bay ssd hdd nvme sata sas ata dimm udimm rdimm
    desktop memory ram ecc registered unbuffered"""
)

#: What a text says when it means a share of a part, or one that is not the product.
SHARES: Final = (
    (r"\bmig\b|\b\d+g\.\d+gb\b", "a slice of an accelerator (MIG), not the whole"),
    (r"\bvgpu\w*|\b(?:rtx)?[a-z]{0,2}\d{1,4}[a-z]?-\d{1,3}[qcab]\b", "a virtual GPU"),
    (r"\bgrid (?!k\d)", "a virtual GPU"),
    (r"\bvirtuali[sz]ed\b|\bvirtual\b|\bvirtio\b", "a virtual device"),
    (r"\bengineering sample\b|\bgenuine intel\b.*\b0000\b|\bes\b(?=.*\b(?:cpu|gpu)\b)", "a sample"),
    (r"\binitial dev ?id\b|\breserved dev\b|\bint sku\b", "no product"),
)

#: Names of products that have no number.
WHOLE_NAMES: Final = words(
    "titanx titanxp titanv titanrtx titanblack titanz radeonvii vegafrontier fury nano titan"
)

#: Words that make another product in series of drives, boards and machines.
VARIANTS: Final = words(
    """pro plus evo qvo max ultra lite mini nano s x xl se ti super elite extreme black blue red
    green purple gold ironwolf barracuda skyhawk exos dc portable lff sff tower rack"""
)

#: Marks that mean nothing on somebody's board: a small one, one with a new cooler.
ON_BOARDS: Final = words("sff pro refresh lp waterblock backplate bracket")

#: What tells one mainboard from another of the same number, beside `VARIANTS`.
BOARD_VARIANTS: Final = words("ac ax d4 gaming wifi")

#: Words that tell the class of a product whose number is its own.
TIERS: Final = words("bronze silver gold platinum")

#: Families of accelerators, whose models may be named without them.
ACCELERATORS: Final = words(
    "arc firepro geforce grid gts gt gtx instinct quadro radeon rtx rx tesla titan nvs"
)

#: Words that describe a drive or a kit without naming it.
DESCRIPTIONS: Final = words(
    "m2drive drive drives nand tlc qlc mlc 3dnand cache high speed compatible"
)
