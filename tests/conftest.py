"""What every test may ask for."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from typing_extensions import override

from desktop.refcount import keep_singletons_alive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

# Before Qt is imported anywhere: windows are drawn off screen unless a person asks to see them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Before the first widget and the first thread, as in the application: see `desktop.refcount` and
# `desktop.collecting`. Without it Python takes down widgets on whatever thread allocates, the
# ledger's or that of pytest-xdist, and the process ends now and then.
keep_singletons_alive()
gc.disable()


# A busy machine is no reason to fail: what is slow shows in the benchmarks.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")
_PATIENCE_MS = 60_000


def pytest_collection_finish() -> None:
    """What collecting the tests made stays to the end: it need not be looked through each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _garbage_is_collected_on_the_tests_thread() -> Iterator[None]:
    """Between tests; all of it when Python's own threshold says so."""
    yield
    oldest = 2
    is_due = gc.get_count()[oldest] > gc.get_threshold()[oldest]
    gc.collect(oldest if is_due else oldest - 1)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> Any:
    """pytest-qt's own, but that it waits a minute rather than five seconds for what must come."""
    from pytestqt.qtbot import QtBot

    class PatientBot(QtBot):
        @override
        def waitUntil(
            self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
        ) -> None:
            super().waitUntil(callback, timeout=timeout)

    return PatientBot(request)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real inventories and figures that lies beside a developer's checkout."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real data folder ../shared/data is not beside this checkout")
    return folder
