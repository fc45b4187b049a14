"""`rackledger`: opens the window or probes at once, or hands over to the command line.

Both start without the command line's library, which would take longer to load than they to run.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import Final

#: What may stand alone behind `rackledger` to open the window.
_WINDOW: Final = "open"
_PROBE_OPTIONS: Final = {"--json", "--sources"}


def main() -> None:
    """The entry point of the `rackledger` command: whatever happens ends in a line and a code."""
    try:
        _ready_streams()
        if sys.argv[1:2] == ["probe"]:
            gc.disable()  # nobody needs the garbage of a tenth of a second
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BaseException as error:
        if isinstance(error, SystemExit):
            raise
        from desktop.cli.endings import code_after

        code = code_after(error)
    gc.freeze()  # or Python would look through all that is left once more before it ends
    sys.exit(code)


def _ready_streams() -> None:
    """Streams that can be written to: they may be closed, and names need not be proper text."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def run(arguments: list[str]) -> int:
    """Run with the arguments behind the program's name; returns the exit code."""
    if _opens_the_window(arguments):
        from desktop.cli.opening import open_window

        return open_window(Path(arguments[1]) if len(arguments) > 1 else None)
    if arguments[0] == "probe" and set(arguments[1:]) <= _PROBE_OPTIONS:
        from desktop.cli.probing_here import probe

        probe(as_json="--json" in arguments, sources="--sources" in arguments)
        return 0
    from desktop.cli.commands import run_command

    return run_command(arguments)


def _opens_the_window(arguments: list[str]) -> bool:
    """Whether this is `rackledger`, `rackledger open` or `rackledger open LEDGER`."""
    if not arguments:
        return True
    options = any(word.startswith("-") for word in arguments)
    return arguments[0] == _WINDOW and len(arguments) <= 2 and not options


if __name__ == "__main__":
    main()
