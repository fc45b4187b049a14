"""What every kept record has in common, and how a validated draft becomes a record's columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Self, TypeVar

from pydantic import ConfigDict, StringConstraints
from sqlalchemy import MetaData
from sqlmodel import SQLModel

from catalog.models.columns import Stored, stored
from money import Amount

if TYPE_CHECKING:
    from collections.abc import Mapping

# Names are given to every constraint, so that migrations can drop them on any database.
NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

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

    metadata = MetaData(naming_convention=NAMING)


D = TypeVar("D", bound="Draft")


class Draft(SQLModel):
    """A validated proposal for a record: what forms, files and probes make.

    Unknown fields are refused, texts are stripped and bounded, amounts carry their currency.
    """

    model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=False)  # type: ignore[assignment]

    def columns(self) -> dict[str, Stored]:
        """Stored values by column; an amount fills `<field>_minor` and `<field>_currency`."""
        return columns_of(self.__dict__, amounts=_amount_fields(type(self)))

    @classmethod
    def of_columns(cls, columns: Mapping[str, Any], **changes: Any) -> Self:
        """The draft that a record's stored values came from, with `changes` by field; validated."""
        values: dict[str, Any] = {}
        for name in cls.model_fields:
            if name in _amount_fields(cls):
                minor, currency = columns[f"{name}_minor"], columns[f"{name}_currency"]
                values[name] = None if minor is None else Amount.of_minor(minor, currency)
            else:
                values[name] = columns[name]
        return cls(**(values | changes))


_AMOUNTS: dict[type, frozenset[str]] = {}


def _amount_fields(draft: type[Draft]) -> frozenset[str]:
    """Names of the fields of `draft` that hold amounts."""
    if draft not in _AMOUNTS:
        _AMOUNTS[draft] = frozenset(
            name
            for name, field in draft.model_fields.items()
            if field.annotation is Amount or Amount in getattr(field.annotation, "__args__", ())
        )
    return _AMOUNTS[draft]


def columns_of(values: Mapping[str, Any], *, amounts: frozenset[str]) -> dict[str, Stored]:
    """Stored values by column for `values` by field."""
    columns: dict[str, Stored] = {}
    for name, value in values.items():
        if name in amounts:
            columns[f"{name}_minor"] = None if value is None else value.minor
            columns[f"{name}_currency"] = None if value is None else value.currency
        else:
            # Most values are plain; asking for the exact type first keeps bulk inserts quick.
            columns[name] = value if type(value) in _PLAIN else stored(value)
    return columns


_PLAIN = frozenset({str, int, float, type(None)})
