"""The command line as a script meets it: results, exit codes, one line when something is wrong."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from catalog.demo import make_demo
from catalog.queries.export import export
from catalog.queries.inventory import inventory
from catalog.store.ledger import Ledger
from desktop.cli.main import run
from money import Amount

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "demo.rackledger"
    make_demo(path, assets=30, on=DAY).close()
    return path


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "own.rackledger"
    Ledger.create(path).close()
    return path


def assert_one_line(text: str) -> None:
    assert text.startswith("rackledger: ")
    assert text.count("\n") == 1


def test_demo_verify_report_is_one_journey(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, pdf = tmp_path / "d.db", tmp_path / "b.pdf"
    assert run(["demo", str(path), "--assets", "25", "--seed", "3", "--on", "2026-11-21"]) == 0
    assert run(["verify", str(path)]) == 0
    assert run(["report", str(path), "budget", "--out", str(pdf), "--on", "2026-11-21"]) == 0
    out = capsys.readouterr().out
    assert "25 assets" in out
    assert "the journal is whole" in out
    assert pdf.read_bytes().startswith(b"%PDF-")


def test_the_same_seed_and_day_give_the_same_ledger(tmp_path: Path) -> None:
    texts = []
    for name in ("one.db", "two.db"):
        path = tmp_path / name
        assert run(["demo", str(path), "--assets", "20", "--on", "2026-11-21"]) == 0
        with Ledger.open(path) as opened:
            texts.append(opened.ask(export))
    assert texts[0] == texts[1]


def test_a_seal_and_a_backup_are_compared_with_the_journal(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.rackledger"
    assert run(["backup", str(demo), str(copy)]) == 0
    capsys.readouterr()
    assert run(["verify", str(demo), "--against", str(copy), "--json"]) == 0
    seal = json.loads(capsys.readouterr().out)["seal"]
    assert run(["verify", str(demo), "--seal", seal]) == 0
    assert f"Seal: {seal}" in capsys.readouterr().out
    number = seal.partition("-")[0]
    assert run(["verify", str(demo), "--seal", f"{number}-{'0' * 16}"]) == 1
    assert "written anew" in capsys.readouterr().out
    assert run(["verify", str(demo), "--seal", "x"]) == 2
    assert_one_line(capsys.readouterr().err)


def test_verify_finds_and_says_and_exits_with_one(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.rackledger"
    assert run(["backup", str(demo), str(copy)]) == 0
    with closing(sqlite3.connect(copy)) as db, db:
        db.execute("UPDATE journal_entry SET actor = 'eve' WHERE id = 2")
    capsys.readouterr()
    assert run(["verify", str(copy), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [(f["damage"], f["entry"]) for f in found["findings"]] == [("edited", 2)]


def test_backup_and_restore(demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy, target = tmp_path / "copy.rackledger", tmp_path / "back.rackledger"
    assert run(["backup", str(demo), str(copy)]) == 0
    assert run(["restore", str(copy), str(target)]) == 0
    with Ledger.open(demo) as one, Ledger.open(target) as other:
        assert one.ask(export) == other.ask(export)
    assert run(["backup", str(demo), str(copy)]) == 2
    assert_one_line(capsys.readouterr().err)


def test_export_prints_what_the_ledger_holds(
    demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(demo)]) == 0
    tables = json.loads(capsys.readouterr().out)["tables"]
    with Ledger.open(demo) as opened:
        tags = [row.tag for row in opened.ask(inventory)]
    assert [asset["tag"] for asset in tables["asset"]] == tags


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["verify", "missing.rackledger"], "There is no ledger"),
        (["verify"], "Missing argument"),
        (["frobnicate"], "No such command"),
        (["demo", "x.db", "--assets", "0"], "--assets"),
        (["report", "missing.rackledger", "budget"], "--out"),
        (["report", "missing.rackledger", "poem", "--out", "x.pdf"], "poem"),
        (["depreciate", "--method", "magic"], "magic"),
        (["depreciate"], "Missing option '--method'. Choose from: straight-line,"),
    ],
)
def test_errors_are_one_line_and_exit_code_two(
    words: list[str], part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert_one_line(said.err)
    assert part in said.err


def test_a_ledger_that_lacks_a_table_is_named_damaged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "torn.rackledger"
    Ledger.create(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE budget_entry")
        connection.commit()
    assert run(["budget", str(path), "list"]) == 2
    said = capsys.readouterr()
    assert_one_line(said.err)
    assert "“torn.rackledger” is damaged: no such table" in said.err


@pytest.mark.parametrize("group", ["tax", "budget", "books", "catalogue"])
def test_a_group_without_a_command_says_which_it_has(
    group: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([group]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Usage: ")
    assert "Commands:" in said.err


def test_without_a_screen_the_window_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    for words in ([], ["open"], ["open", "some.rackledger"]):
        assert run(words) == 2
        said = capsys.readouterr().err
        assert_one_line(said.replace("There is no screen", "rackledger: There is no screen"))
        assert "rackledger --help" in said


def test_probe_prints_a_sheet_or_the_value(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["probe"]) == 0
    assert "Memory" in capsys.readouterr().out
    assert run(["probe", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["cpu"]["threads"]


def depreciate(words: list[str], capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert run(["depreciate", *words, "--json"]) == 0
    return dict(json.loads(capsys.readouterr().out))


def test_depreciate_gives_the_schedule(capsys: pytest.CaptureFixture[str]) -> None:
    found = depreciate(
        ["--method", "straight-line", "--cost", "1200.00 EUR", "--life-months", "36",
         "--in-service", "2024-01-01"],
        capsys,
    )  # fmt: skip
    amounts = [row["amount"] for row in found["rows"]]
    assert amounts == ["33.33"] * 35 + ["33.45"]
    assert (found["currency"], found["total"]) == ("EUR", "1200.00")
    assert "last period takes the rest" in found["reason"]


def test_depreciate_double_declining_stops_at_salvage(capsys: pytest.CaptureFixture[str]) -> None:
    found = depreciate(
        ["--method", "declining-balance", "--cost", "10000 EUR", "--salvage", "1000 EUR",
         "--life-months", "60", "--in-service", "2024-01-01", "--frequency", "year"],
        capsys,
    )  # fmt: skip
    amounts = [row["amount"] for row in found["rows"]]
    assert amounts == ["4000.00", "2400.00", "1440.00", "864.00", "296.00"]


@pytest.mark.parametrize(
    "words",
    [
        ["--cost", "1200"],
        ["--cost", "1,2 EUR"],
        ["--cost", "100 EUR", "--salvage", "200 EUR"],
        ["--cost", "100 EUR", "--salvage", "10 SEK"],
        ["--cost", "100 EUR", "--factor", "two"],
        ["--cost", "100 EUR", "--fiscal-year-end", "13-40"],
    ],
)
def test_depreciate_refuses_what_makes_no_sense(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    plain = ["--method", "straight-line", "--life-months", "12", "--in-service", "2024-01-01"]
    assert run(["depreciate", *plain, *words]) == 2
    assert_one_line(capsys.readouterr().err)


@pytest.mark.shared_data
def test_real_inventories_of_other_tools_become_assets(
    shared_data: Path, ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shared_data / "inventories"
    files = [
        *sorted((folder / "glpi-inventory").rglob("*.json")),
        *sorted((folder / "lshw").rglob("*.json")),
        *sorted((folder / "nvidia-smi").rglob("*.xml")),
    ]
    code = run(["import", str(ledger), *map(str, files)])
    said = capsys.readouterr()
    added = int(re.findall(r"(\d+) machines added", said.out)[0])
    assert code in {0, 1}
    assert added >= 8
    with Ledger.open(ledger) as opened:
        rows = opened.ask(inventory)
        assert len(rows) == added
        assert any("A100" in (row.gpu_model or "") for row in rows)
        assert opened.undo_title() is not None
    # Read again, the same machines are known: nothing is entered twice.
    assert run(["import", str(ledger), *map(str, files)]) == code
    with Ledger.open(ledger) as opened:
        again = len(opened.ask(inventory))
    assert again == added


def test_files_that_name_no_machine_are_joined_on_demand(
    ledger: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cpu = {"CPU(s):": "2", "Model name:": "AMD EPYC"}
    told = {
        "cpu.json": {"lscpu": [{"field": n, "data": v} for n, v in cpu.items()]},
        "memory.json": {"content": {"hardware": {"memory": 1024}}},
    }
    files = [str(tmp_path / name) for name in told]
    for file, document in zip(files, told.values(), strict=True):
        Path(file).write_text(json.dumps(document), encoding="utf-8")
    assert run(["import", str(ledger), *files]) == 0
    assert "--one-machine joins files of one machine" in capsys.readouterr().out
    with Ledger.open(ledger) as opened:
        opened.undo()
    assert run(["import", str(ledger), "--one-machine", *files]) == 0
    assert "1 machine added" in capsys.readouterr().out
    with Ledger.open(ledger) as opened:
        (row,) = opened.ask(inventory)
    assert (row.cpu_model, row.memory_bytes) == ("AMD EPYC", 1024**3)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00garbage", b"{", b"<a><b></a>", b"[1,2,3]"])
def test_an_unusable_file_is_a_problem_and_changes_nothing(
    ledger: Path, tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "broken.json"
    file.write_bytes(content)
    assert run(["import", str(ledger), str(file)]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said
    assert all(line.startswith("rackledger: broken.json") for line in said)
    with Ledger.open(ledger) as opened:
        assert opened.ask(inventory) == []


def test_rules_that_are_copied_already_stay_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("catalog.policy.own_rules_folder", lambda: tmp_path)
    (tmp_path / "life.toml").write_text("mine", encoding="utf-8")

    assert run(["rules", "--copy"]) == 0

    assert (tmp_path / "life.toml").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "upgrade.toml").is_file()
    assert "You have your own copy" in capsys.readouterr().out


def test_a_spreadsheet_of_assets_enters_and_enters_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, listed = tmp_path / "fleet.db", tmp_path / "list.csv"
    Ledger.create(path).close()
    listed.write_text("Tag,Name,Site,Cost\nA-1,node,Lund,1200 EUR\nA-2,desk,,\nA-2,again,,\n")
    assert run(["import", str(path), str(listed)]) == 1
    said = capsys.readouterr()
    assert "list.csv: 2 assets added, 0 changed." in said.out
    assert "row 4: tag “A-2”" in said.err
    listed.write_text("Tag,Name\nA-1,node-1\n")
    assert run(["import", str(path), str(listed)]) == 0
    assert "0 assets added, 1 changed." in capsys.readouterr().out
    assert run(["import", str(path), str(tmp_path / "gone.csv")]) == 2


def test_the_columns_of_a_list_are_named_where_its_headings_are_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, listed = tmp_path / "fleet.db", tmp_path / "list.csv"
    Ledger.create(path).close()
    listed.write_text("Nr;Rechner;Wert\n7;node;1.200,50 €\n")
    assert run(["import", str(path), str(listed)]) == 2
    named = ["--map", "tag=Nr", "--map", "name=Rechner", "--map", "cost=Wert"]
    assert run(["import", str(path), str(listed), *named]) == 0
    assert "1 assets added" in capsys.readouterr().out
    with Ledger.open(path) as ledger:
        (row,) = ledger.ask(inventory)
    assert (row.tag, row.name, row.cost) == ("7", "node", Amount(Decimal("1200.50"), "EUR"))
    assert run(["import", str(path), str(listed), "--map", "shade=Wert"]) == 2
    assert "There is no field “shade”." in capsys.readouterr().err
    assert run(["import", str(path), str(listed), "--map", "tag"]) == 2


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"rackledger {version('rackledger')}\n"


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_all_upgrades_are_written_the_most_pressing_first(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    out = tmp_path / f"all.{ending}"
    assert run(["upgrades", str(demo), "--out", str(out), "--on", "2026-11-21"]) == 0
    assert f"Wrote {out}" in capsys.readouterr().out
    if ending == "csv":
        first, *rows = csv.reader(out.read_text("utf-8-sig").splitlines())
    else:
        sheet = load_workbook(out).active
        assert sheet is not None
        first, *rows = [[str(cell or "") for cell in row] for row in sheet.values]
    assert first[:2] == ["Priority", "Tag"]
    priorities = [row[0] for row in rows]
    order = ["high priority", "medium priority", "low priority"]
    assert priorities
    assert priorities == sorted(priorities, key=order.index)


def test_upgrades_go_into_tables_alone(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["upgrades", str(demo), "--out", str(tmp_path / "all.pdf")]) == 2
    assert_one_line(capsys.readouterr().err)
    assert list(tmp_path.iterdir()) == []
