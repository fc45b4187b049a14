"""Everything that is not code, found by name: icons, themes, fonts, rules, tables, templates."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """The folder of the resources. The application is always installed as plain files.

    Not through importlib.resources: that loads zip and network code before the window is painted.
    """
    return Path(__file__).parent


def path(name: str) -> Path:
    """The file `name` (with forward slashes, such as `rules/upgrade.toml`).

    Raises FileNotFoundError when there is no such file, ValueError when the name leaves the folder.
    """
    found = (folder() / name).resolve()
    if not found.is_relative_to(folder().resolve()):
        raise ValueError(f"{name!r} is not the name of a resource")
    if not found.exists():
        raise FileNotFoundError(f"There is no resource {name!r}")
    return found


@cache
def text(name: str) -> str:
    """The text of the file `name`, read once."""
    return path(name).read_text(encoding="utf-8")


def data(name: str) -> bytes:
    """The bytes of the file `name`."""
    return path(name).read_bytes()
