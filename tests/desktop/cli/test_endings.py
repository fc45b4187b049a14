"""However a command ends, it is one line and a code: closed streams, full disks, our mistakes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalog.store.ledger import Ledger
from desktop.cli import main as door
from desktop.cli.main import run
from desktop.cli.output import say

ROOT = Path(__file__).parents[3]


def rackledger(*words: str, **streams: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop.cli.main", *words]
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | streams
    return subprocess.run(command, check=False, text=True, cwd=ROOT, timeout=120, **options)  # type: ignore[call-overload,no-any-return]


def assert_one_line(text: str) -> None:
    assert text.startswith("rackledger: ")
    assert text.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_result_that_cannot_be_written_is_said() -> None:
    with Path("/dev/full").open("w") as full:
        done = rackledger("rules", stdout=full)
    assert done.returncode == 2
    assert_one_line(done.stderr)
    assert "could not be written" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="descriptors work differently there")
def test_nobody_reads_the_result_any_more(tmp_path: Path) -> None:
    path = tmp_path / "books.rackledger"
    Ledger.create(path).close()
    reading, writing = os.pipe()
    os.close(reading)
    done = rackledger("export", str(path), stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.skipif(os.name == "nt", reason="descriptors work differently there")
def test_standard_output_may_be_closed(tmp_path: Path) -> None:
    path = tmp_path / "books.rackledger"
    Ledger.create(path).close()
    command = f'"{sys.executable}" -m desktop.cli.main export "{path}" >&-'
    done = subprocess.run(  # noqa: S602
        command, shell=True, check=False, cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (KeyboardInterrupt(), "stopped"),
        (MemoryError(), "not enough memory"),
        (OSError(28, "No space left on device", "a.csv"), "No space left on device (a.csv)"),
        (ValueError("odd\n\x1b[31m"), "(ValueError: odd "),
    ],
)
def test_what_no_command_expects_is_one_line(
    error: BaseException,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(_arguments: list[str]) -> int:
        raise error

    monkeypatch.setattr(door, "run", fail)
    monkeypatch.setattr(door, "_ready_streams", lambda: None)
    monkeypatch.setattr("desktop.cli.endings._forget_standard_output", lambda: None)
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_, **__: tmp_path / "log")
    with pytest.raises(SystemExit) as ended:
        door.main()
    assert ended.value.code == 2
    text = capsys.readouterr().err
    assert_one_line(text)
    assert said in text
    assert "\x1b" not in text
    details = tmp_path / "log" / "command-line.log"
    assert details.exists() == isinstance(error, ValueError)


def test_what_a_terminal_would_obey_is_not_passed_on(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(["verify", str(tmp_path / "a\x1b[31m\u202eb")]) == 2
    say("one\ttwo\nthree \x1b[31m\x9b31m")
    captured = capsys.readouterr()
    assert_one_line(captured.err)
    assert not {"\x1b", "\u202e", "\x9b"} & set(captured.err + captured.out)
    assert "one\ttwo\nthree \ufffd[31m" in captured.out


def test_a_name_that_is_no_proper_text_can_be_said(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("names are proper text there")
    done = rackledger("verify", os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    assert done.returncode == 2
    assert_one_line(done.stderr)


def test_a_locale_that_is_none_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "books.rackledger"
    Ledger.create(path).close()
    out = str(tmp_path / "b.pdf")
    assert run(["report", str(path), "budget", "--out", out, "--locale", "/"]) == 2
    assert "“/” is no locale" in capsys.readouterr().err
