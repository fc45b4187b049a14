"""The live probe of the machine the tests run on, against the system's own tools."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from probing.facts import Unknown
from probing.linux import cpu, network
from probing.spec import MachineSpec, spec_from_json, spec_to_json
from probing.this_machine import probe

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc and /sys")


@pytest.fixture(scope="module")
def spec() -> MachineSpec:
    return probe()


def output_of(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        # In a bare root without /sys the system's own tools know nothing to agree with.
        pytest.skip(f"{command[0]} itself cannot read this machine: {done.stderr.strip()}")
    return done.stdout


def test_it_survives_json(spec: MachineSpec) -> None:
    assert spec_from_json(spec_to_json(spec)) == spec


def test_it_agrees_with_lscpu(spec: MachineSpec) -> None:
    rows = json.loads(output_of("lscpu", "-J"))["lscpu"]
    told = {row["field"].rstrip(":"): row["data"] for row in flat(rows)}
    assert spec.cpu.architecture.value == told["Architecture"]
    assert spec.cpu.model.or_else(told["Model name"]) == " ".join(told["Model name"].split())
    if spec.cpu.threads.is_known:
        assert len(range_of(told["On-line CPU(s) list"])) == spec.cpu.threads.value
    if spec.cpu.cores.is_known and spec.cpu.packages.is_known:
        per_socket, sockets = int(told["Core(s) per socket"]), int(told["Socket(s)"])
        assert spec.cpu.packages.value == sockets
        assert spec.cpu.cores.value == per_socket * sockets


def flat(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for row in rows for each in (row, *flat(row.get("children", [])))]


def range_of(text: str) -> list[int]:
    spans = (span.split("-") for span in text.split(","))
    return [n for span in spans for n in range(int(span[0]), int(span[-1]) + 1)]


def test_its_caches_agree_with_lscpu(spec: MachineSpec) -> None:
    rows = json.loads(output_of("lscpu", "-C", "-B", "-J"))["caches"]
    names = {"data": "d", "instruction": "i", "unified": ""}
    told: dict[str, int] = {}
    for cache in spec.cpu.caches:
        name = f"L{cache.level}{names[cache.type]}"
        total = cache.size_bytes.or_else(0) * cache.instances.or_else(0)
        told[name] = told.get(name, 0) + total
    assert told == {row["name"]: int(row["all-size"]) for row in rows}


def test_it_agrees_with_meminfo(spec: MachineSpec) -> None:
    text = Path("/proc/meminfo").read_text()
    (kib,) = re.findall(r"MemTotal:\s+(\d+) kB", text)
    assert spec.memory.total_bytes.value == int(kib) * 1024


def test_it_agrees_with_lsblk(spec: MachineSpec) -> None:
    told = output_of("lsblk", "-J", "-b", "-d", "-e", "1,7,252,253", "-o", "NAME,SIZE,TYPE")
    rows = [r for r in json.loads(told)["blockdevices"] if r["type"] in {"disk", "rom"}]
    listed = {row["name"]: int(row["size"]) for row in rows if int(row["size"])}
    found = {disk.name.value: disk.size_bytes.value for disk in spec.storage}
    assert {name: size for name, size in listed.items() if not name.startswith("zram")} == found


def test_its_mounts_agree_with_statvfs(spec: MachineSpec) -> None:
    for mount in spec.mounts:
        if mount.total_bytes.is_known:
            usage = shutil.disk_usage(mount.path.or_else("/"))
            assert mount.total_bytes.value == usage.total
            assert abs(mount.free_bytes.or_else(0) - usage.free) < 2**30


def test_one_failing_section_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_tree: object) -> object:
        raise RuntimeError("the file said nonsense")

    monkeypatch.setattr(cpu, "read_cpu", broken)
    spec = probe()
    assert spec.cpu.model.unknown is Unknown.UNREADABLE
    assert "the file said nonsense" in spec.cpu.model.why
    assert spec.cpu.caches.unknown is Unknown.UNREADABLE
    assert spec.memory.total_bytes.is_known
    assert spec_from_json(spec_to_json(spec)) == spec


def test_a_hanging_section_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    over, waited_for = threading.Event(), threading.Event()

    def hanging(_tree: object) -> object:
        over.wait(300)
        waited_for.set()
        raise AssertionError("nobody waits for this")

    monkeypatch.setattr(network, "read_network", hanging)
    # Long enough for the other sections on a busy machine.
    spec = probe(deadline_s=5, gpu_deadline_s=5)
    was_waited_for = waited_for.is_set()
    over.set()
    assert not was_waited_for
    assert spec.network.unknown is Unknown.TIMED_OUT
    assert spec.memory.total_bytes.is_known


def test_other_platforms_are_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    with pytest.raises(NotImplementedError, match="plan9"):
        probe()


def test_the_module_prints_json_and_a_sheet() -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "probing", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    assert spec_from_json(run("--json").stdout).memory.total_bytes.is_known
    assert "Processor" in run().stdout
    assert run("--wrong").returncode == 2
