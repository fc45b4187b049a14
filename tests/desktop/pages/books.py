"""A small ledger for the pages about money: two books, one asset without, one without a cost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from catalog.commands.assets import add_assets
from catalog.commands.books import set_books
from catalog.commands.settings import change_settings
from catalog.commands.sites import site_named
from catalog.models import AssetDraft, AssetKind, BookDraft, SettingName
from catalog.store.ledger import Ledger
from money import Amount
from planning.depreciation import Method

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.store.writing import Writing

TODAY = date(2026, 11, 21)


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR")


def asset(tag: str, name: str, kind: AssetKind, **more: Any) -> AssetDraft:
    return AssetDraft(tag=tag, name=name, kind=kind, **more)


def stock(path: Path) -> Ledger:
    """Make the ledger: node-1 straight line over 5 years, ws-1 declining, node-2 without a book."""
    ledger = Ledger.create(path, actor="anna")
    ledger.do(
        change_settings,
        values={SettingName.ORGANISATION: "Example AB", SettingName.CURRENCY: "EUR"},
    )

    def fill(writing: Writing) -> range:
        lund = site_named(writing, "Lund")
        return add_assets(
            writing,
            drafts=[
                asset("A-1", "node-1", AssetKind.SERVER, site_id=lund, cost=eur("12000.00"),
                      in_service_on=date(2025, 1, 1)),
                asset("A-2", "ws-1", AssetKind.WORKSTATION, cost=eur("4000.00"),
                      in_service_on=date(2026, 7, 1)),
                asset("A-3", "node-2", AssetKind.SERVER, site_id=lund, cost=eur("6000.00"),
                      in_service_on=date(2026, 1, 1)),
                asset("A-4", "old-1", AssetKind.SERVER),
            ],
        )  # fmt: skip

    first, second, *_ = ledger.do(fill).result
    ledger.do(
        set_books,
        drafts=[
            BookDraft(asset_id=first, in_service_on=date(2025, 1, 1), life_months=60,
                      cost=eur("12000.00"), salvage=eur("0.00")),
            BookDraft(asset_id=second, in_service_on=date(2026, 7, 1), life_months=48,
                      cost=eur("4000.00"), salvage=eur("400.00"), switch=True,
                      method=Method.DECLINING_BALANCE),
        ],
    )  # fmt: skip
    return ledger
