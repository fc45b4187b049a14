"""What stories share: the look of the window's own tests, and a window without a ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desktop.app import Options
from tests.desktop.conftest import _look, qapp_args
from tests.stories.hand import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from desktop.window import Window

__all__ = ["_look", "qapp_args"]


@pytest.fixture
def window(qtbot: Any, qapp: QApplication) -> Iterator[Window]:
    """The real window as somebody sees it who starts for the first time."""
    with opened(qtbot, qapp, Options()) as window:
        yield window
