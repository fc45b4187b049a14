"""“Probe this machine”: read it behind the window, show what was found, add it as an asset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.arrivals.arrival import Arrival
from desktop.theme.tokens import Tone
from desktop.widgets.notice import Notice
from desktop.widgets.room import open_at
from desktop.widgets.spec_sheet import SpecSheet
from desktop.words import said, translate

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


class ProbeDialog(Arrival):
    """Waits for the probe, shows its sheet and its warnings, then asks."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        read: Callable[[], MachineSpec] | None = None,
    ) -> None:
        """`read` probes; another one is for tests."""
        super().__init__(
            desk, translate("ProbeDialog", "Probe this machine"),
            translate("ProbeDialog", "Add to the ledger"), parent,
        )  # fmt: skip
        self._proposal: Proposal | None = None
        open_at(self, 640, 620)
        self.title.setText(self.tr("Reading this machine…"))
        self.sheet = SpecSheet(self)
        self.sheet.setAccessibleName(self.tr("What was read"))
        self._lay_out()
        self.wait()

        def work() -> tuple[MachineSpec, list[Proposal], list[str]]:
            return _proposed((read or _probe)())

        desk.background.run(
            self, work, self._take, self._unread, settled=self.waited, lane="pool"
        )  # fmt: skip

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setProperty("role", "clear")
        padded = QVBoxLayout(inside)
        padded.setContentsMargins(0, 0, 12, 8)
        padded.addWidget(self.sheet)
        padded.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self.body.addWidget(self._scroll, 1)
        self._scroll.hide()

    def _take(self, found: tuple[MachineSpec, list[Proposal], list[str]]) -> None:
        from probing.sheet_lines import sections

        spec, proposals, problems = found
        self.title.setText(spec.hostname.or_else(self.tr("This machine")))
        self.sheet.show_sections(sections(spec))
        self._scroll.show()
        self.show_problems(problems)
        for place, warning in enumerate(spec.warnings()):
            notice = Notice(self)
            notice.show_notice(self.tr("Before you add it"), said(warning), Tone.WATCH)
            self.body.insertWidget(place, notice)
        if spec.os.container.value:
            self.ok.setText(self.tr("Add anyway"))
        self._proposal = proposals[0] if proposals else None
        self.ok.setEnabled(self._proposal is not None and self.desk.ledger is not None)
        self.ok.setFocus()

    def _unread(self, error: Exception) -> None:
        self.title.setText(self.tr("This machine could not be read"))
        self.say_problem(said(str(error)))

    @override
    def command(self) -> tuple[Callable[..., Any], dict[str, Any]]:
        from catalog.commands.this_machine import register_this_machine

        return register_this_machine, {"proposal": self._proposal}

    @override
    def entered(self, result: int) -> None:
        super().entered(result)
        self.go_to([result])


def _probe() -> MachineSpec:
    from probing.this_machine import probe

    return probe()


def _proposed(spec: MachineSpec) -> tuple[MachineSpec, list[Proposal], list[str]]:
    """What would enter for the machine, and what of it cannot be used."""
    from datetime import UTC, datetime

    from catalog.importing.machines import proposals

    found, problems = proposals([("", spec)], read_at=datetime.now(UTC), containers=True)
    return spec, found, [str(problem) for problem in problems]
