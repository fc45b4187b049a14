"""The fleet's figures are the sums of those of its assets, each worked out alone."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as some

from catalog.commands.assets import add_assets, edit_assets, retire_assets
from catalog.commands.books import set_books
from catalog.commands.posting import add_event
from catalog.commands.sites import site_named
from catalog.models import AssetDraft, AssetKind, BookDraft, EventDraft, EventKind
from catalog.queries.books import Grouping, kept_books, roll_forward, rolled
from catalog.queries.fleet import (
    by_kind,
    by_site,
    fiscal_years,
    year_lines,
)
from catalog.queries.fleet_books import fleet_books
from catalog.store.ledger import Ledger
from money import Amount
from planning.depreciation import Convention, Frequency, Method
from planning.depreciation.endings import Ending
from tests.catalog.one_by_one import booked_assets

if TYPE_CHECKING:
    import pytest

    from catalog.queries.fleet import Fleet
    from catalog.store.writing import Writing
    from tests.catalog.one_by_one import BookedAsset

FIRST = date(2024, 5, 1)
CODES = ("EUR", "JPY")
KINDS = (AssetKind.SERVER, AssetKind.LAPTOP)
#: Method, convention, frequency, declining with a switch.
WAYS = (
    (Method.STRAIGHT_LINE, Convention.FULL_MONTH, Frequency.MONTH, False),
    (Method.STRAIGHT_LINE, Convention.MID_MONTH, Frequency.MONTH, False),
    (Method.STRAIGHT_LINE, Convention.DAYS_IN_YEAR, Frequency.YEAR, False),
    (Method.SUM_OF_YEARS_DIGITS, Convention.FULL_MONTH, Frequency.MONTH, False),
    (Method.DECLINING_BALANCE, Convention.FULL_MONTH, Frequency.MONTH, False),
    (Method.DECLINING_BALANCE, Convention.FULL_MONTH, Frequency.MONTH, True),
)

_books = some.tuples(
    some.dates(date(2019, 1, 1), date(2028, 12, 31)),
    some.integers(1, 70),
    some.integers(1, 10**7),
    some.integers(0, 100),
    some.sampled_from(WAYS),
)
_assets = some.lists(
    some.tuples(
        some.sampled_from(KINDS),
        some.sampled_from([None, 0, 1]),
        some.sampled_from(CODES),
        some.one_of(some.none(), _books),
        some.one_of(some.none(), some.integers(0, 10**6)),
        some.booleans(),
    ),
    min_size=1,
    max_size=10,
)
_Drawn = list[tuple[AssetKind, int | None, str, tuple[date, int, int, int, tuple[
    Method, Convention, Frequency, bool]] | None, int | None, bool]]  # fmt: skip


def fill(writing: Writing, drawn: _Drawn) -> None:
    sites = [site_named(writing, name) for name in ("Lund", "Malmö")]
    numbers = add_assets(
        writing,
        drafts=[
            AssetDraft(
                tag=f"A{place}", name=f"a{place}", kind=kind,
                site_id=None if site is None else sites[site],
                cost=None if cost is None else Amount.of_minor(cost, code),
                cost_centre=f"{place % 2}",
            )
            for place, (kind, site, code, _, cost, _) in enumerate(drawn)
        ],
    )  # fmt: skip
    drafts = []
    for number, (_, _, code, book, _, _) in zip(numbers, drawn, strict=True):
        if book is not None:
            day, life, cost, percent, (method, convention, frequency, switch) = book
            drafts.append(
                BookDraft(
                    asset_id=number, in_service_on=day, life_months=life, method=method,
                    convention=convention, frequency=frequency, switch=switch,
                    cost=Amount.of_minor(cost, code),
                    salvage=Amount.of_minor(cost * percent // 100, code),
                )
            )  # fmt: skip
    set_books(writing, drafts=drafts)


def happen(ledger: Ledger, drawn: _Drawn) -> None:
    """Every third asset is retired; some books are improved, and of these every other disposed of:
    what something happened to must not be lost to the sums.
    """
    ledger.do(
        retire_assets,
        asset_ids=[place + 1 for place in range(0, len(drawn), 3)],
        on=date(2030, 1, 1),
        reason="worn out",
    )
    kept = {each.asset_id: each for each in ledger.ask(kept_books)}
    for place, (_, _, code, book, _, has_event) in enumerate(drawn):
        if book is not None and has_event:
            event = EventDraft(
                book_id=kept[place + 1].id, kind=EventKind.IMPROVEMENT,
                happened_on=kept[place + 1].terms.in_service + timedelta(days=1),
                amount=Amount.of_minor(1_00, code), months=2,
            )  # fmt: skip
            ledger.do(add_event, draft=event)
            if place % 2 == 0:
                gone = EventDraft(
                    book_id=kept[place + 1].id, kind=EventKind.DISPOSAL,
                    happened_on=kept[place + 1].terms.in_service + timedelta(days=400),
                    amount=Amount.of_minor(1, code), ending=Ending.SALE,
                )  # fmt: skip
                ledger.do(add_event, draft=gone)


@given(_assets, some.dates(date(2018, 12, 1), date(2032, 1, 1)))
@settings(max_examples=25)
def test_a_fleet_is_the_sum_of_its_assets(
    tmp_path_factory: pytest.TempPathFactory, drawn: _Drawn, on: date
) -> None:
    with Ledger.create(tmp_path_factory.mktemp("fleet") / "f.rackledger") as ledger:
        ledger.do(fill, drawn)
        happen(ledger, drawn)
        alone, books = ledger.ask(booked_assets), ledger.ask(fleet_books)
        _same_sums(by_kind(books, on), alone, on, lambda asset: asset.kind.value)
        _same_sums(by_site(books, on), alone, on, lambda asset: asset.site)
        _same_charges(ledger, alone, on)
        _same_years(ledger)


def _same_sums(fleet: Fleet, alone: list[BookedAsset], on: date, key: object) -> None:
    assert callable(key)
    alone = [asset for asset in alone if asset.is_carried(on)]
    for line in fleet.lines:
        own = [asset for asset in alone if key(asset) == line.name]
        values, costs = Counter[str](), Counter[str]()
        for asset in own:
            value, cost = asset.book_value(on), asset.book_cost(on)
            if value is not None and cost is not None:
                values[value.currency] += value.minor
                costs[cost.currency] += cost.minor
        assert (line.count, line.retired) == (len(own), sum(asset.retired for asset in own))
        assert {each.cost.currency: each.cost.minor for each in line.holdings} == costs
        assert {each.cost.currency: each.book_value.minor for each in line.holdings} == values
        assert line.without_cost == sum(asset.book_cost(on) is None for asset in own)
        without = sum(asset.terms is None and asset.cost is not None for asset in own)
        assert line.without_book == without
    assert fleet.total.count == len(alone) == sum(line.count for line in fleet.lines)
    assert fleet.retired.count == fleet.total.retired == sum(asset.retired for asset in alone)


def _same_charges(ledger: Ledger, alone: list[BookedAsset], on: date) -> None:
    end = on + timedelta(days=40)
    books = ledger.ask(fleet_books)
    wanted = Counter[str]()
    for asset in alone:
        if asset.terms is not None:
            (charge,) = asset.charges_minor((on - timedelta(days=1), end))
            wanted[asset.terms.cost.currency] += charge
    found = books.sums(books.charges(on, end), books.has_book)
    assert {code: amount.minor for code, amount in found.items()} == wanted


def _same_years(ledger: Ledger) -> None:
    """Every year is the sum of books rolled forward one by one, however they are grouped."""
    lines = year_lines(ledger.ask(fleet_books), fiscal_years(FIRST, 6))
    kept = ledger.ask(kept_books)
    for start, end in fiscal_years(FIRST, 6):
        view = ledger.ask(roll_forward, start=start, end=end, book="management")
        assert view == rolled(kept, start, end, "management", Grouping.KIND)
        for by in (Grouping.SITE, Grouping.COST_CENTRE, Grouping.NOTHING):
            grouped = ledger.ask(roll_forward, start=start, end=end, book="management", by=by)
            assert grouped == rolled(kept, start, end, "management", by)
        of_kind = {(each.group, each.line.currency): each.line for each in view.lines}
        for line in (line for line in lines if line.start == start):
            other = of_kind[line.kind.value, line.currency]
            added = other.additions - other.taken_over
            assert (line.opening, line.charge) == (other.opening, other.charge)
            assert (line.additions, line.closing) == (added, other.closing)


def test_a_change_is_seen_at_once(ledger: Ledger) -> None:
    cost = Amount.of_minor(120_000, "EUR")
    draft = AssetDraft(tag="A1", name="a", kind=AssetKind.SERVER, cost=cost)
    (number,) = ledger.do(add_assets, drafts=[draft]).result
    assert by_kind(ledger.ask(fleet_books), FIRST).total.holdings[0].cost == cost
    ledger.do(edit_assets, asset_ids=[number], changes={"cost": Amount.of_minor(90_000, "EUR")})
    assert by_kind(ledger.ask(fleet_books), FIRST).total.holdings[0].cost.minor == 90_000
    ledger.undo()
    assert by_kind(ledger.ask(fleet_books), FIRST).total.holdings[0].cost == cost


def test_more_books_than_are_asked_for_at_a_time_are_all_kept(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: _Drawn = [
        (AssetKind.SERVER, None, "EUR", (FIRST, 12, 1200 + place, 0, WAYS[0]), None, False)
        for place in range(5)
    ]
    ledger.do(fill, drawn)
    monkeypatch.setattr("catalog.queries.books.CHUNK", 2)
    assert len(ledger.ask(kept_books)) == 5
