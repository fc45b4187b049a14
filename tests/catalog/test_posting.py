"""Books that post, change and end: posted periods stay, refusals say why, undo gives all back."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from catalog.commands.assets import add_assets, remove_assets
from catalog.commands.books import remove_book, set_books
from catalog.commands.posting import (
    add_event,
    dispose,
    post_books,
    remove_event,
    reverse_posting,
)
from catalog.commands.settings import change_settings
from catalog.errors import RefusedError
from catalog.models import (
    AssetDraft,
    AssetKind,
    AssetStatus,
    BookDraft,
    BookPurpose,
    EventDraft,
    EventKind,
    SettingName,
)
from catalog.queries.asset import asset_detail
from catalog.queries.book_values import values_by_site
from catalog.queries.books import (
    Grouping,
    book_names,
    journal,
    kept_books,
    roll_forward,
)
from catalog.queries.depreciation import depreciation_view
from catalog.queries.filters import EVERYTHING
from catalog.queries.fleet import by_kind
from catalog.queries.fleet_books import fleet_books
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from money import Amount
from planning.depreciation import Frequency, Method
from planning.depreciation.endings import Disposal, DisposalConvention

YEAR = (date(2025, 1, 1), date(2025, 12, 31))


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR")


@pytest.fixture
def asset(ledger: Ledger) -> int:
    draft = AssetDraft(
        tag="A", name="node", kind=AssetKind.SERVER, cost=eur("6000.00"), cost_centre="4711"
    )
    (number,) = ledger.do(add_assets, drafts=[draft]).result
    return number


@pytest.fixture
def book(ledger: Ledger, asset: int) -> int:
    draft = BookDraft(
        asset_id=asset, in_service_on=date(2024, 1, 1), life_months=60, cost=eur("6000.00"),
        salvage=eur("0.00"),
    )  # fmt: skip
    (number,) = ledger.do(set_books, drafts=[draft]).result
    return number


def charges(ledger: Ledger, asset: int) -> list[str]:
    (kept,) = ledger.ask(asset_detail, asset).books
    return [str(row.period.amount.number) for row in kept.course.rows]


def test_posting_is_one_entry_and_undone_as_one(ledger: Ledger, asset: int, book: int) -> None:
    done = ledger.do(post_books, until=date(2024, 3, 31), book_ids=[book])
    assert done.result == 3
    assert done.entry is not None
    assert done.entry.title == "Post depreciation to 2024-03-31: 3 periods of 1 book"
    (kept,) = ledger.ask(asset_detail, asset).books
    assert [row.posted for row in kept.course.rows[:4]] == [True, True, True, False]
    with pytest.raises(RefusedError, match="No period that ended by 2024-03-31 is open"):
        ledger.do(post_books, until=date(2024, 3, 31), book_ids=[book])
    ledger.undo()
    assert not any(row.posted for row in ledger.ask(asset_detail, asset).books[0].course.rows)
    assert ledger.ask(verify).findings == ()


def test_the_last_posting_is_reversed_or_all_back_to_a_day(ledger: Ledger, book: int) -> None:
    ledger.do(post_books, until=date(2024, 6, 30), book_ids=[book])
    assert ledger.do(reverse_posting, book_ids=[book]).result == 1
    assert ledger.do(reverse_posting, book_ids=[book], back_to=date(2024, 2, 29)).result == 3
    assert [kept.posted_to for kept in ledger.ask(kept_books)] == [date(2024, 2, 29)]
    ledger.do(reverse_posting, book_ids=[book], back_to=date(2023, 12, 31))
    with pytest.raises(RefusedError, match="Nothing is posted"):
        ledger.do(reverse_posting, book_ids=[book])


def test_what_is_posted_stays_whatever_is_set_later(ledger: Ledger, asset: int) -> None:
    """A yearly book follows the ledger's fiscal year until it is posted; then it keeps its own."""
    draft = BookDraft(
        asset_id=asset, in_service_on=date(2024, 1, 1), life_months=60, cost=eur("6000.00"),
        salvage=eur("0.00"), frequency=Frequency.YEAR,
    )  # fmt: skip
    (number,) = ledger.do(set_books, drafts=[draft]).result
    ledger.do(post_books, until=date(2024, 12, 31), book_ids=[number])
    ledger.do(change_settings, values={SettingName.FISCAL_YEAR_END: "06-30"})
    assert charges(ledger, asset) == ["1200.00"] * 5
    with pytest.raises(RefusedError, match="is posted to 2024-12-31: its terms stay"):
        ledger.do(set_books, drafts=[draft.model_copy(update={"life_months": 48})])
    with pytest.raises(RefusedError, match="its terms stay"):
        ledger.do(remove_book, book_id=number)
    with pytest.raises(RefusedError, match="its terms stay"):
        ledger.do(remove_assets, asset_ids=[asset])


def test_a_change_says_what_changes(book: int) -> None:
    with pytest.raises(ValueError, match="a change needs a new life, salvage value or other terms"):
        EventDraft(book_id=book, kind=EventKind.CHANGE, happened_on=date(2025, 8, 1))


def test_a_change_acts_on_what_is_open(ledger: Ledger, asset: int, book: int) -> None:
    ledger.do(post_books, until=date(2025, 12, 31), book_ids=[book])
    change = EventDraft(
        book_id=book, kind=EventKind.CHANGE, happened_on=date(2025, 8, 1), months=84
    )
    number = ledger.do(add_event, draft=change).result
    assert charges(ledger, asset) == ["100.00"] * 24 + ["60.00"] * 60
    ledger.do(post_books, until=date(2026, 1, 31), book_ids=[book])
    with pytest.raises(RefusedError, match="are posted to 2026-01-31, after this event"):
        ledger.do(remove_event, event_id=number)
    ledger.do(reverse_posting, book_ids=[book])
    ledger.do(remove_event, event_id=number)
    assert charges(ledger, asset) == ["100.00"] * 60


def test_an_event_that_cannot_be_is_refused_whole(ledger: Ledger, asset: int, book: int) -> None:
    draft = EventDraft(book_id=book, kind=EventKind.IMPAIRMENT, happened_on=date(2024, 1, 31),
                       amount=eur("9000.00"))  # fmt: skip
    with pytest.raises(RefusedError, match=r"management book: 9000\.00 EUR can be recovered"):
        ledger.do(add_event, draft=draft)
    foreign = draft.model_copy(update={"amount": Amount(Decimal(1), "USD")})
    with pytest.raises(RefusedError, match=r"1 USD is not in EUR"):
        ledger.do(add_event, draft=foreign)
    assert ledger.ask(asset_detail, asset).books[0].course.effects == ()


def test_a_disposal_retires_the_asset_and_is_refused_into_posted_periods(
    ledger: Ledger, asset: int, book: int
) -> None:
    ledger.do(post_books, until=date(2025, 3, 31), book_ids=[book])
    early = Disposal(on=date(2025, 2, 15), proceeds=eur("900.00"))
    with pytest.raises(RefusedError, match="posted from 2025-02-01 to 2025-03-31"):
        ledger.do(dispose, asset_id=asset, disposal=early)
    sale = Disposal(
        on=date(2025, 4, 11), proceeds=eur("900.00"),
        convention=DisposalConvention.DAYS_WITHOUT,
    )  # fmt: skip
    done = ledger.do(dispose, asset_id=asset, disposal=sale)
    assert done.entry is not None
    assert done.entry.title == "Sell “node” for 900.00 EUR"
    detail = ledger.ask(asset_detail, asset)
    assert detail.status is AssetStatus.RETIRED
    assert charges(ledger, asset)[-1] == "33.33"
    outcome = detail.books[0].course.effects[-1].outcome
    assert outcome is not None
    assert outcome.gain == eur("-3566.67")
    ledger.undo()
    assert ledger.ask(asset_detail, asset).status is AssetStatus.DEPLOYED


def test_books_of_other_currencies_are_named(ledger: Ledger, asset: int, book: int) -> None:
    sale = Disposal(on=date(2025, 1, 1), proceeds=Amount(Decimal(1), "USD"))
    with pytest.raises(RefusedError, match="kept in EUR, the proceeds are 1 USD"):
        ledger.do(dispose, asset_id=asset, disposal=sale)


def test_an_asset_imported_in_mid_life(ledger: Ledger, asset: int) -> None:
    draft = BookDraft(
        asset_id=asset, in_service_on=date(2022, 1, 1), life_months=60, cost=eur("6000.00"),
        salvage=eur("0.00"), opening_on=date(2024, 12, 31), opening=eur("3840.00"),
    )  # fmt: skip
    ledger.do(set_books, drafts=[draft])
    assert charges(ledger, asset) == ["90.00"] * 24
    view = ledger.ask(roll_forward, start=date(2024, 1, 1), end=YEAR[1], book="management")
    (total,) = view.totals
    assert (total.additions, total.taken_over) == (eur("6000.00"), eur("3840.00"))
    assert total.closing == eur("1080.00")


def test_units_used_are_the_charges(ledger: Ledger, asset: int) -> None:
    draft = BookDraft(
        asset_id=asset, in_service_on=date(2024, 1, 1), life_months=36, cost=eur("6000.00"),
        salvage=eur("0.00"), frequency=Frequency.YEAR, method=Method.UNITS_OF_PRODUCTION,
        total_units=3000,
    )  # fmt: skip
    (number,) = ledger.do(set_books, drafts=[draft]).result
    for day, units in ((date(2024, 5, 1), 500), (date(2024, 9, 1), 250), (date(2025, 2, 1), 900)):
        used = EventDraft(book_id=number, kind=EventKind.USAGE, happened_on=day, units=units)
        ledger.do(add_event, draft=used)
    assert charges(ledger, asset)[:2] == ["1500.00", "1800.00"]


def test_every_view_of_a_book_with_events_agrees(ledger: Ledger, asset: int, book: int) -> None:
    impairment = EventDraft(book_id=book, kind=EventKind.IMPAIRMENT,
                            happened_on=date(2025, 6, 30), amount=eur("2100.00"))  # fmt: skip
    ledger.do(add_event, draft=impairment)
    on = YEAR[1]
    detail = ledger.ask(asset_detail, asset).books[0].course.book_value(on)
    (line,) = ledger.ask(depreciation_view, on=on).books
    (held,) = by_kind(ledger.ask(fleet_books), on).total.holdings
    rolled = ledger.ask(roll_forward, start=YEAR[0], end=on, book="management").totals[0]
    same = {detail, line.book_value, held.book_value, rolled.closing}
    assert same == {eur("1800.00")}
    assert (rolled.impairment, rolled.charge) == (eur("2100.00"), eur("900.00"))
    centres = ledger.ask(roll_forward, start=YEAR[0], end=on, book="management",
                         by=Grouping.COST_CENTRE)  # fmt: skip
    (centre,) = centres.lines
    assert (centre.group, centre.line.charge) == ("4711", eur("900.00"))
    entries = ledger.ask(journal, start=YEAR[0], end=on, book="management", wanted=EVERYTHING)
    assert len(entries) == 13
    year = ledger.ask(depreciation_view, on=on).year_totals[0]
    assert year.opening + year.additions - year.charge + year.other == year.closing
    assert year.other == eur("-2100.00")


def test_books_are_named_with_their_purpose(ledger: Ledger, asset: int, book: int) -> None:
    tax = BookDraft(
        asset_id=asset, name="tax", purpose=BookPurpose.TAX, in_service_on=date(2024, 1, 1),
        life_months=36, cost=eur("6000.00"), salvage=eur("0.00"),
    )  # fmt: skip
    ledger.do(set_books, drafts=[tax])
    names = [(each.name, each.purpose) for each in ledger.ask(book_names)]
    assert names == [("management", BookPurpose.MANAGEMENT), ("tax", BookPurpose.TAX)]
    assert [kept.name for kept in ledger.ask(kept_books, names=("tax",))] == ["tax"]


@given(
    some.lists(
        some.tuples(
            some.dates(date(2019, 1, 1), date(2027, 12, 31)),
            some.integers(1, 70),
            some.integers(0, 10**7),
            some.integers(0, 100),
        ),
        min_size=1,
        max_size=8,
    ),
    some.dates(date(2018, 12, 1), date(2030, 1, 1)),
)
@settings(max_examples=30)
def test_the_database_works_out_what_planning_does(
    tmp_path_factory: pytest.TempPathFactory, books: list[tuple[date, int, int, int]], on: date
) -> None:
    with Ledger.create(tmp_path_factory.mktemp("values") / "v.rackledger") as ledger:
        assets = [
            AssetDraft(tag=f"A{n}", name="a", kind=AssetKind.SERVER) for n in range(len(books))
        ]
        numbers = ledger.do(add_assets, drafts=assets).result
        drafts = [
            BookDraft(
                asset_id=number, in_service_on=day, life_months=life,
                cost=Amount.of_minor(cost, "SEK" if life % 4 == 0 else "EUR"),
                salvage=Amount.of_minor(cost * percent // 100, "SEK" if life % 4 == 0 else "EUR"),
                method=Method.SUM_OF_YEARS_DIGITS if percent == 50 else Method.STRAIGHT_LINE,
            )
            for number, (day, life, cost, percent) in zip(numbers, books, strict=True)
        ]  # fmt: skip
        ledger.do(set_books, drafts=drafts)
        wanted = Counter[str]()
        for kept in ledger.ask(kept_books):
            if kept.plan.begins_on <= on:
                wanted[kept.terms.cost.currency] += kept.plan.position(on).book_value
        assert ledger.ask(values_by_site, on=on) == {
            ("", code): Amount.of_minor(minor, code) for code, minor in wanted.items()
        }
