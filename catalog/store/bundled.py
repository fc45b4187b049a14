"""The pack that came with the application, and how a ledger gets to know it.

A new ledger, and one that is upgraded from a format without a catalogue, notes the bundled pack as
the one it begins with. When a later version of the application opens the ledger, its newer pack
comes in as a command of its own, which is nobody's step and not what undo takes back (`house.py`);
removing the pack puts the one that the ledger began with in force.

Every start asks `is_unknown`, so the modules of the catalogue are imported where they are used.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

import resources
from money.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.engine import Connection

    from catalog.store.packs import Pack
    from catalog.store.writing import Writing


def bundled_folder() -> Path:
    """Where the pack is that came with the application."""
    return resources.folder() / "catalogue"


def bundled_pack() -> Pack | None:
    """The pack that came with the application; None in an installation without one."""
    from catalog.store.packs import MANIFEST, open_folder

    folder = bundled_folder()
    return open_folder(folder) if (folder / MANIFEST).is_file() else None


def note_first_pack(connection: Connection) -> None:
    """Let a ledger that has no catalogue yet begin with the bundled pack."""
    from catalog.store.in_force import note_pack

    pack = bundled_pack()
    if pack is not None:
        note_pack(connection, pack, bundled=True, first=True)


def is_unknown(connection: Connection) -> bool:
    """Whether this ledger has never met the bundled pack."""
    path = bundled_folder() / "pack.toml"
    if not path.is_file():
        return False
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return connection.scalar(_IS_KNOWN, {"digest": digest}) is None


_IS_KNOWN: Final = text("SELECT 1 FROM catalogue_pack WHERE digest = :digest")


def bring_in_bundled_pack(writing: Writing) -> None:
    """Put the bundled pack in force where it is newer than the version that is."""
    from catalog.store.in_force import note_pack, packs_in_force, put_in_force
    from catalog.store.packs import version_key

    pack = bundled_pack()
    if pack is None:
        return
    manifest = pack.manifest
    standing = [p for p in packs_in_force(writing.connection) if p.name == manifest.name]
    if standing and version_key(standing[0].version) > version_key(manifest.version):
        note_pack(writing.connection, pack, bundled=True)
        return
    note_pack(writing.connection, pack, bundled=True, first=not standing)
    put_in_force(writing, pack, rank=0)
    writing.title = say(
        "Bring in the catalogue {version} that came with Rackledger", version=manifest.version
    )
