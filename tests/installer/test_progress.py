from __future__ import annotations

import io

from typing_extensions import override

from installer.progress import Progress


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


def test_a_log_gets_a_line_when_a_step_begins_and_when_it_ends() -> None:
    said = io.StringIO()
    progress = Progress(said)

    progress.begin("unpacking")
    progress.at("1 of 2")
    progress.end()

    first, last = said.getvalue().splitlines()
    assert first == "· unpacking …"
    assert last.startswith("· unpacking: done (")


def test_a_terminal_keeps_one_line_up_to_date() -> None:
    said = Terminal()
    progress = Progress(said)

    progress.begin("unpacking")
    progress.at("1 of 2")
    progress.end()

    assert said.getvalue().count("\n") == 1
    assert "1 of 2" in said.getvalue()


def test_an_open_step_is_closed_before_an_error_is_shown() -> None:
    said = Terminal()
    progress = Progress(said)

    progress.abandon("failed")
    assert said.getvalue() == ""
    progress.begin("unpacking")
    progress.abandon("failed")

    assert "unpacking: failed" in said.getvalue()
    assert said.getvalue().endswith("\n")


def test_a_character_that_the_console_lacks_does_not_end_the_set_up() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")

    Progress(stream).say("╔══ kept")

    assert raw.getvalue().strip() == b"??? kept"
