"""One filter value for the table, its totals, plots, exports and reports alike."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from sqlalchemy import false, or_

from catalog.models import ASSET, SITE, SPEC, AssetKind, AssetStatus

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

ASSETS, SITES, SPECS = ASSET, SITE, SPEC

#: Assets with their site and specification, where they have one.
SOURCE = ASSETS.outerjoin(SITES, SITES.c.id == ASSETS.c.site_id).outerjoin(
    SPECS, SPECS.c.asset_id == ASSETS.c.id
)

_SEARCHED = (
    ASSETS.c.tag,
    ASSETS.c.name,
    ASSETS.c.model,
    ASSETS.c.manufacturer,
    ASSETS.c.serial,
    ASSETS.c.owner,
    ASSETS.c.place,
    SITES.c.name,
    SPECS.c.hostname,
    SPECS.c.gpu_model,
    SPECS.c.cpu_model,
)


@dataclass(frozen=True, slots=True)
class AssetFilter:
    """Which assets are meant. An empty tuple or None does not restrict.

    `text` is split into words, each of which must occur somewhere in the asset.
    """

    text: str = ""
    kinds: tuple[AssetKind, ...] = ()
    statuses: tuple[AssetStatus, ...] = ()
    site_ids: tuple[int | None, ...] = ()
    gpu_memory_at_least_bytes: int | None = None
    asset_ids: tuple[int, ...] = ()
    nothing: bool = False
    """No asset passes: what is left when what is asked for and what may be shown do not meet."""

    @property
    def is_empty(self) -> bool:
        """Whether every asset passes."""
        return self == AssetFilter()

    def conditions(self) -> list[ColumnElement[bool]]:
        """What the database has to ask for; all must hold."""
        found: list[ColumnElement[bool]] = [
            or_(*(column.icontains(word, autoescape=True) for column in _SEARCHED))
            for word in self.text.split()
        ]
        if self.kinds:
            found.append(ASSETS.c.kind.in_(self.kinds))
        if self.statuses:
            found.append(ASSETS.c.status.in_(self.statuses))
        if self.site_ids:
            named = [number for number in self.site_ids if number is not None]
            nowhere = [ASSETS.c.site_id.is_(None)] if None in self.site_ids else []
            found.append(or_(ASSETS.c.site_id.in_(named), *nowhere))
        if self.gpu_memory_at_least_bytes is not None:
            found.append(SPECS.c.gpu_memory_bytes >= self.gpu_memory_at_least_bytes)
        if self.asset_ids:
            found.append(ASSETS.c.id.in_(self.asset_ids))
        if self.nothing:
            found.append(false())
        return found

    @property
    def in_use(self) -> AssetFilter:
        """This filter without what is retired."""
        own = self.statuses or ACTIVE.statuses
        kept = tuple(each for each in own if each in ACTIVE.statuses)
        return replace(self, statuses=kept, nothing=self.nothing or not kept)

    def without(self, name: str) -> AssetFilter:
        """This filter with the field `name` not restricting: what facet counts are taken under."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        values[name] = getattr(AssetFilter(), name)
        return AssetFilter(**values)


EVERYTHING = AssetFilter()

#: Everything that is still in use: what counts of machines and verdicts are about.
ACTIVE = AssetFilter(
    statuses=(AssetStatus.IN_STOCK, AssetStatus.DEPLOYED, AssetStatus.IN_REPAIR),
)
