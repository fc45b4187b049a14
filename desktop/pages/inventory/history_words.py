"""What a change did, in people's words: the field, what it was, what it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.amounts import amount_text
from desktop.labels import (
    convention_label,
    frequency_label,
    kind_label,
    method_label,
    status_label,
)
from desktop.pages.inventory.words import memory_text
from desktop.words import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from catalog.models.columns import Stored
    from catalog.queries.history import HistoryLine

FIELDS: Final = {
    "tag": QT_TRANSLATE_NOOP("inventory", "Tag"),
    "name": QT_TRANSLATE_NOOP("inventory", "Name"),
    "kind": QT_TRANSLATE_NOOP("inventory", "Kind"),
    "status": QT_TRANSLATE_NOOP("inventory", "Status"),
    "manufacturer": QT_TRANSLATE_NOOP("inventory", "Manufacturer"),
    "model": QT_TRANSLATE_NOOP("inventory", "Model"),
    "serial": QT_TRANSLATE_NOOP("inventory", "Serial number"),
    "site_id": QT_TRANSLATE_NOOP("inventory", "Site"),
    "place": QT_TRANSLATE_NOOP("inventory", "Place"),
    "owner": QT_TRANSLATE_NOOP("inventory", "Owner"),
    "cost_centre": QT_TRANSLATE_NOOP("inventory", "Cost centre"),
    "supplier": QT_TRANSLATE_NOOP("inventory", "Supplier"),
    "purchased_on": QT_TRANSLATE_NOOP("inventory", "Purchased"),
    "in_service_on": QT_TRANSLATE_NOOP("inventory", "In service"),
    "warranty_until": QT_TRANSLATE_NOOP("inventory", "Warranty until"),
    "retired_on": QT_TRANSLATE_NOOP("inventory", "Retired"),
    "retire_reason": QT_TRANSLATE_NOOP("inventory", "Reason for retiring"),
    "cost": QT_TRANSLATE_NOOP("inventory", "Cost"),
    "cost_source": QT_TRANSLATE_NOOP("inventory", "Source of the cost"),
    "notes": QT_TRANSLATE_NOOP("inventory", "Notes"),
    "read_at": QT_TRANSLATE_NOOP("inventory", "Read at"),
    "collector": QT_TRANSLATE_NOOP("inventory", "Read by"),
    "hostname": QT_TRANSLATE_NOOP("inventory", "Host name"),
    "os_name": QT_TRANSLATE_NOOP("inventory", "Operating system"),
    "cpu_model": QT_TRANSLATE_NOOP("inventory", "CPU"),
    "cpu_cores": QT_TRANSLATE_NOOP("inventory", "CPU cores"),
    "cpu_threads": QT_TRANSLATE_NOOP("inventory", "CPU threads"),
    "memory_bytes": QT_TRANSLATE_NOOP("inventory", "Memory"),
    "storage_bytes": QT_TRANSLATE_NOOP("inventory", "Storage"),
    "solid_state_bytes": QT_TRANSLATE_NOOP("inventory", "Solid-state storage"),
    "gpu_model": QT_TRANSLATE_NOOP("inventory", "GPU"),
    "gpu_count": QT_TRANSLATE_NOOP("inventory", "Number of GPUs"),
    "gpu_memory_bytes": QT_TRANSLATE_NOOP("inventory", "GPU memory"),
    "method": QT_TRANSLATE_NOOP("inventory", "Depreciation method"),
    "convention": QT_TRANSLATE_NOOP("inventory", "First period"),
    "frequency": QT_TRANSLATE_NOOP("inventory", "Charged"),
    "life_months": QT_TRANSLATE_NOOP("inventory", "Life in months"),
    "salvage": QT_TRANSLATE_NOOP("inventory", "Salvage value"),
    "factor_percent": QT_TRANSLATE_NOOP("inventory", "Factor in percent"),
    "rate_ppm": QT_TRANSLATE_NOOP("inventory", "Yearly rate in millionths"),
    "switch": QT_TRANSLATE_NOOP("inventory", "Switch to straight line"),
}
"""Fields that are shown; keys and whole documents say nothing to a person."""

_ENUMS: Final[dict[str, Callable[[str], str]]] = {
    "kind": kind_label,
    "status": status_label,
    "method": method_label,
    "convention": convention_label,
    "frequency": frequency_label,
}


def field_label(name: str) -> str:
    """What a field is called."""
    return translate("inventory", FIELDS[name])


def change_words(line: HistoryLine, sites: dict[int, str]) -> Iterator[str]:
    """`Cost: unknown → EUR 1,299.00` for each field that differs."""
    before = {each.field: each.before for each in line.fields}
    after = {each.field: each.after for each in line.fields}
    added = all(value is None for value in before.values())
    differing = {_amount_name(name) for name in before}
    for name in FIELDS:
        if name not in differing:
            continue
        new = _text(name, after, sites)
        if added:
            if new is not None:
                yield f"{field_label(name)}: {new}"
            continue
        old = _text(name, before, sites)
        unknown = translate("inventory", "unknown")
        yield f"{field_label(name)}: {old or unknown} → {new or unknown}"


def _amount_name(column: str) -> str:
    return column.removesuffix("_minor").removesuffix("_currency")


def _text(name: str, values: dict[str, Stored], sites: dict[int, str]) -> str | None:
    """The value of a field in words; an amount is made of two columns."""
    if f"{name}_minor" in values:
        return _amount(values[f"{name}_minor"], values.get(f"{name}_currency"))
    value = values.get(name)
    if value is None or value == "":
        return None
    if name in _ENUMS:
        return _ENUMS[name](str(value))
    if name == "site_id":
        return sites.get(int(value), translate("inventory", "a site that is gone"))
    if name.endswith("_bytes"):
        return memory_text(int(value))
    if name == "switch":
        return translate("inventory", "yes") if value else translate("inventory", "no")
    return str(value)


def _amount(minor: Stored, currency: Stored) -> str | None:
    from money import Amount

    if minor is None or currency is None:
        return None
    return amount_text(Amount.of_minor(int(minor), str(currency)))
