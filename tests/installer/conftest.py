"""A checkout that pretends to be set up."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from installer import environment
from installer.environment import Environment
from installer.progress import Progress

if TYPE_CHECKING:
    from pathlib import Path

PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.fixture
def place(tmp_path: Path) -> Environment:
    """A checkout in which all is set up, with this interpreter as the environment's own."""
    (tmp_path / "installer" / "locks").mkdir(parents=True)
    for purpose in ("run", "check"):
        (tmp_path / "installer" / "locks" / f"{purpose}.txt").write_text(f"{purpose}==1\n")
    (tmp_path / "pyproject.toml").write_text(
        '[tool.hatch.build.targets.wheel]\npackages = ["room"]\n'
    )
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "__init__.py").write_text("value = 1\n")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / ".venv"], check=True)
    made = Environment(tmp_path)
    made.script("rackledger").write_text("")
    environment.write_stamp(made, run=environment.fingerprint(made, "run"), python=PYTHON)
    return made


@pytest.fixture
def silent() -> Progress:
    return Progress(io.StringIO())
