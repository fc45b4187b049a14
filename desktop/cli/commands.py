"""The commands of `rackledger`, each a few lines over the same functions that the window calls."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli import (
    bookkeeping,
    books,
    budgets,
    catalogue,
    decisions,
    machines,
    prove,
    tax,
    upgrades,
    verifying,
)
from desktop.cli.examples import expected
from desktop.cli.output import FAILED, STOPPED, a_locale, failures_in_words, say, warn
from money.sentence import counted

if TYPE_CHECKING:
    from collections.abc import Callable

app = typer.Typer(
    name="rackledger",
    help="The books of a hardware fleet: what is owned, what it costs, what to buy next.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    add_completion=False,
)
LedgerArgument = Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


class Paper(StrEnum):
    """The sizes of paper that reports are made for."""

    A4 = "a4"
    LETTER = "letter"


class ReportName(StrEnum):
    """The reports there are."""

    BUDGET = "budget"
    DEPRECIATION = "depreciation"
    BOARD = "board"
    ROI = "roi"
    MARKET = "market"
    DECISION = "decision"


# Typer carries its own copy of click and names only the leaves of its errors in public.
_UsageError: Any = typer.BadParameter.__mro__[1]


def run_command(arguments: list[str]) -> int:
    """Run the command line; returns the exit code. Usage errors are one line on standard error."""
    try:
        outcome = app(args=arguments, standalone_mode=False)
    except _UsageError as error:
        _say_usage(error)
        return FAILED
    except typer.Exit as ended:
        return ended.exit_code
    except typer.Abort:
        warn(STOPPED)
        return FAILED
    return outcome if isinstance(outcome, int) else 0


def _say_usage(error: Any) -> None:
    """Say what is wrong and what is expected in one line; a group of commands without a command
    says which it has.
    """
    said = str(error.format_message())
    if type(error).__name__ == "NoArgsIsHelpError":
        print(said, file=sys.stderr)  # noqa: T201
        return
    said = said.replace("Value error, ", "")
    ended = said if said.endswith((".", "?")) else f"{said}."
    warn(ended if error.ctx is None else f"{ended} {expected(error.ctx)}")


def _tell_version(asked: bool) -> None:
    if asked:
        from desktop.version import own_version

        say(f"rackledger {own_version()}")
        raise typer.Exit


@app.callback()
def _about(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Options that stand before any command."""


@app.command("open")
def open_(
    ledger: Annotated[Path | None, typer.Argument(metavar="[LEDGER]")] = None,
    demo: Annotated[bool, typer.Option(help="Open the demonstration ledger.")] = False,
) -> int:
    """Open the window."""
    from desktop.cli.opening import open_window

    if demo:
        from desktop.demonstration import demonstration_ledger

        with failures_in_words():
            ledger = demonstration_ledger()
    return open_window(ledger)


@app.command()
def demo(
    path: LedgerArgument,
    assets: Annotated[int, typer.Option(min=1, max=100_000, help="How many assets.")] = 400,
    seed: Annotated[int, typer.Option(help="Another seed draws another fleet.")] = 7,
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day it stands at.")
    ] = None,
) -> None:
    """Make a demonstration ledger: real machines and prices, drawn into a fleet."""
    from catalog.demo import make_demo

    with failures_in_words():
        make_demo(path, assets=assets, seed=seed, on=_day(on)).close()
        say(f"Made {path} with {counted(assets, 'asset', 'assets')}.")


@app.command()
def backup(path: LedgerArgument, target: Annotated[Path, typer.Argument(metavar="COPY")]) -> None:
    """Copy a ledger while it may be in use; the copy appears whole or not at all."""
    from catalog.store.backup import backup as copy

    with failures_in_words():
        say(f"Copied to {copy(path, target)}.")


@app.command()
def restore(copy: Annotated[Path, typer.Argument(metavar="COPY")], path: LedgerArgument) -> None:
    """Put a backup in the place of a ledger; what stood there is kept beside it."""
    from catalog.store.backup import restore as put_back

    with failures_in_words():
        kept = put_back(copy, path, now=datetime.now(UTC))
    say(f"Restored {path}." + (f" What stood there is kept as {kept}." if kept else ""))


@app.command("export")
def export_(
    path: LedgerArgument,
    out: Annotated[Path | None, typer.Option(help="A file instead of standard output.")] = None,
) -> None:
    """Print every record as JSON; equal ledgers give equal bytes."""
    from catalog.queries.export import export
    from catalog.store.ledger import Ledger

    with failures_in_words(), Ledger.open(path) as ledger:
        text = ledger.ask(export)
        if out is None:
            sys.stdout.write(text)
        else:
            from reports.frame.file import write_whole

            write_whole(out, text.encode())


@app.command()
def report(
    path: LedgerArgument,
    name: Annotated[
        ReportName,
        typer.Argument(metavar="REPORT", help="budget, depreciation, board, roi, market, decision"),
    ],
    out: Annotated[Path, typer.Option(help="The PDF to write.")],
    paper: Annotated[Paper, typer.Option(help="a4 or letter")] = Paper.A4,
    years: Annotated[int, typer.Option(min=1, max=30, help="Fiscal years to show.")] = 5,
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day of all figures.")
    ] = None,
    prepared_by: Annotated[str, typer.Option(help="Who prepared it.")] = "",
    language: Annotated[str, typer.Option(help="en or sv")] = "en",
    locale: Annotated[
        str, typer.Option(callback=a_locale, help="How numbers are written: en_US …")
    ] = "en_US",
    asset: Annotated[
        list[str] | None, typer.Option(help="Repeated: only assets with these tags (depreciation).")
    ] = None,
    schedules: Annotated[
        bool | None,
        typer.Option(
            help="Every row of every schedule (depreciation); with --asset unless said otherwise."
        ),
    ] = None,
    book: Annotated[str, typer.Option(help="Which book (depreciation).")] = "management",
    models: Annotated[
        list[str] | None, typer.Option(help="Keys or names, repeated or with commas (market).")
    ] = None,
    currency: Annotated[
        str | None, typer.Option(help="Convert prices to this currency (market).")
    ] = None,
    decision: Annotated[
        str, typer.Option(help="Title or number of a kept decision (decision).")
    ] = "",
) -> None:
    """Print a report as PDF."""
    from desktop.cli import reporting
    from desktop.prints.asked import Asked

    asked = Asked(
        paper=paper.value,
        years=years,
        on=_day(on),
        prepared_by=prepared_by,
        language=language,
        locale=locale,
        tags=tuple(asset or ()),
        book=book,
        schedules=bool(asset) if schedules is None else schedules,
        models=tuple(name.strip() for text in models or () for name in text.split(",")),
        currency=currency.upper() if currency else None,
    )
    writers: dict[ReportName, Callable[[Path, Path, Asked], str]] = {
        ReportName.BUDGET: reporting.write_budget,
        ReportName.DEPRECIATION: reporting.write_depreciation,
        ReportName.BOARD: reporting.write_board,
        ReportName.ROI: reporting.write_returns,
        ReportName.MARKET: reporting.write_market,
        ReportName.DECISION: partial(reporting.write_decision, title=decision),
    }
    with failures_in_words():
        size = writers[name](path, out, asked)
    say(f"Wrote {out} ({size}).")


@app.command()
def rules(
    copy: Annotated[bool, typer.Option(help="Put copies where you can edit them.")] = False,
) -> None:
    """Say which rules are in force, since when and from where; or copy them to edit."""
    from catalog import policy

    with failures_in_words():
        if copy:
            for name in policy.NAMES:
                say(_copied(name))
            return
        found = policy.policy()
    say(f"Upgrade rules: {found.upgrade.source}, in effect since {found.upgrade.effective}.")
    say(f"Readiness scale: {found.readiness.source}, in effect since {found.readiness.effective}.")
    say(f"Budget rules: {found.budget.source}, in effect since {found.budget.effective}.")
    own = ", ".join(str(path) for path in found.own_files)
    say(f"Your own copies: {own}." if own else "No copies of your own: rackledger rules --copy")


def _copied(name: str) -> str:
    """What became of copying these rules; a copy that somebody has is left as it is."""
    from catalog import policy
    from catalog.errors import RefusedError

    try:
        return f"Copied to {policy.copy_rules(name)}; it is used from now on."
    except RefusedError as refusal:
        return str(refusal)


def _day(given: datetime | None) -> date:
    return given.date() if given else datetime.now().astimezone().date()


@app.command()
def probe(
    as_json: JsonOption = False,
    sources: Annotated[bool, typer.Option(help="Say where each value was read.")] = False,
    check: Annotated[
        bool, typer.Option(help="Compare its NVIDIA GPUs with nvidia-smi -q -x, field by field.")
    ] = False,
) -> None:
    """Say what this machine is, and why what is unknown could not be read."""
    from desktop.cli.probing_here import probe as read_and_say

    if check:
        from desktop.cli.probe_check import check as compare

        raise typer.Exit(compare())
    read_and_say(as_json=as_json, sources=sources)


app.command("verify")(verifying.verify)
app.command("import")(machines.import_)
app.command("depreciate")(books.depreciate)
app.command("prove")(prove.prove)
app.command("upgrades")(upgrades.upgrades)
app.add_typer(bookkeeping.app, name="books")
app.add_typer(budgets.app, name="budget")
for _command in decisions.COMMANDS:
    app.command(context_settings=decisions.NEGATIVE_NUMBERS)(_command)
app.add_typer(tax.app, name="tax")
app.add_typer(catalogue.app, name="catalogue")
