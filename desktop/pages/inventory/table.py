"""The columns of the inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.amounts import amount_text
from desktop.labels import kind_label, status_label
from desktop.pages.inventory.words import (
    accelerators_text,
    memory_text,
    model_text,
    place_text,
    today,
)
from desktop.table.column import Align, Column, Pill
from desktop.theme.tokens import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from catalog.queries.inventory import AssetRow

TONES = {
    "deployed": Tone.GOOD,
    "in_stock": Tone.ACCENT,
    "in_repair": Tone.WATCH,
    "retired": Tone.NEUTRAL,
}


def status_pill(status: str) -> Pill:
    """A state as a word on its ground."""
    return Pill(status_label(status), TONES[status])


def inventory_columns() -> list[Column[AssetRow]]:
    """All columns; those marked hidden wait in the column chooser."""
    return [*_first_columns(), *_further_columns()]


def _first_columns() -> list[Column[AssetRow]]:
    return [
        Column(_tr("Tag"), lambda row: row.tag, width=90, sort_key="tag", key="tag", quiet=True),
        Column(
            _tr("Name"), lambda row: row.name, width=124, sort_key="name", key="name", strong=True,
        ),
        Column(
            _tr("Model"), lambda row: model_text(row.manufacturer, row.model),
            width=146, sort_key="model", key="model",
        ),
        Column(
            _tr("Accelerators"), _accelerators, width=158, sort_key="gpu_memory", key="gpu",
            tooltip=_accelerator_tip,
        ),
        Column(
            _tr("Place"), lambda row: place_text(row.site, row.place),
            width=112, sort_key="site", key="place",
        ),
        Column(
            _tr("Status"), lambda row: row.status, status_label, width=104, sort_key="status",
            key="status", pill=lambda row: status_pill(row.status),
        ),
        Column(
            _tr("In service"), lambda row: row.in_service_on, width=100,
            sort_key="in_service_on", key="in_service", align=Align.RIGHT,
        ),
        Column(
            _tr("Cost"), lambda row: row.cost, amount_text, Align.RIGHT, 124, "cost", "cost",
        ),
        Column(
            _tr("Owner"), lambda row: row.owner or None, width=150, sort_key="owner", key="owner",
        ),
    ]  # fmt: skip


def _further_columns() -> list[Column[AssetRow]]:
    return [
        Column(
            _tr("Kind"), lambda row: row.kind, kind_label, sort_key="kind", key="kind", hidden=True,
        ),
        Column(_tr("CPU"), lambda row: row.cpu_model, width=220, key="cpu", hidden=True),
        Column(
            _tr("Memory"), lambda row: row.memory_bytes, memory_text, Align.RIGHT, 90,
            "memory", "memory", hidden=True,
        ),
        Column(
            _tr("Warranty until"), lambda row: row.warranty_until, width=110,
            sort_key="warranty_until", key="warranty", align=Align.RIGHT, hidden=True,
            tooltip=_warranty_tip,
        ),
        Column(
            _tr("Purchased"), lambda row: row.purchased_on, width=104,
            sort_key="purchased_on", key="purchased", align=Align.RIGHT, hidden=True,
        ),
        Column(_tr("Serial number"), lambda row: row.serial, width=130, key="serial", hidden=True),
        Column(
            _tr("Cost centre"), lambda row: row.cost_centre or None, width=92, key="cost_centre",
            hidden=True,
        ),
    ]  # fmt: skip


def _accelerators(row: AssetRow) -> str | None:
    return accelerators_text(row, short=True)


def _accelerator_tip(row: AssetRow) -> str:
    name = accelerators_text(row) or ""
    if row.gpu_memory_bytes is None or not row.gpu_count or row.gpu_count == 1:
        return name
    size = _tr("{size} of GPU memory in all").format(size=memory_text(row.gpu_memory_bytes))
    return f"{name}\n{size}"


def _warranty_tip(row: AssetRow) -> str:
    if row.warranty_until is None:
        return ""
    return _tr("Ended") if row.warranty_until < today() else _tr("Running")


def _tr(text: str) -> str:
    return translate("inventory", text)
