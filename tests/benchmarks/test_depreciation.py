"""Schedules of 100,000 assets over the bare cost of their quantisations, and the value of a fleet
over the same sum of stored figures."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.assets import add_assets
from catalog.commands.books import set_books
from catalog.commands.sites import site_named
from catalog.models import AssetDraft, AssetKind, BookDraft
from catalog.queries.book_values import values_by_site
from catalog.queries.fleet_books import READ
from catalog.queries.overview import figures
from catalog.store.ledger import Ledger
from money import Amount
from planning.depreciation import Terms, schedule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Connection

    from catalog.store.writing import Writing
    from tests.benchmarks.conftest import Ratio

ASSETS, MONTHS, SITES = 100_000, 60, 12
ON = date(2026, 11, 21)
WANTED_SCHEDULES, WANTED_VALUES, WANTED_FIGURES, LONGEST_S = 4.0, 1.5, 1.5, 0.3
CENT = Decimal("0.01")


def cost_minor(number: int) -> int:
    """Costs that nearly all differ and seldom divide evenly."""
    return 100_000 + number * 7919 % 9_999_991


def in_service(number: int) -> date:
    return date(2021, 1, 1) + timedelta(days=number * 31 % 2000)


@pytest.mark.slow
def test_schedules_over_their_quantisations(ratio: Ratio) -> None:
    """A tenth of the fleet, as both sides grow alike: 10,000 assets × 60 months."""
    assets = ASSETS // 10
    zero = Amount.zero("EUR")
    terms = [
        Terms(cost=Amount.of_minor(cost_minor(n), "EUR"), salvage=zero,
              in_service=in_service(n), life_months=MONTHS)
        for n in range(assets)
    ]  # fmt: skip

    def ours() -> int:
        return sum(schedule(each).accumulated_minor[-1] for each in terms)

    def floor() -> None:
        numbers = [each.cost.number for each in terms]
        for number in numbers:
            for _ in range(MONTHS):
                (number / MONTHS).quantize(CENT, rounding=ROUND_HALF_UP)

    assert ours() == sum(each.cost.minor for each in terms)
    figure = ratio("monthly schedules over bare quantisations", ours, floor,
                   wanted=f"{WANTED_SCHEDULES} or less", rounds=3)  # fmt: skip
    assert figure <= WANTED_SCHEDULES


@pytest.fixture(scope="module")
def fleet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """100,000 assets at twelve sites, each with a book."""
    with Ledger.create(tmp_path_factory.mktemp("fleet") / "fleet.rackledger") as ledger:

        def fill(writing: Writing) -> None:
            sites = [site_named(writing, f"Site {number}") for number in range(SITES)]
            numbers = add_assets(
                writing,
                drafts=[
                    AssetDraft(tag=f"A-{n}", name=f"node-{n}", kind=AssetKind.SERVER,
                               site_id=sites[n % SITES])
                    for n in range(ASSETS)
                ],
            )  # fmt: skip
            set_books(
                writing,
                drafts=[
                    BookDraft(asset_id=number, in_service_on=in_service(n), life_months=MONTHS,
                              cost=Amount.of_minor(cost_minor(n), "EUR"),
                              salvage=Amount.zero("EUR"))
                    for n, number in enumerate(numbers)
                ],
            )  # fmt: skip

        ledger.do(fill)
        yield ledger


@pytest.mark.slow
def test_the_value_of_a_fleet_over_the_sum_of_stored_figures(fleet: Ledger, ratio: Ratio) -> None:
    """The floor sums a figure that stands in the books already: their cost."""
    stored = (
        "SELECT site.name, book.cost_currency, sum(book.cost_minor) FROM depreciation_book book "
        "JOIN asset ON asset.id = book.asset_id JOIN site ON site.id = asset.site_id "
        "WHERE book.name = 'management' GROUP BY site.name, book.cost_currency"
    )

    def sums(connection: Connection) -> list[Any]:
        return list(connection.exec_driver_sql(stored))

    def ours() -> int:
        return sum(each.minor for each in fleet.ask(values_by_site, on=ON).values())

    by_planning = sum(
        schedule(
            Terms(cost=Amount.of_minor(cost_minor(n), "EUR"), salvage=Amount.zero("EUR"),
                  in_service=in_service(n), life_months=MONTHS)
        ).book_value(ON).minor
        for n in range(ASSETS)
    )  # fmt: skip
    assert ours() == by_planning
    figure = ratio("book value by site over a sum of stored figures", ours,
                   lambda: fleet.ask(sums), wanted=f"{WANTED_VALUES} or less, or under 0.3 s",
                   rounds=5)  # fmt: skip
    took = []
    for _ in range(7):
        begun = perf_counter()
        ours()
        took.append(perf_counter() - begun)
    assert figure <= WANTED_VALUES or min(took) <= LONGEST_S


#: A straight line in whole months on a day, as bare SQL.
_BASE = "(book.cost_minor - book.salvage_minor)"
_EACH = f"((2 * {_BASE} + book.life_months) / (2 * book.life_months))"
_VALUE = (
    f"sum(book.cost_minor - CASE WHEN {{past}} >= book.life_months THEN {_BASE} "
    f"ELSE min(max({{past}}, 0) * {_EACH}, {_BASE}) END)"
)


def value_in_sql(on: date) -> str:
    """The sum of book values at the close of a day, not the last but one of a month: from there on
    months are plain.
    """
    after = on + timedelta(days=1)
    day = "book.in_service_on"
    past = (
        f"({after.year * 12 + after.month} - 12 * substr({day}, 1, 4) - substr({day}, 6, 2)"
        f" - (substr({day}, 9) > '{after.day:02d}'))"
    )
    return _VALUE.format(past=past)


@pytest.mark.slow
def test_the_figures_of_the_overview_over_the_same_sums_in_sql(fleet: Ledger, ratio: Ratio) -> None:
    """Values of the day, before and after the next month and at the end of eight years, by category
    and currency. What was read before is forgotten, so that each round reads the whole fleet.
    """
    ends = [date(year, 12, 31) for year in range(2023, 2031)]
    next_month = [date(2026, 11, 30), date(2026, 12, 31)]
    sums = ", ".join(value_in_sql(day) for day in (ON, *next_month, *ends))
    stored = (
        f"SELECT asset.kind, book.cost_currency, count(*), {sums} "  # noqa: S608 - days of our own
        "FROM asset LEFT JOIN depreciation_book book ON book.asset_id = asset.id "
        "AND book.name = 'management' GROUP BY asset.kind, book.cost_currency"
    )

    def in_sql(connection: Connection) -> list[Any]:
        return list(connection.exec_driver_sql(stored))

    def ours() -> int:
        READ.forget()
        found = fleet.ask(figures, ON)
        return found.fleet.total.holdings[0].book_value.minor

    ((_, _, count, value, *_),) = fleet.ask(in_sql)
    assert (count, value) == (ASSETS, ours())
    figure = ratio("figures of the overview over the same sums in bare SQL", ours,
                   lambda: fleet.ask(in_sql), wanted=f"{WANTED_FIGURES} or less",
                   rounds=5)  # fmt: skip
    assert figure <= WANTED_FIGURES
