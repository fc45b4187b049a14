"""Keeps Python 3.11 alive under PySide6 6.12.

Every `Signal.emit` of PySide6 6.12 takes one reference of `True` too many (measured: ten emits, ten
references). From Python 3.12 on `True` is immortal and nothing happens; Python 3.11 ends with
“bool_dealloc: deallocating True or False” after some hundred emits.
"""

from __future__ import annotations

import sys

_PLENTY = 1 << 40


def keep_true_alive() -> None:
    """Give `True` more references than a life of emits can take; once per process is enough."""
    if sys.version_info >= (3, 12) or sys.getrefcount(True) > _PLENTY // 2:
        return
    import ctypes

    count = ctypes.c_ssize_t.from_address(id(True))
    if abs(count.value - sys.getrefcount(True)) < 1000:  # it is where this build keeps the count
        count.value += _PLENTY
