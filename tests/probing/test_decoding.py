"""How files arrive: packed, in other encodings, with a shell's words around them, with slips."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from probing import files
from probing.files import read_machines
from tests.probing.reading import only

if TYPE_CHECKING:
    from tests.probing.reading import Write

TREE = {"id": "node-1", "class": "system", "vendor": "Example", "children": []}
XML = """<?xml version="1.0" encoding="UTF-8"?>
<REQUEST><CONTENT><HARDWARE><NAME>Büro-1</NAME></HARDWARE></CONTENT></REQUEST>"""


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_packed_files_are_unpacked(write: Write, pack: Any) -> None:
    assert only(write(pack(json.dumps(TREE).encode()))).hostname.value == "node-1"
    assert only(write(pack(XML.encode()))).hostname.value == "Büro-1"


def test_what_unpacks_to_too_much_or_is_damaged_is_refused(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST_FILE_BYTES", 1_000_000)
    machines, (problem,) = read_machines(write(gzip.compress(b"{" + b" " * 50_000_000)))
    assert machines == []
    assert "at most" in problem.expected
    damaged = bytearray(gzip.compress(json.dumps(TREE).encode()))
    damaged[14] ^= 0xFF
    machines, problems = read_machines(write(bytes(damaged)))
    assert machines == []
    assert problems


def test_packed_data_that_end_early_say_so(write: Write) -> None:
    words = " ".join(str(number) for number in range(2000))
    packed = gzip.compress(json.dumps([TREE, {"id": "x", "class": "disk", "a": words}]).encode())
    machines, problems = read_machines(write(packed[:-800]))
    assert machines == []
    assert any("end too early" in problem.expected for problem in problems)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_xml_that_a_shell_wrote_in_its_own_encoding(write: Write, encoding: str) -> None:
    """PowerShell's `>` writes UTF-16 whatever the XML says of itself."""
    assert only(write(XML.encode(encoding))).hostname.value == "Büro-1"


def test_xml_with_characters_it_cannot_hold(write: Write) -> None:
    raw = XML.encode("latin-1").replace(b"-1<", b"-1\x02<")
    (machine,), (problem,) = read_machines(write(raw))
    assert machine.hostname.value == "B�ro-1"
    assert "left out" in problem.expected


def test_what_a_shell_caught_around_the_document(write: Write) -> None:
    warning = "WARNING: you should run this program as super-user."
    late = "WARNING: infoROM is corrupted at gpu 0000:0A:00.0"
    assert only(write(f"{warning}\n{json.dumps(TREE)}\n{warning}\n")).hostname.value == "node-1"
    assert only(write(f"{warning}\n{XML}\n{late}\n")).hostname.value == "Büro-1"
    (machine,), (problem,) = read_machines(write(f"$ sudo lshw -json\n{json.dumps(TREE)}"))
    assert machine.hostname.value == "node-1"
    assert problem.value == "$ sudo lshw -json"


@pytest.mark.parametrize(
    "text",
    [
        '{"id": "node-1", "class": "system", "children": [{"id": "core", "class": "bus",},],}',
        '{"id": "node-1", "class": "system", "product": "a\\x20b, c"}',
        '{"id": "node-1", "class": "system", "product": "tab\there"}',
        '{"id": "node-1", "class": "system", "product": ",]"},\n',
    ],
)
def test_the_slips_of_older_versions_are_read_over(write: Write, text: str) -> None:
    assert only(write(text)).hostname.value == "node-1"
