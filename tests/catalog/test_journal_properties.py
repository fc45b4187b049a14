"""Any sequence of commands: undoing all gives the first state, byte for byte; redoing the last."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from typing_extensions import override

from catalog.commands.assets import add_assets, edit_assets, remove_assets, retire_assets
from catalog.commands.books import set_books
from catalog.commands.sites import add_site, edit_site, remove_site
from catalog.errors import RefusedError, UndoRefusedError
from catalog.models import AssetDraft, AssetKind, BookDraft, SiteDraft
from catalog.queries.export import export
from catalog.queries.inventory import inventory
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from money import Amount

NAMES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12).filter(
    lambda text: text.strip() != ""
)
AMOUNTS = st.none() | st.builds(
    Amount.of_minor, st.integers(0, 10**18 - 1), st.sampled_from(["EUR", "JPY", "KWD"])
)


class JournalMachine(RuleBasedStateMachine):
    """A ledger driven at random, with the export remembered after every command that stands."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.ledger = Ledger.create(self.folder / "books.rackledger", actor="anna")
        self.states = [self.ledger.ask(export)]
        self.undone: list[str] = []
        self.sites: list[int] = []
        self.tag = 0

    @override
    def teardown(self) -> None:
        if hasattr(self, "ledger"):
            self.undo_everything_and_redo_it()
            assert self.ledger.ask(verify).whole
            self.ledger.close()
            shutil.rmtree(self.folder)

    def done(self, entry: object) -> None:
        if entry is not None:
            self.states.append(self.ledger.ask(export))
            self.undone.clear()

    def assets(self) -> list[int]:
        return [row.id for row in self.ledger.ask(inventory)]

    def attempt(self, command: object, **values: object) -> None:
        """Run a command; one that is refused must leave the ledger as it was."""
        try:
            self.done(self.ledger.do(command, **values).entry)  # type: ignore[arg-type]
        except RefusedError:
            assert self.ledger.ask(export) == self.states[-1]

    @rule(name=NAMES)
    def add_a_site(self, name: str) -> None:
        self.attempt(add_site, draft=SiteDraft(name=name))

    @rule(number=st.integers(1, 6), name=NAMES)
    def rename_a_site(self, number: int, name: str) -> None:
        self.attempt(edit_site, site_id=number, draft=SiteDraft(name=name))

    @rule(number=st.integers(1, 6))
    def drop_a_site(self, number: int) -> None:
        self.attempt(remove_site, site_id=number)

    @rule(names=st.lists(NAMES, min_size=1, max_size=4), cost=AMOUNTS, site=st.integers(0, 4))
    def add_some_assets(self, names: list[str], cost: Amount | None, site: int) -> None:
        drafts = []
        for name in names:
            self.tag += 1
            tag = f"A-{self.tag}"
            drafts.append(
                AssetDraft(
                    tag=tag, name=name, kind=AssetKind.SERVER, cost=cost, site_id=site or None
                )
            )
        self.attempt(add_assets, drafts=drafts)

    @rule(data=st.data(), owner=NAMES)
    def edit_some_assets(self, data: st.DataObject, owner: str) -> None:
        if chosen := self.assets():
            picked = data.draw(st.lists(st.sampled_from(chosen), min_size=1, unique=True))
            self.attempt(edit_assets, asset_ids=picked, changes={"owner": owner})

    @rule(data=st.data())
    def retire_one(self, data: st.DataObject) -> None:
        if chosen := self.assets():
            number = data.draw(st.sampled_from(chosen))
            self.attempt(retire_assets, asset_ids=[number], on=date(2026, 1, 1), reason="old")

    @rule(data=st.data())
    def remove_one(self, data: st.DataObject) -> None:
        if chosen := self.assets():
            self.attempt(remove_assets, asset_ids=[data.draw(st.sampled_from(chosen))])

    @rule(data=st.data(), months=st.integers(1, 60))
    def depreciate_one(self, data: st.DataObject, months: int) -> None:
        if chosen := self.assets():
            draft = BookDraft(
                asset_id=data.draw(st.sampled_from(chosen)),
                in_service_on=date(2024, 1, 1),
                life_months=months,
                cost=Amount(Decimal("1000.00"), "EUR"),
                salvage=Amount.zero("EUR"),
            )
            self.attempt(set_books, drafts=[draft])

    @precondition(lambda self: len(self.states) > 1)
    @rule()
    def undo(self) -> None:
        self.ledger.undo()
        self.undone.append(self.states.pop())
        assert self.ledger.ask(export) == self.states[-1]

    @precondition(lambda self: bool(self.undone))
    @rule()
    def redo(self) -> None:
        self.ledger.redo()
        self.states.append(self.undone.pop())
        assert self.ledger.ask(export) == self.states[-1]

    @invariant()
    def the_buttons_tell_the_truth(self) -> None:
        if hasattr(self, "ledger"):
            assert (self.ledger.undo_title() is not None) == (len(self.states) > 1)
            assert (self.ledger.redo_title() is not None) == bool(self.undone)

    def undo_everything_and_redo_it(self) -> None:
        first, last = self.states[0], self.states[-1]
        steps = 0
        while True:
            try:
                self.ledger.undo()
            except UndoRefusedError:
                break
            steps += 1
        assert self.ledger.ask(export) == first
        for _ in range(steps):
            self.ledger.redo()
        assert self.ledger.ask(export) == last


TestJournal = JournalMachine.TestCase
TestJournal.settings = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
