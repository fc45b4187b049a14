"""What monitoring does in the ledger: keep a batch of readings, forget what is old."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.store.ledger import Ledger
    from desktop.settings import Settings
    from probing.readings import Reading

HOUR_S = 3_600
DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeping a batch came to: processor seconds, and whether old samples were removed."""

    cpu_s: float
    has_forgotten: bool


def keep(
    ledger: Ledger,
    asset_id: int,
    readings: Sequence[Reading],
    settings: Settings,
    *,
    now_s: int,
    forget_too: bool,
) -> Kept:
    """Write the readings with their rollups, and remove what outlived its time when asked to."""
    from catalog.commands.measurements import Retention, forget, record

    begun_s = time.thread_time()
    retention = Retention(
        samples_s=settings.keep_samples_hours * HOUR_S,
        minutes_s=settings.keep_minutes_days * DAY_S,
    )
    ledger.measure(
        record, asset_id=asset_id, readings=readings, not_before=now_s - retention.samples_s
    )
    if forget_too:
        ledger.measure(forget, now=now_s, retention=retention)
    return Kept(time.thread_time() - begun_s, forget_too)
