"""Figures as people write them, with their units, as the numbers that a field keeps.

`24576 MiB` is 24 GB of memory, which is sold in powers of two; `8064 Gbit/s` is 1008 GB/s. `24G` is
refused: it may be gigabytes, gigabits or a name.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from catalog.models.catalogue_fields import Field, FieldValueError, ModelKind
from money.sentence import say

_QUANTITY: Final = re.compile(r"(\d{1,9}(?:[.,]\d{1,6})?)\s*([A-Za-zµ/²]*)")
_KIB: Final = Decimal(1024)
_THOUSAND: Final = Decimal(1000)
#: Fields whose gigabytes are powers of two, as memory is sold.
_MEMORY: Final = frozenset({"vram_gb", "memory_gb", "module_gb", "max_memory_gb"})

_BINARY: Final = {
    "mb": 1 / _KIB, "mib": 1 / _KIB, "gb": Decimal(1), "gib": Decimal(1), "tb": _KIB, "tib": _KIB,
}  # fmt: skip
_DECIMAL: Final = {
    "mb": 1 / _THOUSAND, "gb": Decimal(1), "tb": _THOUSAND,
    "mib": Decimal(2**20) / 10**9, "gib": Decimal(2**30) / 10**9, "tib": Decimal(2**40) / 10**9,
}  # fmt: skip
_RATES: Final = {
    "gb/s": Decimal(1), "gbyte/s": Decimal(1), "tb/s": _THOUSAND, "mb/s": 1 / _THOUSAND,
    "gbit/s": Decimal(1) / 8, "gbps": Decimal(1) / 8, "tbit/s": _THOUSAND / 8,
    "gib/s": Decimal(2**30) / 10**9,
}  # fmt: skip
_BY_UNIT: Final[dict[str, dict[str, Decimal]]] = {
    "GB": _DECIMAL,
    "GB/s": _RATES,
    "W": {"w": Decimal(1), "kw": _THOUSAND, "watt": Decimal(1), "watts": Decimal(1)},
    "GHz": {"ghz": Decimal(1), "mhz": 1 / _THOUSAND},
    "MB": {"mb": Decimal(1), "mib": Decimal(1), "kb": 1 / _KIB, "gb": _KIB},
    "mm": {"mm": Decimal(1), "cm": Decimal(10)},
    "kg": {"kg": Decimal(1), "g": 1 / _THOUSAND},
    "TFLOPS": {"tflops": Decimal(1), "gflops": 1 / _THOUSAND, "pflops": _THOUSAND},
    "TOPS": {"tops": Decimal(1), "pops": _THOUSAND},
}


def quantity(field: Field, kind: ModelKind, text: str, heading_unit: str = "") -> Decimal:
    """The number of `field` that `text` writes; FieldValueError says what is accepted.

    A number alone is in the unit of the column's heading, else in that of the field.
    """
    found = _QUANTITY.fullmatch(text.strip())
    units = units_of(field, kind)
    if found is None:
        raise FieldValueError(_expected(units))
    unit = (found[2] or heading_unit or field.unit).casefold()
    number = Decimal(found[1].replace(",", "."))
    if not units:
        if found[2]:
            raise FieldValueError(_expected(units))
        return number
    if unit not in units:
        raise FieldValueError(_expected(units))
    return number * units[unit]


def units_of(field: Field, kind: ModelKind) -> dict[str, Decimal]:
    """The units that figures of a field may be written in, with how much of the field's each is."""
    sold_as_memory = field.name in _MEMORY or (
        field.name == "capacity_gb" and kind is ModelKind.MEMORY
    )
    if sold_as_memory:
        return _BINARY
    return _BY_UNIT.get(field.unit, {})


def _expected(units: dict[str, Decimal]) -> str:
    if not units:
        return say("a number without a unit")
    return say("a number with its unit written out: {units}", units=", ".join(sorted(units)))
