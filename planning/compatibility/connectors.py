"""Power connectors: a plug for every card and every processor."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from money.sentence import counted, say
from planning.compatibility.pieces import finding, not_known
from planning.compatibility.slots import is_module
from planning.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from planning.compatibility.pieces import Configuration, Piece
    from planning.compatibility.rules import BuildRules
    from planning.levels import Finding

CONNECTORS: Final = say("Power connectors")
_PLUG: Final = re.compile(r"(?:(\d+)\s*[x×]\s*)?(16|12|8|6)[\s-]*pin( EPS)?", re.IGNORECASE)


def plugs(text: str) -> Counter[str] | None:
    """The power plugs that a card names, `2x 8-pin + 1x 6-pin`; None when it names none it knows.

    The old 12-pin is a 16-pin without its sense pins; a CPU's plug (EPS) is its own.
    """
    found: Counter[str] = Counter()
    for count, pins, eps in _PLUG.findall(text):
        plug = "eps" if eps else "16-pin" if pins == "12" else f"{pins}-pin"
        found[plug] += int(count or 1)
    return found or None


def connector_findings(build: Configuration, rules: BuildRules) -> Iterator[Finding]:
    """Whether the supply has a connector for each plug of the cards and for each processor."""
    yield from _card_plugs(build, rules)
    yield from _processor_plugs(build)


def _card_plugs(build: Configuration, rules: BuildRules) -> Iterator[Finding]:
    cards = [piece for piece in build.cards if _needs_plug(piece, rules)]
    if not cards:
        return
    rule = say("Every power plug of a card has a connector of its own on the supply")
    needed: Counter[str] = Counter()
    unknown = []
    for piece in cards:
        own = plugs(piece.word("power_connectors"))
        if own is None:
            unknown.append(piece.label)
        else:
            needed.update({plug: count * piece.count for plug, count in own.items()})
    if unknown:
        yield not_known(CONNECTORS, say("the power plugs"), rule=rule, parts=unknown)
    if needed:
        yield _plugged(build.of("psu"), needed, rule, rules)


def _needs_plug(piece: Piece, rules: BuildRules) -> bool:
    """Whether a card draws more than its slot gives; a module is powered by its board."""
    if is_module(piece):
        return False
    tdp_w = piece.figure("tdp_w")
    return (
        bool(piece.word("power_connectors"))
        or tdp_w is None
        or (tdp_w > rules.connectors["slot"].value)
    )


def _plugged(
    supplies: Sequence[Piece], needed: Counter[str], rule: str, rules: BuildRules
) -> Finding:
    wanted = ", ".join(f"{count} × {plug}" for plug, count in sorted(needed.items()))
    offered = _offered(supplies)
    if offered is None:
        return not_known(
            CONNECTORS,
            say("the connectors of the supply ({wanted} wanted)", wanted=wanted),
            rule=rule,
        )
    # A 6-pin plug takes a 6+2-pin connector, of which supplies have nothing else.
    short = {
        "16-pin": needed["16-pin"] - offered["16-pin"],
        "8-pin": needed["8-pin"] + needed["6-pin"] - offered["8-pin"],
    }
    lacking = ", ".join(f"{count} × {plug}" for plug, count in short.items() if count > 0)
    has = f"{offered['16-pin']} × 16-pin, {offered['8-pin']} × 6+2-pin"
    inputs = ((say("Wanted"), wanted), (say("The supply has"), has))
    source = rules.connectors["8-pin"].source
    if not lacking:
        return finding(
            Level.GOOD,
            CONNECTORS,
            say("{wanted}: the supply has {has}.", wanted=wanted, has=has),
            rule=rule,
            inputs=inputs,
            source=source,
        )
    spare = offered["8-pin"] - needed["8-pin"] - needed["6-pin"]
    adapted = short["8-pin"] <= 0 and spare >= 2 * short["16-pin"] > 0
    if adapted:
        said = say(
            "{lacking} lacking; an adapter from two or more 6+2-pin connectors may serve.",
            lacking=lacking,
        )
        return finding(Level.WATCH, CONNECTORS, said, rule=rule, inputs=inputs, source=source)
    return finding(
        Level.ACT,
        CONNECTORS,
        say("{lacking} lacking: the supply has {has}.", lacking=lacking, has=has),
        rule=rule,
        inputs=inputs,
        source=source,
    )


def _processor_plugs(build: Configuration) -> Iterator[Finding]:
    rule = say("Every processor has an EPS connector of its own on the supply")
    supplies = build.of("psu")
    needed = sum(processor.count for processor in build.of("cpu"))
    if not needed or not supplies:
        return
    counts = [supply.figure("conn_eps") for supply in supplies]
    if not all(counts):
        lacking = [one.label for one, count in zip(supplies, counts, strict=True) if not count]
        yield not_known(CONNECTORS, say("the EPS connectors"), rule=rule, parts=lacking)
        return
    has = sum(int(count or 0) * one.count for one, count in zip(supplies, counts, strict=True))
    yield finding(
        Level.GOOD if needed <= has else Level.ACT,
        CONNECTORS,
        say(
            "{needed} for {has}.",
            needed=counted(needed, "processor", "processors"),
            has=counted(has, "EPS connector", "EPS connectors"),
        ),
        rule=rule,
        inputs=[(say("Processors"), needed), (say("EPS connectors"), has)],
    )


def _offered(supplies: Sequence[Piece]) -> Counter[str] | None:
    """The connectors of all supplies; None where one is unknown.

    A supply without a single connector for cards and none for a processor is one of which nobody
    counted them: no such supply is sold.
    """
    offered: Counter[str] = Counter()
    for piece in supplies:
        counts = [piece.figure(name) for name in ("conn_16pin", "conn_pcie_8pin", "conn_eps")]
        if not any(counts):
            return None
        offered["16-pin"] += int(counts[0] or 0) * piece.count
        offered["8-pin"] += int(counts[1] or 0) * piece.count
    return offered if supplies else None
