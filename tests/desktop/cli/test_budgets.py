"""`rackledger budget` as a script sees it: what is printed, what is refused, which exit code."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from catalog.demo import make_demo
from catalog.store.ledger import Ledger
from desktop.cli.commands import run_command

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    Ledger.create(tmp_path / "books.rackledger").close()
    return str(tmp_path / "books.rackledger")


def run(path: str, *words: str) -> int:
    return run_command(["budget", path, *words])


def said(capsys: Any) -> str:
    return str(capsys.readouterr().out)


@pytest.fixture
def cluster(path: str, capsys: Any) -> str:
    words = ("add", "Cluster", "--year", "2027", "--limit", "100000 EUR", "--contingency", "12.5",
             "--phases")  # fmt: skip
    assert run(path, *words) == 0
    assert run(path, "sign", "Cluster", "--by", "CFO", "--note", "Board") == 0
    capsys.readouterr()
    return path


def test_a_plan_is_shared_signed_and_listed(cluster: str, capsys: Any) -> None:
    assert run(cluster, "show", "Cluster/2027", "--json") == 0
    shown = json.loads(said(capsys))
    assert [line["planned"]["number"] for line in shown["lines"]] == ["52500.00", "35000.00"]
    assert shown["contingency"]["held"] == {"number": "12500.00", "currency": "EUR"}
    assert shown["versions"][0]["intact"] is True
    assert run(cluster, "list") == 0
    assert "1  Cluster 2027  approved: 0.00 EUR used, 0.0 % of 100000.00 EUR" in said(capsys)


def test_a_commitment_over_the_limit_is_refused_until_it_is_approved(
    cluster: str, capsys: Any
) -> None:
    assert run(cluster, "commit", "1", "50000", "--vendor", "Dell", "--on", "2027-02-01") == 0
    assert "95.2 % of 52500.00 EUR, act" in said(capsys)
    assert run(cluster, "commit", "1", "3000.01") == 2
    refusal = capsys.readouterr().err
    assert "“Hardware” would pass its limit of 52,500.00 EUR by 500.01 EUR." in refusal
    assert refusal.count("\n") == 1
    leave = ("--approved-by", "Eva", "--why", "The price rose")
    assert run(cluster, "commit", "1", "3000.01", *leave) == 0
    capsys.readouterr()
    assert run(cluster, "status", "--json") == 1
    found = json.loads(said(capsys))
    assert [(each["level"], each["name"]) for each in found] == [("stop", "Hardware (Cluster)")]


def test_status_of_a_calm_ledger(cluster: str, capsys: Any) -> None:
    assert run(cluster, "status") == 0
    assert "Nothing is near its limit." in said(capsys)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("show", "Nothing"), "There is no budget “Nothing”."),
        (("commit", "99", "1"), "There is no line number 99."),
        (("commit", "1", "1.2.3"), "“1.2.3” is not a number"),
        (("commit", "1", "0"), "an entry of nothing says nothing"),
        (("commit", "1", "5 SEK"), "is kept in EUR"),
        (("add", "Other", "--year", "2027", "--limit", "1 EUR", "--contingency", "x"), "as 12.5"),
        (("add", "Cluster", "--year", "2027", "--limit", "1 EUR"), "a budget “Cluster” 2027"),
        (("import", "Cluster", "missing.csv"), "No such file"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_line(
    cluster: str, words: tuple[str, ...], sentence: str, capsys: Any
) -> None:
    assert run(cluster, *words) == 2
    error = capsys.readouterr().err
    assert sentence in error
    assert error.count("\n") == 1


def test_lines_come_from_a_file(cluster: str, tmp_path: Path, capsys: Any) -> None:
    file = tmp_path / "lines.csv"
    file.write_text("name,category,spending,planned\nNodes,server,capex,10\nBad,x,capex,10\n")
    assert run(cluster, "import", "Cluster", str(file), "--check") == 1
    assert "1 line can be added." in said(capsys)
    assert run(cluster, "import", "Cluster", str(file)) == 1
    assert "row 3: category “x”" in capsys.readouterr().err
    assert run(cluster, "show", "Cluster") == 0
    assert "Nodes: 0.00 EUR used, 0.0 % of 10.00 EUR" in said(capsys)


def test_the_metrics_of_the_demonstration(
    tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    demo = tmp_path / "demo.rackledger"
    make_demo(demo, assets=40, on=date(2026, 11, 21)).close()
    assert run(str(demo), "metrics", "--json") == 0
    rows = json.loads(said(capsys))
    assert {row["name"] for row in rows} >= {"Hardware utilisation", "Depreciation a month"}
    assert run(str(demo), "metrics") == 0
    assert "unknown: Cloud cost a month: no invoices" in said(capsys)
