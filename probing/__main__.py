"""`python -m probing [--json]`: this machine's sheet or JSON, without the rest of the program."""

from __future__ import annotations

import gc
import sys

gc.disable()  # before all that is loaded: nobody needs its garbage in a process this short

from probing.this_machine import probe  # noqa: E402


def main(arguments: list[str]) -> int:
    """Print the sheet, or the JSON with `--json`; 2 for any other argument."""
    if arguments not in ([], ["--json"]):
        sys.stderr.write("usage: python -m probing [--json]\n")
        return 2
    if arguments:
        from probing.spec import spec_to_json

        sys.stdout.write(spec_to_json(probe()) + "\n")
    else:
        from probing.sheet import sheet

        sys.stdout.write(sheet(probe()))
    return 0


if __name__ == "__main__":
    code = main(sys.argv[1:])
    gc.freeze()  # or Python would look through all of it once more before it ends
    sys.exit(code)
