"""What makes a machine the same when it is probed again: keys from serials, UUID and MACs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from probing.facts import Unknown, unknown
from probing.wording import is_placeholder

if TYPE_CHECKING:
    from probing.facts import Fact

__all__ = [
    "Identity",
    "gpu_key",
    "honest_gpu_uuid",
    "honest_uuid",
    "mac_key",
    "serial_key",
    "uuid_key",
]

_HEX = re.compile(r"[0-9a-f]{32}")
_MAC = re.compile(r"(?:[0-9a-f]{2}:){5}[0-9a-f]{2}")
# What firmware kits give every board whose maker entered none.
_DEFAULT_UUIDS = (
    "03000200-0400-0500-0006-000700080009",
    "00010002-0003-0004-0005-000600070008",
    "12345678-1234-5678-1234-567812345678",
    "12345678-1234-5678-90ab-cddeefaabbcc",
    "12345678-1234-1234-1234-123456789abc",
    "4c4c4544-0000-2010-8020-80c04f202020",
    "00000000-0000-1000-8000-000000000000",
)
# Cards that came without an address of their own, and what examples are copied from.
_DEFAULT_MACS = frozenset(
    {"00:11:22:33:44:55", "12:34:56:78:9a:bc", "88:88:88:88:87:88", "02:00:00:00:00:00"}
)
# Kinds of strong keys, the most trustworthy first: serials may be fillers that nobody knows as
# such, boards are replaced, and the nodes of one enclosure share its serial.
_KINDS = ("uuid", "serial", "board", "chassis")


@dataclass(frozen=True, slots=True)
class Identity:
    """Keys of one machine, the most trustworthy first; two probes that share one meet.

    `strong` keys name the hardware (UUID, serials). `weak` keys are the MACs of built-in network
    cards and the UUIDs of GPUs: they decide only where no strong key of one kind is on both sides,
    because cards move.
    """

    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key, strong ones first."""
        return self.strong + self.weak

    def matches(self, other: Identity) -> bool:
        """Whether both are the same machine: the first kind of key that both have decides."""
        told = self._compared(other)
        return told if told is not None else not set(self.weak).isdisjoint(other.weak)

    def contradicts(self, other: Identity) -> bool:
        """Whether the keys say that these are two machines, whatever lesser ones they share."""
        return self._compared(other) is False

    def leaves_open(self, other: Identity) -> bool:
        """Whether no key of a kind that both have tells, so that a name may decide."""
        kinds = [{key.partition(":")[0] for key in each.weak} for each in (self, other)]
        return self._compared(other) is None and kinds[0].isdisjoint(kinds[1])

    def _compared(self, other: Identity) -> bool | None:
        """Whether the strong keys are those of one machine; None when none can be compared."""
        for kind in _KINDS:
            mine = {key for key in self.strong if key.startswith(f"{kind}:")}
            theirs = {key for key in other.strong if key.startswith(f"{kind}:")}
            if mine and theirs:
                return not mine.isdisjoint(theirs)
        return None


def uuid_key(uuid: str | None) -> str | None:
    """One key for a UUID in either byte order; None for no UUID, and for one that many boards have.

    Tools differ in the byte order of the first three fields, so the lesser of both forms is taken.
    """
    digits = _digits(uuid)
    if not _HEX.fullmatch(digits) or len(set(digits)) <= 2:
        return None
    lesser = _lesser(digits)
    return None if lesser in map(_lesser, map(_digits, _DEFAULT_UUIDS)) else f"uuid:{lesser}"


def _digits(uuid: str | None) -> str:
    return (uuid or "").casefold().replace("-", "").strip("{} ")


def _lesser(digits: str) -> str:
    raw = bytes.fromhex(digits)
    swapped = (raw[3::-1] + raw[5:3:-1] + raw[7:5:-1] + raw[8:]).hex()
    return min(digits, swapped)


def honest_uuid(told: Fact[str]) -> Fact[str]:
    """A UUID that is one for every machine of some firmware as the filler that it is."""
    if told.value is None or not _HEX.fullmatch(_digits(told.value)) or uuid_key(told.value):
        return told
    return unknown(Unknown.PLACEHOLDER, told.source, f"“{told.value}”")


def serial_key(kind: str, maker: str | None, serial: str | None) -> str | None:
    """A key such as `serial:dell inc.:ABC123`; None when the serial is missing or a filler."""
    if not serial or is_placeholder(serial):
        return None
    # Keys are kept with bars between them.
    return f"{kind}:{(maker or '').casefold().strip()}:{serial.strip().upper()}".replace("|", "¦")


def gpu_key(uuid: str | None) -> str | None:
    """A key such as `gpu:GPU-8f6…`; None for no UUID and for one that is masked or a filler."""
    if not uuid or not any(sign in "123456789abcdefABCDEF" for sign in uuid.removeprefix("GPU")):
        return None
    return f"gpu:{uuid.strip()}".replace("|", "¦")


def honest_gpu_uuid(told: Fact[str]) -> Fact[str]:
    """A GPU's UUID that a report was made anonymous with as the mask that it is."""
    if told.value is None or gpu_key(told.value):
        return told
    return unknown(Unknown.PLACEHOLDER, told.source, f"“{told.value}”")


def mac_key(mac: str | None) -> str | None:
    """A key for a network card's own MAC; None for group, empty and container addresses."""
    address = (mac or "").casefold().replace("-", ":")
    if not _MAC.fullmatch(address) or len(set(address) - {":"}) == 1 or address in _DEFAULT_MACS:
        return None
    group_bit = int(address[:2], 16) & 1
    return None if group_bit or address.startswith("02:42:") else f"mac:{address}"
