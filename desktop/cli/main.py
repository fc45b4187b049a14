"""`rackledger`: opens the window at once, or hands over to the command line.

The window starts without the command line's library, which would cost a third of its start.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

#: What may stand alone behind `rackledger` to open the window.
_WINDOW: Final = "open"


def main() -> None:
    """The entry point of the `rackledger` command."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run with the arguments behind the program's name; returns the exit code."""
    ledger = _plain_open(arguments)
    if ledger is not False:
        from desktop.cli.opening import open_window

        return open_window(ledger)
    from desktop.cli.commands import run_command

    return run_command(arguments)


def _plain_open(arguments: list[str]) -> Path | bool | None:
    """The ledger of `rackledger`, `rackledger open` or `rackledger open LEDGER`; else False."""
    if arguments in ([], [_WINDOW]):
        return None
    if len(arguments) == 2 and arguments[0] == _WINDOW and not arguments[1].startswith("-"):
        return Path(arguments[1])
    return False


if __name__ == "__main__":
    main()
