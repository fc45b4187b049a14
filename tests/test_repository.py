"""What must stand in no file of the repository: places that exist on one machine only."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Put together from halves, so that this file does not find itself.
_ADDRESSES = (
    "pypi" + ".org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "npm" + "js.com",
    "deb.deb" + "ian.org",
    "crates" + ".io",
)
_FOLDERS = ("/wo" + "rk/", "/opt/" + "wheels", "/opt/" + "pypi")


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """The files that git keeps."""
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("this is no git checkout, or git is not installed")
    # A checkout that belongs to somebody else (a container's user) is still only read here.
    safe = ["-c", f"safe.directory={ROOT}"]
    listed = subprocess.run(
        ["git", *safe, "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True
    )
    names = listed.stdout.decode("utf-8").split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def test_no_file_names_a_package_registry_or_a_folder_of_one_machine(tracked: list[Path]) -> None:
    assert len(tracked) > 20
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in tracked
        for word in (*_ADDRESSES, *_FOLDERS)
        if word.encode() in path.read_bytes()
    ]

    assert found == []


def test_no_file_is_too_large_to_read_or_review(tracked: list[Path]) -> None:
    large = [str(path.relative_to(ROOT)) for path in tracked if path.stat().st_size > 5_000_000]

    assert large == []


def test_text_ends_its_lines_as_everywhere(tracked: list[Path]) -> None:
    kinds = {".py", ".md", ".toml", ".yaml", ".txt"}
    texts = [path for path in tracked if path.suffix in kinds and "data" not in path.parts]
    with_returns = [path.name for path in texts if b"\r\n" in path.read_bytes()]

    assert with_returns == []
