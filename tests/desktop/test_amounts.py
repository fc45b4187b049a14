"""Amounts as the window writes them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from desktop.amounts import range_text
from desktop.budget_words import measured_text
from desktop.words import grouped
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Iterator


LOW, HIGH = Amount(Decimal(999), "USD"), Amount(Decimal(2449), "USD")


@pytest.fixture(autouse=True)
def _own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en_US", "USD 999.00–2,449.00"), ("sv_SE", "999,00–2 449,00 USD")],
)
def test_a_range_names_its_currency_once(locale: str, text: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert range_text(LOW, HIGH).replace("\u00a0", " ") == text
    assert range_text(LOW, LOW).count("USD") == 1


def test_a_measured_price_an_hour_is_written_like_every_amount() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert measured_text(Decimal("0.6349"), "USD") == "USD\u00a00.6349"
    assert measured_text(Decimal("15"), "USD") == "USD\u00a015.00"
    assert measured_text(Decimal("51.9"), "%") == "51.9\u00a0%"
    assert measured_text(Decimal("1E+2"), "h") == "100\u00a0h"


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 assets"), (999, "999 assets"), (100_000, "100,000 assets")]
)
def test_counts_have_separators(number: int, text: str) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert grouped(f"{number} assets", number) == text
