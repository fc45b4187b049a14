"""What others write to the open ledger is noticed, shown and told; one's own changes are not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from catalog.changes import Changes
from catalog.commands.sites import add_site
from catalog.models import SiteDraft
from catalog.store.ledger import Ledger
from desktop.elsewhere import Elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk, Said


@pytest.fixture
def shared_ledger(desk: Desk, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "team.rackledger"
    with Ledger.create(path, actor="anna") as ledger:
        desk.use_ledger(ledger)
        yield path
        desk.background.close(5)


def test_anothers_entry_is_told_and_every_page_asks_again(
    qtbot: Any, desk: Desk, shared_ledger: Path
) -> None:
    elsewhere = Elsewhere(desk, desk)
    seen: list[Changes] = []
    said: list[Said] = []
    elsewhere.look()
    qtbot.waitUntil(lambda: elsewhere.knows_the_newest)
    desk.changed.connect(seen.append)
    desk.said.connect(said.append)

    with Ledger.open(shared_ledger, actor="bo") as other:
        other.do(add_site, draft=SiteDraft(name="Lund"))
    elsewhere.look()

    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [Changes.everything()]
    assert [one.text for one in said] == ["bo: Add site “Lund”"]


def test_ones_own_change_is_no_news(qtbot: Any, desk: Desk, shared_ledger: Path) -> None:
    elsewhere = Elsewhere(desk, desk)
    elsewhere.look()
    qtbot.waitUntil(lambda: elsewhere.knows_the_newest)
    seen: list[Changes] = []
    desk.changed.connect(seen.append)

    with qtbot.waitSignal(desk.undo_changed):
        desk.do(desk, add_site, draft=SiteDraft(name="Lund"))
    elsewhere.look()
    with qtbot.waitSignal(desk.undo_changed):
        desk.undo()

    assert seen == [Changes.SITES, Changes.SITES]
