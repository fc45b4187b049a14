"""What makes a machine the same when it is probed again: keys from serials, UUID and MACs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from probing.wording import is_placeholder

__all__ = ["Identity", "gpu_key", "mac_key", "serial_key", "uuid_key"]

_HEX = re.compile(r"[0-9a-f]{32}")
_MAC = re.compile(r"(?:[0-9a-f]{2}:){5}[0-9a-f]{2}")


@dataclass(frozen=True, slots=True)
class Identity:
    """Keys of one machine, the most trustworthy first; two probes that share one meet.

    `strong` keys name the hardware (UUID, serials). `weak` keys are the MACs of built-in network
    cards and the UUIDs of GPUs: they decide only when one of the two sides has no strong key at
    all, because cards move.
    """

    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key, strong ones first."""
        return self.strong + self.weak

    def matches(self, other: Identity) -> bool:
        """Whether both are the same machine, as far as their keys can tell."""
        if self.strong and other.strong:
            return not set(self.strong).isdisjoint(other.strong)
        return not set(self.weak).isdisjoint(other.weak)


def uuid_key(uuid: str | None) -> str | None:
    """One key for a UUID in either byte order; None for no UUID, all zeros or all Fs.

    Tools differ in the byte order of the first three fields, so the lesser of both forms is taken.
    """
    digits = (uuid or "").casefold().replace("-", "").strip("{} ")
    if not _HEX.fullmatch(digits) or len(set(digits)) <= 2:
        return None
    raw = bytes.fromhex(digits)
    swapped = (raw[3::-1] + raw[5:3:-1] + raw[7:5:-1] + raw[8:]).hex()
    return f"uuid:{min(digits, swapped)}"


def serial_key(kind: str, maker: str | None, serial: str | None) -> str | None:
    """A key such as `serial:dell inc.:ABC123`; None when the serial is missing or a filler."""
    if not serial or is_placeholder(serial):
        return None
    return f"{kind}:{(maker or '').casefold().strip()}:{serial.strip().upper()}"


def gpu_key(uuid: str | None) -> str | None:
    """A key such as `gpu:GPU-8f6…`; None for no UUID and for one that is masked or a filler."""
    if not uuid or not any(sign in "123456789abcdefABCDEF" for sign in uuid.removeprefix("GPU")):
        return None
    return f"gpu:{uuid.strip()}"


def mac_key(mac: str | None) -> str | None:
    """A key for a network card's own MAC; None for group, empty and container addresses."""
    address = (mac or "").casefold().replace("-", ":")
    if not _MAC.fullmatch(address) or len(set(address) - {":"}) == 1:
        return None
    group_bit = int(address[:2], 16) & 1
    return None if group_bit or address.startswith("02:42:") else f"mac:{address}"
