"""What people do with catalogue packs: install, update, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.commands.wording import quoted
from catalog.errors import NotFoundError, RefusedError
from catalog.models.catalogue import INSTALLED_PACK
from catalog.store.in_force import keep_missing_content, note_pack, packs_in_force, put_in_force
from catalog.store.packs import archive_of, version_key
from catalog.store.shelf import attach_shelf, content_is_missing
from money.sentence import say

if TYPE_CHECKING:
    from catalog.store.packs import CheckedPack
    from catalog.store.writing import Writing


def install_pack(writing: Writing, *, checked: CheckedPack, older: bool = False) -> None:
    """Put a pack in force, in the place of another version of it where there is one.

    A new pack stands above those that are in force. Own models, figures and prices are not touched.
    An older version is refused unless `older` is set. Of a pack that is in force but whose content
    is nowhere on this computer only the content is kept, which is no change of the ledger.
    """
    pack, manifest = checked.pack, checked.pack.manifest
    in_force = packs_in_force(writing.connection)
    standing = next((each for each in in_force if each.name == manifest.name), None)
    if standing is not None and standing.digest == manifest.digest:
        if content_is_missing(writing.connection, standing):
            keep_missing_content(writing.connection, pack, archive_of(pack))
            attach_shelf(writing.connection)
            return
        raise RefusedError(
            say(
                "{manifest} {version} is in force already.",
                manifest=quoted(manifest.name),
                version=manifest.version,
            )
        )
    if standing is None:
        rank = max((each.rank for each in in_force), default=0) + 1
        writing.title = say(
            "Install the catalogue {manifest} {version}",
            manifest=quoted(manifest.name),
            version=manifest.version,
        )
    else:
        if version_key(standing.version) > version_key(manifest.version) and not older:
            raise RefusedError(
                say(
                    "{manifest} {version} is in force; the pack is {version_2}, which is older.",
                    manifest=quoted(manifest.name),
                    version=standing.version,
                    version_2=manifest.version,
                ),
                advice="Say that you want the older one, if you do.",
            )
        rank = standing.rank
        writing.title = say(
            "Update the catalogue {manifest} from {version} to {version_2}",
            manifest=quoted(manifest.name),
            version=standing.version,
            version_2=manifest.version,
        )
    note_pack(writing.connection, pack, archive=archive_of(pack))
    put_in_force(writing, pack, rank=rank)
    # Compiled before the command ends: a pack that cannot be is refused, not kept.
    attach_shelf(writing.connection)


def remove_pack(writing: Writing, *, name: str) -> None:
    """Take a pack out of force; of the pack that a ledger began with, its first version is back."""
    table = INSTALLED_PACK
    number = writing.connection.scalar(select(table.c.id).where(table.c.name == name))
    if number is None:
        raise NotFoundError(say("No catalogue {name} was installed here.", name=quoted(name)))
    writing.title = say("Remove the catalogue {name}", name=quoted(name))
    writing.delete(INSTALLED_PACK, number)
