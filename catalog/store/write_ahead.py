"""What SQLite's write-ahead log beside a ledger holds, read without opening it as a database.

A checkpoint copies pages from the log into the ledger in the order of their numbers. The first page
says how long the file is, so a process killed in a checkpoint leaves a file that is shorter than it
says while its end still lies in the log. SQLite puts that right on the next opening; whoever looks
at the file before has to look at the log as well. The format: https://sqlite.org/walformat.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

_MAGIC: Final = {0x377F0682, 0x377F0683}
_PAGE_SIZES: Final = {2**power for power in range(9, 17)}
_LOG_HEADER_BYTES: Final = 32
_FRAME_HEADER_BYTES: Final = 24


def log_of(path: Path) -> Path:
    """Where SQLite keeps the write-ahead log of the database at `path`."""
    whole = path.resolve()
    return whole.with_name(whole.name + "-wal")


def committed_pages(path: Path) -> tuple[int, frozenset[int]]:
    """Pages of the ledger at `path` after its log is applied, and the numbers of those in the log.

    Zero and nothing where there is no log, or none with a finished transaction.
    """
    length, kept, pending = 0, set[int](), set[int]()
    try:
        with log_of(path).open("rb") as log:
            for page, length_after_commit in _frames(log):
                pending.add(page)
                if length_after_commit:
                    length = length_after_commit
                    kept |= pending
                    pending.clear()
    except OSError:
        return 0, frozenset()
    return length, frozenset(kept)


def _frames(log: BinaryIO) -> Iterator[tuple[int, int]]:
    """Page number and length after commit (0 within a transaction) of every frame in force.

    A log is written from its start again and again; what is left of an earlier round has other
    salts than the header.
    """
    header = log.read(_LOG_HEADER_BYTES)
    if len(header) < _LOG_HEADER_BYTES or int.from_bytes(header[:4], "big") not in _MAGIC:
        return
    page_bytes, salts = int.from_bytes(header[8:12], "big"), header[16:24]
    if page_bytes not in _PAGE_SIZES:
        return
    end = log.seek(0, 2)
    position = _LOG_HEADER_BYTES
    while position + _FRAME_HEADER_BYTES + page_bytes <= end:
        log.seek(position)
        frame = log.read(_FRAME_HEADER_BYTES)
        if frame[8:16] != salts:
            return
        yield int.from_bytes(frame[:4], "big"), int.from_bytes(frame[4:8], "big")
        position += _FRAME_HEADER_BYTES + page_bytes
