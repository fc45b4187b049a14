"""Opening the window, or saying plainly why there is none."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NO_SCREEN = (
    "There is no screen to open a window on. Use the command line instead: rackledger --help, or "
    "rackledger demo demo.rackledger && rackledger report demo.rackledger budget --out budget.pdf"
)


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether Qt will find something to draw on."""
    if environment.get("QT_QPA_PLATFORM"):
        return True
    if platform in {"win32", "darwin"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def open_window(ledger: Path | None) -> int:
    """Open the window on `ledger`, or on the first-run page; returns the exit code."""
    if not has_screen(os.environ, sys.platform):
        print(NO_SCREEN, file=sys.stderr)  # noqa: T201
        return 2
    from desktop.app import run

    return run(ledger)
