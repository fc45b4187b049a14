"""What every report is made of: an opening page, chapters, and a last one that is signed.

A report tells only its own part, as a `Story`; what all reports have in common is put around it
here, so that they look alike and none forgets its date, its sources or the place to sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from reports.frame import styles
from reports.frame.blocks import Bullets, Text, heading
from reports.frame.cover import Contents, Cover, Signature, Signatures
from reports.frame.page import Frame, Section, lay_out_pages
from reports.frame.table import Cell, Column, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reports.frame.blocks import Block
    from reports.frame.paper import PageSize
    from reports.frame.words import Words
    from reports.printed import Printed


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What a report tells: its opening page, then chapters, each on a page of its own.

    `of` is what it is about beside its title (the organisation unless given), `note` stands at the
    foot of every page, `as_of` is the day of its figures where they have one.
    """

    content: Printed
    words: Words
    organisation: str
    note: str
    opening: tuple[Block, ...]
    chapters: tuple[Section, ...]
    of: str = ""
    as_of: date | None = None

    @property
    def sections(self) -> tuple[Section, ...]:
        """The opening page with the table of contents, then the chapters."""
        titles = tuple(chapter.title for chapter in self.chapters)
        contents = Contents(self.words("contents"), titles, [], space_before=22)
        opening = Section(self.words("section.summary"), (*self.opening, contents))
        return (opening, *self.chapters)

    @property
    def headline(self) -> str:
        """The sentence that says it, in large type on the first page."""
        texts = (block for block in self.opening if isinstance(block, Text))
        return next((block.text for block in texts if block.style is styles.HEADLINE), "")

    @property
    def frame(self) -> Frame:
        """What stands on every page."""
        content, words = self.content, self.words
        at = content.generated_at.astimezone(UTC)
        title, instant = words("title"), words.instant(at)

        def generated(mark: str) -> str:
            if self.as_of is None:
                return words("generated.plain", instant=instant, mark=mark)
            day = words.short_day(self.as_of)
            return words("generated", instant=instant, date=day, mark=mark)

        return Frame(
            title=_joined(title, self.of or self.organisation),
            owner=_joined(title, self.organisation, content.ledger),
            note=self.note,
            generated=generated,
            subject=self.headline,
            author=content.prepared_by or self.organisation,
            page_of=lambda page, pages: words("page_of", page=page, pages=pages),
            continued=lambda title: words("continued", title=title),
            generated_at=at,
            language=_tag(content),
        )


def render(story: Story, size: PageSize) -> bytes:
    """The report as the bytes of a PDF; the same content gives the same bytes."""
    from reports.frame.page import render as draw

    return draw(story.frame, story.sections, size)


def page_count(story: Story, size: PageSize) -> int:
    """How many pages the report has, found by laying it out without drawing it."""
    return len(lay_out_pages(story.frame, story.sections, size))


def _tag(content: Printed) -> str:
    """The language as BCP 47 has it, with its country where the numbers are of that language."""
    same = content.locale.split("_")[0] == content.language
    return content.locale.replace("_", "-") if same else content.language


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


# --- the first page ------------------------------------------------------------------------------


def opening(
    words: Words,
    title: str,
    facts: Iterable[tuple[str, str]],
    headline: str,
    *figures: Block,
    findings: Iterable[str] = (),
) -> tuple[Block, ...]:
    """Cover, the one sentence that says it, figures at a glance, and what else was found."""
    return (
        Cover(words("title"), title, tuple(facts)),
        Text(headline, styles.HEADLINE, 22, most_lines=8),
        *figures,
        *listed(words("findings"), findings),
    )


# --- the last page -------------------------------------------------------------------------------


def notes(
    words: Words,
    content: Printed,
    assumptions: Iterable[str],
    sources: Block,
    *more: Block,
) -> tuple[Block, ...]:
    """How the figures were found, from what, and the places to sign; `more` comes behind."""
    return (
        Text(words("headline.notes"), styles.HEADLINE),
        *listed(words("assumptions"), assumptions),
        heading(words("sources")),
        sources,
        *signed(words, content),
        *more,
    )


def listed(title: str, texts: Iterable[str]) -> tuple[Block, ...]:
    """A heading with a list under it, or nothing; each text may stand on another page."""
    items = [Bullets((text,), space_before=4) for text in texts]
    return (heading(title), *items) if items else ()


def source_table(words: Words, rows: Iterable[tuple[str, str, date | None]]) -> Table:
    """Name, use and date of each source."""
    return Table(
        (
            Column(words("col.source"), share=1.2),
            Column(words("col.used"), share=1.6),
            Column(words("col.dated"), figures=True),
        ),
        tuple(
            Row(
                (
                    Cell(name, strong=True),
                    used,
                    words.short_day(dated) if dated else Cell(words("none_known"), "faint"),
                )
            )
            for name, used, dated in rows
        ),
        continued=words("continued", title=words("sources")),
    )


def signed(words: Words, content: Printed) -> tuple[Block, ...]:
    """The places to sign, on one page with their heading."""
    people = (("prepared_by", content.prepared_by), ("approved_by", content.approved_by))
    places = tuple(
        Signature(words(role), name, words("signature"), words("date")) for role, name in people
    )
    return (
        heading(words("approval"), space_before=24),
        Signatures(places, space_before=8),
        Text(words("mark.note"), styles.SMALL, 8),
    )
