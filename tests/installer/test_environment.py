from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from installer import environment, exclusive
from installer.environment import Environment, SetUpError
from installer.progress import Progress

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


def test_a_stamped_environment_is_ready_for_its_purpose_only(place: Environment) -> None:
    assert environment.is_ready(place, "run")
    assert not environment.is_ready(place, "check")


def test_a_ready_environment_is_not_touched_and_nothing_is_said(place: Environment) -> None:
    said = io.StringIO()

    environment.prepare(place, "run", Progress(said))

    assert said.getvalue() == ""
    assert not (place.root / ".venv.lock").exists()


@pytest.mark.parametrize("file", ["installer/locks/run.txt", "pyproject.toml"])
def test_a_changed_lock_or_project_file_is_noticed(place: Environment, file: str) -> None:
    with (place.root / file).open("a") as opened:
        opened.write("# changed\n")

    assert not environment.is_ready(place, "run")


def test_a_moved_checkout_is_noticed(place: Environment, tmp_path: Path) -> None:
    moved = place.root.rename(tmp_path.with_name(tmp_path.name + "-moved"))

    assert not environment.is_ready(Environment(moved), "run")


def test_an_interrupted_installation_is_noticed(place: Environment) -> None:
    place.unfinished.touch()

    assert not environment.is_ready(place, "run")


def test_a_missing_command_and_a_dead_interpreter_are_noticed(place: Environment) -> None:
    place.script("rackledger").unlink()
    assert not environment.is_ready(place, "run")

    place.script("rackledger").write_text("")
    place.python.unlink()
    assert environment.python_of(place) is None
    assert not environment.is_ready(place, "run")


def test_an_interpreter_of_another_version_is_noticed(place: Environment) -> None:
    environment.write_stamp(place, python="3.9")

    assert not environment.is_ready(place, "run")


@pytest.mark.parametrize("text", ["", "{", "[1]", '"word"', "\x00"])
def test_a_damaged_stamp_counts_as_none(place: Environment, text: str) -> None:
    place.stamp.write_text(text)

    assert environment.read_stamp(place) == {}
    assert not environment.is_ready(place, "run")


def test_a_stamp_is_added_to(place: Environment) -> None:
    environment.write_stamp(place, sources="abc")

    kept = json.loads(place.stamp.read_text())
    assert kept["sources"] == "abc"
    assert kept["run"] == environment.fingerprint(place, "run")
    assert not place.stamp.with_suffix(".new").exists()


def test_children_write_bytecode_and_stay_in_the_environment() -> None:
    given = {"PATH": "/bin", "PYTHONDONTWRITEBYTECODE": "1", "PIP_TARGET": "/x", "PIP_USER": "1"}

    assert environment.child_environment(given) == {"PATH": "/bin", "PIP_USER": "0"}


def test_rooms_are_compiled_although_the_caller_forbids_it(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    environment.prepare(place, "run", silent)

    compiled = list((place.root / "room" / "__pycache__").glob("__init__.*.pyc"))
    assert len(compiled) == 1


def test_a_room_that_does_not_compile_stops_nothing(place: Environment, silent: Progress) -> None:
    (place.root / "room" / "broken.py").write_text("def (:\n")

    environment.prepare(place, "run", silent)

    assert environment.is_ready(place, "run")


def test_an_unusable_environment_is_made_anew(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.unfinished.touch()
    left_over = place.folder / "left-over"
    left_over.touch()

    def install_nothing(where: Environment, *_: object) -> None:
        where.script("rackledger").write_text("")

    monkeypatch.setattr(environment, "_install_locked", install_nothing)
    monkeypatch.setattr(environment, "_install_project", install_nothing)
    environment.prepare(place, "run", silent)

    assert not left_over.exists()
    assert environment.is_ready(place, "run")


def test_what_check_installs_serves_run_too(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "_is_usable", lambda _: True)
    monkeypatch.setattr(environment, "_install_locked", lambda *_: None)
    monkeypatch.setattr(environment, "_install_project", lambda *_: None)
    place.stamp.unlink()

    environment.prepare(place, "check", silent)

    assert environment.is_ready(place, "check")
    assert environment.is_ready(place, "run")


def test_a_lock_that_names_nothing_installable_says_what_pip_said(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "print('Collecting run==1'); print('ERROR: no such thing'); raise SystemExit(1)"
    monkeypatch.setattr(environment, "_is_usable", lambda _: True)
    monkeypatch.setattr(environment, "_pip", lambda *_: [sys.executable, "-c", told])
    place.stamp.unlink()

    with pytest.raises(SetUpError, match="no such thing"):
        environment.prepare(place, "run", silent)

    assert not place.unfinished.exists()  # nothing was changed, so nothing is thrown away


def test_a_failure_while_unpacking_leaves_the_mark(
    place: Environment, silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "print('Installing collected packages: run'); raise SystemExit(1)"
    monkeypatch.setattr(environment, "_is_usable", lambda _: True)
    monkeypatch.setattr(environment, "_pip", lambda *_: [sys.executable, "-c", told])
    place.stamp.unlink()

    with pytest.raises(SetUpError):
        environment.prepare(place, "run", silent)

    assert place.unfinished.exists()


def test_debian_without_venv_gets_the_line_to_paste(
    silent: Progress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "is_debian", lambda: True)
    monkeypatch.setattr(environment, "is_root", lambda: False)

    with pytest.raises(SetUpError, match=rf"sudo apt-get install .*python{PYTHON}-venv"):
        environment._provide_venv(silent)


def test_two_set_ups_wait_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    other = (
        "import sys, time, pathlib; from installer.exclusive import exclusively;"
        "from installer.progress import Progress\n"
        f"with exclusively(pathlib.Path({str(path)!r}), Progress()):\n"
        "    print('held', flush=True); sys.stdin.readline()\n"
    )
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", other],
        cwd=root,
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
