"""What the asset cost and what it is worth in the books: terms, value today, schedule, plot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.amounts import amount_text
from desktop.bookkeeping.words import book_label
from desktop.labels import course_text
from desktop.pages.inventory.parts import TabColumn
from desktop.pages.inventory.words import today
from desktop.said import facts_of, rule_of
from desktop.table.column import Align, Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.widgets.card import FigureTile
from desktop.widgets.facts import Facts
from desktop.widgets.labels import section_title, words
from desktop.widgets.notice import Why, WhyDialog
from desktop.words import said
from planning.depreciation.explain import explain

if TYPE_CHECKING:
    from catalog.queries.asset import AssetDetail, BookDetail
    from desktop.desk import Desk
    from planning.depreciation import YearCharge
    from planning.depreciation.course import Course

_ROWS_SEEN = 8


class MoneyTab(TabColumn):
    """Cost, and each depreciation book of the asset."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset: AssetDetail | None = None

    def show_asset(self, asset: AssetDetail) -> None:
        """Show what this asset cost and its books."""
        self._asset = asset
        self.empty()
        cost = None if asset.cost is None else amount_text(asset.cost)
        rows: list[tuple[str, str | None, str]] = [
            (self.tr("Cost"), cost, ""),
            (self.tr("Source"), asset.cost_source or None, ""),
            (self.tr("Supplier"), asset.supplier or None, ""),
            (self.tr("Purchased"), str(asset.purchased_on) if asset.purchased_on else None, ""),
            (self.tr("Cost centre"), asset.cost_centre or None, ""),
        ]
        self.column.addWidget(Facts(rows, self))
        for book in asset.books:
            self._add_book(book)
        if not asset.books:
            text = self.tr(
                "It has no depreciation book, so nothing is known of its value over time."
            )
            self.column.addWidget(section_title(self.tr("Depreciation"), self))
            self.column.addWidget(words(text, "label", wrap=True, parent=self))
        self._offer_book(self.tr("Another book…") if asset.books else self.tr("Depreciate…"))

    def _offer_book(self, title: str) -> None:
        ask = QPushButton(title, self)
        ask.setObjectName("book.new")
        ask.clicked.connect(lambda: self.edit_book(None))
        row = QHBoxLayout()
        row.addWidget(ask)
        row.addStretch()
        self.column.addLayout(row)

    def edit_book(self, book: BookDetail | None) -> None:
        """Open the terms of a book, or of a new one."""
        from desktop.pages.inventory.book_form import BookDialog

        if self._asset is not None:
            BookDialog(self._desk, self._asset, book, self).open()

    def _add_book(self, book: BookDetail) -> None:
        made = book.course
        head = QHBoxLayout()
        title = section_title(
            self.tr("Depreciation, {book} book").format(book=book_label(book.name)), self
        )
        title.setWordWrap(True)  # else a long name of a book makes the pane too wide
        head.addWidget(title, 1)
        for action in self._book_actions(book, made):
            head.addWidget(action)
        self.column.addLayout(head)
        self.column.addWidget(words(course_text(made.terms), "secondary", wrap=True, parent=self))
        self._add_figures(made)
        self._add_plot(made)
        self.column.addWidget(self._table(made))

    def _book_actions(self, book: BookDetail, made: Course) -> list[QPushButton]:
        found = []
        for text, name, run in (
            (self.tr("why?"), "book.why", lambda: self._why(made)),
            (self.tr("Schedule"), "book.schedule", lambda: self._schedule(book)),
            (self.tr("Edit"), "book.edit", lambda: self.edit_book(book)),
            (self.tr("Remove"), "book.remove", lambda: self._remove(book)),
        ):
            link = QPushButton(text, self)
            link.setProperty("link", True)
            link.setObjectName(name)
            link.setAccessibleName(f"{text} ({book.name})")
            link.clicked.connect(lambda _on=False, run=run: run())
            found.append(link)
        return found

    def _schedule(self, book: BookDetail) -> None:
        from desktop.bookkeeping.schedule_dialog import ScheduleDialog

        if self._asset is not None:
            ScheduleDialog(self._desk, self._asset.id, today(), self, book=book.name).open()

    def _why(self, made: Course) -> None:
        reason = explain(made.terms)
        facts = facts_of(reason)
        rule = rule_of(reason)
        WhyDialog(Why(self.tr("Book value"), facts, rule, said(reason.source)), self).open()

    def _remove(self, book: BookDetail) -> None:
        from catalog.commands.books import remove_book

        self._desk.do(self, remove_book, book_id=book.id)

    def _add_figures(self, made: Course) -> None:
        now = today()
        row = QHBoxLayout()
        row.setSpacing(8)
        value = FigureTile(self.tr("Book value today"), self)
        value.show_figure(
            amount_text(made.book_value(now)),
            self.tr("{amount} written off").format(amount=amount_text(made.accumulated(now))),
        )
        end = FigureTile(self.tr("At the end of its life"), self)
        last = made.last_day
        end.show_figure(
            amount_text(made.book_value(last)), self.tr("on {day}").format(day=last.isoformat())
        )
        row.addWidget(value)
        row.addWidget(end)
        self.column.addLayout(row)

    def _add_plot(self, made: Course) -> None:
        from datetime import UTC, datetime, time

        from desktop.charts.data import Series
        from desktop.charts.time_chart import TimeChart

        # A plot is a picture: the exact figures stand in the table below it.
        days = sorted({made.begins_on, *(row.period.end for row in made.rows),
                       *(effect.on for effect in made.effects)})  # fmt: skip
        values = [made.book_value(day) for day in days]
        line = Series(
            self.tr("Book value"),
            [datetime.combine(day, time(), UTC).timestamp() for day in days],
            [float(value.number) for value in values],
        )
        chart = TimeChart(self.tr("Book value"), made.terms.cost.currency, self, least=0)
        chart.setFixedHeight(look().theme.px(190))
        chart.show_series([line])
        self.column.addWidget(chart)

    def _table(self, made: Course) -> TableView[YearCharge]:
        def amount(title: str, name: str) -> Column[YearCharge]:
            return Column(
                title, lambda row: getattr(row, name), amount_text,
                Align.RIGHT, 108, order=lambda value: value.number,
            )  # fmt: skip

        columns: list[Column[YearCharge]] = [
            Column(self.tr("Year to"), lambda row: row.end, width=106),
            amount(self.tr("Charge"), "charge"),
            amount(self.tr("Book value"), "closing"),
        ]
        model = RowModel(columns, made.by_year(), key=lambda row: row.end, parent=self)
        table = TableView(model, self.tr("Depreciation by fiscal year"), self)
        rows = min(model.rowCount(), _ROWS_SEEN)
        height = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(table.horizontalHeader().height() + rows * height + 4)
        return table
