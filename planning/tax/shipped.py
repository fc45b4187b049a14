"""The rules as they are shipped, for proofs: an auditor's cases are tried against these.

The application asks `catalog.taxes`, which lays the user's own rows above them.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Final

import resources
from planning.tax.parameters import TaxRules, read_parameters
from planning.tax.percent_tables import read_percent_tables

PARAMETERS: Final = "finance/rule_parameters.csv"
TABLES: Final = "finance/macrs_tables.csv"
_CHECKED_ON: Final = re.compile(r"^# Checked on (\d{4}-\d\d-\d\d)\.")


@cache
def shipped_rules() -> TaxRules:
    """The shipped rules, found among the resources by name as the table of currencies is."""
    text = resources.text(PARAMETERS)
    checked = _CHECKED_ON.match(text)
    assert checked is not None
    return TaxRules(
        read_parameters(text, PARAMETERS),
        read_percent_tables(resources.text(TABLES), TABLES),
        date.fromisoformat(checked[1]),
    )
