"""Write the locks anew from the project file: `.venv/bin/python installer/relock.py [--upgrade]`.

Versions already locked are kept unless `--upgrade` is given. The result holds for every supported
Python and system, names no package index, and carries the hash of each file that may be installed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "installer" / "locks"

HEADERS = {
    "run": "# What Rackledger needs to run, and to be built.",
    "check": "# What `run` holds, and what is needed to check Rackledger.",
}
_RECIPE = "# Written by installer/relock.py from pyproject.toml; not to be edited by hand.\n\n"


def wanted(project_file: str, *, with_tools: bool) -> list[str]:
    """The requirements that the project file states, its build backend among them."""
    project = tomllib.loads(project_file)
    stated = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    return [*stated, *(project["dependency-groups"]["dev"] if with_tools else ())]


def compile_lock(uv: Path, requirements: list[str], target: Path, *options: str) -> None:
    """Resolve `requirements` into `target`; the versions standing in it are preferred."""
    command = [
        *(str(uv), "pip", "compile", "-", "--output-file", str(target)),
        *("--universal", "--python-version", "3.11", "--generate-hashes"),
        # A lock from one machine's settings would carry its folders and mirrors to others.
        *("--no-config", "--no-emit-index-url", "--no-emit-find-links"),
        *("--no-header", "--no-annotate", "--quiet"),
        *options,
    ]
    subprocess.run(command, input="\n".join(requirements), text=True, check=True)


def main(arguments: list[str]) -> int:
    """Write both locks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions allowed")
    upgrade = ["--upgrade"] if parser.parse_args(arguments).upgrade else []
    project_file = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        bin_folder = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([bin_folder / "python", "-m", "pip", "install", "-q", "uv"], check=True)
        check, run = LOCKS / "check.txt", LOCKS / "run.txt"
        compile_lock(bin_folder / "uv", wanted(project_file, with_tools=True), check, *upgrade)
        # The smaller lock is cut from the larger one, so that both name the same versions.
        compile_lock(
            bin_folder / "uv", wanted(project_file, with_tools=False), run, "-c", str(check)
        )
    for name, header in HEADERS.items():
        lock = LOCKS / f"{name}.txt"
        lock.write_text(f"{header}\n{_RECIPE}" + lock.read_text(encoding="utf-8"), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
