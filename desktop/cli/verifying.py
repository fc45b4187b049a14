"""`rackledger verify`: whether the journal is whole and the records are as it says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.output import FOUND, failures_in_words, say, say_json
from money.sentence import counted

if TYPE_CHECKING:
    from catalog.store.chain import Seal
    from catalog.store.verification import Verification


def verify(
    path: Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")],
    seal: Annotated[
        list[str] | None,
        typer.Option(help="Repeated: a seal that an earlier verify printed, such as 54-b92f54…"),
    ] = None,
    against: Annotated[
        list[Path] | None,
        typer.Option(metavar="COPY", help="Repeated: a backup whose whole journal must be in it."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Check that the journal is whole and that every record is as the journal says.

    Exit code 1 when something was edited, removed, reordered or added by hand. Who can write the
    file can also write its whole chain anew; a seal noted elsewhere, or an old backup, shows that.
    """
    from catalog.store.backup import require_sound
    from catalog.store.ledger import Ledger
    from catalog.store.verification import verify as read_all

    with failures_in_words():
        seals = _seals(seal or (), against or ())
        with Ledger.open(path) as ledger:
            require_sound(path)
            result = ledger.ask(read_all, seals)
    if as_json:
        say_json(_plain(result))
    else:
        for finding in result.findings:
            say(finding.text)
        counts = ", ".join(
            (
                counted(result.entries, "entry", "entries"),
                counted(result.changes, "change", "changes"),
                counted(result.records, "record", "records"),
            )
        )
        findings = counted(len(result.findings), "finding", "findings")
        found = "the journal is whole" if result.whole else findings
        say(f"{counts}: {found}." + (f" Seal: {result.seal}" if result.seal else ""))
    if not result.whole:
        raise typer.Exit(FOUND)


def _seals(noted: list[str] | tuple[()], copies: list[Path] | tuple[()]) -> list[Seal]:
    from catalog.store.backup import seal_of
    from catalog.store.chain import Seal

    of_copies = [found for copy in copies if (found := seal_of(copy)) is not None]
    return [*(Seal.parse(text) for text in noted), *of_copies]


def _plain(result: Verification) -> dict[str, object]:
    return {
        "entries": result.entries,
        "changes": result.changes,
        "records": result.records,
        "seal": str(result.seal) if result.seal else None,
        "findings": [
            {"damage": f.damage, "entry": f.entry, "text": f.text} for f in result.findings
        ],
    }
