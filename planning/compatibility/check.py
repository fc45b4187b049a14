"""The check of a configuration: every finding, the most urgent first, and the power supply sized.

A check that lacks a figure says so and warns: what is not known never passes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planning.compatibility.board import board_findings
from planning.compatibility.connectors import connector_findings
from planning.compatibility.power import Sizing, sizing, supply_findings
from planning.compatibility.rack import rack_findings
from planning.compatibility.slots import slot_findings
from planning.levels import Finding, Level, by_urgency, worst

if TYPE_CHECKING:
    from planning.compatibility.pieces import Configuration
    from planning.compatibility.rules import BuildRules


@dataclass(frozen=True, slots=True)
class BuildCheck:
    """What was found about a configuration: the findings, the most urgent first."""

    name: str
    level: Level
    findings: tuple[Finding, ...]
    sizing: Sizing

    def count(self, level: Level) -> int:
        """How many findings are of a level."""
        return sum(finding.level is level for finding in self.findings)


def check(build: Configuration, rules: BuildRules) -> BuildCheck:
    """Every check that the parts of `build` give cause for."""
    sized = sizing(build, rules)
    findings = by_urgency(
        (
            *supply_findings(sized),
            *connector_findings(build, rules),
            *slot_findings(build),
            *board_findings(build),
            *rack_findings(build),
        )
    )
    return BuildCheck(build.name, worst(findings), findings, sized)
