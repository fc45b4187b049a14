"""Tables: Qt's own checks, the order of Python values, pages that come when they are seen."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem
from typing_extensions import override

from desktop.table.column import Align, Column, Pill
from desktop.table.model import ROW_ROLE
from desktop.table.paged import PAGE_ROWS, Order, PagedModel
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.theme.tokens import Density, Tone

if TYPE_CHECKING:
    from desktop.background import Background


@dataclass(frozen=True)
class Machine:
    tag: str
    price: Decimal | None
    bought: date | None = None
    state: str = "Deployed"


COLUMNS: list[Column[Machine]] = [
    Column("Tag", lambda row: row.tag, sort_key="tag", strong=True),
    Column("Price (EUR)", lambda row: row.price, align=Align.RIGHT, sort_key="price"),
    Column("Bought", lambda row: row.bought, hidden=True),
    Column("State", lambda row: row.state, pill=lambda row: Pill(row.state, Tone.GOOD)),
]
ROWS = [
    Machine("b", Decimal(10)),
    Machine("a", Decimal(2), date(2026, 1, 2)),
    Machine("d", None),
    Machine("c", Decimal("9.5")),
]


def tag(row: Machine) -> str:
    return row.tag


def tags(model: RowModel[Machine]) -> list[str]:
    return [row.tag for row in model.rows]


def test_row_model_keeps_qts_rules(qtmodeltester: Any) -> None:
    model = RowModel(COLUMNS, ROWS, key=tag)
    qtmodeltester.check(model)
    model.sort(1)
    qtmodeltester.check(model)


def test_numbers_sort_as_numbers_and_unknown_comes_last_both_ways() -> None:
    model = RowModel(COLUMNS, ROWS, key=tag)
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert tags(model) == ["a", "c", "b", "d"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert tags(model) == ["b", "c", "a", "d"]
    model.sort(-1)
    assert tags(model) == ["b", "a", "d", "c"]


class Made(Sequence[Machine]):
    """Makes a row when it is asked for, and counts."""

    def __init__(self) -> None:
        self.asked = 0

    @override
    def __len__(self) -> int:
        return 100_000

    @override
    def __getitem__(self, at: Any) -> Any:
        self.asked += 1
        if not 0 <= at < len(self):
            raise IndexError(at)
        return Machine(f"m-{at}", None)


def test_of_rows_that_are_made_when_asked_for_only_those_on_screen_are_made(qtbot: Any) -> None:
    made = Made()
    model: RowModel[Machine] = RowModel(COLUMNS, key=tag)
    view = TableView(model, "Machines")
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    model.set_rows(made)
    QApplication.processEvents()
    assert model.rowCount() == 100_000
    assert model.row_at(99_999) == Machine("m-99999", None)
    assert 0 < made.asked < 2_000


def test_cells_read_as_words_and_the_unknown_says_so() -> None:
    model = RowModel(COLUMNS, ROWS, key=tag)
    assert model.index(1, 2).data() == "2026-01-02"
    assert model.index(2, 1).data() == "unknown"
    assert model.cell(2, 1).is_unknown
    assert model.cell(2, 1).text == "unknown"
    assert not model.cell(0, 1).is_unknown
    assert model.cell(0, 3).pill == Pill("Deployed", Tone.GOOD)
    assert model.cell(0, 0).weight == "strong"
    assert model.index(0, 3).data() == "Deployed"
    assert model.index(0, 0).data(ROW_ROLE) is ROWS[0]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Decimal("1234567.50"), "1,234,567.50"),
        (Decimal("-0.05"), "-0.05"),
        (1234567, "1,234,567"),
        (True, "yes"),
        (date(2026, 11, 21), "2026-11-21"),
    ],
)
def test_plain_values_in_words(value: object, words: str) -> None:
    assert Column[object]("x", lambda row: row).read(value) == words


def test_selection_survives_sorting_and_refreshing(qtbot: Any) -> None:
    model = RowModel(COLUMNS, ROWS, key=tag)
    view = TableView(model, "Machines")
    qtbot.addWidget(view)
    view.choose(["c"])
    view.sort_by(1)
    assert [row.tag for row in view.chosen()] == ["c"]
    model.set_rows([Machine("0", Decimal(1)), *ROWS])
    assert [row.tag for row in view.chosen()] == ["c"]
    model.set_rows(ROWS[:1])
    assert view.chosen() == []


def test_copy_puts_what_is_on_screen_on_the_clipboard(qtbot: Any) -> None:
    model = RowModel(COLUMNS, [Machine("tab\there", Decimal("2.50"))], key=tag)
    view = TableView(model, "Machines")
    qtbot.addWidget(view)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == ("Tag\tPrice (EUR)\tState\ntab here\t2.50\tDeployed")


def test_a_header_click_sorts_up_then_down_then_not_at_all(qtbot: Any) -> None:
    model = RowModel(COLUMNS, ROWS, key=tag)
    view = TableView(model, "Machines")
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    header = view.horizontalHeader()
    seen = []
    for _ in range(3):
        where = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
        seen.append(tags(model))
    assert seen == [["a", "b", "c", "d"], ["d", "c", "b", "a"], ["b", "a", "d", "c"]]


def test_columns_can_be_chosen_but_never_all_taken_away(qtbot: Any) -> None:
    view = TableView(RowModel(COLUMNS, ROWS, key=tag), "Machines")
    qtbot.addWidget(view)
    assert view.shown_titles() == ["Tag", "Price (EUR)", "State"]
    entries = view.column_menu().actions()
    entries[2].trigger()
    assert view.shown_titles() == ["Tag", "Price (EUR)", "Bought", "State"]
    for number in range(4):
        view.column_menu().actions()[number].setChecked(False)
    assert len(view.shown_titles()) == 1


def test_a_layout_is_taken_up_again(qtbot: Any) -> None:
    one = TableView(RowModel(COLUMNS, ROWS, key=tag), "Machines")
    two = TableView(RowModel(COLUMNS, ROWS, key=tag), "Machines")
    for view in (one, two):
        qtbot.addWidget(view)
    one.horizontalHeader().moveSection(1, 0)
    one.setColumnWidth(0, 222)
    state = one.layout_state()
    state["shown"].append("a column of another version")
    two.restore_layout(state)
    assert two.shown_titles() == ["Price (EUR)", "Tag", "State"]
    assert two.columnWidth(0) == 222


def test_enter_opens_the_row_and_the_empty_state_shows_itself(qtbot: Any) -> None:
    model = RowModel(COLUMNS, ROWS, key=tag)
    view = TableView(model, "Machines")
    qtbot.addWidget(view)
    empty = QLabel("Nothing yet")
    view.set_empty_state(empty)
    view.show()
    assert not empty.isVisible()
    view.choose(["a"])
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]
    model.set_rows([])
    assert empty.isVisible()


def test_rows_follow_density_and_scale(qtbot: Any) -> None:
    view = TableView(RowModel(COLUMNS, ROWS, key=tag), "Machines")
    qtbot.addWidget(view)
    assert view.rowHeight(0) == 32
    look().wear(mode="dark", density=Density.COMPACT, scale=1.0)
    assert view.rowHeight(0) == 26


class Source:
    """A hundred thousand machines that count how often they are asked for."""

    def __init__(self, count: int = 100_000) -> None:
        self.total = count
        self.asked: list[tuple[Order | None, int, int]] = []
        self.threads: set[int] = set()

    def fetch(self, order: Order | None, offset: int, limit: int) -> Sequence[Machine]:
        self.asked.append((order, offset, limit))
        self.threads.add(threading.get_ident())
        last = min(offset + limit, self.total)
        numbers: range = range(offset, last)
        if order is not None and order.descending:
            numbers = range(self.total - 1 - offset, self.total - 1 - last, -1)
        return [Machine(f"{number:06}", Decimal(number)) for number in numbers]

    def count(self) -> int:
        return self.total


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def paged(background: Background, source: Source, qtbot: Any) -> PagedModel[Machine]:
    model = PagedModel(COLUMNS, background, key=tag)
    with qtbot.waitSignal(model.loaded):
        model.show(source.fetch, source.count)
    return model


def test_paged_model_keeps_qts_rules(
    background: Background, qtmodeltester: Any, qtbot: Any
) -> None:
    model = PagedModel(COLUMNS, background, key=tag)
    qtmodeltester.check(model)
    few = Source(450)
    with qtbot.waitSignal(model.loaded):
        model.show(few.fetch, few.count)
    qtmodeltester.check(model)
    qtbot.waitUntil(background.is_idle)


def test_a_long_table_asks_only_for_what_is_seen(
    paged: PagedModel[Machine], source: Source, qtbot: Any
) -> None:
    assert paged.rowCount() == 100_000
    assert len(source.asked) == 1
    assert paged.index(50_000, 0).data() == "…"
    qtbot.waitUntil(lambda: paged.index(50_000, 0).data() == "050000")
    assert source.asked[1:] == [(None, 50_000, PAGE_ROWS)]
    assert threading.get_ident() not in source.threads


def test_dragging_through_asks_for_the_last_pages_only(
    paged: PagedModel[Machine], source: Source, background: Background, qtbot: Any
) -> None:
    for number in range(0, 100_000, PAGE_ROWS):
        paged.index(number, 0).data()
    qtbot.waitUntil(lambda: paged.index(99_900, 0).data() == "099900")
    qtbot.waitUntil(background.is_idle)
    assert len(source.asked) < 12


def test_sorting_is_the_databases_work(
    paged: PagedModel[Machine], source: Source, qtbot: Any
) -> None:
    with qtbot.waitSignal(paged.loaded):
        paged.sort(1, Qt.SortOrder.DescendingOrder)
    assert paged.index(0, 0).data() == "099999"
    assert source.asked[-1][0] == Order("price", descending=True)
    asked = len(source.asked)
    paged.sort(2)
    assert len(source.asked) == asked, "a column without a sort key cannot be sorted by"


def test_a_view_of_a_long_table_is_there_at_once(paged: PagedModel[Machine], qtbot: Any) -> None:
    began = time.thread_time()
    view = TableView(paged, "Machines")
    qtbot.addWidget(view)
    look().wear(mode="dark", density=Density.COMPACT, scale=1.5)
    look().wear(mode="dark", density=Density.COMFORTABLE, scale=2.0)
    assert time.thread_time() - began < 2
    assert view.rowHeight(99_999) == 64


def test_selection_stays_over_a_reload(paged: PagedModel[Machine], qtbot: Any) -> None:
    view = TableView(paged, "Machines")
    qtbot.addWidget(view)
    view.choose(["000007"])
    with qtbot.waitSignal(paged.loaded):
        paged.reload()
    assert [row.tag for row in view.chosen()] == ["000007"]


def test_choosing_all_gives_all_rows(paged: PagedModel[Machine], qtbot: Any) -> None:
    view = TableView(paged, "Machines")
    qtbot.addWidget(view)
    view.selectAll()
    assert view.chosen_count() == 100_000
    rows = view.chosen()
    assert len(rows) == 100_000
    assert rows[-1].tag == "099999"


def test_all_rows_stay_chosen_when_they_are_sorted(paged: PagedModel[Machine], qtbot: Any) -> None:
    view = TableView(paged, "Machines")
    qtbot.addWidget(view)
    view.selectAll()
    with qtbot.waitSignal(paged.loaded):
        paged.sort(1, Qt.SortOrder.DescendingOrder)
    assert view.chosen_count() == 100_000


def test_of_many_chosen_rows_no_part_stays(paged: PagedModel[Machine], qtbot: Any) -> None:
    view = TableView(paged, "Machines")
    qtbot.addWidget(view)
    flags = QItemSelectionModel.SelectionFlag
    many = QItemSelection(paged.index(0, 0), paged.index(4_999, 0))
    view.selectionModel().select(many, flags.ClearAndSelect | flags.Rows)
    assert view.chosen_count() == 5_000
    with qtbot.waitSignal(paged.loaded):
        paged.sort(1, Qt.SortOrder.DescendingOrder)
    assert view.chosen_count() == 0


def test_an_answer_to_an_old_question_is_dropped(
    background: Background, source: Source, qtbot: Any
) -> None:
    model = PagedModel(COLUMNS, background, key=tag)
    few = Source(3)
    model.show(source.fetch, source.count)
    model.show(few.fetch, few.count)
    qtbot.waitUntil(background.is_idle)
    assert model.rowCount() == 3


def test_figures_are_never_cut_short(qtbot: Any) -> None:
    model = RowModel(COLUMNS, ROWS, key=tag)
    view = TableView(model, "Machines")
    qtbot.addWidget(view)
    before = view.columnWidth(1)
    model.set_rows([*ROWS, Machine("z", Decimal("123456789012345.67"))])
    index = model.index(4, 1)
    needed = view.itemDelegate().sizeHint(QStyleOptionViewItem(), index).width()
    assert needed > before
    # Measured behind the paint, so that the first rows do not wait for it.
    qtbot.waitUntil(lambda: view.columnWidth(1) >= needed)


def test_titles_of_columns_are_never_cut_short(qtbot: Any) -> None:
    long = Column[Machine]("A title of many words, as some languages have", tag, width=40)
    view = TableView(RowModel([long, *COLUMNS], ROWS, key=tag), "Machines")
    qtbot.addWidget(view)
    header = view.horizontalHeader()
    assert view.columnWidth(0) >= header.sectionSizeHint(0) > 40


def test_a_column_takes_the_room_that_is_left_but_keeps_its_own_width(qtbot: Any) -> None:
    wide = [Column[Machine](f"Column {n}", tag, width=200) for n in range(4)]
    view = TableView(RowModel(wide, ROWS, key=tag), "Machines")
    qtbot.addWidget(view)
    view.stretch(1)
    view.resize(1200, 300)
    view.show()
    assert view.horizontalHeader().length() == view.viewport().width()
    assert view.columnWidth(1) > view.columnWidth(0)
    view.resize(400, 300)
    assert view.columnWidth(1) == view.columnWidth(0)


def test_days_are_never_cut_short(qtbot: Any) -> None:
    columns = [Column[Machine]("Day", lambda row: row.bought, width=30)]
    rows = [Machine("a", None, date(2026, 12, 28))]
    view = TableView(RowModel(columns, rows, key=tag), "Machines")
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    needed = view.itemDelegate().sizeHint(QStyleOptionViewItem(), view.model().index(0, 0)).width()
    qtbot.waitUntil(lambda: view.columnWidth(0) >= needed)


def test_words_cut_short_take_the_room_that_is_left_and_give_it_back(qtbot: Any) -> None:
    long = "a name that needs a good deal more than forty pixels"
    columns = [
        Column[Machine]("N", lambda row: row.tag, width=40),
        Column[Machine]("State", lambda row: row.state, width=60),
    ]
    machine = Machine(long, None, state="a sentence that no window is wide enough for" * 9)
    view = TableView(RowModel(columns, [machine], key=tag), "Machines")
    qtbot.addWidget(view)
    view.horizontalHeader().setStretchLastSection(True)
    view.resize(900, 200)
    view.show()
    needed = view.itemDelegate().sizeHint(QStyleOptionViewItem(), view.model().index(0, 0)).width()
    qtbot.waitUntil(lambda: view.columnWidth(0) >= needed)
    qtbot.wait(50)
    assert view.horizontalScrollBar().maximum() == 0
    assert view.columnWidth(0) + view.columnWidth(1) == view.viewport().width()
    assert view.layout_state()["widths"] == {}  # no person chose it
    view.resize(160, 200)
    qtbot.waitUntil(lambda: view.columnWidth(0) < needed)
    view.setColumnWidth(0, 50)
    view.resize(900, 200)
    qtbot.wait(50)
    assert view.columnWidth(0) == 50
