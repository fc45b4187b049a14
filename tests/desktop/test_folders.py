"""Tabs that are made when they are first looked at."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget

from desktop.widgets.folders import Folder, Folders


class Asked:
    """Three tabs, and what was made and told."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.told: list[str] = []
        self.tabs = Folders()
        self.folders = [self._add(name) for name in ("one", "two", "three")]

    def _add(self, name: str) -> Folder[QLabel]:
        def make(parent: QWidget) -> QLabel:
            self.made.append(name)
            return QLabel(name, parent)

        return self.tabs.add(name.title(), make, lambda label: self.told.append(label.text()))


@pytest.fixture
def asked(qtbot: Any) -> Asked:
    made = Asked()
    qtbot.addWidget(made.tabs)
    return made


def test_nothing_is_made_before_it_is_looked_at(asked: Asked) -> None:
    assert (asked.made, asked.told) == ([], [])
    asked.tabs.renew()
    assert (asked.made, asked.told) == (["one"], ["one"])
    asked.tabs.setCurrentIndex(2)
    assert (asked.made, asked.told) == (["one", "three"], ["one", "three"])
    asked.tabs.setCurrentIndex(0)
    asked.tabs.setCurrentIndex(2)
    assert (asked.made, asked.told) == (["one", "three"], ["one", "three"])
    assert [folder.is_made for folder in asked.folders] == [True, False, True]


def test_what_is_old_is_told_when_it_is_seen_again(asked: Asked) -> None:
    asked.tabs.renew()
    asked.tabs.setCurrentIndex(1)
    asked.tabs.renew()
    assert asked.told == ["one", "two", "two"]
    asked.tabs.renew(asked.folders[0])
    assert asked.told == ["one", "two", "two"]
    asked.tabs.setCurrentIndex(0)
    assert asked.told == ["one", "two", "two", "one"]


def test_a_tab_that_is_asked_for_behind_takes_its_place_and_leaves_the_front(asked: Asked) -> None:
    asked.tabs.renew()
    asked.tabs.setTabText(1, "Two (7)")
    fronts: list[int] = []
    asked.tabs.currentChanged.connect(fronts.append)

    label = asked.folders[1].content

    assert asked.told == ["one", "two"]
    assert (asked.tabs.widget(1), asked.tabs.currentIndex(), fronts) == (label, 0, [])
    assert [asked.tabs.tabText(n) for n in range(3)] == ["One", "Two (7)", "Three"]
    asked.tabs.setCurrentWidget(label)
    assert (asked.tabs.currentIndex(), fronts) == (1, [1])


def test_what_is_made_never_changes_its_parent(asked: Asked) -> None:
    parents = [folder.content.parentWidget() for folder in asked.folders]
    assert set(parents) == {asked.tabs.inside}
    assert isinstance(asked.tabs.inside.parentWidget(), QTabWidget)
