"""What people do with budgets: make them and their plans, fund them, copy them, sign and close."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from sqlalchemy import func, select

from catalog.commands.wording import quoted
from catalog.errors import RefusedError
from catalog.models import (
    Budget,
    BudgetDraft,
    BudgetLine,
    BudgetLineDraft,
    BudgetStatus,
    BudgetVersion,
    BudgetVersionDraft,
    Funding,
    FundingDraft,
)
from catalog.models.problems import first_problem
from catalog.store.chain import canonical
from catalog.store.spending import ENTRIES, LINES
from catalog.store.writing import stored_columns, table_of
from money.sentence import counted, say
from planning.budgeting import phase_amounts
from planning.budgeting.reserve import PPM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from catalog.store.writing import Image, Writing
    from money import Amount
    from planning.budgeting import Phase

BUDGETS = table_of(Budget)
FUNDING = table_of(Funding)
VERSIONS = table_of(BudgetVersion)


@dataclass(frozen=True, slots=True)
class PlanYear:
    """A fiscal year of a plan, and the phases (or none) that share what its contingency leaves."""

    starts_on: date
    ends_on: date
    limit: Amount
    phases: tuple[Phase, ...]


def add_budget(writing: Writing, *, draft: BudgetDraft) -> int:
    """Add a budget; returns its number."""
    writing.title = say("Add budget {budget_name}", budget_name=budget_name(draft.columns()))
    _require_free_name(writing, draft)
    return writing.insert(Budget, draft)


def add_plan(
    writing: Writing, *, name: str, years: Sequence[PlanYear], contingency_ppm: int
) -> list[int]:
    """Add a budget for each year, with a line for each of its phases; returns their numbers.

    The phases share what the contingency leaves of the year's limit, without losing a cent.
    """
    writing.title = say(
        "Plan {name} over {years}",
        name=quoted(name),
        years=counted(len(years), "year", "years"),
    )
    made = []
    for year in years:
        draft = _checked(
            BudgetDraft,
            name=name,
            starts_on=year.starts_on,
            ends_on=year.ends_on,
            limit=year.limit,
            contingency_ppm=contingency_ppm,
        )
        _require_free_name(writing, draft)
        budget = writing.insert(Budget, draft)
        held = (year.limit * contingency_ppm / PPM).rounded()
        lines = [
            _checked(
                BudgetLineDraft,
                budget_id=budget,
                name=part.phase.name,
                category=part.phase.category,
                spending=part.phase.spending,
                phase=part.phase.name,
                planned=part.amount,
            )
            for part in (phase_amounts(year.limit - held, year.phases) if year.phases else ())
        ]
        writing.insert_many(BudgetLine, lines)
        made.append(budget)
    return made


def edit_budget(writing: Writing, *, budget_id: int, changes: Mapping[str, Any]) -> bool:
    """Give a budget new values by field; a signed plan becomes a draft of its next version."""
    image = writing.image(Budget, budget_id)
    writing.title = say("Change budget {budget_name}", budget_name=budget_name(image))
    require_open(image)
    draft = _changed(image, changes)
    if draft.limit.currency != image["limit_currency"] and _count(writing, LINES, budget_id):
        raise RefusedError(
            say(
                "{budget_name} has lines in {limit_currency}; nothing is converted.",
                budget_name=budget_name(image),
                limit_currency=image["limit_currency"],
            ),
            advice="Make another budget for the other currency.",
        )
    _require_free_name(writing, draft, but=budget_id)
    if draft != BudgetDraft.of_columns(image):
        draft = draft.model_copy(update={"status": BudgetStatus.DRAFT})
    return writing.update(Budget, budget_id, draft)


def remove_budget(writing: Writing, *, budget_id: int) -> None:
    """Remove a budget with its lines, as long as nothing was bound or signed on it."""
    image = writing.image(Budget, budget_id)
    writing.title = say("Remove budget {budget_name}", budget_name=budget_name(image))
    lines = _numbers(writing, LINES, budget_id)
    bound = select(func.count()).select_from(ENTRIES.join(LINES, LINES.c.id == ENTRIES.c.line_id))
    if writing.connection.scalar(bound.where(LINES.c.budget_id == budget_id)):
        raise RefusedError(
            say(
                "{budget_name} has entries; a budget that was used is closed, not removed.",
                budget_name=budget_name(image),
            ),
        )
    if _count(writing, VERSIONS, budget_id):
        raise RefusedError(
            say(
                "{budget_name} was signed; close it instead of removing it.",
                budget_name=budget_name(image),
            )
        )
    copies = select(func.count()).where(BUDGETS.c.copy_of_id == budget_id)
    if writing.connection.scalar(copies):
        raise RefusedError(
            say(
                "{budget_name} has what-if copies; remove them first.",
                budget_name=budget_name(image),
            )
        )
    writing.delete_many(BudgetLine, lines)
    writing.delete_many(Funding, _numbers(writing, FUNDING, budget_id))
    writing.delete(Budget, budget_id)


def close_budget(writing: Writing, *, budget_id: int) -> None:
    """End a budget: its plan and its commitments are then as they are."""
    image = writing.image(Budget, budget_id)
    writing.title = say("Close budget {budget_name}", budget_name=budget_name(image))
    require_open(image)
    _set_status(writing, image, BudgetStatus.CLOSED)


def reopen_budget(writing: Writing, *, budget_id: int) -> None:
    """Take up a closed budget again, as a draft: what is signed next is a new version."""
    image = writing.image(Budget, budget_id)
    writing.title = say("Reopen budget {budget_name}", budget_name=budget_name(image))
    if image["status"] != BudgetStatus.CLOSED.value:
        raise RefusedError(say("{budget_name} is not closed.", budget_name=budget_name(image)))
    _set_status(writing, image, BudgetStatus.DRAFT)


def copy_budget(writing: Writing, *, budget_id: int, name: str) -> int:
    """Make a what-if copy of a budget's plan under another name; returns its number.

    A copy takes no entries and is never signed; it is there to be compared line by line.
    """
    image = writing.image(Budget, budget_id)
    writing.title = say(
        "Copy budget {budget_name} as {name}", budget_name=budget_name(image), name=quoted(name)
    )
    draft = _changed(
        image,
        {"name": name, "copy_of_id": budget_id, "status": BudgetStatus.DRAFT, "notes": ""},
    )
    _require_free_name(writing, draft)
    copy = writing.insert(Budget, draft)
    sources = writing.find_images(FUNDING, _numbers(writing, FUNDING, budget_id))
    copied = writing.insert_many(
        Funding, [FundingDraft.of_columns(each, budget_id=copy) for each in sources.values()]
    )
    new_source = dict(zip(sources, copied, strict=True))
    lines = writing.find_images(LINES, _numbers(writing, LINES, budget_id))
    writing.insert_many(
        BudgetLine,
        [
            BudgetLineDraft.of_columns(
                line,
                budget_id=copy,
                copied_from_id=number,
                funding_id=new_source.get(line["funding_id"]),  # type: ignore[arg-type]
            )
            for number, line in lines.items()
        ],
    )
    return copy


def sign_budget(writing: Writing, *, budget_id: int, signed_by: str, note: str = "") -> int:
    """Sign the plan as it stands, as a new version; returns the version's number of its budget.

    What was signed is kept with its SHA-256 and never changes.
    """
    image = writing.image(Budget, budget_id)
    require_open(image)
    if image["copy_of_id"] is not None:
        raise RefusedError(
            say(
                "{budget_name} is a what-if copy; only the plan is signed.",
                budget_name=budget_name(image),
            )
        )
    document = plan_document(writing, image)
    digest = hashlib.sha256(document.encode()).hexdigest()
    query = select(VERSIONS.c.number, VERSIONS.c.digest).where(VERSIONS.c.budget_id == budget_id)
    newest = writing.connection.execute(query.order_by(VERSIONS.c.number.desc())).first()
    number = 1 if newest is None else newest.number + 1
    writing.title = say(
        "Sign version {number} of {budget_name}", number=number, budget_name=budget_name(image)
    )
    approved = image["status"] == BudgetStatus.APPROVED.value
    if newest is not None and newest.digest == digest and approved:
        raise RefusedError(
            say(
                "{budget_name} is as it was signed in version {newest}.",
                budget_name=budget_name(image),
                newest=newest.number,
            ),
            advice="Change the plan first; then sign its next version.",
        )
    version = _checked(
        BudgetVersionDraft,
        budget_id=budget_id,
        number=number,
        signed_by=signed_by,
        signed_at=writing.now,
        note=note,
        digest=digest,
        document=document,
    )
    writing.insert(BudgetVersion, version)
    _set_status(writing, image, BudgetStatus.APPROVED)
    return number


def set_funding(writing: Writing, *, draft: FundingDraft, funding_id: int | None = None) -> int:
    """Add a source of funding, or give a standing one new values; returns its number."""
    image = writing.image(Budget, draft.budget_id)
    writing.title = say(
        "Fund {budget_name} from {draft}", budget_name=budget_name(image), draft=quoted(draft.name)
    )
    require_open(image)
    _require_currency(image, draft.amount)
    query = select(FUNDING.c.id).where(
        FUNDING.c.budget_id == draft.budget_id, FUNDING.c.name == draft.name
    )
    twin = writing.connection.scalar(query)
    if twin is not None and twin != funding_id:
        raise RefusedError(
            say(
                "{budget_name} has a source {draft} already.",
                budget_name=budget_name(image),
                draft=quoted(draft.name),
            )
        )
    plan_changes(writing, image)
    if funding_id is None:
        return writing.insert(Funding, draft)
    writing.update(Funding, funding_id, draft)
    return funding_id


def remove_funding(writing: Writing, *, funding_id: int) -> None:
    """Remove a source; lines that it paid for are then without one."""
    source = writing.image(Funding, funding_id)
    image = writing.image(Budget, int(source["budget_id"]))  # type: ignore[arg-type]
    writing.title = say(
        "Remove source {name} of {budget_name}",
        name=quoted(source["name"]),
        budget_name=budget_name(image),
    )
    require_open(image)
    plan_changes(writing, image)
    query = select(LINES.c.id).where(LINES.c.funding_id == funding_id)
    lines = writing.find_images(LINES, list(writing.connection.scalars(query)))
    writing.update_many(
        BudgetLine,
        {n: BudgetLineDraft.of_columns(line, funding_id=None) for n, line in lines.items()},
    )
    writing.delete(Funding, funding_id)


# --- what the other commands about budgets share -------------------------------------------------


def budget_name(image: Mapping[str, Any]) -> str:
    """A budget as titles name it: “AI platform” 2026, or 2026/27."""
    first, last = str(image["starts_on"])[:4], str(image["ends_on"])[:4]
    return f"{quoted(image['name'])} {last if first == last else f'{first}/{last[2:]}'}"


def require_open(image: Mapping[str, Any]) -> None:
    """Refuse what a closed budget does not take."""
    if image["status"] == BudgetStatus.CLOSED.value:
        raise RefusedError(
            say("{budget_name} is closed.", budget_name=budget_name(image)),
            advice="Reopen it first.",
        )


def plan_changes(writing: Writing, image: Image) -> None:
    """Say that the plan of a budget changes: a signed one is a draft again."""
    if image["status"] == BudgetStatus.APPROVED.value:
        _set_status(writing, image, BudgetStatus.DRAFT)


def plan_document(writing: Writing, image: Image) -> str:
    """The plan of a budget as one canonical text: what is signed and hashed."""
    budget_id = int(image["id"])  # type: ignore[arg-type]
    budget = {name: value for name, value in image.items() if name not in _NOT_PLANNED}
    parts: dict[str, Any] = {"budget": budget}
    for name, table in (("funding", FUNDING), ("lines", LINES)):
        query = select(*stored_columns(table)).select_from(table)
        query = query.where(table.c.budget_id == budget_id).order_by(table.c.id)
        parts[name] = [dict(row) for row in writing.connection.execute(query).mappings()]
    if not parts["lines"]:
        raise RefusedError(
            say(
                "{budget_name} has no lines; there is nothing to sign.",
                budget_name=budget_name(image),
            )
        )
    return canonical(parts)


_NOT_PLANNED = frozenset({"status", "copy_of_id"})


def _require_currency(image: Mapping[str, Any], amount: Amount) -> None:
    if amount.currency != image["limit_currency"]:
        raise RefusedError(
            say(
                "{budget_name} is kept in {limit_currency}, and {amount} is not.",
                budget_name=budget_name(image),
                limit_currency=image["limit_currency"],
                amount=amount,
            ),
            advice="Convert it first, at a rate that you can name.",
        )


def _require_free_name(writing: Writing, draft: BudgetDraft, but: int | None = None) -> None:
    query = select(BUDGETS.c.id).where(
        BUDGETS.c.name == draft.name, BUDGETS.c.starts_on == draft.starts_on
    )
    twin = writing.connection.scalar(query)
    if twin is not None and twin != but:
        raise RefusedError(
            say(
                "There is a budget {budget_name} already.", budget_name=budget_name(draft.columns())
            )
        )


def _set_status(writing: Writing, image: Image, status: BudgetStatus) -> None:
    number = int(image["id"])  # type: ignore[arg-type]
    writing.update(Budget, number, BudgetDraft.of_columns(image, status=status))


def _changed(image: Image, changes: Mapping[str, Any]) -> BudgetDraft:
    try:
        return BudgetDraft.of_columns(image, **changes)
    except ValidationError as error:
        raise _in_words(error) from None


def _checked(draft: Any, **values: Any) -> Any:
    try:
        return draft(**values)
    except ValidationError as error:
        raise _in_words(error) from None


def _in_words(error: ValidationError) -> RefusedError:
    field, expected = first_problem(error, "budget")
    return RefusedError(say("{field}: {expected}.", field=say(field), expected=expected))


def _numbers(writing: Writing, table: Any, budget_id: int) -> list[int]:
    query = select(table.c.id).where(table.c.budget_id == budget_id).order_by(table.c.id)
    return list(writing.connection.scalars(query))


def _count(writing: Writing, table: Any, budget_id: int) -> int:
    query = select(func.count()).select_from(table).where(table.c.budget_id == budget_id)
    return int(writing.connection.scalar(query) or 0)
