"""What the operating system must have beside Python: the libraries that Qt needs, and test tools.

Qt's own files are asked (through `ldd`) what they lack, so the list is true for the Qt installed;
the table below only translates a library's name into the Debian package that brings it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from installer import network

if TYPE_CHECKING:
    from collections.abc import Iterable

    from installer.progress import Progress

# The parts of PySide6 that the application uses, relative to its folder. Plug-ins count: a window
# on X11 or Wayland and a printer are only found missing when Qt loads them.
_ASKED = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtPdfWidgets.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/printsupport/libcupsprintersupport.so",
)

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# Commands with which the tests read and draw the PDFs that the application wrote.
TEST_TOOLS = {"pdftotext": "poppler-utils", "pdftoppm": "poppler-utils"}


def read_ldd(output: str) -> list[str]:
    """The libraries that an output of `ldd` says are not found, each once, sorted."""
    return sorted(set(re.findall(r"^\s*(\S+) => not found", output, flags=re.MULTILINE)))


def missing_libraries(venv: Path) -> list[str]:
    """The shared libraries that the Qt in `venv` lacks; always empty but on Linux."""
    if sys.platform != "linux" or shutil.which("ldd") is None:
        return []
    asked = [
        str(folder / name)
        for folder in sorted(venv.glob("lib/python3.*/site-packages/PySide6"))
        for name in _ASKED
        if (folder / name).exists()
    ]
    if not asked:
        return []
    answer = subprocess.run(
        ["ldd", *asked],
        capture_output=True,
        text=True,
        errors="replace",
        env={**os.environ, "LC_ALL": "C"},
        check=False,
    )
    return read_ldd(answer.stdout)


def libraries_to_expect() -> list[str]:
    """Those of the table that this system does not know; asked while there is no Qt to ask yet."""
    try:
        answer = subprocess.run(
            ["/sbin/ldconfig", "-p"], capture_output=True, text=True, errors="replace", check=False
        )
    except OSError:
        return []
    known = set(re.findall(r"^\s+(\S+) \(", answer.stdout, flags=re.MULTILINE))
    return [name for name in DEBIAN_PACKAGES if name not in known] if known else []


def missing_tools() -> list[str]:
    """The commands that some tests need and that are not installed."""
    return [name for name in TEST_TOOLS if shutil.which(name) is None]


def debian_packages(lacking: Iterable[str]) -> list[str]:
    """The Debian packages that bring the libraries and tools `lacking`, as far as known."""
    known = {**DEBIAN_PACKAGES, **TEST_TOOLS}
    return sorted({known[name] for name in lacking if name in known})


def is_debian() -> bool:
    """Whether packages are installed with apt-get here (Debian, Ubuntu and their children)."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def is_root() -> bool:
    """Whether this process may install packages without asking."""
    return sys.platform != "win32" and os.geteuid() == 0


def paste_line(packages: Iterable[str]) -> str:
    """The one line that installs `packages` on Debian, new lists first: a bare machine has none."""
    install = "sudo apt-get install -y --no-install-recommends " + " ".join(packages)
    return f"sudo apt-get update; {install}"


def advice(lacking: list[str], *, debian: bool) -> str:
    """What a person should do about `lacking`."""
    packages = debian_packages(lacking)
    unknown = [name for name in lacking if not debian_packages([name])]
    if not debian or not packages:
        return (
            "This system lacks: " + ", ".join(lacking) + ".\n"
            "Install the packages that bring them with your system's package manager."
        )
    text = "Something that Rackledger needs of this system is missing. Paste this line, then run\n"
    text += f"the same command again:\n\n    {paste_line(packages)}\n"
    return text + (f"\nNo package is known for: {', '.join(unknown)}.\n" if unknown else "")


def install(packages: list[str], progress: Progress) -> str | None:
    """Install Debian `packages` as root; why that failed, in short, else None."""
    progress.begin(f"installing {len(packages)} system packages")
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    # A stale or unreachable list is no reason to stop: the packages may be found all the same.
    lists = _apt([*apt, "update"])
    progress.at("unpacking")
    done = _apt([*apt, "install", "-y", "--no-install-recommends", *packages])
    if done.returncode == 0:
        progress.end()
        return None
    progress.end("failed")
    trouble = network.trouble_in(lists.stdout + done.stdout)
    return trouble or "apt-get said:\n" + _in_short(done.stdout)


def _in_short(said: str) -> str:
    """The errors among what apt-get said, or its last lines when it named none."""
    lines = said.strip().splitlines()
    return "\n".join([line for line in lines if line.startswith("E:")] or lines[-20:])


def _apt(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"},
        check=False,
    )


def provide(lacking: list[str], progress: Progress) -> str | None:
    """Install what is `lacking` where that is possible, else say what to do.

    Returns None when a package was installed for each thing, otherwise a text for a person.
    """
    packages = debian_packages(lacking)
    if not (is_debian() and is_root() and packages):
        return advice(lacking, debian=is_debian())
    said = install(packages, progress)
    if said is not None:
        return f"The system packages could not be installed. {said}\n" + advice(
            lacking, debian=True
        )
    unknown = [name for name in lacking if not debian_packages([name])]
    return advice(unknown, debian=True) if unknown else None
