"""Machines from the files of other collectors; the kind of a file is told by what is in it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from money.sentence import say
from probing import (
    amd_smi,
    ansible,
    dmidecode,
    exporters,
    facter,
    glpi,
    lsblk,
    lscpu,
    lshw,
    nvidia_smi,
    redfish,
    smartctl,
)
from probing.decoding import without_controls, without_slips, written
from probing.exposition import is_exposition
from probing.nvidia_smi_text import is_nvidia_smi_text, logs_in
from probing.problems import Problem
from probing.records import Report
from probing.spec import SpecFormatError, spec_from_json
from probing.xml_reading import UnsafeXmlError, read_xml

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from probing.decoding import Written
    from probing.spec import MachineSpec
    from probing.xml_reading import Node

__all__ = ["LARGEST_FILE_BYTES", "machines_in", "read_machines"]

LARGEST_FILE_BYTES = 64 * 1024 * 1024
KINDS = (
    "a file of GLPI, lshw -json, nvidia-smi -q -x, dmidecode, lscpu -J, lsblk -J, smartctl -j, "
    "rocm-smi --json, amd-smi static --json, Redfish, node_exporter, Ansible, facter, osquery or "
    "rackledger probe --json"
)
_XML_BEGINS = re.compile(r"^<\?xml ", re.MULTILINE)
_BETWEEN = re.compile(r"[\ufeff \t\r\n,]*")
_SOME_NOT_UTF8 = "UTF-8 (some characters were not, and are shown as �)"


def read_machines(path: Path) -> tuple[list[MachineSpec], list[Problem]]:
    """The machines in a file and what is wrong with it; bad content is a problem, no error."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        return [], [
            Problem(path.name, "", "", error.strerror or "", say("a file that can be read"))
        ]
    return machines_in(data, path.name)


def machines_in(data: bytes, name: str) -> tuple[list[MachineSpec], list[Problem]]:
    """The machines in what a file called `name` holds, or a collector has just written."""
    report = Report(name)
    if len(data) > LARGEST_FILE_BYTES:
        report.add(
            "",
            "",
            "",
            say(
                "at most {largest_file_bytes} MiB", largest_file_bytes=LARGEST_FILE_BYTES // 1024**2
            ),
        )
        return [], report.problems
    if not data.strip():
        report.add("", "", say("an empty file"), KINDS)
        return [], report.problems
    return _machines(data, report), report.problems


def _machines(data: bytes, report: Report) -> list[MachineSpec]:
    """What the data hold, once unpacked and decoded."""
    try:
        file = written(data, LARGEST_FILE_BYTES)
    except ValueError as error:
        most = LARGEST_FILE_BYTES // 1024**2
        report.add("", "", str(error), say("a whole file of at most {most} MiB", most=most))
        return []
    if file.is_cut:
        report.add("", "", "", say("a whole file (its packed data end too early)"))
    machines = _by_kind(file, report)
    passed_over = [line for line in file.chatter if not line.startswith("WARNING")]
    if machines and passed_over:
        report.add(
            "", "", passed_over[0], say("only what the collector wrote (this was passed over)")
        )
    return machines


def _by_kind(file: Written, report: Report) -> list[MachineSpec]:
    """By the first words: a tool's text, XML, or else JSON."""
    start = file.text[:4096].lstrip("\ufeff \t\r\n")
    if start.startswith("<"):
        return _from_xml(file, report)
    if start.startswith(("{", "[")):
        return _from_json(file.text, report)
    text = file.text.replace("\r\n", "\n")
    if dmidecode.is_dmidecode(start):
        return dmidecode.machines_in(text, report)
    if is_nvidia_smi_text(text):
        return nvidia_smi.newest_in([*logs_in(text)], report)
    if lscpu.is_lscpu_text(start):
        return lscpu.machines_in(lscpu.told_in_text(text), report)
    if is_exposition(start):
        return exporters.machines_in(text, report)
    report.add("line 1", "", start.split("\n", 1)[0][:60], KINDS)
    return []


def _from_xml(file: Written, report: Report) -> list[MachineSpec]:
    """One document, or several one after the other, as a tool writes them that is left to loop."""
    roots = _xml_roots(file, report)
    logs = [root for root in roots if root.tag == "nvidia_smi_log"]
    nodes: list[Node] = []
    found: list[MachineSpec] = []
    for root in roots:
        inner = [root] if root.tag == "node" else root.all("node") if root.tag == "list" else []
        nodes += inner
        if root.tag == "REQUEST":
            found += glpi.machines_in(glpi.document_from_xml(root), report)
        elif root.tag != "nvidia_smi_log" and not inner:
            report.add("", "", f"<{root.tag}>", KINDS)
    trees = lshw.whole_trees([lshw.tree_from_xml(node) for node in nodes])
    found += [machine for tree in trees for machine in lshw.machines_in(tree, report)]
    return [*found, *(nvidia_smi.newest_in(logs, report) if logs else ())]


def _xml_roots(file: Written, report: Report) -> list[Node]:
    """The root of each document; a document that cannot be read is a problem."""
    starts = [found.start() for found in _XML_BEGINS.finditer(file.text)]
    if len(starts) < 2 or starts[0] != 0:
        wholes = [file]
    else:
        ends = [*starts[1:], len(file.text)]
        pairs = zip(starts, ends, strict=True)
        wholes = [replace(file, text=file.text[at:end], data=None) for at, end in pairs]
    roots = []
    for whole in wholes:
        try:
            roots.append(_xml_root(whole, report))
        except UnsafeXmlError as error:
            report.add("", "", str(error), "plain, complete XML")
    return roots


def _xml_root(file: Written, report: Report) -> Node:
    """As the file says it is written; once more as cleaned UTF-8 when that is not so."""
    if file.data is not None:
        try:
            return read_xml(file.data)
        except UnsafeXmlError:
            root = read_xml(_clean_xml(file.text), encoding="utf-8")
            report.add("", "", "", say("well-formed XML (characters it cannot hold were left out)"))
            return root
    return read_xml(_clean_xml(file.text), encoding="utf-8")


def _clean_xml(text: str) -> bytes:
    return without_controls(text).lstrip("\ufeff \t\r\n").encode("utf-8", "replace")


def _from_json(text: str, report: Report) -> list[MachineSpec]:
    """One document, a list of them, or several one after the other (older lshw)."""
    found: list[MachineSpec] = []
    pieces: dict[str, list[dict[str, Any]]] = {}
    for number, document in enumerate(_documents(text, report)):
        for item in document if isinstance(document, list) else [document]:
            maker = next((name for name, is_one in _IN_PIECES if is_one(item)), None)
            if maker is None:
                found += _from_document(item, number, report)
            else:
                pieces.setdefault(maker, []).append(item)
    trees = lshw.whole_trees(pieces.get("lshw", []))
    joined = [machine for tree in trees for machine in lshw.machines_in(tree, report)]
    for name, read in _JOINED.items():
        if name in pieces:
            joined += read(pieces[name], report)
    return [*joined, *found]


# Tools that write a machine in several objects, one after the other or in a list.
_IN_PIECES: tuple[tuple[str, Callable[[Any], bool]], ...] = (
    ("lshw", lshw.is_lshw),
    ("redfish", redfish.is_redfish),
    ("amd-smi", amd_smi.is_amd_smi),
    ("smartctl", smartctl.is_smartctl),
)
_JOINED: dict[str, Callable[[list[dict[str, Any]], Report], list[MachineSpec]]] = {
    "redfish": redfish.machines_in,
    "amd-smi": amd_smi.machines_in_amd_smi,
    "smartctl": smartctl.machines_in,
}
_IN_ONE: tuple[tuple[Callable[[Any], bool], Callable[[Any, Report], list[MachineSpec]]], ...] = (
    (glpi.is_glpi, glpi.machines_in),
    (lsblk.is_lsblk, lsblk.machines_in),
    (lscpu.is_lscpu, lambda item, report: lscpu.machines_in(lscpu.told_in_json(item), report)),
    (amd_smi.is_rocm_smi, amd_smi.machines_in_rocm_smi),
    (ansible.is_ansible, ansible.machines_in),
    (facter.is_osquery, facter.machines_in_osquery),
    (facter.is_facter, facter.machines_in_facter),
)


def _from_document(item: Any, number: int, report: Report) -> list[MachineSpec]:
    read = next((read for is_one, read in _IN_ONE if is_one(item)), None)
    if read is not None:
        return read(item, report)
    if isinstance(item, dict) and "collector" in item:
        try:
            return [spec_from_json(json.dumps(item))]
        except (SpecFormatError, ValueError) as error:
            report.add(
                say("document {number}", number=number + 1),
                "",
                str(error),
                say("what rackledger probe --json wrote"),
            )
            return []
    report.add(say("document {number}", number=number + 1), "", _described(item), KINDS)
    return []


def _described(item: Any) -> str:
    """What a document is that nobody knows: the first names in it, or a list, a number …"""
    if not isinstance(item, dict):
        return type(item).__name__
    return f"an object of {', '.join(list(item)[:4]) or 'nothing'}"


def _documents(text: str, report: Report) -> list[Any]:
    decoder = json.JSONDecoder(parse_constant=_refuse, strict=False)
    found: list[Any] = []
    at = _next(text, 0)
    if "\ufffd" in text:
        report.add("", "", "", _SOME_NOT_UTF8)
    is_mended = False
    while at < len(text):
        try:
            document, at = decoder.raw_decode(text, at)
        except json.JSONDecodeError as error:
            if not is_mended:
                text, at, is_mended = without_slips(text[at:]), 0, True
                continue
            report.add(say("line {lineno}", lineno=error.lineno), "", error.msg, "complete JSON")
            return found
        except (ValueError, RecursionError) as error:
            report.add("", "", str(error), say("JSON of a reasonable depth with ordinary numbers"))
            return found
        found.append(document)
        at = _next(text, at)
    return found


def _next(text: str, at: int) -> int:
    """Where the next document begins."""
    found = _BETWEEN.match(text, at)
    return found.end() if found else at


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no number")
