"""What a probe reads in bytes is compared with what makers call GB."""

from __future__ import annotations

from decimal import Decimal

from catalog.queries.verdicts import DRIVE_GB, _gb


def test_memory_is_sold_in_powers_of_two() -> None:
    """NVML reports 81,559 MiB for a card sold with 80 GB: never more than the catalogue says."""
    assert _gb(81_559 * 2**20, 1) == Decimal("79.6")
    assert _gb(4 * 40 * 2**30, 4) == Decimal("40.0")


def test_drives_are_sold_in_powers_of_ten() -> None:
    assert _gb(3_840_755_982_336, 1, DRIVE_GB) == Decimal("3840.8")


def test_unknown_stays_unknown() -> None:
    assert _gb(None, 1) is None
