"""Tells a person at a terminal, or a log, what is being done and how far it is."""

from __future__ import annotations

import io
import sys
import time
from typing import TextIO


class Progress:
    """Short lines on one stream; on a terminal the line of the present step is kept up to date."""

    def __init__(self, stream: TextIO | None = None) -> None:
        # Standard error, so that `run.py probe --json > file` writes only what was asked for.
        self._stream = stream if stream is not None else sys.stderr
        if isinstance(self._stream, io.TextIOWrapper):
            # A console that lacks a character shows another one rather than ending the set-up.
            self._stream.reconfigure(errors="replace")
        self._live = self._stream.isatty()
        self._text = ""
        self._began = 0.0
        self._open = False

    def begin(self, text: str) -> None:
        """Start a step."""
        self._text, self._began = text, time.monotonic()
        self._open = True
        self._write(f"· {text} …", last=not self._live)

    def at(self, detail: str) -> None:
        """Say how far the present step is; shown on a terminal only, where it takes no new line."""
        if self._live:
            self._write(f"· {self._text} … {detail} ({self._seconds()})", last=False)

    def end(self, outcome: str = "done") -> None:
        """Close the present step with its outcome and the time it took."""
        self._write(f"· {self._text}: {outcome} ({self._seconds()})", last=True)
        self._open = False

    def abandon(self, outcome: str) -> None:
        """Close the present step, if one is open, because an error came up in it."""
        if self._open:
            self.end(outcome)

    def say(self, text: str) -> None:
        """Print a line of its own."""
        self._write(text, last=True)

    def _seconds(self) -> str:
        return f"{time.monotonic() - self._began:.1f} s"

    def _write(self, line: str, *, last: bool) -> None:
        start = "\r\x1b[K" if self._live else ""
        self._stream.write(start + line + ("\n" if last else ""))
        self._stream.flush()
