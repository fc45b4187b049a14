"""How the models that are owned, or offered, stand in their lives."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, func, or_, select

from catalog.models.shelf import LIFE, SOURCE
from catalog.queries.catalogue.days import first_day
from catalog.queries.catalogue.naming import naming
from catalog.queries.catalogue.source import arms
from catalog.queries.filters import ACTIVE, ASSETS, SPECS
from catalog.queries.filters import SOURCE as OWNED
from planning.cadence import Release
from planning.levels import LEVELS, Level
from planning.life import Event, LifeEvent, LifeVerdict, ModelLife, Standing, life

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from decimal import Decimal

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.source import Arm
    from planning.life_rules import LifeRules

#: Which field tells the generation of a kind of model, and what models of one line share.
GENERATION_FIELDS: Final = {
    "gpu": "architecture",
    "graphics_card": "architecture",
    "npu": "architecture",
    "cpu": "microarchitecture",
}
_FIELDS: Final = ("architecture", "microarchitecture", "segment")
#: What joins the names of different parts in a specification.
_PLUS: Final = " + "


@dataclass(frozen=True, slots=True, order=True)
class OwnedAsset:
    """A machine that is of a model, or has one in it."""

    asset_id: int
    tag: str
    name: str


@dataclass(frozen=True, slots=True)
class OwnedLife:
    """A model of which `count` assets are in use, as it stands in its life; `assets` are the first
    of them."""

    key: str
    verdict: LifeVerdict
    assets: tuple[OwnedAsset, ...]
    count: int


def model_life(
    connection: Connection,
    key: str,
    *,
    on: date,
    rules: LifeRules,
    standing: Standing = Standing.OWNED,
    yearly_price_pct: Decimal | None = None,
) -> LifeVerdict | None:
    """How a model stands on the day `on`; None when the catalogue does not have it."""
    found = _lives(connection, [key])
    if key not in found:
        return None
    known = replace(found[key], yearly_price_pct=yearly_price_pct)
    return life(known, standing, on, rules)


def assets_of(connection: Connection, key: str) -> list[OwnedAsset]:
    """The assets in use that are of a model or have one in them.

    Resolves the names of all that is owned, which takes a second or two at first.
    """
    names = _owned(connection).get(key)
    return [] if names is None else _assets(connection, names)


def fleet_life(
    connection: Connection,
    *,
    on: date,
    rules: LifeRules,
    least: Level = Level.WATCH,
    most: int | None = None,
) -> list[OwnedLife]:
    """The models in use that are to be watched or acted on, the most urgent first; of all their
    assets the first `most`.

    Names that could mean several models, and what is not known of a model, are left out: they are
    no reason to act. It resolves the names of all that is owned, which takes a second or two at
    first.
    """
    owned = _owned(connection)
    pressing = []
    for key, known in _lives(connection, list(owned)).items():
        verdict = life(known, Standing.OWNED, on, rules)
        telling = [one for one in verdict.findings if one.is_known]
        worst = max((LEVELS.index(one.level) for one in telling), default=0)
        if worst >= LEVELS.index(least):
            pressing.append((key, verdict))
    pressing.sort(key=lambda one: (-LEVELS.index(one[1].level), one[1].name))
    found = []
    for key, verdict in pressing:
        assets = () if most == 0 else tuple(_assets(connection, owned[key], most))
        most = None if most is None else most - len(assets)
        found.append(OwnedLife(key, verdict, assets, owned[key].count))
    return found


@dataclass(slots=True)
class _Names:
    """What a model is called in the ledger, as a machine and as what is inside of one, and how many
    assets it is or is in.
    """

    machines: set[tuple[str, str]] = field(default_factory=set)
    gpus: set[str] = field(default_factory=set)
    cpus: set[str] = field(default_factory=set)
    count: int = 0

    def condition(self) -> ColumnElement[bool]:
        """The assets that are of the model or have one in them."""
        return or_(
            *(and_(ASSETS.c.manufacturer == maker, ASSETS.c.model == model)
              for maker, model in sorted(self.machines)),
            SPECS.c.gpu_model.in_(sorted(self.gpus)),
            SPECS.c.cpu_model.in_(sorted(self.cpus)),
        )  # fmt: skip


def _owned(connection: Connection) -> Mapping[str, _Names]:
    """The names by which the models in use are called; each name is looked up once."""
    names = (ASSETS.c.manufacturer, ASSETS.c.model, SPECS.c.gpu_model, SPECS.c.cpu_model)
    query = select(*names, func.count()).select_from(OWNED).where(*ACTIVE.conditions())
    rows = connection.execute(query.group_by(*names)).all()
    found: dict[str, _Names] = defaultdict(_Names)
    if not rows:
        return found
    resolver = naming(connection)

    def key_of(name: str | None) -> str | None:
        resolution = resolver.resolve(name) if name and _PLUS not in name else None
        return resolution.key if resolution is not None and resolution.taken else None

    for maker, model, gpu, cpu, count in rows:
        machine = key_of(f"{maker} {model}".strip() if model else None)
        inside = {"gpus": (key_of(gpu), gpu), "cpus": (key_of(cpu), cpu)}
        for key in {machine, *(key for key, _ in inside.values())} - {None}:
            found[str(key)].count += count
        if machine is not None:
            found[machine].machines.add((maker, model))
        for place, (key, name) in inside.items():
            if key is not None:
                getattr(found[key], place).add(name)
    return found


def _assets(connection: Connection, names: _Names, most: int | None = None) -> list[OwnedAsset]:
    query = (
        select(ASSETS.c.id, ASSETS.c.tag, ASSETS.c.name)
        .select_from(OWNED)
        .where(*ACTIVE.conditions(), names.condition())
        .order_by(ASSETS.c.id)
        .limit(most)
    )
    return [OwnedAsset(*row) for row in connection.execute(query)]


def _lives(connection: Connection, keys: Iterable[str]) -> dict[str, ModelLife]:
    """What is known of the lives of these models, with the releases of their lines."""
    wanted = set(keys)
    if not wanted:
        return {}
    every = _every_model(connection, {key.partition("/")[0] for key in wanted})
    titles = {row.id: row.title for row in connection.execute(select(SOURCE.c.id, SOURCE.c.title))}
    events = _events(connection, wanted, titles, every)
    return {
        key: ModelLife(
            name=row.name,
            released=first_day(row.released) if row.released else None,
            generation=_generation(row),
            events=tuple(events.get(key, ())),
            line=every.lines.get(_line(row), ()),
            source=titles.get(row.source, row.source or ""),
        )
        for key in wanted
        if (row := every.rows.get(key)) is not None
    }


@dataclass(frozen=True, slots=True)
class _Every:
    """All models of some kinds with what places them in a line, and the releases of every line."""

    rows: Mapping[str, Any]
    lines: Mapping[tuple[str, str, str], tuple[Release, ...]]


def _every_model(connection: Connection, kinds: set[str]) -> _Every:
    rows = {row.key: row for arm in arms(connection) for row in _read(connection, arm, kinds)}
    lines: dict[tuple[str, str, str], list[Release]] = defaultdict(list)
    for row in rows.values():
        if row.released and _generation(row):
            lines[_line(row)].append(Release(_generation(row), first_day(row.released)))
    return _Every(rows, {line: tuple(releases) for line, releases in lines.items()})


def _read(connection: Connection, arm: Arm, kinds: set[str]) -> list[Any]:
    names = ("key", "kind", "name", "manufacturer", "released", "source", *_FIELDS)
    query = (
        select(*(arm.column(name).label(name) for name in names))
        .select_from(arm.source)
        .where(arm.column("kind").in_(sorted(kinds)), *arm.always)
    )
    return list(connection.execute(query))


def _generation(row: Any) -> str:
    field = GENERATION_FIELDS.get(str(row.kind))
    return (getattr(row, field) or "") if field else ""


def _line(row: Any) -> tuple[str, str, str]:
    return (str(row.kind), row.manufacturer, row.segment or "")


def _events(
    connection: Connection, keys: set[str], titles: Mapping[str, str], every: _Every
) -> Mapping[str, list[LifeEvent]]:
    found: dict[str, list[LifeEvent]] = defaultdict(list)
    for row in connection.execute(select(LIFE).where(LIFE.c.model_key.in_(sorted(keys)))):
        successor = every.rows.get(row.successor_key)
        found[row.model_key].append(
            LifeEvent(
                Event(row.event),
                first_day(row.dated) if row.dated else None,
                titles.get(row.source, row.source),
                successor.name if successor else row.successor_key,
            )
        )
    return found
