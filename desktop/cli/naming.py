"""`rackledger catalogue resolve`: which models of the catalogue the lines of a file mean."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from desktop.cli.output import FOUND, fail, failures_in_words, say, say_json, warn
from money.sentence import counted

if TYPE_CHECKING:
    from planning.naming import Resolution, Resolver

LARGEST_FILE_BYTES: Final = 64_000_000
STANDARD_INPUT: Final = "-"
NOT_TEXT: Final = "\N{REPLACEMENT CHARACTER}"
FileArgument = Annotated[
    str, typer.Argument(metavar="FILE", help="A text file with one part a line; - for input.")
]
PackOption = Annotated[
    Path | None, typer.Option(help="Look in this catalogue pack instead of the bundled one.")
]


def resolve(
    file: FileArgument,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    measure: Annotated[
        bool,
        typer.Option(help="FILE is a CSV of texts with their right keys: say how often we agree."),
    ] = False,
    nearest: Annotated[
        bool, typer.Option(help="Where there is no model, name those whose names look most alike.")
    ] = False,
    pack: PackOption = None,
) -> None:
    """Say which model each line of a file means, and how sure that is.

    Prints name, key, confidence, verdict and the line, with tabs between them. From a confidence of
    0.9 on a match is taken as it is; below it the model is a proposal for a person to judge; `-`
    means that the catalogue has no such model. Exit code 1 when a line could not be read.
    """
    with failures_in_words():
        data = _bytes(file)
        resolver = _resolver(pack)
    if measure:
        from desktop.cli.measuring import say_agreement

        with failures_in_words():
            say_agreement(_decoded(data), resolver, as_json=as_json)
        return
    lines = [line for line in _decoded(data).splitlines() if line.strip()]
    found = [resolver.resolve(line.strip()) for line in lines]
    if nearest:
        found = [_with_nearest(each, resolver) for each in found]
    unreadable = sum(NOT_TEXT in line for line in lines)
    if as_json:
        say_json([_plain(each) for each in found])
    else:
        for each in found:
            say(_line(each, nearest=nearest))
    if unreadable:
        unread = counted(unreadable, "line is", "lines are")
        warn(
            f"{unread} not UTF-8; what could be read of it was used. "
            "Save the file as UTF-8 and try again."
        )
        raise typer.Exit(FOUND)


def _resolver(pack: Path | None) -> Resolver:
    from catalog.naming import bundled_resolver, pack_resolver

    if pack is None:
        return bundled_resolver()
    from catalog.store.packs import open_pack

    return pack_resolver(open_pack(pack))


def _bytes(file: str) -> bytes:
    """The bytes of a file or of standard input, within bounds."""
    if file == STANDARD_INPUT:
        data = sys.stdin.buffer.read(LARGEST_FILE_BYTES + 1)
    else:
        with Path(file).open("rb") as stream:
            data = stream.read(LARGEST_FILE_BYTES + 1)
    if len(data) > LARGEST_FILE_BYTES:
        raise fail(f"“{file}” is larger than {LARGEST_FILE_BYTES // 10**6} MB.")
    return data


def _decoded(data: bytes) -> str:
    """The text; bytes that are not UTF-8 (or UTF-16 with its mark) become a sign that says so."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    return data.decode("utf-8-sig", errors="replace")


def _with_nearest(found: Resolution, resolver: Resolver) -> Resolution:
    if found.key is not None or found.runners_up:
        return found
    return replace(found, runners_up=resolver.nearest(found.text))


def _line(found: Resolution, *, nearest: bool) -> str:
    text = "".join(sign if sign.isprintable() else " " for sign in found.text)
    name, key = (found.name, found.key) if found.key else ("-", "-")
    cells = [name, key, f"{found.confidence:.2f}", _verdict(found), text]
    if nearest:
        cells.append("; ".join(other.name for other in found.runners_up))
    return "\t".join(cells)


def _verdict(found: Resolution) -> str:
    if found.key is None:
        return "none"
    return "taken" if found.taken else "ask"


def _plain(found: Resolution) -> dict[str, object]:
    return {
        "text": found.text,
        "key": found.key,
        "name": found.name,
        "confidence": found.confidence,
        "verdict": _verdict(found),
        "why": found.why,
        "runners_up": [
            {"key": other.key, "name": other.name, "confidence": other.confidence, "why": other.why}
            for other in found.runners_up
        ],
    }
