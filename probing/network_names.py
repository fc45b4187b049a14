"""Telling network adapters on a plug by their drivers: they move between machines."""

from __future__ import annotations

__all__ = ["is_plugged"]

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
