"""Marking texts for translation where they are data, not yet shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for it
    """The text as it is; the extraction finds it by this name, `translate` gives its
    translation."""
    return text
