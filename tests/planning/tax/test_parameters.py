"""Dated parameters: what is found, what is unknown, and what a table of one's own may say."""

from __future__ import annotations

from datetime import date

import pytest

from planning.errors import RulesError
from planning.tax import Parameter, TaxRules, Unknown, UnknownFigureError, read_parameters
from planning.tax.parameters import COLUMNS
from planning.tax.shipped import shipped_rules

HEADER = ",".join(COLUMNS) + "\n"
OWN = HEADER + (
    "US,s.179,limit,tax_year_begins,2027-01-01,2027-12-31,,2610000,USD,Rev. Proc.,2026,high,\n"
)


def test_a_figure_is_found_by_its_date_with_its_source() -> None:
    found = shipped_rules().find("US", "s.179", "limit", date(2026, 5, 1))

    assert isinstance(found, Parameter)
    assert found.value == "2560000"
    assert "Rev. Proc. 2025-32" in found.cited
    assert "confidence high" in found.cited


@pytest.mark.parametrize("parameter", ["limit", "phase_out_threshold"])
@pytest.mark.parametrize("year", [2017, 2027, 2031])
def test_a_year_without_a_figure_is_unknown_and_names_the_nearest(
    parameter: str, year: int
) -> None:
    found = shipped_rules().find("US", "s.179", parameter, date(year, 1, 1))

    assert isinstance(found, Unknown)
    assert found.nearest is not None
    assert found.nearest.value in str(found)
    assert "not used" in str(found)
    with pytest.raises(UnknownFigureError, match=f"not known for {year}"):
        shipped_rules().need("US", "s.179", parameter, date(year, 1, 1))


def test_rows_of_ones_own_come_first_and_change_the_version() -> None:
    shipped = shipped_rules()
    own = TaxRules(
        read_parameters(OWN, "own.csv") + shipped.parameters, shipped.tables, shipped.checked_on
    )

    assert own.need("US", "s.179", "limit", date(2027, 6, 30)).value == "2610000"
    assert own.need("US", "s.179", "limit", date(2027, 6, 30)).origin == "own.csv"
    assert own.version != shipped.version
    assert shipped.version == f"2026-11-20 {shipped.version.split()[1]}"


def test_rules_in_force_list_unknown_years_and_leave_out_what_is_over() -> None:
    answers = shipped_rules().in_force("UK", date(2026, 11, 26))
    regimes = {(a.regime, a.parameter) for a in answers}
    later = shipped_rules().in_force("SE", date(2027, 3, 1))

    assert ("super-deduction", "percent") not in regimes
    assert ("main pool WDA", "percent") in regimes
    assert [a.value for a in answers if isinstance(a, Parameter) and a.regime == "AIA"] == [
        "1000000"
    ]
    unknown = [a for a in later if isinstance(a, Unknown)]
    assert ("prisbasbelopp", "amount") in {(a.regime, a.parameter) for a in unknown}


def test_one_cell_that_says_several_things_is_one_row_for_each() -> None:
    on = date(2026, 1, 1)
    rules = shipped_rules()

    assert rules.need("DE", "degressive AfA", "percent", on).value == "30"
    assert rules.need("DE", "degressive AfA", "max_times_linear", on).value == "3"
    assert isinstance(rules.find("DE", "degressive AfA", "percent", date(2023, 6, 1)), Unknown)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a,b\n", "line 1: the columns are"),
        (HEADER + "US,s.179\n", "line 2: 2 cells; a row has 13"),
        (HEADER + "US,s.179,limit,k,2027-13-01,,,1,USD,x,,high,\n", "line 2: valid_from"),
        (HEADER + "US,s.179,limit,k,2027-01-02,2027-01-01,,1,USD,x,,high,\n", "before it begins"),
        (HEADER + "US,s.179,limit,k,2027-01-01,,,1e99,USD,x,,high,\n", "is not a number"),
        (HEADER + "US,s.179,limit,k,2027-01-01,,,=1+1,USD,x,,high,\n", "is not a number"),
        (HEADER + "US,s.179,limit,k,2027-01-01,,,,USD,x,,high,\n", "no value"),
        (HEADER + "US,s.179,limit,k,2027-01-01,,,1,USD,,,high,\n", "“source” is empty"),
        (HEADER + "US,s.179,limit,k,2027-01-01,,,1,USD,x,,sure,\n", "allowed: high, medium"),
        (HEADER + '"US\n', "comma-separated"),
    ],
)
def test_a_wrong_table_is_refused_with_its_line_and_what_is_allowed(text: str, said: str) -> None:
    with pytest.raises(RulesError, match=r"own\.csv, line") as refused:
        read_parameters(text, "own.csv")

    assert said in str(refused.value)
