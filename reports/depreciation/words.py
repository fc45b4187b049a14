"""The words of the depreciation report."""

from __future__ import annotations

from typing import ClassVar

from reports.frame.words import Words


class DepreciationWords(Words):
    """The report's texts in one language, with numbers, amounts and dates of one locale."""

    tables: ClassVar[tuple[str, ...]] = ("depreciation",)
