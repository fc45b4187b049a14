"""`rackledger budget LEDGER …`: plans, commitments with their limits, and what they ask for."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from catalog.models import BudgetEntryDraft, EntryState
from desktop.cli.budget_words import budget_values, detail_values, used_words
from desktop.cli.output import FOUND, a_locale, fail, failures_in_words, say, say_json, warn
from money.sentence import counted
from planning.budgeting import Category, Level, Spending

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.queries.plans import BudgetRow
    from catalog.store.ledger import Ledger
    from planning.budgeting import BudgetRules

app = typer.Typer(
    help="Budgets: plans, what is bound of them, and what passes a limit.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Which = Annotated[str, typer.Argument(metavar="BUDGET", help="Its number, or NAME or NAME/YEAR.")]


@dataclass(frozen=True, slots=True)
class _Opened:
    """What every command here works with."""

    ledger: Ledger
    rules: BudgetRules


@app.callback()
def budget_(
    context: typer.Context,
    ledger: Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")],
) -> None:
    """Budgets: plans, what is bound of them, and what passes a limit."""
    context.obj = ledger


@app.command("list")
def list_(context: typer.Context, as_json: JsonOption = False) -> None:
    """List the budgets with what each has used of its limit."""
    from catalog.queries.plans import budgets

    with _opened(context) as opened:
        rows = opened.ledger.ask(budgets)
    if as_json:
        say_json([budget_values(row, opened.rules) for row in rows])
        return
    for row in rows:
        used = row.standing(opened.rules)
        kind = "what-if copy" if row.copy_of_id else row.status.value
        say(f"{row.id}  {row.name} {row.year}  {kind}: {used_words(used)}")
    if not rows:
        say("There are no budgets yet: rackledger budget LEDGER add --help")


@app.command()
def show(context: typer.Context, which: Which, as_json: JsonOption = False) -> None:
    """Show a budget with its lines, contingency, funding, cash flow and signed versions."""
    from catalog.queries.plan_lines import LineFilter, lines
    from catalog.queries.plans import budget_detail

    with _opened(context) as opened:
        row = _find(opened.ledger, which)
        detail = opened.ledger.ask(budget_detail, row.id)
        own = opened.ledger.ask(lines, LineFilter(budget_ids=(row.id,)))
    reserve = row.reserve(opened.rules)
    if as_json:
        say_json(detail_values(detail, own, opened.rules))
        return
    say(f"{row.name} {row.year}, {row.status.value}: {used_words(row.standing(opened.rules))}")
    say(f"Contingency: {reserve.held} held, {reserve.state.value}; {reserve.unplanned} unplanned")
    for line in own:
        state = line.position.state.value
        say(f"{line.id}  {line.name}: {used_words(line.standing(opened.rules))}, {state}")
    for version in detail.versions:
        intact = "" if version.is_intact else " – WAS CHANGED SINCE"
        signed = f"{version.signed_at:%Y-%m-%d} by {version.signed_by}"
        say(f"Version {version.number} signed {signed} (SHA-256 {version.digest[:16]}…){intact}")


@app.command()
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME")],
    year: Annotated[int, typer.Option(help="The fiscal year that ends in it.", min=1970, max=2200)],
    limit: Annotated[list[str], typer.Option(help="'100000 EUR'; again for each further year.")],
    contingency: Annotated[str, typer.Option(help="Percent of the limit held back.")] = "0",
    phases: Annotated[bool, typer.Option(help="Split each year by the rules' phases.")] = False,
) -> None:
    """Add a budget, or one for each of several years; with --phases, lines by the budget rules."""
    from catalog.commands.budgets import PlanYear, add_plan
    from catalog.queries.fleet import fiscal_years
    from catalog.queries.settings import ledger_settings
    from money.text import parse_amount

    with _opened(context) as opened:
        share = int(_decimal(contingency, "a contingency") * 10_000)
        month, day = opened.ledger.ask(ledger_settings).fiscal_year_end
        spans = fiscal_years(date(year, month, min(day, 28)), len(limit), (month, day))
        years = [
            PlanYear(*span, parse_amount(text), opened.rules.phases_of(n) if phases else ())
            for n, (span, text) in enumerate(zip(spans, limit, strict=True), start=1)
        ]
        done = opened.ledger.do(add_plan, name=name, years=years, contingency_ppm=share)
        say(f"{done.entry.title if done.entry else name}: {', '.join(map(str, done.result))}")


@app.command()
def line(
    context: typer.Context,
    which: Which,
    name: Annotated[str, typer.Argument(metavar="NAME")],
    planned: Annotated[str, typer.Option(help="Such as '12000.00'.")],
    category: Annotated[Category, typer.Option()],
    spending: Annotated[Spending, typer.Option()],
    cost_centre: Annotated[str, typer.Option()] = "",
    project: Annotated[str, typer.Option()] = "",
    expected: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="When its money leaves.")
    ] = None,
) -> None:
    """Plan a line in a budget."""
    from catalog.commands.budget_lines import add_lines
    from catalog.models import BudgetLineDraft
    from money.text import parse_amount

    with _opened(context) as opened:
        row = _find(opened.ledger, which)
        draft = _valid(
            BudgetLineDraft,
            budget_id=row.id,
            name=name,
            cost_centre=cost_centre,
            project=project,
            category=category,
            spending=spending,
            planned=parse_amount(planned, row.currency),
            expected_on=expected.date() if expected else None,
        )
        done = opened.ledger.do(add_lines, budget_id=row.id, drafts=[draft])
        say(f"{done.entry.title if done.entry else name}: line {done.result[0]}")


@app.command()
def commit(
    context: typer.Context,
    line_id: Annotated[int, typer.Argument(metavar="LINE", help="The number of the line.")],
    amount: Annotated[str, typer.Argument(metavar="AMOUNT", help="Such as '12000.00'.")],
    state: Annotated[EntryState, typer.Option(help="What it is.")] = EntryState.COMMITTED,
    vendor: Annotated[str, typer.Option()] = "",
    reference: Annotated[str, typer.Option(help="Order or invoice number.")] = "",
    of: Annotated[int | None, typer.Option(help="The request or order that it belongs to.")] = None,
    on: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])] = None,
    due: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])] = None,
    approved_by: Annotated[str, typer.Option(help="Who lets it pass a limit.")] = "",
    why: Annotated[str, typer.Option(help="Why it may pass.")] = "",
) -> None:
    """Enter an order (or a request, receipt or invoice) on a line.

    What would pass 100 % of the line or of the budget is refused, saying by how much, unless
    --approved-by and --why say who lets it pass.
    """
    from catalog.commands.commitments import Approval, add_entry
    from catalog.queries.plan_lines import LineFilter, lines
    from catalog.queries.plans import budget
    from money.text import parse_amount

    with _opened(context) as opened:
        found = opened.ledger.ask(lines, LineFilter(line_ids=(line_id,)))
        if not found:
            raise fail(f"There is no line number {line_id}.")
        currency = opened.ledger.ask(budget, found[0].budget_id).currency
        draft = _valid(
            BudgetEntryDraft,
            line_id=line_id,
            of_id=of,
            state=state,
            vendor=vendor,
            reference=reference,
            dated=on.date() if on else datetime.now().astimezone().date(),
            expected_on=due.date() if due else None,
            amount=parse_amount(amount, currency),
        )
        leave = Approval(approved_by, why) if approved_by or why else None
        done = opened.ledger.do(add_entry, draft=draft, rules=opened.rules, approval=leave)
        after = opened.ledger.ask(lines, LineFilter(line_ids=(line_id,)))[0]
        say(f"{done.entry.title if done.entry else amount}: entry {done.result}")
        say(f"{after.name}: {used_words(after.standing(opened.rules))}")


@app.command()
def sign(
    context: typer.Context,
    which: Which,
    by: Annotated[str, typer.Option(help="Who signs.")],
    note: Annotated[str, typer.Option(help="Where and why.")] = "",
) -> None:
    """Sign the plan as it stands, as its next version."""
    from catalog.commands.budgets import sign_budget

    with _opened(context) as opened:
        row = _find(opened.ledger, which)
        done = opened.ledger.do(sign_budget, budget_id=row.id, signed_by=by, note=note)
        say(f"{done.entry.title if done.entry else row.name} by {by}")


@app.command("import")
def import_(
    context: typer.Context,
    which: Which,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV file.")],
    locale: Annotated[
        str, typer.Option(callback=a_locale, help="How amounts are written.")
    ] = "en_US",
    check: Annotated[bool, typer.Option("--check", help="Read it and enter nothing.")] = False,
) -> None:
    """Add lines from a CSV file with name, category, spending, planned, and more if there is.

    All lines enter in one command, which one undo takes back. Exit code 1 when something in the
    file could not be used.
    """
    from catalog.commands.budget_lines import add_lines
    from catalog.importing.budgets import LARGEST_BYTES, read_budget_lines

    with _opened(context) as opened:
        row = _find(opened.ledger, which)
        with file.open("rb") as stream:
            content = stream.read(LARGEST_BYTES + 1)
        drafts, problems = read_budget_lines(content, file.name, row.currency, locale=locale)
        if drafts and not check:
            opened.ledger.do(add_lines, budget_id=row.id, drafts=drafts)
        say(f"{counted(len(drafts), 'line', 'lines')} {'can be added' if check else 'added'}.")
    for problem in problems:
        warn(str(problem))
    if problems:
        raise typer.Exit(FOUND)


@app.command()
def status(context: typer.Context, as_json: JsonOption = False) -> None:
    """Say which budgets and lines are at 80, 90 and 100 % (by the budget rules) and what to do.

    Exit code 1 when something has reached the level at which commitments need an approval.
    """
    from catalog.queries.plan_lines import line_alerts
    from catalog.queries.plans import budgets

    with _opened(context) as opened:
        rules = opened.rules
        wholes = [
            (f"{row.name} {row.year}", row.standing(rules), "budget")
            for row in opened.ledger.ask(budgets, copies=False)
        ]
        parts = [
            (f"{alert.line.name} ({alert.line.budget})", alert.standing, "line")
            for alert in opened.ledger.ask(line_alerts, rules)
        ]
    found = [each for each in (*wholes, *parts) if each[1].level is not Level.WITHIN]
    if as_json:
        say_json(
            [
                {"what": kind, "name": name, "level": each.level, "percent": each.percent,
                 "used": each.used, "limit": each.limit, "reason": str(each.reason)}
                for name, each, kind in found
            ]
        )  # fmt: skip
    for name, each, _ in () if as_json else found:
        say(f"{each.level.value}: {name}: {used_words(each)}. {each.reason.rule}.")
    if not found and not as_json:
        say("Nothing is near its limit.")
    if any(each.level is Level.STOP for _, each, _ in found):
        raise typer.Exit(FOUND)


@app.command()
def metrics(context: typer.Context, as_json: JsonOption = False) -> None:
    """Say where the metrics of return stand against their targets."""
    from catalog.queries.tracking import metrics as ask_metrics

    with _opened(context) as opened:
        today = datetime.now(UTC).astimezone().date()
        rows = opened.ledger.ask(ask_metrics, opened.rules, today)
    if as_json:
        say_json(
            [
                {"name": row.name, "measure": row.measure, "target": row.target, "unit": row.unit,
                 "direction": row.direction, "status": row.tracked.status,
                 "trend": row.tracked.trend, "missing": row.tracked.missing,
                 "values": [{"on": v.on, "value": v.number} for v in row.tracked.values]}
                for row in rows
            ]
        )  # fmt: skip
        return
    for row in rows:
        now = row.tracked.current
        said = f"{now.number:f} {row.unit} on {now.on}" if now else f"no {row.tracked.missing}"
        wanted = f"{row.direction.value.replace('_', ' ')} {row.target:f} {row.unit}"
        say(f"{row.tracked.status.value}: {row.name}: {said}; target {wanted}")


# --- within ----------------------------------------------------------------------------------


@contextmanager
def _opened(context: typer.Context) -> Iterator[_Opened]:
    """The ledger and the rules in force; what goes wrong is one line and exit code 2."""
    from catalog.policy import policy
    from catalog.store.ledger import Ledger

    with failures_in_words():
        rules = policy().budget
        with Ledger.open(context.obj) as ledger:
            yield _Opened(ledger, rules)


def _find(ledger: Ledger, which: str) -> BudgetRow:
    """The budget of a number, a name, or a name and a year."""
    from catalog.queries.plans import budgets

    rows = ledger.ask(budgets)
    found = [row for row in rows if which in {str(row.id), f"{row.name}/{row.year}"}]
    found = found or [row for row in rows if row.name == which]
    if not found:
        raise fail(f"There is no budget “{which}”.")
    if len(found) > 1:
        years = ", ".join(f"{row.name}/{row.year}" for row in found)
        raise fail(f"“{which}” is several budgets: {years}.")
    return found[0]


def _valid(draft: Any, **values: Any) -> Any:
    from pydantic import ValidationError

    try:
        return draft(**values)
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0]).replace("_", " ") + ": " if first["loc"] else ""
        raise fail(field + str(first["msg"]).removeprefix("Value error, ") + ".") from None


def _decimal(text: str, what: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise fail(f"“{text}” is not {what}: write a number such as 12.5.")
    return number
