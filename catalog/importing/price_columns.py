"""Which column of a price list holds what: guessed from its heading, and overridable.

Headings are in the languages that distributors write; what is in no list is left aside, and said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from catalog.errors import RefusedError
from catalog.models.catalogue_fields import FIELD_BY_NAME
from money import is_known_currency
from money.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.importing.sheets import Cell

#: Headings by what they mean; small letters, one space between words, no units and brackets.
HEADINGS: Final = {
    "name": (
        "name", "product", "product name", "description", "item", "item description", "model",
        "title", "article", "bezeichnung", "produkt", "artikel", "beschreibung", "benämning",
        "produktnamn", "beskrivning", "désignation", "produit", "descripción",
    ),
    "part_number": (
        "part number", "part no", "partnumber", "mpn", "sku", "manufacturer part number",
        "vendor part number", "item number", "article number", "artikelnummer", "art nr",
        "herstellernummer", "artikelnr", "référence", "p n", "pn",
    ),
    "manufacturer": ("manufacturer", "brand", "maker", "vendor name", "hersteller", "marke",
                     "tillverkare", "fabricant", "marque"),
    "price": (
        "price", "net price", "unit price", "list price", "dealer price", "cost", "preis",
        "nettopreis", "netto", "ek", "hek", "vk", "einkaufspreis", "pris", "nettopris", "prix",
        "prix ht", "precio", "msrp", "amount",
    ),
    "currency": ("currency", "curr", "währung", "valuta", "devise", "moneda"),
    "dated": ("date", "price date", "valid from", "datum", "gültig ab", "stand", "date de prix"),
    "stock": (
        "stock", "in stock", "availability", "available", "qty", "quantity", "stock qty",
        "on hand", "bestand", "lager", "lagerbestand", "verfügbar", "lagersaldo", "disponibilité",
    ),
    "condition": ("condition", "zustand", "skick", "état"),
    "unit": ("unit", "per", "einheit", "uom", "enhet"),
}  # fmt: skip

#: Headings of figures that rows may state; they are held against the catalogue, not entered.
FIGURE_HEADINGS: Final = {
    "vram": "vram_gb", "gpu memory": "vram_gb", "memory": "vram_gb", "memory size": "vram_gb",
    "graphics memory": "vram_gb", "grafikspeicher": "vram_gb", "speicher": "vram_gb",
    "bandwidth": "bandwidth_gb_s", "memory bandwidth": "bandwidth_gb_s", "tdp": "tdp_w",
    "power": "tdp_w", "cores": "cores", "kerne": "cores", "threads": "threads",
    "capacity": "capacity_gb", "kapazität": "capacity_gb", "base clock": "base_ghz",
    "boost clock": "boost_ghz",
}  # fmt: skip

NEEDED: Final = ("price",)
_BRACKETS: Final = re.compile(r"[\[(]([^\])]*)[\])]")
_GAPS: Final = re.compile(r"[\W_]+")
_MOST_LINES_ABOVE: Final = 20


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each thing stands: places counted from 0; `header` is the row of headings, from 0.

    `currency` and `units` are what headings say about their columns: `Price (EUR)`,
    `Memory [MiB]`.
    """

    header: int
    places: Mapping[str, int]
    figures: Mapping[str, int]
    currency: str
    units: Mapping[str, str]
    headings: Mapping[int, str]
    left_aside: tuple[str, ...]

    def heading(self, place: int) -> str:
        """The heading of a column, as the file has it."""
        return self.headings.get(place, f"column {place + 1}")


def find_columns(
    rows: Sequence[Sequence[Cell]], chosen: Mapping[str, str] | None = None
) -> Columns:
    """The columns of a list; `chosen` names headings for what was guessed wrongly.

    Distributors put their letterhead above the table: the row with most known headings is taken.
    Raises a RefusedError where no price, and nothing that names a part, is found.
    """
    candidates = [
        _columns(number, row, chosen or {}) for number, row in enumerate(rows[:_MOST_LINES_ABOVE])
    ]
    best = max(candidates, key=lambda found: len(found.places), default=None)
    if best is None:
        raise RefusedError("The list is empty.")
    missing = [name for name in NEEDED if name not in best.places]
    if not {"name", "part_number"} & best.places.keys():
        missing.append("name")
    if missing:
        raise RefusedError(
            say(
                "No column of the list is known to be its {missing}.", missing=" or ".join(missing)
            ),
            advice="Say which it is: --map price=HEADING, --map name=HEADING.",
        )
    unknown = [heading for heading in (chosen or {}).values() if not _has(best, heading)]
    if unknown:
        raise RefusedError(say("The list has no column “{unknown}”.", unknown=unknown[0][:60]))
    return best


def _has(columns: Columns, heading: str) -> bool:
    return any(known.casefold() == heading.casefold() for known in columns.headings.values())


def _columns(number: int, row: Sequence[Cell], chosen: Mapping[str, str]) -> Columns:
    places: dict[str, int] = {}
    figures: dict[str, int] = {}
    units: dict[str, str] = {}
    currency = ""
    left: list[str] = []
    wanted = {heading.casefold(): name for name, heading in chosen.items()}
    headings = {place: str(cell) for place, cell in enumerate(row) if cell not in {None, ""}}
    for place, heading in headings.items():
        plain, unit = _plain(heading)
        meaning = wanted.get(heading.casefold()) or _meaning(plain, chosen)
        if meaning in HEADINGS and meaning not in places:
            places[meaning] = place
            if meaning == "price":
                currency = currency_in(heading)
        elif (field := _field(plain)) is not None and field not in figures:
            figures[field] = place
            units[field] = unit
        else:
            left.append(heading)
    return Columns(number, places, figures, currency, units, headings, tuple(left))


def _plain(heading: str) -> tuple[str, str]:
    """A heading in small letters without brackets, and what stood in them."""
    bracketed = _BRACKETS.search(heading)
    text = _GAPS.sub(" ", _BRACKETS.sub(" ", heading)).strip().casefold()
    return text, bracketed[1].strip() if bracketed else ""


def _meaning(plain: str, chosen: Mapping[str, str]) -> str | None:
    words = [word for word in plain.split() if not is_known_currency(word.upper())]
    said = " ".join(words)
    for name, known in HEADINGS.items():
        if name not in chosen and said in known:
            return name
    return None


def _field(plain: str) -> str | None:
    if plain.replace(" ", "_") in FIELD_BY_NAME:
        return plain.replace(" ", "_")
    return FIGURE_HEADINGS.get(plain)


def currency_in(heading: str) -> str:
    """The currency that a heading names: `Price (EUR)`; "" where it names none."""
    words = [word.upper() for word in _GAPS.split(heading) if len(word) == 3]
    if "€" in heading:
        return "EUR"
    return next((word for word in words if is_known_currency(word)), "")
