"""Keeps Python 3.11 alive under PySide6 6.12.

PySide6 6.12 gives references away that it does not own: every `Signal.emit` takes one of `True`
(measured: a thousand emits, a thousand references), every method that answers `None` takes one of
it, a plot hundreds. From Python 3.12 on these values are immortal and nothing happens; Python 3.11
ends with “bool_dealloc” or “none_dealloc: bug likely caused by a refcount error in a C extension”
after some hundred emits. Its libraries know no other immortal values than these three; whole
numbers, empty texts and types keep their counts.
"""

from __future__ import annotations

import sys

_PLENTY = 1 << 40


def keep_singletons_alive() -> None:
    """Give True, False and None more references than a life of emits takes; once is enough."""
    if sys.version_info >= (3, 12) or sys.getrefcount(True) > _PLENTY // 2:
        return
    import ctypes

    for value in (True, False, None):
        count = ctypes.c_ssize_t.from_address(id(value))
        if abs(count.value - sys.getrefcount(value)) < 1000:  # here this build keeps the count
            count.value += _PLENTY
