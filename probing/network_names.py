"""Network adapters on a plug, told by their drivers (they move between machines); link speeds."""

from __future__ import annotations

import re

from money.sentence import say
from probing.facts import Fact, Unknown, known, unknown

__all__ = ["is_plugged", "mbps_in"]

_PER_SECOND = {"": 1.0, "k": 1e-3, "m": 1.0, "g": 1e3, "t": 1e6}

_USB_DRIVERS = {
    "r8152",
    "r8153_ecm",
    "ax88179_178a",
    "asix",
    "aqc111",
    "cdc_ether",
    "cdc_ncm",
    "cdc_mbim",
    "smsc75xx",
    "smsc95xx",
    "rndis_host",
    "lan78xx",
}


def is_plugged(driver: str) -> bool:
    """Whether `driver` is that of a USB network adapter or dock."""
    return driver.casefold() in _USB_DRIVERS


def mbps_in(text: str, source: str) -> Fact[int]:
    """A link's speed in Mbit/s from `1000`, `1 Gb/s` or `866.7 Mbps`; none is known of 0 and -1."""
    found = re.fullmatch(r"(-?\d+(?:[.,]\d+)?)\s*([kmgt]?)(?:bit|b)?(?:ps|/s)?", text.casefold())
    if found is None:
        reason = Unknown.UNREADABLE if text else Unknown.NOT_REPORTED
        return unknown(reason, source, say("“{text}” is no speed", text=text[:40]) if text else "")
    speed = round(float(found[1].replace(",", ".")) * _PER_SECOND[found[2]])
    if speed <= 0:
        return unknown(Unknown.NOT_SUPPORTED, source, "zero is no answer")
    return known(speed, source)
