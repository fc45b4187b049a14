"""The resolver of names over the models that this ledger knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from catalog.models.catalogue import OWN_FIGURE
from catalog.models.catalogue_fields import ModelKind
from catalog.models.shelf import SHELF
from catalog.naming import SIZES, pci_names
from catalog.queries.catalogue.source import Arm, arms
from planning.naming import Entry, Resolution, Resolver

if TYPE_CHECKING:
    from sqlalchemy import Row
    from sqlalchemy.engine import Connection

_COLUMNS: Final = (
    "key", "kind", "name", "manufacturer", "aliases", "part_numbers", "vram_gb", "capacity_gb",
    "memory_type", "form_factor", "cores", "base_ghz", "segment",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Naming:
    """A resolver that remembers what it was asked: the same names stand in many assets."""

    resolver: Resolver
    _asked: dict[str, Resolution] = field(default_factory=dict)

    def resolve(self, text: str) -> Resolution:
        """The model that `text` means, with a confidence, or none."""
        if text not in self._asked:
            self._asked[text] = self.resolver.resolve(text)
        return self._asked[text]


def naming(connection: Connection, kinds: tuple[ModelKind, ...] = ()) -> Naming:
    """What resolves names to models of `kinds`, or of all.

    Making it reads every such model and takes a second or more; it is made anew only when packs,
    own models or own figures differ.
    """
    packs, *own = arms(connection)
    own_entries = tuple(entry for arm in own for entry in _entries(connection, arm, kinds))
    corrections = select(OWN_FIGURE.c.model_key, OWN_FIGURE.c.field, OWN_FIGURE.c.value).where(
        OWN_FIGURE.c.field.in_(_COLUMNS)
    )
    known_by = (
        kinds,
        connection.get_execution_options()["schema_translate_map"][SHELF],
        own_entries,
        tuple(tuple(row) for row in connection.execute(corrections)),
    )
    found = _MADE.get(known_by)
    if found is None:
        entries = (*_entries(connection, packs, kinds), *own_entries)
        found = Naming(Resolver(entries, pci_names()))
        while len(_MADE) >= MOST_KEPT:
            _MADE.pop(next(iter(_MADE)), None)
        _MADE[known_by] = found
    return found


#: One resolver for what is owned and one for price lists; each holds tens of megabytes.
MOST_KEPT: Final = 2
_MADE: Final[dict[object, Naming]] = {}


def _entries(connection: Connection, arm: Arm, kinds: tuple[ModelKind, ...]) -> list[Entry]:
    asked = [arm.column("kind").in_([kind.value for kind in kinds])] if kinds else []
    query = (
        select(*(arm.column(name).label(name) for name in _COLUMNS))
        .select_from(arm.source)
        .where(*arm.always, *asked)
    )
    return [_entry(row) for row in connection.execute(query)]


def _entry(row: Row[Any]) -> Entry:
    kind = ModelKind(row.kind)
    size = row._mapping[SIZES[kind]] if kind in SIZES else None
    return Entry(
        key=row.key,
        kind=kind.value,
        name=row.name,
        manufacturer=row.manufacturer,
        aliases=tuple(row.aliases.split("|")) if row.aliases else (),
        part_numbers=tuple(row.part_numbers.split("|")) if row.part_numbers else (),
        size_gb=None if size is None else float(size),
        memory_type=row.memory_type or "",
        form_factor=row.form_factor or "",
        cores=None if row.cores is None else int(row.cores),
        base_ghz=None if row.base_ghz is None else float(row.base_ghz),
        segment=row.segment or "",
    )
