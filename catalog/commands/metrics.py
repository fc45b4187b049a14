"""What people do with the metrics of return: follow them, and enter what was measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from catalog.commands.wording import quoted
from catalog.errors import RefusedError
from catalog.models import Metric, MetricDraft, MetricValue, MetricValueDraft
from catalog.store.writing import table_of
from money.sentence import say
from planning.budgeting.tracking import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.store.writing import Writing

METRICS = table_of(Metric)
VALUES = table_of(MetricValue)


def set_metric(writing: Writing, *, draft: MetricDraft, metric_id: int | None = None) -> int:
    """Follow a metric, or give one that is followed new terms; returns its number."""
    writing.title = say("Follow {draft}", draft=quoted(draft.name))
    twin = writing.connection.scalar(select(METRICS.c.id).where(METRICS.c.name == draft.name))
    if twin is not None and twin != metric_id:
        raise RefusedError(say("A metric {draft} is followed already.", draft=quoted(draft.name)))
    if metric_id is None:
        return writing.insert(Metric, draft)
    writing.title = say(
        "Change metric {name}", name=quoted(writing.image(Metric, metric_id)["name"])
    )
    writing.update(Metric, metric_id, draft)
    return metric_id


def add_metrics(writing: Writing, *, drafts: Sequence[MetricDraft]) -> list[int]:
    """Follow several metrics at once; those of a name that is followed already are left alone."""
    known = set(writing.connection.scalars(select(METRICS.c.name)))
    new = [draft for draft in drafts if draft.name not in known]
    writing.title = say(
        "Follow {listed}", listed=", ".join(quoted(draft.name) for draft in new[:3])
    )
    if len(new) > 3:
        writing.title += say(" and {new} more", new=len(new) - 3)
    return list(writing.insert_many(Metric, new))


def remove_metric(writing: Writing, *, metric_id: int) -> None:
    """Follow a metric no longer; the values that were entered go with it."""
    writing.title = say(
        "Remove metric {name}", name=quoted(writing.image(Metric, metric_id)["name"])
    )
    query = select(VALUES.c.id).where(VALUES.c.metric_id == metric_id)
    writing.delete_many(MetricValue, list(writing.connection.scalars(query)))
    writing.delete(Metric, metric_id)


def record_value(writing: Writing, *, draft: MetricValueDraft) -> int:
    """Enter what a metric was on a day, in place of what was entered for that day."""
    metric = writing.image(Metric, draft.metric_id)
    name = quoted(metric["name"])
    if metric["measure"] != Measure.OWN.value:
        raise RefusedError(
            say(
                "{name} is worked out from what the ledger holds; nothing is entered for it.",
                name=name,
            ),
            advice="Follow a metric of your own for figures from elsewhere.",
        )
    writing.title = say("Enter {name} of {dated}", name=name, dated=draft.dated.isoformat())
    query = select(VALUES.c.id).where(
        VALUES.c.metric_id == draft.metric_id, VALUES.c.dated == draft.dated
    )
    standing = writing.connection.scalar(query)
    if standing is None:
        return writing.insert(MetricValue, draft)
    writing.update(MetricValue, standing, draft)
    return int(standing)
