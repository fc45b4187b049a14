"""Figures of the bundled tables in a decision: found with their source, or refused by name."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from catalog.decision_tables import filled
from catalog.energy import grid_factor, tariff, tariffs
from catalog.errors import LedgerError
from installer.carry import energy
from money import Amount
from planning.decisions import compare
from tests.planning.decisions import calculator

if TYPE_CHECKING:
    from pathlib import Path


def test_a_tariff_has_its_period_and_source() -> None:
    found = tariff("Sweden", "2024-S2")
    assert found.per_kwh.currency == "EUR"
    assert "Sweden 2024-S2" in found.source
    assert tariff("US-TX", "2024").per_kwh.currency == "USD"


@pytest.mark.parametrize(
    ("place", "period", "word"),
    [("Sweden", "2031-S1", "2024-S2"), ("Atlantis", "2024", "Atlantis"), ("US-TX", "", "2024")],
)
def test_an_unknown_period_is_not_taken_from_another(place: str, period: str, word: str) -> None:
    with pytest.raises(LedgerError) as caught:
        tariff(place, period)
    assert word in f"{caught.value} {caught.value.advice}"


def test_a_grid_factor_is_dated() -> None:
    newest = grid_factor("SWE")
    assert newest.value is not None
    assert 0 < newest.value < Decimal("0.1")
    assert newest.year in {2021, 2022, 2023}
    with pytest.raises(LedgerError, match="2031"):
        grid_factor("SWE", 2031)
    with pytest.raises(LedgerError, match="ATL"):
        grid_factor("ATL")


def test_a_document_is_filled_and_says_from_where() -> None:
    document = calculator(
        energy={"power_w": 5600, "place": "US-TX", "period": "2024"},
        carbon={"country": "USA"},
        cloud={"offer": "google-cloud-a3-highgpu-8g", "region": "us-central1"},
    )
    found = compare(filled(document))
    electricity = next(line for line in found.ownership.lines if line.label == "Electricity")
    assert "US-TX 2024" in str(electricity.reason)
    assert found.footprint is not None
    assert "CodeCarbon" in found.footprint.operational_kg.source
    names = {option.name for option in found.options}
    assert {"cloud on-demand", "cloud spot", "cloud reserved-3-years"} <= names
    assert found.decision.offer is not None
    assert found.decision.offer.gpus == 8
    assert found.decision.offer.on is not None


def test_a_document_with_its_own_figures_is_left_alone() -> None:
    assert filled(calculator()) == calculator()


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"currency": "SEK", "energy": {"place": "Sweden", "period": "2024-S2"}}, "SEK"),
        ({"cloud": {"offer": "nobody-1"}}, "nobody-1"),
        ({"cloud": {"offer": "google-cloud-a3-highgpu-8g", "region": "moon"}}, "moon"),
        ({"carbon": {"country": "SWE", "year": "soon"}}, "year"),
    ],
)
def test_what_the_tables_do_not_have_is_refused(changes: dict[str, object], word: str) -> None:
    with pytest.raises(LedgerError, match=word):
        filled(calculator(**changes))


@pytest.mark.shared_data
def test_the_tables_are_as_the_script_writes_them(shared_data: Path) -> None:
    rows = energy.tariffs(shared_data / "market")
    assert sum(len(of) for of in tariffs().values()) == len(rows)
    some = rows[len(rows) // 2]
    assert tariff(some["place"], some["period"]).per_kwh == Amount(
        Decimal(some["per_kwh"]), some["currency"]
    )
    assert len(energy.carbon(shared_data / "market")) > 200
