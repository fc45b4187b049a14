"""What the system says of a file or a disk, as sentences that a window can say in its language."""

from __future__ import annotations

from typing import Final

from money.sentence import say

_SAID: Final[dict[str, str]] = {
    sentence: sentence
    for sentence in (
        say("No such file or directory"),
        say("Permission denied"),
        say("Operation not permitted"),
        say("No space left on device"),
        say("Disk quota exceeded"),
        say("Read-only file system"),
        say("File exists"),
        say("Is a directory"),
        say("Not a directory"),
        say("Directory not empty"),
        say("Device or resource busy"),
        say("Input/output error"),
        say("File name too long"),
        say("File too large"),
        say("Too many levels of symbolic links"),
        say("Too many open files"),
        say("No such device"),
        say("No such device or address"),
        say("Invalid argument"),
        say("Cannot allocate memory"),
        say("Connection timed out"),
        say("Stale file handle"),
        say("Text file busy"),
        say("Broken pipe"),
    )
}


def system_words(error: BaseException) -> str:
    """Why the system refused, in its own words; a sentence where it is one of the usual ones."""
    words: str = getattr(error, "strerror", None) or str(error)
    return _SAID.get(words, words)
