"""Power: how large the supply must be by two rules side by side, and whether it is."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import TYPE_CHECKING, Final

from money.sentence import Sentence, say
from planning.compatibility.pieces import CARDS, finding, module_count, not_known, shown
from planning.compatibility.rules import plain_socket
from planning.levels import Level
from planning.reason import Input, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planning.compatibility.pieces import Configuration, Piece
    from planning.compatibility.rules import BuildRules
    from planning.levels import Finding

ABOUT: Final = say("Power supply")
_WATT: Final = Decimal(1)


@dataclass(frozen=True, slots=True)
class Demand:
    """How many watts a supply must give by one rule; of the parts in `unknown` nothing is in it."""

    watts: Decimal
    unknown: tuple[str, ...]
    reason: Reason


@dataclass(frozen=True, slots=True)
class Sizing:
    """Both rules beside each other, the draw that the second adds up, and what is installed.

    `measured` is the same as `by_tdp` from the machine's own largest measured draw, None where it
    was not measured. `installed_w` is None where the supplies, or one of them, are not known.
    """

    simple: Demand
    by_tdp: Demand
    sustained_w: Decimal
    measured: Demand | None
    installed_w: Decimal | None


def sizing(build: Configuration, rules: BuildRules) -> Sizing:
    """What the supplies must give by both rules, rounded up to whole watts."""
    sustained = _sustained(build, rules)
    by_tdp = _with_room(sustained, rules)
    return Sizing(
        simple=_simple(build, rules),
        by_tdp=by_tdp,
        sustained_w=sustained.watts,
        measured=_measured(build, rules),
        installed_w=_installed(build),
    )


def supply_findings(sized: Sizing) -> Iterator[Finding]:
    """Whether the supplies give what the parts need."""
    unknown = sized.by_tdp.unknown
    rule = say("The supply gives what both rules ask for")
    inputs = (
        (
            say("Simple rule"),
            say(
                "{watts} W: {formula}",
                watts=shown(sized.simple.watts),
                formula=say(sized.simple.reason.formula),
            ),
        ),
        (
            say("By TDP"),
            say(
                "{watts} W: {formula}",
                watts=shown(sized.by_tdp.watts),
                formula=say(sized.by_tdp.reason.formula),
            ),
        ),
        (say("Lasting draw"), say("{sustained_w} W", sustained_w=shown(sized.sustained_w))),
        (
            say("Measured"),
            None if sized.measured is None else say("{watts} W", watts=shown(sized.measured.watts)),
        ),
        (
            say("Installed"),
            None
            if sized.installed_w is None
            else say("{installed_w} W", installed_w=shown(sized.installed_w)),
        ),
    )
    source = say(
        "{first}; {then}",
        first=say(sized.simple.reason.source),
        then=say(sized.by_tdp.reason.source),
    )
    if unknown:
        yield not_known(ABOUT, say("the power"), rule=rule, parts=unknown)
    if sized.installed_w is None:
        yield not_known(ABOUT, say("the output of the supply"), rule=rule)
        return
    level, said = _judged(sized, sized.installed_w)
    if unknown and level is Level.GOOD:
        # What is known is carried; whether the rest is too was said not to be known.
        said = say("{installed} W for {wanted} W, without what is not known.", **said.places)
    yield finding(level, ABOUT, said, rule=rule, inputs=inputs, source=source)


def _drawing(build: Configuration) -> tuple[Piece, ...]:
    """The parts whose power counts one by one: processors and cards."""
    return build.of("cpu", *CARDS)


def _simple(build: Configuration, rules: BuildRules) -> Demand:
    unknown, inputs, parts = [], [], Decimal(0)
    for piece in build.pieces:
        tdp_w = piece.figure("tdp_w")
        if tdp_w is not None:
            parts += tdp_w * piece.count
            inputs.append(Input(piece.label, say("{tdp_w} W", tdp_w=shown(tdp_w * piece.count))))
        elif piece.kind in {"cpu", *CARDS}:
            unknown.append(piece.label)
    needed = (parts + rules.base_w) * rules.simple_factor
    return Demand(
        _whole(needed),
        tuple(unknown),
        Reason(
            rule="Simple rule",
            formula=say(
                "({parts} W + {base_w} W) × {simple_factor} = {needed} W",
                parts=shown(parts),
                base_w=shown(rules.base_w),
                simple_factor=shown(rules.simple_factor),
                needed=shown(_whole(needed)),
            ),
            inputs=tuple(inputs),
            rounding="Rounded up to whole watts",
            source=rules.simple_source,
        ),
    )


def _sustained(build: Configuration, rules: BuildRules) -> Demand:
    """What all parts draw under lasting load."""
    watts, inputs = rules.platform.value, []
    inputs.append(
        Input("Board, fans and the rest", say("{platform} W", platform=shown(rules.platform.value)))
    )
    sources = [rules.platform.source]
    unknown = []
    for piece in _drawing(build):
        tdp_w = piece.figure("tdp_w")
        if tdp_w is None:
            unknown.append(piece.label)
            continue
        above = rules.processors.get(plain_socket(piece.word("socket")))
        factor = above.value if above and piece.kind == "cpu" else Decimal(1)
        draw = tdp_w * piece.count * factor
        times = say(" × {factor}", factor=shown(factor)) if factor != 1 else ""
        inputs.append(
            Input(
                piece.label, say("{tdp_w} W{times}", tdp_w=shown(tdp_w * piece.count), times=times)
            )
        )
        sources += [above.source] if above and factor != 1 else []
        watts += draw
    modules = sum(module_count(piece) for piece in build.of("memory"))
    drives = sum(piece.count for piece in build.of("storage"))
    for count, each, label in (
        (modules, rules.memory_module, say("Memory modules")),
        (drives, rules.drive, say("Drives")),
    ):
        if count:
            watts += count * each.value
            inputs.append(
                Input(label, say("{count} × {each} W", count=count, each=shown(each.value)))
            )
            sources.append(each.source)
    return Demand(
        _whole(watts),
        tuple(unknown),
        Reason(
            rule="Lasting draw by TDP",
            formula=say("sum = {watts} W", watts=shown(_whole(watts))),
            inputs=tuple(inputs),
            source="; ".join(dict.fromkeys(sources)),
        ),
    )


def _with_room(draw: Demand, rules: BuildRules) -> Demand:
    """The supply that a draw loads to no more than the share that is allowed."""
    share = rules.most_load_pct
    needed = _whole(draw.watts * 100 / share.value)
    reason = Reason(
        rule=say(
            "{rule}, the supply loaded to {share} % at most",
            rule=say(draw.reason.rule),
            share=shown(share.value),
        ),
        formula=say(
            "{watts} W / {share} % = {needed} W",
            watts=shown(draw.watts),
            share=shown(share.value),
            needed=shown(needed),
        ),
        inputs=draw.reason.inputs,
        rounding="Rounded up to whole watts",
        source=say("{first}; {then}", first=draw.reason.source, then=share.source),
    )
    return Demand(needed, draw.unknown, reason)


def _measured(build: Configuration, rules: BuildRules) -> Demand | None:
    if build.measured_w is None:
        return None
    reason = Reason(
        "Largest measured draw",
        "",
        (Input("Measured", say("{measured_w} W", measured_w=shown(build.measured_w))),),
        source="measured on the machine",
    )
    return _with_room(Demand(_whole(build.measured_w), (), reason), rules)


def _installed(build: Configuration) -> Decimal | None:
    """The output of all supplies together; of redundant ones one is left out."""
    supplies = build.of("psu")
    watts = [piece.figure("wattage_w") for piece in supplies]
    known = [watt * piece.count for watt, piece in zip(watts, supplies, strict=True) if watt]
    if supplies and len(known) == len(supplies):
        spare = max((w for w, p in zip(watts, supplies, strict=True) if w and p.flag("redundant")),
                    default=Decimal(0))  # fmt: skip
        return sum(known, Decimal(0)) - spare
    if not supplies:
        system = build.one("system", "edge")
        return system.figure("psu_w") if system else None
    return None


def _judged(sized: Sizing, installed: Decimal) -> tuple[Level, Sentence]:
    demands = [sized.simple, sized.by_tdp, *([sized.measured] if sized.measured else [])]
    wanted = max(demand.watts for demand in demands)
    draws = max(sized.sustained_w, Decimal(0))
    if installed < draws:
        return Level.ACT, (
            say(
                "{installed} W cannot carry a lasting draw of {draws} W.",
                installed=shown(installed),
                draws=shown(draws),
            )
        )
    if installed < wanted:
        return Level.WATCH, (
            say(
                "{installed} W carry the lasting draw of {draws} W, but {wanted} W "
                "would leave the room that is advised.",
                installed=shown(installed),
                draws=shown(draws),
                wanted=shown(wanted),
            )
        )
    return Level.GOOD, say(
        "{installed} W for {wanted} W.", installed=shown(installed), wanted=shown(wanted)
    )


def _whole(watts: Decimal) -> Decimal:
    return watts.quantize(_WATT, rounding=ROUND_CEILING)
