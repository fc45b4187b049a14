"""How commands speak: results on standard output, one line on standard error when they fail."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

import typer

from catalog.errors import LedgerError
from money import Amount, MoneyError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Exit code when all was done and something was found: a damaged journal, an unusable row.
FOUND = 1
#: Exit code when nothing was done.
FAILED = 2


def say(text: str = "") -> None:
    """Print a line of the result."""
    typer.echo(text)


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


def fail(sentence: str) -> typer.Exit:
    """Say why nothing was done, in one line, and the exception that ends the program."""
    line = " ".join(sentence.split())
    print(f"rackledger: {line}", file=sys.stderr)  # noqa: T201
    return typer.Exit(FAILED)


@contextmanager
def failures_in_words() -> Iterator[None]:
    """Turn what went wrong into one line on standard error and exit code 2."""
    try:
        yield
    except LedgerError as error:
        raise fail(f"{error} {error.kept} {error.advice}") from None
    except MoneyError as error:
        raise fail(str(error)) from None
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise fail(f"{error.strerror or error}{where}") from None
