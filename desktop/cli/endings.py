"""How a command ends that could not go on: one line on standard error, and the exit code.

What commands expect to go wrong they say themselves (`failures_in_words`). Here is the rest: nobody
reads the result any more, the person stopped it, the result could not be written, our own mistake.
"""

from __future__ import annotations

import os
import sys
import traceback
from typing import TYPE_CHECKING

from desktop.cli.output import FAILED, FOUND, STOPPED, warn

if TYPE_CHECKING:
    from pathlib import Path


def code_after(error: BaseException) -> int:
    """Say what happened in one line; returns the exit code."""
    if isinstance(error, BrokenPipeError):
        # `rackledger … | head` has read enough. The interpreter must not try to write the rest.
        _forget_standard_output()
        return FOUND
    if isinstance(error, KeyboardInterrupt):
        warn(STOPPED)
    elif isinstance(error, MemoryError):
        warn("There is not enough memory for this. Nothing was changed.")
    elif isinstance(error, OSError):
        _forget_standard_output()
        where = f" ({error.filename})" if error.filename else ""
        warn(f"The result could not be written: {error.strerror or error}{where}.")
    else:
        warn(
            f"Something in Rackledger itself went wrong ({type(error).__name__}: {error}). What "
            f"was not finished was not done. {_where_details_are(error)}"
        )
    return FAILED


def _forget_standard_output() -> None:
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        return


def _where_details_are(error: BaseException) -> str:
    from platformdirs import user_log_path

    details = "".join(traceback.format_exception(error))
    file: Path = user_log_path("rackledger", appauthor=False) / "command-line.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(details, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return "The details could not be kept."
    return f"The details are in {file}."
