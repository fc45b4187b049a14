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
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TITLES = FOLDER / "titles.txt"
"""The templates of the journal's titles; see `desktop/journal_words.py`."""
KEPT = FOLDER / "kept.txt"
"""The templates of what the ledger keeps of probes and imports; see `desktop/read_back.py`."""
SAID = "said"
"""The context of what lower floors say; see `desktop/said.py`."""
_OURS = {"ValueError", "TypeError", "AssertionError", "KeyError", "NotImplementedError"}
"""Errors that tell a programmer of a mistake, and nobody else."""
_NOT_ENTERED = ("_id", "_ppm", "_micro", "_bytes", "_digest")
"""How fields end that no person fills in."""
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
        texts = sorted(
            named.union(
                texts_of_tables(),
                texts_of_rules(),
                texts_of_sentences(),
                texts_of_sheets(),
                texts_of_drafts(),
                texts_of_sources(),
            )
        )
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


def texts_of_rules() -> Iterator[tuple[str, str]]:
    """What the rules that come with Rackledger say; somebody's own copy says it as it likes."""
    for file in sorted((ROOT / "resources" / "rules").glob("*.toml")):
        for text in _said_in(tomllib.loads(file.read_text(encoding="utf-8"))):
            yield SAID, text


def _said_in(value: object) -> Iterator[str]:
    match value:
        case dict():
            yield from (value[key] for key in ("text", "watch_text") if key in value)
            yield from (name for name in [value.get("name")] if name and "measure" in value)
            yield from (text for inner in value.values() for text in _said_in(inner))
        case list():
            yield from (text for inner in value for text in _said_in(inner))


def texts_of_sentences() -> Iterator[tuple[str, str]]:
    """What lower floors hand to `say` and `counted`, errors, and the words around figures."""
    for file in _files_of("planning", "probing", "catalog", "money"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            texts = (*_sentences(node), *_whys(node))
            yield from ((SAID, text) for text in texts if _has_letters(text))


def titles() -> list[str]:
    """What commands make the titles of the journal of, which is kept in English."""
    found: set[str] = set()
    for file in _files_of("catalog"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case (
                    ast.Assign(targets=[ast.Attribute(attr="title")])
                    | ast.keyword(arg="title")
                    | ast.FunctionDef(name="_title")
                ):
                    inside = (text for each in ast.walk(node) for text in _said_by(each))
                    found.update(text for text in inside if text[:1] not in "“ ")
    return sorted(found)


def kept() -> list[str]:
    """What probing says with values in it, and the ledger keeps in English."""
    files = _files_of("probing")
    said = (
        text
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for text in _said_by(node)
    )
    return sorted({text for text in said if "{" in text and _has_letters(text)})


def _said_by(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Name(id="say"), args=[text]):
            yield from _written_out(text)


def _files_of(*rooms: str) -> list[Path]:
    """The sources of rooms; the proof of planning speaks to the command line only."""
    files = (file for room in rooms for file in sorted((ROOT / room).rglob("*.py")))
    return [file for file in files if "proof" not in file.parts]


def _has_letters(text: str) -> bool:
    from money.sentence import has_words

    return has_words(text)


def _sentences(node: ast.AST) -> Iterator[str]:
    """The texts that one call, one error or one line of an error's class says."""
    match node:
        case ast.Call(func=ast.Name(id="say"), args=[text]):
            yield from _written_out(text)
        case ast.Call(func=ast.Name(id="counted"), args=[_, *forms]):
            yield from (f"{{count:,}} {text}" for form in forms for text in _written_out(form))
        case ast.Call(func=ast.Name(id="given"), keywords=keywords):
            yield from (each.arg.replace("_", " ").capitalize() for each in keywords if each.arg)
        case ast.Call(func=ast.Name(id="Input"), args=[text, *_]):
            yield from _written_out(text)
        case ast.Call(func=ast.Name(id="Reason" | "because"), args=args, keywords=keywords):
            for value in (*args, *(each.value for each in keywords)):
                yield from _written_out(value)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if (
            name.endswith("Error") and name not in _OURS
        ):
            for value in (*args, *(each.value for each in keywords if each.arg == "advice")):
                yield from _written_out(value)
        case ast.Assign(targets=[ast.Name(id="kept" | "advice")], value=value):
            yield from _written_out(value)


def _whys(node: ast.AST) -> Iterator[str]:
    """Why probing does not know something."""
    match node:
        case ast.Call(func=ast.Name(id="unknown" | "no_parts"), args=[_, _, detail]):
            yield from _written_out(detail)
        case ast.ClassDef(name="Unknown", body=body):
            yield from (
                each.value.value
                for each in body
                if isinstance(each, ast.Assign)
                and isinstance(each.value, ast.Constant)
                and isinstance(each.value.value, str)
            )


def texts_of_sheets() -> Iterator[tuple[str, str]]:
    """Headings and labels of a machine's sheet."""
    yield SAID, "Memory module"
    sheet = ROOT / "probing" / "sheet.py"
    for node in ast.walk(ast.parse(sheet.read_text(encoding="utf-8"))):
        match node:
            case ast.Yield(value=ast.Tuple(elts=[ast.Constant(value=str(heading)), _, _])):
                yield SAID, heading
            case ast.Tuple(elts=[ast.Constant(value=str()), ast.Constant(value=str(label)), _]):
                yield SAID, label

    from probing.kinds import CHASSIS_TYPES, MachineKind
    from probing.spec import StorageKind

    words = {*CHASSIS_TYPES.values(), *(kind.value for kind in (*MachineKind, *StorageKind))}
    yield from ((SAID, word) for word in sorted(words))


def texts_of_drafts() -> Iterator[tuple[str, str]]:
    """The fields of drafts, as a refusal names them."""
    from catalog import models

    drafts = (getattr(models, name) for name in models.__all__ if name.endswith("Draft"))
    names = {name for draft in drafts for name in draft.model_fields}
    names = {name.replace("_", " ") for name in names if not name.endswith(_NOT_ENTERED)}
    yield from ((SAID, name) for name in sorted(names | {"asset", "budget", "line", "model"}))


def texts_of_sources() -> Iterator[tuple[str, str]]:
    """What the sources of the bundled catalogue are called."""
    from catalog.reference import source_titles

    yield from ((SAID, title) for title in source_titles().values())


def _written_out(value: ast.expr) -> Iterator[str]:
    """Texts that an argument is, whichever way it turns out."""
    match value:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from (*_written_out(body), *_written_out(other))


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
    TITLES.write_text("".join(f"{title}\n" for title in titles()), encoding="utf-8")
    KEPT.write_text("".join(f"{text}\n" for text in kept()), encoding="utf-8")
    for language, options in LANGUAGES.items():
        catalogue = FOLDER / f"rackledger_{language}.ts"
        update(catalogue, language, options)
        print(compiled(catalogue).relative_to(ROOT))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
