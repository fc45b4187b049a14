"""Carry the names of graphics devices by PCI id, from the PCI ID database (BSD 3-clause option).

Run as `python -m installer.carry.pci_names [FOLDER]`. Writes resources/naming/pci_names.csv: only
devices with a product's name, which stands in brackets behind the name of the chip.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from installer.carry.tables import REPOSITORY, collected_folder, read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from installer.carry.tables import Row

TARGET: Final = REPOSITORY / "resources" / "naming" / "pci_names.csv"
SOURCE: Final = (
    "PCI ID database (pci.ids), version of 2026-08-22, used under its 3-clause BSD "
    "licence, https://pci-ids.ucw.cz/"
)
VENDORS: Final = {"10de": "NVIDIA", "1002": "AMD", "8086": "Intel", "1da3": "Habana"}
_PRODUCT: Final = re.compile(r"\[([^\[\]]+)\]")


def product_names(rows: Iterable[Row]) -> dict[str, str]:
    """What is sold, by vendor and device; maker first."""
    found = {}
    for row in rows:
        product = _PRODUCT.search(row["name"])
        if product:
            maker = VENDORS[row["vendor_id"]]
            found[f"{row['vendor_id']}{row['device_id']}"] = f"{maker} {product[1].strip()}"
    return dict(sorted(found.items()))


def main() -> None:
    """Carry them over."""
    folder = collected_folder(__doc__ or "")
    names = product_names(read(folder / "gpu_pci_ids.csv"))
    lines = [f"# {SOURCE}", "id,name", *(f'{key},"{name}"' for key, name in names.items())]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(lines) + "\n"
    TARGET.write_text(text, encoding="utf-8", newline="\n")
    print(f"{TARGET.name}: {len(names)} names, {len(text.encode()) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
