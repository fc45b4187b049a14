"""The one metadata of all tables of the ledger, and how their constraints are named."""

from __future__ import annotations

from typing import Final

from sqlalchemy import MetaData

# Names are given to every constraint, so that migrations can drop them on any database.
NAMING: Final = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

METADATA: Final = MetaData(naming_convention=NAMING)
