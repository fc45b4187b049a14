"""What the frame knows of the ledger: the totals in the status bar, the rail's count, the
search."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from catalog.changes import Changes
from desktop.words import grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.queries.catalogue.search import ModelRow
    from catalog.queries.inventory import Hit as FoundAsset
    from catalog.queries.inventory import Totals
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from desktop.frame.rail import Rail
    from desktop.frame.statusbar import StatusBar
    from desktop.palette import Hit

_SHORTEST_SEARCH = 2
_ASK_AFTER_MS = 150
_SHORTEST_MODEL_SEARCH, _MOST_MODELS = 3, 8
_MOST_LINES = 8


class WholeFleet(QObject):
    """Asks for the totals after every change that can move them."""

    def __init__(self, desk: Desk, status: StatusBar, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._status, self._rail = desk, status, rail
        # The page that is looked at asks first, and many changes on end ask once.
        self._soon = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._soon.timeout.connect(self._ask)
        desk.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes & Changes.ASSETS:
            self._soon.start()

    def _ask(self) -> None:
        from catalog.queries.inventory import totals

        self._desk.ask(self, totals, done=self._show, replaces="totals")

    def _show(self, totals: Totals) -> None:
        from desktop.amounts import amount_text

        count = QLocale().toString(totals.count)
        self._rail.show_count("inventory", count)
        parts = [grouped(self.tr("%n asset(s)", "", totals.count), totals.count)]
        if totals.cost:
            sums = " + ".join(amount_text(amount) for amount in totals.cost)
            parts.append(self.tr("cost {sums}").format(sums=sums))
        if totals.without_cost:
            without = totals.without_cost
            parts.append(grouped(self.tr("%n without a known cost", "", without), without))
        self._status.show_totals(" · ".join(parts))

    def search(self, typed: str, take: Callable[[Sequence[Hit]], object]) -> None:
        """For the palette: assets by tag, name, model, serial number or place."""
        if len(typed.strip()) < _SHORTEST_SEARCH:
            return
        from catalog.queries.inventory import search

        def show(found: Sequence[FoundAsset]) -> None:
            take([self._hit(asset) for asset in found])

        self._desk.ask(self, search, typed, done=show, replaces="search")

    def search_models(self, typed: str, take: Callable[[Sequence[Hit]], object]) -> None:
        """For the palette: models by a part of a name, an alias or a part number."""
        if len(typed.strip()) < _SHORTEST_MODEL_SEARCH:
            return

        def work(ledger: Ledger) -> list[ModelRow]:
            from catalog.queries.catalogue.model_filter import ModelFilter
            from catalog.queries.catalogue.search import BY_FIT, search

            return ledger.ask(search, ModelFilter(text=typed), BY_FIT, limit=_MOST_MODELS)

        def show(found: Sequence[ModelRow]) -> None:
            take([self._model_hit(row) for row in found])

        self._desk.with_ledger(self, work, show, replaces="model search", lane="pool")

    def search_plans(self, typed: str, take: Callable[[Sequence[Hit]], object]) -> None:
        """For the palette: budgets, their lines and decisions by words of their names."""
        if len(typed.strip()) < _SHORTEST_SEARCH:
            return

        def work(ledger: Ledger) -> list[Hit]:
            return [*self._budget_hits(ledger, typed), *self._decision_hits(ledger, typed)]

        self._desk.with_ledger(self, work, take, replaces="plan search", lane="pool")

    def _budget_hits(self, ledger: Ledger, typed: str) -> list[Hit]:
        from catalog.queries.plan_lines import LineFilter, lines
        from catalog.queries.plans import budgets

        found = [row for row in ledger.ask(budgets) if _holds(f"{row.name} {row.year}", typed)]
        of_lines = ledger.ask(lines, LineFilter(text=typed), limit=_MOST_LINES)
        return [
            *(self._plan_hit(f"{row.name} {row.year}", ("budget", row.id)) for row in found),
            *(self._plan_hit(line.name, ("line", line.id), line.budget) for line in of_lines),
        ]

    def _plan_hit(self, title: str, target: tuple[str, int], of: str = "") -> Hit:
        from desktop.palette import Hit

        detail = " · ".join(part for part in (self.tr("Budget"), of) if part)
        return Hit(title, lambda: self._desk.go("budget", target), detail, "wallet")

    def _decision_hits(self, ledger: Ledger, typed: str) -> list[Hit]:
        from catalog.queries.decisions import decisions
        from desktop.palette import Hit

        return [
            Hit(
                row.title, partial(self._desk.go, "decisions", row.id),
                self.tr("Decision"), "calculator",
            )
            for row in ledger.ask(decisions)
            if _holds(row.title, typed)
        ]  # fmt: skip

    def _model_hit(self, row: ModelRow) -> Hit:
        from desktop.palette import Hit

        return Hit(
            row.name, lambda: self._desk.go("catalogue", row.key),
            self.tr("Catalogue"), "book-open",
        )  # fmt: skip

    def _hit(self, asset: FoundAsset) -> Hit:
        from desktop.palette import Hit

        detail = " · ".join(part for part in (asset.tag, asset.model) if part)
        return Hit(asset.name, lambda: self._desk.go("inventory", asset.id), detail, "server")


def _holds(text: str, typed: str) -> bool:
    """Whether all words of what was typed are in it."""
    return all(word in text.casefold() for word in typed.casefold().split())
