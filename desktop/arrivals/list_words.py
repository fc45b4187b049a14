"""What the fields of an asset are called where the columns of a list are chosen."""

from __future__ import annotations

from desktop.words import translate


def field_text(name: str) -> str:
    """The field of this name in words; a name that is none stays as it is."""
    return {
        "tag": _tr("Tag"),
        "name": _tr("Name"),
        "kind": _tr("Kind"),
        "status": _tr("Status"),
        "manufacturer": _tr("Manufacturer"),
        "model": _tr("Model"),
        "serial": _tr("Serial number"),
        "site": _tr("Site"),
        "place": _tr("Place"),
        "owner": _tr("Owner"),
        "cost_centre": _tr("Cost centre"),
        "supplier": _tr("Supplier"),
        "purchased_on": _tr("Purchased"),
        "in_service_on": _tr("In service"),
        "warranty_until": _tr("Warranty until"),
        "cost": _tr("Cost"),
        "currency": _tr("Currency"),
        "notes": _tr("Notes"),
    }.get(name, name)


def _tr(text: str) -> str:
    return translate("arrivals", text)
