"""Machines arrive: this one by a probe, others from files, and a first ledger by the beginnings."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QWidget

from catalog.commands.assets import add_asset
from catalog.errors import RefusedError
from catalog.importing.asset_columns import open_list
from catalog.models import AssetDraft, AssetKind
from catalog.queries.inventory import inventory
from catalog.queries.settings import ledger_settings
from catalog.store.ledger import Ledger
from desktop import beginnings
from desktop.arrivals.files import ImportDialog, import_files
from desktop.arrivals.kept_columns import recalled
from desktop.arrivals.list_rows import Fate
from desktop.arrivals.lists import ListDialog
from desktop.arrivals.probing import ProbeDialog
from desktop.window import Window
from money import Amount
from probing.facts import known
from probing.spec import MachineSpec, OperatingSystem, Product, spec_to_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk


@pytest.fixture
def open_desk(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as made:
        desk.use_ledger(made)
        yield desk
        desk.ledger = None


@pytest.fixture
def parent(qtbot: Any) -> QWidget:
    """What the dialogs belong to: they delete themselves when they are done."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def spec(name: str, *, container: str | None = None) -> MachineSpec:
    system = OperatingSystem(hostname=known(name, "a test"))
    if container is not None:
        system = OperatingSystem(
            hostname=known(name, "a test"), container=known(container, "a test")
        )
    return MachineSpec(product=Product(serial=known(f"s-{name}", "a test")), os=system)


def settle(qtbot: Any, desk: Desk) -> None:
    qtbot.waitUntil(desk.background.is_idle, timeout=20_000)
    qtbot.wait(20)
    qtbot.waitUntil(desk.background.is_idle, timeout=20_000)


def texts(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_this_machine_becomes_an_asset_and_is_opened(
    qtbot: Any, open_desk: Desk, parent: QWidget
) -> None:
    went: list[tuple[str, object]] = []
    open_desk.going.connect(lambda page, target: went.append((page, target)))
    dialog = ProbeDialog(open_desk, parent, read=lambda: spec("here"))
    dialog.open()
    settle(qtbot, open_desk)
    assert "s-here" in texts(dialog.sheet)
    # Parts of which nothing is known say so; single figures that are unknown wait to be asked for.
    before = texts(dialog.sheet).splitlines()
    assert "Base clock" not in before
    dialog.sheet.unknown.click()
    after = texts(dialog.sheet).splitlines()
    assert "Base clock" in after
    assert after.count("unknown: not reported") > before.count("unknown: not reported")
    dialog.ok.click()
    settle(qtbot, open_desk)
    settle(qtbot, open_desk)
    ledger = open_desk.ledger
    assert ledger is not None
    number = ledger.ask(ledger_settings).this_machine
    assert went == [("inventory", number)]
    assert [row.name for row in ledger.ask(inventory)] == ["here"]


def test_a_container_is_explained_and_added_only_on_purpose(
    qtbot: Any, open_desk: Desk, parent: QWidget
) -> None:
    dialog = ProbeDialog(open_desk, parent, read=lambda: spec("box", container="docker"))
    dialog.open()
    settle(qtbot, open_desk)
    assert "This is a container (docker)" in texts(dialog)
    assert dialog.ok.text() == "Add anyway"
    dialog.reject()
    assert open_desk.ledger is not None
    assert open_desk.ledger.ask(inventory) == []


def test_a_probe_that_fails_says_so_and_adds_nothing(
    qtbot: Any, open_desk: Desk, parent: QWidget
) -> None:
    def broken() -> MachineSpec:
        raise OSError("no such machine")

    dialog = ProbeDialog(open_desk, parent, read=broken)
    settle(qtbot, open_desk)
    assert "no such machine" in texts(dialog)
    assert not dialog.ok.isEnabled()


def test_files_that_name_no_machine_may_be_said_to_be_of_one(
    qtbot: Any, open_desk: Desk, parent: QWidget, tmp_path: Path
) -> None:
    cpu, disks = tmp_path / "cpu.json", tmp_path / "disks.json"
    cpu.write_text(json.dumps({"lscpu": [{"field": "CPU(s):", "data": "2"}]}))
    disks.write_text(json.dumps({"blockdevices": [{"name": "sda", "type": "disk", "size": 9}]}))
    dialog = ImportDialog(open_desk, [cpu, disks], parent)
    dialog.open()
    settle(qtbot, open_desk)
    assert dialog.one.isVisibleTo(dialog)
    assert len(dialog.machines.rows) == 2
    dialog.one.click()
    (row,) = dialog.machines.rows
    assert (row.file, row.proposal.spec.cpu_threads) == ("cpu.json, disks.json", 2)
    assert row.proposal.spec.storage_bytes == 9
    dialog.one.click()
    assert len(dialog.machines.rows) == 2
    dialog.one.click()
    dialog.ok.click()
    settle(qtbot, open_desk)
    assert open_desk.ledger is not None
    assert len(open_desk.ledger.ask(inventory)) == 1


def test_files_that_name_their_machines_ask_nothing(
    qtbot: Any, open_desk: Desk, parent: QWidget, tmp_path: Path
) -> None:
    good = tmp_path / "two.json"
    good.write_text(json.dumps([json.loads(spec_to_json(spec(name))) for name in ("a", "b")]))
    dialog = ImportDialog(open_desk, [good], parent)
    dialog.open()
    settle(qtbot, open_desk)
    assert not dialog.one.isVisibleTo(dialog)
    dialog.reject()


def test_files_give_machines_and_problems_and_one_step_adds_them(
    qtbot: Any, open_desk: Desk, parent: QWidget, tmp_path: Path
) -> None:
    good = tmp_path / "two.json"
    good.write_text(json.dumps([json.loads(spec_to_json(spec(name))) for name in ("a", "b")]))
    bad = tmp_path / "bad.json"
    bad.write_text("not an inventory")
    dialog = ImportDialog(open_desk, [good, bad], parent)
    dialog.open()
    settle(qtbot, open_desk)
    assert [row.proposal.asset.name for row in dialog.machines.rows] == ["a", "b"]
    assert "bad.json" in dialog.problems.toPlainText()
    dialog.ok.click()
    settle(qtbot, open_desk)
    ledger = open_desk.ledger
    assert ledger is not None
    assert len(ledger.ask(inventory)) == 2
    ledger.undo()
    assert ledger.ask(inventory) == []


def test_closing_the_preview_stops_the_reading(
    qtbot: Any, open_desk: Desk, parent: QWidget, tmp_path: Path
) -> None:
    dialog = ImportDialog(open_desk, [tmp_path / f"{n}.json" for n in range(500)], parent)
    dialog.open()
    dialog.reject()
    assert dialog.job.cancelled
    settle(qtbot, open_desk)
    assert dialog.machines.rows == []


def test_a_beginning_starts_a_ledger_and_goes_on(
    qtbot: Any, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(desk, ())
    qtbot.addWidget(window)
    target = tmp_path / "first.rackledger"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    then: list[bool] = []
    beginnings.start_ledger(window, lambda: then.append(desk.ledger is not None))
    settle(qtbot, desk)
    assert then == [True]
    assert target.is_file()
    assert desk.ledger is not None
    desk.ledger.close()
    desk.ledger = None


def test_every_beginning_has_its_words_and_does_something(qtbot: Any, desk: Desk) -> None:
    window = Window(desk, ())
    qtbot.addWidget(window)
    offered = beginnings.beginnings(window)
    assert [each.action.id for each in offered] == [
        "begin.probe", "begin.import", "begin.demo", "begin.new", "begin.open",
    ]  # fmt: skip
    assert all(each.text and each.action.title for each in offered)


def test_a_spreadsheet_is_shown_row_by_row_and_entered_in_one_step(
    qtbot: Any, open_desk: Desk, parent: QWidget, tmp_path: Path
) -> None:
    ledger = open_desk.ledger
    assert ledger is not None
    old = AssetDraft(tag="A-1", name="old", kind=AssetKind.SERVER)
    ledger.do(add_asset, draft=old)
    went: list[tuple[str, object]] = []
    open_desk.going.connect(lambda page, target: went.append((page, target)))
    path = tmp_path / "fleet.csv"
    path.write_text(
        "Tag,Name,Kind,Site,Cost,Shelf\nA-1,gpu-node,Server,Lund,1200,x\nA-2,desk,Laptop,,,\n"
        "A-3,odd,Spaceship,,,\n"
    )
    dialog = ListDialog(open_desk, path, parent)
    dialog.open()
    settle(qtbot, open_desk)
    assert dialog.title.text() == "New: 1 · in the ledger already: 1"
    shown = dialog.table.shown_texts(dialog.rows.rows)
    assert [row[1:4] for row in shown] == [
        ["Change", "A-1", "gpu-node"], ["New", "A-2", "desk"], ["Left out", "A-3", "odd"],
    ]  # fmt: skip
    assert shown[2][0] == "4"
    assert shown[2][4].startswith("Kind “Spaceship”: expected one of: accelerator")
    assert dialog.chooser.fields[5].currentText() == "– left out –"
    dialog.ok.click()
    settle(qtbot, open_desk)
    found = {row.tag: row for row in ledger.ask(inventory)}
    assert (found["A-1"].name, found["A-1"].site) == ("gpu-node", "Lund")
    assert found["A-1"].cost == Amount(Decimal(1200), "EUR")
    assert [page for page, _ in went] == ["inventory"]
    ledger.undo()
    assert [row.name for row in ledger.ask(inventory)] == ["old"]


def test_a_file_that_is_no_list_says_what_one_looks_like(
    qtbot: Any, open_desk: Desk, parent: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "odd.xlsx"
    path.write_bytes(b"PK\x03\x04 no workbook")
    dialog = ListDialog(open_desk, path, parent)
    settle(qtbot, open_desk)
    assert "is no workbook" in texts(dialog)
    assert not dialog.ok.isEnabled()


def test_each_kind_of_file_finds_its_reader(
    qtbot: Any, open_desk: Desk, parent: QWidget, tmp_path: Path
) -> None:
    sheet, machine = tmp_path / "a.CSV", tmp_path / "b.json"
    sheet.write_text("Tag,Name\nA,b\n")
    machine.write_text(spec_to_json(spec("here")))
    import_files(open_desk, [machine, sheet], parent)
    settle(qtbot, open_desk)
    assert [len(each.rows.rows) for each in parent.findChildren(ListDialog)] == [1]
    assert [len(each.machines.rows) for each in parent.findChildren(ImportDialog)] == [1]


def test_what_the_ledger_refuses_can_be_tried_again(
    qtbot: Any,
    open_desk: Desk,
    parent: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_args: object, **_given: object) -> None:
        raise RefusedError("The tag is taken.", advice="Give another one.")

    monkeypatch.setattr("catalog.commands.asset_lists.import_assets", refuse)
    path = tmp_path / "fleet.csv"
    path.write_text("Tag,Name\nA-1,gpu-node\n")
    dialog = ListDialog(open_desk, path, parent)
    dialog.open()
    settle(qtbot, open_desk)
    dialog.ok.click()
    settle(qtbot, open_desk)
    assert dialog.problem.text() == "The tag is taken. Give another one."
    assert dialog.isVisible()
    assert dialog.ok.isEnabled()


OWN_LIST = (
    "Assetnr;Rechner heißt;Typ;Preis SEK\nIT-1;ws-anna;GPU-Server;21870,00\n"
    "IT-2;ws-bo;Laptop;bald\n"
)


def choose(box: QComboBox, value: object) -> None:
    """As a person does with mouse or keys."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_columns_of_a_list_are_chosen_by_hand_and_remembered(
    qtbot: Any, open_desk: Desk, parent: QWidget, tmp_path: Path
) -> None:
    ledger = open_desk.ledger
    assert ledger is not None
    path = tmp_path / "own.csv"
    path.write_text(OWN_LIST)
    dialog = ListDialog(open_desk, path, parent)
    dialog.open()
    settle(qtbot, open_desk)

    # Nothing is entered before it is known what tells assets apart.
    assert not dialog.ok.isEnabled()
    assert "which column is the tag or the name" in dialog.hint.text()
    assert "IT-1, IT-2" in texts(dialog.chooser)
    choose(dialog.chooser.fields[0], "tag")
    choose(dialog.chooser.fields[1], "name")
    settle(qtbot, open_desk)
    assert not dialog.ok.isEnabled()
    (meaning,) = dialog.chooser.meanings.values()
    choose(meaning, "server")
    settle(qtbot, open_desk)
    assert dialog.ok.text() == "Enter 1 rows"
    assert ledger.ask(inventory) == []
    dialog.narrow(Fate.LEFT_OUT)
    assert [(row.number, row.tag) for row in dialog.rows.rows] == [(3, "IT-2")]
    dialog.table.selectRow(0)
    assert dialog.wrong.text().startswith("Preis SEK “bald”: expected a price")
    dialog.ok.click()
    settle(qtbot, open_desk)
    (row,) = ledger.ask(inventory)
    assert (row.tag, row.name, row.kind) == ("IT-1", "ws-anna", AssetKind.SERVER)
    assert row.cost == Amount(Decimal(21870), "SEK")

    # The next list with these headings is read as this one was, wherever they stand in it.
    path.write_text("Stand heute;;;\n" + OWN_LIST.replace("bald", "5"))
    again = ListDialog(open_desk, path, parent)
    settle(qtbot, open_desk)
    assert again.title.text() == "New: 1 · in the ledger already: 1"
    assert again.header.value() == 2


def test_a_list_can_be_told_where_its_headings_stand(
    qtbot: Any, open_desk: Desk, parent: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Of,all things\nTag,Owner\nA,Anna\n")
    dialog = ListDialog(open_desk, path, parent)
    settle(qtbot, open_desk)
    assert dialog.header.value() == 2
    dialog.header.setValue(0)
    settle(qtbot, open_desk)
    assert [box.currentData() for box in dialog.chooser.fields] == [None, None]
    choose(dialog.chooser.fields[0], "name")
    settle(qtbot, open_desk)
    assert [row.name for row in dialog.rows.rows] == ["Of", "Tag", "A"]


@pytest.mark.parametrize(
    "kept",
    [
        "nothing of use",
        [{"headings": ["tag", "name"], "fields": ["tag", "tag"]}],
        [{"headings": ["tag", "name"], "fields": ["tag", {"a": 1}]}],
        [{"headings": ["tag", "name"], "fields": ["name", None, "tag"], "words": 7}],
    ],
)
def test_what_makes_no_sense_is_not_remembered(kept: object, open_desk: Desk) -> None:
    open_desk.arrangement.keep("lists.columns", kept)
    assert recalled(open_desk.arrangement, open_list(b"Tag,Name\n1,a\n", "x.csv")) is None
