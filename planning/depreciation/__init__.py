"""Depreciation: from the terms of an asset's book to its schedule, exact to the minor unit."""

from planning.depreciation.rates import written_down_rate
from planning.depreciation.row import Period, YearCharge
from planning.depreciation.schedule import (
    Schedule,
    book_value_minor,
    book_values_minor,
    schedule,
)
from planning.depreciation.terms import Convention, Frequency, Method, Opening, RateBase, Terms
from planning.errors import DepreciationError

__all__ = [
    "Convention",
    "DepreciationError",
    "Frequency",
    "Method",
    "Opening",
    "Period",
    "RateBase",
    "Schedule",
    "Terms",
    "YearCharge",
    "book_value_minor",
    "book_values_minor",
    "schedule",
    "written_down_rate",
]
