"""Models are found by criteria, counted by facets, sorted and priced; own figures stand above."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.catalogue import (
    add_own_model,
    add_price_list,
    add_prices,
    correct_figures,
    edit_own_model,
    remove_figures,
    remove_own_model,
)
from catalog.errors import NotFoundError, RefusedError
from catalog.models import Asset, AssetDraft, AssetKind
from catalog.models.catalogue import OwnFigureDraft, OwnModelDraft, OwnPriceDraft, PriceListDraft
from catalog.models.catalogue_fields import ModelKind
from catalog.queries.catalogue.model_filter import ModelFilter, OneOf, Span
from catalog.queries.catalogue.rates import Rates
from catalog.queries.catalogue.search import ModelSort, count, model_facts, search
from money import Amount
from planning.prices.points import PriceKind

if TYPE_CHECKING:
    from catalog.store.ledger import Ledger

RTX_4090 = "gpu/nvidia-geforce-rtx-4090"
L4 = "gpu/nvidia-l4"
H100 = "gpu/nvidia-h100-sxm5-80gb"
MI210 = "gpu/amd-instinct-mi210"
DAY = date(2026, 11, 20)


def found(ledger: Ledger, sort: ModelSort | None = None, **criteria: Any) -> list[str]:
    rows = ledger.ask(search, ModelFilter(**criteria), sort or ModelSort())
    assert len(rows) == ledger.ask(count, ModelFilter(**criteria))
    return [row.name for row in rows]


def figure(field: str, value: str, key: str = L4) -> OwnFigureDraft:
    return OwnFigureDraft(
        model_key=key, field=field, value=value, source="our own meter", dated=DAY
    )


def price(amount: str, key: str = L4, currency: str = "EUR", **more: Any) -> OwnPriceDraft:
    values = {"price_kind": PriceKind.QUOTED, "dated": DAY, "vendor": "dealer", **more}
    return OwnPriceDraft(model_key=key, price=Amount(Decimal(amount), currency), **values)


OWN = OwnModelDraft(
    key="gpu/acme-one", kind=ModelKind.GPU, name="Acme One", manufacturer="Acme", released="2026"
)


def test_criteria_hold_together(ledger: Ledger) -> None:
    names = found(
        ledger,
        spans=(Span("vram_gb", least=Decimal(48)), Span("tdp_w", most=Decimal(300))),
        kinds=(ModelKind.GPU,),
    )
    assert names == ["AMD Instinct MI210"]


@pytest.mark.parametrize("text", ["rtx4090", "RTX 4090", "geforce nvidia", "PG136", "rtx-4090"])
def test_a_model_is_found_by_any_of_its_names(ledger: Ledger, text: str) -> None:
    assert found(ledger, text=text) == ["NVIDIA GeForce RTX 4090"]


@pytest.mark.parametrize("text", ["%", "_", "'; DROP TABLE model; --", "\\"])
def test_what_a_search_box_holds_is_text(ledger: Ledger, text: str) -> None:
    assert found(ledger, text=text) == []


def test_released_after_a_year_and_within_one(ledger: Ledger) -> None:
    assert found(ledger, released_from="2023") == ["NVIDIA L4"]
    assert found(ledger, released_to="2022", kinds=(ModelKind.CPU,)) == ["AMD EPYC 9654"]
    assert found(ledger, released_from="2022-11", released_to="2022-11") == ["AMD EPYC 9654"]


def test_a_price_compares_in_its_own_currency_unless_a_rate_is_given(ledger: Ledger) -> None:
    limit = Amount(Decimal(5000), "EUR")
    assert found(ledger, price_at_most=limit) == ["NVIDIA L4"]
    rates = Rates("EUR", date(2025, 6, 2))
    rows = ledger.ask(search, ModelFilter(price_at_most=limit), ModelSort("price"), rates=rates)
    assert [row.name for row in rows] == ["NVIDIA GeForce RTX 4090", "NVIDIA L4"]
    shown = rows[0].price
    assert shown is not None
    assert (str(shown.amount), shown.dated, shown.kind) == ("1899.99 USD", "2025-05-01", "retail")
    assert shown.converted is not None
    assert shown.converted.rate_on == date(2025, 6, 2)
    assert shown.compared.currency == "EUR"


def test_the_bound_of_a_price_is_within(ledger: Ledger) -> None:
    assert found(ledger, price_at_most=Amount(Decimal("1899.99"), "USD")) == [
        "NVIDIA GeForce RTX 4090"
    ]
    assert found(ledger, price_at_most=Amount(Decimal("1899.98"), "USD")) == []
    assert found(ledger, price_at_least=Amount(Decimal("2400.01"), "EUR")) == []


def test_unknown_values_come_last_either_way(ledger: Ledger) -> None:
    for descending in (False, True):
        names = found(ledger, ModelSort("vram_gb", descending))
        assert names[-1] == "AMD EPYC 9654"
    assert found(ledger, ModelSort("bandwidth_gb_s", descending=True))[0] == "NVIDIA H100 SXM5 80GB"
    # GFLOPS per W: L4 421, RTX 4090 184, H100 96, MI210 75.
    assert found(ledger, ModelSort("gflops_per_w", descending=True))[:2] == [
        "NVIDIA L4",
        "NVIDIA GeForce RTX 4090",
    ]


def test_pages_follow_each_other(ledger: Ledger) -> None:
    pages = [
        [row.key for row in ledger.ask(search, offset=offset, limit=2)] for offset in (0, 2, 4, 6)
    ]
    assert [len(page) for page in pages] == [2, 2, 1, 0]
    assert len({key for page in pages for key in page}) == 5


def test_facets_are_counted_as_if_they_did_not_restrict_themselves(ledger: Ledger) -> None:
    wanted = ModelFilter(
        kinds=(ModelKind.GPU,),
        manufacturers=("NVIDIA",),
        one_of=(OneOf("memory_type", ("HBM3",)),),
    )
    facts = ledger.ask(model_facts, wanted, words=("memory_type",), spans=("vram_gb",))
    assert (facts.count, facts.all_count) == (1, 5)
    assert {facet.value: facet.count for facet in facts.kinds} == {"gpu": 1}
    assert {facet.value: facet.count for facet in facts.manufacturers} == {"NVIDIA": 1}
    words = {facet.value: facet.count for facet in facts.words["memory_type"]}
    assert words == {"GDDR6": 1, "GDDR6X": 1, "HBM3": 1}
    assert facts.spans["vram_gb"] == (Decimal(80), Decimal(80))


def test_an_own_figure_stands_above_the_packs_in_every_question(ledger: Ledger) -> None:
    ledger.do(correct_figures, drafts=[figure("tdp_w", "68.5"), figure("released", "2023-04")])
    rows = ledger.ask(search, ModelFilter(text="L4"), fields=("tdp_w",))
    assert rows[0].figures == {"tdp_w": Decimal("68.5")}
    assert rows[0].released == "2023-04"
    assert found(ledger, spans=(Span("tdp_w", most=Decimal(70)),)) == ["NVIDIA L4"]
    assert found(ledger, own_or_corrected=True) == ["NVIDIA L4"]
    assert ledger.undo_title() == "Correct TDP, released of “NVIDIA L4”"
    ledger.undo()
    assert found(ledger, spans=(Span("tdp_w", most=Decimal(70)),)) == []


def test_a_correction_is_changed_and_taken_back(ledger: Ledger) -> None:
    ledger.do(correct_figures, drafts=[figure("tdp_w", "68")])
    assert ledger.do(correct_figures, drafts=[figure("tdp_w", "69")]).result == 1
    assert ledger.do(correct_figures, drafts=[figure("tdp_w", "69")]).entry is None
    assert found(ledger, spans=(Span("tdp_w", least=Decimal(69), most=Decimal(69)),)) == [
        "NVIDIA L4"
    ]
    ledger.do(remove_figures, figure_ids=[1])
    assert found(ledger, spans=(Span("tdp_w", most=Decimal(72)),)) == ["NVIDIA L4"]
    assert ledger.undo_title() == "Take back the correction of TDP of “NVIDIA L4”"


def test_a_figure_that_cannot_be_one_is_refused(ledger: Ledger) -> None:
    with pytest.raises(ValueError, match="“24G” is not accepted: a number in GB"):
        figure("vram_gb", "24G")
    with pytest.raises(ValueError, match="have no field “socket”"):
        figure("socket", "SP5")
    with pytest.raises(NotFoundError, match="no model “gpu/none”"):
        ledger.do(correct_figures, drafts=[figure("tdp_w", "1", "gpu/none")])


def test_own_models_are_found_like_all_others(ledger: Ledger) -> None:
    ledger.do(add_own_model, draft=OWN, figures=[figure("vram_gb", "96", OWN.key)])
    assert found(ledger, spans=(Span("vram_gb", least=Decimal(81)),)) == ["Acme One"]
    assert found(ledger, text="acme") == ["Acme One"]
    assert found(ledger, own_or_corrected=True) == ["Acme One"]
    assert found(ledger, ModelSort("vram_gb", descending=True))[0] == "Acme One"
    facts = ledger.ask(model_facts)
    assert facts.count == facts.all_count == 6
    assert {facet.value: facet.count for facet in facts.manufacturers}["Acme"] == 1
    ledger.do(edit_own_model, model_id=1, changes={"name": "Acme 1"})
    assert found(ledger, text="acme") == ["Acme 1"]
    ledger.do(remove_own_model, model_id=1)
    assert found(ledger, text="acme") == []
    for _ in range(3):
        ledger.undo()
    assert ledger.ask(count) == 5


def test_a_key_of_a_pack_is_not_taken_again(ledger: Ledger) -> None:
    taken = OWN.model_copy(update={"key": L4})
    with pytest.raises(RefusedError, match="has “NVIDIA L4” as “gpu/nvidia-l4” already"):
        ledger.do(add_own_model, draft=taken)
    with pytest.raises(ValueError, match="the key of a cpu begins with cpu/"):
        OwnModelDraft(**{**OWN.model_dump(), "kind": ModelKind.CPU})


def test_the_newest_own_price_stands_for_a_model(ledger: Ledger) -> None:
    ledger.do(add_prices, drafts=[price("2100.50"), price("1999", dated=date(2026, 1, 1))])
    (row,) = ledger.ask(search, ModelFilter(text="L4"))
    assert row.price is not None
    assert (str(row.price.amount), row.price.dated, row.price.kind) == (
        "2100.5 EUR",
        "2026-11-20",
        "quoted",
    )
    assert found(ledger, price_at_most=Amount(Decimal("2100.50"), "EUR")) == ["NVIDIA L4"]
    assert found(ledger, price_at_most=Amount(Decimal("2100.49"), "EUR")) == []
    # A price of something used says nothing about a new one.
    used = price("10", currency="USD", key=RTX_4090, price_kind=PriceKind.USED, condition="used")
    ledger.do(add_prices, drafts=[used])
    assert found(ledger, price_at_most=Amount(Decimal(100), "USD")) == []


def test_what_a_vendor_has_in_stock_is_what_its_newest_list_says(ledger: Ledger) -> None:
    def stocked(dated: date, *keys: str) -> None:
        ledger.do(
            add_price_list,
            draft=PriceListDraft(vendor="dealer", dated=dated, file="list.csv"),
            prices=[price("2000", key, in_stock=True, dated=dated) for key in keys],
        )

    stocked(date(2026, 10, 1), L4, H100)
    stocked(date(2026, 11, 1), H100)
    assert found(ledger, in_stock=True) == ["NVIDIA H100 SXM5 80GB"]
    assert found(ledger, in_stock_at=("dealer",)) == ["NVIDIA H100 SXM5 80GB"]
    assert found(ledger, in_stock_at=("somebody else",)) == []
    assert ledger.undo_title() == "Import the price list of “dealer” (1 price)"
    ledger.undo()
    assert found(ledger, in_stock=True) == ["NVIDIA H100 SXM5 80GB", "NVIDIA L4"]


def test_owned_models_are_told_by_the_assets(ledger: Ledger) -> None:
    def add(writing: Any) -> None:
        for number, model in enumerate(["GeForce RTX 4090", "GeForce RTX 4090", "Something else"]):
            draft = AssetDraft(
                tag=f"A-{number}",
                name=model,
                kind=AssetKind.ACCELERATOR,
                manufacturer="NVIDIA",
                model=model,
            )
            writing.insert(Asset, draft)
        writing.title = "Add"

    ledger.do(add)
    rows = ledger.ask(search, ModelFilter(owned=True), count_owned=True)
    assert [(row.key, row.owned) for row in rows] == [(RTX_4090, 2)]
    assert ledger.ask(count, ModelFilter(owned=False)) == 4
