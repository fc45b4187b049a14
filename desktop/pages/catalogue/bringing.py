"""Device types and catalogue packs from files, and the catalogue out into one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from desktop.arrivals.arrival import Arrival
from desktop.pages.catalogue.words import kind_text
from desktop.table.column import Align, Column, Pill
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.tokens import Tone
from desktop.today import today
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from catalog.importing.netbox import OwnModel
    from catalog.store.ledger import Ledger
    from catalog.store.packs import CheckedPack
    from desktop.desk import Desk
    from desktop.pages.catalogue.filters import Wanted
    from probing.problems import Problem

_LARGEST_BYTES = 1_000_001


def _tr(text: str) -> str:
    return translate("catalogue", text)


class DeviceTypesDialog(Arrival):
    """NetBox device types: those that the catalogue does not have become own models."""

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(desk, _tr("Import device types of NetBox"), _tr("Add"), parent)
        self._new: list[OwnModel] = []
        self.model: RowModel[tuple[OwnModel, bool]] = RowModel(
            _columns(), key=lambda row: row[0][0].key, parent=self
        )
        self.body.addWidget(TableView(self.model, self.tr("Device types"), self), 1)

        def work(ledger: Ledger) -> tuple[list[OwnModel], list[Problem], frozenset[str]]:
            from catalog.importing.netbox import read_device_types
            from catalog.queries.catalogue.search import known_keys

            contents = []
            for path in paths:
                with path.open("rb") as file:
                    # One byte more than is accepted says that a file is too large.
                    contents.append((path.name, file.read(_LARGEST_BYTES)))
            models, problems = read_device_types(contents, dated=today())
            return models, problems, ledger.ask(known_keys)

        self.read(work, self._take)

    @override
    def command(self) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.catalogue import add_own_models

        return add_own_models, {"models": self._new}

    def _take(self, found: tuple[list[OwnModel], list[Problem], frozenset[str]]) -> None:
        models, problems, known = found
        self._new = [model for model in models if model[0].key not in known]
        self.model.set_rows([(model, model[0].key in known) for model in models])
        self.show_problems([str(problem) for problem in problems])
        fresh, old = len(self._new), len(models) - len(self._new)
        self.say(
            " ".join(
                (
                    self.tr("{n} models are new.", "", fresh).format(n=fresh),
                    self.tr("{n} are known already and stay as they are.", "", old).format(n=old)
                    if old
                    else "",
                )
            ).strip()
        )
        self.ok.setEnabled(bool(self._new))
        self.ok.setText(self.tr("Add {n} models", "", fresh).format(n=fresh))


def _columns() -> list[Column[tuple[OwnModel, bool]]]:
    known, new = Pill(_tr("known")), Pill(_tr("new"), Tone.GOOD)
    return [
        Column(_tr("Model"), lambda row: row[0][0].name, width=260, strong=True),
        Column(_tr("Maker"), lambda row: row[0][0].manufacturer or None, width=140),
        Column(_tr("Kind"), lambda row: kind_text(row[0][0].kind.value), width=120),
        Column(_tr("Figures"), lambda row: len(row[0][1]), align=Align.RIGHT, width=80),
        Column(_tr("State"), lambda row: row[1], width=100,
               pill=lambda row: known if row[1] else new),
    ]  # fmt: skip


class PackDialog(Arrival):
    """A catalogue pack: checked row by row; one wrong row refuses it whole."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        title = _tr("Install the catalogue pack {name}").format(name=path.name)
        super().__init__(desk, title, _tr("Install"), parent)
        self.checked: CheckedPack | None = None
        self._older = False
        self.body.addStretch()
        self.resize(self.width(), self.height() // 2)

        def work(ledger: Ledger) -> tuple[CheckedPack | None, list[Problem], str, bool]:
            return _checked(ledger, path)

        self.read(work, self._take)

    @override
    def command(self) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.packs import install_pack

        return install_pack, {"checked": self.checked, "older": self._older}

    def _take(self, found: tuple[CheckedPack | None, list[Problem], str, bool]) -> None:
        self.checked, problems, said, self._older = found
        self.say(said)
        self.show_problems([str(problem) for problem in problems])
        self.ok.setEnabled(self.checked is not None)


def _checked(ledger: Ledger, path: Path) -> tuple[CheckedPack | None, list[Problem], str, bool]:
    """The pack if it can be used, its problems, what installing it does, and whether it is old."""
    from catalog.importing.pack_checks import check_pack
    from catalog.queries.catalogue.search import known_keys
    from catalog.store.in_force import packs_in_force
    from catalog.store.packs import open_pack, version_key

    pack = open_pack(path)
    checked, problems = check_pack(pack, ledger.ask(known_keys))
    manifest = pack.manifest
    standing = next((p for p in ledger.ask(packs_in_force) if p.name == manifest.name), None)
    said = _tr("“{name}” {version} of {day} is not in force yet; your own models, figures and "
               "prices stay as they are.")  # fmt: skip
    older = False
    if standing is not None:
        older = version_key(standing.version) > version_key(manifest.version)
        said = (
            _tr("“{name}” {version} of {day} is OLDER than {standing}, which is in force.")
            if older
            else _tr("“{name}” {version} of {day} takes the place of {standing}; your own models, "
                     "figures and prices stay as they are.")
        )  # fmt: skip
    text = said.format(
        name=manifest.name, version=manifest.version, day=manifest.made_on,
        standing=standing.version if standing else "",
    )  # fmt: skip
    return checked, problems, text, older


def export_view(desk: Desk, owner: QWidget, wanted: Wanted, out: Path) -> None:
    """Write the models of the list with all their figures as CSV."""

    def work(ledger: Ledger) -> Path:
        from catalog.models.catalogue_fields import FIELDS, ModelKind, fields_of
        from catalog.queries.catalogue.exporting import as_csv, view_heads, view_rows
        from desktop.files import save_whole

        fields = FIELDS if wanted.kind is None else fields_of(ModelKind(wanted.kind))
        names = [field.name for field in fields]
        rows = ledger.ask(view_rows, wanted.as_filter(), fields=names, rates=wanted.rates())
        return save_whole(out, as_csv(rows, view_heads(names)).encode())

    desk.with_ledger(
        owner, work, lambda written: desk.say(_tr("Exported to {path}").format(path=written)),
        lane="pool",
    )  # fmt: skip
