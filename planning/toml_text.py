"""Reading TOML that somebody else may have written: exact numbers, and nothing that runs away.

The standard library's reader recurses into what is nested, takes time that grows with the square of
a key's parts, and gives several kinds of errors for values that it cannot hold.
"""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from money.sentence import say

#: Deeper than any document that people write; each part of a dotted key is a level.
DEEPEST: Final = 32
_BETWEEN_KEYS: Final = re.compile(r"[\s=#,\[\]{}]+")


class TomlTextError(ValueError):
    """The text is no TOML that can be used; says why, where it can with the line."""


def read_toml(text: str) -> dict[str, Any]:
    """The document in `text`, with Decimals for its fractions. Raises TomlTextError."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.count(".") >= DEEPEST and _has_long_key(line):
            raise TomlTextError(
                say(
                    "a key has more than {most} parts (at line {number}, column 1)",
                    most=DEEPEST,
                    number=number,
                )
            )
    try:
        found = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise TomlTextError(str(error)) from None
    except RecursionError:
        raise TomlTextError("it is nested too deeply") from None
    except (InvalidOperation, ValueError):
        raise TomlTextError("a value cannot be read") from None
    _require_shallow(found, DEEPEST)
    return found


def _has_long_key(line: str) -> bool:
    joined = ".".join(part.strip(" \t") for part in line.split("."))
    return any(word.count(".") >= DEEPEST for word in _BETWEEN_KEYS.split(joined))


def _require_shallow(value: object, levels: int) -> None:
    if not isinstance(value, dict | list):
        return
    if levels == 0:
        raise TomlTextError("it is nested too deeply")
    for item in value.values() if isinstance(value, dict) else value:
        _require_shallow(item, levels - 1)
