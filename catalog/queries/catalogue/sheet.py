"""One model with everything that is known of it: each figure with its sources and what differs."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from catalog.errors import NotFoundError
from catalog.models.catalogue import OWN_FIGURE, OWN_MODEL
from catalog.models.catalogue_fields import Field, ModelKind, fields_of
from catalog.models.shelf import FIGURE, LIFE, SOURCE
from catalog.queries.catalogue.search import StandingPrice, Value, standing_price, value_of
from catalog.queries.catalogue.source import PRICE_COLUMNS, Arm, arms
from money.sentence import say
from planning.unit_metrics import METRICS, Metric, computed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.rates import Rates
    from money import Amount

#: Sources that agree within this share of the larger value say the same.
AGREES_WITHIN: Final = Decimal("0.03")


class Standing(StrEnum):
    """How well a figure is founded."""

    OWN = "own"
    AGREED = "agreed"
    CONFLICTING = "conflicting"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Source:
    """Who says something: title, address, licence and date of what was read. Empty is unknown."""

    id: str
    title: str
    url: str = ""
    licence: str = ""
    data_date: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one source says of a figure; `why` is the reason where it was chosen."""

    value: str
    source: Source
    chosen: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class OwnFigure:
    """A figure that the user knows better: where it is from, and since when it is known."""

    id: int
    value: str
    source: str
    dated: date
    note: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A field of a model with the value in force and all that was said of it."""

    field: Field
    value: Value
    standing: Standing
    evidence: tuple[Evidence, ...]
    own: OwnFigure | None = None

    @property
    def why(self) -> str:
        """Why the value in force was chosen, in words; empty where nobody said another."""
        if self.own is not None:
            return say(
                "your own figure of {day}: {source}",
                day=self.own.dated.isoformat(),
                source=self.own.source,
            )
        return next((said.why for said in self.evidence if said.chosen and said.why), "")

    @property
    def source(self) -> str:
        """Who the value in force is from, in words."""
        if self.own is not None:
            return self.own.source
        return next((said.source.title for said in self.evidence if said.chosen), "")


@dataclass(frozen=True, slots=True)
class LifeEvent:
    """Something that happened, or will, in the life of a model; `dated` may be a year alone."""

    event: str
    dated: str
    successor_key: str
    source: Source
    note: str


@dataclass(frozen=True, slots=True)
class MetricRow:
    """A figure that is worked out of others; None while what it needs is unknown."""

    metric: Metric
    value: Amount | Decimal | None


@dataclass(frozen=True, slots=True)
class ModelSheet:
    """A model with its figures, in the order of the fields; those unknown are left out."""

    key: str
    kind: ModelKind
    name: str
    manufacturer: str
    released: str
    aliases: tuple[str, ...]
    part_numbers: tuple[str, ...]
    pack: str
    own_id: int | None
    notes: str
    figures: tuple[FigureRow, ...]
    metrics: tuple[MetricRow, ...]
    life: tuple[LifeEvent, ...]
    price: StandingPrice | None

    def figure(self, name: str) -> FigureRow | None:
        """The figure of a field, None where it is unknown."""
        return next((row for row in self.figures if row.field.name == name), None)

    @property
    def values(self) -> Mapping[str, Value]:
        """The values in force by field."""
        return {row.field.name: row.value for row in self.figures}


def model(connection: Connection, key: str, *, rates: Rates | None = None) -> ModelSheet:
    """The model of that key; NotFoundError where neither a pack nor the user knows one."""
    return models(connection, [key], rates=rates)[0]


def models(
    connection: Connection, keys: Sequence[str], *, rates: Rates | None = None
) -> list[ModelSheet]:
    """Several models in the order asked for; NotFoundError for the first that nobody knows."""
    found: dict[str, ModelSheet] = {}
    for arm in arms(connection):
        found |= {sheet.key: sheet for sheet in _sheets(connection, arm, keys, rates)}
    for key in keys:
        if key not in found:
            raise NotFoundError(
                say("The catalogue has no model “{key}”.", key=key[:100]),
                advice="Search for it by a part of its name: rackledger catalogue search TEXT",
            )
    return [found[key] for key in keys]


def _sheets(
    connection: Connection, arm: Arm, keys: Sequence[str], rates: Rates | None
) -> list[ModelSheet]:
    kinds = sorted({key.partition("/")[0] for key in keys} & {kind.value for kind in ModelKind})
    fields = {field.name: field for kind in kinds for field in fields_of(ModelKind(kind))}
    names = (
        "key", "kind", "name", "manufacturer", "released", "aliases", "part_numbers", "source",
        *PRICE_COLUMNS, *fields,
    )  # fmt: skip
    query = (
        select(
            *(arm.column(name).label(name) for name in names),
            arm.column("pack").label("pack"),
            arm.column("notes").label("notes"),
            (OWN_MODEL.c.id if arm.is_own else arm.column("nothing")).label("own_id"),
        )
        .select_from(arm.source)
        .where(arm.key.in_(keys), *arm.always)
    )
    rows = [dict(row) for row in connection.execute(query).mappings()]
    if not rows:
        return []
    told = _Told(connection, [row["key"] for row in rows])
    return [_sheet(row, told, rates) for row in rows]


class _Told:
    """What is said of models beside their rows: evidence, own figures, events, sources."""

    def __init__(self, connection: Connection, keys: Sequence[str]) -> None:
        self.sources = {
            row.id: Source(row.id, row.title, row.url, row.licence, row.data_date)
            for row in connection.execute(select(SOURCE))
        }
        self.evidence: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
        for row in connection.execute(
            select(FIGURE).where(FIGURE.c.model_key.in_(keys)).order_by(FIGURE.c.id)
        ):
            said = Evidence(row.value, self.source(row.source), bool(row.chosen), row.why)
            self.evidence[row.model_key, row.field].append(said)
        self.own = {
            (row.model_key, row.field): OwnFigure(
                row.id, row.value, row.source, row.dated, row.note
            )
            for row in connection.execute(
                select(OWN_FIGURE).where(OWN_FIGURE.c.model_key.in_(keys))
            )
        }
        self.life: dict[str, list[LifeEvent]] = defaultdict(list)
        for row in connection.execute(
            select(LIFE).where(LIFE.c.model_key.in_(keys)).order_by(LIFE.c.dated, LIFE.c.id)
        ):
            self.life[row.model_key].append(
                LifeEvent(
                    row.event, row.dated, row.successor_key, self.source(row.source), row.note
                )
            )

    def source(self, name: str) -> Source:
        """The source of that id; one that no pack describes is called by its id."""
        return self.sources.get(name) or Source(name, name)


def _sheet(row: Mapping[str, Any], told: _Told, rates: Rates | None) -> ModelSheet:
    key, kind = row["key"], ModelKind(row["kind"])
    figures = tuple(
        _figure(field, row, told) for field in fields_of(kind) if row[field.name] not in {None, ""}
    )
    price = standing_price(row, rates)
    values = {each.field.name: each.value for each in figures}
    compared = None if price is None else price.compared
    metrics = ((metric, computed(metric, values, compared)) for metric in METRICS)
    return ModelSheet(
        key=key,
        kind=kind,
        name=row["name"],
        manufacturer=row["manufacturer"],
        released=row["released"],
        aliases=_split(row["aliases"]),
        part_numbers=_split(row["part_numbers"]),
        pack=row["pack"],
        own_id=row["own_id"],
        notes=row["notes"] or "",
        figures=figures,
        metrics=tuple(MetricRow(metric, value) for metric, value in metrics if value is not None),
        life=tuple(told.life[key]),
        price=price,
    )


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()


def _figure(field: Field, row: Mapping[str, Any], told: _Told) -> FigureRow:
    key = row["key"]
    own = told.own.get((key, field.name))
    value = value_of(row[field.name])
    evidence = told.evidence.get((key, field.name), [])
    if not any(said.chosen for said in evidence) and own is None:
        evidence = [Evidence(str(value), told.source(row["source"]), True), *evidence]
    return FigureRow(field, value, _standing(field, own, evidence), tuple(evidence), own)


def _standing(field: Field, own: OwnFigure | None, evidence: Iterable[Evidence]) -> Standing:
    if own is not None:
        return Standing.OWN
    said = list(evidence)
    chosen = next((each.value for each in said if each.chosen), None)
    others = [each.value for each in said if not each.chosen]
    if not others or chosen is None:
        return Standing.SINGLE
    agree = all(_agrees(field, chosen, other) for other in others)
    return Standing.AGREED if agree else Standing.CONFLICTING


def _agrees(field: Field, one: str, other: str) -> bool:
    if not field.is_number:
        return one.casefold() == other.casefold()
    first, second = Decimal(one), Decimal(other)
    return abs(first - second) <= AGREES_WITHIN * max(abs(first), abs(second))
