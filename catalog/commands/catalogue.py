"""What people do with the catalogue: own models, own figures, own prices, price lists.

All of it stands above every pack and stays through its updates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from sqlalchemy import select

from catalog.commands.wording import quoted
from catalog.errors import NotFoundError, RefusedError
from catalog.models.catalogue import (
    OWN_FIGURE,
    OWN_MODEL,
    OWN_PRICE,
    PRICE_LIST,
    OwnFigureDraft,
    OwnModelDraft,
    OwnPriceDraft,
    PriceListDraft,
)
from catalog.models.catalogue_fields import FIELD_BY_NAME
from catalog.models.problems import problems_of
from catalog.models.shelf import MODEL
from catalog.store.shelf import attach_shelf
from catalog.store.writing import CHUNK, batched
from money.sentence import counted, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from catalog.store.writing import Writing


def add_own_model(
    writing: Writing, *, draft: OwnModelDraft, figures: Sequence[OwnFigureDraft] = ()
) -> int:
    """Add a model with its figures; returns its number. Refused where the key is taken."""
    return add_own_models(writing, models=[(draft, figures)])[0]


def add_own_models(
    writing: Writing, *, models: Sequence[tuple[OwnModelDraft, Sequence[OwnFigureDraft]]]
) -> list[int]:
    """Add models with their figures in one command; returns their numbers.

    A model whose key a pack has is refused: its figures are corrected instead.
    """
    attach_shelf(writing.connection)
    keys = [draft.key for draft, _ in models]
    for key in keys:
        _require_free(writing, key)
    drafts = [draft for draft, _ in models]
    numbers = writing.insert_many(OWN_MODEL, drafts)
    figures = [
        figure.model_copy(update={"model_key": draft.key})
        for draft, own in models
        for figure in own
    ]
    writing.insert_many(OWN_FIGURE, figures)
    writing.title = (
        say("Add the model {draft}", draft=quoted(drafts[0].name))
        if len(drafts) == 1
        else say("Add {drafts}", drafts=counted(len(drafts), "model", "models"))
    )
    return list(numbers)


def edit_own_model(writing: Writing, *, model_id: int, changes: Mapping[str, Any]) -> bool:
    """Give an own model new values by field; False when nothing differs. Its key stays."""
    image = writing.image(OWN_MODEL, model_id)
    writing.title = say("Change the model {name}", name=quoted(image["name"]))
    if "key" in changes or "kind" in changes:
        raise RefusedError("The key of a model stays; add another model instead.")
    try:
        draft = OwnModelDraft.of_columns(image, **changes)
    except ValidationError as error:
        raise refused(str(image["name"]), error) from None
    return writing.update(OWN_MODEL, model_id, draft)


def remove_own_model(writing: Writing, *, model_id: int) -> None:
    """Remove an own model with the figures and prices that were entered for it."""
    image = writing.image(OWN_MODEL, model_id)
    writing.title = say("Remove the model {name}", name=quoted(image["name"]))
    for table in (OWN_FIGURE, OWN_PRICE):
        query = select(table.c.id).where(table.c.model_key == image["key"])
        writing.delete_many(table, list(writing.connection.scalars(query)))
    writing.delete(OWN_MODEL, model_id)


def correct_figures(writing: Writing, *, drafts: Sequence[OwnFigureDraft]) -> int:
    """Put own figures above those of packs; returns how many differ now."""
    names = {key: model_name(writing, key) for key in {draft.model_key for draft in drafts}}
    table = OWN_FIGURE
    query = select(table.c.model_key, table.c.field, table.c.id).where(table.c.model_key.in_(names))
    standing = {(row.model_key, row.field): row.id for row in writing.connection.execute(query)}
    updates, additions = {}, []
    for draft in drafts:
        number = standing.get((draft.model_key, draft.field))
        if number is None:
            additions.append(draft)
        else:
            updates[number] = draft
    writing.title = say(
        "Correct {fields_in_words} of {models_in_words}",
        fields_in_words=_fields_in_words(drafts),
        models_in_words=_models_in_words(names),
    )
    added = writing.insert_many(OWN_FIGURE, additions) if additions else ()
    return writing.update_many(OWN_FIGURE, updates) + len(added)


def remove_figures(writing: Writing, *, figure_ids: Sequence[int]) -> None:
    """Take own figures away, so that what packs say is in force again."""
    images = [writing.image(OWN_FIGURE, number) for number in figure_ids]
    names = {str(i["model_key"]): model_name(writing, str(i["model_key"])) for i in images}
    fields = ", ".join(dict.fromkeys(field_in_words(str(i["field"])) for i in images))
    writing.title = say(
        "Take back the correction of {fields} of {models_in_words}",
        fields=fields,
        models_in_words=_models_in_words(names),
    )
    writing.delete_many(OWN_FIGURE, figure_ids)


def add_prices(writing: Writing, *, drafts: Sequence[OwnPriceDraft]) -> range:
    """Add prices of models; returns their numbers in order."""
    names = {key: model_name(writing, key) for key in {draft.model_key for draft in drafts}}
    what = say("a price") if len(drafts) == 1 else counted(len(drafts), "price", "prices")
    writing.title = say(
        "Add {what} of {models_in_words}", what=what, models_in_words=_models_in_words(names)
    )
    return writing.insert_many(OWN_PRICE, drafts)


def add_price_list(
    writing: Writing, *, draft: PriceListDraft, prices: Sequence[OwnPriceDraft]
) -> int:
    """Enter a distributor's price list; returns its number.

    The newest list of a vendor says what the vendor has in stock; older ones stay as history.
    """
    _require_known(writing, {price.model_key for price in prices})
    number = writing.insert(PRICE_LIST, draft)
    writing.insert_many(
        OWN_PRICE, [price.model_copy(update={"price_list_id": number}) for price in prices]
    )
    writing.title = say(
        "Import the price list of {vendor} ({prices})",
        vendor=quoted(draft.vendor),
        prices=counted(len(prices), "price", "prices"),
    )
    return number


# --- within ------------------------------------------------------------------------------------


def model_name(writing: Writing, key: str) -> str:
    """The name of a model, own or of a pack; NotFoundError where nobody knows it."""
    attach_shelf(writing.connection)
    for table in (OWN_MODEL, MODEL):
        name = writing.connection.scalar(select(table.c.name).where(table.c.key == key))
        if name is not None:
            return str(name)
    raise NotFoundError(say("The catalogue has no model “{key}”.", key=key[:100]))


def refused(name: str, error: ValidationError) -> RefusedError:
    """What a draft does not accept, as a sentence."""
    field, expected = next(problems_of(error))
    named = say(field_in_words(field) if field else "model")
    return RefusedError(
        say("{name}: {field}: {expected}.", name=quoted(name), field=named, expected=expected)
    )


def field_in_words(name: str) -> str:
    """A field as titles name it."""
    field = FIELD_BY_NAME.get(name)
    return field.label if field else name.replace("_", " ")


def _require_free(writing: Writing, key: str) -> None:
    name = writing.connection.scalar(select(MODEL.c.name).where(MODEL.c.key == key))
    if name is not None:
        raise RefusedError(
            say("The catalogue has {name} as “{key}” already.", name=quoted(name), key=key),
            advice="Correct its figures, or choose another key.",
        )


def _require_known(writing: Writing, keys: Iterable[str]) -> None:
    """Refuse keys that no model has, with one question for thousands of them."""
    attach_shelf(writing.connection)
    unknown = set(keys)
    for table in (OWN_MODEL, MODEL):
        for chunk in batched(sorted(unknown), CHUNK):
            query = select(table.c.key).where(table.c.key.in_(chunk))
            unknown -= set(writing.connection.scalars(query))
    if unknown:
        raise NotFoundError(
            say("The catalogue has no model “{unknown}”.", unknown=min(unknown)[:100])
        )


def _fields_in_words(drafts: Sequence[OwnFigureDraft]) -> str:
    names = list(dict.fromkeys(field_in_words(draft.field) for draft in drafts))
    return ", ".join(names) if len(names) < 4 else say("{names} figures", names=len(names))


def _models_in_words(names: Mapping[str, str]) -> str:
    if len(names) == 1:
        return quoted(next(iter(names.values())))
    return counted(len(names), "model", "models")
