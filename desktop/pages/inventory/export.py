"""The list as a CSV file or a workbook: every field of every asset that the filters let through."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

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
    from desktop.table.xlsx_file import Cell

_AT_ONCE = 5_000
_WORKBOOK: Final = "XLSX (*.xlsx)"
_CSV: Final = "CSV (*.csv)"
_FIELDS = (
    "tag", "name", "kind", "status", "manufacturer", "model", "serial", "site", "place", "owner",
    "cost_centre", "purchased_on", "in_service_on", "warranty_until", "cost", "currency",
    "cpu_model", "memory_bytes", "gpu_model", "gpu_count", "gpu_memory_bytes",
)  # fmt: skip


def ask_and_export(desk: Desk, parent: QWidget, wanted: Wanted, order: Order | None) -> None:
    """Ask where to, then write behind the window, with progress."""
    from PySide6.QtWidgets import QFileDialog

    name, chosen = QFileDialog.getSaveFileName(
        parent, _tr("Export the list"), "inventory.xlsx", f"{_WORKBOOK};;{_CSV}"
    )
    ledger = desk.ledger
    if not name or ledger is None:
        return

    target = Path(name)
    if not target.suffix:
        target = target.with_suffix(".csv" if chosen == _CSV else ".xlsx")

    def work(progress: Progress) -> Path:
        return export(ledger, target, wanted, order, progress)

    desk.background.run(
        desk, work, lambda path: desk.say(_tr("Exported to {path}").format(path=path)),
        title=_tr("Exporting the list"), cancellable=True,
        lane="pool",  # a large list takes a while, and questions must not wait behind it
    )  # fmt: skip


def export(
    ledger: Ledger, target: Path, wanted: Wanted, order: Order | None, progress: Progress
) -> Path:
    """Write the file whole or not at all, a workbook where its name ends in .xlsx, else CSV;
    dates are ISO, numbers plain, unknown is empty.
    """
    from catalog.queries.inventory import count, inventory
    from desktop.table.csv_file import write_csv
    from desktop.table.xlsx_file import write_xlsx

    filtered, sort = wanted.as_filter(), sort_of(order)
    total = ledger.ask(count, filtered)

    def rows() -> Iterator[AssetRow]:
        for offset in range(0, total, _AT_ONCE):
            progress.raise_if_cancelled()
            progress.report(offset / total)
            yield from ledger.ask(inventory, filtered, sort, offset, _AT_ONCE)

    if target.suffix.casefold() == ".xlsx":
        return write_xlsx(target, _tr("Assets"), titles(), map(values, rows()))
    return write_csv(target, titles(), map(cells, rows()))


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
    return [_plain(value) for value in values(row)]


def values(row: AssetRow) -> list[Cell]:
    """One asset as numbers, days and texts, in the order of the titles; None is unknown."""
    own: dict[str, Cell] = {
        "kind": kind_label(row.kind),
        "status": status_label(row.status),
        "cost": None if row.cost is None else row.cost.rounded().number,
        "currency": None if row.cost is None else row.cost.currency,
    }
    return [own[name] if name in own else _typed(getattr(row, name)) for name in _FIELDS]


def _typed(value: object) -> Cell:
    return value if isinstance(value, int | date) or value is None else str(value)


def _plain(value: Cell) -> str:
    if value is None:
        return ""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _tr(text: str) -> str:
    return translate("inventory", text)
