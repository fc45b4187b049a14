"""What people do with decisions about money: keep one, change it, remove it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from catalog.commands.wording import quoted
from catalog.errors import RefusedError
from catalog.models import Decision, DecisionDraft, DecisionKind
from money.sentence import say
from planning.decisions import read_decision
from planning.errors import PlanningError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.store.writing import Writing


def decision_draft(document: Mapping[str, Any], notes: str = "") -> DecisionDraft:
    """The draft of a document; a RefusedError says what is wrong in it."""
    try:
        read = read_decision(document)
    except PlanningError as error:
        raise RefusedError(say("The decision cannot be kept: {error}", error=str(error))) from None
    alone = not (read.lease or read.rent_per_month or read.offer)
    return DecisionDraft(
        title=read.title,
        kind=DecisionKind.OWNERSHIP if alone else DecisionKind.COMPARISON,
        currency=read.case.currency,
        document=document_text(document),
        notes=notes,
    )


def document_text(document: Mapping[str, Any]) -> str:
    """The document as it is kept: the same text for the same content, numbers exact."""
    return json.dumps(document, default=str, ensure_ascii=False, sort_keys=True)


def keep_decision(
    writing: Writing, *, document: Mapping[str, Any], decision_id: int | None = None
) -> int:
    """Keep a decision, or keep the one of this number as it is now; returns its number."""
    draft = decision_draft(document)
    if decision_id is None:
        writing.title = say("Keep decision {title}", title=quoted(draft.title))
        return writing.insert(Decision, draft)
    writing.title = say(
        "Change decision {title}", title=quoted(writing.image(Decision, decision_id)["title"])
    )
    writing.update(Decision, decision_id, draft)
    return decision_id


def remove_decision(writing: Writing, *, decision_id: int) -> None:
    """Remove a decision."""
    writing.title = say(
        "Remove decision {title}", title=quoted(writing.image(Decision, decision_id)["title"])
    )
    writing.delete(Decision, decision_id)
