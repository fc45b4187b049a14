"""“Import a list”: assets from a spreadsheet, shown row by row before they enter in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from desktop.amounts import amount_text
from desktop.arrivals.arrival import Arrival
from desktop.labels import kind_label, status_label
from desktop.table.column import Align, Column, Pill
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.tokens import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from catalog.commands.asset_lists import ImportedAssets, ListedAsset
    from catalog.importing.asset_lists import CheckedList
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk

SUFFIXES = (".csv", ".tsv", ".xlsx")
"""The files that are lists; everything else is read as inventories of machines."""


class ListDialog(Arrival):
    """The rows of a spreadsheet with what will become of them, and the problems."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, translate("ListDialog", "Import a list"),
            translate("ListDialog", "Add to the ledger"), parent,
        )  # fmt: skip
        self._read: CheckedList | None = None
        self.title.setText(self.tr("Reading {name}…").format(name=path.name))
        self.rows: RowModel[ListedAsset] = RowModel(
            _columns(self._is_known), key=lambda row: row.row, parent=self
        )
        self.table = TableView(self.rows, self.tr("Rows of the list"), self)
        self.body.addWidget(self.table, 1)
        self._ask(path)

    def _ask(self, path: Path) -> None:
        usual = self.desk.settings.values.currency

        def work(ledger: Ledger) -> CheckedList:
            from catalog.importing.asset_lists import checked, read_asset_list
            from catalog.queries.settings import ledger_settings

            currency = ledger.ask(ledger_settings).currency or usual
            reading = read_asset_list(path.read_bytes(), path.name, currency=currency)
            return ledger.ask(checked, reading)

        self.read(work, self._take, self.tr("Reading a list"))

    def _is_known(self, row: ListedAsset) -> bool:
        return self._read is not None and row.draft.tag in self._read.known

    def _take(self, read: CheckedList) -> None:
        self._read = read
        self.rows.set_rows(read.assets)
        self.show_problems([str(problem) for problem in read.problems])
        known = sum(self._is_known(row) for row in read.assets)
        new = len(read.assets) - known
        text = self.tr("New: {new} · in the ledger already: {known}")
        self.title.setText(
            text.format(new=new, known=known) if read.assets else self.tr("Nothing can be used")
        )
        said = [
            self.tr("Assets in the ledger are known by their tag; an empty cell changes nothing.")
        ]
        if read.left_aside:
            aside = self.tr("Columns left aside: {names}.")
            said.append(aside.format(names=", ".join(read.left_aside)))
        self.say(" ".join(said))
        self.ok.setText(self.tr("Enter {n} rows").format(n=len(read.assets)))
        self.ok.setEnabled(bool(read.assets))

    @override
    def command(self) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.asset_lists import import_assets

        assert self._read is not None
        return import_assets, {
            "assets": self._read.assets,
            "file": self._read.file,
            "title": self.tr("Importing a list"),
        }

    @override
    def entered(self, result: ImportedAssets) -> None:
        super().entered(result)
        self.go_to((*result.added, *result.known))

    @override
    def refused(self, error: Exception) -> None:
        if self._read is None:
            self.title.setText(self.tr("The list could not be read"))
        super().refused(error)


def _columns(is_known: Callable[[ListedAsset], bool]) -> list[Column[ListedAsset]]:
    """What a row will become."""

    def becomes(row: ListedAsset) -> Pill:
        if is_known(row):
            return Pill(_tr("Change"), Tone.WATCH)
        return Pill(_tr("New"), Tone.GOOD)

    return [
        Column(_tr("Row"), lambda row: row.row, align=Align.RIGHT, width=56, quiet=True),
        Column(_tr("Becomes"), is_known, width=96, pill=becomes),
        Column(_tr("Tag"), lambda row: row.draft.tag, width=90),
        Column(_tr("Name"), lambda row: row.draft.name, width=150, strong=True),
        Column(_tr("Kind"), lambda row: row.draft.kind, kind_label, width=110),
        Column(_tr("Status"), lambda row: row.draft.status, status_label, width=100),
        Column(_tr("Site"), lambda row: row.site, width=110),
        Column(_tr("Model"), lambda row: f"{row.draft.manufacturer} {row.draft.model}".strip()
               or None, width=160),
        Column(_tr("Serial number"), lambda row: row.draft.serial, width=120),
        Column(_tr("In service"), lambda row: row.draft.in_service_on, align=Align.RIGHT,
               width=100),
        Column(_tr("Cost"), lambda row: row.draft.cost, amount_text, Align.RIGHT, 124,
               order=lambda cost: (cost.currency, cost.number)),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("arrivals", text)
