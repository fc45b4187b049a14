"""The tax rules in force: the shipped tables under rows of the user's own, where there are any.

Rows of one's own stand in `tax_parameters.csv` in the folder of one's rules, with the same columns
as the shipped table. They are looked up first, so that a figure can be corrected, or filled in when
a new year's is published. A broken file is refused with its line rather than quietly left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.errors import LedgerError, RefusedError
from catalog.policy import LARGEST_RULES_BYTES, own_rules_folder
from catalog.store.whole_files import write_new
from money.sentence import say
from planning.errors import RulesError
from planning.tax import TaxRules, read_parameters
from planning.tax.parameters import COLUMNS
from planning.tax.shipped import shipped_rules

if TYPE_CHECKING:
    from pathlib import Path

OWN: Final = "tax_parameters.csv"


def tax_rules(folder: Path | None = None) -> TaxRules:
    """The rules in force; a LedgerError names file, line and what is allowed when one is wrong."""
    own = (own_rules_folder() if folder is None else folder) / OWN
    shipped = shipped_rules()
    if not own.is_file():
        return shipped
    try:
        rows = read_parameters(_own_text(own), str(own))
    except RulesError as error:
        raise LedgerError(
            str(error), advice=say("Correct the file, or remove it: {own}.", own=own)
        ) from None
    return TaxRules(rows + shipped.parameters, shipped.tables, shipped.checked_on)


def begin_own_rows(folder: Path | None = None) -> Path:
    """Make an empty table where the user can put rows; refuses to replace one."""
    folder = own_rules_folder() if folder is None else folder
    target = folder / OWN
    if target.exists():
        raise RefusedError(say("You have your own rows at “{target}” already.", target=target))
    folder.mkdir(parents=True, exist_ok=True)
    head = "# Rows here are looked up before those that are shipped.\n"
    write_new(target, head + ",".join(COLUMNS) + "\n")
    return target


def _own_text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_RULES_BYTES:
            raise LedgerError(say("“{path}” is too large for rules.", path=path))
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise LedgerError(
            say("“{path}” cannot be read: {error}.", path=path, error=str(error))
        ) from None
