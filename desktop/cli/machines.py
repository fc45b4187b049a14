"""`rackledger import`: machines that other tools wrote down."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.output import FOUND, failures_in_words, say, warn

if TYPE_CHECKING:
    from probing.problems import Problem
    from probing.spec import MachineSpec


def import_(
    ledger_path: Annotated[Path, typer.Argument(metavar="LEDGER")],
    files: Annotated[list[Path], typer.Argument(metavar="FILE…")],
    containers: Annotated[
        bool, typer.Option(help="Enter containers as machines of their own.")
    ] = False,
) -> None:
    """Add machines from other tools' files: GLPI JSON, lshw -json, nvidia-smi -q -x, probe --json.

    All machines enter in one command, which one undo takes back. Exit code 1 when something in the
    files could not be used.
    """
    from catalog.commands.machines import register_machines
    from catalog.importing.machines import proposals
    from catalog.store.ledger import Ledger

    specs, problems = _read(files)
    with failures_in_words(), Ledger.open(ledger_path) as ledger:
        found, refused = proposals(specs, read_at=datetime.now(UTC), containers=containers)
        if found:
            result = ledger.do(register_machines, proposals=found).result
            say(f"{len(result.added)} machines added, {len(result.updated)} read again.")
    for problem in [*problems, *refused]:
        warn(str(problem))
    if problems or refused:
        raise typer.Exit(FOUND)


def _read(files: list[Path]) -> tuple[list[tuple[str, MachineSpec]], list[Problem]]:
    from probing.files import read_machines

    specs: list[tuple[str, MachineSpec]] = []
    problems: list[Problem] = []
    for file in files:
        found, wrong = read_machines(file)
        specs += [(file.name, spec) for spec in found]
        problems += wrong
    return specs, problems
