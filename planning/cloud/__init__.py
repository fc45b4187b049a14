"""Renting from a cloud: its costs, and where owning costs the same."""

from planning.cloud.breakeven import (
    BreakEvenMonth,
    Crossing,
    Level,
    Split,
    best_split,
    break_even_month,
    break_even_utilisation,
    hybrid_splits,
)
from planning.cloud.prices import CloudCost, Interruption, Offer, Plan, Use, cloud_cost

__all__ = [
    "BreakEvenMonth",
    "CloudCost",
    "Crossing",
    "Interruption",
    "Level",
    "Offer",
    "Plan",
    "Split",
    "Use",
    "best_split",
    "break_even_month",
    "break_even_utilisation",
    "cloud_cost",
    "hybrid_splits",
]
