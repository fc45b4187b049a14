"""Proves the MACRS tables: printed percentages, yearly dollars, and cases that combine rules."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from money import Amount
from planning.errors import TaxError
from planning.proof.nations.united_states import compound_answers
from planning.proof.outcome import (
    NotUnderstoodError,
    Outcome,
    Row,
    State,
    Verdict,
    decimal,
    judge,
    whole,
)
from planning.proof.words import within_reach
from planning.tax.macrs import macrs_schedule
from planning.tax.percent_tables import named_table
from planning.tax.shipped import shipped_rules

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

READS: Final = ("macrs_tables", "macrs_dollar_cases", "macrs_compound_cases")
_DOLLAR_RULE: Final = re.compile(
    r"each year round\(basis\s*[*×x]\s*percent\s*/\s*100,\s*(?P<unit>1|0?\.\d+) half[- ]up\);\s*"
    r"last year = basis - sum of the others",
    re.IGNORECASE,
)
MOST_YEARS: Final = 60


def prove(tables: Mapping[str, Sequence[Row]]) -> list[Outcome]:
    """One outcome for each printed column, each row of dollars, and each compound case."""
    dollars, compound = tables.get("macrs_dollar_cases", ()), tables.get("macrs_compound_cases", ())
    return [
        *_columns(tables.get("macrs_tables", ())),
        *judge(
            "macrs_dollar_cases", dollars, ("table", "class_years", "basis", "deductions"), _dollars
        ),
        *judge("macrs_compound_cases", compound, ("description", "inputs", "expected"), _compound),
    ]


def _columns(rows: Sequence[Row]) -> list[Outcome]:
    """The given percentages by column of the print, each compared with ours cell by cell."""
    columns: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        key = (row.get("table", "").strip(), row.get("class_years", "").strip())
        columns.setdefault(key, []).append(row)
    return [_column(table, years, cells) for (table, years), cells in columns.items()]


def _column(table: str, class_years: str, rows: Sequence[Row]) -> Outcome:
    case = f"{table}, {class_years}-year"
    try:
        ours = named_table(
            shipped_rules().tables, table, int(class_years) if class_years.isdecimal() else 0
        )
        given = {whole(row, "year"): decimal(row, "percent") for row in rows[:MOST_YEARS]}
    except (TaxError, NotUnderstoodError) as error:
        return Outcome("macrs_tables", case, State.NOT_UNDERSTOOD, note=str(error))
    printed = dict(enumerate(ours.percents, start=1))
    wrong = [year for year in sorted({*given, *printed}) if given.get(year) != printed.get(year)]
    said = "; ".join(f"year {year}: {given.get(year, 'missing')}" for year in wrong)
    known = "; ".join(f"year {year}: {printed.get(year, 'none')}" for year in wrong)
    kinds = [
        f"{name} “{row[name].strip()}”, printed “{value}”"
        for name, value in (
            ("system", ours.system),
            ("convention", ours.convention),
            ("quarter", str(ours.quarter or "")),
            ("method", ours.method),
        )
        for row in rows[:1]
        if name in row and row[name].strip() != value
    ]
    if not wrong and not kinds:
        total = sum(printed.values(), Decimal(0))
        text = f"{len(printed)} percentages, sum {total}"
        return Outcome("macrs_tables", case, State.PASSED, text, text)
    note = "; ".join([*(["a deviating transcription of the print"] if wrong else []), *kinds])
    return Outcome("macrs_tables", case, State.FAILED, said, known, note)


def _dollars(row: Row) -> Verdict:
    rule = row.get("rule", "").strip()
    said = _DOLLAR_RULE.fullmatch(rule) if rule else None
    if rule and said is None:
        raise NotUnderstoodError(f"The rule “{rule[:80]}” is not understood.")
    table = named_table(shipped_rules().tables, row["table"].strip(), whole(row, "class_years"))
    unit = Decimal(said["unit"]) if said else None
    schedule = macrs_schedule(Amount(decimal(row, "basis"), "USD").rounded(), table, unit)
    numbers = [amount.number for amount in schedule.amounts]
    expected = [_number(part) for part in row["deductions"].split(";")]
    same = expected == numbers
    if row.get("total", "").strip():
        same = same and decimal(row, "total") == sum(numbers)
    return row["deductions"], ";".join(str(number) for number in numbers), same


def _number(text: str) -> Decimal:
    return decimal({"deductions": text}, "deductions")


def _compound(row: Row) -> Verdict:
    with within_reach():
        got, same = compound_answers(row, shipped_rules()).judge(row["expected"])
    return row["expected"], got, same
