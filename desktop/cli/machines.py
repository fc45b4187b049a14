"""`rackledger import`: machines that other tools wrote down."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from desktop.cli.output import FOUND, failures_in_words, pair, say, warn
from money.sentence import counted

if TYPE_CHECKING:
    from catalog.store.ledger import Ledger
    from probing.problems import Problem
    from probing.spec import MachineSpec


LISTS: Final = (".csv", ".tsv", ".xlsx")


def import_(
    ledger_path: Annotated[Path, typer.Argument(metavar="LEDGER")],
    files: Annotated[list[Path], typer.Argument(metavar="FILE…")],
    containers: Annotated[
        bool, typer.Option(help="Enter containers as machines of their own.")
    ] = False,
    columns: Annotated[
        list[str] | None,
        typer.Option("--map", help="Which column of a list holds what: tag=Assetnr, cost=Preis"),
    ] = None,
    one_machine: Annotated[
        bool, typer.Option("--one-machine", help="All FILEs tell of one machine: join them.")
    ] = False,
) -> None:
    """Add assets from spreadsheets (CSV, XLSX) and machines from other tools' files: GLPI JSON,
    lshw -json, nvidia-smi -q -x, probe --json.

    GLPI's ancestors' XML, dmidecode's text, lscpu -J, lsblk -J, smartctl -j, rocm-smi and amd-smi
    static --json, Redfish, facts of Ansible and facter, osquery's rows and the text of
    node_exporter, dcgm-exporter and nvidia_gpu_exporter are read too, and all of them packed by
    gzip. Files with one UUID, serial number, MAC or host name are of one machine; --one-machine
    joins those that name none.

    Each list, and all machines together, enter in one command, which one undo takes back. Assets
    that the ledger has are known by their tag. Exit code 1 when something in the files could not be
    used.
    """
    from catalog.commands.machines import register_machines
    from catalog.importing.machines import as_one, proposals
    from catalog.store.ledger import Ledger

    headings = dict(pair(text, "--map") for text in columns or ())
    lists = [file for file in files if file.suffix.casefold() in LISTS]
    specs, problems = _read([file for file in files if file not in lists])
    if one_machine:
        specs, others = as_one(specs)
        problems += others
    with failures_in_words(), Ledger.open(ledger_path) as ledger:
        for file in lists:
            problems += _enter_list(ledger, file, headings)
        found, refused = proposals(specs, read_at=datetime.now(UTC), containers=containers)
        if found:
            result = ledger.do(register_machines, proposals=found).result
            say(
                f"{counted(len(result.added), 'machine', 'machines')} added, "
                f"{len(result.updated)} read again."
            )
    for problem in [*problems, *refused]:
        warn(str(problem))
    _hint_at_one_machine([spec for _, spec in specs])
    if problems or refused:
        raise typer.Exit(FOUND)


def _hint_at_one_machine(specs: list[MachineSpec]) -> None:
    """Files that name no machine at all may belong together, which only their owner knows."""
    nameless = [spec for spec in specs if not spec.identity().keys and not spec.hostname.is_known]
    if len(specs) > 1 and nameless:
        said = counted(len(nameless), "machine names", "machines name")
        say(f"{said} no serial number, address or host: --one-machine joins files of one machine.")


def _enter_list(ledger: Ledger, file: Path, headings: dict[str, str]) -> tuple[Problem, ...]:
    """Enter what can be used of a list; returns what cannot."""
    from catalog.commands.asset_lists import import_assets
    from catalog.importing.asset_columns import chosen, open_list
    from catalog.importing.asset_lists import checked, read_asset_list, read_assets
    from catalog.queries.settings import ledger_settings

    currency = ledger.ask(ledger_settings).currency or ""
    content = file.read_bytes()
    if headings:
        table = open_list(content, file.name)
        reading = read_assets(table, chosen(table, headings), currency=currency)
    else:
        reading = read_asset_list(content, file.name, currency=currency)
    found = ledger.ask(checked, reading)
    if found.assets:
        done = ledger.do(import_assets, assets=found.assets, file=file.name).result
        say(f"{file.name}: {len(done.added)} assets added, {done.changed} changed.")
    return found.problems


def _read(files: list[Path]) -> tuple[list[tuple[str, MachineSpec]], list[Problem]]:
    from probing.files import read_machines

    specs: list[tuple[str, MachineSpec]] = []
    problems: list[Problem] = []
    for file in files:
        found, wrong = read_machines(file)
        specs += [(file.name, spec) for spec in found]
        problems += wrong
    return specs, problems
