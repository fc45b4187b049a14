"""The one door for text: nothing steers, nothing vanishes, right-to-left reads right to left."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.frame import arabic, bidi, styles
from reports.frame.fonts import face, tabular
from reports.frame.table import COLUMN_PADDING, Column, Row, Table
from reports.frame.text import LONGEST_TEXT, Line, clean, lay_out, text_width


def shown(lines: tuple[Line, ...]) -> str:
    return "".join(run.text for line in lines for run in line.runs)


@pytest.mark.parametrize(
    "text", ['<img src="file:///etc/passwd">', "<font color=red>x</font>", "&amp; ]]> {0}"]
)
def test_markup_is_drawn_as_it_is_written(text: str) -> None:
    assert shown(lay_out(text, styles.BODY, 1000)) == text


def test_controls_are_shown_and_overrides_dropped() -> None:
    assert clean("a\x00b\x1bc\ud800d") == "a□b□c□d"
    assert clean("over\u202eride \u2066isolated\u2069") == "override isolated"
    assert clean("tab\there\nnext") == "tab here next"
    assert clean("kept\nhere", breaks=True) == "kept\nhere"


def test_private_characters_cannot_pass_for_figures() -> None:
    assert "[U+F0031]" in shown(lay_out("\U000f0031", styles.BODY, 1000))


def test_what_no_face_draws_is_written_as_its_code_point() -> None:
    assert shown(lay_out("न", styles.BODY, 1000)) == "[U+0928]"
    assert shown(lay_out("\ufb01", styles.BODY, 1000)) == "fi"


@pytest.mark.parametrize(
    ("text", "faces"),
    [
        ("Server", ["Inter-Regular"]),
        ("סרבר", ["NotoSansHebrew-Regular"]),
        ("خادم", ["NotoSansArabic-Regular"]),
        ("服务器サーバー서버", ["DroidSansFallback"]),
        ("ok 🚀", ["Inter-Regular", "NotoEmoji-Regular"]),
    ],
)
def test_each_script_has_a_face(text: str, faces: list[str]) -> None:
    (line,) = lay_out(text, styles.BODY, 1000)
    assert [run.face for run in line.runs] == faces


def test_arabic_letters_take_the_form_their_neighbours_ask_for() -> None:
    # kha initial, alef final, dal isolated, meem isolated; then lam with alef as one
    assert arabic.shape("خادم") == "\ufea7\ufe8e\ufea9\ufee1"
    assert arabic.shape("لا") == "\ufefb"
    assert "".join(arabic.plain(form) for form in arabic.shape("السلام")) == "السلام"


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("abc", "abc"),
        ("אבג", "גבא"),
        ("אב 12 גד", "דג 12 בא"),
        ("abc (אב) 12", "abc (בא) 12"),
        ("אב (ab) 12", "12 (ab) בא"),  # brackets mirrored
        ("אב [גד]", "[דג] בא"),
        ("ab אב, גד cd", "ab דג ,בא cd"),
        ("שָׁל", "לשָׁ"),  # marks stay behind their letter
        ("10% אב", "בא 10%"),
        ("ا 12-34", "34-12 ا"),  # after an Arabic letter the groups of a number run leftwards
    ],
)
def test_bidirectional_order(text: str, drawn: str) -> None:
    assert bidi.visual(text, bidi.levels(text), int(bidi.is_right_to_left(text))) == drawn


def test_tabular_figures_have_one_width() -> None:
    for weight in ("Inter-Regular", "Inter-Medium", "Inter-SemiBold"):
        inter = face(weight)
        assert len({inter.width(tabular(digit)) for digit in "0123456789"}) == 1
        assert len({inter.width(digit) for digit in "0123456789"}) > 1


def test_lines_break_between_words_and_never_in_numbers() -> None:
    lines = lay_out("EUR 1,234,567.89 and 2026-11-21", styles.BODY, 62)
    assert [shown((line,)) for line in lines] == ["EUR", "1,234,567.89", "and", "2026-11-21"]


def test_the_last_line_shown_says_that_there_is_more() -> None:
    lines = lay_out("word " * 200, styles.BODY, 100, 3)
    assert len(lines) == 3
    assert shown(lines).endswith("…")
    assert all(line.width <= 100 for line in lines)


def test_endless_texts_are_bounded() -> None:
    assert len(clean("x" * 1_000_000)) == LONGEST_TEXT + 1


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.floats(min_value=30, max_value=300))
def test_any_text_fits_its_width(text: str, width: float) -> None:
    lines = lay_out(text, styles.CELL, width)
    assert all(line.width <= width + 0.1 for line in lines)
    assert sum(line.width for line in lines) <= text_width(text, styles.CELL) + 0.1


def test_a_column_of_short_names_is_as_wide_as_the_words_of_its_title() -> None:
    columns = (Column("Fiscal year"), Column("Planned", figures=True))
    table = Table(columns, (Row(("26", "USD 1.00")), Row(("27", "USD 2.00"))))
    first = table._measure(500).widths[0]
    longest = max(text_width(word, styles.COLUMN) for word in columns[0].title.split())
    assert first >= longest + COLUMN_PADDING - 2
