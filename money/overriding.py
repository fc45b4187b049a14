"""`override` for modules that are loaded before anybody waits: `typing_extensions`, which defines
it for Python 3.11, takes longer to load than all they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):
        """Mark a method that takes the place of an inherited one; only type checkers look at it."""
        return method


__all__ = ["override"]
