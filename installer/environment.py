"""The private environment `.venv`: where it lies, what its stamp says, whether it is ready.

The stamp says what was installed from which lock. It is written last, and a mark stands beside it
while something is installed, so that an interrupted installation is seen by the next run.
`installer.making` makes what is asked about here.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Purpose = Literal["run", "check"]

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


def rooms(place: Environment) -> list[Path]:
    """The folders that make up the application, as the project file lists them."""
    project = tomllib.loads((place.root / "pyproject.toml").read_text(encoding="utf-8"))
    names = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    return [place.root / name for name in names]
