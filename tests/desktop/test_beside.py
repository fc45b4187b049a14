"""A list with a pane beside it, in windows wide and narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QPushButton, QTableWidget, QVBoxLayout, QWidget

from desktop.arrangement import Arrangement
from desktop.theme.look import look
from desktop.theme.tokens import Density
from desktop.widgets.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def beside(qtbot: Any) -> Iterator[Beside]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Beside(Arrangement(None), "things", QTableWidget(), QWidget(), window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1300, 500)
    window.show()
    yield made
    window.close()


def seen(beside: Beside) -> tuple[bool, bool]:
    """Whether the list and whether the pane is seen."""
    left, right = beside.widget(0), beside.widget(1)
    assert left is not None
    assert right is not None
    return left.isVisible(), right.isVisible()


def test_a_wide_window_shows_both(beside: Beside) -> None:
    assert seen(beside) == (True, True)
    beside.open_pane()
    assert seen(beside) == (True, True)
    back = beside.findChild(QPushButton)
    assert back is not None
    assert not back.isVisible()


def test_a_narrow_window_shows_the_list_and_then_the_pane_and_leads_back(beside: Beside) -> None:
    beside.window().resize(1024, 500)
    assert seen(beside) == (True, False)
    beside.open_pane()
    assert seen(beside) == (False, True)
    back = beside.findChild(QPushButton)
    assert back is not None
    assert back.isVisible()
    back.click()
    assert seen(beside) == (True, False)


def test_what_is_narrow_depends_on_the_scale(beside: Beside) -> None:
    look().wear(mode="light", density=Density.COMFORTABLE, scale=1.5)
    assert seen(beside) == (True, False)
