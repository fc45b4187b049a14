"""What an investment returns, each measure with its rule and inputs."""

from planning.returns.appraisal import Appraisal, Measure, MeasureName, appraise
from planning.returns.measures import (
    annualised,
    discounted_payback,
    npv,
    payback,
    profitability_index,
    roi,
)
from planning.returns.upgrade import TimeSaved

__all__ = [
    "Appraisal",
    "Measure",
    "MeasureName",
    "TimeSaved",
    "annualised",
    "appraise",
    "discounted_payback",
    "npv",
    "payback",
    "profitability_index",
    "roi",
]
