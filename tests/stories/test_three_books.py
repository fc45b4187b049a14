"""Three books on one asset: bought, impaired, partly sold, disposed of; the roll-forward ties."""

from __future__ import annotations

import csv
import json
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.assets import add_assets
from catalog.commands.books import set_books
from catalog.models import AssetDraft, AssetKind, BookDraft, BookPurpose
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from desktop.cli.commands import run_command
from money import Amount
from planning.depreciation import Convention, Frequency, Method

if TYPE_CHECKING:
    from pathlib import Path


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR")


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """Ten accelerators bought as one line, in three books."""
    path = tmp_path / "books.rackledger"
    with Ledger.create(path) as made:
        asset = AssetDraft(tag="GPU-1", name="accelerators", kind=AssetKind.ACCELERATOR,
                           cost=eur("120000.00"), cost_centre="research")  # fmt: skip
        (number,) = made.do(add_assets, drafts=[asset]).result
        common: dict[str, Any] = {"asset_id": number, "in_service_on": date(2024, 1, 1),
                  "cost": eur("120000.00"), "salvage": eur("0.00")}  # fmt: skip
        drafts = [
            BookDraft(**common, life_months=60),
            BookDraft(**common, name="ifrs", purpose=BookPurpose.IFRS, life_months=48,
                      convention=Convention.DAYS_OF_LIFE),
            BookDraft(**common, name="tax", purpose=BookPurpose.TAX, life_months=60,
                      method=Method.DECLINING_BALANCE, switch=True, frequency=Frequency.YEAR),
        ]  # fmt: skip
        made.do(set_books, drafts=drafts)
    return path


def run(path: Path, capsys: Any, *words: str) -> str:
    code = run_command(["books", str(path), *words])
    said = capsys.readouterr()
    assert code == 0, said.err
    return str(said.out)


def rolled(path: Path, capsys: Any, book: str, year: int) -> dict[str, Decimal]:
    words = ("--from", f"{year}-01-01", "--to", f"{year}-12-31", "--book", book)
    lines = json.loads(run(path, capsys, "rollforward", *words, "--json"))["lines"]
    total = next(line for line in lines if line["group"] == "total EUR")
    return {
        name: Decimal(value["number"]) for name, value in total.items() if isinstance(value, dict)
    }


def moved(path: Path, capsys: Any, book: str, year: int) -> dict[str, Decimal]:
    words = ("--from", f"{year}-01-01", "--to", f"{year}-12-31", "--book", book)
    sums: dict[str, Decimal] = {}
    for line in csv.DictReader(StringIO(run(path, capsys, "journal", *words))):
        amount = Decimal(line["debit"] or 0) - Decimal(line["credit"] or 0)
        sums[line["account"]] = sums.get(line["account"], Decimal(0)) + amount
    assert sum(sums.values()) == 0
    return sums


def test_three_books_from_purchase_to_disposal(ledger: Path, capsys: Any) -> None:
    # 2024 is charged and posted in all three books. By days of the life: 7 months of 2546.20, one
    # of 2381.93, 4 of 2464.07.
    assert "of 3 books" in run(ledger, capsys, "post", "--until", "2024-12-31")
    assert {book: rolled(ledger, capsys, book, 2024)["charge"] for book in BOOKS} == {
        "management": Decimal("24000.00"),
        "ifrs": Decimal("30061.61"),
        "tax": Decimal("48000.00"),
    }

    # The market turns: two books are impaired, the tax book knows no impairment.
    run(ledger, capsys, "event", "GPU-1", "impairment", "--on", "2025-06-30",
        "--amount", "67200 EUR")  # fmt: skip
    run(ledger, capsys, "event", "GPU-1", "impairment", "--on", "2025-06-30",
        "--amount", "60000 EUR", "--book", "ifrs")  # fmt: skip

    # Three of the ten are sold: gain or loss is shown before it is done, and then done.
    sale = ("dispose", "GPU-1", "--on", "2025-10-16", "--proceeds", "15000 EUR",
            "--quantity", "3/10", "--json")  # fmt: skip
    before = json.loads(run(ledger, capsys, *sale, "--dry-run"))
    done = json.loads(run(ledger, capsys, *sale))
    assert before["books"] == done["books"]
    gains = {each["book"]: each["gain"]["number"] for each in done["books"]}
    # Management: 67200 / 42 a month since July, 3 months and 15 of 31 days for three tenths.
    assert gains["management"] == "-3487.74"

    run(ledger, capsys, "post", "--until", "2025-12-31")
    run(ledger, capsys, "dispose", "GPU-1", "--on", "2026-04-01", "--proceeds", "20000 EUR",
        "--ending", "trade-in", "--convention", "no-month")  # fmt: skip

    for book in BOOKS:
        closing = Decimal(0)
        for year in (2024, 2025, 2026):
            line, lines = rolled(ledger, capsys, book, year), moved(ledger, capsys, book, year)
            assert line["opening"] == closing
            closing = line["closing"]
            assert lines.get("Asset cost", 0) == line["cost_closing"] - line["cost_opening"]
            off = lines.get("Accumulated depreciation", 0) + lines.get("Accumulated impairment", 0)
            assert -off == line["written_off_closing"] - line["written_off_opening"]
            assert lines.get("Depreciation expense", 0) == line["charge"]
            assert (
                -lines.get("Gain on disposal", 0) - lines.get("Loss on disposal", 0)
                == (line["gain"])
            )
        assert closing == 0
        # Over the whole life: what was paid is what was charged, impaired, lost or got back.
        years = [rolled(ledger, capsys, book, year) for year in (2024, 2025, 2026)]
        spent = sum(y["charge"] + y["impairment"] - y["gain"] + y["proceeds"] for y in years)
        assert spent == Decimal("120000.00")
    with Ledger.open(ledger) as opened:
        assert opened.ask(verify).findings == ()


BOOKS = ("management", "ifrs", "tax")


def test_what_is_refused_says_why_and_changes_nothing(ledger: Path, capsys: Any) -> None:
    run(ledger, capsys, "post", "--until", "2025-03-31", "--book", "management")
    words = ["dispose", "GPU-1", "--on", "2025-02-15", "--proceeds", "1 EUR"]
    assert run_command(["books", str(ledger), *words]) == 2
    assert "posted from 2025-02-01 to 2025-03-31" in capsys.readouterr().err
    for words, part in (
        (["schedule", "NONE"], "no asset with the tag"),
        (["dispose", "GPU-1", "--on", "2025-05-01", "--quantity", "many"], "3/10"),
        (["event", "GPU-1", "impairment", "--on", "2025-05-01"], "needs an amount"),
        (["event", "GPU-1", "disposal", "--on", "2025-05-01"], "command of its own"),
        (["post", "--until", "2023-01-31"], "No period"),
    ):
        assert run_command(["books", str(ledger), *words]) == 2
        assert part in capsys.readouterr().err


def test_a_schedule_says_how_each_row_came_about(ledger: Path, capsys: Any) -> None:
    rows = json.loads(run(ledger, capsys, "schedule", "GPU-1", "--book", "tax", "--json"))["rows"]
    assert [row["charge"] for row in rows] == [
        "48000.00", "28800.00", "17280.00", "12960.00", "12960.00",
    ]  # fmt: skip
    assert "straight line since the switch" in rows[3]["reason"]
    text = run(ledger, capsys, "journal", "--from", "2024-01-01", "--to", "2024-01-31",
               "--beancount")  # fmt: skip
    assert "Expenses:Depreciation  2000.00 EUR" in text
    listed = json.loads(run(ledger, capsys, "list", "--on", "2024-12-31", "--json"))["books"]
    assert [each["book_value"]["number"] for each in listed] == [
        "89938.39", "96000.00", "72000.00",
    ]  # fmt: skip
    assert "charge" in run(ledger, capsys, "schedule", "GPU-1", "--csv").splitlines()[0]
