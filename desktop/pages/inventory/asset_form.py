"""The form of an asset: add one, or change everything about one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.labels import KINDS, STATUSES, kind_label, status_label
from desktop.pages.inventory.history_words import field_label
from desktop.pages.inventory.site_field import NameField
from desktop.theme.tokens import Tone
from desktop.widgets.fields import AmountField, ChoiceField, DateField, Field, TextField
from desktop.widgets.form import Form
from desktop.widgets.labels import words
from desktop.widgets.notice import Notice
from desktop.widgets.room import open_at
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.queries.asset import AssetDetail
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk

TEXTS = (
    "manufacturer", "model", "place", "owner", "cost_centre", "supplier", "cost_source", "notes",
    "retire_reason",
)  # fmt: skip
"""Fields that are an empty text where nothing was entered."""


def asset_fields(currency: str, sites: Sequence[str]) -> list[Field]:
    """The fields in the order a person fills them."""
    kinds = [(kind, kind_label(kind)) for kind in KINDS]
    statuses = [(status, status_label(status)) for status in STATUSES]
    label = field_label
    return [
        TextField("tag", label("tag"), required=True, most=200,
                  help=_tr("What is written on the machine; no two assets share one.")),
        TextField("name", label("name"), required=True, most=200),
        ChoiceField("kind", label("kind"), required=True, options=kinds),
        ChoiceField("status", label("status"), required=True, options=statuses),
        TextField("manufacturer", label("manufacturer"), most=200),
        TextField("model", label("model"), most=200),
        TextField("serial", label("serial"), most=200),
        NameField("site", label("site_id"), names=tuple(sites),
                  help=_tr("Choose a site, or type the name of a new one.")),
        TextField("place", label("place"), most=200, help=_tr("Rack and unit, room or desk.")),
        TextField("owner", label("owner"), most=200),
        TextField("cost_centre", label("cost_centre"), most=200),
        AmountField("cost", label("cost"), currency=currency,
                    help=_tr("What was paid for it; leave it empty when nobody knows.")),
        TextField("cost_source", label("cost_source"), most=200,
                  help=_tr("An invoice number, a quote, a price list.")),
        TextField("supplier", label("supplier"), most=200),
        DateField("purchased_on", label("purchased_on")),
        DateField("in_service_on", label("in_service_on")),
        DateField("warranty_until", label("warranty_until")),
        TextField("notes", label("notes"), lines=4, most=20_000),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("inventory", text)


def _typed(changes: dict[str, Any]) -> dict[str, Any]:
    """The values as the ledger has them: words of closed sets as members of their enums."""
    from catalog.models import AssetKind, AssetStatus

    sorts: dict[str, Any] = {"kind": AssetKind, "status": AssetStatus}
    return {name: sorts[name](value) if name in sorts else value for name, value in changes.items()}


def add_asset_dialog(desk: Desk, parent: QWidget) -> None:
    """Ask for a new asset."""

    def show(found: tuple[str, list[str]]) -> None:
        AssetDialog(desk, *found, parent=parent).open()

    desk.with_ledger(parent, _surroundings, show)


def edit_asset_dialog(desk: Desk, asset_id: int, parent: QWidget) -> None:
    """Ask for new values of an asset."""

    def work(ledger: Ledger) -> tuple[tuple[str, list[str]], AssetDetail]:
        from catalog.queries.asset import asset_detail

        return _surroundings(ledger), ledger.ask(asset_detail, asset_id)

    def show(found: tuple[tuple[str, list[str]], AssetDetail]) -> None:
        AssetDialog(desk, *found[0], asset=found[1], parent=parent).open()

    desk.with_ledger(parent, work, show)


def _surroundings(ledger: Ledger) -> tuple[str, list[str]]:
    """The ledger's currency ("" while it has none) and its sites."""
    from catalog.queries.listing import site_names
    from catalog.queries.settings import ledger_settings

    return ledger.ask(ledger_settings).currency or "", ledger.ask(site_names)


class AssetDialog(QDialog):
    """Stays open until the ledger took the asset; what it refuses stands beside the fields."""

    def __init__(
        self,
        desk: Desk,
        currency: str,
        sites: Sequence[str],
        *,
        asset: AssetDetail | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset = asset
        title = (
            self.tr("Add an asset")
            if asset is None
            else self.tr("Edit {name}").format(name=asset.name)
        )
        self.setWindowTitle(title)
        open_at(self, 540, 660)
        self.form = Form(asset_fields(currency or desk.settings.values.currency, sites), self)
        self._notice = Notice(self)
        self._notice.hide()
        self._lay_out(title)
        self._before = self._start_values()
        self.form.set_values(self._before)
        self.form.editor("tag").setFocus()

    def _lay_out(self, title: str) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        buttons.button(standard.Ok).setText(
            self.tr("Add") if self._asset is None else self.tr("Save")
        )
        buttons.accepted.connect(self.check)
        buttons.rejected.connect(self.reject)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        inside = QWidget(area)
        inside.setProperty("role", "clear")
        margin = QVBoxLayout(inside)
        margin.setContentsMargins(0, 0, 12, 0)
        margin.addWidget(self.form)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(words(title, "title", wrap=True, parent=self))
        column.addWidget(self._notice)
        column.addWidget(area, 1)
        column.addWidget(buttons)

    def _start_values(self) -> dict[str, Any]:
        if self._asset is None:
            return {"kind": "server", "status": "deployed"}
        names = [field.name for field in asset_fields("", ())]
        return {name: getattr(self._asset, name) or None for name in names}

    def check(self) -> None:
        """Give the ledger what was entered, when the fields themselves are right."""
        values = self.form.values()
        if values is None:
            return
        site = values.pop("site") or ""
        values |= {name: values[name] or "" for name in TEXTS if name in values}
        if self._asset is None:
            self._add(values, site)
        else:
            self._save(self._asset, values, site)

    def _add(self, values: dict[str, Any], site: str) -> None:
        from pydantic import ValidationError

        from catalog.commands.placing import add_asset_at
        from catalog.models import AssetDraft

        try:
            draft = AssetDraft(**values)
        except ValidationError as error:
            self._show_problems(error)
            return
        self._desk.do(
            self, add_asset_at, draft=draft, site=site, done=self._added, failed=self._refused
        )

    def _added(self, asset_id: int) -> None:
        self.accept()
        self._desk.go("inventory", asset_id)

    def _save(self, asset: AssetDetail, values: dict[str, Any], site: str) -> None:
        """Only what differs, so that the journal says what was changed."""
        from catalog.commands.placing import edit_assets_at

        changes = {
            name: value
            for name, value in values.items()
            if (value or None) != (getattr(asset, name) or None)
        }
        new_site = site if site != (asset.site or "") else None
        if not changes and new_site is None:
            self.accept()
            return
        self._desk.do(
            self, edit_assets_at, asset_ids=[asset.id], changes=_typed(changes),
            site=new_site, done=lambda _count: self.accept(), failed=self._refused,
        )  # fmt: skip

    def _show_problems(self, error: Any) -> None:
        from desktop.widgets.problems import problem_sentences

        shown = {field.name for field in asset_fields("", ())}
        for name, sentence in problem_sentences(error):
            if name in shown:
                self.form.show_problem(name, sentence)
            else:
                self._tell(sentence)

    def _refused(self, error: Exception) -> None:
        from catalog.errors import LedgerError

        if isinstance(error, LedgerError):
            self._tell(said(str(error)))
        else:
            self._desk.troubles.show(error)

    def _tell(self, sentence: str) -> None:
        self._notice.show_notice(self.tr("This was not kept"), sentence, Tone.ACT)
        self._notice.show()
