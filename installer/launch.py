"""Opens the application from a checkout: set up, check that there is a screen, hand over."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from installer import system_libraries
from installer.environment import (
    Environment,
    child_environment,
    fingerprint,
    read_stamp,
    write_stamp,
)
from installer.making import SetUpError, prepare
from installer.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parent.parent

NO_SCREEN = """\
There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
The command line does the same work; for example:

    {command} demo demo.rackledger --assets 400 --seed 7
    {command} probe
    {command} report demo.rackledger budget --out budget.pdf
    {command} --help
"""


def words_for(arguments: list[str]) -> list[str]:
    """The words given to `rackledger`: `demo` alone opens the demonstration ledger."""
    if arguments == ["demo"]:
        return ["open", "--demo"]
    return arguments or ["open"]


def opens_window(words: list[str]) -> bool:
    """Whether these words to `rackledger` open a window rather than print something."""
    return words[:1] == ["open"] and not {"--help", "-h"} & set(words)


def has_screen(platform: str, given: Mapping[str, str]) -> bool:
    """Whether Qt finds a screen; on Linux that is a matter of the environment variables."""
    if platform != "linux":
        return True
    return any(given.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def typed(command: Path) -> str:
    """What a person types for `command` in the folder at hand."""
    try:
        shortest = os.path.relpath(command)
    except ValueError:  # on Windows, when it lies on another drive
        shortest = str(command)
    return f'"{shortest}"' if " " in shortest else shortest


def complete_system(place: Environment, progress: Progress, tools: list[str]) -> str | None:
    """See that Qt's libraries and the `tools` are there; returns what is left for a person to do.

    Asked again only after a new installation, or as long as something lacks.
    """
    now = fingerprint(place, "run") + ",".join(tools)
    if read_stamp(place).get("system") == now and not tools:
        return None
    lacking = [*system_libraries.missing_libraries(place.folder), *tools]
    if lacking:
        left = system_libraries.provide(lacking, progress)
        if left is not None:
            return left
        still = system_libraries.missing_libraries(place.folder)
        if still:
            return system_libraries.advice(still, debian=system_libraries.is_debian())
    write_stamp(place, system=now)
    return None


def main(arguments: list[str]) -> int:
    """Set up and run `rackledger` with `arguments`; its exit code, or 2 when it cannot be run."""
    place, progress = Environment(ROOT), Progress()
    words = words_for(arguments)
    try:
        prepare(place, "run", progress)
        left_to_do = complete_system(place, progress, tools=[])
    except SetUpError as error:
        progress.abandon("failed")
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        progress.abandon("interrupted")
        progress.say("The next run of this command begins where it has to.")
        return 130
    if opens_window(words):
        if left_to_do:
            print(left_to_do, file=sys.stderr)
            return 2
        if not has_screen(sys.platform, os.environ):
            print(
                NO_SCREEN.format(command=typed(place.script("rackledger"))), file=sys.stderr, end=""
            )
            return 2
    return _hand_over([str(place.script("rackledger")), *words])


def _hand_over(command: list[str]) -> int:
    with subprocess.Popen(command, env=child_environment(os.environ)) as application:
        while True:
            try:
                return application.wait()
            except KeyboardInterrupt:
                continue  # the application got it as well and decides what it means
