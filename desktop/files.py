"""Files that people ask for: saved whole or not at all, with a sentence when that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.words import said, translate

if TYPE_CHECKING:
    from pathlib import Path


class UnsavedError(OSError):
    """A file could not be saved: says which, where and why. `kept` and `advice` go on."""

    def __init__(self, target: Path, cause: OSError) -> None:
        from money.system_words import system_words

        text = translate("files", "“{name}” could not be saved in “{folder}”: {reason}.")
        reason = said(system_words(cause))
        super().__init__(text.format(name=target.name, folder=target.parent, reason=reason))
        self.kept = translate(
            "files", "Nothing was written; an older file of that name is as it was."
        )
        self.advice = translate(
            "files", "Free some space, or choose another folder that you may write to."
        )


def save_whole(target: Path, data: bytes | memoryview) -> Path:
    """Put `data` at `target` in one step; raises UnsavedError and leaves no part of it."""
    from reports.frame.file import write_whole

    try:
        return write_whole(target, data)
    except OSError as error:
        raise UnsavedError(target, error) from error
