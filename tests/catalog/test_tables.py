"""The tables that the inventory is read from, and the classes that are mapped over them."""

from __future__ import annotations

import pytest

from catalog.models import ASSET, SITE, SPEC, Asset, Record, Site, Spec
from catalog.store.writing import table_of


@pytest.mark.parametrize(("record", "table"), [(Asset, ASSET), (Site, SITE), (Spec, SPEC)])
def test_a_class_has_every_column_of_its_table(record: type[Record], table: object) -> None:
    assert table_of(record) is table
    columns = table_of(record).columns
    assert list(record.model_fields) == [column.name for column in columns]
    for column in columns:
        may_be_unknown = column.nullable or column.primary_key
        assert (record.model_fields[column.name].default is None) == may_be_unknown
