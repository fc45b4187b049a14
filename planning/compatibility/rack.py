"""The rack: height, depth and power of what is put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from money.sentence import say
from planning.compatibility.pieces import finding, not_known, shown, total
from planning.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planning.compatibility.pieces import Configuration, Piece
    from planning.levels import Finding

RACK: Final = say("Rack")


def rack_findings(build: Configuration) -> Iterator[Finding]:
    """Whether the machines fit into the rack; nothing where there is none."""
    rack = build.one("rack")
    machines = build.of("system", "edge", "chassis")
    if rack is None or not machines:
        return
    yield _sum(machines, rack, "rack_units", "free_units", "height", "U")
    yield from _depth(machines, rack)
    yield _sum(machines, rack, "max_draw_w", "power_w", "power", "W")
    if rack.figure("max_weight_kg") is not None:
        yield _sum(machines, rack, "weight_kg", "max_weight_kg", "weight", "kg")


def _sum(
    machines: tuple[Piece, ...], rack: Piece, field: str, limit_field: str, label: str, unit: str
) -> Finding:
    rule = say("The machines together need no more {label} than the rack has left", label=label)
    needed, unknown = total(machines, field)
    limit = rack.figure(limit_field)
    if limit is None:
        return not_known(
            RACK, say("the {label} that is left", label=label), rule=rule, parts=[rack.label]
        )
    inputs = [
        (say("Machines"), say("{needed} {unit}", needed=shown(needed), unit=unit)),
        (say("Rack"), say("{limit} {unit}", limit=shown(limit), unit=unit)),
    ]
    is_too_much = needed > limit
    if unknown and not is_too_much:
        return not_known(RACK, say("the {label}", label=label), rule=rule, parts=unknown)
    return finding(
        Level.ACT if is_too_much else Level.GOOD,
        RACK,
        say(
            "{needed} {unit} of {label} for {limit} {unit}.",
            needed=shown(needed),
            unit=unit,
            label=label,
            limit=shown(limit),
        ),
        rule=rule,
        inputs=inputs,
        source=rack.source,
    )


def _depth(machines: tuple[Piece, ...], rack: Piece) -> Iterator[Finding]:
    rule = say("No machine is deeper than the rack")
    limit = rack.figure("depth_mm")
    if limit is None:
        yield not_known(RACK, say("the depth"), rule=rule, parts=[rack.label])
        return
    unknown = [machine.label for machine in machines if machine.figure("depth_mm") is None]
    if unknown:
        yield not_known(RACK, say("the depth"), rule=rule, parts=unknown)
    for machine in machines:
        depth = machine.figure("depth_mm")
        if depth is not None:
            yield finding(
                Level.GOOD if depth <= limit else Level.ACT,
                RACK,
                say(
                    "{machine}: {depth} mm deep for {limit} mm.",
                    machine=machine.name,
                    depth=shown(depth),
                    limit=shown(limit),
                ),
                rule=rule,
                inputs=[(say("Depth"), depth), (say("Limit"), limit)],
                source=machine.source,
            )
