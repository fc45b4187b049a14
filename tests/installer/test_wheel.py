"""The application can also be built into a wheel, with everything it needs to run in it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from installer.environment import Environment, child_environment, rooms

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_a_wheel_holds_every_file_of_every_room_and_finds_its_resources(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    options = ["--no-deps", "--no-index", "--no-build-isolation"]
    environment = child_environment({"PATH": "/usr/bin:/bin"})
    build = [*pip, "wheel", *options, "-w", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, env=environment)
    wheel = next(tmp_path.glob("rackledger-*.whl"))
    listed = set(zipfile.ZipFile(wheel).namelist())

    for room in rooms(Environment(ROOT)):
        files = [path for path in room.rglob("*") if path.is_file()]
        named = {path.relative_to(ROOT).as_posix() for path in files if _is_kept(path)}
        assert named <= listed

    home = tmp_path / "home"
    install = [*pip, "install", *options, "--target", str(home), str(wheel)]
    subprocess.run(install, check=True, env=environment)
    asked = "import resources; print(resources.folder()); print(len(resources.data('LICENCES.md')))"
    answer = subprocess.run(
        [sys.executable, "-S", "-c", asked.replace("LICENCES.md", _some_resource())],
        cwd=home,
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    folder, size = answer.stdout.split()
    assert Path(folder) == (home / "resources").resolve()
    assert int(size) > 0


def _is_kept(path: Path) -> bool:
    return "__pycache__" not in path.parts and path.suffix != ".pyc"


def _some_resource() -> str:
    """The largest file under resources/ that is not code, as `resources` names it."""
    folder = ROOT / "resources"
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".py"]
    kept = [path for path in files if _is_kept(path)]
    return max(kept, key=lambda path: path.stat().st_size).relative_to(folder).as_posix()
