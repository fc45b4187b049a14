"""Graphics processors on Linux: the PCI bus says which there are, their drivers say the rest."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Parts, Unknown, known, no_parts, unknown
from probing.gpu_names import is_integrated
from probing.spec import Gpu

if TYPE_CHECKING:
    from collections.abc import Callable

    from probing.linux.tree import Tree

__all__ = ["read_gpus"]

PCI = "/sys/bus/pci/devices"
DEVICE_TREE = "/proc/device-tree/compatible"
NVIDIA_PROC = "/proc/driver/nvidia"
WSL_LIBRARY = "/usr/lib/wsl/lib/libnvidia-ml.so.1"
NVIDIA, AMD, INTEL = "0x10de", "0x1002", "0x8086"
_VENDORS = {NVIDIA: "NVIDIA", AMD: "AMD", INTEL: "Intel"}
# Consoles of servers' management controllers, and hypervisors' screens: they compute nothing.
_CONSOLES = {
    "0x1a03": "ASPEED",
    "0x102b": "Matrox",
    "0x1013": "Cirrus",
    "0x1234": "Bochs",
    "0x1b36": "QXL",
    "0x1af4": "virtio",
    "0x15ad": "VMware",
    "0x80ee": "VirtualBox",
    "0x1414": "Hyper-V",
}
_GENERATIONS = {"2.5": 1, "5": 2, "5.0": 2, "8": 3, "8.0": 3, "16.0": 4, "32.0": 5, "64.0": 6}


def read_gpus(tree: Tree, nvidia: Callable[[], Parts[Gpu]]) -> Parts[Gpu]:
    """Every GPU; `nvidia` asks NVIDIA's library and is called only where one seems to be."""
    if not tree.has(PCI) and not tree.has(WSL_LIBRARY):
        soldered = _tegra(tree)
        if soldered:
            return Parts(tuple(soldered), DEVICE_TREE)
        return no_parts(Unknown.ABSENT, PCI, "there is no such folder")
    folders = [f"{PCI}/{name}" for name in tree.names(PCI)]
    found = [folder for folder in folders if _is_gpu(tree, folder)]
    gpus = [_from_sysfs(tree, folder) for folder in found]
    if not any(gpu.vendor.value == "NVIDIA" for gpu in gpus) and not _nvidia_elsewhere(tree):
        return Parts((*gpus, *_tegra(tree)), PCI)
    return _joined(gpus, nvidia())


def _is_gpu(tree: Tree, folder: str) -> bool:
    """Display controllers, and the accelerators (class 12) that AMD and Intel list apart."""
    kind = tree.raw(f"{folder}/class") or ""
    vendor = tree.raw(f"{folder}/vendor")
    if kind.startswith("0x03"):
        return vendor not in _CONSOLES
    return kind.startswith("0x1200") and vendor in _VENDORS


def _nvidia_elsewhere(tree: Tree) -> bool:
    return tree.has(WSL_LIBRARY) or tree.has(f"{NVIDIA_PROC}/version")


def _tegra(tree: Tree) -> list[Gpu]:
    """The GPU of NVIDIA's systems on a chip (Jetson): it is on no bus, and hardly told of."""
    if "nvidia,tegra" not in (tree.raw(DEVICE_TREE) or ""):
        return []
    shared: Fact[int] = unknown(Unknown.NOT_SUPPORTED, DEVICE_TREE, "it works in main memory")
    return [
        Gpu(
            vendor=known("NVIDIA", DEVICE_TREE),
            name=unknown(Unknown.NOT_REPORTED, DEVICE_TREE, "it names the chip's family only"),
            integrated=known(True, DEVICE_TREE),
            vram_bytes=shared,
        )
    ]


def _joined(seen: list[Gpu], asked: Parts[Gpu]) -> Parts[Gpu]:
    """The bus's list, with the library's richer answer in place of each GPU it also names."""
    answers = {gpu.bus_address.value: gpu for gpu in asked}
    merged = []
    for gpu in seen:
        answer = answers.pop(gpu.bus_address.value, None)
        if answer is not None:
            merged.append(answer)
        elif gpu.vendor.value == "NVIDIA" and asked.unknown is not None:
            merged.append(_without_library(gpu, asked))
        else:
            merged.append(gpu)
    merged += answers.values()
    if seen and asked.unknown is not None:
        return Parts(tuple(merged), PCI)
    return Parts(tuple(merged), asked.source, asked.unknown, asked.detail)


def _without_library(gpu: Gpu, asked: Parts[Gpu]) -> Gpu:
    """What only the library could have told is unknown for the library's own reason."""
    assert asked.unknown is not None
    reason: Fact[int] = unknown(asked.unknown, asked.source, asked.detail)
    power: Fact[float] = unknown(asked.unknown, asked.source, asked.detail)
    words: Fact[str] = unknown(asked.unknown, asked.source, asked.detail)
    switch: Fact[bool] = unknown(asked.unknown, asked.source, asked.detail)
    return replace(
        gpu,
        name=gpu.name if gpu.name.is_known else words,
        uuid=gpu.uuid if gpu.uuid.is_known else words,
        serial=words,
        vram_bytes=reason,
        vram_reserved_bytes=reason,
        cuda_version=words,
        compute_capability=words,
        power_limit_w=power,
        power_limit_max_w=power,
        ecc=switch,
        mig=switch,
        persistence=switch,
    )


def _from_sysfs(tree: Tree, folder: str) -> Gpu:
    """What the bus and the open drivers tell without any library."""
    vendor = tree.raw(f"{folder}/vendor") or ""
    address = folder.rsplit("/", 1)[-1]
    device = tree.raw(f"{folder}/device") or ""
    driver = tree.target(f"{folder}/driver")
    pci_id = f"{vendor[2:]}:{device[2:]}"
    base = Gpu(
        vendor=known(_VENDORS.get(vendor, vendor), f"{folder}/vendor"),
        name=_pci_name(tree, vendor, device),
        bus_address=known(address, PCI),
        pci_id=known(pci_id, f"{folder}/device"),
        driver=known(driver, f"{folder}/driver")
        if driver
        else unknown(Unknown.NO_DRIVER, f"{folder}/driver", "no driver is bound to it"),
        pcie_generation=_generation(tree, f"{folder}/current_link_speed"),
        pcie_generation_max=_generation(tree, f"{folder}/max_link_speed"),
        pcie_width=_width(tree, f"{folder}/current_link_width"),
        pcie_width_max=_width(tree, f"{folder}/max_link_width"),
    )
    if vendor == AMD:
        return _amd(tree, folder, base)
    if vendor == INTEL:
        return _intel(tree, folder, base)
    if vendor == NVIDIA:
        return _nvidia_proc(tree, address, base)
    return base


def _amd(tree: Tree, folder: str, gpu: Gpu) -> Gpu:
    """The amdgpu driver's own files."""
    sensors = tree.names(f"{folder}/hwmon")
    power = f"{folder}/hwmon/{sensors[0]}" if sensors else f"{folder}/hwmon"
    name = tree.fact(f"{folder}/product_name").or_from(gpu.name)
    return replace(
        gpu,
        name=name,
        integrated=is_integrated(gpu.vendor, [name.or_else(""), gpu.name.or_else("")]),
        uuid=tree.fact(f"{folder}/unique_id"),
        serial=tree.fact(f"{folder}/serial_number"),
        vbios=tree.fact(f"{folder}/vbios_version"),
        vram_bytes=tree.number(f"{folder}/mem_info_vram_total"),
        power_limit_w=tree.number(f"{power}/power1_cap").into(lambda uw: uw / 1e6),
        power_limit_max_w=tree.number(f"{power}/power1_cap_max").into(lambda uw: uw / 1e6),
    )


def _intel(tree: Tree, folder: str, gpu: Gpu) -> Gpu:
    """Built into the processor at 00:02.0; discrete cards elsewhere tell their memory as a file."""
    if gpu.bus_address.or_else("").endswith(":00:02.0"):
        shared: Fact[int] = unknown(Unknown.NOT_SUPPORTED, folder, "it works in main memory")
        return replace(gpu, integrated=known(True, f"{folder}: slot"), vram_bytes=shared)
    cards = [name for name in tree.names(f"{folder}/drm") if name.startswith("card")]
    source = f"{folder}/drm/{cards[0]}/lmem_total_bytes" if cards else f"{folder}/drm"
    return replace(gpu, integrated=known(False, f"{folder}: slot"), vram_bytes=tree.number(source))


def _nvidia_proc(tree: Tree, address: str, gpu: Gpu) -> Gpu:
    """The little that NVIDIA's kernel module tells on its own."""
    source = f"{NVIDIA_PROC}/gpus/{address}/information"
    text = tree.raw(source) or ""
    told = dict(re.findall(r"^([\w ]{1,30}):\s*(\S.*)$", text, re.MULTILINE))
    version = re.search(
        r"Kernel Module\s+(?:for \S+\s+)?([\d.]+)", tree.raw(f"{NVIDIA_PROC}/version") or ""
    )
    model: Fact[str] = known(told["Model"], source) if "Model" in told else gpu.name
    uuid: Fact[str] = unknown(Unknown.NOT_REPORTED, source)
    if "?" not in told.get("GPU UUID", "?"):
        uuid = known(told["GPU UUID"], source)
    return replace(
        gpu,
        name=model,
        uuid=uuid,
        driver=known(version[1], f"{NVIDIA_PROC}/version") if version else gpu.driver,
    )


def _generation(tree: Tree, source: str) -> Fact[int]:
    """`16.0 GT/s PCIe` is generation 4."""
    speed = tree.raw(source)
    words = (speed or "").split()
    if words and words[0] in _GENERATIONS:
        return known(_GENERATIONS[words[0]], source)
    return unknown(Unknown.NOT_SUPPORTED, source, speed or "the bus tells no link")


def _width(tree: Tree, source: str) -> Fact[int]:
    """Lanes; 255 is what the kernel writes for a link that is none."""
    width = tree.number(source)
    if width.value is not None and width.value <= 32:
        return width
    return unknown(Unknown.NOT_SUPPORTED, source, "the bus tells no link")


def _pci_name(tree: Tree, vendor: str, device: str) -> Fact[str]:
    """The device's name in the PCI list that most systems carry."""
    for source in ("/usr/share/misc/pci.ids", "/usr/share/hwdata/pci.ids"):
        text = tree.raw(source)
        if text is None:
            continue
        block = re.search(rf"^{vendor[2:]}  .*\n((?:[\t#].*\n|\n)*)", text, re.MULTILINE)
        line = re.search(rf"^\t{device[2:]}  (.+)$", block[1], re.MULTILINE) if block else None
        if line:
            return known(line[1].strip(), source)
    return unknown(
        Unknown.NOT_REPORTED,
        "pci.ids",
        say("no name is at hand for {vendor}:{device}", vendor=vendor, device=device),
    )
