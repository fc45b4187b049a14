"""Drawing budgets and metrics for the demonstration: what was spent, how far, and by whose leave.

Every amount comes from what the drawn fleet itself cost at dated prices: a year's limit is what the
fleet bought in the year that it answers to, shared by the budget rules. How much of it is ordered,
received and invoiced, and what people measured of their work, is drawn by the seed.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from catalog.commands.budget_lines import add_lines, edit_lines, remove_lines
from catalog.commands.budgets import PlanYear, add_plan, copy_budget, set_funding, sign_budget
from catalog.commands.commitments import Approval, ApprovalNeededError, add_entry
from catalog.commands.metrics import add_metrics, record_value
from catalog.demo.fleet import TEAMS
from catalog.models import (
    BudgetEntryDraft,
    BudgetLineDraft,
    EntryState,
    FundingDraft,
    MetricDraft,
    MetricValueDraft,
)
from catalog.queries.plan_lines import LineFilter, lines
from money import Amount
from planning.budgeting.rules import Category, Measure, Spending
from planning.budgeting.tracking import MICRO

if TYPE_CHECKING:
    import random

    from catalog.demo.fleet import Machine
    from catalog.store.ledger import Ledger
    from planning.budgeting import BudgetRules

NAME: Final = "AI platform"
NOTE: Final = "Drawn for the demonstration from what its fleet cost; no market figure."
CURRENCY: Final = "USD"
YEARS: Final = 3
#: How much of their lines the teams have bound, in thousandths; shuffled by the seed.
SHARES: Final = (1030, 930, 840, 610, 350)
CONTINGENCY_PPM: Final = 120_000


def draw_budgets(
    ledger: Ledger, rng: random.Random, fleet: list[Machine], rules: BudgetRules, on: date
) -> None:
    """Plan three years, sign the first and bind some of it, where the fleet cost something."""
    limits = _limits(fleet, on)
    if not all(limits):
        return
    years = [
        PlanYear(date(on.year + n, 1, 1), date(on.year + n, 12, 31), limit, rules.phases_of(n + 1))
        for n, limit in enumerate(limits)
    ]
    numbers = ledger.do(add_plan, name=NAME, years=years, contingency_ppm=CONTINGENCY_PPM).result
    first = numbers[0]
    _split_among_teams(ledger, first, fleet, on)
    source = FundingDraft(budget_id=first, name="Own means", amount=limits[0], notes=NOTE)
    ledger.do(set_funding, draft=source)
    ledger.do(sign_budget, budget_id=first, signed_by="Demonstration board", note=NOTE)
    _bind(ledger, rng, first, fleet, rules, on)
    _what_if(ledger, first)


def draw_metrics(
    ledger: Ledger, rng: random.Random, fleet: list[Machine], rules: BudgetRules, on: date
) -> None:
    """Follow the usual metrics; what people measure themselves is drawn for six months.

    The guide's target for depreciation is one machine's; here it is a twelfth of what the fleet
    bought in the last year.
    """
    drafts = [
        MetricDraft(
            name=each.name,
            measure=each.measure,
            direction=each.direction,
            target_micro=int(each.target * MICRO),
            unit=each.unit,
            notes=f"Target: {each.source}, {rules.source}",
        )
        for each in rules.metrics
    ]
    bought = _limits(fleet, on)[0]
    drafts = [
        draft.model_copy(update={"target_micro": bought.minor // 1200 * MICRO, "notes": NOTE})
        if draft.measure is Measure.DEPRECIATION and bought
        else draft
        for draft in drafts
    ]
    numbers = ledger.do(add_metrics, drafts=drafts).result
    for number, each in zip(numbers, rules.metrics, strict=True):
        if each.measure is not Measure.OWN:
            continue
        for month in range(6):
            day = on.replace(day=1) - timedelta(days=1 + 30 * (5 - month))
            share = Decimal(rng.randrange(850, 1060)) / 1000
            most = Decimal(100) if each.unit == "%" else each.target * 2
            value = min(most, (each.target * share).quantize(Decimal(1)))
            draft = MetricValueDraft(
                metric_id=number,
                dated=day,
                value_micro=int(value * MICRO),
                source="Drawn for the demonstration",
            )
            ledger.do(record_value, draft=draft)


def _limits(fleet: list[Machine], on: date) -> list[Amount]:
    """What the fleet bought in each of the three years before `on`, the newest first."""
    costs: list[list[Amount]] = [[] for _ in range(YEARS)]
    for machine in fleet:
        years = (on - machine.purchased_on).days // 365
        if years < YEARS and machine.cost is not None and machine.cost.currency == CURRENCY:
            costs[years].append(machine.cost)
    return [Amount.total(each, CURRENCY) for each in costs]


def _split_among_teams(ledger: Ledger, budget: int, fleet: list[Machine], on: date) -> None:
    """The hardware of the first year by team, each as many machines as it owns."""
    (hardware,) = (
        each
        for each in ledger.ask(lines, LineFilter(budget_ids=(budget,)))
        if each.category is Category.HARDWARE
    )
    owned = Counter(machine.cost_centre for machine in fleet)
    centres = [f"{4000 + 10 * number}" for number in range(len(TEAMS))]
    shares = hardware.position.planned.allocate([owned[centre] + 1 for centre in centres])
    drafts = [
        BudgetLineDraft(
            budget_id=budget,
            name=f"Accelerators and hosts, {team}",
            cost_centre=centre,
            project=team,
            category=Category.SERVER,
            spending=Spending.CAPITAL,
            phase=hardware.phase,
            planned=share,
            expected_on=date(on.year, 3 + 2 * place, 15),
            notes=NOTE,
        )
        for place, (team, centre, share) in enumerate(zip(TEAMS, centres, shares, strict=True))
    ]
    ledger.do(remove_lines, line_ids=[hardware.id])
    ledger.do(add_lines, budget_id=budget, drafts=drafts)


def _bind(
    ledger: Ledger,
    rng: random.Random,
    budget: int,
    fleet: list[Machine],
    rules: BudgetRules,
    on: date,
) -> None:
    """Orders on each team's line, some of them received and invoiced."""
    makers = sorted({machine.manufacturer for machine in fleet if machine.manufacturer})
    shares = list(SHARES)
    rng.shuffle(shares)
    teams = [
        line
        for line in ledger.ask(lines, LineFilter(budget_ids=(budget,)))
        if line.category is Category.SERVER
    ]
    past_days = max(1, (on - date(on.year, 1, 1)).days)
    order = 0
    for line, share in zip(teams, shares, strict=True):
        bound = (line.position.planned * share / 1000).rounded()
        for part in bound.allocate([rng.randrange(2, 9) for _ in range(3)]):
            order += 1
            ordered = date(on.year, 1, 1) + timedelta(days=rng.randrange(past_days))
            draft = BudgetEntryDraft(
                line_id=line.id,
                state=EntryState.COMMITTED,
                vendor=rng.choice(makers or ["unknown"]),
                reference=f"PO-{on.year}-{order:03}",
                dated=ordered,
                amount=part,
                expected_on=ordered + timedelta(days=60),
                notes=NOTE,
            )
            number = _enter(ledger, draft, rules)
            _arrive(ledger, rng, draft, number, rules, on)


def _enter(ledger: Ledger, draft: BudgetEntryDraft, rules: BudgetRules) -> int:
    try:
        return ledger.do(add_entry, draft=draft, rules=rules).result
    except ApprovalNeededError:
        leave = Approval("Demonstration board", "The team's deadline does not move")
        return ledger.do(add_entry, draft=draft, rules=rules, approval=leave).result


def _arrive(
    ledger: Ledger,
    rng: random.Random,
    order: BudgetEntryDraft,
    number: int,
    rules: BudgetRules,
    on: date,
) -> None:
    """Two orders in three that are old enough have arrived, and most of those are invoiced."""
    arrived = order.dated + timedelta(days=rng.randrange(20, 50))
    late, unpaid = rng.random() < 0.33, rng.random() < 0.25
    if arrived > on or late:
        return
    states = [(EntryState.RECEIVED, arrived)]
    if not unpaid and arrived + timedelta(days=14) <= on:
        states.append((EntryState.INVOICED, arrived + timedelta(days=14)))
    for state, day in states:
        came = order.model_copy(
            update={"of_id": number, "state": state, "dated": day, "expected_on": None}
        )
        if state is EntryState.INVOICED:
            came = came.model_copy(update={"expected_on": day + timedelta(days=30)})
        ledger.do(add_entry, draft=came, rules=rules)


def _what_if(ledger: Ledger, budget: int) -> None:
    """A copy in which the largest line waits for half of its money."""
    copy = ledger.do(copy_budget, budget_id=budget, name=f"{NAME}: half of the largest").result
    every = ledger.ask(lines, LineFilter(budget_ids=(copy,)))
    largest = max(every, key=lambda line: line.position.planned)
    half, _ = largest.position.planned.allocate([1, 1])
    ledger.do(edit_lines, line_ids=[largest.id], changes={"planned": half})
