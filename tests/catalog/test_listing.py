"""The list of assets: order, totals and facets agree with the queries they stand for."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from catalog.commands.machines import register_machines
from catalog.commands.placing import add_asset_at, edit_assets_at
from catalog.commands.this_machine import register_this_machine
from catalog.models import AssetDraft, AssetKind, AssetStatus
from catalog.queries.asset import asset_detail
from catalog.queries.filters import AssetFilter
from catalog.queries.history import history
from catalog.queries.history_records import records_of_asset
from catalog.queries.inventory import Sort, SortKey, facets, inventory, totals
from catalog.queries.listing import list_facts, ordered_ids, site_names
from catalog.queries.settings import ledger_settings
from money import Amount
from tests.catalog.machines import machine

if TYPE_CHECKING:
    from catalog.store.ledger import Ledger

FILTERS = (
    AssetFilter(),
    AssetFilter(text="node"),
    AssetFilter(kinds=(AssetKind.SERVER,)),
    AssetFilter(statuses=(AssetStatus.IN_STOCK,), text="lund"),
    AssetFilter(site_ids=(None,)),
    AssetFilter(gpu_memory_at_least_bytes=24 * 10**9),
    AssetFilter(kinds=(AssetKind.SERVER,), gpu_memory_at_least_bytes=10**9),
)


@pytest.fixture
def fleet(ledger: Ledger) -> Ledger:
    for number, (kind, status, site, cost) in enumerate(
        (
            (AssetKind.SERVER, AssetStatus.DEPLOYED, "Lund", "100.00 EUR"),
            (AssetKind.SERVER, AssetStatus.IN_STOCK, "Lund", "20.50 EUR"),
            (AssetKind.WORKSTATION, AssetStatus.DEPLOYED, "Malmö", "7.00 USD"),
            (AssetKind.NETWORK, AssetStatus.RETIRED, "", None),
        )
    ):
        amount = None if cost is None else Amount(Decimal(cost.split()[0]), cost.split()[1])
        draft = AssetDraft(
            tag=f"A-{number}", name=f"node {number}", kind=kind, status=status, cost=amount
        )
        ledger.do(add_asset_at, draft=draft, site=site)
    proposals = [machine("gpu-1", gpu_gb=48), machine("gpu-2", gpu_gb=16)]
    ledger.do(register_machines, proposals=proposals)
    return ledger


@pytest.mark.parametrize("wanted", FILTERS)
def test_the_one_look_counts_as_the_single_questions_do(fleet: Ledger, wanted: AssetFilter) -> None:
    found = fleet.ask(list_facts, wanted)
    assert found.totals == fleet.ask(totals, wanted)
    asked = fleet.ask(facets, wanted)
    for name in ("kinds", "statuses", "sites"):
        assert set(getattr(found.facets, name)) == set(getattr(asked, name))
    assert found.all_count == 6


def test_gpu_memory_is_counted_at_least_and_without_its_own_filter(fleet: Ledger) -> None:
    found = fleet.ask(list_facts, AssetFilter(gpu_memory_at_least_bytes=40 * 10**9))
    assert [(each.value // 10**9, each.count) for each in found.gpu_memory] == [
        (8, 2), (16, 2), (24, 1), (40, 1),
    ]  # fmt: skip


@pytest.mark.parametrize("key", list(SortKey))
@pytest.mark.parametrize("descending", [False, True])
def test_the_order_of_numbers_is_the_order_of_rows(
    fleet: Ledger, key: SortKey, descending: bool
) -> None:
    sort = Sort(key, descending)
    rows = fleet.ask(inventory, AssetFilter(), sort)
    assert fleet.ask(ordered_ids, AssetFilter(), sort) == [row.id for row in rows]


def test_a_site_is_added_once_and_one_undo_takes_asset_and_site_back(fleet: Ledger) -> None:
    assert fleet.ask(site_names) == ["Lund", "Malmö"]
    fleet.do(edit_assets_at, asset_ids=[1, 2], changes={"owner": "Anna"}, site="Kiruna")
    assert fleet.ask(asset_detail, 2).site == "Kiruna"
    fleet.undo()
    assert fleet.ask(site_names) == ["Lund", "Malmö"]
    detail = fleet.ask(asset_detail, 2)
    assert (detail.site, detail.owner) == ("Lund", "")


def test_this_machine_is_remembered_in_the_same_step(ledger: Ledger) -> None:
    number = ledger.do(register_this_machine, proposal=machine("here")).result
    assert ledger.ask(ledger_settings).this_machine == number
    assert ledger.undo_title() == "Add “here” as probed"
    ledger.undo()
    assert ledger.ask(ledger_settings).this_machine is None


def test_the_history_of_an_amount_names_its_currency(fleet: Ledger) -> None:
    changes = {"cost": Amount(Decimal("99.00"), "EUR")}
    fleet.do(edit_assets_at, asset_ids=[1], changes=changes)
    newest = fleet.ask(history, fleet.ask(records_of_asset, 1))[0]
    assert [(each.field, each.before, each.after) for each in newest.fields] == [
        ("cost_currency", "EUR", "EUR"),
        ("cost_minor", 10000, 9900),
    ]


def test_what_is_retired_is_not_in_use(fleet: Ledger) -> None:
    def tags(wanted: AssetFilter) -> set[str]:
        return {row.tag for row in fleet.ask(inventory, wanted)}

    retired = AssetFilter(statuses=(AssetStatus.RETIRED,))
    assert tags(retired) == {"A-3"}
    assert tags(retired.in_use) == set()
    assert tags(retired.in_use.in_use) == set()
    assert tags(AssetFilter().in_use) == tags(AssetFilter()) - {"A-3"}
    both = AssetFilter(statuses=(AssetStatus.RETIRED, AssetStatus.IN_STOCK))
    assert tags(both.in_use) == {"A-1"}
