"""The rack: height, depth and power of what is put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from planning.compatibility.pieces import finding, not_known, shown, total
from planning.levels import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planning.compatibility.pieces import Configuration, Piece
    from planning.levels import Finding

RACK: Final = "Rack"


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
    rule = f"The machines together need no more {label} than the rack has left"
    needed, unknown = total(machines, field)
    limit = rack.figure(limit_field)
    if limit is None:
        return not_known(RACK, f"the {label} that is left", rule=rule, parts=[rack.label])
    inputs = [("Machines", f"{shown(needed)} {unit}"), ("Rack", f"{shown(limit)} {unit}")]
    if needed > limit:
        return finding(
            Level.ACT, RACK, f"{shown(needed)} {unit} of {label} for {shown(limit)} {unit}.",
            rule=rule, inputs=inputs, source=rack.source,
        )  # fmt: skip
    if unknown:
        return not_known(RACK, f"the {label}", rule=rule, parts=unknown)
    return finding(
        Level.GOOD, RACK, f"{shown(needed)} {unit} of {label} for {shown(limit)} {unit}.",
        rule=rule, inputs=inputs, source=rack.source,
    )  # fmt: skip


def _depth(machines: tuple[Piece, ...], rack: Piece) -> Iterator[Finding]:
    rule = "No machine is deeper than the rack"
    limit = rack.figure("depth_mm")
    if limit is None:
        yield not_known(RACK, "the depth", rule=rule, parts=[rack.label])
        return
    unknown = [machine.label for machine in machines if machine.figure("depth_mm") is None]
    if unknown:
        yield not_known(RACK, "the depth", rule=rule, parts=unknown)
    for machine in machines:
        depth = machine.figure("depth_mm")
        if depth is not None:
            yield finding(
                Level.GOOD if depth <= limit else Level.ACT,
                RACK,
                f"{machine.name}: {shown(depth)} mm deep for {shown(limit)} mm.",
                rule=rule,
                inputs=[("Depth", depth), ("Limit", limit)],
                source=machine.source,
            )
