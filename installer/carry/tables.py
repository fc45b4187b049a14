"""Reading collected tables and writing our own: plain CSV, UTF-8, LF, the same bytes each run.

Numbers, names and keys are brought here into the form that our own tables have.
"""

from __future__ import annotations

import argparse
import csv
import re
from decimal import Decimal, InvalidOperation
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

REPOSITORY: Final = Path(__file__).resolve().parents[2]
COLLECTED: Final = REPOSITORY.parent / "shared" / "data" / "market"
CATALOGUE: Final = REPOSITORY / "resources" / "catalogue"
EARLIEST_YEAR, LATEST_YEAR = 1990, 2026

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
    """The rows of a CSV file with a header, without superfluous blanks and lines with `#`."""
    with path.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return [
            {key: " ".join((value or "").split()) for key, value in row.items() if key}
            for row in csv.DictReader(lines)
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


def number(value: object, digits: int = 6) -> str:
    """A number without exponent and superfluous zeros, to `digits` digits; "" is unknown.

    Zero is no figure of any part: in the sources it stands for unknown.
    """
    try:
        given = Decimal(str(value).strip() or "0")
    except InvalidOperation:
        return ""
    if not given.is_finite() or given == 0:
        return ""
    rounded = given.quantize(Decimal(1).scaleb(given.adjusted() - digits + 1))
    return f"{rounded.normalize():f}"


def year(value: str) -> str:
    """A plausible year, else nothing."""
    return value if value.isdigit() and EARLIEST_YEAR <= int(value) <= LATEST_YEAR else ""


def slug(text: str) -> str:
    """`Core i9-14900K` as `core-i9-14900k`; a plus sign becomes a word: it tells models apart."""
    return re.sub(r"[^a-z0-9.]+", "-", text.casefold().replace("+", " plus ")).strip("-.")


def yes_no(value: str) -> str:
    """The two words of our tables for True and False, nothing for anything else."""
    return {"true": "yes", "false": "no", "ecc": "yes", "non-ecc": "no"}.get(value.casefold(), "")
