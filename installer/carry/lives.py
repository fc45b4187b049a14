"""When models came out, to the day. No collected source states a successor or a last order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from installer.carry.pack import Pack

DAY: Final = len("2024-02-29")


def carry(pack: Pack) -> None:
    """One event for each model whose day of release is known."""
    for model in pack.models.values():
        figure = model.chosen().get("released")
        if figure and len(figure.value) == DAY:
            pack.life.append(
                {
                    "key": model.key,
                    "event": "released",
                    "on": figure.value,
                    "successor_key": "",
                    "source": figure.source,
                    "note": "",
                }
            )
