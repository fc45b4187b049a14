"""Which version of each catalogue pack is in force: what the journal says, or what came first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import insert, select, update

from catalog.models.catalogue import CATALOGUE_PACK, INSTALLED_PACK, InstalledPackDraft

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from catalog.store.packs import Pack
    from catalog.store.writing import Writing


@dataclass(frozen=True, slots=True)
class PackInForce:
    """A pack whose figures are used; those of a higher rank stand above those below."""

    name: str
    version: str
    digest: str
    rank: int
    bundled: bool


def packs_in_force(connection: Connection) -> tuple[PackInForce, ...]:
    """The packs that the journal says are in force, the lowest first.

    A ledger that never changed its packs has those that it was made with.
    """
    met = {row.digest: row for row in connection.execute(_MET)}
    bundled = {row.digest for row in met.values() if row.bundled}
    chosen = [
        PackInForce(row.name, row.version, row.digest, row.rank, row.digest in bundled)
        for row in connection.execute(_INSTALLED)
    ]
    names = {pack.name for pack in chosen}
    first = [
        PackInForce(row.name, row.version, row.digest, 0, bool(row.bundled))
        for row in met.values()
        if row.first and row.name not in names
    ]
    return tuple(sorted([*first, *chosen], key=lambda pack: (pack.rank, pack.name)))


_MET: Final = select(
    *(CATALOGUE_PACK.c[name] for name in ("digest", "name", "version", "bundled", "first"))
)
_INSTALLED: Final = select(INSTALLED_PACK)


def note_pack(
    connection: Connection,
    pack: Pack,
    *,
    bundled: bool = False,
    first: bool = False,
    archive: bytes | None = None,
) -> None:
    """Write down what the digest of a pack means; nothing when the ledger knows it already."""
    manifest = pack.manifest
    known = select(CATALOGUE_PACK.c.digest).where(CATALOGUE_PACK.c.digest == manifest.digest)
    if connection.scalar(known) is not None:
        return
    connection.execute(
        insert(CATALOGUE_PACK).values(
            digest=manifest.digest,
            name=manifest.name,
            version=manifest.version,
            made_on=manifest.made_on,
            bundled=int(bundled),
            first=int(first),
            archive=archive,
        )
    )


def keep_missing_content(connection: Connection, pack: Pack, archive: bytes) -> bool:
    """Keep the archive of a pack whose content the ledger lacks; whether it lacked it."""
    table = CATALOGUE_PACK
    lacking = table.c.digest == pack.manifest.digest, table.c.archive.is_(None)
    return connection.execute(update(table).where(*lacking).values(archive=archive)).rowcount == 1


def put_in_force(writing: Writing, pack: Pack, *, rank: int) -> None:
    """Record that this version of a pack is the one in force."""
    manifest = pack.manifest
    draft = InstalledPackDraft(
        name=manifest.name, version=manifest.version, digest=manifest.digest, rank=rank
    )
    query = select(INSTALLED_PACK.c.id).where(INSTALLED_PACK.c.name == manifest.name)
    number = writing.connection.scalar(query)
    if number is None:
        writing.insert(INSTALLED_PACK, draft)
    else:
        writing.update(INSTALLED_PACK, number, draft)
