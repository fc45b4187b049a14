"""What people do with assets: add, edit, move, retire, bring back, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError
from sqlalchemy import select

from catalog.commands.untouched import require_untouched
from catalog.commands.wording import asset_name, quoted
from catalog.errors import RefusedError
from catalog.models import Asset, AssetDraft, AssetStatus, Book, Spec
from catalog.models.problems import problems_of
from catalog.store.writing import CHUNK, batched, table_of
from money.sentence import counted, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from catalog.models.columns import Stored
    from catalog.store.writing import Image, Writing

_FIELDS_IN_WORDS = {
    "site_id": say("site"),
    "purchased_on": say("purchase date"),
    "in_service_on": say("in-service date"),
    "warranty_until": say("end of warranty"),
    "cost_centre": say("cost centre"),
    "cost_source": say("source of the cost"),
}


def add_asset(writing: Writing, *, draft: AssetDraft) -> int:
    """Add one asset; returns its number."""
    writing.title = say("Add {draft}", draft=quoted(draft.name))
    return writing.insert(Asset, draft)


def add_assets(writing: Writing, *, drafts: Iterable[AssetDraft]) -> range:
    """Add many assets at once; returns their numbers in order.

    Drafts may be made, and so validated, while the command asks for them.
    """
    made = list(drafts)
    writing.title = say("Add {made}", made=counted(len(made), "asset", "assets"))
    return writing.insert_many(Asset, made)


def edit_assets(writing: Writing, *, asset_ids: Sequence[int], changes: Mapping[str, Any]) -> int:
    """Give every one of the assets the same new values by field; returns how many differ now."""
    fields = ", ".join(_FIELDS_IN_WORDS.get(name, name) for name in changes)
    named: str = counted(len(asset_ids), "asset", "assets")
    differ = 0
    revise = _Revision(changes)
    # In parts: the images of a whole fleet would take half a gigabyte.
    for chunk in batched(asset_ids, CHUNK):
        images = list(writing.images(Asset, chunk).values())
        differ += writing.change_images(Asset, map(revise, images))
        named = _named(images) if len(asset_ids) == 1 else named
    writing.title = say("Change {fields} of {named}", fields=fields, named=named)
    return differ


def retire_assets(writing: Writing, *, asset_ids: Sequence[int], on: date, reason: str) -> int:
    """Take assets out of service; returns how many were in service until now."""
    images = list(writing.images(Asset, asset_ids).values())
    active = [image for image in images if image["status"] != AssetStatus.RETIRED.value]
    if not active:
        raise RefusedError(say("{named}: retired already.", named=_named(images)))
    writing.title = say("Retire {named}", named=_named(active))
    values = {"status": AssetStatus.RETIRED, "retired_on": on, "retire_reason": reason}
    return writing.change_images(Asset, map(_Revision(values), active))


def remove_assets(writing: Writing, *, asset_ids: Sequence[int]) -> None:
    """Remove assets that were entered by mistake, with their books and specifications.

    Assets that were really owned are retired instead, so that their history stays. Refused where a
    book is posted.
    """
    images = list(writing.images(Asset, asset_ids).values())
    writing.title = say("Remove {images}", images=_named(images))
    require_untouched(writing, _numbers_of(writing, Book, asset_ids))
    for model in (Spec, Book):
        writing.delete_many(model, _numbers_of(writing, model, asset_ids))
    writing.delete_many(Asset, list(asset_ids))


def _numbers_of(writing: Writing, model: type[Spec | Book], asset_ids: Sequence[int]) -> list[int]:
    """The numbers of the assets' own records; more assets than one question can name are asked for
    in parts.
    """
    table = table_of(model)
    query = select(table.c.id)
    return [
        number
        for chunk in batched(asset_ids, CHUNK)
        for number in writing.connection.scalars(query.where(table.c.asset_id.in_(chunk)))
    ]


class _Revision:
    """The same new values for many assets, validated once for all that agree in what the rules of
    a draft compare: what an asset has already was accepted when it was written.
    """

    def __init__(self, changes: Mapping[str, Any]) -> None:
        self._changes = changes
        self._columns = [
            column for name in changes for column in _COLUMNS_OF.get(name, (name,))
        ]  # fmt: skip
        self._known: dict[tuple[Stored, ...], Image] = {}

    def __call__(self, image: Image) -> tuple[Image, Image]:
        """The image as it is and as it is to be; a RefusedError names the asset and the value."""
        compared = tuple(image[name] for name in AssetDraft.COMPARED)
        new = self._known.get(compared)
        if new is None:
            columns = changed(image, self._changes).columns()
            new = self._known[compared] = {name: columns[name] for name in self._columns}
        return image, {**image, **new}


_COLUMNS_OF: Final = {"cost": ("cost_minor", "cost_currency")}


def changed(image: Image, changes: Mapping[str, Any]) -> AssetDraft:
    """The asset's draft with new values; a RefusedError says which value is not accepted."""
    try:
        return AssetDraft.of_columns(image, **changes)
    except ValidationError as error:
        field, expected = next(problems_of(error))
        raise RefusedError(
            say(
                "{asset_name}: {field}: {expected}.",
                asset_name=asset_name(image),
                field=_FIELDS_IN_WORDS.get(field) or say(field or "asset"),
                expected=expected,
            )
        ) from None


def _named(images: Sequence[Image]) -> str:
    if len(images) == 1:
        return asset_name(images[0])
    return counted(len(images), "asset", "assets")
