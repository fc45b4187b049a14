"""`rackledger probe --check`: what is probed of NVIDIA's GPUs, held against `nvidia-smi -q -x`."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from desktop.cli.output import FOUND, fail, say

if TYPE_CHECKING:
    from probing.comparing import Compared
    from probing.facts import Parts
    from probing.spec import Gpu

__all__ = ["check"]

TOOL = "nvidia-smi"
DEADLINE_S = 60.0


def check() -> int:
    """Compare field by field and print what disagrees; the exit code.

    A machine without NVIDIA's tool has nothing to compare: that is no agreement, hence a failure.
    """
    from probing.comparing import FIELDS, compared_gpus
    from probing.spec import spec_from_json, spec_to_json
    from probing.this_machine import probe

    program = shutil.which(TOOL)
    if program is None:
        raise fail(f"Nothing is compared: {TOOL} is not on this machine, so no NVIDIA driver is.")
    before = _report(program)
    probed = spec_from_json(spec_to_json(probe())).gpus
    after = _report(program)
    found = compared_gpus(probed, [before, after])
    wrong = [each for each in found if not each.agrees]
    for each in wrong:
        say(_line(each))
    gpus = len({each.gpu for each in found})
    say(f"{len(found) - len(wrong)} of {len(found)} fields agree ({gpus} GPUs × {len(FIELDS)}).")
    return FOUND if wrong or not found else 0


def _line(each: Compared) -> str:
    return f"{each.gpu} {each.field}: probed {each.probed}, {TOOL} says {each.reported}"


def _report(program: str) -> Parts[Gpu]:
    """The GPUs that the tool lists now."""
    from probing.files import machines_in

    try:
        told = subprocess.run(  # noqa: S603 - a program found on the path, with fixed arguments
            [program, "-q", "-x"], capture_output=True, check=False, timeout=DEADLINE_S
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise fail(f"{TOOL} -q -x cannot be run: {error}") from error
    machines, problems = machines_in(told.stdout, TOOL)
    if not machines:
        words = told.stdout.decode("utf-8", "replace").strip().splitlines()
        why = words[0] if words else "; ".join(str(problem) for problem in problems)
        raise fail(f"{TOOL} -q -x gives no report (exit code {told.returncode}): {why}")
    return machines[0].gpus
