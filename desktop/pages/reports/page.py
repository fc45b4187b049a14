"""`ReportsPage`: options at the left, the real PDF at the right; save it, print it, open it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from catalog.changes import Changes
from desktop.actions import Action
from desktop.page import Page
from desktop.pages.reports.kinds import Choice
from desktop.pages.reports.options import OptionsPane
from desktop.pages.reports.output import Output
from desktop.theme.look import look
from desktop.theme.tokens import Tone
from desktop.today import today
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import words
from desktop.widgets.style import set_property
from desktop.words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from catalog.queries.inventory import Facets
    from catalog.store.ledger import Ledger
    from desktop.background import Job, Progress
    from desktop.desk import Desk
    from desktop.pages.reports.kinds import ReportKind
    from desktop.pages.reports.preview import Preview
    from desktop.prints.asked import Asked

_PANE_PX = 284
_PAUSE_MS = 400


class ReportsPage(Page):
    """Makes reports behind the window and says when one no longer tells what the ledger does."""

    # Samples come in every second and are left out: a report is of its day.
    shows: ClassVar[Changes] = Changes.everything() & ~Changes.MEASUREMENTS

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, day: Callable[[], date] = today
    ) -> None:
        super().__init__(desk, parent)
        self.job: Job | None = None
        self.preview: Preview | None = None
        self._made: tuple[ReportKind, Asked] | None = None
        self._ledger_changed = False
        self.output = Output(desk, self)
        self.options = OptionsPane(desk, day(), self)
        self.options.setFixedWidth(look().theme.px(_PANE_PX))
        self.stale = self._stale_bar()
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self._empty())
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stale)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.options)
        row.addLayout(right, 1)
        self.options.make_asked.connect(self.make)
        self.options.cancel_asked.connect(self.cancel)
        self.options.changed.connect(self._show_stale)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._count_pages)
        self.options.changed.connect(self._pause.start)
        desk.background.jobs_changed.connect(self._show_job)
        desk.ledger_changed.connect(self._forget)

    # --- what is on it -------------------------------------------------------------------------

    def _empty(self) -> QWidget:
        make = Action(
            id="reports.make_first", title=self.tr("Make the report"), run=self.make, primary=True
        )
        return EmptyState(
            self.tr("No report yet"),
            self.tr("Choose the day and the scope at the left. The report appears here as it will"
                    " be saved and printed."),
            make,
            icon="file-text",
        )  # fmt: skip

    def _stale_bar(self) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("role", "message")
        set_property(bar, "tone", Tone.WATCH.value)
        self.stale_words = words("", wrap=True, parent=bar)
        self.remake = QPushButton(self.tr("Refresh"), bar)
        self.remake.clicked.connect(self.make)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.stale_words, 1)
        row.addWidget(self.remake)
        bar.hide()
        return bar

    # --- the ledger ----------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        """Ask for sites and categories again; a report that is shown may be out of date now."""
        from catalog.queries.decisions import decisions
        from catalog.queries.filters import EVERYTHING
        from catalog.queries.inventory import facets

        def done(found: Facets) -> None:
            self.options.show_facets(found)

        self.desk.ask(self, facets, EVERYTHING, done=done, replaces="facets")
        self.desk.ask(
            self, decisions, done=self.options.decision.show_decisions, replaces="decisions"
        )
        self._pause.start()
        self._ledger_changed = self._made is not None or self.job is not None
        self._show_stale()

    def _forget(self) -> None:
        """Another ledger: its reports are not those of the one before."""
        self.cancel()
        self.options.schedules.forget()
        self._made, self._ledger_changed = None, False
        self.stack.setCurrentIndex(0)
        self._show_stale()
        self.actions_changed.emit()

    def _show_stale(self) -> None:
        """Say it when the preview no longer shows what is chosen, or what the ledger holds."""
        text = ""
        if self._made is not None and self.job is None:
            if self._ledger_changed:
                text = self.tr("The ledger has changed since this preview.")
            elif self._made != (self.options.kind, self.options.options()):
                text = self.tr("The preview shows other options than those chosen now.")
        self.stale_words.setText(text)
        self.stale.setVisible(bool(text))

    def _count_pages(self) -> None:
        """Say how long the depreciation report is before it is made."""
        schedules, asked = self.options.schedules, self.options.options()
        if Choice.SCHEDULES not in self.options.kind.choices or schedules.missing:
            return

        def count(ledger: Ledger) -> int:
            from desktop.prints.making import depreciation_pages

            return depreciation_pages(ledger, asked)

        schedules.show_pages(None)
        self.desk.with_ledger(
            self,
            count,
            schedules.show_pages,
            lambda error: schedules.show_pages(None, error_words(error)),
            lane="pool",
            replaces="pages",
        )

    # --- making --------------------------------------------------------------------------------

    def make(self) -> None:
        """Make the chosen report behind the window."""
        ledger = self.desk.ledger
        if ledger is None or not self.options.can_make:
            return
        kind, options = self.options.kind, self.options.options()
        name = kind.file_name(options, self.options.subject)
        self._ledger_changed = False
        self.job = self.desk.background.run(
            self,
            _work(kind, ledger, options),
            lambda pdf: self._show_pdf(pdf, (kind, options), name, ledger),
            lane="pool",
            title=self.tr("Making “{report}”").format(report=kind.title),
            cancellable=True,
            settled=self._settled,
        )
        self._show_job()
        self._show_stale()

    def cancel(self) -> None:
        """Stop making the report; the preview stays as it was."""
        if self.job is not None:
            self.job.cancel()

    def _settled(self) -> None:
        self.job = None
        self._show_job()
        self._show_stale()

    def _show_job(self) -> None:
        self.options.show_job(self.job)

    def _show_pdf(
        self, pdf: bytes, made: tuple[ReportKind, Asked], name: str, ledger: Ledger
    ) -> None:
        if ledger is not self.desk.ledger:
            return
        if self.preview is None:
            from desktop.pages.reports.preview import Preview

            self.preview = Preview(self)
            self.stack.addWidget(self.preview)
        self.preview.show_pdf(pdf)
        self.stack.setCurrentWidget(self.preview)
        self._made = made
        self.output.show_report(pdf, name, self.preview.document)
        self.actions_changed.emit()

    # --- actions -------------------------------------------------------------------------------

    @override
    def page_actions(self) -> Sequence[Action]:
        return (
            Action(
                id="reports.make", title=self.tr("Make the report"), run=self.make, key="F5",
                icon="refresh-cw", group="make", enabled=lambda: self.options.can_make,
            ),
            Action(
                id="reports.open", title=self.tr("Open in the PDF viewer"),
                run=self.output.open_elsewhere, icon="external-link", group="file",
                enabled=self.has_report,
            ),
            Action(
                id="reports.print", title=self.tr("Print…"), run=self.output.ask_printer,
                key="Ctrl+P", icon="printer", group="file", in_bar=True, enabled=self.has_report,
            ),
            Action(
                id="reports.save", title=self.tr("Save as…"), run=self.output.ask_save,
                key="Ctrl+S", icon="save", group="file", in_bar=True, primary=True,
                enabled=self.has_report,
            ),
            Action(
                id="reports.upgrades", title=self.tr("Save all upgrades…"),
                run=lambda: self.output.ask_save_upgrades(self.options.options()),
                icon="download", group="file",
                enabled=lambda: self.desk.ledger is not None,
            ),
            *self._view_actions(),
        )  # fmt: skip

    def _view_actions(self) -> tuple[Action, ...]:
        def on_preview(call: Callable[[Preview], None]) -> Callable[[], None]:
            return lambda: call(self.preview) if self.preview is not None else None

        return tuple(
            Action(id=f"reports.{name}", title=title, run=on_preview(call), key=key, icon=icon,
                   group="view", enabled=self.has_report)
            for name, title, call, key, icon in (
                ("larger", self.tr("Larger"), lambda p: p.zoom_in(), "Ctrl++", "zoom-in"),
                ("smaller", self.tr("Smaller"), lambda p: p.zoom_out(), "Ctrl+-", "zoom-out"),
                ("width", self.tr("Fit the width"), lambda p: p.fit_width(), "Ctrl+0", None),
                ("page", self.tr("Fit the page"), lambda p: p.fit_page(), "Ctrl+9", None),
            )
        )  # fmt: skip

    def has_report(self) -> bool:
        """Whether a report is shown."""
        return self._made is not None


def _work(kind: ReportKind, ledger: Ledger, options: Asked) -> Callable[[Progress], bytes]:
    """Making the report as the background wants it: a call that takes the progress."""
    return lambda progress: kind.make(ledger, options, progress)
