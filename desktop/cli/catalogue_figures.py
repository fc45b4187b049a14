"""`rackledger catalogue coverage` and `catalogue check`: what is known, and whether it is right."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.output import FOUND, failures_in_words, say, say_json
from money.sentence import counted

if TYPE_CHECKING:
    from catalog.coverage import Coverage, KindCoverage
    from catalog.known_figures import Checked, Compared

JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


def coverage(as_json: JsonOption = False) -> None:
    """Count what the bundled catalogue knows: models, fields, dates, agreement, price histories."""
    from catalog.coverage import coverage as counted

    with failures_in_words():
        found = counted()
    if as_json:
        shares = {
            "agreed_share": round(found.agreed_share, 4),
            "agreed_share_of_compared": round(found.agreed_share_of_compared, 4),
        }
        say_json(asdict(found) | shares)
    else:
        _say_coverage(found)


def _say_coverage(found: Coverage) -> None:
    size = f"{found.size_bytes / 1e6:.2f} MB"
    say(f"Catalogue {found.version} of {found.made_on}, {size}")
    say(f"Sources up to {found.freshest_source}")
    say(f"Released: {found.oldest_release} to {found.freshest_release}")
    say(f"Prices: {found.prices:,} of {found.oldest_price} to {found.freshest_price}")
    say(
        f"Price histories: {found.series:,}, of these {found.long_series:,} "
        "with three prices and more over more than 24 months"
    )
    share, of_compared = found.agreed_share, found.agreed_share_of_compared
    say(f"Figures with two sources that agree within 3 %: {share:.1%} of all,")
    say(f"  {of_compared:.1%} of those that several sources speak of")
    say()
    for words, count in found.complete.items():
        say(f"{count:>7,}  {words}")
    for kind in found.kinds:
        _say_kind(kind)


def _say_kind(kind: KindCoverage) -> None:
    agreed = f"{kind.agreed:,} of {kind.compared:,} with several sources agree"
    say()
    models = counted(kind.models, "model", "models")
    say(f"{kind.kind}: {models}, {counted(kind.figures, 'figure', 'figures')}; {agreed}")
    for field in kind.fields:
        say(f"{field.known / field.total:>7.1%}  {field.field}")


def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV file of known figures.")],
    as_json: JsonOption = False,
) -> None:
    """Hold the catalogue against a list of known figures.

    The list has a column name and any of: vram_gb, bandwidth_gb_s, tdp_w, fp32_tflops,
    tensor_fp16_dense_fp32acc_tflops, fp8_dense_tflops, int8_dense_tops, available_from,
    launch_price_usd; or cores, threads, base_ghz, boost_ghz, tdp_w. Numbers agree within 3 %,
    dates within a quarter. Exit code 1 when a figure differs or cannot be read.
    """
    from catalog.known_figures import Judgement
    from catalog.known_figures import check as held_against

    with failures_in_words():
        rows = held_against(file)
    if as_json:
        say_json(_as_values(rows))
    else:
        _say_check(rows)
    if any(row.count(Judgement.DIFFERS) + row.count(Judgement.UNREADABLE) for row in rows):
        raise typer.Exit(FOUND)


def _as_values(rows: list[Checked]) -> dict[str, Any]:
    from catalog.known_figures import tally

    return {
        "found": sum(row.key is not None for row in rows),
        "missing": [row.name for row in rows if row.key is None],
        "figures": {str(judgement): count for judgement, count in tally(rows)},
        "rows": [asdict(row) for row in rows],
    }


def _say_check(rows: list[Checked]) -> None:
    from catalog.known_figures import Judgement, tally

    found = [row for row in rows if row.key is not None]
    counts = dict(tally(rows))
    say(f"Found {len(found)} of {counted(len(rows), 'name', 'names')}.")
    agree = counted(counts[Judgement.AGREES], "figure agrees", "figures agree")
    say(f"{agree}, {counts[Judgement.DIFFERS]} differ,")
    say(f"{counts[Judgement.UNKNOWN]} are not known here.")
    for row in rows:
        for figure in row.figures:
            if figure.judgement in {Judgement.DIFFERS, Judgement.UNREADABLE}:
                say(_difference(row, figure))
    for row in rows:
        unknown = [f.column for f in row.figures if f.judgement is Judgement.UNKNOWN]
        if unknown:
            say(f"Row {row.row}, {row.name}: not known here: {', '.join(unknown)}")
    for row in rows:
        if row.key is None:
            perhaps = f" (perhaps {row.model}: {row.why})" if row.model else f" ({row.why})"
            say(f"Row {row.row}, {row.name}: missing{perhaps}")


def _difference(row: Checked, figure: Compared) -> str:
    from catalog.known_figures import Judgement

    where = f"Row {row.row}, {row.name}, {figure.column}"
    if figure.judgement is Judgement.UNREADABLE:
        return f"{where}: “{figure.theirs[:40]}” cannot be read; accepted is {figure.why}"
    reason = f", {figure.why}" if figure.why else ""
    ours = f"{figure.ours} here ({row.model}; {figure.source}{reason})"
    return f"{where}: {figure.theirs} in the list, {ours}"
