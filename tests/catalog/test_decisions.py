"""Decisions in the ledger: kept, changed, removed, undone, refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.changes import Changes
from catalog.commands.decisions import keep_decision, remove_decision
from catalog.errors import NotFoundError, RefusedError
from catalog.models import DecisionKind
from catalog.queries.decisions import decision_document, decisions
from catalog.queries.export import export
from catalog.store.ledger import Ledger
from catalog.store.verification import verify
from planning.decisions import compare
from tests.planning.decisions import calculator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.create(tmp_path / "own.rackledger") as opened:
        yield opened


def test_a_decision_is_kept_and_gives_the_same_figures_again(ledger: Ledger) -> None:
    done = ledger.do(keep_decision, document=calculator())
    assert done.changes is Changes.DECISIONS
    assert done.entry is not None
    assert done.entry.title == "Keep decision “Eight GPUs”"
    (row,) = ledger.ask(decisions)
    assert (row.title, row.kind, row.currency) == ("Eight GPUs", DecisionKind.COMPARISON, "USD")
    again = compare(ledger.ask(decision_document, row.id))
    assert again.best.present == compare(calculator()).best.present


def test_a_change_and_a_removal_are_undone(ledger: Ledger) -> None:
    number = ledger.do(keep_decision, document=calculator()).result
    ledger.do(keep_decision, document=calculator(title="Nine"), decision_id=number)
    assert ledger.ask(decisions)[0].title == "Nine"
    before = ledger.ask(export)
    ledger.do(remove_decision, decision_id=number)
    assert ledger.ask(decisions) == []
    with pytest.raises(NotFoundError):
        ledger.ask(decision_document, number)
    ledger.undo()
    assert ledger.ask(export) == before
    assert ledger.ask(verify).whole


def test_owning_alone_is_another_kind(ledger: Ledger) -> None:
    ledger.do(keep_decision, document=calculator(cloud=None))
    assert ledger.ask(decisions)[0].kind is DecisionKind.OWNERSHIP


def test_what_cannot_be_read_is_not_kept(ledger: Ledger) -> None:
    with pytest.raises(RefusedError, match="yeers"):
        ledger.do(keep_decision, document=calculator(yeers=3))
    assert ledger.ask(decisions) == []
