"""The private environment `.venv`: made, filled from a hashed lock, compiled, and checked cheaply.

A stamp in `.venv` says what was installed from which lock. It is written last, and a mark stands
beside it while pip works, so an interrupted installation is seen by the next run and begun afresh.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from installer.exclusive import exclusively
from installer.system_libraries import install, is_debian, is_root, paste_line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from installer.progress import Progress

Purpose = Literal["run", "check"]

# What `check` installs contains what `run` needs.
_INCLUDES: dict[Purpose, tuple[Purpose, ...]] = {"run": ("run",), "check": ("check", "run")}

# Settings meant for another Python, or that would send pip's files elsewhere than into `.venv`.
_LEFT_OUT = (
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONHOME",
    "PYTHONPATH",
    "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_ROOT",
    "PIP_REQUIRE_HASHES",
)


class SetUpError(Exception):
    """The environment cannot be set up; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Environment:
    """Where the environment of the checkout at `root` lies. Nothing here touches the disk."""

    root: Path

    @property
    def folder(self) -> Path:
        """The virtual environment itself."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.script("python")

    @property
    def stamp(self) -> Path:
        """The file that says what is installed."""
        return self.folder / "rackledger-setup.json"

    @property
    def unfinished(self) -> Path:
        """The mark that stands while an installation is at work."""
        return self.folder / "rackledger-setup.unfinished"

    def script(self, name: str) -> Path:
        """The command `name` of the environment."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def lock(self, purpose: Purpose) -> Path:
        """The hashed list of what is installed for `purpose`."""
        return self.root / "installer" / "locks" / f"{purpose}.txt"


def child_environment(given: Mapping[str, str]) -> dict[str, str]:
    """The environment variables for a child that belongs to `.venv`: bytecode is written there."""
    kept = {name: value for name, value in given.items() if name not in _LEFT_OUT}
    return {**kept, "PIP_USER": "0"}


def fingerprint(place: Environment, purpose: Purpose) -> str:
    """What an installation for `purpose` is made of: its lock, the project file and the folder.

    The folder counts because the scripts in `.venv` name it: a moved checkout is set up again.
    """
    digest = hashlib.sha256(str(place.folder).encode())
    for file in (place.lock(purpose), place.root / "pyproject.toml"):
        digest.update(b"\0" + file.read_bytes())
    return digest.hexdigest()


def read_stamp(place: Environment) -> dict[str, str]:
    """The stamp, empty when there is none or it makes no sense."""
    try:
        found = json.loads(place.stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def write_stamp(place: Environment, **facts: str) -> None:
    """Add `facts` to the stamp, whole or not at all."""
    fresh = place.stamp.with_suffix(".new")
    text = json.dumps({**read_stamp(place), **facts}, indent=2, sort_keys=True)
    fresh.write_text(text + "\n", encoding="utf-8")
    fresh.replace(place.stamp)


def python_of(place: Environment) -> str | None:
    """The version that the environment's interpreter gives ("3.12"), None when it does not run."""
    asked = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [place.python, "-I", "-S", "-c", asked],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout.strip()


def is_ready(place: Environment, purpose: Purpose) -> bool:
    """Whether all that `purpose` needs is installed and the interpreter is still the one used."""
    stamp = read_stamp(place)
    return (
        stamp.get(purpose) == fingerprint(place, purpose)
        and not place.unfinished.exists()
        and place.script("rackledger").exists()
        and stamp.get("python") == python_of(place)
    )


def prepare(place: Environment, purpose: Purpose, progress: Progress) -> None:
    """Make the environment ready for `purpose`; nothing is printed when it already is.

    Raises SetUpError when that cannot be done.
    """
    if not is_ready(place, purpose):
        with exclusively(place.root / ".venv.lock", progress):
            if not is_ready(place, purpose):
                _install(place, purpose, progress)
    _compile_rooms(place)


def lacks_venv() -> bool:
    """Whether this Python came without the parts that make environments, as Debian's does."""
    return any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip"))


def _install(place: Environment, purpose: Purpose, progress: Progress) -> None:
    if place.folder.exists() and not _is_usable(place):
        progress.begin("removing an environment that was left unfinished or no longer runs")
        shutil.rmtree(place.folder)
        progress.end()
    is_new = not place.folder.exists()
    if is_new and lacks_venv():
        _provide_venv(progress)
    place.folder.mkdir(exist_ok=True)
    place.unfinished.touch()
    if is_new:
        _make(place, progress)
    _install_locked(place, purpose, progress)
    _install_project(place, progress)
    facts = {name: fingerprint(place, name) for name in _INCLUDES[purpose]}
    write_stamp(place, **facts, python=python_of(place) or "unknown")
    place.unfinished.unlink()


def _is_usable(place: Environment) -> bool:
    if place.unfinished.exists() or python_of(place) is None:
        return False
    asked = subprocess.run(
        [place.python, "-I", "-m", "pip", "--version"],
        capture_output=True,
        env=child_environment(os.environ),
        check=False,
    )
    stamped = read_stamp(place).get("python")
    return asked.returncode == 0 and stamped in (None, python_of(place))


def _provide_venv(progress: Progress) -> None:
    """Debian ships `venv` in a package of its own."""
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not is_debian():
        raise SetUpError("This Python lacks its modules venv and ensurepip; install it whole.")
    if not is_root():
        line = paste_line([package])
        raise SetUpError(
            f"This Python cannot make environments yet. Paste this line:\n\n    {line}\n"
        )
    said = install([package], progress)
    if said is not None:
        raise SetUpError(f"The package {package} could not be installed. apt-get said:\n{said}")


def _make(place: Environment, progress: Progress) -> None:
    version = ".".join(map(str, sys.version_info[:3]))
    progress.begin(f"making .venv with Python {version}")
    _run_quietly(
        [sys.executable, "-m", "venv", str(place.folder)],
        "The environment .venv could not be made.",
    )
    progress.end()


def names_in(lock: str) -> list[str]:
    """The distributions that a lock's text lists, each once, in order."""
    return list(dict.fromkeys(re.findall(r"^([A-Za-z0-9._-]+)==", lock, flags=re.MULTILINE)))


def _install_locked(place: Environment, purpose: Purpose, progress: Progress) -> None:
    lock = place.lock(purpose)
    total = len(names_in(lock.read_text(encoding="utf-8")))
    progress.begin(f"installing {total} locked libraries")
    # No dependency is resolved here: the lock is the whole list, and every file in it is hashed.
    command = _pip(place, "--require-hashes", "-r", str(lock))
    looked_at, changing = 0, False
    tail: deque[str] = deque(maxlen=30)
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=child_environment(os.environ),
    ) as pip:
        for line in pip.stdout or ():
            tail.append(line)
            if line.startswith(("Collecting ", "Requirement already", "Ignoring ")):
                looked_at = min(looked_at + 1, total)
                progress.at(f"{looked_at} of {total} found")
            elif line.startswith("Installing collected"):
                changing = True
                progress.at("unpacking and compiling")
    if pip.returncode != 0:
        if not changing:
            # Nothing was found or fetched, as without a network: what was there is still whole.
            place.unfinished.unlink()
        raise SetUpError(
            "The libraries could not be installed. pip said:\n" + "".join(tail).rstrip()
        )
    progress.end()


def _install_project(place: Environment, progress: Progress) -> None:
    progress.begin("installing Rackledger itself")
    # The build backend is in the lock, so nothing unhashed is fetched to build the project.
    _run_quietly(
        _pip(place, "--no-build-isolation", "--editable", str(place.root)),
        "Rackledger itself could not be installed.",
    )
    progress.end()


def _pip(place: Environment, *arguments: str) -> list[str]:
    options = ("--no-deps", "--compile", "--no-input", "--no-warn-script-location")
    pip = [str(place.python), "-m", "pip", "--disable-pip-version-check", "install"]
    return [*pip, *options, *arguments]


def _run_quietly(command: list[str], failure: str) -> None:
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=child_environment(os.environ),
        check=False,
    )
    if done.returncode != 0:
        raise SetUpError(f"{failure} The command said:\n{done.stdout.strip()}")


def rooms(place: Environment) -> list[Path]:
    """The folders that make up the application, as the project file lists them."""
    project = tomllib.loads((place.root / "pyproject.toml").read_text(encoding="utf-8"))
    names = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    return [place.root / name for name in names]


def _sources(place: Environment) -> str:
    digest = hashlib.sha256()
    for room in rooms(place):
        for source in sorted(room.rglob("*.py")):
            digest.update(f"{source}\0{source.stat().st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _compile_rooms(place: Environment) -> None:
    """Compile what changed, so that a start never waits for it whatever the settings forbid."""
    now = _sources(place)
    if read_stamp(place).get("sources") == now:
        return
    # A file that does not compile is for the checks to report, not for the set-up to stop at.
    subprocess.run(
        [place.python, "-m", "compileall", "-q", *map(str, rooms(place))],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=child_environment(os.environ),
        check=False,
    )
    try:
        write_stamp(place, sources=now)
    except OSError:
        return  # a read-only installation is merely looked at again next time
