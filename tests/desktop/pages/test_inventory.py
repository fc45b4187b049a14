"""The inventory as a person uses it, on a small real ledger."""

from __future__ import annotations

import csv
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from catalog.commands.asset_lists import import_assets
from catalog.commands.books import set_books
from catalog.commands.machines import register_machines
from catalog.commands.measurements import record_rollups
from catalog.commands.placing import add_asset_at
from catalog.importing.asset_lists import checked, read_asset_list
from catalog.models import AssetDraft, AssetKind, AssetStatus, BookDraft
from catalog.queries.asset import asset_detail
from catalog.queries.history_records import site_names_by_id
from catalog.store.ledger import Ledger
from desktop.pages.inventory.asset_form import AssetDialog
from desktop.pages.inventory.book_form import BookDialog
from desktop.pages.inventory.bulk_form import bulk_dialog, retire_dialog
from desktop.pages.inventory.page import InventoryPage
from desktop.pages.inventory.words import memory_text
from desktop.widgets.notice import Notice
from money import Amount
from tests.catalog.machines import machine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk


def euros(text: str) -> Amount:
    return Amount(Decimal(text), "EUR")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Ledger]:
    """Three assets: a server with everything, a workstation, and a switch nobody knows much of."""
    with Ledger.create(tmp_path / "fleet.rackledger", actor="anna") as made:
        server = AssetDraft(
            tag="A-1", name="=gpu-node", kind=AssetKind.SERVER, cost=euros("1200.00"),
            in_service_on=date(2020, 1, 1), purchased_on=date(2019, 12, 1), notes="Second row",
        )  # fmt: skip
        made.do(add_asset_at, draft=server, site="Lund")
        desktop = AssetDraft(
            tag="A-2", name="ws-vision", kind=AssetKind.WORKSTATION, cost=euros("300.00"),
            status=AssetStatus.IN_STOCK,
        )  # fmt: skip
        made.do(add_asset_at, draft=desktop, site="Malmö")
        switch = AssetDraft(tag="A-3", name="switch", kind=AssetKind.NETWORK)
        made.do(add_asset_at, draft=switch, site="")
        made.do(register_machines, proposals=[machine("probed", gpu_gb=24)])
        book = BookDraft(
            asset_id=1, in_service_on=date(2020, 1, 1), life_months=36,
            cost=euros("1200.00"), salvage=euros("0.00"),
        )  # fmt: skip
        made.do(set_books, drafts=[book])
        yield made


@pytest.fixture
def page(qtbot: Any, desk: Desk, books: Ledger) -> Iterator[InventoryPage]:
    made = InventoryPage(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _changes: made.refresh())
    made.resize(1300, 800)
    made.show()
    desk.use_ledger(books)
    settle(qtbot, desk)
    yield made
    settle(qtbot, desk)
    desk.ledger = None


def settle(qtbot: Any, desk: Desk) -> None:
    """Wait until nothing works behind the window and all of it is shown."""
    qtbot.waitUntil(desk.background.is_idle, timeout=10_000)
    qtbot.wait(20)
    qtbot.waitUntil(desk.background.is_idle, timeout=10_000)


def names(page: InventoryPage) -> list[str]:
    rows = (page.list.model.row_at(place) for place in range(page.list.model.rowCount()))
    return [row.name for row in rows if row is not None]


def texts(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def choose(qtbot: Any, page: InventoryPage, *ids: int) -> None:
    page.list.table.choose(list(ids))
    settle(qtbot, page.desk)


def test_the_list_says_how_much_there_is_and_what_is_unknown(page: InventoryPage) -> None:
    assert names(page) == ["=gpu-node", "ws-vision", "switch", "probed"]
    said = page.list.filters.shown.text()
    assert "4" in said
    assert "EUR\u00a01,500.00" in said
    assert "2 without a known cost" in said
    cost = next(
        number for number, column in enumerate(page.list.model.columns) if column.name == "cost"
    )
    assert page.list.model.index(2, cost).data() == "unknown"


def test_chips_and_words_narrow_the_list(qtbot: Any, page: InventoryPage) -> None:
    filters = page.list.filters
    filters.kinds.choose(["server"])
    settle(qtbot, page.desk)
    assert "=gpu-node" in names(page)
    assert "ws-vision" not in names(page)
    filters.clear()
    filters.memory.choose([16 * 10**9])
    settle(qtbot, page.desk)
    assert names(page) == ["probed"]
    assert "1 of 4" in filters.shown.text()
    filters.clear()
    filters.field.setText("malmö")  # keyClicks knows ASCII only
    qtbot.keyClick(filters.field, Qt.Key.Key_Return)
    settle(qtbot, page.desk)
    assert names(page) == ["ws-vision"]


def test_the_database_sorts_and_unknown_comes_last(qtbot: Any, page: InventoryPage) -> None:
    cost = [column.name for column in page.list.model.columns].index("cost")
    page.list.table.sort_by(cost, Qt.SortOrder.DescendingOrder)
    settle(qtbot, page.desk)
    assert names(page)[:2] == ["=gpu-node", "ws-vision"]
    page.list.table.sort_by(cost)
    settle(qtbot, page.desk)
    assert names(page)[:2] == ["ws-vision", "=gpu-node"]


def test_going_to_an_asset_takes_off_the_filters_that_hide_it(
    qtbot: Any, page: InventoryPage
) -> None:
    page.list.filters.kinds.choose(["network"])
    settle(qtbot, page.desk)
    page.go_to(2)
    settle(qtbot, page.desk)
    settle(qtbot, page.desk)
    chosen = page.list.chosen_one()
    assert chosen is not None
    assert chosen.id == 2
    assert page.detail.asset is not None
    assert page.detail.asset.name == "ws-vision"


def test_the_summary_judges_what_is_known(qtbot: Any, page: InventoryPage) -> None:
    page.go_to(4)
    settle(qtbot, page.desk)
    shown = texts(page.detail)
    assert "Not enough known to judge: " in shown
    assert "Not entered yet: cost, in-service date" in shown
    assert "Readiness for AI work" in shown
    assert page.detail.findChildren(Notice)


def test_the_summary_leads_to_what_is_not_entered(qtbot: Any, page: InventoryPage) -> None:
    page.go_to(4)
    settle(qtbot, page.desk)
    step = next(b for b in page.detail.findChildren(QPushButton) if b.text() == "Enter…")
    step.click()
    settle(qtbot, page.desk)
    (form,) = page.detail.findChildren(AssetDialog)
    assert form.form.peek_at("tag") == "probed"
    form.reject()
    # What is written down already asks for nothing more.
    page.go_to(1)
    settle(qtbot, page.desk)
    assert "Not entered yet" not in texts(page.detail.pane)


def test_an_empty_ledger_offers_every_way_to_begin(qtbot: Any, desk: Desk, tmp_path: Path) -> None:
    with Ledger.create(tmp_path / "new.rackledger") as made:
        desk.use_ledger(made)
        page = InventoryPage(desk)
        qtbot.addWidget(page)
        page.resize(1400, 800)
        page.show()
        page.refresh()
        settle(qtbot, desk)
        offered = [b.text() for b in page.list.table.findChildren(QPushButton) if b.isVisible()]
        assert offered == ["Probe this machine", "Import from files…", "Add an asset…"]
        assert not page.detail.isVisible()
        draft = AssetDraft(tag="A-1", name="one", kind=AssetKind.SERVER)
        made.do(add_asset_at, draft=draft, site="")
        page.refresh()
        settle(qtbot, desk)
        qtbot.waitUntil(page.detail.isVisible)
        settle(qtbot, desk)
        desk.use_ledger(None)


def test_money_shows_the_book_and_its_value_today(qtbot: Any, page: InventoryPage) -> None:
    choose(qtbot, page, 1)
    page.detail.pane.tabs.setCurrentIndex(2)
    shown = texts(page.detail)
    assert "Book value today" in shown
    assert "EUR\u00a01,200.00 written off" in shown


def test_utilisation_draws_what_was_measured(
    qtbot: Any, page: InventoryPage, books: Ledger
) -> None:
    import time

    from desktop.charts.time_chart import TimeChart

    hour = int(time.time()) // 3600 * 3600
    rows = [(hour - n * 3600, 40.0, 50.0, 60.0, 60) for n in range(24, 0, -1)]
    books.measure(
        record_rollups, asset_id=1, metric="gpu.percent", device="gpu 0", span_s=3600, rows=rows
    )
    choose(qtbot, page, 1)
    page.detail.pane.tabs.setCurrentIndex(3)
    settle(qtbot, page.desk)
    chart = page.detail.findChild(TimeChart)
    assert chart is not None
    assert set(chart.series[0].values) - {None} == {50.0}
    assert "mean 50 %, highest 60 %" in texts(page.detail)


def test_several_are_retired_in_one_step_and_history_undoes_it(
    qtbot: Any, page: InventoryPage, books: Ledger
) -> None:
    choose(qtbot, page, 1, 2)
    assert "2 assets chosen" in texts(page.detail)
    dialog = retire_dialog(page.desk, [1, 2], page)
    dialog.form.set_values({"on": date(2026, 11, 1), "reason": "Worn out"})
    dialog._check()
    settle(qtbot, page.desk)
    assert books.ask(asset_detail, 2).status is AssetStatus.RETIRED
    page.go_to(2)
    page.detail.pane.tabs.setCurrentIndex(4)
    settle(qtbot, page.desk)
    assert "Status: In stock → Retired" in texts(page.detail)
    undo = next(
        button
        for button in page.detail.findChildren(QPushButton)
        if button.accessibleName().startswith("Undo: Retire 2 assets")
    )
    undo.click()
    settle(qtbot, page.desk)
    assert books.ask(asset_detail, 2).status is AssetStatus.IN_STOCK


def test_an_undo_that_others_rest_on_is_refused_in_words(
    qtbot: Any, page: InventoryPage, books: Ledger
) -> None:
    refused: list[str] = []
    page.desk.troubles.refused.connect(refused.append)
    first = 1
    page.desk.undo_entry(first)
    settle(qtbot, page.desk)
    assert len(refused) == 1
    assert books.ask(asset_detail, 1).name == "=gpu-node"


def test_a_new_asset_needs_a_name_and_then_is_shown(
    qtbot: Any, page: InventoryPage, books: Ledger
) -> None:
    went: list[object] = []
    page.desk.going.connect(lambda _page, target: went.append(target))
    dialog = AssetDialog(page.desk, "EUR", ["Lund"], parent=page)
    dialog.open()
    dialog.form.set_values({"tag": "A-9"})
    dialog.check()
    assert "This is needed." in texts(dialog)
    dialog.form.set_values(
        {"name": "new one", "site": "Kiruna", "cost": euros("12.50"), "serial": "S1"}
    )
    dialog.check()
    settle(qtbot, page.desk)
    number = went[0]
    assert isinstance(number, int)
    detail = books.ask(asset_detail, number)
    assert (detail.name, detail.site, detail.cost) == ("new one", "Kiruna", euros("12.50"))


def test_what_the_ledger_refuses_keeps_the_form_open(qtbot: Any, page: InventoryPage) -> None:
    dialog = AssetDialog(page.desk, "EUR", [], parent=page)
    dialog.open()
    dialog.form.set_values({"tag": "A-1", "name": "twin"})
    dialog.check()
    settle(qtbot, page.desk)
    assert dialog.isVisible()
    assert "This was not kept" in texts(dialog)
    dialog.reject()


def test_editing_writes_only_what_differs(qtbot: Any, page: InventoryPage, books: Ledger) -> None:
    detail = books.ask(asset_detail, 1)
    dialog = AssetDialog(page.desk, "EUR", ["Lund"], asset=detail, parent=page)
    dialog.open()
    dialog.form.set_values({"owner": "Vision team"})
    dialog.check()
    settle(qtbot, page.desk)
    assert books.undo_title() == "Change owner of “=gpu-node”"


def test_many_get_the_same_values(qtbot: Any, page: InventoryPage, books: Ledger) -> None:
    dialog = bulk_dialog(page.desk, [1, 2, 3], ["Lund"], page)
    dialog.form.set_values({"site": "Lund", "owner": "Everyone"})
    dialog._check()
    settle(qtbot, page.desk)
    found = [books.ask(asset_detail, number) for number in (1, 2, 3)]
    assert {(each.site, each.owner) for each in found} == {("Lund", "Everyone")}
    assert found[1].status is AssetStatus.IN_STOCK


def test_a_book_shows_its_years_while_it_is_typed(
    qtbot: Any, page: InventoryPage, books: Ledger
) -> None:
    dialog = BookDialog(page.desk, books.ask(asset_detail, 2), None, page)
    dialog.open()
    settle(qtbot, page.desk)
    dialog.form.set_values({"in_service_on": date(2026, 1, 1), "life_months": 24})
    dialog.preview()
    assert [row.charge for row in dialog.years.rows] == [euros("150.00"), euros("150.00")]
    dialog.form.set_values({"salvage": euros("400.00")})
    dialog.preview()
    assert "salvage value lies between zero and the cost" in dialog.problem.text()
    dialog.form.set_values({"salvage": euros("100.00")})
    dialog.save()
    settle(qtbot, page.desk)
    assert books.ask(asset_detail, 2).books[0].terms.salvage == euros("100.00")


def test_another_book_stands_beside_the_first(
    qtbot: Any, page: InventoryPage, books: Ledger
) -> None:
    choose(qtbot, page, 1)
    page.detail.pane.tabs.setCurrentIndex(2)
    [add] = page.detail.findChildren(QPushButton, "book.new")
    assert add.text() == "Another book…"
    add.click()
    [dialog] = page.detail.findChildren(BookDialog)
    settle(qtbot, page.desk)
    dialog.save()
    settle(qtbot, page.desk)
    names = [book.name for book in books.ask(asset_detail, 1).books]
    assert names == ["local", "management"]
    page.desk.undo()
    settle(qtbot, page.desk)
    assert [book.name for book in books.ask(asset_detail, 1).books] == ["management"]


def test_a_us_tax_book_is_set_in_the_form(qtbot: Any, page: InventoryPage, books: Ledger) -> None:
    dialog = BookDialog(page.desk, books.ask(asset_detail, 2), None, page)
    qtbot.addWidget(dialog)
    dialog.open()
    settle(qtbot, page.desk)
    assert not dialog.form.editor("class_years").isVisible()
    usd = Amount(Decimal("10000.00"), "USD")
    dialog.form.set_values({
        "name": "US tax", "purpose": "tax", "cost": usd, "in_service_on": date(2022, 3, 14),
        "method": "percent-table", "convention": "half-year", "bonus": False,
        "expensed": Amount(Decimal("2000.00"), "USD"),
    })  # fmt: skip
    dialog.preview()
    assert dialog.form.editor("class_years").isVisible()
    assert not dialog.form.editor("salvage").isVisible()
    assert "no tax advice" in dialog.rule.text()
    assert [str(row.charge.number) for row in dialog.years.rows] == [
        "3600.00", "2560.00", "1536.00", "921.60", "921.60", "460.80",
    ]  # fmt: skip
    dialog.form.set_values({"convention": "full-month"})
    dialog.preview()
    assert "no 5-year table" in dialog.problem.text()
    dialog.form.set_values({"convention": "half-year", "cost": usd * 1000, "expensed": usd * 999})
    dialog.preview()
    dialog.save()
    settle(qtbot, page.desk)
    assert "at most" in dialog.problem.text()
    dialog.form.set_values({"cost": usd, "expensed": Amount(Decimal("2000.00"), "USD")})
    dialog.save()
    settle(qtbot, page.desk)
    (book,) = books.ask(asset_detail, 2).books
    assert book.terms.table is not None
    assert "Table A-1" in book.terms.table.title
    # Opened again it shows what was set; by another method it has no table any more.
    again = BookDialog(page.desk, books.ask(asset_detail, 2), book, page)
    qtbot.addWidget(again)
    assert again.years.rows[0].charge == Amount(Decimal("3600.00"), "USD")
    again.form.set_values({"method": "units-of-production", "total_units": 1000,
                           "convention": "full-month", "frequency": "month"})  # fmt: skip
    again.save()
    settle(qtbot, page.desk)
    terms = books.ask(asset_detail, 2).books[0].terms
    assert (terms.table, terms.total_units) == (None, Decimal(1000))


def test_notes_are_kept_when_another_asset_is_shown(
    qtbot: Any, page: InventoryPage, books: Ledger
) -> None:
    choose(qtbot, page, 1)
    page.detail.pane.tabs.setCurrentIndex(5)
    tab = page.detail.pane._tabs[5]
    assert tab.field.toPlainText() == "Second row"  # type: ignore[attr-defined]
    tab.field.setPlainText("Third row")  # type: ignore[attr-defined]
    tab.field.document().setModified(True)  # type: ignore[attr-defined]
    choose(qtbot, page, 2)
    settle(qtbot, page.desk)
    assert books.ask(asset_detail, 1).notes == "Third row"
    assert books.ask(asset_detail, 2).notes == ""


def test_removing_is_undone_with_one_step(qtbot: Any, page: InventoryPage, books: Ledger) -> None:
    choose(qtbot, page, 1)
    action = next(each for each in page.work.of_chosen() if each.id == "assets.remove")
    action.trigger()
    settle(qtbot, page.desk)
    assert "=gpu-node" not in names(page)
    page.desk.undo()
    settle(qtbot, page.desk)
    assert "=gpu-node" in names(page)
    assert books.ask(asset_detail, 1).books


def test_an_export_holds_no_formula(
    qtbot: Any, page: InventoryPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "list.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    next(each for each in page.page_actions() if each.id == "assets.export").trigger()
    settle(qtbot, page.desk)
    with target.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["Name"] for line in lines] == ["'=gpu-node", "ws-vision", "switch", "probed"]
    assert (lines[0]["Cost"], lines[0]["Currency"]) == ("1200.00", "EUR")
    assert lines[2]["Cost"] == ""


def test_a_narrow_window_shows_the_list_or_the_asset(qtbot: Any, page: InventoryPage) -> None:
    page.resize(1000, 700)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    assert page.list.isVisible()
    page.list.table.opened.emit(page.list.model.row_at(0))
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.detail.back_asked.emit()
    assert page.list.isVisible()


def test_an_empty_ledger_says_how_to_begin(qtbot: Any, desk: Desk, tmp_path: Path) -> None:
    with Ledger.create(tmp_path / "empty.rackledger", actor="anna") as empty:
        made = InventoryPage(desk)
        qtbot.addWidget(made)
        desk.use_ledger(empty)
        made.refresh()
        made.show()
        settle(qtbot, desk)
        assert "No assets yet" in texts(made.list)
        assert made.findChild(QPushButton, "machines.probe") is not None
        desk.ledger = None


@pytest.mark.parametrize(
    ("size", "text"),
    [(80 * 10**9, "80\u00a0GB"), (81_559 * 2**20, "79.65\u00a0GiB"), (2**27, "128\u00a0MiB")],
)
def test_memory_is_written_as_it_was_sold_or_read(size: int, text: str) -> None:
    assert memory_text(size) == text


def test_a_view_is_kept_under_a_name_and_shown_again(
    page: InventoryPage, desk: Desk, books: Ledger, qtbot: Any
) -> None:
    lund = books.ask(site_names_by_id)
    page.list.filters.sites.choose([number for number, name in lund.items() if name == "Lund"])
    page.list.filters.statuses.choose([AssetStatus.DEPLOYED])
    page.list.table.sort_by(1, Qt.SortOrder.DescendingOrder)
    settle(qtbot, desk)
    assert names(page) == ["=gpu-node"]
    page.list.views.keep("Servers of Lund")
    settle(qtbot, desk)
    page.list.filters.clear()
    page.list.table.sort_by(-1)
    settle(qtbot, desk)
    assert len(names(page)) == 4

    shown = next(each for each in page.page_actions() if each.title == "View: Servers of Lund")
    shown.trigger()
    settle(qtbot, desk)
    assert names(page) == ["=gpu-node"]
    assert page.list.model.order is not None
    assert page.list.model.order.descending
    page.list.views.remove("Servers of Lund")
    assert page.list.views.names == []


def test_a_kept_view_that_speaks_of_what_is_not_here_leaves_that_aside(
    page: InventoryPage, desk: Desk, qtbot: Any
) -> None:
    view = {"text": "ws", "kinds": ["spaceship", 3], "statuses": "all", "sites": ["Mars", None]}
    desk.arrangement.keep("views.assets", {"Odd": view, "No view": 7})
    assert page.list.views.names == ["Odd"]
    page.list.views.show("Odd")
    settle(qtbot, desk)
    wanted = page.list.filters.wanted
    assert (wanted.text, wanted.kinds, wanted.statuses, wanted.site_ids) == ("ws", (), (), (None,))


def test_a_workbook_holds_numbers_days_and_texts_and_can_be_read_again(
    page: InventoryPage,
    desk: Desk,
    books: Ledger,
    qtbot: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "list"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "XLSX (*.xlsx)"))
    next(each for each in page.page_actions() if each.id == "assets.export").trigger()
    settle(qtbot, desk)
    written = target.with_suffix(".xlsx")
    sheet = load_workbook(written).active
    assert sheet is not None
    first, *rows = [list(row) for row in sheet.iter_rows()]
    places = {cell.value: number for number, cell in enumerate(first)}
    server = rows[0]
    assert server[places["Name"]].value == "=gpu-node"
    assert server[places["Name"]].data_type == "s", "a text is no formula"
    assert server[places["Cost"]].value == 1200
    assert server[places["In service"]].value == datetime(2020, 1, 1)  # noqa: DTZ001
    assert sheet.freeze_panes == "A2"

    again = read_asset_list(written.read_bytes(), written.name)
    assert again.problems == ()
    found = books.ask(checked, again)
    assert found.known == {"A-1", "A-2", "A-3", "probed"}
    done = books.do(import_assets, assets=found.assets, file="list.xlsx").result
    assert (done.added, done.changed) == ((), 0), "what was exported changes nothing"


def test_the_keyboard_comes_from_the_filters_to_the_rows_and_then_to_the_asset(
    page: InventoryPage,
) -> None:
    order: list[object] = []
    widget = page.list.filters.sites.nextInFocusChain()
    while widget is not None and widget is not page.list.filters.sites:
        order.append(widget)
        widget = widget.nextInFocusChain()
    places = [
        order.index(each)
        for each in (page.list.filters.field, page.list.views.button, page.list.table)
    ]
    assert places == sorted(places)
    assert places[2] < order.index(page.detail.pane.tabs)
