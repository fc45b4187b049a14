"""Made-up contents for the reports: a small fleet, a large one, and one with hostile texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from money import Amount
from reports.budget import (
    BudgetContent,
    CostRange,
    DepreciationRow,
    FiscalYear,
    FleetRow,
    Holding,
    Priority,
    Recommendation,
    Source,
)


def years(count: int) -> tuple[FiscalYear, ...]:
    return tuple(
        FiscalYear(str(year), date(year, 1, 1), date(year, 12, 31))
        for year in range(2025, 2025 + count)
    )


def holding(assets: int, cost: str, book: str, currency: str = "EUR") -> Holding:
    return Holding(assets, Amount(Decimal(cost), currency), Amount(Decimal(book), currency))


def run_down(
    category: str, opening: str, parts: int, currency: str = "EUR"
) -> list[DepreciationRow]:
    """A category depreciated in equal parts from 2025 on, the last taking the remainder."""
    book = Amount(Decimal(opening), currency)
    charge = (book / parts).rounded()
    rows = []
    for year in range(2025, 2025 + parts):
        charged = book if year == 2024 + parts else charge
        rows.append(DepreciationRow(str(year), category, book, charged, book - charged))
        book = book - charged
    return rows


def cost_range(low: str, high: str, currency: str = "EUR") -> CostRange:
    return CostRange(
        Amount(Decimal(low), currency),
        Amount(Decimal(high), currency),
        12,
        date(2026, 8, 2),
        date(2026, 11, 14),
        ("Distributor list", "Catalogue"),
    )


SMALL = BudgetContent(
    organisation="Example Robotics AB",
    ledger="fleet-2026.rackledger",
    prepared_on=date(2026, 11, 21),
    generated_at=datetime(2026, 11, 21, 8, 12, tzinfo=UTC),
    as_of=date(2026, 10, 31),
    fiscal_years=years(4),
    by_category=(
        FleetRow("GPU servers", (holding(3, "87600.00", "43800.00"),)),
        FleetRow("Workstations", (holding(2, "13740.50", "5100.25"),), without_cost=1),
    ),
    by_site=(
        FleetRow("Lund DC1", (holding(3, "87600.00", "43800.00"),)),
        FleetRow("Malmö", (holding(2, "13740.50", "5100.25"),), without_cost=1),
    ),
    depreciation=(
        *run_down("GPU servers", "87600.00", 4),
        *run_down("Workstations", "13740.50", 3),
    ),
    recommendations=(
        Recommendation(
            "ws-vision-02",
            "GPU",
            Priority.HIGH,
            (
                "GPU is 4.2 years old (limit 3 years).",
                "Utilisation 84 % (limit 80 %).",
                "Memory is short 26 h a week (limit 20 h).",
            ),
            ("RTX PRO 6000 96 GB",),
            cost_range("15400.00", "17900.00"),
        ),
        Recommendation(
            "train-box-01", "CPU", Priority.MEDIUM, ("CPU is 5.6 years old (limit 5 years).",)
        ),
    ),
    undecided=2,
    depreciation_method="Straight line over 48 months, by month",
    assumptions=("Assets without an in-service date are taken to start on their day of purchase.",),
    sources=(
        Source("Distributor list", "prices of candidates", date(2026, 11, 14)),
        Source("Upgrade rules", "limits of age and utilisation", None),
    ),
    prepared_by="Åsa Lindqvist",
    approved_by="",
    locale="en_IE",
)


def large() -> BudgetContent:
    """Three currencies, many categories and sites, and 420 recommendations."""
    currencies = ("EUR", "JPY", "SEK")
    categories = [f"Category {n:02} with a rather long descriptive name" for n in range(24)]
    fleet = tuple(
        FleetRow(
            name,
            tuple(
                holding(2 + n % 5, f"{(n + 1) * 12345678}", f"{(n + 1) * 4567890}", currency)
                for currency in currencies[: 1 + n % 3]
            ),
            without_cost=n % 4,
        )
        for n, name in enumerate(categories)
    )
    sites = tuple(replace(row, name=f"Site {n}") for n, row in enumerate(fleet))
    rows = [
        row
        for currency in currencies
        for n, name in enumerate(categories)
        for row in run_down(name, f"{(n + 1) * 1234567}", 3 + n % 6, currency)
    ]
    recommendations = tuple(
        Recommendation(
            f"node-{n:04}",
            ("GPU", "CPU", "Storage")[n % 3],
            list(Priority)[n % 3],
            ("GPU is 4.2 years old (limit 3 years).", "Utilisation 84 % (limit 80 %).")[
                : 1 + n % 2
            ],
            ("Supermicro SYS-421GE-TNRT with 8 × H200", "Lenovo SR675 V3")[: n % 3],
            cost_range("15400", "17900", currencies[n % 3]) if n % 5 else None,
        )
        for n in range(420)
    )
    return replace(
        SMALL,
        fiscal_years=years(8),
        by_category=fleet,
        by_site=sites,
        depreciation=tuple(rows),
        recommendations=recommendations,
    )


HOSTILE_NAMES = (
    '<img src="file:///etc/passwd">',
    '<img src="http://example.invalid/x.png"/>',
    "<font color=red>red</font>",
    "<b>bold</b> &amp; &lt; ]]> <![CDATA[x]]>",
    "nul\x00 bell\x07 escape\x1b[31m",
    "over\u202eride \u2066isolated\u2069",
    "שלום (עולם) 42",
    "خادم السلام لا ١٢",
    "服务器 サーバー 서버",
    "rocket 🚀 👩‍💻 ok",
    "x" * 10_000,
    "lone \ud800 surrogate",
    "देवनागरी",
    "{0.__class__} %s %(x)s \\n",
    "e\u0301a\u0308 \ufb01",
    "(unbalanced \\( ) ET Q BT",
    "",
)


def hostile() -> BudgetContent:
    """Every hostile text in every place that shows a user's text."""
    rows = tuple(
        FleetRow(name, (holding(1, "10.00", "5.00"),), without_cost=1) for name in HOSTILE_NAMES
    )
    return replace(
        SMALL,
        organisation=" ".join(HOSTILE_NAMES[:3]),
        ledger=HOSTILE_NAMES[6],
        by_category=rows,
        by_site=rows,
        depreciation=tuple(row for name in HOSTILE_NAMES for row in run_down(name, "900.00", 4)),
        recommendations=tuple(
            Recommendation(
                name, name, Priority.LOW, (name, name), (name,), cost_range("1.00", "2.00")
            )
            for name in HOSTILE_NAMES
        ),
        assumptions=HOSTILE_NAMES,
        sources=tuple(Source(name, name, None) for name in HOSTILE_NAMES),
        prepared_by=HOSTILE_NAMES[7],
        approved_by=HOSTILE_NAMES[10],
        depreciation_method=HOSTILE_NAMES[2],
    )


@pytest.fixture
def small_budget() -> BudgetContent:
    return SMALL


@pytest.fixture(scope="session")
def large_budget() -> BudgetContent:
    return large()


@pytest.fixture(scope="session")
def hostile_budget() -> BudgetContent:
    return hostile()
