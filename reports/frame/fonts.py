"""The typefaces of the reports: Inter in three weights, and one face for each script it lacks.

Faces are embedded as subsets. Two things differ from the library's own TrueType fonts: tabular
figures have code points of their own, and text copied from the PDF gives the plain characters back.
"""

from __future__ import annotations

from functools import cache
from struct import unpack_from
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

import resources
from reports.frame import arabic

if TYPE_CHECKING:
    from collections.abc import Iterator

WEIGHTS: Final = {
    "regular": "Inter-Regular",
    "medium": "Inter-Medium",
    "semibold": "Inter-SemiBold",
}
# In the order in which they are asked for a character that Inter lacks.
FALLBACKS: Final = (
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "DroidSansFallback",
    "NotoEmoji-Regular",
)
_TABULAR: Final = 0xF0000  # a private plane: no font of ours has characters there
_ENTRIES_PER_BLOCK: Final = 100  # the most that one block of a ToUnicode map may hold


def tabular(text: str) -> str:
    """`text` with its digits replaced by those of one width, for columns of Inter figures."""
    return text.translate(_TO_TABULAR)


_TO_TABULAR: Final = {ord(digit): _TABULAR + ord(digit) for digit in "0123456789"}


def _plain(code: int) -> str:
    """The characters that copying the character `code` should give."""
    return chr(code - _TABULAR) if code >= _TABULAR else arabic.plain(chr(code))


class Face(TTFont):  # type: ignore[misc] # the library has no types
    """A TrueType font with tabular figures and a faithful map back to Unicode."""

    def __init__(self, name: str) -> None:
        super().__init__(name, str(resources.path(f"fonts/{name}.ttf")), shapable=False)
        glyphs: dict[int, int] = self.face.charToGlyph
        widths: dict[int, float] = self.face.charWidths
        figures = dict(_single_substitutions(self.face.get_table("GSUB"), b"tnum"))
        for digit in range(ord("0"), ord("9") + 1):
            plain_glyph = glyphs.get(digit)
            if plain_glyph is not None:
                glyphs[_TABULAR + digit] = figures.get(plain_glyph, plain_glyph)
                widths[_TABULAR + digit] = self._glyph_width(glyphs[_TABULAR + digit])

    def has(self, character: str) -> bool:
        """Whether the face draws `character` itself."""
        return ord(character) in self.face.charToGlyph

    def width(self, character: str) -> float:
        """The advance of `character` at size 1."""
        return float(self.face.getCharWidth(ord(character))) / 1000

    def _glyph_width(self, glyph: int) -> float:
        long_metrics = unpack_from(">H", self.face.get_table("hhea"), 34)[0]
        index = min(glyph, long_metrics - 1)
        advance = unpack_from(">H", self.face.get_table("hmtx"), 4 * index)[0]
        return float(self.face._pdfScale(advance))

    def addObjects(self, doc: Any) -> None:  # noqa: N802 # the library's name
        """Embed the used subsets; then replace their maps to Unicode by faithful ones."""
        subsets = list(self.state[doc].subsets)
        super().addObjects(doc)
        for number, codes in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode()
            doc.idToObject["toUnicodeCMap:" + name].content = _unicode_map(name, codes)


def _unicode_map(name: str, codes: list[int]) -> str:
    """The PDF program that says which characters the codes of a subset stand for."""
    entries = [
        f"<{index:02X}> <{_plain(code).encode('utf-16-be').hex().upper()}>"
        for index, code in enumerate(codes)
        if code
    ]
    blocks = [
        entries[start : start + _ENTRIES_PER_BLOCK]
        for start in range(0, len(entries), _ENTRIES_PER_BLOCK)
    ]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def\n/CMapType 2 def",
            f"1 begincodespacerange\n<00> <{len(codes) - 1:02X}>\nendcodespacerange",
            *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
        ]
    )


def _single_substitutions(table: bytes, feature: bytes) -> Iterator[tuple[int, int]]:
    """(glyph, substitute) pairs of an OpenType feature that replaces single glyphs by others."""
    if not table:
        return
    _, _, _, features, lookups = unpack_from(">HHHHH", table, 0)
    wanted: set[int] = set()
    for number in range(unpack_from(">H", table, features)[0]):
        tag, offset = unpack_from(">4sH", table, features + 2 + 6 * number)
        if tag == feature:
            count = unpack_from(">H", table, features + offset + 2)[0]
            wanted.update(unpack_from(f">{count}H", table, features + offset + 4))
    for number in sorted(wanted):
        lookup = lookups + unpack_from(">H", table, lookups + 2 + 2 * number)[0]
        kind, _, count = unpack_from(">HHH", table, lookup)
        for offset in unpack_from(f">{count}H", table, lookup + 6):
            yield from _subtable(table, lookup + offset, kind)


def _subtable(table: bytes, start: int, kind: int) -> Iterator[tuple[int, int]]:
    if kind == 7:  # an extension: the subtable lies further away
        _, kind, offset = unpack_from(">HHL", table, start)
        start += offset
    if kind != 1:
        return
    form, coverage, value = unpack_from(">HHH", table, start)
    glyphs = _covered(table, start + coverage)
    if form == 1:
        yield from ((glyph, (glyph + value) & 0xFFFF) for glyph in glyphs)
    else:
        yield from zip(glyphs, unpack_from(f">{value}H", table, start + 6), strict=True)


def _covered(table: bytes, start: int) -> list[int]:
    form, count = unpack_from(">HH", table, start)
    if form == 1:
        return list(unpack_from(f">{count}H", table, start + 4))
    ranges = (unpack_from(">HHH", table, start + 4 + 6 * number) for number in range(count))
    return [glyph for first, last, _ in ranges for glyph in range(first, last + 1)]


@cache
def face(name: str) -> Face:
    """The face `name`, read and registered once."""
    found = Face(name)
    pdfmetrics.registerFont(found)
    return found


@cache
def face_name_for(character: str, weight: str) -> str | None:
    """The name of the face that draws `character` in `weight`, or None when no face has it."""
    for name in (WEIGHTS[weight], *FALLBACKS):
        if face(name).has(character):
            return name
    return None
