"""The forms of ROI tracking: a metric, and a value of one that people measure themselves."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from desktop.budget_words import DIRECTIONS, MEASURES, measure_label
from desktop.ledger_dialog import LedgerDialog
from desktop.today import today
from desktop.widgets.fields import ChoiceField, DateField, NumberField, TextField
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from catalog.queries.tracking import MetricRow
    from desktop.desk import Desk
    from desktop.widgets.fields import Field

_MICRO = 1_000_000


class MetricDialog(LedgerDialog):
    """A metric that is followed, new or standing."""

    def __init__(
        self, desk: Desk, row: MetricRow | None = None, parent: QWidget | None = None
    ) -> None:
        self._row = row
        words = [(key, translate("budgets", word)) for key, (word, _) in DIRECTIONS.items()]
        fields: list[Field] = [
            TextField("name", _tr("Metric"), required=True, most=200),
            ChoiceField("measure", _tr("Fed by"), required=True,
                        options=[(each, measure_label(each)) for each in MEASURES]),
            ChoiceField("direction", _tr("Good is"), required=True, options=words),
            NumberField("target", _tr("Target"), required=True, digits=6),
            TextField("unit", _tr("Unit"), most=20,
                      help=_tr("%, h, or a currency's code where it is money.")),
            TextField("notes", _tr("Notes"), lines=2, most=20_000),
        ]  # fmt: skip
        start: dict[str, Any] = {"measure": "own", "direction": "at_least"}
        if row is not None:
            start = {
                "name": row.name, "measure": row.measure.value, "direction": row.direction.value,
                "target": _plain(row.target), "unit": row.unit, "notes": row.notes,
            }  # fmt: skip
        title = _tr("Follow a metric") if row is None else row.name
        super().__init__(desk, title, fields, _tr("Save"), start=start, parent=parent)

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.metrics import set_metric
        from catalog.models import MetricDraft

        draft = MetricDraft(
            name=values["name"],
            measure=values["measure"],
            direction=values["direction"],
            target_micro=int(Decimal(values["target"]) * _MICRO),
            unit=values["unit"] or "",
            notes=values["notes"] or "",
        )
        return set_metric, {
            "draft": draft,
            "metric_id": None if self._row is None else self._row.id,
        }


class ValueDialog(LedgerDialog):
    """What a metric was on a day."""

    def __init__(self, desk: Desk, row: MetricRow, parent: QWidget | None = None) -> None:
        self._row = row
        fields: list[Field] = [
            DateField("dated", _tr("Date"), required=True, not_after=today()),
            NumberField("value", _tr("Value"), required=True, digits=6, unit=row.unit),
            TextField("source", _tr("Source"), most=200, help=_tr("Who says so, and from what.")),
        ]
        super().__init__(
            desk, row.name, fields, _tr("Enter"), start={"dated": today()}, parent=parent
        )

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.metrics import record_value
        from catalog.models import MetricValueDraft

        draft = MetricValueDraft(
            metric_id=self._row.id,
            dated=values["dated"],
            value_micro=int(Decimal(values["value"]) * _MICRO),
            source=values["source"] or "",
        )
        return record_value, {"draft": draft}


def _plain(number: Decimal) -> Decimal:
    """The number without zeros after its last digit."""
    short = number.normalize()
    exponent = short.as_tuple().exponent
    return short if isinstance(exponent, int) and exponent <= 0 else Decimal(int(short))


def _tr(text: str) -> str:
    return translate("overview", text)
