"""Every amount of the budget report is worked out a second time and stands there as often as it
should: the demonstration fleet, and besides it assets retired, disposed of, impaired, taken over in
mid-life, without a book, and with a book that begins later.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import pytest
from pypdf import PdfReader

import resources
from catalog.commands.assets import add_assets, retire_assets
from catalog.commands.books import set_books
from catalog.commands.posting import add_event, dispose
from catalog.demo import make_demo
from catalog.models import AssetDraft, AssetKind, BookDraft, EventDraft, EventKind
from catalog.policy import policy
from catalog.queries.books import Grouping, roll_forward
from catalog.queries.budget import budget_facts
from catalog.queries.depreciation import depreciation_view
from catalog.queries.overview import figures, value_by_year
from catalog.queries.pressing import pressing
from money import Amount
from planning.depreciation.endings import Disposal, DisposalConvention
from planning.estimates import PRESSING, estimate
from reports.budget import BudgetContent, Priority, render_budget_report
from reports.budget.gathering import budget_content
from tests.reports.independent import Asset, by, read, total

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.queries.depreciation import DepreciationView
    from catalog.store.ledger import Ledger

ON = date(2026, 11, 21)
SPANS = [(date(year, 1, 1), date(year, 12, 31)) for year in range(2026, 2031)]
EVE = date(2025, 12, 31)
AMOUNT = re.compile(r"(-?)USD ([\d,]+\.\d\d)")
KINDS = {"server": "Servers", "workstation": "Workstations", "network": "Network",
         "storage": "Storage"}  # fmt: skip


class Made(NamedTuple):
    """A report, what other pages say of the same day, and the second reckoning."""

    content: BudgetContent
    text: str
    view: DepreciationView
    assets: list[Asset]
    ledger: Ledger


def usd(number: str) -> Amount:
    return Amount(Decimal(number), "USD")


def add(ledger: Ledger, tag: str, cost: str, served: date | None, **terms: object) -> int:
    """A server with a book of its own, where it is in service."""
    draft = AssetDraft(tag=tag, name=tag, kind=AssetKind.SERVER, cost=usd(cost))
    (number,) = ledger.do(add_assets, drafts=[draft]).result
    if served is not None:
        book = BookDraft(
            asset_id=number, in_service_on=served, life_months=48, cost=usd(cost),
            salvage=usd("100.00"), **terms,  # type: ignore[arg-type]
        )  # fmt: skip
        ledger.do(set_books, drafts=[book])
    return number


def what_demos_lack(ledger: Ledger) -> None:
    """One asset for each way in which figures could come apart."""
    add(ledger, "X-bare", "1234.56", None)
    add(ledger, "X-later", "7777.77", date(2027, 3, 1))
    add(ledger, "X-taken", "9000.00", date(2024, 5, 1),
        opening_on=date(2026, 4, 30), opening=usd("3333.33"))  # fmt: skip
    gone = [add(ledger, "X-sold", "8200.00", date(2024, 2, 1)),
            add(ledger, "X-scrapped", "4100.00", date(2023, 6, 1))]  # fmt: skip
    for number, day in zip(gone, (date(2026, 7, 15), date(2025, 9, 9)), strict=True):
        disposal = Disposal(on=day, proceeds=usd("500"), convention=DisposalConvention.NO_MONTH)
        ledger.do(dispose, asset_id=number, disposal=disposal)
    hurt = add(ledger, "X-hurt", "6100.00", date(2025, 1, 1))
    (line,) = (b for b in ledger.ask(depreciation_view, on=ON).books if b.asset_id == hurt)
    assert line.on_books
    books = {asset.row["id"]: asset.row["book"] for asset in read(ledger.path) if asset.row["book"]}
    recoverable = EventDraft(
        book_id=books[hurt], kind=EventKind.IMPAIRMENT, happened_on=date(2026, 6, 30),
        amount=usd("3333.33"),
    )  # fmt: skip
    ledger.do(add_event, draft=recoverable)
    kept = add(ledger, "X-retired", "5500.00", date(2025, 4, 1))
    ledger.do(
        retire_assets, asset_ids=[kept, add(ledger, "X-no-book", "99.00", None)], on=ON, reason="x"
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterable[Made]:
    folder = tmp_path_factory.mktemp("ties")
    rules = policy(folder)
    with make_demo(folder / "demo.rackledger", assets=60, seed=7, on=ON) as ledger:
        what_demos_lack(ledger)
        facts = ledger.ask(budget_facts, rules=rules.upgrade, scales=rules.readiness, on=ON)
        content = budget_content(facts, ledger="demo", locale="en_US", language="en")
        pages = PdfReader(BytesIO(render_budget_report(content)), strict=True).pages
        text = " ".join(" ".join(page.extract_text() for page in pages).split())
        view = ledger.ask(depreciation_view, on=ON)
        yield Made(content, text, view, read(ledger.path), ledger)


# --- the second reckoning ------------------------------------------------------------------------


def before(day: date) -> date:
    return day - timedelta(days=1)


def closing(assets: Iterable[Asset], day: date) -> int:
    return total((a for a in assets if a.has_book and a.begins() <= day), lambda a: a.value(day))


def year(assets: Iterable[Asset], start: date, end: date) -> dict[str, int]:
    """Opening to closing; `disposal` and `impairment` are what left."""
    own = [asset for asset in assets if asset.has_book]
    moved = {
        kind: total(own, lambda a, kind=kind: a.moved(kind, start, end))  # type: ignore[misc]
        for kind in ("addition", "charge", "impairment", "disposal")
    }
    return {
        "opening": closing(own, before(start)),
        "addition": moved["addition"],
        "charge": -moved["charge"],
        "impairment": -moved["impairment"],
        "disposal": -moved["disposal"],
        "closing": closing(own, end),
    }


def on_books(assets: Iterable[Asset]) -> list[Asset]:
    return [asset for asset in assets if asset.is_on_books(ON)]


def shown(minor: int) -> str:
    return f"{Decimal(minor) / 100:,.2f}"


def of_the_fleet(made: Made) -> Counter[str]:
    """Cover, cards, the tables by category and site with their totals, and what is retired."""
    held = on_books(made.assets)
    cost, value = (total(held, lambda a: a.cost(ON)), total(held, lambda a: a.value(ON)))
    found = Counter([shown(value)] * 4 + [shown(cost)] * 3)  # headline, card, two totals
    for column in ("kind", "site"):
        for own in by(held, column).values():
            if any(a.row["cost_minor"] is not None for a in own):
                found[shown(total(own, lambda a: a.cost(ON)))] += 1
                found[shown(total(own, lambda a: a.value(ON)))] += 1
    retired = [asset for asset in held if asset.is_retired]
    found[shown(total(retired, lambda a: a.cost(ON)))] += 2  # at a glance and below the tables
    found[shown(total(retired, lambda a: a.value(ON)))] += 2
    return found


def of_the_years(made: Made) -> Counter[str]:
    """Sentences, the table of years, the way from the opening to the day, and both matrices."""
    years = [year(made.assets, *span) for span in SPANS]
    found = Counter([shown(years[0]["charge"])] * 3 + [shown(years[0]["closing"])] * 2)
    parts = [part for part in years[0] if part in {"opening", "charge", "closing"}
             or any(each[part] for each in years)]  # fmt: skip
    found.update(shown(each[part]) for each in years for part in parts)
    for own in by([a for a in made.assets if a.has_book], "kind").values():
        rows = [year(own, *span) for span in SPANS]
        found.update(shown(row["charge"]) for row in rows if any(row.values()))
        found.update(shown(row["closing"]) for row in rows if any(row.values()))
    found.update(shown(each["charge"]) for each in years)
    found.update(shown(each["closing"]) for each in years)
    return found + of_the_way(made)


def of_the_way(made: Made) -> Counter[str]:
    """From the opening of the year to the book value of the day."""
    part = year(made.assets, SPANS[0][0], ON)
    held = on_books(made.assets)
    bare = [a for a in held if not a.has_book and a.row["cost_minor"]]
    later = [a for a in held if a.has_book and a.begins() > ON]
    lost = part["impairment"] + part["disposal"]
    whole = closing(made.assets, ON) + total([*bare, *later], lambda a: a.value(ON))
    assert whole == total(held, lambda a: a.value(ON))
    steps = [part["opening"], part["addition"], part["charge"], -lost, part["closing"]]
    steps += [total(bare, lambda a: a.cost(ON)), total(later, lambda a: a.cost(ON)), whole]
    return Counter(shown(step) for step in steps)


def prices() -> dict[str, list[tuple[date, Decimal]]]:
    """The prices of new pieces by the name of the model."""
    names = {
        row["key"]: row["name"]
        for kind in ("gpu", "npu", "cpu")
        for row in csv.DictReader(resources.text(f"catalogue/models/{kind}.csv").splitlines())
    }
    dated: dict[str, list[tuple[date, Decimal]]] = {}
    for row in csv.DictReader(resources.text("catalogue/prices.csv").splitlines()):
        day = date.fromisoformat(row["on"])
        bought = row["unit"] == "piece" and row["condition"] == "new"
        if bought and row["currency"] == "USD" and day <= ON:
            dated.setdefault(names[row["key"]], []).append((day, Decimal(row["amount"])))
    return dated


def ends(candidates: Iterable[str], dated: dict[str, list[tuple[date, Decimal]]]) -> list[Decimal]:
    """The lowest and the highest price of candidates, within a year of each one's newest."""
    found = []
    pieces = 1
    for text in candidates:
        count, is_several, name = text.partition(" × ")
        pieces = int(count) if is_several else 1
        rows = dated.get(name if is_several else text, [])
        found += [price for day, price in rows if (max(rows)[0] - day).days <= 365]
    cents = Decimal("0.01")
    return [
        (end(found) * pieces).quantize(cents, rounding=ROUND_HALF_UP) for end in (min, max)
    ] if found else []  # fmt: skip


def of_the_upgrades(made: Made) -> Counter[str]:
    """Each range, the sums by priority, the sum of the pressing ones, and both sentences twice."""
    dated, found = prices(), Counter[str]()
    sums: dict[Priority, list[list[Decimal]]] = {priority: [] for priority in Priority}
    for item in made.content.recommendations:
        both = ends(item.candidates, dated)
        if both:
            sums[item.priority].append(both)
            is_one = both[0] == both[1] and item.priority is not Priority.LOW
            found.update(f"{end:,.2f}" for end in (both[:1] if is_one else both))
    pressing = sums[Priority.HIGH] + sums[Priority.MEDIUM]
    for ranges, times in (
        (sums[Priority.HIGH], 1), (sums[Priority.MEDIUM], 1), (pressing, 3), (sums[Priority.LOW], 3)
    ):  # fmt: skip
        if ranges:
            for place in (0, 1):
                found[f"{sum(each[place] for each in ranges):,.2f}"] += times
    return found


# --- the tests -----------------------------------------------------------------------------------


def test_the_ledger_has_what_could_come_apart(made: Made) -> None:
    assert {a.row["tag"] for a in made.assets if a.row["tag"].startswith("X-")} == {
        "X-bare", "X-later", "X-taken", "X-sold", "X-scrapped", "X-hurt", "X-retired", "X-no-book",
    }  # fmt: skip
    kinds = {flow.kind for asset in made.assets for flow in asset.flows}
    assert kinds == {"addition", "charge", "impairment", "disposal"}
    assert made.content.retired >= 1
    assert {item.priority for item in made.content.recommendations} >= {Priority.LOW}


def test_every_amount_of_the_report_is_expected_and_stands_there_as_often(made: Made) -> None:
    expected = of_the_fleet(made) + of_the_years(made) + of_the_upgrades(made)
    found = Counter(sign + number for sign, number in AMOUNT.findall(made.text))
    assert found.total() > 150
    assert (found - expected, expected - found) == (Counter(), Counter())


def test_counts_are_those_of_the_file(made: Made) -> None:
    held = on_books(made.assets)
    without = total(held, lambda a: a.row["cost_minor"] is None)
    cost, value = (total(held, lambda a: a.cost(ON)), total(held, lambda a: a.value(ON)))
    row = f"{len(held)} {without} USD {shown(cost)} USD {shown(value)}"
    assert made.text.count(f"Total {row}") == 2
    for kind, own in by(held, "kind").items():
        bare = total(own, lambda a: a.row["cost_minor"] is None)
        assert f"{KINDS[kind]} {len(own)} {bare} " in made.text
    for site, own in by(held, "site").items():
        assert f"{site or 'No site'} {len(own)} " in made.text
    retired = total(held, lambda a: a.is_retired)
    assert f"{retired} of these assets are retired and not disposed of" in made.text
    counts = Counter(item.priority for item in made.content.recommendations)
    high, medium = counts[Priority.HIGH], counts[Priority.MEDIUM]
    assert made.text.count(f"({high} high, {medium} medium)") == 2
    assert f"High and medium {high + medium} " in made.text


def test_the_page_the_roll_forward_and_the_report_say_the_same(made: Made) -> None:
    """One definition: on the books until the disposal is entered."""
    (position,) = made.view.positions
    (held,) = made.content.holdings
    assert (position.assets, position.cost, position.book_value) == (
        held.assets, held.cost, held.book_value,
    )  # fmt: skip
    assert made.view.assets == made.content.assets
    assert made.view.retired == made.content.retired
    assert position.charge == made.content.year_totals("USD")[0].charge
    assert sum(book.charge.minor for book in made.view.books) == position.charge.minor
    for span, shown_year, total_ in zip(
        SPANS, made.view.year_totals, made.content.year_totals("USD"), strict=True
    ):
        rolled = made.ledger.ask(roll_forward, start=span[0], end=span[1], book="management",
                                 by=Grouping.KIND)  # fmt: skip
        (line,) = rolled.totals
        for each in (shown_year, total_):
            assert (each.opening, each.charge, each.closing) == (
                line.opening, line.charge, line.closing,
            )  # fmt: skip
        assert shown_year.additions == line.added


def test_the_overview_says_the_same(made: Made) -> None:
    found, years = made.ledger.ask(figures, ON), made.ledger.ask(value_by_year, ON)
    (held,) = found.fleet.total.holdings
    assert held.book_value == made.content.holdings[0].book_value
    assert found.fleet.total.in_use == made.content.assets - made.content.retired
    closings = {year.end: value.minor for year in years for value in year.values}
    for start, end in [(date(EVE.year, 1, 1), EVE), *SPANS]:
        assert closings[end] == year(made.assets, start, end)["closing"]


def test_the_overview_counts_the_same_upgrades(made: Made) -> None:
    rules = policy()
    machines = made.ledger.ask(pressing, rules.upgrade, rules.readiness, ON).machines
    costs = [v.cost for m in machines for v in m.verdicts if v.priority in PRESSING]
    assert estimate(costs) == made.content.estimate(Priority.HIGH, Priority.MEDIUM)


def test_charges_follow_from_the_flows_of_each_book(made: Made) -> None:
    """Not only in sum: each book of the page is worth what its own flows leave."""
    flows = {asset.row["id"]: asset for asset in made.assets}
    for book in made.view.books:
        own = flows[book.asset_id]
        assert (book.book_value.minor, book.cost.minor) == (own.value(ON), own.cost(ON)), book.tag
        assert book.charge.minor == -own.moved("charge", *SPANS[0]), book.tag
