"""Budgets: how much of a limit is used, what that asks for, and how a plan runs over the years."""

from planning.budgeting.cashflow import CashFlow, Certainty, Flow, Month, cash_flow
from planning.budgeting.phases import PhaseAmount, phase_amounts
from planning.budgeting.position import (
    Excess,
    LineState,
    Position,
    Standing,
    added,
    excesses,
    level_of,
    standing,
)
from planning.budgeting.reserve import Funding, Reserve, ReserveState, funding, reserve
from planning.budgeting.rules import (
    BudgetRules,
    Category,
    Level,
    Phase,
    Spending,
    load_budget_rules,
)
from planning.budgeting.variance import Change, Compared, Variance

__all__ = [
    "BudgetRules",
    "CashFlow",
    "Category",
    "Certainty",
    "Change",
    "Compared",
    "Excess",
    "Flow",
    "Funding",
    "Level",
    "LineState",
    "Month",
    "Phase",
    "PhaseAmount",
    "Position",
    "Reserve",
    "ReserveState",
    "Spending",
    "Standing",
    "Variance",
    "added",
    "cash_flow",
    "excesses",
    "funding",
    "level_of",
    "load_budget_rules",
    "phase_amounts",
    "reserve",
    "standing",
]
