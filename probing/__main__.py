"""`python -m probing [--json]`: this machine's sheet or JSON, without the rest of the program."""

from __future__ import annotations

import sys

from probing.this_machine import probe


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
    sys.exit(main(sys.argv[1:]))
