"""“Import machines from files”: read them, show machines and problems, add them in one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget
from typing_extensions import override

from desktop.arrivals.arrival import Arrival
from desktop.arrivals.reading import Found, ReadFiles, as_one_machine, read_files
from desktop.labels import kind_label
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.commands.machines import Registered
    from desktop.desk import Desk

_GIB = 2**30


def import_machines(desk: Desk, parent: QWidget) -> None:
    """Ask for files, read them and offer what was found."""
    title = _tr("Import assets")
    kinds = _tr(
        "Lists and inventories (*.csv *.tsv *.xlsx *.json *.xml *.txt *.prom *.gz *.ocs);;"
        "All files (*)"
    )
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    if names:
        import_files(desk, [Path(name) for name in names], parent)


def import_files(desk: Desk, paths: Sequence[Path], parent: QWidget) -> None:
    """Offer what the files hold: a spreadsheet is a list of assets, the rest are inventories."""
    from desktop.arrivals.lists import SUFFIXES, ListDialog

    lists = [path for path in paths if path.suffix.casefold() in SUFFIXES]
    others = [path for path in paths if path not in lists]
    for path in lists:
        ListDialog(desk, path, parent).open()
    if others:
        ImportDialog(desk, others, parent).open()


class ImportDialog(Arrival):
    """A table of the machines that the files hold, and what could not be used."""

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(
            desk, translate("ImportDialog", "Import machines"),
            translate("ImportDialog", "Add to the ledger"), parent,
        )  # fmt: skip
        self.title.setText(
            self.tr("Reading {n} files…", "", len(paths)).format(n=len(paths))
            if len(paths) > 1
            else self.tr("Reading {name}…").format(name=paths[0].name)
        )
        self.machines: RowModel[Found] = RowModel(
            _columns(), key=lambda row: row.number, parent=self
        )
        self.body.addWidget(TableView(self.machines, self.tr("Machines in the files"), self), 1)
        self.one = QCheckBox(self.tr("All files are of one machine"), self)
        self.one.setToolTip(
            self.tr("Tools such as lscpu and lsblk do not say which machine they tell of.")
        )
        self.one.hide()
        self.one.toggled.connect(self._join)
        self.body.addWidget(self.one)
        self._read = ReadFiles((), (), 0)
        self.wait()
        self.job = desk.background.run(
            self, lambda progress: read_files(paths, progress), self._taken, self.refused,
            lane="pool", title=self.tr("Reading machines"), cancellable=True, settled=self.waited,
        )  # fmt: skip
        self.finished.connect(lambda _code: self.job.cancel())

    def _taken(self, read: ReadFiles) -> None:
        self._read = read
        self.one.setVisible(read.may_be_one)
        self._show(read)

    def _join(self, together: bool) -> None:
        self._show(as_one_machine(self._read) if together else self._read)

    def _show(self, read: ReadFiles) -> None:
        self.machines.set_rows(read.machines)
        self.show_problems([str(problem) for problem in read.problems])
        count = len(read.machines)
        self.title.setText(
            self.tr("{n} machines found", "", count).format(n=count)
            if count
            else self.tr("No machine was found")
        )
        self.ok.setText(self.tr("Add {n} machines", "", count).format(n=count))
        self.ok.setEnabled(count > 0 and self.desk.ledger is not None)

    @override
    def command(self) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.machines import register_machines

        return register_machines, {
            "proposals": [row.proposal for row in self.machines.rows],
            "title": self.tr("Adding machines"),
        }

    @override
    def entered(self, result: Registered) -> None:
        super().entered(result)
        self.go_to((*result.added, *result.updated))


def _columns() -> list[Column[Found]]:
    """What tells machines apart in a preview."""
    return [
        Column(_tr("Name"), lambda row: row.proposal.asset.name, width=140, strong=True),
        Column(_tr("Kind"), lambda row: row.proposal.asset.kind, kind_label, width=100),
        Column(
            _tr("Model"),
            lambda row: f"{row.proposal.asset.manufacturer} {row.proposal.asset.model}".strip()
            or None,
            width=180,
        ),
        Column(_tr("CPU"), lambda row: row.proposal.spec.cpu_model, width=180),
        Column(
            _tr("Memory"), lambda row: row.proposal.spec.memory_bytes,
            lambda size: f"{size / _GIB:.4g}\u00a0GiB", Align.RIGHT, 84,
        ),
        Column(_tr("GPU"), lambda row: row.proposal.spec.gpu_model, width=150),
        Column(_tr("Serial number"), lambda row: row.proposal.asset.serial, width=120),
        Column(_tr("File"), lambda row: row.file, width=160, quiet=True),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return translate("arrivals", text)
