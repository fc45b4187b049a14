"""The words of lists of assets: headings and states as English, German and Swedish lists write
them.
"""

from __future__ import annotations

from typing import Final

from catalog.models import AssetKind, AssetStatus

#: Headings by the field they mean; small letters, one space between words.
HEADINGS: Final = {
    "tag": ("tag", "asset tag", "asset", "asset id", "asset number", "inventory number", "inv nr",
            "inventarnummer", "inventar nr", "inventarienummer", "anlagennummer", "id"),
    "name": ("name", "asset name", "hostname", "host name", "computer name", "device",
             "device name", "namn", "datornamn", "gerätename", "rechnername", "bezeichnung",
             "benämning"),
    "kind": ("kind", "type", "category", "asset type", "typ", "art", "kategorie", "kategori"),
    "status": ("status", "state", "zustand", "tillstånd"),
    "manufacturer": ("manufacturer", "make", "brand", "hersteller", "marke", "tillverkare"),
    "model": ("model", "model name", "product", "modell", "produkt"),
    "serial": ("serial", "serial number", "serial no", "s n", "sn", "service tag",
               "seriennummer", "serienummer", "serien nr"),
    "site": ("site", "location", "office", "building", "standort", "gebäude", "plats", "ort",
             "anläggning"),
    "place": ("place", "room", "rack", "position", "raum", "platz", "placering", "rum"),
    "owner": ("owner", "user", "assigned to", "department", "team", "besitzer", "benutzer",
              "abteilung", "ägare", "användare", "avdelning"),
    "cost_centre": ("cost centre", "cost center", "kostenstelle", "kostnadsställe"),
    "supplier": ("supplier", "vendor", "lieferant", "leverantör"),
    "purchased_on": ("purchased", "purchase date", "purchased on", "bought", "order date",
                     "kaufdatum", "anschaffungsdatum", "inköpt", "inköpsdatum"),
    "in_service_on": ("in service", "in service on", "in service date", "deployed on",
                      "in betrieb seit", "inbetriebnahme", "ibruktagen", "i drift sedan"),
    "warranty_until": ("warranty until", "warranty", "warranty end", "warranty expires",
                       "warranty expiration", "garantie bis", "garantieende", "garanti till",
                       "garantin slutar"),
    "cost": ("cost", "price", "purchase cost", "purchase price", "value", "anschaffungskosten",
             "kaufpreis", "preis", "anskaffningsvärde", "kostnad", "pris", "inköpspris"),
    "currency": ("currency", "währung", "valuta"),
    "notes": ("notes", "note", "comment", "comments", "remarks", "notizen", "bemerkung",
              "noteringar", "noter", "anmärkning"),
}  # fmt: skip

KINDS: Final = {
    "server": AssetKind.SERVER, "servers": AssetKind.SERVER,
    "workstation": AssetKind.WORKSTATION, "arbetsstation": AssetKind.WORKSTATION,
    "desktop": AssetKind.DESKTOP, "pc": AssetKind.DESKTOP, "computer": AssetKind.DESKTOP,
    "stationär dator": AssetKind.DESKTOP,
    "laptop": AssetKind.LAPTOP, "notebook": AssetKind.LAPTOP, "bärbar dator": AssetKind.LAPTOP,
    "accelerator": AssetKind.ACCELERATOR, "gpu": AssetKind.ACCELERATOR,
    "beschleuniger": AssetKind.ACCELERATOR,
    "storage": AssetKind.STORAGE, "nas": AssetKind.STORAGE, "san": AssetKind.STORAGE,
    "speicher": AssetKind.STORAGE, "lagring": AssetKind.STORAGE,
    "network": AssetKind.NETWORK, "switch": AssetKind.NETWORK, "router": AssetKind.NETWORK,
    "firewall": AssetKind.NETWORK, "netzwerk": AssetKind.NETWORK, "nätverk": AssetKind.NETWORK,
    "edge device": AssetKind.EDGE, "edge": AssetKind.EDGE, "edge enhet": AssetKind.EDGE,
    "component": AssetKind.COMPONENT, "komponente": AssetKind.COMPONENT,
    "komponent": AssetKind.COMPONENT,
    "virtual machine": AssetKind.VIRTUAL_MACHINE, "vm": AssetKind.VIRTUAL_MACHINE,
    "virtuelle maschine": AssetKind.VIRTUAL_MACHINE,
    "virtuell maskin": AssetKind.VIRTUAL_MACHINE,
    "other": AssetKind.OTHER, "sonstiges": AssetKind.OTHER, "övrigt": AssetKind.OTHER,
}  # fmt: skip

STATUSES: Final = {
    "in stock": AssetStatus.IN_STOCK, "stock": AssetStatus.IN_STOCK,
    "spare": AssetStatus.IN_STOCK, "ready to deploy": AssetStatus.IN_STOCK,
    "auf lager": AssetStatus.IN_STOCK, "i lager": AssetStatus.IN_STOCK,
    "deployed": AssetStatus.DEPLOYED, "in use": AssetStatus.DEPLOYED,
    "active": AssetStatus.DEPLOYED, "in service": AssetStatus.DEPLOYED,
    "in betrieb": AssetStatus.DEPLOYED, "aktiv": AssetStatus.DEPLOYED,
    "i drift": AssetStatus.DEPLOYED,
    "in repair": AssetStatus.IN_REPAIR, "repair": AssetStatus.IN_REPAIR,
    "in reparatur": AssetStatus.IN_REPAIR, "på reparation": AssetStatus.IN_REPAIR,
    "retired": AssetStatus.RETIRED, "disposed": AssetStatus.RETIRED,
    "decommissioned": AssetStatus.RETIRED, "archived": AssetStatus.RETIRED,
    "ausgemustert": AssetStatus.RETIRED, "utrangerad": AssetStatus.RETIRED,
}  # fmt: skip
