"""Reading collected tables and writing our own: plain CSV, UTF-8, LF, the same bytes each run."""

from __future__ import annotations

import argparse
import csv
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

REPOSITORY: Final = Path(__file__).resolve().parents[2]
COLLECTED: Final = REPOSITORY.parent / "shared" / "data" / "market"
CATALOGUE: Final = REPOSITORY / "resources" / "catalogue"

Row = dict[str, str]


def collected_folder(about: str, usual: Path = COLLECTED) -> Path:
    """The folder with the collected data: the one argument, or the usual place."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("folder", nargs="?", type=Path, default=usual)
    folder = parser.parse_args().folder
    if not isinstance(folder, Path) or not folder.is_dir():
        parser.error(f"{folder} is not a folder")
    return folder


def read(path: Path) -> list[Row]:
    """The rows of a CSV file with a header; cells without blanks at their ends."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            {key: (value or "").strip() for key, value in row.items() if key}
            for row in csv.DictReader(file)
        ]


def write(
    name: str,
    columns: Sequence[str],
    rows: Iterable[Row],
    notes: Sequence[str],
    folder: Path = CATALOGUE,
) -> None:
    """Our table `name` in `folder`, its notes as comment lines above the header."""
    text = StringIO()
    text.writelines(f"# {note}\n" for note in notes)
    writer = csv.DictWriter(text, columns, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    count = 0
    for row in rows:
        writer.writerow(row)
        count += 1
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text.getvalue(), encoding="utf-8", newline="\n")
    print(f"{name}: {count} rows, {len(text.getvalue().encode()) / 1000:.0f} kB")


def whole(number: str) -> str:
    """`2.0` as `2`; anything else as it is."""
    return number.removesuffix(".0")
