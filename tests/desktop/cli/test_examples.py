"""Usage errors say what is expected with an example, and every example is one that works."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

import pytest
import typer

from desktop.cli.commands import app, run_command
from desktop.cli.examples import EXAMPLES, example
from desktop.cli.output import FAILED

if TYPE_CHECKING:
    from collections.abc import Iterator


def commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name), command


NO_NUMBER = (
    "Invalid value for '--assets': Input should be a valid integer, unable to parse string as an"
    " integer."
)
COMMANDS = list(commands(typer.main.get_command(app)))


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[" ".join(p) for p, _ in COMMANDS])
def test_the_example_of_a_command_is_one_that_it_takes(path: tuple[str, ...], command: Any) -> None:
    command.make_context(path[-1], shlex.split(EXAMPLES[" ".join(path)]))


def test_there_are_no_examples_of_commands_that_are_gone() -> None:
    assert set(EXAMPLES) == {" ".join(path) for path, _ in COMMANDS}


def test_an_example_has_the_ledger_where_the_command_wants_it() -> None:
    assert example(("books", "schedule")) == "rackledger books fleet.rackledger schedule A-0001"
    assert example(("budget", "list")) == "rackledger budget fleet.rackledger list"
    assert example(("verify",)) == "rackledger verify fleet.rackledger"


@pytest.mark.parametrize(
    ("line", "wrong", "form", "arguments"),
    [
        (
            "catalogue compare",
            "Missing argument 'MODEL…'.",
            "catalogue compare MODEL… [OPTIONS]",
            "catalogue compare gpu/nvidia-l4 gpu/nvidia-l40s",
        ),
        (
            "report x budget",
            "Missing option '--out'.",
            "report LEDGER REPORT --out OUT [OPTIONS]",
            "report fleet.rackledger budget --out budget.pdf",
        ),
        (
            "books x schedule",
            "Missing argument 'TAG'.",
            "books LEDGER schedule TAG [OPTIONS]",
            "books fleet.rackledger schedule A-0001",
        ),
        (
            "demo x --assets many",
            NO_NUMBER,
            "demo LEDGER [OPTIONS]",
            "demo demo.rackledger --assets 400 --seed 7",
        ),
    ],
)
def test_a_usage_error_is_one_line_that_says_what_is_expected(
    line: str, wrong: str, form: str, arguments: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_command(line.split()) == FAILED
    out, err = capfd.readouterr()
    assert out == ""
    expected = f"Expected: rackledger {form} – for example: rackledger {arguments}"
    assert err == f"rackledger: {wrong} {expected}\n"


def test_a_command_that_there_is_not_names_where_they_are_listed(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert run_command(["catalogue", "prices"]) == FAILED
    said = "No such command 'prices'. Did you mean 'price'? See rackledger catalogue --help."
    assert capfd.readouterr().err == f"rackledger: {said}\n"
