"""The page: margins, header and footer, and how the blocks of sections flow over pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Final

from reports.frame import styles
from reports.frame.blocks import Text
from reports.frame.colour import colour
from reports.frame.cover import Contents, page_name
from reports.frame.fonts import WEIGHTS, face
from reports.frame.mark import mark_of, shown
from reports.frame.table import Table
from reports.frame.text import clean, draw_line, draw_text, lay_out, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from reports.frame.blocks import Block, Canvas
    from reports.frame.paper import PageSize

MARGIN_X: Final = 54.0
_TOP: Final = 74.0  # from the paper's upper edge to the first block
_BOTTOM: Final = 62.0
_HEADER_LINE: Final = 50.0
_FOOTER_LINE: Final = 46.0
SHORT_PAGES: Final = 6  # a longer report has a table of contents, however little room there is
_SECTION_SHARE: Final = 0.6  # of the header; a section may have a user's long name


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on every page, already in the report's language."""

    title: str
    owner: str  # the organisation and its ledger, in the header
    note: str  # about currencies, in the footer
    generated: Callable[[str], str]  # the instant of generation and the mark of the print, in words
    author: str
    subject: str
    page_of: Callable[[int, int], str]
    continued: Callable[[str], str]
    generated_at: datetime  # UTC; the file's own date
    language: str  # a BCP 47 tag


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks that begin on a new page; `title` stands in the header and the outline."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(slots=True)
class Page:
    """The blocks of one page with their top edges, in points from the paper's lower edge."""

    section: str
    begins_section: bool
    placed: list[tuple[Block, float]]


def render(frame: Frame, sections: Sequence[Section], size: PageSize) -> bytes:
    """The report as the bytes of a PDF: the same for the same input."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # streams as they are: a quarter smaller, and quicker
    pages = lay_out_pages(frame, sections, size)
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=size.points,
        invariant=1,
        pageCompression=1,
        initialFontName=face(WEIGHTS["regular"]).fontName,
    )
    mark = mark_of(((page.section, page.placed) for page in pages), size.points[0] - 2 * MARGIN_X)
    _describe(canvas, frame, mark)
    if len(pages) > SHORT_PAGES:
        canvas.showOutline()
    for number, page in enumerate(pages, start=1):
        _draw_header(canvas, frame, page, *size.points)
        _draw_page(canvas, page, size, number)
        _draw_footer(
            canvas, frame, size.points[0], (number, len(pages)), frame.generated(shown(mark))
        )
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def lay_out_pages(frame: Frame, sections: Sequence[Section], size: PageSize) -> list[Page]:
    """The pages with every block in its place, none of them drawn."""
    flows = [_Flow(frame, section, size).pages() for section in sections]
    if sum(map(len, flows)) > SHORT_PAGES:
        flows[0] = _Flow(frame, sections[0], size, needs_contents=True).pages()
    pages = [page for flow in flows for page in flow]
    _number_contents(pages)
    return pages


def _number_contents(pages: Sequence[Page]) -> None:
    """Tell tables of contents on which page each section begins."""
    begins = [number for number, page in enumerate(pages, start=1) if page.begins_section]
    for page in pages:
        for block, _ in page.placed:
            if isinstance(block, Contents):
                block.pages[:] = begins[1:]  # the contents stand in the first section


class _Flow:
    """Lays the blocks of one section on pages: divides what may be divided, keeps headings."""

    def __init__(
        self, frame: Frame, section: Section, size: PageSize, *, needs_contents: bool = False
    ) -> None:
        self._section = section
        self._needs_contents = needs_contents
        self._continued = Text(frame.continued(section.title), styles.HEADING.toned("secondary"))
        self._width = size.points[0] - 2 * MARGIN_X
        self._highest = size.points[1] - _TOP
        self._pages: list[Page] = []
        self._waiting = list(section.blocks)
        self._open_page()

    def pages(self) -> list[Page]:
        """The pages of the section."""
        while self._waiting:
            self._place_next(self._waiting.pop(0))
        return self._pages

    def _open_page(self) -> None:
        page = Page(self._section.title, begins_section=not self._pages, placed=[])
        self._top = self._highest
        if self._pages:
            page.placed.append((self._continued, self._top))
            self._top -= self._continued.height(self._width) + 8
        self._pages.append(page)
        self._is_fresh = True

    def _place_next(self, block: Block) -> None:
        if self._is_fresh and isinstance(block, Table) and block.continued == self._continued.text:
            block = replace(block, continued="")  # the page says so already
        if isinstance(block, Text) and block.prefers_whole and self._is_whole_on_next(block):
            self._open_page()
        gap = 0 if self._is_fresh else block.space_before
        room = self._top - gap - _BOTTOM
        height = block.height(self._width)
        if height > room and isinstance(block, Table):
            tight = block.tightened()
            if tight.height(self._width) <= room:
                block, height = tight, tight.height(self._width)
        if max(height, self._chain(block)) <= room:
            self._place(block, gap, height)
            return
        if isinstance(block, Contents) and not self._needs_contents:
            return
        parts = block.split(self._width, room) if block.least(self._width) <= room else None
        if parts is not None:
            self._place(parts[0], gap, parts[0].height(self._width))
            self._waiting.insert(0, parts[1])
        elif self._is_fresh:  # higher than a page: drawn as far as it goes
            self._place(block, gap, height)
            return
        else:
            self._waiting.insert(0, block)
        self._open_page()

    def _chain(self, block: Block) -> float:
        """What `block` and the first part of all that it must not be parted from need."""
        needed, last = self._led(block)
        return needed + last.least(self._width)

    def _is_whole_on_next(self, block: Block) -> bool:
        """Whether `block` and what it leads are in one piece on a new page, but not on this one."""
        needed, last = self._led(block)
        needed += last.height(self._width)
        room = self._top - _BOTTOM - block.space_before
        fresh = self._highest - self._continued.height(self._width) - 8 - _BOTTOM
        return not self._is_fresh and room < needed <= fresh

    def _led(self, block: Block) -> tuple[float, Block]:
        """What all blocks need that lead to the last of a chain, and that last one."""
        needed, following = 0.0, iter(self._waiting)
        while block.keep_with_next and (after := next(following, None)) is not None:
            needed += block.height(self._width) + after.space_before
            block = after
        return needed, block

    def _place(self, block: Block, gap: float, height: float) -> None:
        self._pages[-1].placed.append((block, self._top - gap))
        self._top -= gap + height
        self._is_fresh = False


def _describe(canvas: Canvas, frame: Frame, mark: str) -> None:
    """The file's own title, author, subject and date: that of generation, not of this moment.

    Of the two parts of a file's identity the first is the mark: the same for the same pages; the
    second is of this print alone.
    """
    canvas.setTitle(clean(frame.title))
    canvas.setAuthor(clean(frame.author))
    canvas.setSubject(clean(frame.subject).replace("\u00a0", " "))
    canvas.setKeywords(clean(frame.owner))
    canvas.setCreator("Rackledger")
    canvas.setProducer("Rackledger")
    made = frame.generated_at.strftime("D:%Y%m%d%H%M%SZ")
    canvas.setDateFormatter(lambda *_: made)
    canvas.setCatalogEntry("Lang", frame.language)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    own = sha256(f"{mark} {made}".encode()).hexdigest()
    canvas._doc._ID = f"\n[<{mark[:32]}><{own[:32]}>]\n".encode()


def _draw_page(canvas: Canvas, page: Page, size: PageSize, number: int) -> None:
    """The blocks of a page; its section and their headings go into the outline."""
    width, height = size.points
    if page.begins_section:
        _bookmark(canvas, page.section, page_name(number), height, level=0)
    for place, (block, top) in enumerate(page.placed):
        if isinstance(block, Text) and block.in_outline:
            _bookmark(canvas, block.text, f"{page_name(number)}-{place}", top + 8, level=1)
        block.draw(canvas, MARGIN_X, top, width - 2 * MARGIN_X)


def _bookmark(canvas: Canvas, title: str, key: str, top: float, *, level: int) -> None:
    # A place with its own zoom: viewers warn about links that only say “fit”.
    canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
    canvas.addOutlineEntry(clean(title), key, level=level, closed=level == 0)


def _draw_header(canvas: Canvas, frame: Frame, page: Page, width: float, height: float) -> None:
    baseline = height - _HEADER_LINE + 7
    right = 0.0
    for line in lay_out(page.section, styles.SMALL, (width - 2 * MARGIN_X) * _SECTION_SHARE, 1):
        right = line.width
        draw_line(canvas, line, width - MARGIN_X - right, baseline, styles.SMALL)
    for line in lay_out(frame.owner, styles.SMALL, width - 2 * MARGIN_X - right - 24, 1):
        draw_line(canvas, line, MARGIN_X, baseline, styles.SMALL)
    _rule(canvas, width, height - _HEADER_LINE)


def _draw_footer(
    canvas: Canvas, frame: Frame, width: float, number: tuple[int, int], generated: str
) -> None:
    _rule(canvas, width, _FOOTER_LINE)
    baseline = _FOOTER_LINE - 12
    place = frame.page_of(*number)
    room = width - 2 * MARGIN_X - text_width(place, styles.SMALL) - 24
    draw_text(canvas, place, width - MARGIN_X, baseline, styles.SMALL, align=1)
    for text in (generated, frame.note):
        for line in lay_out(text, styles.SMALL, room, 1):
            draw_line(canvas, line, MARGIN_X, baseline, styles.SMALL)
        baseline -= styles.SMALL.leading


def _rule(canvas: Canvas, width: float, y: float) -> None:
    canvas.setStrokeColor(colour("line"))
    canvas.setLineWidth(0.5)
    canvas.line(MARGIN_X, y, width - MARGIN_X, y)
