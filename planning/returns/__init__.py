"""What an investment returns, each measure with its rule and inputs."""

from planning.returns.measures import (
    annualised,
    discounted_payback,
    npv,
    payback,
    profitability_index,
    roi,
)

__all__ = [
    "annualised",
    "discounted_payback",
    "npv",
    "payback",
    "profitability_index",
    "roi",
]
