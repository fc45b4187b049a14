"""What people do with the lines of a budget's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from sqlalchemy import func, select

from catalog.commands.budgets import FUNDING, budget_name, plan_changes, require_open
from catalog.commands.wording import quoted
from catalog.errors import RefusedError
from catalog.models import Budget, BudgetLine, BudgetLineDraft
from catalog.models.problems import first_problem
from catalog.store.spending import ENTRIES, LINES
from catalog.store.writing import CHUNK, batched
from money.sentence import counted, say

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from catalog.store.writing import Image, Writing


def add_lines(writing: Writing, *, budget_id: int, drafts: Sequence[BudgetLineDraft]) -> range:
    """Add lines to a budget, all in its currency; returns their numbers in order."""
    budget = writing.image(Budget, budget_id)
    what = quoted(drafts[0].name) if len(drafts) == 1 else counted(len(drafts), "line", "lines")
    writing.title = say("Plan {what} in {budget_name}", what=what, budget_name=budget_name(budget))
    require_open(budget)
    sources = _sources(writing, budget_id)
    for draft in drafts:
        _require_fitting(draft, budget, sources)
    plan_changes(writing, budget)
    own = [draft.model_copy(update={"budget_id": budget_id}) for draft in drafts]
    return writing.insert_many(BudgetLine, own)


def edit_lines(writing: Writing, *, line_ids: Sequence[int], changes: Mapping[str, Any]) -> int:
    """Give lines of one budget new values by field; returns how many differ now."""
    images = _images(writing, line_ids)
    budget = _budget_of(writing, images.values())
    fields = ", ".join(_FIELDS_IN_WORDS.get(name, name.replace("_", " ")) for name in changes)
    writing.title = say(
        "Change {fields} of {named} in {budget_name}",
        fields=fields,
        named=_named(images.values()),
        budget_name=budget_name(budget),
    )
    require_open(budget)
    sources = _sources(writing, int(budget["id"]))  # type: ignore[arg-type]
    drafts = {number: _changed(image, changes) for number, image in images.items()}
    for draft in drafts.values():
        _require_fitting(draft, budget, sources)
    changed = writing.update_many(BudgetLine, drafts)
    if changed:
        plan_changes(writing, budget)
    return changed


def remove_lines(writing: Writing, *, line_ids: Sequence[int]) -> None:
    """Remove lines that nothing was entered on."""
    images = _images(writing, line_ids)
    budget = _budget_of(writing, images.values())
    writing.title = say(
        "Remove {named} from {budget_name}",
        named=_named(images.values()),
        budget_name=budget_name(budget),
    )
    require_open(budget)
    for chunk in batched(images, CHUNK):
        query = select(ENTRIES.c.line_id, func.count()).where(ENTRIES.c.line_id.in_(chunk))
        used = writing.connection.execute(query.group_by(ENTRIES.c.line_id)).first()
        if used is not None:
            raise RefusedError(
                say(
                    "{name} has {used}; it cannot be removed.",
                    name=quoted(images[used.line_id]["name"]),
                    used=counted(used[1], "entry", "entries"),
                ),
                advice="Remove its entries first, or plan nothing for it.",
            )
    writing.delete_many(BudgetLine, list(images))
    plan_changes(writing, budget)


_FIELDS_IN_WORDS = {
    "planned": say("plan"),
    "expected_on": say("expected month"),
    "funding_id": say("funding"),
}


def _images(writing: Writing, line_ids: Sequence[int]) -> dict[int, Image]:
    if len(line_ids) == 1:
        return {line_ids[0]: writing.image(BudgetLine, line_ids[0])}
    images = writing.find_images(LINES, line_ids)
    if len(images) < len(set(line_ids)):
        raise RefusedError("Some of the lines are not there any more.", advice="Choose them again.")
    return images


def _budget_of(writing: Writing, lines: Collection[Image]) -> Image:
    budgets = {int(line["budget_id"]) for line in lines}  # type: ignore[arg-type]
    if len(budgets) != 1:
        raise RefusedError("Lines of one budget are changed at a time.")
    return writing.image(Budget, budgets.pop())


def _sources(writing: Writing, budget_id: int) -> frozenset[int]:
    query = select(FUNDING.c.id).where(FUNDING.c.budget_id == budget_id)
    return frozenset(writing.connection.scalars(query))


def _require_fitting(draft: BudgetLineDraft, budget: Image, sources: frozenset[int]) -> None:
    if draft.planned.currency != budget["limit_currency"]:
        raise RefusedError(
            say(
                "{budget_name} is kept in {limit_currency}, and the plan of {draft} is {planned}.",
                budget_name=budget_name(budget),
                limit_currency=budget["limit_currency"],
                draft=quoted(draft.name),
                planned=draft.planned,
            ),
            advice="Convert it first, at a rate that you can name.",
        )
    if draft.funding_id is not None and draft.funding_id not in sources:
        raise RefusedError(
            say("{draft}: that source of funding is of another budget.", draft=quoted(draft.name))
        )


def _changed(image: Image, changes: Mapping[str, Any]) -> BudgetLineDraft:
    try:
        return BudgetLineDraft.of_columns(image, **changes)
    except ValidationError as error:
        field, expected = first_problem(error, "line")
        name = quoted(image["name"])
        raise RefusedError(
            say("{name}: {field}: {expected}.", name=name, field=say(field), expected=expected)
        ) from None


def _named(lines: Collection[Image]) -> str:
    if len(lines) == 1:
        return quoted(next(iter(lines))["name"])
    return counted(len(lines), "line", "lines")
