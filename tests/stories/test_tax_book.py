"""A US tax book from the 40 % test to the disposal, on the command line."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.assets import add_assets
from catalog.models import AssetDraft, AssetKind
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from desktop.cli.commands import run_command
from money import Amount

if TYPE_CHECKING:
    from pathlib import Path


def usd(number: str) -> Amount:
    return Amount(Decimal(number), "USD")


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A server in spring and, small, a switch in the last quarter of 2022."""
    path = tmp_path / "tax.rackledger"
    with Ledger.create(path) as made:
        drafts = [
            AssetDraft(tag="SRV-1", name="server", kind=AssetKind.SERVER, cost=usd("10000.00"),
                       in_service_on=date(2022, 3, 14)),
            AssetDraft(tag="SW-1", name="switch", kind=AssetKind.NETWORK, cost=usd("2000.00"),
                       in_service_on=date(2022, 11, 1)),
        ]  # fmt: skip
        made.do(add_assets, drafts=drafts)
    return path


def run(path: Path, capsys: Any, *words: str, code: int = 0) -> str:
    assert run_command(["books", str(path), *words]) == code
    said = capsys.readouterr()
    return str(said.err if code else said.out)


def test_a_tax_book_is_set_posted_rolled_and_disposed_of(ledger: Path, capsys: Any) -> None:
    said = run(
        ledger, capsys, "set", "SRV-1", "--cost", "10000 USD", "--in-service", "2022-03-14",
        "--method", "percent-table", "--book", "US tax", "--purpose", "tax",
        "--section-179", "2000", "--no-bonus",
    )  # fmt: skip
    # 2,000 of 10,000 placed in the last quarter: 20 % after section 179, not more than 40 %.
    assert "mid-quarter" in said
    assert "20.0000 %" in said
    assert "not tax advice" in said

    rows = json.loads(run(ledger, capsys, "schedule", "SRV-1", "--book", "US tax", "--json"))[
        "rows"
    ]
    assert [row["charge"] for row in rows] == [
        "2000.00", "1600.00", "2560.00", "1536.00", "921.60", "921.60", "460.80",
    ]  # fmt: skip
    assert "Section 179" in rows[0]["reason"]
    assert "limit" in rows[0]["reason"]
    for part in ("Table A-1", "percentage of year 2", "32.00 %", "Basis: 8000.00 USD"):
        assert part in rows[2]["reason"]

    posted = run(ledger, capsys, "post", "--until", "2023-12-31", "--book", "US tax")
    assert "3 periods of 1 book" in posted
    refused = run(
        ledger, capsys, "dispose", "SRV-1", "--on", "2023-05-01", "--book", "US tax", code=2
    )
    assert "half of the percentage of the year of disposal" in refused

    # Sold in 2024: half of year 3's 1,536.00, whatever convention other books follow.
    sale = ("dispose", "SRV-1", "--on", "2024-09-10", "--proceeds", "4000 USD", "--json")
    (book,) = json.loads(run(ledger, capsys, *sale))["books"]
    assert book["book_value"]["number"] == "3072.00"
    assert book["gain"]["number"] == "928.00"

    closing, charged = Decimal(0), Decimal(0)
    for year in (2022, 2023, 2024):
        words = ("--from", f"{year}-01-01", "--to", f"{year}-12-31", "--book", "US tax", "--json")
        lines = json.loads(run(ledger, capsys, "rollforward", *words))["lines"]
        total = next(line for line in lines if line["group"] == "total USD")
        assert Decimal(total["opening"]["number"]) == closing
        closing = Decimal(total["closing"]["number"])
        charged += Decimal(total["charge"]["number"])
    assert (closing, charged) == (Decimal(0), Decimal("6928.00"))

    # A year is taken back whole, with what was expensed in it.
    run(ledger, capsys, "post", "--until", "2022-01-01", "--book", "US tax", "--reverse")
    with Ledger.open(ledger) as opened:
        assert opened.ask(verify).findings == ()


def test_a_late_purchase_makes_the_year_mid_quarter(ledger: Path, capsys: Any) -> None:
    words = ("set", "SW-1", "--cost", "9000 USD", "--in-service", "2022-11-01",
             "--method", "percent-table", "--book", "US tax")  # fmt: skip
    run(ledger, capsys, *words)
    rows = json.loads(run(ledger, capsys, "schedule", "SW-1", "--book", "US tax", "--json"))["rows"]
    # Bonus is 100 % for property of 2022: nothing is left for the table.
    assert [row["charge"] for row in rows] == ["9000.00"]
    assert "100" in rows[0]["reason"]
    run(ledger, capsys, *words, "--no-bonus")
    rows = json.loads(run(ledger, capsys, "schedule", "SW-1", "--book", "US tax", "--json"))["rows"]
    assert "Table A-5" in rows[0]["reason"]
    assert rows[0]["charge"] == "450.00"


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--cost", "9000 EUR"), "in USD"),
        (("--cost", "9000 USD", "--section-179", "9000.01"), "no more than the basis"),
        (("--cost", "9000000 USD", "--section-179", "9000000"), "at most"),
        (("--cost", "9000 USD", "--class-years", "4"), "no 4-year table"),
        (("--cost", "9000 USD", "--convention", "full-year", "--no-bonus"), "no 5-year table"),
    ],
)
def test_what_no_tax_book_can_be_is_refused(
    ledger: Path, capsys: Any, words: tuple[str, ...], part: str
) -> None:
    said = run(
        ledger, capsys, "set", "SRV-1", "--in-service", "2022-03-14", "--method", "percent-table",
        "--book", "US tax", *words, code=2,
    )  # fmt: skip
    assert part in said
    assert "no book" in run(ledger, capsys, "schedule", "SRV-1", "--book", "US tax", code=2)
