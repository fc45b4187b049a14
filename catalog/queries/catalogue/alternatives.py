"""What replaces a model by its work, from all models of its kind."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from catalog.errors import NotFoundError, RefusedError
from catalog.models.catalogue_fields import FIELD_BY_NAME, ModelKind
from catalog.queries.catalogue.days import first_day
from catalog.queries.catalogue.prices import points_of
from catalog.queries.catalogue.search import value_of
from catalog.queries.catalogue.source import arms
from money.sentence import say
from planning.candidates import recent_prices
from planning.facts import Component
from planning.prices.points import PIECE
from planning.replacing import (
    DEMANDS,
    MOST_SHOWN,
    SOLD_IN,
    Answer,
    Model,
    Workload,
    replacements,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sqlalchemy.engine import Connection

    from catalog.queries.catalogue.source import Arm
    from planning.rules import UpgradeRules

#: What each kind of model is used for; the first is what is asked for unless somebody says.
WORKLOADS: Final = {
    ModelKind.GPU: (Workload.INFERENCE, Workload.TRAINING, Workload.RENDERING),
    ModelKind.GRAPHICS_CARD: (Workload.RENDERING, Workload.INFERENCE, Workload.TRAINING),
    ModelKind.NPU: (Workload.INFERENCE, Workload.TRAINING),
    ModelKind.CPU: (Workload.CPU_SERVER,),
    ModelKind.STORAGE: (Workload.STORAGE,),
}


#: Which part of a machine a kind of model is, for the years after which it is replaced.
COMPONENTS: Final = {
    ModelKind.GPU: Component.GPU,
    ModelKind.GRAPHICS_CARD: Component.GPU,
    ModelKind.NPU: Component.GPU,
    ModelKind.CPU: Component.CPU,
    ModelKind.STORAGE: Component.STORAGE,
}


def alternatives(
    connection: Connection,
    key: str,
    workload: Workload,
    *,
    on: date,
    most: int = MOST_SHOWN,
    rules: UpgradeRules | None = None,
) -> Answer:
    """What could replace a model in `workload`, from all models of its kind, with recent prices.

    `rules` say after how many years such parts are replaced; what is older comes last. Refused for
    a workload that its kind is not used for.
    """
    kind = ModelKind(key.partition("/")[0])
    fitting = WORKLOADS.get(kind, ())
    if workload not in fitting:
        names = ", ".join(one.value for one in fitting) or "none"
        raise RefusedError(
            say(
                "What replaces a {kind} in {workload} cannot be said; possible: {names}.",
                kind=kind.value,
                workload=workload.value,
                names=names,
            )
        )
    every = {model.key: model for arm in arms(connection) for model in _read(connection, arm, kind)}
    if key not in every:
        raise NotFoundError(say("The catalogue has no model “{key}”.", key=key[:200]))
    years = _cycle_years(kind, rules)
    answer = replacements(every[key], every.values(), workload, on, most=most, cycle_years=years)
    points = points_of(connection, [one.key for one in answer.replacements])
    priced = tuple(
        replace(
            one,
            prices=recent_prices([p for p in points[one.key] if p.unit == PIECE], on),
        )
        for one in answer.replacements
    )
    return replace(answer, replacements=priced)


def _cycle_years(kind: ModelKind, rules: UpgradeRules | None) -> Decimal | None:
    cycles = rules.cycles if rules else ()
    return next((c.to_years for c in cycles if c.component is COMPONENTS.get(kind)), None)


def _read(connection: Connection, arm: Arm, kind: ModelKind) -> Iterator[Model]:
    """All models of a kind with the figures and words that workloads look at."""
    demanded = [name for demands in DEMANDS.values() for name in _names(demands)]
    fields = [name for name in dict.fromkeys(demanded) if kind in FIELD_BY_NAME[name].kinds]
    names = ["key", "name", "manufacturer", "released", "source", *fields]
    has_segment = kind in FIELD_BY_NAME["segment"].kinds
    query = (
        select(
            *(arm.column(name).label(name) for name in names),
            *([arm.column("segment").label("segment")] if has_segment else []),
        )
        .select_from(arm.source)
        .where(arm.column("kind") == kind.value, *arm.always)
    )
    for row in connection.execute(query).mappings():
        values = {name: value_of(row[name]) for name in fields}
        yield Model(
            key=row["key"],
            name=row["name"],
            manufacturer=row["manufacturer"],
            segment=(row["segment"] or "") if has_segment else "",
            released=first_day(row["released"]) if row["released"] else None,
            figures={name: value for name, value in values.items() if isinstance(value, Decimal)},
            words={name: value for name, value in values.items() if isinstance(value, str)},
            source=row["source"] or "",
        )


def _names(demands: Any) -> Iterator[str]:
    yield demands.size
    yield from demands.kept
    for alternative in demands.counted:
        yield from alternative
    yield from demands.words
    yield SOLD_IN
