"""`rackledger catalogue check-build`: whether the parts of a configuration go together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.catalogue_asking import JsonOption, LedgerOption, asking
from desktop.cli.output import FOUND, printable, say, say_json, warn

if TYPE_CHECKING:
    from catalog.importing.matched_builds import MatchedBuild
    from planning.compatibility.check import BuildCheck
    from planning.compatibility.power import Demand

BuildArgument = Annotated[
    Path, typer.Argument(metavar="FILE", help="TOML or JSON with one part for each model.")
]
WhyOption = Annotated[bool, typer.Option("--why", help="Print the reason of each finding too.")]


def check_build(
    file: BuildArgument,
    ledger: LedgerOption = None,
    why: WhyOption = False,
    as_json: JsonOption = False,
) -> None:
    """Check a configuration: power, plugs, slots, lanes, room, socket, memory, drives, rack.

    Each finding is good, watch or act, with what against which limit; what is not known is a
    warning, never a pass. Exit code 1 when something is to be watched or acted on, or could not be
    read.
    """
    from catalog.importing.builds import read_build
    from catalog.importing.matched_builds import matched_build
    from catalog.policy import build_rules
    from planning.compatibility.check import check
    from planning.levels import Level

    with asking(ledger) as ask:
        build = read_build(file)
        matched = ask(matched_build, build)
        found = check(matched.configuration, build_rules())
    if as_json:
        say_json(_values(found, matched))
    else:
        _print(found, matched, why=why)
    for problem in build.problems:
        _warn(str(problem))
    for part in matched.unmatched:
        names = "; ".join(f"{name} ({key})" for name, key in part.nearest)
        if names:
            _warn(f"part {part.place}: “{part.named}” is no one model; it may be {names}")
        else:
            _warn(f"part {part.place}: “{part.named}” is not in the catalogue")
    if found.level is not Level.GOOD or build.problems or matched.unmatched:
        raise typer.Exit(FOUND)


def _warn(sentence: str) -> None:
    warn(f"{sentence}.")


def _print(found: BuildCheck, matched: MatchedBuild, *, why: bool) -> None:
    say(printable(f"{found.name}: {found.level.value}"))
    for piece in matched.configuration.pieces:
        say(printable(f"  {piece.label} ({piece.kind})"))
    for demand in (found.sizing.simple, found.sizing.by_tdp, found.sizing.measured):
        if demand is not None:
            say(printable(_demand(demand)))
    for one in found.findings:
        say(printable(f"{one.level.value:5}  {one.about}: {one.headline}"))
        if why:
            say(printable(f"       {one.reason}"))


def _demand(demand: Demand) -> str:
    lacking = f", without {', '.join(demand.unknown)}" if demand.unknown else ""
    return f"{demand.reason.rule}: {demand.watts} W{lacking}. {demand.reason.formula}"


def _values(found: BuildCheck, matched: MatchedBuild) -> dict[str, object]:
    sized = found.sizing
    demands = {"simple": sized.simple, "by_tdp": sized.by_tdp, "measured": sized.measured}
    return {
        "name": found.name,
        "level": found.level,
        "parts": [
            {"name": piece.name, "key": piece.key, "kind": piece.kind, "count": piece.count}
            for piece in matched.configuration.pieces
        ],
        "unmatched": [part.named for part in matched.unmatched],
        "installed_w": sized.installed_w,
        "sustained_w": sized.sustained_w,
        "needed_w": {
            name: {"watts": one.watts, "unknown": list(one.unknown), "reason": str(one.reason)}
            for name, one in demands.items()
            if one is not None
        },
        "findings": [
            {
                "level": one.level,
                "about": one.about,
                "said": one.headline,
                "is_known": one.is_known,
                "reason": str(one.reason),
            }
            for one in found.findings
        ],
    }
