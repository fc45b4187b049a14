"""The view of the fleet's books ties to the figures that the budget report prints."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from catalog.commands.assets import add_assets
from catalog.commands.books import set_books
from catalog.commands.settings import change_settings
from catalog.demo import make_demo
from catalog.models import AssetDraft, AssetKind, BookDraft, SettingName
from catalog.policy import policy
from catalog.queries.budget import budget_facts
from catalog.queries.depreciation import (
    DepreciationView,
    book_years,
    depreciation_view,
    years_together,
)
from catalog.queries.filters import AssetFilter
from catalog.queries.fleet import by_kind, fiscal_years, year_lines
from catalog.queries.fleet_books import fleet_books
from catalog.queries.overview import figures, value_by_year
from money import Amount
from planning.depreciation import Frequency, Terms, schedule
from tests.catalog.one_by_one import booked_assets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.queries.book_lines import BookLine
    from catalog.store.ledger import Ledger

ON = date(2026, 11, 21)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    file = tmp_path_factory.mktemp("view") / "demo.db"
    with make_demo(file, assets=60, seed=7, on=ON) as made:
        yield made


@pytest.fixture(scope="module")
def view(demo: Ledger) -> DepreciationView:
    return demo.ask(depreciation_view, on=ON, years=5)


def test_positions_are_the_fleets_holdings(demo: Ledger, view: DepreciationView) -> None:
    total = by_kind(demo.ask(fleet_books), ON).total
    assert view.assets == total.count
    assert view.retired == total.retired > 0
    assert [(p.assets, p.cost, p.book_value) for p in view.positions] == [
        (held.count, held.cost, held.book_value) for held in total.holdings
    ]
    assert sum(p.without_book for p in view.positions) == total.without_book


def test_years_are_those_of_the_report(demo: Ledger, view: DepreciationView) -> None:
    assert view.years == year_lines(demo.ask(fleet_books), fiscal_years(ON, 5))
    for total in view.year_totals:
        assert total.opening + total.additions - total.charge == total.closing


def test_charges_of_books_add_up_to_the_year(view: DepreciationView) -> None:
    (position,) = view.positions
    this_year, next_year = view.year_totals[:2]
    assert position.charge == this_year.charge
    assert position.next_charge == next_year.charge
    charges = [book_years(book, view.spans)[0].charge.minor for book in view.books]
    assert sum(charges) == this_year.charge.minor


def test_a_filter_narrows_books_and_facets_alike(demo: Ledger) -> None:
    wanted = AssetFilter(kinds=(AssetKind.WORKSTATION,))
    narrow = demo.ask(depreciation_view, on=ON, years=1, wanted=wanted)
    assert {book.kind for book in narrow.books} == {AssetKind.WORKSTATION}
    assert len(narrow.spans) == 1
    assert len(narrow.two_years) == 2
    assert len(narrow.facets.kinds) > 1


def test_the_usual_terms_are_counted(view: DepreciationView) -> None:
    found = view.books.usual_terms(AssetKind.SERVER)
    assert found is not None
    terms, books = found
    assert terms.life_months == 60
    assert 1 < books <= sum(book.kind == AssetKind.SERVER for book in view.books)
    assert view.books.usual_terms(AssetKind.LAPTOP) is None


def test_a_book_that_leaves_a_rest_says_so(view: DepreciationView) -> None:
    line: BookLine = view.books[0]
    assert line.remains == line.terms.salvage
    assert line.cost == line.terms.cost


def test_terms_together_are_the_sum_of_each() -> None:
    spans = [(date(year, 1, 1), date(year, 12, 31)) for year in (2025, 2026)]
    each = [
        Terms(cost=Amount(Decimal(cost), "EUR"), salvage=Amount.zero("EUR"),
              in_service=date(year, 1, 1), life_months=24)
        for cost, year in (("1000.00", 2025), ("500.00", 2026))
    ]  # fmt: skip
    first, second = years_together(each, spans)
    assert (str(first.additions), str(first.charge)) == ("1000.00 EUR", "500.04 EUR")
    assert (str(second.opening), str(second.additions)) == ("499.96 EUR", "500.00 EUR")
    assert second.opening + second.additions - second.charge == second.closing
    assert years_together([], spans) == ()


def test_the_overview_adds_up_the_same_schedules(demo: Ledger) -> None:
    """The overview takes a short way through the books; the long way gives the same figures."""
    found, years = demo.ask(figures, ON), demo.ask(value_by_year, ON)
    closing: Counter[tuple[date, str]] = Counter()
    for line in year_lines(demo.ask(fleet_books), fiscal_years(ON.replace(year=2024), 7)):
        closing[line.end, line.currency] += line.closing.minor
    assert {(y.end, v.currency): v.minor for y in years for v in y.values} == dict(closing)
    charged: Counter[str] = Counter()
    for asset in demo.ask(booked_assets):
        if asset.terms is not None:
            month = schedule(asset.terms).charge_between(date(2026, 12, 1), date(2026, 12, 31))
            charged[month.currency] += month.minor
    assert {amount.currency: amount.minor for amount in found.next_charges} == dict(charged)


def test_book_values_keep_to_the_fiscal_year_of_the_ledger(ledger: Ledger) -> None:
    """A year that ends in June: by November one yearly charge has been made, not yet none."""
    ledger.do(change_settings, values={SettingName.FISCAL_YEAR_END: "06-30"})
    cost = Amount(Decimal(2400), "EUR")
    (number,) = ledger.do(
        add_assets,
        drafts=[AssetDraft(tag="A", name="a", kind=AssetKind.SERVER, cost=cost)],
    ).result
    terms = BookDraft(
        asset_id=number, in_service_on=date(2025, 7, 1), life_months=24, cost=cost,
        salvage=Amount.zero("EUR"), frequency=Frequency.YEAR,
    )  # fmt: skip
    ledger.do(set_books, drafts=[terms])
    rules = policy()
    facts = ledger.ask(budget_facts, rules=rules.upgrade, scales=rules.readiness, on=ON)
    half = Amount(Decimal("1200.00"), "EUR")
    assert [held.book_value for held in facts.by_kind.total.holdings] == [half]
    assert [held.book_value for held in facts.by_site.total.holdings] == [half]
    found = ledger.ask(figures, ON)
    assert [held.book_value for held in found.fleet.total.holdings] == [half]
