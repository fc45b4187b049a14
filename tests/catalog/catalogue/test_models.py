"""One model with all that is said of it, several side by side, and what they cost over time."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from catalog.commands.catalogue import add_own_model, add_prices, correct_figures
from catalog.errors import NotFoundError, RefusedError
from catalog.models.catalogue import OwnFigureDraft, OwnModelDraft, OwnPriceDraft, PriceUnit
from catalog.models.catalogue_fields import ModelKind
from catalog.queries.catalogue.comparison import compare
from catalog.queries.catalogue.prices import price_rows
from catalog.queries.catalogue.rates import Rates
from catalog.queries.catalogue.sheet import Standing, model
from money import Amount
from planning.prices.history import histories
from planning.prices.points import PriceKind

if TYPE_CHECKING:
    from catalog.queries.catalogue.comparison import Comparison
    from catalog.store.ledger import Ledger

RTX_4090 = "gpu/nvidia-geforce-rtx-4090"
L4 = "gpu/nvidia-l4"
H100 = "gpu/nvidia-h100-sxm5-80gb"
EPYC = "cpu/amd-epyc-9654"
DAY = date(2026, 11, 20)


def test_every_figure_says_who_says_so_and_who_says_otherwise(ledger: Ledger) -> None:
    sheet = ledger.ask(model, L4)
    assert (sheet.name, sheet.kind, sheet.released) == ("NVIDIA L4", ModelKind.GPU, "2023-03-21")
    tdp = sheet.figure("tdp_w")
    assert tdp is not None
    assert (tdp.value, tdp.standing) == (Decimal(72), Standing.CONFLICTING)
    assert tdp.why == "the maker’s own figure"
    assert [(said.value, said.source.title, said.chosen) for said in tdp.evidence] == [
        ("72", "Makers’ data sheets", True),
        ("75", "A shop’s prices", False),
    ]
    memory = sheet.figure("vram_gb")
    assert memory is not None
    assert memory.standing is Standing.AGREED
    bandwidth = sheet.figure("bandwidth_gb_s")
    assert bandwidth is not None
    assert (bandwidth.standing, bandwidth.source) == (Standing.SINGLE, "Makers’ data sheets")
    assert bandwidth.evidence[0].source.url == "https://example.org/sheets"
    assert sheet.figure("fp64_tflops") is None


def test_an_own_figure_leaves_what_was_said_before_in_sight(ledger: Ledger) -> None:
    own = OwnFigureDraft(
        model_key=L4, field="tdp_w", value="68.5", source="our own meter", dated=DAY, note="idle"
    )
    ledger.do(correct_figures, drafts=[own])
    tdp = ledger.ask(model, L4).figure("tdp_w")
    assert tdp is not None
    assert (tdp.value, tdp.standing, tdp.source) == (
        Decimal("68.5"),
        Standing.OWN,
        "our own meter",
    )
    assert tdp.why == "your own figure of 2026-11-20: our own meter"
    assert [said.value for said in tdp.evidence] == ["72", "75"]


def test_the_life_of_a_model_is_in_order(ledger: Ledger) -> None:
    assert [(each.event, each.dated) for each in ledger.ask(model, RTX_4090).life] == [
        ("announced", "2022-09-20"),
        ("last_order", "2024-10-01"),
    ]


def test_a_model_that_nobody_knows_is_not_found(ledger: Ledger) -> None:
    with pytest.raises(NotFoundError, match="no model “gpu/none”"):
        ledger.ask(model, "gpu/none")


def test_an_own_model_has_a_sheet_too(ledger: Ledger) -> None:
    draft = OwnModelDraft(
        key="system/acme-box", kind=ModelKind.SYSTEM, name="Box", notes="built by us"
    )
    own = OwnFigureDraft(
        model_key=draft.key, field="rack_units", value="2", source="ruler", dated=DAY
    )
    ledger.do(add_own_model, draft=draft, figures=[own])
    sheet = ledger.ask(model, draft.key)
    assert (sheet.own_id, sheet.notes, sheet.values) == (
        1,
        "built by us",
        {"rack_units": Decimal(2)},
    )
    assert sheet.figures[0].evidence == ()


def metric(comparison: Comparison, name: str) -> tuple[list[str], tuple[int, ...]]:
    row = next(row for row in comparison.metrics if row.metric.name == name)
    return [str(value) for value in row.values], row.best


def test_models_are_compared_with_their_differences_and_what_a_unit_costs(ledger: Ledger) -> None:
    comparison = ledger.ask(compare, [RTX_4090, L4, H100])
    differing = {row.field.name for row in comparison.differences}
    assert {"vram_gb", "bandwidth_gb_s", "fp32_tflops", "tdp_w", "memory_type"} <= differing
    values, best = metric(comparison, "gflops_per_w")
    # 82.6 ÷ 450, 30.3 ÷ 72 and 66.9 ÷ 700 TFLOPS per W.
    assert values == ["183.5556", "420.8333", "95.5714"]
    assert best == (1,)
    # Prices in two currencies have no cheapest.
    values, best = metric(comparison, "price_per_gb")
    assert values[1:] == ["100.00 EUR", "None"]
    assert best == ()
    converted = ledger.ask(compare, [RTX_4090, L4], rates=Rates("EUR", date(2025, 6, 2)))
    values, best = metric(converted, "price_per_gb")
    assert values[0].endswith(" EUR")
    assert best == (0,)


def test_what_models_agree_in_is_not_marked(ledger: Ledger) -> None:
    comparison = ledger.ask(compare, [RTX_4090, L4])
    memory = next(row for row in comparison.figures if row.field.name == "vram_gb")
    assert (memory.values, memory.differs) == ((Decimal(24), Decimal(24)), False)


@pytest.mark.parametrize("keys", [[], [L4], [L4, L4], [f"gpu/{n}" for n in range(7)]])
def test_two_to_six_models_are_compared(ledger: Ledger, keys: list[str]) -> None:
    with pytest.raises(RefusedError, match="Two to 6 different models"):
        ledger.ask(compare, keys)


def test_prices_of_different_kinds_are_different_histories(ledger: Ledger) -> None:
    own = OwnPriceDraft(
        model_key=RTX_4090,
        dated=date(2026, 11, 20),
        price=Amount(Decimal("1700.00"), "EUR"),
        price_kind=PriceKind.QUOTED,
        vendor="dealer",
    )
    ledger.do(add_prices, drafts=[own])
    rows = ledger.ask(price_rows, RTX_4090)
    assert [(row.point.kind, str(row.point.amount), row.own_id) for row in rows] == [
        ("quoted", "1700.00 EUR", 1),
        ("used", "1350.00 USD", None),
        ("retail", "1899.99 USD", None),
        ("retail", "1749.00 USD", None),
        ("launch", "1599 USD", None),
    ]
    assert rows[1].point.source == "A shop’s prices"
    series = histories(row.point for row in rows)
    assert [(each.series.kind, len(each.days)) for each in series] == [
        ("retail", 2),
        ("launch", 1),
        ("quoted", 1),
        ("used", 1),
    ]


def test_prices_convert_by_the_rate_of_their_own_day(ledger: Ledger) -> None:
    rows = ledger.ask(price_rows, RTX_4090, rates=Rates("EUR", date(2025, 6, 2)))
    days = [row.converted.on for row in rows if row.converted is not None]
    assert days == [row.point.on for row in rows]


def test_a_price_finer_than_a_cent_is_kept_exactly(ledger: Ledger) -> None:
    hourly = OwnPriceDraft(
        model_key=H100,
        dated=DAY,
        price=Amount(Decimal("1.85"), "USD"),
        exact="1.8463",
        price_kind=PriceKind.RENTAL,
        unit=PriceUnit.GPU_HOUR,
    )
    ledger.do(add_prices, drafts=[hourly])
    assert str(ledger.ask(price_rows, H100)[0].point.amount) == "1.8463 USD"
    # It does not stand for what the model costs.
    assert ledger.ask(model, H100).price is None


def test_nothing_is_not_a_price() -> None:
    with pytest.raises(ValueError, match="a price is more than zero"):
        OwnPriceDraft(
            model_key=L4, dated=DAY, price=Amount.zero("EUR"), price_kind=PriceKind.QUOTED
        )


def test_a_processor_has_metrics_of_its_own(ledger: Ledger) -> None:
    sheet = ledger.ask(model, EPYC)
    assert {row.metric.name: row.value for row in sheet.metrics} == {"w_per_core": Decimal("3.75")}
