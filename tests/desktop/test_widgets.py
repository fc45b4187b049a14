"""Small things: forms say what is wrong beside the field, chips count, notices give reasons."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from desktop import fuzzy
from desktop.actions import Action
from desktop.menus import button, menu
from desktop.theme.tokens import Tone
from desktop.widgets.card import FigureTile, in_a_row
from desktop.widgets.chip import FilterChip, Option
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields import AmountField, ChoiceField, DateField, NumberField, TextField
from desktop.widgets.form import Form, FormDialog
from desktop.widgets.labels import value_words
from desktop.widgets.notice import Fact, Notice, Why, WhyDialog
from desktop.widgets.room import open_at, room_for
from desktop.widgets.style import in_tab_order, level_labels
from money import Amount

FIELDS = (
    TextField("name", "Name", required=True, most=20),
    AmountField("price", "Price", currency="EUR"),
    DateField("bought", "Bought on", not_after=date(2026, 12, 31)),
    NumberField("months", "Life", least=1, most=240, unit="months"),
    ChoiceField("kind", "Kind", options=(("gpu", "Accelerator"), ("cpu", "Processor"))),
)


@pytest.fixture
def form(qtbot: Any) -> Form:
    QLocale.setDefault(QLocale("en_GB"))
    made = Form(FIELDS)
    qtbot.addWidget(made)
    made.show()
    return made


def type_in(form: Form, name: str, text: str) -> None:
    editor = form.editor(name)
    assert isinstance(editor, QLineEdit)
    editor.setText(text)


def messages(form: Form) -> list[str]:
    return [
        label.text()
        for label in form.findChildren(QLabel)
        if label.property("role") == "error" and label.isVisible()
    ]


def test_a_filled_form_gives_values(form: Form) -> None:
    form.set_values({"name": "gpu-node-04", "kind": "gpu"})
    type_in(form, "price", "SEK 1,299.50")
    type_in(form, "bought", "2026-03-01")
    type_in(form, "months", "36")
    assert form.values() == {
        "name": "gpu-node-04",
        "price": Amount(Decimal("1299.50"), "SEK"),
        "bought": date(2026, 3, 1),
        "months": 36,
        "kind": "gpu",
    }
    assert messages(form) == []


def test_empty_fields_are_none_unless_needed(form: Form) -> None:
    assert form.values() is None
    assert messages(form) == ["This is needed."]
    type_in(form, "name", "x")
    assert form.values() == {
        "name": "x", "price": None, "bought": None, "months": None, "kind": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("price", "12,34,5"),
        ("price", "1.999"),
        ("price", "-5"),
        ("price", "ABC 5"),
        ("bought", "yesterday"),
        ("bought", "2027-01-01"),
        ("months", "0"),
        ("months", "1.5"),
        ("months", "lots"),
        ("name", "a name that is much too long for this field"),
    ],
)
def test_what_is_wrong_stands_beside_the_field(form: Form, field: str, text: str) -> None:
    type_in(form, "name", "x")
    type_in(form, field, text)
    assert form.values() is None
    assert len(messages(form)) == 1
    assert form.editor(field).property("wrong") is True
    assert form.editor(field).accessibleDescription() == messages(form)[0]


def test_typing_takes_the_message_away(form: Form, qtbot: Any) -> None:
    form.values()
    qtbot.keyClicks(form.editor("name"), "a")
    assert messages(form) == []


def test_values_go_in_and_come_out_unchanged(form: Form) -> None:
    values = {
        "name": "x",
        "price": Amount(Decimal("1234567.89"), "SEK"),
        "bought": date(2020, 2, 29),
        "months": 120,
        "kind": "cpu",
    }
    for locale in ("en_US", "sv_SE", "de_DE", "fr_FR"):
        QLocale.setDefault(QLocale(locale))
        form.set_values(values)
        assert form.values() == values, locale


def test_dates_are_read_as_the_locale_writes_them(form: Form) -> None:
    type_in(form, "name", "x")
    type_in(form, "bought", "05/03/2024")
    found = form.values()
    assert found is not None
    assert found["bought"] == date(2024, 3, 5)


def test_a_dialog_closes_only_with_good_values(qtbot: Any) -> None:
    taken: list[dict[str, Any]] = []
    dialog = FormDialog("Add", FIELDS[:1], "Add", taken.append)
    qtbot.addWidget(dialog)
    dialog.open()
    ok = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Add")
    ok.click()
    assert dialog.isVisible()
    dialog.form.set_values({"name": "x"})
    ok.click()
    assert taken == [{"name": "x"}]


def test_a_chip_says_what_is_ticked_and_counts(qtbot: Any) -> None:
    chip = FilterChip("Site")
    qtbot.addWidget(chip)
    chip.set_options([Option(1, "Lund", 1200), Option(2, "R&D", 3), Option(3, "Malmö")])
    heard: list[tuple[object, ...]] = []
    chip.chosen_changed.connect(lambda: heard.append(chip.chosen))
    chip.menu().aboutToShow.emit()
    entries = chip.menu().actions()
    assert entries[0].text() == f"Lund\t{QLocale().toString(1200)}"
    entries[1].toggle()
    entries[0].toggle()
    assert heard == [(2,), (1, 2)]
    assert chip.text() == "Site: 2 ▾"
    assert chip.accessibleName() == "Site: Lund, R&D"
    chip.clear()
    assert chip.text() == "Site ▾"
    assert chip.property("chosen") is False


def test_a_notice_gives_its_reasons(qtbot: Any) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    why = Why("Replace", [Fact("Age", "4.2 years", "bill"), Fact("Load", None)], "age ≥ 3", "rules")
    notice.show_notice("Replace", "Too old.", Tone.ACT, why)
    notice.show()
    notice.show_why()
    dialog = notice.findChild(WhyDialog)
    assert dialog is not None
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Age", "4.2 years", "bill", "unknown", "age ≥ 3", "rules"} <= set(shown)
    dialog.close()


def test_words_from_outside_are_never_markup(qtbot: Any) -> None:
    label = value_words("<b>x</b><img src='file:///etc/passwd'>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_tile_says_unknown_instead_of_nothing(qtbot: Any) -> None:
    tile = FigureTile("Book value")
    qtbot.addWidget(tile)
    tile.show_figure(None)
    assert tile.accessibleName() == "Book value: unknown"
    tile.show_figure("€5.00", "of 3 assets")
    assert tile.accessibleName() == "Book value: €5.00 of 3 assets"


def test_actions_become_menus_and_buttons(qtbot: Any) -> None:
    ran: list[str] = []
    can = [False]
    retire = Action(
        id="retire", title="Retire…", run=lambda: ran.append("r"), enabled=lambda: can[0], key="R"
    )
    more = Action(id="more", title="More", run=lambda: None, choices=(retire,), group="b")
    owner = EmptyState("Nothing", "Add one.", retire)
    qtbot.addWidget(owner)
    shown = menu(owner, [retire, more])
    assert [entry.isSeparator() for entry in shown.actions()] == [False, True, False]
    assert not shown.actions()[0].isEnabled()
    retire.trigger()
    assert ran == []
    can[0] = True
    button(owner, retire).click()
    assert ran == ["r"]


def test_fuzzy_prefers_beginnings_and_refuses_strangers() -> None:
    titles = ["Open a ledger…", "New ledger…", "Go to Inventory", "Keyboard shortcuts"]

    def best(typed: str) -> str:
        scored = [(fuzzy.score(typed, title), title) for title in titles]
        return max((points, title) for points, title in scored if points is not None)[1]

    assert best("inv") == "Go to Inventory"
    assert best("new led") == "New ledger…"
    assert best("kbs") == "Keyboard shortcuts"
    assert fuzzy.score("xyz", "Open a ledger…") is None
    assert fuzzy.score("", "anything") == 0


@pytest.mark.parametrize("amount", ["19\u00a0345\u00a0256,79\u00a0USD", "USD\u00a019,345,256.79"])
def test_an_amount_too_long_for_its_tile_is_written_over_two_lines(qtbot: Any, amount: str) -> None:
    tile = FigureTile("Cost")
    qtbot.addWidget(tile)
    tile.show_figure(amount)
    shown = tile._figure
    tile.resize(400, 90)
    tile.show()
    assert shown.text() == amount
    tile.resize(150, 90)
    assert "\n" in shown.text()
    assert shown.text().replace("\n", "\u00a0") == amount
    assert tile.accessibleName() == f"Cost: {amount}"


def test_reasons_are_shown_whole(qtbot: Any) -> None:
    long = "33 820 USD (share of a system of eight, 2025-03-03), 41 000 USD (offer, 2025-06-01)"
    facts = [Fact("A part with a rather long name", long, "memory 141 GB instead of 40 GB")] * 5
    dialog = WhyDialog(Why("Why", facts, "The rule. " * 12, "The source"))
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_a_figure_that_is_still_worked_out_is_not_called_unknown(qtbot: Any) -> None:
    tile = FigureTile("Book value")
    qtbot.addWidget(tile)
    assert "unknown" not in tile.accessibleName()
    assert not [label for label in tile.findChildren(QLabel) if "unknown" in label.text()]
    tile.show_figure(None)
    assert tile.accessibleName() == "Book value: unknown"


def test_figures_of_a_row_are_written_in_one_size(qtbot: Any) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    tiles = [FigureTile("Short", row), FigureTile("Long", row)]
    for tile in tiles:
        layout.addWidget(tile, 1)
    in_a_row(tiles)
    tiles[0].show_figure("EUR\u00a01.00")
    tiles[1].show_figure("EUR\u00a01,234,567.89")
    row.resize(340, 120)
    row.show()

    def roles() -> list[str]:
        shown = (label for tile in tiles for label in tile.findChildren(QLabel))
        return [str(label.property("role")) for label in shown if "EUR" in label.text()]

    qtbot.waitUntil(lambda: roles() == ["figure_small", "figure_small"])
    row.resize(900, 120)
    qtbot.waitUntil(lambda: roles() == ["figure", "figure"])


def test_a_form_without_room_scrolls_and_its_buttons_stay_in_sight(qtbot: Any) -> None:
    fields = [TextField(f"f{number}", f"Field {number}") for number in range(60)]
    dialog = FormDialog("Many", fields, "Save", lambda _values: None)
    qtbot.addWidget(dialog)
    dialog.open()
    room = room_for(dialog).height()
    assert dialog.height() <= room
    save = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save")
    assert save.mapTo(dialog, save.rect().bottomLeft()).y() < dialog.height()
    assert dialog.form.height() > dialog.height()
    short = FormDialog("Few", fields[:2], "Save", lambda _values: None)
    qtbot.addWidget(short)
    short.open()
    assert short.findChildren(QScrollArea) == []


def test_a_dialog_is_never_larger_than_its_screen(qtbot: Any) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    open_at(dialog, 20_000, 20_000)
    room = room_for(dialog)
    assert (dialog.width(), dialog.height()) == (room.width(), room.height())


def test_labels_stand_on_one_line_with_their_fields(qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    form = QFormLayout(page)
    box = QSpinBox(page)
    form.addRow("Years", box)
    level_labels(form)
    page.show()
    label = form.labelForField(box)
    assert abs(label.geometry().center().y() - box.geometry().center().y()) <= 1


def test_the_tab_key_goes_as_it_is_said(qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    fields = [QLineEdit(page) for _ in range(3)]
    in_tab_order(fields[0], fields[2], fields[1])
    assert fields[0].nextInFocusChain() is fields[2]
    assert fields[2].nextInFocusChain() is fields[1]
