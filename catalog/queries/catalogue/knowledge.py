"""What a price list is read with: names resolved, and figures to hold its rows against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.errors import NotFoundError
from catalog.models.catalogue_fields import ModelKind
from catalog.queries.catalogue.naming import Naming, naming
from catalog.queries.catalogue.sheet import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.search import Value

#: What a distributor sells by the piece; a cloud's instances are in no such list.
SOLD_KINDS: Final = tuple(kind for kind in ModelKind if kind is not ModelKind.CLOUD_INSTANCE)


def naming_of_parts(connection: Connection) -> Naming:
    """What resolves the names of parts that are sold; the first time it takes a second or more."""
    return naming(connection, SOLD_KINDS)


def figures_of(connection: Connection, key: str) -> Mapping[str, Value]:
    """The figures in force of a model; none where nobody knows it."""
    try:
        return model(connection, key).values
    except NotFoundError:
        return {}
