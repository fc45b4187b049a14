"""What every kept record has in common, and how a validated draft becomes a record's columns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Self, TypeVar, get_args, get_origin

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator
from sqlmodel import SQLModel

from catalog.models.columns import Stored, converter
from catalog.models.metadata import METADATA
from money import Amount
from money.amount import LARGEST_KEPT_MINOR
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Control characters have no place in a ledger that is printed, exported and hashed; a note may have
# tabs and line breaks. (Lone surrogates are refused by pydantic itself.)
_ONE_LINE = r"^[^\x00-\x1f\x7f]*$"
_MANY_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f]*$"
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200, pattern=_ONE_LINE)]
Name = Annotated[Line, StringConstraints(min_length=1)]
Note = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=20_000, pattern=_MANY_LINES)
]


class Record(SQLModel):
    """The base of all tables of the ledger; tables share one metadata."""

    metadata = METADATA
    # Tables are never validated (drafts are), so their validators need not be built at start.
    model_config = {"defer_build": True}


D = TypeVar("D", bound="Draft")


class Draft(BaseModel):
    """A validated proposal for a record: what forms, files and probes make.

    Unknown fields are refused, texts are stripped and bounded, amounts carry their currency. It is
    a plain pydantic model: SQLModel's own constructor would cost half as much time again, which
    bulk imports feel.
    """

    model_config = ConfigDict(extra="forbid", defer_build=True)

    @model_validator(mode="after")
    def _amounts_can_be_kept(self) -> Self:
        for name, _, _ in layout_of(type(self)).amounts:
            amount: Amount | None = self.__dict__[name]
            if amount is not None and abs(amount.minor) > LARGEST_KEPT_MINOR:
                raise ValueError(
                    say("{name}: an amount of at most 18 digits is accepted", name=name)
                )
        return self

    def columns(self) -> dict[str, Stored]:
        """Stored values by column; an amount fills `<field>_minor` and `<field>_currency`."""
        values = self.__dict__
        layout = layout_of(type(self))
        columns: dict[str, Stored] = {name: values[name] for name in layout.plain}
        for name, convert in layout.converted:
            value = values[name]
            columns[name] = None if value is None else convert(value)
        for name, minor, currency in layout.amounts:
            amount = values[name]
            columns[minor] = None if amount is None else amount.minor
            columns[currency] = None if amount is None else amount.currency
        return columns

    @classmethod
    def of_columns(cls, columns: Mapping[str, Any], **changes: Any) -> Self:
        """The draft that a record's stored values came from, with `changes` by field; validated."""
        layout = layout_of(cls)
        names = (*layout.plain, *(name for name, _ in layout.converted))
        values = {name: columns[name] for name in names}
        for name, minor, currency in layout.amounts:
            kept = columns[minor]
            values[name] = None if kept is None else Amount.of_minor(kept, columns[currency])
        return cls(**(values | changes))


@dataclass(frozen=True, slots=True)
class Layout:
    """How the fields of a draft become columns: as they are, converted, or as two of an amount."""

    plain: tuple[str, ...]
    converted: tuple[tuple[str, Callable[[Any], Stored]], ...]
    amounts: tuple[tuple[str, str, str], ...]


@cache
def layout_of(draft: type[Draft]) -> Layout:
    """The layout of a class of drafts."""
    plain: list[str] = []
    converted: list[tuple[str, Callable[[Any], Stored]]] = []
    amounts: list[tuple[str, str, str]] = []
    for name, field in draft.model_fields.items():
        kind = _kind(field.annotation)
        if kind is Amount:
            amounts.append((name, f"{name}_minor", f"{name}_currency"))
        elif (convert := converter(kind)) is None:
            plain.append(name)
        else:
            converted.append((name, convert))
    return Layout(tuple(plain), tuple(converted), tuple(amounts))


def _kind(annotation: Any) -> type:
    """The one type of values behind `X`, `X | None` and `Annotated[X, …]`."""
    if get_origin(annotation) is Annotated:
        return _kind(get_args(annotation)[0])
    options = [option for option in get_args(annotation) if option is not type(None)]
    kind: type = _kind(options[0]) if options else annotation
    return kind
