"""Registering machines that were read: again, in part, with fillers, beside hand-made entries."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.assets import add_asset
from catalog.commands.machines import register_machines
from catalog.importing.machines import as_one, proposals
from catalog.models import AssetDraft, AssetKind
from catalog.queries.inventory import inventory
from catalog.store.verification import verify
from probing.files import read_machines

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.commands.machines import Registered
    from catalog.queries.inventory import AssetRow
    from catalog.store.ledger import Ledger

UUID = "4c4c4544-0034-3010-8048-b6c04f503732"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def register(ledger: Ledger, folder: Path, *documents: Any) -> Registered:
    """Import documents, each from a file of its own."""
    specs = []
    for number, document in enumerate(documents):
        file = folder / f"file-{number}.json"
        text = document if isinstance(document, str) else json.dumps(document)
        file.write_text(text, encoding="utf-8")
        specs += [(file.name, spec) for spec in read_machines(file)[0]]
    found, _ = proposals(specs, read_at=datetime(2026, 11, 26, tzinfo=UTC))
    return ledger.do(register_machines, proposals=found).result


def glpi(**sections: Any) -> dict[str, Any]:
    return {"content": sections, "itemtype": "Computer"}


def whole(name: str = "node-1", uuid: str = UUID, serial: str = "7ZXK123") -> dict[str, Any]:
    return glpi(
        hardware={"name": name, "memory": 32000, "uuid": uuid},
        bios={"smanufacturer": "Dell Inc.", "smodel": "PowerEdge R760", "ssn": serial},
        cpus=[{"name": "Xeon", "core": 8}],
        storages=[{"name": "sda", "disksize": 1000, "type": "SSD"}],
    )


def rows(ledger: Ledger) -> list[AssetRow]:
    return list(ledger.ask(inventory))


def test_a_partial_inventory_completes_and_erases_nothing(ledger: Ledger, folder: Path) -> None:
    register(ledger, folder, whole())
    partial = glpi(hardware={"uuid": UUID}, cpus=[{"name": "Xeon Gold", "core": 16}])
    assert register(ledger, folder, partial).added == ()
    (row,) = rows(ledger)
    assert row.cpu_model == "Xeon Gold"
    assert row.memory_bytes == 32000 * 1024**2
    # What identifies it is kept as well: the serial alone finds it again.
    alone = glpi(bios={"smanufacturer": "Dell Inc.", "ssn": "7ZXK123"}, hardware={"name": "x"})
    assert register(ledger, folder, alone).added == ()
    assert len(rows(ledger)) == 1


def test_an_older_file_takes_nothing_back(ledger: Ledger, folder: Path) -> None:
    zone = {"timezone": {"offset": "+0100"}}
    newer = whole()
    newer["content"] |= {"accesslog": {"logdate": "2026-11-02 08:00:00"}, "operatingsystem": zone}
    register(ledger, folder, newer)
    older = whole()
    older["content"] |= {
        "accesslog": {"logdate": "2024-01-02 08:00:00"},
        "operatingsystem": zone,
        "cpus": [{"name": "Old Xeon", "core": 4}],
        "videos": [{"name": "NVIDIA A2", "memory": 16384}],
    }
    assert len(register(ledger, folder, older).updated) == 1
    (row,) = rows(ledger)
    assert row.cpu_model == "Xeon"
    assert row.gpu_model == "NVIDIA A2"  # of which the newer file said nothing


@pytest.mark.parametrize("serial", ["To Be Filled By O.E.M.", "None", "0", "Not Specified", "1234"])
def test_a_shared_serial_never_makes_two_machines_one(
    ledger: Ledger, folder: Path, serial: str
) -> None:
    other = "4c4c4544-0034-3010-8048-b6c04f503799"
    told = register(
        ledger, folder, whole("one", UUID, serial), whole("two", other, serial), whole("one", UUID)
    )
    assert (len(told.added), len(told.updated)) == (2, 1)
    assert len({row.serial for row in rows(ledger)} - {None}) <= 1


def test_a_serial_alone_meets_only_what_was_entered_under_the_same_maker(
    ledger: Ledger, folder: Path
) -> None:
    for maker, serial in (("Dell", "7ZXK123"), ("Lenovo", "PB4F20N")):
        asset = AssetDraft(
            tag=maker, name=maker, kind=AssetKind.SERVER, manufacturer=maker, serial=serial
        )
        ledger.do(add_asset, draft=asset)
    told = register(ledger, folder, whole(), whole("two", UUID[:-1] + "3", "PB4F20N"))
    assert (len(told.added), len(told.updated)) == (1, 1)


def test_cards_count_and_consoles_do_not(ledger: Ledger, folder: Path) -> None:
    card = {"id": "display", "class": "display", "vendor": "NVIDIA Corporation"}
    screens = [
        card | {"physid": "1", "product": "GH100 [H100 SXM5]", "businfo": "pci@0000:19:00.0"},
        card | {"physid": "2", "product": "GH100 [H100 SXM5]", "businfo": "pci@0000:3b:00.0"},
        {"id": "display:2", "class": "display", "physid": "3", "product": "ASPEED Graphics Family"}
        | {"vendor": "ASPEED Technology, Inc.", "businfo": "pci@0000:03:00.0"},
    ]
    register(ledger, folder, {"id": "h100", "class": "system", "children": screens})
    (row,) = rows(ledger)
    assert (row.gpu_model, row.gpu_count, row.gpu_memory_bytes) == ("GH100 [H100 SXM5]", 2, None)


SMI = """<?xml version="1.0" ?><nvidia_smi_log><driver_version>580.65.06</driver_version>
<gpu id="00000000:19:00.0"><product_name>NVIDIA H100</product_name><uuid>GPU-513536b6</uuid>
<fb_memory_usage><total>81559 MiB</total></fb_memory_usage></gpu></nvidia_smi_log>"""


def test_the_same_gpu_report_again_is_the_same_machine(ledger: Ledger, folder: Path) -> None:
    assert len(register(ledger, folder, SMI).added) == 1
    assert len(register(ledger, folder, SMI).updated) == 1
    (row,) = rows(ledger)
    assert (row.gpu_count, row.gpu_memory_bytes) == (1, 81559 * 1024**2)


LSCPU = {"lscpu": [{"field": "CPU(s):", "data": "2"}, {"field": "Model name:", "data": "EPYC"}]}
LSBLK = {"blockdevices": [{"name": "nvme0n1", "type": "disk", "size": 10**12, "tran": "nvme"}]}
NODE = """# TYPE node_uname_info gauge
node_uname_info{nodename="node-1"} 1
node_memory_MemTotal_bytes 1024
node_network_info{device="eno1",address="aa:bb:cc:00:00:01"} 1
node_network_address_assign_type{device="eno1"} 0
"""


def test_a_host_name_joins_what_no_key_tells_apart(ledger: Ledger, folder: Path) -> None:
    register(ledger, folder, whole(name="node-1"))
    assert register(ledger, folder, NODE).added == ()  # it tells no serial number
    assert register(ledger, folder, NODE.replace("node-1", "NODE-1")).added == ()
    (row,) = rows(ledger)
    assert (row.serial, row.memory_bytes) == ("7ZXK123", 1024)
    other = whole(name="node-1", uuid="4c4c4544-0034-3010-8048-b6c04f503799", serial="OTHER")
    assert len(register(ledger, folder, other).added) == 1


def test_a_name_is_no_reason_where_a_key_says_no_or_several_have_it(
    ledger: Ledger, folder: Path
) -> None:
    register(ledger, folder, NODE)
    moved = NODE.replace("00:00:01", "00:00:02")
    assert len(register(ledger, folder, moved).added) == 1
    unnamed = NODE.replace("node_network", "other_network")
    assert len(register(ledger, folder, unnamed).added) == 1  # which of the two?
    assert len(rows(ledger)) == 3


@pytest.mark.parametrize("name", ["localhost", "Debian", "vm"])
def test_what_systems_are_called_by_default_joins_nothing(
    ledger: Ledger, folder: Path, name: str
) -> None:
    told = NODE.replace("node-1", name).replace("node_network", "other_network")
    register(ledger, folder, told)
    assert len(register(ledger, folder, told).added) == 1


def test_a_file_that_names_no_machine_is_known_again(ledger: Ledger, folder: Path) -> None:
    assert len(register(ledger, folder, LSCPU, LSBLK).added) == 2
    again = register(ledger, folder, LSCPU, LSBLK)
    assert (again.added, len(again.updated)) == ((), 2)
    twins = [spec for path in ("file-0.json",) for spec in read_machines(folder / path)[0]] * 2
    found, _ = proposals(
        [("file-0.json", each) for each in twins], read_at=datetime(2026, 11, 26, tzinfo=UTC)
    )
    done = ledger.do(register_machines, proposals=found).result
    assert (len(done.added), len(done.updated)) == (1, 1)  # two that are alike are two


def test_files_of_one_machine_are_joined_where_somebody_says_so(folder: Path) -> None:
    specs = []
    for number, document in enumerate([LSCPU, whole(), LSBLK, whole(uuid="", serial="OTHER9")]):
        file = folder / f"part-{number}.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        specs += [(file.name, spec) for spec in read_machines(file)[0]]
    ((origin, machine),), (problem,) = as_one(specs)
    assert origin == "part-1.json"
    assert (machine.cpu.threads.value, machine.storage_bytes.value) == (2, 10**12)
    assert machine.serial.value == "7ZXK123"
    assert (problem.file, problem.value) == ("part-3.json", "OTHER9")
    assert as_one([]) == ([], [])


@pytest.mark.shared_data
def test_every_shared_inventory_twice_then_undone(ledger: Ledger, shared_data: Path) -> None:
    paths = [
        path
        for kind in ("glpi-inventory", "lshw", "nvidia-smi", "this-machine")
        for path in sorted((shared_data / "inventories" / kind).rglob("*"))
        if path.is_file()
    ]
    specs = [(path.name, spec) for path in paths for spec in read_machines(path)[0]]
    found, _ = proposals(specs, read_at=datetime(2026, 11, 26, tzinfo=UTC))
    first = ledger.do(register_machines, proposals=found).result
    before = rows(ledger)
    assert len(first.added) == len(before) >= 15
    second = ledger.do(register_machines, proposals=found).result
    assert second.added == ()
    assert [row.id for row in rows(ledger)] == [row.id for row in before]
    assert rows(ledger) == before
    ledger.undo()
    assert rows(ledger) == []
    assert ledger.ask(verify).whole
