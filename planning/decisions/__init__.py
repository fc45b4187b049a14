"""A decision about money: buy, lease, hire or rent from a cloud, from one document."""

from planning.decisions.comparison import Comparison, Side, compare
from planning.decisions.document import Decision, read_decision, with_values
from planning.decisions.options import Option, Way, options

__all__ = [
    "Comparison",
    "Decision",
    "Option",
    "Side",
    "Way",
    "compare",
    "options",
    "read_decision",
    "with_values",
]
