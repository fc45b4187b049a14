"""Main memory as Linux tells it: /proc/meminfo, and the modules from the firmware's table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from money.sentence import say
from money.system_words import system_words
from probing.facts import Fact, Unknown, known, no_parts, unknown
from probing.smbios import memory_from_table
from probing.spec import Memory

if TYPE_CHECKING:
    from probing.linux.tree import Tree

__all__ = ["read_memory"]

MEMINFO = "/proc/meminfo"
TABLE = "/sys/firmware/dmi/tables/DMI"


def read_memory(tree: Tree) -> Memory:
    """Memory and its modules; the firmware's table is open to the administrator only."""
    text = tree.raw(MEMINFO) or ""
    total = _kilobytes(text, "MemTotal")
    swap = _kilobytes(text, "SwapTotal", none_is_zero=True)
    try:
        table = tree.data(TABLE)
    except OSError as error:
        told = _why_no_table(error)
        nothing: Fact[int] = unknown(*told)
        unsaid: Fact[str] = unknown(*told)
        return Memory(total, nothing, swap, nothing, unsaid, no_parts(*told))
    found = memory_from_table(table, TABLE)
    return Memory(
        total, found.installed_bytes, swap, found.slots, found.error_correction, found.modules
    )


def _why_no_table(error: OSError) -> tuple[Unknown, str, str]:
    if isinstance(error, FileNotFoundError):
        return Unknown.ABSENT, TABLE, say("the firmware offers no SMBIOS table")
    if isinstance(error, PermissionError):
        return Unknown.NOT_PERMITTED, TABLE, "only the administrator may read it"
    return Unknown.UNREADABLE, TABLE, system_words(error) or say("it cannot be read")


def _kilobytes(text: str, key: str, *, none_is_zero: bool = False) -> Fact[int]:
    """A line of /proc/meminfo in bytes. Its “kB” are 1,024 bytes. No swap is truly zero."""
    source = f"{MEMINFO}: {key}"
    match = re.search(rf"^{key}:\s+(\d{{1,18}}) kB$", text, re.MULTILINE)
    if match is None:
        return unknown(Unknown.NOT_REPORTED, source)
    if match[1] == "0" and not none_is_zero:
        return unknown(Unknown.NOT_SUPPORTED, source, "it reads 0")
    return known(int(match[1]) * 1024, source)
