"""Texts that leave for a spreadsheet: shown as they are, never computed."""

from __future__ import annotations

import re
from typing import Final

#: What a cell begins with that some spreadsheet takes for a formula or a command: the signs, their
#: full-width forms, which some languages' versions take too, and what hides a sign behind it.
_RUNS: Final = frozenset("=+-@|%\t\r\n\uff1d\uff0b\uff0d\uff20")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")


def harmless(text: str) -> str:
    """`text` with an apostrophe before it where a spreadsheet would run it; a number stays one."""
    return f"'{text}" if text[:1] in _RUNS and not _NUMBER.fullmatch(text) else text
