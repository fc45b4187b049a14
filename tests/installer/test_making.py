from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from installer import environment, exclusive, making, system_libraries
from installer.making import SetUpError
from installer.progress import Progress
from tests.installer.conftest import PYTHON

if TYPE_CHECKING:
    from installer.environment import Environment

ROOT = Path(__file__).resolve().parents[2]


def test_a_ready_environment_is_not_touched_and_nothing_is_said(place: Environment) -> None:
    said = io.StringIO()

    making.prepare(place, "run", Progress(said))

    assert said.getvalue() == ""
    assert not (place.root / ".venv.lock").exists()


def test_rooms_are_compiled_although_the_caller_forbids_it(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    making.prepare(place, "run", silent)

    compiled = list((place.root / "room" / "__pycache__").glob("__init__.*.pyc"))
    assert len(compiled) == 1


def test_a_room_that_does_not_compile_stops_nothing(place: Environment, silent: Progress) -> None:
    (place.root / "room" / "broken.py").write_text("def (:\n")

    making.prepare(place, "run", silent)

    assert environment.is_ready(place, "run")


def test_an_unusable_environment_is_made_anew(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.unfinished.touch()
    left_over = place.folder / "left-over"
    left_over.touch()

    def install_nothing(where: Environment, *_: object) -> None:
        where.script("rackledger").write_text("")

    monkeypatch.setattr(making, "_install_locked", install_nothing)
    monkeypatch.setattr(making, "_install_project", install_nothing)
    making.prepare(place, "run", silent)

    assert not left_over.exists()
    assert environment.is_ready(place, "run")


def test_what_check_installs_serves_run_too(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "_is_usable", lambda _: True)
    monkeypatch.setattr(making, "_install_locked", lambda *_: None)
    monkeypatch.setattr(making, "_install_project", lambda *_: None)
    place.stamp.unlink()

    making.prepare(place, "check", silent)

    assert environment.is_ready(place, "check")
    assert environment.is_ready(place, "run")


def test_a_lock_that_names_nothing_installable_says_what_pip_said(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "print('Collecting run==1'); print('ERROR: no such thing'); raise SystemExit(1)"
    monkeypatch.setattr(making, "_is_usable", lambda _: True)
    monkeypatch.setattr(making, "_pip", lambda *_: [sys.executable, "-c", told])
    place.stamp.unlink()

    with pytest.raises(SetUpError, match="no such thing"):
        making.prepare(place, "run", silent)

    assert not place.unfinished.exists()  # nothing was changed, so nothing is thrown away


def test_a_failure_while_unpacking_leaves_the_mark(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "print('Installing collected packages: run'); raise SystemExit(1)"
    monkeypatch.setattr(making, "_is_usable", lambda _: True)
    monkeypatch.setattr(making, "_pip", lambda *_: [sys.executable, "-c", told])
    place.stamp.unlink()

    with pytest.raises(SetUpError):
        making.prepare(place, "run", silent)

    assert place.unfinished.exists()


def test_without_a_network_one_line_says_so(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = (
        "print('WARNING: Retrying after … [Errno -3] Temporary failure in name resolution');"
        "print('ERROR: No matching distribution found for run==1'); raise SystemExit(1)"
    )
    monkeypatch.setattr(making, "_is_usable", lambda _: True)
    monkeypatch.setattr(making, "_pip", lambda *_: [sys.executable, "-c", told])
    place.stamp.unlink()

    with pytest.raises(SetUpError, match="Nothing could be fetched") as error:
        making.prepare(place, "run", silent)

    assert "\n" not in str(error.value)


def test_a_library_that_is_not_made_for_this_system_is_named() -> None:
    said = (
        "ERROR: Could not find a version that satisfies the requirement qt==6.12.0 (from versions: "
        "6.8.0, 6.9.0)\nERROR: No matching distribution found for qt==6.12.0\n"
    )

    assert making._reason(said).startswith("qt is not made for this system: ")
    assert making._reason("ERROR: out of order").endswith("ERROR: out of order")


def test_a_folder_that_cannot_be_written_to_is_named(place: Environment, silent: Progress) -> None:
    place.stamp.unlink()
    (place.root / ".venv.lock").mkdir()

    with pytest.raises(SetUpError, match=r"\.venv\.lock"):
        making.prepare(place, "run", silent)


@pytest.mark.parametrize("version", ["3.9", "3.15"])
def test_an_environment_of_a_python_that_will_not_do_is_not_added_to(
    place: Environment, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    monkeypatch.setattr(making, "python_of", lambda _: version)
    monkeypatch.setattr(making, "_run", lambda _: (0, "pip 26"))
    environment.write_stamp(place, python=version)

    assert not making._is_usable(place)


def test_libraries_are_compiled_but_for_their_tests(place: Environment, silent: Progress) -> None:
    package = place.folder / "lib" / "python3" / "site-packages" / "package"
    for folder in (package, package / "tests"):
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text("")

    making._compile_libraries(place, silent)

    assert list(package.glob("__pycache__/*.pyc"))
    assert not list((package / "tests").glob("__pycache__/*.pyc"))


def test_debian_without_venv_gets_one_line_for_all_that_lacks(
    silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_libraries, "is_debian", lambda: True)
    monkeypatch.setattr(system_libraries, "is_root", lambda: False)
    monkeypatch.setattr(system_libraries, "libraries_to_expect", lambda: ["libEGL.so.1"])
    monkeypatch.setattr(system_libraries, "missing_tools", lambda: ["pdftotext"])

    with pytest.raises(SetUpError) as run:
        making._provide_venv("run", silent)
    with pytest.raises(SetUpError) as check:
        making._provide_venv("check", silent)

    assert f" python{PYTHON}-venv libegl1\n" in str(run.value)
    assert f" python{PYTHON}-venv libegl1 poppler-utils\n" in str(check.value)


def test_two_set_ups_wait_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    other = (
        "import sys, time, pathlib; from installer.exclusive import exclusively;"
        "from installer.progress import Progress\n"
        f"with exclusively(pathlib.Path({str(path)!r}), Progress()):\n"
        "    print('held', flush=True); sys.stdin.readline()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", other],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with path.open("a") as file:
            assert not exclusive._try_to_hold(file)
        holder.stdin.write("\n")
        holder.stdin.close()
        holder.wait(timeout=30)
    with path.open("a") as file:
        assert exclusive._try_to_hold(file)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks belong to one process")
def test_a_child_that_outlives_a_killed_set_up_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    killed = (
        "import os, pathlib, signal, sys; from installer import making\n"
        "from installer.exclusive import exclusively; from installer.progress import Progress\n"
        f"with exclusively(pathlib.Path({str(path)!r}), Progress()):\n"
        "    child = making._start([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        "    print(child.pid, flush=True); os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", killed], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
    )
    child = int(done.stdout)
    try:
        with path.open("a") as file:
            assert not exclusive._try_to_hold(file)
    finally:
        os.kill(child, signal.SIGKILL)
    with exclusive.exclusively(path, Progress(io.StringIO())):
        pass
