"""Commands, undo and redo, as a person meets them, and the chain under several writers."""

from __future__ import annotations

import gc
import threading
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from pydantic import ValidationError
from sqlalchemy import text

from catalog.changes import Changes
from catalog.commands.assets import add_asset, add_assets, edit_assets, remove_assets, retire_assets
from catalog.commands.books import set_books
from catalog.commands.sites import add_site, edit_site, remove_site
from catalog.errors import LedgerError, RefusedError, UndoRefusedError
from catalog.models import AssetDraft, AssetKind, AssetStatus, BookDraft, Site, SiteDraft
from catalog.queries.export import export
from catalog.queries.history import history, latest
from catalog.queries.inventory import inventory
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from money import Amount

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.store.writing import Writing

EUR = "EUR"
_HUGE = "SELECT sum(column1) FROM (VALUES (9000000000000000000), (9000000000000000000))"


def draft(tag: str, **values: object) -> AssetDraft:
    return AssetDraft.model_validate(
        {"tag": tag, "name": f"node {tag}", "kind": AssetKind.SERVER, **values}
    )


def book(asset_id: int) -> BookDraft:
    return BookDraft(
        asset_id=asset_id,
        in_service_on=date(2024, 1, 1),
        life_months=36,
        cost=Amount(Decimal("1200.00"), EUR),
        salvage=Amount.zero(EUR),
    )


def test_a_command_says_what_it_did_and_what_to_refresh(ledger: Ledger) -> None:
    done = ledger.do(add_asset, draft=draft("A-1", name="H200 #3"))
    assert done.changes is Changes.ASSETS
    assert done.entry is not None
    assert (done.entry.actor, done.entry.command) == ("anna", "add_asset")
    ledger.do(retire_assets, asset_ids=[done.result], on=date(2026, 1, 1), reason="worn out")
    assert ledger.undo_title() == "Retire “H200 #3”"


def test_a_command_that_changes_nothing_leaves_no_entry(ledger: Ledger) -> None:
    site = ledger.do(add_site, draft=SiteDraft(name="Lund")).result
    done = ledger.do(edit_site, site_id=site, draft=SiteDraft(name="Lund"))
    assert done.entry is None
    assert len(ledger.ask(latest)) == 1


def test_undo_and_redo_give_the_first_and_the_last_state(ledger: Ledger) -> None:
    states = [ledger.ask(export)]
    site = ledger.do(add_site, draft=SiteDraft(name="Lund")).result
    states.append(ledger.ask(export))
    numbers = ledger.do(add_assets, drafts=[draft(f"A-{n}", site_id=site) for n in range(5)]).result
    states.append(ledger.ask(export))
    ledger.do(set_books, drafts=[book(numbers[0])])
    states.append(ledger.ask(export))
    ledger.do(edit_assets, asset_ids=list(numbers), changes={"owner": "Vision"})
    states.append(ledger.ask(export))
    ledger.do(remove_assets, asset_ids=[numbers[0]])
    states.append(ledger.ask(export))

    for state in reversed(states[:-1]):
        ledger.undo()
        assert ledger.ask(export) == state
    with pytest.raises(UndoRefusedError, match="nothing to undo"):
        ledger.undo()
    for state in states[1:]:
        ledger.redo()
        assert ledger.ask(export) == state
    with pytest.raises(UndoRefusedError, match="nothing to redo"):
        ledger.redo()
    assert ledger.ask(verify).whole


def test_a_new_command_ends_what_could_be_redone(ledger: Ledger) -> None:
    ledger.do(add_site, draft=SiteDraft(name="Lund"))
    ledger.undo()
    assert ledger.redo_title() == "Add site “Lund”"
    ledger.do(add_site, draft=SiteDraft(name="Malmö"))
    assert ledger.redo_title() is None


def test_undo_of_an_old_entry_names_the_later_one_in_its_way(ledger: Ledger) -> None:
    added = ledger.do(add_site, draft=SiteDraft(name="Lund"))
    ledger.do(edit_site, site_id=added.result, draft=SiteDraft(name="Lund DC1"))
    assert added.entry is not None
    before = ledger.ask(export)
    with pytest.raises(UndoRefusedError, match=r"“Change site “Lund”” \(entry 2\)") as refused:
        ledger.undo(added.entry.id)
    assert refused.value.advice == "Undo the later change first."
    assert ledger.ask(export) == before


def test_undo_of_something_in_use_names_the_user(ledger: Ledger) -> None:
    added = ledger.do(add_site, draft=SiteDraft(name="Lund"))
    ledger.do(add_asset, draft=draft("A-1", site_id=added.result))
    assert added.entry is not None
    with pytest.raises(UndoRefusedError, match=r"“Add “node A-1””.*refers to the site"):
        ledger.undo(added.entry.id)


def test_undo_of_an_independent_old_entry_is_possible(ledger: Ledger) -> None:
    added = ledger.do(add_site, draft=SiteDraft(name="Lund"))
    ledger.do(add_site, draft=SiteDraft(name="Malmö"))
    assert added.entry is not None
    ledger.undo(added.entry.id)
    assert ledger.undo_title() == "Add site “Malmö”"
    with pytest.raises(UndoRefusedError, match="not in force"):
        ledger.undo(added.entry.id)


def test_undo_does_not_take_back_unseen_what_another_window_entered(ledger: Ledger) -> None:
    ledger.do(add_site, draft=SiteDraft(name="Lund"))
    assert ledger.undo_title() == "Add site “Lund”"
    with Ledger.open(ledger.path, actor="bob") as elsewhere:
        elsewhere.do(add_site, draft=SiteDraft(name="Oslo"))
    # The button still says Lund.
    with pytest.raises(UndoRefusedError, match=r"“Add site “Oslo”” was entered elsewhere.*by bob"):
        ledger.undo()
    assert "Oslo" in ledger.ask(export)
    # Now it has been said.
    ledger.undo()
    ledger.undo()
    assert not ledger.ask(inventory)
    assert {"Lund", "Oslo"}.isdisjoint(ledger.ask(export).split('"'))


def test_redo_does_not_bring_back_unseen_what_another_window_undid(ledger: Ledger) -> None:
    first, second = (ledger.do(add_site, draft=SiteDraft(name=name)) for name in ("Lund", "Oslo"))
    assert first.entry is not None
    assert second.entry is not None
    ledger.undo()
    assert ledger.redo_title() == "Add site “Oslo”"
    with Ledger.open(ledger.path, actor="bob") as elsewhere:
        elsewhere.undo(first.entry.id)
    # The button still says Oslo.
    with pytest.raises(UndoRefusedError, match="“Add site “Lund”” was undone elsewhere"):
        ledger.redo()
    assert "Lund" not in ledger.ask(export)
    # Now it has been said; what follows is this window's own.
    ledger.redo()
    ledger.redo()
    assert {"Lund", "Oslo"} <= set(ledger.ask(export).split('"'))


def test_undo_is_refused_when_a_unique_name_was_taken_since(ledger: Ledger) -> None:
    first = ledger.do(add_site, draft=SiteDraft(name="Lund"))
    removed = ledger.do(remove_site, site_id=first.result)
    ledger.do(add_site, draft=SiteDraft(name="Lund"))
    assert removed.entry is not None
    with pytest.raises(UndoRefusedError, match="has taken its place"):
        ledger.undo(removed.entry.id)


def test_numbers_are_never_given_out_twice(ledger: Ledger) -> None:
    first = ledger.do(add_site, draft=SiteDraft(name="Lund")).result
    ledger.undo()
    second = ledger.do(add_site, draft=SiteDraft(name="Lund")).result
    assert second > first


def test_the_history_of_a_record_is_a_reading_of_the_journal(ledger: Ledger) -> None:
    asset = ledger.do(add_asset, draft=draft("A-1")).result
    ledger.do(edit_assets, asset_ids=[asset], changes={"owner": "Vision"})
    ledger.undo()
    lines = ledger.ask(history, [("asset", asset)])
    assert [line.entry.text for line in lines] == [
        "Undo: Change owner of “node A-1”",
        "Change owner of “node A-1”",
        "Add “node A-1”",
    ]
    assert [(c.field, c.before, c.after) for c in lines[1].fields] == [("owner", "", "Vision")]


def test_a_failing_command_leaves_nothing(ledger: Ledger) -> None:
    def half_done(writing: Writing) -> None:
        writing.insert(Site, SiteDraft(name="Lund"))
        raise RefusedError("No.")

    before = ledger.ask(export)
    with pytest.raises(RefusedError):
        ledger.do(half_done)
    assert ledger.ask(export) == before
    assert ledger.ask(latest) == []


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"tag": "A-2"}, "Another asset has this tag already"),
        ({"site_id": 99}, "refers"),
        ({"kind": "toaster"}, "kind: one of server"),
        ({"purchased_on": "31.12.2024"}, "purchase date: "),
        ({"retired_on": "2020-01-01", "in_service_on": "2024-01-01"}, "before it is in service"),
    ],
)
def test_refusals_are_sentences(ledger: Ledger, changes: dict[str, object], sentence: str) -> None:
    asset = ledger.do(add_asset, draft=draft("A-1")).result
    ledger.do(add_asset, draft=draft("A-2"))
    before = ledger.ask(export)
    with pytest.raises(RefusedError, match=sentence):
        ledger.do(edit_assets, asset_ids=[asset], changes=changes)
    assert ledger.ask(export) == before


def test_what_the_ledger_cannot_hold_is_refused_in_words(ledger: Ledger) -> None:
    """Whatever comes as far as the database: a sentence, and the ledger as it was."""

    def ask_for(value: object) -> None:
        ledger.ask(lambda c: c.execute(text("SELECT :v"), {"v": value}).all())

    with pytest.raises(RefusedError, match="no proper text"):
        ask_for("\udcff")
    with pytest.raises(RefusedError, match="too large"):
        ask_for(2**63)
    with pytest.raises(RefusedError, match="larger than the ledger can add up"):
        ledger.ask(lambda c: c.execute(text(_HUGE)).all())
    with pytest.raises(ValidationError, match="at most 18 digits"):
        AssetDraft(tag="A", name="n", kind=AssetKind.SERVER, cost=Amount(Decimal(10) ** 16, "EUR"))

    def make_a_draft(_writing: Writing) -> None:
        AssetDraft(tag="A", name="", kind=AssetKind.SERVER)

    with pytest.raises(RefusedError, match=r"^name: "):
        ledger.do(make_a_draft)


def test_questions_cannot_write(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="cannot be written"):
        ledger.ask(lambda connection: connection.execute(text("DELETE FROM asset")))


def test_the_chain_holds_under_several_writers(tmp_path: Path) -> None:
    path = tmp_path / "team.rackledger"
    Ledger.create(path).close()
    failures: list[Exception] = []

    def work(name: str) -> None:
        with Ledger.open(path, actor=name) as own:
            for n in range(15):
                try:
                    own.do(add_asset, draft=draft(f"{name}-{n}"))
                except LedgerError as error:
                    failures.append(error)

    threads = [threading.Thread(target=work, args=(f"writer{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Ledger.open(path) as ledger:
        result = ledger.ask(verify)
        assert not failures
        assert result.whole
        assert result.entries == 60
        assert len({row.id for row in ledger.ask(inventory)}) == 60


def test_a_command_pauses_the_collector_on_the_main_thread_only(ledger: Ledger) -> None:
    def is_on(_: Writing) -> bool:
        return gc.isenabled()

    was_on = gc.isenabled()
    seen: list[bool] = []
    gc.enable()
    try:
        seen.append(ledger.do(is_on).result)
        seen.append(gc.isenabled())
        other = threading.Thread(target=lambda: seen.append(ledger.do(is_on).result))
        other.start()
        other.join()
        seen.append(gc.isenabled())
    finally:
        if not was_on:
            gc.disable()
    assert seen == [False, True, True, True]


def test_retired_assets_stay_in_the_books(ledger: Ledger) -> None:
    asset = ledger.do(add_asset, draft=draft("A-1")).result
    ledger.do(retire_assets, asset_ids=[asset], on=date(2026, 1, 1), reason="sold")
    (row,) = ledger.ask(inventory)
    assert row.status is AssetStatus.RETIRED
    with pytest.raises(RefusedError, match="retired already"):
        ledger.do(retire_assets, asset_ids=[asset], on=date(2026, 1, 2), reason="again")
