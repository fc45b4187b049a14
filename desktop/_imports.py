"""Gives Python its own `import` back, which PySide6 replaces.

PySide6 puts a function of its own in place of `__import__`, for the sake of `from __feature__
import snake_case`. From then on it reads the source of every module that is loaded, to see
whether it speaks of PySide6: of the 400 modules that opening a ledger takes, too, which made the
start a tenth longer. No code here asks for such a feature, so nothing is lost without it.

This module is loaded before the others of the window, right behind PySide6 itself.
"""

from __future__ import annotations

import builtins
from typing import Final

import PySide6.QtCore  # noqa: F401 - it is what replaces `__import__`

_ITS_OWN: Final = "__orig_import__"


def take_back_import() -> None:
    """Put Python's `__import__` where it belongs, if PySide6 kept it."""
    its_own = getattr(builtins, _ITS_OWN, None)
    if its_own is not None:
        builtins.__import__ = its_own


take_back_import()
