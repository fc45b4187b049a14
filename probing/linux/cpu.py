"""The processors as Linux tells them: /proc/cpuinfo and /sys/devices/system/cpu."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from money.sentence import say
from probing.cpu_names import ai_flags_in, arm_name, arm_vendor, clock_in_name, vendor_name
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.linux.tree import count_in_list
from probing.spec import CacheLevel, Cpu
from probing.wording import text_fact

if TYPE_CHECKING:
    from probing.linux.tree import Tree

__all__ = ["read_cpu"]

CPUINFO = "/proc/cpuinfo"
CPUS = "/sys/devices/system/cpu"


def read_cpu(tree: Tree) -> Cpu:
    """All processors, from files only."""
    blocks = _blocks(tree.raw(CPUINFO) or "")
    first = blocks[0] if blocks else {}
    online = _online(tree)
    model = _model(blocks)
    return Cpu(
        vendor=_vendor(first),
        model=model,
        architecture=_architecture(tree),
        packages=_packages(tree, online, mixed=" + " in model.or_else("")),
        cores=_cores(tree, online),
        threads=_threads(tree, online, blocks),
        efficiency_cores=_efficiency_cores(tree),
        base_mhz=_base_mhz(tree, online, model),
        max_mhz=_max_mhz(tree, online),
        ai_flags=_ai_flags(first),
        caches=_caches(tree, online),
    )


def _blocks(text: str) -> list[dict[str, str]]:
    """One dictionary per processor; ARM and POWER put shared lines in a block of their own."""
    blocks = []
    shared: dict[str, str] = {}
    for paragraph in re.split(r"\n\s*\n", text):
        pairs = (line.split(":", 1) for line in paragraph.splitlines() if ":" in line)
        block = {key.strip(): value.strip() for key, value in pairs}
        if "processor" in block:
            blocks.append(block)
        else:
            shared |= block
    return [shared | block for block in blocks] or ([shared] if shared else [])


def _online(tree: Tree) -> list[str]:
    """The folders of the processors in use: those that tell a topology."""
    names = [name for name in tree.names(CPUS) if re.fullmatch(r"cpu\d{1,6}", name)]
    return [f"{CPUS}/{name}" for name in names if tree.has(f"{CPUS}/{name}/topology")]


def _vendor(first: dict[str, str]) -> Fact[str]:
    if "CPU implementer" in first:
        return text_fact(arm_vendor(first["CPU implementer"]), f"{CPUINFO}: CPU implementer")
    return text_fact(vendor_name(first.get("vendor_id")), f"{CPUINFO}: vendor_id")


def _model(blocks: list[dict[str, str]]) -> Fact[str]:
    """The name; ARM processors give numbers, and different ones where their cores differ."""
    first = blocks[0] if blocks else {}
    parts_of = dict.fromkeys(
        (block.get("CPU implementer", ""), block["CPU part"])
        for block in blocks
        if "CPU part" in block
    )
    names = [arm_name(*part) for part in parts_of]
    if names and all(names):
        return known(" + ".join(filter(None, names)), f"{CPUINFO}: CPU part")
    for key in ("model name", "cpu model", "cpu", "Processor"):
        if value := first.get(key):
            return text_fact(value, f"{CPUINFO}: {key}")
    if "CPU part" in first:
        detail = f"part {first['CPU part']} has no known name"
        return unknown(Unknown.NOT_REPORTED, f"{CPUINFO}: CPU part", detail)
    return unknown(Unknown.NOT_REPORTED, CPUINFO)


def _architecture(tree: Tree) -> Fact[str]:
    if tree.is_live:
        return known(os.uname().machine, "uname")
    return tree.fact("/proc/sys/kernel/arch")


def _distinct(tree: Tree, online: list[str], *names: str) -> set[str]:
    """The different values of the first file among `names` that is there, over all processors."""
    for name in names:
        values = {tree.raw(f"{cpu}/topology/{name}") for cpu in online}
        if values and None not in values:
            return {value for value in values if value}
    return set()


def _packages(tree: Tree, online: list[str], *, mixed: bool) -> Fact[int]:
    source = f"{CPUS}/cpu*/topology/physical_package_id"
    ids = _distinct(tree, online, "physical_package_id")
    if mixed and len(ids) > 1:
        return unknown(Unknown.NOT_SUPPORTED, source, "clusters of cores are told as packages")
    if not ids or "-1" in ids:
        return unknown(Unknown.NOT_REPORTED, source, "the kernel knows no packages")
    return known(len(ids), source)


def _cores(tree: Tree, online: list[str]) -> Fact[int]:
    source = f"{CPUS}/cpu*/topology/core_cpus"
    groups = _distinct(tree, online, "core_cpus", "thread_siblings", "thread_siblings_list")
    if not groups:
        return unknown(Unknown.NOT_REPORTED, source, "the kernel tells no topology")
    return known(len(groups), source)


def _threads(tree: Tree, online: list[str], blocks: list[dict[str, str]]) -> Fact[int]:
    listed = count_in_list(tree.raw(f"{CPUS}/online") or "")
    if listed:
        return known(listed, f"{CPUS}/online")
    if online:
        return known(len(online), f"{CPUS}/cpu*")
    counted = sum("processor" in block for block in blocks)
    return known(counted, CPUINFO) if counted else unknown(Unknown.NOT_REPORTED, CPUINFO)


def _efficiency_cores(tree: Tree) -> Fact[int]:
    """Intel's hybrid processors list the small cores; others do not tell theirs apart."""
    source = "/sys/devices/cpu_atom/cpus"
    small = tree.raw(source)
    if small is None:
        return unknown(Unknown.NOT_REPORTED, source, "the kernel tells no kinds of cores apart")
    return known(count_in_list(small), source)


def _max_mhz(tree: Tree, online: list[str]) -> Fact[float]:
    name = "cpufreq/cpuinfo_max_freq"
    return _highest_khz(tree, online, name, say("frequency scaling is not in use"))


def _highest_khz(tree: Tree, online: list[str], name: str, otherwise: str) -> Fact[float]:
    """The highest value of a file in kHz over all processors, in MHz; zeros do not count."""
    source = f"{CPUS}/cpu*/{name}"
    found = [tree.number(f"{cpu}/{name}") for cpu in online]
    khz = [fact.value for fact in found if fact.value is not None]
    if not khz:
        return unknown(Unknown.NOT_SUPPORTED, source, otherwise)
    return known(max(khz) / 1000, source)


def _base_mhz(tree: Tree, online: list[str], model: Fact[str]) -> Fact[float]:
    told = _highest_khz(
        tree, online, "cpufreq/base_frequency", say("the driver tells no base clock")
    )
    if told.is_known:
        return told
    nominal = tree.number(f"{CPUS}/cpu0/acpi_cppc/nominal_freq")
    if nominal.is_known:
        return nominal.into(float)
    return told.or_from(clock_in_name(model))


def _ai_flags(first: dict[str, str]) -> Fact[tuple[str, ...]]:
    for key in ("flags", "Features", "isa", "features"):
        if key in first:
            return known(ai_flags_in(first[key].split()), f"{CPUINFO}: {key}")
    return unknown(Unknown.NOT_REPORTED, CPUINFO)


def _caches(tree: Tree, online: list[str]) -> Parts[CacheLevel]:
    """Caches grouped by level, type and size; one shared list of processors is one instance."""
    source = f"{CPUS}/cpu*/cache"
    seen: set[tuple[str, str]] = set()
    counts: dict[tuple[int, str, int], int] = {}
    for cpu in online:
        for index in tree.names(f"{cpu}/cache"):
            folder = f"{cpu}/cache/{index}"
            shared = tree.raw(f"{folder}/shared_cpu_map") or tree.raw(f"{folder}/shared_cpu_list")
            if not shared or (index, shared) in seen:
                continue
            seen.add((index, shared))
            key = _cache_key(tree, folder)
            # Some kernels list one cache under two indexes.
            if key is not None and (f"{key[:2]}", shared) not in seen:
                seen.add((f"{key[:2]}", shared))
                counts[key] = counts.get(key, 0) + 1
    if not counts:
        return no_parts(Unknown.NOT_REPORTED, source, "the kernel tells no caches")
    levels = [
        CacheLevel(level, kind, known(size, source), known(count, source))
        for (level, kind, size), count in sorted(counts.items())
    ]
    return parts(levels, source)


def _cache_key(tree: Tree, folder: str) -> tuple[int, str, int] | None:
    level = tree.number(f"{folder}/level").value
    kind = tree.raw(f"{folder}/type")
    match = re.fullmatch(r"(\d{1,9})([KM])", tree.raw(f"{folder}/size") or "")
    if level is None or not kind or match is None:
        return None
    return level, kind.casefold(), int(match[1]) * (1024 if match[2] == "K" else 1024**2)
