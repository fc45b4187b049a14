"""What a price list is read with: names resolved, and figures to hold its rows against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.errors import NotFoundError
from catalog.queries.catalogue.naming import naming
from catalog.queries.catalogue.sheet import model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.search import Value


def figures_of(connection: Connection, key: str) -> Mapping[str, Value]:
    """The figures in force of a model; none where nobody knows it."""
    try:
        return model(connection, key).values
    except NotFoundError:
        return {}


__all__ = ["figures_of", "naming"]
