"""Update and compile the catalogues of the window's texts: python installer/translate.py.

Extraction (lupdate) and compilation (lrelease) come with PySide6-Essentials. The .ts files are
edited with Qt Linguist (`pyside6-linguist`); the .qm files are what the application loads.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": ("-pluralonly",), "sv": ()}
"""Languages with what is special about them: English only needs its plurals, “1 asset”, “2
assets”."""


def tool(name: str) -> list[str]:
    """The command that runs one of Qt's tools in this environment."""
    found = Path(sys.executable).parent / f"pyside6-{name}"
    return [str(found if found.exists() else found.with_suffix(".exe"))]


def update(catalogue: Path, language: str, options: tuple[str, ...] = ()) -> None:
    """Take new texts into the catalogue and leave out those that are gone."""
    files = sorted((ROOT / "desktop").rglob("*.py"))
    languages = ["-source-language", "en", "-target-language", language]
    with tempfile.TemporaryDirectory() as scratch:
        marked = Path(scratch, "marked.py")
        named = {text for file in files for text in texts_by_name(file)}
        texts = sorted(named.union(texts_of_tables()))
        marked.write_text("".join(_mark(*text) for text in texts), encoding="utf-8")
        sources = [*(str(file.relative_to(ROOT)) for file in files), str(marked)]
        command = [*tool("lupdate"), *sources, "-no-obsolete", "-locations", "none", *options]
        subprocess.run([*command, *languages, "-ts", str(catalogue)], cwd=ROOT, check=True)


def texts_by_name(file: Path) -> Iterator[tuple[str, str]]:
    """Contexts and texts that lupdate cannot read: it only knows contexts written out in the call.

    These are `translate(NAME, "text")` with a NAME given in the module, and `_tr("text")` where
    the module has a function that hands its one argument to `translate`.
    """
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = dict(_names(tree))
    short = dict(_short_forms(tree, names))
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        match call:
            case ast.Call(
                func=ast.Name(id="translate") | ast.Attribute(attr="translate"),
                args=[ast.Name(id=name), ast.Constant(value=str(text)), *_],
            ) if name in names:
                yield names[name], text
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(text))]) if (
                name in short
            ):
                yield short[name], text


def texts_of_tables() -> Iterator[tuple[str, str]]:
    """Contexts and texts that stand in tables of lower floors, which know of no window."""
    from catalog.models.catalogue_fields import FIELDS
    from planning.unit_metrics import METRICS

    texts = [(field.label, field.unit) for field in FIELDS]
    texts += [(metric.label, metric.unit) for metric in METRICS]
    yield from (("fields", text) for pair in texts for text in pair if text)


def _names(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names that stand for a text."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                yield name, text
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=str(text))):
                yield name, text


def _short_forms(tree: ast.Module, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Functions that hand their argument to `translate`, with the context they give it."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(
                name=name,
                args=ast.arguments(args=[ast.arg(arg=given)]),
                body=[
                    *_,
                    ast.Return(
                        value=ast.Call(
                            func=ast.Name(id="translate"), args=[context, ast.Name(id=handed)]
                        )
                    ),
                ],
            ) if given == handed:
                match context:
                    case ast.Constant(value=str(text)):
                        yield name, text
                    case ast.Name(id=constant) if constant in names:
                        yield name, names[constant]


def _mark(context: str, text: str) -> str:
    words = (json.dumps(word, ensure_ascii=False) for word in (context, text))
    return f"translate({', '.join(words)})\n"


def compiled(catalogue: Path) -> Path:
    """Compile the catalogue; texts without a translation stay English.

    The new file takes the place of the old one at once: Qt maps catalogues into memory, and a
    window that is open would end with a bus error if its catalogue were written over.
    """
    out = catalogue.with_suffix(".qm")
    fresh = out.with_suffix(".fresh")
    subprocess.run([*tool("lrelease"), str(catalogue), "-qm", str(fresh)], cwd=ROOT, check=True)
    return fresh.replace(out)


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
