"""What people enter on a budget line: requests, orders, receipts, invoices, and their approvals.

A commitment that would pass a limit is refused and says by how much, unless somebody approves it;
who, when and why then stands with the entry. What arrives for an order that stands is a fact and is
never refused: where an invoice is above its order, the line's alert shows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from catalog.commands.budgets import budget_name, require_open
from catalog.commands.wording import amount_words, quoted
from catalog.errors import RefusedError
from catalog.models import (
    Budget,
    BudgetEntry,
    BudgetEntryDraft,
    BudgetLine,
    BudgetStatus,
    EntryState,
)
from catalog.store.spending import ENTRIES, line_sums
from money import Amount
from money.sentence import say
from planning.budgeting import excesses

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.store.writing import Image, Writing
    from planning.budgeting import BudgetRules, Excess


@dataclass(frozen=True, slots=True)
class Approval:
    """Who lets a commitment pass a limit, and why."""

    by: str
    why: str


class ApprovalNeededError(RefusedError):
    """A commitment passes a limit, or its plan is not signed; `over` says which and by how much."""

    def __init__(self, what: str, over: tuple[Excess, ...]) -> None:
        super().__init__(what, advice="Ask for an approval and enter who gave it and why.")
        self.over = over


_DONE = {
    EntryState.REQUESTED: say("Request"),
    EntryState.COMMITTED: say("Commit"),
    EntryState.RECEIVED: say("Receive"),
    EntryState.INVOICED: say("Enter an invoice of"),
}


def add_entry(
    writing: Writing,
    *,
    draft: BudgetEntryDraft,
    rules: BudgetRules,
    approval: Approval | None = None,
) -> int:
    """Enter a request, order, receipt or invoice on a line; returns its number.

    Raises ApprovalNeededError where it needs an approval and has none.
    """
    line = writing.image(BudgetLine, draft.line_id)
    budget = _budget_of(writing, line)
    writing.title = say(
        "{done} {amount} on {line} in {budget}",
        done=_DONE[draft.state],
        amount=amount_words(draft.amount),
        line=quoted(line["name"]),
        budget=budget_name(budget),
    )
    _require_currency(draft.amount, budget)
    root = _root(writing, draft)
    chain = [] if root is None else _chain(writing, root)
    entry = draft.model_copy(update={"of_id": root})
    return writing.insert(
        BudgetEntry, _let_pass(writing, entry, chain, line, budget, rules, approval)
    )


def edit_entry(
    writing: Writing,
    *,
    entry_id: int,
    draft: BudgetEntryDraft,
    rules: BudgetRules,
    approval: Approval | None = None,
) -> bool:
    """Give an entry new values; it stays on its line and in its chain, with its approval."""
    image = writing.image(BudgetEntry, entry_id)
    line = writing.image(BudgetLine, int(image["line_id"]))  # type: ignore[arg-type]
    budget = _budget_of(writing, line)
    writing.title = say(
        "Change an entry on {name} in {budget_name}",
        name=quoted(line["name"]),
        budget_name=budget_name(budget),
    )
    _require_currency(draft.amount, budget)
    standing = BudgetEntryDraft.of_columns(image)
    kept = ("line_id", "of_id", "approved_by", "approved_at", "approval_reason")
    root = int(image["of_id"] or entry_id)
    before = _chain(writing, root)
    others = [each for each in before if each[0] != entry_id]
    entry = draft.model_copy(update={name: getattr(standing, name) for name in kept})
    checked = _let_pass(writing, entry, others, line, budget, rules, approval, before=before)
    return writing.update(BudgetEntry, entry_id, checked)


def remove_entry(writing: Writing, *, entry_id: int) -> None:
    """Remove an entry that was entered by mistake and that nothing hangs on."""
    image = writing.image(BudgetEntry, entry_id)
    line = writing.image(BudgetLine, int(image["line_id"]))  # type: ignore[arg-type]
    budget = _budget_of(writing, line)
    amount = Amount.of_minor(int(image["amount_minor"]), str(image["amount_currency"]))  # type: ignore[arg-type]
    state = str(image["state"])
    writing.title = say(
        "Remove {state} {amount} from {name}",
        state=state,
        amount=amount_words(amount),
        name=quoted(line["name"]),
    )
    hanging = writing.connection.scalar(select(ENTRIES.c.id).where(ENTRIES.c.of_id == entry_id))
    if hanging is not None:
        raise RefusedError(
            say(
                "Other entries belong to {state} {amount}.",
                state=state,
                amount=amount_words(amount),
            ),
            advice="Remove those first.",
        )
    require_open(budget)
    writing.delete(BudgetEntry, entry_id)


def release_order(writing: Writing, *, entry_id: int) -> Amount:
    """Give back what an order bound and nothing came of; returns how much it is.

    The order is cut to what was received or invoiced of it, whichever is more.
    """
    image = writing.image(BudgetEntry, entry_id)
    line = writing.image(BudgetLine, int(image["line_id"]))  # type: ignore[arg-type]
    budget = _budget_of(writing, line)
    require_open(budget)
    currency = str(image["amount_currency"])
    chain = _chain(writing, int(image["of_id"] or entry_id))
    came = max(_sum(chain, EntryState.RECEIVED), _sum(chain, EntryState.INVOICED))
    spare = _sum(chain, EntryState.COMMITTED) - came
    ordered = int(image["amount_minor"])  # type: ignore[arg-type]
    if image["state"] != EntryState.COMMITTED.value or spare <= 0:
        raise RefusedError("Nothing is left of this order that could be given back.")
    released = Amount.of_minor(min(spare, ordered), currency)
    writing.title = say(
        "Release {released} of {name}", released=amount_words(released), name=quoted(line["name"])
    )
    if released.minor == ordered:
        raise RefusedError(
            "Nothing came of this order.", advice="Remove it, or enter what was received of it."
        )
    rest = Amount.of_minor(ordered - released.minor, currency)
    writing.update(BudgetEntry, entry_id, BudgetEntryDraft.of_columns(image, amount=rest))
    return released


# --- chains ------------------------------------------------------------------------------------

#: An entry of a chain: its number, its state and its amount in minor units.
_Link = tuple[int, EntryState, int]


def _root(writing: Writing, draft: BudgetEntryDraft) -> int | None:
    """The first entry of the chain that `draft` joins; it must be on the same line."""
    if draft.of_id is None:
        return None
    first = writing.image(BudgetEntry, draft.of_id)
    if first["line_id"] != draft.line_id:
        raise RefusedError("An entry belongs to a request or an order of its own line.")
    if draft.state is EntryState.REQUESTED:
        raise RefusedError("A request begins a chain; it belongs to no other entry.")
    return int(first["of_id"] or draft.of_id)


def _chain(writing: Writing, root: int) -> list[_Link]:
    columns = ENTRIES.c
    query = select(columns.id, columns.state, columns.amount_minor)
    query = query.where(or_(columns.id == root, columns.of_id == root))
    return [(row.id, row.state, row.amount_minor) for row in writing.connection.execute(query)]


def _sum(chain: Iterable[_Link], state: EntryState) -> int:
    return sum(minor for _, own, minor in chain if own is state)


def _used(chain: list[_Link]) -> int:
    """What a chain uses, as `catalog.store.spending.used_of` says it."""
    states = (EntryState.COMMITTED, EntryState.RECEIVED, EntryState.INVOICED)
    return max(_sum(chain, state) for state in states)


# --- limits ------------------------------------------------------------------------------------


def _let_pass(
    writing: Writing,
    entry: BudgetEntryDraft,
    others: list[_Link],
    line: Image,
    budget: Image,
    rules: BudgetRules,
    approval: Approval | None,
    before: list[_Link] | None = None,
) -> BudgetEntryDraft:
    """The entry with its approval, where it needs one; refused where it needs one and has none."""
    _require_taking(budget)
    after = [*others, (0, entry.state, entry.amount.minor)]
    more = _used(after) - _used(others if before is None else before)
    is_fact = _is_fact(entry, others)
    reasons, over = ([], ()) if is_fact or more <= 0 else _objections(
        writing, Amount.of_minor(more, entry.amount.currency), line, budget, rules
    )  # fmt: skip
    if not reasons:
        return entry
    if approval is None or not approval.by.strip() or not approval.why.strip():
        raise ApprovalNeededError(" ".join(reasons), over)
    return BudgetEntryDraft.model_validate(
        dict(entry)
        | {
            "approved_by": approval.by,
            "approved_at": writing.now,
            "approval_reason": approval.why,
        }
    )


def _is_fact(entry: BudgetEntryDraft, others: list[_Link]) -> bool:
    """Whether an entry only says what came of an order that stands."""
    if entry.state not in {EntryState.RECEIVED, EntryState.INVOICED}:
        return False
    return _sum(others, EntryState.COMMITTED) > 0


def _objections(
    writing: Writing, more: Amount, line: Image, budget: Image, rules: BudgetRules
) -> tuple[list[str], tuple[Excess, ...]]:
    """Why binding `more` needs an approval, in sentences, and the limits that it would pass."""
    currency = more.currency
    name = quoted(line["name"])
    whole = budget_name(budget)
    line_id, budget_id = int(line["id"]), int(budget["id"])  # type: ignore[arg-type]
    limits = (
        (name, _used_of_line(writing, line_id, currency), _amount(line, "planned")),
        (whole, _used_of_budget(writing, budget_id, currency), _amount(budget, "limit")),
    )
    over = excesses(more, limits, rules)
    reasons: list[str] = [
        say(
            "{of} would pass its limit of {limit} by {over}.",
            of=each.of,
            limit=amount_words(each.limit),
            over=amount_words(each.over),
        )
        for each in over
    ]
    if budget["status"] != BudgetStatus.APPROVED.value:
        reasons.append(say("The plan of {whole} as it stands is not signed.", whole=whole))
    return reasons, over


def _amount(image: Image, name: str) -> Amount:
    minor, currency = (
        image[f"{name}_minor"],
        image[f"{name}_currency"],
    )
    return Amount.of_minor(int(minor), str(currency))  # type: ignore[arg-type]


def _used_of_line(writing: Writing, line_id: int, currency: str) -> Amount:
    sums = line_sums(line_ids=[line_id])
    return Amount.of_minor(int(writing.connection.scalar(select(sums.c.used)) or 0), currency)


def _used_of_budget(writing: Writing, budget_id: int, currency: str) -> Amount:
    sums = line_sums(budget_id=budget_id)
    used = sum(writing.connection.scalars(select(sums.c.used)))
    return Amount.of_minor(used, currency)


def _budget_of(writing: Writing, line: Image) -> Image:
    return writing.image(Budget, int(line["budget_id"]))  # type: ignore[arg-type]


def _require_currency(amount: Amount, budget: Image) -> None:
    if amount.currency != budget["limit_currency"]:
        raise RefusedError(
            say(
                "{budget_name} is kept in {limit_currency}, and {amount} is not.",
                budget_name=budget_name(budget),
                limit_currency=budget["limit_currency"],
                amount=amount,
            ),
            advice="Convert it first, at a rate that you can name.",
        )


def _require_taking(budget: Image) -> None:
    require_open(budget)
    if budget["copy_of_id"] is not None:
        raise RefusedError(
            say(
                "{budget_name} is a what-if copy; nothing is bound on it.",
                budget_name=budget_name(budget),
            ),
            advice="Enter it on the plan that was copied.",
        )
