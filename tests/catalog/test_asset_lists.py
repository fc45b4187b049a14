"""Lists of assets from spreadsheets: read by their headings, checked, entered in one step."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from catalog.commands.asset_lists import import_assets
from catalog.commands.assets import add_asset
from catalog.importing.asset_lists import AssetListReading, checked, read_asset_list
from catalog.importing.asset_words import HEADINGS
from catalog.importing.sheets import SheetError
from catalog.models import AssetDraft, AssetKind, AssetStatus
from catalog.queries.asset import asset_detail
from catalog.queries.inventory import count
from catalog.store.ledger import Ledger
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENGLISH = """Asset list of 2026,,,,,,,,
Tag,Name,Kind,Status,Site,Purchased,Cost,Currency,Colour
A-1,gpu-node,Server,Deployed,Lund,2024-03-31,"12,500.00",EUR,red
A-2,'=desk,Laptop,In stock,,31.3.2024,,,
"""


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "books.rackledger", actor="anna") as made:
        yield made


def read(text: str, currency: str = "") -> AssetListReading:
    return read_asset_list(text.encode(), "list.csv", currency=currency)


def enter(books: Ledger, text: str) -> list[str]:
    """Enter a list; returns what is wrong with it."""
    found = books.ask(checked, read(text))
    books.do(import_assets, assets=found.assets, file=found.file)
    return [str(problem) for problem in found.problems]


def test_rows_become_assets_under_a_line_above_the_headings() -> None:
    found = read(ENGLISH)
    assert found.problems == ()
    assert found.left_aside == ("Colour",)
    one, two = found.assets
    assert (one.row, one.site, one.draft.kind) == (3, "Lund", AssetKind.SERVER)
    assert one.draft.cost == Amount(Decimal("12500.00"), "EUR")
    assert one.draft.purchased_on == date(2024, 3, 31)
    assert (two.draft.name, two.draft.status, two.site) == ("=desk", AssetStatus.IN_STOCK, None)
    assert two.draft.cost is None


def test_german_and_swedish_lists_are_read_too() -> None:
    german = "Inventar-Nr;Bezeichnung;Typ;Preis\nB-1;Knoten;Laptop;1.200,50 €\n"
    swedish = "Inv.nr;Namn;Typ;Status;Plats;Anskaffningsvärde;Valuta\nC-1;nod;Bärbar dator;I lager;Umeå;900;SEK\n"  # noqa: E501
    (one,) = read(german).assets
    assert one.draft.cost == Amount(Decimal("1200.50"), "EUR")
    (two,) = read(swedish).assets
    assert (two.draft.kind, two.draft.status, two.site) == (
        AssetKind.LAPTOP, AssetStatus.IN_STOCK, "Umeå",
    )  # fmt: skip
    assert two.draft.cost == Amount(Decimal(900), "SEK")


def test_a_workbook_keeps_its_days_and_numbers() -> None:
    from openpyxl import Workbook

    book = Workbook()
    page = book.active
    assert page is not None
    page.append(["Tag", "Name", "Purchased", "Cost"])
    page.append([1001, "node", date(2024, 5, 6), 1200.5])
    out = io.BytesIO()
    book.save(out)
    found = read_asset_list(out.getvalue(), "list.xlsx", currency="EUR")
    (one,) = found.assets
    assert (one.draft.tag, one.draft.purchased_on) == ("1001", date(2024, 5, 6))
    assert one.draft.cost == Amount(Decimal("1200.50"), "EUR")


def test_a_row_with_a_wrong_cell_is_left_out_and_said() -> None:
    found = read(
        "Tag,Name,Kind,Purchased,Cost\n"
        "A,one,Spaceship,2024-01-01,5 EUR\n"
        "B,two,Server,03/04/2024,7 EUR\n"
        "C,three,Server,2024-01-01,-7 EUR\n"
        "D,four,Server,2024-01-01,8 EUR\n"
        "D,five,Server,2024-01-01,8 EUR\n"
        ",,Server,2024-01-01,8 EUR\n"
    )
    assert [each.draft.name for each in found.assets] == ["four"]
    said = [str(problem) for problem in found.problems]
    assert "row 2: kind “Spaceship” – expected one of: accelerator, component" in said[0]
    assert "row 3: purchased_on “03/04/2024” – expected a day that can only be one" in said[1]
    assert "row 4: cost “-7 EUR” – expected a price above zero" in said[2]
    assert "row 6: tag “D” – expected a tag of its own; row 5 has it too" in said[3]
    assert len(said) >= 5


def test_a_list_is_one_step_that_undo_takes_back(books: Ledger) -> None:
    assert enter(books, ENGLISH) == []
    assert books.ask(count) == 2
    asset = books.ask(asset_detail, 1)
    assert (asset.name, asset.site) == ("gpu-node", "Lund")
    assert books.undo_title() == "Import 2 assets from “list.csv”"
    books.undo()
    assert books.ask(count) == 0


def test_a_known_tag_is_changed_and_empty_cells_change_nothing(books: Ledger) -> None:
    enter(books, ENGLISH)
    found = books.ask(checked, read("Tag,Name,Owner,Cost\nA-1,,Vision,\nA-9,new,,\n"))
    assert found.known == {"A-1"}
    done = books.do(import_assets, assets=found.assets, file="more.csv").result
    assert (len(done.added), len(done.known), done.changed) == (1, 1, 1)
    asset = books.ask(asset_detail, 1)
    assert (asset.name, asset.owner, asset.site) == ("gpu-node", "Vision", "Lund")
    assert asset.cost == Amount(Decimal("12500.00"), "EUR")


def test_a_serial_number_that_is_taken_is_said_before_anything_is_entered(books: Ledger) -> None:
    old = AssetDraft(tag="X", name="old", kind=AssetKind.SERVER, serial="S1")
    books.do(add_asset, draft=old)
    wrong = enter(books, "Tag,Name,Serial number\nY,new,S1\nZ,other,S2\nV,third,S2\nX,old,S1\n")
    assert [each.split(":")[0] for each in wrong] == ["list.csv, row 2", "list.csv, row 4"]
    assert "“X” has it already" in wrong[0]
    assert books.ask(count) == 2


@pytest.mark.parametrize("text", ["", "a,b,c\n1,2,3\n", "Name\nonly one column\n"])
def test_what_is_no_list_is_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(SheetError, match="headings"):
        read(text)


def test_no_heading_means_two_things() -> None:
    every = [word for words in HEADINGS.values() for word in words]
    assert len(every) == len(set(every))
