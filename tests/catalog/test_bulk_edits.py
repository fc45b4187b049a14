"""One edit of many assets is what as many edits of one are, and undo takes all of it back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from catalog.commands.assets import add_assets, edit_assets, retire_assets
from catalog.errors import DamagedLedgerError, NotFoundError, RefusedError
from catalog.models import AssetDraft, AssetKind, AssetStatus
from catalog.queries.export import export
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from catalog.store.writing import CHUNK
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def drafts(count: int) -> Iterator[AssetDraft]:
    """Assets that differ in what an edit could get wrong: days, costs, and what is unknown."""
    for n in range(count):
        yield AssetDraft(
            tag=f"A-{n:05}", name=f"node {n}", kind=AssetKind.SERVER,
            in_service_on=date(2024, 1 + n % 12, 1) if n % 5 else None,
            cost=Amount.of_minor(n * 100, "EUR") if n % 3 else None,
            owner="Åsa" if n % 7 else "", status=list(AssetStatus)[n % 3],
        )  # fmt: skip


def ledger_of(path: Path, count: int) -> tuple[Ledger, list[int]]:
    ledger = Ledger.create(path, actor="anna")
    return ledger, list(ledger.do(add_assets, drafts=drafts(count)).result)


@pytest.mark.parametrize(
    "changes",
    [
        {"cost_centre": "  R&D ⚙ ", "owner": "Åsa"},
        {"cost": Amount.of_minor(4200, "SEK"), "in_service_on": date(2026, 2, 1)},
        {"cost": None, "status": AssetStatus.IN_REPAIR, "in_service_on": None},
    ],
)
def test_many_at_once_are_as_one_by_one(tmp_path: Path, changes: dict[str, Any]) -> None:
    together, numbers = ledger_of(tmp_path / "together.rackledger", 40)
    apart, _ = ledger_of(tmp_path / "apart.rackledger", 40)
    before = together.ask(export)
    differ = together.do(edit_assets, asset_ids=numbers, changes=changes).result
    each = [apart.do(edit_assets, asset_ids=[n], changes=changes).result for n in numbers]
    assert differ == sum(each) > 0
    assert together.ask(export) == apart.ask(export)
    together.undo()
    assert together.ask(export) == before
    together.redo()
    assert together.ask(export) == apart.ask(export)
    assert together.ask(verify).whole
    together.close()
    apart.close()


def test_more_than_are_read_at_once_are_one_entry(tmp_path: Path) -> None:
    ledger, numbers = ledger_of(tmp_path / "many.rackledger", CHUNK + 3)
    with ledger:
        before = ledger.ask(export)
        done = ledger.do(edit_assets, asset_ids=numbers, changes={"owner": "Bo"})
        assert done.result == CHUNK + 3
        assert done.entry is not None
        assert done.entry.title == "Change owner of 5,003 assets"
        ledger.undo()
        assert ledger.ask(export) == before
        assert ledger.ask(verify).whole


def test_a_refusal_names_the_asset_and_changes_nothing(tmp_path: Path) -> None:
    ledger, numbers = ledger_of(tmp_path / "own.rackledger", 30)
    with ledger:
        before = ledger.ask(export)
        with pytest.raises(RefusedError, match=r"“node 6”.*cannot retire before it is in service"):
            ledger.do(retire_assets, asset_ids=numbers, on=date(2024, 6, 15), reason="sold")
        with pytest.raises(RefusedError, match="owner"):
            ledger.do(edit_assets, asset_ids=numbers, changes={"owner": "x" * 1_000})
        with pytest.raises(NotFoundError):
            ledger.do(edit_assets, asset_ids=[*numbers, 999], changes={"owner": "Bo"})
        assert ledger.ask(export) == before


def test_an_image_that_names_another_column_is_never_run(tmp_path: Path) -> None:
    """What undo turns back to is a text of the file, which anybody may have edited."""
    path = tmp_path / "own.rackledger"
    ledger, numbers = ledger_of(path, 1)
    with ledger:
        ledger.do(edit_assets, asset_ids=numbers, changes={"owner": "Bo"})
    with closing(sqlite3.connect(path)) as raw, raw:
        names = ('"owner":', '"owner\\" = 1 --":')
        raw.execute('UPDATE journal_change SET "before" = replace("before", ?, ?)', names)
    with Ledger.open(path, actor="anna") as ledger:
        before = ledger.ask(export)
        with pytest.raises(DamagedLedgerError):
            ledger.undo()
        assert ledger.ask(export) == before
