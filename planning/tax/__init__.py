"""Tax regimes: dated parameters as data, and the few calculators that apply them.

Nothing here is tax advice. Every result names its rule, the parameter with source and date, the
inputs and the rounding; a year for which no figure is known is unknown, never last year's.
"""

from planning.tax.parameters import (
    NO_ADVICE,
    Parameter,
    TaxRules,
    Unknown,
    UnknownFigureError,
    read_parameters,
)
from planning.tax.percent_tables import PercentTable, read_percent_tables

__all__ = [
    "NO_ADVICE",
    "Parameter",
    "PercentTable",
    "TaxRules",
    "Unknown",
    "UnknownFigureError",
    "read_parameters",
    "read_percent_tables",
]
