"""The catalogue as a page: models by kind on the left, everything about the chosen one at right."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from catalog.changes import Changes
from desktop.actions import Action
from desktop.files import save_whole
from desktop.language import language_name, locale_name
from desktop.page import Page
from desktop.pages.catalogue.actions import CatalogueActions
from desktop.pages.catalogue.builds import BuildView, Part
from desktop.pages.catalogue.comparison import MOST, ComparisonView
from desktop.pages.catalogue.listing import ModelList
from desktop.pages.catalogue.pane import ModelPane
from desktop.pages.catalogue.scatter import ScatterView
from desktop.theme.look import look
from desktop.theme.tokens import Tone
from desktop.today import today
from desktop.widgets.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from desktop.theme.theme import Theme

_LEAST_PANE_PX = 340
_MOST_TAKEN = 12


class CataloguePage(Page):
    """The list is asked for page by page; a model is asked for when it is chosen."""

    shows: ClassVar[Changes] = Changes.CATALOGUE | Changes.ASSETS | Changes.SPECS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.stack = QStackedWidget(self)
        self.list = ModelList(desk, self.stack)
        self.pane = ModelPane(desk, self.stack)
        look().changed.connect(self._wear)
        self._wear(look().theme)
        self.split = Beside(desk.arrangement, "catalogue", self.list, self.pane, self.stack)
        self.list.opened.connect(self.split.open_pane)
        self.stack.addWidget(self.split)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stack)
        self.pane.opened.connect(self.go_to)
        self.doing = CatalogueActions(desk, self.list, self.pane, self)
        self.pane.figures.correct_asked.connect(self.doing.correct)
        self.pane.figures.take_back_asked.connect(self.doing.take_back)
        self.pane.shown.connect(self.actions_changed)
        self.list.chosen_changed.connect(self._chosen_changed)

    @cached_property
    def comparison(self) -> ComparisonView:
        """Models side by side; this and the other views are made when they are first wanted."""
        made = ComparisonView(self.desk, self.stack)
        made.back_asked.connect(self._back)
        self.stack.addWidget(made)
        return made

    @cached_property
    def scatter(self) -> ScatterView:
        """Two figures of many models."""
        made = ScatterView(self.desk, self.stack)
        made.back_asked.connect(self._back)
        made.opened.connect(self.go_to)
        self.stack.addWidget(made)
        return made

    @cached_property
    def build(self) -> BuildView:
        """Parts that are checked together."""
        made = BuildView(self.desk, self.stack)
        made.back_asked.connect(self._back)
        self.stack.addWidget(made)
        return made

    def _wear(self, theme: Theme) -> None:
        self.pane.setMinimumWidth(theme.px(_LEAST_PANE_PX))

    @override
    def refresh(self) -> None:
        self.list.refresh()
        self.pane.refresh()
        view = self.stack.currentWidget()
        if isinstance(view, ComparisonView | ScatterView | BuildView):
            view.refresh()

    @override
    def page_actions(self) -> Sequence[Action]:
        return (
            Action(
                id="models.compare",
                title=self.tr("Compare"),
                run=self.compare,
                enabled=self.can_compare,
                key="Ctrl+D",
                icon="git-compare",
                group="models",
                in_bar=True,
            ),
            Action(
                id="models.tools",
                title=self.tr("Tools"),
                run=lambda: None,
                icon="wrench",
                group="models",
                in_bar=True,
                choices=self._tools(),
            ),
            *self.doing.all(),
        )

    def _tools(self) -> tuple[Action, ...]:
        return (
            Action(id="models.plot", title=self.tr("Plot two figures"), run=self.plot,
                   enabled=self._is_list, icon="chart-line", group="tools"),
            Action(id="models.build", title=self.tr("Check a build"), run=self.check_build,
                   icon="list-checks", group="tools"),
            Action(id="models.report", title=self.tr("Print a market report…"),
                   run=self.ask_report, enabled=self._can_report, icon="printer",
                   group="report"),
        )  # fmt: skip

    @override
    def crumbs(self) -> Sequence[str]:
        view = self.stack.currentWidget()
        if isinstance(view, ComparisonView):
            return (self.tr("Side by side"),)
        if isinstance(view, ScatterView):
            return (self.tr("Two figures"),)
        return (self.tr("A build"),) if isinstance(view, BuildView) else ()

    @override
    def go_to(self, target: object) -> None:
        if isinstance(target, str):
            if not self._is_list():
                self._back()
            self.list.stand_back()
            self.pane.show_model(target)
            self.split.open_pane()

    # --- other views -----------------------------------------------------------------------------

    def _is_list(self) -> bool:
        return self.stack.currentWidget() is self.split

    def can_compare(self) -> bool:
        """Whether two to six models are chosen."""
        return self._is_list() and 2 <= self.list.table.chosen_count() <= MOST

    def plot(self) -> None:
        """Plot two figures of the models that the list shows."""
        self.scatter.show_models(self.list.filters.wanted)
        self._show(self.scatter)

    def check_build(self) -> None:
        """Check whether parts go together; the chosen models are taken over."""
        known = {part.model for part in self.build.parts}
        chosen = [row for row in self.list.chosen() if row.key not in known]
        if 1 < len(chosen) <= _MOST_TAKEN:
            new = [Part(row.name, 1) for row in chosen]
            self.build.set_parts([*self.build.parts, *new])
        self._show(self.build)

    def _reported(self) -> list[str]:
        """The chosen models, or the one that the pane shows."""
        chosen = [row.key for row in self.list.chosen()] if self._is_list() else []
        shown = self.pane.sheet
        return chosen or ([shown.key] if shown is not None else [])

    def _can_report(self) -> bool:
        return self._is_list() and (
            2 <= self.list.table.chosen_count() <= MOST or len(self._reported()) == 1
        )

    def ask_report(self) -> None:
        """Ask where to, and print the market report of the chosen models."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Print a market report"), f"market-{today()}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.write_report(Path(name).with_suffix(".pdf"))

    def write_report(self, target: Path) -> None:
        """Draw the report behind the window; the message bar says where it is."""
        keys, on = tuple(self._reported()), today()
        language, locale = language_name(), locale_name()
        paper = self.desk.settings.values.page_size.lower()

        def work(ledger: Ledger) -> Path:
            from desktop.prints.asked import Asked
            from desktop.prints.making import market_report

            asked = Asked(on=on, paper=paper, language=language, locale=locale, models=keys)
            return save_whole(target, market_report(ledger, asked))

        self.desk.with_ledger(
            self,
            work,
            lambda file: self.desk.say(
                self.tr("The market report is saved as {file}.").format(file=file), Tone.GOOD
            ),
            title=self.tr("Printing the market report"),
            lane="pool",
        )

    def compare(self) -> None:
        """Show the chosen models side by side."""
        self.comparison.compare([row.key for row in self.list.chosen()])
        self._show(self.comparison)

    def _back(self) -> None:
        self._show(self.split)
        self.list.table.setFocus()

    def _show(self, widget: QWidget) -> None:
        self.stack.setCurrentWidget(widget)
        self.crumbs_changed.emit()
        self.actions_changed.emit()

    def _chosen_changed(self) -> None:
        count = self.list.table.chosen_count()
        if not count and not self.list.selects_first:
            return
        self.pane.show_model(self.list.chosen()[0].key if count == 1 else None, count)
        self.actions_changed.emit()
