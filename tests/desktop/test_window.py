"""The frame: one road of refreshing, undo by name, keys, the palette, errors in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
)
from typing_extensions import override

from catalog.changes import Changes
from catalog.errors import LockedLedgerError, RefusedError
from desktop import app
from desktop.actions import Action
from desktop.errors import Kind, kind_of, report
from desktop.page import Page
from desktop.pages import PageEntry
from desktop.palette import Hit, Palette
from desktop.shortcuts import ShortcutSheet
from desktop.theme.look import look
from desktop.theme.tokens import Density
from tests.desktop.conftest import PretendLedger
from tests.planning.decisions import calculator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.background import Progress
    from desktop.desk import Desk
    from desktop.window import Window


class CountingPage(Page):
    """Counts what the window asks of it."""

    shows = Changes.ASSETS

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.refreshed = 0
        self.targets: list[object] = []
        self.lefts = 0
        self.ran = 0

    @override
    def refresh(self) -> None:
        self.refreshed += 1

    @override
    def go_to(self, target: object) -> None:
        self.targets.append(target)

    @override
    def left(self) -> None:
        self.lefts += 1

    @override
    def crumbs(self) -> tuple[str, ...]:
        return ("Machines",)

    @override
    def page_actions(self) -> tuple[Action, ...]:
        return (
            Action(id="probe", title="Probe", run=self.run_it, in_bar=True, key="Ctrl+P"),
            Action(id="hidden", title="Retire machines…", run=self.run_it),
        )

    def run_it(self) -> None:
        self.ran += 1


class OtherPage(CountingPage):
    shows = Changes.BOOKS


PAGES = (
    PageEntry("inventory", "Inventory", "boxes", CountingPage),
    PageEntry("budget", "Budget", "wallet", OtherPage),
)


@pytest.fixture
def window(qapp: QApplication, qtbot: Any) -> Iterator[Window]:
    painted: list[Window] = []
    made = app.compose(
        qapp, app.Options(pages=PAGES, monitors=False, follows_fleet=False, painted=painted.append)
    )
    qtbot.waitUntil(lambda: bool(painted))
    yield made
    app.close(made)
    made.close()
    made.deleteLater()


@pytest.fixture
def open_window(window: Window, ledger: PretendLedger, qtbot: Any) -> Window:
    window.desk.use_ledger(ledger)  # type: ignore[arg-type]
    qtbot.waitUntil(window.desk.background.is_idle)
    return window


def page(window: Window, kind: type[CountingPage] = CountingPage) -> CountingPage:
    assert isinstance(window.page, kind)
    return window.page


def buy(ledger: PretendLedger) -> str:
    """Buy “Node 4”."""
    return "bought"


def refuse(ledger: PretendLedger) -> None:
    raise RefusedError("The serial number is already used by “Node 4”.")


def test_without_a_ledger_the_first_run_is_shown(window: Window) -> None:
    titles = {each.accessibleName() for each in window.stack.findChildren(QAbstractButton)}
    assert "Open a ledger…" in titles
    assert all(titles)
    assert window.page is None


def test_opening_a_ledger_shows_the_first_page_once(open_window: Window) -> None:
    assert page(open_window).refreshed == 1


def test_a_change_refreshes_the_visible_page_and_marks_the_hidden(open_window: Window) -> None:
    inventory = page(open_window)
    open_window.go("budget")
    budget = page(open_window, OtherPage)
    assert (inventory.lefts, budget.refreshed) == (1, 1)
    open_window.desk.announce(Changes.ASSETS)
    assert (inventory.refreshed, budget.refreshed) == (1, 1)
    open_window.desk.announce(Changes.BOOKS)
    assert budget.refreshed == 2
    open_window.go("inventory")
    assert inventory.refreshed == 2
    open_window.go("budget")
    assert budget.refreshed == 2


def test_a_command_tells_changes_refreshes_and_names_undo(open_window: Window, qtbot: Any) -> None:
    got: list[str] = []
    open_window.desk.do(open_window, buy, done=got.append)
    qtbot.waitUntil(open_window.desk.background.is_idle)
    assert got == ["bought"]
    assert page(open_window).refreshed == 2
    assert open_window.topbar.undo.isEnabled()
    assert open_window.topbar.undo.accessibleName() == "Undo: buy"
    assert open_window.messages is not None
    assert open_window.messages.isVisible()
    qtbot.keyClick(open_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(open_window.topbar.redo.isEnabled)
    assert not open_window.topbar.undo.isEnabled()
    assert page(open_window).refreshed == 3


def test_a_refusal_becomes_a_sentence_and_no_dialog(open_window: Window, qtbot: Any) -> None:
    open_window.desk.do(open_window, refuse)
    qtbot.waitUntil(open_window.desk.background.is_idle)
    assert open_window.messages is not None
    assert "already used" in open_window.messages.accessibleName()
    assert open_window.desk.troubles.open_dialog is None
    assert page(open_window).refreshed == 1


def test_trouble_with_the_file_says_what_was_kept_and_what_to_do(
    open_window: Window, qtbot: Any
) -> None:
    troubles = open_window.desk.troubles
    troubles.show(LockedLedgerError("“fleet.db” is in use by another program."))
    box = troubles.open_dialog
    assert isinstance(box, QMessageBox)
    assert "in use" in box.text()
    assert "Nothing was changed." in box.informativeText()
    assert "Close the other program" in box.informativeText()
    troubles.show(LockedLedgerError("an echo"))
    assert troubles.open_dialog is box
    box.close()
    qtbot.waitUntil(lambda: troubles.open_dialog is None)


def test_our_own_mistake_gives_details_to_copy(open_window: Window, qtbot: Any) -> None:
    troubles = open_window.desk.troubles
    troubles.show(ZeroDivisionError("ours"))
    box = troubles.open_dialog
    assert box is not None
    copy = next(each for each in box.buttons() if each.text() == "Copy details")
    copy.click()
    copied = QApplication.clipboard().text()
    assert "ZeroDivisionError: ours" in copied
    assert "Python 3" in copied
    box.close()


def test_whose_matter_an_error_is() -> None:
    assert kind_of(RefusedError("x")) is Kind.EXPECTED
    assert kind_of(LockedLedgerError("x")) is Kind.SURROUNDINGS
    assert kind_of(PermissionError(13, "no")) is Kind.SURROUNDINGS
    assert kind_of(KeyError("x")) is Kind.OURS
    assert "KeyError" in report(KeyError("x"))


def test_going_to_a_page_with_a_target(open_window: Window) -> None:
    open_window.desk.go("budget", 17)
    assert page(open_window, OtherPage).targets == [17]
    open_window.desk.go("no such page")
    assert page(open_window, OtherPage).targets == [17]


def test_keys_of_page_and_window_work(open_window: Window, qtbot: Any) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(open_window, Qt.Key.Key_P, control)
    assert page(open_window).ran == 1
    qtbot.keyClick(open_window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert isinstance(open_window.page, OtherPage)


def test_the_palette_finds_actions_and_what_searches_know(open_window: Window, qtbot: Any) -> None:
    ran: list[str] = []
    open_window.searches.append(
        lambda typed, take: take([Hit(f"Node {typed}", lambda: ran.append(typed), "A-0121")])
    )
    open_window.open_palette()
    palette = open_window.findChild(Palette)
    assert palette is not None
    qtbot.keyClicks(palette.field, "retire")
    texts = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert texts[0].startswith("Node retire")
    assert any(text.startswith("Retire machines") for text in texts)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert page(open_window).ran == 1
    assert ran == []


def test_the_shortcut_sheet_lists_the_live_keys(open_window: Window, qtbot: Any) -> None:
    sheet = ShortcutSheet(open_window.actions_now(), open_window)
    qtbot.addWidget(sheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Probe", "Undo", "Search and commands", "Ctrl+P", "Ctrl+K"} <= shown


def test_everything_to_click_has_a_name_and_keyboard_focus(open_window: Window) -> None:
    for widget in open_window.findChildren(QAbstractButton):
        if widget.isVisible():
            assert widget.accessibleName() or widget.text(), widget.objectName()
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName()
    for field in open_window.findChildren(QLineEdit):
        assert field.accessibleName()


def test_nothing_of_the_frame_is_clipped_at_the_smallest_size(open_window: Window) -> None:
    open_window.resize(1024, 700)
    QApplication.processEvents()
    for widget in open_window.topbar.findChildren(QAbstractButton):
        if widget.isVisible():
            assert widget.width() >= widget.minimumSizeHint().width() - 1, widget.accessibleName()
            assert widget.geometry().right() <= open_window.topbar.width()


def test_jobs_are_shown_with_progress_and_can_be_cancelled(open_window: Window, qtbot: Any) -> None:
    import threading

    begun, release = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        progress.report(0.62, "row 62")
        begun.set()
        release.wait(120)
        progress.raise_if_cancelled()

    background = open_window.desk.background
    job = background.run(open_window, work, title="Importing", cancellable=True, lane="pool")
    begun.wait(120)
    cancel = next(
        each
        for each in open_window.status.findChildren(QAbstractButton)
        if each.accessibleName() == "Cancel: Importing"
    )
    qtbot.waitUntil(
        lambda: any("row 62" in label.text() for label in open_window.status.findChildren(QLabel))
    )
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert job.cancelled
    release.set()
    qtbot.waitUntil(background.is_idle)
    assert not cancel.isVisible()


def test_an_open_ledger_is_named_and_given_back(
    qapp: QApplication, qtbot: Any, tmp_path: Path
) -> None:
    window = app.compose(
        qapp,
        app.Options(pages=PAGES, monitors=False, follows_fleet=False, settings_folder=tmp_path),
    )
    ledger = PretendLedger(tmp_path / "fleet.rackledger")
    window.desk.use_ledger(ledger)  # type: ignore[arg-type]
    shown = [button.text() for button in window.status.findChildren(QPushButton)]
    assert "fleet.rackledger ▾" in shown
    app.close(window)
    window.close()
    assert ledger.closed
    assert "window_geometry" in (tmp_path / "settings.toml").read_text(encoding="utf-8")


def test_the_frame_knows_the_fleet(qapp: QApplication, qtbot: Any, tmp_path: Path) -> None:
    from catalog.store.ledger import Ledger

    path = tmp_path / "real.rackledger"
    Ledger.create(path).close()
    window = app.compose(qapp, app.Options(path, pages=PAGES, monitors=False))
    totals = window.status.findChildren(QLabel)
    qtbot.waitUntil(lambda: any(label.text() == "0 assets" for label in totals), timeout=20_000)
    taken: list[object] = []
    window.searches[0]("gpu", taken.append)
    qtbot.waitUntil(lambda: taken == [[]])
    assert window.desk.settings.values.recent_ledgers == (str(path),)
    app.close(window)
    window.close()


def test_the_search_finds_budgets_their_lines_and_decisions(
    qapp: QApplication, qtbot: Any, tmp_path: Path
) -> None:
    from catalog.commands.budget_lines import add_lines
    from catalog.commands.budgets import add_budget
    from catalog.commands.decisions import keep_decision
    from catalog.models import BudgetDraft, BudgetLineDraft
    from catalog.store.ledger import Ledger
    from money import Amount
    from planning.budgeting import Category, Spending

    path = tmp_path / "plans.rackledger"
    with Ledger.create(path) as ledger:
        year = BudgetDraft(
            name="Cluster",
            starts_on=date(2026, 1, 1),
            ends_on=date(2026, 12, 31),
            limit=Amount(Decimal(9000), "EUR"),
            contingency_ppm=100_000,
        )
        number = ledger.do(add_budget, draft=year).result
        nodes = BudgetLineDraft(
            budget_id=number,
            name="Nodes of the cluster",
            planned=Amount(Decimal(8000), "EUR"),
            category=Category.SERVER,
            spending=Spending.CAPITAL,
        )
        ledger.do(add_lines, budget_id=number, drafts=[nodes])
        ledger.do(keep_decision, document=calculator(title="Rent a cluster?"))
    window = app.compose(qapp, app.Options(path, pages=PAGES, monitors=False))
    qtbot.waitUntil(lambda: window.desk.ledger is not None, timeout=20_000)
    taken: list[Any] = []
    window.searches[1]("cluster", taken.append)
    qtbot.waitUntil(lambda: bool(taken), timeout=20_000)
    titles = [hit.title for hit in taken[0]]
    assert titles == ["Cluster 2026", "Nodes of the cluster", "Rent a cluster?"]
    app.close(window)
    window.close()


def test_a_window_narrow_for_its_scale_folds_the_rail_and_the_search(open_window: Window) -> None:
    rail, topbar = open_window.rail, open_window.topbar
    words = topbar.search.text()
    open_window.resize(1440, 900)
    QApplication.processEvents()
    wide = rail.width()
    look().wear(mode="light", density=Density.COMFORTABLE, scale=2.0)
    QApplication.processEvents()
    assert rail.width() < 2 * wide
    assert topbar.search.text() == ""
    assert topbar.search.accessibleName()
    assert open_window.desk.settings.values.rail_open
    for widget in topbar.findChildren(QAbstractButton):
        if widget.isVisible():
            assert widget.geometry().right() <= topbar.width(), widget.accessibleName()
    look().wear(mode="light", density=Density.COMFORTABLE, scale=1.0)
    open_window.resize(1440, 900)
    QApplication.processEvents()
    assert rail.width() == wide
    assert topbar.search.text() == words


def compose(qapp: QApplication, qtbot: Any, folder: Path, ledger: Path | None = None) -> Window:
    """A window with settings of its own, once it has found its first page or its welcome."""
    painted: list[Window] = []
    made = app.compose(
        qapp,
        app.Options(
            ledger, folder, pages=PAGES, monitors=False, follows_fleet=False,
            painted=painted.append,
        ),
    )  # fmt: skip
    qtbot.waitUntil(lambda: bool(painted) and made.desk.background.is_idle(), timeout=20_000)
    return made


def shut(window: Window) -> None:
    window.close()
    app.close(window)
    window.deleteLater()


def test_the_last_ledger_and_page_are_gone_on_with(
    qapp: QApplication, qtbot: Any, tmp_path: Path
) -> None:
    from catalog.store.ledger import Ledger

    path, folder = tmp_path / "real.rackledger", tmp_path / "settings"
    Ledger.create(path).close()
    first = compose(qapp, qtbot, folder, path)
    qtbot.waitUntil(lambda: first.page is not None)
    first.go("budget")
    shut(first)

    second = compose(qapp, qtbot, folder)
    qtbot.waitUntil(lambda: second.page is not None)
    assert isinstance(second.page, OtherPage)
    second.desk.settings.set(at_start="ask")
    shut(second)
    third = compose(qapp, qtbot, folder)
    assert third.page is None
    shut(third)
    path.unlink()
    fourth = compose(qapp, qtbot, folder)
    assert fourth.page is None, "a ledger that is gone is no reason for an error"
    shut(fourth)


def test_a_ledger_that_cannot_be_opened_leaves_the_ways_to_begin(
    qapp: QApplication, qtbot: Any, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.rackledger"
    bad.write_text("no ledger")
    window = compose(qapp, qtbot, tmp_path / "settings", bad)
    titles = {each.accessibleName() for each in window.stack.findChildren(QAbstractButton)}
    assert "Start an empty ledger" in titles
    box = window.desk.troubles.open_dialog
    assert box is not None
    assert "is not a ledger" in box.text()
    box.close()
    shut(window)


def test_a_ledger_can_be_closed(open_window: Window, ledger: PretendLedger, qtbot: Any) -> None:
    window = open_window
    window.desk.do(window, buy)
    qtbot.waitUntil(window.desk.background.is_idle)
    rail = window.rail.findChild(QPushButton, "rail.inventory")
    assert rail is not None
    assert rail.isEnabled()
    close = next(each for each in window.actions_now() if each.id == "ledger.close")
    close.trigger()
    assert ledger.closed
    assert window.page is None
    assert not rail.isEnabled()
    assert not window.topbar.undo.isEnabled()
    assert not close.enabled()


def test_the_name_of_the_ledger_opens_what_can_be_done_with_it(
    open_window: Window, qtbot: Any, tmp_path: Path
) -> None:
    other = tmp_path / "other.rackledger"
    other.write_text("")
    open_window.desk.settings.remember_ledger(other)
    name = open_window.status.findChild(QPushButton, "ledger")
    assert name is not None
    name.click()
    menu = next(each for each in open_window.findChildren(QMenu) if each.isVisible())
    titles = [entry.text().split("\t")[0] for entry in menu.actions()]
    assert titles[:3] == ["Opened lately", "Open a ledger…", "New ledger…"]
    lately = menu.actions()[0].menu()
    assert isinstance(lately, QMenu)
    assert [entry.text() for entry in lately.actions()] == [str(other)]
    menu.close()
