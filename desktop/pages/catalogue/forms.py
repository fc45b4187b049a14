"""Forms for what a person knows better: a figure, a price, a model of one's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from desktop.labels import PRICE_KINDS, price_kind_text
from desktop.ledger_dialog import LedgerDialog
from desktop.pages.catalogue.words import KINDS, UNITS, field_text, kind_text
from desktop.today import today
from desktop.widgets.fields import AmountField, ChoiceField, DateField, TextField
from desktop.widgets.problems import first_sentence
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from catalog.models.catalogue import OwnFigureDraft
    from catalog.queries.catalogue.sheet import ModelSheet
    from desktop.desk import Desk
    from desktop.widgets.fields import Field


def _tr(text: str) -> str:
    return translate("catalogue", text)


class FigureDialog(LedgerDialog):
    """Put a figure of one's own above what packs say; it stays through every update."""

    def __init__(
        self, desk: Desk, sheet: ModelSheet, field: str = "", parent: QWidget | None = None
    ) -> None:
        self._key = sheet.key
        fields: list[Field] = [
            ChoiceField("field", _tr("Figure"), required=True,
                        options=field_options(sheet.kind.value)),
            TextField("value", _tr("Value"), required=True, most=400,
                      help=_tr("In the figure’s unit, without it: 24, not 24G.")),
            TextField("source", _tr("Where it is from"), required=True, most=200),
            DateField("dated", _tr("Known since"), required=True, not_after=today()),
            TextField("note", _tr("Note"), most=200),
        ]  # fmt: skip
        known = sheet.figure(field)
        start = {"field": field or None, "dated": today()}
        if known is not None:
            start["value"] = f"{known.value:f}" if known.field.is_number else known.value  # type: ignore[assignment]
        super().__init__(
            desk, _tr("Correct a figure of {name}").format(name=sheet.name), fields,
            _tr("Correct"), start=start,
            note=_tr("Your figure stands above every source and stays when the catalogue is "
                     "updated. What the sources say stays to be seen."),
            parent=parent,
        )  # fmt: skip

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.catalogue import correct_figures
        from catalog.models.catalogue import OwnFigureDraft

        values["note"] = values["note"] or ""
        return correct_figures, {"drafts": [OwnFigureDraft(model_key=self._key, **values)]}


class PriceDialog(LedgerDialog):
    """Add a price that was quoted, paid or read somewhere."""

    def __init__(self, desk: Desk, sheet: ModelSheet, parent: QWidget | None = None) -> None:
        self._key = sheet.key
        units = [(unit, _tr(text) if text else _tr("a piece")) for unit, text in UNITS.items()
                 if unit != "tb"]  # fmt: skip
        fields: list[Field] = [
            AmountField("price", _tr("Price"), required=True,
                        currency=desk.settings.values.currency),
            ChoiceField("unit", _tr("For"), required=True, options=units),
            ChoiceField("price_kind", _tr("Kind"), required=True,
                        options=[(kind, price_kind_text(kind)) for kind in PRICE_KINDS]),
            ChoiceField("condition", _tr("Condition"), options=[
                ("new", _tr("new")), ("used", _tr("used")), ("refurbished", _tr("refurbished"))]),
            DateField("dated", _tr("On"), required=True, not_after=today()),
            TextField("vendor", _tr("Who asks it"), most=200),
            TextField("source", _tr("Where it was read"), most=200),
        ]  # fmt: skip
        hourly = sheet.kind.value == "cloud_instance"
        start = {
            "unit": "hour" if hourly else "piece",
            "price_kind": "rental" if hourly else "quoted",
            "dated": today(),
        }
        super().__init__(
            desk, _tr("Add a price of {name}").format(name=sheet.name), fields, _tr("Add"),
            start=start, note=_tr("It joins the histories beside those of the catalogue."),
            parent=parent,
        )  # fmt: skip

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.catalogue import add_prices
        from catalog.models.catalogue import OwnPriceDraft

        given = {name: value for name, value in values.items() if value is not None}
        return add_prices, {"drafts": [OwnPriceDraft(model_key=self._key, **given)]}


class ModelDialog(LedgerDialog):
    """Add a model that the catalogue does not have."""

    def __init__(self, desk: Desk, kind: str | None, parent: QWidget | None = None) -> None:
        fields: list[Field] = [
            ChoiceField("kind", _tr("Kind"), required=True,
                        options=[(each, kind_text(each)) for each in KINDS]),
            TextField("name", _tr("Name"), required=True, most=200),
            TextField("manufacturer", _tr("Maker"), most=200),
            TextField("released", _tr("Released"), most=10,
                      help=_tr("A year, a month or a day: 2026, 2026-03 or 2026-03-14.")),
            TextField("aliases", _tr("Other names"), most=2000,
                      help=_tr("With | between them.")),
            TextField("figures", _tr("Figures"), lines=4, most=4000,
                      help=_tr("One a line, named as in criteria: vram_gb=24")),
            TextField("source", _tr("Where they are from"), required=True, most=200),
            DateField("dated", _tr("Known since"), required=True, not_after=today()),
        ]  # fmt: skip
        super().__init__(
            desk, _tr("Add a model"), fields, _tr("Add"),
            start={"kind": kind or "gpu", "dated": today()}, parent=parent,
        )  # fmt: skip

    @override
    def command(self, values: dict[str, Any]) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.catalogue import add_own_model
        from catalog.models.catalogue import OwnModelDraft
        from catalog.models.catalogue_fields import ModelKind

        slug = re.sub(r"[^a-z0-9]+", "-", values["name"].casefold()).strip("-")
        draft = OwnModelDraft(
            key=f"{values['kind']}/{slug}",
            kind=ModelKind(values["kind"]),
            name=values["name"],
            manufacturer=values["manufacturer"] or "",
            released=values["released"] or "",
            aliases=values["aliases"] or "",
            source=values["source"],
        )
        figures = read_figures(
            draft.key, values["figures"] or "", values["source"], values["dated"]
        )
        return add_own_model, {"draft": draft, "figures": figures}


def field_options(kind: str) -> Sequence[tuple[str, str]]:
    """What can be corrected of models of a kind, with the units."""
    from catalog.models.catalogue import RELEASED
    from catalog.models.catalogue_fields import ModelKind, fields_of

    return [
        *(
            (field.name, f"{field_text(field)} ({field.unit})" if field.unit else field_text(field))
            for field in fields_of(ModelKind(kind))
        ),
        (RELEASED, _tr("Released")),
    ]


def read_figures(key: str, text: str, source: str, dated: date) -> list[OwnFigureDraft]:
    """Figures from lines such as `vram_gb=24`; a ValueError names the line that is none."""
    from pydantic import ValidationError

    from catalog.models.catalogue import OwnFigureDraft

    drafts = []
    for line in text.splitlines():
        name, sign, value = line.partition("=")
        if not line.strip():
            continue
        if not sign:
            raise ValueError(_tr("“{line}” is no figure; write vram_gb=24.").format(line=line[:60]))
        try:
            drafts.append(
                OwnFigureDraft(
                    model_key=key, field=name.strip(), value=value, source=source, dated=dated
                )
            )
        except ValidationError as error:
            raise ValueError(f"{line[:60]}: {first_sentence(error)}") from None
    return drafts
