"""`rackledger catalogue import|export`: price lists and device types in, the catalogue out."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.catalogue_asking import JsonOption, LedgerOption, asking, say_table
from desktop.cli.output import (
    FOUND,
    a_locale,
    fail,
    failures_in_words,
    pair,
    printable,
    say,
    say_json,
    warn,
)
from money.sentence import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.importing.price_list_values import PriceListReading
    from catalog.store.ledger import Ledger
    from probing.problems import Problem

_DEVICE_TYPES = {".yaml", ".yml"}
LedgerArgument = Annotated[Path, typer.Argument(metavar="LEDGER", help="The ledger file.")]


def import_(
    ledger: LedgerArgument,
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE…", help="CSV, XLSX, NetBox YAML or a folder of it."),
    ],
    vendor: Annotated[str, typer.Option(help="Whose price list it is.")] = "",
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day of prices without one.")
    ] = None,
    currency: Annotated[str, typer.Option(help="The currency of prices without one.")] = "",
    kind: Annotated[str, typer.Option(help="list, quoted, retail or used")] = "list",
    columns: Annotated[
        list[str] | None, typer.Option("--map", help="Which column holds what: price=Netto")
    ] = None,
    accept: Annotated[
        list[str] | None, typer.Option(help="What a row means: 12=gpu/nvidia-l4; 12= leaves it out")
    ] = None,
    sheet: Annotated[
        str, typer.Option(help="The sheet of a workbook; the first unless named.")
    ] = "",
    encoding: Annotated[str, typer.Option(help="Of a CSV file, such as cp1252.")] = "utf-8",
    locale: Annotated[
        str, typer.Option(callback=a_locale, help="How amounts are written: en_US, de_DE …")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option(help="Say what would be entered; enter nothing.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Enter a distributor's price list, or device types of NetBox, in one command.

    Rows that mean a model for certain are entered; doubtful ones are listed with what they could
    mean, and --accept says which it is. Exit code 1 when something was not entered.
    """
    from catalog.importing.price_list_values import ListOptions
    from catalog.store.ledger import Ledger

    if all(file.is_dir() or file.suffix.lower() in _DEVICE_TYPES for file in files):
        with failures_in_words(), Ledger.open(ledger) as opened:
            _import_device_types(opened, files, dry_run=dry_run, as_json=as_json)
        return
    if len(files) != 1 or not vendor:
        raise fail("A price list is entered by itself, with whose it is: --vendor NAME.")
    options = ListOptions(
        vendor=vendor,
        dated=on.date() if on else None,
        currency=currency.upper(),
        kind=_price_kind(kind),
        locale=locale,
        columns=dict(pair(text, "--map") for text in columns or ()),
        decisions={_row(row): key for row, key in (pair(t, "--accept") for t in accept or ())},
    )
    with failures_in_words(), Ledger.open(ledger) as opened:
        reading = _read_list(opened, files[0], options, sheet, encoding)
        if reading.taken and not dry_run:
            from catalog.commands.catalogue import add_price_list

            opened.do(add_price_list, draft=reading.draft, prices=reading.drafts)
    _say_reading(reading, dry_run=dry_run, as_json=as_json)
    if reading.doubts or reading.problems:
        raise typer.Exit(FOUND)


def _row(text: str) -> int:
    if not text.isdecimal():
        raise fail(f"“{text}” is not the number of a row.")
    return int(text)


def _price_kind(text: str) -> Any:
    from planning.prices.points import PriceKind

    try:
        return PriceKind(text)
    except ValueError:
        raise fail(f"“{text}” is no kind of price; write list, quoted, retail or used.") from None


def _read_list(
    ledger: Ledger, file: Path, options: Any, sheet: str, encoding: str
) -> PriceListReading:
    from catalog.importing.price_list_values import Knowledge
    from catalog.importing.price_lists import read_price_list
    from catalog.importing.sheets import read_sheet
    from catalog.queries.catalogue.knowledge import figures_of, naming_of_parts

    table = read_sheet(file.read_bytes(), file.name, sheet=sheet, encoding=encoding)
    knowledge = Knowledge(
        ledger.ask(naming_of_parts).resolve, lambda key: ledger.ask(figures_of, key)
    )
    today = datetime.now().astimezone().date()
    return read_price_list(table, file.name, options, knowledge, today=today)


def _say_reading(reading: PriceListReading, *, dry_run: bool, as_json: bool) -> None:
    if as_json:
        say_json(_reading_values(reading) | {"entered": not dry_run and bool(reading.taken)})
        return
    columns = reading.columns
    said = ", ".join(f"{name}: {columns.heading(place)}" for name, place in columns.places.items())
    say(printable(f"Columns – {said}"))
    if columns.left_aside:
        say(printable(f"Left aside – {', '.join(columns.left_aside)}"))
    if dry_run:
        rows = [
            (str(each.row), each.text, str(each.draft.price), each.draft.model_key,
             f"{each.confidence:.2f}")
            for each in reading.taken
        ]  # fmt: skip
        say_table(("row", "text", "price", "model", "sure"), rows)
    if reading.doubts:
        say("To judge; say what a row means with --accept ROW=KEY:")
        for doubt in reading.doubts:
            could = "; ".join(f"{name} ({key})" for key, name in doubt.proposals) or "nothing"
            say(
                printable(
                    f"  row {doubt.row}: “{doubt.text}”, {doubt.price} – {doubt.why}; "
                    f"{doubt.confidence:.2f} sure; could be {could}"
                )
            )
    say_problems(reading.problems)
    verb = "would be entered" if dry_run else "entered"
    say(
        f"{counted(len(reading.taken), 'price', 'prices')} {verb}, "
        f"{counted(len(reading.doubts), 'row', 'rows')} to judge, "
        f"{counted(len(reading.problems), 'problem', 'problems')}."
    )


def _reading_values(reading: PriceListReading) -> dict[str, Any]:
    return {
        "vendor": reading.draft.vendor,
        "on": reading.draft.dated,
        "columns": {n: reading.columns.heading(p) for n, p in reading.columns.places.items()},
        "taken": [
            {"row": each.row, "text": each.text, "model": each.draft.model_key,
             "price": each.draft.price, "confidence": each.confidence}
            for each in reading.taken
        ],
        "doubts": [
            {"row": each.row, "text": each.text, "price": each.price, "why": each.why,
             "confidence": each.confidence, "proposals": [key for key, _ in each.proposals]}
            for each in reading.doubts
        ],
        "problems": [str(problem) for problem in reading.problems],
    }  # fmt: skip


def say_problems(problems: Iterable[Problem]) -> None:
    """Print what could not be used on standard error, one line each."""
    for problem in problems:
        warn(str(problem))


# --- device types ------------------------------------------------------------------------------


def _import_device_types(
    ledger: Ledger, files: Sequence[Path], *, dry_run: bool, as_json: bool
) -> None:
    from catalog.commands.catalogue import add_own_models
    from catalog.importing.netbox import read_device_types
    from catalog.queries.catalogue.search import known_keys

    today = datetime.now().astimezone().date()
    models, problems = read_device_types(_contents(files), dated=today)
    known = ledger.ask(known_keys)
    new = [model for model in models if model[0].key not in known]
    if new and not dry_run:
        ledger.do(add_own_models, models=new)
    if as_json:
        say_json(
            {
                "added": [draft.key for draft, _ in new],
                "known": [draft.key for draft, _ in models if draft.key in known],
                "problems": [str(problem) for problem in problems],
            }
        )
    else:
        say_problems(problems)
        verb = "would be added" if dry_run else "added"
        added = counted(len(new), "model", "models")
        say(f"{added} {verb}, {len(models) - len(new)} known already.")
    if problems:
        raise typer.Exit(FOUND)


def _contents(files: Sequence[Path]) -> Iterator[tuple[str, bytes]]:
    for file in files:
        found = sorted(file.rglob("*")) if file.is_dir() else [file]
        for path in found:
            if path.suffix.lower() in _DEVICE_TYPES and path.is_file():
                with path.open("rb") as opened:
                    # One byte more than is accepted says that a file is too large.
                    yield path.name, opened.read(1_000_001)


# --- out ---------------------------------------------------------------------------------------


def export(
    out: Annotated[Path, typer.Option(help="The file to write: .csv, .json or, with --own, .zip")],
    text: Annotated[
        list[str] | None, typer.Argument(help="Words and criteria, as for search.")
    ] = None,
    ledger: LedgerOption = None,
    fields: Annotated[
        str, typer.Option(help="Fields, with commas between; all unless named.")
    ] = "",
    own: Annotated[bool, typer.Option(help="Your own models as a pack for others.")] = False,
    name: Annotated[str, typer.Option(help="What the pack is called.")] = "own",
    version: Annotated[str, typer.Option(help="The version of the pack.")] = "1",
) -> None:
    """Write the catalogue as CSV or JSON, or your own models as a pack that others can install."""
    from catalog.queries.catalogue.exporting import own_pack
    from reports.frame.file import write_whole

    with asking(ledger) as ask:
        if own:
            today: date = datetime.now().astimezone().date()
            data = ask(own_pack, name=name, version=version, on=today)
        else:
            data = _view(ask, " ".join(text or []), fields, out).encode()
        write_whole(out, data)
    say(f"Wrote {out} ({len(data) / 1000:,.0f} kB).")


def _view(ask: Any, text: str, fields: str, out: Path) -> str:
    import json

    from catalog.models.catalogue_fields import FIELDS, fields_of
    from catalog.queries.catalogue.criteria import require_fields, typed_filter
    from catalog.queries.catalogue.exporting import as_csv, view_heads, view_rows

    wanted = typed_filter(text)
    names = [name for name in fields.split(",") if name]
    require_fields(names)
    if not names:
        kinds = wanted.kinds
        own = {field.name for kind in kinds for field in fields_of(kind)}
        names = [field.name for field in FIELDS if not kinds or field.name in own]
    rows = ask(view_rows, wanted, fields=names)
    if out.suffix.lower() == ".json":
        return json.dumps(rows, ensure_ascii=False, indent=1, default=str) + "\n"
    if out.suffix.lower() != ".csv":
        raise fail("The catalogue is written as .csv or .json; name the file so.")
    return as_csv(rows, view_heads(names))
