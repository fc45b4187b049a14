"""The one table of what can be known of a model, and the values that its fields accept."""

from __future__ import annotations

import pytest

from catalog.models.catalogue_fields import (
    FIELD_BY_NAME,
    FIELDS,
    FieldValueError,
    ModelKind,
    checked,
    fields_of,
)


def test_every_field_has_its_own_name_and_a_kind() -> None:
    assert len(FIELD_BY_NAME) == len(FIELDS)
    assert all(field.kinds and field.label for field in FIELDS)
    assert all(fields_of(kind) for kind in ModelKind)


def test_a_field_heads_its_column_with_its_unit() -> None:
    assert FIELD_BY_NAME["tdp_w"].heading == "TDP (W)"
    assert FIELD_BY_NAME["socket"].heading == "Socket"


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [("vram_gb", " 24 ", "24"), ("tdp_w", "70.50", "70.50"), ("ecc", "yes", "yes")],
)
def test_a_value_is_kept_as_it_was_written(name: str, text: str, kept: str) -> None:
    assert checked(FIELD_BY_NAME[name], text) == kept


@pytest.mark.parametrize(
    ("name", "text", "accepted"),
    [
        ("vram_gb", "24G", "a number in GB, written without a unit"),
        ("vram_gb", "24576", "a number in GB from 0 to 20000"),
        ("bandwidth_gb_s", "1e3", "a number in GB/s, written without a unit"),
        ("tdp_w", "-5", "a number in W, written without a unit"),
        ("cores", "7.5", "a whole number"),
        ("ecc", "maybe", "yes or no"),
        ("socket", "AM5\nSP5", "one line of at most 400 characters"),
        ("threads", "9" * 400, "a number, written without a unit"),
    ],
)
def test_what_no_field_can_have_is_refused_in_words(name: str, text: str, accepted: str) -> None:
    with pytest.raises(FieldValueError) as refused:
        checked(FIELD_BY_NAME[name], text)
    assert str(refused.value) == accepted
