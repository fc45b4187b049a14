"""`rackledger catalogue` as a buyer and a script meet it, over the catalogue that is bundled."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from catalog.store.ledger import Ledger
from desktop.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

RTX_4090 = "gpu/nvidia-geforce-rtx-4090"
Output = pytest.CaptureFixture[str]


@pytest.fixture
def books(tmp_path: Path) -> Path:
    path = tmp_path / "books.rackledger"
    Ledger.create(path).close()
    return path


def as_json(capsys: Output, *words: str) -> Any:
    assert run(["catalogue", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_models_are_found_by_criteria(capsys: Output) -> None:
    found = as_json(
        capsys, "search", "kind=gpu", "vram>=48", "tdp<=300", "released>2019", "--limit", "500"
    )
    assert found["count"] == len(found["models"]) > 3
    for model in found["models"]:
        assert float(model["figures"]["vram_gb"]) >= 48
        assert float(model["figures"]["tdp_w"]) <= 300
        assert model["released"] >= "2020"


def test_who_searches_by_name_means_the_chip_first(capsys: Output) -> None:
    found = as_json(capsys, "search", "rtx", "4090", "--limit", "1", "--facets")
    assert found["models"][0]["key"] == RTX_4090
    assert found["facets"]["kinds"]["graphics_card"] > 10


def test_one_model_shows_its_figures_with_their_sources(capsys: Output) -> None:
    shown = as_json(capsys, "show", "rtx 4090")
    assert shown["key"] == RTX_4090
    assert {name: shown["figures"][name]["value"] for name in ("vram_gb", "tdp_w")} == {
        "vram_gb": "24",
        "tdp_w": "450",
    }
    assert all(figure["source"] for figure in shown["figures"].values())
    assert run(["catalogue", "show", "rtx 4090"]) == 0
    assert "Memory bandwidth" in capsys.readouterr().out


def test_models_stand_side_by_side(capsys: Output) -> None:
    compared = as_json(capsys, "compare", "rtx 4090", "gpu/nvidia-l4")
    assert compared["figures"]["vram_gb"] == {"values": ["24", "24"], "differs": False}
    assert compared["figures"]["tdp_w"]["differs"] is True
    assert compared["metrics"]["gflops_per_w"]["best"] == [1]


def test_prices_are_listed_with_date_kind_and_source(capsys: Output) -> None:
    prices = as_json(capsys, "price", "rtx 4090", "--currency", "EUR")
    assert len({price["kind"] for price in prices}) > 1
    assert all(price["source"] and price["on"] for price in prices)
    assert any(price["converted"]["currency"] == "EUR" for price in prices)


def test_a_price_of_ones_own_is_kept_in_the_ledger(books: Path, capsys: Output) -> None:
    words = ["catalogue", "price", "rtx 4090", "--ledger", str(books)]
    assert run([*words, "--add", "1700.00 EUR", "--on", "2026-11-20", "--vendor", "dealer"]) == 0
    assert "1700.00 EUR" in capsys.readouterr().out
    found = as_json(capsys, "search", "rtx", "4090", "price<=1700EUR", "--ledger", str(books))
    assert [model["key"] for model in found["models"]] == [RTX_4090]
    with Ledger.open(books) as ledger:
        assert ledger.undo_title() == "Add a price of “NVIDIA GeForce RTX 4090”"


def test_own_models_and_figures_are_kept_with_their_source(books: Path, capsys: Output) -> None:
    words = [str(books), "gpu", "Acme One", "vram_gb=96", "--source", "our data sheet"]
    assert run(["catalogue", "add", *words, "--manufacturer", "Acme"]) == 0
    fixed = [str(books), "rtx 4090", "tdp_w=430.5", "--source", "our meter", "--on", "2026-11-20"]
    assert run(["catalogue", "correct", *fixed]) == 0
    out = capsys.readouterr().out
    assert "Added gpu/acme-one." in out
    assert "Correct TDP of “NVIDIA GeForce RTX 4090”." in out
    shown = as_json(capsys, "show", RTX_4090, "--ledger", str(books))["figures"]["tdp_w"]
    assert (shown["value"], shown["standing"], shown["source"]) == ("430.5", "own", "our meter")
    assert run(["catalogue", "correct", *fixed]) == 0
    assert "Nothing differs" in capsys.readouterr().out
    for wrong in ("tdp_w", "tdp_w=430W", "socket=SP5", "tdp_w=99999"):
        changed = [wrong if word == "tdp_w=430.5" else word for word in fixed]
        assert run(["catalogue", "correct", *changed]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert run(["catalogue", "add", str(books), "gpus", "X", "--source", "s"]) == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["search", "vrm>=48"], "“vrm” is not a field of models"),
        (["search", "vram>=24G"], "“24G” is not a number in GB"),
        (["search", "kind=gpus"], "“gpus” is no kind of model"),
        (["search", "price<=5000"], "names no currency"),
        (["search", "released>soon"], "is not a year, month or day"),
        (["search", "--sort", "beauty"], "cannot be sorted by “beauty”"),
        (["search", "--fields", "colour"], "“colour” is not a field"),
        (["search", "--currency", "EUR"], "Prices convert by the rates of a day"),
        (["show", "no such thing at all"], "has no model “no such thing at all”"),
        (["show", "rtx"], "could be several models"),
        (["compare", RTX_4090], "Two to 6 different models"),
        (["price", RTX_4090, "--add", "1 EUR"], "is kept in a ledger"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    words: list[str], sentence: str, capsys: Output
) -> None:
    assert run(["catalogue", *words]) == 2
    captured = capsys.readouterr()
    assert sentence in captured.err
    assert captured.err.count("\n") == 1
    assert captured.out == ""
