from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from installer import system_libraries
from installer.progress import Progress

LDD = """\
/x/PySide6/QtWidgets.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd2c5f2000)
\tlibGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1cd281e000)
/x/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibxcb-keysyms.so.1 => not found
\tlibGL.so.1 => not found
"""


def test_ldd_is_read() -> None:
    assert system_libraries.read_ldd(LDD) == ["libGL.so.1", "libxcb-keysyms.so.1"]


def test_libraries_are_named_as_debian_packages() -> None:
    lacking = ["libgthread-2.0.so.0", "libglib-2.0.so.0", "libxcb-icccm.so.4", "pdftotext"]

    packages = system_libraries.debian_packages(lacking)

    assert packages == ["libglib2.0-0", "libxcb-icccm4", "poppler-utils"]


def test_debian_gets_one_line_to_paste() -> None:
    advice = system_libraries.advice(["libEGL.so.1", "libGL.so.1"], debian=True)

    lines = [line.strip() for line in advice.splitlines() if "apt-get" in line]
    assert lines == [
        "sudo apt-get update; sudo apt-get install -y --no-install-recommends libegl1 libgl1"
    ]


def test_what_has_no_known_package_is_named() -> None:
    assert "libnew.so.9" in system_libraries.advice(["libGL.so.1", "libnew.so.9"], debian=True)
    assert "libnew.so.9" in system_libraries.advice(["libnew.so.9"], debian=True)


def test_other_systems_are_told_what_lacks() -> None:
    advice = system_libraries.advice(["libEGL.so.1"], debian=False)

    assert "libEGL.so.1" in advice
    assert "apt-get" not in advice


def test_what_the_system_does_not_know_is_to_be_expected(monkeypatch: pytest.MonkeyPatch) -> None:
    known = [name for name in system_libraries.DEBIAN_PACKAGES if name != "libEGL.so.1"]
    told = "".join(f"\t{name} (libc6,x86-64) => /usr/lib/{name}\n" for name in known)
    answers = iter([f"{len(known)} libs found in cache\n{told}", ""])

    def ldconfig(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        assert command == ["/sbin/ldconfig", "-p"]
        return subprocess.CompletedProcess(command, 0, next(answers))

    monkeypatch.setattr("subprocess.run", ldconfig)

    assert system_libraries.libraries_to_expect() == ["libEGL.so.1"]
    assert system_libraries.libraries_to_expect() == []  # it told nothing, so nothing is known


@pytest.mark.parametrize(
    ("lists", "install", "told"),
    [
        ("", "Reading…\nE: Unable to locate package x\nE: Broken", "E: Unable to locate package x"),
        ("W: Temporary failure resolving 'y'", "E: Unable to locate package x", "Nothing could be"),
        ("", "dpkg went wrong", "dpkg went wrong"),
    ],
)
def test_apt_get_is_quoted_in_short(
    monkeypatch: pytest.MonkeyPatch, lists: str, install: str, told: str
) -> None:
    answers = iter([(0, lists), (100, install)])
    monkeypatch.setattr(
        system_libraries,
        "_apt",
        lambda command: subprocess.CompletedProcess(command, *next(answers)),
    )

    said = system_libraries.install(["x"], Progress(io.StringIO()))

    assert said is not None
    assert told in said
    assert "Reading" not in said


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packages that apt-get was asked for; nothing is really installed."""
    asked: list[str] = []
    monkeypatch.setattr(system_libraries, "is_debian", lambda: True)
    monkeypatch.setattr(system_libraries, "is_root", lambda: True)
    monkeypatch.setattr(system_libraries, "install", lambda packages, _: asked.extend(packages))
    return asked


def test_root_on_debian_installs_what_lacks(installed: list[str]) -> None:
    left = system_libraries.provide(["libEGL.so.1"], Progress(io.StringIO()))

    assert left is None
    assert installed == ["libegl1"]


def test_others_install_nothing(installed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "is_root", lambda: False)

    left = system_libraries.provide(["libEGL.so.1"], Progress(io.StringIO()))

    assert left is not None
    assert "libegl1" in left
    assert installed == []


def test_what_apt_get_says_on_failure_is_passed_on(
    installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_libraries, "install", lambda *_: "E: no space left")

    left = system_libraries.provide(["libEGL.so.1"], Progress(io.StringIO()))

    assert left is not None
    assert "no space left" in left


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux's Qt needs system libraries")
def test_the_table_knows_each_library_that_the_installed_qt_asks_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With every library said to be missing, none of Qt's own demands is without a package.

    Read from the ELF strings of the files, so that it needs no bare machine: each name of the
    table's kind (X, GL, Wayland, fonts, D-Bus, printing) that these files carry must be in it.
    """
    venv = Path(sys.prefix)
    files = [
        folder / name
        for folder in venv.glob("lib/python3.*/site-packages/PySide6")
        for name in (*system_libraries._ASKED, "Qt/lib/libQt6XcbQpa.so.6", "Qt/lib/libQt6Gui.so.6")
        if (folder / name).exists()
    ]
    assert files, "PySide6 is not installed where the tests run"
    kinds = ("libX", "libxcb", "libxkb", "libEGL", "libGL", "libwayland", "libfont", "libdbus")
    wanted = {
        text
        for file in files
        for text in _elf_strings(file.read_bytes())
        if text.startswith(kinds) and ".so." in text
    }
    assert wanted
    assert wanted <= set(system_libraries.DEBIAN_PACKAGES)


def _elf_strings(content: bytes) -> set[str]:
    import re

    return {found.decode() for found in re.findall(rb"lib[\w.-]+\.so\.\d+(?=\x00)", content)}
