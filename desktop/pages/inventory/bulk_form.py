"""Forms for several assets at once: retire them, or give them the same values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from desktop.labels import STATUSES, status_label
from desktop.pages.inventory.history_words import field_label
from desktop.pages.inventory.site_field import NameField
from desktop.pages.inventory.words import today
from desktop.widgets.fields import ChoiceField, DateField, Field, TextField
from desktop.widgets.form import FormDialog
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from catalog.store.ledger import Ledger
    from desktop.desk import Desk


def retire_dialog(desk: Desk, ids: Sequence[int], parent: QWidget) -> FormDialog:
    """Ask when and why, then retire."""

    def retire(values: dict[str, Any]) -> None:
        from catalog.commands.assets import retire_assets

        desk.do(
            parent, retire_assets, asset_ids=list(ids), on=values["on"],
            reason=values["reason"] or "",
        )  # fmt: skip

    fields: list[Field] = [
        DateField("on", _tr("Out of service on"), required=True),
        TextField(
            "reason", _tr("Reason"), most=200, help=_tr("Replaced, broken, sold, end of life …")
        ),
    ]
    several = translate("inventory", "Retire {n} assets", "", len(ids))
    title = _tr("Retire this asset") if len(ids) == 1 else several
    count = QLocale().toString(len(ids))
    dialog = FormDialog(title.format(n=count), fields, _tr("Retire"), retire, parent)
    dialog.form.set_values({"on": today()})
    dialog.open()
    return dialog


def bulk_edit_dialog(desk: Desk, ids: Sequence[int], parent: QWidget) -> None:
    """Ask for the values that all of the assets shall have; fields left empty stay as they are."""

    def sites(ledger: Ledger) -> list[str]:
        from catalog.queries.listing import site_names

        return ledger.ask(site_names)

    desk.with_ledger(parent, sites, lambda names: bulk_dialog(desk, ids, names, parent))


def bulk_dialog(
    desk: Desk, ids: Sequence[int], sites: Sequence[str], parent: QWidget
) -> FormDialog:
    """The form, open."""

    def edit(values: dict[str, Any]) -> None:
        from catalog.commands.placing import edit_assets_at
        from catalog.models import AssetStatus

        site = values.pop("site")
        changes = {name: value for name, value in values.items() if value is not None}
        if "status" in changes:
            changes["status"] = AssetStatus(changes["status"])
        if changes or site:
            desk.do(parent, edit_assets_at, asset_ids=list(ids), changes=changes, site=site)

    title = translate("inventory", "Edit {n} assets", "", len(ids)).format(
        n=QLocale().toString(len(ids))
    )
    dialog = FormDialog(title, bulk_fields(sites), _tr("Save"), edit, parent)
    dialog.open()
    return dialog


def bulk_fields(sites: Sequence[str]) -> list[Field]:
    """The fields that can be the same for many; what is left empty stays as it is."""
    statuses = [
        (status, status_label(status)) for status in STATUSES if status != "retired"
    ]  # retiring asks for a day and a reason
    note = _tr("What is left empty stays as it is.")
    return [
        NameField("site", field_label("site_id"), names=tuple(sites), help=note),
        TextField("place", field_label("place"), most=200),
        ChoiceField("status", field_label("status"), options=statuses),
        TextField("owner", field_label("owner"), most=200),
        TextField("cost_centre", field_label("cost_centre"), most=200),
        TextField("supplier", field_label("supplier"), most=200),
        TextField("manufacturer", field_label("manufacturer"), most=200),
        TextField("model", field_label("model"), most=200),
        DateField("purchased_on", field_label("purchased_on")),
        DateField("in_service_on", field_label("in_service_on")),
        DateField("warranty_until", field_label("warranty_until")),
    ]


def _tr(text: str) -> str:
    return translate("inventory", text)
