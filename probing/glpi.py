"""Machines from GLPI agent's inventories, and from the XML that its ancestors and OCS wrote.

What its numbers mean depends on the agent and its system: see `glpi_agents`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing.cpu_names import vendor_name
from probing.facts import Fact, Unknown, known, no_parts, parts, unknown
from probing.glpi_agents import MIB, agent_of
from probing.glpi_devices import gpus_in, mounts_in, network_in, storage_in
from probing.identity import honest_uuid, uuid_key
from probing.records import Record, same_of, sum_of
from probing.spec import (
    Board,
    Chassis,
    Cpu,
    Firmware,
    MachineSpec,
    Memory,
    MemoryModule,
    OperatingSystem,
    Product,
)
from probing.wording import first_known

if TYPE_CHECKING:
    from probing.glpi_agents import Agent
    from probing.records import Report
    from probing.xml_reading import Node

__all__ = ["document_from_xml", "is_glpi", "machines_in"]

TOOL = "GLPI"
_COMPUTERS = {"", "Computer", "Phone"}
_CONTAINERS = {
    "docker",
    "lxc",
    "openvz",
    "podman",
    "systemd-nspawn",
    "solariszone",
    "bsdjail",
    "vserver",
    "virtuozzo",
    "container",
}
_LISTS = {"cpus", "memories", "storages", "drives", "networks", "videos", "controllers", "monitors"}
_SECTIONS = _LISTS | {"bios", "hardware", "operatingsystem"}
_MEMORY_TYPE = re.compile(
    r"\b(LPDDR\dX?|DDR-?\d?|SDRAM|HBM\d?E?|S?DRAM|RDRAM|Synchronous DRAM)\b", re.I
)
_FORM_FACTOR = re.compile(
    r"\b(SO-?DIMM|FB-DIMM|RDIMM|UDIMM|DIMM|SIMM|RIMM|Row of chips|Chip|Die|CAMM|TSOP)\b", re.I
)
# Windows' numbers for them, as some connectors pass them on.
_FORM_FACTOR_CODES = {"7": "SIMM", "8": "DIMM", "11": "RIMM", "12": "SODIMM"}
_CORRECTIONS = {
    "none": "none",
    "parity": "parity",
    "single-bit ecc": "single-bit ECC",
    "multi-bit ecc": "multi-bit ECC",
    "crc": "CRC",
}


def is_glpi(document: Any) -> bool:
    """Whether a parsed JSON object is an inventory in GLPI's format."""
    return isinstance(document, dict) and isinstance(document.get("content"), dict)


def document_from_xml(root: Node) -> dict[str, Any]:
    """The JSON document that an XML inventory (FusionInventory, OCS) corresponds to."""
    content: dict[str, Any] = {}
    for section in root.child("CONTENT").children:
        name = section.tag.casefold()
        fields = _fields(section)
        if name in _LISTS:
            content.setdefault(name, []).append(fields)
        elif fields:
            before = content.get(name, {})
            content[name] = (before if isinstance(before, dict) else {}) | fields
        elif section.text:
            content[name] = section.text
    query = root.child("QUERY").text
    return {
        "content": content,
        "deviceid": root.child("DEVICEID").text,
        "itemtype": "Computer" if query in {"", "INVENTORY"} else query,
    }


def _fields(section: Node) -> dict[str, Any]:
    """A section's texts; one that is there several times (addresses) is a list."""
    fields: dict[str, Any] = {}
    for each in section.children:
        if each.children:
            continue
        name = each.tag.casefold()
        if name in fields:
            before = fields[name]
            fields[name] = [*(before if isinstance(before, list) else [before]), each.text]
        else:
            fields[name] = each.text
    return fields


def machines_in(document: dict[str, Any], report: Report) -> list[MachineSpec]:
    """The one machine of an inventory; network equipment is no machine of this kind."""
    itemtype = str(document.get("itemtype") or "")
    if itemtype not in _COMPUTERS:
        report.add("itemtype", "", itemtype, say("the inventory of a computer"))
        return []
    content = Record(document, TOOL, "", report).part("content")
    content = Record(content.fields, TOOL, "", report)
    if not content.fields.keys() & _SECTIONS:
        report.add(
            "content", "", "", say("hardware, bios, cpus or another section about a computer")
        )
        return []
    bios, hardware, system = (content.part(k) for k in ("bios", "hardware", "operatingsystem"))
    agent = agent_of(content, hardware, system)
    return [
        MachineSpec(
            collector=content.text("versionclient").or_from(known("GLPI agent", TOOL)),
            collected_at=_instant(content.part("accesslog"), "logdate", system),
            product=_product(bios, hardware, report),
            chassis=Chassis(
                type=first_known((hardware.text("chassis_type"), bios.text("type"))),
                serial=bios.text("enclosureserial"),
                asset_tag=bios.text("assettag"),
            ),
            board=Board(
                manufacturer=bios.text("mmanufacturer"),
                model=bios.text("mmodel"),
                serial=bios.text("msn"),
            ),
            firmware=Firmware(
                vendor=bios.text("bmanufacturer"),
                version=bios.text("bversion"),
                date=bios.text("bdate"),
            ),
            cpu=_cpu(content, hardware, system, agent),
            memory=_memory(content, hardware, agent),
            storage=storage_in(content, agent),
            mounts=mounts_in(content, agent),
            gpus=gpus_in(content),
            network=network_in(content, agent),
            os=_system(hardware, system),
        )
    ]


def _system(hardware: Record, system: Record) -> OperatingSystem:
    virtual = hardware.text("vmsystem")
    kernel = system.text("kernel_version")
    return OperatingSystem(
        hostname=hardware.text("name").or_from(system.text("fqdn")),
        name=system.text("full_name", "name").or_from(hardware.text("osname")),
        version=system.text("version").or_from(hardware.text("osversion")),
        kernel=kernel,
        booted_at=_instant(system, "boot_time", system),
        hypervisor=_virtual(virtual, wanted=False),
        container=_virtual(virtual, wanted=True),
        wsl=kernel.into(lambda text: "microsoft" in text.casefold()),
    )


def _instant(record: Record, key: str, system: Record) -> Fact[datetime]:
    """A local time of the machine, where it tells how far that is from UTC (`+0100`)."""
    told = record.text(key)
    offset = system.part("timezone").raw("offset")
    if told.value is None:
        return unknown(Unknown.NOT_REPORTED, told.source)
    if not offset:
        return unknown(Unknown.NOT_REPORTED, told.source, "it is a local time without its zone")
    try:
        instant = datetime.strptime(f"{told.value} {offset}", "%Y-%m-%d %H:%M:%S %z")
        return known(instant.astimezone(UTC), told.source)
    except (ValueError, OverflowError):
        return unknown(
            Unknown.UNREADABLE, told.source, say("“{told}” is no time", told=told.value[:40])
        )


def _virtual(virtual: Fact[str], *, wanted: bool) -> Fact[str]:
    """The `vmsystem` word as a hypervisor or as a container; “Physical” is neither."""
    if virtual.value is None:
        return virtual
    word = virtual.value.casefold()
    if word == "physical" or (word in _CONTAINERS) is not wanted:
        return unknown(
            Unknown.ABSENT, virtual.source, say("it says “{virtual}”", virtual=virtual.value)
        )
    return virtual


def _product(bios: Record, hardware: Record, report: Report) -> Product:
    uuid = honest_uuid(hardware.text("uuid"))
    if uuid.value is not None and uuid_key(uuid.value) is None:
        report.add("hardware", "uuid", uuid.value, "a UUID")
        uuid = unknown(
            Unknown.UNREADABLE, uuid.source, say("“{uuid}” is no UUID", uuid=uuid.value[:40])
        )
    return Product(
        manufacturer=bios.text("smanufacturer"),
        name=bios.text("smodel"),
        sku=bios.text("skunumber"),
        serial=first_known((bios.text("ssn"), bios.text("biosserial"))),
        uuid=uuid,
    )


def _cpu(content: Record, hardware: Record, system: Record, agent: Agent) -> Cpu:
    """One entry for each package. `arch` there says i386 on every PC: the system's own counts."""
    packages = content.parts("cpus")
    source = f"{TOOL}: cpus"
    architecture = system.text("arch")
    if not packages:
        return Cpu(model=hardware.text("processort"), architecture=architecture)
    cores = [each.whole("core", "corecount", "cores") for each in packages]
    described = Cpu(
        vendor=same_of([each.text("manufacturer") for each in packages], source).into(_vendor),
        model=_model(packages, source),
        architecture=architecture,
        base_mhz=same_of([each.number("speed") for each in packages], source),
    )
    if _lists_threads(packages, cores):
        one_each: Fact[int] = unknown(
            Unknown.NOT_SUPPORTED, source, "it lists ARM processors by thread"
        )
        return replace(
            described, packages=one_each, cores=one_each, threads=known(len(packages), source)
        )
    return replace(
        described,
        packages=known(len(packages), source),
        cores=sum_of(cores, source),
        threads=sum_of(
            [_threads(each, core, agent) for each, core in zip(packages, cores, strict=True)],
            source,
        ),
    )


def _lists_threads(packages: list[Record], cores: list[Fact[int]]) -> bool:
    """On ARM the agent copies /proc/cpuinfo: an entry for each thread, with hardly more than it."""
    is_arm = all(each.raw("arch").casefold().startswith(("arm", "aarch")) for each in packages)
    return is_arm and len(packages) > 1 and not any(core.is_known for core in cores)


def _model(packages: list[Record], source: str) -> Fact[str]:
    """The name; OCS puts it into the type."""
    told = [each.text("name").or_from(each.text("type")) for each in packages]
    model = same_of(told, source)
    if model.value is not None and model.value.isdecimal():
        return unknown(
            Unknown.NOT_REPORTED,
            model.source,
            say("“{model}” is a number, no name", model=model.value),
        )
    return model


def _threads(package: Record, cores: Fact[int], agent: Agent) -> Fact[int]:
    """OCS tells all of a package's threads; the others may tell those of one core."""
    whole = package.whole("logical_cpus")
    told = package.whole("thread")
    if whole.is_known or told.value is None or cores.value is None:
        return whole.or_from(told)
    return agent.threads(cores.value, told.value, package.raw("name"), told.source)


def _vendor(name: str) -> str:
    return vendor_name(name) or name


def _memory(content: Record, hardware: Record, agent: Agent) -> Memory:
    """`hardware.memory` is what the system sees; modules without a capacity are empty slots."""
    slots = [slot for slot in content.parts("memories") if not _is_flash(slot)]
    filled = [slot for slot in slots if slot.whole("capacity").is_known]
    source = f"{TOOL}: memories"
    nothing: Fact[int] = unknown(Unknown.NOT_REPORTED, source)
    modules = [_module(slot, agent) for slot in filled]
    return Memory(
        total_bytes=hardware.whole("memory", times=MIB),
        installed_bytes=sum_of([module.size_bytes for module in modules], source),
        swap_bytes=hardware.whole("swap", times=MIB),
        slots=known(len(slots), source) if slots else nothing,
        error_correction=same_of([_correction(slot) for slot in filled], source),
        modules=parts(modules, source) if slots else no_parts(Unknown.NOT_REPORTED, source),
    )


def _is_flash(slot: Record) -> bool:
    """The firmware's own store, which SMBIOS lists among the memory devices."""
    return slot.raw("type").casefold() in {"flash", "rom", "eeprom"}


def _correction(slot: Record) -> Fact[str]:
    """“None” is an answer here."""
    name = _CORRECTIONS.get(slot.raw("memorycorrection").casefold())
    if name is None:
        return slot.text("memorycorrection")
    return known(name, slot.source("memorycorrection"))


def _module(slot: Record, agent: Agent) -> MemoryModule:
    described = slot.text("formfactor", "description")
    code = _FORM_FACTOR_CODES.get(slot.raw("formfactor"))
    return MemoryModule(
        slot=_slot_name(slot),
        bank=slot.text("type")
        if slot.raw("type").upper().startswith("BANK")
        else slot.text("bank"),
        size_bytes=slot.whole("capacity").into(agent.module_bytes),
        type=_matching(_MEMORY_TYPE, slot.text("type")),
        form_factor=known(code, described.source)
        if code
        else _matching(_FORM_FACTOR, described, slot.text("description")),
        rated_mts=slot.whole("speed"),
        manufacturer=slot.text("manufacturer"),
        part_number=_part_number(slot, agent),
        serial=slot.text("serialnumber"),
    )


def _slot_name(slot: Record) -> Fact[str]:
    """The slot's label. macOS agents put a status there, Windows the kind of memory in words."""
    label = slot.text("caption")
    said = label.or_else("")
    if label.is_known and not said.startswith("Status:") and said != slot.raw("description"):
        return label
    number = slot.raw("numslots")
    source = slot.source("numslots")
    return known(number, source) if number else unknown(Unknown.NOT_REPORTED, source)


def _part_number(slot: Record, agent: Agent) -> Fact[str]:
    """The model; macOS agents describe a module by it."""
    described = slot.text("description")
    if agent.on_mac and not slot.has("model") and re.search(r"\d", described.or_else("")):
        return described
    return slot.text("model")


def _matching(pattern: re.Pattern[str], *told: Fact[str]) -> Fact[str]:
    """The word of a known kind in the first text that holds one."""
    for text in told:
        found = pattern.search(text.or_else(""))
        if found:
            return known(found[1], text.source)
    first = told[0]
    if first.value is None:
        return first
    return unknown(
        Unknown.NOT_REPORTED, first.source, say("“{first}” names no kind", first=first.value[:40])
    )
