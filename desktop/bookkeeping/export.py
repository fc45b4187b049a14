"""Schedules and roll-forwards as CSV: numbers with a point, dates as ISO, each row's reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.theme.tokens import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from catalog.queries.books import RollForwardView
    from desktop.desk import Desk
    from planning.depreciation.course import Course

_TEXT: Final = "bookkeeping"
_ROLLED: Final = (
    "cost_opening", "additions", "cost_disposed", "cost_revalued", "cost_closing",
    "written_off_opening", "taken_over", "charge", "impairment", "reversed",
    "written_off_disposed", "written_off_eliminated", "written_off_closing", "opening", "closing",
    "proceeds", "gain",
)  # fmt: skip


def schedule_titles() -> list[str]:
    """The first line of a schedule."""
    return [
        translate(_TEXT, "No."),
        translate(_TEXT, "From"),
        translate(_TEXT, "To"),
        translate(_TEXT, "Currency"),
        translate(_TEXT, "Charge"),
        translate(_TEXT, "Accumulated"),
        translate(_TEXT, "Book value"),
        translate(_TEXT, "Posted"),
        translate(_TEXT, "Reason"),
    ]


def schedule_lines(course: Course) -> list[list[str]]:
    """Every period of a book; why it charges what it does stands at the end."""
    return [
        [
            str(row.period.n), row.period.start.isoformat(), row.period.end.isoformat(),
            course.currency,
            *(
                f"{amount.number:f}"
                for amount in (row.period.amount, row.period.accumulated, row.period.book_value)
            ),
            translate(_TEXT, "yes") if row.posted else "",
            str(row.reason),
        ]
        for row in course.rows
    ]  # fmt: skip


def rolled_titles() -> list[str]:
    """The first line of a roll-forward: the columns that tie to the journal."""
    return [
        translate(_TEXT, "Group"),
        translate(_TEXT, "Currency"),
        translate(_TEXT, "Assets"),
        translate(_TEXT, "Cost, opening"),
        translate(_TEXT, "Additions"),
        translate(_TEXT, "Cost disposed of"),
        translate(_TEXT, "Cost revalued"),
        translate(_TEXT, "Cost, closing"),
        translate(_TEXT, "Written off, opening"),
        translate(_TEXT, "Taken over"),
        translate(_TEXT, "Charge"),
        translate(_TEXT, "Impairment"),
        translate(_TEXT, "Reversed"),
        translate(_TEXT, "Written off of what was disposed of"),
        translate(_TEXT, "Eliminated by revaluation"),
        translate(_TEXT, "Written off, closing"),
        translate(_TEXT, "Book value, opening"),
        translate(_TEXT, "Book value, closing"),
        translate(_TEXT, "Proceeds"),
        translate(_TEXT, "Gain or loss"),
    ]


def rolled_lines(view: RollForwardView, named: dict[str, str]) -> list[list[str]]:
    """The groups by the names they have on screen, then the totals."""
    lines = [(named.get(line.group, line.group), line.line) for line in view.lines]
    lines += [(translate(_TEXT, "Total"), total) for total in view.totals if total.assets]
    return [
        [
            name, line.currency, str(line.assets),
            *(f"{getattr(line, column).number:f}" for column in _ROLLED),
        ]
        for name, line in lines
    ]  # fmt: skip


def ask_target(parent: QWidget, name: str) -> Path | None:
    """Where a file should be saved; None when nowhere."""
    from PySide6.QtWidgets import QFileDialog

    title = translate(_TEXT, "Export as CSV")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "CSV (*.csv)")
    return Path(chosen) if chosen else None


def save(
    desk: Desk,
    owner: QWidget,
    target: Path,
    titles: Sequence[str],
    lines: Sequence[Sequence[str]],
) -> None:
    """Write the file away from the window, and say where it is."""
    from desktop.table.csv_file import write_csv

    said = translate(_TEXT, "Saved as {file}.")
    desk.background.run(
        owner,
        lambda: write_csv(target, titles, lines),
        lambda file: desk.say(said.format(file=file), Tone.GOOD),
        lane="pool",
    )
