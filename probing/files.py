"""Machines from the files of other collectors; the kind of a file is told by what is in it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from probing import dmidecode, glpi, lshw, nvidia_smi
from probing.decoding import without_controls, without_slips, written
from probing.problems import Problem
from probing.records import Report
from probing.spec import SpecFormatError, spec_from_json
from probing.xml_reading import UnsafeXmlError, read_xml

if TYPE_CHECKING:
    from pathlib import Path

    from probing.decoding import Written
    from probing.spec import MachineSpec
    from probing.xml_reading import Node

__all__ = ["LARGEST_FILE_BYTES", "machines_in", "read_machines"]

LARGEST_FILE_BYTES = 64 * 1024 * 1024
KINDS = "a GLPI inventory, lshw -json, nvidia-smi -q -x, dmidecode or rackledger probe --json"
_BETWEEN = re.compile(r"[\ufeff \t\r\n,]*")
_SOME_NOT_UTF8 = "UTF-8 (some characters were not, and are shown as �)"


def read_machines(path: Path) -> tuple[list[MachineSpec], list[Problem]]:
    """The machines in a file and what is wrong with it; bad content is a problem, no error."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        return [], [Problem(path.name, "", "", error.strerror or "", "a file that can be read")]
    return machines_in(data, path.name)


def machines_in(data: bytes, name: str) -> tuple[list[MachineSpec], list[Problem]]:
    """The machines in what a file called `name` holds, or a collector has just written."""
    report = Report(name)
    if len(data) > LARGEST_FILE_BYTES:
        report.add("", "", "", f"at most {LARGEST_FILE_BYTES // 1024**2} MiB")
        return [], report.problems
    if not data.strip():
        report.add("", "", "an empty file", KINDS)
        return [], report.problems
    return _machines(data, report), report.problems


def _machines(data: bytes, report: Report) -> list[MachineSpec]:
    """What the data hold, once unpacked and decoded."""
    try:
        file = written(data, LARGEST_FILE_BYTES)
    except ValueError as error:
        most = LARGEST_FILE_BYTES // 1024**2
        report.add("", "", str(error), f"a whole file of at most {most} MiB")
        return []
    if file.is_cut:
        report.add("", "", "", "a whole file (its packed data end too early)")
    machines = _by_kind(file, report)
    passed_over = [line for line in file.chatter if not line.startswith("WARNING")]
    if machines and passed_over:
        report.add("", "", passed_over[0], "only what the collector wrote (this was passed over)")
    return machines


def _by_kind(file: Written, report: Report) -> list[MachineSpec]:
    """By the first words: the table of dmidecode, XML, or else JSON."""
    start = file.text[:4096].lstrip("\ufeff \t\r\n")
    if dmidecode.is_dmidecode(start):
        return dmidecode.machines_in(file.text.replace("\r\n", "\n"), report)
    if start.startswith("<"):
        return _from_xml(file, report)
    if start.startswith(("{", "[")):
        return _from_json(file.text, report)
    report.add("line 1", "", start.split("\n", 1)[0][:60], KINDS)
    return []


def _from_xml(file: Written, report: Report) -> list[MachineSpec]:
    try:
        root = _xml_root(file, report)
    except UnsafeXmlError as error:
        report.add("", "", str(error), "plain, complete XML")
        return []
    if root.tag == "nvidia_smi_log":
        return nvidia_smi.machines_in(root, report)
    if root.tag == "REQUEST":
        return glpi.machines_in(glpi.document_from_xml(root), report)
    nodes = [root] if root.tag == "node" else root.all("node") if root.tag == "list" else []
    trees = lshw.whole_trees([lshw.tree_from_xml(node) for node in nodes])
    if not nodes:
        report.add("", "", f"<{root.tag}>", KINDS)
    return [machine for tree in trees for machine in lshw.machines_in(tree, report)]


def _xml_root(file: Written, report: Report) -> Node:
    """As the file says it is written; once more as cleaned UTF-8 when that is not so."""
    if file.data is not None:
        try:
            return read_xml(file.data)
        except UnsafeXmlError:
            root = read_xml(_clean_xml(file.text), encoding="utf-8")
            report.add("", "", "", "well-formed XML (characters it cannot hold were left out)")
            return root
    return read_xml(_clean_xml(file.text), encoding="utf-8")


def _clean_xml(text: str) -> bytes:
    return without_controls(text).lstrip("\ufeff \t\r\n").encode("utf-8", "replace")


def _from_json(text: str, report: Report) -> list[MachineSpec]:
    """One document, a list of them, or several one after the other (older lshw)."""
    found: list[MachineSpec] = []
    nodes: list[dict[str, Any]] = []
    for number, document in enumerate(_documents(text, report)):
        for item in document if isinstance(document, list) else [document]:
            if lshw.is_lshw(item):
                nodes.append(item)
            else:
                found += _from_document(item, number, report)
    trees = lshw.whole_trees(nodes)
    return [*(m for tree in trees for m in lshw.machines_in(tree, report)), *found]


def _from_document(item: Any, number: int, report: Report) -> list[MachineSpec]:
    if glpi.is_glpi(item):
        return glpi.machines_in(item, report)
    if isinstance(item, dict) and "collector" in item:
        try:
            return [spec_from_json(json.dumps(item))]
        except (SpecFormatError, ValueError) as error:
            report.add(
                f"document {number + 1}", "", str(error), "what rackledger probe --json wrote"
            )
            return []
    report.add(f"document {number + 1}", "", type(item).__name__, KINDS)
    return []


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
            report.add(f"line {error.lineno}", "", error.msg, "complete JSON")
            return found
        except (ValueError, RecursionError) as error:
            report.add("", "", str(error), "JSON of a reasonable depth with ordinary numbers")
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
