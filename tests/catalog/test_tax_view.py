"""The fleet's purchases and disposals as tax pools: what takes part, what is left out, merged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from catalog.commands.assets import add_assets
from catalog.commands.books import set_books
from catalog.commands.posting import dispose
from catalog.commands.settings import change_settings, elect_for_tax
from catalog.errors import RefusedError
from catalog.models import AssetDraft, AssetKind, BookDraft, SettingName
from catalog.queries.settings import ledger_settings
from catalog.queries.tax import macrs_tax_books, tax_view
from catalog.store.ledger import Ledger
from money import Amount
from planning.depreciation.endings import ByQuantity, Disposal
from planning.tax.fleet import Jurisdiction
from planning.tax.shipped import shipped_rules

if TYPE_CHECKING:
    from pathlib import Path

ON = date(2026, 11, 26)


def sek(number: int, currency: str = "SEK") -> Amount:
    return Amount(Decimal(number), currency).rounded()


def asset(
    tag: str, cost: Amount | None, bought: date | None, gone: date | None = None
) -> AssetDraft:
    return AssetDraft(
        tag=tag,
        name=tag,
        kind=AssetKind.SERVER,
        cost=cost,
        purchased_on=bought,
        retired_on=gone,
    )


def test_pools_gather_the_fleet_and_say_what_takes_no_part(tmp_path: Path) -> None:
    march = date(2024, 3, 1)
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        assert ledger.ask(tax_view, rules=shipped_rules(), on=ON).jurisdiction is None
        ledger.do(
            add_assets,
            drafts=[
                asset("A", sek(60_000), march),
                asset("B", sek(40_000), march),
                asset("C", sek(50_000), date(2025, 5, 1)),
                asset("D", sek(10_000), date(2025, 6, 1), date(2025, 9, 1)),
                asset("E", sek(9, "EUR"), march),
                asset("F", None, march),
                asset("G", sek(5), None),
            ],
        )
        view = ledger.ask(tax_view, rules=shipped_rules(), on=ON, jurisdiction=Jurisdiction.SWEDEN)

    assert [(y.deduction, y.closing) for y in view.years] == [
        (sek(30_000), sek(70_000)),
        (sek(36_000), sek(84_000)),
        (sek(25_200), sek(58_800)),
    ]
    assert view.years[1].loss == sek(10_000)
    assert view.years[1].without_proceeds == 1
    assert (view.assets, view.other_currency, view.without_day, view.without_cost) == (4, 1, 1, 1)
    assert view.version == shipped_rules().version


def test_a_day_far_in_the_past_is_no_reason_for_endless_years(tmp_path: Path) -> None:
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        ledger.do(add_assets, drafts=[asset("A", sek(60_000), date(1024, 3, 1))])
        view = ledger.ask(tax_view, rules=shipped_rules(), on=ON, jurisdiction=Jurisdiction.SWEDEN)

    assert len(view.years) == 100
    assert "is not known for 1024-12-31" in view.years[0].problem


def test_what_a_disposal_brought_is_in_the_pool_whole_or_in_part(tmp_path: Path) -> None:
    march = date(2024, 3, 1)
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        whole, part = ledger.do(
            add_assets, drafts=[asset("A", sek(60_000), march), asset("B", sek(40_000), march)]
        ).result
        for number, cost in ((whole, sek(60_000)), (part, sek(40_000))):
            draft = BookDraft(
                asset_id=number, in_service_on=march, life_months=60, cost=cost, salvage=sek(0)
            )
            ledger.do(set_books, drafts=[draft])
        on = date(2025, 5, 1)
        ledger.do(dispose, asset_id=whole, disposal=Disposal(on=on, proceeds=sek(20_000)))
        sold = Disposal(on=on, proceeds=sek(5_000), part=ByQuantity(1, 4))
        ledger.do(dispose, asset_id=part, disposal=sold)
        view = ledger.ask(tax_view, rules=shipped_rules(), on=ON, jurisdiction=Jurisdiction.SWEDEN)

    first, second, _ = view.years
    assert (first.deduction, first.closing) == (sek(30_000), sek(70_000))
    # base 70000 - 25000 = 45000; 30: 31500; 20: the 30000 still held × 60 % = 18000
    assert second.proceeds == sek(25_000)
    assert (second.closing, second.rule) == (sek(18_000), "20 rule")
    assert all(year.without_proceeds == 0 for year in view.years)


def test_a_tax_book_follows_the_convention_of_everything_in_its_year(tmp_path: Path) -> None:
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        ledger.do(
            add_assets,
            drafts=[
                asset("A", sek(10_000, "USD"), date(2024, 2, 1)),
                asset("B", sek(9_000, "USD"), date(2024, 11, 1), date(2025, 5, 1)),
                asset("C", sek(100, "EUR"), date(2024, 11, 1)),
            ],
        )
        one, two = ledger.ask(macrs_tax_books, rules=shipped_rules())
        only = ledger.ask(macrs_tax_books, rules=shipped_rules(), tags=["A"])
        with pytest.raises(RefusedError, match="has the tag C"):
            ledger.ask(macrs_tax_books, rules=shipped_rules(), tags=["C"])
        pool = ledger.ask(
            tax_view, rules=shipped_rules(), on=ON, jurisdiction=Jurisdiction.UNITED_STATES
        )

    # 47 % in the last quarter: mid-quarter; 60 % bonus leaves 4000 and 3600
    assert one.book.schedule.table.table == "A-2"
    assert [year.deduction for year in one.years[:2]] == [
        sek(7_400, "USD"),
        sek(1_040, "USD"),
    ]
    # table A-5: 5 % of 3600; 38 % of it × 37.5 % in the quarter of the disposal
    assert [year.deduction for year in two.years] == [sek(5_580, "USD"), sek(513, "USD")]
    assert two.years[-1].gain == -sek(2_907, "USD")
    assert only == (one,)
    assert pool.years[0].deduction == sek(12_980, "USD")
    assert len(one.years) == 6
    assert one.years[-1].adjusted_basis == sek(0, "USD")


def choose(ledger: Ledger, code: str) -> None:
    ledger.do(change_settings, values={SettingName.TAX_JURISDICTION: code})


def test_elections_change_the_pools_are_in_the_journal_and_are_undone(tmp_path: Path) -> None:
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        ledger.do(add_assets, drafts=[asset("A", sek(10_000, "USD"), date(2025, 2, 1))])
        with pytest.raises(RefusedError, match="jurisdiction first"):
            ledger.do(elect_for_tax, year=2025, answers={"bonus": "out"})
        choose(ledger, "US")
        before = ledger.ask(tax_view, rules=shipped_rules(), on=ON)
        ledger.do(elect_for_tax, year=2025, answers={"bonus": "out", "system": "ads"})
        after = ledger.ask(tax_view, rules=shipped_rules(), on=ON)
        (book,) = ledger.ask(macrs_tax_books, rules=shipped_rules())
        settings = ledger.ask(ledger_settings)
        done = ledger.undo()
        undone = ledger.ask(tax_view, rules=shipped_rules(), on=ON)
        ledger.redo()
        again = ledger.ask(tax_view, rules=shipped_rules(), on=ON)

    assert before.years[0].deduction == sek(10_000, "USD")
    assert [year.deduction for year in after.years] == [sek(1_000, "USD"), sek(2_000, "USD")]
    assert [year.deduction for year in book.years[:2]] == [sek(1_000, "USD"), sek(2_000, "USD")]
    assert (settings.tax_jurisdiction, settings.tax_elections) == (
        "US",
        "2025: bonus=out, system=ads",
    )
    assert done is not None
    assert undone.years == before.years
    assert again.years == after.years


def test_what_is_nothing_to_elect_is_refused_and_another_jurisdiction_has_its_own(
    tmp_path: Path,
) -> None:
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        choose(ledger, "SE")
        with pytest.raises(RefusedError, match="nothing to elect in SE"):
            ledger.do(elect_for_tax, year=2025, answers={"bonus": "out"})
        ledger.do(elect_for_tax, year=2025, answers={"method": "residual"})
        view = ledger.ask(tax_view, rules=shipped_rules(), on=ON, jurisdiction=Jurisdiction.GERMANY)
        choose(ledger, "DE")
        settings = ledger.ask(ledger_settings)

    assert view.elections is not None
    assert view.elections.changes == ()
    assert settings.tax_elections == ""


def test_equipment_of_minor_value_is_seen_at_each_not_at_the_sum_of_a_day(tmp_path: Path) -> None:
    march = date(2025, 3, 1)
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        ledger.do(add_assets, drafts=[asset(f"A{n}", sek(20_000), march) for n in range(3)])
        choose(ledger, "SE")
        ledger.do(elect_for_tax, year=2025, answers={"minor_value": "at_once"})
        view = ledger.ask(tax_view, rules=shipped_rules(), on=ON)

    assert view.years[0].deduction == sek(60_000)
    assert view.assets == 3


def test_section_179_of_books_and_pool_are_the_same_to_the_cent(tmp_path: Path) -> None:
    costs = [(f"A{n}", 100_001 + n, date(2024, 1 + n % 12, 3)) for n in range(20)]
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        ledger.do(
            add_assets, drafts=[asset(tag, sek(cost, "USD"), day) for tag, cost, day in costs]
        )
        choose(ledger, "US")
        ledger.do(elect_for_tax, year=2024, answers={"section_179": "most"})
        pool = ledger.ask(tax_view, rules=shipped_rules(), on=ON)
        books = ledger.ask(macrs_tax_books, rules=shipped_rules())

    for number, year in enumerate(pool.years):
        assert year.deduction == Amount.total(
            (book.years[number].deduction for book in books), "USD"
        )
    assert Amount.total((book.book.expensed for book in books), "USD") == sek(1_220_000, "USD")


def test_elections_that_somebody_wrote_into_the_file_are_said_not_followed(tmp_path: Path) -> None:
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        ledger.do(add_assets, drafts=[asset("A", sek(10_000), date(2025, 2, 1))])
        choose(ledger, "SE")
        ledger.do(elect_for_tax, year=2025, answers={"method": "residual"})
    with closing(sqlite3.connect(tmp_path / "fleet.rackledger")) as file, file:
        file.execute("UPDATE setting SET value = 'SE; nonsense' WHERE name = 'tax_jurisdiction'")
    with Ledger.open(tmp_path / "fleet.rackledger", actor="anna") as ledger:
        view = ledger.ask(tax_view, rules=shipped_rules(), on=ON)
    assert view.years == ()
    assert "no election" in view.problem
