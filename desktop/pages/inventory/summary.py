"""The first tab: what to do with the machine and why, how ready it is, and its key figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.amounts import amount_text
from desktop.labels import kind_label
from desktop.pages.inventory.parts import TabColumn
from desktop.pages.inventory.verdict_words import (
    readiness_why,
    show_calm,
    show_unknown,
    show_verdict,
)
from desktop.pages.inventory.words import accelerators_text, memory_text, today
from desktop.rule_words import part_label, part_text, readiness_text
from desktop.widgets.card import FigureTile
from desktop.widgets.facts import Facts
from desktop.widgets.labels import section_title, words
from desktop.widgets.notice import Notice, WhyDialog
from desktop.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.queries.asset import AssetDetail
    from catalog.queries.inventory import AssetRow
    from catalog.queries.verdicts import AssetVerdicts
    from catalog.store.ledger import Ledger
    from desktop.desk import Desk
    from planning.readiness import Readiness


class SummaryTab(TabColumn):
    """Shows the facts at once, and the verdicts when they are worked out."""

    money_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset: AssetDetail | None = None

    def show_asset(self, asset: AssetDetail) -> None:
        """Show the asset; ask for its verdicts."""
        self._asset = asset
        number = asset.id

        def work(ledger: Ledger) -> tuple[AssetRow | None, AssetVerdicts | None]:
            from catalog.policy import policy
            from catalog.queries.filters import AssetFilter
            from catalog.queries.inventory import inventory
            from catalog.queries.verdicts import fleet_verdicts

            rules, only = policy(), AssetFilter(asset_ids=(number,))
            rows = ledger.ask(inventory, only)
            found = ledger.ask(fleet_verdicts, rules.upgrade, rules.readiness, today(), only)
            return (rows[0] if rows else None), (found[0] if found else None)

        self._desk.with_ledger(self, work, self._take, replaces="verdicts")

    def _take(self, answer: tuple[AssetRow | None, AssetVerdicts | None]) -> None:
        row, found = answer
        if self._asset is None or row is None or row.id != self._asset.id:
            return
        self.empty()
        self._add_missing(self._asset)
        self._add_verdicts(found)
        self.column.addWidget(self._key_facts(self._asset, row))
        self._add_money(self._asset)
        if found is not None:
            self._add_readiness(found.readiness)
        self.column.addWidget(section_title(self.tr("Its life"), self))
        self.column.addWidget(self._life(self._asset))

    # --- what is still asked for ---------------------------------------------------------------

    def _add_missing(self, asset: AssetDetail) -> None:
        """What the verdict and the books wait for, and the way there."""
        missing = [
            name
            for name, value in (
                (self.tr("cost"), asset.cost),
                (self.tr("in-service date"), asset.in_service_on),
            )
            if value is None
        ]
        if missing:
            text = self.tr("Not entered yet: {what}").format(what=", ".join(missing))
            self._add_step(text, self.tr("Enter…"), self._edit)
        elif not asset.books and asset.status != "retired":
            text = self.tr("Nothing writes it down yet")
            self._add_step(text, self.tr("Set a book…"), self.money_asked.emit)

    def _add_step(self, text: str, title: str, run: Callable[[], object]) -> None:
        line = QHBoxLayout()
        line.addWidget(words(text, "label", wrap=True, parent=self), 1)
        step = QPushButton(title, self)
        step.setProperty("link", True)
        step.setAccessibleName(f"{text}: {title}")
        step.clicked.connect(lambda _on=False: run())
        line.addWidget(step)
        self.column.addLayout(line)

    def _edit(self) -> None:
        from desktop.pages.inventory.asset_form import edit_asset_dialog

        if self._asset is not None:
            edit_asset_dialog(self._desk, self._asset.id, self)

    # --- verdicts --------------------------------------------------------------------------------

    def _add_verdicts(self, found: AssetVerdicts | None) -> None:
        if found is None:
            words_ = self.tr("Nothing is known of its parts, so the rules cannot judge it.")
            self.column.addWidget(words(words_, "label", wrap=True, parent=self))
            return
        calm: list[str] = []
        unknown = [each for each in found.verdicts if each.priority.value == "unknown"]
        if unknown:
            notice = Notice(self)
            show_unknown(notice, unknown)
            self.column.addWidget(notice)
        for verdict in found.verdicts:
            if verdict in unknown:
                continue
            if verdict.priority.value == "none":
                calm.append(verdict.component.value)
                continue
            notice = Notice(self)
            show_verdict(notice, verdict)
            self.column.addWidget(notice)
        self._add_calm(found, calm)

    def _add_calm(self, found: AssetVerdicts, calm: list[str]) -> None:
        """What needs nothing is said once, together, and can be asked about too."""
        good = [each for each in found.verdicts if each.component.value in calm]
        if good:
            notice = Notice(self)
            show_calm(notice, good)
            self.column.addWidget(notice)

    # --- readiness -------------------------------------------------------------------------------

    def _add_readiness(self, found: Readiness) -> None:
        self.column.addWidget(section_title(self.tr("Readiness for AI work"), self))
        line = QHBoxLayout()
        line.addWidget(words(readiness_text(found), wrap=True, parent=self), 1)
        why = QPushButton(self.tr("why?"), self)
        why.setProperty("link", True)
        why.setAccessibleName(self.tr("Why this readiness"))
        why.clicked.connect(lambda: WhyDialog(readiness_why(found), self).open())
        line.addWidget(why)
        self.column.addLayout(line)
        self.column.addLayout(self._bars(found))

    def _bars(self, found: Readiness) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, part in enumerate(found.parts):
            name = part_label(part.part)
            grid.addWidget(words(name, "secondary", parent=self), number, 0)
            if part.points is None:
                unknown = words(self.tr("unknown"), "faint", parent=self)
                grid.addWidget(unknown, number, 1, 1, 2)
                continue
            bar = QProgressBar(self)
            bar.setTextVisible(False)
            bar.setValue(int(part.points))
            bar.setAccessibleName(
                self.tr("{part}: {points} of 100 points").format(part=name, points=int(part.points))
            )
            grid.addWidget(bar, number, 1)
            grid.addWidget(words(part_text(part), "secondary", parent=self), number, 2)
        return grid

    # --- facts -----------------------------------------------------------------------------------

    def _key_facts(self, asset: AssetDetail, row: AssetRow) -> Facts:
        read = ""
        if asset.spec is not None:
            read = self.tr("read {when} by {collector}").format(
                when=asset.spec.read_at.astimezone().strftime("%Y-%m-%d %H:%M"),
                collector=asset.spec.collector,
            )
        memory = None if row.memory_bytes is None else memory_text(row.memory_bytes)
        rows: list[tuple[str, str | None, str]] = [
            (self.tr("Kind"), kind_label(asset.kind), ""),
            (self.tr("CPU"), row.cpu_model, read),
            (self.tr("Memory"), memory, read),
            (self.tr("GPU"), accelerators_text(row), read),
            (self.tr("Serial"), asset.serial, ""),
        ]
        if read:
            rows.append((self.tr("Specs"), read, ""))
        return Facts(rows, self)

    def _add_money(self, asset: AssetDetail) -> None:
        from planning.depreciation.explain import explain

        tiles = QHBoxLayout()
        tiles.setSpacing(8)
        cost = FigureTile(self.tr("Cost"), self, can_ask=True)
        cost.show_figure(None if asset.cost is None else amount_text(asset.cost))
        cost.setToolTip(asset.cost_source)
        cost.asked.connect(self.money_asked)
        tiles.addWidget(cost, 1)
        for book in asset.books[:1]:
            tile = FigureTile(self.tr("Book value today"), self, can_ask=True)
            tile.show_figure(amount_text(book.course.book_value(today())))
            tile.setToolTip(said(explain(book.terms).rule))
            tile.asked.connect(self.money_asked)
            tiles.addWidget(tile, 1)
        self.column.addLayout(tiles)

    def _life(self, asset: AssetDetail) -> Facts:
        def day(value: object) -> str | None:
            return None if value is None else str(value)

        rows: list[tuple[str, str | None, str]] = [
            (self.tr("Purchased"), day(asset.purchased_on), ""),
            (self.tr("In service"), day(asset.in_service_on), ""),
            (self.tr("Warranty"), self._warranty(asset), ""),
        ]
        if asset.retired_on is not None or asset.status == "retired":
            rows.append((self.tr("Retired"), day(asset.retired_on), ""))
            rows.append((self.tr("Reason"), asset.retire_reason or None, ""))
        return Facts(rows, self)

    def _warranty(self, asset: AssetDetail) -> str | None:
        until = asset.warranty_until
        if until is None:
            return None
        text = self.tr("until {day}") if until >= today() else self.tr("ended {day}")
        return text.format(day=until.isoformat())
