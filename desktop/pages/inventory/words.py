"""How the inventory writes sizes, accelerators and places."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.words import translate

if TYPE_CHECKING:
    from catalog.queries.inventory import AssetRow

NO_BREAK_SPACE = "\u00a0"
_GB = 10**9
_MIB = 2**20
_GIB = 2**30
_MAKERS = re.compile(r"\b(NVIDIA|AMD|Intel) (?=\S)")
_NAMES_ITS_SIZE = re.compile(r"\d\s?GB\b")


def today() -> date:
    """The present day where the person is."""
    return datetime.now().astimezone().date()


def memory_text(size_bytes: int) -> str:
    """Memory in the unit that it is a round number of: 80 GB as sold, 79.6 GiB as read."""
    if size_bytes % _GB == 0:
        return f"{size_bytes // _GB}{NO_BREAK_SPACE}GB"
    if size_bytes < _GIB:
        return f"{size_bytes / _MIB:.4g}{NO_BREAK_SPACE}MiB"
    return f"{size_bytes / _GIB:.4g}{NO_BREAK_SPACE}GiB"


def accelerators_text(row: AssetRow, *, short: bool = False) -> str | None:
    """`4 × NVIDIA H100 PCIe · 80 GB`, `short` without the makers; None when nobody knows."""
    model = row.gpu_model
    if model is not None and short:
        model = _MAKERS.sub("", model)
    if row.gpu_count is None:
        return model
    if row.gpu_count == 0:
        return translate("inventory", "none")
    name = model or translate("inventory", "GPU of unknown model")
    count = f"{row.gpu_count} × " if row.gpu_count > 1 else ""
    if row.gpu_memory_bytes is None or _NAMES_ITS_SIZE.search(name):
        return count + name
    if " + " in name:
        whole = memory_text(row.gpu_memory_bytes)
        sized = translate("inventory", "{size} in all").format(size=whole)
        return f"{count}{name} · {sized}"
    return f"{count}{name} · {memory_text(row.gpu_memory_bytes // row.gpu_count)}"


def model_text(manufacturer: str, model: str) -> str | None:
    """The maker and the model, not naming the maker twice."""
    if manufacturer and model.casefold().startswith(manufacturer.casefold()):
        return model
    return f"{manufacturer} {model}".strip() or None


def place_text(site: str | None, place: str) -> str | None:
    """`Lund DC1 · R07 U12`."""
    return " · ".join(part for part in (site, place) if part) or None
