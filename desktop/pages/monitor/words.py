"""How often this machine is watched and what that costs, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop.words import translate

if TYPE_CHECKING:
    from desktop.monitoring import Monitoring

_FEW_SAMPLES = 3


def pace_text(seconds: int) -> str:
    """How often a sample is taken."""
    if seconds == 1:
        return translate("monitor", "1 sample a second")
    return translate("monitor", "1 sample in {n} seconds", "", seconds).format(n=seconds)


def cost_text(monitoring: Monitoring) -> str:
    """What watching costs; nothing while it does not run or too little is known."""
    spent = monitoring.spent
    percent = spent.core_percent
    if not monitoring.runs or percent is None or spent.samples < _FEW_SAMPLES:
        return ""
    number = QLocale().toString(percent, "f", 1 if percent < 10 else 0)
    pace = pace_text(monitoring.desk.settings.values.sample_seconds)
    return translate("monitor", "Watching costs {percent} % of one core, {pace}.").format(
        percent=number, pace=pace
    )
