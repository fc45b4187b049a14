"""Whatever a file holds, reading it gives machines and problems and never anything else."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from probing.files import machines_in
from probing.kinds import MachineKind
from probing.spec import spec_from_json, spec_to_json
from tests.probing.test_dmidecode import NEW
from tests.probing.test_facts_of_managers import ANSIBLE, FACTER, OSQUERY
from tests.probing.test_files import GLPI, JUNK, LSHW, SMI, paths_in
from tests.probing.test_other_collectors import AMD_NEW, DCGM, LSCPU, NODE, servers

RECORDED = Path(__file__).parent / "recorded"
FILES = sorted(path for path in RECORDED.iterdir() if path.suffix != ".md")
TEXTS = [path.read_bytes() for path in FILES] + [
    text.encode() for text in (NEW, SMI, LSCPU, NODE + DCGM, json.dumps(LSHW), json.dumps(GLPI))
]
TREES: list[Any] = [
    GLPI, LSHW, [AMD_NEW, AMD_NEW], servers(), ANSIBLE, FACTER, [OSQUERY],
    *(json.loads(path.read_bytes()) for path in FILES if path.suffix == ".json"),
]  # fmt: skip
# What tools write where a number stands, and what nobody should.
ODD = st.sampled_from(
    [
        *("", "-1", "0", "1,5", "N/A", "[N/A]", "[Unknown Error]", "[Not Supported]", "NaN"),
        *("1e400", "9" * 400, "²", "٣", "4294967295", "0x", "\x00", "\ud800", "“", "\\"),
        *('"', "{", "<a>", "}"),
    ]
)


def assert_read_cleanly(data: bytes) -> None:
    machines, problems = machines_in(data, "fuzzed")
    assert machines or problems
    assert all(problem.expected and str(problem) for problem in problems)
    for machine in machines:
        assert spec_from_json(spec_to_json(machine)) == machine
        assert machine.kind in MachineKind
        assert len(machine.identity().keys) == len(set(machine.identity().keys))
        assert all(machine.warnings())


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_a_file_that_ends_anywhere(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from(TEXTS))
    assert_read_cleanly(whole[: data.draw(st.integers(0, len(whole)))])


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_bytes_that_were_turned(data: st.DataObject) -> None:
    turned = bytearray(data.draw(st.sampled_from(TEXTS)))
    places = st.tuples(st.integers(0, len(turned) - 1), st.integers(0, 255))
    for at, byte in data.draw(st.lists(places, min_size=1, max_size=12)):
        turned[at] = byte
    assert_read_cleanly(bytes(turned))


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_another_word_where_a_number_stands(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(TEXTS)).decode()
    numbers = list(re.finditer(r"\d+(?:\.\d+)?", text))
    for found in data.draw(st.lists(st.sampled_from(numbers), max_size=4, unique_by=id)):
        text = f"{text[: found.start()]}{data.draw(ODD)}{text[found.end() :]}"
    assert_read_cleanly(text.encode("utf-8", "surrogatepass"))


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_values_of_other_kinds_anywhere_in_a_tree(data: st.DataObject) -> None:
    tree: Any = json.loads(json.dumps(data.draw(st.sampled_from(TREES))))
    for _ in range(data.draw(st.integers(1, 3))):
        paths = paths_in(tree)
        if not paths:
            break
        *above, last = data.draw(st.sampled_from(paths))
        place = tree
        for step in above:
            place = place[step]
        place[last] = data.draw(JUNK | ODD)
    assert_read_cleanly(json.dumps(tree).encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_recorded_file_as_another_editor_saves_it(path: Path, encoding: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert machines_in(text.encode(encoding), "x")[0] == machines_in(text.encode(), "x")[0]
