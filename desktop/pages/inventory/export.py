"""The list as a CSV file or a workbook: every field of every asset that the filters let through."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from catalog.store.amounts import amount_of
from desktop.labels import kind_label, status_label
from desktop.pages.inventory.history_words import field_label
from desktop.pages.inventory.listing import sort_of
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from PySide6.QtWidgets import QWidget

    from catalog.store.ledger import Ledger
    from desktop.background import Progress
    from desktop.desk import Desk
    from desktop.pages.inventory.filters import Wanted
    from desktop.table.paged import Order
    from desktop.table.xlsx_file import Cell

    Stored: TypeAlias = Mapping[str, Sequence[Any]]

_WORKBOOK: Final = "XLSX (*.xlsx)"
_CSV: Final = "CSV (*.csv)"
_FIELDS = (
    "tag", "name", "kind", "status", "manufacturer", "model", "serial", "site", "place", "owner",
    "cost_centre", "purchased_on", "in_service_on", "warranty_until", "cost", "currency",
    "cpu_model", "memory_bytes", "gpu_model", "gpu_count", "gpu_memory_bytes",
)  # fmt: skip
_DAYS: Final = ("purchased_on", "in_service_on", "warranty_until")


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
    from catalog.queries.inventory import count, read_inventory
    from desktop.table.csv_file import write_csv
    from desktop.table.xlsx_file import write_xlsx

    filtered, sort = wanted.as_filter(), sort_of(order)
    total = ledger.ask(count, filtered)

    def rows(parts: Iterator[Stored]) -> Iterator[Sequence[Cell]]:
        done = 0
        for stored in parts:
            progress.raise_if_cancelled()
            progress.report(done / max(total, 1))
            done += len(stored["id"])
            yield from zip(*columns(stored), strict=True)

    def write(parts: Iterator[Stored]) -> Path:
        if target.suffix.casefold() == ".xlsx":
            return write_xlsx(target, _tr("Assets"), titles(), rows(parts))
        return write_csv(target, titles(), rows(parts))

    return ledger.ask(read_inventory, write, filtered, sort)


def titles() -> list[str]:
    """The header line."""
    named = {
        "site": field_label("site_id"),
        "currency": _tr("Currency"),
        "memory_bytes": _tr("Memory in bytes"),
        "gpu_memory_bytes": _tr("GPU memory in bytes"),
    }
    return [named[name] if name in named else field_label(name) for name in _FIELDS]


def columns(stored: Stored) -> list[Sequence[Cell]]:
    """Assets as numbers, days and texts, in the order of the titles; None is unknown.

    Whole columns are turned at once: a fleet has millions of cells and few different values.
    """
    costs = map(amount_of, stored["cost_minor"], stored["cost_currency"])
    own: dict[str, Sequence[Cell]] = {
        "kind": _each(kind_label, stored["kind"]),
        "status": _each(status_label, stored["status"]),
        "cost": [None if cost is None else cost.number for cost in costs],
        "currency": stored["cost_currency"],
        **{name: _each(date.fromisoformat, stored[name]) for name in _DAYS},
    }
    return [own[name] if name in own else stored[name] for name in _FIELDS]


def _each(read: Callable[[str], Cell], values: Sequence[str | None]) -> list[Cell]:
    """What each value reads as, each different one read once."""
    known = {value: None if value is None else read(value) for value in set(values)}
    return [known[value] for value in values]


def _tr(text: str) -> str:
    return translate("inventory", text)
