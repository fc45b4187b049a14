"""Proves `functions_*.csv`: each row names the arguments of one spreadsheet function by column."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from planning import functions as f
from planning.errors import FunctionError
from planning.proof.outcome import (
    LONGEST_NUMBER,
    NotUnderstoodError,
    Outcome,
    Row,
    State,
    Verdict,
    case_name,
    decimal,
    judge,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

READS: Final = ("functions_*",)
PREFIX: Final = "functions_"
NO_SOLUTION: Final = "NO_SOLUTION"
#: How near a result must be: relative to the larger value, absolute below 1.
TOLERANCE: Final = Decimal("1e-9")

Calculation = tuple[tuple[str, ...], "Callable[[Row], Decimal | f.Roots]"]


def prove(tables: Mapping[str, Sequence[Row]]) -> list[Outcome]:
    """One outcome for each row of each table of functions."""
    outcomes: list[Outcome] = []
    for table, rows in tables.items():
        name = table.removeprefix(PREFIX).lower()
        known = _FUNCTIONS.get(name)
        if known is None:
            note = f"there is no function “{name[:40]}” here"
            outcomes += [
                Outcome(table, case_name(row, line), State.NOT_UNDERSTOOD, note=note)
                for line, row in enumerate(rows, start=2)
            ]
        else:
            needs, calculate = known
            plain = [_by_usual_names(row) for row in rows]
            outcomes += judge(table, plain, (*needs, "expected"), _judged_by(calculate))
    return outcomes


#: Names of arguments and what manuals also call them.
_OTHER_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "per": ("period",),
    "period": ("per",),
    "start": ("start_period", "first_period", "first"),
    "end": ("end_period", "last_period", "last"),
    "cashflows": ("values", "flows", "payments"),
    "date_purchased": ("purchased", "purchase_date", "date"),
    "first_period": ("first_period_end", "first"),
    "finance_rate": ("frate", "finance"),
    "reinvest_rate": ("rrate", "reinvest"),
}


def _by_usual_names(row: Row) -> Row:
    """The row with its arguments also under the names used here."""
    found = dict(row)
    for name, others in _OTHER_NAMES.items():
        known = next((other for other in others if other in row), None)
        if name not in row and known is not None:
            found[name] = row[known]
    return found


def _judged_by(calculate: Callable[[Row], Decimal | f.Roots]) -> Callable[[Row], Verdict]:
    def one(row: Row) -> Verdict:
        expected = row["expected"].strip()
        try:
            result = calculate(row)
        except FunctionError as error:
            return expected, f"{NO_SOLUTION} ({error})", _is_no_solution(expected)
        if isinstance(result, f.Roots):
            return _judge_roots(expected, result)
        if _is_no_solution(expected):
            return expected, _shown(result), False
        return expected, _shown(result), agree(decimal(row, "expected"), result)

    return one


def _judge_roots(expected: str, roots: f.Roots) -> Verdict:
    if roots.rate is None:
        return expected, NO_SOLUTION, _is_no_solution(expected)
    got = repr(roots.rate)
    if roots.is_ambiguous:
        got += f" (rates that solve it: {', '.join(repr(one) for one in roots.all)})"
    if _is_no_solution(expected):
        return expected, got, False
    wanted = _roots_of(expected)
    # Each rate that solves the flows is a right answer; of several, a list has to name all.
    found = [Decimal(one) for one in roots.all] or [Decimal(roots.rate)]
    same = all(any(agree(one, root) for root in found) for one in wanted)
    return expected, got, same and len(wanted) in {1, len(found)}


def _roots_of(expected: str) -> list[Decimal]:
    """The rate that a case expects, or all of several: `0.1;0.2`."""
    return [decimal({"expected": one}, "expected") for one in expected.split(";")]


def agree(expected: Decimal, got: Decimal) -> bool:
    """Whether two results are the same to 1e-9: relative, absolute where both are below 1."""
    scale = max(Decimal(1), abs(expected), abs(got))
    return abs(expected - got) <= TOLERANCE * scale


def _is_no_solution(text: str) -> bool:
    return text.upper() == NO_SOLUTION


def _shown(value: Decimal) -> str:
    return f"{value:.18g}"


def flows_of(row: Row, column: str = "cashflows") -> list[Decimal]:
    """The payments in a column, set apart by semicolons."""
    parts = [part.strip() for part in row[column].split(";") if part.strip()]
    flows = [decimal({column: part}, column) for part in parts if len(part) <= LONGEST_NUMBER]
    if not flows or len(flows) != len(parts):
        raise NotUnderstoodError(f"Column “{column}” is no list of numbers like -100;60;60.")
    if row.get("n", "").strip() and int(decimal(row, "n")) != len(flows):
        raise NotUnderstoodError(f"{len(flows)} payments are listed where “n” says {row['n']}.")
    return flows


def days_of(row: Row, column: str = "dates") -> list[date]:
    """The dates in a column, set apart by semicolons."""
    return [_day(part.strip(), column) for part in row[column].split(";") if part.strip()]


def _day(text: str, column: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotUnderstoodError(
            f"“{text[:40]}” in column “{column}” is not a date like 2026-03-01."
        ) from None


def _flag(row: Row, column: str) -> bool:
    text = row.get(column, "").strip().lower()
    if text in {"", "0", "false", "0.0"}:
        return False
    if text in {"1", "true", "1.0"}:
        return True
    raise NotUnderstoodError(f"“{text[:40]}” in column “{column}” is neither 0 nor 1.")


def _of(*columns: str, flag: str = "") -> Callable[[Callable[..., Decimal]], Calculation]:
    """A function whose arguments are columns in order; `name=default` may be missing."""

    def build(function: Callable[..., Decimal]) -> Calculation:
        def calculate(row: Row) -> Decimal:
            values = []
            for column in columns:
                name, _, default = column.partition("=")
                values.append(decimal(row, name, default or None))
            if flag:
                column, _, keyword = flag.partition("=")
                return function(*values, **{keyword: _flag(row, column)})
            return function(*values)

        return tuple(column for column in columns if "=" not in column), calculate

    return build


def _french(function: Callable[..., Decimal]) -> Calculation:
    needs = ("cost", "date_purchased", "first_period", "salvage", "period", "rate")

    def calculate(row: Row) -> Decimal:
        return function(
            decimal(row, "cost"),
            _day(row["date_purchased"].strip(), "date_purchased"),
            _day(row["first_period"].strip(), "first_period"),
            decimal(row, "salvage"),
            decimal(row, "period"),
            decimal(row, "rate"),
            basis=int(decimal(row, "basis", "0")),
        )

    return needs, calculate


def _guess(row: Row) -> float:
    return float(decimal(row, "guess", "0.1"))


_FUNCTIONS: Final[dict[str, Calculation]] = {
    "sln": _of("cost", "salvage", "life")(f.sln),
    "syd": _of("cost", "salvage", "life", "period")(f.syd),
    "db": _of("cost", "salvage", "life", "period", "month=12")(f.db),
    "ddb": _of("cost", "salvage", "life", "period", "factor=2")(f.ddb),
    "vdb": _of("cost", "salvage", "life", "start", "end", "factor=2", flag="no_switch=no_switch")(
        f.vdb
    ),
    "amorlinc": _french(f.amorlinc),
    "amordegrc": _french(f.amordegrc),
    "fv": _of("rate", "nper", "pmt", "pv=0", flag="type=in_advance")(f.fv),
    "pv": _of("rate", "nper", "pmt", "fv=0", flag="type=in_advance")(f.pv),
    "pmt": _of("rate", "nper", "pv", "fv=0", flag="type=in_advance")(f.pmt),
    "nper": _of("rate", "pmt", "pv", "fv=0", flag="type=in_advance")(f.nper),
    "rate": (
        ("nper", "pmt", "pv"),
        lambda row: f.rate(
            decimal(row, "nper"),
            decimal(row, "pmt"),
            decimal(row, "pv"),
            decimal(row, "fv", "0"),
            in_advance=_flag(row, "type"),
        ),
    ),
    "ipmt": _of("rate", "per", "nper", "pv", "fv=0", flag="type=in_advance")(f.ipmt),
    "ppmt": _of("rate", "per", "nper", "pv", "fv=0", flag="type=in_advance")(f.ppmt),
    "cumipmt": _of("rate", "nper", "pv", "start", "end", flag="type=in_advance")(f.cumipmt),
    "cumprinc": _of("rate", "nper", "pv", "start", "end", flag="type=in_advance")(f.cumprinc),
    "npv": (("rate", "cashflows"), lambda row: f.npv(decimal(row, "rate"), flows_of(row))),
    "xnpv": (
        ("rate", "cashflows", "dates"),
        lambda row: f.xnpv(decimal(row, "rate"), flows_of(row), days_of(row)),
    ),
    "irr": (("cashflows",), lambda row: f.irr(flows_of(row), _guess(row))),
    "xirr": (
        ("cashflows", "dates"),
        lambda row: f.xirr(flows_of(row), days_of(row), _guess(row)),
    ),
    "mirr": (
        ("finance_rate", "reinvest_rate", "cashflows"),
        lambda row: f.mirr(
            flows_of(row), decimal(row, "finance_rate"), decimal(row, "reinvest_rate")
        ),
    ),
}
