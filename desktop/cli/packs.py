"""`rackledger catalogue pack`: which packs are in force, and putting others in their place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.catalogue_asking import JsonOption, LedgerOption, asking, say_table
from desktop.cli.catalogue_files import LedgerArgument, say_problems
from desktop.cli.output import FAILED, failures_in_words, say, say_json

app = typer.Typer(help="Catalogue packs: what is in force, install, remove.", no_args_is_help=True)
PackArgument = Annotated[Path, typer.Argument(metavar="PACK", help="A folder or a zip.")]


@app.command("list")
def list_(ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """Say which version of each pack is in force."""
    from catalog.store.in_force import packs_in_force

    with asking(ledger) as ask:
        packs = ask(packs_in_force)
    if as_json:
        say_json(
            [
                {"name": p.name, "version": p.version, "digest": p.digest, "bundled": p.bundled}
                for p in packs
            ]
        )
        return
    say_table(
        ("pack", "version", "came", "checksum"),
        [(p.name, p.version, "with Rackledger" if p.bundled else "from a file", p.digest[:16])
         for p in packs],
    )  # fmt: skip


@app.command()
def check(pack: PackArgument) -> None:
    """Read a pack row by row and say what is wrong with it; installs nothing."""
    from catalog.importing.pack_checks import check_pack
    from catalog.queries.catalogue.search import known_keys
    from catalog.store.packs import open_pack

    with asking(None) as ask:
        checked, problems = check_pack(open_pack(pack), ask(known_keys))
    say_problems(problems)
    if checked is None:
        raise typer.Exit(FAILED)
    manifest = checked.pack.manifest
    say(f"The pack “{manifest.name}” {manifest.version} of {manifest.made_on} is fit to install.")


@app.command()
def install(
    ledger: LedgerArgument,
    pack: PackArgument,
    older: Annotated[bool, typer.Option(help="Take an older version than is in force.")] = False,
) -> None:
    """Install a pack, or update one, in one command that undo takes back.

    A pack with one wrong row is refused whole. Own models, figures and prices stay as they are.
    """
    from catalog.commands.packs import install_pack
    from catalog.importing.pack_checks import check_pack
    from catalog.queries.catalogue.search import known_keys
    from catalog.store.ledger import Ledger
    from catalog.store.packs import open_pack

    with failures_in_words(), Ledger.open(ledger) as opened:
        checked, problems = check_pack(open_pack(pack), opened.ask(known_keys))
        if checked is not None:
            done = opened.do(install_pack, checked=checked, older=older)
            say(f"{done.entry.title}: done." if done.entry else "Its content is kept here again.")
    say_problems(problems)
    if checked is None:
        raise typer.Exit(FAILED)


@app.command()
def remove(
    ledger: LedgerArgument,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name of the pack.")],
) -> None:
    """Take a pack out of force; undo brings it back."""
    from catalog.commands.packs import remove_pack
    from catalog.store.ledger import Ledger

    with failures_in_words(), Ledger.open(ledger) as opened:
        opened.do(remove_pack, name=name)
    say(f"Removed the catalogue “{name}”.")
