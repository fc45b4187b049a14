"""Facts about the ledger itself: whose books these are, in which currency, with which year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.errors import RefusedError
from catalog.models import Setting, SettingDraft, SettingName
from catalog.store.writing import table_of
from money import is_known_currency
from money.sentence import say
from planning.errors import TaxError
from planning.tax.elections import parted, read_elections
from planning.tax.fleet import Jurisdiction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.store.writing import Writing

_MONTH_AND_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def change_settings(writing: Writing, *, values: Mapping[SettingName, str]) -> None:
    """Set facts about the ledger, all at once."""
    writing.title = say(
        "Set {listed}", listed=", ".join(name.value.replace("_", " ") for name in values)
    )
    for name, value in values.items():
        _require_sensible(name, value)
        _put(writing, name, value)


def elect_for_tax(writing: Writing, *, year: int, answers: Mapping[str, str]) -> None:
    """Elect what the ledger's jurisdiction lets one choose, from the fiscal year `year` on.

    `year` is the calendar year in which the fiscal year begins; `answers` are choices by question
    (`planning.tax.elections`). Refused without a jurisdiction, and for what is nothing to elect.
    """
    whose, elected = parted(_standing(writing, SettingName.TAX_JURISDICTION)[1])
    if not whose:
        raise RefusedError(
            "Choose a tax jurisdiction first: without one there is nothing to elect."
        )
    try:
        elections = read_elections(whose, elected).elected(year, answers)
    except TaxError as error:
        raise RefusedError(str(error)) from None
    writing.title = say(
        "Elect for tax in {jurisdiction} from {year} on", jurisdiction=whose, year=year
    )
    _put(writing, SettingName.TAX_JURISDICTION, elections.kept)


def _put(writing: Writing, name: SettingName, value: str) -> None:
    number, _ = _standing(writing, name)
    draft = SettingDraft(name=name, value=value)
    if number is not None:
        writing.update(Setting, number, draft)
    else:
        writing.insert(Setting, draft)


def _standing(writing: Writing, name: SettingName) -> tuple[int | None, str]:
    """The number and the value of a setting; none and nothing where it was never set."""
    settings = table_of(Setting)
    query = select(settings.c.id, settings.c.value).where(settings.c.name == name)
    row = writing.connection.execute(query).one_or_none()
    return (None, "") if row is None else (row.id, row.value)


def _require_sensible(name: SettingName, value: str) -> None:
    if name is SettingName.CURRENCY and not is_known_currency(value):
        raise RefusedError(
            say("“{value}” is not a currency code; write EUR, SEK or USD.", value=value)
        )
    if name is SettingName.FISCAL_YEAR_END and not _MONTH_AND_DAY.fullmatch(value):
        raise RefusedError(say("“{value}” is not a month and day; write 12-31.", value=value))
    if name is SettingName.TAX_JURISDICTION and value and value not in set(Jurisdiction):
        raise RefusedError(
            say(
                "“{value}” has no tax pools here; known are {jurisdiction}.",
                value=value,
                jurisdiction=", ".join(Jurisdiction),
            )
        )
