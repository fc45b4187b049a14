"""Carry dated tax parameters and the published MACRS percentages into resources/finance.

Run as `python -m installer.carry.tax_rules [FOLDER]`. Writes rule_parameters.csv and
macrs_tables.csv. No figure is corrected: what the source leaves open stays open, and cells of the
print that deviate from every formula stay as they are printed.

Some of the collected rows say several things in one cell (“30 (max 3 x linear)”). Those are split
here into one row for each figure, under the source and the confidence of the row they come from.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from installer.carry.tables import COLLECTED, REPOSITORY, Row, collected_folder, read, write

if TYPE_CHECKING:
    from collections.abc import Iterator

FINANCE: Final = COLLECTED.parent / "finance"
TARGET: Final = REPOSITORY / "resources" / "finance"
#: The day on which the collected parameters were last compared with their sources.
CHECKED_ON: Final = "2026-11-20"
COLUMNS: Final = (
    "jurisdiction",
    "regime",
    "parameter",
    "keyed_on",
    "valid_from",
    "valid_to",
    "condition",
    "value",
    "unit",
    "source",
    "source_date",
    "confidence",
    "note",
)
TABLE_COLUMNS: Final = (
    "table",
    "system",
    "convention",
    "quarter",
    "class_years",
    "method",
    "year",
    "percent",
)
# Numbers of copies in the collector's own archive: they mean nothing to a reader.
ARCHIVE: Final = re.compile(r"\s*(?:via )?\bid \d+\b")
COPY: Final = re.compile(r"\s*\(codexstanford/[^)]*\)")
TIMES_LINEAR: Final = re.compile(r"(?P<percent>\d+) \(max (?P<times>[\d.]+) x linear\)")
RANGE: Final = re.compile(r"(?P<above>[\d.]+)-(?P<to>[\d.]+)")

# What a collected row says beside its value: (jurisdiction, regime, parameter) of the row, then
# the parameter, value and unit of the new row, and the words of the row that say so.
SAID_BESIDE: Final = (
    (("US", "MACRS", "convention"), "mid_quarter_above_percent", "40", "%", "> 40%"),
    (("SE", "prisbasbelopp", "amount"), "minor_value_below_share", "50", "%", "BELOW half"),
    (("SE", "räkenskapsenlig huvudregel", "max_percent"), "months_of_a_year", "12", "months", "12"),
    (("DE", "GWG", "limit_net"), "without_record_to", "250", "EUR", "<= 250 without record"),
    (("DE", "Sammelposten", "range"), "years", "5", "years", "x 5 years"),
    (("DE", "Sammelposten", "range"), "percent_a_year", "20", "%", "20% x 5"),
    (
        ("DE", "§ 7g Abs. 5 Sonder-AfA", "percent"),
        "profit_limit",
        "200000",
        "EUR",
        "profit <= 200000",
    ),
    (("DE", "§ 7g Abs. 5 Sonder-AfA", "percent"), "years", "5", "years", "over 5 years"),
    (
        ("IN", "IT Act 1961 s.32, Rule 5 App. I", "wdv_percent"),
        "half_rate_below_days",
        "180",
        "days",
        "< 180 days",
    ),
    (
        ("IN", "IT Act 2025 / IT Rules 2026", "wdv_percent"),
        "half_rate_below_days",
        "180",
        "days",
        "as above",
    ),
    (
        ("IN", "Companies Act 2013 Sch. II", "useful_life"),
        "residual_percent",
        "5",
        "%",
        "residual <= 5%",
    ),
    (
        ("IFRS", "IAS 16 / IFRS 16", "lease exemptions"),
        "low_value_lease_to",
        "5000",
        "USD",
        "USD 5000 new",
    ),
    (
        ("IFRS", "IAS 16 / IFRS 16", "lease exemptions"),
        "short_lease_to_months",
        "12",
        "months",
        "<= 12 months",
    ),
)
# What a collected row says of the time before it: its key, the words, the value of before, and the
# first day that is taken from it. Only the years next to the row: how long before is not said.
SAID_OF_BEFORE: Final = (
    (("DE", "§ 7g Abs. 5 Sonder-AfA", "percent"), "20% before 2024", "20", "2020-01-01"),
    (
        ("IN", "IT Act 1961 s.32, Rule 5 App. I", "wdv_percent"),
        "60% before FY 2017-18",
        "60",
        "2016-04-01",
    ),
)
IN_BOOK_RATES: Final = re.compile(r"SLM (?P<slm>[\d.]+)%, WDV (?P<wdv>[\d.]+)%")
INCOME_TAX: Final = re.compile(
    r"income tax: (?:from )?(?P<start>\d{4}-\d\d-\d\d)(?:\.\.(?P<end>\d{4}-\d\d-\d\d))?"
)


def main() -> None:
    """Read the collected tables and write ours."""
    folder = collected_folder("Carry tax rules into resources/finance.", FINANCE)
    read_rows = [_cleaned(row) for row in read(folder / "rule_parameters.csv")]
    given = [one for row in read_rows for one in (*_before(row), row)]
    rows = [new for row in given for new in _split(row)]
    notes = (
        f"Checked on {CHECKED_ON}. Sources stand in each row; an empty value is unknown.",
        "Written by installer/carry/tax_rules.py; your own rows belong into a file of your own.",
    )
    write("rule_parameters.csv", COLUMNS, _once(rows), notes, TARGET)
    printed = read(folder / "macrs_tables.csv")
    write(
        "macrs_tables.csv",
        TABLE_COLUMNS,
        [*printed, *_straight_by_quarter()],
        (
            "IRS Publication 946, Appendix A (A-1 to A-5, A-8, A-14): percentages as printed.",
            "A-9 to A-12 (5, 10 years): by IRC 168(c), (d)(4)(C), (g); they need no rounding.",
            "A-3 7-year (years 1, 8) and A-2 20-year (years 2, 21) are no formula’s, as printed.",
        ),
        TARGET,
    )


def _straight_by_quarter() -> Iterator[Row]:
    """Straight line under mid-quarter, for the classes whose percentages are exact in two decimals.

    The collected print has no such table. Where nothing is rounded, no print can say anything else.
    """
    for quarter, table in enumerate(("A-9", "A-10", "A-11", "A-12"), start=1):
        for years in (5, 10):
            whole = Decimal(100) / years
            first = whole * (9 - 2 * quarter) / 8
            percents = [first, *[whole] * (years - 1), whole - first]
            for year, percent in enumerate(percents, start=1):
                if percent != round(percent, 2):
                    raise ValueError(f"{table}, {years} years: {percent} has to be rounded.")
                yield {
                    "table": table,
                    "system": "ADS/SL election",
                    "convention": "mid-quarter",
                    "quarter": str(quarter),
                    "class_years": str(years),
                    "method": "SL",
                    "year": str(year),
                    "percent": f"{percent:.2f}",
                }


def _cleaned(row: Row) -> Row:
    """Without the numbers of the collector's archive."""
    source = COPY.sub("", ARCHIVE.sub("", row["source"])).strip(" ;")
    source = source.replace("not found in the store on", "not found on")
    return row | {"source": source}


def _once(rows: list[Row]) -> list[Row]:
    """Each row once: several years may say the same of all years."""
    unique: dict[tuple[str, ...], Row] = {}
    for row in rows:
        key = (*(row[name] for name in COLUMNS[:7]), row["value"])
        unique.setdefault(key, row)
    return list(unique.values())


def _split(row: Row) -> Iterator[Row]:
    """The row, or the rows that it says in one."""
    times, span = TIMES_LINEAR.fullmatch(row["value"]), RANGE.fullmatch(row["value"])
    if times:
        said = f"split from “{row['value']}”"
        yield row | {"value": times["percent"], "note": said}
        yield row | {
            "parameter": "max_times_linear",
            "value": times["times"],
            "unit": "times",
            "note": said,
        }
    elif span:
        said = f"split from “{row['value']}”"
        yield row | {"parameter": "from", "value": span["above"], "note": said}
        yield row | {"parameter": "to", "value": span["to"], "note": said}
    else:
        yield row
    yield from _beside(row)
    yield from _income_tax(row)
    yield from _book_rates(row)


def _before(row: Row) -> Iterator[Row]:
    """The row of the time before, where the row says what was then."""
    key = (row["jurisdiction"], row["regime"], row["parameter"])
    for of, said, value, first in SAID_OF_BEFORE:
        if key == of and said in row["note"]:
            last = date.fromisoformat(row["valid_from"]) - timedelta(days=1)
            yield row | {
                "value": value,
                "valid_from": first,
                "valid_to": last.isoformat(),
                "confidence": "medium",
                "note": f"said beside the row of {row['valid_from']}: “{said}”",
            }


def _beside(row: Row) -> Iterator[Row]:
    key = (row["jurisdiction"], row["regime"], row["parameter"])
    words = " ".join((row["value"], row["condition"], row["note"]))
    for of, parameter, value, unit, said in SAID_BESIDE:
        if key == of and row["value"] and said in words:
            yield row | {
                "parameter": parameter,
                "value": value,
                "unit": unit,
                "note": f"said beside {row['parameter']}: “{said}”",
            }


def _income_tax(row: Row) -> Iterator[Row]:
    """The same parameter for income tax, where its dates stand in the condition."""
    dates = INCOME_TAX.search(row["condition"])
    if dates:
        yield row | {
            "keyed_on": "period (IT)",
            "valid_from": dates["start"],
            "valid_to": dates["end"] or "",
            "note": f"dates of income tax as said beside the row of {row['valid_from']}",
        }


def _book_rates(row: Row) -> Iterator[Row]:
    """India's book rates, which follow from life and residual and are published rounded."""
    rates = IN_BOOK_RATES.search(row["note"])
    if rates:
        said = f"said beside {row['parameter']}: “{row['note']}”"
        for parameter, value in (("slm_percent", rates["slm"]), ("wdv_percent", rates["wdv"])):
            yield row | {"parameter": parameter, "value": value, "unit": "%", "note": said}


if __name__ == "__main__":
    main()
