"""Catalogue packs as files: a folder or a zip of tables with a manifest that lists their checksums.

A pack from elsewhere is hostile until proven otherwise. Nothing is unpacked to the disk, sizes are
bounded before and while reading, and a file counts only when the manifest names it and its checksum
agrees. What the rows say is judged later, by `catalog.importing.pack_checks`.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from catalog.errors import RefusedError
from catalog.models.catalogue_fields import ModelKind
from money.sentence import say
from money.system_words import system_words
from planning.toml_text import TomlTextError, read_toml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

PACK_FORMAT: Final = 1
MANIFEST: Final = "pack.toml"

LARGEST_ARCHIVE_BYTES: Final = 32_000_000
LARGEST_FILE_BYTES: Final = 64_000_000
LARGEST_PACK_BYTES: Final = 96_000_000
LARGEST_MANIFEST_BYTES: Final = 100_000
LONGEST_CELL: Final = 20_000

MODEL_FILES: Final = {kind: f"models/{kind.value}.csv" for kind in ModelKind}
#: The other tables with their columns.
TABLE_FILES: Final = {
    "sources.csv": ("id", "title", "url", "licence", "data_date", "note"),
    "figures.csv": ("key", "field", "value", "source", "chosen", "why"),
    "prices.csv": (
        "key", "on", "amount", "currency", "price_kind", "condition", "vendor", "region", "unit",
        "source", "note",
    ),
    "life.csv": ("key", "event", "on", "successor_key", "source", "note"),
    "segments.csv": (
        "segment", "category", "on", "n_offers", "median", "p10", "lowest", "currency", "unit",
        "source",
    ),
}  # fmt: skip
_FILES: Final = frozenset({*MODEL_FILES.values(), *TABLE_FILES})
#: Texts beside the tables that may stand in a folder; they are not read.
_PAPERS: Final = re.compile(r"[\w-]+\.(md|txt)")


class PackError(RefusedError):
    """A pack that cannot be used, with the reason."""

    advice = "Ask whoever made the pack for a whole one."


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself; `files` are checksums by name, `raw` the text as it was read."""

    name: str
    version: str
    made_on: str
    files: Mapping[str, str]
    raw: bytes

    @property
    def digest(self) -> str:
        """The checksum of the manifest; as it lists those of all files, that of the whole pack."""
        return hashlib.sha256(self.raw).hexdigest()


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose manifest was read; its files are read, and checked, when they are asked for."""

    manifest: Manifest
    where: str
    _read: Callable[[str], bytes]

    def data(self, name: str) -> bytes:
        """The bytes of a file; a PackError when they are not what the manifest says."""
        found = self._read(name)
        if hashlib.sha256(found).hexdigest() != self.manifest.files[name]:
            raise PackError(
                say(
                    "“{name}” in {where} is not what its pack says: the checksum "
                    "differs. The pack was damaged or tampered with.",
                    name=name,
                    where=self.where,
                )
            )
        return found

    def rows(self, name: str) -> Iterator[list[str]]:
        """The header of a table and then its rows; lines with # above the header are left out.

        Empty when the pack has no such table.
        """
        if name not in self.manifest.files:
            return
        try:
            text = self.data(name).decode("utf-8")
        except UnicodeDecodeError as error:
            raise PackError(
                say(
                    "“{name}” in {where} is not UTF-8: {reason}.",
                    name=name,
                    where=self.where,
                    reason=error.reason,
                )
            ) from None
        yield from _table_rows(text, f"“{name}” in {self.where}")

    def first_line(self, name: str) -> int:
        """The number of the first line of rows in a table's file, for messages."""
        lines = io.StringIO(self.data(name).decode("utf-8"))
        return next((n for n, line in enumerate(lines, 1) if not line.startswith("#")), 1) + 1


def _table_rows(text: str, where: str) -> Iterator[list[str]]:
    lines = io.StringIO(text)
    header = next((line for line in lines if not line.startswith("#")), "")
    try:
        yield next(csv.reader([header], strict=True), [])
        yield from csv.reader(lines, strict=True)
    except csv.Error as error:
        raise PackError(
            say("{where} is no proper CSV: {error}.", where=where, error=str(error))
        ) from None


def open_pack(path: Path) -> Pack:
    """The pack in a folder or a zip; a PackError says what is wrong with it."""
    if path.is_dir():
        return open_folder(path)
    try:
        if path.stat().st_size > LARGEST_ARCHIVE_BYTES:
            raise PackError(
                say(
                    "“{path}” is larger than {largest_archive_bytes} MB.",
                    path=path.name,
                    largest_archive_bytes=LARGEST_ARCHIVE_BYTES // 10**6,
                )
            )
        return open_archive(path.read_bytes(), f"“{path.name}”")
    except OSError as error:
        raise PackError(
            say("“{path}” cannot be read: {strerror}.", path=path, strerror=system_words(error))
        ) from None


def open_folder(folder: Path) -> Pack:
    """The pack in a folder."""
    where = f"“{folder.name}”"

    def read(name: str) -> bytes:
        path = folder / name
        if path.is_symlink() or path.parent.is_symlink():
            raise PackError(
                say(
                    "“{name}” in {where} is a link; a pack consists of files.",
                    name=name,
                    where=where,
                )
            )
        try:
            if path.stat().st_size > LARGEST_FILE_BYTES:
                raise PackError(say("“{name}” in {where} is too large.", name=name, where=where))
            return path.read_bytes()
        except OSError as error:
            raise PackError(
                say(
                    "“{name}” in {where} cannot be read: {strerror}.",
                    name=name,
                    where=where,
                    strerror=system_words(error),
                )
            ) from None

    manifest = read_manifest(read(MANIFEST), where)
    present = {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()
    }
    papers = {name for name in present if _PAPERS.fullmatch(name)}
    _require_same_files(manifest, present - papers - {MANIFEST}, where)
    return Pack(manifest, where, read)


def open_archive(data: bytes, where: str) -> Pack:
    """The pack in the bytes of a zip."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise PackError(say("{where} is not a pack: it is no zip file.", where=where)) from None
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names):
        raise PackError(say("{where} holds two files of the same name.", where=where))
    if sum(entry.file_size for entry in entries) > LARGEST_PACK_BYTES:
        raise PackError(
            say(
                "{where} would unpack to more than {largest_pack_bytes} MB.",
                where=where,
                largest_pack_bytes=LARGEST_PACK_BYTES // 10**6,
            )
        )

    def read(name: str) -> bytes:
        limit = LARGEST_MANIFEST_BYTES if name == MANIFEST else LARGEST_FILE_BYTES
        return _read_entry(archive, name, limit, where)

    manifest = read_manifest(read(MANIFEST), where)
    papers = {name for name in names if _PAPERS.fullmatch(name)}
    _require_same_files(manifest, set(names) - papers - {MANIFEST}, where)
    return Pack(manifest, where, read)


def _read_entry(archive: zipfile.ZipFile, name: str, limit: int, where: str) -> bytes:
    """The bytes of an entry, whatever its header claims about their number."""
    try:
        with archive.open(name) as file:
            found = file.read(limit + 1)
    except KeyError:
        raise PackError(
            say("{where} is not a pack: it has no “{name}”.", where=where, name=name)
        ) from None
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise PackError(
            say(
                "“{name}” in {where} cannot be unpacked: {error}.",
                name=name,
                where=where,
                error=str(error),
            )
        ) from None
    if len(found) > limit:
        raise PackError(
            say(
                "“{name}” in {where} unpacks to more than {limit:,} bytes.",
                name=name,
                where=where,
                limit=limit,
            )
        )
    return found


def read_manifest(data: bytes, where: str) -> Manifest:
    """The manifest in the bytes of a pack.toml; a PackError for one that cannot be followed."""
    if len(data) > LARGEST_MANIFEST_BYTES:
        raise PackError(say("The manifest of {where} is too large.", where=where))
    try:
        values = read_toml(data.decode("utf-8"))
    except (TomlTextError, UnicodeDecodeError) as error:
        raise PackError(
            say("The manifest of {where} cannot be read: {error}.", where=where, error=str(error))
        ) from None
    _require_format(values.get("format"), where)
    files = values.get("files")
    if not isinstance(files, dict) or not files:
        raise PackError(say("The manifest of {where} lists no files.", where=where))
    for name, digest in files.items():
        if name not in _FILES:
            raise PackError(
                say(
                    "{where} lists “{name}”, which no pack of format {pack_format} has.",
                    where=where,
                    name=name,
                    pack_format=PACK_FORMAT,
                )
            )
        if not re.fullmatch(r"[0-9a-f]{64}", str(digest)):
            raise PackError(
                say(
                    "The manifest of {where} gives no SHA-256 for “{name}”.", where=where, name=name
                )
            )
    return Manifest(
        name=_word(values, "name", r"[a-z][a-z0-9_-]{0,39}", where),
        version=_word(values, "version", r"\d[\w.-]{0,39}", where),
        made_on=_word(values, "made_on", r"\d{4}-\d\d-\d\d", where),
        files=files,
        raw=data,
    )


def _require_format(given: Any, where: str) -> None:
    if not isinstance(given, int) or isinstance(given, bool) or given < 1:
        raise PackError(
            say("The manifest of {where} does not say which format the pack has.", where=where)
        )
    if given > PACK_FORMAT:
        raise PackError(
            say(
                "{where} has format {given}; this version of Rackledger knows "
                "formats up to {pack_format}.",
                where=where,
                given=given,
                pack_format=PACK_FORMAT,
            ),
            advice="Use a newer version of Rackledger, or an older pack.",
        )


def _word(values: Mapping[str, Any], name: str, pattern: str, where: str) -> str:
    given = str(values.get(name, ""))
    if not re.fullmatch(pattern, given):
        raise PackError(
            say(
                "The manifest of {where} has no proper “{name}”: “{given}”.",
                where=where,
                name=name,
                given=given[:60],
            )
        )
    return given


def _require_same_files(manifest: Manifest, present: set[str], where: str) -> None:
    if missing := sorted(manifest.files.keys() - present):
        raise PackError(
            say(
                "{where} lacks “{missing}”, which its manifest lists.",
                where=where,
                missing=missing[0],
            )
        )
    if surplus := sorted(present - manifest.files.keys()):
        raise PackError(
            say(
                "{where} holds “{surplu}”, which its manifest does not list.",
                where=where,
                surplu=surplus[0][:80],
            )
        )


def manifest_text(name: str, version: str, made_on: str, files: Mapping[str, bytes]) -> bytes:
    """The manifest of a pack that consists of `files`."""
    lines = [
        f"format = {PACK_FORMAT}",
        f'name = "{name}"',
        f'version = "{version}"',
        f'made_on = "{made_on}"',
        "",
        "[files]",
    ]
    lines += [f'"{file}" = "{hashlib.sha256(files[file]).hexdigest()}"' for file in sorted(files)]
    return ("\n".join(lines) + "\n").encode()


def archive_of(pack: Pack) -> bytes:
    """The pack as the bytes of a zip: the same pack gives the same bytes."""
    return write_archive(pack.manifest.raw, {name: pack.data(name) for name in pack.manifest.files})


def write_archive(manifest: bytes, files: Mapping[str, bytes]) -> bytes:
    """A manifest and its files as the bytes of a zip, without the time at which it was made."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in [(MANIFEST, manifest), *sorted(files.items())]:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def version_key(version: str) -> list[tuple[int, str]]:
    """What orders versions: 2026.9 before 2026.11 before 2026.11.1."""
    return [
        (int(digits or 0), rest) for digits, rest in re.findall(r"(\d*)([^\d.-]*)[.-]?", version)
    ]


@dataclass(frozen=True, slots=True)
class CheckedPack:
    """A pack whose every row was found fit to use: what `catalog.importing.pack_checks` gives."""

    pack: Pack
