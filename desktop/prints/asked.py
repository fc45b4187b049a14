"""What a person asks of a report, and what its file is called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

    from catalog.queries.filters import AssetFilter

_LONGEST: Final = 60  # characters of what a report is about that its file's name has room for


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of a report. `paper` is `a4` or `letter`, `language` `en` or `sv`.

    `wanted` None means all assets. `tags`, `book` and `schedules` are for the depreciation
    report: tags restrict it to those assets, and `schedules` prints each row of their books.
    `models` are keys of the catalogue's and `currency` what their prices are converted to (None
    leaves them as they are) in the market report; `decision` is the number of a kept one.
    """

    on: date
    years: int = 5
    paper: str = "a4"
    language: str = "en"
    locale: str = "en_GB"
    prepared_by: str = ""
    approved_by: str = ""
    wanted: AssetFilter | None = None
    tags: tuple[str, ...] = ()
    book: str = "management"
    schedules: bool = False
    models: tuple[str, ...] = ()
    currency: str | None = None
    decision: int | None = None


def file_name(report: str, on: date, about: str = "") -> str:
    """A name that sorts by report, then by day: `decision-2026-11-26-eight-gpus.pdf`."""
    subject = re.sub(r"[^\w]+", "-", about.lower()).strip("-_")[:_LONGEST].strip("-_")
    return "-".join(part for part in (report, on.isoformat(), subject) if part) + ".pdf"
