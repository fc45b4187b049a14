"""Facts about the ledger itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.models import Setting, SettingName
from catalog.store.writing import table_of
from planning.tax.elections import parted

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

SETTINGS = table_of(Setting)


@dataclass(frozen=True, slots=True)
class LedgerSettings:
    """Whose books these are. `fiscal_year_end` is (month, day).

    `tax_jurisdiction` is the code of the country whose tax pools are worked out; None is none.
    `tax_elections` is what is elected there, as `planning.tax.elections` reads it.
    """

    organisation: str
    currency: str | None
    fiscal_year_end: tuple[int, int]
    this_machine: int | None
    tax_jurisdiction: str | None = None
    tax_elections: str = ""


def ledger_settings(connection: Connection) -> LedgerSettings:
    """The ledger's own settings; what was never set has its plain default."""
    rows = connection.execute(select(SETTINGS.c.name, SETTINGS.c.value))
    values = {row.name: row.value for row in rows}
    month, day = values.get(SettingName.FISCAL_YEAR_END, "12-31").split("-")
    machine = values.get(SettingName.THIS_MACHINE, "")
    # One setting holds both, so that a ledger opens in versions that know no elections.
    jurisdiction, elections = parted(values.get(SettingName.TAX_JURISDICTION, ""))
    return LedgerSettings(
        organisation=values.get(SettingName.ORGANISATION, ""),
        currency=values.get(SettingName.CURRENCY),
        fiscal_year_end=(int(month), int(day)),
        this_machine=int(machine) if machine else None,
        tax_jurisdiction=jurisdiction or None,
        tax_elections=elections,
    )
