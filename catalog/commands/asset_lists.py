"""Entering a list of assets in one step: new ones are added, those known by their tag changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from catalog.commands.assets import changed
from catalog.commands.sites import site_named
from catalog.commands.wording import quoted
from catalog.models import Asset, AssetDraft
from catalog.store.writing import table_of
from money.sentence import counted, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.store.writing import Writing


@dataclass(frozen=True, slots=True)
class ListedAsset:
    """One row of a list: the values that it gives by field, and what it would be as a new asset.

    `site` is the name of its site; None where the row says nothing of it.
    """

    row: int
    draft: AssetDraft
    given: Mapping[str, Any]
    site: str | None


@dataclass(frozen=True, slots=True)
class ImportedAssets:
    """What became of a list: numbers of new assets, of those the list knew, and how many differ."""

    added: tuple[int, ...]
    known: tuple[int, ...]
    changed: int


def import_assets(writing: Writing, *, assets: Sequence[ListedAsset], file: str) -> ImportedAssets:
    """Add what is new and give known assets the values of their rows; an empty cell changes
    nothing.
    """
    writing.title = say(
        "Import {assets} from {file}",
        assets=counted(len(assets), "asset", "assets"),
        file=quoted(file),
    )
    sites = {
        name: site_named(writing, name)
        for name in dict.fromkeys(each.site for each in assets if each.site)
    }
    table = table_of(Asset)
    numbers = {
        row.tag: row.id for row in writing.connection.execute(select(table.c.id, table.c.tag))
    }
    new = [each for each in assets if each.draft.tag not in numbers]
    known = [each for each in assets if each.draft.tag in numbers]
    added = writing.insert_many(
        Asset,
        [each.draft.model_copy(update={"site_id": sites.get(each.site or "")}) for each in new],
    )
    images = writing.images(Asset, [numbers[each.draft.tag] for each in known])
    drafts = {}
    for each in known:
        number = numbers[each.draft.tag]
        values = dict(each.given)
        if each.site:
            values["site_id"] = sites[each.site]
        drafts[number] = changed(images[number], values)
    differ = writing.update_many(Asset, drafts) if drafts else 0
    return ImportedAssets(tuple(added), tuple(drafts), differ)
