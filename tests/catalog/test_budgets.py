"""Budgets in the ledger: plans, commitments with their limits, signatures, copies, and undo."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from catalog.commands.budget_lines import add_lines, edit_lines, remove_lines
from catalog.commands.budgets import (
    PlanYear,
    add_budget,
    add_plan,
    close_budget,
    copy_budget,
    edit_budget,
    remove_budget,
    remove_funding,
    reopen_budget,
    set_funding,
    sign_budget,
)
from catalog.commands.commitments import (
    Approval,
    ApprovalNeededError,
    add_entry,
    edit_entry,
    release_order,
    remove_entry,
)
from catalog.errors import RefusedError, UndoRefusedError
from catalog.models import (
    BudgetDraft,
    BudgetEntryDraft,
    BudgetLineDraft,
    BudgetStatus,
    EntryState,
    FundingDraft,
)
from catalog.policy import policy
from catalog.queries.export import export
from catalog.queries.plan_lines import (
    LineFilter,
    LineSort,
    LineSortKey,
    count_lines,
    entries,
    line_alerts,
    lines,
    totals,
)
from catalog.queries.plans import budget, budget_detail, budgets, compare
from catalog.store.verification import verify
from money import Amount
from planning.budgeting import Category, Certainty, Change, Level, LineState, Spending

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.store.ledger import Ledger

DAY = date(2026, 3, 1)


def eur(number: str) -> Amount:
    return Amount(Decimal(number), "EUR")


@pytest.fixture
def rules(tmp_path: Path) -> Any:
    return policy(tmp_path).budget


def draft(name: str = "AI platform", limit: str = "100000.00", **more: Any) -> BudgetDraft:
    values = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)} | more
    return BudgetDraft(name=name, limit=eur(limit), contingency_ppm=120_000, **values)


def line(name: str, planned: str, **more: Any) -> BudgetLineDraft:
    values = {"category": Category.SERVER, "spending": Spending.CAPITAL} | more
    return BudgetLineDraft(budget_id=0, name=name, planned=eur(planned), **values)


def entry(line_id: int, state: str, amount: str, **more: Any) -> BudgetEntryDraft:
    values: dict[str, Any] = {"dated": DAY, "vendor": "Dell"} | more
    return BudgetEntryDraft(line_id=line_id, state=EntryState(state), amount=eur(amount), **values)


@pytest.fixture
def plan(ledger: Ledger) -> tuple[int, int, int]:
    """A signed budget of 100,000 with GPU nodes for 50,000 and licences for 30,000."""
    number = ledger.do(add_budget, draft=draft()).result
    first, second = ledger.do(
        add_lines,
        budget_id=number,
        drafts=[
            line("GPU nodes", "50000.00", cost_centre="4010", expected_on=date(2026, 5, 1)),
            line("Licences", "30000.00", category=Category.SOFTWARE, spending=Spending.OPERATING),
        ],
    ).result
    ledger.do(sign_budget, budget_id=number, signed_by="CFO", note="Board of March")
    return number, first, second


# --- limits -----------------------------------------------------------------------------------


def test_a_commitment_over_its_line_says_by_how_much_and_waits_for_an_approval(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    _, nodes, _ = plan
    ledger.do(add_entry, draft=entry(nodes, "committed", "45000.00"), rules=rules)
    before = ledger.ask(export)
    more = entry(nodes, "committed", "6250.50")
    with pytest.raises(ApprovalNeededError) as refused:
        ledger.do(add_entry, draft=more, rules=rules)
    assert "“GPU nodes” would pass its limit of 50,000.00 EUR by 1,250.50 EUR." in str(
        refused.value
    )
    assert refused.value.over[0].over == eur("1250.50")
    assert ledger.ask(export) == before
    with pytest.raises(ApprovalNeededError):
        ledger.do(add_entry, draft=more, rules=rules, approval=Approval("Eva", "  "))
    done = ledger.do(add_entry, draft=more, rules=rules, approval=Approval("Eva", "Price rose"))
    assert done.entry is not None
    assert done.entry.title == "Commit 6,250.50 EUR on “GPU nodes” in “AI platform” 2026"
    kept = ledger.ask(entries, nodes)[-1]
    assert (kept.approved_by, kept.approval_reason) == ("Eva", "Price rose")
    assert kept.approved_at is not None
    (alert,) = ledger.ask(line_alerts, rules)
    assert (alert.level, alert.standing.percent) == (Level.STOP, Decimal("102.5"))


def test_the_budget_has_a_limit_of_its_own(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    number, nodes, licences = plan
    ledger.do(edit_budget, budget_id=number, changes={"limit": eur("60000.00")})
    ledger.do(sign_budget, budget_id=number, signed_by="CFO")
    ledger.do(add_entry, draft=entry(nodes, "committed", "50000.00"), rules=rules)
    with pytest.raises(ApprovalNeededError, match=r"“AI platform” 2026 would pass .* by 5,000.00"):
        ledger.do(add_entry, draft=entry(licences, "committed", "15000.00"), rules=rules)


def test_an_unsigned_plan_takes_commitments_only_with_an_approval(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    number, nodes, _ = plan
    ledger.do(edit_lines, line_ids=[nodes], changes={"planned": eur("51000.00")})
    assert ledger.ask(budget, number).status is BudgetStatus.DRAFT
    with pytest.raises(ApprovalNeededError, match="is not signed"):
        ledger.do(add_entry, draft=entry(nodes, "committed", "1.00"), rules=rules)
    ledger.do(add_entry, draft=entry(nodes, "requested", "1.00"), rules=rules)


def test_what_arrives_for_an_order_is_a_fact(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    _, nodes, _ = plan
    order = ledger.do(add_entry, draft=entry(nodes, "committed", "50000.00"), rules=rules).result
    bill = entry(nodes, "invoiced", "50900.00", of_id=order)
    ledger.do(add_entry, draft=bill, rules=rules)
    (found,) = ledger.ask(lines, LineFilter(line_ids=(nodes,)))
    assert found.position.used == eur("50900.00")
    assert found.position.state is LineState.INVOICED
    # An invoice without an order binds money by itself: it needs the approval.
    with pytest.raises(ApprovalNeededError):
        ledger.do(add_entry, draft=entry(nodes, "invoiced", "1.00"), rules=rules)


def test_a_request_is_answered_once(ledger: Ledger, plan: tuple[int, int, int], rules: Any) -> None:
    _, nodes, _ = plan
    asked = ledger.do(add_entry, draft=entry(nodes, "requested", "10000.00"), rules=rules).result
    money = ledger.ask(lines, LineFilter(line_ids=(nodes,)))[0].position
    assert (money.requested, money.used, money.state) == (
        eur("10000.00"), eur("0.00"), LineState.REQUESTED,
    )  # fmt: skip
    order = entry(nodes, "committed", "9800.00", of_id=asked)
    first = ledger.do(add_entry, draft=order, rules=rules).result
    half = entry(nodes, "received", "5000.00", of_id=first)
    ledger.do(add_entry, draft=half, rules=rules)
    money = ledger.ask(lines, LineFilter(line_ids=(nodes,)))[0].position
    assert (money.requested, money.used, money.received) == (
        eur("0.00"), eur("9800.00"), eur("5000.00"),
    )  # fmt: skip
    assert ledger.do(release_order, entry_id=first).result == eur("4800.00")
    assert ledger.ask(lines, LineFilter(line_ids=(nodes,)))[0].position.used == eur("5000.00")
    with pytest.raises(RefusedError, match="Nothing is left"):
        ledger.do(release_order, entry_id=first)
    with pytest.raises(RefusedError, match="Other entries belong to"):
        ledger.do(remove_entry, entry_id=asked)


def test_a_larger_order_passes_the_same_gate(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    _, nodes, _ = plan
    order = ledger.do(add_entry, draft=entry(nodes, "committed", "50000.00"), rules=rules).result
    with pytest.raises(ApprovalNeededError, match=r"by 0\.01 EUR"):
        ledger.do(
            edit_entry, entry_id=order, draft=entry(nodes, "committed", "50000.01"), rules=rules
        )
    ledger.do(edit_entry, entry_id=order, draft=entry(nodes, "committed", "40000.00"), rules=rules)
    assert ledger.ask(lines, LineFilter(line_ids=(nodes,)))[0].position.used == eur("40000.00")


def test_an_approval_stays_with_an_entry_that_is_corrected(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    _, nodes, _ = plan
    leave = Approval("Eva", "Price rose")
    order = ledger.do(
        add_entry, draft=entry(nodes, "committed", "51000.00"), rules=rules, approval=leave
    ).result
    corrected = entry(nodes, "committed", "51000.00", vendor="Lenovo")
    ledger.do(edit_entry, entry_id=order, draft=corrected, rules=rules)
    (kept,) = ledger.ask(entries, nodes)
    assert (kept.vendor, kept.approved_by, kept.approval_reason) == ("Lenovo", "Eva", "Price rose")
    with pytest.raises(ApprovalNeededError, match=r"by 1,000\.01 EUR"):
        ledger.do(
            edit_entry, entry_id=order, draft=entry(nodes, "committed", "51000.01"), rules=rules
        )


def test_currencies_are_never_mixed(ledger: Ledger, plan: tuple[int, int, int], rules: Any) -> None:
    number, nodes, _ = plan
    sek = Amount(Decimal("100.00"), "SEK")
    other = BudgetEntryDraft(line_id=nodes, state=EntryState.COMMITTED, amount=sek, dated=DAY)
    for command, values in (
        (add_entry, {"draft": other, "rules": rules}),
        (set_funding, {"draft": FundingDraft(budget_id=number, name="Grant", amount=sek)}),
        (edit_budget, {"budget_id": number, "changes": {"limit": sek}}),
        (edit_lines, {"line_ids": [nodes], "changes": {"planned": sek}}),
    ):
        with pytest.raises(RefusedError, match=r"kept in EUR|lines in EUR"):
            ledger.do(command, **values)  # type: ignore[arg-type]


# --- versions -----------------------------------------------------------------------------------


def test_a_signed_version_never_changes_and_a_change_asks_for_the_next(
    ledger: Ledger, plan: tuple[int, int, int]
) -> None:
    number, nodes, _ = plan
    first = ledger.ask(budget_detail, number).versions[0]
    assert (first.number, first.signed_by, first.is_intact) == (1, "CFO", True)
    with pytest.raises(RefusedError, match="as it was signed in version 1"):
        ledger.do(sign_budget, budget_id=number, signed_by="CFO")
    ledger.do(edit_lines, line_ids=[nodes], changes={"planned": eur("49000.00")})
    ledger.do(sign_budget, budget_id=number, signed_by="Eva")
    second, again = ledger.ask(budget_detail, number).versions
    assert (second.number, second.signed_by) == (2, "Eva")
    assert again == first
    assert second.digest != first.digest


def test_a_version_that_was_edited_around_the_ledger_shows(
    ledger: Ledger, plan: tuple[int, int, int]
) -> None:
    number, *_ = plan
    ledger.measure(
        lambda c: c.execute(
            text("UPDATE budget_version SET document = replace(document, '5000000', '9000000')")
        )
    )
    assert not ledger.ask(budget_detail, number).versions[0].is_intact
    assert ledger.ask(verify).findings


def test_a_closed_budget_takes_nothing_more(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    number, nodes, _ = plan
    ledger.do(close_budget, budget_id=number)
    for command, values in (
        (add_entry, {"draft": entry(nodes, "committed", "1.00"), "rules": rules}),
        (add_lines, {"budget_id": number, "drafts": [line("More", "1.00")]}),
        (edit_budget, {"budget_id": number, "changes": {"notes": "x"}}),
        (sign_budget, {"budget_id": number, "signed_by": "CFO"}),
        (remove_lines, {"line_ids": [nodes]}),
    ):
        with pytest.raises(RefusedError, match="is closed"):
            ledger.do(command, **values)  # type: ignore[arg-type]
    ledger.do(reopen_budget, budget_id=number)
    assert ledger.ask(budget, number).status is BudgetStatus.DRAFT


# --- plans --------------------------------------------------------------------------------------


def test_a_plan_over_years_is_split_by_its_phases(ledger: Ledger, rules: Any) -> None:
    years = [
        PlanYear(date(2026 + n, 7, 1), date(2027 + n, 6, 30), eur(limit), rules.phases_of(n + 1))
        for n, limit in enumerate(("100000.01", "80000.00", "70000.00"))
    ]
    numbers = ledger.do(add_plan, name="Cluster", years=years, contingency_ppm=100_000).result
    found = [ledger.ask(budget, number) for number in numbers]
    assert [each.year for each in found] == ["2026/27", "2027/28", "2028/29"]
    for each in found:
        reserve = each.reserve(rules)
        assert each.position.planned + reserve.held == each.limit
    detail = ledger.ask(budget_detail, numbers[0])
    assert len({year.starts_on for year in detail.years}) == 3
    assert [line.name for line in ledger.ask(lines, LineFilter(budget_ids=(numbers[1],)))] == [
        "Expansion", "Upgrades",
    ]  # fmt: skip
    with pytest.raises(RefusedError, match="There is a budget “Cluster” 2026/27 already"):
        ledger.do(add_plan, name="Cluster", years=years[:1], contingency_ppm=0)


def test_a_what_if_copy_is_compared_line_by_line(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    number, nodes, _ = plan
    grant = FundingDraft(budget_id=number, name="Grant", amount=eur("20000.00"))
    source = ledger.do(set_funding, draft=grant).result
    ledger.do(edit_lines, line_ids=[nodes], changes={"funding_id": source})
    copy = ledger.do(copy_budget, budget_id=number, name="Fewer nodes").result
    assert ledger.ask(compare, copy) == []
    by_name = {each.name: each.id for each in ledger.ask(lines, LineFilter(budget_ids=(copy,)))}
    ledger.do(edit_lines, line_ids=[by_name["GPU nodes"]], changes={"planned": eur("30000.00")})
    ledger.do(remove_lines, line_ids=[by_name["Licences"]])
    ledger.do(add_lines, budget_id=copy, drafts=[line("Cloud", "9000.00", category=Category.CLOUD)])
    found = {each.name: each.compared for each in ledger.ask(compare, copy)}
    assert {name: each.change for name, each in found.items()} == {
        "GPU nodes": Change.CHANGED, "Licences": Change.REMOVED, "Cloud": Change.ADDED,
    }  # fmt: skip
    assert sum(each.difference.minor for each in found.values()) == -41_000_00
    with pytest.raises(RefusedError, match="what-if copy"):
        ledger.do(add_entry, draft=entry(by_name["GPU nodes"], "committed", "1.00"), rules=rules)
    with pytest.raises(RefusedError, match="what-if copy"):
        ledger.do(sign_budget, budget_id=copy, signed_by="CFO")
    assert ledger.ask(budget_detail, number).copies[0].id == copy
    assert [each.id for each in ledger.ask(budgets, copies=False)] == [number]
    ledger.do(remove_budget, budget_id=copy)
    ledger.do(remove_funding, funding_id=source)
    assert ledger.ask(lines, LineFilter(line_ids=(nodes,)))[0].funding is None


def test_a_used_or_signed_budget_is_not_removed(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    number, nodes, _ = plan
    with pytest.raises(RefusedError, match="was signed"):
        ledger.do(remove_budget, budget_id=number)
    ledger.do(add_entry, draft=entry(nodes, "requested", "1.00"), rules=rules)
    with pytest.raises(RefusedError, match="has entries"):
        ledger.do(remove_budget, budget_id=number)
    with pytest.raises(RefusedError, match="“GPU nodes” has 1 entry"):
        ledger.do(remove_lines, line_ids=[nodes])


# --- questions ----------------------------------------------------------------------------------


def test_totals_tie_to_rows_and_months_to_totals(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    number, nodes, licences = plan
    order = ledger.do(
        add_entry,
        draft=entry(nodes, "committed", "41000.00", expected_on=date(2026, 6, 15)),
        rules=rules,
    ).result
    bill = entry(nodes, "invoiced", "11000.00", of_id=order, dated=date(2026, 4, 2))
    ledger.do(add_entry, draft=bill, rules=rules)
    ledger.do(add_entry, draft=entry(licences, "requested", "31000.00"), rules=rules)
    rows = ledger.ask(lines, LineFilter(budget_ids=(number,)))
    total = ledger.ask(totals, LineFilter(budget_ids=(number,)))["EUR"]
    for name in ("planned", "requested", "committed", "received", "invoiced", "used", "forecast"):
        parts = Amount.total((getattr(row.position, name) for row in rows), "EUR")
        assert getattr(total, name) == parts, name
    found = ledger.ask(budget, number)
    assert found.position == total
    flow = ledger.ask(budget_detail, number).flow
    by_month = {month.start: month for month in flow.months}
    assert by_month[date(2026, 4, 1)].invoiced == eur("11000.00")
    assert by_month[date(2026, 6, 1)].committed == eur("30000.00")
    assert by_month[date(2026, 5, 1)].planned == eur("9000.00")
    assert dict(flow.undated)[Certainty.PLANNED] == eur("30000.00")  # the licences have no month
    # Plan and what is bound, whichever is more, of every line: it all leaves some day.
    assert flow.total == eur("80000.00")


def test_lines_are_narrowed_and_sorted_in_the_database(
    ledger: Ledger, plan: tuple[int, int, int], rules: Any
) -> None:
    number, nodes, licences = plan
    ledger.do(add_entry, draft=entry(licences, "committed", "29000.00"), rules=rules)
    ledger.do(add_entry, draft=entry(nodes, "committed", "40000.00"), rules=rules)
    every = LineFilter(budget_ids=(number,))
    by_share = ledger.ask(lines, every, LineSort(LineSortKey.SHARE, descending=True))
    assert [row.id for row in by_share] == [licences, nodes]
    for key in LineSortKey:
        assert len(ledger.ask(lines, every, LineSort(key))) == 2
        assert len(ledger.ask(lines, every, LineSort(key), 1, 5)) == 1
    assert count_lines_of(ledger, text="4010 gpu") == [nodes]
    assert count_lines_of(ledger, text="% _") == []
    assert count_lines_of(ledger, categories=(Category.SOFTWARE,)) == [licences]
    assert count_lines_of(ledger, spendings=(Spending.CAPITAL,)) == [nodes]
    assert count_lines_of(ledger, used_percent_from=90) == [licences]
    assert [a.line.id for a in ledger.ask(line_alerts, rules)] == [licences, nodes]
    assert [a.level for a in ledger.ask(line_alerts, rules)] == [Level.ACT, Level.NOTICE]


def count_lines_of(ledger: Ledger, **wanted: Any) -> list[int]:
    found = ledger.ask(lines, LineFilter(**wanted))
    assert ledger.ask(count_lines, LineFilter(**wanted)) == len(found)
    return [row.id for row in found]


# --- undo ---------------------------------------------------------------------------------------


def test_everything_is_taken_back_to_the_first_state(ledger: Ledger, rules: Any) -> None:
    empty = ledger.ask(export)
    number = ledger.do(add_budget, draft=draft()).result
    (nodes,) = ledger.do(add_lines, budget_id=number, drafts=[line("Nodes", "100.00")]).result
    ledger.do(sign_budget, budget_id=number, signed_by="CFO")
    order = ledger.do(add_entry, draft=entry(nodes, "committed", "90.00"), rules=rules).result
    ledger.do(add_entry, draft=entry(nodes, "invoiced", "45.00", of_id=order), rules=rules)
    ledger.do(edit_lines, line_ids=[nodes], changes={"notes": "later"})
    ledger.do(copy_budget, budget_id=number, name="What if")
    full = ledger.ask(export)
    with pytest.raises(UndoRefusedError, match="refers to the"):
        ledger.undo(4)  # the invoice belongs to the order
    while ledger.undo_title():
        ledger.undo()
    assert ledger.ask(export) == empty
    while ledger.redo_title():
        ledger.redo()
    assert ledger.ask(export) == full
    assert ledger.ask(verify).findings == ()
