"""What a file says it is, read from its first hundred bytes without opening it as a database.

SQLite keeps two numbers for applications in the header of every file: the application id says that
it is a ledger, the user version says which schema it has.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.errors import (
    DamagedLedgerError,
    LedgerFileError,
    NewerLedgerError,
    NotALedgerError,
    UnwritableLedgerError,
)
from catalog.store.write_ahead import committed_pages
from money.sentence import say
from money.system_words import system_words

if TYPE_CHECKING:
    from pathlib import Path

# "RkLg" as a 32-bit number.
APPLICATION_ID: Final = 0x526B4C67
SCHEMA_VERSION: Final = 3

_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_BYTES: Final = 100


@dataclass(frozen=True, slots=True)
class FileHeader:
    """The numbers at the start of a ledger file."""

    schema_version: int
    page_bytes: int
    pages: int


def read_header(path: Path) -> FileHeader:
    """The header of the ledger at `path`; raises a LedgerFileError that says what is wrong."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise NotALedgerError(say("“{path}” is not a file.", path=path))
        with path.open("rb") as file:
            head = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        raise LedgerFileError(
            say("There is no ledger at “{path}”.", path=path),
            advice="Check the name, or make a new ledger there.",
        ) from None
    except PermissionError:
        raise UnwritableLedgerError(
            say("“{path}” may not be read by you.", path=path), advice="Ask its owner for access."
        ) from None
    except (OSError, ValueError) as error:
        # Links in a circle, names that are too long or hold a NUL, a disk that does not answer.
        reason = system_words(error)
        raise LedgerFileError(
            say("“{path}” cannot be read: {reason}.", path=path, reason=reason),
            advice="Check the name and the disk.",
        ) from None
    return _parse(head, path)


def _parse(head: bytes, path: Path) -> FileHeader:
    if not head.startswith(_MAGIC):
        raise NotALedgerError(say("“{path}” is not a ledger.", path=path.name))
    if len(head) < _HEADER_BYTES:
        raise DamagedLedgerError(
            say("“{path}” is cut off after {head} bytes.", path=path.name, head=len(head))
        )
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotALedgerError(say("“{path}” is a database of another application.", path=path.name))
    stored_page = int.from_bytes(head[16:18], "big")
    return FileHeader(
        schema_version=int.from_bytes(head[60:64], "big"),
        page_bytes=65_536 if stored_page == 1 else stored_page,
        pages=int.from_bytes(head[28:32], "big"),
    )


def require_usable(path: Path) -> FileHeader:
    """The header of a ledger that this version can open and write; touches nothing."""
    header = read_header(path)
    if header.schema_version > SCHEMA_VERSION:
        raise newer(path, header)
    if _lacks_its_end(path, header):
        raise DamagedLedgerError(
            say("“{path}” is shorter than it says: its end is missing.", path=path.name)
        )
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise UnwritableLedgerError(say("“{path}” or its folder is read-only.", path=path.name))
    return header


def _lacks_its_end(path: Path, header: FileHeader) -> bool:
    """Whether pages are neither in the file nor in its log.

    The file alone does not say: see `catalog.store.write_ahead`.
    """
    if not _is_short(path, header.pages, header):
        return False
    logged_pages, in_log = committed_pages(path)
    pages = logged_pages or header.pages
    present = path.stat().st_size // header.page_bytes
    covered = sum(present < number <= pages for number in in_log)
    # A checkpoint of another process may have ended, and its log gone, between the two looks.
    return covered < pages - present and _is_short(path, pages, header)


def _is_short(path: Path, pages: int, header: FileHeader) -> bool:
    return path.stat().st_size < pages * header.page_bytes


def identity_of(path: Path) -> tuple[int, int] | None:
    """What tells the file at `path` from any other, whatever its name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def newer(path: Path, header: FileHeader) -> NewerLedgerError:
    """The error for a ledger of a format that this version does not know."""
    return NewerLedgerError(
        say(
            "“{path}” was written by a newer version of Rackledger (format "
            "{schema_version}; this version knows formats up to "
            "{schema_version_2}).",
            path=path.name,
            schema_version=header.schema_version,
            schema_version_2=SCHEMA_VERSION,
        )
    )
