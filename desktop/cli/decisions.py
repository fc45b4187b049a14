"""Decisions about money on the command line: tco, cloud, lease, npv, irr, xirr, mirr."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Context, Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from desktop.cli.output import a_locale, fail, failures_in_words, say, say_json
from money.sentence import counted
from planning.errors import PlanningError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from planning.decisions import Comparison
    from planning.functions import Roots

#: Digits that are shown of what is worked out with fifty.
_SHOWN: Final = Context(prec=20)
LARGEST_FILE_BYTES: Final = 1_000_000
FileArgument = Annotated[Path, typer.Argument(metavar="FILE.toml", help="The decision.")]
PaymentsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="PAYMENTS", help="What is paid is negative: -100 60 60, or '-100;60;60'"
    ),
]
RateOption = Annotated[str, typer.Option(help="A year or period: 0.09 or 9%.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print inputs, reasons, all digits.")]


def tco(
    file: FileArgument,
    as_json: JsonOption = False,
    pdf: Annotated[Path | None, typer.Option(help="Print the case as PDF to this file.")] = None,
    letter: Annotated[bool, typer.Option(help="On Letter paper instead of A4.")] = False,
    prepared_by: Annotated[str, typer.Option(help="Who prepared it.")] = "",
    language: Annotated[str, typer.Option(help="Of the PDF: en or sv")] = "en",
    locale: Annotated[
        str, typer.Option(callback=a_locale, help="How it writes numbers: en_US, sv_SE …")
    ] = "en_US",
) -> None:
    """Work out what owning costs, beside leasing, renting and the cloud, from a TOML file.

    The file names title, currency, years, rate, units, users, gpus and utilisation; [[cost]] with
    kind, amount, when (start, yearly, end), growth, per_unit, label, source; [energy] with power_w,
    idle_w, hours_a_year, pue, per_kwh; [lease] with payment, periods, per_year, in_advance; [rent]
    with per_month; [cloud] with on_demand, reserved_1_year, reserved_3_years, spot an hour; [tax],
    [carbon], [benefit] with a_year or hours_a_week, people, cost_per_hour, weeks_a_year, realised;
    [replacement] with resale and running by year; [residual] with new_on and [[residual.price]];
    [[demand]], [[range]], [[correlation]] and [[scenario]]. [energy] place and period, [carbon]
    country and year, and [cloud] offer and region stand for figures of the bundled tables.

    A key that is not known is refused and the known ones are named.
    """
    found = _comparison(file)
    if pdf is not None:
        _write_pdf(found, pdf, letter, prepared_by, language, locale)
    elif as_json:
        _say_comparison(found)
    else:
        _print_ownership(found)
        _print_options(found)


def cloud(file: FileArgument, as_json: JsonOption = False) -> None:
    """Compare a cloud with owning: cost by plan, break-even utilisation and month, hybrid splits.

    Reads the same file as `rackledger tco`; [cloud] is needed in it.
    """
    found = _comparison(file)
    if found.decision.offer is None:
        raise fail(f"{file} has no [cloud].")
    if as_json:
        _say_comparison(found)
    else:
        _print_options(found)
        _print_break_even(found)


def lease(
    payment: Annotated[str, typer.Option(help="Of each period, such as '150.00 EUR'.")],
    periods: Annotated[int, typer.Option(min=1, max=1200, help="How many payments.")],
    rate: RateOption,
    arrears: Annotated[bool, typer.Option(help="Paid at the end of each period.")] = False,
    cost: Annotated[str | None, typer.Option(help="Of buying: gives the implicit rate.")] = None,
    residual: Annotated[str | None, typer.Option(help="Worth at the end.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Print the liability of a lease (IFRS 16) to the cent, and the rate inside its payments.

    The rate is that of one period; payments are in advance unless --arrears.
    """
    from money.text import parse_amount
    from planning.decisions.values import reason_values
    from planning.leasing import Lease, implicit_rate, liability

    with failures_in_words(), _plans_in_words():
        each = parse_amount(payment)
        terms = Lease(payment=each, periods=periods, in_advance=not arrears)
        plan = liability([each] * periods, _rate(rate), in_advance=not arrears)
        price = parse_amount(cost, each.currency) if cost else None
        worth = parse_amount(residual, each.currency) if residual else None
        inside = implicit_rate(price, terms, worth) if price else None
    rows = [(r.n, r.opening, r.payment, r.interest, r.closing) for r in plan.rows]
    heads = ("n", "opening", "payment", "interest", "closing")
    if as_json:
        say_json(
            {
                "currency": each.currency,
                "at_start": plan.start.number,
                "interest": plan.interest.number,
                "implicit_rate": _roots_values(inside) if inside else None,
                "rows": [
                    dict(zip(heads, (row[0], *(one.number for one in row[1:])), strict=True))
                    for row in rows
                ],
                "reason": reason_values(plan.reason),
            }
        )
        return
    say(str(plan.reason))
    say()
    _table([heads, *((str(row[0]), *(str(one.number) for one in row[1:])) for row in rows)])
    say(f"All amounts in {each.currency}; interest in all {plan.interest.number}.")
    if inside:
        say(f"Implicit rate of a period: {_roots_text(inside)}.")


def npv(
    payments: PaymentsArgument,
    rate: RateOption,
    first_at: Annotated[
        int, typer.Option(min=0, max=1, help="0: the first is today. 1: as spreadsheets count.")
    ] = 0,
    as_json: JsonOption = False,
) -> None:
    """Net present value of payments one period apart; the first is today unless --first-at 1."""
    from planning.functions import worth

    with _plans_in_words():
        flows, at = _flows(payments), _rate(rate)
        value = worth(at, flows, first_at=first_at)
    rule = f"sum of payment / (1 + rate)^t, the first at t = {first_at}"
    _say_value("npv", value, rule, {"rate": at, "payments": flows}, as_json)


def irr(payments: PaymentsArgument, as_json: JsonOption = False) -> None:
    """Internal rate of return a period: every rate that solves it, or that there is none."""
    from planning.functions import irr as solve

    with _plans_in_words():
        flows = _flows(payments)
        found = solve(flows)
    rule = "the rate at which the payments are worth nothing"
    _say_roots("irr", found, rule, {"payments": flows}, as_json)


def xirr(
    payments: PaymentsArgument,
    dates: Annotated[str, typer.Option(help="As many dates: 2026-01-01;2026-07-01")],
    as_json: JsonOption = False,
) -> None:
    """Internal rate of return a year of dated payments; a year has 365 days."""
    from planning.functions import xirr as solve

    with _plans_in_words():
        flows = _flows(payments)
        days = _dates(dates)
        found = solve(flows, days)
    rule = "the yearly rate at which the dated payments are worth nothing, days / 365"
    _say_roots("xirr", found, rule, {"payments": flows, "dates": days}, as_json)


def mirr(
    payments: PaymentsArgument,
    finance_rate: Annotated[str, typer.Option(help="What payments cost: 0.08 or 8%.")],
    reinvest_rate: Annotated[str, typer.Option(help="What receipts earn: 0.05 or 5%.")],
    as_json: JsonOption = False,
) -> None:
    """Modified internal rate of return: payments are financed, receipts are invested."""
    from planning.functions import mirr as solve

    with _plans_in_words():
        flows = _flows(payments)
        finance, reinvest = _rate(finance_rate), _rate(reinvest_rate)
        value = solve(flows, finance, reinvest)
    inputs = {"payments": flows, "finance_rate": finance, "reinvest_rate": reinvest}
    rule = "(worth of receipts at the end / worth of payments today)^(1/n) - 1"
    _say_value("mirr", value, rule, inputs, as_json)


@contextmanager
def _plans_in_words() -> Iterator[None]:
    try:
        yield
    except PlanningError as error:
        raise fail(str(error)) from None


def _comparison(file: Path) -> Comparison:
    from planning.decisions import compare

    with failures_in_words(), _plans_in_words():
        from catalog.decision_tables import filled

        return compare(filled(read_document(file)))


def _write_pdf(
    found: Comparison, pdf: Path, letter: bool, prepared_by: str, language: str, locale: str
) -> None:
    from desktop.prints.asked import Asked
    from desktop.prints.making import decision_of
    from reports.frame.file import write_whole

    asked = Asked(
        on=datetime.now(UTC).date(),
        paper="letter" if letter else "a4",
        prepared_by=prepared_by,
        language=language,
        locale=locale,
    )
    with failures_in_words():
        written = write_whole(pdf, decision_of(found, asked))
    say(f"Wrote {pdf} ({written.stat().st_size / 1000:,.0f} kB).")


def read_document(file: Path) -> dict[str, Any]:
    """The TOML document in a file, its numbers exact."""
    from planning.toml_text import TomlTextError, read_toml

    with file.open("rb") as opened:
        data = opened.read(LARGEST_FILE_BYTES + 1)
    if len(data) > LARGEST_FILE_BYTES:
        raise fail(f"{file} is larger than a decision can be.")
    try:
        return read_toml(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise fail(f"{file} is not UTF-8 text.") from None
    except TomlTextError as error:
        raise fail(f"{file} is not TOML: {error}.") from None


def _rate(text: str) -> Decimal:
    bare = text.strip()
    number = _number(bare.removesuffix("%").strip(), "rate")
    return number / 100 if bare.endswith("%") else number


def _number(text: str, what: str) -> Decimal:
    try:
        number = Decimal(text.strip()) if len(text) <= 40 else Decimal("nan")
    except InvalidOperation:
        number = Decimal("nan")
    if not number.is_finite() or not -40 < number.adjusted() < 40:
        raise fail(f"“{text[:40]}” is no {what}; a {what} is a number like 100.50.")
    return number


def _flows(texts: Sequence[str]) -> list[Decimal]:
    parts = [part for text in texts for part in text.split(";")]
    return [_number(part, "payment") for part in parts if part.strip()]


def _dates(text: str) -> list[date]:
    try:
        return [date.fromisoformat(part.strip()) for part in text.split(";") if part.strip()]
    except ValueError:
        raise fail("A date is like 2026-03-01; dates are set apart by semicolons.") from None


def _say_value(
    name: str, value: Decimal, rule: str, inputs: dict[str, object], as_json: bool
) -> None:
    if as_json:
        say_json({name: _SHOWN.plus(value), "rule": rule, "inputs": inputs})
    else:
        say(f"{value:.12g}")
        say(f"{rule}.")


def _say_roots(
    name: str, found: Roots, rule: str, inputs: dict[str, object], as_json: bool
) -> None:
    if as_json:
        say_json(
            {
                name: found.rate,
                **_roots_values(found),
                "answer": _roots_text(found),
                "rule": rule,
                "inputs": inputs,
            }
        )
    else:
        say(_roots_text(found))
        say(f"{name.upper()}: {rule}.")


def _roots_values(found: Roots) -> dict[str, object]:
    return {"rate": found.rate, "all": list(found.all), "ambiguous": found.is_ambiguous}


def _roots_text(found: Roots) -> str:
    if found.rate is None:
        return "no rate solves it"
    if found.is_ambiguous:
        listed = ", ".join(f"{rate:.10g}" for rate in found.all)
        return f"ambiguous: {listed} all solve it"
    return f"{found.rate:.12g}"


def _say_comparison(found: Comparison) -> None:
    from planning.decisions.values import comparison_values

    say_json(comparison_values(found))


def _print_ownership(found: Comparison) -> None:
    total = found.ownership
    years = [str(year) for year in range(found.decision.case.years + 1)]
    say(f"{found.decision.title}: total cost of ownership in {found.decision.case.currency}")
    say()
    rows = [
        (
            line.label + (" (indirect)" if line.is_indirect else ""),
            *(str(amount.number) for amount in line.amounts),
            str(line.present.number),
        )
        for line in total.lines
    ]
    sums = ("Total", *(str(amount.number) for amount in total.by_year), str(total.present.number))
    _table([("", *years, "present"), *rows, sums])
    say(f"Nominal {total.nominal}; a year {total.a_year}.")
    if total.per_user_month:
        say(f"Per user and month {total.per_user_month}.")
    if total.per_gpu_hour:
        say(f"Per GPU-hour used {total.per_gpu_hour.number:.4f} {total.case.currency}.")
    say(f"{total.reason}")
    say()


def _print_options(found: Comparison) -> None:
    heads = ("way", "nominal", "present", "a year", "per GPU-hour")
    rows = [
        (
            option.name + (" *" if option is found.best else ""),
            str(option.nominal.number),
            str(option.present.number),
            str(option.a_year.number),
            f"{option.per_gpu_hour.number:.4f}" if option.per_gpu_hour else "–",
        )
        for option in found.options
    ]
    _table([heads, *rows])
    say("* costs least, by present value.")
    for note in found.notes:
        say(note)
    if found.after_tax:
        advantage = found.after_tax.advantage_of_leasing.rounded()
        say(f"Net advantage of leasing after tax: {advantage}.")
    if found.simulation:
        seen = found.simulation
        say(
            f"Owning, present value: P10 {seen.p10:,.0f}, P50 {seen.p50:,.0f}, P90 {seen.p90:,.0f} "
            f"({seen.draws:,} draws, seed {seen.seed})."
        )
    _print_return(found)
    for side in found.scenarios:
        listed = "; ".join(f"{option.name} {option.present.number}" for option in side.options)
        say(f"{side.name}: {listed}.")


def _print_return(found: Comparison) -> None:
    if found.appraisal is not None:
        for measure in found.appraisal.measures:
            value = "–" if measure.value is None else f"{measure.value:.6g}"
            say(f"{measure.name}: {value}{f' ({measure.note})' if measure.note else ''}")
    life = found.economic_life
    if life is not None:
        flat = ", ".join(str(choice.years) for choice in life.flat)
        best = life.best.a_year.rounded()
        say(
            f"Replace after {counted(life.best.years, 'year', 'years')}: {best} a year; "
            f"within 1 %: {flat} years."
        )


def _print_break_even(found: Comparison) -> None:
    if found.crossing:
        at = found.crossing.utilisation
        say(
            f"Break-even utilisation: {at * 100:.1f} %."
            if at is not None
            else "At no utilisation do owning and the cloud on demand cost the same."
        )
    if found.month:
        months = found.month.months
        say(f"Break-even month: {months:.1f}." if months is not None else "It never breaks even.")
        say(str(found.month.reason))
    for split in found.splits:
        say(f"{split.owned} owned, the rest rented: {split.a_year.rounded()} a year.")


def _table(rows: Sequence[Sequence[str]]) -> None:
    """Aligned columns, the first to the left."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        first, *rest = (cell for cell in row)
        cells = [first.ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        say("  ".join(cells))


#: A payment of -100 is no option called -1.
NEGATIVE_NUMBERS: Final = {"ignore_unknown_options": True}
COMMANDS: Final = (tco, cloud, lease, npv, irr, xirr, mirr)
