"""Decisions about money: the document of each, as it was entered; figures are worked out of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field as Limited
from pydantic import StringConstraints
from sqlalchemy import Column
from sqlmodel import Field

from catalog.models.columns import Words
from catalog.models.record import Draft, Name, Note, Record

#: A document has some kilobytes; observed values of an empirical range may be more.
LONGEST_DOCUMENT = 500_000


class DecisionKind(StrEnum):
    """What is decided."""

    OWNERSHIP = "ownership"
    """What owning costs, with nothing beside it."""
    COMPARISON = "comparison"
    """Several ways side by side: buying, leasing, hiring, a cloud."""


class DecisionDraft(Draft):
    """A decision; `document` is JSON that `planning.decisions` reads."""

    title: Name
    kind: DecisionKind
    currency: str = Limited(pattern="^[A-Z]{3}$")
    document: Annotated[str, StringConstraints(min_length=2, max_length=LONGEST_DOCUMENT)]
    notes: Note = ""


class Decision(Record, table=True):
    """A decision that is kept, so that it can be opened again."""

    __tablename__ = "decision"

    id: int | None = Field(default=None, primary_key=True)
    title: str
    kind: DecisionKind = Field(sa_column=Column(Words(DecisionKind), nullable=False))
    currency: str = Field(max_length=3)
    document: str
    notes: str
