"""Which agent wrote a GLPI inventory: its units and its way of counting threads depend on that.

Read from the agents' own sources: FusionInventory (the ancestor) and OCS wrote disks in MiB on
Windows, every agent does so on macOS; else they are in MB of 10^6. SCCM's connector writes file
systems in KiB. `thread` was a package's threads; since GLPI agent 1.5, and on Windows always, it
is the threads of one core.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from money.sentence import say
from probing.facts import Fact, Unknown, known, unknown

if TYPE_CHECKING:
    from probing.records import Record

__all__ = ["Agent", "agent_of"]

KIB = 1024
MIB = 1024**2
MB = 1000**2
_FIRST_PER_CORE = (1, 5)
# Intel's processors with two kinds of cores: the agent rounds their threads per core up to 2.
_HYBRID = re.compile(r"1[2-9]th gen intel|\bi\d-1[2-4]\d{3}|core(?:\(tm\))? (?:ultra|[3579] \d{3})")


@dataclass(frozen=True, slots=True)
class Agent:
    """An agent by the name it gives itself, and the system it ran on."""

    name: str
    on_mac: bool
    on_windows: bool

    @property
    def disk_unit_bytes(self) -> int:
        """What one of `disksize` is."""
        is_older = self.name.startswith(("fusioninventory", "ocs"))
        return MIB if self.on_mac or (is_older and self.on_windows) else MB

    @property
    def volume_unit_bytes(self) -> int:
        """What one of a file system's `total` and `free` is."""
        return KIB if self.name.startswith("sccm") else MIB

    def module_bytes(self, capacity: int) -> int:
        """A memory module's size; on old macOS the agent made 2,000 of “2 GB”."""
        if self.on_mac and capacity % 1000 == 0:
            return capacity // 1000 * 1024 * MIB
        return capacity * MIB

    def threads(self, cores: int, told: int, model: str, source: str) -> Fact[int]:
        """All threads of a package with `cores`, for what its `thread` tells."""
        if told > 2 or (told == cores and not self._tells_per_core):
            return known(told, source)
        if told == 2 and cores > 2 and _HYBRID.search(model.casefold()):
            why = say("it rounds threads per core up where there are two kinds of cores")
            return unknown(Unknown.NOT_SUPPORTED, source, why)
        if told < cores or self._tells_per_core:
            return known(told * cores, source)
        return known(told, source)

    @property
    def _tells_per_core(self) -> bool:
        version = re.match(r"glpi-agent_v(\d+)\.(\d+)", self.name)
        since = version is not None and (int(version[1]), int(version[2])) >= _FIRST_PER_CORE
        return not self.on_mac and (self.on_windows or since)


def agent_of(content: Record, hardware: Record, system: Record) -> Agent:
    """The agent that wrote an inventory's `content`."""
    name = system.raw("name") or system.raw("full_name") or hardware.raw("osname")
    folded = name.casefold()
    return Agent(
        content.raw("versionclient").casefold(),
        on_mac=folded.startswith(("mac", "darwin", "os x")),
        on_windows="windows" in folded,
    )
