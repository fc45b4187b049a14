"""How commands speak: results on standard output, one line on standard error when they fail."""

from __future__ import annotations

import json
import re
import sys
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import typer

from catalog.errors import LedgerError
from money import Amount, MoneyError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Exit code when all was done and something was found: a damaged journal, an unusable row.
FOUND = 1
#: Exit code when nothing was done.
FAILED = 2
#: What is said when a person stops a command. Each is one transaction: it is whole or not there.
STOPPED = "stopped; what was not finished was not done."


#: Control characters: a terminal obeys them, whoever wrote them into a name or a file.
_CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def say(text: str = "") -> None:
    """Print a line of the result, which may have tabs and line breaks but no other controls."""
    typer.echo(_CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text))


def printable(text: str) -> str:
    """`text` as a terminal may be given it within a line."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def warn(sentence: str) -> None:
    """Print one line on standard error, whatever is in the sentence."""
    print(f"rackledger: {printable(' '.join(sentence.split()))}", file=sys.stderr)  # noqa: T201


def say_json(value: object) -> None:
    """Print the result as JSON, with amounts as {number, currency} and dates as ISO 8601."""
    typer.echo(json.dumps(value, default=_plain, ensure_ascii=False, indent=2))


def _plain(value: object) -> Any:
    if isinstance(value, Amount):
        return {"number": str(value.number), "currency": value.currency}
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def a_locale(name: str) -> str:
    """An option's value when it names a locale that is known, or none; else a usage error."""
    from money.text import require_locale

    try:
        if name:
            require_locale(name)
    except MoneyError as error:
        raise typer.BadParameter(str(error)) from None
    return name


def fail(sentence: str) -> typer.Exit:
    """Say why nothing was done, in one line, and the exception that ends the program."""
    warn(sentence)
    return typer.Exit(FAILED)


def pair(text: str, option: str) -> tuple[str, str]:
    """Name and value of `NAME=VALUE`, as an option takes it."""
    name, sign, value = text.partition("=")
    if not sign:
        raise fail(f"“{text}” is not what {option} takes; write NAME=VALUE.")
    return name.strip(), value.strip()


@contextmanager
def failures_in_words() -> Iterator[None]:
    """Turn what went wrong into one line on standard error and exit code 2."""
    try:
        yield
    except LedgerError as error:
        raise fail(f"{error} {error.kept} {error.advice}") from None
    except MoneyError as error:
        raise fail(str(error)) from None
    except BrokenPipeError:
        # Nobody reads any more: that is no failure of the command.
        raise
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise fail(f"{error.strerror or error}{where}") from None
