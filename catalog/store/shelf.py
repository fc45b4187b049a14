"""The catalogue as it can be searched: the packs in force, compiled once and attached.

Fifteen thousand models with their evidence and prices would make every ledger, and every backup of
it, ten times as large, and they are the same in all of them. So a ledger keeps which packs are in
force, by checksum, in its journal; what they say is compiled into a read-only database in the
user's cache folder, named after those checksums, and attached to a connection when it is first
asked for the catalogue. A folder that was emptied is filled again from the bundled pack and from
the archives that the ledger keeps of packs from elsewhere.
"""

from __future__ import annotations

import atexit
import errno
import hashlib
import os
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_cache_path
from sqlalchemy import select

from catalog.errors import LedgerError
from catalog.models.catalogue import CATALOGUE_PACK
from catalog.models.shelf import SHELF
from catalog.store.bundled import bundled_pack
from catalog.store.engine import SHELF_PREFIX, attached_names
from catalog.store.in_force import PackInForce, packs_in_force
from catalog.store.packs import Pack, open_archive
from catalog.store.shelf_building import SHELF_APPLICATION_ID, build, is_of_the_disk, layout_digest
from money.sentence import say
from money.system_words import system_words

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: Compiled catalogues that nobody has asked for as long as this are thrown away, in days.
KEPT_UNUSED_DAYS: Final = 400
#: What a killed process left unfinished goes sooner.
KEPT_UNFINISHED_DAYS: Final = 1
_DAY_S: Final = 86_400
_UNFINISHED: Final = ".making-"
#: The compiled catalogues that this process attached.
_IN_USE: Final[set[Path]] = set()


class MissingPackError(LedgerError):
    """A pack in force whose content is nowhere on this computer."""


class DamagedShelfError(LedgerError):
    """A compiled catalogue was damaged; the ledger is not."""

    advice = "Try again: it is made anew from its packs."


class NoRoomForCatalogueError(LedgerError):
    """There is no place where the catalogue could be compiled."""

    advice = "Free some space; the compiled catalogue takes about 30 MB."


def shelf_folder() -> Path:
    """Where compiled catalogues are kept; they can be made again at any time."""
    return user_cache_path("rackledger", appauthor=False) / "catalogue"


def attach_shelf(connection: Connection) -> None:
    """Make the tables of `catalog.models.shelf` those of the packs in force, on this connection.

    Raises a MissingPackError when a pack in force is not on this computer any more.
    """
    packs = packs_in_force(connection)
    name = _schema_name([pack.digest for pack in packs])
    raw: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    if name not in attached_names(raw):
        path = _compiled(connection, name, packs)
        _IN_USE.add(path)
        raw.execute(f"ATTACH ? AS {name}", (str(path),))
        raw.execute(f"PRAGMA {name}.cache_size=-32000")
    connection.execution_options(schema_translate_map={SHELF: name})


def _schema_name(digests: list[str]) -> str:
    text = "\n".join([layout_digest(), *digests])
    return f"{SHELF_PREFIX}{hashlib.sha256(text.encode()).hexdigest()[:24]}"


def _compiled(connection: Connection, name: str, packs: tuple[PackInForce, ...]) -> Path:
    """The compiled database of `packs`, made now where there is none yet."""
    file = f"{name}.db"
    path = shelf_folder() / file
    if _is_whole(path):
        os.utime(path)
        return path
    contents = [_content(connection, pack) for pack in packs]
    try:
        return _build_at(path, contents)
    except OSError:
        # A home that cannot be written to: the catalogue is made again for each process.
        return _build_for_this_process(file, contents)


def _build_for_this_process(file: str, contents: list[Pack]) -> Path:
    try:
        folder = Path(tempfile.mkdtemp(prefix="rackledger-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        return _build_at(folder / file, contents)
    except OSError as error:
        raise NoRoomForCatalogueError(
            say(
                "The catalogue cannot be made ready in “{shelf_folder}”, nor where temporary files"
                " go: {strerror}.",
                shelf_folder=shelf_folder(),
                strerror=system_words(error),
            )
        ) from None


def _is_whole(path: Path) -> bool:
    """Whether the file is a compiled catalogue of the length that it says."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except OSError:
        return False
    page, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")
    return (
        head.startswith(b"SQLite format 3\x00")
        and int.from_bytes(head[68:72], "big") == SHELF_APPLICATION_ID
        and size == page * pages
    )


def discard_damaged_shelves() -> bool:
    """Throw away compiled catalogues in use whose pages are damaged; whether there was one.

    A query tells that some database on its connection is damaged, and not which. The ledger must
    not be taken for damaged, and a backup put in its place, because of a file in a cache.
    """
    damaged = [path for path in _IN_USE if path.exists() and not _is_sound(path)]
    for path in damaged:
        _IN_USE.discard(path)
        with suppress(OSError):
            path.unlink()
    return bool(damaged)


def _is_sound(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def _build_at(path: Path, packs: list[Pack]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, made = tempfile.mkstemp(prefix=_UNFINISHED, dir=path.parent)
    os.close(handle)
    unfinished = Path(made)
    try:
        _build(packs, unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        try:
            unfinished.replace(path)
        except PermissionError:
            # Windows: another window made the same one meanwhile, and has it open.
            if not _is_whole(path):
                raise
    finally:
        unfinished.unlink(missing_ok=True)
    _forget_unused(path.parent)
    return path


def _build(packs: list[Pack], target: Path) -> None:
    try:
        build(packs, target)
    except sqlite3.Error as error:
        if is_of_the_disk(error):
            raise OSError(errno.ENOSPC, f"{error}") from error
        raise


def _forget_unused(folder: Path) -> None:
    now = time.time()
    for path in folder.iterdir():
        kept_days = KEPT_UNFINISHED_DAYS if path.name.startswith(_UNFINISHED) else KEPT_UNUSED_DAYS
        with suppress(OSError):
            if path.stat().st_mtime < now - kept_days * _DAY_S:
                path.unlink()


def content_is_missing(connection: Connection, pack: PackInForce) -> bool:
    """Whether what a pack in force says is nowhere on this computer."""
    try:
        _content(connection, pack)
    except MissingPackError:
        return True
    return False


def _content(connection: Connection, pack: PackInForce) -> Pack:
    bundled = bundled_pack()
    if bundled is not None and bundled.manifest.digest == pack.digest:
        return bundled
    archive = connection.scalar(
        select(CATALOGUE_PACK.c.archive).where(CATALOGUE_PACK.c.digest == pack.digest)
    )
    if archive is None:
        raise MissingPackError(
            say(
                "The catalogue “{pack}” {version} came with another version of "
                "Rackledger and is not on this computer.",
                pack=pack.name,
                version=pack.version,
            ),
            advice="Install the pack's file, or redo the update of the catalogue.",
        )
    return open_archive(archive, f"“{pack.name}” {pack.version}")
