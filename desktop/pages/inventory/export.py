"""The list as a CSV file: every field of every asset that the filters let through."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.labels import kind_label, status_label
from desktop.pages.inventory.history_words import field_label
from desktop.pages.inventory.listing import sort_of
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from catalog.queries.inventory import AssetRow
    from catalog.store.ledger import Ledger
    from desktop.background import Progress
    from desktop.desk import Desk
    from desktop.pages.inventory.filters import Wanted
    from desktop.table.paged import Order

_AT_ONCE = 5_000
_FIELDS = (
    "tag", "name", "kind", "status", "manufacturer", "model", "serial", "site", "place", "owner",
    "cost_centre", "purchased_on", "in_service_on", "warranty_until", "cost", "currency",
    "cpu_model", "memory_bytes", "gpu_model", "gpu_count", "gpu_memory_bytes",
)  # fmt: skip


def ask_and_export(desk: Desk, parent: QWidget, wanted: Wanted, order: Order | None) -> None:
    """Ask where to, then write behind the window, with progress."""
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getSaveFileName(
        parent, _tr("Export the list"), "inventory.csv", "CSV (*.csv)"
    )
    ledger = desk.ledger
    if not name or ledger is None:
        return

    def work(progress: Progress) -> Path:
        return export(ledger, Path(name), wanted, order, progress)

    desk.background.run(
        desk, work, lambda path: desk.say(_tr("Exported to {path}").format(path=path)),
        title=_tr("Exporting the list"), cancellable=True,
    )  # fmt: skip


def export(
    ledger: Ledger, target: Path, wanted: Wanted, order: Order | None, progress: Progress
) -> Path:
    """Write the file whole or not at all; dates are ISO, numbers plain, unknown is empty."""
    from catalog.queries.inventory import count, inventory
    from desktop.table.csv_file import write_csv

    filtered, sort = wanted.as_filter(), sort_of(order)
    total = ledger.ask(count, filtered)

    def lines() -> Iterator[list[str]]:
        for offset in range(0, total, _AT_ONCE):
            progress.raise_if_cancelled()
            progress.report(offset / total)
            for row in ledger.ask(inventory, filtered, sort, offset, _AT_ONCE):
                yield cells(row)

    return write_csv(target, titles(), lines())


def titles() -> list[str]:
    """The header line."""
    named = {
        "site": field_label("site_id"),
        "currency": _tr("Currency"),
        "memory_bytes": _tr("Memory in bytes"),
        "gpu_memory_bytes": _tr("GPU memory in bytes"),
    }
    return [named[name] if name in named else field_label(name) for name in _FIELDS]


def cells(row: AssetRow) -> list[str]:
    """One asset as texts, in the order of the titles."""
    own = {
        "kind": kind_label(row.kind),
        "status": status_label(row.status),
        "cost": "" if row.cost is None else f"{row.cost.rounded().number:f}",
        "currency": "" if row.cost is None else row.cost.currency,
    }
    return [own[name] if name in own else _plain(getattr(row, name)) for name in _FIELDS]


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _tr(text: str) -> str:
    return translate("inventory", text)
