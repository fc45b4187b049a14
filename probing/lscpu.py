"""Processors from `lscpu`, as JSON (`-J`) or as text in English (`LC_ALL=C`).

Where a machine has several kinds of cores, lscpu writes its lines once for each kind.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.cpu_names import ai_flags_in, clock_in_name, vendor_name
from probing.facts import Fact, Parts, Unknown, known, no_parts, parts, unknown
from probing.records import same_of, sum_of
from probing.spec import CacheLevel, Cpu, MachineSpec, OperatingSystem
from probing.wording import positive, text_fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from probing.records import Report

__all__ = ["is_lscpu", "is_lscpu_text", "machines_in", "told_in_json", "told_in_text"]

TOOL = "lscpu"
DEEPEST = 20
_LINE = re.compile(r"^[ \t]*([A-Z][\w ./()-]{1,60}?):[ \t]+(\S.*)$", re.MULTILINE)
_CACHE = re.compile(r"L(\d)([a-z]?) cache")
_SIZE = re.compile(r"(\d{1,9}(?:[.,]\d{1,6})?) ?([KMG]?)i?B?(?: \((\d{1,6}) instances?\))?")
_UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3}
_CACHE_KINDS = {"d": "data", "i": "instruction", "": "unified"}

Told = dict[str, list[str]]


def is_lscpu(document: Any) -> bool:
    """Whether a parsed JSON object is what `lscpu -J` wrote."""
    return isinstance(document, dict) and isinstance(document.get("lscpu"), list)


def is_lscpu_text(start: str) -> bool:
    """Whether a text begins as the tool's table does."""
    names = {name for name, _ in _LINE.findall(start)}
    return "CPU(s)" in names and not names.isdisjoint({"Model name", "Vendor ID", "BogoMIPS"})


def told_in_text(text: str) -> Told:
    """What each field tells, in the order of the kinds of cores."""
    told: Told = {}
    for name, value in _LINE.findall(text):
        told.setdefault(name, []).append(value.strip())
    return told


def told_in_json(document: dict[str, Any]) -> Told:
    """The same from JSON, in which newer versions nest fields."""
    told: Told = {}
    for name, value in _fields(document["lscpu"], 0):
        told.setdefault(name.strip().removesuffix(":"), []).append(value.strip())
    return told


def _fields(entries: Any, depth: int) -> Iterator[tuple[str, str]]:
    if not isinstance(entries, list) or depth > DEEPEST:
        return
    for entry in entries:
        if not isinstance(entry, dict):
            continue
        name, value = entry.get("field"), entry.get("data")
        if isinstance(name, str) and isinstance(value, str | int | float):
            yield name, str(value)
        yield from _fields(entry.get("children"), depth + 1)


def machines_in(told: Told, report: Report) -> list[MachineSpec]:
    """The one machine whose processors are told; nothing without a count of them."""
    if "CPU(s)" not in told:
        report.add(TOOL, "CPU(s)", "", say("lscpu's fields in English (LC_ALL=C)"))
        return []
    spec = MachineSpec(
        collector=known(TOOL, TOOL),
        cpu=_cpu(told),
        os=OperatingSystem(hypervisor=_hypervisor(told), container=_container(told)),
    )
    return [spec]


def _cpu(told: Told) -> Cpu:
    model = _model(told)
    kinds = list(zip(_numbers(told, "Core(s) per socket"), _sockets(told), strict=False))
    cores = sum_of([_times(per, of) for per, of in kinds], _source("Core(s) per socket"))
    clocks = [clock.value for clock in _numbers(told, "CPU max MHz") if clock.value is not None]
    flags = told.get("Flags", [""])[0]
    return Cpu(
        vendor=_text(told, "Vendor ID").into(lambda code: vendor_name(code) or code),
        model=model,
        architecture=_text(told, "Architecture"),
        packages=_packages(told),
        cores=cores.into(int),
        threads=_threads(told),
        base_mhz=clock_in_name(model),
        max_mhz=known(max(clocks), _source("CPU max MHz"))
        if clocks
        else unknown(Unknown.NOT_REPORTED, _source("CPU max MHz")),
        ai_flags=known(ai_flags_in(flags.split()), _source("Flags"))
        if flags
        else unknown(Unknown.NOT_REPORTED, _source("Flags")),
        caches=_caches(told),
    )


def _source(name: str) -> str:
    return f"{TOOL}: {name}"


def _text(told: Told, name: str) -> Fact[str]:
    return text_fact(told.get(name, [None])[0], _source(name))


def _numbers(told: Told, name: str) -> list[Fact[float]]:
    """The field's numbers, with a point or a comma; `-` and words are no answer."""
    found: list[Fact[float]] = []
    for value in told.get(name, []):
        match = re.fullmatch(r"\d{1,9}(?:[.,]\d{1,9})?", value)
        number = float(match[0].replace(",", ".")) if match else None
        found.append(positive(number, _source(name)))
    return found


def _model(told: Told) -> Fact[str]:
    """The name, or the different kinds' names; some ARM firmware alone knows it."""
    names = [name for name in dict.fromkeys(told.get("Model name", [])) if name != "-"]
    if len(names) > 1:
        return text_fact(" + ".join(names), _source("Model name"))
    return text_fact(names[0] if names else None, _source("Model name")).or_from(
        _text(told, "BIOS Model name")
    )


def _sockets(told: Told) -> list[Fact[float]]:
    """Sockets, or clusters where a system on a chip tells no sockets."""
    sockets = _numbers(told, "Socket(s)")
    return sockets if any(each.is_known for each in sockets) else _numbers(told, "Cluster(s)")


def _times(per: Fact[float], of: Fact[float]) -> Fact[int]:
    if per.value is None or of.value is None:
        return unknown(Unknown.NOT_REPORTED, per.source)
    return known(round(per.value * of.value), per.source)


def _packages(told: Told) -> Fact[int]:
    source = _source("Socket(s)")
    return same_of(_numbers(told, "Socket(s)"), source).into(int)


def _threads(told: Told) -> Fact[int]:
    """The processors in use: those switched off are among `CPU(s)` too."""
    online = told.get("On-line CPU(s) list", [""])[0]
    source = _source("On-line CPU(s) list")
    if re.fullmatch(r"\d{1,6}(?:-\d{1,6})?(?:,\d{1,6}(?:-\d{1,6})?)*", online):
        ranges = [part.split("-") for part in online.split(",")]
        return positive(sum(int(ends[-1]) - int(ends[0]) + 1 for ends in ranges), source)
    mask = told.get("On-line CPU(s) mask", [""])[0].removeprefix("0x").replace(",", "")
    if re.fullmatch(r"[0-9a-fA-F]{1,4096}", mask):
        return positive(int(mask, 16).bit_count(), _source("On-line CPU(s) mask"))
    counted = _numbers(told, "CPU(s)")
    return counted[0].into(int) if counted else unknown(Unknown.NOT_REPORTED, source)


def _caches(told: Told) -> Parts[CacheLevel]:
    """Newer versions tell the sum over all instances, older ones the size of one."""
    levels = []
    for name, values in told.items():
        level, size = _CACHE.fullmatch(name), _SIZE.fullmatch(values[0])
        if level is None or size is None or level[2] not in _CACHE_KINDS:
            continue
        told_bytes = round(float(size[1].replace(",", ".")) * _UNITS[size[2]])
        count = int(size[3]) if size[3] else None
        if told_bytes:
            one = told_bytes // count if count else told_bytes
            source = _source(name)
            levels.append(
                CacheLevel(
                    int(level[1]),
                    _CACHE_KINDS[level[2]],
                    known(one, source),
                    positive(count, source),
                )
            )
    return parts(levels, TOOL) if levels else no_parts(Unknown.NOT_REPORTED, TOOL)


def _hypervisor(told: Told) -> Fact[str]:
    source = _source("Hypervisor vendor")
    if "Hypervisor vendor" in told and _virtualization(told) != "container":
        return _text(told, "Hypervisor vendor")
    return unknown(Unknown.ABSENT, source, "it names no hypervisor")


def _container(told: Told) -> Fact[str]:
    source = _source("Virtualization type")
    if _virtualization(told) == "container":
        return known(told.get("Hypervisor vendor", ["container"])[0], source)
    return unknown(Unknown.NOT_REPORTED, source)


def _virtualization(told: Told) -> str:
    return told.get("Virtualization type", [""])[0].casefold()
