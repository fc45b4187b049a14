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
    settings = table_of(Setting)
    standing = {
        row.name: row.id
        for row in writing.connection.execute(select(settings.c.name, settings.c.id))
    }
    for name, value in values.items():
        _require_sensible(name, value)
        draft = SettingDraft(name=name, value=value)
        if name in standing:
            writing.update(Setting, standing[name], draft)
        else:
            writing.insert(Setting, draft)


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
