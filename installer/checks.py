"""What is checked, in order: format, lint, types, floors, and last the tests."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from dataclasses import dataclass

from installer.environment import Environment, child_environment
from installer.launch import ROOT, complete_system
from installer.making import SetUpError, prepare
from installer.progress import Progress
from installer.system_libraries import missing_tools


@dataclass(frozen=True, slots=True)
class Step:
    """One check: its name, what it is, and the command, relative to the environment."""

    name: str
    text: str
    command: tuple[str, ...]


STEPS = (
    Step("format", "format (ruff format)", ("python", "-m", "ruff", "format", "--check", ".")),
    Step("lint", "lint (ruff check)", ("python", "-m", "ruff", "check", ".")),
    Step("types", "types (mypy, strict)", ("python", "-m", "mypy")),
    Step("floors", "floors (import-linter)", ("lint-imports",)),
)
TESTS = "tests"

# More workers than this only wait for each other on the disk.
_MOST_WORKERS = 8


def pytest_command(place: Environment, extra: list[str]) -> list[str]:
    """The tests, spread over the cores."""
    workers = ["-n", "auto", "--maxprocesses", str(_MOST_WORKERS), "--dist", "worksteal"]
    return [str(place.python), "-m", "pytest", *workers, *extra]


def run_step(place: Environment, step: Step, progress: Progress) -> bool:
    """Run one check; what it said is printed only when it failed."""
    progress.begin(step.text)
    tool, *arguments = step.command
    done = subprocess.run(
        [str(place.script(tool)), *arguments],
        cwd=place.root,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env={**child_environment(os.environ), "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    progress.end("passed" if done.returncode == 0 else "FAILED")
    if done.returncode != 0:
        progress.say(done.stdout.rstrip())
    return done.returncode == 0


def run_tests(place: Environment, extra: list[str]) -> bool:
    """Run pytest on this terminal, so that its closing line is the last that is printed."""
    sys.stdout.flush()
    command = pytest_command(place, extra)
    environment = child_environment(os.environ)
    done = subprocess.run(
        command, cwd=place.root, stdin=subprocess.DEVNULL, env=environment, check=False
    )
    return done.returncode == 0


def parse(arguments: list[str]) -> tuple[list[str], list[str]]:
    """The names of the checks asked for (all when none is), and the words meant for pytest."""
    parser = argparse.ArgumentParser(
        prog="check.py",
        description="Check all of Rackledger: "
        + ", ".join(step.name for step in STEPS)
        + ", tests.",
        epilog="Other words go to pytest, for example: check.py --only tests tests/money -x",
    )
    names = [*(step.name for step in STEPS), TESTS]
    parser.add_argument("--only", action="append", choices=names, help="run this check alone")
    known, extra = parser.parse_known_args(arguments)
    return known.only or names, extra


def main(arguments: list[str]) -> int:
    """Set up and run the checks; 0 when all passed, 1 when one failed, 2 when none could run."""
    chosen, extra = parse(arguments)
    # Standard output, like pytest's own lines: this command is read from top to bottom.
    place, progress = Environment(ROOT), Progress(sys.stdout)
    try:
        prepare(place, "check", progress)
        # Only the tests open windows and read PDFs; the other checks need Python alone.
        asks_system = TESTS in chosen
        left_to_do = complete_system(place, progress, missing_tools()) if asks_system else None
    except SetUpError as error:
        progress.abandon("failed")
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        progress.abandon("interrupted")
        progress.say("The next run of this command begins where it has to.")
        return 130
    if left_to_do:
        progress.say(left_to_do)
        return 2
    return _run(place, chosen, extra, progress)


def _run(place: Environment, chosen: list[str], extra: list[str], progress: Progress) -> int:
    try:
        outcomes = {
            step.name: run_step(place, step, progress) for step in STEPS if step.name in chosen
        }
        failed = [name for name, passed in outcomes.items() if not passed]
        if failed:
            progress.say(f"Failed before the tests: {', '.join(failed)} (see above).")
        tests_passed = run_tests(place, extra) if TESTS in chosen else True
    except KeyboardInterrupt:
        return 130
    return 0 if tests_passed and not failed else 1
