"""Makes `.venv` and fills it from a hashed lock; what is ready already is left alone.

Whatever interrupts this, the next run begins where it has to: a mark stands in `.venv` while it is
being changed, and an environment with the mark is thrown away.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from collections import deque
from typing import TYPE_CHECKING

from installer import network, python_version, system_libraries
from installer.environment import (
    child_environment,
    fingerprint,
    is_ready,
    python_of,
    read_stamp,
    rooms,
    write_stamp,
)
from installer.exclusive import exclusively

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from installer.environment import Environment, Purpose
    from installer.progress import Progress

# What `check` installs contains what `run` needs.
_INCLUDES: dict[Purpose, tuple[Purpose, ...]] = {"run": ("run",), "check": ("check", "run")}

_UNFIT = re.compile("No matching distribution found for ([^= ]+)")

# The libraries' own tests are a third of their code, and nobody imports them.
_NOT_COMPILED = r"site-packages[/\\].+[/\\]tests[/\\]"


class SetUpError(Exception):
    """The environment cannot be set up; the text says why and what to do."""


def prepare(place: Environment, purpose: Purpose, progress: Progress) -> None:
    """Make the environment ready for `purpose`; nothing is printed when it already is.

    Raises SetUpError when that cannot be done.
    """
    try:
        if not is_ready(place, purpose):
            with exclusively(place.root / ".venv.lock", progress):
                if not is_ready(place, purpose):
                    _install(place, purpose, progress)
    except OSError as error:
        raise SetUpError(f"The environment .venv could not be set up: {error}") from error
    _compile_rooms(place)


def _install(place: Environment, purpose: Purpose, progress: Progress) -> None:
    if place.folder.exists() and not _is_usable(place):
        progress.begin("removing an environment that was left unfinished or no longer runs")
        shutil.rmtree(place.folder)
        progress.end()
    is_new = not place.folder.exists()
    if is_new and lacks_venv():
        _provide_venv(purpose, progress)
    place.folder.mkdir(exist_ok=True)
    place.unfinished.touch()
    if is_new:
        _make(place, progress)
    _install_locked(place, purpose, progress)
    _install_project(place, progress)
    _compile_libraries(place, progress)
    facts = {name: fingerprint(place, name) for name in _INCLUDES[purpose]}
    write_stamp(place, **facts, python=python_of(place) or "unknown")
    place.unfinished.unlink()


def _is_usable(place: Environment) -> bool:
    """Whether what is there can be added to: whole, with pip, and of a Python that will do."""
    version = python_of(place)
    if place.unfinished.exists() or version is None:
        return False
    if python_version.objection(tuple(map(int, version.split(".")))) is not None:
        return False
    code, _ = _run([str(place.python), "-I", "-m", "pip", "--version"])
    return code == 0 and read_stamp(place).get("python") in (None, version)


def lacks_venv() -> bool:
    """Whether this Python came without the parts that make environments, as Debian's does."""
    return any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip"))


def _provide_venv(purpose: Purpose, progress: Progress) -> None:
    """Debian ships `venv` in a package of its own; whatever else lacks comes in the same go."""
    if not system_libraries.is_debian():
        raise SetUpError("This Python lacks its modules venv and ensurepip; install it whole.")
    lacking = system_libraries.libraries_to_expect()
    if purpose == "check":
        lacking += system_libraries.missing_tools()
    venv = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    packages = [venv, *system_libraries.debian_packages(lacking)]
    if not system_libraries.is_root():
        line = system_libraries.paste_line(packages)
        raise SetUpError(
            "This Python cannot make environments yet. Paste this line, "
            f"then run the same command again:\n\n    {line}\n"
        )
    said = system_libraries.install(packages, progress)
    if said is not None:
        raise SetUpError(f"The system packages could not be installed. {said}")


def _make(place: Environment, progress: Progress) -> None:
    version = ".".join(map(str, sys.version_info[:3]))
    progress.begin(f"making .venv with Python {version}")
    # The interpreter at work may be that of the `.venv` just removed; the one below it stays.
    python = getattr(sys, "_base_executable", None) or sys.executable
    _run_quietly(
        [python, "-m", "venv", str(place.folder)], "The environment .venv could not be made."
    )
    progress.end()


def names_in(lock: str) -> list[str]:
    """The distributions that a lock's text lists, each once, in order."""
    return list(dict.fromkeys(re.findall(r"^([A-Za-z0-9._-]+)==", lock, flags=re.MULTILINE)))


def _install_locked(place: Environment, purpose: Purpose, progress: Progress) -> None:
    lock = place.lock(purpose)
    total = len(names_in(lock.read_text(encoding="utf-8")))
    progress.begin(f"installing {total} locked libraries")
    looked_at, changing = 0, False
    tail: deque[str] = deque(maxlen=30)
    # No dependency is resolved here: the lock is the whole list, and every file in it is hashed.
    with _start(_pip(place, "--require-hashes", "-r", str(lock))) as pip:
        for line in pip.stdout or ():
            tail.append(line)
            if line.startswith(("Collecting ", "Requirement already", "Ignoring ")):
                looked_at = min(looked_at + 1, total)
                progress.at(f"{looked_at} of {total} found")
            elif line.startswith("Installing collected"):
                changing = True
                progress.at("unpacking")
    if pip.returncode != 0:
        if not changing:
            # Nothing was found or fetched, as without a network: what was there is still whole.
            place.unfinished.unlink()
        raise SetUpError(f"The libraries could not be installed. {_reason(''.join(tail))}")
    progress.end()


def _reason(said: str) -> str:
    """Why pip failed: in a sentence where it is known, else in pip's words."""
    if trouble := network.trouble_in(said):
        return trouble
    if unfit := _UNFIT.search(said):
        return (
            f"{unfit[1]} is not made for this system: {platform.platform()}, "
            f"Python {platform.python_version()}."
        )
    return f"pip said:\n{said.rstrip()}"


def _install_project(place: Environment, progress: Progress) -> None:
    progress.begin("installing Rackledger itself")
    # The build backend is in the lock, so nothing unhashed is fetched to build the project.
    _run_quietly(
        _pip(place, "--no-build-isolation", "--editable", str(place.root)),
        "Rackledger itself could not be installed.",
    )
    progress.end()


def _pip(place: Environment, *arguments: str) -> list[str]:
    options = ("--no-deps", "--no-compile", "--no-input", "--no-warn-script-location")
    pip = [str(place.python), "-m", "pip", "--disable-pip-version-check", "install"]
    return [*pip, *options, *arguments]


def _start(command: list[str]) -> subprocess.Popen[str]:
    """A child that inherits the lock of the set-up: should it outlive that, it still holds it."""
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=child_environment(os.environ),
        close_fds=False,
    )


def _run(command: list[str]) -> tuple[int, str]:
    """The exit code of a child and all that it said."""
    with _start(command) as child:
        said, _ = child.communicate()
    return child.returncode, said


def _run_quietly(command: list[str], failure: str) -> None:
    code, said = _run(command)
    if code != 0:
        raise SetUpError(f"{failure} The command said:\n{said.strip()}")


def _compile(place: Environment, folders: Iterable[Path], *options: str) -> None:
    """Compile what has no bytecode yet, so that no start waits for it whatever settings forbid.

    A file that does not compile is for the checks to report, not for the set-up to stop at.
    """
    command = [str(place.python), "-m", "compileall", "-q", *options]
    _run([*command, *map(str, folders)])


def _compile_libraries(place: Environment, progress: Progress) -> None:
    """On all cores, which pip cannot: it would take longer over this than over all the rest."""
    progress.begin("compiling")
    _compile(place, [place.folder / "lib"], "-j", "0", "-x", _NOT_COMPILED)
    progress.end()


def _compile_rooms(place: Environment) -> None:
    """Look at the times of the sources, and compile when one has changed."""
    now = _sources(place)
    if read_stamp(place).get("sources") == now:
        return
    _compile(place, rooms(place))
    try:
        write_stamp(place, sources=now)
    except OSError:
        return  # a read-only installation is merely looked at again next time


def _sources(place: Environment) -> str:
    digest = hashlib.sha256()
    for room in rooms(place):
        for source in sorted(room.rglob("*.py")):
            digest.update(f"{source}\0{source.stat().st_mtime_ns}\n".encode())
    return digest.hexdigest()
