"""What the report of a decision says: the comparison as it was worked out, and who prints it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.printed import Printed

if TYPE_CHECKING:
    from planning.decisions import Comparison


@dataclass(frozen=True, slots=True)
class DecisionContent(Printed):
    """The comparison and whose it is."""

    comparison: Comparison
    organisation: str = ""
