"""From a file's bytes to text that can be parsed: unpacked, decoded, freed of a shell's chatter."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

__all__ = ["TooLargeError", "Written", "without_controls", "without_slips", "written"]

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
MOST_CHATTER = 50  # lines before and after a document
_FIRST_BYTES = 400
_GZIP = b"\x1f\x8b"
_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_DOCUMENT = re.compile(r"^[ \t\ufeff]*[{\[<]", re.MULTILINE)
# Texts of tools in which brackets begin no document: dmidecode, exporters, nvidia-smi -q.
_TABLE = re.compile(
    r"^(?:# dmidecode \d|Handle 0x[0-9A-F]{4}|# (?:HELP|TYPE) [a-zA-Z_:])", re.MULTILINE
)
_LOG = re.compile(r"^=+ ?NVSMI LOG ?=", re.MULTILINE)
# What `ansible -m setup` writes before the facts of each host.
_ANSIBLE = re.compile(r"^\S++ \| [A-Z]+!? (?:\| )?=> (?=\{)", re.MULTILINE)
_END = re.compile(r"[}\]>][ \t\r,]*\Z")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# A text without its end counts as one, so that no second try begins inside of it.
_STRING_OR_COMMA = re.compile(r'"(?:[^"\\]|\\.)*+"?|,(?=[ \t\r\n]*+[}\]])', re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = frozenset('"\\/bfnrtu')


class TooLargeError(ValueError):
    """Unpacked, the data are larger than allowed."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a file holds: its text, its bytes where they name their own encoding, and what to tell.

    `chatter` are the lines around the document that are none of it; `is_cut` says that the packed
    data end too early.
    """

    text: str
    data: bytes | None
    chatter: tuple[str, ...]
    is_cut: bool


def written(data: bytes, most_bytes: int) -> Written:
    """The document in `data`, unpacked; a ValueError when it cannot be, a TooLargeError if big."""
    plain, is_cut = _unpacked(data, most_bytes)
    text, encoding = _decoded(plain)
    whole = text
    text, chatter = _without_chatter(text)
    own = plain if encoding == "utf-8" and text == whole else None
    return Written(text, own, chatter, is_cut)


def without_controls(text: str) -> str:
    """`text` without the characters that XML knows no way to write."""
    return _CONTROLS.sub("", text)


def without_slips(text: str) -> str:
    """JSON without what older collectors wrote wrongly: a comma too many, unknown escapes."""
    return _STRING_OR_COMMA.sub(lambda found: _string(found[0]), text)


def _string(found: str) -> str:
    if found == ",":
        return ""
    return _ESCAPE.sub(lambda pair: pair[0] if pair[1] in _ESCAPES else f"\\{pair[0]}", found)


def _unpacked(data: bytes, most_bytes: int) -> tuple[bytes, bool]:
    """The data of gzip (several members too) and zlib; other data as they are."""
    if not data.startswith((_GZIP, *_ZLIB)):
        return data, False
    found = bytearray()
    while data.startswith((_GZIP, *_ZLIB)):
        unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        try:
            found += unpacker.decompress(data, most_bytes + 1 - len(found))
        except zlib.error as error:
            raise ValueError("the packed data are damaged") from error
        if len(found) > most_bytes:
            raise TooLargeError("unpacked, it is too large")
        if not unpacker.eof:
            return bytes(found), True
        data = unpacker.unused_data
    return bytes(found), False


def _decoded(data: bytes) -> tuple[str, str]:
    """The text by its byte order mark, else as UTF-8 with what is not UTF-8 marked as such."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), encoding
    for encoding, high in (("utf-16-le", 1), ("utf-16-be", 0)):
        if _is_mostly_nothing(data[high:_FIRST_BYTES:2], data[1 - high : _FIRST_BYTES : 2]):
            return data.decode(encoding, "replace"), encoding
    return data.decode("utf-8", "replace"), "utf-8"


def _is_mostly_nothing(highs: bytes, lows: bytes) -> bool:
    """Whether every second byte is zero, as of Latin letters in UTF-16, and the others are not."""
    return bool(lows) and 0 not in lows and highs.count(0) * 10 >= len(lows) * 9


def _without_chatter(text: str) -> tuple[str, tuple[str, ...]]:
    """The document alone: what a shell caught before and after it stands on lines of its own."""
    text = _ANSIBLE.sub("", text)
    table = _TABLE.search(text[:4096]) or _LOG.search(text)
    if table is not None and text.lstrip(" \t\r\n\ufeff").startswith(("[", "{", "<")):
        asked = text[: table.start()].splitlines()[-MOST_CHATTER:]
        return text[table.start() :], tuple(line.strip() for line in asked if line.strip())
    start = None if table else _DOCUMENT.search(text)
    if start is None:
        return text, ()
    at, end = start.start(), len(text)
    for _ in range(MOST_CHATTER):
        line = text.rfind("\n", at, end) + 1
        if line <= at or _END.search(text, line, end):
            break
        end = line - 1
    else:
        end = len(text)
    around = (*text[:at].splitlines()[-MOST_CHATTER:], *text[end:].splitlines())
    return text[at:end], tuple(line.strip() for line in around if line.strip(" \t\ufeff"))
