"""“Import machines from files”: read them, show machines and problems, add them in one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop.arrivals.reading import Found, ReadFiles, read_files
from desktop.labels import kind_label
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.theme.tokens import Tone
from desktop.widgets.labels import section_title, words
from desktop.widgets.notice import Notice
from desktop.words import said, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.commands.machines import Registered
    from desktop.background import Progress
    from desktop.desk import Desk

_GIB = 2**30


def import_machines(desk: Desk, parent: QWidget) -> None:
    """Ask for files, read them and offer what was found."""
    title = _tr("Import assets")
    kinds = _tr(
        "Lists and inventories (*.csv *.tsv *.xlsx *.json *.xml *.txt *.ocs);;All files (*)"
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


class ImportDialog(QDialog):
    """Reads in the background; then a table of machines, and what could not be used."""

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Import machines"))
        self.resize(look().theme.px(860), look().theme.px(560))
        self.title = words(
            self.tr("Reading {n} files…", "", len(paths)).format(n=len(paths))
            if len(paths) > 1
            else self.tr("Reading {name}…").format(name=paths[0].name),
            "title", wrap=True, parent=self,
        )  # fmt: skip
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.machines: RowModel[Found] = RowModel(
            _columns(), key=lambda row: row.number, parent=self
        )
        self.table = TableView(self.machines, self.tr("Machines in the files"), self)
        self._problems_title = section_title("", self)
        self.problems = QPlainTextEdit(self)
        self.problems.setReadOnly(True)
        self.problems.setAccessibleName(self.tr("What could not be used"))
        self.problems.setMaximumHeight(look().theme.px(140))
        self._notices = QVBoxLayout()
        self._lay_out()
        self._show_problems([])
        self._read(paths)

    def _read(self, paths: Sequence[Path]) -> None:
        def work(progress: Progress) -> ReadFiles:
            return read_files(paths, progress)

        self.job = self._desk.background.run(
            self, work, self._take, self._failed, lane="pool", title=self.tr("Reading machines"),
            cancellable=True, settled=self._bar.hide,
        )  # fmt: skip
        self.finished.connect(lambda _code: self.job.cancel())

    def _lay_out(self) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.add = buttons.button(standard.Ok)
        self.add.setText(self.tr("Add to the ledger"))
        self.add.setEnabled(False)
        buttons.accepted.connect(self._register)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self._bar)
        column.addLayout(self._notices)
        column.addWidget(self.table, 1)
        column.addWidget(self._problems_title)
        column.addWidget(self.problems)
        column.addWidget(buttons)

    def _take(self, read: ReadFiles) -> None:
        self.machines.set_rows(read.machines)
        self._show_problems([str(problem) for problem in read.problems])
        count = len(read.machines)
        self.title.setText(
            self.tr("{n} machines found", "", count).format(n=count)
            if count
            else self.tr("No machine was found")
        )
        self.add.setText(self.tr("Add {n} machines", "", count).format(n=count))
        self.add.setEnabled(count > 0 and self._desk.ledger is not None)

    def _show_problems(self, problems: Sequence[str]) -> None:
        self._problems_title.setText(
            self.tr("{n} things could not be used", "", len(problems)).format(n=len(problems))
        )
        self.problems.setPlainText("\n".join(problems))
        for widget in (self._problems_title, self.problems):
            widget.setVisible(bool(problems))

    def _register(self) -> None:
        from catalog.commands.machines import register_machines

        self.add.setEnabled(False)
        self._desk.do(
            self,
            register_machines,
            proposals=[row.proposal for row in self.machines.rows],
            title=self.tr("Adding machines"),
            done=self._registered,
            failed=self._failed,
        )

    def _registered(self, registered: Registered) -> None:
        self.accept()
        numbers = (*registered.added, *registered.updated)
        self._desk.go("inventory", numbers[0] if numbers else None)

    def _failed(self, error: Exception) -> None:
        from catalog.errors import LedgerError

        self.add.setEnabled(bool(self.machines.rows))
        if not isinstance(error, LedgerError):
            self._desk.troubles.show(error)
            return
        notice = Notice(self)
        notice.show_notice(self.tr("Nothing was added"), said(str(error)), Tone.ACT)
        self._notices.addWidget(notice)


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
