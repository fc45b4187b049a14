"""The list of 10,000 assets as a file, and one edit of all of them, over bare sqlite3 and csv."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from catalog.commands.assets import add_assets, edit_assets
from catalog.models import AssetDraft, AssetKind
from catalog.store.backup import backup
from catalog.store.ledger import Ledger
from desktop.pages.inventory.export import export
from desktop.pages.inventory.filters import Wanted
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.benchmarks.conftest import Ratio

ASSETS: Final = 10_000
ROWS: Final = """
    SELECT a.tag, a.name, a.kind, a.status, a.manufacturer, a.model, a.serial, s.name, a.place,
        a.owner, a.cost_centre, a.purchased_on, a.in_service_on, a.warranty_until,
        a.cost_minor / 100.0, a.cost_currency, p.cpu_model, p.memory_bytes, p.gpu_model,
        p.gpu_count, p.gpu_memory_bytes
    FROM asset AS a LEFT JOIN site AS s ON s.id = a.site_id LEFT JOIN spec AS p ON p.asset_id = a.id
    ORDER BY a.tag
"""


class Silent:
    """The progress of work that nobody watches."""

    def report(self, fraction: float | None, text: str = "") -> None:
        """Say nothing."""

    def raise_if_cancelled(self) -> None:
        """Go on."""


@pytest.fixture(scope="module")
def fleet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger.create(tmp_path_factory.mktemp("exports") / "own.rackledger") as ledger:
        drafts = (
            AssetDraft(
                tag=f"A-{n:06}", name=f"node-{n}", kind=AssetKind.SERVER, manufacturer="Dell",
                model="PowerEdge R760", serial=f"SN{n:08}", place=f"R{n % 40:02} U{n % 42:02}",
                owner="Platform team", purchased_on=date(2024, 1, 1 + n % 28),
                in_service_on=date(2024, 2, 1 + n % 28), cost=Amount.of_minor(99_000 + n, "EUR"),
            )
            for n in range(ASSETS)
        )  # fmt: skip
        ledger.do(add_assets, drafts=drafts)
        yield ledger


@pytest.mark.parametrize(("ending", "wanted"), [("csv", "at most 4"), ("xlsx", "at most 12")])
def test_export(ratio: Ratio, fleet: Ledger, tmp_path: Path, ending: str, wanted: str) -> None:
    def floor() -> None:
        with (
            closing(sqlite3.connect(fleet.path)) as db,
            (tmp_path / "floor.csv").open("w", encoding="utf-8", newline="") as file,
        ):
            csv.writer(file).writerows(db.execute(ROWS))

    def ours() -> None:
        export(fleet, tmp_path / f"ours.{ending}", Wanted(), None, Silent())  # type: ignore[arg-type]

    ratio(f"time of the list as {ending.upper()} over csv.writer", ours, floor, wanted=wanted)


def test_bulk_edit(ratio: Ratio, fleet: Ledger, tmp_path: Path) -> None:
    """Journalled edit of all assets and its undo, over bare updates that keep a text of each asset
    before and after."""
    copy = backup(fleet.path, tmp_path / "copy.rackledger")
    with closing(sqlite3.connect(fleet.path)) as db:
        numbers = [number for (number,) in db.execute("SELECT id FROM asset")]
    texts = [("x" * 450, "y" * 450) for _ in numbers]

    def floor() -> None:
        with closing(sqlite3.connect(copy)) as db:
            db.execute("CREATE TABLE IF NOT EXISTS kept (id INTEGER PRIMARY KEY, a TEXT, b TEXT)")
            for owner in ("Bo", "Platform team"):
                with db:
                    new = [(owner, number) for number in numbers]
                    db.executemany("UPDATE asset SET owner = ? WHERE id = ?", new)
                    db.executemany("INSERT INTO kept (a, b) VALUES (?, ?)", texts)

    def ours() -> None:
        fleet.do(edit_assets, asset_ids=numbers, changes={"owner": "Bo"})
        fleet.undo()

    ratio("time of a bulk edit and its undo over bare updates", ours, floor, wanted="at most 10")
