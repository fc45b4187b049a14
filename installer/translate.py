"""Update and compile the catalogues of the window's texts: python installer/translate.py.

Extraction (lupdate) and compilation (lrelease) come with PySide6-Essentials. The .ts files are
edited with Qt Linguist (`pyside6-linguist`); the .qm files are what the application loads.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": ("-pluralonly",), "sv": ()}
"""Languages with what is special about them: English only needs its plurals, “1 asset”, “2
assets”."""


def tool(name: str) -> list[str]:
    """The command that runs one of Qt's tools in this environment."""
    found = Path(sys.executable).parent / f"pyside6-{name}"
    return [str(found if found.exists() else found.with_suffix(".exe"))]


def update(catalogue: Path, language: str, options: tuple[str, ...]) -> None:
    """Take new texts into the catalogue and leave out those that are gone."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "desktop").rglob("*.py"))
    command = [*tool("lupdate"), *sources, "-no-obsolete", "-locations", "none", *options]
    languages = ["-source-language", "en", "-target-language", language]
    subprocess.run([*command, *languages, "-ts", str(catalogue)], cwd=ROOT, check=True)


def compiled(catalogue: Path) -> Path:
    """Compile the catalogue; texts without a translation stay English."""
    out = catalogue.with_suffix(".qm")
    subprocess.run([*tool("lrelease"), str(catalogue), "-qm", str(out)], cwd=ROOT, check=True)
    return out


def main() -> int:
    """Update and compile every language."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language, options in LANGUAGES.items():
        catalogue = FOLDER / f"rackledger_{language}.ts"
        update(catalogue, language, options)
        print(compiled(catalogue).relative_to(ROOT))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
