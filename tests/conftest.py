"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Before Qt is imported anywhere: windows are drawn off screen unless a person asks to see them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real inventories and figures that lies beside a developer's checkout."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real data folder ../shared/data is not beside this checkout")
    return folder
