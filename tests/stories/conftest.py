"""What stories share with the tests of the window: the look, and safety of long sessions."""

from __future__ import annotations

from tests.desktop.conftest import _look, qapp_args

__all__ = ["_look", "qapp_args"]
