"""One asking that serves many readers: a report that a whole set of fields is read from."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")


def once(ask: Callable[[], Answer]) -> Callable[[], Answer]:
    """`ask` made to run once, also when many threads want its answer at the same time."""
    lock = threading.Lock()
    kept: list[Answer] = []

    def answer() -> Answer:
        with lock:
            if not kept:
                kept.append(ask())
        return kept[0]

    return answer
