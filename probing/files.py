"""Machines from the files of other collectors; the kind of a file is told by what is in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from probing import glpi, lshw, nvidia_smi
from probing.problems import Problem
from probing.records import Report
from probing.spec import SpecFormatError, spec_from_json
from probing.xml_reading import UnsafeXmlError, read_xml

if TYPE_CHECKING:
    from pathlib import Path

    from probing.spec import MachineSpec

__all__ = ["LARGEST_FILE_BYTES", "read_machines"]

LARGEST_FILE_BYTES = 64 * 1024 * 1024
KINDS = "a GLPI inventory, lshw -json, nvidia-smi -q -x or rackledger probe --json"
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def read_machines(path: Path) -> tuple[list[MachineSpec], list[Problem]]:
    """The machines in a file and what is wrong with it; bad content is a problem, no error."""
    report = Report(path.name)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        return [], [Problem(path.name, "", "", error.strerror or "", "a file that can be read")]
    if len(data) > LARGEST_FILE_BYTES:
        report.add("", "", "", f"at most {LARGEST_FILE_BYTES // 1024**2} MiB")
        return [], report.problems
    if not data.strip():
        report.add("", "", "an empty file", KINDS)
        return [], report.problems
    return _machines(data, report), report.problems


def _machines(data: bytes, report: Report) -> list[MachineSpec]:
    """By the first character: XML, or else JSON."""
    text = _text(data)
    start = text[:4096].lstrip()
    if start.startswith("<"):
        return _from_xml(data, report)
    if start.startswith(("{", "[")):
        return _from_json(text, report)
    report.add("line 1", "", start.split("\n", 1)[0][:60], KINDS)
    return []


def _text(data: bytes) -> str:
    """The text by its byte order mark, else as UTF-8 with what is not UTF-8 marked as such."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if data[1:2] == b"\0" and data[:1] in b"{[<":
        return data.decode("utf-16-le", "replace")
    return data.decode("utf-8", "replace")


def _from_xml(data: bytes, report: Report) -> list[MachineSpec]:
    try:
        root = read_xml(data)
    except UnsafeXmlError as error:
        report.add("", "", str(error), "plain, complete XML")
        return []
    if root.tag == "nvidia_smi_log":
        return nvidia_smi.machines_in(root, report)
    if root.tag == "REQUEST":
        return glpi.machines_in(glpi.document_from_xml(root), report)
    nodes = [root] if root.tag == "node" else root.all("node") if root.tag == "list" else []
    machines = [m for n in nodes for m in lshw.machines_in(lshw.tree_from_xml(n), report)]
    if not nodes:
        report.add("", "", f"<{root.tag}>", KINDS)
    return machines


def _from_json(text: str, report: Report) -> list[MachineSpec]:
    """One document, a list of them, or several one after the other (older lshw)."""
    found: list[MachineSpec] = []
    for number, document in enumerate(_documents(text, report)):
        items = document if isinstance(document, list) else [document]
        for item in items:
            found += _from_document(item, number, report)
    return found


def _from_document(item: Any, number: int, report: Report) -> list[MachineSpec]:
    if lshw.is_lshw(item):
        return lshw.machines_in(item, report)
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
    decoder = json.JSONDecoder(parse_constant=_refuse)
    found: list[Any] = []
    at = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    if "\ufffd" in text:
        report.add("", "", "", "UTF-8 (some characters were not, and are shown as �)")
    while at < len(text):
        try:
            document, at = decoder.raw_decode(text, at)
        except json.JSONDecodeError as error:
            report.add(f"line {error.lineno}", "", error.msg, "complete JSON")
            return found
        except (ValueError, RecursionError) as error:
            report.add("", "", str(error), "JSON of a reasonable depth with ordinary numbers")
            return found
        found.append(document)
        at += len(text[at:]) - len(text[at:].lstrip(" \t\r\n,"))
    return found


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no number")
