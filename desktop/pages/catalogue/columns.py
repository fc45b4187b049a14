"""The columns of the catalogue: what every model has, and what matters of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.pages.catalogue.words import (
    heading_text,
    kind_text,
    price_text,
    price_tip,
    shortest,
    word_text,
)
from desktop.table.column import Align, Column, plain_text
from desktop.theme.look import look
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from catalog.models.catalogue_fields import Field
    from catalog.queries.catalogue.search import ModelRow, Value

#: What is shown first of each kind; every other field of the kind waits in the column chooser.
FIRST: Final = {
    "gpu": ("vram_gb", "bandwidth_gb_s", "tensor_fp16_tflops", "fp32_tflops", "tdp_w"),
    "graphics_card": ("vram_gb", "length_mm", "slot_width", "power_connectors", "tdp_w"),
    "cpu": ("cores", "threads", "base_ghz", "boost_ghz", "socket", "tdp_w"),
    "memory": ("capacity_gb", "modules", "memory_type", "speed_mts", "registered"),
    "storage": ("capacity_gb", "storage_kind", "form_factor", "interface"),
    "motherboard": ("socket", "form_factor", "memory_slots", "max_memory_gb", "pcie_x16_slots"),
    "psu": ("wattage_w", "efficiency", "form_factor", "conn_16pin", "conn_pcie_8pin"),
    "system": ("system_kind", "rack_units", "weight_kg", "power_ports", "max_draw_w"),
    "edge": ("ai_tops", "memory_gb", "bandwidth_gb_s", "tdp_w"),
    "npu": ("vram_gb", "bandwidth_gb_s", "tensor_bf16_tflops", "int8_tops", "tdp_w"),
    "cloud_instance": ("provider", "vcpus", "memory_gb", "accelerator", "accelerators"),
}


_SIDES_PX: Final = 28


def fields_shown(kind: str | None) -> tuple[str, ...]:
    """The fields that the list asks for: all of one kind, none while kinds are mixed."""
    if kind is None:
        return ()
    from catalog.models.catalogue_fields import ModelKind, fields_of

    return tuple(field.name for field in fields_of(ModelKind(kind)))


def catalogue_columns(kind: str | None) -> list[Column[ModelRow]]:
    """The columns for models of one kind, or of any."""
    columns: list[Column[ModelRow]] = [
        Column(
            _tr("Model"), lambda row: row.name, width=264, sort_key="name", key="name", strong=True,
        ),
        Column(
            _tr("Maker"), lambda row: row.manufacturer or None, width=104,
            sort_key="manufacturer", key="manufacturer",
        ),
    ]  # fmt: skip
    if kind is None:
        columns.append(
            Column(_tr("Kind"), lambda row: kind_text(row.kind.value), width=124, sort_key="kind",
                   key="kind")
        )  # fmt: skip
    columns += [
        Column(
            _tr("Released"), lambda row: row.released or None, width=92, sort_key="released",
            key="released", align=Align.RIGHT,
        ),
        Column(
            _tr("Price"), lambda row: row.price, price_text, Align.RIGHT, 128, "price", "price",
            tooltip=lambda row: "" if row.price is None else price_tip(row.price),
        ),
        *_field_columns(kind),
    ]  # fmt: skip
    return columns


def _field_columns(kind: str | None) -> list[Column[ModelRow]]:
    if kind is None:
        return []
    from catalog.models.catalogue_fields import FIELD_BY_NAME

    first = FIRST[kind]
    rest = [name for name in fields_shown(kind) if name not in first]
    return [
        *(_field_column(FIELD_BY_NAME[name], hidden=False) for name in first),
        *(_field_column(FIELD_BY_NAME[name], hidden=True) for name in rest),
    ]


def _field_column(field: Field, *, hidden: bool) -> Column[ModelRow]:
    title = heading_text(field)
    return Column(
        title,
        _reading(field.name),
        _number_text if field.is_number else word_text,
        Align.RIGHT if field.is_number else Align.LEFT,
        max(84 if field.is_number else 112, head_width(title)),
        field.name,
        field.name,
        hidden=hidden,
    )


def head_width(title: str) -> int:
    """The room that a title takes at 100 %, with its sort mark."""
    from PySide6.QtGui import QFontMetrics

    theme = look().theme
    return round(QFontMetrics(theme.font(13)).horizontalAdvance(title) / theme.scale) + _SIDES_PX


def _reading(name: str) -> Callable[[ModelRow], Value]:
    return lambda row: row.figures.get(name)


def _number_text(value: Decimal) -> str:
    return plain_text(shortest(value))


def _tr(text: str) -> str:
    return translate("catalogue", text)
