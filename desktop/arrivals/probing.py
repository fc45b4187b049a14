"""“Probe this machine”: read it behind the window, show what was found, add it as an asset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.look import look
from desktop.theme.tokens import Tone
from desktop.widgets.labels import words
from desktop.widgets.notice import Notice
from desktop.widgets.spec_sheet import SpecSheet
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.commands.machines import Proposal
    from desktop.desk import Desk
    from probing.spec import MachineSpec


def probe_this_machine(desk: Desk, parent: QWidget) -> ProbeDialog:
    """Read this machine and offer to add it to the open ledger."""
    dialog = ProbeDialog(desk, parent)
    dialog.open()
    return dialog


class ProbeDialog(QDialog):
    """Waits for the probe, shows its sheet and its warnings, then asks."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        read: Callable[[], MachineSpec] | None = None,
    ) -> None:
        """`read` probes; another one is for tests."""
        super().__init__(parent)
        self._desk = desk
        self._spec: MachineSpec | None = None
        self.setWindowTitle(self.tr("Probe this machine"))
        self.resize(look().theme.px(640), look().theme.px(620))
        self.title = words(self.tr("Reading this machine…"), "title", wrap=True, parent=self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._notices = QVBoxLayout()
        self.sheet = SpecSheet(self)
        self.sheet.setAccessibleName(self.tr("What was read"))
        self._lay_out()
        desk.background.run(self, read or _probe, self._take, self._failed, lane="pool")

    def _lay_out(self) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.add = buttons.button(standard.Ok)
        self.add.setText(self.tr("Add to the ledger"))
        self.add.setEnabled(False)
        buttons.accepted.connect(self._register)
        buttons.rejected.connect(self.reject)
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        padded = QVBoxLayout(inside)
        padded.setContentsMargins(0, 0, 12, 8)
        padded.addWidget(self.sheet)
        padded.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._scroll.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self._bar)
        column.addLayout(self._notices)
        column.addWidget(self._scroll, 1)
        column.addStretch()
        column.addWidget(buttons)

    def _take(self, spec: MachineSpec) -> None:
        from probing.sheet_lines import sections

        self._spec = spec
        self._bar.hide()
        self.title.setText(spec.hostname.or_else(self.tr("This machine")))
        self.sheet.show_sections(sections(spec))
        self._scroll.show()
        for warning in spec.warnings():
            notice = Notice(self)
            notice.show_notice(self.tr("Before you add it"), said(warning), Tone.WATCH)
            self._notices.addWidget(notice)
        if spec.os.container.value:
            self.add.setText(self.tr("Add anyway"))
        self.add.setEnabled(self._desk.ledger is not None)
        self.add.setFocus()

    def _failed(self, error: Exception) -> None:
        self._bar.hide()
        self.title.setText(self.tr("This machine could not be read"))
        self._say(said(str(error)))

    def _register(self) -> None:
        """Turn what was read into a proposal away from the window, then add it."""
        spec = self._spec
        if spec is None:
            return
        self.add.setEnabled(False)

        def propose() -> tuple[list[Proposal], list[str]]:
            from datetime import UTC, datetime

            from catalog.importing.machines import proposals

            now = datetime.now(UTC)
            found, problems = proposals([("", spec)], read_at=now, containers=True)
            return found, [str(problem) for problem in problems]

        self._desk.background.run(self, propose, self._propose, self._refused, lane="pool")

    def _propose(self, answer: tuple[list[Proposal], list[str]]) -> None:
        found, problems = answer
        if not found:
            self._say("\n".join(problems))
            return
        from catalog.commands.this_machine import register_this_machine

        self._desk.do(
            self,
            register_this_machine,
            proposal=found[0],
            done=self._registered,
            failed=self._refused,
        )

    def _registered(self, asset_id: int) -> None:
        self.accept()
        self._desk.go("inventory", asset_id)

    def _refused(self, error: Exception) -> None:
        from catalog.errors import LedgerError

        self.add.setEnabled(True)
        if isinstance(error, LedgerError):
            self._say(said(str(error)))
        else:
            self._desk.troubles.show(error)

    def _say(self, text: str) -> None:
        notice = Notice(self)
        notice.show_notice(self.tr("It was not added"), text, Tone.ACT)
        self._notices.addWidget(notice)


def _probe() -> MachineSpec:
    from probing.this_machine import probe

    return probe()
