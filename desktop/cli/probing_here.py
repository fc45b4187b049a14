"""`rackledger probe`: what this machine is. It starts without the command line's library."""

from __future__ import annotations

import sys


def probe(*, as_json: bool, sources: bool) -> None:
    """Print the specification of this machine, as JSON or as a sheet for people."""
    from probing.spec import spec_to_json
    from probing.this_machine import probe as read_machine

    spec = read_machine()
    if as_json:
        sys.stdout.write(spec_to_json(spec) + "\n")
        return
    from probing.sheet import sheet

    sys.stdout.write(sheet(spec, with_sources=sources) + "\n")
    for warning in spec.warnings():
        print(f"rackledger: {warning}", file=sys.stderr)  # noqa: T201
