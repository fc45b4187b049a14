"""Distributors' lists: what is certain is taken, what is not is listed, what is wrong is named."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook

from catalog.commands.catalogue import add_price_list
from catalog.errors import RefusedError
from catalog.importing.price_list_values import Knowledge, ListOptions, PriceListReading
from catalog.importing.price_lists import read_price_list
from catalog.importing.sheets import SheetError, read_sheet
from catalog.queries.catalogue.knowledge import figures_of, naming_of_parts
from catalog.queries.catalogue.model_filter import ModelFilter
from catalog.queries.catalogue.prices import price_rows
from catalog.queries.catalogue.search import search
from catalog.queries.export import export

if TYPE_CHECKING:
    from catalog.store.ledger import Ledger

TODAY = date(2026, 11, 26)
RTX_4090 = "gpu/nvidia-geforce-rtx-4090"
L4 = "gpu/nvidia-l4"


def read(ledger: Ledger, text: str | bytes, **options: Any) -> PriceListReading:
    content = text.encode() if isinstance(text, str) else text
    values = {"vendor": "dealer", "dated": date(2026, 11, 20), "currency": "EUR", **options}
    return read_price_list(
        read_sheet(content, "list.csv"),
        "list.csv",
        ListOptions(**values),
        Knowledge(ledger.ask(naming_of_parts).resolve, lambda key: ledger.ask(figures_of, key)),
        today=TODAY,
    )


def taken(reading: PriceListReading) -> list[tuple[str, str]]:
    return [(each.draft.model_key, str(each.draft.price)) for each in reading.taken]


def wrong(ledger: Ledger, text: str, **options: Any) -> str:
    reading = read(ledger, text, **options)
    assert reading.taken == ()
    (problem,) = reading.problems
    return str(problem)


def test_a_list_becomes_prices_that_one_undo_takes_back(ledger: Ledger) -> None:
    text = "Product,Price (USD),Stock\nNVIDIA GeForce RTX 4090,1799.00,3\nNVIDIA L4,2300.00,no\n"
    reading = read(ledger, text)
    assert taken(reading) == [(RTX_4090, "1799.00 USD"), (L4, "2300.00 USD")]
    assert (reading.doubts, reading.problems) == ((), ())
    before = ledger.ask(export)
    ledger.do(add_price_list, draft=reading.draft, prices=reading.drafts)
    row = ledger.ask(price_rows, RTX_4090)[0]
    assert (row.point.vendor, row.point.kind, row.in_stock) == ("dealer", "list", True)
    assert [each.key for each in ledger.ask(search, ModelFilter(in_stock=True))] == [RTX_4090]
    assert ledger.undo_title() == "Import the price list of “dealer” (2 prices)"
    ledger.undo()
    assert ledger.ask(export) == before
    ledger.redo()
    assert [each.key for each in ledger.ask(search, ModelFilter(in_stock=True))] == [RTX_4090]


def test_a_letterhead_and_german_headings_are_understood(ledger: Ledger) -> None:
    text = (
        "Händler GmbH;;;\nPreisliste;;;\n\n"
        "Artikelnummer;Bezeichnung;Nettopreis EUR;Bestand\n"
        "4711;NVIDIA L4;2.199,00;>10\n4712;NVIDIA GeForce RTX 4090;1.799,50;0\n"
    )
    reading = read(ledger, text, currency="")
    assert taken(reading) == [(L4, "2199.00 EUR"), (RTX_4090, "1799.50 EUR")]
    first, second = reading.taken
    assert (first.row, first.draft.in_stock, first.draft.stock_count) == (5, True, None)
    assert (second.draft.in_stock, second.draft.stock_count) == (False, 0)


def test_what_was_guessed_wrongly_can_be_said(ledger: Ledger) -> None:
    text = "Gerät,Alt,Neu\nNVIDIA L4,1.00,2100.00\n"
    with pytest.raises(
        RefusedError, match="No column of the list is known to be its price or name"
    ):
        read(ledger, text)
    reading = read(ledger, text, columns={"name": "Gerät", "price": "neu"})
    assert taken(reading) == [(L4, "2100.00 EUR")]
    assert reading.columns.left_aside == ("Alt",)
    with pytest.raises(RefusedError, match="has no column “Preis”"):
        read(ledger, text, columns={"name": "Gerät", "price": "neu", "stock": "Preis"})


def test_less_than_certain_is_for_a_person_to_judge(ledger: Ledger) -> None:
    text = "Product,Price\nNVIDIA H100 PCIe 80GB,25000.00\nCoffee machine,99.00\n"
    reading = read(ledger, text)
    assert reading.taken == ()
    h100, coffee = reading.doubts
    assert (h100.row, str(h100.price)) == (2, "25000.00 EUR")
    assert coffee.proposals == ()
    assert 0 <= coffee.confidence < 0.9
    decided = read(ledger, text, decisions={2: "gpu/nvidia-h100-sxm5-80gb", 3: ""})
    assert taken(decided) == [("gpu/nvidia-h100-sxm5-80gb", "25000.00 EUR")]
    assert decided.taken[0].decided
    assert decided.doubts == ()


def test_a_row_that_contradicts_the_catalogue_is_not_taken(ledger: Ledger) -> None:
    text = "Product,Memory,Price\nNVIDIA GeForce RTX 4090,48 GB,1799.00\n"
    (doubt,) = read(ledger, text).doubts
    assert doubt.why == ("the row says Memory “48 GB”, which is 48 GB; the catalogue has 24 GB")
    assert doubt.proposals[0][0] == RTX_4090


@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        ("Memory", "24 GB"), ("Memory", "24576 MiB"), ("Memory", "24"), ("Memory (MiB)", "24576"),
        ("Bandwidth", "1008 GB/s"), ("Bandwidth", "8064 Gbit/s"), ("TDP", "450 W"),
        ("TDP", "0.45 kW"),
    ],
)  # fmt: skip
def test_units_are_converted_where_they_are_written_out(
    ledger: Ledger, heading: str, cell: str
) -> None:
    text = f"Product,{heading},Price\nNVIDIA GeForce RTX 4090,{cell},1799.00\n"
    assert taken(read(ledger, text)) == [(RTX_4090, "1799.00 EUR")]


@pytest.mark.parametrize(
    ("heading", "cell", "said"),
    [
        ("Memory", "24G", "a number with its unit written out: gb, gib, mb"),
        ("Bandwidth", "1008 MHz", "a number with its unit written out"),
        ("TDP", "450 V", "a number with its unit written out: kw, w"),
    ],
)
def test_a_unit_that_could_be_anything_is_named_with_its_row(
    ledger: Ledger, heading: str, cell: str, said: str
) -> None:
    reading = read(ledger, f"Product,{heading},Price\nNVIDIA GeForce RTX 4090,{cell},1799.00\n")
    assert reading.taken == ()
    assert str(reading.problems[0]).startswith(f"list.csv, row 2: {heading} “{cell}” – expected")
    assert said in str(reading.problems[0])
    assert len(reading.doubts) == 1


def test_gigabits_taken_for_gigabytes_are_a_contradiction(ledger: Ledger) -> None:
    text = "Product,Bandwidth,Price\nNVIDIA GeForce RTX 4090,1008 Gbit/s,1799.00\n"
    (doubt,) = read(ledger, text).doubts
    assert "which is 126 GB/s; the catalogue has 1008 GB/s" in doubt.why


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("NVIDIA L4,", "row 2: Price – expected a price"),
        ("NVIDIA L4,call us", "row 2: Price “call us” – expected a price (“call us” is not"),
        ("NVIDIA L4,0.00", "row 2: Price “0.00” – expected a price above zero"),
        ("NVIDIA L4,-5.00", "row 2: Price “-5.00” – expected a price above zero"),
        ("NVIDIA L4,1.005", "row 2: Price “1.005” – expected amounts that all use the same"),
        ("=cmd|' /C calc'!A0,5.00", "row 2: Product “=cmd|' /C calc'!A0” – expected a plain text"),
        (",5.00", "row 2: Product – expected the name of a part"),
    ],
)
def test_a_row_that_cannot_be_used_is_named(ledger: Ledger, row: str, said: str) -> None:
    assert said in wrong(ledger, f"Product,Price\n{row}\n")


def test_a_price_without_a_currency_is_refused(ledger: Ledger) -> None:
    text = "Product,Price\nNVIDIA L4,2000.00\n"
    assert "expected a currency: in the price, in a column, or for the whole list" in wrong(
        ledger, text, currency=""
    )
    assert taken(read(ledger, "Product,Price\nNVIDIA L4,€2000.00\n", currency="")) == [
        (L4, "2000.00 EUR")
    ]
    assert "expected a currency code" in wrong(
        ledger, "Product,Price,Currency\nNVIDIA L4,2000.00,XYZ\n"
    )


def test_a_list_without_a_date_is_refused(ledger: Ledger) -> None:
    text = "Product,Price\nNVIDIA L4,2000.00\n"
    with pytest.raises(RefusedError, match="says no date"):
        read(ledger, text, dated=None)


@pytest.mark.parametrize(
    ("cell", "day"),
    [("2026-03-04", date(2026, 3, 4)), ("4.3.2026", date(2026, 3, 4)),
     ("25/3/2026", date(2026, 3, 25)), ("3/25/2026", date(2026, 3, 25))],
)  # fmt: skip
def test_a_day_is_read_where_it_can_only_be_one(ledger: Ledger, cell: str, day: date) -> None:
    reading = read(ledger, f"Product,Price,Date\nNVIDIA L4,2000.00,{cell}\n", dated=None)
    assert reading.taken[0].draft.dated == day


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("3/4/2026", "a day that can only be one: 2026-03-04"),
        ("2027-01-01", "a day that is not in the future"),
        ("soon", "a day such as 2026-03-31"),
        ("31.2.2026", "a day such as 2026-03-31"),
    ],
)
def test_an_unclear_or_future_day_is_refused(ledger: Ledger, cell: str, said: str) -> None:
    text = f"Product,Price,Date\nNVIDIA L4,2000.00,{cell}\n"
    assert said in wrong(ledger, text, dated=None)


def test_two_prices_of_one_article_contradict_each_other(ledger: Ledger) -> None:
    text = "Product,Price\nNVIDIA L4,2000.00\nNVIDIA GeForce RTX 4090,1.00\nNVIDIA L4,2100.00\n"
    reading = read(ledger, text)
    assert taken(reading) == [(RTX_4090, "1.00 EUR")]
    assert [problem.where for problem in reading.problems] == ["row 2", "row 4"]
    assert "rows 2, 4 contradict each other" in reading.problems[0].expected


def test_amounts_in_two_spellings_are_refused_until_one_is_said(ledger: Ledger) -> None:
    text = "Product;Price\nNVIDIA L4;1.299,00\nNVIDIA GeForce RTX 4090;1,799.00\n"
    reading = read(ledger, text)
    assert (reading.taken, len(reading.problems)) == ((), 2)
    reading = read(ledger, text, locale="en_US")
    assert taken(reading) == [(RTX_4090, "1799.00 EUR")]


@pytest.mark.parametrize("cell", ["maybe", "soon", "1e9"])
def test_an_unknown_word_for_stock_is_refused(ledger: Ledger, cell: str) -> None:
    assert "a count, or whether it is in stock" in wrong(
        ledger, f"Product,Price,Stock\nNVIDIA L4,2000.00,{cell}\n"
    )


# --- files -------------------------------------------------------------------------------------


def workbook(*rows: list[Any]) -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_a_workbook_is_read_with_its_own_numbers_and_days(ledger: Ledger) -> None:
    content = workbook(
        ["Product", "Price", "Currency", "Date", "In stock"],
        ["NVIDIA L4", 2199.9, "EUR", datetime(2026, 10, 1), 7],  # noqa: DTZ001
    )
    reading = read(ledger, content, dated=None, currency="")
    (row,) = reading.taken
    assert (str(row.draft.price), row.draft.dated) == ("2199.90 EUR", date(2026, 10, 1))
    assert (row.draft.in_stock, row.draft.stock_count) == (True, 7)


def test_formulas_of_a_workbook_are_never_computed(ledger: Ledger) -> None:
    content = workbook(["Product", "Price"], ["NVIDIA L4", "=1+1"])
    reading = read(ledger, content)
    assert reading.taken == ()
    assert "expected a price" in str(reading.problems[0])


def packed(**parts: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (packed(xl__workbook=b"0" * 300_000_000), "unpack to more than a price list ever has"),
        (packed(a=b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aa">]>'), "defines entities"),
        (packed(a=b"<!--" + b" " * 9_999 + b"--><!DOCTYPE x [<!ENTITY a 'a'>]>"), "entities"),
        (packed(a='<!DOCTYPE x [<!ENTITY a "aa">]>'.encode("utf-16")), "defines entities"),
        (packed(a=b"<x/>"), "is no workbook that can be read"),
        (b"PK\x03\x04broken", "is no workbook"),
        (b"Product,Price\n\xff\xfe\xfa,1\n", "is no text in utf-8"),
        (b"Product,Price\n\x00,1\n", "it holds NUL"),
        (b'Product,Price\n"open,1\n', "no proper CSV"),
        (b"Product,Price\n" + b"x" * 3_000 + b",1\n", "a cell of more than 2,000 characters"),
        (b"," * 200, "more than 100 columns"),
    ],
    ids=range(11),
)
def test_a_hostile_file_is_refused_in_words(content: bytes, said: str) -> None:
    with pytest.raises(SheetError, match=said):
        read_sheet(content, "list")


def test_a_workbook_that_claims_a_million_rows_is_counted(ledger: Ledger) -> None:
    content = workbook(["Product", "Price"], ["NVIDIA L4", 2000])
    inflated = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(inflated, "w") as target,
    ):
        for part in source.infolist():
            data = source.read(part).replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"')
            target.writestr(part, data)
    assert taken(read(ledger, inflated.getvalue())) == [(L4, "2000.00 EUR")]


def test_another_encoding_is_read_when_it_is_named() -> None:
    content = "Benämning;Pris\nNVIDIA L4;1\n".encode("cp1252")
    assert read_sheet(content, "list", encoding="cp1252").rows[0] == ("Benämning", "Pris")
    with pytest.raises(SheetError, match="is no text in klingon"):
        read_sheet(content, "list", encoding="klingon")
