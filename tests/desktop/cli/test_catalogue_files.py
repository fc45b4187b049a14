"""Price lists, device types and packs on the command line, and the catalogue written out."""

from __future__ import annotations

import csv
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.catalogue import add_own_model
from catalog.models.catalogue import OwnFigureDraft, OwnModelDraft
from catalog.models.catalogue_fields import ModelKind
from catalog.queries.catalogue.search import count
from catalog.store.ledger import Ledger
from desktop.cli.main import run
from tests.catalog.catalogue.packs import pack_files, write_zip

if TYPE_CHECKING:
    from pathlib import Path

RTX_4090 = "gpu/nvidia-geforce-rtx-4090"
Output = pytest.CaptureFixture[str]
LIST = "Product,Price (EUR),Stock\nNVIDIA GeForce RTX 4090,1799.00,3\nCoffee machine,99.00,1\n"


@pytest.fixture
def books(tmp_path: Path) -> Path:
    path = tmp_path / "books.rackledger"
    Ledger.create(path).close()
    return path


def write(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def title(books: Path) -> str | None:
    with Ledger.open(books) as ledger:
        return ledger.undo_title()


def test_a_price_list_is_tried_first_and_entered_then(
    books: Path, tmp_path: Path, capsys: Output
) -> None:
    file = write(tmp_path / "list.csv", LIST)
    words = ["catalogue", "import", str(books), file, "--vendor", "dealer", "--on", "2026-11-20"]
    assert run([*words, "--dry-run"]) == 1
    out = capsys.readouterr().out
    assert "1 price would be entered, 1 row to judge, 0 problems." in out
    assert "row 3: “Coffee machine”" in out
    assert title(books) is None
    assert run([*words, "--accept", "3="]) == 0
    capsys.readouterr()
    assert title(books) == "Import the price list of “dealer” (1 price)"
    assert run(["catalogue", "search", "--in-stock", "--json", "--ledger", str(books)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [model["key"] for model in found["models"]] == [RTX_4090]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "with whose it is: --vendor NAME"),
        (["--vendor", "d"], "The list says no date"),
        (["--vendor", "d", "--map", "price"], "is not what --map takes"),
        (["--vendor", "d", "--accept", "x=y"], "is not the number of a row"),
        (["--vendor", "d", "--kind", "cheap"], "is no kind of price"),
        (["--vendor", "d", "--on", "2026-11-20", "--accept", "3=gpu/none"], "no model “gpu/none”"),
    ],
)
def test_what_a_price_list_lacks_is_said(
    books: Path, tmp_path: Path, capsys: Output, words: list[str], sentence: str
) -> None:
    file = write(tmp_path / "list.csv", LIST)
    assert run(["catalogue", "import", str(books), file, *words]) == 2
    assert sentence in capsys.readouterr().err
    assert title(books) is None


def test_device_types_are_added_once(books: Path, tmp_path: Path, capsys: Output) -> None:
    folder = tmp_path / "types"
    folder.mkdir()
    write(folder / "a.yaml", "manufacturer: Acme\nmodel: Box 1\nu_height: 1\n")
    write(folder / "b.yml", "manufacturer: Acme\nmodel: Box 2\nu_height: much\n")
    words = ["catalogue", "import", str(books), str(folder), "--json"]
    assert run(words) == 1
    first = json.loads(capsys.readouterr().out)
    assert first["added"] == ["system/acme-box-1"]
    assert "u_height “much”" in first["problems"][0]
    assert run(words) == 1
    second = json.loads(capsys.readouterr().out)
    assert (second["added"], second["known"]) == ([], ["system/acme-box-1"])


def test_a_pack_is_checked_installed_listed_and_removed(
    books: Path, tmp_path: Path, capsys: Output
) -> None:
    models = {"gpu/acme-one": {"name": "Acme One", "manufacturer": "Acme", "vram_gb": "96"}}
    pack = str(
        write_zip(
            tmp_path / "acme.zip",
            pack_files(models, figures=(), prices=(), life=()),
            name="acme",
            version="1",
        )
    )
    assert run(["catalogue", "pack", "check", pack]) == 0
    assert run(["catalogue", "pack", "install", str(books), pack]) == 0
    assert title(books) == "Install the catalogue “acme” 1"
    capsys.readouterr()
    assert run(["catalogue", "pack", "list", "--ledger", str(books), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(each["name"], each["bundled"]) for each in listed] == [
        ("rackledger", True),
        ("acme", False),
    ]
    assert run(["catalogue", "show", "gpu/acme-one", "--ledger", str(books)]) == 0
    assert run(["catalogue", "pack", "remove", str(books), "acme"]) == 0
    assert run(["catalogue", "show", "gpu/acme-one", "--ledger", str(books)]) == 2


def test_a_pack_with_a_wrong_row_is_refused_whole(
    books: Path, tmp_path: Path, capsys: Output
) -> None:
    models = {"gpu/acme-one": {"name": "Acme One", "vram_gb": "96G"}}
    pack = write_zip(
        tmp_path / "acme.zip", pack_files(models, figures=(), prices=(), life=()), name="acme"
    )
    assert run(["catalogue", "pack", "install", str(books), str(pack)]) == 2
    assert "models/gpu.csv, line 2: vram_gb “96G” – expected a number in GB" in (
        capsys.readouterr().err
    )
    assert title(books) is None


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_catalogue_is_written_for_other_programs(tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "gpus.csv"
    words = ["kind=gpu", "vram>=48", "--fields", "vram_gb,tdp_w", "--out"]
    assert run(["catalogue", "export", *words, str(out)]) == 0
    rows = read_csv(out)
    assert len(rows) > 20
    assert all(float(row["vram_gb"]) >= 48 for row in rows)
    as_json = tmp_path / "gpus.json"
    assert run(["catalogue", "export", *words, str(as_json)]) == 0
    found: list[dict[str, Any]] = json.loads(as_json.read_text())
    assert [each["key"] for each in found] == [row["key"] for row in rows]
    assert run(["catalogue", "export", *words, str(tmp_path / "gpus.xlsx")]) == 2


def test_ones_own_models_travel_as_a_pack(books: Path, tmp_path: Path, capsys: Output) -> None:
    key = "gpu/acme-one"
    with Ledger.open(books) as ledger:
        draft = OwnModelDraft(
            key=key, kind=ModelKind.GPU, name="=Acme One", manufacturer="Acme", released="2026"
        )
        figure = OwnFigureDraft(
            model_key=key, field="vram_gb", value="96", source="sheet", dated=date(2026, 1, 1)
        )
        ledger.do(add_own_model, draft=draft, figures=[figure])
    view = tmp_path / "view.csv"
    assert run(["catalogue", "export", "acme", "--out", str(view), "--ledger", str(books)]) == 0
    # No spreadsheet may compute what somebody called a model.
    assert read_csv(view)[0]["name"] == "'=Acme One"
    with Ledger.open(books) as ledger:
        from catalog.commands.catalogue import edit_own_model

        ledger.do(edit_own_model, model_id=1, changes={"name": "Acme One"})
    pack = tmp_path / "own.zip"
    words = ["catalogue", "export", "--own", "--name", "acme", "--out", str(pack)]
    assert run([*words, "--ledger", str(books)]) == 0
    other = tmp_path / "other.rackledger"
    with Ledger.create(other) as ledger:
        before = ledger.ask(count)
    assert run(["catalogue", "pack", "install", str(other), str(pack)]) == 0
    capsys.readouterr()
    assert run(["catalogue", "show", key, "--json", "--ledger", str(other)]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["released"], shown["figures"]["vram_gb"]["source"]) == ("2026", "sheet")
    with Ledger.open(other) as ledger:
        assert ledger.ask(count) == before + 1
    assert run([*words]) == 2
    assert "no models of your own" in capsys.readouterr().err
