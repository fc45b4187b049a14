"""What a person arranged is there again: columns, room of panes, kept views, the last page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.arrangement import Arrangement
from desktop.table.column import Column
from desktop.table.rows import RowModel
from desktop.table.view import TableView
from desktop.theme.look import look
from desktop.theme.tokens import Density

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Thing:
    tag: str
    size: int


COLUMNS = [
    Column[Thing]("Tag", lambda row: row.tag, key="tag", width=100),
    Column[Thing]("Size", lambda row: row.size, key="size", width=100),
    Column[Thing]("Again", lambda row: row.tag, key="again", width=100, hidden=True),
]
THINGS = [Thing("b", 2), Thing("a", 1), Thing("c", 3)]


def table(qtbot: Any, arrangement: Arrangement) -> TableView[Thing]:
    made = TableView(RowModel(COLUMNS, THINGS, key=lambda row: row.tag), "Things")
    qtbot.addWidget(made)
    arrangement.follow(made, "things")
    return made


def drag_edge(qtbot: Any, shown: TableView[Thing], column: int, *, to: int) -> None:
    """Drag the right edge of a column as a hand does."""
    shown.resize(900, 200)
    shown.show()
    header = shown.horizontalHeader()
    left = header.sectionViewportPosition(column)
    edge = QPoint(left + header.sectionSize(column) - 1, 8)
    end = QPoint(left + to - 1, 8)
    where = header.viewport()
    qtbot.mousePress(where, Qt.MouseButton.LeftButton, pos=edge)
    move = QMouseEvent(
        QEvent.Type.MouseMove, end.toPointF(), where.mapToGlobal(end).toPointF(),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QCoreApplication.sendEvent(where, move)
    qtbot.mouseRelease(where, Qt.MouseButton.LeftButton, pos=end)


def test_a_table_has_its_columns_and_order_again(tmp_path: Path, qtbot: Any) -> None:
    before = Arrangement(tmp_path)
    first = table(qtbot, before)
    first.column_menu().actions()[2].trigger()
    first.horizontalHeader().moveSection(2, 0)
    drag_edge(qtbot, first, 0, to=177)
    first.sort_by(1, Qt.SortOrder.DescendingOrder)
    before.write()

    second = table(qtbot, Arrangement(tmp_path))
    assert second.shown_titles() == ["Again", "Tag", "Size"]
    assert second.columnWidth(0) == 177
    assert [row.tag for row in second.table_model.rows_at(range(3))] == ["c", "b", "a"]
    assert second.horizontalHeader().sortIndicatorSection() == 1


def test_a_width_of_ones_own_grows_with_the_scale_and_outlives_the_theme(qtbot: Any) -> None:
    shown = table(qtbot, Arrangement(None))
    drag_edge(qtbot, shown, 0, to=60)
    look().wear(mode="dark", density=Density.COMPACT, scale=2.0)
    assert shown.columnWidth(0) == 120
    look().wear(mode="light", density=Density.COMPACT, scale=1.0)
    assert shown.columnWidth(0) == 60


def test_widths_that_nobody_chose_are_not_kept(qtbot: Any) -> None:
    arrangement = Arrangement(None)
    shown = table(qtbot, arrangement)
    shown.resize(900, 200)
    shown.show()
    look().wear(mode="dark", density=Density.COMPACT, scale=1.5)
    qtbot.wait(20)
    shown.column_menu().actions()[2].trigger()
    assert arrangement.get("table.things")["widths"] == {}


def test_the_usual_columns_come_back(qtbot: Any) -> None:
    shown = table(qtbot, Arrangement(None))
    drag_edge(qtbot, shown, 0, to=300)
    shown.column_menu().actions()[1].trigger()
    shown.sort_by(0)
    shown.column_menu().actions()[-1].trigger()
    assert shown.shown_titles() == ["Tag", "Size"]
    assert shown.columnWidth(0) < 300
    assert [row.tag for row in shown.table_model.rows_at(range(3))] == ["b", "a", "c"]


def test_a_pane_keeps_its_room(tmp_path: Path, qtbot: Any) -> None:
    def split(arrangement: Arrangement) -> QSplitter:
        made = QSplitter(Qt.Orientation.Horizontal)
        qtbot.addWidget(made)
        for _ in range(2):
            made.addWidget(QWidget())
        made.setStretchFactor(0, 1)
        made.resize(1000, 200)
        arrangement.follow_pane(made, "pane", 300)
        made.show()
        return made

    before = Arrangement(tmp_path)
    first = split(before)
    assert first.sizes()[1] == pytest.approx(300, abs=10)
    first.moveSplitter(400, 1)
    before.write()
    assert split(Arrangement(tmp_path)).sizes()[1] == pytest.approx(600, abs=10)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"table.things": 7}', '{"table.things": {"shown": 7, "widths": 1}}',
             '{"table.things": {"shown": ["tag", 4], "widths": {"tag": -5}, "sorted": ["x"]}}',
             '{"table.things": {"shown": [[1]], "sorted": [[1], 2]}}'],
)  # fmt: skip
def test_a_file_that_makes_no_sense_is_as_good_as_none(
    text: str, tmp_path: Path, qtbot: Any
) -> None:
    (tmp_path / "arrangement.json").write_text(text)
    assert table(qtbot, Arrangement(tmp_path)).shown_titles()[0] == "Tag"


def test_a_folder_that_cannot_be_written_costs_nothing_else(tmp_path: Path, qtbot: Any) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("not a folder")
    arrangement = Arrangement(nowhere)
    table(qtbot, arrangement).sort_by(0)
    arrangement.write()
    assert arrangement.get("table.things")["sorted"] == ["tag", False]
