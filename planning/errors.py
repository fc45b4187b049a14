"""What can be wrong with a question put to planning.

PlanningError (a ValueError, so that forms and files report it beside the field)
├── CaseError                the inputs of a decision about money contradict each other
├── DepreciationError        the terms of a schedule contradict each other
├── FunctionError            a financial function has no result for these arguments
├── BudgetError              a plan contradicts itself
├── TaxError                 what is asked of a tax regime contradicts itself or the regime
└── RulesError               a rules text has an unknown or mistyped entry; names file and line
"""

from __future__ import annotations


class PlanningError(ValueError):
    """A sentence about a plan, fit for people."""


class DepreciationError(PlanningError):
    """The terms of a depreciation schedule contradict each other."""


class BudgetError(PlanningError):
    """A budget plan contradicts itself."""


class TaxError(PlanningError):
    """What is asked of a tax regime contradicts itself or the regime."""


class RulesError(PlanningError):
    """A rules text is not usable: `name`, line `line` (from 1), and what is allowed there."""

    def __init__(self, name: str, line: int, problem: str) -> None:
        super().__init__(f"{name}, line {line}: {problem}")
        self.name = name
        self.line = line
        self.problem = problem


class FunctionError(PlanningError):
    """A financial function has no result for these arguments."""


class CaseError(PlanningError):
    """The inputs of a decision about money contradict each other or lie outside what can be."""
