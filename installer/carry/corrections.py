"""Figures from makers' own documents, where the collected sources are wrong or silent.

`corrections.csv` is written by hand and kept short: key, field, value, the document with its date,
and what is wrong with the other sources. `wrong_part_numbers.csv` names order codes that a source
gives to another model than it belongs to.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from installer.carry.evidence import DATASHEET
from installer.carry.tables import read

if TYPE_CHECKING:
    from installer.carry.pack import Pack

TABLE: Final = Path(__file__).with_name("corrections.csv")
PART_NUMBERS: Final = Path(__file__).with_name("wrong_part_numbers.csv")


def apply(pack: Pack) -> None:
    """Add the makers' figures to the models and take out order codes of other models; a key or a
    code that no model has is an error of the table.
    """
    for row in read(PART_NUMBERS):
        pack.models[row["key"]].part_numbers.remove(row["part_number"])
    for row in read(TABLE):
        reason = f"{row['document']}, {row['date']}; {row['reason']}"
        pack.models[row["key"]].say(row["field"], row["value"], DATASHEET, reason)
