"""Columns of lists with headings of their own: guessed, chosen by hand, and what words mean."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from catalog.importing.asset_columns import (
    FIELDS,
    AssetTable,
    chosen,
    field_of,
    guessed,
    open_list,
    under,
)
from catalog.importing.asset_lists import read_assets
from catalog.importing.sheets import SheetError
from catalog.models import AssetKind
from money import Amount

OWN = """Unsere Liste;;;;
Assetnr;Rechner heißt;Typ;Preis SEK;Gekauft am
IT-1;ws-anna;GPU-Server;"21.870,00";02.09.2022
IT-2;ws-bo;Laptop;900,50;soon
"""


def table(text: str = OWN) -> AssetTable:
    return open_list(text.encode(), "own.csv")


def test_headings_are_found_below_a_title_and_what_is_unknown_is_left_out() -> None:
    columns = guessed(table())
    assert columns.header == 1
    assert columns.fields == (None, None, "kind", "cost", None)
    assert not columns.is_enough
    assert table().headings(1)[0] == "Assetnr"
    assert table().samples(1, 0) == ("IT-1", "IT-2")


def test_chosen_columns_read_the_rows_and_the_heading_names_the_currency() -> None:
    columns = guessed(table()).with_field(0, "tag").with_field(1, "name")
    columns = columns.with_field(4, "purchased_on").with_word("kind", "GPU-Server", "server")
    found = read_assets(table(), columns, currency="EUR")
    (one,) = found.assets
    assert (one.draft.tag, one.draft.name, one.draft.kind) == ("IT-1", "ws-anna", AssetKind.SERVER)
    assert one.draft.cost == Amount(Decimal("21870.00"), "SEK")
    assert one.draft.purchased_on == date(2022, 9, 2)
    (wrong,) = found.refused
    assert (wrong.row, wrong.tag, wrong.name) == (4, "IT-2", "ws-bo")
    assert [problem.value for problem in wrong.problems] == ["soon"]


def test_words_that_are_no_kind_are_counted_until_they_have_a_meaning() -> None:
    text = "Tag,Name,Kind\n1,a,Blade\n2,b,Blade\n3,c,Server\n"
    columns = guessed(table(text))
    before = read_assets(table(text), columns)
    assert [(each.field, each.word, each.rows) for each in before.unknown_words] == [
        ("kind", "Blade", 2)
    ]
    after = read_assets(table(text), columns.with_word("kind", "blade", "server"))
    assert after.unknown_words == ()
    assert {each.draft.kind for each in after.assets} == {AssetKind.SERVER}
    assert columns.with_word("kind", "x", "server").with_word("kind", "X", "").words["kind"] == {}


def test_a_field_belongs_to_one_column() -> None:
    columns = guessed(table("Tag,Name,Number\n1,a,7\n")).with_field(2, "tag")
    assert columns.fields == (None, "name", "tag")


def test_a_list_without_headings_has_its_first_row_read_too() -> None:
    plain = table("X1,first\nX2,second\n")
    columns = under(plain, None).with_field(0, "tag").with_field(1, "name")
    assert [each.draft.tag for each in read_assets(plain, columns).assets] == ["X1", "X2"]


def test_columns_can_be_named_by_field() -> None:
    columns = chosen(table(), {"tag": "ASSETNR", "purchased_on": "Gekauft am"})
    assert columns.header == 1
    assert columns.fields == ("tag", None, "kind", "cost", "purchased_on")


@pytest.mark.parametrize(
    ("headings", "said"),
    [({"tag": "Nothing"}, "no row of headings with “Nothing”"), ({"colour": "Typ"}, "no field")],
)
def test_columns_that_are_not_there_are_refused(headings: dict[str, str], said: str) -> None:
    with pytest.raises(SheetError, match=said):
        chosen(table(), headings)


def test_a_heading_may_name_its_currency_but_no_other_unit() -> None:
    assert field_of("Purchase price (SEK)") == "cost"
    assert field_of("Warranty (years)") is None
    assert all(field_of(name) == name for name in FIELDS)


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(SheetError, match="no rows with headings"):
        open_list(b"\n;;\n", "empty.csv")


def test_a_title_without_cells_above_the_headings_hides_no_columns() -> None:
    found = table("Our machines\n\nTag;Name\n1;a\n")
    assert guessed(found).fields == ("tag", "name")
