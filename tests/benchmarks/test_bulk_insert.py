"""Journalled, validated insert of 10,000 assets in one command, over plain executemany."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING

from catalog.commands.assets import add_assets
from catalog.models import AssetDraft, AssetKind
from catalog.store.ledger import Ledger
from money import Amount

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.conftest import Ratio

ASSETS = 10_000


def rows() -> list[dict[str, object]]:
    """What a file of assets holds, before it is validated."""
    cost = Amount(Decimal("12999.90"), "EUR")
    return [
        {
            "tag": f"A-{n:06}",
            "name": f"node-{n}",
            "kind": AssetKind.SERVER,
            "manufacturer": "Dell",
            "model": "PowerEdge R760",
            "serial": f"SN{n:08}",
            "place": f"R{n % 40:02} U{n % 42:02}",
            "owner": "Platform team",
            "purchased_on": date(2024, 1, 5),
            "in_service_on": date(2024, 2, 1),
            "cost": cost,
        }
        for n in range(ASSETS)
    ]


def test_bulk_insert(ratio: Ratio, tmp_path: Path) -> None:
    given = rows()
    stored = [
        tuple({"id": n + 1, **AssetDraft(**row).columns()}.items())  # type: ignore[arg-type]
        for n, row in enumerate(given)
    ]
    names = [name for name, _ in stored[0]]
    values = [tuple(value for _, value in row) for row in stored]
    marks = ", ".join("?" for _ in names)
    insert = f"INSERT INTO asset ({', '.join(names)}) VALUES ({marks})"  # noqa: S608
    numbers = count()

    def fresh() -> Path:
        path = tmp_path / f"{next(numbers)}.rackledger"
        Ledger.create(path).close()
        return path

    prepared = [fresh() for _ in range(20)]

    def floor() -> None:
        with closing(sqlite3.connect(prepared.pop())) as db, db:
            db.executemany(insert, values)

    def ours() -> None:
        with Ledger.open(prepared.pop()) as ledger:
            ledger.do(add_assets, drafts=(AssetDraft(**row) for row in given))  # type: ignore[arg-type]

    taken = ratio("time of bulk insert over executemany", ours, floor, wanted="at most 4", rounds=7)
    ratio.note("rate of bulk insert to executemany", 1 / taken, "at least 0.25", "the inverse")
