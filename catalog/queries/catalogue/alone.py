"""The bundled catalogue without a ledger: for the command line and for looking things up."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from catalog.models import METADATA
from catalog.models.asset import Asset
from catalog.models.catalogue import (
    CATALOGUE_PACK,
    INSTALLED_PACK,
    OWN_FIGURE,
    OWN_MODEL,
    OWN_PRICE,
    PRICE_LIST,
)
from catalog.models.site import Site
from catalog.models.spec import Spec
from catalog.store.bundled import note_first_pack
from catalog.store.writing import table_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.engine import Connection


@contextmanager
def bundled_catalogue() -> Iterator[Connection]:
    """A connection on which the bundled pack is in force, with nothing of anybody's own."""
    tables = [
        CATALOGUE_PACK, INSTALLED_PACK, OWN_MODEL, OWN_FIGURE, PRICE_LIST, OWN_PRICE,
        *(table_of(record) for record in (Site, Asset, Spec)),
    ]  # fmt: skip
    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as raw:
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        with engine.begin() as connection:
            METADATA.create_all(connection, tables=tables)
            note_first_pack(connection)
            yield connection
