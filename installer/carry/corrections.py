"""Figures from makers' own documents, where the collected sources are wrong or silent.

`corrections.csv` is written by hand and kept short: key, field, value, the document with its date,
and what is wrong with the other sources.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from installer.carry.evidence import DATASHEET
from installer.carry.tables import read

if TYPE_CHECKING:
    from installer.carry.pack import Pack

TABLE: Final = Path(__file__).with_name("corrections.csv")


def apply(pack: Pack) -> None:
    """Add the makers' figures to the models; a key that no model has is an error of the table."""
    for row in read(TABLE):
        reason = f"{row['document']}, {row['date']}; {row['reason']}"
        pack.models[row["key"]].say(row["field"], row["value"], DATASHEET, reason)
