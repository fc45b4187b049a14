"""What is written by hand: figures from makers' own documents, models and names that sources lack.

`corrections.csv`: key, field, value, the document with its date, what is wrong with the other
sources, and in `seen` where the figure was read on 2026-11-26. Without `seen` the document could
not be opened again: the figure is told to be unconfirmed. `added.csv` names models that no source
has, `other_names.csv` what models are called besides, and `wrong_part_numbers.csv` order codes
that a source gives to another model than it belongs to.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from installer.carry.evidence import DATASHEET, UNCONFIRMED, Model
from installer.carry.tables import read

if TYPE_CHECKING:
    from installer.carry.pack import Pack
    from installer.carry.tables import Row

_HERE: Final = Path(__file__).parent
TABLE: Final = _HERE / "corrections.csv"
ADDED: Final = _HERE / "added.csv"
OTHER_NAMES: Final = _HERE / "other_names.csv"
PART_NUMBERS: Final = _HERE / "wrong_part_numbers.csv"


def apply(pack: Pack) -> None:
    """Add models, makers' figures and names, and take out order codes of other models; a key or a
    code that no model has is an error of the table.
    """
    for row in read(PART_NUMBERS):
        pack.models[row["key"]].part_numbers.remove(row["part_number"])
    figures = read(TABLE)
    pack.add(_added(row, figures) for row in read(ADDED))
    added = {row["key"] for row in read(ADDED)}
    for row in figures:
        if row["key"] not in added:
            _say(pack.models[row["key"]], row)
    for row in read(OTHER_NAMES):
        pack.models[row["key"]].call(*row["names"].split("|"))


def _added(row: Row, figures: list[Row]) -> Model:
    """A model that no source has, with its figures."""
    model = Model(row["key"], row["name"], row["manufacturer"])
    model.call(*row["aliases"].split("|"))
    for figure in figures:
        if figure["key"] == model.key:
            _say(model, figure)
    return model


def _say(model: Model, row: Row) -> None:
    read_in = f"; read in {row['seen']}" if row["seen"] else ""
    reason = f"{row['document']}, {row['date']}{read_in}; {row['reason']}"
    model.say(row["field"], row["value"], DATASHEET if row["seen"] else UNCONFIRMED, reason)
