"""What a person sees and does on the page of decisions."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from catalog.commands.decisions import keep_decision
from catalog.commands.settings import change_settings
from catalog.models import SettingName
from catalog.queries.decisions import decision_document, decisions
from catalog.store.ledger import Ledger
from desktop.pages.planning.page import DecisionsPage
from desktop.pages.planning.tables_dialog import TablesDialog
from desktop.widgets.notice import WhyDialog
from tests.desktop.reading import words_in
from tests.planning.decisions import calculator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.desk import Desk


pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def ledger(tmp_path: Path, desk: Desk, qtbot: Any) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path / "own.rackledger")
    made.do(change_settings, values={SettingName.CURRENCY: "USD", SettingName.ORGANISATION: "Acme"})
    desk.use_ledger(made)
    yield made
    qtbot.waitUntil(desk.background.is_idle)
    desk.use_ledger(None)


@pytest.fixture
def page(desk: Desk, ledger: Ledger, qtbot: Any) -> DecisionsPage:
    made = DecisionsPage(desk)
    qtbot.addWidget(made)
    desk.changed.connect(lambda _changes: made.refresh())
    made.resize(1300, 850)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.chooser.count() > 0)
    qtbot.waitUntil(desk.background.is_idle)
    return made


def show(page: DecisionsPage, qtbot: Any, **changes: Any) -> None:
    """Put a document into the form, as if a person had typed it."""
    page.form.show_document(calculator(**changes))
    page.work_out()
    qtbot.waitUntil(page.desk.background.is_idle)
    qtbot.wait(20)


def test_it_begins_empty_in_the_currency_of_the_ledger(page: DecisionsPage) -> None:
    assert page.stack.currentWidget() is not page.results
    document = page.form.document()
    assert document is None  # a title and the years are needed
    editor = page.form._forms[0][0].editor("currency")
    assert editor.property("text") == "USD"
    keep = next(one for one in page.page_actions() if one.id == "decisions.keep")
    assert not keep.enabled()


def test_what_is_entered_is_worked_out(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot)
    assert page.stack.currentWidget() is page.results
    figures = words_in(page.results)
    assert "35.6 months" in figures
    assert "USD 554,063.36" in figures
    assert [option.name for option in page.results.ways.rows] == ["buy", "cloud on-demand"]
    chart = page.results.break_even.chart
    assert chart is not None
    assert [curve.name for curve in chart.curves] == ["Owning", "Cloud, on demand"]
    assert len(chart.csv().splitlines()) == 22


def test_fields_and_document_are_one(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot, rate="0.07", utilisation="0.5", users=20)
    form = page.form._forms[0][0]
    form.set_values({"rate": Decimal("8.5"), "users": None})
    document = page.form.document()
    assert document is not None
    assert document["rate"] == "0.085"
    assert document["utilisation"] == "0.5"
    assert "users" not in document
    assert document["cost"][1]["label"] == "Data centre"


def test_an_empty_section_is_no_option(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot, lease={"payment": 9000, "periods": 48})
    assert "lease" in [option.name for option in page.results.ways.rows]
    for form, places in page.form._forms:
        if any(place.path == "lease.payment" for place in places):
            form.set_values({"lease.payment": None, "lease.periods": None})
    page.work_out()
    qtbot.waitUntil(page.desk.background.is_idle)
    qtbot.wait(20)
    assert "lease" not in [option.name for option in page.results.ways.rows]


def test_ranges_and_scenarios_are_typed_into_tables(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot)
    page.form.ranges.set_rows(
        [["rate", "5", "7", "9"], ["cost.purchase", "300000", "392000", "4E5"]]
    )
    assert page.form.document() is None  # 4E5 is no number that a person writes
    page.form.ranges.set_rows([["rate", "5", "7", "9"], ["cost.purchase", "3e", "", ""]])
    assert page.form.document() is None
    page.form.ranges.set_rows([["rate", "5", "7", "9"], ["energy.pue", "1.2", "1.4", "1.9"]])
    page.form.scenarios.set_rows([["Half used", "utilisation", "50"]])
    document = page.form.document()
    assert document is not None
    assert document["range"][0] == {
        "name": "rate", "shape": "pert", "low": "0.05", "likely": "0.07", "high": "0.09",
    }  # fmt: skip
    assert document["scenario"] == [{"name": "Half used", "set": {"utilisation": "0.5"}}]
    page.form.show_document({**document, "rate": "0.07", "utilisation": "1"})
    page.work_out()
    qtbot.waitUntil(page.desk.background.is_idle)
    qtbot.wait(20)
    chart = page.results.uncertainty.chart
    assert chart is not None
    assert {swing.name for swing in chart.swings} == {"Discount rate a year (%)", "PUE"}
    assert "P10 USD" in words_in(page.results.uncertainty)
    assert page.results.scenarios.rowCount() == 2


def test_lines_are_added_and_removed(page: DecisionsPage) -> None:
    table = page.form.ranges
    table.add()
    assert table.table.rowCount() == 1
    assert table.rows() == []
    table.remove()
    assert table.table.rowCount() == 0


def test_other_shapes_of_ranges_are_kept(page: DecisionsPage, qtbot: Any) -> None:
    normal = {"name": "rate", "shape": "normal", "mean": "0.07", "deviation": "0.01"}
    show(page, qtbot, range=[normal])
    document = page.form.document()
    assert document is not None
    assert document["range"] == [normal]


def test_what_is_wrong_is_said_and_the_last_figures_stay(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot)
    before = page.results.found
    show(page, qtbot, energy={"power_w": 5600, "per_kwh": "0.12", "pue": "0.5"})
    assert "PUE" in page.problem.text()
    assert page.problem.isVisible()
    assert page.results.found is before
    show(page, qtbot)
    assert not page.problem.isVisible()


def test_a_wrong_figure_is_marked_beside_its_field(page: DecisionsPage, qtbot: Any) -> None:
    form = page.form._forms[0][0]
    years = form.editor("years")
    assert isinstance(years, QLineEdit)
    qtbot.keyClicks(years, "soon")
    page.work_out()
    assert years.property("wrong") is True
    assert form.editor("title").property("wrong") is not True  # empty is no mistake yet
    years.clear()
    qtbot.keyClicks(years, "3")
    assert years.property("wrong") is not True


def test_a_decision_is_kept_opened_again_and_undone(
    page: DecisionsPage, ledger: Ledger, desk: Desk, qtbot: Any
) -> None:
    show(page, qtbot)
    page.keep()
    qtbot.waitUntil(lambda: page.chooser.count() == 2)
    (row,) = ledger.ask(decisions)
    assert page.number == row.id
    page.new_decision()
    assert page.number is None
    page.open_decision(row.id)
    qtbot.waitUntil(lambda: page.results.found is not None)
    assert page.crumbs() == ("Eight GPUs",)
    page.form._forms[0][0].set_values({"years": 5})
    page.keep()
    qtbot.waitUntil(lambda: ledger.ask(decision_document, row.id)["years"] == "5")
    desk.undo()
    qtbot.waitUntil(lambda: (page.form.document() or {}).get("years") == "4")
    page.remove()
    qtbot.waitUntil(lambda: page.chooser.count() == 1)
    assert ledger.ask(decisions) == []
    desk.undo()
    qtbot.waitUntil(lambda: page.chooser.count() == 2)


def test_every_figure_says_why(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot)
    page.results.month.asked.emit()
    dialog = page.results.findChild(WhyDialog)
    assert dialog is not None
    assert "depreciation is no cash" in words_in(dialog)
    dialog.close()
    qtbot.wait(10)
    costs = page.results.costs
    assert costs is not None
    page.results.tabs.setCurrentIndex(1)
    costs.selectRow(1)
    page.results.explain_chosen()
    dialogs = [one for one in page.results.findChildren(WhyDialog) if one.isVisible()]
    assert "W / 1000" in words_in(dialogs[-1])
    dialogs[-1].close()


def test_another_number_of_years_has_other_columns(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot)
    assert page.results.costs is not None
    assert page.results.costs.table_model.columnCount() == 7
    show(page, qtbot, years=9)
    assert page.results.costs.table_model.columnCount() == 12


def test_the_case_is_printed(
    page: DecisionsPage, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(page, qtbot)
    target = tmp_path / "case.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    page.print_letter()
    qtbot.waitUntil(target.exists)
    assert target.read_bytes().startswith(b"%PDF-")


def test_going_to_a_decision_opens_it(page: DecisionsPage, ledger: Ledger, qtbot: Any) -> None:
    number = ledger.do(keep_decision, document=calculator()).result
    page.go_to(number)
    qtbot.waitUntil(lambda: page.number == number)


def test_it_begins_with_the_newest_that_is_kept(desk: Desk, ledger: Ledger, qtbot: Any) -> None:
    older = ledger.do(keep_decision, document=calculator()).result
    newest = ledger.do(keep_decision, document=calculator(title="Nine GPUs")).result
    made = DecisionsPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.number == newest)
    qtbot.waitUntil(lambda: made.results.found is not None)
    assert made.crumbs() == ("Nine GPUs",)
    # What somebody goes to comes before it.
    other = DecisionsPage(desk)
    qtbot.addWidget(other)
    other.refresh()
    other.go_to(older)
    qtbot.waitUntil(lambda: other.number == older)
    qtbot.waitUntil(desk.background.is_idle)
    assert other.number == older


def test_returns_and_the_years_to_keep_are_shown(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot)
    view = page.results.returns
    assert view.model.rowCount() == 0
    for form, places in page.form._forms:
        if any(place.path == "benefit.a_year" for place in places):
            form.set_values(
                {
                    "benefit.a_year": Decimal(150000),
                    "replacement.resale": ["200000", "120000", "60000"],
                    "replacement.running": ["40000", "60000", "150000"],
                }
            )
    page.form.edited.emit()
    qtbot.waitUntil(lambda: view.model.rowCount() == 8)
    texts = [view.model.columns[1].value(measure) for measure in view.model.rows]
    assert texts[5] == "3.58 years"
    assert view.chart is not None
    assert len(view.chart.sets[0].values) == 3
    assert "Kept for 2 years" in words_in(view)
    page.results.why_measure(view.model.rows[0])
    dialog = next(one for one in page.results.findChildren(WhyDialog) if one.isVisible())
    assert "Net present value" in words_in(dialog)
    dialog.close()


def test_figures_come_from_the_tables_with_their_source(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot)
    page.take_figures()
    dialog = page.findChild(TablesDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.offer.count() > 50)
    dialog.place.setCurrentIndex(dialog.place.findData("US-TX"))
    dialog.period.setCurrentIndex(dialog.period.findData("2024"))
    dialog.take_tariff()
    assert "US-TX 2024" in words_in(dialog)
    dialog.country.setCurrentIndex(dialog.country.findData("USA"))
    dialog.take_grid()
    dialog.offer.setCurrentIndex(dialog.offer.findText("a3-highgpu-8g", Qt.MatchFlag.MatchContains))
    dialog.take_cloud()
    document = page.form.document()
    assert document is not None
    assert "US-TX 2024" in document["energy"]["price_source"]
    assert document["energy"]["power_w"] == "5600"
    assert "CodeCarbon" in document["carbon"]["grid_source"]
    assert document["cloud"]["price_date"]
    dialog.place.setCurrentIndex(dialog.place.findData("Sweden"))
    dialog.take_tariff()
    assert "in EUR, the decision in USD" in words_in(dialog)
    dialog.close()
    qtbot.waitUntil(page.desk.background.is_idle)
    qtbot.wait(400)
    qtbot.waitUntil(page.desk.background.is_idle)


def test_lease_and_carbon_are_shown_by_their_parts(page: DecisionsPage, qtbot: Any) -> None:
    show(page, qtbot)
    assert page.results.lease.model.rowCount() == 0
    assert page.results.carbon.model.rowCount() == 0
    show(
        page,
        qtbot,
        lease={"payment": 9000, "periods": 48},
        tax={"rate": "0.25", "debt_rate": "0.08", "depreciation_years": 4},
        carbon={"kg_per_kwh": "0.38", "grid_source": "a table"},
    )
    parts = page.results.lease.model.rows
    assert sum(part.amount.number for part in parts[:-1]) == pytest.approx(
        parts[-1].amount.number, abs=Decimal("0.05")
    )
    assert "IFRS 16" in words_in(page.results.lease)
    electricity, making, both = page.results.carbon.model.rows
    assert electricity.figure.value is not None
    assert making.figure.value is None
    assert both.figure.value is None


def test_demand_and_indirect_costs_are_entered(page: DecisionsPage, qtbot: Any) -> None:
    show(
        page, qtbot, cost=[{"kind": "purchase", "amount": 9000}, {"kind": "downtime", "amount": 5}]
    )
    form, yearly = page.form._forms[0][0], page.form._forms[2][0]
    form.editor("demand").setProperty("text", "1: 60; 4: 10 %")
    yearly.set_values({"with_indirect": True})
    document = page.form.document()
    assert document is not None
    assert document["demand"] == [{"units": "1", "share": "0.6"}, {"units": "4", "share": "0.1"}]
    assert document["with_indirect"] is True
    page.form.show_document(document)
    assert form.editor("demand").property("text") == "1: 60; 4: 10"
    page.work_out()
    qtbot.waitUntil(lambda: page.results.found is not None and len(page.results.found.splits) == 5)
    form.editor("demand").setProperty("text", "many")
    assert page.form.document(mark=True) is None
    assert "Write it like" in words_in(form)
